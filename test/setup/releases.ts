import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { PINNED } from "./checkout.ts";

const ARCHITECTURE = process.arch === "x64" ? "amd64" : process.arch;
const ARCHIVE = `tofu_${PINNED}_${process.platform}_${ARCHITECTURE}.tar.gz`;

/** One published release. */
export interface Release {
  readonly archive: Buffer;
  /** As SHA256SUMS gives it; the right one if left out. */
  readonly sha256?: string;
  /** Close the connection after this many bytes of the archive. */
  readonly cutAfter?: number;
}

/**
 * Serves releases as GitHub does, or 404 for everything where there is none.
 * @returns the address for FLYWHEEL_ENGINE_RELEASES and the paths asked for so far
 */
export async function serveRelease(t: TestContext, release?: Release): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    if (release !== undefined && request.url === `/v${PINNED}/tofu_${PINNED}_SHA256SUMS`) {
      const sha256 = release.sha256 ?? createHash("sha256").update(release.archive).digest("hex");
      response.end(`${"0".repeat(64)}  tofu_${PINNED}_plan9_amd64.tar.gz\n${sha256}  ${ARCHIVE}\n`);
    } else if (release !== undefined && request.url === `/v${PINNED}/${ARCHIVE}`) {
      response.setHeader("content-length", release.archive.length);
      if (release.cutAfter === undefined) response.end(release.archive);
      else response.write(release.archive.subarray(0, release.cutAfter), () => response.destroy());
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const address = server.address();
  assert(typeof address === "object" && address !== null);
  return { url: `http://127.0.0.1:${address.port}`, requests };
}

/** An archive as OpenTofu's releases are, made by the machine's own tar: the engine after another file. */
export function releaseArchive(content: string, format = "ustar", name = "tofu"): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "flywheel-release-"));
  try {
    writeFileSync(join(folder, "LICENSE"), "licence\n".repeat(200));
    writeFileSync(join(folder, name), content, { mode: 0o755 });
    return execFileSync("tar", ["-czf", "-", `--format=${format}`, "-C", folder, "LICENSE", name]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
