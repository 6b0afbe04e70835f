/** The case table of events and heads: what tofu-plan and its siblings do with each. */
import type { FailureReason } from "@flywheel/core/errors";
import type { WorldEvent } from "@flywheel/local/world/events";
import type { WorldPullRequest } from "@flywheel/local/world/payloads";

/** What is checked out: a commit of the test's repository. */
export type Checkout = "main" | "head" | "merge of the head" | "broken head" | "stray commit";

export interface EventCase {
  readonly what: string;
  /** tofu-plan unless given. */
  readonly action?: "tofu-apply" | "drift-check" | "validate-org";
  readonly event: WorldEvent["event"];
  readonly checkout: Checkout;
  /** Of the pull request, which is there when this is. */
  readonly pull?: Pick<WorldPullRequest, "fork" | "author">;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly runner?: "self-hosted";
  readonly token?: "";
  /** The token may not comment. */
  readonly readOnly?: true;
  readonly expect: {
    readonly planned?: true;
    /** Nothing failed unless given. */
    readonly reason?: FailureReason;
    readonly detail?: string;
    /** The output skip-reason; nothing was skipped unless given. */
    readonly skip?: "fork" | "dependabot";
    readonly comments?: 1;
    /** What an annotation says. */
    readonly says?: RegExp;
  };
}

const FORK = { fork: "eve/infra", author: "eve" };
const BLOCKED = { reason: "fork-blocked" } as const;
const STRAY = { reason: "fork-blocked", detail: "foreign-checkout" } as const;

const PULL_REQUESTS: readonly EventCase[] = [
  {
    what: "a branch of the repository",
    event: "pull_request",
    checkout: "head",
    pull: {},
    expect: { planned: true, comments: 1 },
  },
  {
    what: "its merge",
    event: "pull_request",
    checkout: "merge of the head",
    pull: {},
    expect: { planned: true, comments: 1 },
  },
  { what: "a fork", event: "pull_request", checkout: "head", pull: FORK, expect: { skip: "fork" } },
  {
    what: "a deleted fork",
    event: "pull_request",
    checkout: "head",
    pull: { fork: "deleted" },
    expect: { skip: "fork" },
  },
  {
    what: "Dependabot's branch",
    event: "pull_request",
    checkout: "head",
    pull: { author: "dependabot[bot]" },
    expect: { skip: "dependabot" },
  },
  {
    what: "a fork whose code is broken, where the token may comment",
    event: "pull_request",
    checkout: "broken head",
    pull: FORK,
    expect: { skip: "fork", reason: "validate-failed", comments: 1, says: /Reference to undeclared input variable/ },
  },
  {
    what: "a fork whose code is broken, where it may not",
    event: "pull_request",
    checkout: "broken head",
    pull: FORK,
    readOnly: true,
    expect: { skip: "fork", reason: "validate-failed", says: /No comment was written: .*HTTP 403/ },
  },
  {
    what: "a fork, by policy",
    event: "pull_request",
    checkout: "head",
    pull: FORK,
    inputs: { "fork-policy": "refuse" },
    expect: { ...BLOCKED, says: /the fork eve\/infra/ },
  },
  {
    what: "a fork on a self-hosted runner",
    event: "pull_request",
    checkout: "head",
    pull: FORK,
    runner: "self-hosted",
    expect: { ...BLOCKED, detail: "self-hosted" },
  },
  {
    what: "a fork on one that goes away",
    event: "pull_request",
    checkout: "head",
    pull: FORK,
    runner: "self-hosted",
    inputs: { "allow-forks-on-self-hosted": "true" },
    expect: { skip: "fork" },
  },
];

const WITH_SECRETS: readonly EventCase[] = [
  { what: "a fork", event: "pull_request_target", checkout: "main", pull: FORK, expect: BLOCKED },
  {
    what: "Dependabot's branch",
    event: "pull_request_target",
    checkout: "main",
    pull: { author: "dependabot[bot]" },
    expect: BLOCKED,
  },
  { what: "a commit fetched by hand", event: "pull_request_target", checkout: "stray commit", pull: {}, expect: STRAY },
  { what: "a fork", event: "workflow_run", checkout: "main", pull: FORK, expect: BLOCKED },
  { what: "a commit fetched by hand", event: "workflow_run", checkout: "stray commit", pull: {}, expect: STRAY },
  {
    what: "a comment, the head checked out",
    event: "issue_comment",
    checkout: "head",
    pull: {},
    expect: { planned: true, comments: 1 },
  },
  {
    what: "a comment, the default branch checked out",
    event: "issue_comment",
    checkout: "main",
    pull: {},
    expect: { reason: "input-invalid", detail: "foreign-checkout", says: /give actions\/checkout `ref: refs\/pull\// },
  },
  { what: "a comment on a fork's", event: "issue_comment", checkout: "head", pull: FORK, expect: BLOCKED },
  {
    what: "a comment on Dependabot's",
    event: "issue_comment",
    checkout: "head",
    pull: { author: "dependabot[bot]" },
    expect: BLOCKED,
  },
  {
    what: "a comment, without a token",
    event: "issue_comment",
    checkout: "head",
    pull: {},
    token: "",
    expect: BLOCKED,
  },
  { what: "a comment on an issue", event: "issue_comment", checkout: "main", expect: { planned: true } },
  {
    what: "a comment on an issue, a commit fetched by hand",
    event: "issue_comment",
    checkout: "stray commit",
    expect: STRAY,
  },
];

const OTHERS: readonly EventCase[] = [
  {
    what: "the queue's merge",
    event: "merge_group",
    checkout: "merge of the head",
    pull: {},
    expect: { planned: true },
  },
  { what: "the default branch", event: "push", checkout: "main", expect: { planned: true } },
  { what: "the default branch", event: "schedule", checkout: "main", expect: { planned: true } },
  { what: "the default branch", event: "workflow_dispatch", checkout: "main", expect: { planned: true } },
  { what: "the default branch", event: "repository_dispatch", checkout: "main", expect: { planned: true } },
];

/** The other actions never run what may be somebody else's. */
const SIBLINGS: readonly EventCase[] = (["tofu-apply", "drift-check"] as const).flatMap((action) => [
  { what: "a fork", action, event: "pull_request", checkout: "head", pull: FORK, expect: BLOCKED },
  {
    what: "Dependabot's branch",
    action,
    event: "pull_request",
    checkout: "head",
    pull: { author: "dependabot[bot]" },
    expect: BLOCKED,
  },
  { what: "a comment", action, event: "issue_comment", checkout: "head", pull: {}, expect: BLOCKED },
  {
    what: "a commit fetched by hand",
    action,
    event: "workflow_run",
    checkout: "stray commit",
    pull: {},
    expect: STRAY,
  },
]);

const VALIDATION = { action: "validate-org", checkout: "head", pull: FORK, inputs: { code: "graph" } } as const;

/** validate-org reads what may be somebody else's, but runs no code of it where that could do harm. */
const VALIDATIONS: readonly EventCase[] = [
  { ...VALIDATION, what: "a fork", event: "pull_request", expect: {} },
  {
    ...VALIDATION,
    what: "a fork on a self-hosted runner",
    event: "pull_request",
    runner: "self-hosted",
    expect: { ...BLOCKED, detail: "self-hosted" },
  },
  {
    ...VALIDATION,
    what: "a fork on one that goes away",
    event: "pull_request",
    runner: "self-hosted",
    inputs: { code: "graph", "allow-forks-on-self-hosted": "true" },
    expect: {},
  },
  { ...VALIDATION, what: "a fork", event: "pull_request_target", expect: BLOCKED },
  { ...VALIDATION, what: "a fork", event: "workflow_run", expect: BLOCKED },
  { ...VALIDATION, what: "a comment", event: "issue_comment", expect: BLOCKED },
  {
    ...VALIDATION,
    what: "a commit fetched by hand",
    event: "workflow_run",
    checkout: "stray commit",
    pull: {},
    expect: STRAY,
  },
];

export const EVENT_CASES: readonly EventCase[] = [
  ...PULL_REQUESTS,
  ...WITH_SECRETS,
  ...OTHERS,
  ...SIBLINGS,
  ...VALIDATIONS,
];
