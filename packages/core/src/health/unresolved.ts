import { didYouMean, list } from "../organization/wording.ts";

/**
 * Why a template has no value, and what to do about it.
 * @param known every expression there is; one of these has no value because it is null
 */
export function explainUnresolved(expression: string, known: readonly string[]): string {
  const subject = `{{ ${expression} }} has no value`;
  if (expression.startsWith("env.")) {
    return `${subject}: env.NAME may stand only where credentials do, such as headers, and the step's env must set it`;
  }
  if (known.includes(expression)) return `${subject}: the output is null`;
  const slip = didYouMean(expression, known);
  const advice = elsewhere(expression, known) || `${slip}${lacking(expression, known)}` || missing(expression, known);
  return `${subject}. ${advice}Known: ${list(known)}`;
}

/** The stack's outputs are there, but of environments that were not meant. */
function elsewhere(expression: string, known: readonly string[]): string {
  const [, stack] = /^outputs\.([^.@]+)\./.exec(expression) ?? [];
  if (stack === undefined || known.some((name) => name.startsWith(`outputs.${stack}.`))) return "";
  const prefix = `outputs.${stack}@`;
  const environments = known.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  const names = [...new Set(environments.map((rest) => rest.split(".")[0] ?? rest))];
  if (names.length === 0) return "";
  const advice = `set the input environment, or write ${prefix}${names[0] ?? ""}.…`;
  return `The outputs of ${stack} are those of ${list(names)}: ${advice}. `;
}

/** The stack was applied and has no such output, or none that may be passed on. */
function lacking(expression: string, known: readonly string[]): string {
  const [prefix, unit] = /^outputs\.([^.]+)\./.exec(expression) ?? [];
  if (prefix === undefined || unit === undefined || !known.some((name) => name.startsWith(prefix))) return "";
  return `The outputs given of ${unit} do not have it; sensitive ones are left out of them. `;
}

/** What to set when nothing of that kind is known. */
function missing(expression: string, known: readonly string[]): string {
  const kind = expression.split(".")[0] ?? "";
  if (known.some((name) => name.startsWith(`${kind}.`))) return "";
  if (kind === "environment") return "No environment is chosen: set the input environment. ";
  if (kind === "outputs") return "No outputs are given: set the input outputs or outputs-file. ";
  return "";
}
