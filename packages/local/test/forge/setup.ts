import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { startForge, type LocalForge } from "../../src/forge/server.ts";

export const TOKEN = "ghs_lab_token";

/** A forge for `acme/infra` with pull request #7, in a temporary folder; both are gone after the test. */
export async function forgeFor(t: TestContext): Promise<LocalForge & { readonly directory: string }> {
  const directory = await mkdtemp(join(tmpdir(), "flywheel-forge-"));
  const tokens = { [TOKEN]: "github-actions[bot]", ghp_mona: "mona" };
  const forge = await startForge({ directory, repository: "acme/infra", tokens });
  t.after(async () => {
    await forge.close();
    await rm(directory, { recursive: true });
  });
  forge.state.openPullRequest({ number: 7, title: "Add a bucket", author: "mona" });
  return { ...forge, directory };
}

/** Calls the API with the workflow's token, or another one. */
export async function call(
  forge: LocalForge,
  method: string,
  path: string,
  body?: unknown,
  token: string | undefined = TOKEN,
): Promise<{ readonly status: number; readonly headers: Headers; readonly json: unknown }> {
  const response = await fetch(`${forge.url}${path}`, {
    method,
    headers: token === "" ? {} : { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}
