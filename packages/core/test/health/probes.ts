import assert from "node:assert/strict";
import { parseChecks } from "../../src/health/check.ts";
import type { PreparedProbe } from "../../src/health/kind.ts";
import { resolveChecks } from "../../src/health/resolve.ts";
import type { Scope } from "../../src/health/scope.ts";
import type { Host } from "../../src/ports/host.ts";
import { fakeHost } from "../support/host.ts";

/** What a check is prepared with; what is not given must not be reached. */
export interface Around {
  readonly scope?: Scope;
  /** The step's environment. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: Partial<Host>;
}

export interface Prepared {
  readonly probe: PreparedProbe | undefined;
  /** What is wrong with the check once its templates have values. */
  readonly problems: readonly string[];
  readonly secrets: readonly string[];
}

/** Prepares one check as it is written, less its name; it must have the right shape. */
export async function prepare(check: object, around: Around = {}): Promise<Prepared> {
  const parsed = await parseChecks([{ name: "api", ...check }]);
  assert.deepEqual(parsed.problems, []);
  const fake = fakeHost({ context: { environment: around.environment ?? {} } }).host;
  const secrets: string[] = [];
  const log = { ...fake.log, secret: (value: string) => secrets.push(value) };
  const host = { ...fake, log, ...around.ports };
  const credentials = { kubeconfig: "", kubeContext: "", githubToken: "", gitlabToken: "", gitlabUrl: "" };
  const context = { host, organization: undefined, environment: undefined, credentials };
  const { checks, problems } = await resolveChecks(parsed.checks, around.scope ?? new Map(), context);
  return { probe: checks[0]?.prepared, problems: problems.map(({ message }) => message), secrets };
}

/** The same where nothing may be wrong with the check. */
export async function probeOf(check: object, around: Around = {}): Promise<PreparedProbe> {
  const { probe, problems } = await prepare(check, around);
  assert.deepEqual(problems, []);
  assert.ok(probe);
  return probe;
}
