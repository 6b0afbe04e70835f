import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Forge, ForgeComment } from "../../src/ports/forge.ts";
import { hasMarker, marker } from "../../src/report/marker.ts";
import { upsertComment } from "../../src/report/upsert-comment.ts";
import { fakeForge } from "../support/forge.ts";

const FIRST = marker("plan", "acme/production");

function comment(id: number, body: string): ForgeComment {
  return { id, body, url: `https://github.example/comments/${id}` };
}

/**
 * A forge with these comments of ours on pull request 7, and what was written.
 * @param meanwhile what others of our runs write before ours
 */
function forge(
  own: readonly ForgeComment[],
  meanwhile: readonly ForgeComment[] = [],
): { readonly forge: Forge; readonly written: string[] } {
  const written: string[] = [];
  const comments = [...own];
  return {
    written,
    forge: fakeForge({
      ownComments: (pullRequest) => Promise.resolve(pullRequest === 7 ? [...comments] : []),
      createComment: (pullRequest, body) => {
        written.push(`create on ${pullRequest}`);
        comments.push(comment(99, body), ...meanwhile);
        return Promise.resolve(comment(99, body));
      },
      updateComment: (id, body) => {
        written.push(`update ${id}`);
        return Promise.resolve(comment(id, body));
      },
      deleteComment: (id) => {
        written.push(`delete ${id}`);
        return Promise.resolve();
      },
    }),
  };
}

const body = `${FIRST}\nnew`;
const cases: Readonly<
  Record<
    string,
    {
      readonly own: readonly string[];
      readonly create?: boolean;
      readonly written: readonly string[];
      readonly id?: number;
    }
  >
> = {
  "is written where there is none": { own: [], written: ["create on 7"], id: 99 },
  "is not written where it is not worth one": { own: [], create: false, written: [] },
  "is edited in place": { own: ["hello", `${FIRST}\nold`], written: ["update 1"], id: 1 },
  "is edited in place also where it would not be worth one": {
    own: [`${FIRST}\nold`],
    create: false,
    written: ["update 0"],
    id: 0,
  },
  "is left alone where nothing changed": { own: [body], written: [], id: 0 },
  "is found with the line ends of GitHub": { own: [`${FIRST}\r\nold`], written: ["update 0"], id: 0 },
  "is not another one of ours": { own: [`${marker("plan", "acme/staging")}\nold`], written: ["create on 7"], id: 99 },
  "is not one that quotes the marker": {
    own: [`> ${FIRST}`, `x\n${FIRST}`, `${FIRST} x`],
    written: ["create on 7"],
    id: 99,
  },
};

describe("our comment", () => {
  for (const [what, { own, create = true, written, id }] of Object.entries(cases)) {
    it(what, async () => {
      const fake = forge(own.map((text, index) => comment(index, text)));
      const found = await upsertComment(fake.forge, 7, FIRST, body, create);
      assert.deepEqual(fake.written, written);
      assert.equal(found?.id, id);
    });
  }
});

describe("comments that two runs wrote at the same time", () => {
  it("are one again with the next run: the oldest", async () => {
    const fake = forge([comment(5, `${FIRST}\nb`), comment(3, `${FIRST}\na`), comment(4, "another")]);
    assert.equal((await upsertComment(fake.forge, 7, FIRST, body, true))?.id, 3);
    assert.deepEqual(fake.written, ["update 3", "delete 5"]);
  });

  it("are one again at once where the list has both", async () => {
    const fake = forge([], [comment(98, `${FIRST}\nof the other run`)]);
    assert.equal((await upsertComment(fake.forge, 7, FIRST, body, true))?.id, 98);
    assert.deepEqual(fake.written, ["create on 7", "update 98", "delete 99"]);
  });

  it("are looked for even where ours were known before", async () => {
    const fake = forge([comment(3, `${FIRST}\na`)]);
    assert.equal((await upsertComment(fake.forge, 7, FIRST, body, true, []))?.id, 3);
    assert.deepEqual(fake.written, ["create on 7", "update 3", "delete 99"]);
  });
});

describe("a marker", () => {
  it("tells kind and key apart, and holds nothing of the key", () => {
    const markers = [marker("plan", "a"), marker("plan", "b"), marker("drift", "a")];
    assert.equal(new Set(markers).size, 3);
    assert.match(marker("plan", "--> <script> @all"), /^<!-- flywheel:v1 plan [0-9a-f]{32} -->$/);
  });

  it("is a text's whole first line", () => {
    assert.equal(hasMarker(`  ${FIRST}  \nx`, FIRST), true);
    for (const text of ["", `\n${FIRST}`, `${FIRST}${FIRST}`, FIRST.slice(0, -1)])
      assert.equal(hasMarker(text, FIRST), false);
  });
});
