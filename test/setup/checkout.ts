import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";

const SCRIPTS = fileURLToPath(new URL("../../scripts", import.meta.url));
/** The version that the go.mod of a {@link Checkout} pins. */
export const PINNED = "1.2.3";

/** What a finished set-up said. */
export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A checkout with flywheel's own set-up in it, nothing to install and a build that takes no time. */
export class Checkout {
  readonly root: string;
  /** The only folder on PATH. */
  readonly bin: string;
  /** Where set-up keeps engines. */
  readonly cache: string;

  constructor(t: TestContext) {
    const folder = mkdtempSync(join(tmpdir(), "flywheel-setup-"));
    t.after(() => {
      rmSync(folder, { recursive: true });
    });
    this.root = join(folder, "checkout");
    this.bin = join(folder, "bin");
    this.cache = join(folder, "cache", "flywheel", "engine", PINNED);
    mkdirSync(this.bin);
    cpSync(join(SCRIPTS, "setup.mjs"), join(this.root, "scripts/setup.mjs"));
    cpSync(join(SCRIPTS, "test.ts"), join(this.root, "scripts/test.ts"));
    cpSync(join(SCRIPTS, "setup"), join(this.root, "scripts/setup"), { recursive: true });
    this.write(
      "scripts/engine/go.mod",
      `module x\n\nrequire (\n\tgithub.com/opentofu/opentofu v${PINNED} // indirect\n)\n`,
    );
    this.write("package.json", `{ "type": "module" }`);
    this.write("package-lock.json", `{ "packages": {} }`);
    this.write("node_modules/.package-lock.json", `{ "packages": {} }`);
    mkdirSync(join(this.root, "node_modules/.bin"));
    symlinkSync(process.execPath, join(this.root, "node_modules/.bin/node"));
    this.write(
      "scripts/build.ts",
      `import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
       mkdirSync("dist", { recursive: true });
       writeFileSync("dist/index.js", "built");
       appendFileSync("builds", "x");`,
    );
  }

  write(path: string, content: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  /** Puts a shell script on PATH. It has no other commands than the shell's own. */
  command(name: string, script: string): string {
    return executable(join(this.bin, name), script);
  }

  /** Puts a shell script where npm puts the commands of dependencies. */
  dependency(name: string, script: string): void {
    executable(join(this.root, "node_modules/.bin", name), script);
  }

  /** Puts a shell script where set-up keeps the pinned engine. */
  cacheEngine(script: string): string {
    mkdirSync(this.cache, { recursive: true });
    return executable(join(this.cache, "tofu"), script);
  }

  /** The names in the cache folder of the pinned version. */
  cached(): string[] {
    return readdirSync(join(this.cache, "..", ".."), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.includes("tofu"),
    );
  }

  /** What `.flywheel/engine.json` holds. */
  engine(): unknown {
    return JSON.parse(this.read(".flywheel/engine.json"));
  }

  /** Runs `node scripts/setup.mjs`. */
  async setup(env: NodeJS.ProcessEnv = {}, args: readonly string[] = []): Promise<Result> {
    return this.script("setup.mjs", args, env);
  }

  /** Runs a script of scripts/. Where `env` does not say otherwise, no release can be reached. */
  async script(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
    const child = spawn(process.execPath, [join(this.root, "scripts", name), ...args], {
      cwd: this.root,
      env: {
        PATH: this.bin,
        XDG_CACHE_HOME: join(this.cache, "..", "..", ".."),
        FLYWHEEL_ENGINE_RELEASES: "http://127.0.0.1:65535",
        ...env,
      },
    });
    const [stdout, stderr, code] = await Promise.all([
      child.stdout.setEncoding("utf8").toArray(),
      child.stderr.setEncoding("utf8").toArray(),
      new Promise<number | null>((resolve) => child.on("close", resolve)),
    ]);
    return { code, stdout: stdout.join(""), stderr: stderr.join("") };
  }
}

/** A shell script that answers `version` as an engine does. */
export function fakeEngine(version: string, product = "OpenTofu"): string {
  return `#!/bin/sh\necho "${product} v${version}"\n`;
}

function executable(path: string, script: string): string {
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}
