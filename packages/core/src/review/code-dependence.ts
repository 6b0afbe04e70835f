import { isContainer } from "../json.ts";
import type { ResourceChange } from "../plan/change-set.ts";
import { resourceFinder } from "../plan/configuration.ts";
import type { PlanJson } from "../plan/plan-json.ts";

/**
 * Whether something of a plan is decided by code that is not in its JSON: there the commands of provisioners and the
 * settings of providers are expressions, and what they refer to (locals, files) may change under the same expression.
 */
export function dependsOnCode(plan: PlanJson, changes: readonly ResourceChange[]): boolean {
  const providers = Object.values(plan.configuration?.provider_config ?? {});
  return changes.some(provisionerFinder(plan)) || providers.some(isConfiguredByCode);
}

/** Tells whether a change runs provisioners, which it does when it makes or destroys an object that has them. */
export function provisionerFinder(plan: PlanJson): (change: ResourceChange) => boolean {
  const find = resourceFinder(plan.configuration);
  const names = new Map((plan.resource_changes ?? []).map(({ address, name }) => [address, name]));
  return ({ module, mode, type, address, actions }) => {
    if (!actions.includes("create") && !actions.includes("delete")) return false;
    const provisioners = find(module, mode, type, names.get(address) ?? "")?.provisioners;
    return provisioners !== undefined && provisioners !== null;
  };
}

/** In a module, a variable is whatever the caller's code gives. */
function isConfiguredByCode(provider: unknown): boolean {
  if (!isContainer(provider)) return false;
  const inRoot = provider["module_address"] === undefined;
  return Object.values(blockOf(provider["expressions"])).some((expression) => isCode(expression, inRoot));
}

/** An expression says what it refers to, or its constant value, or neither where it calls a function such as file(). */
function isCode(expression: unknown, variablesAreKnown: boolean): boolean {
  if (Array.isArray(expression)) {
    return expression.some((block) => Object.values(blockOf(block)).some((inner) => isCode(inner, variablesAreKnown)));
  }
  if (!isContainer(expression) || "constant_value" in expression) return false;
  const { references } = expression;
  if (Array.isArray(references)) {
    return !references.every((name) => variablesAreKnown && typeof name === "string" && name.startsWith("var."));
  }
  const inner = Object.values(expression);
  return inner.length === 0 || inner.some((value) => isCode(value, variablesAreKnown));
}

function blockOf(value: unknown): Readonly<Record<string, unknown>> {
  return isContainer(value) ? value : {};
}
