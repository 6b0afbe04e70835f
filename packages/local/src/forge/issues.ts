import * as v from "valibot";
import { BODY_LIMIT, isTooLong, threadOf } from "./comments.ts";
import type { Forge } from "./forge.ts";
import { apiError, jsonOf, type ForgeRequest, type Reply } from "./message.ts";
import { issueJson } from "./representation.ts";

const Label = v.union([v.string(), v.object({ name: v.string() })]);

const Title = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

const NewIssue = v.object({
  title: Title,
  body: v.optional(v.string(), ""),
  labels: v.optional(v.array(Label), []),
  assignees: v.optional(v.array(v.string()), []),
});

const IssueChange = v.object({
  title: v.nullish(Title),
  body: v.optional(v.nullable(v.string())),
  labels: v.optional(v.array(Label)),
  state: v.optional(v.picklist(["open", "closed"])),
  state_reason: v.nullish(v.picklist(["completed", "not_planned", "duplicate", "reopened"])),
});

/** POST …/issues. */
export function createIssue(request: ForgeRequest, forge: Forge, login: string): Reply {
  const { title, body, labels, assignees } = v.parse(NewIssue, jsonOf(request));
  if (isTooLong(body)) return tooLongIssue();
  const unknown = assignees.filter((assignee) => !forge.people.has(assignee));
  if (unknown.length > 0) {
    const problem = { value: unknown, resource: "Issue", field: "assignees", code: "invalid" };
    return apiError(422, "Validation Failed", [problem]);
  }
  const issue = forge.threads.open("issue", login, { title, body, labels: labels.map(labelName), assignees });
  return { status: 201, json: issueJson(forge, issue), headers: { location: issue.url } };
}

/** GET …/issues/{issue_number}. */
export function getIssue(request: ForgeRequest, forge: Forge): Reply {
  const issue = threadOf(request, forge);
  return issue === undefined ? apiError(404, "Not Found") : { status: 200, json: issueJson(forge, issue) };
}

/** PATCH …/issues/{issue_number}. */
export function updateIssue(request: ForgeRequest, forge: Forge): Reply {
  const issue = threadOf(request, forge);
  if (issue === undefined) return apiError(404, "Not Found");
  const change = v.parse(IssueChange, jsonOf(request));
  if (isTooLong(change.body ?? "")) return tooLongIssue();
  const updated = forge.threads.update(issue, {
    title: change.title ?? undefined,
    body: change.body === null ? "" : change.body,
    labels: change.labels?.map(labelName),
    state: change.state,
    stateReason: change.state_reason ?? undefined,
  });
  return { status: 200, json: issueJson(forge, updated) };
}

function labelName(label: v.InferOutput<typeof Label>): string {
  return typeof label === "string" ? label : label.name;
}

function tooLongIssue(): Reply {
  const message = `body is too long (maximum is ${BODY_LIMIT} characters)`;
  return apiError(422, "Validation Failed", [{ resource: "Issue", code: "custom", field: "body", message }]);
}
