import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { StoredThread } from "@flywheel/local/forge/threads";
import type { StepResult } from "@flywheel/local/runner/job";
import type { WorldJob } from "@flywheel/local/world/world";
import * as v from "valibot";
import { ATTIC, deployAttic } from "./arrange.ts";
import { apiCalls, openWorld, type OpenWorld } from "./open-world.ts";

/** The object that somebody changes by hand. */
export const OBJECT = "attic-staging-ci";

const NEWS = ["opened", "changed", "absorbed", "recovered", "reopened", "snoozed"];

const eventSchema = v.object({ facts: v.record(v.string(), v.union([v.string(), v.number()])) });

/** A check, what it said of its news, and the operations it asked of the forge. */
interface Night {
  readonly step: StepResult;
  readonly calls: readonly (string | undefined)[];
  readonly news: readonly string[];
  readonly url: unknown;
  /** The report for programs. */
  readonly report: string;
}

/** A deployed unit in a repository that is full of other people's issues, checked night after night. */
export class Nightly {
  readonly opened: OpenWorld;
  #run = 100;

  constructor(opened: OpenWorld) {
    this.opened = opened;
  }

  static async open(): Promise<Nightly> {
    const nightly = new Nightly(await openWorld());
    const { state } = nightly.opened.world.forge;
    state.addPerson("ada", "write");
    state.addPerson("eve", "read");
    for (let index = 0; index < 250; index += 1) state.addIssue({ title: `Bug ${index}`, author: "mona" });
    await nightly.deploy();
    return nightly;
  }

  async close(): Promise<void> {
    const { violations, unexpected } = this.opened.world.forge;
    assert.deepEqual([violations, unexpected], [[], []]);
    await this.opened.close();
  }

  deploy(): Promise<void> {
    return deployAttic(this.opened.world, this.#nextRun());
  }

  async check(inputs: Readonly<Record<string, string>> = {}, rest: Partial<WorldJob> = {}): Promise<Night> {
    const { world } = this.opened;
    const before = world.forge.calls.length;
    const job = world.job({ name: "drift", runId: this.#nextRun(), event: "schedule", ...rest });
    const step = await job.uses("drift-check", {
      with: {
        ...ATTIC,
        "backend-config": world.backendConfig,
        "issue-assignees": "ada",
        "issue-labels": "night",
        ...inputs,
      },
    });
    const calls = apiCalls(world.forge.calls.slice(before)).map(({ operation }) => operation);
    const { facts } = v.parse(eventSchema, JSON.parse(readFileSync(step.outputs["event-path"] ?? "", "utf8")));
    const report = readFileSync(step.outputs["report-path"] ?? "", "utf8");
    await job.finish();
    const urls = v.parse(v.record(v.string(), v.string()), JSON.parse(step.outputs["issues"] ?? ""));
    return { step, calls, news: NEWS.filter((kind) => facts[kind] !== ""), url: urls["attic@staging"], report };
  }

  /** Our issues by their titles, which must be one each. */
  ours(): ReadonlyMap<string, StoredThread> {
    const own = this.opened.world.forge.state.issues().filter(({ author }) => author !== "mona");
    const byTitle = new Map(own.map((one) => [one.title, one]));
    assert.equal(byTitle.size, own.length);
    return byTitle;
  }

  /** The unit's. */
  issue(): StoredThread {
    const own = this.ours().get("Drift in attic@staging");
    assert.ok(own);
    return own;
  }

  lastComment(): string {
    return this.issue().comments.at(-1)?.body ?? "";
  }

  #nextRun(): string {
    this.#run += 1;
    return String(this.#run);
  }
}
