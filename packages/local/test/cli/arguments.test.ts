import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseCommand } from "../../src/cli/arguments.ts";
import { UsageError } from "../../src/cli/usage-error.ts";

const RUN = { kind: "run", action: "tofu-plan", repository: ".", inputs: {}, event: "pull_request", secrets: [] };

describe("the command line", () => {
  for (const [line, command] of [
    ["", { kind: "help" }],
    ["help", { kind: "help" }],
    ["run tofu-plan --help", { kind: "help" }],
    ["keygen", { kind: "keygen" }],
    ["run tofu-plan", RUN],
    ["run tofu-plan --repo ../infra", { ...RUN, repository: "../infra" }],
    ["run tofu-apply", { ...RUN, action: "tofu-apply", event: "push" }],
    ["run drift-check", { ...RUN, action: "drift-check", event: "schedule" }],
    ["run tofu-plan --event push", { ...RUN, event: "push" }],
    ["run tofu-plan --with vars=a=b --with stacks= --with vars=c", { ...RUN, inputs: { vars: "a=b\nc", stacks: "" } }],
    ["run tofu-plan --secret KEY --secret TOKEN", { ...RUN, secrets: ["KEY", "TOKEN"] }],
  ] as const) {
    it(`reads "${line}"`, () => {
      assert.deepEqual(parseCommand(line === "" ? [] : line.split(" ")), command);
    });
  }

  for (const [line, message] of [
    ["plan", /there is no command plan: use run or keygen/],
    ["run", /run needs the name of an action/],
    ["run tofu-plan tofu-apply", /run takes one action, and got tofu-apply too/],
    ["run tofu-plan --with workspace", /--with wants name=value/],
    ["run tofu-plan --event release", /there is no event release here: use pull_request, push/],
    ["run tofu-plan --wiht a=b", /Unknown option '--wiht'/],
    ["keygen now", /keygen takes no argument, and got now/],
  ] as const) {
    it(`refuses "${line}"`, () => {
      assert.throws(
        () => parseCommand(line.split(" ")),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
  }
});
