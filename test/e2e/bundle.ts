import { Decrypter } from "age-encryption";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sha256 } from "@flywheel/core/bundle/digest";
import { recipientOf } from "@flywheel/core/bundle/keys";
import { parseManifest, type Manifest } from "@flywheel/core/bundle/manifest";
import { BUNDLE_FILE } from "@flywheel/core/bundle/names";
import { sealBundle } from "@flywheel/core/bundle/seal";
import type { World } from "@flywheel/local/world/world";

/** The one file in an artifact of tofu-plan. */
export function bundleIn(artifact: Uint8Array): Uint8Array {
  const sealed = unzipSync(artifact)[BUNDLE_FILE];
  if (sealed === undefined) throw new Error(`the artifact holds no ${BUNDLE_FILE}`);
  return sealed;
}

/** The file of the bundle that a run made. */
export function bundleOfRun(world: World, runId: string, name: string): Uint8Array {
  const artifact = world.forge.state.artifacts(runId).find((candidate) => candidate.name === name);
  if (artifact === undefined) throw new Error(`run ${runId} has no artifact ${name}`);
  return bundleIn(artifact.content);
}

/** Puts other bytes under the artifact's name. @returns their sha256, as one who controls job outputs too would give it */
export function swapBundle(world: World, runId: string, name: string, file: Uint8Array): string {
  world.forge.state.replaceArtifact(runId, name, zipSync({ [BUNDLE_FILE]: file }, { level: 0 }));
  return sha256(file);
}

/** The same bundle with the manifest of its first plan changed and sealed again, as the key's owner could. */
export async function withManifest(
  sealed: Uint8Array,
  planKey: string,
  change: (manifest: Manifest) => object,
): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(planKey);
  const entries = unzipSync(await decrypter.decrypt(sealed));
  const manifest = parseManifest(strFromU8(entries["0/manifest.json"] ?? new Uint8Array()));
  const changed = strToU8(JSON.stringify({ ...manifest, ...change(manifest) }));
  return sealBundle(zipSync({ ...entries, "0/manifest.json": changed }, { level: 0 }), [await recipientOf(planKey)]);
}
