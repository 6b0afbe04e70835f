/** `npx flywheel run`, as somebody tries flywheel on a repository of their own. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, describe, it } from "node:test";
import { labEngine } from "@flywheel/local/lab/engine";
import { GitRepository } from "@flywheel/local/world/git-repository";

const COMMAND = fileURLToPath(new URL("../../packages/local/src/cli/main.ts", import.meta.url));
const SECRET = "a-value-nobody-may-see";

const home = mkdtempSync(join(tmpdir(), "flywheel-own-"));
after(() => {
  rmSync(home, { recursive: true });
});
mkdirSync(join(home, "template"));
writeFileSync(join(home, "template", "main.tf"), 'resource "terraform_data" "web" {\n  input = "one"\n}\n');
const repository = GitRepository.create(join(home, "infra"), join(home, "template"));

function flywheel(...args: readonly string[]) {
  const environment = { ...process.env, PATH: `${dirname(labEngine())}:${process.env["PATH"] ?? ""}`, OURS: SECRET };
  return spawnSync(process.execPath, [COMMAND, ...args], { cwd: home, env: environment, encoding: "utf8" });
}

describe("flywheel run", () => {
  it("shows log, outputs, summary, comment and page of a plan, and leaves the repository as it was", () => {
    const { status, stdout } = flywheel("run", "tofu-plan", "--repo", "infra", "--with", "working-directory=.");
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^terraform_data\.web: Plan to create$/m);
    assert.match(stdout, /^ +to-add +1$/m);
    assert.match(stdout, /── job summary ──\n\n## 🟩 /);
    assert.match(stdout, /── comment on the pull request, by github-actions\[bot\] ──\n\n<!-- flywheel:v1 plan /);
    const page = /^As a page: (.*)$/m.exec(stdout)?.[1] ?? "";
    assert.match(readFileSync(page, "utf8"), /1 to add/);
    assert.equal(repository.git("status", "--porcelain"), "");
  });

  it("masks a secret of the shell", () => {
    const inputs = ["--with", "working-directory=.", "--with", `target=terraform_data.${SECRET}`];
    const { stdout, stderr } = flywheel("run", "tofu-plan", "--repo", "infra", "--secret", "OURS", ...inputs);
    assert.match(stdout, /terraform_data\.\*\*\*/);
    assert.ok(!`${stdout}${stderr}`.includes(SECRET));
  });

  it("ends as the step does", () => {
    const { status, stdout } = flywheel("run", "validate-org", "--repo", "infra", "--event", "push");
    assert.equal(status, 1);
    assert.match(stdout, /Error: organization\.yaml does not exist/);
  });

  for (const [args, message] of [
    [["run", "tofu-pan"], /there is no action tofu-pan: use drift-check, /],
    [
      ["run", "tofu-plan", "--repo", "infra", "--with", "stak=web"],
      /tofu-plan has no input stak\. Its inputs: config, /,
    ],
    [["run", "tofu-plan", "--repo", "."], /is in no git repository: name one with --repo/],
    [["run", "tofu-plan", "--repo", "infra", "--secret", "NOBODYS"], /--secret NOBODYS: the variable is not set/],
  ] as const) {
    it(`says what is wrong with ${args.join(" ")}`, () => {
      const { status, stderr } = flywheel(...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(!stderr.includes("    at "), stderr);
    });
  }
});
