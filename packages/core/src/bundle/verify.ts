import type { PlanRequest } from "../engine/plan-request.ts";
import type { Failure } from "../errors.ts";
import { list } from "../organization/wording.ts";
import type { Manifest } from "./manifest.ts";

/** The run that made a plan, and what set it off. */
export type Origin = Pick<Manifest, "runId" | "runAttempt" | "event" | "pullRequest" | "headSha" | "baseSha">;

/** What the applying job is, field by field as the manifest has it. */
export type ApplySide = Origin &
  Pick<
    Manifest,
    | "unit"
    | "repository"
    | "workingDirectory"
    | "organization"
    | "commit"
    | "tree"
    | "token"
    | "engine"
    | "lockFile"
    | "workspace"
    | "options"
  >;

/** One field that must agree before the backend is initialised; the backend itself is compared after. */
interface Rule {
  readonly field: Exclude<keyof ApplySide, "options">;
  readonly words: string;
  readonly hint: string;
  /** Where equal is not the question. */
  readonly agree?: (planned: ApplySide, here: ApplySide) => boolean;
}

const SAME_EVENT = "A plan is applied only for the event it was made for. Plan again in this run.";
const otherRun = (planned: ApplySide, here: ApplySide): boolean => planned.runId !== here.runId;

/** In the order in which they are named. */
const RULES: readonly Rule[] = [
  { field: "unit", words: "unit", hint: "Give tofu-apply the same unit inputs as tofu-plan." },
  { field: "repository", words: "repository", hint: "A plan is applied only in the repository it was made in." },
  {
    field: "runId",
    words: "workflow run",
    hint: "A plan is applied only in the run that made it, or in one that names it by bundle-run-id. Plan again in this run.",
  },
  // Another run has another event: it is said once.
  ...(["event", "pullRequest", "headSha", "baseSha"] as const).map((field): Rule => ({
    field,
    words: { event: "event", pullRequest: "pull request", headSha: "head", baseSha: "base" }[field],
    hint: SAME_EVENT,
    agree: (planned, here) => otherRun(planned, here) || planned[field] === here[field],
  })),
  { field: "commit", words: "commit", hint: "Check out the same commit in both jobs, or plan again." },
  {
    field: "tree",
    words: "git tree",
    hint: "Check out the same tree in both jobs, or plan again.",
    // Another commit has another tree: one of the two says it.
    agree: (planned, here) => planned.commit !== here.commit || planned.tree === here.tree,
  },
  {
    field: "organization",
    words: "organization.yaml",
    hint: "Use the same organization file in both jobs, or plan again.",
  },
  {
    field: "workingDirectory",
    words: "working directory",
    hint: "Give tofu-apply the same working directory as tofu-plan.",
  },
  { field: "workspace", words: "workspace", hint: "Set the same workspace (TF_WORKSPACE) in both jobs." },
  {
    field: "lockFile",
    words: "lock file",
    hint: "Use the same .terraform.lock.hcl in both jobs, or plan again.",
  },
  { field: "engine", words: "engine", hint: "Install exactly the same engine version in both jobs." },
  {
    field: "runAttempt",
    words: "run attempt",
    hint: "Plan again in this attempt.",
    agree: (planned, here) => planned.runAttempt <= here.runAttempt,
  },
  {
    field: "token",
    words: "kind of token",
    hint: "Give both jobs a token of the same kind: a provider may see other things with another one.",
    agree: (planned, here) => [planned.token, here.token].includes("none") || planned.token === here.token,
  },
];

/** Why this plan must not be applied here: one failure for each field that differs; none when it may. */
export function compareManifest(manifest: Manifest, here: ApplySide): readonly Failure[] {
  const fields = RULES.filter(({ field, agree }) =>
    agree === undefined ? fieldWords(manifest, field) !== fieldWords(here, field) : !agree(manifest, here),
  );
  return [
    ...fields.map(({ field, words, hint }) =>
      mismatch(manifest.unit, field, words, fieldWords(manifest, field), fieldWords(here, field), hint),
    ),
    ...compareOptions(manifest, here.options),
  ];
}

/** Each option that differs, by the name of its input. */
function compareOptions({ unit, options: planned }: Manifest, here: PlanRequest): readonly Failure[] {
  const differing = OPTIONS.filter(([option]) => comparable(planned[option]) !== comparable(here[option]));
  return differing.map(([option, input]) => {
    const hint = `Give tofu-apply the same ${input} as tofu-plan, or plan again.`;
    return mismatch(unit, "options", input, optionWords(planned[option]), optionWords(here[option]), hint);
  });
}

/** A list says the same in any order. */
function comparable(option: PlanRequest[keyof PlanRequest]): string {
  return JSON.stringify(typeof option === "boolean" ? option : option.toSorted());
}

function optionWords(option: PlanRequest[keyof PlanRequest]): string {
  return typeof option === "boolean" ? String(option) : list(option);
}

const OPTIONS: readonly (readonly [option: keyof PlanRequest, input: string])[] = [
  ["targets", "target"],
  ["excludes", "exclude"],
  ["replaces", "replace"],
  ["destroy", "destroy"],
  ["refresh", "refresh"],
];

/** Why the state behind this unit is not the one the plan was made for; none when it is. */
export function compareBackend(manifest: Manifest, here: Manifest["backend"]): readonly Failure[] {
  if (JSON.stringify(manifest.backend) === JSON.stringify(here)) return [];
  const names = new Set([...manifest.backend.settings, ...here.settings].map(([name]) => name));
  const setting = (backend: Manifest["backend"], name: string): string | undefined =>
    backend.settings.find(([key]) => key === name)?.[1];
  const differing = [...names].filter((name) => setting(manifest.backend, name) !== setting(here, name));
  const words = (backend: Manifest["backend"]): string =>
    [backend.type, ...differing.map((name) => `${name}=${setting(backend, name) ?? "(unset)"}`)].join(" ");
  return [
    mismatch(
      manifest.unit,
      "backend",
      "backend",
      words(manifest.backend),
      words(here),
      "Give tofu-apply the same backend-config as tofu-plan.",
    ),
  ];
}

/**
 * Why the files of this unit are not those the plan was made from, though the commit is; none when they are.
 * @param here see uncommittedDigest
 */
export function compareUncommitted({ unit, uncommitted }: Manifest, here: string): readonly Failure[] {
  if (uncommitted === here) return [];
  const words = (digest: string): string => (digest === "" ? "none" : digest.slice(0, 8));
  const hint = "Change no file of the unit between checkout and tofu-apply that was not changed for tofu-plan too.";
  return [mismatch(unit, "uncommitted", "set of uncommitted changes", words(uncommitted), words(here), hint)];
}

function fieldWords(side: ApplySide, field: Rule["field"]): string {
  const value = side[field] ?? "none";
  return typeof value === "object" ? `${value.name} ${value.version} ${value.platform}` : String(value);
}

function mismatch(unit: string, field: string, words: string, planned: string, here: string, hint: string): Failure {
  return {
    reason: "plan-mismatch",
    detailCode: field,
    unit,
    message: `The plan was made with another ${words}: ${planned}, here it is ${here}`,
    hint,
  };
}
