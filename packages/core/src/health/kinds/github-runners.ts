import * as v from "valibot";
import { redactor } from "../../plan/redact.ts";
import type { HttpResponse } from "../../ports/http.ts";
import { defineKind } from "../kind.ts";
import { githubRunners, type GithubPlace } from "../runners/github.ts";
import { probeRunners } from "../runners/probe.ts";
import { expectedRunners, runnerEntries } from "../runners/settings.ts";
import type { Resolver } from "../resolver.ts";
import { text } from "../schema.ts";

const settingsSchema = v.strictObject(
  { repository: v.optional(text), organization: v.optional(text), ...runnerEntries },
  "must be an object with repository or organization; {} is this repository",
);

/** Self-hosted runners of GitHub, which must be registered and online. */
export const githubRunnersKind = defineKind({
  key: "github_runners",
  entries: { github_runners: settingsSchema },
  prepare({ github_runners: settings }, resolver, context) {
    const { host, credentials } = context;
    const expected = expectedRunners("github_runners", settings, resolver, context);
    const place = readPlace(settings, resolver, host.context.repository);
    if (credentials.githubToken === "") {
      resolver.problems.push("github_runners needs the input github-token, a token that may read self-hosted runners");
    }
    if (place === undefined || resolver.problems.length > 0) return undefined;
    resolver.secrets.push(credentials.githubToken);
    const api = {
      url: (host.context.environment["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/$/, ""),
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${credentials.githubToken}`,
        "user-agent": "flywheel",
        "x-github-api-version": "2022-11-28",
      },
      http: host.http,
      clock: host.clock,
      permission: permissionOf(place),
    };
    const probe = {
      // Labels are the same whatever their case.
      expected: expected.map(({ name, tags }) => ({ name, tags: tags.map((tag) => tag.toLowerCase()) })),
      requirements: { minOnline: settings.min_online, minVersion: settings.min_version, maxContactAgeMs: undefined },
      clock: host.clock,
      mask: redactor(resolver.secrets),
      find: (deadline: number) => githubRunners(place, { ...api, deadline }),
    };
    const target = "repository" in place ? place.repository : place.organization;
    return { target, probe: (timeoutMs) => probeRunners(probe, timeoutMs) };
  },
});

function readPlace(
  { repository, organization }: v.InferOutput<typeof settingsSchema>,
  resolver: Resolver,
  own: string,
): GithubPlace | undefined {
  if (repository !== undefined && organization !== undefined) {
    resolver.problems.push("github_runners.repository and github_runners.organization exclude each other");
    return undefined;
  }
  const name = resolver.text(organization ?? repository ?? own);
  const isName = (organization === undefined ? /^[\w.-]+\/[\w.-]+$/ : /^[\w-]+$/).test(name);
  if (isName) return organization === undefined ? { repository: name } : { organization: name };
  resolver.problems.push(
    organization === undefined
      ? "github_runners.repository must be owner/name"
      : "github_runners.organization must be the name of an organization",
  );
  return undefined;
}

/** GitHub says in a header which permission it wanted, though not to every token. */
function permissionOf(place: GithubPlace): (response: HttpResponse) => string {
  const words =
    "repository" in place
      ? "the token needs the permission Administration (read) on the repository"
      : "the token needs the permission Self-hosted runners (read) of the organization";
  return ({ headers }) => {
    const wanted = headers["x-accepted-github-permissions"];
    return wanted === undefined ? words : `${words} (${wanted})`;
  };
}
