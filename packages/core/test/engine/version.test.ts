import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { engineVersionFailures } from "../../src/engine/version.ts";
import { memoryFiles } from "../support/files.ts";
import { ENGINE, fakeSession } from "./sessions.ts";

const ROOT = "/ws/tofu/stacks/web";
const asks = (constraint: string): string => `terraform {\n  required_version = "${constraint}"\n}\n`;
const own = (constraint: string): string => `language {\n  compatible_with {\n    opentofu = "${constraint}"\n  }\n}\n`;
const json = (constraint: string): string => JSON.stringify({ terraform: { required_version: constraint } });

/** Engine, files, and what is refused: `file:line text`. */
const CASES: readonly (readonly [
  engine: string,
  files: Readonly<Record<string, string>>,
  refused: readonly string[],
  warned?: RegExp,
])[] = [
  ["tofu 1.12.6", {}, []],
  // Version files.
  ["tofu 1.12.6", { "/ws/.opentofu-version": "1.12.6\n" }, []],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "v1.12.6" }, []],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "1.12" }, []],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "1" }, []],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "~> 1.9" }, []],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "latest" }, []],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "latest:^1.6" }, []],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "" }, []],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "# ours\n\n 1.9.0 \n" }, [".opentofu-version:3 1.9.0"]],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "1.1" }, [".opentofu-version:1 1.1"]],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "< 1.12" }, [".opentofu-version:1 < 1.12"]],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "1.12.6-rc1" }, [".opentofu-version:1 1.12.6-rc1"]],
  ["tofu 1.13.0-beta1", { "/ws/.opentofu-version": "1.13.0" }, [".opentofu-version:1 1.13.0"]],
  ["tofu 1.12.6", { "/.opentofu-version": "1.9.0", "/ws/tofu/stacks/runners/.opentofu-version": "1.9.0" }, []],
  [
    "tofu 1.12.6",
    { "/ws/.opentofu-version": "1.12.6", [`${ROOT}/.opentofu-version`]: "1.9.0" },
    ["tofu/stacks/web/.opentofu-version:1 1.9.0"],
  ],
  ["tofu 1.12.6", { "/ws/.opentofu-version": "1.12.6", [`${ROOT}/.terraform-version`]: "1.5.7" }, []],
  ["tofu 1.12.6", { "/ws/tofu/.terraform-version": "1.5.7" }, ["tofu/.terraform-version:1 1.5.7"]],
  ["terraform 1.11.4", { "/ws/.opentofu-version": "1.9.0" }, []],
  ["terraform 1.11.4", { "/ws/.terraform-version": "1.5.7" }, [".terraform-version:1 1.5.7"]],
  // Constraints in code.
  ["terraform 1.11.4", { [`${ROOT}/main.tf`]: asks(">= 1.6") }, []],
  ["terraform 1.11.4", { [`${ROOT}/main.tf`]: asks(">= 1.12") }, ["tofu/stacks/web/main.tf:2 >= 1.12"]],
  ["terraform 1.11.4", { [`${ROOT}/main.tf.json`]: json("< 1") }, ["tofu/stacks/web/main.tf.json:1 < 1"]],
  ["terraform 1.11.4", { [`${ROOT}/main.tofu`]: asks("< 1"), [`${ROOT}/a.tf`]: own("< 1") }, []],
  [
    "terraform 1.11.4",
    { [`${ROOT}/a.tf`]: asks("< 1"), [`${ROOT}/b.tf`]: asks("< 2"), [`${ROOT}/c.tf`]: asks("99") },
    ["tofu/stacks/web/a.tf:2 < 1", "tofu/stacks/web/c.tf:2 99"],
  ],
  ["terraform 1.11.4", { [`${ROOT}/a.tf`]: asks("< 1"), [`${ROOT}/b_override.tf`]: asks("> 1") }, []],
  ["terraform 1.11.4", { [`${ROOT}/modules/main.tf`]: asks("< 1"), [`${ROOT}/.main.tf`]: asks("< 1") }, []],
  ["tofu 1.12.6", { [`${ROOT}/main.tofu`]: asks("< 1.12") }, ["tofu/stacks/web/main.tofu:2 < 1.12"]],
  ["tofu 1.12.6", { [`${ROOT}/main.tofu.json`]: json("< 1.12") }, ["tofu/stacks/web/main.tofu.json:1 < 1.12"]],
  ["tofu 1.12.6", { [`${ROOT}/main.tf`]: own("< 1.12") }, ["tofu/stacks/web/main.tf:3 < 1.12"]],
  [
    "tofu 1.12.6",
    { [`${ROOT}/main.tf`]: asks("< 1.12") },
    [],
    /main\.tf line 2 asks for "< 1\.12", but OpenTofu 1\.12\.6/,
  ],
  ["tofu 1.12.6", { [`${ROOT}/main.tf`]: asks("< 1.12"), [`${ROOT}/main.tofu`]: "" }, []],
  [
    "tofu 1.11.0",
    { [`${ROOT}/main.tf`]: asks("< 1.11"), [`${ROOT}/a.tofu`]: own("< 1") },
    ["tofu/stacks/web/main.tf:2 < 1.11"],
  ],
  [
    "tofu 1.7.3",
    { [`${ROOT}/main.tf`]: asks("< 1.7"), [`${ROOT}/main.tofu`]: "" },
    ["tofu/stacks/web/main.tf:2 < 1.7"],
  ],
  ["tofu 1.12.6", { [`${ROOT}/main.tofu`]: asks("not a constraint") }, []],
];

describe("the engine's version", () => {
  for (const [engine, files, refused, warned] of CASES) {
    it(`${engine} with ${JSON.stringify(files)} is ${refused.length === 0 ? "right" : "refused"}`, async () => {
      const [name = "", version = ""] = engine.split(" ");
      const { session, printed } = await fakeSession({}, { files: memoryFiles({ "/ws/README.md": "", ...files }) });
      const asked = { ...ENGINE, name: name === "tofu" ? ("tofu" as const) : ("terraform" as const), version };
      const failures = await engineVersionFailures({ ...session, engine: asked });
      assert.deepEqual(
        failures.map(({ place, message }) => {
          const wanted = /asks for "(.*)", and the engine here is/.exec(message)?.[1] ?? message;
          return `${place?.file ?? ""}:${place?.line ?? ""} ${wanted}`;
        }),
        refused,
      );
      for (const { reason, detailCode } of failures) {
        assert.deepEqual([reason, detailCode], ["engine-missing", "engine-version"]);
      }
      assert.equal(printed.length, warned === undefined ? 0 : 1);
      if (warned !== undefined) assert.match(printed[0] ?? "", warned);
    });
  }
});
