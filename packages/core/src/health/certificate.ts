import * as v from "valibot";
import type { TlsFacts } from "../ports/network.ts";
import type { Resolver } from "./resolver.ts";
import type { ProbeFailure } from "./result.ts";
import { durationSchema, text, texts } from "./schema.ts";

const DAY_MS = 86_400_000;
/** A certificate that ends sooner deserves a look, whatever the check expects. */
const SOON_DAYS = 14;

/** What a TLS connection is made with. Values are PEM, or paths of PEM files in the checkout. */
export const TLS_ENTRIES = {
  ca: v.optional(text),
  client_cert: v.optional(text),
  client_key: v.optional(text),
  server_name: v.optional(text),
};

export type TlsSettings = v.InferOutput<v.StrictObjectSchema<typeof TLS_ENTRIES, undefined>>;

export const CERTIFICATE_ENTRIES = {
  /** The certificate must still be good for so long. */
  expires_after: v.optional(durationSchema(1_000)),
  /** Names that the certificate must be for. */
  names: v.optional(texts, []),
  min_version: v.optional(v.picklist(["TLSv1.2", "TLSv1.3"], "must be TLSv1.2 or TLSv1.3")),
};

/** What a certificate and its connection should be like. */
export interface CertificateExpectation {
  readonly expiresAfterMs: number | undefined;
  readonly names: readonly string[];
  readonly minVersion: string | undefined;
}

export function resolveCertificate(
  expect: v.InferOutput<v.StrictObjectSchema<typeof CERTIFICATE_ENTRIES, undefined>>,
  resolver: Resolver,
): CertificateExpectation {
  return {
    expiresAfterMs: expect.expires_after,
    names: expect.names.map((name) => resolver.text(name)),
    minVersion: expect.min_version,
  };
}

/**
 * Holds a TLS connection against an expectation.
 * @param now milliseconds since the epoch
 */
export function judgeCertificate(
  facts: TlsFacts,
  expect: CertificateExpectation,
  now: number,
): ProbeFailure | undefined {
  const missing = expect.names.filter((name) => !facts.names.some((pattern) => covers(pattern, name)));
  if (missing.length > 0) {
    const problem = `expected a certificate for ${missing.join(", ")}, found one for ${facts.names.join(", ")}`;
    return failure("tls-hostname", problem, "Look at the names of the certificate, and at which server answers.");
  }
  if (expect.minVersion !== undefined && facts.protocol < expect.minVersion) {
    const problem = `expected at least ${expect.minVersion}, found ${facts.protocol}`;
    return failure(
      "tls-protocol",
      problem,
      "Look at which versions of TLS the server, or the proxy before it, allows.",
    );
  }
  if (expect.expiresAfterMs !== undefined && facts.validTo < now + expect.expiresAfterMs) {
    const problem = `expected a certificate good for ${daysOf(expect.expiresAfterMs)} more, found one that ends on ${day(facts.validTo)}`;
    return failure("tls-expires-soon", problem, "Renew the certificate, and look at why it was not renewed by itself.");
  }
  return undefined;
}

/** What is said of a certificate that ends soon where nothing is expected of it. */
export function noteOfCertificate(facts: TlsFacts | undefined, now: number): readonly string[] {
  if (facts === undefined || facts.validTo >= now + SOON_DAYS * DAY_MS) return [];
  return [`its certificate ends on ${day(facts.validTo)}`];
}

function failure(failureClass: string, problem: string, advice: string): ProbeFailure {
  return { class: failureClass, problems: [problem], excerpt: "", advice };
}

/** A wildcard stands for one label (RFC 6125 §6.4.3). */
function covers(pattern: string, name: string): boolean {
  const [wanted, given] = [name.toLowerCase(), pattern.toLowerCase()];
  if (!given.startsWith("*.")) return given === wanted;
  return wanted.includes(".") && wanted.slice(wanted.indexOf(".")) === given.slice(1);
}

function daysOf(milliseconds: number): string {
  const days = milliseconds / DAY_MS;
  return Number.isInteger(days) ? `${days} d` : `${Math.round(milliseconds / 1_000)} s`;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
