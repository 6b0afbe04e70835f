import type { Host } from "@flywheel/core/ports/host";
import type { Journal } from "@flywheel/core/ports/journal";
import type { Network } from "@flywheel/core/ports/network";
import type { Cancellation } from "./cancellation.ts";
import { createArtifacts } from "./artifacts.ts";
import { clock } from "./clock.ts";
import { readContext } from "./context.ts";
import { createFiles } from "./files.ts";
import { createForge } from "./forge.ts";
import { log } from "./log.ts";
import { patterns } from "./patterns.ts";
import { createProcesses } from "./processes.ts";
import { summarize } from "./summary.ts";

/** Loaded when somebody is asked: most runs ask nobody, and would wait for node's TLS, DNS and HTTP at their start. */
async function sockets(): Promise<Network> {
  return (await import("./network.ts")).network;
}

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
    http: { request: async (request) => (await import("./http.ts")).http.request(request) },
    network: {
      connect: async (request) => (await sockets()).connect(request),
      resolve: async (request) => (await sockets()).resolve(request),
      addresses: async (name, timeoutMs) => (await sockets()).addresses(name, timeoutMs),
    },
    patterns,
    artifacts: createArtifacts(files, context.repository, clock),
    journal,
    forge: (token) => createForge(token, context.repository, clock),
    summarize,
  };
}
