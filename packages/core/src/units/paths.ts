import { posix } from "node:path";
import { fail, type FailureReason, type Place } from "../errors.ts";
import { LONGEST_PATH } from "../long-paths.ts";
import { quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";

/** Where a path was written: which failure it is, and how messages name it (`Input var-files`). */
export interface PathOrigin {
  readonly reason: Extract<FailureReason, "input-invalid" | "config-invalid">;
  readonly subject: string;
  readonly place?: Place | undefined;
  /** Whether paths may lead outside the workspace. Left out where nobody can allow it. */
  readonly allowOutside?: boolean;
}

/**
 * A path somebody wrote, made relative to the workspace (`.` for the workspace itself). It need not exist.
 * @param workspace absolute path, links resolved
 * @throws the origin's reason when the path begins with a dash or holds control characters, or leads outside the
 *   workspace by `..`, as an absolute path or through a link where that is not allowed
 */
export async function locate(files: Files, workspace: string, given: string, origin: PathOrigin): Promise<string> {
  if (/\p{Cc}/u.test(given)) {
    refuse(origin, `${quote(given)} contains a control character`, "Remove the character.", "invalid-char");
  }
  if (given.length > LONGEST_PATH) {
    refuse(origin, `${quote(given)} is longer than ${LONGEST_PATH} characters`, RELATIVE, "unreadable");
  }
  const absolute = posix.resolve(workspace, given);
  const path = posix.relative(workspace, absolute) || ".";
  // The engine would take such a path for an option.
  if (path.startsWith("-")) {
    refuse(origin, `${quote(given)} begins with a dash`, "Name the file or directory without it.", "leading-dash");
  }
  const mayLeave = origin.allowOutside === true;
  if (!mayLeave && isOutside(path)) refuseOutside(origin, `${quote(given)} lies outside the workspace`);
  const real = await realPathOf(files, absolute);
  if (real === undefined) refuse(origin, `${quote(given)} cannot be read`, RELATIVE, "unreadable");
  if (!mayLeave && isOutside(posix.relative(workspace, real))) {
    refuseOutside(origin, `${quote(given)} leads outside the workspace through a symbolic link`);
  }
  return path;
}

/** The real path of what exists of the path; undefined when the system refuses (link loop, permission, length). */
async function realPathOf(files: Files, absolute: string): Promise<string | undefined> {
  try {
    let path = absolute;
    while (path !== "/" && (await files.stat(path)) === undefined) path = posix.dirname(path);
    return await files.realPath(path);
  } catch {
    return undefined;
  }
}

/** Like {@link locate}, for something that must be a directory. */
export async function locateDirectory(
  files: Files,
  workspace: string,
  given: string,
  origin: PathOrigin,
): Promise<string> {
  const path = await locate(files, workspace, given, origin);
  const found = await files.stat(posix.join(workspace, path));
  if (found?.kind === "directory") return path;
  const what = found === undefined ? "does not exist" : "is not a directory";
  return refuse(origin, `${quote(given)} ${what}`, RELATIVE, "not-a-directory");
}

/** Like {@link locate}, for something that must be a file. */
export async function locateFile(files: Files, workspace: string, given: string, origin: PathOrigin): Promise<string> {
  const path = await locate(files, workspace, given, origin);
  const found = await files.stat(posix.join(workspace, path));
  if (found?.kind === "file") return path;
  const what = found === undefined ? "does not exist" : "is not a file";
  return refuse(origin, `${quote(given)} ${what}`, RELATIVE, "not-a-file");
}

const RELATIVE = "Paths are relative to the repository's root; check the spelling, and that the file is checked out.";

/** Whether a relative path leads upwards out of what it is relative to. */
export function isOutside(relative: string): boolean {
  return relative === ".." || relative.startsWith("../");
}

/** Whether a relative path lies below a directory, which is relative to the same. */
export function isInside(path: string, directory: string): boolean {
  return directory === "." || path.startsWith(`${directory}/`);
}

function refuseOutside(origin: PathOrigin, what: string): never {
  const inside = "Only what lies in the checked-out repository is used; write a path inside it";
  const or = origin.allowOutside === undefined ? "" : ", or set allow-outside-workspace: true";
  return refuse(origin, what, `${inside}${or}.`, "path-outside");
}

function refuse(origin: PathOrigin, what: string, hint: string, detailCode: string): never {
  return fail(origin.reason, `${origin.subject}: ${what}`, {
    hint,
    detailCode,
    ...(origin.place === undefined ? {} : { place: origin.place }),
  });
}
