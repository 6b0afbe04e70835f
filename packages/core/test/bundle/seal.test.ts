import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { strToU8, zipSync } from "fflate";
import { sha256 } from "../../src/bundle/digest.ts";
import { openBundle, recipientOf, sealBundle, verifyPlanBytes } from "../../src/bundle/seal.ts";
import { failureOf } from "../support/failure.ts";
import { bundled, manifest } from "./manifests.ts";

const KEY = await generateX25519Identity();
const PLANS = [bundled("web@production", "the plan of web"), bundled("db@production", "the plan of db")];
const SEALED = await sealBundle(PLANS, KEY);

/** Anything sealed to {@link KEY}, as its owner could seal it. */
async function seal(content: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(KEY));
  return encrypter.encrypt(content);
}

const open = (sealed: Uint8Array, key = KEY): ReturnType<typeof openBundle> => openBundle(sealed, sha256(sealed), key);

describe("a sealed bundle", () => {
  it("gives back what was sealed", async () => {
    const opened = await open(SEALED);
    assert.deepEqual(
      opened.map((entry) => [entry.manifest, new TextDecoder().decode(entry.plan)]),
      PLANS.map((entry) => [entry.manifest, new TextDecoder().decode(entry.plan)]),
    );
  });

  it("gives back megabytes, byte for byte", async () => {
    const plan = new Uint8Array(3 * 1024 * 1024).map((_, index) => (index * 7_919) % 251);
    const [entry] = await open(await sealBundle([{ manifest: manifest({ planSha256: sha256(plan) }), plan }], KEY));
    assert.equal(sha256(entry?.plan ?? ""), sha256(plan));
  });

  it("takes its digest in either case", async () => {
    assert.equal((await openBundle(SEALED, sha256(SEALED).toUpperCase(), KEY)).length, 2);
  });

  it("shows nothing of its content", () => {
    const bytes = Buffer.from(SEALED).toString("latin1");
    assert.match(bytes, /^age-encryption\.org\/v1\n-> X25519 /);
    for (const word of ["the plan", "web@production", "PK\u0003\u0004", "manifest"])
      assert.equal(bytes.includes(word), false);
  });

  it("is another one each time", async () => {
    assert.notEqual(sha256(await sealBundle(PLANS, KEY)), sha256(SEALED));
  });
});

describe("a bundle with one byte changed", () => {
  const places = [...new Set([0, 5, 20, 21, 30, 60, 100, 150, 199, 250, 400, SEALED.length - 1, SEALED.length - 17])];
  const flipped = (at: number): Uint8Array => SEALED.map((byte, index) => (index === at ? byte ^ 0x01 : byte));

  for (const at of places) {
    it(`is refused by its digest: byte ${at}`, async () => {
      const failure = await failureOf(() => openBundle(flipped(at), sha256(SEALED), KEY));
      assert.deepEqual([failure.reason, failure.detailCode], ["plan-mismatch", "bundle-sha256"]);
    });

    it(`is refused even where the digest was changed with it: byte ${at}`, async () => {
      const failure = await failureOf(() => open(flipped(at)));
      assert.equal(failure.reason, at <= 20 ? "plan-unsealed" : "plan-unreadable");
    });
  }

  for (const length of [0, 10, 22, 100, SEALED.length - 1]) {
    it(`is refused when it is cut to ${length} bytes`, async () => {
      const failure = await failureOf(() => open(SEALED.slice(0, length)));
      assert.equal(failure.reason, length < 22 ? "plan-unsealed" : "plan-unreadable");
    });
  }
});

describe("a bundle that must not be opened", () => {
  it("with another key", async () => {
    const other = await generateX25519Identity();
    const failure = await failureOf(() => open(SEALED, other));
    assert.deepEqual([failure.reason, failure.message], ["plan-unreadable", "The key does not open the bundle"]);
    assert.equal(JSON.stringify(failure).includes(other), false);
  });

  it("that is not sealed at all", async () => {
    const plain = zipSync({ "0/plan.tfplan": strToU8("x") });
    assert.equal((await failureOf(() => open(plain))).reason, "plan-unsealed");
  });

  it("with the digest of another", async () => {
    const failure = await failureOf(() => openBundle(SEALED, "0".repeat(64), KEY));
    assert.equal(failure.reason, "plan-mismatch");
  });

  const contents: Readonly<Record<string, { readonly content: Uint8Array; readonly reason: string }>> = {
    "whose manifest is of another plan": {
      content: zipSync({
        "0/manifest.json": strToU8(JSON.stringify(manifest())),
        "0/plan.tfplan": strToU8("another plan"),
      }),
      reason: "plan-mismatch",
    },
    "whose manifest is none": {
      content: zipSync({ "0/manifest.json": strToU8("{}"), "0/plan.tfplan": strToU8("x") }),
      reason: "plan-unreadable",
    },
    "without a plan": { content: zipSync({ "README.md": strToU8("x") }), reason: "plan-unreadable" },
    "that lacks a plan": {
      content: zipSync({ "0/manifest.json": strToU8(JSON.stringify(manifest())) }),
      reason: "plan-unreadable",
    },
    "that holds no archive": { content: strToU8("not a zip"), reason: "plan-unreadable" },
    "that holds half an archive": {
      content: zipSync({ x: strToU8("x".repeat(999)) }).slice(0, 200),
      reason: "plan-unreadable",
    },
  };
  for (const [what, { content, reason }] of Object.entries(contents)) {
    it(what, async () => {
      const sealed = await seal(content);
      assert.equal((await failureOf(() => open(sealed))).reason, reason);
    });
  }
});

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

describe("a plan file beside its manifest", () => {
  it("is the manifest's own", () => {
    assert.doesNotThrow(() => {
      verifyPlanBytes(manifest(), strToU8("a plan"));
    });
  });

  it("is refused otherwise, naming the unit", async () => {
    const failure = await failureOf(() => {
      verifyPlanBytes(manifest(), strToU8("a plan."));
    });
    assert.deepEqual(
      [failure.reason, failure.detailCode, failure.unit],
      ["plan-mismatch", "planSha256", "web@production"],
    );
  });
});
