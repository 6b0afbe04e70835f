import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import type { LocatedOverlay } from "./located.ts";

/** A repository is written owner/name. */
export function repositoryFormat({ repositories }: LocatedOverlay, report: Report): void {
  for (const { value, path, at } of repositories) {
    if (isRepository(value)) continue;
    const message = `${path} ${quote(value)} is no repository`;
    report.add("repository-format", at, message, "Write owner/name, such as acme/infrastructure, without https://.");
  }
}

/** Whether the text is owner/name, as GitHub allows them. */
export function isRepository(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/[\w.-]+$/.test(text);
}
