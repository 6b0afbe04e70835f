import { join } from "node:path/posix";
import type { Failure } from "../errors.ts";
import { planContent, type PlanContent } from "../plan/plan-content.ts";
import { parsePlanJson } from "../plan/plan-json.ts";
import { redactor, type Redact } from "../plan/redact.ts";
import { engineFailures } from "./failures.ts";
import { parallelismArguments, variableArguments } from "./init.ts";
import { requestArguments, type PlanRequest } from "./plan-request.ts";
import { engineWords, readJsonText, runHolding, runToFile, tell, type EngineRun, type Session } from "./session.ts";
import { stateSecrets } from "./state.ts";

export interface PlanOptions {
  readonly request: PlanRequest;
  readonly lock: boolean;
  readonly lockTimeoutMs: number;
  /** Called while the engine shows what it has planned, which leaves a processor free: a time for what comes after. */
  readonly meanwhile?: (session: Session) => void;
}

/** A saved plan and what it says. Its files are secrets. */
export interface SavedPlan extends PlanContent {
  /** Absolute path in the unit's private directory. */
  readonly file: string;
  /** Absolute path of the plan's JSON, likewise. */
  readonly jsonFile: string;
  /** What it was asked for. */
  readonly request: PlanRequest;
  /** 0: nothing to apply; 2: something. */
  readonly exitCode: 0 | 2;
}

/** What a plan file says, or the engine's words where it cannot show it. */
export type Shown =
  { readonly ok: true; readonly content: PlanContent } | { readonly ok: false; readonly cause: string };

export type Planned =
  { readonly ok: true; readonly plan: SavedPlan } | { readonly ok: false; readonly failures: readonly Failure[] };

/** Plans an initialised unit into a file of its own and reads it back. */
export async function planUnit(session: Session, options: PlanOptions): Promise<Planned> {
  const file = join(session.scratch, options.request.refresh ? "plan.tfplan" : "plan-norefresh.tfplan");
  const run = await runHolding(session, [
    "plan",
    "-json",
    "-input=false",
    "-detailed-exitcode",
    `-out=${file}`,
    ...(options.lock ? [`-lock-timeout=${Math.ceil(options.lockTimeoutMs / 1_000)}s`] : ["-lock=false"]),
    ...requestArguments(options.request),
    ...parallelismArguments(session),
    ...variableArguments(session),
  ]);
  if (run.exitCode !== 0 && run.exitCode !== 2) {
    const told = tell(session, run, await failedRedactor(session, file, options, run));
    return { ok: false, failures: engineFailures(session, told, "plan-failed", "planning") };
  }
  const planned = await readSavedPlan(session, file, options, run);
  tell(session, run, planned.ok ? planned.plan.redact : (text) => text);
  return planned;
}

/**
 * Hides what a plan that failed may not tell: the secrets of the state, and those it had read or planned until then,
 * which the engine saves too.
 */
async function failedRedactor(
  session: Session,
  file: string,
  { request }: PlanOptions,
  run: EngineRun,
): Promise<Redact> {
  const hideState = redactor(await stateSecrets(session));
  const { files, processes } = session.host;
  if (processes.cancelled() || (await files.stat(file)) === undefined) return hideState;
  const partial = await readSavedPlan(session, file, { request }, run);
  await files.remove(`${file}.json`);
  await files.remove(file);
  return partial.ok ? (text) => partial.plan.redact(hideState(text)) : hideState;
}

async function readSavedPlan(
  session: Session,
  file: string,
  { request, meanwhile }: Pick<PlanOptions, "request" | "meanwhile">,
  planRun: EngineRun,
): Promise<Planned> {
  const jsonFile = `${file}.json`;
  const showing = showPlan(session, file, jsonFile);
  meanwhile?.(session);
  const shown = await showing;
  if (!shown.ok) {
    return {
      ok: false,
      failures: [
        {
          reason: "plan-unreadable",
          message: "The engine cannot show the plan it has just made",
          hint: "Its words are in the debug log of this step.",
          unit: session.unit.id,
          cause: shown.cause,
        },
      ],
    };
  }
  const exitCode = planRun.exitCode === 2 ? 2 : 0;
  return { ok: true, plan: { ...shown.content, file, jsonFile, request, exitCode } };
}

/**
 * Reads a plan file.
 * @param jsonFile where its JSON, a secret, is written and left
 */
export async function showPlan(session: Session, file: string, jsonFile: string): Promise<Shown> {
  const run = await runToFile(session, ["show", "-json", file], jsonFile);
  if (run.exitCode !== 0) return { ok: false, cause: engineWords(run) };
  return { ok: true, content: planContent(parsePlanJson(await readJsonText(session, jsonFile))) };
}
