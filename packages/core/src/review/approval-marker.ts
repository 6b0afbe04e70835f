import { createHmac, timingSafeEqual } from "node:crypto";
import * as v from "valibot";
import { parseJson } from "../json.ts";
import { subkey } from "./keys.ts";

/** What a plan comment says of one unit. */
export interface ReviewedUnit {
  /** `plan-digest`, in hex; undefined for a unit that waited for others, of which there was no plan yet. */
  readonly digest: string | undefined;
  /** When this was first shown for this head, in seconds since the epoch. */
  readonly firstSeen: number;
}

/** What a plan comment vouches for. Repository, pull request and head come from the job's own event. */
export interface SignedReview {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  readonly headSha: string;
  /** The run whose artifact holds the review records. */
  readonly runId: string;
  readonly recordArtifactId: string;
  /** The lines of `digest-ignore` the digests were made with. */
  readonly ignore: readonly string[];
  readonly units: ReadonlyMap<string, ReviewedUnit>;
}

/** What the second line of a comment is: nothing of ours, one of ours that was tampered with, or a review. */
export type MarkerReading =
  { readonly kind: "absent" | "forged" } | { readonly kind: "signed"; readonly review: SignedReview };

/** Short, since three hundred units stand in one comment. Digests are in base64, 43 characters instead of 64. */
const payloadSchema = v.object({
  repository: v.string(),
  pull: v.number(),
  head: v.string(),
  run: v.string(),
  record: v.string(),
  ignore: v.array(v.string()),
  /** Unit, digest or empty for one that waited, and when that was first shown. */
  units: v.array(v.tuple([v.string(), v.string(), v.number()])),
});

const MARKER = /^<!-- flywheel:review\/v1 (\{.*\}) ([A-Za-z0-9+/]{43}=) -->$/;

/**
 * The hidden line by which a deployment knows what was shown, and that we showed it.
 * @param key the digest key: without it no line can be made, nor one changed
 */
export function signReview(review: SignedReview, key: Uint8Array): string {
  const units = [...review.units].map(([unit, { digest, firstSeen }]): [string, string, number] => [
    unit,
    Buffer.from(digest ?? "", "hex").toString("base64"),
    firstSeen,
  ]);
  const payload: v.InferOutput<typeof payloadSchema> = {
    repository: review.repository,
    pull: review.pullRequest,
    head: review.headSha,
    run: review.runId,
    record: review.recordArtifactId,
    ignore: [...review.ignore],
    units,
  };
  const text = inert(JSON.stringify(payload));
  return `<!-- flywheel:review/v1 ${text} ${mac(text, key).toString("base64")} -->`;
}

/** Reads the line of {@link signReview} in a comment: its second one, below the marker we find the comment by. */
export function readSignedReview(body: string, key: Uint8Array): MarkerReading {
  const line = (body.split(/\r?\n/, 2)[1] ?? "").trim();
  if (!line.startsWith("<!-- flywheel:review/v1 ")) return { kind: "absent" };
  const [, text = "", given = ""] = MARKER.exec(line) ?? [];
  const wanted = mac(text, key);
  const signature = Buffer.from(given, "base64");
  if (signature.length !== wanted.length || !timingSafeEqual(signature, wanted)) return { kind: "forged" };
  const parsed = v.safeParse(payloadSchema, parseJson(text));
  if (!parsed.success) return { kind: "forged" };
  const { repository, pull, head, run, record, ignore, units } = parsed.output;
  return {
    kind: "signed",
    review: {
      repository,
      pullRequest: pull,
      headSha: head,
      runId: run,
      recordArtifactId: record,
      ignore,
      units: new Map(
        units.map(([unit, digest, firstSeen]) => [
          unit,
          { digest: digest === "" ? undefined : Buffer.from(digest, "base64").toString("hex"), firstSeen },
        ]),
      ),
    },
  };
}

/** What a comment is about. */
export type ReviewedHead = Pick<SignedReview, "repository" | "pullRequest" | "headSha">;

/**
 * The units of a comment that is about to be written: a digest that the comment it replaces showed for the same head was
 * first seen when that one says, so that an approval in between still counts.
 * @param shown unit to its digest; undefined for one that waits
 * @param now in seconds since the epoch
 */
export function reviewedUnits(
  shown: ReadonlyMap<string, string | undefined>,
  head: ReviewedHead,
  previous: MarkerReading,
  now: number,
): SignedReview["units"] {
  const known = previous.kind === "signed" && isAbout(previous.review, head) ? previous.review.units : undefined;
  return new Map(
    [...shown].map(([unit, digest]) => {
      const before = known?.get(unit);
      const firstSeen = before !== undefined && before.digest === digest ? before.firstSeen : now;
      return [unit, { digest, firstSeen }];
    }),
  );
}

/** One pasted from another pull request would say that its digests were seen earlier. */
function isAbout(review: ReviewedHead, { repository, pullRequest, headSha }: ReviewedHead): boolean {
  return review.repository === repository && review.pullRequest === pullRequest && review.headSha === headSha;
}

/** JSON that can neither end an HTML comment nor mention anyone, and is the same JSON. */
function inert(json: string): string {
  return json.replaceAll(/[<>@&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

function mac(text: string, key: Uint8Array): Buffer {
  return createHmac("sha256", subkey(key, "marker")).update(text).digest();
}
