import * as v from "valibot";
import type { Patterns } from "../../ports/patterns.ts";
import { failedByFault } from "../advice.ts";
import { defineKind } from "../kind.ts";
import { failedBySlowPattern, matches, SlowPattern } from "../patterns.ts";
import { connectionPhases } from "../phases.ts";
import type { ProbeFailure } from "../result.ts";
import { text } from "../schema.ts";

/** A banner is a line; more of it is not read. */
const MAX_BANNER_BYTES = 512;

/** A port that takes connections, and perhaps what it says first. */
export const tcp = defineKind({
  key: "tcp",
  entries: {
    tcp: text,
    expect: v.optional(v.strictObject({ banner: v.optional(text) }, "must be an object with banner"), {}),
  },
  prepare(settings, resolver, { host }) {
    const place = resolver.hostAndPort("tcp", settings.tcp);
    const { banner } = settings.expect;
    const pattern = banner === undefined ? undefined : resolver.pattern("expect.banner", banner);
    if (place === undefined) return undefined;
    return {
      target: `${place.host}:${place.port}`,
      async probe(timeoutMs) {
        const bannerBytes = pattern === undefined ? 0 : MAX_BANNER_BYTES;
        const result = await host.network.connect({ ...place, timeoutMs, bannerBytes });
        if (!result.ok) return failedByFault(result.fault, result.message);
        const connection = result.value;
        const phases = connectionPhases(connection.phases);
        const failure =
          pattern === undefined ? undefined : judgeBanner(connection.banner, pattern.source, host.patterns);
        return { status: "open", failure, phases };
      },
    };
  },
});

function judgeBanner(banner: string, source: string, patterns: Patterns): ProbeFailure | undefined {
  try {
    if (matches(patterns, source, banner)) return undefined;
  } catch (error) {
    if (error instanceof SlowPattern) return failedBySlowPattern(error);
    throw error;
  }
  return {
    class: "assertion",
    problems: [`expected a first line that matches ${source}, found ${JSON.stringify(banner)}`],
    excerpt: "",
    advice: "Look at which service listens on that port.",
  };
}
