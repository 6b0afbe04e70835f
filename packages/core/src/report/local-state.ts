import { codeSpan } from "./markdown.ts";

/** That the state of these units is lost with the runner; none where there are none. Markdown. */
export function localStateWords(units: readonly string[]): readonly string[] {
  if (units.length === 0) return [];
  const names = units.map(codeSpan).join(", ");
  return [`The state of ${names} lies on the runner's disk and goes with it: configure a backend before you deploy.`];
}
