/** Plants secrets, runs the whole story with them, and looks for them in everything that was written. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { after, before, describe, it } from "node:test";
import { Decrypter } from "age-encryption";
import { strFromU8, unzipSync } from "fflate";
import { ENVIRONMENT } from "@flywheel/local/demo/stages";
import { renderPage } from "@flywheel/local/page/page";
import type { Card } from "@flywheel/local/page/cards";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World, WorldJob } from "@flywheel/local/world/world";
import { bundleIn } from "./bundle.ts";
import { filesUnder, openWorld, type OpenWorld } from "./open-world.ts";
import { findSecrets, formsOf, type Written } from "./search.ts";
import { messages } from "./stages.ts";

const PULL_REQUEST = 7;

/** Characters that every encoding writes in its own way. The runner was never told of these: it masks none of them. */
const FIRST_TOKEN = 'first <admin> "token" & 100% s3cr3t/+=';
const SECOND_TOKEN = 'second <admin> "token" & 100% s3cr3t/+=';
const CHANGED_BY_HAND = 'by hand <admin> "token" & 100% s3cr3t/+=';

describe("secrets planted in the sample organization", () => {
  let opened: OpenWorld;
  let told: readonly Told[] = [];
  let planted: Readonly<Record<string, string>> = {};
  before(async () => {
    opened = await openWorld();
    const { secrets } = opened.world;
    planted = {
      "the first token": FIRST_TOKEN,
      "the second token": SECOND_TOKEN,
      "the token changed by hand": CHANGED_BY_HAND,
      "the backend's password": secrets.statePassword,
      "the plan key": secrets.planKey,
    };
    told = await tellStory(opened.world);
  });
  after(() => opened.close());

  it("were in the cloud and in the states, so there was something to leak", () => {
    const { lab } = opened.world;
    assert.match(lab.stateBackend.state(`attic/${ENVIRONMENT}`) ?? "", /s3cr3t/);
    assert.equal(lab.cloud.objects().find(({ name }) => name === "attic-staging")?.secret, CHANGED_BY_HAND);
  });

  it("are in no log, output, summary, event or other file of a job", () => {
    assert.ok(told.every(({ files }) => files.some(({ where }) => /flywheel-event-.*event\.json$/.test(where))));
    assert.deepEqual(findSecrets(planted, told.flatMap(writtenBy)), []);
  });

  it("are in nothing that the forge was given", () => {
    const { forge } = opened.world;
    assert.ok(forge.state.comments(PULL_REQUEST).length > 0 && forge.state.issues().length > 0);
    const files = filesUnder(`${opened.directory}/forge`);
    assert.deepEqual(findSecrets(planted, files.flatMap(unpacked)), []);
  });

  it("are not on the page that shows it all", async () => {
    const cards = [...told.flatMap(cardsOf), ...forgeCards(opened.world)];
    const html = await renderPage({
      title: "Secrets",
      lead: "",
      sections: [{ title: "All", outcome: "success", duration: 0, cards }],
    });
    assert.ok(html.includes("attic@staging"));
    assert.deepEqual(findSecrets(planted, [{ where: "the page", text: html }]), []);
  });

  it("leave the job only sealed, and the search finds them once a bundle is opened", async () => {
    const artifacts = told.flatMap(({ runId }) => opened.world.forge.state.artifacts(runId));
    // A review record is in clear, and shows no value.
    const bundles = artifacts.filter(({ name }) => !name.startsWith("flywheel-review-"));
    assert.equal(new Set(bundles.map(({ id }) => id)).size, 3);
    for (const { content } of bundles) {
      assert.equal(Buffer.from(bundleIn(content)).toString("latin1", 0, 21), "age-encryption.org/v1");
    }
    const [first] = bundles;
    assert.ok(first);
    const found = findSecrets(planted, await opening(bundleIn(first.content), opened.world.secrets.planKey));
    assert.ok(
      found.some((hit) => hit.startsWith("the first token (")),
      found.join("\n"),
    );
    assert.ok(
      found.some((hit) => hit.startsWith("the backend's password (")),
      found.join("\n"),
    );
  });

  it("would be found in every form", () => {
    for (const [form, text] of Object.entries(formsOf(FIRST_TOKEN))) {
      assert.ok(findSecrets({ token: FIRST_TOKEN }, [{ where: "here", text: `<${text}>` }]).length > 0, form);
    }
    const header = Buffer.from(`flywheel:${FIRST_TOKEN}`).toString("base64");
    assert.ok(findSecrets({ token: FIRST_TOKEN }, [{ where: "a header", text: header }]).length > 0);
  });
});

/** A step that was run, and the files its job had at the end. */
interface Told {
  readonly title: string;
  readonly runId: string;
  readonly result: StepResult;
  readonly files: readonly Written[];
}

/** Deploys, changes the token in a pull request, deploys that, verifies, finds drift, and plans in vain. */
async function tellStory(world: World): Promise<readonly Told[]> {
  const { repository, lab } = world;
  const told: Told[] = [];
  const step = async (
    runId: string,
    action: string,
    inputs: Readonly<Record<string, string>>,
    token: string,
    job: Partial<WorldJob> = {},
  ): Promise<StepResult> => {
    const done = await runHere(world, { runId, token, job }, action, inputs);
    told.push(done);
    return done.result;
  };
  const units = { environment: ENVIRONMENT, stacks: "attic", "backend-config": withPassword(world) };
  const key = { "plan-key": world.secrets.planKey };
  const deployed = async (runId: string, token: string): Promise<StepResult> => {
    const { outputs } = await step(runId, "tofu-plan", { ...units, ...key }, token);
    const { "bundle-name": name = "", "bundle-sha256": sha256 = "" } = outputs;
    return step(runId, "tofu-apply", { ...units, ...key, "bundle-name": name, "bundle-sha256": sha256 }, token);
  };

  expectSuccess(await deployed("1", FIRST_TOKEN));
  expectSuccess(await step("2", "validate-org", { code: "fmt" }, FIRST_TOKEN));
  world.forge.state.openPullRequest({ number: PULL_REQUEST, title: "Another token", author: "ada" });
  const pullRequest = { number: PULL_REQUEST, head: repository.head, base: repository.head };
  const event = { event: "pull_request", pullRequest } as const;
  expectSuccess(await step("3", "tofu-plan", { ...units, ...key }, SECOND_TOKEN, event));
  const applied = await deployed("4", SECOND_TOKEN);
  expectSuccess(applied);
  const checks = { environment: ENVIRONMENT, outputs: applied.outputs["outputs"] ?? "", checks: ATTIC_CHECK };
  expectSuccess(await step("4", "health-verify", checks, SECOND_TOKEN));

  lab.cloud.edit("attic-staging", {
    content: "9.9.9",
    secret: CHANGED_BY_HAND,
    grant: [{ to: "stranger", token: CHANGED_BY_HAND }],
  });
  const drift = await step("5", "drift-check", { ...units, "show-values": "true" }, SECOND_TOKEN);
  assert.equal(drift.outputs["failure-reason"], "drift");

  // The engine refuses this, and quotes the code around the secret.
  repository.edit("tofu/stacks/attic/main.tf", "for_each = var.caches", "for_each = toset([var.admin_token])");
  const failed = await step("6", "tofu-plan", { ...units, ...key }, SECOND_TOKEN);
  assert.equal(failed.outputs["failure-reason"], "plan-failed");
  return told;
}

const ATTIC_CHECK = '- { name: attic, http: "{{ outputs.attic.url }}/healthz" }';

/** The lab's backend with its password as a setting too, as people do who have no environment for it. */
function withPassword({ backendConfig, secrets }: World): string {
  return `${backendConfig}\nusername=flywheel\npassword=${secrets.statePassword}`;
}

/** One action in a job of its own, with the files that the job leaves. */
async function runHere(
  world: World,
  where: { readonly runId: string; readonly token: string; readonly job: Partial<WorldJob> },
  action: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Told> {
  const { runId } = where;
  const environment = { TF_VAR_admin_token: where.token };
  const job = world.job({ name: action, runId, event: "push", environment, ...where.job });
  try {
    const result = await job.uses(action, { with: inputs });
    // A saved plan and its JSON are kept for the same job only, and are secrets.
    const isSecret = (file: string): boolean => file.endsWith(".tfplan") || file.includes("/flywheel-plan-json-");
    const kept = filesUnder(job.temporary).filter((file) => !isSecret(file));
    const files = kept.map((file) => ({
      where: `${action} of run ${runId}: ${relative(job.temporary, file)}`,
      text: readFileSync(file, "latin1"),
    }));
    return { title: `${action} of run ${runId}`, runId, result, files };
  } finally {
    await job.finish();
  }
}

function expectSuccess(result: StepResult): void {
  assert.equal(result.outcome, "success", messages(result).join("\n"));
}

/** Raw logs count: masks must not be what saves us. */
function writtenBy({ title, result, files }: Told): readonly Written[] {
  const raw = result.raw.filter((line) => !line.startsWith("::add-mask::"));
  return [
    { where: `${title}: raw log`, text: raw.join("\n") },
    { where: `${title}: log`, text: result.log.join("\n") },
    { where: `${title}: annotations`, text: result.annotations.map(({ message }) => message).join("\n") },
    { where: `${title}: outputs`, text: Object.values(result.outputs).join("\n") },
    { where: `${title}: summary`, text: result.summary },
    ...files,
  ];
}

/** A file, and what is in it where it is a zip. */
function unpacked(file: string): readonly Written[] {
  const bytes = readFileSync(file);
  return [{ where: file, text: bytes.toString("latin1") }, ...(file.endsWith(".zip") ? entriesOf(file, bytes) : [])];
}

function entriesOf(where: string, zip: Uint8Array): readonly Written[] {
  return Object.entries(unzipSync(zip)).map(([name, content]) => ({
    where: `${where}: ${name}`,
    text: strFromU8(content, true),
  }));
}

/** The files inside the saved plans of a sealed bundle. */
async function opening(sealed: Uint8Array, planKey: string): Promise<readonly Written[]> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(planKey);
  const bundle = unzipSync(await decrypter.decrypt(sealed));
  const plans = Object.entries(bundle).filter(([name]) => name.endsWith(".tfplan"));
  return plans.flatMap(([name, plan]) => entriesOf(name, plan));
}

function cardsOf({ title, result }: Told): readonly Card[] {
  return [
    { kind: "summary", title, body: result.summary },
    { kind: "log", title, text: result.log.join("\n") },
  ];
}

function forgeCards({ forge }: World): readonly Card[] {
  const comments = forge.state.comments(PULL_REQUEST).map(({ author, body }) => ({ author, body }));
  return [
    ...comments.map((comment): Card => ({ kind: "comment", ...comment })),
    ...forge.state.issues().map((issue): Card => ({
      kind: "issue",
      number: issue.number,
      title: issue.title,
      state: issue.state,
      labels: issue.labels,
      author: issue.author,
      body: issue.body,
      comments: issue.comments.map(({ author, body }) => ({ author, body })),
    })),
  ];
}
