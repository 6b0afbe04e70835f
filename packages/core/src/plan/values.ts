import { isContainer, sameScalar } from "../json.ts";
import type { ValuePath } from "./plan-json.ts";

/** What a container holds under a key; undefined for nothing. */
export function child(value: unknown, key: string | number): unknown {
  return isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What stands at a path; undefined for nothing. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(child, value);
}

/** The name of a value inside another: `tags.team`, `rule[0]`, `tags["a b"]`. */
export function childName(name: string, key: string | number): string {
  if (typeof key === "number") return `${name}[${key}]`;
  if (!/^[\w-]+$/.test(key)) return `${name}[${JSON.stringify(key)}]`;
  return name === "" ? key : `${name}.${key}`;
}

/** Nothing is written in many ways: null, {}, [] and a missing key. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (isContainer(value) && Object.keys(value).length === 0);
}

/** null, {}, [] and a missing key are one and the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (!isContainer(a) || !isContainer(b)) return sameScalar(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(child(a, key), child(b, key)));
}
