import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { selectScope, type SelectInputs, type StateOrder } from "../../src/units/select-scope.ts";
import { fakeHost } from "../support/host.ts";
import { repository } from "../graph/repository.ts";

const stored = (name: string, ...reads: readonly string[]): string =>
  `terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "${name}"\n  }\n}\n` +
  reads
    .map(
      (read) =>
        `data "terraform_remote_state" "r" {\n  backend = "s3"\n  config  = { bucket = "b", key = "${read}" }\n}\n`,
    )
    .join("");

/** Nothing depends on anything but by the states that it reads: `dns` is read by `app`, `net` by `dns`. */
const FILES = repository({
  "organization.yaml":
    "schema_version: 1\norganization: { name: acme, environments: { production: {} } }\nstacks: { app: {}, dns: {}, net: {} }\n",
  "tofu/stacks/app/main.tf": stored("app", "dns"),
  "tofu/stacks/dns/main.tf": stored("dns", "net"),
  "tofu/stacks/net/main.tf": stored("net"),
  "tofu/stacks/net/more.tfvars": "",
});

const INPUTS: SelectInputs = {
  config: "organization.yaml",
  environment: "",
  stacks: [],
  workingDirectory: "",
  allowOutsideWorkspace: false,
  workspace: "",
  varFiles: [],
  vars: [],
  backendConfig: [],
  backendConfigFiles: [],
  parallelism: 0,
  select: "all",
  affectedBase: "",
  shard: "",
  githubToken: "",
};

/** The selected stacks, each with those that it waits for. */
async function select(inputs: Partial<SelectInputs>, order: StateOrder) {
  const scope = await selectScope(
    { ...INPUTS, ...inputs },
    order,
    fakeHost({ files: FILES, context: { workspace: "/w" } }).host,
  );
  const name = (id: string): string => id.replace("@production", "");
  return {
    units: scope.units.map(({ id, dependsOn }) => [name(id), ...dependsOn.map(name)]),
    upstreamOf: (stack: string) => scope.upstreamOf(`${stack}@production`).map(name),
  };
}

describe("selectScope", () => {
  it("orders by the states that code reads where that is asked for", async () => {
    assert.deepEqual((await select({}, "none")).units, [["app"], ["dns"], ["net"]]);
    assert.deepEqual((await select({}, "selected")).units, [["net"], ["dns", "net"], ["app", "dns"]]);
  });

  it("knows what a unit of one job waits for in another", async () => {
    const { units, upstreamOf } = await select({ stacks: ["app"] }, "whole");
    assert.deepEqual([units, upstreamOf("app")], [[["app"]], ["dns", "net"]]);
  });

  it("lets a unit wait for what it reads over one that was not selected", async () => {
    const stacks = ["app", "net"];
    assert.deepEqual((await select({ stacks }, "selected")).units, [["app"], ["net"]]);
    assert.deepEqual((await select({ stacks }, "whole")).units, [["net"], ["app", "net"]]);
  });

  it("orders before it takes a shard, so that nothing is forgotten between two", async () => {
    assert.deepEqual((await select({ shard: "1/2" }, "selected")).units, [["net"], ["app", "dns"]]);
    assert.deepEqual((await select({ shard: "2/2" }, "selected")).units, [["dns", "net"]]);
  });
});

describe("a call in direct mode", () => {
  const scopeWith = (inputs: Partial<SelectInputs>) => {
    const { host } = fakeHost({ files: FILES, context: { workspace: "/w" } });
    return selectScope({ ...INPUTS, workingDirectory: "tofu/stacks/net", ...inputs }, "none", host);
  };

  it("keeps its issues with other variable files, and has others with another state", async () => {
    const before = await scopeWith({});
    const withFile = await scopeWith({ varFiles: ["tofu/stacks/net/more.tfvars"] });
    const elsewhere = await scopeWith({ backendConfig: ["key=other"] });
    assert.equal(withFile.home, before.home);
    assert.notEqual(withFile.key, before.key);
    assert.notEqual(elsewhere.home, before.home);
  });
});
