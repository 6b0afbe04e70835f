import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const groupSchema = v.object({
  id: v.string(),
  name: v.string(),
  region: v.nullable(v.string()),
  members: v.nullable(v.array(v.string())),
  rule: v.array(v.object({ port: v.number(), from: v.nullable(v.string()) })),
  zone: v.record(v.string(), v.object({ cidr: v.string() })),
});

/** A group of the fake cloud, as its file has it: what an object has not, that is sets and blocks of every kind. */
export type CloudGroup = v.InferOutput<typeof groupSchema>;

/** The groups of the fake cloud: one JSON file each in a folder beside its objects. */
export class GroupStore {
  readonly #folder: string;

  /** @param root of the cloud; the folder is made with the first group */
  constructor(root: string) {
    this.#folder = join(root, "groups");
  }

  /** The group of that name; undefined for none. Throws on a file that is not a group. */
  read(name: string): CloudGroup | undefined {
    try {
      return v.parse(groupSchema, JSON.parse(readFileSync(this.#file(name), "utf8")));
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
      throw error;
    }
  }

  write(group: CloudGroup): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = this.#file(group.name);
    // Written aside, so that whoever reads meanwhile sees a whole group.
    writeFileSync(`${file}.new`, `${JSON.stringify(group, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  }

  /** Removes the group; none of that name is no error. */
  remove(name: string): void {
    rmSync(this.#file(name), { force: true });
  }

  #file(name: string): string {
    return join(this.#folder, `${encodeURIComponent(name)}.json`);
  }
}
