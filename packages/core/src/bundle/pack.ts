import { strToU8, strFromU8, zipSync } from "fflate";
import { fail } from "../errors.ts";
import { sha256 } from "./digest.ts";
import { parseManifest, type Manifest } from "./manifest.ts";
import { readZip, ZipError } from "./zip.ts";

/** Bundles are refused beyond this, sealed or not. */
export const MAXIMUM_BUNDLE_BYTES = 512 * 1024 * 1024;

/** One saved plan with what it was made from. */
export interface BundledPlan {
  readonly manifest: Manifest;
  readonly plan: Uint8Array;
  /** The plan's JSON, where the manifest says that there is one (`forReport`). */
  readonly json?: Uint8Array;
}

/** What one call of tofu-plan hands over. */
export interface Bundle {
  readonly plans: readonly BundledPlan[];
  /** Content of the manifests' extra files, by its sha256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Packs a bundle. In clear: whoever packs, seals. */
export function packBundle({ plans, files }: Bundle): Uint8Array {
  const entries = plans.flatMap(({ manifest, plan, json }, index): [string, Uint8Array][] => [
    [manifestEntry(index), strToU8(JSON.stringify(manifest))],
    [planEntry(index), plan],
    ...(json === undefined ? [] : [[jsonEntry(index), json] satisfies [string, Uint8Array]]),
  ]);
  const extra = [...files].map(([digest, content]) => [fileEntry(digest), content] as const);
  // Plans are deflated already. No file keeps its path here: what is read back is found by digest.
  return zipSync(Object.fromEntries([...entries, ...extra]), { level: 0 });
}

/**
 * Reads a packed bundle: whole plans that are their manifests' own, their extra files, and nothing else.
 * @throws plan-unreadable, plan-mismatch
 */
export function unpackBundle(packed: Uint8Array): Bundle {
  const entries = new Map(unzip(packed));
  const plans: BundledPlan[] = [];
  for (let index = 0; entries.has(manifestEntry(index)) || entries.has(planEntry(index)); index += 1) {
    plans.push(takePlan(entries, index));
  }
  if (plans.length === 0) return notABundle("zip-unexpected", "it holds no plans");
  const files = new Map(
    plans.flatMap(({ manifest }) =>
      manifest.files.map((file) => [file.sha256, takeFile(entries, file.sha256)] as const),
    ),
  );
  const known = new Set([...files.keys()].map(fileEntry));
  const unexpected = [...entries.keys()].find((name) => !known.has(name));
  if (unexpected !== undefined) return notABundle("zip-unexpected", `it holds ${JSON.stringify(unexpected)}`);
  return { plans, files };
}

/** @throws plan-mismatch when the plan file is not the one of the manifest */
export function verifyPlanBytes(manifest: Manifest, plan: Uint8Array): void {
  if (sha256(plan) === manifest.planSha256) return;
  fail("plan-mismatch", `The saved plan of ${manifest.unit} is not the one of its manifest: its sha256 differs`, {
    detailCode: "planSha256",
    unit: manifest.unit,
    hint: "Nothing was applied. Plan again, and find out who changed the file.",
  });
}

function takePlan(entries: Map<string, Uint8Array>, index: number): BundledPlan {
  const manifestFile = entries.get(manifestEntry(index));
  const plan = entries.get(planEntry(index));
  // Never a part of the plans: a unit that is missing would count as one that needs nothing.
  if (manifestFile === undefined || plan === undefined) {
    return notABundle("zip-unexpected", `plan ${index} is not whole`);
  }
  entries.delete(manifestEntry(index));
  entries.delete(planEntry(index));
  const manifest = parseManifest(strFromU8(manifestFile));
  verifyPlanBytes(manifest, plan);
  return manifest.forReport === null
    ? { manifest, plan }
    : { manifest, plan, json: takeJson(entries, manifest, index) };
}

function takeJson(entries: Map<string, Uint8Array>, { unit, forReport }: Manifest, index: number): Uint8Array {
  const json = entries.get(jsonEntry(index));
  entries.delete(jsonEntry(index));
  if (json === undefined) return notABundle("zip-unexpected", `the JSON of plan ${index} is missing`);
  if (sha256(json) === forReport?.jsonSha256) return json;
  return fail("plan-mismatch", `The JSON of the plan of ${unit} is not the one of its manifest: its sha256 differs`, {
    detailCode: "planSha256",
    unit,
    hint: "Nothing was applied. Plan again, and find out who changed the bundle.",
  });
}

function takeFile(entries: ReadonlyMap<string, Uint8Array>, digest: string): Uint8Array {
  const content = entries.get(fileEntry(digest));
  if (content === undefined) return notABundle("zip-unexpected", `file ${digest} of a manifest is missing`);
  if (sha256(content) === digest) return content;
  return fail("plan-mismatch", "An extra file of the bundle is not the one of its manifest: its sha256 differs", {
    detailCode: "files",
    hint: "Nothing was applied. Plan again, and find out who changed the bundle.",
  });
}

function unzip(packed: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return readZip(packed, MAXIMUM_BUNDLE_BYTES);
  } catch (error) {
    if (error instanceof ZipError) return notABundle(error.code, error.message);
    throw error;
  }
}

function notABundle(detailCode: string, cause: string): never {
  return fail("plan-unreadable", "The bundle opens, but what is in it is no bundle of plans", {
    detailCode,
    hint: "Use the same version of flywheel for tofu-plan and tofu-apply, and plan again.",
    cause,
  });
}

function manifestEntry(index: number): string {
  return `${index}/manifest.json`;
}

function planEntry(index: number): string {
  return `${index}/plan.tfplan`;
}

function jsonEntry(index: number): string {
  return `${index}/plan.json`;
}

function fileEntry(digest: string): string {
  return `files/${digest}`;
}
