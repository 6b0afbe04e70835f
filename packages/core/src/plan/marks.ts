import { isContainer } from "../json.ts";
import type { ValueChange } from "./change-set.ts";
import { child, isEmpty } from "./values.ts";

/** Whether a mark (unknown, sensitive) is set anywhere in its tree. */
export function hasMark(mark: unknown): boolean {
  return mark === true || (isContainer(mark) && Object.values(mark).some(hasMark));
}

/** The mark of a part, where `true` marks the whole. */
export function childMark(mark: unknown, key: string | number): unknown {
  return mark === true ? true : child(mark, key);
}

/** True where something that stays was sensitive and no longer is. */
export function losesMarks({ after, beforeSensitive, afterSensitive }: ValueChange): boolean {
  return losesMark(after, beforeSensitive, afterSensitive);
}

function losesMark(after: unknown, before: unknown, now: unknown): boolean {
  if (now === true || isEmpty(after)) return false;
  // Items of a list move, and their marks with them.
  if (before === true || Array.isArray(after)) return hasMark(before) && !hasMark(now);
  return (
    isContainer(before) && Object.keys(before).some((key) => losesMark(child(after, key), before[key], child(now, key)))
  );
}
