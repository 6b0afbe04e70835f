import { quote } from "../wording.ts";
import { isLabel } from "./name-format.ts";
import type { Rule } from "./rule.ts";

const LONGEST_DOMAIN = 253;
const FIX = "Write the bare name in lower case, such as apps.example.com: no https://, port or path.";

/** The domain of an environment is a bare domain name. */
export const domain: Rule = ({ environments }, report) => {
  for (const { domain: name } of environments) {
    if (name === undefined) continue;
    if (name.value.length <= LONGEST_DOMAIN && name.value.split(".").every(isLabel)) continue;
    report.add("domain", name.at, `${name.path} ${quote(name.value)} is no domain name`, FIX);
  }
};
