import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** An artifact that says it unpacks to more is not ours. */
const MAXIMUM_BYTES = 1024 * 1024 * 1024;

/** The one file of the zip that was downloaded into a directory. */
export async function unpackOne(directory: string, fileName: string): Promise<Uint8Array> {
  const [downloaded] = await readdir(directory);
  if (downloaded === undefined) throw new Error("the service sent no file");
  const { unzipSync } = await import("fflate");
  const bytes = await readFile(join(directory, downloaded));
  const unpacked = unzipSync(bytes, { filter: (file) => file.name === fileName && file.originalSize <= MAXIMUM_BYTES });
  const content = unpacked[fileName];
  if (content === undefined) throw new Error(`it holds no file ${fileName}`);
  return content;
}
