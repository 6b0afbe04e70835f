/** An editor's side of the Language Server Protocol, as far as completing and explaining YAML needs it. */
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import * as v from "valibot";

const SERVER = join(import.meta.dirname, "../../node_modules/yaml-language-server/bin/yaml-language-server");

const messageSchema = v.object({
  id: v.optional(v.union([v.number(), v.string()])),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
});
type Message = v.InferOutput<typeof messageSchema>;

const completionSchema = v.object({ items: v.array(v.object({ label: v.string() })) });
const hoverSchema = v.object({ contents: v.object({ value: v.string() }) });
const diagnosticsSchema = v.object({ uri: v.string(), diagnostics: v.array(v.object({ message: v.string() })) });

/** The place of a `|` in a text, counted from 0, and the text without it. */
export interface Cursor {
  readonly text: string;
  readonly position: { readonly line: number; readonly character: number };
}

export function cursorIn(marked: string): Cursor {
  const lines = marked.slice(0, marked.indexOf("|")).split("\n");
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { text: marked.replace("|", ""), position };
}

/** The YAML language server, the one that VS Code and others run, with one document an answer. */
export class LanguageServer {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnoses = new Map<string, (messages: readonly string[]) => void>();
  #received = Buffer.alloc(0);
  #count = 0;

  constructor() {
    this.#process = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#process.stdout.on("data", (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      for (let message = this.#next(); message !== undefined; message = this.#next()) this.#take(message);
    });
  }

  async start(): Promise<void> {
    await this.#request("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
    this.#send({ method: "initialized", params: {} });
  }

  close(): void {
    this.#process.kill();
  }

  /** The names that are offered at the cursor. */
  async complete({ text, position }: Cursor): Promise<readonly string[]> {
    const result = await this.#request("textDocument/completion", { ...this.#open(text), position });
    return v.parse(completionSchema, result).items.map(({ label }) => label);
  }

  /** What is shown for the word at the cursor. */
  async explain({ text, position }: Cursor): Promise<string> {
    const result = await this.#request("textDocument/hover", { ...this.#open(text), position });
    return v.parse(hoverSchema, result).contents.value;
  }

  /** What is underlined in a document. */
  diagnose(text: string): Promise<readonly string[]> {
    return new Promise((resolve) => {
      const { textDocument } = this.#open(text);
      this.#diagnoses.set(textDocument.uri, resolve);
    });
  }

  #open(text: string): { readonly textDocument: { readonly uri: string } } {
    const uri = `file:///organization-${++this.#count}.yaml`;
    this.#send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "yaml", version: 1, text } },
    });
    return { textDocument: { uri } };
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#count;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #send(message: Readonly<Record<string, unknown>>): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Takes one whole message off what was received. */
  #next(): Message | undefined {
    const end = this.#received.indexOf("\r\n\r\n");
    const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString("latin1", 0, Math.max(end, 0)))?.[1]);
    if (end === -1 || this.#received.length < end + 4 + length) return undefined;
    const body = this.#received.toString("utf8", end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    return v.parse(messageSchema, JSON.parse(body));
  }

  #take({ id, method, params, result }: Message): void {
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = v.parse(diagnosticsSchema, params);
      this.#diagnoses.get(uri)?.(diagnostics.map(({ message }) => message));
      // It asks for its settings: it has its own.
    } else if (method !== undefined && id !== undefined) this.#send({ id, result: [{}] });
    else if (typeof id === "number") this.#answers.get(id)?.(result);
  }
}
