import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fakeHost } from "./fake-host.ts";
import { answer, failureOf, run } from "./scenario.ts";

/** The job's own commit is 4f2c; git says that another one is checked out. */
function strayHost(event: string) {
  const environment = { KEY: "s3cret-value" };
  const fake = fakeHost({}, {}, { event, environment });
  const processes = {
    ...fake.host.processes,
    find: (name: string) => Promise.resolve(name === "git" ? "/bin/git" : undefined),
    run: () => Promise.resolve({ exitCode: 0, stdout: "d00d\n", stderr: "" }),
  };
  const list = () => Promise.resolve([{ name: ".git", kind: "directory" as const }]);
  return { ...fake, host: { ...fake.host, processes, files: { ...fake.host.files, list } } };
}

describe("a commit that the event is not about", () => {
  const checks = {
    "an answer": '[{name: x, http: "https://x"}]',
    "a script": '[{name: x, command: "./x"}]',
    "a credential": '[{name: x, http: "https://x", headers: {x-api-key: "{{ env.KEY }}"}}]',
    "a cluster": "[{name: x, kubernetes: {}}]",
    "runners of GitHub": "[{name: x, github_runners: {tags: [a]}}]",
    "runners of GitLab": "[{name: x, gitlab_runners: {project: a/b, tags: [a]}}]",
  };
  for (const [what, list] of Object.entries(checks)) {
    for (const event of ["pull_request_target", "workflow_run", "issue_comment"]) {
      it(`gets ${what} under ${event} from nobody`, async () => {
        const given = { checks: list, "github-token": "t", "gitlab-token": "t" };
        const failure = await failureOf(given, strayHost(event));
        assert.deepEqual([failure.reason, failure.detailCode], ["fork-blocked", "foreign-checkout"]);
      });
    }
  }
});

describe("a job that has checked nothing out", () => {
  it("asks under workflow_run what the workflow says", async () => {
    const environment = { KEY: "s3cret-value" };
    const fake = fakeHost({}, { "https://x/": answer(200, "") }, { event: "workflow_run", environment });
    const checks = '[{name: x, http: "https://x", headers: {x-api-key: "{{ env.KEY }}"}}]';
    assert.equal((await run({ checks }, fake)).outputs.healthy, "true");
  });
});
