import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { numberText } from "../../src/json.ts";
import { diffAttributes, type Shown } from "../../src/plan/attribute-diff.ts";
import type { ValueChange } from "../../src/plan/change-set.ts";

/** A change of which only what a test is about needs to be said. */
export type Sides = Partial<ValueChange>;

/** `name: before → after`, one for each leaf that differs. */
export function lines(change: Sides): readonly string[] {
  return diffAttributes(whole(change)).map(
    ({ name, before, after, reordered }) =>
      `${name}: ${words(before)} → ${words(after)}${reordered ? ", reordered" : ""}`,
  );
}

export function whole(change: Sides): ValueChange {
  const nothing = { before: undefined, after: undefined, afterUnknown: {}, beforeSensitive: {}, afterSensitive: {} };
  return { ...nothing, ...change };
}

function words(shown: Shown): string {
  return shown.kind === "value" ? (numberText(shown.value) ?? JSON.stringify(shown.value)) : `(${shown.kind})`;
}

/** A change and its lines. */
export interface Case {
  readonly change: Sides;
  readonly expected: readonly string[];
}

/** One test for each case. */
export function describeCases(subject: string, cases: Readonly<Record<string, Case>>): void {
  describe(subject, () => {
    for (const [what, { change, expected }] of Object.entries(cases)) {
      it(what, () => {
        assert.deepEqual(lines(change), expected);
      });
    }
  });
}
