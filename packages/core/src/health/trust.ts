import { refuseForks, refuseUntrustedCode } from "../forks.ts";
import type { Host } from "../ports/host.ts";

/**
 * Refuses checks that somebody without write access may have written: they say where credentials go and what runs, and
 * what a runner sees of an inner network would stand in a public summary. Forks get validation only (design §3).
 * A job that has nothing checked out, as one under `workflow_run` that only asks, holds nobody's code: what it asks stands
 * in the workflow, which GitHub takes from the default branch there. A commit of somebody, or an artifact of theirs
 * without git, is something.
 * @throws fork-blocked
 */
export async function refuseUntrustedChecks(host: Host): Promise<void> {
  const { context, files } = host;
  refuseForks(context);
  if ((await files.list(context.workspace)).length > 0) await refuseUntrustedCode(host);
}
