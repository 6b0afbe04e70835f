import type { StepResult } from "@flywheel/local/runner/job";
import type { Card } from "@flywheel/local/page/cards";
import type { Section } from "@flywheel/local/page/page";
import type { World } from "@flywheel/local/world/world";
import { deploy, ENVIRONMENT, runStep, unitInputs } from "./stages.ts";

const PULL_REQUEST = 7;

/** A stage that has been told. */
export interface Told {
  readonly section: Section;
  /** What a line in the terminal says of it. */
  readonly line: string;
  /** True when it went as the story goes. */
  readonly asExpected: boolean;
}

/** One stage of the story: what happens, in the order it happens. */
export interface Stage {
  readonly title: string;
  readonly tell: (world: World) => Promise<Told>;
}

export const STORY: readonly Stage[] = [
  {
    title: "Before: main is deployed to staging",
    tell: async (world) => {
      const { plan, apply } = await deploy(world, "1001");
      return told(
        "Before: main is deployed to staging",
        [plan, apply],
        "the sample organization runs in the lab's cloud",
        [],
      );
    },
  },
  {
    title: "A pull request is opened: validate",
    tell: async (world) => {
      openPullRequest(world);
      const validate = await runStep(world, pullRequestJob(world, "validate", "1002"), "validate-org", {});
      return told("A pull request is opened: validate", [validate], `${validate.outputs["errors"] ?? "?"} errors`, [
        { kind: "summary", title: "validate", body: validate.summary },
      ]);
    },
  },
  {
    title: "… plan and comment",
    tell: async (world) => {
      const plan = await runStep(world, pullRequestJob(world, "plan", "1002"), "tofu-plan", {
        ...unitInputs(world),
        "plan-key": world.secrets.planKey,
      });
      const comment = world.forge.state.comments(PULL_REQUEST).at(-1);
      const cards: Card[] = [
        { kind: "comment", author: comment?.author ?? "", body: comment?.body ?? "" },
        { kind: "log", title: "log of tofu-plan", text: plan.log.join("\n") },
      ];
      return told("… plan and comment", [plan], countLine(plan), cards);
    },
  },
  {
    title: "It is merged: plan again, apply exactly that",
    tell: async (world) => {
      world.repository.git("switch", "--quiet", "main");
      world.repository.git("merge", "--quiet", "--no-ff", "--message", `Merge pull request #${PULL_REQUEST}`, "change");
      const { plan, apply } = await deploy(world, "1003", { "allow-destroy": 'fakecloud_object.pool["nix"]' });
      deployed = apply;
      return told("It is merged: plan again, apply exactly that", [plan, apply], applyLine(apply), [
        { kind: "summary", title: "apply", body: apply?.summary ?? "" },
        { kind: "log", title: "log of tofu-apply", text: apply?.log.join("\n") ?? "" },
      ]);
    },
  },
  {
    title: "Verify: what was deployed answers",
    tell: async (world) => {
      const verify = await runStep(world, { name: "verify", runId: "1003", event: "push" }, "health-verify", {
        environment: ENVIRONMENT,
        outputs: deployed?.outputs["outputs"] ?? "",
        interval: "1s",
        successes: "2",
      });
      const line = `${verify.outputs["passed"] ?? "?"} of ${verify.outputs["total"] ?? "?"} checks passed`;
      return told("Verify: what was deployed answers", [verify], line, [
        { kind: "summary", title: "verify", body: verify.summary },
      ]);
    },
  },
  {
    title: "Somebody changes the cloud by hand: drift",
    tell: async (world) => {
      world.lab.cloud.edit("dashboard-staging-settings", {
        content: JSON.stringify({ title: "changed by hand", refresh_seconds: 5 }),
      });
      world.lab.cloud.remove("attic-staging-ci");
      const drift = await checkDrift(world, "1004");
      return told(
        "Somebody changes the cloud by hand: drift",
        [drift],
        `${drift.outputs["drifted"] ?? "?"} units drifted, and each has an issue`,
        [{ kind: "summary", title: "drift-check", body: drift.summary }, ...issueCards(world)],
        "failure",
      );
    },
  },
  {
    title: "It is repaired: the issues close themselves",
    tell: async (world) => {
      const { plan, apply } = await deploy(world, "1005");
      const drift = await checkDrift(world, "1006");
      const open = world.forge.state.issues().filter(({ state }) => state === "open").length;
      return told(
        "It is repaired: the issues close themselves",
        [plan, apply, drift],
        `${open} issues open`,
        issueCards(world),
      );
    },
  },
];

// The apply job's outputs cross to the verify job, as `needs.apply.outputs` do.
let deployed: StepResult | undefined;

function openPullRequest(world: World): void {
  const { repository } = world;
  repository.git("switch", "--quiet", "--create", "change");
  repository.edit("tofu/stacks/dashboard/staging.tfvars", "2.8.0", "2.9.0");
  repository.edit("tofu/stacks/attic/staging.tfvars", "priority = 30", "priority = 10");
  repository.edit(
    "tofu/stacks/runners/staging.tfvars",
    '  nix    = { image = "nixos/nix:2.28.3"',
    '  rocky  = { image = "rockylinux:9"',
  );
  repository.commit("Dashboard 2.9.0, rocky runners instead of nix");
  world.forge.state.openPullRequest({
    number: PULL_REQUEST,
    title: "Dashboard 2.9.0, rocky runners instead of nix",
    author: "ada",
  });
}

function pullRequestJob(world: World, name: string, runId: string) {
  const base = world.repository.git("rev-parse", "main");
  return {
    name,
    runId,
    event: "pull_request",
    pullRequest: { number: PULL_REQUEST, head: world.repository.head, base },
  } as const;
}

function checkDrift(world: World, runId: string): Promise<StepResult> {
  return runStep(world, { name: "drift", runId, event: "schedule" }, "drift-check", {
    ...unitInputs(world),
    "show-values": "true",
  });
}

function issueCards(world: World): readonly Card[] {
  return world.forge.state.issues().map(({ number, title, state, labels, author, body, comments }) => ({
    kind: "issue",
    number,
    title,
    state,
    labels,
    author,
    body,
    comments: comments.map((comment) => ({ author: comment.author, body: comment.body })),
  }));
}

function told(
  title: string,
  steps: readonly (StepResult | undefined)[],
  line: string,
  cards: readonly Card[],
  expected: StepResult["outcome"] = "success",
): Told {
  const asExpected = steps.every((step) => step?.outcome === expected);
  const duration = steps.reduce((sum, step) => sum + (step?.durationMs ?? 0), 0);
  const failed = steps.flatMap((step) => step?.annotations ?? []).map(({ message }) => message);
  return {
    asExpected,
    line: asExpected ? line : `not as expected: ${failed.join("\n")}`,
    section: {
      title,
      outcome: !asExpected ? "failure" : expected === "failure" ? "attention" : "success",
      duration,
      cards,
    },
  };
}

function countLine({ outputs }: StepResult): string {
  return `${outputs["to-add"] ?? "?"} to add, ${outputs["to-change"] ?? "?"} to change, ${outputs["to-destroy"] ?? "?"} to destroy; comment on #${PULL_REQUEST}`;
}

function applyLine(apply: StepResult | undefined): string {
  const count = (name: string): string => apply?.outputs[name] ?? "?";
  return `${count("added")} added, ${count("changed")} changed, ${count("destroyed")} destroyed`;
}
