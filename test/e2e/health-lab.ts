/** A world with servers to check, and calls of health-verify in it. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseJson } from "@flywheel/core/json";
import type { StepResult } from "@flywheel/local/runner/job";
import type { WorldJob } from "@flywheel/local/world/world";
import { Authority, type Certificate } from "./health-certificates.ts";
import { startServers, type Servers } from "./health-servers.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";

/** In the environment of every call. */
export const API_KEY = "a-key-that-nobody-may-see";

const SMOKE = `#!/bin/sh
echo "smoke with $API_KEY"
if [ -n "$FAILS" ]; then failure='<failure message="no money"/>'; fi
echo "<testsuite><testcase name='login' classname='smoke' time='0.1'/><testcase name='pay' classname='smoke'>$failure</testcase></testsuite>" > "\${REPORT:-lab/report.xml}"
exit "\${END:-0}"
`;

const resultSchema = v.object({
  name: v.string(),
  ok: v.boolean(),
  status: v.optional(v.string()),
  attempts: v.number(),
  durationMs: v.number(),
  notes: v.array(v.string()),
  failure: v.optional(v.object({ class: v.string(), problems: v.array(v.string()), excerpt: v.string() })),
});
const documentSchema = v.object({ format: v.literal("flywheel.health/v1"), checks: v.array(resultSchema) });

/** What a call came to, with the files that are gone with the job; empty where it never asked. */
export interface Call {
  readonly step: StepResult;
  readonly checks: readonly v.InferOutput<typeof resultSchema>[];
  readonly junit: string;
}

export class HealthLab {
  readonly opened: OpenWorld;
  readonly servers: Servers;
  readonly #client: Certificate;
  #runs = 0;

  private constructor(opened: OpenWorld, servers: Servers, client: Certificate) {
    this.opened = opened;
    this.servers = servers;
    this.#client = client;
  }

  static async open(): Promise<HealthLab> {
    const opened = await openWorld();
    const directory = join(opened.world.repository.directory, "lab");
    mkdirSync(directory);
    const authority = new Authority(directory);
    writeFileSync(join(directory, "smoke.sh"), SMOKE);
    chmodSync(join(directory, "smoke.sh"), 0o755);
    const client = authority.issue("client", "DNS:client.lab.example");
    return new HealthLab(opened, await startServers(authority), client);
  }

  /** Calls the action in a job of its own. Of the inputs, `checks` is a text or a list. */
  async verify(
    checks: string | readonly object[],
    inputs: Readonly<Record<string, string>> = {},
    job: Partial<WorldJob> = {},
  ): Promise<Call> {
    const environment = { API_KEY, CLIENT_KEY: this.#client.key, ...job.environment };
    const runId = String(3_000 + (this.#runs += 1));
    const started = this.opened.world.job({ name: "verify", runId, event: "push", ...job, environment });
    try {
      const step = await started.uses("health-verify", {
        with: {
          checks: typeof checks === "string" ? checks : JSON.stringify(checks),
          interval: "1s",
          ...inputs,
        },
      });
      const path = step.outputs["results-path"] ?? "";
      if (path === "") return { step, checks: [], junit: "" };
      const document = v.parse(documentSchema, parseJson(readFileSync(path, "utf8")));
      return { step, checks: document.checks, junit: readFileSync(step.outputs["junit-path"] ?? "", "utf8") };
    } finally {
      await started.finish();
    }
  }

  async close(): Promise<void> {
    await this.servers.close();
    await this.opened.close();
  }
}
