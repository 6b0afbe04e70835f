/** What a failed call of GitHub's API means for a person. */
export interface ForgeTrouble {
  readonly words: string;
  readonly hint: string;
  readonly cause: string;
  /** Whether asking again at once may help. */
  readonly retry: boolean;
}

const PERMISSION_HINT =
  "Give the job the permission: `permissions: { contents: read, pull-requests: write, issues: write }`. A pull request from a fork never has it.";

/** Explains an error of the API client. Its own text can name URLs but never the token. */
export function forgeFailure(message: string, error: unknown): ForgeTrouble {
  const cause = String(error);
  const status = statusOf(error);
  const trouble = (why: string, hint: string, retry = false): ForgeTrouble => ({
    words: `${message}: ${why}`,
    hint,
    cause,
    retry,
  });
  if (isGraphqlError(error)) {
    return trouble("GitHub does not know it, or the token may not see it", PERMISSION_HINT);
  }
  if (status === undefined) {
    return trouble(
      "GitHub's API did not answer",
      "Check the network and githubstatus.com, then run the job again.",
      true,
    );
  }
  if (status === 401) {
    return trouble(
      "GitHub refused the token",
      "Give github-token a valid token; `${{ github.token }}` is the usual one.",
    );
  }
  if (status === 403 || status === 404) {
    return trouble(`the token may not do this (HTTP ${status})`, PERMISSION_HINT);
  }
  if (status === 429) return trouble("GitHub's rate limit is reached", "Run the job again later.");
  if (status >= 500)
    return trouble(`GitHub's API failed (HTTP ${status})`, "Run the job again; see githubstatus.com.", true);
  return trouble(`GitHub's API answered HTTP ${status}`, "The debug log of this step has the API's words.");
}

/** Whether GitHub has no such thing, or hides it from the token. */
export function isMissing(error: unknown): boolean {
  return statusOf(error) === 404;
}

/** GraphQL answers 200 and puts what is wrong into the body. */
function isGraphqlError(error: unknown): boolean {
  return error instanceof Error && error.name === "GraphqlResponseError";
}

function statusOf(error: unknown): number | undefined {
  // Octokit gives a refused connection the status 500, too; then there is no response.
  if (typeof error !== "object" || error === null || !("status" in error) || typeof error.status !== "number")
    return undefined;
  return "response" in error && error.response !== undefined ? error.status : undefined;
}
