import { join } from "node:path/posix";
import { readCodeGraph, type CodeGraph } from "../graph/code-graph.ts";
import { missingModules } from "../graph/module-findings.ts";
import { readBody } from "../hcl/body.ts";
import { tokensOf } from "../hcl/tokens.ts";
import { parseJson } from "../json.ts";
import type { Finding } from "../organization/model.ts";
import type { Files } from "../ports/files.ts";
import type { Host } from "../ports/host.ts";
import { finding } from "../rules/registry.ts";
import { codeFiles } from "../units/layout.ts";
import { repositoryFiles } from "../units/repository-files.ts";
import type { ModuleDirectory } from "./module-directory.ts";
import { refusedIn } from "./refused-files.ts";

/** Which directories the engine can judge, and what is wrong with the others. */
export interface Inspection {
  readonly findings: readonly Finding[];
  readonly judgeable: readonly ModuleDirectory[];
  readonly graph: CodeGraph;
}

/**
 * Looks at directories before the engine does. It cannot judge one with a file that nobody should open, says little of
 * modules that are not there, and takes for valid what holds nothing: its own code and that of the modules it calls.
 */
export async function inspect(
  modules: readonly ModuleDirectory[],
  { files, context: { workspace } }: Host,
): Promise<Inspection> {
  const directories = modules.map(({ directory }) => directory);
  const graph = await readCodeGraph(repositoryFiles(files, workspace), workspace, directories);
  const looked = modules.map(async (module) => ({
    module,
    findings: await findingsIn(module.directory, graph, files, workspace),
  }));
  const inspected = await Promise.all(looked);
  return {
    findings: inspected.flatMap(({ findings }) => findings),
    judgeable: inspected.filter(({ findings }) => findings.length === 0).map(({ module }) => module),
    graph,
  };
}

async function findingsIn(
  directory: string,
  graph: CodeGraph,
  files: Files,
  workspace: string,
): Promise<readonly Finding[]> {
  const { directories } = graph.reachOf(directory);
  const refused = await refusedIn(directories, files, workspace);
  // Reading what is refused might never end.
  if (refused.length > 0) return refused;
  return [...missingModules(directories, graph), ...(await hollow(directory, files, workspace))];
}

/** Files that only change what other files of the directory say. Source: https://opentofu.org/docs/language/files/override/ */
const OVERRIDE = /^(.*_)?override\.(tf|tofu)(\.json)?$/;

/** A directory whose files hold no code of its own. */
async function hollow(directory: string, files: Files, workspace: string): Promise<readonly Finding[]> {
  const entries = await files.list(join(workspace, directory));
  const code = codeFiles(entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : [])));
  const own = code.filter((name) => !OVERRIDE.test(name));
  for (const name of own) {
    if (saysSomething(name, await files.readText(join(workspace, directory, name)))) return [];
  }
  const why = own.length > 0 ? "its files hold comments at most" : "override files only change what others say";
  return [
    finding(
      "no-code",
      { file: join(directory, own[0] ?? code[0] ?? ""), line: 1, column: 1 },
      `${directory} holds no code of its own, so that nothing in it was checked: ${why}`,
      "Write the code there, or remove the directory.",
    ),
  ];
}

/** Whether there is more than comments in a file of code, be it nothing that can be read. */
function saysSomething(name: string, text: string): boolean {
  if (!name.endsWith(".json")) return tokensOf(text).some(({ kind }) => kind !== "newline");
  return parseJson(text) === undefined || [...readBody(name, text).attributes.keys()].some((key) => key !== "//");
}
