import * as v from "valibot";
import { failedByFault } from "../advice.ts";
import {
  CERTIFICATE_ENTRIES,
  judgeCertificate,
  noteOfCertificate,
  resolveCertificate,
  TLS_ENTRIES,
} from "../certificate.ts";
import { defineKind } from "../kind.ts";
import { resolveTls } from "../pem.ts";
import { connectionPhases } from "../phases.ts";
import { text } from "../schema.ts";

const DEFAULT_PORT = 443;

/** A port that speaks TLS with a certificate that is good for its name. */
export const tls = defineKind({
  key: "tls",
  entries: {
    tls: text,
    ...TLS_ENTRIES,
    expect: v.optional(
      v.strictObject(CERTIFICATE_ENTRIES, "must be an object with expires_after, names or min_version"),
      {},
    ),
  },
  async prepare(settings, resolver, { host }) {
    const place = resolver.hostAndPort("tls", settings.tls, DEFAULT_PORT);
    const request = await resolveTls(settings, resolver, host);
    const expect = resolveCertificate(settings.expect, resolver);
    if (place === undefined) return undefined;
    return {
      target: `${place.host}:${place.port}`,
      async probe(timeoutMs) {
        const result = await host.network.connect({ ...place, tls: request, timeoutMs, bannerBytes: 0 });
        if (!result.ok) return failedByFault(result.fault, result.message);
        const { tls: facts, phases } = result.value;
        if (facts === undefined) throw new Error("a TLS connection has facts");
        const now = host.clock.now();
        return {
          status: facts.protocol,
          failure: judgeCertificate(facts, expect, now),
          phases: connectionPhases(phases),
          notes: noteOfCertificate(facts, now),
        };
      },
    };
  },
});
