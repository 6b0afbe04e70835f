/** Hostile URLs, headers and configurations (security-and-runner §3): each is refused before any probe, or tells nothing. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { WorldJob } from "@flywheel/local/world/world";
import { HealthLab } from "./health-lab.ts";

/** Addresses that are never asked, however they are written. */
const BLOCKED = [
  "169.254.169.254/latest/meta-data/",
  "2852039166",
  "0xA9FEA9FE",
  "0251.0376.0251.0376",
  "169.254.169.254.",
  "[::ffff:169.254.169.254]",
  "[fe80::1]",
  "[fd00:ec2::254]",
  "[fd20:ce::254]",
  "[64:ff9b:1::a9fe:a9fe]",
  "192.0.0.192",
  "metadata",
  "metadata.google.internal",
  "METADATA.google.internal.",
  "100.100.100.200",
  "0.0.0.0",
];

/** What is wrong as it is written, and what is said of it. */
const REFUSED: readonly (readonly [check: object, says: string])[] = [
  [{ http: "file:///etc/passwd" }, "http must be an http or https URL, not file:"],
  [{ http: "gopher://x" }, "http must be an http or https URL, not gopher:"],
  [{ http: "javascript:alert(1)" }, "http must be an http or https URL, not javascript:"],
  [{ http: "unix:/var/run/docker.sock" }, "http must be an http or https URL, not unix:"],
  [{ http: "http://host:0" }, "http is no valid URL"],
  [{ http: "http://host:99999" }, "http is no valid URL"],
  [{ http: "http://" }, "http is no valid URL"],
  [{ http: "http://a b" }, "http holds a blank or control character"],
  [{ http: "http://a/\r\nX: y" }, "http holds a blank or control character"],
  [{ http: "http://user:hunter2hunter2@a" }, "http holds a user name or password"],
  [{ http: "http://{{ outputs.a.b }}" }, "{{ outputs.a.b }} has no value"],
  [{ http: "http://{{ env.API_KEY }}" }, "{{ env.API_KEY }} has no value: env.NAME may stand only"],
  [{ http: "http://a", headers: { "x-a": "a\r\nHost: evil" } }, "headers.x-a holds a line break"],
  [{ http: "http://a", headers: { "x-a": "ключ" } }, "headers.x-a holds a line break or another character"],
  [{ http: "http://a", headers: { "x-a": "x".repeat(100_000) } }, "headers.x-a has more than 8192 characters"],
  [{ http: "http://a", expect: { body: { matches: "(" } } }, "expect.body.matches is no valid regular expression"],
  [{ http: "http://a", proxy: "file:///x" }, "proxy must be an http URL"],
  [{ http: "https://a", client_cert: "-----BEGIN X", client_key: "{{ env.API_KEY }}" }, "client_key is no PEM"],
  [{ tcp: "a:22:22" }, "tcp must be host:22"],
  [{ tcp: "a" }, "tcp must be host:22"],
  [{ command: "./lab/smoke.sh", junit: "lab" }, "junit: lab is there and is no file"],
  [{ dns: "a b" }, "dns must be a name"],
  [{ dns: "a", resolver: "evil.example" }, "resolver must be an address"],
];

/** What is wrong with the list itself, and the detail code. */
const BROKEN: readonly (readonly [what: string, checks: string, code: string, says: RegExp])[] = [
  ["no YAML", "- [", "yaml", /^Input checks, line \d/],
  ["an unknown tag", "- !!js/function x", "tag", /Input checks/],
  ["a bomb of aliases", bomb(), "alias-limit", /Input checks/],
  ["no list", "name: x", "check", /must be a list with at least one item/],
  ["two kinds", "[{name: a, http: x, tcp: y}]", "check", /asks for http and tcp/],
  ["an unknown kind", "[{name: a, htpp: x}]", "check", /Did you mean "http"\?/],
];

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const inside = level === 0 ? "x" : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: 9 }, () => inside).join(", ")}]`;
  });
  return levels.join("\n");
}

describe("health-verify, given something hostile,", () => {
  let lab: HealthLab;
  before(async () => {
    lab = await HealthLab.open();
  });
  after(() => lab.close());

  it("never connects to metadata services", async () => {
    const urls = BLOCKED.map((host) => ({ name: host, http: `http://${host}` }));
    const { step, checks } = await lab.verify(urls, { timeout: "5s" });
    assert.equal(step.outputs["detail-code"], "blocked");
    const asked = checks.filter(({ failure, attempts }) => failure?.class !== "blocked" || attempts !== 1);
    assert.deepEqual(asked, []);
  });

  it("refuses everything that is wrong at once, before any probe", async () => {
    const checks = REFUSED.map(([check], index) => ({ name: `c${index}`, ...check }));
    const { step } = await lab.verify(checks, { timeout: "5s" });
    assert.deepEqual([step.outputs["failure-reason"], step.outputs["detail-code"]], ["input-invalid", "check"]);
    assert.equal(step.outputs["total"], "0");
    const lines = (step.annotations[0]?.message ?? "").split("\n");
    for (const [index, [, says]] of REFUSED.entries()) {
      assert.ok(
        lines.some((line) => line.startsWith(`- check c${index}: ${says}`)),
        `c${index}: ${lines.join("\n")}`,
      );
    }
    assert.doesNotMatch([...step.log, step.summary].join("\n"), /hunter2|a-key-that/);
  });

  for (const [what, checks, code, says] of BROKEN) {
    it(`refuses ${what}`, async () => {
      const { step } = await lab.verify(checks);
      assert.deepEqual([step.outputs["failure-reason"], step.outputs["detail-code"]], ["input-invalid", code]);
      assert.match(step.annotations[0]?.message ?? "", says);
    });
  }

  it("asks nothing for a fork", async () => {
    const { number } = lab.opened.world.forge.state.openPullRequest({ title: "Change", author: "eve" });
    const { head } = lab.opened.world.repository;
    const job: Partial<WorldJob> = {
      event: "pull_request",
      pullRequest: { number, head, base: head, fork: "eve/infra", author: "eve" },
    };
    const credential = { http: "http://127.0.0.1:1", headers: { "x-api-key": "{{ env.API_KEY }}" } };
    for (const check of [{ command: "./lab/smoke.sh" }, credential, { http: "http://127.0.0.1:1" }]) {
      const { step } = await lab.verify([{ name: "x", ...check }], {}, job);
      assert.equal(step.outputs["failure-reason"], "fork-blocked");
    }
  });

  it("runs no script of a commit that the event is not about", async () => {
    const { repository } = lab.opened.world;
    const base = repository.head;
    repository.git("switch", "--quiet", "--detach");
    repository.commit("Fetched by hand");
    const job: Partial<WorldJob> = { event: "pull_request_target", pullRequest: { number: 99, head: base, base } };
    const { step } = await lab.verify([{ name: "x", command: "./lab/smoke.sh" }], {}, job);
    assert.deepEqual(
      [step.outputs["failure-reason"], step.outputs["detail-code"]],
      ["fork-blocked", "foreign-checkout"],
    );
  });

  it("stops a pattern that would take longer than the job has", async () => {
    const check = { name: "x", http: `http://127.0.0.1:${lab.servers.ports.http}/repeated` };
    const { checks } = await lab.verify([{ ...check, expect: { body: { matches: "^(x+)+$" } } }], { timeout: "2s" });
    assert.match(
      checks[0]?.failure?.problems.join() ?? "",
      /^expected to match \^\(x\+\)\+\$, found .* takes too long/,
    );
  });

  it("answers that are hostile stay text in the summary and the log", async () => {
    const { ports } = lab.servers;
    const name = "</details><script>|x| @org/team ::error::boo";
    const { step } = await lab.verify([{ name, http: `http://127.0.0.1:${ports.http}/hostile` }], { timeout: "1s" });
    const [outside = "", inside = ""] = step.summary.split(/^`{4,}$/m);
    assert.match(inside, /<script>/);
    assert.doesNotMatch(outside, /<script|<\/details|@org/);
    assert.deepEqual(
      step.annotations.filter(({ message }) => /^boo|^pwned/.test(message)),
      [],
    );
  });
});
