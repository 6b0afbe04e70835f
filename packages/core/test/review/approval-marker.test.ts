import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it } from "node:test";
import { readSignedReview, reviewedUnits, signReview } from "../../src/review/approval-marker.ts";
import { comment, HEAD, KEY, SEEN, signed } from "./reviews.ts";

const UNIT = "attic@staging";
const ABOUT = { repository: signed().repository, pullRequest: signed().pullRequest, headSha: HEAD };

describe("the signed line of a plan comment", () => {
  it("is read back as it was written", () => {
    const review = signed({
      ignore: ['aws_x.y["a-->b"]:tags'],
      units: new Map([
        ["a-b--c@prod", { digest: "0f".repeat(32), firstSeen: 1 }],
        ["waits@prod", { digest: undefined, firstSeen: 2 }],
      ]),
    });
    assert.deepEqual(readSignedReview(comment(review).body, KEY), { kind: "signed", review });
  });

  it("can neither end its HTML comment nor mention anyone", () => {
    const line = signReview(signed({ ignore: ["--><script>@team"] }), KEY);
    assert.equal(line.indexOf("-->"), line.length - 3);
    assert.doesNotMatch(line, /@|\n/);
  });

  it("leaves room for a document beside three hundred units", () => {
    const units = Array.from({ length: 300 }, (_, index): [string, { digest: string; firstSeen: number }] => [
      `gitlab-runners-${index}@production`,
      { digest: randomBytes(32).toString("hex"), firstSeen: SEEN },
    ]);
    const line = signReview(signed({ units: new Map(units) }), KEY);
    assert.ok(line.length < 32_768, String(line.length));
  });

  it("is refused with any one of its characters changed", () => {
    const { body } = comment(signed());
    const [first = "", line = "", last = ""] = body.split("\n");
    for (let index = 0; index < line.length; index += 1) {
      const other = line[index] === "x" ? "y" : "x";
      const reading = readSignedReview(
        [first, line.slice(0, index) + other + line.slice(index + 1), last].join("\n"),
        KEY,
      );
      assert.notEqual(reading.kind, "signed", `character ${index}`);
    }
  });

  it("is refused with another key, and not looked for elsewhere in the comment", () => {
    const { body } = comment(signed());
    assert.deepEqual(readSignedReview(body, new Uint8Array(32)), { kind: "forged" });
    assert.deepEqual(readSignedReview(`above\n${body}`, KEY), { kind: "absent" });
    assert.deepEqual(readSignedReview("", KEY), { kind: "absent" });
  });
});

describe("reviewedUnits", () => {
  const digest = "ab".repeat(32);
  const digests = new Map([[UNIT, digest]]);
  const previous = readSignedReview(comment(signed()).body, KEY);
  const cases = [
    ["keeps when the same digest was first seen", digest, ABOUT, previous, SEEN],
    ["starts anew with another digest", "cd".repeat(32), ABOUT, previous, SEEN + 99],
    ["starts anew with another head", digest, { ...ABOUT, headSha: "2".repeat(40) }, previous, SEEN + 99],
    ["starts anew in another pull request", digest, { ...ABOUT, pullRequest: 8_000 }, previous, SEEN + 99],
    ["starts anew in another repository", digest, { ...ABOUT, repository: "acme/other" }, previous, SEEN + 99],
    ["starts anew after a forged comment", digest, ABOUT, { kind: "forged" }, SEEN + 99],
  ] as const;
  for (const [named, given, head, before, firstSeen] of cases) {
    it(named, () => {
      const units = reviewedUnits(new Map([[UNIT, given]]), head, before, SEEN + 99);
      assert.deepEqual(units, new Map([[UNIT, { digest: given, firstSeen }]]));
    });
  }

  it("keeps since when a unit waits, and starts anew when it has a plan", () => {
    const waiting = signed({ units: new Map([[UNIT, { digest: undefined, firstSeen: SEEN }]]) });
    const seen = (shown: string | undefined): number | undefined =>
      reviewedUnits(new Map([[UNIT, shown]]), ABOUT, { kind: "signed", review: waiting }, SEEN + 99).get(UNIT)
        ?.firstSeen;
    assert.deepEqual([seen(undefined), seen(digest)], [SEEN, SEEN + 99]);
  });

  it("names the units there are now", () => {
    assert.deepEqual([...reviewedUnits(digests, ABOUT, previous, 5).keys()], [UNIT]);
  });
});
