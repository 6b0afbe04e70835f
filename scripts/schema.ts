/** The JSON Schema of organization.yaml as a list of fields, for its page in docs/ and for the test that holds it. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { SCHEMA_FILE } from "./schema-file.ts";

interface SchemaNode {
  readonly description?: string | undefined;
  readonly $ref?: string | undefined;
  readonly properties?: Readonly<Record<string, SchemaNode>> | undefined;
  readonly additionalProperties?: boolean | SchemaNode | undefined;
  readonly items?: SchemaNode | undefined;
  readonly anyOf?: readonly SchemaNode[] | undefined;
}

const nodeSchema: v.GenericSchema<SchemaNode> = v.looseObject({
  description: v.optional(v.string()),
  $ref: v.optional(v.string()),
  properties: v.optional(
    v.record(
      v.string(),
      v.lazy(() => nodeSchema),
    ),
  ),
  additionalProperties: v.optional(v.union([v.boolean(), v.lazy(() => nodeSchema)])),
  items: v.optional(v.lazy(() => nodeSchema)),
  anyOf: v.optional(v.array(v.lazy(() => nodeSchema))),
});
const rootSchema = v.intersect([nodeSchema, v.looseObject({ definitions: v.record(v.string(), nodeSchema) })]);

export type OrganizationSchema = v.InferOutput<typeof rootSchema>;

export function readSchema(): OrganizationSchema {
  return v.parse(rootSchema, JSON.parse(readFileSync(SCHEMA_FILE, "utf8")));
}

/** Every field by its path, `<name>` standing for a name people choose, with its description (empty when it has none). */
export function fieldsOf(schema: OrganizationSchema): readonly (readonly [path: string, description: string])[] {
  return below("", schema, schema);
}

function below(path: string, node: SchemaNode, root: OrganizationSchema): readonly (readonly [string, string])[] {
  const { properties, additionalProperties: named, items, anyOf } = node;
  const inside = (step: string, child: SchemaNode): readonly (readonly [string, string])[] =>
    below(`${path}${step}`, resolved(child, root), root);
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, child]) => {
      const field = path === "" ? name : `${path}.${name}`;
      const target = resolved(child, root);
      return [[field, child.description ?? target.description ?? ""] as const, ...below(field, target, root)];
    }),
    ...(typeof named === "object" ? inside(".<name>", named) : []),
    ...(items === undefined ? [] : inside("[]", items)),
    ...(anyOf ?? []).flatMap((alternative) => inside("", alternative)),
  ];
}

function resolved(node: SchemaNode, { definitions }: OrganizationSchema): SchemaNode {
  const name = node.$ref?.replace("#/definitions/", "");
  return name === undefined ? node : (definitions[name] ?? node);
}
