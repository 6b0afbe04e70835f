import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fakeHost } from "./fake-host.ts";
import { failureOf, FILES, GIVEN, OUTPUTS } from "./scenario.ts";

const TWO_ENVIRONMENTS = '{"api@staging": {"host": "a.example"}, "api@production": {"host": "b.example"}}';

describe("bad input fails before any probe", () => {
  const list = '[{name: x, http: "https://x"}]';
  const cases: readonly {
    readonly name: string;
    readonly given: Readonly<Record<string, string>>;
    readonly files?: Readonly<Record<string, string>>;
    readonly reason: string;
    readonly message: RegExp;
  }[] = [
    {
      name: "no organization file",
      given: {},
      reason: "config-invalid",
      message: /^organization\.yaml does not exist$/,
    },
    {
      name: "no checks anywhere",
      given: {},
      files: { "/work/organization.yaml": "schema_version: 1\norganization: { name: acme }\n" },
      reason: "input-invalid",
      message: /^There is nothing to check: organization\.yaml has no checks, and input checks is empty$/,
    },
    {
      name: "checks that are no YAML",
      given: { checks: "- [" },
      reason: "input-invalid",
      message: /^Input checks, line \d+: /,
    },
    {
      name: "checks that are wrong",
      given: { checks: '[{name: x, htp: "https://x"}, {name: y, z: 1, http: 3}]' },
      reason: "input-invalid",
      message:
        /^3 problems in input checks:\n- check x: says nothing to ask\. Did you mean "http"\? .*\n- check y: http must be a URL\n- check y: unknown key z/,
    },
    {
      name: "times that no check can keep, its own or the step's",
      given: {
        checks: '[{name: x, http: "https://x", stable_for: 2m}, {name: y, tcp: "y:1"}]',
        timeout: "1m",
        successes: "20",
      },
      reason: "input-invalid",
      message:
        /^3 problems in input checks:\n- check x: needs 1 min 35 s for 20 good answers .*\n- check x: must answer well for 2 min \(stable_for\), .*\n- check y: needs/,
    },
    {
      name: "an output nobody gave",
      given: { environment: "staging" },
      files: FILES,
      reason: "config-invalid",
      message:
        /^In organization\.yaml, check api: \{\{ outputs\.api\.host \}\} has no value\. No outputs are given: set the input outputs or outputs-file\. Known: sha, environment\.name, environment\.domain$/,
    },
    {
      name: "no environment for a check that names its domain",
      given: { outputs: OUTPUTS },
      files: FILES,
      reason: "config-invalid",
      message:
        /^In organization\.yaml, check web: \{\{ environment\.domain \}\} has no value\. No environment is chosen: set the input environment\. Known/,
    },
    {
      name: "an unknown environment",
      given: { ...GIVEN, environment: "stagign" },
      files: FILES,
      reason: "input-invalid",
      message: /^Input environment: the organization has no environment "stagign"$/,
    },
    {
      name: "outputs that are no JSON",
      given: { checks: list, outputs: "{" },
      reason: "input-invalid",
      message: /^Input outputs: /,
    },
    {
      name: "outputs as the engine prints them",
      given: { checks: list, outputs: '{"host": {"sensitive": false, "type": "string", "value": "api.example"}}' },
      reason: "input-invalid",
      message: /^Input outputs: is what `tofu output -json` prints, which does not say of which stack$/,
    },
    {
      name: "outputs of several environments, and none of them chosen",
      given: { checks: '[{name: x, http: "https://{{ outputs.api.host }}"}]', outputs: TWO_ENVIRONMENTS },
      reason: "input-invalid",
      message:
        /\{\{ outputs\.api\.host \}\} has no value\. The outputs of api are those of staging, production: set the input environment, or write outputs\.api@staging\.…\. Known/,
    },
    {
      name: "an output nobody gave, before a cluster that nobody gave",
      given: { checks: '[{name: x, kubernetes: {}}, {name: y, http: "https://{{ outputs.api.host }}"}]' },
      reason: "input-invalid",
      message: /^In input checks, check y: \{\{ outputs\.api\.host \}\} has no value/,
    },
    {
      name: "a cluster that nobody gave",
      given: { checks: "[{name: x, kubernetes: {}}]" },
      reason: "input-invalid",
      message: /^There is no kubeconfig$/,
    },
    {
      name: "an output that those given do not have",
      given: { ...GIVEN, checks: '[{name: x, http: "https://{{ outputs.api.password }}"}]' },
      files: FILES,
      reason: "input-invalid",
      message:
        /has no value\. Did you mean "outputs\.api\.host"\? The outputs given of api do not have it; sensitive ones are left out of them\. Known/,
    },
    {
      name: "checks that are only a comment",
      given: { checks: "# - { name: x }" },
      reason: "input-invalid",
      message: /^In input checks, check list: must be a list with at least one item/,
    },
    {
      name: "checks with the line above them",
      given: { checks: 'checks:\n  - { name: x, http: "https://x" }' },
      reason: "input-invalid",
      message: /^In input checks, check list: must be a list, not an object: leave out the line checks:$/,
    },
    {
      name: "an outputs file that does not exist",
      given: { checks: list, "outputs-file": "no.json" },
      reason: "input-invalid",
      message: /^Input outputs-file: "no\.json" cannot be read$/,
    },
    {
      name: "an outputs file of another shape",
      given: { checks: list, "outputs-file": "a.json" },
      files: { "/work/a.json": "[]" },
      reason: "input-invalid",
      message: /^Input outputs-file: "a\.json" is not the JSON that tofu-apply writes$/,
    },
    {
      name: "checks from two places",
      given: { checks: list, "checks-file": "a.yaml" },
      reason: "input-invalid",
      message: /^Inputs checks and checks-file exclude each other$/,
    },
    {
      name: "a checks file that is none",
      given: { "checks-file": "a.yaml" },
      reason: "input-invalid",
      message: /^Input checks-file: "a\.yaml" does not exist$/,
    },
    {
      name: "a checks file that is wrong",
      given: { "checks-file": "a.yaml" },
      files: { "/work/a.yaml": "- { name: x, htp: y }" },
      reason: "input-invalid",
      message: /^In a\.yaml, check x: says nothing to ask/,
    },
    {
      name: "a name that no check has",
      given: { checks: list, only: "x\ny*" },
      reason: "input-invalid",
      message: /^Input only: no check is named "y\*"$/,
    },
    {
      name: "a group that no check is in",
      given: { checks: list, groups: "security" },
      reason: "input-invalid",
      message: /^Input groups: no check is in the group "security"$/,
    },
    {
      name: "a selection of nothing",
      given: {
        checks: '[{name: a, group: x, http: "https://a"}, {name: b, group: y, http: "https://b"}]',
        only: "a",
        groups: "y",
      },
      reason: "input-invalid",
      message: /^Inputs only and groups together select no check$/,
    },
    {
      name: "no interval",
      given: { checks: list, interval: "0" },
      reason: "input-invalid",
      message: /^Input interval: it is 0$/,
    },
  ];
  for (const { name, given, files = {}, reason, message } of cases) {
    it(name, async () => {
      const failure = await failureOf(given, fakeHost(files, {}));
      assert.equal(failure.reason, reason);
      assert.match(failure.message, message);
      assert.notEqual(failure.hint, "");
    });
  }
});
