const BLOCK = 512;
const REGULAR_FILE = new Set(["0", "\0"]);

/**
 * Reads one regular file out of a tar archive, so that no tar program is needed.
 * @param {Buffer} archive uncompressed
 * @param {string} name at the root of the archive
 * @returns {Buffer | undefined} undefined when it is not there
 * @throws {Error} when the archive is damaged or cut short
 */
export function fileInTar(archive, name) {
  let offset = 0;
  while (offset + BLOCK <= archive.length) {
    const header = archive.subarray(offset, offset + BLOCK);
    if (header[0] === 0) return undefined;
    const size = Number.parseInt(text(header, 124, 136), 8);
    const start = offset + BLOCK;
    if (!(start + size <= archive.length)) throw new Error("the archive is damaged");
    const isFile = REGULAR_FILE.has(String.fromCharCode(header[156] ?? 0));
    if (isFile && text(header, 0, 100).replace(/^\.\//, "") === name) return archive.subarray(start, start + size);
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}

/**
 * @param {Buffer} header
 * @param {number} start
 * @param {number} end
 * @returns {string} a field, which ends at its first NUL
 */
function text(header, start, end) {
  return header.toString("latin1", start, end).split("\0", 1)[0] ?? "";
}
