import assert from "node:assert/strict";
import { it } from "node:test";
import { tokenKind } from "../../src/bundle/token-kind.ts";

const cases: Readonly<Record<string, string>> = {
  "": "none",
  ghs_16C7e42F292c6912E7710c838347Ae178B4a: "installation",
  ghp_16C7e42F292c6912E7710c838347Ae178B4a: "user",
  gho_16C7e42F292c6912E7710c838347Ae178B4a: "user",
  ghu_16C7e42F292c6912E7710c838347Ae178B4a: "user",
  github_pat_11ABCDEFG0abcdefghijkl_ABCDEFGHIJ: "user",
  "0123456789abcdef0123456789abcdef01234567": "user",
  ghx_later: "other",
};
for (const [token, kind] of Object.entries(cases)) {
  it(`a token like "${token.slice(0, 12)}" is of the kind ${kind}`, () => {
    assert.equal(tokenKind(token), kind);
  });
}
