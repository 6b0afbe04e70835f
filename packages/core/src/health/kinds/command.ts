import { posix } from "node:path";
import * as v from "valibot";
import { engineEnvironment } from "../../engine/environment.ts";
import { SECRET_NAME } from "../../engine/secrets.ts";
import { redactor, type Redact } from "../../plan/redact.ts";
import type { Host } from "../../ports/host.ts";
import type { FileStat } from "../../ports/files.ts";
import type { BoundedResult } from "../../ports/processes.ts";
import { locate } from "../../units/paths.ts";
import { readJunit } from "../junit-report.ts";
import { defineKind } from "../kind.ts";
import { record } from "../record.ts";
import type { Resolver } from "../resolver.ts";
import type { Probe, ProbeFailure, TestCase } from "../result.ts";
import { texts } from "../schema.ts";

/** The end of the output that is read, and of it what is shown. */
const MAX_OUTPUT_BYTES = 256 * 1024;
const MAX_EXCERPT = 4_096;
const MAX_REPORT_BYTES = 1024 * 1024;
const MAX_TOLD = 20;
/** Of a larger file that cannot be started nothing is read. */
const MAX_SCRIPT_BYTES = 1024 * 1024;

const ARGV_WORDS = "must be the path of a script, or a list of a program and its arguments";

/** A text is the path of a script: there is no shell that would take it apart. */
const argvSchema = v.pipe(
  v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1, ARGV_WORDS))], ARGV_WORDS),
  v.check(
    (given) => typeof given !== "string" || /^\S+$/.test(given),
    "is run without a shell: write a list of the program and its arguments",
  ),
);

/** A smoke test: a program or script of the repository, its exit code, and perhaps its JUnit report. */
export const command = defineKind({
  key: "command",
  entries: {
    command: argvSchema,
    env: v.optional(
      record(
        v.pipe(v.string(), v.regex(/^[A-Za-z_]\w*$/, "is no name of a variable")),
        v.string("must be text (put it in quotes)"),
        "must be an object of names and values",
      ),
      {},
    ),
    junit: v.optional(texts, []),
    expect: v.optional(
      v.strictObject({ exit_code: v.optional(v.pipe(v.number(), v.integer()), 0) }, "must be an object with exit_code"),
      {},
    ),
  },
  async prepare(settings, resolver, { host }) {
    const { context } = host;
    const { command: given } = settings;
    const argv =
      typeof given === "string"
        ? [scriptPath(resolver.credential(given))]
        : given.map((argument) => resolver.credential(argument));
    const env = Object.entries(settings.env).map(([name, value]) => [name, resolver.credential(value)] as const);
    if (argv.some((argument) => argument.includes("\0"))) resolver.problems.push("command holds a NUL character");
    if (resolver.problems.length > 0) return undefined;
    const reports = await locateReports(settings.junit, resolver, host);
    const environment = { ...engineEnvironment(context.environment).variables, ...Object.fromEntries(env) };
    const secrets = Object.entries(context.environment).filter(([name]) => isSecret(name));
    const redact = redactor([...resolver.secrets, ...secrets.map(([, value]) => value)]);
    const run = { argv, environment, reports, redact, exitCode: settings.expect.exit_code };
    return {
      target: redact(argv.join(" ")),
      isLong: true,
      reports,
      probe: (timeoutMs) => probe(run, host, timeoutMs),
    };
  },
});

/** A script at the root of the checkout is no program on PATH. */
function scriptPath(path: string): string {
  return path.includes("/") ? path : `./${path}`;
}

/** Where reports will be: nothing but a file may be there, since whatever is named is read. */
async function locateReports(
  paths: readonly string[],
  resolver: Resolver,
  { files, context }: Host,
): Promise<readonly string[]> {
  const origin = { reason: "input-invalid", subject: "The junit report of a check" } as const;
  const reports: string[] = [];
  for (const path of paths) {
    const report = posix.join(context.workspace, await locate(files, context.workspace, path, origin));
    const found = await files.stat(report);
    if (found !== undefined && found.kind !== "file") resolver.problems.push(`junit: ${path} is there and is no file`);
    reports.push(report);
  }
  return reports;
}

function isSecret(name: string): boolean {
  return name.startsWith("TF_VAR_") || SECRET_NAME.test(name);
}

interface Run {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Absolute paths. */
  readonly reports: readonly string[];
  readonly redact: Redact;
  readonly exitCode: number;
}

async function probe(run: Run, host: Host, timeoutMs: number): Promise<Probe> {
  const [program = "", ...args] = run.argv;
  const file = await programOf(program, host);
  if (file === undefined) return notRunnable(run.redact(`there is no program ${program} on PATH`));
  const before = await Promise.all(run.reports.map((path) => host.files.stat(path)));
  let result: BoundedResult;
  try {
    result = await host.processes.bounded({
      file,
      arguments: args,
      directory: host.context.workspace,
      environment: run.environment,
      timeoutMs,
      maxOutputBytes: MAX_OUTPUT_BYTES,
    });
  } catch (error) {
    const words = error instanceof Error ? error.message : "it could not be started";
    return notRunnable(run.redact((await explainStart(file, program, host)) ?? words));
  }
  return judge(result, run, await readReports(run, before, host), timeoutMs);
}

/** A path is one of the checkout, a bare name is looked up on PATH. */
function programOf(program: string, { processes, context }: Host): Promise<string | undefined> {
  return program.includes("/") ? Promise.resolve(posix.resolve(context.workspace, program)) : processes.find(program);
}

/** What the system's own words (`spawn x ENOENT`) leave open; undefined where they say enough. */
async function explainStart(file: string, program: string, { files }: Host): Promise<string | undefined> {
  const found = await files.stat(file);
  if (found === undefined) {
    const isAtRoot = /^\.\/[^/]+$/.test(program);
    const onPath = isAtRoot ? `; a program on PATH is written as a list: [${program.slice(2)}]` : "";
    return `there is no file ${program} in the checkout${onPath}`;
  }
  if (found.kind === "directory") return `${program} is a directory`;
  if (found.size > MAX_SCRIPT_BYTES || !/^#!.*\r\n/.test(await files.readText(file))) return undefined;
  return `${program} has Windows line ends (CRLF), which its first line cannot have: write it with LF`;
}

function notRunnable(problem: string): Probe {
  const advice =
    "Look at the path (relative to the repository), at whether it is executable (chmod +x) and at its first line (#!).";
  return {
    status: undefined,
    failure: { class: "not-runnable", problems: [problem], excerpt: "", advice, final: true },
  };
}

type Report = { readonly cases: readonly TestCase[] } | { readonly problem: string };

/**
 * The reports that the command made; what is wrong with one is a problem of the check.
 * @param before what was in their places: the report of an earlier try, or of another step, says nothing of this one
 */
async function readReports(
  { reports, redact }: Run,
  before: readonly (FileStat | undefined)[],
  { files, context }: Host,
): Promise<readonly Report[]> {
  return Promise.all(
    reports.map(async (path, index) => {
      const name = posix.relative(context.workspace, path);
      const found = await files.stat(path);
      if (found?.kind !== "file") return { problem: `expected a JUnit report at ${name}, found none` };
      if (isSame(found, before[index])) {
        return { problem: `expected a JUnit report at ${name}, found only one from before the command ran` };
      }
      if (found.size > MAX_REPORT_BYTES) return { problem: `expected a JUnit report of at most 1 MiB at ${name}` };
      const cases = await readJunit(await files.readText(path), redact);
      if (cases === undefined)
        return { problem: `expected a whole JUnit report with a test in it at ${name}, found none` };
      return { cases };
    }),
  );
}

/** Never taken away to be sure: the file may be one of the repository's own. */
function isSame(found: FileStat, before: FileStat | undefined): boolean {
  return found.modifiedMs === before?.modifiedMs && found.size === before.size;
}

function judge(result: BoundedResult, run: Run, reports: readonly Report[], timeoutMs: number): Probe {
  const cases = reports.flatMap((report) => ("cases" in report ? report.cases : []));
  const status = result.exitCode === null ? "ended by a signal" : `exit code ${result.exitCode}`;
  const failure = failureOf(result, run.exitCode, timeoutMs) ?? failureOfReports(reports, cases);
  if (failure === undefined) return { status, failure, cases };
  const excerpt = run.redact(result.output).trim().slice(-MAX_EXCERPT).toWellFormed();
  return { status, failure: { ...failure, excerpt }, cases };
}

function failureOf(
  { exitCode, timedOut }: BoundedResult,
  expected: number,
  timeoutMs: number,
): Omit<ProbeFailure, "excerpt"> | undefined {
  if (timedOut) {
    const problems = [`expected an end within ${Math.round(timeoutMs / 1_000)} s, found it still running and ended it`];
    return {
      class: "timeout",
      problems,
      advice: "Look at what it waits for in its output, or give the check more timeout.",
    };
  }
  if (exitCode === expected) return undefined;
  const found = exitCode === null ? "that a signal ended it" : String(exitCode);
  const problems = [`expected exit code ${expected}, found ${found}`];
  return { class: "exit-code", problems, advice: "Look at the end of its output." };
}

function failureOfReports(
  reports: readonly Report[],
  cases: readonly TestCase[],
): Omit<ProbeFailure, "excerpt"> | undefined {
  const unread = reports.flatMap((report) => ("problem" in report ? [report.problem] : []));
  const failed = cases.filter(({ problem }) => problem !== undefined);
  if (unread.length + failed.length === 0) return undefined;
  const told = failed.slice(0, MAX_TOLD).map(({ name, problem }) => `${name}: ${problem ?? ""}`);
  const rest = failed.length - told.length;
  return {
    class: "tests",
    problems: [...unread, ...told, ...(rest === 0 ? [] : [`and ${rest} more failed tests`])],
    advice: "Look at the tests that failed, although the command ended well.",
  };
}
