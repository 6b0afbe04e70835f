import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { ActionResult } from "@flywheel/core/action";
import type { Failure } from "@flywheel/core/errors";

/**
 * Writes the document about this call (`flywheel.event/v1`) and sets `event-path`. A full disk is a warning: what the
 * action did is done.
 */
export function writeEvent(
  action: string,
  result: ActionResult<string>,
  worst: Failure | undefined,
  started: Date,
): void {
  const { organization, environment, units, summary, facts } = result.event;
  const event = {
    schema: "flywheel.event/v1",
    kind: action,
    status: worst === undefined ? "success" : worst.reason === "cancelled" ? "cancelled" : "failure",
    severity: worst === undefined ? "info" : "error",
    failureReason: worst?.reason ?? null,
    organization,
    environment,
    units,
    sha: process.env["GITHUB_SHA"] ?? "",
    runUrl: `${process.env["GITHUB_SERVER_URL"] ?? ""}/${process.env["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${process.env["GITHUB_RUN_ID"] ?? ""}`,
    started: started.toISOString(),
    finished: new Date().toISOString(),
    summary,
    facts,
    // The same trouble of the same place is one thing to tell people about.
    dedupKey: [action, environment, ...units, worst?.reason ?? "success"].join("/"),
  };
  let path = "";
  try {
    path = join(mkdtempSync(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "flywheel-event-")), "event.json");
    writeFileSync(path, `${JSON.stringify(event, null, 2)}\n`);
  } catch (error) {
    core.warning(`The event document could not be written: ${String(error)}`);
  }
  core.setOutput("event-path", path);
}
