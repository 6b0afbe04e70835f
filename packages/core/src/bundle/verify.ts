import type { Failure } from "../errors.ts";
import type { Manifest } from "./manifest.ts";

/** What the applying job is, field by field as the manifest has it. */
export type ApplySide = Pick<
  Manifest,
  | "unit"
  | "repository"
  | "workingDirectory"
  | "organization"
  | "commit"
  | "tree"
  | "runId"
  | "runAttempt"
  | "engine"
  | "lockFile"
  | "workspace"
>;

/** Compared before the backend is initialised; the backend itself is compared after. */
const FIELDS: readonly (readonly [Exclude<keyof ApplySide, "engine" | "runAttempt">, string, string])[] = [
  ["unit", "the unit", "Give tofu-apply the same unit inputs as tofu-plan."],
  ["repository", "the repository", "A plan is applied only in the repository it was made in."],
  ["runId", "the workflow run", "A plan is applied only in the run that made it. Plan again in this run."],
  ["commit", "the commit", "Check out the same commit in both jobs, or plan again."],
  ["tree", "the git tree", "Check out the same tree in both jobs, or plan again."],
  ["organization", "organization.yaml", "Use the same organization file in both jobs, or plan again."],
  ["workingDirectory", "the working directory", "Give tofu-apply the same working directory as tofu-plan."],
  ["workspace", "the workspace", "Set the same workspace (TF_WORKSPACE) in both jobs."],
  ["lockFile", "the lock file", "Use the same .terraform.lock.hcl in both jobs, or plan again."],
];

/** Why this plan must not be applied here: one failure for each field that differs; none when it may. */
export function compareManifest(manifest: Manifest, here: ApplySide): readonly Failure[] {
  // Another commit has another tree: one of the two says it.
  const differs = ([field]: (typeof FIELDS)[number]): boolean =>
    manifest[field] !== here[field] && !(field === "tree" && manifest.commit !== here.commit);
  const failures = FIELDS.filter(differs).map(([field, words, hint]) =>
    mismatch(manifest.unit, field, words, manifest[field] ?? "none", here[field] ?? "none", hint),
  );
  const engine = engineWords(manifest.engine);
  const engineHere = engineWords(here.engine);
  if (engine !== engineHere) {
    failures.push(
      mismatch(
        manifest.unit,
        "engine",
        "the engine",
        engine,
        engineHere,
        "Install exactly the same engine version in both jobs.",
      ),
    );
  }
  if (manifest.runAttempt > here.runAttempt) {
    failures.push(
      mismatch(
        manifest.unit,
        "runAttempt",
        "the run attempt",
        String(manifest.runAttempt),
        String(here.runAttempt),
        "Plan again in this attempt.",
      ),
    );
  }
  return failures;
}

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
      "the backend",
      words(manifest.backend),
      words(here),
      "Give tofu-apply the same backend-config as tofu-plan.",
    ),
  ];
}

function engineWords(engine: Manifest["engine"]): string {
  return `${engine.name} ${engine.version} ${engine.platform}`;
}

function mismatch(unit: string, field: string, words: string, planned: string, here: string, hint: string): Failure {
  return {
    reason: "plan-mismatch",
    detailCode: field,
    unit,
    message: `The plan was made with another ${words.replace(/^the /, "")}: ${planned}, here it is ${here}`,
    hint,
  };
}
