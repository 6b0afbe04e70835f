import type { ConnectionPhases } from "../ports/network.ts";
import type { Phase } from "./result.ts";

/** The parts of making a connection, in their order. */
export function connectionPhases({ resolveMs, connectMs, tlsMs }: ConnectionPhases): readonly Phase[] {
  return [
    { name: "resolve", durationMs: resolveMs },
    { name: "connect", durationMs: connectMs },
    { name: "tls", durationMs: tlsMs },
  ];
}
