import { EventStream } from "../engine/events.ts";
import { failureOf, type Failure } from "../errors.ts";
import type { Host } from "../ports/host.ts";
import { failureSection } from "../report/plan-sections.ts";
import { bringIn } from "./bring-in.ts";
import { leftOf, type Left } from "./left.ts";
import { leftWords, renderLeft, type LeftApply } from "./left-document.ts";
import type { StartedCommand } from "./notes.ts";
import { waitForEngine } from "./wait.ts";

/** A plan changes nothing but the lock that it holds. */
export const PLAN_GRACE_MS = 60_000;

/** How an action that runs the engine is brought to its end. */
export interface Finishing {
  /** How long an engine that still runs is waited for. */
  readonly graceMs: number;
  /** Whom states that were not saved are sealed to; empty for nobody. */
  readonly planKey?: string;
  /** What deployments were recorded with. */
  readonly githubToken?: string;
}

/**
 * The post step of an action that runs the engine: waits for an engine that outlived main, says what it came to,
 * brings states that were not saved into their backend or to safety, ends deployments, and removes all that was private.
 * @returns what a person has to do something about
 */
export async function finishUp(host: Host, finishing: Finishing): Promise<readonly Failure[]> {
  const { graceMs, planKey = "", githubToken = "" } = finishing;
  const left = leftOf(await host.journal.notes());
  const running = await waitForEngine(left.unended, graceMs, host);
  const applies = await Promise.all(left.unreported.map((command) => readApply(command, running, host)));
  await tell(applies, host);
  const failures = await bringIn(left, applies, planKey, host);
  await endDeployments(left, githubToken, host);
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

/** Ends deployments of which main could not say how they ended. */
async function endDeployments({ deploying }: Left, token: string, host: Host): Promise<void> {
  for (const id of deploying) {
    const description = "The action was stopped before it could say how this ended";
    const details = { logUrl: host.context.runUrl, description };
    await host
      .forge(token)
      .setDeploymentStatus(id, "error", details)
      .catch((error: unknown) => {
        host.log.warning(`Deployment ${id} stays in progress on GitHub: ${failureOf(error).message}`);
      });
  }
}
