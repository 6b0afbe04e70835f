import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { generateX25519Identity } from "age-encryption";
import { recipientOf, recipientsOf } from "../../src/bundle/keys.ts";
import { failureOf } from "../support/failure.ts";

const KEY = await generateX25519Identity();
const GOOD = await recipientOf(KEY);

describe("a plan key", () => {
  it("gives its recipient", async () => {
    assert.match(await recipientOf(KEY), /^age1[0-9a-z]{58}$/);
  });

  const wrong: Readonly<Record<string, string>> = {
    "is no word": "password",
    "is no recipient": "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudkh97rs5ah9kt",
    "is not empty": "",
    "has no letter missing": KEY.slice(0, -1),
    "has no letter changed": KEY.replace(/.$/, (letter) => (letter === "Q" ? "P" : "Q")),
    "is one line": `# public key: age1\n${KEY}`,
  };
  for (const [what, key] of Object.entries(wrong)) {
    it(what, async () => {
      const failure = await failureOf(() => recipientOf(key));
      assert.equal(failure.reason, "input-invalid");
      assert.equal(key !== "" && JSON.stringify(failure).includes(key), false);
    });
  }
});

describe("the recipients of a plan", () => {
  it("are none without keys", async () => {
    assert.deepEqual(await recipientsOf({ planKey: "", planRecipients: [] }), []);
  });

  it("are the key's owner and the public keys, each once", async () => {
    const owner = await recipientOf(KEY);
    const other = await recipientOf(await generateX25519Identity());
    assert.deepEqual(await recipientsOf({ planKey: "", planRecipients: [other] }), [other]);
    assert.deepEqual(await recipientsOf({ planKey: KEY, planRecipients: [other, owner] }), [owner, other]);
  });

  const wrong: Readonly<Record<string, readonly [line: string, words: RegExp]>> = {
    "a word": ["password", /line 2 is no recipient/],
    "one with a letter changed": [
      GOOD.replace(/.$/, (letter) => (letter === "q" ? "p" : "q")),
      /line 2 is no recipient/,
    ],
    "one with a letter missing": [GOOD.slice(0, -1), /line 2 is no recipient/],
    "an SSH key": ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN", /no recipient/],
    "one of another kind of age": [`age1pq1${"q".repeat(55)}`, /line 2 is no recipient/],
    "two in a line": [`${GOOD},${GOOD}`, /line 2 is no recipient/],
    "the identity itself": [KEY, /line 2 is an identity/],
  };
  for (const [what, [line, words]] of Object.entries(wrong)) {
    it(`must be public keys, not ${what}`, async () => {
      const failure = await failureOf(() => recipientsOf({ planKey: "", planRecipients: [GOOD, line] }));
      assert.equal(failure.reason, "input-invalid");
      assert.match(failure.message, words);
      assert.equal(JSON.stringify(failure).includes(line), false);
    });
  }
});
