import * as v from "valibot";
import { fail, FlywheelError } from "@flywheel/core/errors";
import type { Clock } from "@flywheel/core/ports/clock";
import { forgeFailure } from "./forge-failure.ts";
import { creating, retrying } from "./retry.ts";

/** Node itself would wait five minutes for an answer. */
const ANSWER_TIMEOUT_MS = 30_000;

/**
 * GitHub asks for a second between two things that people are told of, else it stops answering for minutes. Source:
 * docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const BETWEEN_CREATIONS_MS = 1_000;

/** The official client. */
export type Octokit = Awaited<ReturnType<typeof connect>>;

/** How to reach one repository as one identity. */
export interface Connection {
  readonly where: { readonly owner: string; readonly repo: string };
  /** Asks with GraphQL, again where that may help. */
  readonly query: (document: string, variables: Record<string, unknown>) => Promise<unknown>;
  /** Does what may be done twice (a read, an edit), again where that may help. */
  readonly repeatable: <T>(work: (octokit: Octokit) => Promise<T>) => Promise<T>;
  /**
   * Makes something once: what an earlier try may have made is looked for before the next one. A second lies between
   * two makings, one after the other.
   */
  readonly create: <T>(make: (octokit: Octokit) => Promise<T>, find: () => Promise<T | undefined>) => Promise<T>;
  /** Turns what the client throws into `forge-failed` with words for a person. */
  readonly reporting: <T>(message: string, work: () => Promise<T>) => Promise<T>;
}

/** @param repository `owner/name` */
export function connectionTo(token: string, repository: string, clock: Clock): Connection {
  const [owner = "", repo = ""] = repository.split("/");
  let connected: Promise<Octokit> | undefined;
  const client = (): Promise<Octokit> => (connected ??= connect(token));
  const waitAfter = (error: unknown): number | undefined =>
    error instanceof FlywheelError ? undefined : forgeFailure("", error, clock.now()).waitMs;
  let createdAt = Number.NEGATIVE_INFINITY;
  const paced = async <T>(make: () => Promise<T>): Promise<T> => {
    const wait = createdAt + BETWEEN_CREATIONS_MS - clock.now();
    if (wait > 0) await clock.sleep(wait);
    try {
      return await make();
    } finally {
      createdAt = clock.now();
    }
  };
  const repeatable: Connection["repeatable"] = (work) => retrying(clock, waitAfter, async () => work(await client()));
  return {
    where: { owner, repo },
    query: (document, variables) =>
      repeatable(async (octokit): Promise<unknown> => {
        const data: unknown = await octokit.graphql(document, { owner, name: repo, ...variables });
        // What is no JSON arrives as nothing, and is worth another try.
        return data ?? v.parse(v.looseObject({}), data);
      }),
    repeatable,
    create: (make, find) => creating(clock, waitAfter, () => paced(async () => make(await client())), find),
    reporting: async (message, work) => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof FlywheelError) throw error;
        const { words, hint, cause } = forgeFailure(message, error, clock.now());
        return fail("forge-failed", words, { hint, cause });
      }
    },
  };
}

async function connect(token: string) {
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token);
  octokit.hook.before("request", (options) => {
    options.request.signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
  });
  return octokit;
}
