// Extracts what the local forge answers from GitHub's OpenAPI description. Run it when an operation is added:
//   npm i --prefix /tmp/openapi @octokit/openapi@23.0.2     (394 MB, so never a dependency)
//   node packages/local/openapi/extract.ts /tmp/openapi
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import * as v from "valibot";
import { REST_OPERATIONS } from "../src/forge/operations.ts";

const Node = v.record(v.string(), v.unknown());
const Content = v.object({ "application/json": v.object({ schema: v.unknown() }) });
const Body = v.object({ content: v.optional(v.partial(Content)) });
const DescribedOperation = v.object({
  operationId: v.string(),
  requestBody: v.optional(v.object({ content: Content })),
  responses: v.record(v.string(), Node),
});
const Description = v.object({
  info: v.object({ version: v.string(), license: v.object({ name: v.string() }) }),
  paths: v.record(v.string(), v.record(v.string(), v.unknown())),
  components: v.object({ schemas: Node, responses: Node }),
});
type Description = v.InferOutput<typeof Description>;

/** Keys that say nothing about what is valid. */
const PROSE = new Set(["description", "example", "examples", "title", "externalDocs"]);

/** Where GitHub sends null though its description denies it: a deleted fork has no repository. */
const ALSO_NULL: Readonly<Record<string, string>> = { "workflow-run": "head_repository" };

const packageDirectory = join(argv[2] ?? "/tmp/openapi", "node_modules/@octokit/openapi");
const text = readFileSync(join(packageDirectory, "generated/api.github.com.json"), "utf8");
const description = v.parse(Description, JSON.parse(text));
const operations = Object.fromEntries(
  REST_OPERATIONS.map(({ name, method, path }) => [name, extract(name, method, path)]),
);
const { version, license } = description.info;
const subset = {
  source: `@octokit/openapi ${version} (${license.name}), generated/api.github.com.json`,
  operations,
  components: { schemas: reachableSchemas(operations) },
};
writeFileSync(new URL("github.json", import.meta.url), `${JSON.stringify(subset, null, 1)}\n`);

function extract(name: string, method: string, path: string): object {
  const operation = v.parse(DescribedOperation, description.paths[path]?.[method.toLowerCase()]);
  if (operation.operationId !== name) throw new Error(`${method} ${path} is ${operation.operationId}, not ${name}`);
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, replySchema(response)] as const,
  );
  const request = operation.requestBody?.content["application/json"].schema;
  return {
    method,
    path,
    ...(request === undefined ? {} : { request: bare(request) }),
    responses: Object.fromEntries(responses),
  };
}

/** The schema of a response, following its reference; true (anything) for one without a JSON body. */
function replySchema(response: Record<string, unknown>): unknown {
  const reference = response["$ref"];
  const name = typeof reference === "string" ? reference.replace("#/components/responses/", "") : undefined;
  const body = v.parse(Body, name === undefined ? response : description.components.responses[name]);
  return bare(body.content?.["application/json"]?.schema ?? true);
}

/** The named schemas that are referred to, directly or by another one, in alphabetical order. */
function reachableSchemas(root: unknown): object {
  const found = new Map<string, unknown>();
  const visit = (value: unknown): void => {
    for (const match of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const name = match[1] ?? "";
      if (found.has(name)) continue;
      const schema = bare(alsoNull(name, description.components.schemas[name]));
      found.set(name, schema);
      visit(schema);
    }
  };
  visit(root);
  return Object.fromEntries([...found].toSorted(([a], [b]) => a.localeCompare(b)));
}

function alsoNull(name: string, schema: unknown): unknown {
  const field = ALSO_NULL[name];
  if (field === undefined) return schema;
  const { properties, ...rest } = v.parse(v.looseObject({ properties: v.record(v.string(), Node) }), schema);
  return { ...rest, properties: { ...properties, [field]: { ...properties[field], nullable: true } } };
}

/** A schema without its prose. The names inside `properties` are not keywords, whatever they are. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !PROSE.has(key) && !key.startsWith("x-"));
  return Object.fromEntries(kept.map(([key, inner]) => [key, key === "properties" ? bareEach(inner) : bare(inner)]));
}

function bareEach(properties: unknown): object {
  return Object.fromEntries(Object.entries(v.parse(Node, properties)).map(([name, schema]) => [name, bare(schema)]));
}
