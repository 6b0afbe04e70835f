import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

const INTERVAL_MS = 100;
const CHUNK_BYTES = 256 * 1024;

/** Follows a file that another process writes, and gives its lines as they come. */
export class Tail {
  readonly #path: string;
  readonly #onLines: ((lines: readonly string[]) => void) | undefined;
  readonly #decoder = new StringDecoder("utf8");
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: string[] = [];
  #position = 0;
  #partial = "";

  constructor(path: string, onLines: ((lines: readonly string[]) => void) | undefined) {
    this.#path = path;
    this.#onLines = onLines;
    this.#timer = setInterval(() => {
      this.#read();
    }, INTERVAL_MS);
  }

  /** Reads what is left, and gives the whole text. */
  finish(): string {
    this.stop();
    this.#read();
    const rest = this.#partial + this.#decoder.end();
    this.#partial = "";
    if (rest !== "") this.#onLines?.([rest]);
    return this.#chunks.join("");
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #read(): void {
    if (!existsSync(this.#path)) return;
    const file = openSync(this.#path, "r");
    try {
      const buffer = Buffer.alloc(CHUNK_BYTES);
      for (;;) {
        const size = readSync(file, buffer, 0, CHUNK_BYTES, this.#position);
        if (size === 0) return;
        this.#position += size;
        this.#take(this.#decoder.write(buffer.subarray(0, size)));
      }
    } finally {
      closeSync(file);
    }
  }

  #take(text: string): void {
    this.#chunks.push(text);
    const lines = (this.#partial + text).split("\n");
    this.#partial = lines.pop() ?? "";
    if (lines.length > 0) this.#onLines?.(lines);
  }
}
