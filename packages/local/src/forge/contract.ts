import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import * as v from "valibot";
import type { Reply } from "./message.ts";

const RestOperation = v.object({
  method: v.string(),
  path: v.string(),
  request: v.optional(v.unknown()),
  responses: v.record(v.string(), v.unknown()),
});

const Subset = v.object({
  source: v.string(),
  operations: v.record(v.string(), RestOperation),
  components: v.unknown(),
});

/** The committed subset of GitHub's OpenAPI description, by operation id (made by `packages/local/openapi/extract.ts`). */
export type OpenApiSubset = v.InferOutput<typeof Subset>;

/** Checks requests and replies of the REST operations against GitHub's OpenAPI description. */
export class Contract {
  readonly #subset: OpenApiSubset;
  readonly #ajv: Ajv;

  constructor(subset: OpenApiSubset = readSubset()) {
    this.#subset = subset;
    this.#ajv = new Ajv({
      // OpenAPI has keywords of its own, such as `nullable` and int64.
      strict: false,
      formats: {
        uri: (text) => URL.canParse(text),
        "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
        email: true,
        int64: true,
      },
    });
    const { operations, components } = subset;
    this.#ajv.addSchema({ $id: "github", ...withNull({ operations, components }) });
  }

  /** What is wrong with the body of a request; undefined where nothing is. */
  requestProblem(operation: string, json: unknown): string | undefined {
    if (this.#operation(operation).request === undefined) return undefined;
    return this.#problem(`${pointer(operation)}/request`, json);
  }

  /** What is wrong with a reply; undefined where nothing is. */
  replyProblem(operation: string, reply: Reply): string | undefined {
    const { status, json } = reply;
    if (String(status) in this.#operation(operation).responses) {
      return this.#problem(`${pointer(operation)}/responses/${status}`, json);
    }
    // The description leaves out some errors GitHub gives, such as 404 for a comment that does not exist.
    return status < 400 ? `undocumented status ${status}` : this.#problem("/components/schemas/basic-error", json);
  }

  #operation(id: string): v.InferOutput<typeof RestOperation> {
    const operation = this.#subset.operations[id];
    if (operation === undefined) throw new Error(`${id} is not in openapi/github.json: run openapi/extract.ts again`);
    return operation;
  }

  #problem(path: string, json: unknown): string | undefined {
    const validate: ValidateFunction | undefined = this.#ajv.getSchema(`github#${path}`);
    if (validate === undefined) throw new Error(`openapi/github.json has no ${path}`);
    return validate(json) ? undefined : this.#ajv.errorsText(validate.errors);
  }
}

/** @throws where the committed file is not what the extraction script writes */
export function readSubset(): OpenApiSubset {
  const text = readFileSync(new URL("../../openapi/github.json", import.meta.url), "utf8");
  return v.parse(Subset, JSON.parse(text));
}

function pointer(operation: string): string {
  return `/operations/${operation.replaceAll("/", "~1")}`;
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema says `null` is one of the types. */
function withNull(schema: object): object {
  const converted: Record<string, unknown> = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, withNullInside(value)]),
  );
  const { nullable, ...rest } = converted;
  return nullable === true ? { anyOf: [{ type: "null" }, rest] } : converted;
}

function withNullInside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNullInside);
  return typeof value === "object" && value !== null ? withNull(value) : value;
}
