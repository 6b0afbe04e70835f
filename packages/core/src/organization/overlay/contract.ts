import { checkChoice } from "../choice.ts";
import type { Cursor } from "../cursor.ts";
import type { Report } from "../report.ts";
import type { LocatedOverlay } from "./located.ts";

const GROUP = [
  "name",
  "visibility",
  "allows_public_repositories",
  "restricted_to_workflows",
  "selected_repository_ids",
  "infra_repo_admission_ruling",
] as const;

/** Reads `runner_contract:`: the labels that runners share, those they must not have, and who may use them. */
export function readContract(
  contract: Cursor | undefined,
  report: Report,
): Pick<LocatedOverlay, "sharedLabels" | "forbidden"> {
  const fields = contract?.fields(["shared_labels", "forbidden", "runner_group"]);
  readGroup(fields?.get("runner_group"), report);
  return {
    sharedLabels: fields?.get("shared_labels")?.texts() ?? [],
    forbidden: fields?.get("forbidden")?.texts() ?? [],
  };
}

function readGroup(group: Cursor | undefined, report: Report): void {
  const fields = group?.fields(GROUP);
  for (const name of ["name", "infra_repo_admission_ruling"] as const) fields?.single(name)?.text();
  for (const name of ["allows_public_repositories", "restricted_to_workflows"] as const)
    fields?.single(name)?.boolean();
  checkChoice(fields?.single("visibility")?.text(), ["all", "private", "selected"], report);
  for (const id of fields?.get("selected_repository_ids")?.items() ?? []) id.integer(1);
}
