import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readActionYml, stepInputs } from "@flywheel/local/runner/action-yml";
import { actionNames } from "../../scripts/build.ts";
import { compare, ratioMeasurement, timeCommand, type Measurement, type TimedCommand } from "./measure.ts";

const DIST = join(import.meta.dirname, "../../dist");
const ROUNDS = 11;
const INPUT_ERROR_BUDGET = 3;
const BROKEN_ORGANIZATION_BUDGET = 3.5;

/** A start of an action, and how many times bare Node it may take. */
interface Start {
  readonly run: () => Promise<number>;
  readonly budget: number;
}

/** An input of an action that must be a number. */
function numberOf(action: string): string {
  return action === "report" ? "record-retention-days" : "max-parallel";
}

/** How long an action takes to say that it cannot start, over a Node that does nothing. */
export async function measureStartup(): Promise<readonly Measurement[]> {
  const home = mkdtempSync(join(tmpdir(), "flywheel-bench-"));
  try {
    const starts = new Map([
      ...actionNames().map((name): [string, Start] => [
        `start of ${name}, input error`,
        { run: actionStart(home, name, { [numberOf(name)]: "many" }, "input-invalid"), budget: INPUT_ERROR_BUDGET },
      ]),
      [
        "start of tofu-plan, broken organization.yaml",
        { run: actionStart(home, "tofu-plan", {}, "config-invalid"), budget: BROKEN_ORGANIZATION_BUDGET },
      ],
    ]);
    const compared = await compare(
      ROUNDS,
      () => timeCommand(bareNode(home)),
      Object.fromEntries([...starts].map(([what, { run }]) => [what, run])),
    );
    return [...compared].map(([what, comparison]) =>
      ratioMeasurement(what, comparison, starts.get(what)?.budget ?? INPUT_ERROR_BUDGET),
    );
  } finally {
    rmSync(home, { recursive: true });
  }
}

function bareNode(home: string): TimedCommand {
  return {
    file: process.execPath,
    arguments: ["-e", "0"],
    directory: home,
    environment: machineEnvironment(),
    exitCode: 0,
    prints: "",
  };
}

/** An action that fails at once, with everything the runner would set that is read until then. */
function actionStart(
  home: string,
  name: string,
  inputs: Readonly<Record<string, string>>,
  reason: string,
): () => Promise<number> {
  const workspace = join(home, "workspace");
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, "organization.yaml"), "organization: [\n");
  const files = { GITHUB_OUTPUT: join(home, "output"), GITHUB_STEP_SUMMARY: join(home, "summary") };
  const all = stepInputs(readActionYml(join(DIST, name)), inputs, { "github.token": "" });
  const command: TimedCommand = {
    file: process.execPath,
    arguments: [join(DIST, name, "index.js")],
    directory: workspace,
    environment: {
      ...machineEnvironment(),
      ...files,
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: "acme/infra",
      RUNNER_TEMP: home,
      ...Object.fromEntries(Object.entries(all).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
    },
    exitCode: 1,
    prints: reason,
  };
  return () => {
    for (const file of Object.values(files)) writeFileSync(file, "");
    return timeCommand(command);
  };
}

function machineEnvironment(): Readonly<Record<string, string>> {
  return { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };
}
