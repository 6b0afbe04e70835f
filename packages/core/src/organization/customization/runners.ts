import { checkChoice } from "../choice.ts";
import type { Cursor, Located } from "../cursor.ts";
import type { LocatedRunner } from "../located.ts";
import type { Report } from "../report.ts";
import { quote } from "../wording.ts";

const FIELDS = ["executor", "image", "tags", "privileged", "run_untagged", "cpu_limit", "memory_limit"] as const;
const NONE = { low: undefined, high: undefined };

/** Reads runners that are GitLab executors: they have limits, but neither type nor requests. */
export function readExecutors(runners: Cursor | undefined, report: Report): readonly LocatedRunner[] {
  return (runners?.named() ?? []).map(({ name, value }) => {
    const fields = value.fields(FIELDS);
    checkChoice(fields.single("executor")?.text(), ["kubernetes"], report);
    fields.single("image")?.text();
    fields.single("run_untagged")?.boolean();
    checkPrivileged(name, fields.single("privileged")?.boolean(), report);
    return {
      name,
      type: undefined,
      tags: fields.get("tags")?.texts() ?? [],
      environments: [],
      cpu: { low: undefined, high: fields.single("cpu_limit")?.word() },
      memory: { low: undefined, high: fields.single("memory_limit")?.word() },
      replicas: NONE,
    };
  });
}

/** Docker in Docker does not start in a container without privileges. */
function checkPrivileged(name: Located<string>, privileged: Located<boolean> | undefined, report: Report): void {
  if (name.value !== "dind" || privileged?.value === true) return;
  const message = `The runner ${quote(name.value)} is not privileged, and Docker in Docker does not start without`;
  report.add("dind-privileged", (privileged ?? name).at, message, "Write privileged: true, or give it another name.");
}
