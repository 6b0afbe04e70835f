import { unzipSync } from "fflate";
import { BUNDLE_FILE } from "@flywheel/core/bundle/names";

/** The sealed file in an artifact of tofu-plan. */
export function bundleIn(artifact: Uint8Array): Uint8Array {
  const sealed = unzipSync(artifact)[BUNDLE_FILE];
  if (sealed === undefined) throw new Error(`the artifact holds no ${BUNDLE_FILE}`);
  return sealed;
}
