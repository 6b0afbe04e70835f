import { EventStream } from "../engine/events.ts";
import { initialise } from "../engine/init.ts";
import { openSession, type Session } from "../engine/session.ts";
import { failureOf, type Failure } from "../errors.ts";
import type { Host } from "../ports/host.ts";
import { failureSection } from "../report/plan-sections.ts";
import { pushRescue } from "../rescue/push.ts";
import { readRescue, rescueState } from "../rescue/store.ts";
import { leftOf, type Left } from "./left.ts";
import { leftWords, renderLeft, type LeftApply } from "./left-document.ts";
import type { StartedCommand } from "./notes.ts";
import { waitForEngine } from "./wait.ts";

/** A plan changes nothing but the lock that it holds. */
export const PLAN_GRACE_MS = 60_000;

/**
 * The post step of an action that runs the engine: waits for an engine that outlived main, says what it came to,
 * brings states that were not saved into their backend or to safety, and removes all that was private.
 * @param graceMs how long an engine that still runs is waited for
 * @returns what a person has to do something about
 */
export async function finishUp(host: Host, graceMs: number): Promise<readonly Failure[]> {
  const left = leftOf(await host.journal.notes());
  const running = await waitForEngine(left.unended, graceMs, host);
  const applies = await Promise.all(left.unreported.map((command) => readApply(command, running, host)));
  await tell(applies, host);
  const failures = await bringIn(left, host);
  if (failures.length > 0) await host.summarize(failureSection(failures));
  for (const path of left.remove) await host.files.remove(path);
  return failures;
}

async function readApply(
  command: StartedCommand,
  running: readonly StartedCommand[],
  { files, context }: Host,
): Promise<LeftApply> {
  // Only addresses and actions are told of it: what hides the plan's secrets in its words went with main.
  const redact = (text: string): string => text;
  const events = new EventStream({ directory: "", workspace: context.workspace, redact });
  const text = await files.readText(command.stdoutFile).catch(() => "");
  for (const line of text.split("\n")) events.take(line);
  return { unit: command.unit, events, stillRuns: running.includes(command) };
}

async function tell(applies: readonly LeftApply[], host: Host): Promise<void> {
  for (const apply of applies) {
    if (apply.events.hasApplied) host.log.notice(leftWords(apply));
    else host.log.error(leftWords(apply));
  }
  if (applies.length > 0) await host.summarize(renderLeft(applies));
}

/** Moves what unreported applies left to safety, then tries to save every rescued state of this job. */
async function bringIn(left: Left, host: Host): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const folders = [...left.rescued];
  for (const { unit } of left.unreported) {
    const rescue = await inSession(left, unit, host, async (session) => {
      // For the fingerprint of its backend; where that cannot be reached, it is pushed by hand.
      await initialise(session);
      return rescueState(session);
    });
    if (rescue !== undefined) folders.push({ unit, folder: rescue.folder });
  }
  for (const { unit, folder } of folders) {
    const rescue = await readRescue(folder, host);
    if (rescue === undefined) continue;
    const failure = await inSession(left, unit, host, (session) => pushRescue(session, rescue)).catch(
      (error: unknown): Failure => ({ unit, ...failureOf(error) }),
    );
    if (failure === undefined) host.log.notice(`${unit}: the state that could not be saved before is saved now`);
    else failures.push(failure);
  }
  return failures;
}

/** Works on a unit again, in a private directory of its own. */
async function inSession<T>(
  { units }: Left,
  id: string,
  host: Host,
  work: (session: Session) => Promise<T>,
): Promise<T | undefined> {
  const noted = units.get(id);
  if (noted === undefined) return undefined;
  const session = await openSession(noted.unit, noted.engine, host, true);
  try {
    return await work(session);
  } finally {
    await host.files.remove(session.scratch);
  }
}
