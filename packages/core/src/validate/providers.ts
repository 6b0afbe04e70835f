import { join } from "node:path/posix";
import { readCode } from "../engine/code.ts";
import { codeDirectories } from "../engine/local-modules.ts";
import type { Session } from "../engine/session.ts";
import { blocksOf, readBody } from "../hcl/body.ts";
import type { Attribute } from "../hcl/value.ts";
import type { Files } from "../ports/files.ts";
import type { FindingPlace } from "../rules/registry.ts";

export const LOCK_FILE = ".terraform.lock.hcl";

/** A provider that code asks for by name. */
export interface RequiredProvider {
  /** As the code writes it: it may leave out the registry. */
  readonly source: string;
  readonly place: FindingPlace;
  /** Whether the root module's lock file has it. */
  readonly isLocked: boolean;
}

/** The providers that a unit and the local modules it calls ask for. Those of modules from elsewhere are not seen. */
export async function requiredProviders(session: Session): Promise<readonly RequiredProvider[]> {
  const { directory, host } = session;
  const lockFile = join(directory, LOCK_FILE);
  const hasLockFile = (await host.files.stat(lockFile)) !== undefined;
  const locks = hasLockFile ? readBody(LOCK_FILE, await host.files.readText(lockFile)) : undefined;
  const locked = locks === undefined ? [] : blocksOf(locks, "provider").flatMap(({ labels }) => labels);
  const directories = await codeDirectories(session);
  const asked = await Promise.all(directories.map((each) => askedIn(each, host.context.workspace, host.files)));
  return asked
    .flat()
    .filter(({ source }) => !source.startsWith("terraform.io/builtin/"))
    .map((one) => ({ ...one, isLocked: locked.some((address) => `/${address}`.endsWith(`/${one.source}`)) }));
}

async function askedIn(
  directory: string,
  workspace: string,
  files: Files,
): Promise<readonly Omit<RequiredProvider, "isLocked">[]> {
  const code = await readCode(files, join(workspace, directory));
  return code.flatMap(({ name, body }) =>
    blocksOf(body, "terraform")
      .flatMap((terraform) => blocksOf(terraform, "required_providers"))
      .flatMap(({ attributes }) => [...attributes.values()])
      .map((attribute) => ({
        source: sourceOf(attribute),
        place: { file: join(directory, name), line: attribute.line, column: attribute.column },
      })),
  );
}

/** One without a source, or with nothing but a version, is one of HashiCorp's. */
function sourceOf({ name, value }: Attribute): string {
  const source = value.kind === "object" ? value.entries.get("source")?.value : undefined;
  return source?.kind === "literal" && typeof source.value === "string" ? source.value : `hashicorp/${name}`;
}
