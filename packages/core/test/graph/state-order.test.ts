import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withStateOrder } from "../../src/graph/state-order.ts";
import { knownStates } from "../../src/graph/states.ts";
import type { Unit } from "../../src/units/unit.ts";
import { unit } from "../units/units.ts";
import { graphOf, repository } from "./repository.ts";

const BACKEND = 'terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "';
const stored = (name: string): string => `${BACKEND}${name}"\n  }\n}\n`;
const reading = (name: string): string =>
  `data "terraform_remote_state" "${name}" {\n  backend = "s3"\n  config  = { bucket = "b", key = "${name}" }\n}\n`;

/** The units by id, each with what it depends on, in their order. */
async function ordered(reads: Readonly<Record<string, readonly string[]>>, units: readonly Unit[]) {
  const code = Object.entries(reads).map(
    ([name, read]) => [`tofu/stacks/${name}/main.tf`, stored(name) + read.map(reading).join("")] as const,
  );
  const files = repository(Object.fromEntries(code));
  const graph = await graphOf(files, ...Object.keys(reads).map((name) => `tofu/stacks/${name}`));
  const states = await knownStates(units, graph, files, "/w");
  return withStateOrder(units, states, graph).map(({ stack, dependsOn }) => [stack, ...dependsOn]);
}

describe("withStateOrder", () => {
  it("puts what reads a state behind the unit whose state it is", async () => {
    assert.deepEqual(await ordered({ app: ["net"], net: [] }, [unit("app"), unit("net")]), [
      ["net"],
      ["app", "net@production"],
    ]);
  });

  it("keeps what the organization says, which wins where the two go round in a circle", async () => {
    const units = [unit("net"), unit("app", { dependsOn: ["net@production"] })];
    assert.deepEqual(await ordered({ app: [], net: ["app"] }, units), [["net"], ["app", "net@production"]]);
  });

  it("takes the first of two that read each other, over any number of others, and none of itself", async () => {
    const units = [unit("a"), unit("b"), unit("c")];
    assert.deepEqual(await ordered({ a: ["b", "a"], b: ["c"], c: ["a"] }, units), [
      ["c"],
      ["b", "c@production"],
      ["a", "b@production"],
    ]);
  });

  it("knows nothing of a state that nobody selected", async () => {
    assert.deepEqual(await ordered({ app: ["net"], net: [] }, [unit("app")]), [["app"]]);
  });
});
