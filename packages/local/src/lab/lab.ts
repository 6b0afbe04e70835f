import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cloud, startCloud } from "./cloud.ts";
import { STATE_USER, type StateBackend, startStateBackend } from "./state-backend.ts";

const PROVIDER = new URL("../../../../test/fixtures/provider/", import.meta.url);

/** A small world to deploy to: a cloud, a place for states, and a provider between engine and cloud. */
export interface Lab {
  readonly stateBackend: StateBackend;
  readonly cloud: Cloud;
  /** What a process needs, besides its own environment, to run the engine against this lab. Holds a password. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts a lab whose states, objects and engine configuration lie in `directory`, which is made if need be. */
export async function startLab(directory: string): Promise<Lab> {
  mkdirSync(directory, { recursive: true });
  const password = randomBytes(12).toString("hex");
  const stateBackend = await startStateBackend({ directory: join(directory, "states"), password });
  const cloud = await startCloud({ root: join(directory, "cloud") });
  return {
    stateBackend,
    cloud,
    environment: {
      FAKECLOUD_ROOT: cloud.root,
      FAKECLOUD_URL: cloud.url,
      FLYWHEEL_LAB_NODE: process.execPath,
      FLYWHEEL_LAB_PROVIDER: fileURLToPath(new URL("main.ts", PROVIDER)),
      // The engine would want certificates of the provider otherwise.
      TF_DISABLE_PLUGIN_TLS: "1",
      TF_CLI_CONFIG_FILE: writeEngineConfig(directory),
      TF_HTTP_USERNAME: STATE_USER,
      TF_HTTP_PASSWORD: password,
    },
    async close() {
      await stateBackend.close();
      await cloud.close();
    },
  };
}

/** Lets the engine find our provider, and nothing else, without a network. */
function writeEngineConfig(directory: string): string {
  const file = join(directory, "engine.tfrc");
  const mirror = JSON.stringify(fileURLToPath(new URL("mirror", PROVIDER)));
  writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = ${mirror}\n  }\n}\n`);
  return file;
}
