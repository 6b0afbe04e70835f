import type { Located } from "../cursor.ts";
import type { LocatedRange } from "../located.ts";
import { parseQuantity } from "../quantity.ts";
import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** Quantities parse, and no request is above its limit. */
export const requestLimit: Rule = ({ runners, cache }, report) => {
  for (const runner of runners) {
    checkRange(runner.cpu, "cpu", report);
    checkRange(runner.memory, "memory", report);
  }
  if (cache?.storageSize !== undefined) amountOf(cache.storageSize, report);
};

function checkRange({ low, high }: LocatedRange<string>, what: string, report: Report): void {
  const request = low && amountOf(low, report);
  const limit = high && amountOf(high, report);
  if (low === undefined || high === undefined || request === undefined || limit === undefined) return;
  if (request <= limit) return;
  const message = `${low.path} ${quote(low.value)} is above the limit ${quote(high.value)}`;
  report.add("request-limit", low.at, message, `Lower ${what}_request or raise ${what}_limit.`);
}

function amountOf(quantity: Located<string>, report: Report): number | undefined {
  const amount = parseQuantity(quantity.value);
  if (amount !== undefined) return amount;
  const message = `${quantity.path} ${quote(quantity.value)} is no Kubernetes quantity`;
  const fix =
    "Write a number with a unit and no blank between: 500m or 2 for CPU, 512Mi or 1Gi for memory and storage.";
  report.add("quantity", quantity.at, message, fix);
  return undefined;
}
