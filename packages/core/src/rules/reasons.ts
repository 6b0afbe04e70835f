import type { FailureReason } from "../errors.ts";

/** The reason of an action that fails by a finding, by the finding's rule or detail code. */
export function reasonOf(rule: string): FailureReason {
  switch (rule) {
    case "format":
      return "format-failed";
    case "init":
    case "lock-file":
      return "init-failed";
    case "syntax":
    case "validate":
      return "validate-failed";
    case "path-inside-workspace":
      return "input-invalid";
    case "engine-missing":
      return "engine-missing";
    default:
      return "config-invalid";
  }
}
