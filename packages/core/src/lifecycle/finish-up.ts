import type { Failure } from "../errors.ts";
import type { Host } from "../ports/host.ts";

/** The post step: removes what main left for it. */
export async function finishUp(host: Host): Promise<readonly Failure[]> {
  const notes = await host.journal.notes();
  for (const note of notes) {
    if (note.note === "remove") await host.files.remove(note.path);
    if (note.note === "started") await host.files.remove(note.started.outputDirectory);
  }
  return [];
}
