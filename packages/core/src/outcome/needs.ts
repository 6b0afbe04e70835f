import * as v from "valibot";
import { fail, type Failure } from "../errors.ts";
import { dictionary, parseJson } from "../json.ts";
import type { Outcome } from "./outcome.ts";

const RESULTS = ["success", "failure", "cancelled", "skipped"] as const;

const needsSchema = dictionary(v.object({ result: v.picklist(RESULTS) }));

/** How the jobs before this one ended: job to its result. */
export type Needs = v.InferOutput<typeof needsSchema>;

/**
 * Reads the input `needs`, which is `toJSON(needs)`; empty for none.
 * @throws input-invalid
 */
export function parseNeeds(text: string): Needs {
  const parsed = v.safeParse(needsSchema, text === "" ? {} : parseJson(text));
  if (parsed.success) return parsed.output;
  return fail("input-invalid", "Input needs is not what toJSON(needs) gives", {
    detailCode: "needs",
    hint: "Write needs: ${{ toJSON(needs) }}.",
  });
}

/** What to say where nothing tells which jobs and units there were. */
export const UNWATCHED =
  "A job that died without a word goes unnoticed here: the inputs needs and expected are empty. Write needs: ${{ toJSON(needs) }}, and give expected the output affected of validate-org.";

/**
 * The jobs that did not end well and that no outcome explains. A job that was skipped is fine: nothing was to do.
 * @param isFailureTold whether there are failures to tell of. The jobs of a called workflow have names of their own, and
 *   `needs` knows the call alone: where such a job told of a failure, that the call failed is no news
 */
export function unexplainedJobs(
  needs: Needs,
  outcomes: readonly Outcome[],
  isFailureTold: boolean,
): readonly Failure[] {
  const told = new Set(outcomes.filter(hasFailures).map(({ job }) => job));
  const isCallTold = isFailureTold && [...told].some((job) => !(job in needs));
  return Object.entries(needs).flatMap(([job, { result }]) =>
    told.has(job) || (isCallTold && result === "failure") ? [] : jobFailure(job, result),
  );
}

function hasFailures({ failures, detail }: Outcome): boolean {
  return failures.length > 0 || ("units" in detail && detail.units.some((unit) => unit.failures.length > 0));
}

function jobFailure(job: string, result: (typeof RESULTS)[number]): readonly Failure[] {
  switch (result) {
    case "success":
    case "skipped":
      return [];
    case "cancelled":
      return [
        {
          reason: "cancelled",
          detailCode: "job-cancelled",
          message: `The job ${job} was cancelled`,
          hint: "Run it again: what it was to do is not told here.",
        },
      ];
    case "failure":
      return [
        {
          reason: "artifact-failed",
          detailCode: "job-failed",
          message: `The job ${job} failed, and left nothing here under its own name`,
          hint: "Its log says why, where nothing else in this report does.",
        },
      ];
  }
}
