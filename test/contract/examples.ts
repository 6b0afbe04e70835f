import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { actionNames } from "../../scripts/build.ts";
import { declarationOf } from "./declarations.ts";

const REUSABLE = join(import.meta.dirname, "../../.github/reusable");
const OURS = /^org\/flywheel\/([^@]+)@(.+)$/;

const stepSchema = v.looseObject({
  id: v.optional(v.string()),
  uses: v.optional(v.string(), ""),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
});
const jobSchema = v.looseObject({
  uses: v.optional(v.string(), ""),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
  secrets: v.optional(v.record(v.string(), v.unknown()), {}),
  outputs: v.optional(v.record(v.string(), v.string()), {}),
  steps: v.optional(v.array(stepSchema), []),
});
const workflowSchema = v.object({ jobs: v.record(v.string(), jobSchema) });

type Job = v.InferOutput<typeof jobSchema>;

const callableSchema = v.object({
  on: v.object({
    workflow_call: v.object({
      inputs: v.optional(v.record(v.string(), v.object({ required: v.optional(v.boolean(), false) })), {}),
      secrets: v.optional(v.record(v.string(), v.object({ required: v.boolean() })), {}),
    }),
  }),
});

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
  return { example: v.parse(jobSchema, { steps }) };
}

/** What a workflow, or a part of one, says of our actions and workflows that is not so. */
export function mistakes(yaml: string): readonly string[] {
  const jobs = jobsOf(yaml);
  return [
    ...Object.values(jobs).flatMap(stepMistakes),
    ...Object.values(jobs).flatMap(callMistakes),
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
    // What a called workflow puts out stands elsewhere.
    return job === undefined || job.uses !== "" || output === undefined || output in job.outputs
      ? []
      : [`the job ${name ?? ""} has no output ${output}`];
  });
}

/** A job that calls one of our workflows. */
function callMistakes(job: Job): readonly string[] {
  // unit.yml is called by deploy.yml, from its own commit.
  const uses = job.uses.replace("./.github/workflows/unit.yml", "org/flywheel/.github/workflows/unit.yml@v1");
  const [, name, version] = /^org\/flywheel\/\.github\/workflows\/([\w-]+\.yml)@(.+)$/.exec(uses) ?? [];
  if (name === undefined) return [];
  if (!existsSync(join(REUSABLE, name))) return [`there is no workflow ${name}`];
  const called = v.parse(callableSchema, parse(readFileSync(join(REUSABLE, name), "utf8"))).on.workflow_call;
  return [
    ...(version === "v1" ? [] : [`${name} is not called at v1`]),
    ...differences(`${name} has no input`, `${name} needs the input`, job.with, called.inputs),
    ...differences(`${name} has no secret`, `${name} needs the secret`, job.secrets, called.secrets),
  ];
}

function differences(
  unknown: string,
  missing: string,
  given: Readonly<Record<string, unknown>>,
  declared: Readonly<Record<string, { readonly required: boolean }>>,
): readonly string[] {
  const required = Object.entries(declared).filter(([, { required: isRequired }]) => isRequired);
  return [
    ...Object.keys(given)
      .filter((name) => !(name in declared))
      .map((name) => `${unknown} ${name}`),
    ...required.filter(([name]) => !(name in given)).map(([name]) => `${missing} ${name}`),
  ];
}
