/** More rows of bad input: names and paths that cannot be, and what a call must neither bring along nor give away. */
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ATTIC, editing, writing, type Arrange } from "./arrange.ts";
import type { BadInput } from "./bad-input.ts";

const ORGANIZATION = { named: "broken organization.yaml", action: "tofu-plan", reason: "config-invalid" } as const;
const PATH = { named: "a path that cannot be one", action: "tofu-plan", reason: "input-invalid" } as const;
const FILES = { named: "files that no plan may bring", action: "tofu-plan", reason: "input-invalid" } as const;

/** Its code asks for a provider of a registry that is not there, and the engine is told of no mirror. */
const strangeProvider: Arrange = (world) => {
  const code =
    'terraform {\n  required_providers {\n    other = {\n      source = "127.0.0.1:1/lab/other"\n    }\n  }\n}\n';
  return {
    ...writing("strange/main.tf", code)(world),
    job: { environment: { TF_CLI_CONFIG_FILE: "/dev/null" } },
  };
};

const noStacks: Arrange = (world) => {
  rmSync(join(world.repository.directory, "tofu/stacks"), { recursive: true });
  const organization = "schema_version: 1\norganization:\n  name: acme\n  environments:\n    staging: {}\n";
  return writing("organization.yaml", organization)(world);
};

const manyFiles: Arrange = ({ repository }) => {
  const folder = join(repository.directory, "build");
  mkdirSync(folder);
  for (let index = 0; index <= 1_000; index += 1) writeFileSync(join(folder, `${index}.zip`), "");
  return {};
};

const largeFile: Arrange = (world) => {
  const arranged = writing("build/large.zip", "")(world);
  truncateSync(join(world.repository.directory, "build/large.zip"), 256 * 1024 * 1024 + 1);
  return arranged;
};

export const BAD_PATHS: readonly BadInput[] = [
  {
    ...ORGANIZATION,
    variant: "stacks in a circle",
    arrange: editing("organization.yaml", "  attic:\n", "  attic:\n    depends_on: [dashboard]\n"),
    inputs: ATTIC,
    detailCode: "cycle",
    says: [/attic/, /→ \S/],
    place: { file: "organization.yaml", line: 20 },
  },
  {
    ...ORGANIZATION,
    variant: "a directory that cannot name a stack",
    arrange: writing("tofu/stacks/My_Stack/main.tf", ""),
    inputs: ATTIC,
    detailCode: "name-format",
    says: [/"My_Stack" cannot be the name of a stack/, /→ Rename it/],
    place: { file: "tofu/stacks/My_Stack", line: undefined },
  },
  {
    ...ORGANIZATION,
    variant: "an organization without a stack",
    arrange: noStacks,
    inputs: { environment: "staging" },
    detailCode: "no-stack",
    says: [/There is no stack: no directory under tofu\/stacks holds a \.tf or \.tofu file/, /→ Put each root module/],
  },
  {
    ...PATH,
    variant: "a control character",
    inputs: { "working-directory": "tofu\u0007" },
    detailCode: "invalid-char",
    says: [/Input working-directory: .* contains a control character/, /→ Remove the character/],
  },
  {
    ...PATH,
    variant: "an option",
    inputs: { ...ATTIC, "var-files": "-state=mine" },
    detailCode: "leading-dash",
    says: [/Input var-files: "-state=mine" begins with a dash/, /→ Name the file/],
  },
  {
    ...PATH,
    variant: "a link to itself",
    arrange: ({ repository }) => {
      symlinkSync("round", join(repository.directory, "round"));
      return {};
    },
    inputs: { "working-directory": "round" },
    detailCode: "unreadable",
    says: [/Input working-directory: "round" cannot be read/, /→ Paths are relative/],
  },
  {
    ...PATH,
    variant: "a device among the code",
    arrange: ({ repository }) => {
      symlinkSync("/dev/zero", join(repository.directory, "tofu/stacks/attic/zero.tf"));
      return {};
    },
    inputs: ATTIC,
    reason: "config-invalid",
    detailCode: "not-a-file",
    says: [/"tofu\/stacks\/attic\/zero.tf" is no file/, /→ Put a plain file there/],
    place: { file: "tofu/stacks/attic/zero.tf", line: undefined },
  },
  {
    ...FILES,
    variant: "code",
    arrange: writing("build/more.tf", ""),
    inputs: { ...ATTIC, "artifact-paths": "build/*" },
    detailCode: "file-type",
    says: [/Input artifact-paths: "build\/more\.tf" is code or configuration/, /→ Name regular files/],
  },
  {
    ...FILES,
    variant: "a file that nobody made",
    inputs: { ...ATTIC, "artifact-paths": "build/function.zip" },
    detailCode: "not-a-file",
    says: [/"build\/function\.zip" is no file after the plan/, /→ Name regular files/],
  },
  {
    ...FILES,
    variant: "too many",
    arrange: manyFiles,
    inputs: { ...ATTIC, "artifact-paths": "build/*.zip" },
    detailCode: "too-many-files",
    says: [/names 1001 files; 1000 are the most/, /→ Name regular files/],
  },
  {
    ...FILES,
    variant: "too large",
    arrange: largeFile,
    inputs: { ...ATTIC, "artifact-paths": "build/large.zip" },
    detailCode: "too-large",
    says: [/"build\/large\.zip" is too large/, /→ Name regular files/],
  },
  {
    named: "a secret in an output",
    action: "tofu-plan",
    inputs: { ...ATTIC, "digest-key": '{"attic@staging":' },
    reason: "input-invalid",
    detailCode: "masked-output",
    says: [/The output units holds the value of a secret input/, /→ .*Choose a secret/],
  },
  {
    named: "nobody listening at the registry",
    action: "tofu-plan",
    arrange: strangeProvider,
    inputs: { "working-directory": "strange" },
    reason: "providers-unavailable",
    says: [
      /strange@default: Failed to (resolve|query available) provider packages/,
      /→ The provider registry did not answer/,
    ],
  },
];
