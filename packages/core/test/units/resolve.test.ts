import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { StackSettings } from "../../src/organization/model.ts";
import { resolveUnits, type Selection } from "../../src/units/resolve.ts";
import { NO_UNIT_INPUTS } from "../../src/units/values.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";
import { environment, organization, stack } from "./units.ts";

const ACME = organization({ environments: [environment("staging"), environment("production")] });
const FILES = memoryFiles(
  {
    "/w/tofu/stacks/attic/staging.tfvars": "",
    "/w/config/common.tfvars": "",
    "/w/config/staging.tfvars": "",
    "/w/config/production.tfvars": "",
    "/w/config/extra-attic.tfvars": "",
    "/w/config/a=b.hcl": "",
    "/w/backend/staging.hcl": "",
    "/secret.tfvars": "",
  },
  { links: { "/w/tofu/stacks/linked/staging.tfvars": "/secret.tfvars" } },
);
const APART = { backendConfig: ["key={stack}/{environment}"] };
const ATTIC = stack("attic", APART);

const resolve = (stacks: readonly StackSettings[], selection: Partial<Selection> = {}, organization = ACME) =>
  resolveUnits(organization, stacks, { ...NO_UNIT_INPUTS, environment: "", stacks: [], ...selection }, FILES, "/w");
const ids = async (...parameters: Parameters<typeof resolve>): Promise<readonly string[]> =>
  (await resolve(...parameters)).map(({ id }) => id);

describe("resolveUnits: which units", () => {
  const dashboard = stack("dashboard", { ...APART, dependsOn: ["attic"], environments: ["production"] });

  it("makes one of every stack and environment, upstream first", async () => {
    assert.deepEqual(await ids([dashboard, ATTIC]), ["attic@staging", "attic@production", "dashboard@production"]);
  });

  it("takes the environment and the stacks of the inputs", async () => {
    assert.deepEqual(await ids([dashboard, ATTIC], { environment: "production" }), [
      "attic@production",
      "dashboard@production",
    ]);
    assert.deepEqual(await ids([dashboard, ATTIC], { stacks: ["dashboard"] }), ["dashboard@production"]);
  });

  it("uses `default` where the organization has no environments", async () => {
    const [unit] = await resolve([ATTIC], {}, { ...ACME, environments: [] });
    assert.deepEqual([unit?.id, unit?.backendConfig], ["attic@default", ["key=attic/default"]]);
  });

  const refused: readonly [what: string, stacks: readonly StackSettings[], Partial<Selection>, RegExp][] = [
    ["an unknown stack", [ATTIC], { stacks: ["atic"] }, /Input stacks: atic is no stack/],
    ["an unknown environment", [ATTIC], { environment: "prod" }, /"prod" is no environment/],
    [
      "a stack that is not deployed there",
      [ATTIC, dashboard],
      { environment: "staging", stacks: ["attic", "dashboard"] },
      /^dashboard is not deployed to staging$/,
    ],
    [
      "an environment nothing is deployed to",
      [dashboard],
      { environment: "staging" },
      /No stack is deployed to staging/,
    ],
  ];
  for (const [what, stacks, selection, says] of refused) {
    it(`refuses ${what}`, async () => {
      const failure = await failureOf(() => resolve(stacks, selection));
      assert.equal(failure.reason, "input-invalid");
      assert.match(failure.message, says);
    });
  }

  it("refuses a repository without stacks", async () => {
    const failure = await failureOf(() => resolve([]));
    assert.equal(failure.reason, "config-invalid");
    assert.match(failure.message, /no directory under tofu\/stacks/);
  });
});

describe("resolveUnits: dependencies", () => {
  const dependsOn = async (...parameters: Parameters<typeof resolve>): Promise<Record<string, readonly string[]>> =>
    Object.fromEntries((await resolve(...parameters)).map((unit) => [unit.id, unit.dependsOn]));
  const chain = [
    ATTIC,
    stack("runners", { ...APART, dependsOn: ["attic"] }),
    stack("dashboard", { ...APART, dependsOn: ["runners", "attic@production"] }),
  ];

  it("are units of the same environment, or of the named one", async () => {
    assert.deepEqual(await dependsOn(chain), {
      "attic@staging": [],
      "runners@staging": ["attic@staging"],
      "dashboard@staging": ["runners@staging", "attic@production"],
      "attic@production": [],
      "runners@production": ["attic@production"],
      "dashboard@production": ["runners@production", "attic@production"],
    });
  });

  it("hold only what is selected, but keep the order through what is not", async () => {
    assert.deepEqual(await dependsOn(chain, { environment: "staging", stacks: ["attic", "dashboard"] }), {
      "attic@staging": [],
      "dashboard@staging": ["attic@staging"],
    });
  });

  it("must be deployed where they are needed", async () => {
    const stacks = [
      stack("attic", { ...APART, environments: ["production"] }),
      stack("runners", { ...APART, dependsOn: ["attic"] }),
    ];
    const failure = await failureOf(() => resolve(stacks));
    assert.equal(failure.reason, "config-invalid");
    assert.equal(failure.unit, "runners@staging");
    assert.match(failure.message, /"attic", but that stack is not deployed there/);
  });

  it("say where the stack stands that names one in vain", async () => {
    const place = { file: "organization.yaml", line: 4, column: 3 };
    const stacks = [stack("a", { environments: ["production"] }), stack("b", { dependsOn: ["a"], place })];
    assert.deepEqual((await failureOf(() => resolve(stacks))).place, place);
  });

  it("must not form a circle", async () => {
    const stacks = [stack("a", { ...APART, dependsOn: ["b"] }), stack("b", { ...APART, dependsOn: ["a"] })];
    const failure = await failureOf(() => resolve(stacks));
    assert.equal(failure.reason, "config-invalid");
    assert.match(failure.message, /a@staging → b@staging → a@staging/);
  });
});

describe("resolveUnits: values", () => {
  it("orders var files: stack, environment where it exists, inputs", async () => {
    const units = await resolve(
      [stack("attic", { ...APART, varFiles: ["config/common.tfvars", "config/{environment}.tfvars"] })],
      {
        varFiles: ["config/extra-{stack}.tfvars"],
      },
    );
    assert.deepEqual(
      units.map(({ varFiles }) => varFiles),
      [
        [
          "config/common.tfvars",
          "config/staging.tfvars",
          "tofu/stacks/attic/staging.tfvars",
          "config/extra-attic.tfvars",
        ],
        ["config/common.tfvars", "config/production.tfvars", "config/extra-attic.tfvars"],
      ],
    );
  });

  it("fills placeholders in backend config and workspace, but takes vars as they are", async () => {
    const [unit] = await resolve(
      [stack("attic", { backendConfig: ["key={stack}"], workspace: "{stack}-{environment}" })],
      {
        environment: "staging",
        vars: ["name={stack}", 'json={"a": "{unknown}"}'],
        backendConfigFiles: ["backend/{environment}.hcl"],
        backendConfig: ["./backend/{environment}.hcl", "path={path}/{x", "secret=a=b"],
      },
    );
    assert.deepEqual(unit, {
      id: "attic@staging",
      stack: "attic",
      environment: "staging",
      directory: "tofu/stacks/attic",
      varFiles: ["tofu/stacks/attic/staging.tfvars"],
      vars: ["name={stack}", 'json={"a": "{unknown}"}'],
      backendConfig: [
        "key=attic",
        "backend/staging.hcl",
        "backend/staging.hcl",
        "path=tofu/stacks/attic/{x",
        "secret=a=b",
      ],
      workspace: "attic-staging",
      parallelism: 0,
      dependsOn: [],
    });
  });

  const named: readonly [input: string, stack: string | undefined, job: string, workspace: string][] = [
    ["", undefined, "", "default"],
    ["", undefined, "blue", "blue"],
    ["", "default", "blue", "default"],
    ["", "{stack}", "blue", "attic"],
    ["{environment}-eu", "{stack}", "blue", "staging-eu"],
    ["default", "green", "blue", "default"],
  ];
  for (const [input, workspace, jobWorkspace, expected] of named) {
    it(`is workspace ${expected} where input, stack and job say ${JSON.stringify([input, workspace, jobWorkspace])}`, async () => {
      const selection = { environment: "staging", workspace: input, jobWorkspace };
      const [unit] = await resolve([stack("attic", { ...APART, workspace })], selection);
      assert.equal(unit?.workspace, expected);
    });
  }

  const refused: readonly [
    what: string,
    settings: Partial<StackSettings>,
    selection: Partial<Selection>,
    reason: string,
    says: RegExp,
  ][] = [
    [
      "a listed var file that does not exist",
      { varFiles: ["config/none.tfvars"] },
      {},
      "config-invalid",
      /stacks\.attic\.var_files: "config\/none\.tfvars" does not exist/,
    ],
    [
      "an input var file that does not exist",
      {},
      { varFiles: ["{stack}.tfvars"] },
      "input-invalid",
      /Input var-files: "attic\.tfvars" does not exist/,
    ],
    ["an input var file outside", {}, { varFiles: ["../secret.tfvars"] }, "input-invalid", /outside the workspace/],
    [
      "a listed backend file that does not exist",
      { backendConfig: ["none.hcl"] },
      {},
      "config-invalid",
      /backend_config: "none\.hcl"/,
    ],
    [
      "an input backend file that does not exist",
      {},
      { backendConfig: ["none.hcl"] },
      "input-invalid",
      /Input backend-config: "none\.hcl"/,
    ],
    [
      "a placeholder slip in var-files",
      {},
      { varFiles: ["{env}.tfvars"] },
      "input-invalid",
      /Input var-files: "\{env\}" is no placeholder/,
    ],
    [
      "a placeholder slip in backend-config",
      {},
      { backendConfig: ["key={stak}"] },
      "input-invalid",
      /Input backend-config: "\{stak\}"/,
    ],
    [
      "a backend file with = in its path",
      {},
      { backendConfigFiles: ["config/a=b.hcl"] },
      "input-invalid",
      /Input backend-config-files: "config\/a=b\.hcl" has a = in its path/,
    ],
    [
      "a placeholder slip in backend-config-files",
      {},
      { backendConfigFiles: ["{env}.hcl"] },
      "input-invalid",
      /Input backend-config-files: "\{env\}" is no placeholder/,
    ],
    ["a placeholder slip in workspace", {}, { workspace: "{env}" }, "input-invalid", /Input workspace: "\{env\}"/],
    ["a workspace with a slash", {}, { workspace: "a/b" }, "input-invalid", /Input workspace: "a\/b" cannot be/],
    ["a workspace of dots", { workspace: ".." }, {}, "config-invalid", /stacks\.attic\.workspace: "\.\." cannot be/],
    ["a job's workspace with a blank", {}, { jobWorkspace: "a b" }, "input-invalid", /^TF_WORKSPACE: "a b" cannot be/],
    [
      "a var without a value",
      {},
      { vars: ["a=1", "hunter2"] },
      "input-invalid",
      /Input vars: item 2 is not of the form/,
    ],
    ["a var that is an option", {}, { vars: ["-destroy=1"] }, "input-invalid", /item 1/],
  ];
  for (const [what, settings, selection, reason, says] of refused) {
    it(`refuses ${what}`, async () => {
      const failure = await failureOf(() => resolve([stack("attic", { ...APART, ...settings })], selection));
      assert.equal(failure.reason, reason);
      assert.match(failure.message, says);
      assert.ok(!JSON.stringify(failure).includes("hunter2"));
    });
  }

  it("lets two units have the same values: whether they share a state, only the backend tells", async () => {
    assert.deepEqual(await ids([stack("attic")]), ["attic@staging", "attic@production"]);
  });

  it("refuses an environment's var file that leads outside", async () => {
    const failure = await failureOf(() => resolve([stack("linked", APART)]));
    assert.equal(failure.reason, "config-invalid");
    assert.equal(failure.detailCode, "path-outside");
  });
});
