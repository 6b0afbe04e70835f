import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { declarationOf } from "./declarations.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/guides/migration.md"), "utf8");

/** Inputs of dflook's tofu-plan and tofu-apply, v3. */
const DFLOOK =
  "path workspace label variables var_file backend_config backend_config_file replace target exclude destroy refresh parallelism add_github_comment plan_path auto_approve";

/** Inputs of TF-via-PR, v13. */
const TF_VIA_PR =
  "working-directory tool plan-file plan-encrypt plan-parity preserve-plan upload-plan retention-days format validate comment-pr comment-method expand-diff expand-summary hide-args show-args tag-actor pr-number token arg-auto-approve arg-backend-config arg-backend arg-backup arg-chdir arg-compact-warnings arg-concise arg-destroy arg-detailed-exitcode arg-force-copy arg-from-module arg-generate-config-out arg-get arg-lock-timeout arg-lock arg-lockfile arg-migrate-state arg-parallelism arg-plugin-dir arg-reconfigure arg-refresh-only arg-refresh arg-replace arg-state-out arg-state arg-target arg-upgrade arg-var-file arg-var arg-workspace arg-check arg-diff arg-list arg-recursive arg-write arg-no-tests arg-test-directory";

/** The rows of a section's tables: what stands in code in the first cell, and in the second. */
function rowsOf(heading: string): readonly { readonly there: readonly string[]; readonly here: readonly string[] }[] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| (?!---|there|output there)([^|]*)\|([^|]*)\|/gm)].map(([, there, here]) => ({
    there: codes(there ?? ""),
    here: codes(here ?? ""),
  }));
}

function codes(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => (code ?? "").replace(/:.*/, ""));
}

describe("the migration page", () => {
  for (const [peer, inputs] of [
    ["dflook/terraform-github-actions", DFLOOK],
    ["OP5dev/TF-via-PR", TF_VIA_PR],
  ] as const) {
    it(`says of every input of ${peer} what becomes of it`, () => {
      const told = new Set(rowsOf(peer).flatMap(({ there }) => there));
      assert.deepEqual(
        inputs.split(" ").filter((input) => !told.has(input)),
        [],
      );
    });

    it(`names only inputs, outputs and actions there are, for ${peer}`, () => {
      const actions = ["tofu-plan", "tofu-apply", "drift-check", "validate-org"];
      const declared = actions.map(declarationOf).flatMap(({ inputs: own, outputs }) => [own, outputs]);
      const known = new Set([...actions, ...declared.flatMap((names) => Object.keys(names))]);
      const named = rowsOf(peer).flatMap(({ here }) => here);
      assert.deepEqual(
        named.filter((name) => !known.has(name)),
        [],
      );
    });
  }
});
