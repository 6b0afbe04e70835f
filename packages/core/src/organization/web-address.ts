import type { Located } from "./cursor.ts";
import type { Report } from "./report.ts";
import { quote } from "./wording.ts";

/** The value as a URL with one of the schemes; reports one that is none. */
export function webAddress(
  address: Located<string> | undefined,
  report: Report,
  schemes: readonly string[] = ["https:", "http:"],
): URL | undefined {
  if (address === undefined) return undefined;
  const url = URL.parse(address.value);
  if (url !== null && schemes.includes(url.protocol) && url.hostname !== "") return url;
  const message = `${address.path} ${quote(address.value)} is no web address`;
  const example = `${schemes[0] ?? "https:"}//attic.apps.example.com`;
  report.add("url", address.at, message, `Write a whole URL, such as ${example}.`);
  return undefined;
}
