import type { Located } from "../cursor.ts";
import { quote } from "../wording.ts";
import type { Report } from "../report.ts";
import type { Rule } from "./rule.ts";

/** Letters and digits that look like a lower-case Latin letter in many fonts (a part of Unicode's confusables, UTS 39). */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "аα",
    c: "сϲ",
    d: "ԁ",
    e: "еε",
    h: "һ",
    i: "іι",
    j: "ј",
    k: "кκ",
    l: "1ӏ",
    m: "м",
    n: "ո",
    o: "0оοօ",
    p: "рρ",
    q: "ԛ",
    s: "ѕ",
    u: "υս",
    v: "ѵν",
    w: "ԝ",
    x: "хχ",
    y: "уγ",
  }).flatMap(([letter, others]) => Array.from(others, (other) => [other, letter] as const)),
);

/** No two names of a kind look alike: people would take one for the other. */
export const confusable: Rule = ({ environments, stacks, runners }, report) => {
  for (const kind of [environments, stacks, runners])
    compare(
      kind.map(({ name }) => name),
      report,
    );
};

function compare(names: readonly Located<string>[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { value, at } of names) {
    const look = lookOf(value);
    const other = seen.get(look);
    seen.set(look, other ?? value);
    if (other === undefined || other === value) continue;
    const message = `The names ${quote(other)} and ${quote(value)} look alike`;
    report.add("confusable", at, message, "Rename one of them, so that nobody takes one for the other.");
  }
}

function lookOf(name: string): string {
  return Array.from(name.normalize("NFKC").toLowerCase(), (letter) => LOOK_ALIKES.get(letter) ?? letter).join("");
}
