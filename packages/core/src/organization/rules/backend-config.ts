import { settingsOf } from "../located.ts";
import type { Rule } from "./rule.ts";

/** An entry of backend_config with a `=` names a setting. Its value may be a credential, so no message shows it. */
export const backendConfig: Rule = ({ stacks }, report) => {
  for (const { value, path, at } of settingsOf(stacks).flatMap(({ backendConfig: entries }) => entries)) {
    if (!value.includes("=") || /^\s*[A-Za-z_][\w-]*\s*=/.test(value)) continue;
    report.add("backend-config", at, `${path} names no setting before its =`, "Write key=value.");
  }
};
