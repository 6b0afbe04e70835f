import type { Host } from "./ports/host.ts";

/** What git says of the checkout, trimmed; undefined where there is no git, no checkout, or no such object. */
export async function git(host: Host, ...command: readonly string[]): Promise<string | undefined> {
  return (await gitText(host, ...command))?.trim();
}

/** The same, to the last blank: for the content of files. */
export async function gitText(host: Host, ...command: readonly string[]): Promise<string | undefined> {
  const { workspace, environment } = host.context;
  const file = await host.processes.find("git");
  if (file === undefined) return undefined;
  const { exitCode, stdout } = await host.processes.run({
    file,
    // The workspace may belong to another user in a container job.
    arguments: ["-c", `safe.directory=${workspace}`, ...command],
    directory: workspace,
    environment,
  });
  return exitCode === 0 ? stdout : undefined;
}
