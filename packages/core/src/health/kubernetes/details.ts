import * as v from "valibot";
import { ApiError } from "./api-error.ts";
import type { KubernetesClient } from "./client.ts";
import type { TroubledPod } from "./inspect.ts";
import type { KubernetesObject } from "./object.ts";

const MAX_EVENTS = 3;
const LOG_LINES = 20;
const MAX_LOG_BYTES = 4_096;

const Event = v.object({
  reason: v.optional(v.string(), ""),
  message: v.optional(v.string(), ""),
  count: v.nullish(v.number(), 1),
  lastTimestamp: v.nullish(v.string()),
  eventTime: v.nullish(v.string()),
  metadata: v.object({ creationTimestamp: v.nullish(v.string()) }),
});
const Events = v.object({ items: v.nullable(v.array(Event)) });
type Event = v.InferOutput<typeof Event>;

/**
 * What the cluster tells of a pod that will not start: its last warnings and, where a container ended, its last lines.
 * Nobody has to be allowed to read them: what is refused is left out. Not masked yet.
 */
export async function describePod({ pod, problem }: TroubledPod, client: KubernetesClient): Promise<string> {
  const events = await warningsOf(pod, client);
  const log = problem.trouble === "crash-loop" ? await lastLines(pod, problem.container ?? "", client) : "";
  const parts = [
    ...(events.length === 0 ? [] : [`events of pod ${pod.metadata.name}:`, ...events]),
    ...(log === "" ? [] : [`log of pod ${pod.metadata.name}, container ${problem.container ?? ""}:`, log]),
  ];
  return parts.join("\n");
}

async function warningsOf({ metadata }: KubernetesObject, client: KubernetesClient): Promise<readonly string[]> {
  const fieldSelector = `involvedObject.uid=${metadata.uid},type=Warning`;
  const path = `/api/v1/namespaces/${encodeURIComponent(metadata.namespace ?? "")}/events`;
  const read = v.safeParse(Events, await orNothing(() => client.json(path, { fieldSelector })));
  const events = read.success ? (read.output.items ?? []) : [];
  return events
    .toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)))
    .slice(-MAX_EVENTS)
    .map(({ reason, message, count }) => `${reason}: ${message}${count > 1 ? ` (${count} times)` : ""}`);
}

function timeOf({ lastTimestamp, eventTime, metadata }: Event): string {
  return lastTimestamp ?? eventTime ?? metadata.creationTimestamp ?? "";
}

async function lastLines({ metadata }: KubernetesObject, container: string, client: KubernetesClient): Promise<string> {
  const pod = `/api/v1/namespaces/${encodeURIComponent(metadata.namespace ?? "")}/pods/${encodeURIComponent(metadata.name)}`;
  const query = { container, tailLines: String(LOG_LINES), limitBytes: String(MAX_LOG_BYTES) };
  // The container that waits has no log yet; the one before it has.
  const log = await orNothing(() => client.text(`${pod}/log`, { ...query, previous: "true" }));
  return (log ?? "").trimEnd();
}

async function orNothing<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
