import * as v from "valibot";
import type { Forge, IssueReply } from "@flywheel/core/ports/forge";
import { actorSchema, loginOf } from "./forge-actor.ts";
import type { Connection } from "./forge-connection.ts";
import { isMissing } from "./forge-failure.ts";
import { repliesQuery } from "./forge-queries.ts";

/** As GitHub allows nodes: a query of more takes longer than it may. */
const ISSUES_A_QUERY = 50;

const repliesSchema = v.object({
  repository: v.record(
    v.string(),
    v.object({
      comments: v.object({
        nodes: v.array(v.object({ body: v.string(), viewerDidAuthor: v.boolean(), author: actorSchema })),
      }),
    }),
  ),
});

const permissionSchema = v.object({ permission: v.string() });

/** What people say below issues, and whether they have a say. */
export function replies(to: Connection): Pick<Forge, "issueReplies" | "canWrite"> {
  return {
    issueReplies: (issueNumbers) =>
      to.reporting("The comments of the issues could not be read", async () => {
        const found = new Map<number, readonly IssueReply[]>();
        for (let start = 0; start < issueNumbers.length; start += ISSUES_A_QUERY) {
          const some = issueNumbers.slice(start, start + ISSUES_A_QUERY);
          for (const [number, of] of await repliesTo(to, some)) found.set(number, of);
        }
        return found;
      }),
    canWrite: (login) =>
      to.reporting(`What ${login} may do in the repository could not be read`, () =>
        to.repeatable(async ({ rest }) => {
          const reply = await rest.repos
            .getCollaboratorPermissionLevel({ ...to.where, username: login })
            .catch((error: unknown) => {
              if (isMissing(error)) return undefined;
              throw error;
            });
          // GitHub says write of who maintains, and read of who triages.
          return reply !== undefined && ["admin", "write"].includes(v.parse(permissionSchema, reply.data).permission);
        }),
      ),
  };
}

async function repliesTo(
  to: Connection,
  issueNumbers: readonly number[],
): Promise<readonly (readonly [number, readonly IssueReply[]])[]> {
  const numbers = Object.fromEntries(issueNumbers.map((number, index) => [`n${index}`, number]));
  const reply = v.parse(repliesSchema, await to.query(repliesQuery(issueNumbers.length), numbers));
  return issueNumbers.map((number, index) => {
    const nodes = reply.repository[`i${index}`]?.comments.nodes ?? [];
    const others = nodes.filter(({ viewerDidAuthor }) => !viewerDidAuthor);
    return [number, others.map(({ author, body }) => ({ author: loginOf(author), body }))];
  });
}
