import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EventStream } from "../../src/engine/events.ts";
import { ENGINES, recordedApply } from "./recorded.ts";

interface Folded {
  readonly stream: EventStream;
  readonly shown: readonly string[];
}

function fold(lines: readonly string[], redact: (text: string) => string = (text) => text): Folded {
  const stream = new EventStream({ directory: "tofu/stacks/web", workspace: "/ws", redact, hidePlanned: true });
  const shown = lines.flatMap((line) => stream.take(line));
  return { stream, shown };
}

for (const engine of ENGINES) {
  describe(`an apply of ${engine}`, () => {
    const { stream, shown } = fold(recordedApply(engine));

    it("tells what became of each object", () => {
      const applied = stream.applied.map(({ address, action, succeeded }) => `${address} ${action} ${succeeded}`);
      assert.deepEqual(applied.toSorted(), [
        "terraform_data.changed update true",
        "terraform_data.created create true",
        "terraform_data.fails create false",
        "terraform_data.removed delete true",
        "terraform_data.replaced create true",
        "terraform_data.replaced delete true",
      ]);
    });

    it("tells its errors and warnings, in the repository", () => {
      assert.deepEqual(
        stream.diagnostics
          .map(({ severity, summary, place }) => `${severity} ${summary} ${place?.file ?? ""}`)
          .toSorted(),
        [
          "error local-exec provisioner error tofu/stacks/web/main.tf",
          "warning Check block assertion failed tofu/stacks/web/main.tf",
        ],
      );
      assert.deepEqual(
        stream.errors.map(({ severity }) => severity),
        ["error"],
      );
    });

    it("reads as a person would have it", () => {
      assert.match(shown[0] ?? "", /^(OpenTofu 1\.12\.6|Terraform 1\.11\.4)$/);
      assert.ok(shown.includes("terraform_data.removed: Destruction complete after 0s"));
      assert.ok(shown.includes("Error: local-exec provisioner error"));
      assert.equal(
        shown.some((line) => line.startsWith("{")),
        false,
      );
      assert.doesNotMatch(shown.join("\n"), /STREAM-SECRET/);
    });
  });
}

describe("a stream of events", () => {
  const lines: readonly (readonly [line: string, shown: readonly string[]])[] = [
    ["", []],
    ["  ", []],
    ["Acquiring state lock.", ["Acquiring state lock."]],
    ["\u001b[0m\u001b[32m", ["\u001b[0m\u001b[32m"]],
    ['{"@message":"', ['{"@message":"']],
    ["null", ["null"]],
    ['"text"', ['"text"']],
    ["[1]", []],
    ["{}", []],
    ['{"@message":"","type":"log"}', []],
    ['{"@message":"Hello","type":"event_of_tomorrow","values":{"a":"SECRET"}}', ["Hello"]],
    ['{"@message":"Outputs: 1","type":"outputs","outputs":{"a":{"value":"SECRET"}}}', ["Outputs: 1"]],
    ['{"@message":"{\\n \\"version\\": 4, \\"SECRET\\"","type":"log"}', ["(state not shown)"]],
    ['{"@message":"Emergency state dump","type":"log","state":{"SECRET":1}}', ["Emergency state dump"]],
    ['{"@message":"x","type":"apply_complete","hook":{"resource":{"addr":"a.b"}}}', ["x"]],
    ['{"@message":"y","diagnostic":{"severity":"error","summary":"Bad"}}', ["Error: Bad"]],
    ['{"@message":"z","diagnostic":{"severity":"error"}}', ["z"]],
  ];
  for (const [line, shown] of lines) {
    it(`shows ${JSON.stringify(line)} as ${JSON.stringify(shown)}`, () => {
      assert.deepEqual(fold([line]).shown, shown);
    });
  }

  const hook = (type: string, action: string): string =>
    JSON.stringify({ "@message": `web: ${type}`, type, hook: { resource: { addr: "web" }, action } });

  it("is quiet about what begins, and loud about what ends or lasts", () => {
    const types = ["refresh_start", "refresh_complete", "apply_start", "apply_progress", "apply_complete"];
    assert.deepEqual(fold(types.map((type) => hook(type, "create"))).shown, [
      "web: apply_progress",
      "web: apply_complete",
    ]);
  });

  it("keeps a state that the engine could only print, with every digit", () => {
    const state = '{"big":9007199254740993,"serial":1,"version":4}';
    const { stream } = fold([`{"@message":"Emergency state dump","type":"log","state":${state}}`]);
    assert.equal(stream.dumpedState, state);
  });

  const outputs = '{"type":"outputs","outputs":{"a":{"value":[1]},"b":{"sensitive":true},"__proto__":{"value":"x"}}}';
  const summary = '{"type":"change_summary","changes":{"operation":"apply"}}';
  const told: readonly (readonly [what: string, lines: readonly string[], outputs: unknown])[] = [
    ["of an apply", [summary, outputs], JSON.parse('{"a":[1],"__proto__":"x"}')],
    ["of an apply without any", [summary, '{"type":"outputs","outputs":{}}'], {}],
    ["of a plan", [outputs], undefined],
    ["of nobody", [summary], undefined],
    ["in a form of tomorrow", [summary, '{"type":"outputs","outputs":[1]}'], undefined],
  ];
  for (const [what, lines, expected] of told) {
    it(`keeps the outputs ${what}`, () => {
      assert.deepEqual(fold(lines).stream.outputs, expected);
    });
  }

  it("tells on what work began without an end", () => {
    const { stream } = fold([
      hook("apply_start", "delete"),
      hook("apply_complete", "delete"),
      hook("apply_start", "create"),
    ]);
    assert.deepEqual(stream.unfinished, [{ address: "web", action: "create" }]);
    assert.equal(stream.hasApplied, false);
  });

  it("hides a secret in every text, and none of its own words", () => {
    const secrets = ["create", "web", "apply_complete", "@message", "error", "no such"];
    const redact = (text: string): string =>
      secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "(sensitive)"), text);
    const { stream, shown } = fold(
      [hook("apply_complete", "create"), '{"diagnostic":{"severity":"error","summary":"no such web","detail":"no"}}'],
      redact,
    );
    assert.deepEqual(stream.applied, [{ address: "(sensitive)", action: "create", succeeded: true }]);
    assert.deepEqual(shown, ["(sensitive): (sensitive)", "Error: (sensitive) (sensitive)", "  no"]);
  });

  it("takes an object without an action for what it is", () => {
    const { stream } = fold([
      '{"type":"apply_errored","hook":{"resource":{"addr":"a.b"}}}',
      '{"type":"apply_complete"}',
    ]);
    assert.deepEqual(stream.applied, [{ address: "a.b", action: "", succeeded: false }]);
  });
});
