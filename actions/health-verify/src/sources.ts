import { posix } from "node:path";
import { fail } from "@flywheel/core/errors";
import { isOfEngine, mergeStackOutputs, parseStackOutputs } from "@flywheel/core/health/outputs";
import type { DeployedEnvironment } from "@flywheel/core/health/kind";
import type { CheckSource } from "@flywheel/core/health/problem";
import type { StackOutputs } from "@flywheel/core/health/scope";
import { loadOrganization, optionalOrganization, requireOrganization } from "@flywheel/core/organization/load";
import type { Organization } from "@flywheel/core/organization/model";
import { didYouMean, list, quote } from "@flywheel/core/organization/wording";
import type { Host } from "@flywheel/core/ports/host";
import { locateFile } from "@flywheel/core/units/paths";
import type { Inputs } from "./inputs.ts";

/** The checks as data, and who wrote them. */
export interface WrittenChecks {
  readonly list: unknown;
  readonly source: CheckSource;
}

/**
 * The organization file. It need not exist where the checks come from the input.
 * @throws config-invalid
 */
export async function readOrganizationFile(inputs: Inputs, host: Host): Promise<Organization | undefined> {
  const { files, context } = host;
  if (inputs.checks !== "" || inputs.checksFile !== "") return optionalOrganization(inputs.config, host);
  return requireOrganization(await loadOrganization(files, context.workspace, inputs.config));
}

/**
 * The checks of the input or of the file that it names, else those of the organization.
 * @throws input-invalid when they are no YAML, or there are no checks at all
 */
export async function readChecks(
  inputs: Inputs,
  organization: Organization | undefined,
  host: Host,
): Promise<WrittenChecks> {
  if (inputs.checks !== "" && inputs.checksFile !== "") {
    fail("input-invalid", "Inputs checks and checks-file exclude each other", { hint: "Remove one of them." });
  }
  if (inputs.checks !== "") {
    const list = await parseYaml(inputs.checks, "Input checks");
    return { list, source: { reason: "input-invalid", name: "input checks" } };
  }
  if (inputs.checksFile !== "") return readChecksFile(inputs.checksFile, host);
  const checks = organization?.checks ?? [];
  if (checks.length === 0) {
    fail("input-invalid", `There is nothing to check: ${inputs.config} has no checks, and input checks is empty`, {
      hint: 'List checks under checks: in the organization file, such as {name: web, http: "https://…"}, or give them as input checks.',
    });
  }
  const list = checks.map(({ data }) => data);
  return { list, source: { reason: "config-invalid", name: inputs.config, place: { file: inputs.config } } };
}

async function readChecksFile(given: string, { files, context }: Host): Promise<WrittenChecks> {
  const origin = { reason: "input-invalid", subject: "Input checks-file" } as const;
  const file = await locateFile(files, context.workspace, given, origin);
  const list = await parseYaml(await files.readText(posix.join(context.workspace, file)), file);
  return { list, source: { reason: "input-invalid", name: file, place: { file } } };
}

/**
 * The environment that was deployed; undefined where none is named and the organization has not exactly one.
 * @throws input-invalid when the organization does not know it
 */
export function chooseEnvironment(
  name: string,
  organization: Organization | undefined,
): DeployedEnvironment | undefined {
  const known = organization?.environments ?? [];
  if (name === "") return known.length === 1 ? known[0] : undefined;
  if (organization === undefined) return { name, domain: undefined, clusterContext: undefined, namespace: undefined };
  const names = known.map((environment) => environment.name);
  return (
    known.find((environment) => environment.name === name) ??
    fail("input-invalid", `Input environment: the organization has no environment ${quote(name)}`, {
      hint: `${didYouMean(name, names)}Known: ${list(names)}.`,
    })
  );
}

/**
 * The outputs of every stack, from the files and then the input.
 * @throws input-invalid naming the file or the input
 */
export async function readOutputs(inputs: Inputs, host: Host): Promise<StackOutputs> {
  const all: StackOutputs[] = [];
  for (const path of inputs.outputsFile) {
    const text = await readOutputsFile(path, host);
    all.push(requireOutputs(text, `Input outputs-file: ${quote(path)}`));
  }
  if (inputs.outputs !== "") all.push(requireOutputs(inputs.outputs, "Input outputs:"));
  return mergeStackOutputs(all);
}

/** @param subject where the text is from, for messages */
function requireOutputs(text: string, subject: string): StackOutputs {
  const outputs = parseStackOutputs(text);
  if (outputs === undefined) {
    return fail("input-invalid", `${subject} is not the JSON that tofu-apply writes`, {
      hint: 'It must be an object of units and their outputs, such as {"attic@staging": {"url": "https://…"}}.',
    });
  }
  if (!isOfEngine(outputs)) return outputs;
  return fail("input-invalid", `${subject} is what \`tofu output -json\` prints, which does not say of which stack`, {
    hint: "Give tofu-apply's output `outputs`, or name the unit: tofu output -json | jq '{\"attic@staging\": map_values(.value)}'.",
  });
}

async function readOutputsFile(path: string, { files, context }: Host): Promise<string> {
  try {
    // Not confined to the workspace: tofu-apply may have written it to the runner's temporary folder.
    return await files.readText(posix.resolve(context.workspace, path));
  } catch (error) {
    return fail("input-invalid", `Input outputs-file: ${quote(path)} cannot be read`, {
      hint: "Give the path that tofu-apply wrote to; in another job, give its output `outputs` instead.",
      ...(error instanceof Error ? { cause: error.message } : {}),
    });
  }
}

/** YAML as data, under the same rules as the organization file. @param subject what it is, for messages */
async function parseYaml(text: string, subject: string): Promise<unknown> {
  const { parseTree } = await import("@flywheel/core/organization/document");
  const { Report } = await import("@flywheel/core/organization/report");
  const { dataOf } = await import("@flywheel/core/organization/tree");
  const report = new Report("checks");
  const tree = parseTree(text, report);
  if (tree !== undefined) return dataOf(tree);
  const [first] = report.findings;
  // What it means to an organization file is no help here; that there is no list is said with the other problems.
  if (first?.rule === "empty") return undefined;
  return fail("input-invalid", `${subject}, line ${first?.line ?? 1}: ${first?.message ?? "this is no YAML"}`, {
    hint: first?.fix ?? "Write a YAML list.",
    ...(first === undefined ? {} : { detailCode: first.rule }),
  });
}
