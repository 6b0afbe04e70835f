import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Runs a JavaScript file as the runner runs an action: our Node (24, as `using: node24`), no stdin, output by line. */
export async function runNode(
  file: string,
  directory: string,
  environment: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
): Promise<number | null> {
  const child = spawn(process.execPath, [file], {
    cwd: directory,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const drained = [child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) onLine(line);
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  await Promise.all(drained);
  return exitCode;
}
