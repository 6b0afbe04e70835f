import type { Note } from "../lifecycle/notes.ts";

/** What the main part of an action writes down for its post step, which runs even when main was killed. */
export interface Journal {
  /** Has the post step remove a file or a whole directory, also after a cancelled run. */
  removeLater(path: string): void;
  note(note: Note): void;
  /**
   * Main came to its end and told people what happened. How units are reached (their backend settings and variables may
   * be secrets) is forgotten, but where a state is still to be saved.
   */
  reported(): Promise<void>;
  /** Everything noted so far, in order; empty where main never started. */
  notes(): Promise<readonly Note[]>;
}
