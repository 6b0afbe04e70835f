import { shorten } from "../report/markdown.ts";
import type { CheckResult, Phase } from "./result.ts";

const WIDTH = 40;
const MAX_NAME = 30;
/** More rows than this are no picture any more. */
const MAX_ROWS = 50;

/** How a part of a try is drawn. */
const SIGNS: Readonly<Record<string, string>> = { resolve: "·", connect: "░", tls: "▒", wait: "█", transfer: "▓" };

/** The parts of each check's last try as bars of one scale, as plain text; empty where no check has any. */
export function renderTimings(results: readonly CheckResult[]): string {
  const timed = results.filter(({ phases }) => totalOf(phases) > 0).slice(0, MAX_ROWS);
  const longest = Math.max(...timed.map(({ phases }) => totalOf(phases)));
  if (timed.length === 0) return "";
  const names = timed.map(({ name }) => shorten(name.replaceAll(/\s+/g, " "), MAX_NAME));
  const column = Math.max(...names.map((name) => name.length));
  const rows = timed.map(({ phases }, index) => {
    const bar = phases.map((phase) => drawn(phase, longest)).join("");
    return `${(names[index] ?? "").padEnd(column)} ${`${totalOf(phases)} ms`.padStart(8)} ${bar}`;
  });
  const legend = Object.entries(SIGNS).map(([name, sign]) => `${sign} ${name}`);
  return [legend.join("  "), "", ...rows].join("\n");
}

function totalOf(phases: readonly Phase[]): number {
  return Math.round(phases.reduce((sum, { durationMs }) => sum + durationMs, 0));
}

/** What took any time at all is seen. */
function drawn({ name, durationMs }: Phase, longest: number): string {
  return (SIGNS[name] ?? "").repeat(Math.ceil((durationMs / longest) * WIDTH));
}
