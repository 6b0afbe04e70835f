import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import { loadIgnoreRules, uselessRules } from "../../src/drift/rule-use.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeHost } from "../support/host.ts";

const TODAY = "2026-06-15";

const FILE = `# What we know of.
- { address: "acme_thing.a", attribute: tags.*, reason: set by a policy, owner: ada, expires: 2026-06-14 }
- address: acme_thing.b
  reason: scaled by itself
`;

function load(text: string) {
  const { host } = fakeHost({ files: memoryFiles({ "/ws/drift.yaml": text }) });
  return loadIgnoreRules(undefined, "drift.yaml", host);
}

function outcome(rest: Partial<DriftOutcome> = {}): DriftOutcome {
  const none = { drift: [], noise: [], ignored: [], proposed: [], failures: [] };
  return { unit: "web@production", verdict: "clean", redact: (text) => text, ...none, ...rest };
}

describe("an ignore file", () => {
  it("is a list of rules, each with its place", async () => {
    const rules = await load(FILE);
    assert.deepEqual(
      rules.map(({ address, attribute, reason, place }) => [address, attribute, reason, place.file, place.line]),
      [
        ["acme_thing.a", "tags.*", "set by a policy", "drift.yaml", 2],
        ["acme_thing.b", undefined, "scaled by itself", "drift.yaml", 3],
      ],
    );
  });

  it("that is not given leaves nothing to ignore", async () => {
    assert.deepEqual(await loadIgnoreRules(undefined, "", fakeHost({}).host), []);
  });

  it("that holds only comments leaves nothing to ignore", async () => {
    assert.deepEqual([await load(""), await load("# nothing yet\n")], [[], []]);
  });

  const wrong: Readonly<Record<string, readonly [text: string, code: string]>> = {
    "a mapping": ["ignore: []", "type"],
    "no YAML": ["- {address: [", "yaml"],
    "a rule of another kind": ["- acme_thing.a", "ignore-rule"],
    "a key twice": ["- { address: a, address: b, reason: x }", "duplicate-key"],
  };
  for (const [what, [text, code]] of Object.entries(wrong)) {
    it(`that is ${what} is refused`, async () => {
      const { reason, detailCode, place } = await failureOf(() => load(text));
      assert.deepEqual([reason, detailCode, place?.file], ["config-invalid", code, "drift.yaml"]);
    });
  }

  it("that does not exist is refused", async () => {
    const { host } = fakeHost({ files: memoryFiles({}) });
    const { reason, message } = await failureOf(() => loadIgnoreRules(undefined, "nope.yaml", host));
    assert.equal(reason, "input-invalid");
    assert.match(message, /Input ignore-file: "nope\.yaml"/);
  });
});

describe("a rule that ignores nothing", () => {
  const words = async (outcomes: (rules: Awaited<ReturnType<typeof load>>) => readonly DriftOutcome[]) => {
    const rules = await load(FILE);
    return uselessRules(rules, outcomes(rules), TODAY).map(({ message }) => message);
  };
  const EXPIRED = /^The ignore rule for acme_thing\.a, tags\.\* \(set by a policy, ada\) expired on 2026-06-14/;
  const UNUSED = /^The ignore rule for acme_thing\.b \(scaled by itself\) matched nothing/;

  it("is told of when it has expired, and when it matches nothing", async () => {
    const [first = "", second = "", ...rest] = await words(() => [outcome()]);
    assert.match(first, EXPIRED);
    assert.match(second, UNUSED);
    assert.deepEqual(rest, []);
  });

  it("is not told of where it was used", async () => {
    const found = await words(([, rule]) => [
      outcome({ ignored: rule === undefined ? [] : [{ address: "acme_thing.b", attributes: [], rule }] }),
    ]);
    assert.equal(found.length, 1);
  });

  it("is not told of where a unit could not be checked", async () => {
    assert.equal((await words(() => [outcome(), outcome({ verdict: "errored" })])).length, 1);
  });
});
