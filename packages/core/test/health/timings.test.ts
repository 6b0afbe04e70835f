import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderTimings } from "../../src/health/timings.ts";
import { result } from "./results.ts";

describe("timings", () => {
  it("are bars of one scale, a sign a part", () => {
    const phases = (...all: readonly (readonly [string, number])[]) =>
      all.map(([name, durationMs]) => ({ name, durationMs }));
    const text = renderTimings([
      result({ name: "api", phases: phases(["resolve", 100], ["connect", 100], ["tls", 200], ["wait", 400]) }),
      result({ name: "smoke test" }),
      result({ name: "web", phases: phases(["resolve", 0], ["connect", 1], ["tls", 0], ["wait", 99]) }),
    ]);
    assert.equal(
      text,
      [
        "· resolve  ░ connect  ▒ tls  █ wait  ▓ transfer",
        "",
        `api   800 ms ${"·".repeat(5)}${"░".repeat(5)}${"▒".repeat(10)}${"█".repeat(20)}`,
        `web   100 ms ░${"█".repeat(5)}`,
      ].join("\n"),
    );
  });

  it("are nothing where nothing was timed", () => {
    assert.equal(renderTimings([result()]), "");
  });
});
