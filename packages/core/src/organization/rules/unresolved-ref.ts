import { parseDependency } from "../../units/unit.ts";
import type { Located } from "../cursor.ts";
import { deploymentsOf, environmentNames, type Deployments } from "../deployments.ts";
import type { Report } from "../report.ts";
import { didYouMean, list, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** What stacks and runners name exists: environments, stacks, and stacks in the environments where they are needed. */
export const unresolvedRef: Rule = (organization, report, discovered) => {
  const environments = environmentNames(organization);
  const deployments = deploymentsOf(organization, discovered);
  for (const stack of organization.stacks) {
    const everywhere = deployments.get(stack.name.value) ?? [];
    for (const environment of stack.environments ?? []) checkEnvironment(environment, environments, report);
    for (const entry of stack.dependsOn) checkDependency(entry, everywhere, { environments, deployments }, report);
    for (const { environment, dependsOn } of stack.perEnvironment) {
      for (const entry of dependsOn) checkDependency(entry, [environment.value], { environments, deployments }, report);
    }
  }
  for (const runner of organization.runners) {
    for (const environment of runner.environments) checkEnvironment(environment, environments, report);
  }
};

function checkEnvironment(environment: Located<string>, known: readonly string[], report: Report): void {
  const { value, path, at } = environment;
  if (known.includes(value)) return;
  const fix = `${didYouMean(value, known)}Environments: ${list(known)}.`;
  report.add("unresolved-ref", at, `${path} names the environment ${quote(value)}, which does not exist`, fix);
}

/** @param needing the environments in which the entry counts */
function checkDependency(
  entry: Located<string>,
  needing: readonly string[],
  known: { readonly environments: readonly string[]; readonly deployments: Deployments },
  report: Report,
): void {
  const { value, path, at } = entry;
  const { stack, environment } = parseDependency(value, "");
  const where = known.deployments.get(stack);
  if (where === undefined) {
    const names = [...known.deployments.keys()];
    const fix = `${didYouMean(stack, names)}Stacks: ${list(names)}.`;
    report.add("unresolved-ref", at, `${path} names the stack ${quote(stack)}, which does not exist`, fix);
    return;
  }
  if (value.includes("@") && !known.environments.includes(environment)) {
    checkEnvironment({ ...entry, value: environment }, known.environments, report);
    return;
  }
  const wanted = needing.map((own) => parseDependency(value, own).environment);
  const missing = wanted.filter((name) => !where.includes(name));
  if (missing.length === 0) return;
  const message =
    `${path} needs ${quote(stack)} in ${list([...new Set(missing)])}, ` +
    `but that stack is deployed to ${list([...new Set(where)])} only`;
  const fix = `Name the environment, as in ${stack}@${where[0] ?? "production"}, or change the environments of one of the two stacks.`;
  report.add("unresolved-ref", at, message, fix);
}
