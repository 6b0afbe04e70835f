import * as v from "valibot";
import type { Forge, ForgeIssue } from "@flywheel/core/ports/forge";
import { reporting, type Connection } from "./forge-connection.ts";
import { allNodes, connection } from "./forge-pages.ts";
import { OWN_OPEN_ISSUES } from "./forge-queries.ts";

const issueNodeSchema = v.object({
  number: v.number(),
  title: v.string(),
  body: v.string(),
  url: v.string(),
  viewerDidAuthor: v.boolean(),
});

const issuesSchema = v.object({ repository: v.object({ issues: connection(issueNodeSchema) }) });

const issueReplySchema = v.object({
  number: v.number(),
  title: v.string(),
  body: v.optional(v.nullable(v.string())),
  html_url: v.string(),
});

/** Issues, and comments on them. */
export function issues(
  to: Connection,
): Pick<Forge, "ownOpenIssues" | "createIssue" | "updateIssue" | "commentOnIssue"> {
  const page = async (after: string | null) => {
    const reply = v.parse(issuesSchema, await to.query(OWN_OPEN_ISSUES, { after }));
    return reply.repository.issues;
  };
  return {
    ownOpenIssues: () =>
      reporting("The issues of the repository could not be read", async () => {
        const nodes = await allNodes(await page(null), page);
        return nodes.filter((node) => node.viewerDidAuthor);
      }),
    createIssue: (issue) =>
      reporting("The issue could not be opened", async () => {
        const octokit = await to.client();
        const { data } = await octokit.rest.issues.create({ ...to.where, ...issue, labels: [...issue.labels] });
        return issueOf(data);
      }),
    updateIssue: (issueNumber, change) =>
      reporting(`Issue #${issueNumber} could not be updated`, async () => {
        const octokit = await to.client();
        const { data } = await octokit.rest.issues.update({ ...to.where, issue_number: issueNumber, ...change });
        return issueOf(data);
      }),
    commentOnIssue: (issueNumber, body) =>
      reporting(`Issue #${issueNumber} could not be commented on`, async () => {
        const octokit = await to.client();
        await octokit.rest.issues.createComment({ ...to.where, issue_number: issueNumber, body });
      }),
  };
}

function issueOf(data: unknown): ForgeIssue {
  const reply = v.parse(issueReplySchema, data);
  return { number: reply.number, title: reply.title, body: reply.body ?? "", url: reply.html_url };
}
