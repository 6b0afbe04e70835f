import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EngineCommand } from "../../src/ports/processes.ts";
import { stackDirectory } from "../../src/validate/module-directory.ts";
import { validateModules } from "../../src/validate/modules.ts";
import { ENGINE } from "../engine/sessions.ts";
import { memoryFiles } from "../support/files.ts";
import { answer, fakeHost } from "../support/host.ts";
import { unit } from "../units/units.ts";

const BROKEN = '{ "which": }';
/** What the engine says of the second file that it is given. */
const SECOND_IS_BROKEN = 'Error: Missing key\n\n  on 1.tfvars line 3:\n   3: "}\n\nWrite one.\n';

/** The units of one stack, whose code calls a module. */
const units = [
  { environment: "dev", varFiles: ["all.tfvars", "dev.tfvars.json"], backendConfig: ["key=dev", "config/b.hcl"] },
  { environment: "prod", varFiles: ["all.tfvars", "prod.tfvars.json"], backendConfig: ["config/b.hcl"] },
  { environment: "twin", varFiles: ["all.tfvars", "prod.tfvars.json"] },
].map((settings) => unit("web", settings));

async function validated(source: string, files: Readonly<Record<string, string>>, fmt = answer([])) {
  const all = { "all.tfvars": "", "dev.tfvars.json": "{}", "prod.tfvars.json": "{}", "config/b.hcl": "", ...files };
  const code = `module "net" {\n  source = ${source}\n}\n`;
  const lying = { ...all, "tofu/stacks/web/main.tf": code, "tofu/modules/net/main.tf": "locals {}" };
  const memory = memoryFiles(Object.fromEntries(Object.entries(lying).map(([path, text]) => [`/ws/${path}`, text])));
  const asked: EngineCommand[] = [];
  const valid = answer([JSON.stringify({ valid: true, diagnostics: [] })]);
  const { host } = fakeHost({
    files: memory,
    engine: (command) => {
      asked.push(command);
      return (command.arguments[0] === "fmt" ? fmt : valid)(command, memory);
    },
  });
  const findings = await validateModules([stackDirectory("tofu/stacks/web", units)], ENGINE, 2, host);
  return {
    found: findings.map(({ rule, file, line, column, message }) => `${rule} ${file}:${line}:${column} ${message}`),
    inits: asked
      .filter(({ arguments: [name] }) => name === "init")
      .map(({ arguments: flags }) => flags.filter((flag) => flag.startsWith("-var-file")).join(" ")),
    left: await memory.list("/tmp"),
  };
}

const ALL = "-var-file=/ws/all.tfvars";
const DEV = `${ALL} -var-file=/ws/dev.tfvars.json`;
const PROD = `${ALL} -var-file=/ws/prod.tfvars.json`;
const FIXED = '"../../modules/net"';
const CHOSEN = '"../../modules/${var.which}"';

describe("the files that environments give a stack", () => {
  const cases: Readonly<Record<string, readonly [source: string, broken: string, inits: readonly string[]]>> = {
    "are taken from one environment, where all call the same modules": [FIXED, "", [DEV]],
    "are taken from each environment that may call other modules": [CHOSEN, "", [DEV, PROD]],
    "are left out where they cannot be parsed": [FIXED, "dev.tfvars.json", [ALL]],
    "leave out their environment where they would choose modules": [CHOSEN, "dev.tfvars.json", [PROD]],
    "are parsed in every environment": [FIXED, "prod.tfvars.json", [DEV]],
  };
  for (const [what, [source, broken, inits]] of Object.entries(cases)) {
    it(what, async () => {
      const result = await validated(source, broken === "" ? {} : { [broken]: BROKEN });
      assert.deepEqual(result.inits, inits);
      const told = `syntax ${broken}:1:12 Cannot be parsed: this is no JSON; there should be a value`;
      assert.deepEqual(result.found, broken === "" ? [] : [told]);
    });
  }

  it("are parsed in the native syntax by the engine, those of a backend too, and the copies go", async () => {
    const { found, inits, left } = await validated(FIXED, {}, answer([], 2, SECOND_IS_BROKEN));
    assert.deepEqual(found, ["syntax config/b.hcl:3:1 Cannot be parsed: Missing key: Write one."]);
    assert.deepEqual([inits, left], [[DEV], []]);
  });
});
