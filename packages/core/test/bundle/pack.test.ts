import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { strToU8, zipSync, type Zippable } from "fflate";
import { sha256 } from "../../src/bundle/digest.ts";
import type { Manifest } from "../../src/bundle/manifest.ts";
import { packBundle, unpackBundle, verifyPlanBytes } from "../../src/bundle/pack.ts";
import { failureOf } from "../support/failure.ts";
import { bundled, bundleOf, manifest } from "./manifests.ts";

const BUNDLE = bundleOf([bundled("web@production", "the plan of web"), bundled("db@production", "the plan of db")], {
  "build/web.zip": "zipped",
  "build/same.zip": "zipped",
  "build/db.zip": "other",
});

describe("a packed bundle", () => {
  it("gives back its plans, manifests and files", () => {
    assert.deepEqual(unpackBundle(packBundle(BUNDLE)), BUNDLE);
  });

  it("gives back the plan's JSON too, where it is for the report action", () => {
    const json = strToU8("{}");
    const forReport = { jsonSha256: sha256(json), secrets: ["hidden"], trees: [], varFiles: [] };
    const { manifest: made, plan: bytes } = bundled("web@production", "a plan");
    const bundle = { plans: [{ manifest: { ...made, forReport }, plan: bytes, json }], files: new Map() };
    assert.deepEqual(unpackBundle(packBundle(bundle)), bundle);
  });

  const plan = strToU8("a plan");
  const made = (rest: Partial<Manifest> = {}): Uint8Array => strToU8(JSON.stringify(manifest(rest)));
  const whole: Zippable = { "0/manifest.json": made(), "0/plan.tfplan": plan };
  const withFile = made({ files: [{ path: "web.zip", sha256: sha256("zipped") }] });
  const file = `files/${sha256("zipped")}`;
  const zip = (files: Zippable): Uint8Array => zipSync(files, { level: 0 });

  const shown = made({ forReport: { jsonSha256: sha256("{}"), secrets: [], trees: [], varFiles: [] } });

  const refused: Readonly<Record<string, readonly [packed: Uint8Array, reason: string, detailCode?: string]>> = {
    "without the JSON its manifest speaks of": [
      zip({ ...whole, "0/manifest.json": shown }),
      "plan-unreadable",
      "zip-unexpected",
    ],
    "with another JSON than its manifest's": [
      zip({ ...whole, "0/manifest.json": shown, "0/plan.json": strToU8("[]") }),
      "plan-mismatch",
      "planSha256",
    ],
    "with a plan of another manifest": [
      zip({ ...whole, "0/plan.tfplan": strToU8("another plan") }),
      "plan-mismatch",
      "planSha256",
    ],
    "with a manifest that is none": [zip({ ...whole, "0/manifest.json": strToU8("{}") }), "plan-unreadable"],
    "without a plan": [zip({}), "plan-unreadable", "zip-unexpected"],
    "that lacks a plan file": [zip({ "0/manifest.json": made() }), "plan-unreadable", "zip-unexpected"],
    "that lacks a manifest": [zip({ "0/plan.tfplan": plan }), "plan-unreadable", "zip-unexpected"],
    "that leaves out a plan": [
      zip({ ...whole, "2/manifest.json": made(), "2/plan.tfplan": plan }),
      "plan-unreadable",
      "zip-unexpected",
    ],
    "with settings of the engine beside the plan": [
      zip({ ...whole, "0/.terraformrc": plan }),
      "plan-unreadable",
      "zip-unexpected",
    ],
    "with variables beside the plan": [
      zip({ ...whole, "terraform.tfvars": plan }),
      "plan-unreadable",
      "zip-unexpected",
    ],
    "with code beside the plan": [zip({ ...whole, "override.tf": plan }), "plan-unreadable", "zip-unexpected"],
    "with a file of no manifest": [zip({ ...whole, [file]: strToU8("zipped") }), "plan-unreadable", "zip-unexpected"],
    "that lacks a file of its manifest": [
      zip({ ...whole, "0/manifest.json": withFile }),
      "plan-unreadable",
      "zip-unexpected",
    ],
    "with a file of other content": [
      zip({ ...whole, "0/manifest.json": withFile, [file]: strToU8("zipped.") }),
      "plan-mismatch",
      "files",
    ],
    "that leads out": [zip({ ...whole, "../../x": plan }), "plan-unreadable", "zip-path"],
    "that is a bomb": [zipSync({ "0/plan.tfplan": new Uint8Array(900_000) }), "plan-unreadable", "zip-ratio"],
    "that is no archive": [strToU8("not a zip"), "plan-unreadable", "zip-corrupt"],
    "that is half an archive": [packBundle(BUNDLE).slice(0, 200), "plan-unreadable", "zip-corrupt"],
  };
  for (const [what, [packed, reason, detailCode]] of Object.entries(refused)) {
    it(`is refused ${what}`, async () => {
      const failure = await failureOf(() => unpackBundle(packed));
      assert.deepEqual([failure.reason, failure.detailCode], [reason, detailCode]);
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
