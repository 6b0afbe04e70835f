import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { affectedUnits, Comparison, type Code, type Deployed } from "../../src/graph/affected.ts";
import type { Unit } from "../../src/units/unit.ts";
import { environment, organization, unit } from "../units/units.ts";

const ORGANIZATION = organization({ environments: [environment("staging"), environment("production")] });

/** Both units of a stack. */
function both(stack: string, rest: (environment: string) => Partial<Unit> = () => ({})): readonly Unit[] {
  return ["staging", "production"].map((name) => unit(stack, { environment: name, ...rest(name) }));
}

const UNITS = [
  ...both("attic", (name) => ({
    varFiles: [`config/${name}.tfvars`],
    backendConfig: [`backend/${name}.hcl`, "key=a"],
  })),
  ...both("web", (name) => ({ dependsOn: [`attic@${name}`] })),
  ...both("lone"),
  ...both("inner", (name) => ({ varFiles: [`envs/${name}/terraform.tfvars`, "vendor/values/x.auto.tfvars"] })),
];
const NOW: Deployed = { organization: ORGANIZATION, units: UNITS };

const REACHES: Readonly<Record<string, { readonly modules: readonly string[]; readonly paths: readonly string[] }>> = {
  "tofu/stacks/attic": { modules: ["tofu/modules/net"], paths: [] },
  "tofu/stacks/web": { modules: [], paths: ["shared/web.json", "shared/all", "current/words/a.txt"] },
  "tofu/stacks/inner": { modules: ["tofu/modules/current/net", "vendor/sub"], paths: [] },
};
const CODE: Code = {
  reachOf: (directory) => {
    const { modules = [], paths = [] } = REACHES[directory] ?? {};
    return { directories: new Set([directory, ...modules]), paths };
  },
  hasCode: (directory) => /^tofu\/(stacks|modules)\/\w+(\/examples)?$/.test(directory),
};

/** The affected units with their cause, by what changed. */
function causes(changed: readonly string[], before: Deployed = NOW, now: Deployed = NOW): Record<string, string> {
  const comparison = new Comparison(now, before, changed, CODE);
  return Object.fromEntries(
    affectedUnits(now.units, () => comparison).map(({ unit: { id }, cause, what }) => [id, `${cause}: ${what}`]),
  );
}

const ids = (changed: readonly string[]): readonly string[] => Object.keys(causes(changed));
const ALL_OF = (stack: string): readonly string[] => [`${stack}@staging`, `${stack}@production`];

describe("affectedUnits: files", () => {
  const cases: readonly [what: string, changed: readonly string[], affected: readonly string[]][] = [
    ["nothing", [], []],
    ["a file of nobody", ["README.md", "docs/attic/main.tf"], []],
    ["code of a stack", ["tofu/stacks/lone/main.tf"], ALL_OF("lone")],
    ["a lock file", ["tofu/stacks/lone/.terraform.lock.hcl"], ALL_OF("lone")],
    ["a template deep in a stack", ["tofu/stacks/lone/templates/a/b.tpl"], ALL_OF("lone")],
    ["code in a stack's examples", ["tofu/stacks/lone/examples/main.tf"], []],
    ["a stack whose name begins alike", ["tofu/stacks/lone2/main.tf"], []],
    ["a module, with dependents", ["tofu/modules/net/main.tf"], [...ALL_OF("attic"), ...ALL_OF("web")]],
    ["a module that nobody calls", ["tofu/modules/dns/main.tf"], []],
    ["a var file of one environment", ["config/staging.tfvars"], ["attic@staging", "web@staging"]],
    ["a backend file", ["backend/production.hcl"], ["attic@production", "web@production"]],
    ["an environment's own var file", ["tofu/stacks/lone/staging.tfvars"], ["lone@staging"]],
    ["a var file nobody names", ["tofu/stacks/lone/other.tfvars"], ALL_OF("lone")],
    ["a var file that is read anyway", ["tofu/stacks/lone/x.auto.tfvars"], ALL_OF("lone")],
    ["a file that the code names", ["shared/web.json"], ALL_OF("web")],
    ["a file in a directory that the code names", ["shared/all/x/y.json"], ALL_OF("web")],
    ["values of one environment that the engine has a name for", ["envs/staging/terraform.tfvars"], ["inner@staging"]],
    ["a submodule with values", ["vendor/values"], ALL_OF("inner")],
    ["values beside those of a stack", ["envs/staging/x.auto.tfvars"], []],
    ["a link that a module lies behind", ["tofu/modules/current"], ALL_OF("inner")],
    ["a submodule that is a module", ["vendor/sub"], ALL_OF("inner")],
    ["a link that a named file lies behind", ["current"], ALL_OF("web")],
    ["data beside code in a stack", ["tofu/stacks/lone/examples/data.json"], ALL_OF("lone")],
    ["a file beside one that the code names", ["shared/web.json5", "shared/allow"], []],
  ];
  for (const [what, changed, affected] of cases) {
    it(`finds by ${what}`, () => {
      assert.deepEqual(ids(changed).toSorted(), affected.toSorted());
    });
  }

  it("says which are dependents, and of what", () => {
    assert.deepEqual(causes(["tofu/stacks/attic/main.tf"]), {
      "attic@staging": "changed: tofu/stacks/attic/main.tf",
      "attic@production": "changed: tofu/stacks/attic/main.tf",
      "web@staging": "dependent: attic@staging",
      "web@production": "dependent: attic@production",
    });
  });
});

describe("affectedUnits: the organization", () => {
  const withPolicy = { ...ORGANIZATION, policy: { maxDestroy: 1, protect: [] } };
  const moved = {
    ...ORGANIZATION,
    environments: [environment("staging"), { ...environment("production"), domain: "a.example" }],
  };
  const otherKey = UNITS.map((each) => (each.id === "lone@staging" ? { ...each, backendConfig: ["key=b"] } : each));
  const cases: readonly [what: string, before: Deployed, affected: Record<string, string>][] = [
    ["nothing", NOW, {}],
    [
      "its environment",
      { ...NOW, organization: moved },
      {
        "attic@production": "changed: environments.production",
        "web@production": "changed: environments.production",
        "lone@production": "changed: environments.production",
        "inner@production": "changed: environments.production",
      },
    ],
    [
      "nothing, by what comes before it alone",
      { ...NOW, units: UNITS.map((each) => ({ ...each, dependsOn: [] })) },
      {},
    ],
    ["its stack", { ...NOW, units: otherKey }, { "lone@staging": "changed: stacks.lone" }],
    [
      "a unit that is new",
      { ...NOW, units: UNITS.filter(({ id }) => id !== "attic@staging") },
      { "attic@staging": "new: attic@staging", "web@staging": "dependent: attic@staging" },
    ],
  ];
  for (const [what, before, affected] of cases) {
    it(`finds by ${what}`, () => {
      assert.deepEqual(causes([], before), affected);
    });
  }

  it("finds all by the policy", () => {
    const found = causes([], { ...NOW, organization: withPolicy });
    assert.deepEqual(Object.keys(found).length, UNITS.length);
    assert.deepEqual(new Set(Object.values(found)), new Set(["changed: policy"]));
  });

  it("reports what there is no more", () => {
    const now = { ...NOW, units: UNITS.filter(({ stack }) => stack !== "lone") };
    const removed = new Comparison(now, NOW, [], CODE).removed();
    assert.deepEqual([removed.map(({ id }) => id), causes([], NOW, now)], [ALL_OF("lone"), {}]);
  });
});

describe("affectedUnits: units with bases of their own", () => {
  it("compares each with its own, and finds their dependents whatever these are compared with", () => {
    const nothing = new Comparison(NOW, NOW, [], CODE);
    const earlier = new Comparison(NOW, NOW, ["tofu/stacks/attic/main.tf", "tofu/stacks/lone/main.tf"], CODE);
    const bases = new Map([
      ["attic@staging", earlier],
      ["lone@production", earlier],
    ]);
    const found = affectedUnits(UNITS, ({ id }) => bases.get(id) ?? nothing);
    assert.deepEqual(
      found.map(({ unit: { id }, cause, what }) => `${id} ${cause} ${what}`),
      [
        "attic@staging changed tofu/stacks/attic/main.tf",
        "web@staging dependent attic@staging",
        "lone@production changed tofu/stacks/lone/main.tf",
      ],
    );
  });

  it("takes one of which nobody can tell, and says why", () => {
    const nothing = new Comparison(NOW, NOW, [], CODE);
    const found = affectedUnits(UNITS, ({ stack }) => (stack === "lone" ? { unknown: "no record" } : nothing));
    assert.deepEqual(
      found.map(({ unit: { id }, cause, what }) => [id, cause, what]),
      ALL_OF("lone").map((id) => [id, "unknown", "no record"]),
    );
  });
});
