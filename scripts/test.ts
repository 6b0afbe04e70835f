/**
 * `npm test`: types, lint, format, then every test file by name, stopping at the first that fails.
 *
 * `npm test -- --only unit` (or `e2e`, `act`, `long`) and `npm test -- packages/core/test/plan` run just these tests, without
 * the checks before them. Long tables (`*.long.test.ts`) run only so: all else has to end within CI's time.
 */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TESTS = ["packages/*/test/**/*.test.ts", "actions/*/test/**/*.test.ts", "test/**/*.test.ts"];
/** Two at a time: end-to-end tests start engines, and the runner has two cores to count on. */
const CONCURRENCY = 2;

/** Hundreds of processes load the same code: compiled once, a tenth of the time is saved. */
const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), "flywheel-compiled") };

process.exitCode = main();

/** Returns the exit code. */
function main(): number {
  const { values, positionals } = parseArgs({ options: { only: { type: "string" } }, allowPositionals: true });
  const selections = positionals.length === 0 ? [""] : positionals;
  const found = selections.map((path) => testFiles(values.only, path));
  if (found.some((files) => files.length === 0)) {
    console.error(
      `no test files: --only ${values.only ?? "(all but long)"}, one of: ${positionals.join(" ") || "(all)"}`,
    );
    return 1;
  }
  const isWhole = values.only === undefined && positionals.length === 0;
  return (!isWhole || checksPass()) && testsPass([...new Set(found.flat())]) ? 0 : 1;
}

/** The test files of a tier (undefined for all but the long ones) that are `path` or lie under it (`""`: anywhere). */
function testFiles(only: string | undefined, path: string): string[] {
  const folder = path === "" ? "" : join(path, "/");
  return globSync(TESTS, { cwd: ROOT })
    .filter((file) => only === tierOf(file) || (only === undefined && (tierOf(file) !== "long" || file === path)))
    .filter((file) => file === path || file.startsWith(folder))
    .toSorted();
}

function tierOf(file: string): "unit" | "e2e" | "act" | "long" {
  if (file.endsWith(".long.test.ts")) return "long";
  if (file.startsWith("test/act/")) return "act";
  return file.startsWith("test/e2e/") ? "e2e" : "unit";
}

function checksPass(): boolean {
  return (
    passes("types", "tsc", ["-b", ".", "scripts/setup"]) &&
    passes("lint", "eslint", ["."]) &&
    passes("format", "prettier", ["--check", "--log-level=warn", "."])
  );
}

function testsPass(files: readonly string[]): boolean {
  return passes("tests", "node", ["--test", "--test-reporter=spec", `--test-concurrency=${CONCURRENCY}`, ...files]);
}

/** Runs one command with its output as it comes. */
function passes(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  const started = Date.now();
  // node_modules/.bin holds the Node 24 that setup installs: a shell's own `node` may be older.
  const path = [join(ROOT, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  const child = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, PATH: path, ...COMPILED },
  });
  const passed = child.status === 0;
  console.log(`== ${name} ${passed ? "passed" : "FAILED"} (${Math.round((Date.now() - started) / 1000)} s)`);
  return passed;
}
