import { PLACEHOLDERS, unknownPlaceholders } from "../../units/placeholders.ts";
import { settingsOf } from "../located.ts";
import { didYouMean, list, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

const KNOWN = list(PLACEHOLDERS.map((placeholder) => `{${placeholder}}`));

/** The templates of a stack hold only placeholders that are filled in. */
export const placeholder: Rule = ({ stacks }, report) => {
  for (const { varFiles, backendConfig, workspace } of settingsOf(stacks)) {
    for (const template of [...varFiles, ...backendConfig, ...(workspace ? [workspace] : [])]) {
      for (const name of unknownPlaceholders(template.value)) {
        const message = `${template.path} contains ${quote(`{${name}}`)}, which is no placeholder`;
        report.add("placeholder", template.at, message, `${didYouMean(name, PLACEHOLDERS)}Use ${KNOWN}.`);
      }
    }
  }
};
