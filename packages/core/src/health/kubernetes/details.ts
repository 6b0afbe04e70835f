import * as v from "valibot";
import { ApiError } from "./api-error.ts";
import type { KubernetesClient } from "./client.ts";
import type { TroubledPod } from "./inspect.ts";
import type { KubernetesObject } from "./object.ts";

const MAX_EVENTS = 3;
const LOG_LINES = 20;
/** The server stops after the first bytes of those lines, but the last ones say why a program ended. */
const MAX_LOG_BYTES = 256 * 1024;

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

/** How the words of the cluster are shown. */
export interface Shown {
  /** Hides every secret. */
  readonly mask: (text: string) => string;
  /** Characters at most, headings apart. */
  readonly room: number;
}

/**
 * What the cluster tells of a pod that will not start: its last warnings and, where a container ended, its last lines.
 * Nobody has to be allowed to read them: what is refused is left out.
 */
export async function describePod(
  { pod, problem }: TroubledPod,
  client: KubernetesClient,
  { mask, room }: Shown,
): Promise<string> {
  const log = problem.trouble === "crash-loop" ? await lastLines(pod, problem.container ?? "", client) : "";
  const warnings = await warningsOf(pod, client);
  // Masked before they are cut: half a secret would not be recognised any more.
  const events = mask(warnings.join("\n")).slice(0, log === "" ? room : room / 2);
  const { name } = pod.metadata;
  const parts = [
    ...(events === "" ? [] : [`events of pod ${name}:`, events]),
    ...(log === ""
      ? []
      : [`log of pod ${name}, container ${problem.container ?? ""}:`, lastOf(mask(log), room - events.length)]),
  ];
  return parts.join("\n");
}

/** The end of a text, with a mark where something is left out before it. */
function lastOf(text: string, room: number): string {
  return text.length <= room ? text : `…${text.slice(-room)}`;
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
