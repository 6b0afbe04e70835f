import assert from "node:assert/strict";
import type { ActionResult } from "@flywheel/core/action";
import { FlywheelError, type Failure } from "@flywheel/core/errors";
import { parseInputs } from "@flywheel/core/inputs/parse";
import type { HttpResult } from "@flywheel/core/ports/http";
import { healthVerify } from "../src/action.ts";
import type { OutputName } from "../src/inputs.ts";
import type { FakeHost } from "./fake-host.ts";

/** Two environments; one critical check that needs an output, one that needs the domain and is not critical. */
export const ORGANIZATION = `
schema_version: 1
organization:
  name: acme
  environments:
    staging: { domain: staging.acme.example }
    production: { domain: acme.example }
checks:
  - { name: api, http: "https://{{ outputs.api.host }}/healthz?key=1", expect: { json: { "$.version": "{{ sha }}" } } }
  - { name: web, http: "https://{{ environment.domain }}/", critical: false }
`;
export const FILES = { "/work/organization.yaml": ORGANIZATION };
export const OUTPUTS = '{"api@staging": {"host": "api.example"}}';
/** Inputs under which both checks are asked. */
export const GIVEN = { environment: "staging", outputs: OUTPUTS, timeout: "30s" };

export const API = "https://api.example/healthz?key=1";
export const WEB = "https://staging.acme.example/";
/** What both URLs answer when all is well. */
export const GOOD = { [API]: answer(200, '{"version": "4f2c"}'), [WEB]: answer(200, "hello") };

export function answer(status: number, body: string): HttpResult {
  const phases = { resolveMs: 0, connectMs: 1, tlsMs: 0, waitMs: 4, transferMs: 0 };
  const rest = { truncated: false, durationMs: 5, httpVersion: "1.1", address: "192.0.2.1", tls: undefined, phases };
  return { ok: true, response: { status, headers: {}, body, ...rest } };
}

/** Runs the action with inputs as a workflow gives them. */
export function run(given: Readonly<Record<string, string>>, { host }: FakeHost): Promise<ActionResult<OutputName>> {
  return healthVerify.run(
    parseInputs(healthVerify.inputs, (name) => given[name] ?? ""),
    host,
  );
}

/** The failure of a run that must end before any probe. */
export async function failureOf(given: Readonly<Record<string, string>>, fake: FakeHost): Promise<Failure> {
  const error = await run(given, fake).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof FlywheelError, String(error));
  assert.deepEqual(fake.traces.asked, [], "nothing is probed");
  return error.failure;
}
