/** Constraints as an engine of version M.m.p sees them; P is the next patch. Each was run with tofu and terraform. */
export const CONSTRAINTS: Readonly<Record<"met" | "unmet" | "unreadable", readonly string[]>> = {
  met: [
    "M.m.p",
    "=M.m.p",
    "= M.m.p",
    "M.m.p ",
    "vM.m.p",
    "M.m.p+build.1",
    "= M.m.p.0",
    "=M.m.p, = M.m.p",
    "!= M.m.P",
    "> 0.15",
    ">=M.m.p",
    ">= v0.15",
    ">= 00.15",
    "< 99",
    "<= M.m.p",
    ">= 0.15, < 99",
    "~> M",
    "~> M.0",
    "~>M.m",
    "~> M.m.0",
    // One number only: nothing to its left that would have to be equal.
    "~> 0",
  ],
  unmet: [
    "M.m",
    "M",
    "= M.m.P",
    "!= M.m.p",
    ">= 0.15, != M.m.p",
    "> M.m.p",
    "> M.m.P",
    ">= M.m.P",
    "< M.m.p",
    "< M.m",
    "<= M.m",
    ">= 0.15,<M.m",
    "~> M.m.P",
    "~> 0.15",
    "~> M.0.0",
    "~> 99",
    "~> M.m.p.0",
  ],
  unreadable: [
    "",
    " ",
    ",",
    ">= M.m,",
    "==M.m.p",
    "=> M.m",
    "> = M.m",
    ">=M.m <99",
    "^M.m",
    "~M.m",
    "M.m.x",
    "latest",
    "-M.m",
    "M.m.p-rc1",
    ">= M.m.0-alpha1",
    "~> M.m.0-beta1",
    "!= M.m.p-rc1",
    "M.m.p-dev",
  ],
};

/** A constraint of the table for an engine of this version. */
export function constraintFor(template: string, version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
  const numbers: Readonly<Record<string, number>> = { M: major, m: minor, p: patch, P: patch + 1 };
  return template.replaceAll(/[MmpP](?![a-z])/g, (letter) => String(numbers[letter]));
}
