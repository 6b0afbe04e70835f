import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { WHOLE_PLAN } from "@flywheel/core/engine/plan-request";
import { FlywheelError } from "@flywheel/core/errors";
import type { Forge } from "@flywheel/core/ports/forge";
import { fakeForge } from "../../../packages/core/test/support/forge.ts";
import { fakeHost } from "../../../packages/core/test/support/host.ts";
import { organization, unit } from "../../../packages/core/test/units/units.ts";
import { beginDeployment } from "../src/deployment.ts";

const ACME = {
  units: [unit("attic")],
  organization: organization(),
  organizationDigest: null,
  environment: "production",
  title: "acme production",
  key: "",
  home: "",
  everyUnit: [],
};
const DIRECT = { ...ACME, organization: undefined, environment: "" };

interface Told {
  readonly calls: readonly string[];
  readonly printed: readonly string[];
  readonly id: number | undefined;
}

async function begin(
  wanted: "auto" | "true" | "false",
  parts: Partial<Forge> = {},
  scope: typeof ACME | typeof DIRECT = ACME,
  token = "token",
  request = WHOLE_PLAN,
): Promise<Told> {
  const calls: string[] = [];
  const forge = fakeForge({
    jobDeployment: () => Promise.resolve(false),
    createDeployment: ({ environment, isWhole }) => {
      calls.push(`create ${environment}${isWhole ? "" : " in part"}`);
      return Promise.resolve({ id: 7 });
    },
    setDeploymentStatus: (id, state) => {
      calls.push(`${id} ${state}`);
      return Promise.resolve();
    },
    ...parts,
  });
  const { host, printed } = fakeHost({});
  const inputs = { recordDeployment: wanted, githubToken: token };
  const deployment = await beginDeployment(scope, request, inputs, { ...host, forge: () => forge });
  await deployment?.end("success", "1 of 1 units applied");
  return { calls, printed, id: deployment?.id };
}

const forbidden = (): Promise<never> =>
  Promise.reject(new FlywheelError({ reason: "forge-failed", message: "It was refused (403)", hint: "" }));

describe("beginDeployment", () => {
  const recorded = ["create production", "7 in_progress", "7 success"];
  const cases = [
    ["records by itself", () => begin("auto"), recorded],
    [
      "leaves it to GitHub where the job has an environment",
      () => begin("auto", { jobDeployment: () => Promise.resolve(true) }),
      [],
    ],
    ["records a second one where it is told to", () => begin("true", { jobDeployment: forbidden }), recorded],
    ["records none where it is told not to", () => begin("false"), []],
    ["records none without a token", () => begin("true", {}, ACME, ""), []],
    ["records none without an organization", () => begin("auto", {}, DIRECT), []],
    [
      "says that only a part was deployed",
      () => begin("true", {}, ACME, "token", { ...WHOLE_PLAN, targets: ["null_resource.a"] }),
      ["create production in part", "7 in_progress", "7 success"],
    ],
    [
      "calls the environment default where it is told to all the same",
      () => begin("true", {}, DIRECT),
      ["create default", "7 in_progress", "7 success"],
    ],
  ] as const;
  for (const [named, work, expected] of cases) {
    it(named, async () => {
      const { calls, printed } = await work();
      assert.deepEqual([calls, printed], [expected, []]);
    });
  }

  it("warns and goes on where it may not record", async () => {
    const { id, printed } = await begin("auto", { createDeployment: forbidden });
    assert.equal(id, undefined);
    assert.match(
      printed.join("\n"),
      /could not be recorded: It was refused \(403\)\. Grant the job deployments: write/,
    );
  });

  it("keeps the deployment where only its state cannot be said", async () => {
    const { id, printed } = await begin("auto", { setDeploymentStatus: forbidden });
    assert.deepEqual([id, printed.length], [7, 2]);
  });
});
