import { readFile } from "node:fs/promises";
import {
  buildSchema,
  defaultFieldResolver,
  graphql,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from "graphql";
import * as v from "valibot";
import type { Forge } from "./forge.ts";
import { queryRoot } from "./graphql-data.ts";
import { apiError, jsonOf, type ForgeRequest, type Reply } from "./message.ts";

const Query = v.object({
  query: v.string(),
  variables: v.nullish(v.record(v.string(), v.unknown())),
  operationName: v.nullish(v.string()),
});

let loaded: Promise<GraphQLSchema> | undefined;

/** POST /graphql: executes the query against GitHub's own schema; errors come with status 200, as GitHub sends them. */
export async function executeGraphql(request: ForgeRequest, forge: Forge, login: string): Promise<Reply> {
  const parsed = v.safeParse(Query, jsonOf(request));
  if (!parsed.success) return apiError(400, "A query attribute must be specified and must be a string.");
  const { query, variables, operationName } = parsed.output;
  loaded ??= loadSchema();
  const { data, errors } = await graphql({
    schema: await loaded,
    source: query,
    variableValues: variables ?? null,
    operationName: operationName ?? null,
    rootValue: queryRoot(forge, login),
    contextValue: forge,
    fieldResolver: modelledField,
  });
  if (errors === undefined) return { status: 200, json: { data } };
  return { status: 200, json: { ...(data === undefined ? {} : { data }), errors: errors.map(githubError) } };
}

/** 1.2 MB and 0.2 s, so only once, and only when somebody queries. */
async function loadSchema(): Promise<GraphQLSchema> {
  const entry = import.meta.resolve("@octokit/graphql-schema");
  const text = await readFile(new URL("schema.graphql", entry), "utf8");
  return buildSchema(text, { assumeValid: true, assumeValidSDL: true, noLocation: true });
}

/** A field we have no data for is an error: a silent null would look like GitHub's answer. */
const modelledField: GraphQLFieldResolver<unknown, Forge> = (source, args, forge, info) => {
  if (typeof source === "object" && source !== null && info.fieldName in source) {
    return defaultFieldResolver(source, args, forge, info);
  }
  const field = `${info.parentType.name}.${info.fieldName}`;
  forge.unexpected.push(`GraphQL ${field}`);
  throw new GraphQLError(`the local forge does not model ${field}`);
};

/** GitHub puts the kind of an error beside its message. */
function githubError(error: GraphQLError): object {
  const { type } = error.extensions;
  const { path, locations, message } = error;
  return { ...(type === undefined ? {} : { type }), path, locations, message };
}
