/** Rows of bad input: what contradicts itself, another engine, and what would let the checkout decide. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ATTIC, writing, type Arrange } from "./arrange.ts";
import type { BadInput } from "./bad-input.ts";

/** An engine that says its version, and has nothing else to do. */
const oldEngine: Arrange = ({ repository }) => {
  const engine = join(repository.directory, "..", "terraform");
  writeFileSync(engine, "#!/bin/sh\necho Terraform v1.9.8\necho on linux_amd64\n", { mode: 0o755 });
  return { inputs: { engine } };
};

const VERSION = { named: "wrong engine version", action: "tofu-plan", inputs: ATTIC } as const;
const CONTRADICTION = { named: "contradicting inputs", action: "tofu-plan", reason: "input-invalid" } as const;

export const BAD_PLANNING_INPUT: readonly BadInput[] = [
  {
    ...VERSION,
    variant: "a version file",
    arrange: writing(".opentofu-version", "# ours\n1.5.0\n"),
    reason: "engine-missing",
    detailCode: "engine-version",
    says: [/attic@staging: \.opentofu-version line 2 asks for "1\.5\.0", and the engine here is \w+ \d/, /→ Install/],
    place: { file: ".opentofu-version", line: 2 },
  },
  {
    ...VERSION,
    variant: "a constraint in the code",
    arrange: writing("tofu/stacks/attic/engine.tofu", 'terraform {\n  required_version = "~> 0.15.0"\n}\n'),
    reason: "engine-missing",
    detailCode: "engine-version",
    says: [/engine\.tofu line 2 asks for "~> 0\.15\.0"/, /→ Install/],
    place: { file: "tofu/stacks/attic/engine.tofu", line: 2 },
  },
  {
    ...VERSION,
    variant: "terraform's version file",
    arrange: writing("tofu/stacks/attic/.terraform-version", "0.15.5\n"),
    reason: "engine-missing",
    detailCode: "engine-version",
    says: [/attic\/\.terraform-version line 1 asks for "0\.15\.5"/, /→ Install/],
    place: { file: "tofu/stacks/attic/.terraform-version", line: 1 },
  },
  {
    ...VERSION,
    variant: "exclude, on an engine that knows none",
    arrange: oldEngine,
    inputs: { ...ATTIC, exclude: "a.b" },
    reason: "input-invalid",
    detailCode: "engine-version",
    says: [/Input exclude needs OpenTofu 1\.9 or newer, and the engine here is Terraform 1\.9\.8/, /→ Install/],
  },
  {
    ...CONTRADICTION,
    variant: "target and exclude",
    inputs: { ...ATTIC, target: "a.b", exclude: "c.d" },
    says: [/Input target cannot be combined with exclude/, /→ Name either/],
  },
  {
    ...CONTRADICTION,
    variant: "destroy and replace",
    inputs: { ...ATTIC, destroy: "true", replace: "a.b" },
    says: [/Input replace cannot be combined with destroy/, /→ What is destroyed/],
  },
  {
    ...CONTRADICTION,
    variant: "paths outside in organization mode",
    inputs: { ...ATTIC, "allow-outside-workspace": "true" },
    says: [/Input allow-outside-workspace works only with working-directory/, /→ \S/],
  },
  {
    ...CONTRADICTION,
    variant: "a workspace that cannot be one",
    inputs: { ...ATTIC, workspace: "a/b" },
    says: [/Input workspace: "a\/b" cannot be the name of a workspace/, /→ Use letters/],
  },
  {
    named: "missing credentials",
    action: "tofu-plan",
    inputs: { ...ATTIC, "required-env": "NO_SUCH\nPATH\nNOR_THIS" },
    reason: "input-invalid",
    detailCode: "missing-credentials",
    says: [/Not set in this job: NO_SUCH, NOR_THIS/, /→ Set them in env:/],
  },
  {
    named: "an engine in the checkout",
    action: "tofu-plan",
    arrange: writing("tofu-of-mine", "#!/bin/sh\n"),
    inputs: { ...ATTIC, engine: "./tofu-of-mine" },
    reason: "input-invalid",
    detailCode: "path-inside-workspace",
    says: [/Input engine: "\.\/tofu-of-mine" lies in the workspace/, /→ A pull request could/],
  },
];
