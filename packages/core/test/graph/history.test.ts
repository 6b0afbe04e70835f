import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { affectedUnits } from "../../src/graph/affected.ts";
import { graphOf } from "../../src/graph/code-graph.ts";
import { History } from "../../src/graph/history.ts";
import type { Host } from "../../src/ports/host.ts";
import { surveyOrganization } from "../../src/units/situation.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeHost } from "../support/host.ts";
import { call } from "./repository.ts";

/** From path to content; of a link, `-> ` and where it leads. */
type Commit = Readonly<Record<string, string>>;

const TARGET = /^-> /;

/** A checkout of `HEAD` whose git knows both commits. */
function checkout(commits: { readonly old: Commit; readonly HEAD: Commit }): Host {
  const paths = [...new Set([...Object.keys(commits.old), ...Object.keys(commits.HEAD)])];
  const changed = paths.filter((path) => commits.old[path] !== commits.HEAD[path]);
  const status = (path: string): string => (path in commits.old ? (path in commits.HEAD ? "M" : "D") : "A");
  const answers: Readonly<Record<string, (last: string) => string | undefined>> = {
    diff: () => changed.map((path) => `${status(path)}\0${path}\0`).join(""),
    "ls-tree": (commit) => {
      const tree = Object.entries(commits[commit === "old" ? "old" : "HEAD"]);
      return tree.map(([path, text]) => `${TARGET.test(text) ? "120000" : "100644"} blob 0\t${path}\0`).join("");
    },
    "cat-file": (name) => commits.old[name.replace("old:", "")]?.replace(TARGET, ""),
  };
  const entries = Object.entries(commits.HEAD).map(([path, text]) => [`/ws/${path}`, text] as const);
  const links = entries
    .filter(([, text]) => TARGET.test(text))
    .map(([path, text]) => [path, new URL(text.replace(TARGET, ""), `file://${path}`).pathname] as const);
  return fakeHost({
    files: memoryFiles(Object.fromEntries(entries.filter(([, text]) => !TARGET.test(text))), {
      links: Object.fromEntries(links),
    }),
    programs: { git: "/bin/git" },
    run: ({ arguments: [, , verb = "", ...rest] }) => {
      const stdout = answers[verb]?.(rest.at(-1) ?? "");
      return { exitCode: stdout === undefined ? 128 : 0, stdout: stdout ?? "", stderr: "" };
    },
  }).host;
}

/** The affected units with their cause, by what changed. */
async function causes(before: Commit, change: Commit, names: { config?: string; base?: string } = {}): Promise<object> {
  const host = checkout({ old: before, HEAD: { ...before, ...change } });
  const source = { config: "organization.yaml", base: "", profile: "auto", ...names } as const;
  const { organization, units } = await surveyOrganization(host.files, "/ws", source);
  assert.ok(organization);
  const graph = await graphOf(units, host.files, "/ws");
  const comparison = await new History({ organization, units }, graph, source, host).since("old");
  return Object.fromEntries(
    affectedUnits(units, () => comparison).map(({ unit: { id }, cause, what }) => [id, `${cause}: ${what}`]),
  );
}

function organization(namespace: string): string {
  const where = `{ domain: acme.example, cluster_context: "acme/agents:p", namespace: ${namespace} }`;
  return `schema_version: 1\norganization: { name: acme, environments: { prod: ${where} } }\nstacks: { web: {}, dns: {} }\n`;
}

const CODE: Commit = {
  "tofu/stacks/web/main.tf": call("../../modules/current"),
  "tofu/stacks/dns/main.tf": "",
  "tofu/modules/v1/main.tf": "",
  "tofu/modules/v2/main.tf": "",
  "tofu/modules/stable": "-> v1",
  "tofu/modules/current": "-> stable",
};
const OLD = organization("apps");
const NEW = organization("app");
const BOTH = { "web@prod": "changed: environments.prod", "dns@prod": "changed: environments.prod" };

describe("History: the organization's files", () => {
  const cases: readonly [
    what: string,
    before: Commit,
    change: Commit,
    names?: { readonly config?: string; readonly base?: string },
  ][] = [
    ["named plainly", { "organization.yaml": OLD }, { "organization.yaml": NEW }],
    ["named with a dot", { "organization.yaml": OLD }, { "organization.yaml": NEW }, { config: "./organization.yaml" }],
    ["named in full", { "organization.yaml": OLD }, { "organization.yaml": NEW }, { config: "/ws/organization.yaml" }],
    [
      "that it is merged over",
      { "organization.yaml": "organization: { name: other }\n", "base.yaml": OLD },
      { "base.yaml": NEW },
      { base: "./base.yaml" },
    ],
    [
      "behind a link",
      { "organization.yaml": "-> config/organization.yaml", "config/organization.yaml": OLD },
      { "config/organization.yaml": NEW },
    ],
    [
      "behind a link that leads elsewhere now",
      { "organization.yaml": "-> now/a.yaml", now: "-> v1", "v1/a.yaml": OLD, "v2/a.yaml": NEW },
      { now: "-> v2" },
    ],
  ];
  for (const [what, before, change, names] of cases) {
    it(`finds by one ${what}`, async () => {
      assert.deepEqual(await causes({ ...CODE, ...before }, change, names), BOTH);
    });
  }
});

it("finds by words in the organization's file what reads it itself", async () => {
  const reads = { "tofu/stacks/dns/main.tf": 'locals { x = file("${path.module}/../../../organization.yaml") }' };
  const found = await causes(
    { ...CODE, ...reads, "organization.yaml": OLD },
    { "organization.yaml": `# words\n${OLD}` },
  );
  assert.deepEqual(found, { "dns@prod": "changed: organization.yaml" });
});

describe("History: links", () => {
  const before = { ...CODE, "organization.yaml": OLD };
  const cases: readonly [what: string, change: Commit, affected: object][] = [
    ["nothing", {}, {}],
    [
      "a module behind two links",
      { "tofu/modules/v1/main.tf": "#" },
      { "web@prod": "changed: tofu/modules/current/main.tf" },
    ],
    ["a link", { "tofu/modules/current": "-> v2" }, { "web@prod": "changed: tofu/modules/current" }],
    [
      "a link that a link leads to",
      { "tofu/modules/stable": "-> v2" },
      { "web@prod": "changed: tofu/modules/current" },
    ],
  ];
  for (const [what, change, affected] of cases) {
    it(`finds by ${what}`, async () => {
      assert.deepEqual(await causes(before, change), affected);
    });
  }

  it("takes every unit where the organization was a link that leads round", async () => {
    const round = { ...CODE, "organization.yaml": "-> other.yaml", "other.yaml": "-> organization.yaml" };
    const found = await causes(round, { "organization.yaml": OLD });
    const words = "unknown: organization.yaml of the commit that this is compared with cannot be read";
    assert.deepEqual(found, { "web@prod": words, "dns@prod": words });
  });
});
