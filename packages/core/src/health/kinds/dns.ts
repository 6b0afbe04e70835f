import * as v from "valibot";
import type { RecordType } from "../../ports/network.ts";
import { failedByFault } from "../advice.ts";
import { defineKind } from "../kind.ts";
import type { Probe } from "../result.ts";
import { text, texts } from "../schema.ts";

const TYPES = ["A", "AAAA", "CNAME", "MX", "NS", "TXT", "SRV", "PTR"] as const satisfies readonly RecordType[];
const MAX_SHOWN = 20;

interface Expected {
  readonly type: RecordType;
  /** Exactly these records; undefined where any will do. */
  readonly equals: readonly string[] | undefined;
  readonly contains: readonly string[];
}

/** The records of a name, from the machine's resolver or another one. */
export const dns = defineKind({
  key: "dns",
  entries: {
    dns: text,
    resolver: v.optional(text),
    expect: v.optional(
      v.strictObject(
        {
          type: v.optional(v.picklist(TYPES, `must be one of ${TYPES.join(", ")}`), "A"),
          equals: v.optional(texts),
          contains: v.optional(texts, []),
        },
        "must be an object with type, equals or contains",
      ),
      {},
    ),
  },
  prepare(settings, resolver, { host }) {
    const name = resolver.text(settings.dns);
    const asked = settings.resolver === undefined ? undefined : resolver.text(settings.resolver);
    if (!/^[\w.*-]+$/.test(name)) resolver.problems.push("dns must be a name once its templates are filled in");
    if (asked !== undefined && !/^(?:[\d.]+|\[?[\da-fA-F:.]+\]?)(?::\d{1,5})?$/.test(asked)) {
      resolver.problems.push("resolver must be an address, perhaps with a port: 192.0.2.53 or [2001:db8::53]:5353");
    }
    const { type, equals, contains } = settings.expect;
    const expected: Expected = {
      type,
      equals: equals?.map((record) => resolver.text(record)),
      contains: contains.map((record) => resolver.text(record)),
    };
    return {
      target: `${type} ${name}${asked === undefined ? "" : ` at ${asked}`}`,
      async probe(timeoutMs) {
        const result = await host.network.resolve({ name, type, resolver: asked, timeoutMs });
        return result.ok ? judge(result.value, expected) : failedByFault(result.fault, result.message);
      },
    };
  },
});

function judge(found: readonly string[], { equals, contains }: Expected): Probe {
  const status = found.slice(0, MAX_SHOWN).join(", ");
  const known = new Set(found.map(comparable));
  const missing = [...(equals ?? []), ...contains].filter((record) => !known.has(comparable(record)));
  const wanted = new Set((equals ?? []).map(comparable));
  const surplus = equals === undefined ? [] : found.filter((record) => !wanted.has(comparable(record)));
  const problems = [
    ...(missing.length === 0 ? [] : [`expected ${missing.join(", ")}, found ${status === "" ? "no record" : status}`]),
    ...(surplus.length === 0 ? [] : [`expected no other record, found ${surplus.join(", ")} too`]),
  ];
  if (problems.length === 0) return { status, failure: undefined };
  const advice = "Look at the record where it is managed, and at its TTL: resolvers keep the old one for so long.";
  return { status, failure: { class: "assertion", problems, excerpt: "", advice } };
}

/** Names are the same with and without a dot at the end, in any case. */
function comparable(record: string): string {
  return record.toLowerCase().replace(/\.$/, "");
}
