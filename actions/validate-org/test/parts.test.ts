import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readOrganization } from "@flywheel/core/organization/read";
import { checkParts } from "../src/parts.ts";

const HEAD = "schema_version: 1\norganization: { name: acme }\n";

/** What is found wrong with the parts of a file, one line a finding. */
async function wrong(text: string): Promise<readonly string[]> {
  const { organization } = readOrganization(`${HEAD}${text}`, "o.yaml", []);
  assert.ok(organization);
  const findings = await checkParts(organization, ["attic"], "2026-06-01");
  return findings.map(({ rule, file, line, column, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

describe("parts that other actions read", () => {
  const cases: readonly [text: string, found: readonly RegExp[]][] = [
    ["", []],
    ["checks: []", []],
    ['checks: [{ name: a, http: "https://a.example" }]', []],
    [
      'checks:\n  - { name: a, http: "https://a.example" }\n  - { name: b, htp: x }\n  - { name: a, http: "https://b.example" }\n',
      [/^o\.yaml:5:5 check Check b: /, /^o\.yaml:6:5 check Check a: another check has this name/],
    ],
    [
      'checks:\n  - { name: a, htp: x }\n  - { name: b, tcp: "x:99999" }\n  - { name: c, http: "{{ outputs.zz.y }}" }\n',
      [
        /^o\.yaml:4:5 check Check a: /,
        /^o\.yaml:5:5 check Check b: tcp must be host:22/,
        /^o\.yaml:6:5 check Check c: names outputs of "zz"/,
      ],
    ],
    ["drift: { ignore: [{ address: a.b, reason: why }], owners: { a: '@ada' } }", []],
    [
      "drift:\n  ignore:\n    - { type: t, reason: r, expires: 2026-05-31 }\n    - { type: t, reason: r, expires: 2026-06-01 }\n",
      [/^o\.yaml:5:7 expired-ignore The ignore rule expired on 2026-05-31/],
    ],
    [
      "drift:\n  ignore:\n    - { address: a.b }\n    - { reason: why, type: t, expires: 2027-02-30 }\n  owners: { a: ada }",
      [
        /^o\.yaml:5:7 ignore-rule .*reason is missing/,
        /^o\.yaml:6:7 ignore-rule .*expires must be a day/,
        /^o\.yaml:7:11 drift-owners .*"ada" is neither @login/,
      ],
    ],
  ];
  for (const [text, found] of cases) {
    it(`finds ${found.length} in ${JSON.stringify(text)}`, async () => {
      const lines = await wrong(text);
      assert.equal(lines.length, found.length, lines.join("\n"));
      for (const [index, pattern] of found.entries()) assert.match(lines[index] ?? "", pattern);
    });
  }
});
