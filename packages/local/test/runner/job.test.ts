import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { job, said } from "./fake-actions.ts";

describe("an action", () => {
  it("gets its inputs by their names: upper case, only blanks become underscores", async (t) => {
    const runs = job(t, {
      a: {
        main: `say(Object.entries(process.env).filter(([name]) => name.startsWith("INPUT_")).sort());`,
        inputs: `{ plan-key: { default: none }, "two words": {}, dotted.name: { default: "" }, token: { default: "\${{ github.token }}" } }`,
      },
    });
    const { raw } = await runs.uses("a", { with: { "two words": "x\ny" } });
    assert.deepEqual(said(raw), [
      [
        ["INPUT_DOTTED.NAME", ""],
        ["INPUT_PLAN-KEY", "none"],
        ["INPUT_TOKEN", "the-token"],
        ["INPUT_TWO_WORDS", "x\ny"],
      ],
    ]);
  });

  it("is not given an input it does not have", async (t) => {
    const runs = job(t, { a: { main: "" } });
    await assert.rejects(runs.uses("a", { with: { typo: "x" } }), /a has no input typo/);
  });

  it("finds the run in its environment, its event in a file, and nothing of ours", async (t) => {
    const runs = job(t, {
      a: {
        main: `const { GITHUB_REPOSITORY, GITHUB_RUN_ATTEMPT, CI, JOB, STEP, HOME } = process.env;
          say([GITHUB_REPOSITORY, GITHUB_RUN_ATTEMPT, CI, JOB, STEP, HOME ?? null, existsSync(process.env.RUNNER_TEMP)]);
          say(JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8")));
          say(process.cwd() === process.env.GITHUB_WORKSPACE);`,
      },
    });
    const { raw } = await runs.uses("a", { env: { STEP: "of the step", GITHUB_REPOSITORY: "mallory/x" } });
    assert.deepEqual(said(raw), [
      ["acme/infrastructure", "1", "true", "of the job", "of the step", null, true],
      { ref: "refs/heads/main" },
      true,
    ]);
  });

  for (const [main, outcome] of [
    ["", "success"],
    ["process.exitCode = 1", "failure"],
    ["process.exit(7)", "failure"],
    ["throw new Error('x')", "failure"],
    ["process.kill(process.pid, 'SIGKILL')", "failure"],
    [`console.log("::error::x")`, "success"],
    [`console.log("::set-env name=a::b")`, "failure"],
    [`set("OUTPUT", "no pair\\n")`, "failure"],
    [`set("OUTPUT", "a=" + "x".repeat(500_000) + "\\n")`, "success"],
    [`set("OUTPUT", "a=" + "x".repeat(530_000) + "\\n")`, "failure"],
    [`set("ENV", "a<<EOF\\nno end\\n")`, "failure"],
  ] as const) {
    it(`comes to ${outcome}: ${main}`, async (t) => {
      assert.equal((await job(t, { a: { main } }).uses("a")).outcome, outcome);
    });
  }

  it("gives outputs, and the log in its order", async (t) => {
    const main = `console.log("one"); set("OUTPUT", "a=1\\nb<<X\\n2\\n3\\nX\\na=4\\n"); console.log("two");`;
    const { outputs, log } = await job(t, { a: { main } }).uses("a");
    assert.deepEqual(outputs, { a: "4", b: "2\n3" });
    assert.deepEqual(log, ["one", "two"]);
  });

  it("loses an output that holds a secret, with a warning", async (t) => {
    const main = `set("OUTPUT", "a=1\\nb=<" + btoa("a-secret") + ">\\n");`;
    const { outputs, annotations, outcome } = await job(t, { a: { main } }, { secrets: ["a-secret"] }).uses("a");
    assert.deepEqual([outputs, outcome], [{ a: "1" }, "success"]);
    assert.deepEqual(
      annotations.map(({ level, message }) => `${level}: ${message}`),
      ["warning: Skip output 'b' since it may contain secret."],
    );
  });

  it("shows the token to nobody", async (t) => {
    const main = `console.log("the-token and a-secret"); set("STEP_SUMMARY", "the-token");`;
    const { log, summary, raw } = await job(t, { a: { main } }, { secrets: ["a-secret", ""] }).uses("a");
    assert.deepEqual([log, summary, raw], [["*** and ***"], "***", ["the-token and a-secret"]]);
  });
});

describe("a job summary", () => {
  const of = (size: number): string => `set("STEP_SUMMARY", "x".repeat(${size}));`;

  it("may have 1,024 KiB", async (t) => {
    const { outcome, summary } = await job(t, { a: { main: of(1_048_576) } }).uses("a");
    assert.deepEqual([outcome, summary.length], ["success", 1_048_576]);
  });

  it("is lost when it has more, with an error", async (t) => {
    const { summary, annotations } = await job(t, { a: { main: of(1_048_577) } }).uses("a");
    assert.equal(summary, "");
    assert.match(annotations[0]?.message ?? "", /summary is over 1024 KiB/);
  });
});

describe("steps of one job", () => {
  it("hand on variables and paths, the later path first", async (t) => {
    const show = `say([process.env.A ?? null, process.env.NODE_OPTIONS ?? null, process.env.PATH.split(":").slice(0, 3)]);`;
    const runs = job(t, {
      first: { main: `set("ENV", "A=1\\nNODE_OPTIONS=--evil\\n"); set("PATH", "/p1\\n/p2\\n"); ${show}` },
      second: { main: `set("PATH", "/p3\\n"); ${show}` },
      third: { main: show },
    });
    const before = process.env["PATH"]?.split(":") ?? [];
    assert.deepEqual(said((await runs.uses("first")).raw), [[null, null, before.slice(0, 3)]]);
    assert.deepEqual(said((await runs.uses("second")).raw), [["1", null, ["/p2", "/p1", before[0]]]]);
    assert.deepEqual(said((await runs.uses("third")).raw), [["1", null, ["/p3", "/p2", "/p1"]]]);
  });

  it("have command files of their own", async (t) => {
    const main = `say(readFileSync(process.env.GITHUB_OUTPUT, "utf8")); set("OUTPUT", "a=1\\n");`;
    const runs = job(t, { a: { main } });
    await runs.uses("a");
    assert.deepEqual(said((await runs.uses("a")).raw), [""]);
  });

  it("share what is masked", async (t) => {
    const runs = job(t, { a: { main: `console.log("::add-mask::hunter2")` }, b: { main: `console.log("hunter2")` } });
    await runs.uses("a");
    assert.deepEqual((await runs.uses("b")).log, ["***"]);
  });
});

describe("post steps", () => {
  const state = `say(Object.entries(process.env).filter(([name]) => name.startsWith("STATE_")).sort());`;

  it("run in reverse order with their own state, also after a failure", async (t) => {
    const runs = job(t, {
      a: {
        main: `${state} set("STATE", "x=of a\\n"); process.exitCode = 1;`,
        post: `${state} set("OUTPUT", "who=a\\n")`,
      },
      b: { main: `${state} set("STATE", "x=of b\\ny=1\\n")`, post: `${state} set("OUTPUT", "who=b\\n")` },
      c: { main: "" },
    });
    assert.equal((await runs.uses("a")).outcome, "failure");
    assert.deepEqual(said((await runs.uses("b")).raw), [[]]);
    await runs.uses("c");
    const posts = await runs.finish();
    assert.deepEqual(
      posts.map(({ outputs, raw, outcome }) => [outputs["who"], said(raw), outcome]),
      [
        [
          "b",
          [
            [
              ["STATE_x", "of b"],
              ["STATE_y", "1"],
            ],
          ],
          "success",
        ],
        ["a", [[["STATE_x", "of a"]]], "success"],
      ],
    );
  });

  it("see what later steps put into the environment, and their own step's part of it", async (t) => {
    const runs = job(t, {
      a: {
        main: "",
        post: "say([process.env.A ?? null, process.env.STEP ?? null, process.env.INPUT_X ?? null])",
        inputs: "{ x: {} }",
      },
      b: { main: `set("ENV", "A=1\\n")` },
    });
    await runs.uses("a", { env: { STEP: "of a" }, with: { x: "given" } });
    await runs.uses("b");
    assert.deepEqual(
      (await runs.finish()).flatMap(({ raw }) => said(raw)),
      [["1", "of a", "given"]],
    );
  });

  it("are followed by the end of the runner's temporary folder", async (t) => {
    const runs = job(t, { a: { main: "", post: "say(existsSync(process.env.RUNNER_TEMP))" } });
    await runs.uses("a");
    const [post] = await runs.finish();
    assert.deepEqual(said(post?.raw ?? []), [true]);
    assert.equal(existsSync(runs.temporary), false);
  });
});
