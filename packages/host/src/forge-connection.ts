import { fail, FlywheelError } from "@flywheel/core/errors";
import { forgeFailure } from "./forge-failure.ts";

/** The official client. */
export type Octokit = Awaited<ReturnType<typeof connect>>;

/** How to reach one repository as one identity. */
export interface Connection {
  readonly client: () => Promise<Octokit>;
  readonly where: { readonly owner: string; readonly repo: string };
  readonly query: (document: string, variables: Record<string, unknown>) => Promise<unknown>;
}

/** @param repository `owner/name` */
export function connectionTo(token: string, repository: string): Connection {
  const [owner = "", repo = ""] = repository.split("/");
  const client = (): Promise<Octokit> => connect(token);
  return {
    client,
    where: { owner, repo },
    query: async (document, variables) => {
      const octokit = await client();
      const ask = (): Promise<unknown> => octokit.graphql(document, { owner, name: repo, ...variables });
      return ask().catch((error: unknown) => {
        if (forgeFailure("", error).retry) return ask();
        throw error;
      });
    },
  };
}

/** Turns what the client throws into `forge-failed` with words for a person. */
export async function reporting<T>(message: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FlywheelError) throw error;
    const { words, hint, cause } = forgeFailure(message, error);
    return fail("forge-failed", words, { hint, cause });
  }
}

async function connect(token: string) {
  const { getOctokit } = await import("@actions/github");
  return getOctokit(token);
}
