import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readZip, ZipError } from "@flywheel/core/bundle/zip";

/** An artifact that says it unpacks to more is not ours. */
const MAXIMUM_BYTES = 1024 * 1024 * 1024;

/**
 * The one file of the zip that was downloaded into a directory, whatever name the service gave the download.
 * @throws ZipError for a zip that is none, or holds anything else
 */
export async function unpackOne(directory: string, fileName: string): Promise<Uint8Array> {
  const [downloaded] = await readdir(directory);
  if (downloaded === undefined) throw new Error("the service sent no file");
  const entries = readZip(await readFile(join(directory, downloaded)), MAXIMUM_BYTES);
  const content = entries.get(fileName);
  if (content !== undefined && entries.size === 1) return content;
  throw new ZipError("zip-unexpected", `it holds ${entries.size} files, not ${fileName} alone`);
}
