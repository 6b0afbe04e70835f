import type { Located } from "../cursor.ts";
import type { LocatedEnvironment } from "../located.ts";
import type { Report } from "../report.ts";
import { list, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** The cache has a URL under one of our domains, and nix runners have a cache. */
export const cache: Rule = (organization, report) => {
  const server = organization.cache?.server;
  if (server !== undefined) checkServer(server, organization.environments, report);
  for (const { name, type } of organization.runners) {
    if (type?.value !== "nix" || server !== undefined) continue;
    const message = `The runner ${quote(name.value)} is of type nix and needs a cache, but cache.server is not set`;
    report.add(
      "nix-cache",
      type.at,
      message,
      "Write cache: with server: https://… at the top level, or use another type.",
    );
  }
};

function checkServer(server: Located<string>, environments: readonly LocatedEnvironment[], report: Report): void {
  const url = URL.parse(server.value);
  if (url === null || !["https:", "http:"].includes(url.protocol)) {
    const message = `${server.path} ${quote(server.value)} is no web address`;
    report.add("url", server.at, message, "Write a whole URL, such as https://attic.apps.example.com.");
    return;
  }
  const domains = environments.flatMap(({ domain }) => domain?.value ?? []);
  const host = url.hostname;
  if (domains.length === 0 || domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return;
  const message = `${server.path} is on ${quote(host)}, which lies under no environment's domain`;
  report.add("cache-domain", server.at, message, `Check for a slip; the domains are ${list(domains)}.`);
}
