import { compare, segmentsOf } from "../../engine/version-constraint.ts";
import { formatDuration } from "../duration.ts";
import { RUNNER_TROUBLES, type ExpectedRunner, type FoundRunner, type RunnerTrouble } from "./runner.ts";

/** What a runner must be to count. */
export interface RunnerRequirements {
  readonly minOnline: number;
  readonly minVersion: string | undefined;
  readonly maxContactAgeMs: number | undefined;
}

/** One runner that should be there, against those that are. */
export interface RunnerVerdict {
  readonly expected: ExpectedRunner;
  /** How many of them are fine. */
  readonly online: number;
  /** Undefined where they are enough. */
  readonly trouble: RunnerTrouble | undefined;
  /** In words; empty where they are enough. */
  readonly problem: string;
}

/** Runners listed in one message. */
const MAX_SHOWN = 5;

/**
 * Holds the runners that should be there against those that are. A runner is meant when it has all the tags; one that
 * only has the name is meant with the wrong tags.
 */
export function compareRunners(
  expected: readonly ExpectedRunner[],
  found: readonly FoundRunner[],
  requirements: RunnerRequirements,
  now: number,
): readonly RunnerVerdict[] {
  return expected.map((one) => judgeExpected(one, found, requirements, now));
}

/** Whether the runner bears the name, alone or before a suffix as autoscaled ones have. */
export function hasName(runner: Pick<FoundRunner, "name">, name: string): boolean {
  return runner.name === name || runner.name.startsWith(`${name}-`);
}

function judgeExpected(
  expected: ExpectedRunner,
  found: readonly FoundRunner[],
  requirements: RunnerRequirements,
  now: number,
): RunnerVerdict {
  const tagged = found.filter((runner) => isMeant(expected, runner));
  const judged = tagged.map((runner) => ({ runner, fault: faultOf(runner, requirements, now) }));
  const online = judged.filter(({ fault }) => fault === undefined).length;
  const { minOnline } = requirements;
  if (online >= minOnline) return { expected, online, trouble: undefined, problem: "" };
  const faults = judged.flatMap(({ runner, fault }) => (fault === undefined ? [] : [{ runner, ...fault }]));
  const words = `runner ${expected.name}: found ${online} of ${minOnline} that can take jobs`;
  if (tagged.length === 0) return { expected, online, ...withoutTags(expected, found, words) };
  const trouble = RUNNER_TROUBLES.find((one) => faults.some((fault) => fault.trouble === one)) ?? "too-few";
  const shown = faults.slice(0, MAX_SHOWN).map(({ runner, text }) => `${runner.name} ${text}`);
  const left = faults.length - shown.length;
  const list = [...shown, ...(left === 0 ? [] : [`${left} more`])].join(", ");
  return { expected, online, trouble, problem: list === "" ? words : `${words}: ${list}` };
}

/** Nobody has the tags. */
function withoutTags(
  expected: ExpectedRunner,
  found: readonly FoundRunner[],
  words: string,
): Pick<RunnerVerdict, "trouble" | "problem"> {
  const namesake = found.find((runner) => hasName(runner, expected.name));
  if (namesake === undefined) {
    const wanted = expected.tags.length === 0 ? "that name" : `the tags ${expected.tags.join(", ")}`;
    return { trouble: "missing", problem: `${words}: none of ${found.length} has ${wanted}` };
  }
  const missing = missingTags(expected, namesake.tags).join(", ");
  return { trouble: "wrong-tags", problem: `${words}: ${namesake.name} lacks the tags ${missing}` };
}

/** Without tags, every runner would be meant: then the name decides. */
function isMeant(expected: ExpectedRunner, runner: FoundRunner): boolean {
  if (expected.tags.length === 0) return hasName(runner, expected.name);
  return missingTags(expected, runner.tags).length === 0;
}

function missingTags({ tags }: ExpectedRunner, found: readonly string[]): readonly string[] {
  return tags.filter((tag) => !found.includes(tag));
}

interface Fault {
  readonly trouble: Exclude<RunnerTrouble, "too-few" | "missing" | "wrong-tags">;
  readonly text: string;
}

/** Why a runner takes no jobs, gravest first. */
function faultOf(runner: FoundRunner, requirements: RunnerRequirements, now: number): Fault | undefined {
  const { state, isPaused, version, contactedAt } = runner;
  const age = contactedAt === undefined ? undefined : now - contactedAt;
  const since = age === undefined ? "" : `, last seen ${formatDuration(age)} ago`;
  if (state === "never-contacted") return { trouble: state, text: "was registered and never started" };
  if (state !== "online") return { trouble: state, text: `is ${state}${since}` };
  const { maxContactAgeMs, minVersion } = requirements;
  if (maxContactAgeMs !== undefined && (age === undefined || age > maxContactAgeMs)) {
    return {
      trouble: "stale",
      text: `is said to be online${since === "" ? ", but not when it was last seen" : since}`,
    };
  }
  if (isPaused) return { trouble: "paused", text: "is paused" };
  if (minVersion === undefined) return undefined;
  const isOld = version === undefined || compare(segmentsOf(version), segmentsOf(minVersion)) < 0;
  return isOld ? { trouble: "version-old", text: `has version ${version ?? "unknown"}, not ${minVersion}` } : undefined;
}
