/** A key of a mapping, or an index of a list. */
export type Step = string | number;

// With braces, which a placeholder has until it is filled in.
const STEP = /^(?:\.?([\p{L}\p{N}_@:/{}-]+)|\.?"([^"]*)"|\[(\d{1,6})\])/u;

/** Parses `a.b[0]."c.d"`; undefined for anything else. */
export function parseValuePath(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  let rest = text;
  while (rest !== "") {
    const [whole, key, quoted, index] = STEP.exec(rest) ?? [];
    // Without a dot, what follows a step would be part of its name.
    if (whole === undefined || (steps.length === 0 ? whole.startsWith(".") : !/^[.[]/.test(whole))) return undefined;
    steps.push(index === undefined ? (key ?? quoted ?? "") : Number(index));
    rest = rest.slice(whole.length);
  }
  return steps.length === 0 ? undefined : steps;
}
