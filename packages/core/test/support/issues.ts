import { fail } from "../../src/errors.ts";
import type { Forge, ForgeIssue, IssueReply, PastDeployment } from "../../src/ports/forge.ts";
import { fakeForge } from "./forge.ts";

/** Issues in memory, all of them ours, and what was asked of the forge. */
export class FakeIssues {
  readonly issues: ForgeIssue[] = [];
  /** In words, such as `close 7` and `comment 7: text`. */
  readonly calls: string[] = [];
  readonly writers: readonly string[];
  readonly deployments: readonly PastDeployment[] | "hidden";
  /** What of these calls, in words, GitHub does not take. */
  refused = /^never$/;

  constructor(options: Partial<Pick<FakeIssues, "writers" | "deployments">> = {}) {
    this.writers = options.writers ?? [];
    this.deployments = options.deployments ?? [];
  }

  get open(): readonly ForgeIssue[] {
    return this.issues.filter(({ state }) => state === "open");
  }

  /** What was asked since the last time. */
  takeCalls(): readonly string[] {
    return this.calls.splice(0);
  }

  /** Without `at`, as late as can be. */
  reply(number: number, reply: Omit<IssueReply, "at"> & Partial<IssueReply>): void {
    const replied: IssueReply = { at: Number.MAX_SAFE_INTEGER, ...reply };
    this.#change(number, ({ replies }) => ({ replies: [...replies, replied] }));
  }

  label(number: number, ...labels: readonly string[]): void {
    this.#change(number, () => ({ labels }));
  }

  close(number: number): void {
    this.#change(number, () => ({ state: "closed" }));
  }

  add(body: string, state: ForgeIssue["state"] = "open"): ForgeIssue {
    const number = this.issues.length + 1;
    const url = `https://github.com/acme/infra/issues/${number}`;
    const issue: ForgeIssue = { number, title: "", body, url, state, labels: [], replies: [] };
    this.issues.push(issue);
    return issue;
  }

  get forge(): Forge {
    return fakeForge({
      ownIssues: () => {
        this.calls.push("list");
        return Promise.resolve({ issues: [...this.issues], defaultBranch: "main" });
      },
      createIssue: ({ title, body, labels, assignees }) => {
        this.#write(`open "${title}" [${labels.join()}] for [${assignees.join()}]`);
        const { number, url } = this.add(body);
        return Promise.resolve({ number, url, assignees });
      },
      updateIssue: (number, change) => {
        this.#write(change.state === undefined ? `edit ${number}` : `${change.state} ${number}`);
        this.#change(number, () => change);
        return Promise.resolve({ number, url: "" });
      },
      commentOnIssue: (number, body) => {
        this.#write(`comment ${number}: ${body.slice(0, body.indexOf(" "))}`);
        return Promise.resolve();
      },
      canWrite: (login) => {
        this.calls.push(`may ${login} write`);
        return Promise.resolve(this.writers.includes(login));
      },
      pastDeployments: () => {
        this.calls.push("deployments");
        return this.deployments === "hidden" ? Promise.reject(new Error("no")) : Promise.resolve(this.deployments);
      },
    });
  }

  #write(call: string): void {
    this.calls.push(call);
    if (this.refused.test(call)) fail("forge-failed", `${call}: GitHub does not take it`, { hint: "" });
  }

  #change(number: number, change: (issue: ForgeIssue) => Partial<ForgeIssue>): void {
    const index = this.issues.findIndex((issue) => issue.number === number);
    const issue = this.issues[index];
    if (issue === undefined) throw new Error(`there is no issue #${number}`);
    this.issues[index] = { ...issue, ...change(issue) };
  }
}
