/** A real editor's language server with the JSON Schema that ships. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { EXAMPLE } from "../contract/organization-example.ts";
import { cursorIn, LanguageServer } from "./language-server.ts";

const SCHEMA = new URL("../../dist/organization.schema.json", import.meta.url);
const HEAD = `# yaml-language-server: $schema=${SCHEMA.href}\nschema_version: 1\norganization:\n  name: acme\n`;

describe("an editor with the published schema", { timeout: 60_000 }, () => {
  const server = new LanguageServer();
  before(() => server.start());
  after(() => {
    server.close();
  });

  const completed: readonly [text: string, offers: readonly string[]][] = [
    ["|", ["stacks", "runners", "cache", "checks", "policy", "drift", "notifications", "cross_checks"]],
    ["  |", ["environments"]],
    ["  environments:\n    staging:\n      |", ["domain", "cluster_context", "namespace", "deploy"]],
    ["stacks:\n  attic:\n    |", ["path", "depends_on", "environments", "var_files", "backend_config", "workspace"]],
    ["runners:\n  docker:\n    type: |", ["docker", "dind", "rocky8", "rocky9", "nix"]],
    ["runners:\n  docker:\n    resources:\n      |", ["cpu_request", "cpu_limit", "memory_request", "memory_limit"]],
    ["checks:\n  - |", ["name", "http", "tcp", "kubernetes", "command", "timeout"]],
    ["cross_checks:\n  - equal:\n      - |", ["yaml", "tfvars", "backend", "workflow", "hcl"]],
    ["drift:\n  ignore:\n    - |", ["address", "type", "attribute", "reason", "owner", "expires"]],
  ];
  for (const [text, offers] of completed) {
    it(`completes ${JSON.stringify(text)}`, async () => {
      const labels = await server.complete(cursorIn(`${HEAD}${text}`));
      assert.deepEqual(
        offers.filter((offer) => !labels.includes(offer)),
        [],
        labels.join(),
      );
    });
  }

  it("explains a field", async () => {
    assert.match(await server.explain(cursorIn(`${HEAD}sta|cks:\n  attic: {}\n`)), /Root modules by name/);
    assert.match(await server.explain(cursorIn(`${HEAD}stacks:\n  attic:\n    pa|th: x\n`)), /Its directory, relative/);
  });

  it("finds the complete example right, and a slip in it", async () => {
    const modeline = HEAD.split("\n")[0] ?? "";
    assert.deepEqual(await server.diagnose(`${modeline}\n${EXAMPLE}`), []);
    const slipped = await server.diagnose(`${modeline}\n${EXAMPLE.replace("depends_on", "depend_on")}`);
    assert.match(slipped.join("\n"), /depend_on/);
  });
});
