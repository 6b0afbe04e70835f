import type { Duplex } from "node:stream";
import type { HttpFault } from "@flywheel/core/ports/http";
import { MAX_TIMER_MS } from "./clock.ts";
import { Fault } from "./faults.ts";

/** One exchange over the network: what it waits for, and the sockets that end with it. */
export class Exchange {
  readonly #sockets: Duplex[] = [];
  #fault: HttpFault = "timeout-connect";
  #words = "a connection";

  /** Says what runs out of time from now on. */
  awaits(fault: HttpFault, words: string): void {
    this.#fault = fault;
    this.#words = words;
  }

  /** Makes the exchange end this socket. An error that nobody waits for any more must not end the process. */
  own<Socket extends Duplex>(socket: Socket): Socket {
    this.#sockets.push(socket.on("error", () => undefined));
    return socket;
  }

  overdue(timeoutMs: number): Fault {
    return new Fault(this.#fault, `no whole answer within ${timeoutMs / 1_000} s, still waiting for ${this.#words}`);
  }

  /** Last one first: Node 24 dies of a TLS socket whose own socket was destroyed before it. */
  end(): void {
    for (const socket of this.#sockets.toReversed()) socket.destroy();
  }
}

/** Does the work of one exchange; after `timeoutMs` it is over with a timeout. Its sockets never outlive it. */
export async function inTime<T>(timeoutMs: number, work: (exchange: Exchange) => Promise<T>): Promise<T> {
  const exchange = new Exchange();
  const { promise: overdue, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => {
      reject(exchange.overdue(timeoutMs));
    },
    Math.min(timeoutMs, MAX_TIMER_MS),
  );
  try {
    return await Promise.race([work(exchange), overdue]);
  } finally {
    clearTimeout(timer);
    exchange.end();
  }
}
