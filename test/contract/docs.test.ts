import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import * as v from "valibot";
import { parse } from "yaml";
import { actionNames } from "../../scripts/build.ts";
import { declarationOf } from "./declarations.ts";
import { readMarkdown } from "./markdown.ts";

const ROOT = join(import.meta.dirname, "../..");
const OURS = /^org\/flywheel\/([^@]+)@(.+)$/;

const documents = globSync(
  ["*.md", "actions/*/README.md", "docs/**/*.md", "test/**/README.md", "packages/*/README.md"],
  { cwd: ROOT, exclude: ["**/node_modules/**"] },
).toSorted();

const stepSchema = v.looseObject({
  id: v.optional(v.string()),
  uses: v.optional(v.string(), ""),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
});
const jobSchema = v.looseObject({
  outputs: v.optional(v.record(v.string(), v.string()), {}),
  steps: v.optional(v.array(stepSchema), []),
});
const workflowSchema = v.object({ jobs: v.record(v.string(), jobSchema) });

type Job = v.InferOutput<typeof jobSchema>;

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** A whole workflow, a list of steps, or a single step: the jobs that it shows, by name. */
function jobsOf(yaml: string): Readonly<Record<string, Job>> {
  const example: unknown = parse(yaml);
  const workflow = v.safeParse(workflowSchema, example);
  if (workflow.success) return workflow.output.jobs;
  const inner = v.safeParse(jobSchema, example);
  if (inner.success && inner.output.steps.length > 0) return { example: inner.output };
  const jobs = v.safeParse(v.record(v.string(), jobSchema), example);
  if (jobs.success && Object.values(jobs.output).some(({ steps }) => steps.length > 0)) return jobs.output;
  const steps = v.parse(v.array(stepSchema), Array.isArray(example) ? example : [example]);
  return { example: { outputs: {}, steps } };
}

/** What an example says of our actions that is not so. */
function mistakes(yaml: string): readonly string[] {
  const jobs = jobsOf(yaml);
  return [
    ...Object.values(jobs).flatMap(stepMistakes),
    ...Object.values(jobs).flatMap((job) => referenceMistakes(JSON.stringify(job), job)),
    ...neededOutputMistakes(yaml, jobs),
  ];
}

function stepMistakes({ steps }: Job): readonly string[] {
  return steps.flatMap((step) => {
    const [, name, version] = OURS.exec(step.uses) ?? [];
    if (name === undefined) return [];
    if (!actionNames().includes(name)) return [`there is no action ${name}`];
    const { inputs } = declarationOf(name);
    return [
      ...(version === "v1" ? [] : [`${name} is not used at v1`]),
      ...Object.keys(step.with)
        .filter((input) => !(input in inputs))
        .map((input) => `${name} has no input ${input}`),
    ];
  });
}

/** `steps.<id>.outputs.<name>`, where the step is one of ours. */
function referenceMistakes(text: string, { steps }: Job): readonly string[] {
  return [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, id, output]) => {
    const step = steps.find((candidate) => candidate.id === id);
    if (step === undefined)
      return steps.some((candidate) => candidate.id !== undefined) ? [`no step has the id ${id ?? ""}`] : [];
    const name = OURS.exec(step.uses)?.[1];
    if (name === undefined || !actionNames().includes(name) || output === undefined) return [];
    return output in declarationOf(name).outputs ? [] : [`${name} has no output ${output}`];
  });
}

function neededOutputMistakes(yaml: string, jobs: Readonly<Record<string, Job>>): readonly string[] {
  return [...yaml.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, name, output]) => {
    const job = jobs[name ?? ""];
    return job === undefined || output === undefined || output in job.outputs
      ? []
      : [`the job ${name ?? ""} has no output ${output}`];
  });
}

function brokenLinks(document: string): readonly string[] {
  return readMarkdown(read(document)).links.filter((link) => {
    if (/^[a-z][a-z+.-]*:/i.test(link)) return false;
    const [path = "", anchor] = decodeURIComponent(link).split("#");
    const target = path === "" ? document : join(dirname(document), path);
    if (!existsSync(join(ROOT, target))) return true;
    if (anchor === undefined || !target.endsWith(".md")) return false;
    return !readMarkdown(read(target)).anchors.has(anchor);
  });
}

describe("the documents", () => {
  it("are found", () => {
    assert.ok(documents.includes("README.md"));
    assert.equal(documents.filter((path) => path.startsWith("actions/")).length, actionNames().length);
  });

  for (const document of documents) {
    it(`${document}: every relative link leads somewhere`, () => {
      assert.deepEqual(brokenLinks(document), []);
    });

    const examples = readMarkdown(read(document)).code.filter(
      ({ language, text }) => language === "yaml" && text.includes("org/flywheel/"),
    );
    for (const { text, line } of examples) {
      it(`${document}:${line}: the example uses actions, inputs and outputs that exist`, () => {
        assert.deepEqual(mistakes(text), []);
      });
    }
  }

  it("would be caught at each of these", () => {
    const step = (uses: string, rest = ""): string => `- uses: org/flywheel/${uses}\n${rest}`;
    const wrong = [
      [step("tofu-destroy@v1"), "there is no action tofu-destroy"],
      [step("tofu-plan@main"), "tofu-plan is not used at v1"],
      [step("tofu-plan@v1", "  with: { stack: attic }"), "tofu-plan has no input stack"],
      [
        step("tofu-plan@v1", "  id: plan\n- run: echo ${{ steps.plan.outputs.bundle }}"),
        "tofu-plan has no output bundle",
      ],
      [step("tofu-plan@v1", "  id: plan\n- run: echo ${{ steps.pan.outputs.changes }}"), "no step has the id pan"],
    ] as const;
    for (const [yaml, mistake] of wrong) assert.deepEqual(mistakes(yaml), [mistake]);
    const jobs =
      "jobs:\n  a: { outputs: { x: y }, steps: [] }\n  b: { steps: [{ run: '${{ needs.a.outputs.z }}' }] }\n";
    assert.deepEqual(mistakes(jobs), ["the job a has no output z"]);
  });
});
