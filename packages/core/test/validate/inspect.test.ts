import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "../../src/validate/inspect.ts";
import { moduleDirectory } from "../../src/validate/module-directory.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeHost } from "../support/host.ts";

const CALL = 'module "net" {\n  source = "../net"\n}\n';

interface Case {
  /** By path below tofu/modules; the directory `web` is inspected. */
  readonly files: Readonly<Record<string, string>>;
  /** `rule file:line message`; none for what the engine can judge. */
  readonly findings: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  code: { files: { "web/main.tf": "locals {}" }, findings: [] },
  "code in JSON": { files: { "web/main.tf.json": '{ "locals": {} }' }, findings: [] },
  "code that cannot be read": { files: { "web/main.tf": "}}" }, findings: [] },
  "JSON that cannot be read": { files: { "web/main.tf.json": "{" }, findings: [] },
  "a comment in JSON": {
    files: { "web/main.tf.json": '{ "//": "soon" }' },
    findings: [
      "no-code tofu/modules/web/main.tf.json:1 tofu/modules/web holds no code of its own, so that nothing in it was checked: its files hold comments at most",
    ],
  },
  "code beside an empty file": { files: { "web/main.tf": "", "web/locals.tofu": "locals {}" }, findings: [] },
  "code that is only odd": { files: { "web/main.tf": "a = 1" }, findings: [] },
  "a call of a module that is there": { files: { "web/main.tf": CALL, "net/main.tf": "locals {}" }, findings: [] },
  comments: {
    files: { "web/main.tf": "# module {}\n/* locals {} */\n// soon\n" },
    findings: [
      "no-code tofu/modules/web/main.tf:1 tofu/modules/web holds no code of its own, so that nothing in it was checked: its files hold comments at most",
    ],
  },
  "an empty file": {
    files: { "web/a.tf": "", "web/override.tf": "locals {}" },
    findings: [
      "no-code tofu/modules/web/a.tf:1 tofu/modules/web holds no code of its own, so that nothing in it was checked: its files hold comments at most",
    ],
  },
  "override files": {
    files: { "web/override.tf": "locals {}", "web/x_override.tf.json": '{ "locals": {} }' },
    findings: [
      "no-code tofu/modules/web/override.tf:1 tofu/modules/web holds no code of its own, so that nothing in it was checked: override files only change what others say",
    ],
  },
  "a call of a module that is not there": {
    files: { "web/main.tf": `\n${CALL}` },
    findings: [
      'missing-module tofu/modules/web/main.tf:3 The module "tofu/modules/net" is called here, but no .tf or .tofu file is there',
    ],
  },
  "a call of an empty directory, over another module": {
    files: { "web/main.tf": CALL, "net/main.tf": CALL.replace("../net", "./empty"), "net/empty/README.md": "" },
    findings: [
      'missing-module tofu/modules/net/main.tf:2 The module "tofu/modules/net/empty" is called here, but no .tf or .tofu file is there',
    ],
  },
};

describe("inspecting a directory", () => {
  for (const [what, { files, findings }] of Object.entries(cases)) {
    it(`${findings.length === 0 ? "leaves it to the engine" : "tells what is wrong"}: ${what}`, async () => {
      const lying = Object.entries(files).map(([path, text]) => [`/ws/tofu/modules/${path}`, text] as const);
      const { host } = fakeHost({ files: memoryFiles(Object.fromEntries(lying)) });
      const web = moduleDirectory("tofu/modules/web");
      const inspection = await inspect([web], host);
      assert.deepEqual(
        inspection.findings.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`),
        findings,
      );
      assert.deepEqual(inspection.judgeable, findings.length === 0 ? [web] : []);
    });
  }
});
