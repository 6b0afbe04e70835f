import { isContainer } from "../../../json.ts";
import { ageOf, condition, type KubernetesObject } from "../object.ts";
import {
  progressing,
  ready,
  type CustomRule,
  type CustomTerm,
  type KindRule,
  type Readiness,
  type RuleContext,
} from "../readiness.ts";
import { byCondition } from "./cluster.ts";

/** A controller needs a moment until it writes the first status; until then an object only seems to have none. */
const NO_STATUS_GRACE_MS = 30_000;

/**
 * Parses `Ready`, or `health.status==Healthy && sync.status==Synced` (paths below status); undefined for anything else.
 */
export function parseCustomRule(text: string): CustomRule | undefined {
  const terms = text.split("&&").map((part) => parseTerm(part.trim()));
  return terms.every((term) => term !== undefined) ? terms : undefined;
}

function parseTerm(text: string): CustomTerm | undefined {
  const [, path, value] = /^([\w-]+(?:\.[\w-]+)*)\s*==\s*(\S+)$/.exec(text) ?? [];
  if (path !== undefined && value !== undefined) return { path: path.split("."), equals: value };
  return /^[\w-]+$/.test(text) ? { condition: text } : undefined;
}

/** A kind without a rule of its own: the check's rule for it, else its condition Ready, else that it is there. */
export const judgeCustom: KindRule = (object, context) => {
  const group = object.apiVersion.split("/")[0] ?? "";
  const rule = context.expect.custom.get(`${group}/${object.kind}`);
  if (rule !== undefined) return judgeTerms(object, rule);
  if (condition(object, "Ready") !== undefined) return byCondition(object, "Ready");
  return judgeSilent(object, context);
};

function judgeTerms(object: KubernetesObject, rule: CustomRule): Readiness {
  const verdicts = rule.map((term) => judgeTerm(object, term));
  return verdicts.find(({ status }) => status !== "ready") ?? ready();
}

function judgeTerm(object: KubernetesObject, term: CustomTerm): Readiness {
  if ("condition" in term) return byCondition(object, term.condition);
  const found = valueAt(object.status, term.path);
  if (found === term.equals) return ready();
  const name = `status.${term.path.join(".")}`;
  return progressing("NotEqual", `has ${name} ${found ?? "nothing"}, not ${term.equals}`);
}

function valueAt(status: unknown, path: readonly string[]): string | undefined {
  let value = status;
  for (const key of path) value = isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

/** Without a status there is nothing to wait for, once its controller had the time to write one. */
function judgeSilent({ status, metadata }: KubernetesObject, { now }: RuleContext): Readiness {
  const isNew = ageOf(metadata.creationTimestamp, now) < NO_STATUS_GRACE_MS;
  return status === undefined && isNew ? progressing("NoStatus", "has no status yet") : ready("Exists", "exists");
}
