import { spawn } from "node:child_process";
import { labEngine, onPath } from "@flywheel/local/lab/engine";

/** The engines to test with: the lab's own, and terraform where it is on PATH. */
export const ENGINES: readonly string[] = [...new Set([labEngine(), onPath("terraform") ?? labEngine()])];

export interface EngineRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An engine on its way. */
export interface StartedEngine {
  readonly result: Promise<EngineRun>;
  /** Its standard output; rejects with all its words unless it exits with 0. */
  success(): Promise<string>;
  /** Waits for words on standard output; rejects when the engine ends without them. */
  printed(words: string): Promise<void>;
  interrupt(): void;
}

export type EngineEnvironment = Readonly<Record<string, string | undefined>>;

/** Starts an engine with nothing of this process's environment but PATH and HOME. */
export function startEngine(
  engine: string,
  args: readonly string[],
  directory: string,
  environment: EngineEnvironment,
): StartedEngine {
  const { PATH, HOME } = process.env;
  const child = spawn(engine, args, {
    cwd: directory,
    env: { PATH, HOME, ...environment, TF_CLI_ARGS: "-no-color" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const result = new Promise<EngineRun>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, stdout, stderr });
    });
  });
  const printed = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (stdout.includes(words)) resolve();
      };
      child.stdout.on("data", look);
      child.once("close", () => {
        reject(new Error(`no "${words}" in: ${stdout}${stderr}`));
      });
      look();
    });
  const success = async (): Promise<string> => {
    const { code } = await result;
    if (code === 0) return stdout;
    throw new Error(`${args.join(" ")}: exit code ${String(code)}\n${stdout}${stderr}`);
  };
  return { result, success, printed, interrupt: () => child.kill("SIGINT") };
}
