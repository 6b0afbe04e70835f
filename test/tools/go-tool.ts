import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { onPath } from "@flywheel/local/lab/engine";

/**
 * A program of another project, built once from the Go module that go.mod pins.
 * @param path the package, such as `github.com/nektos/act`
 * @returns where it lies; undefined where Go is not at hand
 */
export function goTool(path: string): string | undefined {
  const go = onPath("go");
  if (go === undefined) return undefined;
  const lock = createHash("sha256")
    .update(readFileSync(join(import.meta.dirname, "go.sum")))
    .digest("hex");
  const directory = join(homedir(), ".cache", "flywheel", "tools", lock.slice(0, 16));
  mkdirSync(directory, { recursive: true });
  // Go's own cache makes this quick when nothing changed.
  execFileSync(go, ["build", "-o", `${directory}/`, path], { cwd: import.meta.dirname });
  return join(directory, basename(path));
}
