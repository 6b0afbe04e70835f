import type { Finding } from "./model.ts";

/** Every rule of organization.yaml and how much it weighs. Ids are stable: people switch rules by them. */
export const RULE_SEVERITIES = {
  // The text: limits and syntax, before anything has a meaning.
  "too-large": "error",
  "too-many-nodes": "error",
  "too-deep": "error",
  "invalid-char": "error",
  empty: "error",
  yaml: "error",
  "multi-document": "error",
  tag: "error",
  "duplicate-key": "error",
  "merge-key": "error",
  "alias-limit": "error",
  "alias-cycle": "error",
  // The shape and its fields.
  "not-recognised": "error",
  "schema-version": "error",
  "schema-version-missing": "warning",
  "required-field": "error",
  "unknown-key": "error",
  "empty-value": "error",
  type: "error",
  "nested-resources": "error",
  // Single values.
  "name-format": "error",
  domain: "error",
  url: "error",
  path: "error",
  placeholder: "error",
  "backend-config": "error",
  "runner-type": "error",
  "review-level": "error",
  quantity: "error",
  // Values that must agree.
  "min-max": "error",
  "request-limit": "error",
  "duplicate-item": "error",
  "duplicate-namespace": "error",
  "duplicate-path": "warning",
  "cache-domain": "warning",
  "nix-cache": "error",
  "unresolved-ref": "error",
  cycle: "error",
} as const satisfies Readonly<Record<string, Finding["severity"]>>;

export type RuleId = keyof typeof RULE_SEVERITIES;
