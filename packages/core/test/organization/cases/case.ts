import type { RuleId } from "../../../src/rules/registry.ts";

/** One rule in both directions. */
export interface Case {
  readonly rule: RuleId;
  /** Exactly one finding, of that rule, at `§`. */
  readonly bad: string;
  /** What the message and the fix must say. */
  readonly says: string;
  /** The same, corrected: no finding. */
  readonly good: string;
  readonly discovered?: readonly string[];
  /** What the file is called, where that matters. */
  readonly file?: { readonly bad: string; readonly good: string };
}

export const HEAD = "schema_version: 1\norganization: { name: acme }\n";
export const ENVIRONMENTS =
  "schema_version: 1\norganization: { name: acme, environments: { staging: {}, production: {} } }\n";
export const stacks = (text: string): string => `${ENVIRONMENTS}stacks: ${text}`;
export const runners = (text: string): string => `${HEAD}runners: ${text}`;
export const environments = (text: string): string =>
  `schema_version: 1\norganization: { name: acme, environments: ${text} }\n`;
