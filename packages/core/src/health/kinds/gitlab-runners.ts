import * as v from "valibot";
import { redactor } from "../../plan/redact.ts";
import { isCleartext } from "../cleartext.ts";
import { defineKind } from "../kind.ts";
import type { Resolver } from "../resolver.ts";
import { compareRunners } from "../runners/compare.ts";
import { gitlabRunners, type GitlabPlace } from "../runners/gitlab.ts";
import { probeRunners } from "../runners/probe.ts";
import type { FoundRunner } from "../runners/runner.ts";
import { expectedRunners, runnerEntries } from "../runners/settings.ts";
import { durationSchema, flag, text } from "../schema.ts";

const place = v.optional(
  v.union([text, v.pipe(v.number(), v.integer(), v.transform(String))], "must be a path or an id"),
);

const settingsSchema = v.strictObject(
  {
    project: place,
    group: place,
    url: v.optional(text),
    max_contact_age: v.optional(durationSchema(1_000)),
    include_instance: v.optional(flag, false),
    ...runnerEntries,
  },
  "must be an object with project or group",
);

/** Runners of GitLab, which must be registered, not paused, and online. */
export const gitlabRunnersKind = defineKind({
  key: "gitlab_runners",
  entries: { gitlab_runners: settingsSchema },
  prepare({ gitlab_runners: settings }, resolver, context) {
    const { host, credentials } = context;
    const expected = expectedRunners("gitlab_runners", settings, resolver, context);
    const where = readPlace(settings, resolver);
    const url = resolver.url("gitlab_runners.url", settings.url ?? credentials.gitlabUrl);
    if (credentials.gitlabToken === "") {
      resolver.problems.push("gitlab_runners needs the input gitlab-token, a token that may read runners");
    }
    if (url !== undefined && isCleartext(url)) resolver.problems.push("gitlab_runners.url must be an https URL");
    if (where === undefined || url === undefined || resolver.problems.length > 0) return undefined;
    resolver.secrets.push(credentials.gitlabToken);
    const api = {
      url: url.href.replace(/\/$/, ""),
      headers: { accept: "application/json", "private-token": credentials.gitlabToken, "user-agent": "flywheel" },
      http: host.http,
      clock: host.clock,
      permission: () => PERMISSION,
    };
    const requirements = {
      minOnline: settings.min_online,
      minVersion: settings.min_version,
      maxContactAgeMs: settings.max_contact_age,
    };
    const query = {
      place: where,
      expected,
      includeInstance: settings.include_instance,
      isEnough: (found: readonly FoundRunner[]) =>
        compareRunners(expected, found, requirements, host.clock.now()).every(({ trouble }) => trouble === undefined),
    };
    const probe = {
      expected,
      requirements,
      clock: host.clock,
      mask: redactor(resolver.secrets),
      find: (deadline: number) => gitlabRunners(query, { ...api, deadline }),
    };
    const target = `${"project" in where ? where.project : where.group} (${url.host})`;
    // Every runner that is meant costs a request or two.
    return { target, isLong: true, probe: (timeoutMs) => probeRunners(probe, timeoutMs) };
  },
});

const PERMISSION =
  "the token needs the scopes read_api and manage_runner (or api), and the role Maintainer of the project or Owner of the group";

function readPlace(
  { project, group }: v.InferOutput<typeof settingsSchema>,
  resolver: Resolver,
): GitlabPlace | undefined {
  if (project !== undefined && group === undefined) return { project: resolver.text(project) };
  if (group !== undefined && project === undefined) return { group: resolver.text(group) };
  resolver.problems.push("gitlab_runners needs either project or group");
  return undefined;
}
