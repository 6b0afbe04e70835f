import { join } from "node:path/posix";
import { readCode } from "../engine/code.ts";
import { codeDirectories } from "../engine/local-modules.ts";
import type { Session } from "../engine/session.ts";
import { blocksOf, readBody, type Body } from "../hcl/body.ts";
import type { Attribute } from "../hcl/value.ts";

export const LOCK_FILE = ".terraform.lock.hcl";

/**
 * The providers that an initialised unit's code asks for by name and its lock file lacks, as the code writes them. Those of
 * modules from elsewhere are not seen.
 */
export async function unlockedProviders(session: Session): Promise<readonly string[]> {
  const { directory, host } = session;
  const lockFile = readBody(LOCK_FILE, await host.files.readText(join(directory, LOCK_FILE)));
  const locked = blocksOf(lockFile, "provider").flatMap(({ labels }) => labels);
  const asked = await Promise.all(
    (await codeDirectories(session)).map((each) => providersIn(join(host.context.workspace, each), session)),
  );
  // A source may leave out the registry.
  const isLocked = (source: string): boolean => locked.some((address) => `/${address}`.endsWith(`/${source}`));
  return [...new Set(asked.flat())].filter((source) => !isLocked(source)).toSorted();
}

async function providersIn(directory: string, { host }: Session): Promise<readonly string[]> {
  return (await readCode(host.files, directory)).flatMap(({ body }) => requiredProviders(body));
}

function requiredProviders(code: Body): readonly string[] {
  return blocksOf(code, "terraform")
    .flatMap((terraform) => blocksOf(terraform, "required_providers"))
    .flatMap(({ attributes }) => [...attributes.values()].map(sourceOf))
    .filter((source) => !source.startsWith("terraform.io/builtin/"));
}

/** One without a source, or with nothing but a version, is one of HashiCorp's. */
function sourceOf({ name, value }: Attribute): string {
  const source = value.kind === "object" ? value.entries.get("source")?.value : undefined;
  return source?.kind === "literal" && typeof source.value === "string" ? source.value : `hashicorp/${name}`;
}
