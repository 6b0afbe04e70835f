import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import { readZip, ZipError, type ZipFault } from "../../src/bundle/zip.ts";

const MAXIMUM = 1024 * 1024;
const HELLO = strToU8("hello");

function read(zip: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries([...readZip(zip, MAXIMUM)].map(([name, content]) => [name, strFromU8(content)]));
}

function faultOf(zip: Uint8Array): ZipFault {
  try {
    readZip(zip, MAXIMUM);
  } catch (error) {
    if (error instanceof ZipError) return error.code;
    throw error;
  }
  return assert.fail("the archive was read");
}

const stored = (files: Zippable): Uint8Array => zipSync(files, { level: 0 });

/** Where the first entry of the central directory begins, and where the last record does. */
function places(zip: Uint8Array): { readonly entry: number; readonly end: number } {
  const end = zip.length - 22;
  return { entry: new DataView(zip.buffer, zip.byteOffset).getUint32(end + 16, true), end };
}

/** The archive with numbers of 16 or 32 bits overwritten, at places told from a record. */
function patched(
  zip: Uint8Array,
  record: "entry" | "end" | "local",
  numbers: readonly (readonly [offset: number, bits: 16 | 32, value: number])[],
): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const from = record === "local" ? 0 : places(copy)[record];
  for (const [offset, bits, value] of numbers) {
    if (bits === 16) view.setUint16(from + offset, value, true);
    else view.setUint32(from + offset, value, true);
  }
  return copy;
}

/** Renames every mention of a name to another one of the same length. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(zip).toString("latin1").replaceAll(from, to), "latin1"));
}

const unixMode = (mode: number): [number, 32, number] => [38, 32, (mode << 16) >>> 0];
const zeros = new Uint8Array(900_000);

describe("an archive", () => {
  it("gives its files, deflated or stored, also one that is archive itself", () => {
    const inner = zipSync({ x: zeros });
    assert.deepEqual(read(zipSync({ "0/a": HELLO, b: [HELLO, { level: 0 }] })), { "0/a": "hello", b: "hello" });
    assert.equal(readZip(stored({ "bundle.zip": inner }), MAXIMUM).get("bundle.zip")?.length, inner.length);
    assert.deepEqual(read(zipSync({})), {});
  });

  it("may say that its files are regular, as the artifact client does", () => {
    assert.deepEqual(read(patched(stored({ a: HELLO }), "entry", [unixMode(0o100644)])), { a: "hello" });
  });

  const hostile: Readonly<Record<string, readonly [zip: Uint8Array, code: ZipFault]>> = {
    "leads out": [stored({ "../../x": HELLO }), "zip-path"],
    "leads out from inside": [stored({ "a/../../x": HELLO }), "zip-path"],
    "has an absolute path": [stored({ "/etc/x": HELLO }), "zip-path"],
    "has an empty part": [stored({ "a//x": HELLO }), "zip-path"],
    "leads out on Windows": [stored({ "a\\..\\..\\evil": HELLO }), "zip-path"],
    "names a drive": [stored({ "C:evil": HELLO }), "zip-path"],
    "has a control character in a name": [stored({ "a\nb": HELLO }), "zip-path"],
    "has no name": [stored({ "": HELLO }), "zip-path"],
    "holds a directory": [stored({ "a/": new Uint8Array() }), "zip-type"],
    "holds a link": [patched(stored({ a: strToU8("/etc") }), "entry", [unixMode(0o120777)]), "zip-type"],
    "holds a device": [patched(stored({ a: HELLO }), "entry", [unixMode(0o020666)]), "zip-type"],
    "is encrypted": [patched(stored({ a: HELLO }), "entry", [[8, 16, 1]]), "zip-type"],
    "is packed in a way of its own": [patched(stored({ a: HELLO }), "entry", [[10, 16, 14]]), "zip-type"],
    "is zip64 by its count": [patched(stored({ a: HELLO }), "end", [[10, 16, 0xffff]]), "zip-type"],
    "is zip64 by its directory": [patched(stored({ a: HELLO }), "end", [[16, 32, 0xffffffff]]), "zip-type"],
    "is zip64 by a size": [patched(stored({ a: HELLO }), "entry", [[24, 32, 0xffffffff]]), "zip-type"],
    "holds a name twice": [renamed(stored({ same1: HELLO, same2: HELLO }), "same2", "same1"), "zip-duplicate"],
    "is a bomb": [zipSync({ a: zeros }, { level: 9 }), "zip-ratio"],
    "is too large": [stored({ a: zeros, b: zeros }), "zip-size"],
    "says less than it unpacks to": [patched(zipSync({ a: zeros }), "entry", [[24, 32, 5]]), "zip-corrupt"],
    "says more than it unpacks to": [patched(zipSync({ a: HELLO }), "entry", [[24, 32, 6]]), "zip-corrupt"],
    "says less than it stores": [patched(stored({ a: HELLO }), "entry", [[24, 32, 4]]), "zip-corrupt"],
    "holds no deflated data where it says so": [patched(stored({ a: HELLO }), "entry", [[10, 16, 8]]), "zip-corrupt"],
    "lets a file reach into the directory": [
      patched(stored({ a: HELLO }), "entry", [
        [20, 32, 60],
        [24, 32, 60],
      ]),
      "zip-corrupt",
    ],
    "says that a file is elsewhere": [patched(stored({ a: HELLO }), "entry", [[42, 32, 7]]), "zip-corrupt"],
    "says that a file is past its end": [patched(stored({ a: HELLO }), "entry", [[42, 32, 9_999]]), "zip-corrupt"],
    "has a local header that reaches out": [patched(stored({ a: HELLO }), "local", [[28, 16, 60_000]]), "zip-corrupt"],
    "counts more files than it has": [patched(stored({ a: HELLO }), "end", [[10, 16, 2]]), "zip-corrupt"],
    "counts fewer files than it has": [patched(stored({ a: HELLO, b: HELLO }), "end", [[10, 16, 1]]), "zip-corrupt"],
    "has a directory with a name past its end": [
      patched(stored({ a: HELLO }), "entry", [[28, 16, 60_000]]),
      "zip-corrupt",
    ],
    "has its directory elsewhere": [patched(stored({ a: HELLO }), "end", [[16, 32, 3]]), "zip-corrupt"],
    "has something behind it": [Uint8Array.from([...stored({ a: HELLO }), 0]), "zip-corrupt"],
    "is cut in half": [stored({ a: HELLO }).slice(0, 40), "zip-corrupt"],
    "is 100 NULs": [new Uint8Array(100), "zip-corrupt"],
    "is empty": [new Uint8Array(), "zip-corrupt"],
    "is none": [strToU8("not an archive, but longer than the record at its end"), "zip-corrupt"],
  };
  for (const [what, [zip, code]] of Object.entries(hostile)) {
    it(`is refused as ${code} when it ${what}`, () => {
      const started = performance.now();
      assert.equal(faultOf(zip), code);
      assert.ok(performance.now() - started < 1_000);
    });
  }

  it("is read from the middle of a larger buffer", () => {
    const zip = stored({ a: HELLO });
    const larger = new Uint8Array(zip.length + 20);
    larger.set(zip, 10);
    assert.deepEqual(read(larger.subarray(10, 10 + zip.length)), { a: "hello" });
  });
});
