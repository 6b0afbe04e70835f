import type { Host } from "@flywheel/core/ports/host";
import type { Journal } from "@flywheel/core/ports/journal";
import type { Cancellation } from "./cancellation.ts";
import { createArtifacts } from "./artifacts.ts";
import { clock } from "./clock.ts";
import { readContext } from "./context.ts";
import { createFiles } from "./files.ts";
import { createForge } from "./forge.ts";
import { http } from "./http.ts";
import { network } from "./network.ts";
import { log } from "./log.ts";
import { createProcesses } from "./processes.ts";
import { summarize } from "./summary.ts";

/** The GitHub Actions runner as a host. */
export function createHost(cancellation: Cancellation, journal: Journal): Host {
  const context = readContext(process.env);
  const files = createFiles(context.environment);
  return {
    context,
    log,
    files,
    processes: createProcesses(context.environment, cancellation, journal),
    clock,
    http,
    network,
    artifacts: createArtifacts(files, context.repository, clock),
    journal,
    forge: (token) => createForge(token, context.repository, clock),
    summarize,
  };
}
