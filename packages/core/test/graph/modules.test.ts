import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { moduleCycles, unusedModules } from "../../src/graph/module-findings.ts";
import { memoryFiles } from "../support/files.ts";
import { call, graphOf, repository } from "./repository.ts";

const FILES = repository({
  "tofu/stacks/web/main.tf": call("../../modules/net"),
  "tofu/stacks/web/paths.tf": 'locals { x = file("../../../config/web.json"), y = fileset("../../../all/", "*") }',
  "tofu/modules/net/main.tf": call("../dns") + 'locals { y = file("${path.module}/../shared.json") }',
  "tofu/modules/dns/main.tf": 'locals { z = file("${path.root}/../z.json") }',
  "tofu/modules/idle/a.tf": call("../idler"),
  "tofu/modules/idler/main.tf": "",
  "tofu/modules/net/examples/small/main.tf": call("../.."),
});

describe("CodeGraph", () => {
  it("reaches over any number of calls", async () => {
    const graph = await graphOf(FILES, "tofu/stacks/web");
    assert.deepEqual(
      [...graph.reachOf("tofu/stacks/web").directories],
      ["tofu/stacks/web", "tofu/modules/net", "tofu/modules/dns"],
    );
    assert.deepEqual(graph.reachOf("tofu/stacks/web").paths, [
      "config/web.json",
      "all",
      "tofu/modules/shared.json",
      "tofu/stacks/z.json",
    ]);
  });
});

it("reads no .tf file that a .tofu file replaces", async () => {
  const files = repository({
    "tofu/stacks/web/main.tf": call("../../modules/old"),
    "tofu/stacks/web/main.tofu": call("../../modules/new"),
    "tofu/stacks/web/more.tf.json": '{"module": {"a": {"source": "../../modules/json"}}}',
  });
  const graph = await graphOf(files, "tofu/stacks/web");
  assert.deepEqual(graph.calledBy("tofu/stacks/web"), ["tofu/modules/new", "tofu/modules/json"]);
});

describe("unusedModules", () => {
  it("names those that no stack is made of, also where another module calls them", async () => {
    const modules = ["net", "dns", "idle", "idler", "net/examples/small"].map((name) => `tofu/modules/${name}`);
    const graph = await graphOf(FILES, "tofu/stacks/web", ...modules);
    assert.deepEqual(
      (await unusedModules(["tofu/stacks/web"], modules, graph, FILES, "/w")).map(({ file, message }) => [
        file,
        message,
      ]),
      [
        ["tofu/modules/idle/a.tf", "No stack uses the module tofu/modules/idle"],
        ["tofu/modules/idler/main.tf", "No stack uses the module tofu/modules/idler"],
      ],
    );
  });
});

it("takes modules for used where the engine evaluates which is called, and what they call", async () => {
  const files = repository({
    "tofu/stacks/web/main.tf": call("../../modules/apps/${var.app}"),
    "tofu/modules/apps/shop/main.tf": call("../../net"),
    "tofu/modules/net/main.tf": "",
    "tofu/modules/idle/main.tf": "",
  });
  const modules = ["apps/shop", "net", "idle"].map((name) => `tofu/modules/${name}`);
  const graph = await graphOf(files, "tofu/stacks/web", ...modules);
  const findings = await unusedModules(["tofu/stacks/web"], modules, graph, files, "/w");
  assert.deepEqual(
    findings.map(({ file }) => file),
    ["tofu/modules/idle/main.tf"],
  );
});

describe("a module behind a link", () => {
  const cases: Readonly<Record<string, readonly [link: string, target: string, source: string]>> = {
    "that a stack has": ["tofu/stacks/web/shared", "tofu/modules", "./shared/net"],
    "that stands among the modules": ["tofu/modules/net", "shared/net", "../../../shared/net"],
  };
  for (const [what, [link, target, source]] of Object.entries(cases)) {
    it(`${what} is used`, async () => {
      const code = { [`/w/${what.includes("stack has") ? "tofu/modules" : "shared"}/net/main.tf`]: "" };
      const files = memoryFiles(
        { "/w/tofu/stacks/web/main.tf": call(source), ...code },
        { links: { [`/w/${link}`]: `/w/${target}` } },
      );
      const graph = await graphOf(files, "tofu/stacks/web", "tofu/modules/net");
      assert.deepEqual(await unusedModules(["tofu/stacks/web"], ["tofu/modules/net"], graph, files, "/w"), []);
      assert.equal((await unusedModules([], ["tofu/modules/net"], graph, files, "/w")).length, 1);
    });
  }
});

describe("moduleCycles", () => {
  it("names a circle with its path and the call, and who cannot be initialised for it", async () => {
    const files = repository({
      "tofu/stacks/web/main.tf": call("../../modules/a"),
      "tofu/stacks/fine/main.tf": "",
      "tofu/modules/a/main.tf": `\n${call("../b")}`,
      "tofu/modules/b/main.tf": call("../a"),
      "tofu/modules/self/main.tf": call("./"),
    });
    const directories = ["stacks/web", "stacks/fine", "modules/a", "modules/b", "modules/self"].map((d) => `tofu/${d}`);
    const { findings, isEndless } = moduleCycles(directories, await graphOf(files, ...directories));
    assert.deepEqual(
      findings.map(({ file, line, message }) => [`${file}:${line}`, message]),
      [
        [
          "tofu/modules/a/main.tf:3",
          "The modules call each other in a circle: tofu/modules/a → tofu/modules/b → tofu/modules/a",
        ],
        [
          "tofu/modules/self/main.tf:2",
          "The modules call each other in a circle: tofu/modules/self → tofu/modules/self",
        ],
      ],
    );
    assert.deepEqual(directories.filter(isEndless), [
      "tofu/stacks/web",
      "tofu/modules/a",
      "tofu/modules/b",
      "tofu/modules/self",
    ]);
  });
});
