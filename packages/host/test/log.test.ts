import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Masks } from "@flywheel/local/runner/masks";
import { StepLog } from "@flywheel/local/runner/step-log";
import { startModule } from "./child.ts";

/** One call of the log: its method and its arguments. */
type Call = readonly [method: string, ...values: readonly unknown[]];

/** What GitHub's runner makes of these calls. */
async function readByRunner(calls: readonly Call[]): Promise<{ readonly log: StepLog; readonly masks: Masks }> {
  const source = `
    import { log } from "@flywheel/host/log";
    for (const [method, ...values] of JSON.parse(process.argv[1])) {
      if (method === "group") await log.group(values[0], async () => log.info(values[1]));
      else log[method](...values);
    }`;
  const { exitCode, lines } = await startModule(source, calls).ended;
  assert.equal(exitCode, 0);
  const masks = new Masks();
  const log = new StepLog(masks);
  for (const line of lines) log.take(line);
  return { log, masks };
}

describe("lines that are not ours", () => {
  const hostile = [
    "plain",
    "::error::x",
    "  ::warning::x",
    "text ##[error]x",
    "]##[add-mask]plain",
    "##[set-env name=PATH]/evil",
    "::set-env name=PATH::/evil",
    "::add-mask::plain",
    "::stop-commands::mine",
    "::mine::",
    "::::",
    "::00000000-0000-0000-0000-000000000000::",
    "one\n::error::two",
    "one\r::error::two",
    "\u001b[31mred\u001b[0m\u202e",
    "",
    "x".repeat(100_000),
  ];
  const shown = hostile
    .flatMap((line) => line.split("\n"))
    .map((line) => line.replace("\r", "\\u{D}").replaceAll("\u001b", "\\u{1B}").replace("\u202e", "\\u{202E}"));

  it("are shown and never obeyed", async () => {
    const { log, masks } = await readByRunner([
      ["untrusted", hostile],
      ["notice", "obeyed again"],
    ]);
    assert.deepEqual(log.lines, [...shown, "Notice: obeyed again"]);
    assert.deepEqual([log.refused, [...masks.secrets]], [[], []]);
    assert.equal(log.annotations.length, 1);
  });

  it("cannot end their own block: its token is another one each time", async () => {
    const { log } = await readByRunner([
      ["untrusted", ["a"]],
      ["untrusted", ["b"]],
    ]);
    const tokens = log.raw.filter((line) => line.startsWith("::stop-commands::")).map((line) => line.slice(17));
    assert.equal(new Set(tokens).size, 2);
    for (const token of tokens) assert.match(token, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe("annotations", () => {
  it("have message, title and place, with their line ends", async () => {
    const place = { file: "a,b:c.tf", line: 3, column: 5, endLine: 3 };
    const { log } = await readByRunner([
      ["error", "one\n→ two, 100%", { title: "flywheel: x, y", place }],
      ["warning", "no place"],
      ["notice", "file alone", { place: { file: "main.tf" } }],
    ]);
    assert.deepEqual(log.annotations, [
      { level: "error", message: "one\n→ two, 100%", title: "flywheel: x, y", file: "a,b:c.tf", line: 3 },
      { level: "warning", message: "no place", title: "", file: "", line: undefined },
      { level: "notice", message: "file alone", title: "", file: "main.tf", line: undefined },
    ]);
  });

  it("have a column only where they are on one line", async () => {
    const { log } = await readByRunner([
      ["error", "x", { place: { file: "a.tf", line: 3, column: 5, endLine: 3 } }],
      ["error", "x", { place: { file: "a.tf", line: 3, column: 5, endLine: 4 } }],
    ]);
    assert.deepEqual(log.raw, ["::error file=a.tf,line=3,endLine=3,col=5::x", "::error file=a.tf,line=3,endLine=4::x"]);
  });

  it("show control characters and obey none of the commands in them", async () => {
    const { log, masks } = await readByRunner([["error", "\u001b[31m\n::add-mask::x\n##[error]y"]]);
    assert.deepEqual(
      log.annotations.map(({ message }) => message),
      ["\\u{1B}[31m\n::add-mask::x\n##[error]y"],
    );
    assert.deepEqual([...masks.secrets], []);
  });
});

describe("other lines", () => {
  it("are shown with what is invisible in them", async () => {
    const { log } = await readByRunner([
      ["info", "a\u200bb"],
      ["debug", "hidden"],
      ["group", "Title\u0007", "inside"],
    ]);
    assert.deepEqual(log.lines, ["a\\u{200B}b", "▸ Title\\u{7}", "inside"]);
  });
});

describe("secrets", () => {
  it("are masked line by line from then on", async () => {
    const { log, masks } = await readByRunner([
      ["secret", "first line\r\n  second line\n\n"],
      ["secret", ""],
      ["secret", "dev"],
      ["info", "first line and second line"],
    ]);
    assert.deepEqual([...masks.secrets], ["first line", "second line"]);
    assert.deepEqual(log.lines, ["*** and ***"]);
  });
});
