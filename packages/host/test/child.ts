import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

/** A folder that goes with the test. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "flywheel-host-"));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** One that has ended and that nobody has asked after yet is not alive. */
export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** A module that runs in a Node of its own, with the host's modules at hand and `input` as JSON in its first argument. */
export interface Child {
  readonly pid: number;
  /** Resolves once a line of its output begins with this. */
  printed(start: string): Promise<void>;
  readonly ended: Promise<{ readonly exitCode: number | null; readonly lines: readonly string[] }>;
}

export function startModule(source: string, input: unknown, environment: Readonly<Record<string, string>> = {}): Child {
  const child = spawn(process.execPath, ["--input-type=module", "-e", source, JSON.stringify(input)], {
    cwd: import.meta.dirname,
    env: { PATH: process.env["PATH"] ?? "", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  const waiting: (() => void)[] = [];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    for (const look of waiting) look();
  });
  return {
    pid: child.pid ?? 0,
    printed: (start) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (text.split("\n").some((line) => line.startsWith(start))) resolve();
        };
        waiting.push(look);
        look();
      }),
    ended: new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (exitCode) => {
        resolve({ exitCode, lines: text.replace(/\n$/, "").split("\n") });
      });
    }),
  };
}
