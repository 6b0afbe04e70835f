import { compareRecords, type Comparison } from "../../src/review/compare.ts";
import { planContent } from "../../src/plan/plan-content.ts";
import { recordDigest, reviewRecord, type RecordHeader } from "../../src/review/record.ts";
import type { ReviewRecord } from "../../src/review/schema.ts";
import { plan, resource, type Json } from "../support/plans.ts";

export const KEY = new Uint8Array(32).fill(7);

export const HEADER: RecordHeader = {
  unit: "shop@prod",
  workspace: "default",
  backend: { type: "http", settings: [["address", "https://state.example/shop"]] },
  options: { targets: [], excludes: [], replaces: [], destroy: false, refresh: true },
  code: { trees: [["tofu/stacks/shop", "7".repeat(40)]], uncommitted: "" },
};

/** The record of a plan of which only what a test is about needs to be said. */
export function record(parts: Json, ignore: readonly string[] = [], header = HEADER): ReviewRecord {
  return reviewRecord(planContent(plan(parts)), header, KEY, ignore);
}

export function digest(parts: Json, ignore: readonly string[] = [], header = HEADER): string {
  return recordDigest(record(parts, ignore, header), KEY);
}

export function compare(reviewed: Json, planned: Json): Comparison {
  return compareRecords(record(reviewed), record(planned));
}

/** What a plan does to one object, and what else is in the plan. */
export function one(change: Json, rest: Json = {}, beside: Json = {}): Json {
  return { resource_changes: [resource("cloud_thing.a", change, rest)], ...beside };
}

export function create(after: unknown, unknown: unknown = {}, sensitive: unknown = {}): Json {
  return { actions: ["create"], before: null, after, after_unknown: unknown, after_sensitive: sensitive };
}

export function update(before: unknown, after: unknown, unknown: unknown = {}, rest: Json = {}): Json {
  return { actions: ["update"], before, after, after_unknown: unknown, ...rest };
}
