import type { Artifacts } from "./artifacts.ts";
import type { Clock } from "./clock.ts";
import type { Context } from "./context.ts";
import type { Files } from "./files.ts";
import type { Forge } from "./forge.ts";
import type { Http } from "./http.ts";
import type { Journal } from "./journal.ts";
import type { Log } from "./log.ts";
import type { Network } from "./network.ts";
import type { Patterns } from "./patterns.ts";
import type { Processes } from "./processes.ts";

/** Where an action runs: everything it may reach outside itself. */
export interface Host {
  readonly context: Context;
  readonly log: Log;
  readonly files: Files;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly http: Http;
  readonly network: Network;
  readonly patterns: Patterns;
  readonly artifacts: Artifacts;
  readonly journal: Journal;
  /** The forge as the owner of `token`. */
  forge(token: string): Forge;
  /** Appends Markdown to the job summary. */
  summarize(markdown: string): Promise<void>;
}
