import type { Manifest } from "@flywheel/core/bundle/manifest";
import { planContent, type PlanContent } from "@flywheel/core/plan/plan-content";
import { manifest } from "../../../packages/core/test/bundle/manifests.ts";
import { fakeSession } from "../../../packages/core/test/engine/sessions.ts";
import { answer, type AnswerTo } from "../../../packages/core/test/support/host.ts";
import { plan, planText, resource, type Json } from "../../../packages/core/test/support/plans.ts";
import type { Prepared } from "../src/prepare.ts";

/** The JSON of a plan with these objects, by address, each created, updated or deleted. */
export function planOf(kinds: Readonly<Record<string, "create" | "update" | "delete">>): Json {
  const values = { create: [null, { size: 1 }], update: [{ size: 1 }, { size: 2 }], delete: [{ size: 1 }, null] };
  const changes = Object.entries(kinds).map(([address, kind]) => {
    const [before, after] = values[kind];
    return resource(address, { actions: [kind], before, after });
  });
  return { resource_changes: changes };
}

export function contentOf(parts: Json): PlanContent {
  return planContent(plan(parts));
}

/** A unit that may be applied, and what its engine was asked to do, by subcommand. */
export interface FakePrepared {
  readonly item: Prepared;
  readonly commands: () => readonly string[];
  readonly arguments: () => readonly (readonly string[])[];
  readonly printed: readonly string[];
}

export interface PreparedParts {
  /** The saved plan. */
  readonly planned: Json;
  /** The plan that the engine makes when asked again. */
  readonly again?: Json;
  readonly manifest?: Partial<Manifest>;
  readonly answers?: Readonly<Record<string, AnswerTo>>;
  readonly stack?: string;
  readonly dependsOn?: readonly string[];
}

export async function fakePrepared(parts: PreparedParts): Promise<FakePrepared> {
  const { planned, again = planned, answers = {}, stack = "web", dependsOn = [] } = parts;
  const id = `${stack}@staging`;
  const { session, commands, printed } = await fakeSession(
    {
      plan: answer([], 2),
      show: answer([planText(again)]),
      apply: answer([]),
      output: answer(['{ "address": { "value": "https://web", "sensitive": false } }']),
      ...answers,
    },
    { unit: { id, stack, directory: `tofu/stacks/${stack}`, dependsOn } },
  );
  const item: Prepared = {
    unit: session.unit,
    bundled: { manifest: manifest({ unit: id, dependence: null, ...parts.manifest }), plan: new Uint8Array() },
    session,
    planFile: `${session.scratch}/plan.tfplan`,
    backend: { type: "http", settings: [] },
    code: { trees: [], uncommitted: "" },
    content: contentOf(planned),
    remarks: [],
    refusals: [],
  };
  return {
    item,
    commands: () => commands.map((command) => command.arguments[0] ?? ""),
    arguments: () => commands.map((command) => command.arguments),
    printed,
  };
}

/** The engine's own line for an error. */
export function errorLine(summary: string): string {
  return JSON.stringify({ "@message": summary, diagnostic: { severity: "error", summary } });
}

/** The engine's own line for an object that was made. */
export function createdLine(address: string): string {
  return JSON.stringify({
    "@message": `${address}: Creation complete`,
    type: "apply_complete",
    hook: { resource: { addr: address }, action: "create" },
  });
}
