/**
 * Writes action.yml and the tables of each action's README from the action's declaration, the lists of the guard's guide,
 * and the tables of rules and of organization.yaml's fields (npm run docs). Tests hold the written files against the same functions.
 */
import { readFileSync, readdirSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { STATEFUL_TYPES } from "@flywheel/core/policy/stateful-types";
import { STATELESS_TYPES } from "@flywheel/core/policy/stateless-types";
import { fieldsOf, readSchema } from "./schema.ts";
import { RULE_FAMILIES } from "@flywheel/core/rules/registry";
import type { Rule } from "@flywheel/core/rules/rule";
import { COMMON_OUTPUTS, type InputDeclarations, type OutputDeclarations } from "@flywheel/core/inputs/declaration";

const root = join(import.meta.dirname, "..");

/** What action.yml says beside inputs and outputs. */
interface Presentation {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  /** true where the action has a post step. */
  readonly post?: true;
}

interface Contract {
  readonly presentation: Presentation;
  readonly inputs: InputDeclarations;
  readonly outputs: OutputDeclarations;
}

/** The action.yml of a declaration. */
export function renderActionYml({ presentation, inputs, outputs }: Contract): string {
  const document = {
    name: presentation.name,
    description: presentation.description,
    author: "flywheel",
    branding: presentation.branding,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        { description: input.description, required: false, default: defaultOf(input) },
      ]),
    ),
    outputs: Object.fromEntries(allOutputs(outputs).map(([name, { description }]) => [name, { description }])),
    runs: { using: "node24", main: "index.js", ...(presentation.post === true ? { post: "post.js" } : {}) },
  };
  return stringify(document, { lineWidth: 0 });
}

function defaultOf(input: InputDeclarations[string]): string {
  if ("runnerDefault" in input) return input.runnerDefault ?? "";
  return "default" in input ? (input.default ?? "") : "";
}

function allOutputs(outputs: OutputDeclarations): [string, { readonly description: string }][] {
  return Object.entries({ ...outputs, ...COMMON_OUTPUTS });
}

/** A README with its tables between the markers made new. */
export function renderReadme(readme: string, { inputs, outputs }: Contract): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const inputRows = Object.entries(inputs).map(([name, input]) => {
    const fallback = defaultOf(input);
    const choices =
      input.type === "choice" ? ` One of ${input.choices.map((choice) => `\`${choice}\``).join(", ")}.` : "";
    return `| \`${name}\` | ${cell(input.description)}${choices} | ${fallback === "" ? "" : `\`${fallback}\``} |`;
  });
  const outputRows = allOutputs(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  const withInputs = between(readme, "inputs", [
    "| input | what it is | default |",
    "| --- | --- | --- |",
    ...inputRows,
  ]);
  return between(withInputs, "outputs", ["| output | what it is |", "| --- | --- |", ...outputRows]);
}

function between(text: string, name: string, lines: readonly string[]): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README has no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${lines.join("\n")}\n${text.slice(to)}`;
}

/** The guide of the guard, with its lists of resource types. */
export function renderGuardGuide(guide: string): string {
  const rows = (types: Readonly<Record<string, readonly string[]>>): string[] => [
    "| provider | types |",
    "| --- | --- |",
    ...Object.entries(types).map(
      ([provider, names]) => `| ${provider} | ${names.map((name) => `\`${name}\``).join(", ")} |`,
    ),
  ];
  return between(between(guide, "stateful", rows(STATEFUL_TYPES)), "stateless", rows(STATELESS_TYPES));
}

/** The page of rules, with its tables. */
export function renderRules(page: string): string {
  const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
  const rows = Object.entries<Readonly<Record<string, Rule>>>(RULE_FAMILIES).flatMap(([family, rules]) => [
    "",
    `## ${family}`,
    "",
    "| rule | default | what it asks | instead of | write |",
    "| --- | --- | --- | --- | --- |",
    ...Object.entries(rules).map(([id, { severity, asks, example, stops, isOff }]) => {
      const mark = stops === undefined ? "" : stops === "acting" ? " ○" : " ●";
      const [wrong, right] = example === undefined ? ["", ""] : [code(example.wrong), code(example.right)];
      return `| ${code(id)} | ${isOff === true ? "off" : severity}${mark} | ${asks.replaceAll("|", "\\|")} | ${wrong} | ${right} |`;
    }),
  ]);
  return between(page, "rules", rows);
}

/** The page of organization.yaml, with the table of its fields from the JSON Schema. */
export function renderOrganization(page: string): string {
  const rows = fieldsOf(readSchema()).map(
    ([path, description]) => `| \`${path}\` | ${description.replaceAll("|", "\\|")} |`,
  );
  return between(page, "fields", ["| field | what it is |", "| --- | --- |", ...rows]);
}

/** The pages of docs/ with generated parts: path to content. */
export function guides(): ReadonlyMap<string, string> {
  const pages = [
    ["docs/guides/guard.md", renderGuardGuide],
    ["docs/rules.md", renderRules],
    ["docs/organization.md", renderOrganization],
  ] as const;
  return new Map(
    pages.map(([page, render]) => {
      const path = join(root, page);
      return [path, render(readFileSync(path, "utf8"))];
    }),
  );
}

/** The files of one action as they should be: path to content. */
export async function actionDocuments(name: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, "actions", name);
  const contract = (await import(join(folder, "src/inputs.ts"))) as Contract;
  const readme = join(folder, "README.md");
  return new Map([
    [join(folder, "action.yml"), renderActionYml(contract)],
    [readme, renderReadme(readFileSync(readme, "utf8"), contract)],
  ]);
}

/** Every folder under actions/ that declares inputs. */
export function declaredActions(): readonly string[] {
  const actions = join(root, "actions");
  return readdirSync(actions)
    .filter((name) => existsSync(join(actions, name, "src/inputs.ts")))
    .toSorted();
}

if (import.meta.main) {
  const documents = await Promise.all(declaredActions().map(actionDocuments));
  for (const [path, content] of [...documents, guides()].flatMap((files) => [...files])) {
    if (existsSync(path) && readFileSync(path, "utf8") === content) continue;
    writeFileSync(path, content);
    console.log(`wrote ${path}`);
  }
}
