import { firstOfEachFile, type Diagnostic } from "../engine/diagnostics.ts";
import { failureOfDiagnostic } from "../engine/failures.ts";
import type { Engine } from "../engine/locate.ts";
import type { Finding } from "../organization/model.ts";
import { list } from "../organization/wording.ts";
import { finding, type FindingPlace, type RuleId } from "../rules/registry.ts";
import { LOCK_FILE, type RequiredProvider } from "./providers.ts";

/** What the engine says of one directory. */
export interface DirectoryWords {
  /** Relative to the workspace. */
  readonly directory: string;
  readonly engine: Engine;
  readonly diagnostics: readonly Diagnostic[];
}

/** A directory that could not be initialised; at least one finding. @param required what its code asks for */
export function initFindings(words: DirectoryWords, required: readonly RequiredProvider[]): readonly Finding[] {
  const { directory, engine } = words;
  const errors = firstOfEachFile(words.diagnostics.filter(({ severity }) => severity === "error"));
  const found = errors.map((diagnostic) => {
    const { summary, detail } = diagnostic;
    if (/dependency changes detected/i.test(summary)) return lacksProvider(directory, engine, required);
    if (/match any of the checksums/i.test(detail)) return lacksPlatform(words, detail);
    const { hint } = failureOfDiagnostic(diagnostic, "init-failed", directory);
    return plain("init", directory, placed(diagnostic, required), hint);
  });
  return found.length > 0 ? found : [wordless("init", directory, "cannot be initialised")];
}

/** The engine does not say where a provider is asked for that it cannot find. */
function placed(diagnostic: Diagnostic, required: readonly RequiredProvider[]): Diagnostic {
  // It writes the registry, too.
  const words = diagnostic.detail.split(/[\s:,]+/).map((word) => `/${word}`);
  const named = required.find(({ source }) => words.some((word) => word.endsWith(`/${source}`)));
  return diagnostic.place !== undefined || named === undefined ? diagnostic : { ...diagnostic, place: named.place };
}

/** What `validate` said of a directory. @param isValid what it came to in the end */
export function validateFindings(words: DirectoryWords, isValid: boolean): readonly Finding[] {
  const { directory, diagnostics } = words;
  const found = diagnostics.map((diagnostic) => {
    if (diagnostic.severity === "warning")
      return plain("validate-warning", directory, diagnostic, "Mend the code there.");
    if (!isOfProvider(diagnostic)) return plain("validate", directory, diagnostic, "Mend the code there.");
    return plain(
      "init",
      directory,
      diagnostic,
      "Mend the provider: the engine could not start it, so nothing was validated.",
    );
  });
  return isValid || found.some(({ severity }) => severity === "error")
    ? found
    : [...found, wordless("validate", directory, "is not valid")];
}

/** A stack whose init had to make a lock file. */
export function missingLockFile(directory: string, engine: Engine): Finding {
  return finding(
    "lock-file",
    placeOf(directory),
    `${directory} has no committed ${LOCK_FILE}, so every run may use other versions of its providers`,
    `Run \`${engine.name} init\` in ${directory}, then commit its ${LOCK_FILE}; check that .gitignore does not hold it back.`,
  );
}

function lacksProvider(directory: string, engine: Engine, required: readonly RequiredProvider[]): Finding {
  const unlocked = new Set(required.filter(({ isLocked }) => !isLocked).map(({ source }) => source));
  const what = unlocked.size === 0 ? "what its modules ask for" : list([...unlocked].toSorted());
  return finding(
    "lock-file",
    placeOf(`${directory}/${LOCK_FILE}`),
    `The lock file lacks ${what}`,
    `Run \`${engine.name} init\` in ${directory} and commit the changed ${LOCK_FILE}.`,
  );
}

function lacksPlatform({ directory, engine }: DirectoryWords, detail: string): Finding {
  const [, provider = "a provider"] = /installing (\S+ v\S+?):/.exec(detail) ?? [];
  const { platform } = engine;
  return finding(
    "lock-file",
    placeOf(`${directory}/${LOCK_FILE}`),
    `The lock file has no checksum of ${provider} that fits what was found for ${platform}`,
    `Run \`${engine.name} providers lock -platform=${platform}\` in ${directory}, with a -platform for each machine that ` +
      "runs it, and commit the lock file. If that changes nothing, somebody changed the provider: do not trust it.",
  );
}

/** The provider could not be asked what it knows, so this is no judgement of the code. */
function isOfProvider({ summary, detail }: Diagnostic): boolean {
  return /(load plugin schemas|failed to read schema|failed to instantiate provider)/i.test(`${summary} ${detail}`);
}

function plain(rule: RuleId, directory: string, { place, summary, detail }: Diagnostic, fix: string): Finding {
  const [firstOfSummary = ""] = summary.split("\n");
  const [firstOfDetail = ""] = detail.split("\n\n");
  const message = detail === "" ? firstOfSummary : `${firstOfSummary}: ${firstOfDetail.replaceAll("\n", " ")}`;
  const at = { file: place?.file ?? directory, line: place?.line ?? 1, column: place?.column ?? 1 };
  return finding(rule, at, message, fix);
}

/** A failure without words is still a failure. */
function wordless(rule: RuleId, directory: string, what: string): Finding {
  return finding(rule, placeOf(directory), `${directory} ${what}`, "The engine's words are in the log of this step.");
}

function placeOf(file: string): FindingPlace {
  return { file, line: 1, column: 1 };
}
