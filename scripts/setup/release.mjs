import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { fileInTar } from "./tar.mjs";

const RELEASES = "https://github.com/opentofu/opentofu/releases/download";
/** Short, so that a closed network is noticed at once; it is asked first, and small. */
const CHECKSUMS_TIMEOUT_MS = 4_000;
const ARCHIVE_TIMEOUT_MS = 600_000;
const LARGEST_BINARY = 512 * 1024 * 1024;
/** @type {Readonly<Partial<Record<NodeJS.Architecture, string>>>} Node's names to Go's */
const ARCHITECTURES = { x64: "amd64", arm64: "arm64" };

/**
 * Fetches an official release and checks it against its published checksums before anything is unpacked.
 * @param {string} version such as `1.12.6`
 * @param {NodeJS.ProcessEnv} env FLYWHEEL_ENGINE_RELEASES is a mirror to ask instead of GitHub
 * @returns {Promise<Buffer | string>} the binary, or why there is none
 */
export async function downloadRelease(version, env) {
  const base = `${env["FLYWHEEL_ENGINE_RELEASES"] ?? RELEASES}/v${version}`;
  const name = `tofu_${version}_${process.platform}_${ARCHITECTURES[process.arch] ?? process.arch}.tar.gz`;
  try {
    const checksums = (await fetchBytes(`${base}/tofu_${version}_SHA256SUMS`, CHECKSUMS_TIMEOUT_MS)).toString();
    const expected = checksums
      .split("\n")
      .find((line) => line.endsWith(`  ${name}`))
      ?.slice(0, 64);
    if (expected === undefined) return `the release has no ${name}`;
    const archive = await fetchBytes(`${base}/${name}`, ARCHIVE_TIMEOUT_MS);
    const actual = createHash("sha256").update(archive).digest("hex");
    if (actual !== expected) return `${name} was refused: its sha256 is ${actual}, not the published ${expected}`;
    const binary = fileInTar(gunzipSync(archive, { maxOutputLength: LARGEST_BINARY }), "tofu");
    return binary ?? `${name} holds no tofu`;
  } catch (error) {
    return `the release could not be fetched from ${base}: ${reasonOf(error)}`;
  }
}

/**
 * @param {string} url
 * @param {number} timeout in milliseconds, for the whole answer
 */
async function fetchBytes(url, timeout) {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/**
 * fetch says only "fetch failed"; what went wrong is in the cause.
 * @param {unknown} error
 */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
