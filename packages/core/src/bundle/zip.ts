import { inflateSync, strFromU8 } from "fflate";

/** What is wrong with an archive, finer than "it cannot be read". */
export type ZipFault =
  "zip-corrupt" | "zip-path" | "zip-type" | "zip-duplicate" | "zip-size" | "zip-ratio" | "zip-unexpected";

/** An archive that is not read. Whoever reads it says what that means there. */
export class ZipError extends Error {
  override readonly name = "ZipError";
  readonly code: ZipFault;

  constructor(code: ZipFault, message: string) {
    super(message);
    this.code = code;
  }
}

/** Nothing we or the artifact client pack is compressed better than this; a bomb is. */
const MAXIMUM_RATIO = 200;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** 65,535 entries, or an offset of 4 GiB - 1: the real values stand elsewhere (zip64). */
const ZIP64 = [0xffff, 0xffffffff];

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Of the local header. */
  readonly offset: number;
}

/**
 * Reads a whole archive into memory, by its central directory: regular files only, each name once, relative and inside.
 * General readers accept more than that, and each takes something else for the last word (security-and-runner §1, T16).
 * @param maximumBytes of all files together, unpacked
 * @throws ZipError
 */
export function readZip(zip: Uint8Array, maximumBytes: number): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { start, entries } = centralDirectory(zip, view);
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > maximumBytes) throw new ZipError("zip-size", `it says that it unpacks to ${total} bytes`);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (files.has(entry.name)) throw new ZipError("zip-duplicate", `it holds "${entry.name}" twice`);
    files.set(entry.name, content(zip, view, entry, start));
  }
  return files;
}

interface Directory {
  readonly start: number;
  readonly entries: readonly Entry[];
}

function centralDirectory(zip: Uint8Array, view: DataView): Directory {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (ZIP64.includes(count) || ZIP64.includes(start)) throw new ZipError("zip-type", "it is in the zip64 format");
  if (start + size !== end) throw corrupt("its directory does not end where the archive says");
  const entries: Entry[] = [];
  let at = start;
  while (entries.length < count) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== 0x02014b50) throw corrupt("its directory is cut off");
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + ENTRY_BYTES + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
    if (next > end) throw corrupt("its directory is cut off");
    entries.push(entryAt(zip, view, at, nameBytes ?? 0));
    at = next;
  }
  if (at !== end) throw corrupt("its directory holds more than it says");
  return { start, entries };
}

/** Where the last record begins. We and the artifact client write no comment, so nothing may follow it. */
function endRecord(view: DataView): number {
  const end = view.byteLength - END_BYTES;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw corrupt("it does not end as an archive does");
  return end;
}

function entryAt(zip: Uint8Array, view: DataView, at: number, nameBytes: number): Entry {
  const name = strFromU8(zip.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
  const method = view.getUint16(at + 10, true);
  const packedBytes = view.getUint32(at + 20, true);
  const bytes = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  refusePath(name);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0;
  // The upper half is the mode where Unix made it: a link or a device is told by it. 0: nothing is said.
  const kind = (view.getUint32(at + 38, true) >>> 16) & 0o170000;
  if (isEncrypted || name.endsWith("/") || (kind !== 0 && kind !== 0o100000) || (method !== 0 && method !== 8)) {
    throw new ZipError("zip-type", `"${name}" is no regular file`);
  }
  if ([packedBytes, bytes, offset].some((value) => ZIP64.includes(value) && value > 0xffff)) {
    throw new ZipError("zip-type", "it is in the zip64 format");
  }
  if (bytes > packedBytes * MAXIMUM_RATIO) {
    throw new ZipError("zip-ratio", `"${name}" says that it unpacks ${packedBytes} bytes to ${bytes}`);
  }
  return { name, method, packedBytes, bytes, offset };
}

function refusePath(name: string): void {
  const parts = name.replace(/\/$/, "").split("/");
  const inside = parts.every((part) => part !== "" && part !== "." && part !== "..");
  if (inside && !/[\\\p{Cc}]|^[a-z]:/iu.test(name)) return;
  throw new ZipError("zip-path", `it holds ${JSON.stringify(name.slice(0, 100))}, which is no path inside it`);
}

/** @param limit where the directory starts: no content reaches into it */
function content(zip: Uint8Array, view: DataView, entry: Entry, limit: number): Uint8Array {
  const { name, offset, packedBytes, bytes } = entry;
  if (offset + LOCAL_BYTES > limit || view.getUint32(offset, true) !== 0x04034b50) {
    throw corrupt(`"${name}" is not where it should be`);
  }
  const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedBytes > limit) throw corrupt(`"${name}" is cut off`);
  const packed = zip.subarray(from, from + packedBytes);
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry);
  // Its checksum is not asked: everything we read from an archive has a digest that came another way.
  if (unpacked.length !== bytes) throw corrupt(`"${name}" has not the size that the archive says`);
  return unpacked;
}

function inflate(packed: Uint8Array, { name, bytes }: Entry): Uint8Array {
  try {
    // One byte more than promised shows a lie; whatever comes after that is dropped.
    return inflateSync(packed, { out: new Uint8Array(bytes + 1) });
  } catch (error) {
    throw corrupt(`"${name}" cannot be unpacked: ${String(error)}`);
  }
}

function corrupt(what: string): ZipError {
  return new ZipError("zip-corrupt", what);
}
