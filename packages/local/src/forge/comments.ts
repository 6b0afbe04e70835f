import * as v from "valibot";
import type { Forge } from "./forge.ts";
import { apiError, jsonOf, parameter, type ForgeRequest, type Reply } from "./message.ts";
import { commentJson } from "./representation.ts";
import type { StoredThread } from "./threads.ts";

/** What GitHub takes in the body of a comment or an issue, in characters. */
export const BODY_LIMIT = 65_536;

const CommentBody = v.object({ body: v.string() });

/** GET …/issues/{issue_number}/comments, with `per_page` and `page`. */
export function listComments(request: ForgeRequest, forge: Forge): Reply {
  const thread = threadOf(request, forge);
  if (thread === undefined) return apiError(404, "Not Found");
  const size = Math.min(100, Number(request.query.get("per_page") ?? 30));
  const page = Number(request.query.get("page") ?? 1);
  const shown = thread.comments.slice((page - 1) * size, page * size);
  const hasNext = thread.comments.length > page * size;
  const next = `${forge.origin}${request.path}?per_page=${size}&page=${page + 1}`;
  return {
    status: 200,
    json: shown.map((comment) => commentJson(forge, thread.number, comment)),
    ...(hasNext ? { headers: { link: `<${next}>; rel="next"` } } : {}),
  };
}

/** POST …/issues/{issue_number}/comments. */
export function createComment(request: ForgeRequest, forge: Forge, login: string): Reply {
  const thread = threadOf(request, forge);
  if (thread === undefined) return apiError(404, "Not Found");
  const { body } = v.parse(CommentBody, jsonOf(request));
  if (isTooLong(body)) return tooLongComment();
  const comment = forge.threads.addComment(thread, login, body);
  return { status: 201, json: commentJson(forge, thread.number, comment), headers: { location: comment.url } };
}

/** PATCH …/issues/comments/{comment_id}. */
export function updateComment(request: ForgeRequest, forge: Forge): Reply {
  const found = forge.threads.findComment(Number(parameter(request, "comment_id")));
  if (found === undefined) return apiError(404, "Not Found");
  const { body } = v.parse(CommentBody, jsonOf(request));
  if (isTooLong(body)) return tooLongComment();
  const comment = forge.threads.updateComment(found.thread, found.comment, body);
  return { status: 200, json: commentJson(forge, found.thread.number, comment) };
}

/** DELETE …/issues/comments/{comment_id}. */
export function deleteComment(request: ForgeRequest, forge: Forge): Reply {
  const found = forge.threads.findComment(Number(parameter(request, "comment_id")));
  if (found === undefined) return apiError(404, "Not Found");
  forge.threads.deleteComment(found.thread, found.comment);
  return { status: 204 };
}

/** The issue or pull request a path names by `{issue_number}`. */
export function threadOf(request: ForgeRequest, forge: Forge): StoredThread | undefined {
  return forge.threads.get(Number(parameter(request, "issue_number")));
}

/** GitHub counts characters, so a surrogate pair is one. */
export function isTooLong(body: string): boolean {
  return body.length > BODY_LIMIT && Array.from(body).length > BODY_LIMIT;
}

function tooLongComment(): Reply {
  const message = `Body is too long (maximum is ${BODY_LIMIT} characters)`;
  return apiError(422, "Validation Failed", [
    { resource: "IssueComment", code: "unprocessable", field: "data", message },
  ]);
}
