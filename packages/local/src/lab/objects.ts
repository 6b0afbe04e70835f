import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Who may use an object. */
export interface Grant {
  readonly to: string;
  readonly token: string | null;
}

/** An object of the fake cloud, as its file has it. */
export interface CloudObject {
  readonly id: string;
  readonly name: string;
  readonly content: string | null;
  readonly secret: string | null;
  readonly tags: Readonly<Record<string, string | null>> | null;
  readonly grant: readonly Grant[];
  readonly note: string | null;
  /** How often it was written. */
  readonly rev: number;
  /** Where the cloud serves it. */
  readonly url: string | null;
}

/** The objects of the fake cloud: one JSON file each in a folder, for provider, lab and curious people alike. */
export class ObjectStore {
  readonly #root: string;

  /** `root` is made with the first object. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The object of that name; undefined for none. Throws on a file that is not an object. */
  read(name: string): CloudObject | undefined {
    const file = this.#file(name);
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
    return parseObject(JSON.parse(text), file);
  }

  write(object: CloudObject): void {
    mkdirSync(this.#root, { recursive: true });
    const file = this.#file(object.name);
    // Written aside, so that whoever reads meanwhile sees a whole object.
    writeFileSync(`${file}.new`, `${JSON.stringify(object, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  }

  /** Removes the object; none of that name is no error. */
  remove(name: string): void {
    rmSync(this.#file(name), { force: true });
  }

  /** Every object, sorted by name. */
  list(): readonly CloudObject[] {
    let files: string[];
    try {
      files = readdirSync(this.#root);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
    return files
      .filter((file) => file.endsWith(".json"))
      .map((file) => this.read(decodeURIComponent(file.slice(0, -".json".length))))
      .filter((object) => object !== undefined)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  #file(name: string): string {
    return join(this.#root, `${encodeURIComponent(name)}.json`);
  }
}

/**
 * Checks that data has the shape of an object; absent fields are null, 0 or empty. Throws a TypeError that names
 * `source` and the field.
 */
export function parseObject(data: unknown, source: string): CloudObject {
  const fields = record(data, source);
  const text = (field: string): string => string(fields[field], `${source}: ${field}`);
  const optionalText = (field: string): string | null => optionalString(fields[field], `${source}: ${field}`);
  return {
    id: text("id"),
    name: text("name"),
    content: optionalText("content"),
    secret: optionalText("secret"),
    tags: tags(fields["tags"], `${source}: tags`),
    grant: grants(fields["grant"] ?? [], `${source}: grant`),
    note: optionalText("note"),
    rev: number(fields["rev"] ?? 0, `${source}: rev`),
    url: optionalText("url"),
  };
}

function tags(data: unknown, source: string): CloudObject["tags"] {
  if (data === null || data === undefined) return null;
  const entries = Object.entries(record(data, source));
  return Object.fromEntries(entries.map(([key, value]) => [key, optionalString(value, `${source}.${key}`)]));
}

function grants(data: unknown, source: string): readonly Grant[] {
  if (!Array.isArray(data)) throw new TypeError(`${source} is not a list`);
  return data.map((entry: unknown) => {
    const fields = record(entry, source);
    return { to: string(fields["to"], `${source}.to`), token: optionalString(fields["token"], `${source}.token`) };
  });
}

function record(data: unknown, source: string): Readonly<Record<string, unknown>> {
  if (typeof data !== "object" || data === null) throw new TypeError(`${source} is not an object`);
  return { ...data };
}

function string(data: unknown, source: string): string {
  if (typeof data !== "string") throw new TypeError(`${source} is not a string`);
  return data;
}

function optionalString(data: unknown, source: string): string | null {
  return data === null || data === undefined ? null : string(data, source);
}

function number(data: unknown, source: string): number {
  if (typeof data !== "number") throw new TypeError(`${source} is not a number`);
  return data;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
