/** Nothing that lets somebody into a cluster, and nothing secret that its programs print, is ever seen. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { stringify } from "yaml";
import { LOGGED_SECRETS } from "../fixtures/kubernetes/scenarios.ts";
import { CLUSTER_SECRETS, startClusters, type Clusters } from "./clusters.ts";
import { filesUnder, openWorld, type OpenWorld } from "./open-world.ts";
import { findSecrets, type Written } from "./search.ts";

const skip = spawnSync("openssl", ["version"]).status !== 0 && "openssl is not installed";

const CONTEXTS = ["token", "certificate", "plugin", "wrong-token", "nobody", "stranger"];

describe("health-verify of a cluster", { skip }, () => {
  let open: OpenWorld;
  let clusters: Clusters;
  before(async () => {
    open = await openWorld();
    clusters = await startClusters();
  });
  after(async () => {
    await clusters.close();
    await open.close();
  });

  it("shows no credential, no plugin's words and no program's password", async () => {
    const checks = CONTEXTS.map((context) => ({ name: context, kubernetes: { namespace: "crash-loop", context } }));
    const written = await everythingOf(checks);
    const { key } = clusters.cluster.certificates.client;
    // One line of the key in the middle: what is shown of it may be broken anywhere else.
    const secrets = {
      ...CLUSTER_SECRETS,
      ...Object.fromEntries(LOGGED_SECRETS.map((secret, index) => [`log ${index}`, secret])),
      "client key": key.split("\n")[1] ?? "",
    };
    assert.match(written.map(({ text }) => text).join("\n"), /panic: no database/);
    assert.deepEqual(findSecrets(secrets, written), []);
  });

  it("shows nothing of a plugin that fails", async () => {
    const check = { name: "any", kubernetes: { context: "broken-plugin" } };
    const written = await everythingOf([check]);
    assert.match(written.map(({ text }) => text).join("\n"), /ended with exit code 3/);
    assert.deepEqual(findSecrets(CLUSTER_SECRETS, written), []);
  });

  /** Log, annotations, summary, outputs and the files that are left when such a step has run. */
  async function everythingOf(checks: readonly object[]): Promise<readonly Written[]> {
    const job = open.world.job({ name: "verify", runId: "1", event: "push" });
    try {
      const result = await job.uses("health-verify", {
        with: {
          environment: "staging",
          kubeconfig: clusters.kubeconfig,
          checks: stringify(checks),
          interval: "1s",
          timeout: "4s",
        },
      });
      const { log, annotations, summary, outputs } = result;
      const files = filesUnder(job.temporary).map((where) => ({ where, text: readFileSync(where, "utf8") }));
      const shown = { log, annotations, summary, outputs };
      // The runner masks what it is told to; what was printed before that must not hold a secret either.
      const unmasked = result.raw.filter((line) => !line.startsWith("::add-mask::"));
      return [
        ...Object.entries(shown).map(([where, text]) => ({ where, text: JSON.stringify(text) })),
        { where: "what was printed", text: unmasked.join("\n") },
        ...files,
      ];
    } finally {
      await job.finish();
    }
  }
});
