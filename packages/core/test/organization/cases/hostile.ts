import type { RuleId } from "../../../src/rules/registry.ts";

const HEAD = "schema_version: 1\norganization: { name: acme }\n";
const MEBIBYTE = 1_048_576;

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");
const filled = (text: string): string => text.repeat(Math.ceil(MEBIBYTE / text.length)).slice(0, MEBIBYTE);

/** Nine levels of nine aliases each: 9^9 values from 300 bytes. */
const BOMB = `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${lines(9, (index) => {
  const alias = `*a${index}`;
  return `a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => alias).join(",")}]`;
})}`;

/** Text that is hostile or odd, and the rules it breaks. The place is checked where the text has a `§`. */
export const HOSTILE: Readonly<Record<string, readonly [text: string, rules: readonly RuleId[]]>> = {
  "H1 empty": ["", ["empty"]],
  "H1 only comments": ["# nothing\n\n# here\n", ["empty"]],
  "H1 only blanks": ["   \n", ["empty"]],
  "H1 null": ["~\n", ["empty"]],
  "H2 BOM and CRLF": [`\uFEFF${HEAD.replaceAll("\n", "\r\n")}`, []],
  "H2 a leading ---": [`---\n${HEAD}`, []],
  "H4 raw NUL": [`${HEAD}runners: §\0\n`, ["invalid-char"]],
  "H4 escaped NUL": [`${HEAD}stacks: { a: { path: §"x\\0y" } }\n`, ["invalid-char"]],
  "H4 escaped NUL in a key": [`${HEAD}§"x\\0y": 1\n`, ["invalid-char"]],
  "H4 UTF-16 read as UTF-8": ["\uFFFD\uFFFDo§\0r\0g\0", ["invalid-char"]],
  "Latin-1 read as UTF-8": [`${HEAD}runners: §\uFFFD\n`, ["invalid-char"]],
  "indentation by spaces of a web page": ["organization:\n§\u00A0\u00A0name: acme\n", ["invalid-char"]],
  "typographic quotes": ["organization: { name: §“acme” }\nfoo: 1\n", ["invalid-char"]],
  "typographic quotes in plain ones": [`schema_version: 1\norganization: { name: "“acme”" }\n`, []],
  "text that turns its direction": [`schema_version: 1\norganization: { name: "ac§\u202Eme" }\n`, ["invalid-char"]],
  "text that turns its direction by an escape": [`${HEAD}stacks: { a: { path: §"x\\u202Ey" } }\n`, ["invalid-char"]],
  "H5 tab": ["organization:\n§\tname: acme\n", ["yaml"]],
  "H6 two documents": [`${HEAD}§---\nb: 1\n`, ["multi-document"]],
  "H6 100,000 documents": ["---\n".repeat(100_000), ["too-many-nodes"]],
  "H8 nine-level alias bomb": [BOMB, ["alias-limit"]],
  "H9 alias bomb inside checks": [`${HEAD}${BOMB.replace("a9: ", "checks: ")}`, ["alias-limit"]],
  "H10 self reference": ["a: &a [§*a]\n", ["alias-cycle"]],
  "H10 self reference in a mapping": ["a: &a { b: { c: §*a } }\n", ["alias-cycle"]],
  "unknown anchor": [`${HEAD}checks: [§*nope]\n`, ["yaml"]],
  "H12 200,000 flat keys": [lines(200_000, (index) => `key${index}: 1`), ["too-large"]],
  "H13 5 MB scalar": [`organization: { name: "${"x".repeat(5_000_000)}" }`, ["too-large"]],
  "1 MiB scalar": [`schema_version: 1\norganization: { name: "${"x".repeat(1_000_000)}" }`, []],
  "1 MiB key": [`${HEAD}"${"x".repeat(1_000)}": 1`, ["unknown-key"]],
  "H14 20,000 flat keys": [lines(20_000, (index) => `key${index}: 1`), ["too-many-nodes"]],
  "H14 just over the values": [`${HEAD}checks: [${"x,".repeat(10_001)}]`, ["too-many-nodes"]],
  "H14 5,000 unknown keys": [
    `${HEAD}${lines(5_000, (index) => `key${index}: 1`)}`,
    Array.from({ length: 5_000 }, () => "unknown-key"),
  ],
  "4,000 wrong references": [
    `${HEAD}stacks:\n  a: { depends_on: [${lines(4_000, (index) => `    stak${index},`)}] }\n${lines(4_000, (index) => `  stack${index}: {}`)}`,
    Array.from({ length: 4_000 }, () => "unresolved-ref"),
  ],
  "3,000 stacks in a row": [
    `${HEAD}stacks:\n  s0: {}\n${lines(3_000, (index) => `  s${index + 1}: { depends_on: [s${index}] }`)}`,
    [],
  ],
  "a path of 200,000 steps up": [`${HEAD}stacks: { a: { path: §"${"../".repeat(200_000)}a" } }\n`, ["path"]],
  "an alias of 200,000 letters": [`${HEAD}cache: §*${"a".repeat(200_000)}\n`, ["yaml"]],
  "duplicate keys": [`${HEAD}§organization: {}\n`, ["duplicate-key"]],
  "20,000 duplicate keys": [lines(20_000, () => "a: 1"), ["too-many-nodes"]],
  "merge key": [`${HEAD}cache: &c {}\nstacks: { a: { §<<: *c } }\n`, ["merge-key"]],
  "a key that is a list": [`${HEAD}? §[a]\n: 1\n`, ["yaml"]],
  "depth 65 by brackets": [`checks: ${"[".repeat(65)}${"]".repeat(65)}`, ["too-deep"]],
  "depth 5,000 by brackets": ["[".repeat(5_000), ["too-deep"]],
  "depth 100,000 by dashes": ["- ".repeat(100_000), ["too-many-nodes"]],
  "depth 1,000 by indentation": [lines(1_000, (index) => `${" ".repeat(index)}a:`), ["too-deep"]],
  "depth through aliases": [
    `a0: &a0 [x]\n${lines(80, (index) => `a${index + 1}: &a${index + 1} [*a${index}]`)}`,
    ["too-deep"],
  ],
  "H16 tag of JavaScript": [`a: §!!js/function "x"\n`, ["tag"]],
  "H16 tag of Python": [`a: §!!python/object:os.system x\n`, ["tag"]],
  "H16 own tag": ["a: §!secret x\n", ["tag"]],
  "H16 tag of a set": ["a: §!!set { x }\n", ["tag"]],
  "H16 a harmless core tag": [`schema_version: 1\norganization: { name: !!str 12 }\n`, []],
  "H17 %YAML 1.1": [`%YAML 1.1\n---\nschema_version: 1\norganization: { name: yes }\n`, []],
  "%YAML 3.9": [`%YAML 3.9\n---\n${HEAD}`, ["yaml"]],
  "H21 a Cyrillic o": [
    "schema_version: 1\norganization: { name: acme, environments: { prod: {}, §pr\u043Ed: {} } }\n",
    ["name-format", "confusable"],
  ],
  "unclosed quote": ['organization: { name: "acme }\n', ["yaml"]],
  "unquoted placeholder": [`${HEAD}stacks: { a: { var_files: [{path}§/x.tfvars] } }`, ["yaml"]],
  "1 MiB of newlines": [filled("\n"), ["too-many-nodes"]],
  "1 MiB of comments": [filled("# x\n"), ["too-many-nodes"]],
  "1 MiB of commas": [`a: [${filled("a,").slice(0, -9)}]`, ["too-many-nodes"]],
  "1 MiB of opening brackets": [filled("["), ["too-many-nodes"]],
  "1 MiB of escapes that are none": [`a: "${filled("\\q").slice(0, -9)}"`, ["too-many-nodes"]],
  "49,000 escapes that are none": [`a: "${"\\q".repeat(49_000)}"`, ["yaml"]],
  "1 MiB of half escapes": [`a: "${filled("\\u00").slice(0, -9)}"`, ["too-many-nodes"]],
  "49,000 closing brackets": [`a: ${"]".repeat(49_000)}`, ["yaml"]],
  "90,000 closing brackets": [`a: ${"]".repeat(90_000)}`, ["too-many-nodes"]],
  "1 MiB of tags": [filled("!a "), ["too-many-nodes"]],
  "1 MiB of aliases": [filled("*a "), ["too-many-nodes"]],
  "1 MiB of blanks": [filled(" "), ["empty"]],
  "1 MiB of colons": [filled(":"), ["yaml"]],
  "1 MiB of directives": [filled("%a\n"), ["too-many-nodes"]],
};
