import * as v from "valibot";
import { condition } from "../object.ts";
import { failed, progressing, ready, suspended, typed } from "../readiness.ts";
import { count } from "./counts.ts";

const Spec = v.object({ suspend: v.optional(v.boolean(), false) });
const Status = v.object({ startTime: v.nullish(v.string()), active: count, succeeded: count, failed: count });

/** Source: kstatus, which takes a running job for ready; a migration that still runs is not done. */
export const judgeJob = typed({ spec: Spec, status: Status }, ({ spec, status }, object, { expect }) => {
  const failure = condition(object, "Failed");
  if (failure?.status === "True") return failed(failure.reason || "Failed", `failed: ${failure.message}`);
  if (condition(object, "Complete")?.status === "True") return ready("Complete", "is complete");
  if (spec.suspend) return suspended("Suspended", "is suspended");
  if (status.startTime === null || status.startTime === undefined)
    return progressing("NotStarted", "has not started yet");
  if (expect.jobs === "started") return ready("Started", "has started");
  const counts = `${status.active} active, ${status.succeeded} succeeded, ${status.failed} failed`;
  return progressing("Running", `is not complete yet (${counts})`);
});
