import { readCode } from "../engine/code.ts";
import type { Diagnostic } from "../engine/diagnostics.ts";
import type { Session } from "../engine/session.ts";
import { blocksOf } from "../hcl/body.ts";
import type { Value } from "../hcl/value.ts";

// Terraform's words, in two places of its code.
const MISSING = /(?:provider configuration at|^missing provider) provider\["[^"]*"\]\.([\w-]+)/;

/**
 * Without the errors that a module only gives because nobody calls it: Terraform misses the provider configurations that
 * its caller would pass in (terraform issue 28490).
 */
export async function withoutPassedIn(
  diagnostics: readonly Diagnostic[],
  session: Session,
): Promise<readonly Diagnostic[]> {
  const missingIn = ({ summary, detail }: Diagnostic): string | undefined => MISSING.exec(`${summary}\n${detail}`)?.[1];
  if (diagnostics.every((diagnostic) => missingIn(diagnostic) === undefined)) return diagnostics;
  const aliases = await configurationAliases(session);
  return diagnostics.filter((diagnostic) => {
    const alias = missingIn(diagnostic);
    return alias === undefined || !aliases.has(alias);
  });
}

/** The `blue` of every `configuration_aliases = [aws.blue]`. */
async function configurationAliases({ directory, host }: Session): Promise<ReadonlySet<string>> {
  const providers = (await readCode(host.files, directory))
    .flatMap(({ body }) => blocksOf(body, "terraform"))
    .flatMap((terraform) => blocksOf(terraform, "required_providers"))
    .flatMap(({ attributes }) => [...attributes.values()]);
  return new Set(providers.flatMap(({ value }) => aliasesOf(value)));
}

function aliasesOf(provider: Value): readonly string[] {
  const list = provider.kind === "object" ? provider.entries.get("configuration_aliases")?.value : undefined;
  return list?.kind === "list" ? list.items.flatMap(referenceOf).map((name) => name.split(".").at(-1) ?? "") : [];
}

/** In the JSON syntax a reference is text. */
function referenceOf(item: Value): readonly string[] {
  if (item.kind === "expression") return [item.text];
  return item.kind === "literal" && typeof item.value === "string" ? [item.value] : [];
}
