import * as v from "valibot";
import { failedByFault } from "../advice.ts";
import { defineKind } from "../kind.ts";
import { connectionPhases } from "../phases.ts";
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
        if (pattern?.test(connection.banner) !== false) return { status: "open", failure: undefined, phases };
        const failure = {
          class: "assertion",
          problems: [
            `expected a first line that matches ${pattern.source}, found ${JSON.stringify(connection.banner)}`,
          ],
          excerpt: "",
          advice: "Look at which service listens on that port.",
        };
        return { status: "open", failure, phases };
      },
    };
  },
});
