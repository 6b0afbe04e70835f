import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { remoteStateFindings } from "../../src/graph/remote-states.ts";
import { knownStates, sharedStateFindings } from "../../src/graph/states.ts";
import { waveFindings } from "../../src/graph/unit-findings.ts";
import type { Unit } from "../../src/units/unit.ts";
import { unit } from "../units/units.ts";
import { graphOf, repository } from "./repository.ts";

const PLACE = { file: "organization.yaml", line: 7, column: 3 };
const placeOf = () => PLACE;

type Contents = Readonly<Record<string, string>>;

/** A repository with the code of stacks and files beside them, and the findings about its units. */
async function check(stacks: Contents, units: readonly Unit[], others: Contents = {}) {
  const code = Object.entries(stacks).map(([name, text]) => [`tofu/stacks/${name}/main.tf`, text] as const);
  const files = repository({ ...Object.fromEntries(code), ...others });
  const graph = await graphOf(files, ...Object.keys(stacks).map((name) => `tofu/stacks/${name}`));
  const states = await knownStates(units, graph, files, "/w");
  return {
    shared: sharedStateFindings(states),
    reads: remoteStateFindings(units, states, graph).map(({ file, line, message }) => [`${file}:${line}`, message]),
  };
}

const backend = (type: string, settings = ""): string =>
  `terraform {\n  backend "${type}" {\n    ${settings}\n  }\n}\n`;
const s3 = (settings: string): string => `terraform {\n  backend "s3" {\n    bucket = "b"\n    ${settings}\n  }\n}\n`;
const STAGING = { environment: "staging" };

describe("sharedStateFindings", () => {
  const shared: readonly [
    what: string,
    stacks: Readonly<Record<string, string>>,
    units: readonly Unit[],
    others?: Contents,
  ][] = [
    ["by one key in the code", { a: s3('key = "k"'), c: s3('key = "k"') }, [unit("a"), unit("c")]],
    [
      "by one key in the organization",
      { a: s3(""), c: s3("") },
      [unit("a", { backendConfig: ["key=k"] }), unit("c", { backendConfig: ["key=k"] })],
    ],
    [
      "by a file",
      { a: s3(""), c: s3('key = "k"') },
      [unit("a", { backendConfig: ["backend/a.hcl"] }), unit("c")],
      { "backend/a.hcl": 'key = "k"' },
    ],
    [
      "by one path",
      {
        a: 'terraform {\n  backend "local" { path = "../x.tfstate" }\n}',
        c: 'terraform {\n  backend "local" { path = "./../x.tfstate" }\n}',
      },
      [unit("a"), unit("c")],
    ],
    ["by the path that a local one has by default", { a: backend("local") }, [unit("a"), unit("a", STAGING)]],
    [
      "in a bucket without a prefix",
      { a: backend("gcs", 'bucket = "b"'), c: backend("gcs", 'bucket = "b"\nprefix = ""') },
      [unit("a"), unit("c")],
    ],
    [
      "in a bucket of oss",
      { a: backend("oss", 'bucket = "b"'), c: backend("oss", 'bucket = "b"\nkey = "terraform.tfstate"') },
      [unit("a"), unit("c")],
    ],
    ["in a bucket of cos", { a: backend("cos", 'bucket = "b"') }, [unit("a"), unit("a", STAGING)]],
  ];
  for (const [what, stacks, units, others] of shared) {
    it(`finds units on one state ${what}`, async () => {
      const found = await check(stacks, units, others);
      assert.deepEqual(
        found.shared.map(({ rule, message }) => [rule, message]),
        [["shared-state", `${units.map(({ id }) => id).join(" and ")} have one and the same state`]],
      );
    });
  }

  const apart: readonly [what: string, stacks: Contents, units: readonly Unit[]][] = [
    ["by key", { a: s3('key = "a"'), c: s3('key = "c"') }, [unit("a"), unit("c")]],
    ["by workspace", { a: s3('key = "a"') }, [unit("a"), unit("a", { ...STAGING, workspace: "staging" })]],
    [
      "by prefix",
      { a: backend("gcs", 'bucket = "b"') },
      [unit("a"), unit("a", { ...STAGING, backendConfig: ["prefix=s"] })],
    ],
    ["by directory and default", { a: backend("local"), c: backend("local") }, [unit("a"), unit("c")]],
    [
      "by paths that nobody can follow",
      { a: backend("local", `path = "${"../".repeat(200_000)}a"`), c: backend("local", 'path = "c"') },
      [unit("a"), unit("c")],
    ],
    ["in a cloud block", { a: "terraform {\n  cloud {\n  }\n}" }, [unit("a"), unit("a", STAGING)]],
    ["by directory", { a: "", c: "" }, [unit("a"), unit("c")]],
    [
      "by their organization, over the code",
      { a: s3('key = "k"') },
      [unit("a", { backendConfig: ["key=p"] }), unit("a", { ...STAGING, backendConfig: ["key=s"] })],
    ],
    ["as a workflow may say", { a: s3(""), c: s3("") }, [unit("a"), unit("c")]],
    ["as only the engine knows", { a: s3("key = var.key"), c: s3("key = var.key") }, [unit("a"), unit("c")]],
    ["in a backend we do not know", { a: 'terraform {\n  backend "new" {}\n}' }, [unit("a"), unit("a", STAGING)]],
  ];
  for (const [what, stacks, units] of apart) {
    it(`leaves alone those that lie apart ${what}`, async () => {
      assert.deepEqual((await check(stacks, units)).shared, []);
    });
  }
});

describe("sharedStateFindings without a backend", () => {
  it("asks for one, in the code, since what the organization says of it is not read", async () => {
    const { shared } = await check({ a: "" }, [unit("a"), unit("a", STAGING)]);
    const [only] = shared;
    assert.deepEqual([only?.rule, only?.file, only?.line], ["shared-state", "tofu/stacks/a/main.tf", 1]);
    assert.match(only?.message ?? "", /^The stack "a" has no backend block, so that a@production, a@staging would/);
    assert.match(only?.fix ?? "", /^Write a backend block/);
  });
});

describe("remoteStateFindings", () => {
  const read = (config: string, more = ""): string =>
    `data "terraform_remote_state" "a" {\n  backend = "s3"\n  config = {\n    bucket = "b"\n    ${config}\n  }\n  ${more}\n}\n`;
  const A = unit("a", { backendConfig: ["key=a/production"] });
  const A_STAGING = unit("a", { ...STAGING, backendConfig: ["key=a/staging"] });
  const FOUND = [["tofu/stacks/c/main.tf:1", 'The stack "c" reads the state of "a" here, but does not depend on it']];
  const cases: readonly [what: string, code: string, reader: Unit, found: readonly (readonly string[])[]][] = [
    ["what it reads without depending on it", read('key = "a/production"'), unit("c"), FOUND],
    ["the environment that a template means", read('key = "a/${var.environment}"'), unit("c"), FOUND],
    [
      "a bucket that only the engine knows",
      read('key = "a/production"').replace('"b"', "var.bucket"),
      unit("c"),
      FOUND,
    ],
    [
      "another environment",
      read('key = "a/staging"'),
      unit("c"),
      [["tofu/stacks/c/main.tf:1", 'The stack "c" reads the state of "a@staging" here, but does not depend on it']],
    ],
    ["nothing where it depends on it", read('key = "a/production"'), unit("c", { dependsOn: [A.id] }), []],
    [
      "nothing where it does over others",
      read('key = "a/production"'),
      unit("c", { dependsOn: ["between@production"] }),
      [],
    ],
    ["nothing of another repository", read('key = "elsewhere"'), unit("c"), []],
    ["nothing of another workspace", read('key = "a/production"', 'workspace = "blue"'), unit("c"), []],
    ["nothing where nothing is written down", read("key = var.key").replace('"b"', "var.bucket"), unit("c"), []],
  ];
  for (const [what, code, reader, found] of cases) {
    it(`finds ${what}`, async () => {
      const between = unit("between", { dependsOn: [A.id] });
      const units = [A, A_STAGING, between, reader];
      assert.deepEqual((await check({ a: s3(""), between: s3('key = "x"'), c: code }, units)).reads, found);
    });
  }

  it("takes a setting that is not written for its default", async () => {
    const bucket = (name: string): string => backend("gcs", `bucket = "${name}"`);
    const code = 'data "terraform_remote_state" "a" {\n  backend = "gcs"\n  config = { bucket = "a" }\n}\n';
    const { reads } = await check({ a: bucket("a"), c: `${bucket("c")}${code}` }, [unit("a"), unit("c")]);
    assert.equal(reads.length, 1);
  });

  it("finds a local state beside the reader, and says it once for all environments", async () => {
    const code =
      'data "terraform_remote_state" "a" {\n  backend = "local"\n  config = { path = "../a/terraform.tfstate" }\n}\n';
    const units = [unit("a"), unit("a", STAGING), unit("c"), unit("c", STAGING)];
    assert.deepEqual((await check({ a: "", c: code }, units)).reads.length, 1);
  });
});

describe("waveFindings", () => {
  const chain = (length: number): readonly Unit[] =>
    Array.from({ length }, (_, index) =>
      unit(`s${index}`, index === 0 ? {} : { dependsOn: [`s${index - 1}@production`] }),
    );

  it("takes eight waves, and not nine", () => {
    assert.deepEqual(waveFindings(chain(8), placeOf), []);
    const [found] = waveFindings(chain(9), placeOf);
    assert.equal(found?.rule, "too-many-waves");
    assert.match(found.message, /need 9 waves, .* at most 8: s0@production → .* → s8@production$/);
  });
});
