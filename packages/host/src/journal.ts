import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import * as v from "valibot";
import { parseJson } from "@flywheel/core/json";
import { noteSchema, type Note } from "@flywheel/core/lifecycle/notes";
import type { Journal } from "@flywheel/core/ports/journal";

const STATE_NAME = "journal";

/** A journal in a private file, one line a note, each written at once: node may be killed at any time. */
export class FileJournal implements Journal {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  removeLater(path: string): void {
    this.note({ note: "remove", path });
  }

  note(note: Note): void {
    try {
      appendFileSync(this.path, `${JSON.stringify(note)}\n`, { mode: 0o600 });
    } catch (error) {
      // What is done must not fail because it cannot be written down.
      core.warning(`The post step will not know of this (${note.note}): ${String(error)}`);
    }
  }

  async notes(): Promise<readonly Note[]> {
    const text = await readFile(this.path, "utf8").catch(() => "");
    return text.split("\n").flatMap((line) => {
      // The last line may have been cut off.
      const parsed = v.safeParse(noteSchema, parseJson(line));
      return parsed.success ? [parsed.output] : [];
    });
  }

  async reported(): Promise<void> {
    const notes = await this.notes();
    const rescued = new Set(notes.flatMap((note) => (note.note === "rescued" ? [note.unit] : [])));
    const needed = notes.filter((note) => note.note !== "unit" || rescued.has(note.unit.id));
    const lines = [...needed, { note: "reported" } as const].map((note) => `${JSON.stringify(note)}\n`);
    await writeFile(this.path, lines.join(""), { mode: 0o600 }).catch((error: unknown) => {
      core.warning(`The post step will not know that all was told: ${String(error)}`);
    });
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

/** The journal of an action without a post step: nobody would read it. */
export const UNREAD_JOURNAL: Journal = {
  removeLater: () => undefined,
  note: () => undefined,
  reported: () => Promise.resolve(),
  notes: () => Promise.resolve([]),
};

/** The journal of this call of an action; its post step is told where it is. */
export function openJournal(action: { readonly post?: unknown }): Journal {
  if (action.post === undefined) return UNREAD_JOURNAL;
  const path = join(process.env["RUNNER_TEMP"] ?? tmpdir(), `flywheel-journal-${randomUUID()}.jsonl`);
  core.saveState(STATE_NAME, path);
  return new FileJournal(path);
}

/** The journal that main announced; undefined where main never started. */
export function announcedJournal(): FileJournal | undefined {
  const path = core.getState(STATE_NAME);
  return path === "" ? undefined : new FileJournal(path);
}
