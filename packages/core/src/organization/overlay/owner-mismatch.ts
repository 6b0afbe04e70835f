import type { Located } from "../cursor.ts";
import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import { isRepository } from "./repository-format.ts";
import type { LocatedOverlay } from "./located.ts";

/** The repository and the URL of GitHub's runners belong to the owner. GitHub's names ignore case. */
export function ownerMismatch({ slug, repository, configUrl }: LocatedOverlay, report: Report): void {
  if (slug === undefined) return;
  const compare = (value: Located<string> | undefined, owner: string | undefined): void => {
    if (value === undefined || owner?.toLowerCase() === slug.value.toLowerCase()) return;
    const message = `${value.path} ${quote(value.value)} does not belong to owner.slug ${quote(slug.value)}`;
    report.add("owner-mismatch", value.at, message, "Make the two name the same owner.");
  };
  // What is no repository at all has a finding of its own.
  if (repository !== undefined && isRepository(repository.value)) compare(repository, repository.value.split("/")[0]);
  compare(configUrl, URL.parse(configUrl?.value ?? "")?.pathname.split("/")[1]);
}
