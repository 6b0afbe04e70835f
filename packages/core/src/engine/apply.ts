import { join } from "node:path/posix";
import * as v from "valibot";
import type { Failure } from "../errors.ts";
import { dictionary } from "../json.ts";
import type { AppliedResource } from "./events.ts";
import { engineFailures } from "./failures.ts";
import { runStreaming, runToFile, type Session } from "./session.ts";

/** What applying one saved plan did, resource by resource. */
export interface Applied {
  readonly failures: readonly Failure[];
  readonly resources: readonly AppliedResource[];
}

/** Applies exactly the saved plan. Planning options are never passed: the engine ignores some of them silently. */
export async function applyPlan(session: Session, planFile: string, lockTimeoutMs: number): Promise<Applied> {
  const run = await runStreaming(session, [
    "apply",
    "-json",
    "-input=false",
    `-lock-timeout=${Math.ceil(lockTimeoutMs / 1_000)}s`,
    planFile,
  ]);
  const failures = run.exitCode === 0 ? [] : engineFailures(session, run, "apply-failed", "applying");
  return { failures, resources: run.events.applied };
}

const stateSchema = v.object({ lineage: v.optional(v.string(), ""), serial: v.optional(v.number(), 0) });

/**
 * Lineage and serial of the unit's state as it is now; undefined where there is no state yet, or it cannot be read
 * here (the engine then decides at apply). The state itself is a secret and removed at once.
 */
export async function currentState(session: Session): Promise<v.InferOutput<typeof stateSchema> | undefined> {
  const file = join(session.scratch, "state.json");
  try {
    const run = await runToFile(session, ["state", "pull"], file);
    const text = run.exitCode === 0 ? await session.host.files.readText(file) : "";
    if (!text.trimStart().startsWith("{")) return undefined;
    const parsed = v.safeParse(stateSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } finally {
    await session.host.files.remove(file);
  }
}

const outputsSchema = dictionary(v.object({ sensitive: v.optional(v.boolean(), false), value: v.unknown() }));

/** The unit's output values; sensitive ones are left out. Empty where they cannot be read. */
export async function readOutputs(session: Session): Promise<Readonly<Record<string, unknown>>> {
  const file = join(session.scratch, "outputs.json");
  try {
    const run = await runToFile(session, ["output", "-json"], file);
    const parsed = v.safeParse(
      outputsSchema,
      run.exitCode === 0 ? JSON.parse(await session.host.files.readText(file)) : {},
    );
    if (!parsed.success) return {};
    const open = Object.entries(parsed.output).filter(([, output]) => !output.sensitive);
    return Object.fromEntries(open.map(([name, output]) => [name, output.value]));
  } finally {
    await session.host.files.remove(file);
  }
}
