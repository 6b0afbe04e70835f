import { checkChoice } from "../choice.ts";
import type { Cursor, Located } from "../cursor.ts";
import type { Report } from "../report.ts";
import { webAddress } from "../web-address.ts";
import type { LocatedOverlay } from "./located.ts";

const OWNER = [
  "slug",
  "display_name",
  "repository",
  "repository_id",
  "repository_visibility",
  "github_config_url",
  "github_app_secret_name",
  "forge",
  "account_kind",
] as const;

/** Reads `owner:`: whose overlay this is. */
export function readOwner(
  owner: Cursor | undefined,
  report: Report,
): Pick<LocatedOverlay, "slug" | "repository" | "configUrl"> {
  const fields = owner?.fields(OWNER);
  for (const name of ["display_name", "github_app_secret_name"] as const) fields?.single(name)?.text();
  fields?.single("repository_id")?.integer(1);
  checkChoice(fields?.single("repository_visibility")?.text(), ["private", "public"], report);
  checkChoice(fields?.single("forge")?.text(), ["github"], report);
  checkChoice(fields?.single("account_kind")?.text(), ["organization"], report);
  const configUrl = fields?.single("github_config_url")?.text();
  webAddress(configUrl, report);
  return {
    slug: fields?.required("slug", "Write the owner's name on GitHub, such as slug: acme.")?.text(),
    repository: fields?.single("repository")?.text(),
    configUrl,
  };
}

/** Reads `core:`: which version of the common code it is pinned to. */
export function readCore(
  core: Cursor | undefined,
): Pick<LocatedOverlay, "pinnedCommit"> & { readonly repository: Located<string> | undefined } {
  const fields = core?.fields(["repository", "module_name", "pinned_commit", "signed_ref"]);
  for (const name of ["module_name", "signed_ref"] as const) fields?.single(name)?.text();
  return { repository: fields?.single("repository")?.text(), pinnedCommit: fields?.single("pinned_commit")?.text() };
}
