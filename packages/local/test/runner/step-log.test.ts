import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Masks } from "@flywheel/local/runner/masks";
import { StepLog } from "@flywheel/local/runner/step-log";

/** The log of a step that printed these lines. */
function read(lines: readonly string[], masks: readonly string[] = []): StepLog {
  const log = new StepLog(new Masks(masks));
  for (const line of lines) log.take(line);
  return log;
}

describe("a step's log", () => {
  it("shows lines, and obeys commands instead of showing them", () => {
    const log = read(["one", "::debug::hidden", "::group::Title", "two", "::endgroup::"]);
    assert.deepEqual(log.lines, ["one", "▸ Title", "two"]);
    assert.deepEqual(log.raw.length, 5);
  });

  for (const line of ["::set-env name=a::b", "::add-path::/evil", "##[set-env name=PATH]x", "::set-output name=a::b"]) {
    it(`fails the step for a command of old: ${line}`, () => {
      assert.equal(read([line]).refused.length, 1);
    });
  }
});

describe("masks", () => {
  it("hide a value in everything printed after them", () => {
    const log = read([
      "before hunter2",
      "::add-mask::hunter2",
      "after hunter2hunter2",
      "::error title=hunter2::hunter2",
    ]);
    assert.deepEqual(log.lines, ["before hunter2", "after ******", "Error: ***"]);
    assert.deepEqual(log.annotations[0], { level: "error", title: "***", message: "***", file: "", line: undefined });
    assert.equal(log.raw.includes("after hunter2hunter2"), true);
  });

  it("hide each line of a value, and the longer of two first", () => {
    const log = read([
      "::add-mask::first line%0A  second line%0D%0A",
      "::add-mask::first",
      "a first line, a second line, a first",
    ]);
    assert.deepEqual(log.lines, ["a ***, a ***, a ***"]);
  });

  it("take no value that is empty", () => {
    assert.deepEqual(read(["::add-mask::", "::add-mask::  ", "text"]).lines, ["text"]);
  });

  it("hold for all steps of a job", () => {
    const masks = new Masks();
    new StepLog(masks).take("::add-mask::hunter2");
    const next = new StepLog(masks);
    next.take("hunter2");
    assert.deepEqual(next.lines, ["***"]);
    assert.equal(masks.mask("summary of hunter2"), "summary of ***");
  });

  it("are there from the start for what the job holds", () => {
    assert.deepEqual(read(["my secret"], ["secret"]).lines, ["my ***"]);
  });
});

describe("a block without commands", () => {
  it("shows what is in it and obeys nothing, but its own end", () => {
    const log = read([
      "::stop-commands::the-token",
      "::error::one",
      "##[error]two",
      "::add-mask::text",
      "::stop-commands::other",
      "::other::",
      "text",
      "::the-token::",
      "::error::three",
    ]);
    assert.deepEqual(
      log.annotations.map(({ message }) => message),
      ["three"],
    );
    assert.deepEqual(log.lines, [
      "::error::one",
      "##[error]two",
      "::add-mask::text",
      "::stop-commands::other",
      "::other::",
      "text",
      "Error: three",
    ]);
  });

  it("is still masked", () => {
    assert.deepEqual(read(["::stop-commands::the-token", "a secret"], ["secret"]).lines, ["a ***"]);
  });

  for (const token of ["", " ", "error", "Add-Mask", "stop-commands", "pause-logging"]) {
    it(`is refused when its token can be guessed: ${JSON.stringify(token)}`, () => {
      const log = read([`::stop-commands::${token}`, "::notice::still obeyed"]);
      assert.equal(log.refused.length, 1);
      assert.equal(log.annotations.length, 1);
    });
  }
});

describe("annotations", () => {
  it("have level, place and title", () => {
    const log = read(["::warning file=a.tf,line=3,endLine=4,col=1,title=T::x%0Ay", "::notice::z"]);
    assert.deepEqual(log.annotations, [
      { level: "warning", message: "x\ny", title: "T", file: "a.tf", line: 3 },
      { level: "notice", message: "z", title: "", file: "", line: undefined },
    ]);
  });

  it("are kept ten of a level, and shown all", () => {
    const levels = ["error", "warning", "notice"] as const;
    const log = read(levels.flatMap((level) => Array.from({ length: 12 }, (_, index) => `::${level}::${index}`)));
    for (const level of levels) {
      assert.deepEqual(
        log.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message),
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
      );
    }
    assert.equal(log.lines.length, 36);
  });
});
