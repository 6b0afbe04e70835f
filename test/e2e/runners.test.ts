import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { failing, primaryRateLimit } from "@flywheel/local/forge/faults";
import type { HttpServer } from "@flywheel/local/lab/http-server";
import type { StepResult } from "@flywheel/local/runner/job";
import { classesOf } from "./clusters.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { registerGithub, RUNNER_SECRETS, startGitlabs, verifyRunners } from "./runner-registries.ts";
import { findSecrets } from "./search.ts";
import { messages } from "./stages.ts";

let open: OpenWorld;
let gitlab: HttpServer;

before(async () => {
  open = await openWorld();
  registerGithub(open.world);
  gitlab = await startGitlabs();
});

after(async () => {
  assert.deepEqual(open.world.forge.violations, []);
  await gitlab.close();
  await open.close();
});

const onGithub = (repository: string, rest: object = {}): object => ({
  github_runners: { repository: `acme/${repository}`, runners: "docker", ...rest },
});
const onGitlab = (project: string, rest: object = {}): object => ({
  gitlab_runners: { project: `acme/${project}`, runners: "docker", ...rest },
});

const PASSING = {
  "all of the organization's, in this repository": { github_runners: {} },
  "an organization's, on the second page": { github_runners: { organization: "acme", min_version: "2.329" } },
  "by tags": { github_runners: { tags: ["NIX", "linux"] } },
  "a project's, one of which is paused": onGitlab("ok", { max_contact_age: "10m", min_version: "17.0" }),
  "a group's, on the second page": { gitlab_runners: { group: "acme", tags: ["docker", "linux"] } },
  "the instance's": onGitlab("missing", { include_instance: true }),
};

const GITHUB = ["missing", "offline", "never-contacted", "wrong-tags", "version-old"];
const GITLAB = [...GITHUB, "stale", "quiet", "paused"];

describe("runners that are registered", () => {
  it("are found by name or tags, page after page", async () => {
    const result = await verifyRunners(open.world, gitlab, PASSING);
    assert.deepEqual(messages(result), []);
    assert.deepEqual(classesOf(result), Object.fromEntries(Object.keys(PASSING).map((name) => [name, "ok"])));
  });
});

describe("runners that are not what they should be", () => {
  let result: StepResult;
  before(async () => {
    result = await verifyRunners(open.world, gitlab, {
      ...Object.fromEntries(GITHUB.map((name) => [`github ${name}`, onGithub(name, { min_version: "2.329" })])),
      ...Object.fromEntries(
        GITLAB.map((name) => [`gitlab ${name}`, onGitlab(name, { min_version: "17.0", max_contact_age: "10m" })]),
      ),
      "gitlab too-few": onGitlab("ok", { min_online: 3 }),
      "github too-few": onGithub("infra", { min_online: 2 }),
    });
  });

  it("are told apart in every way", () => {
    const expected = [
      ...GITHUB.map((name) => [`github ${name}`, name]),
      ...GITLAB.map((name) => [`gitlab ${name}`, name === "quiet" ? "stale" : name]),
      ["gitlab too-few", "paused"],
      ["github too-few", "too-few"],
    ];
    assert.deepEqual(classesOf(result), Object.fromEntries(expected));
    assert.equal(result.outputs["failure-reason"], "health-failed");
  });

  it("are named, with what is wrong with them", () => {
    const log = result.log.join("\n");
    assert.match(log, /runner docker: found 0 of 1 that can take jobs: none of 1 has the tags docker, linux/);
    assert.match(log, /docker-1 lacks the tags linux/);
    assert.match(log, /docker-1 is offline, last seen \d+ min/);
    assert.match(log, /docker-1 has version 16\.11\.1, not 17\.0/);
    assert.match(log, /found 1 of 3 that can take jobs: docker-2 is paused/);
  });
});

describe("a token that may not see them", () => {
  const cases: readonly (readonly [
    title: string,
    check: object,
    inputs: Record<string, string>,
    code: string,
    words: RegExp,
  ])[] = [
    [
      "a workflow's own",
      onGithub("infra"),
      { "github-token": "ghs_lab_token" },
      "forbidden",
      /Administration \(read\).*administration=read/,
    ],
    [
      "a wrong one",
      onGithub("infra"),
      { "github-token": "wrong-github-token" },
      "unauthorized",
      /the token is not valid/,
    ],
    ["one of another place", onGithub("elsewhere"), {}, "forbidden", /it is not there, or the token needs/],
    [
      "one without the scope",
      onGitlab("ok"),
      { "gitlab-token": RUNNER_SECRETS.listOnly },
      "forbidden",
      /requires higher privileges.*manage_runner/,
    ],
    [
      "a wrong one for GitLab",
      onGitlab("ok"),
      { "gitlab-token": "wrong-gitlab-token" },
      "unauthorized",
      /401 Unauthorized/,
    ],
  ];
  for (const [title, check, inputs, code, words] of cases) {
    it(`is ${title}, and is not asked with again`, async () => {
      const result = await verifyRunners(open.world, gitlab, { runners: check }, { ...inputs, timeout: "30s" });
      assert.deepEqual([result.outputs["failure-reason"], result.outputs["detail-code"]], ["input-invalid", code]);
      assert.match(messages(result).join("\n"), words);
      assert.match(result.log.join("\n"), /attempts 1 /);
    });
  }
});

it("a forge that is busy is asked again", async () => {
  const { forge } = open.world;
  const operation = "actions/list-self-hosted-runners-for-repo";
  for (const fault of [failing(502), primaryRateLimit(1)]) forge.failNext(operation, fault);
  const result = await verifyRunners(open.world, gitlab, { runners: onGithub("infra") }, { timeout: "30s" });
  assert.deepEqual(classesOf(result), { runners: "ok" });
  forge.failAlways(operation, primaryRateLimit(60));
  const limited = await verifyRunners(open.world, gitlab, { runners: onGithub("infra") });
  forge.heal();
  assert.equal(limited.outputs["detail-code"], "unavailable");
});

it("what cannot be asked is refused before anything is", async () => {
  const result = await verifyRunners(
    open.world,
    gitlab,
    {
      "no token": onGitlab("ok"),
      "no such runner": onGithub("infra", { runners: "dockre" }),
      "two places": { github_runners: { repository: "acme/infra", organization: "acme" } },
      "another path": { github_runners: { repository: "acme/infra/../../orgs" } },
      "in the open": onGitlab("ok", { url: "http://gitlab.example" }),
    },
    { "gitlab-token": "" },
  );
  const said = messages(result).join("\n");
  for (const words of [
    /no token: gitlab_runners needs the input gitlab-token/,
    /no such runner: .*no runner "dockre" here\. Did you mean "docker"\?/,
    /two places: .*exclude each other/,
    /another path: github_runners\.repository must be owner\/name/,
    /in the open: gitlab_runners\.url must be an https URL/,
  ]) {
    assert.match(said, words);
  }
});

it("no token is ever seen", async () => {
  const checks = { github: onGithub("missing"), gitlab: onGitlab("missing"), cut: onGithub("elsewhere") };
  const { raw, log, annotations, summary, outputs } = await verifyRunners(open.world, gitlab, checks);
  const unmasked = raw.filter((line) => !line.startsWith("::add-mask::"));
  const everything = { unmasked, log, annotations, summary, outputs };
  const written = Object.entries(everything).map(([where, text]) => ({ where, text: JSON.stringify(text) }));
  assert.deepEqual(findSecrets(RUNNER_SECRETS, written), []);
});
