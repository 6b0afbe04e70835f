import { join } from "node:path/posix";
import * as v from "valibot";
import { firstOfEachFile, parseDiagnostic, type Diagnostic } from "../engine/diagnostics.ts";
import type { Engine } from "../engine/locate.ts";
import { openSession, readJsonText, runStreaming, runToFile, type Session } from "../engine/session.ts";
import { parseJson } from "../json.ts";
import type { Finding } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import { finding } from "../rules/registry.ts";
import { DEFAULT_ENVIRONMENT, DEFAULT_WORKSPACE, type Unit } from "../units/unit.ts";

const resultSchema = v.object({ valid: v.boolean(), diagnostics: v.array(v.unknown()) });

/** What is done with a directory; each has a rule of its own. */
type Step = "init" | "validate";

/** A directory to validate: a stack must have a committed lock file, a module has none. */
export interface ModuleDirectory {
  readonly directory: string;
  readonly kind: "stack" | "module";
}

/** One directory as a unit of work; validation needs neither backend nor variables. */
export function moduleUnit({ directory }: ModuleDirectory): Unit {
  return {
    id: directory,
    stack: directory,
    environment: DEFAULT_ENVIRONMENT,
    directory,
    varFiles: [],
    vars: [],
    backendConfig: [],
    workspace: DEFAULT_WORKSPACE,
    parallelism: 0,
    dependsOn: [],
  };
}

/** Initialises a directory without its backend and validates it. "Cannot initialise" and "invalid" are rules apart. */
export async function validateModule(module: ModuleDirectory, engine: Engine, host: Host): Promise<readonly Finding[]> {
  const session = await openSession(moduleUnit(module), engine, host, true);
  const lockFile = join(session.directory, ".terraform.lock.hcl");
  const hadLockFile = (await host.files.stat(lockFile)) !== undefined;
  try {
    const readonly = module.kind === "stack" ? ["-lockfile=readonly"] : [];
    const init = await runStreaming(session, ["init", "-json", "-input=false", "-backend=false", ...readonly]);
    if (init.exitCode !== 0) return findings("init", module, firstOfEachFile(init.events.errors));
    return await validate(session, module);
  } finally {
    if (!hadLockFile) await host.files.remove(lockFile);
    await host.files.remove(session.scratch);
  }
}

async function validate(session: Session, module: ModuleDirectory): Promise<readonly Finding[]> {
  const file = join(session.scratch, "validate.json");
  await runToFile(session, ["validate", "-json"], file);
  const parsed = v.safeParse(resultSchema, parseJson(await readJsonText(session, file)));
  const diagnostics = parsed.success
    ? parsed.output.diagnostics.flatMap(
        (value) => parseDiagnostic(value, module.directory, session.host.context.workspace) ?? [],
      )
    : [];
  return parsed.success && parsed.output.valid
    ? diagnostics.map((diagnostic) => findingOf("validate", module, diagnostic))
    : findings("validate", module, diagnostics);
}

/** At least one finding: a failure without words is still a failure. */
function findings(rule: Step, module: ModuleDirectory, diagnostics: readonly Diagnostic[]): readonly Finding[] {
  if (diagnostics.length > 0) return diagnostics.map((diagnostic) => findingOf(rule, module, diagnostic));
  const words = rule === "init" ? "cannot be initialised" : "is not valid";
  return [
    finding(
      rule,
      { file: module.directory, line: 1, column: 1 },
      `${module.directory} ${words}`,
      "The engine's words are in the log of this step.",
    ),
  ];
}

function findingOf(step: Step, module: ModuleDirectory, { place, severity, summary, detail }: Diagnostic): Finding {
  const lockFile = step === "init" && /lock ?file/i.test(`${summary} ${detail}`);
  return finding(
    severity === "warning" ? "validate-warning" : step,
    { file: place?.file ?? module.directory, line: place?.line ?? 1, column: place?.column ?? 1 },
    detail === "" ? summary : `${summary}: ${(detail.split("\n\n")[0] ?? "").replaceAll("\n", " ")}`,
    lockFile
      ? `Run init in ${module.directory} on your machine and commit its .terraform.lock.hcl.`
      : step === "init"
        ? "Mend what keeps it from initialising: its providers, modules or syntax."
        : "Mend the code there.",
  );
}
