import * as v from "valibot";
import { shorten } from "../report/markdown.ts";
import type { TestCase } from "./result.ts";

/** Of more cases than this only the failed ones are kept, and no more of those either. */
const MAX_CASES = 1_000;
const MAX_PROBLEM = 500;
/** Parameterized tests may have a whole document in their names. */
const MAX_NAME = 200;

/** Elements of which there may be several are lists, also where there is one. */
const REPEATED = new Set(["testsuites", "testsuite", "testcase", "failure", "error"]);

const attribute = v.optional(v.string(), "");
/** Without attributes it is its text. */
const problemSchema = v.union([
  v.string(),
  v.pipe(
    v.object({ message: attribute, text: attribute }),
    v.transform(({ message, text }) => message || text),
  ),
]);
const caseSchema = v.object({
  name: attribute,
  classname: attribute,
  time: attribute,
  failure: v.optional(v.array(problemSchema), []),
  error: v.optional(v.array(problemSchema), []),
});
const suiteSchema = v.object({ testcase: v.optional(v.array(caseSchema), []) });
const nodesSchema = v.array(v.looseObject({}));

/**
 * Reads a JUnit report, whether it begins with `testsuites` or with `testsuite`.
 * @returns its test cases; undefined for what is no such report
 */
export async function readJunit(xml: string): Promise<readonly TestCase[] | undefined> {
  const { XMLParser } = await import("fast-xml-parser");
  const parser = new XMLParser({
    isArray: (name) => REPEATED.has(name),
    ignoreAttributes: false,
    attributeNamePrefix: "",
    textNodeName: "text",
    parseAttributeValue: false,
    parseTagValue: false,
    // A report has no need of entities of its own, and a chain of them can fill the memory.
    processEntities: { enabled: true, maxEntityCount: 0 },
  });
  const document = parse(() => parser.parse(xml));
  const root = v.safeParse(v.looseObject({}), document);
  if (!root.success || !("testsuites" in root.output || "testsuite" in root.output)) return undefined;
  const cases = casesIn(root.output);
  return cases.length <= MAX_CASES ? cases : cases.filter(({ problem }) => problem !== undefined).slice(0, MAX_CASES);
}

function parse(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The cases of a suite and of those inside of it. */
function casesIn(node: Readonly<Record<string, unknown>>): readonly TestCase[] {
  const own = v.safeParse(suiteSchema, node);
  const inner = ["testsuites", "testsuite"].flatMap((key) => {
    const found = v.safeParse(nodesSchema, node[key]);
    return found.success ? found.output.flatMap(casesIn) : [];
  });
  return [...(own.success ? own.output.testcase.map(testCaseOf) : []), ...inner];
}

function testCaseOf({ name, classname, time, failure, error }: v.InferOutput<typeof caseSchema>): TestCase {
  const problems = [...failure, ...error];
  const words = problems.map((problem) => problem.trim()).find((problem) => problem !== "") ?? "failed";
  return {
    name: shorten([classname, name].filter((part) => part !== "").join(" › ") || "unnamed", MAX_NAME),
    problem: problems.length === 0 ? undefined : words.slice(0, MAX_PROBLEM).toWellFormed(),
    durationMs: Math.round(Number(time) * 1_000) || 0,
  };
}
