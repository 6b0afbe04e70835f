import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const STACKS = 1_000;
const MODULES = 300;
/** Of three modules two call the next one. */
const CHAIN = 3;

/** What the last commit of a large repository edits, by the name of its branch. */
export const EDITS = { module: "a module", organization: "organization.yaml" } as const;

/** Makes a git repository of 1,000 stacks in two environments, each of three modules out of 300, with a branch an edit. */
export function makeLargeRepository(directory: string): void {
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  const git = (...command: readonly string[]): void => {
    execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@acme.example", ...command], { cwd: directory });
  };
  for (const [path, text] of [...modules(), ...stacks()]) put(path, text);
  put("organization.yaml", organization());
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin");
  const branch = (name: keyof typeof EDITS, path: string, text: string): void => {
    git("checkout", "--quiet", "-b", name, "main");
    put(path, text);
    git("commit", "--quiet", "--all", "--message", `Edit ${EDITS[name]}`);
  };
  branch("module", `tofu/modules/m${MODULES / 2}/outputs.tf`, "# nothing yet\n");
  branch("organization", "organization.yaml", organization().replace("  s150:\n", "  s150:\n    workspace: other\n"));
}

type Entries = readonly (readonly [path: string, text: string])[];

function modules(): Entries {
  const variable = 'variable "name" {\n  type        = string\n  description = "The name."\n}\n';
  const resource = 'resource "null_resource" "it" {\n  triggers = {\n    name = var.name\n  }\n}\n';
  return Array.from({ length: MODULES }).flatMap((_, index) => {
    const next = index % CHAIN === CHAIN - 1 ? "" : `module "next" {\n  source = "../m${index + 1}"\n}\n`;
    return [
      [`tofu/modules/m${index}/main.tf`, next + resource.repeat(5)],
      [`tofu/modules/m${index}/variables.tf`, variable.repeat(5)],
      [`tofu/modules/m${index}/outputs.tf`, 'output "id" {\n  value = null_resource.it.id\n}\n'],
    ] as const;
  });
}

function stacks(): Entries {
  return Array.from({ length: STACKS }).flatMap((_, index) => {
    const directory = `tofu/stacks/s${index}`;
    const calls = [0, 1, 2].map((call) => {
      const module = (index * 7 + call * 31) % MODULES;
      return `module "m${call}" {\n  source = "../../modules/m${module}"\n  name   = "\${var.environment}-x"\n}\n`;
    });
    return [
      [`${directory}/main.tf`, calls.join("\n")],
      [`${directory}/versions.tf`, 'terraform {\n  backend "s3" {\n    bucket = "states"\n  }\n}\n'],
      [`${directory}/variables.tf`, 'variable "environment" {\n  type = string\n}\n'],
      [`${directory}/staging.tfvars`, 'environment = "staging"\n'],
      [`${directory}/production.tfvars`, 'environment = "production"\n'],
    ] as const;
  });
}

function organization(): string {
  const stack = (index: number): string =>
    [
      `  s${index}:`,
      `    depends_on: [${index < 200 ? "" : `s${index - 200}`}]`,
      '    backend_config: ["key={stack}/{environment}"]',
    ].join("\n");
  return [
    "schema_version: 1",
    "organization: { name: acme, environments: { staging: {}, production: {} } }",
    "stacks:",
    ...Array.from({ length: STACKS }, (_, index) => stack(index)),
    "",
  ].join("\n");
}
