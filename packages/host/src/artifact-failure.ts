import { forgeFailure } from "./forge-failure.ts";

/** What a failed call of the artifact service means for a person. */
export interface ArtifactTrouble {
  readonly words: string;
  readonly hint: string;
  readonly cause: string;
  /** In how many milliseconds trying again may help; undefined where it will not. */
  readonly waitMs: number | undefined;
}

const SHORT_WAIT_MS = 1000;

/** The official client tries answers that are failures again by itself, but no broken connection. */
const BROKEN_CONNECTION = /Unable to make request|socket hang up|ECONNRESET|EPIPE/;

/** What the client says, and what it means; the first that fits. */
const KNOWN: readonly (Omit<ArtifactTrouble, "cause"> & { readonly says: RegExp })[] = [
  {
    says: /storage quota/,
    words: "the storage quota for artifacts is used up",
    hint: "Delete artifacts that are no longer needed, shorten their retention, or raise the quota in the billing settings.",
    waitMs: undefined,
  },
  {
    says: /not currently supported on GHES/,
    words: "GitHub Enterprise Server has no artifact service for this client",
    hint: "Plan and apply in one job, with plan-path and plan-sha256.",
    waitMs: undefined,
  },
  {
    says: /\(409\)/,
    words: "the run has one of this name already",
    hint: "An upload of the same plan was cut off. Run the job again: another attempt has another name.",
    waitMs: undefined,
  },
  {
    says: /digest is not the one/,
    words: "its digest is not the one the service recorded",
    hint: "Somebody or something changed it on the way. Plan again.",
    waitMs: SHORT_WAIT_MS,
  },
];

/** Explains an error of the official client, or of the API calls around it. */
export function artifactFailure(message: string, error: unknown, now: number): ArtifactTrouble {
  const cause = String(error);
  const known = KNOWN.find(({ says }) => says.test(cause));
  if (known !== undefined) {
    return { words: `${message}: ${known.words}`, hint: known.hint, cause, waitMs: known.waitMs };
  }
  if (error instanceof Error && (error.name === "HttpError" || error.name === "ValiError")) {
    return forgeFailure(message, error, now);
  }
  return {
    words: message,
    hint: "Run the job again. If it stays so, look at the artifact storage quota and githubstatus.com.",
    cause,
    waitMs: BROKEN_CONNECTION.test(cause) ? SHORT_WAIT_MS : undefined,
  };
}
