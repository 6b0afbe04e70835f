import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { ClusterObject } from "./recordings.ts";

const TICK_MS = 20;

/** What a watch tells, one JSON document a line. */
type WatchEvent =
  | { readonly type: "ADDED" | "MODIFIED" | "DELETED"; readonly object: ClusterObject }
  | { readonly type: "ERROR"; readonly object: object };

/** A resource version that the server has forgotten, as after an hour without a bookmark. */
export const FORGOTTEN_VERSION = "1";

/**
 * Tells every change of what `look` sees until the time is over. From a forgotten version there is nothing to tell but
 * that: the client has to list anew.
 */
export async function writeWatch(
  response: ServerResponse,
  look: () => readonly ClusterObject[],
  { timeoutMs, resourceVersion }: { readonly timeoutMs: number; readonly resourceVersion: string },
): Promise<void> {
  const write = (event: WatchEvent): void => void response.write(`${JSON.stringify(event)}\n`);
  response.writeHead(200, { "content-type": "application/json" });
  if (resourceVersion === FORGOTTEN_VERSION) {
    const message = `too old resource version: ${resourceVersion} (1000)`;
    write({
      type: "ERROR",
      object: { kind: "Status", apiVersion: "v1", status: "Failure", message, reason: "Expired", code: 410 },
    });
    response.end();
    return;
  }
  const end = performance.now() + timeoutMs;
  let before: readonly ClusterObject[] = [];
  while (performance.now() < end && !response.destroyed) {
    const now = look();
    for (const event of changesBetween(before, now)) write(event);
    before = now;
    await wait(TICK_MS);
  }
  response.end();
}

function changesBetween(before: readonly ClusterObject[], now: readonly ClusterObject[]): readonly WatchEvent[] {
  const same = (objects: readonly ClusterObject[], { metadata }: ClusterObject): ClusterObject | undefined =>
    objects.find((candidate) => candidate.metadata.uid === metadata.uid);
  return [
    ...before
      .filter((object) => same(now, object) === undefined)
      .map((object) => ({ type: "DELETED", object }) as const),
    ...now.flatMap((object) => {
      const old = same(before, object);
      if (old === object) return [];
      return [{ type: old === undefined ? "ADDED" : "MODIFIED", object } as const];
    }),
  ];
}
