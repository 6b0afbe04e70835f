import * as v from "valibot";
import { isContainer } from "../json.ts";
import type { Redact } from "../plan/redact.ts";
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
/** An element without attributes and children is its text, which here says nothing. */
const bare = v.pipe(
  v.string(),
  v.transform(() => ({})),
);
const caseSchema = v.pipe(
  v.union([bare, v.looseObject({})]),
  v.object({
    name: attribute,
    classname: attribute,
    time: attribute,
    failure: v.optional(v.array(problemSchema), []),
    error: v.optional(v.array(problemSchema), []),
  }),
);
const suitesSchema = v.optional(v.array(v.union([bare, v.looseObject({})])), []);
/** What is no number says nothing. */
const countSchema = v.pipe(
  attribute,
  v.transform((text) => Math.max(0, Math.trunc(Number(text))) || 0),
);
const suiteSchema = v.object({
  name: v.fallback(attribute, ""),
  failures: countSchema,
  errors: countSchema,
  failure: v.optional(v.array(problemSchema), []),
  error: v.optional(v.array(problemSchema), []),
  testcase: v.optional(v.array(caseSchema), []),
  testsuite: suitesSchema,
  testsuites: suitesSchema,
});

/**
 * Reads a JUnit report, whether it begins with `testsuites` or with `testsuite`. What is not understood is never left
 * out: it might be the test that failed.
 * @param redact is given names and problems once they are read, since XML writes `&` and `<` in another way, and a
 *   secret may be a word of the report's own, such as `failure`
 * @returns its test cases; undefined for what is no whole report, or holds none
 */
export async function readJunit(xml: string, redact: Redact): Promise<readonly TestCase[] | undefined> {
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
    // And the numbers of characters (`&#120;`): a secret may be written in them.
    htmlEntities: true,
  });
  const cases = parse(() => {
    const document: unknown = parser.parse(xml);
    return isWhole(xml, document) ? casesIn(document, redact) : undefined;
  });
  if (cases === undefined || cases.length === 0) return undefined;
  return cases.length <= MAX_CASES ? cases : cases.filter(({ problem }) => problem !== undefined).slice(0, MAX_CASES);
}

/** Whether the text ends as it began: the parser takes a report that is cut off for one with fewer tests. */
function isWhole(xml: string, document: unknown): boolean {
  if (!isContainer(document)) return false;
  let text = xml.trimEnd();
  while (text.endsWith("-->") && text.includes("<!--")) text = text.slice(0, text.lastIndexOf("<!--")).trimEnd();
  const [, root] = /<\/(testsuites?)\s*>$/.exec(text) ?? [];
  return root !== undefined && Object.hasOwn(document, root);
}

function parse<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * The cases of a suite and of those inside of it.
 * @throws ValiError
 */
function casesIn(node: unknown, redact: Redact): readonly TestCase[] {
  const suite = v.parse(suiteSchema, node);
  const { testcase, testsuite, testsuites } = suite;
  const cases = [
    ...testcase.map((found) => testCaseOf(found, redact)),
    ...[...testsuites, ...testsuite].flatMap((inner) => casesIn(inner, redact)),
  ];
  return [...cases, ...untoldFailure(suite, cases, redact)];
}

/**
 * A failed case for what a suite says of itself and none of its cases tells: a set-up that failed (`<error>` beside
 * the cases), or more `failures` and `errors` than failed cases.
 */
function untoldFailure(
  { name, failures, errors, failure, error }: v.InferOutput<typeof suiteSchema>,
  cases: readonly TestCase[],
  redact: Redact,
): readonly TestCase[] {
  const suite = { name: name || "suite", classname: "", time: "" };
  if (failure.length + error.length > 0) return [testCaseOf({ ...suite, failure, error }, redact)];
  const declared = failures + errors;
  const found = cases.filter(({ problem }) => problem !== undefined).length;
  if (declared <= found) return [];
  const words = `the report counts ${declared} failures and errors, and has ${found} failed tests`;
  return [testCaseOf({ ...suite, failure: [words], error: [] }, redact)];
}

function testCaseOf(
  { name, classname, time, failure, error }: v.InferOutput<typeof caseSchema>,
  redact: Redact,
): TestCase {
  const problems = [...failure, ...error];
  const words = problems.map((problem) => problem.trim()).find((problem) => problem !== "") ?? "failed";
  const fullName = [classname, name].filter((part) => part !== "").join(" › ") || "unnamed";
  // Redacted before it is cut: half a secret would not be recognised any more.
  return {
    name: shorten(redact(fullName), MAX_NAME),
    problem: problems.length === 0 ? undefined : redact(words).slice(0, MAX_PROBLEM).toWellFormed(),
    durationMs: Math.round(Number(time) * 1_000) || 0,
  };
}
