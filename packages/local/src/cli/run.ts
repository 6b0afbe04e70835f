import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Card } from "@flywheel/local/page/cards";
import { renderPage } from "@flywheel/local/page/page";
import { startForge, type LocalForge } from "@flywheel/local/forge/server";
import { onPath, providedEngine } from "@flywheel/local/lab/engine";
import { readActionYml } from "@flywheel/local/runner/action-yml";
import { LocalJob, type StepResult } from "@flywheel/local/runner/job";
import { eventPayload, type WorldEvent } from "@flywheel/local/world/events";
import { TOKEN } from "@flywheel/local/world/world";
import type { RunCommand } from "./arguments.ts";
import { ownRepository, type OwnRepository } from "./own-repository.ts";
import { UsageError } from "./usage-error.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const DIST = join(ROOT, "dist");
const PAGE = join(ROOT, ".flywheel", "run", "index.html");
const RUN_ID = "1";
const PULL_REQUEST = 1;

/** Where a run tells what it does. */
export type Print = (text: string) => void;

/**
 * Runs a built action on the user's repository as a workflow's step, with a forge of its own: nothing reaches GitHub. The
 * engine, the cloud and the state are the real ones.
 * @returns the exit code: 0 where the step succeeded
 * @throws UsageError
 */
export async function runAction(command: RunCommand, print: Print): Promise<number> {
  checkAction(command);
  const repository = ownRepository(command.repository);
  const directory = mkdtempSync(join(tmpdir(), "flywheel-forge-"));
  const forge = await startForge({ directory, repository: repository.name, gitDirectory: repository.directory });
  try {
    print(`${command.action} on ${repository.directory}, as ${command.event} of ${repository.name}\n\n`);
    if (repository.isDirty) print("There are changes that are not committed; a workflow would not see them.\n\n");
    const step = await runStep(command, repository, forge, print);
    print(outputsText(step));
    const cards = cardsOf(command, step, forge);
    for (const card of cards) print(cardText(card));
    print(`\nAs a page: ${await writePage(command, repository, step, cards)}\n`);
    return step.outcome === "success" ? 0 : 1;
  } finally {
    await forge.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

function checkAction({ action, inputs }: RunCommand): void {
  const actions = readdirSync(DIST).filter((name) => existsSync(join(DIST, name, "action.yml")));
  if (!actions.includes(action)) throw new UsageError(`there is no action ${action}: use ${actions.join(", ")}`);
  const known = Object.keys(readActionYml(join(DIST, action)).inputs);
  const unknown = Object.keys(inputs).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(`${action} has no input ${unknown.join(", ")}. Its inputs: ${known.join(", ")}`);
  }
}

async function runStep(
  { action, inputs, event, secrets }: RunCommand,
  repository: OwnRepository,
  forge: LocalForge,
  print: Print,
): Promise<StepResult> {
  const { head, base, name } = repository;
  tellForge(event, repository, forge);
  const happened: WorldEvent = { event, pullRequest: { number: PULL_REQUEST, head, base } };
  const job = new LocalJob({
    actions: DIST,
    workspace: repository.directory,
    repository: name,
    sha: head,
    runId: RUN_ID,
    name: action,
    event: { name: event, payload: eventPayload(happened, { repository: name, head, main: base }) },
    token: TOKEN,
    secrets: secrets.map(secretOf),
    environment: { ...stepEnvironment(), ...forge.environmentFor({ runId: RUN_ID, job: action }) },
    onLine: (line) => {
      print(`${line}\n`);
    },
  });
  try {
    return await job.uses(action, { with: inputs });
  } finally {
    await job.finish();
  }
}

/** The run and its pull request are known before its job begins. */
function tellForge(event: string, { head, subject }: OwnRepository, { state }: LocalForge): void {
  state.setWorkflowRun({ id: RUN_ID, event, headSha: head });
  if (event !== "pull_request") return;
  state.openPullRequest({ number: PULL_REQUEST, title: subject, author: "you", head });
}

function secretOf(variable: string): string {
  const value = process.env[variable];
  if (value === undefined || value === "") throw new UsageError(`--secret ${variable}: the variable is not set`);
  return value;
}

/** The shell's own, as a job's `env`; nothing in it may look like the runner's. */
function stepEnvironment(): Readonly<Record<string, string>> {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:ACTIONS|GITHUB|INPUT|RUNNER|STATE)_/.test(name));
  const environment = Object.fromEntries(own.map(([name, value]) => [name, value ?? ""]));
  return { ...environment, PATH: searchPath() };
}

/** With the engine that set-up provided at its end, for a machine that has none. */
function searchPath(): string {
  const path = process.env["PATH"] ?? "";
  const hasEngine = ["tofu", "terraform"].some((engine) => onPath(engine) !== undefined);
  return hasEngine ? path : [path, dirname(providedEngine().path)].join(delimiter);
}

function outputsText({ outputs, outcome, durationMs }: StepResult): string {
  const given = Object.entries(outputs).filter(([, value]) => value !== "");
  const width = Math.max(0, ...given.map(([name]) => name.length));
  const lines = given.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  const result = `${outcome} after ${(durationMs / 1_000).toFixed(1)} s`;
  return [`\n${result}\n`, "Outputs (files are removed with the job):", ...lines, ""].join("\n");
}

/** What a reader on GitHub would see: the summary, the comment, the issues. */
function cardsOf({ action, event }: RunCommand, { summary }: StepResult, { state }: LocalForge): readonly Card[] {
  const comments = event === "pull_request" ? state.comments(PULL_REQUEST) : [];
  return [
    { kind: "summary", title: action, body: summary },
    ...comments.map(({ author, body }): Card => ({ kind: "comment", author, body })),
    ...state.issues().map((issue): Card => ({ ...issue, kind: "issue" })),
  ];
}

function cardText(card: Card): string {
  switch (card.kind) {
    case "summary":
      return `\n── job summary ──\n\n${card.body}\n`;
    case "comment":
      return `\n── comment on the pull request, by ${card.author} ──\n\n${card.body}\n`;
    case "issue":
      return `\n── issue: ${card.title} (${card.state}) ──\n\n${card.body}\n`;
    case "log":
      return "";
  }
}

async function writePage(
  { action, event }: RunCommand,
  { name, head }: OwnRepository,
  step: StepResult,
  cards: readonly Card[],
): Promise<string> {
  const log: Card = { kind: "log", title: `log of ${action}`, text: step.log.join("\n") };
  const outcome = step.outcome === "success" ? "success" : "failure";
  const lead = `As \`${event}\` of ${name} at \`${head.slice(0, 8)}\`. Nothing of it reached GitHub.`;
  mkdirSync(dirname(PAGE), { recursive: true });
  const section = { title: action, outcome, duration: step.durationMs, cards: [...cards, log] } as const;
  writeFileSync(PAGE, await renderPage({ title: `${action} on ${name}`, lead, sections: [section] }), { mode: 0o600 });
  return PAGE;
}
