import type { Reply } from "./message.ts";

/**
 * A failure on the way: an answer in place of the forge's own, or a connection that is cut before the request took effect
 * or after it (a lost reply).
 */
export type Fault = Reply | "cut-before" | "cut-after";

/** Faults that wait for the next request of an operation, each used once, in the order they were planned. */
export class Faults {
  readonly #planned: { readonly operation: string; readonly fault: Fault }[] = [];

  plan(operation: string, fault: Fault): void {
    this.#planned.push({ operation, fault });
  }

  take(operation: string): Fault | undefined {
    const index = this.#planned.findIndex((planned) => planned.operation === operation);
    return index === -1 ? undefined : this.#planned.splice(index, 1)[0]?.fault;
  }
}
