import { quote } from "../wording.ts";
import { isLabel } from "./name-format.ts";
import type { Rule } from "./rule.ts";

const LONGEST_DOMAIN = 253;
/** The last part of a name is not all digits (RFC 3696, 2), so that no resolver takes it for an address. */
const ADDRESS = /(^|\.)\d+$/;
const FIX = "Write the bare name in lower case, such as apps.example.com: no https://, port or path.";

/** The domain of an environment is a bare domain name. */
export const domain: Rule = ({ environments }, report) => {
  for (const { domain: name } of environments) {
    if (name === undefined) continue;
    const isName = name.value.length <= LONGEST_DOMAIN && name.value.split(".").every(isLabel);
    if (isName && !ADDRESS.test(name.value)) continue;
    const what = isName ? "is an IP address, or looks like one" : "is no domain name";
    report.add("domain", name.at, `${name.path} ${quote(name.value)} ${what}`, FIX);
  }
};
