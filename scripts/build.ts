/**
 * Builds dist/, the release tree: one shared ncc build of all actions in dist/lib, and a folder an action with its
 * action.yml, README.md and a two-line index.js (post.js, where it has a post step). The bytes depend on sources and lock file alone (CI compares them).
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SCHEMA_FILE } from "./schema-file.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

const node = (...command: string[]): void => {
  execFileSync(process.execPath, command, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
};

/** The actions of this repository: every folder with an action.yml. */
export function actionNames(): readonly string[] {
  return readdirSync(join(root, "actions"))
    .filter((name) => existsSync(join(root, "actions", name, "action.yml")))
    .toSorted();
}

function bundle(into: string): void {
  const output = mkdtempSync(join(tmpdir(), "flywheel-ncc-"));
  node(
    "node_modules/@vercel/ncc/dist/ncc/cli.js",
    "build",
    "actions/build/index.js",
    "-o",
    output,
    "--license",
    "licenses.txt",
    "-q",
  );
  const lib = join(into, "lib");
  mkdirSync(lib, { recursive: true });
  for (const file of readdirSync(output).filter((name) => name.endsWith(".js")))
    cpSync(join(output, file), join(lib, file));
  cpSync(join(output, "licenses.txt"), join(into, "THIRD_PARTY_NOTICES.txt"));
  rmSync(output, { recursive: true });
}

/**
 * Puts a copy of @actions/core where packages/host finds it first, one that promises webpack to have no side effects.
 * Without the promise its OIDC client, which nothing here calls, brings undici along: 1 MB that every start would parse.
 */
function withoutOidcClient(work: () => void): void {
  const copy = join(root, "packages/host/node_modules/@actions/core");
  try {
    cpSync(join(root, "node_modules/@actions/core"), copy, { recursive: true });
    const manifest = join(copy, "package.json");
    const declared = JSON.parse(readFileSync(manifest, "utf8")) as object;
    writeFileSync(manifest, JSON.stringify({ ...declared, sideEffects: false }));
    work();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function shipAction(name: string, into: string): void {
  const folder = join(into, name);
  mkdirSync(folder, { recursive: true });
  for (const file of ["action.yml", "README.md"]) cpSync(join(root, "actions", name, file), join(folder, file));
  const entry = (part: string): string =>
    `import { ${part} } from "../lib/index.js";\nawait ${part}(${JSON.stringify(name)});\n`;
  writeFileSync(join(folder, "index.js"), entry("main"));
  // Never the same file: with an empty state (main never started) it could not tell which part it is.
  const hasPost = readFileSync(join(folder, "action.yml"), "utf8").includes("\n  post: post.js\n");
  if (hasPost) writeFileSync(join(folder, "post.js"), entry("post"));
}

function build(): void {
  node("node_modules/typescript/bin/tsc", "-b", "actions");
  const fresh = mkdtempSync(join(root, "dist."));
  try {
    withoutOidcClient(() => {
      bundle(fresh);
    });
    for (const name of actionNames()) shipAction(name, fresh);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    writeFileSync(join(fresh, "package.json"), `${JSON.stringify({ type: "module", version }, null, 2)}\n`);
    cpSync(join(root, "LICENSE"), join(fresh, "LICENSE"));
    // Editors find it at the root of the tag v1.
    cpSync(SCHEMA_FILE, join(fresh, "organization.schema.json"));
    // mkdtemp makes it private.
    chmodSync(fresh, 0o755);
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (import.meta.main) build();
