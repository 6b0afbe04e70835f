import * as v from "valibot";
import type { Host } from "../../ports/host.ts";
import { failedByFault } from "../advice.ts";
import { TLS_ENTRIES } from "../certificate.ts";
import { httpExpectationSchema, resolveExpectation } from "../expectation.ts";
import { probeHttp, shownUrl, type HttpTarget, type Route } from "../http-check.ts";
import { defineKind } from "../kind.ts";
import { resolveTls } from "../pem.ts";
import type { Resolver } from "../resolver.ts";
import type { Probe } from "../result.ts";
import { headersSchema, text } from "../schema.ts";

const IP_WORDS = "must be any, 4, 6, each, or a list of addresses";

/** Which of a host's addresses are asked. */
type Addresses = "any" | "4" | "6" | "each" | readonly string[];

const ipSchema = v.union(
  [
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform(String),
      v.picklist(["any", "4", "6", "each"] as const, IP_WORDS),
    ),
    v.array(text),
  ],
  IP_WORDS,
);

/** An HTTP or HTTPS request and what its answer should be. */
export const http = defineKind({
  key: "http",
  entries: {
    http: v.pipe(v.string("must be a URL"), v.trim(), v.nonEmpty("must be a URL")),
    headers: v.optional(headersSchema, {}),
    expect: httpExpectationSchema,
    ip: v.optional(ipSchema, "any"),
    redirects: v.optional(
      v.picklist(["same_origin", "any", "none"], "must be same_origin, any or none"),
      "same_origin",
    ),
    ...TLS_ENTRIES,
    proxy: v.optional(text),
  },
  async prepare(settings, resolver, { host }) {
    const url = resolver.url("http", settings.http);
    const headers = resolver.headers(settings.headers);
    const expect = resolveExpectation(settings.expect, resolver);
    const tls = await resolveTls(settings, resolver, host);
    const proxy = settings.proxy === undefined ? undefined : resolveProxy(settings.proxy, resolver);
    const ip = typeof settings.ip === "string" ? settings.ip : settings.ip.map((address) => resolver.text(address));
    if (url === undefined) return undefined;
    if (url.protocol === "http:" && expect.certificate !== undefined) {
      resolver.problems.push("expect.tls needs an https URL");
    }
    if (proxy !== undefined && ip !== "any")
      resolver.problems.push("ip and proxy exclude each other: a proxy resolves");
    const { redirects } = settings;
    const target = { url, headers, expect, redirects, tls, proxy, secrets: resolver.secrets };
    return { target: shownUrl(url), probe: (timeoutMs) => probe(target, ip, host, timeoutMs) };
  },
});

function resolveProxy(written: string, resolver: Resolver): string {
  const [, scheme, userInfo, rest] = /^(\w+:\/\/)(.*)@(.*)$/.exec(written) ?? [];
  const before = resolver.problems.length;
  const proxy =
    scheme === undefined || userInfo === undefined || rest === undefined
      ? resolver.credential(written)
      : `${scheme}${resolver.userInfo(userInfo)}@${resolver.credential(rest)}`;
  if (resolver.problems.length > before) return proxy;
  const url = URL.parse(proxy);
  if (url === null) {
    resolver.problems.push("proxy is no valid URL once its templates are filled in");
    return proxy;
  }
  if (url.protocol !== "http:") resolver.problems.push("proxy must be an http URL, such as http://proxy.example:3128");
  hideUserInfo(url, resolver);
  return proxy;
}

/** A password that is written out, or that came with a whole URL, is a secret in both of its forms. */
function hideUserInfo({ username, password }: URL, resolver: Resolver): void {
  if (password !== "") resolver.secrets.push(password);
  try {
    decodeURIComponent(username);
    if (password !== "") resolver.secrets.push(decodeURIComponent(password));
  } catch {
    resolver.problems.push("proxy has a user name or password with a % that encodes nothing: write it as %25");
  }
}

async function probe(target: HttpTarget, ip: Addresses, host: Host, timeoutMs: number): Promise<Probe> {
  const deadline = host.clock.now() + timeoutMs;
  const ask = (route: Route): Promise<Probe> => {
    const now = host.clock.now();
    return probeHttp(target, host, { route, timeoutMs: Math.max(1, deadline - now), now });
  };
  if (ip === "any") return ask({});
  if (ip === "4" || ip === "6") return ask({ family: ip === "4" ? 4 : 6 });
  if (ip !== "each") return askEach(ip, ask);
  const found = await host.network.addresses(target.url.hostname.replace(/^\[(.*)\]$/, "$1"), timeoutMs);
  return found.ok ? askEach(found.value, ask) : failedByFault(found.fault, found.message);
}

/** Asks every address: behind one name, one of two servers may be dead. The worst answer is the check's. */
async function askEach(addresses: readonly string[], ask: (route: Route) => Promise<Probe>): Promise<Probe> {
  const probes = await Promise.all(addresses.map((address) => ask({ address })));
  const failures = probes.flatMap(({ failure }, index) =>
    failure === undefined ? [] : [{ failure, address: addresses[index] ?? "", probe: probes[index] }],
  );
  const [first] = failures;
  const [any] = probes;
  if (any === undefined) throw new Error("a name that resolves has an address");
  if (first === undefined) return { ...any, status: `${any.status ?? ""} from ${addresses.length} addresses` };
  const problems = failures.flatMap(({ failure, address }) => failure.problems.map((text) => `${address}: ${text}`));
  const good = addresses.length - failures.length;
  return {
    ...first.probe,
    status: `${good} of ${addresses.length} addresses`,
    failure: { ...first.failure, problems },
  };
}
