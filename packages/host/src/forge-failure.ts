import * as v from "valibot";
import { LONGEST_WAIT_MS } from "./retry.ts";

/** What a failed call of GitHub's API means. */
export interface ForgeTrouble {
  /** For a person. */
  readonly words: string;
  readonly hint: string;
  readonly cause: string;
  /** In how many milliseconds asking again may help; undefined where it will not within a minute. */
  readonly waitMs: number | undefined;
}

const SHORT_WAIT_MS = 1000;

const PERMISSION_HINT =
  "Give the job the permission: `permissions: { contents: read, pull-requests: write, issues: write }`, with `actions: read` for the plan of another run and `deployments: write` to record one. A pull request from a fork never has it.";
const STATUS_HINT = "Run the job again; see githubstatus.com.";

/** Octokit gives a refused connection the status 500, too; then there is no response. */
const answeredSchema = v.object({
  status: v.number(),
  response: v.object({ headers: v.record(v.string(), v.unknown()) }),
});

/** GraphQL answers 200 and puts what is wrong into the body. */
const graphqlSchema = v.object({
  name: v.literal("GraphqlResponseError"),
  errors: v.array(v.object({ type: v.nullish(v.string()) })),
});

/**
 * Explains an error of the API client. Its own text can name URLs but never the token.
 * @param now milliseconds since the epoch, against which the end of a rate limit is told
 */
export function forgeFailure(message: string, error: unknown, now: number): ForgeTrouble {
  const trouble = (why: string, hint: string, rest: Partial<ForgeTrouble> = {}): ForgeTrouble => ({
    words: `${message}: ${why}`,
    hint,
    cause: String(error),
    waitMs: undefined,
    ...rest,
  });
  const again = { waitMs: SHORT_WAIT_MS };
  if (v.is(graphqlSchema, error)) return graphqlTrouble(error.errors, trouble);
  const answered = v.safeParse(answeredSchema, error);
  if (!answered.success) {
    return error instanceof v.ValiError
      ? trouble("its answer was cut off or is not GitHub's (a proxy's page?)", STATUS_HINT, again)
      : trouble(
          "GitHub's API did not answer",
          "Check the network and githubstatus.com, then run the job again.",
          again,
        );
  }
  const { status, response } = answered.output;
  const limit = rateLimitWait(status, response.headers, String(error), now);
  if (limit !== undefined) {
    const waitMs = limit <= LONGEST_WAIT_MS ? limit : undefined;
    const until = new Date(now + limit).toISOString().slice(11, 16);
    return trouble(`GitHub's rate limit is reached until ${until} UTC`, "Run the job again later.", { waitMs });
  }
  if (status >= 500) return trouble(`GitHub's API failed (HTTP ${status})`, STATUS_HINT, again);
  return trouble(...refusal(status));
}

/** Whether GitHub has no such thing, or hides it from the token. */
export function isMissing(error: unknown): boolean {
  const answered = v.safeParse(answeredSchema, error);
  return answered.success && answered.output.status === 404;
}

/** Whether GitHub understood the request and does not take what is in it. */
export function isRefused(error: unknown): boolean {
  const answered = v.safeParse(answeredSchema, error);
  return answered.success && answered.output.status === 422;
}

const assigneesSchema = v.object({
  response: v.object({
    data: v.object({
      errors: v.array(
        v.object({ field: v.optional(v.string()), value: v.optional(v.union([v.string(), v.array(v.string())]), []) }),
      ),
    }),
  }),
});

/** The logins because of which GitHub refused an issue, where it names them: one of them or a list. */
export function refusedAssignees(error: unknown): readonly string[] {
  const answered = v.safeParse(assigneesSchema, error);
  if (!answered.success) return [];
  return answered.output.response.data.errors
    .filter(({ field }) => field === "assignees")
    .flatMap(({ value }) => value);
}

function graphqlTrouble(
  errors: readonly { readonly type?: string | null | undefined }[],
  trouble: (why: string, hint: string, rest?: Partial<ForgeTrouble>) => ForgeTrouble,
): ForgeTrouble {
  const types = errors.map(({ type }) => type);
  if (types.includes("RATE_LIMITED")) return trouble("GitHub's rate limit is reached", "Run the job again later.");
  // What GitHub could not do in time has no type.
  return types.some((type) => typeof type === "string")
    ? trouble("GitHub does not know it, or the token may not see it", PERMISSION_HINT)
    : trouble("GitHub's API failed", STATUS_HINT, { waitMs: SHORT_WAIT_MS });
}

/**
 * How long a rate limit lasts, in milliseconds; undefined where the answer is of none.
 * Source: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function rateLimitWait(
  status: number,
  headers: Readonly<Record<string, unknown>>,
  text: string,
  now: number,
): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const number = (name: string): number | undefined => {
    const value = Number(headers[name] ?? Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  };
  const after = number("retry-after");
  if (after !== undefined) return Math.max(0, after * 1000);
  const reset = number("x-ratelimit-reset");
  if (number("x-ratelimit-remaining") === 0 && reset !== undefined) return Math.max(0, reset * 1000 - now);
  return status === 429 || text.includes("secondary rate limit") ? LONGEST_WAIT_MS : undefined;
}

function refusal(status: number): readonly [why: string, hint: string] {
  switch (status) {
    case 401:
      return ["GitHub refused the token", "Give github-token a valid token; `${{ github.token }}` is the usual one."];
    case 403:
    case 404:
      return [`the token may not do this (HTTP ${status})`, PERMISSION_HINT];
    case 410:
      return [
        "it was deleted, or the repository has the feature turned off (HTTP 410)",
        "Look at the repository's settings and at the pull request or issue.",
      ];
    case 422:
      return [
        "GitHub does not take it (HTTP 422)",
        "The debug log of this step has the API's words. A comment is refused where the conversation is locked; a label or a text where it is too long.",
      ];
    default:
      return [`GitHub's API answered HTTP ${status}`, "The debug log of this step has the API's words."];
  }
}
