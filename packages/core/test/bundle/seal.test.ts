import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { sha256 } from "../../src/bundle/digest.ts";
import { packBundle, type BundledPlan } from "../../src/bundle/pack.ts";
import { openBundle, sealBundle } from "../../src/bundle/seal.ts";
import { failureOf } from "../support/failure.ts";
import { bundled, bundleOf, manifest } from "./manifests.ts";

const KEY = await generateX25519Identity();
const PLANS = [bundled("web@production", "the plan of web"), bundled("db@production", "the plan of db")];
const PACKED = packBundle(bundleOf(PLANS, { "build/web.zip": "zipped" }));
const SEALED = await seal(PACKED);

/** Anything sealed to {@link KEY}, as its owner could seal it. */
async function seal(content: Uint8Array): Promise<Uint8Array> {
  return sealBundle(content, [await identityToRecipient(KEY)]);
}

const open = (sealed: Uint8Array, key = KEY): ReturnType<typeof openBundle> => openBundle(sealed, sha256(sealed), key);

describe("a sealed bundle", () => {
  it("gives back what was sealed", async () => {
    const { plans, files, sealed } = await open(SEALED);
    const readable = (bundle: readonly BundledPlan[]): unknown =>
      bundle.map(({ manifest: made, plan }) => [made.unit, new TextDecoder().decode(plan)]);
    assert.deepEqual(readable(plans), readable(PLANS));
    assert.equal(new TextDecoder().decode(files.get(sha256("zipped"))), "zipped");
    assert.equal(sealed, true);
  });

  it("gives back megabytes, byte for byte", async () => {
    const plan = new Uint8Array(3 * 1024 * 1024).map((_, index) => (index * 7_919) % 251);
    const made = bundleOf([{ manifest: manifest({ planSha256: sha256(plan) }), plan }]);
    const { plans } = await open(await seal(packBundle(made)));
    assert.equal(sha256(plans[0]?.plan ?? ""), sha256(plan));
  });

  it("takes its digest in either case", async () => {
    assert.equal((await openBundle(SEALED, sha256(SEALED).toUpperCase(), KEY)).plans.length, 2);
  });

  it("shows nothing of its content", () => {
    const bytes = Buffer.from(SEALED).toString("latin1");
    assert.match(bytes, /^age-encryption\.org\/v1\n-> X25519 /);
    for (const word of ["the plan", "web@production", "PK\u0003\u0004", "manifest", "zipped"])
      assert.equal(bytes.includes(word), false);
  });

  it("is another one each time", async () => {
    assert.notEqual(sha256(await seal(PACKED)), sha256(SEALED));
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

  it("with the digest of another", async () => {
    const failure = await failureOf(() => openBundle(SEALED, "0".repeat(64), KEY));
    assert.equal(failure.reason, "plan-mismatch");
  });

  it("without a key", async () => {
    const failure = await failureOf(() => open(SEALED, ""));
    assert.deepEqual(
      [failure.reason, failure.message],
      ["input-invalid", "Input plan-key is empty, and the bundle is sealed"],
    );
  });

  it("by one who is none of the recipients", async () => {
    const [first, second] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
    const sealed = await sealBundle(PACKED, [await identityToRecipient(first), await identityToRecipient(second)]);
    for (const key of [first, second]) assert.equal((await open(sealed, key)).plans.length, 2);
    assert.equal((await failureOf(() => open(sealed, KEY))).reason, "plan-unreadable");
  });
});

describe("a plain bundle", () => {
  it("is taken where there is no key", async () => {
    const { plans, sealed } = await open(PACKED, "");
    assert.deepEqual([plans.length, sealed], [2, false]);
  });

  it("is held against its digest like any other", async () => {
    const failure = await failureOf(() => openBundle(PACKED, sha256(SEALED), ""));
    assert.deepEqual([failure.reason, failure.detailCode], ["plan-mismatch", "bundle-sha256"]);
  });

  it("is refused where there is a key", async () => {
    assert.equal((await failureOf(() => open(PACKED))).reason, "plan-unsealed");
  });
});
