import { strToU8 } from "fflate";
import type { CodeIdentity } from "../engine/code-identity.ts";
import type { SavedPlan } from "../engine/plan.ts";
import { knownSecrets } from "../engine/secrets.ts";
import { readJsonText, type Session } from "../engine/session.ts";
import { sha256 } from "./digest.ts";
import type { Manifest } from "./manifest.ts";

/** A plan's JSON for the report action, and what its manifest says of it. */
export interface PlanForReport {
  readonly json: Uint8Array;
  readonly described: NonNullable<Manifest["forReport"]>;
}

/**
 * What the report action needs to show a plan and to make its record, in a job that knows neither the code nor its secrets.
 * Secret: it goes only into a bundle.
 */
export async function planForReport(
  session: Session,
  { jsonFile }: SavedPlan,
  code: CodeIdentity | undefined,
): Promise<PlanForReport> {
  const { unit, host } = session;
  const text = await readJsonText(session, jsonFile);
  // Only those that are there already: the bundle gives away nothing more with them.
  const secrets = [...(await knownSecrets(unit, host))].filter(
    (secret) => secret !== "" && text.includes(JSON.stringify(secret).slice(1, -1)),
  );
  const trees = (code?.trees ?? []).map(([directory, tree]): [string, string | null] => [directory, tree]);
  const json = strToU8(text);
  return { json, described: { jsonSha256: sha256(json), secrets, trees, varFiles: [...unit.varFiles] } };
}
