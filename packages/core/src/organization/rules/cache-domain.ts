import { list, quote } from "../wording.ts";
import { webAddress } from "../web-address.ts";
import type { Rule } from "./rule.ts";

/** The cache lies under one of our domains. */
export const cacheDomain: Rule = ({ cache, environments }, report) => {
  const server = cache?.server;
  const host = webAddress(server, report)?.hostname;
  const domains = environments.flatMap(({ domain }) => domain?.value ?? []);
  if (server === undefined || host === undefined || domains.length === 0) return;
  if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return;
  const message = `${server.path} is on ${quote(host)}, which lies under no environment's domain`;
  report.add("cache-domain", server.at, message, `Check for a slip; the domains are ${list(domains)}.`);
};
