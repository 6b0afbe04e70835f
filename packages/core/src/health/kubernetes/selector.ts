import * as v from "valibot";
import { dictionary } from "../../json.ts";

const Expression = v.object({
  key: v.string(),
  operator: v.picklist(["In", "NotIn", "Exists", "DoesNotExist"]),
  values: v.nullish(v.array(v.string()), []),
});

const Selected = v.object({
  selector: v.object({
    matchLabels: v.nullish(dictionary(v.string()), {}),
    matchExpressions: v.nullish(v.array(Expression), []),
  }),
});

/** The selector of a workload's spec as a query says it (`app=api,tier in (web)`); undefined where it has none. */
export function podSelectorOf(spec: unknown): string | undefined {
  const read = v.safeParse(Selected, spec);
  if (!read.success) return undefined;
  const { matchLabels, matchExpressions } = read.output.selector;
  const terms = [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(writeExpression),
  ];
  return terms.length === 0 ? undefined : terms.join(",");
}

function writeExpression({ key, operator, values }: v.InferOutput<typeof Expression>): string {
  switch (operator) {
    case "Exists":
      return key;
    case "DoesNotExist":
      return `!${key}`;
    case "In":
    case "NotIn":
      return `${key} ${operator.toLowerCase()} (${values.join(",")})`;
  }
}
