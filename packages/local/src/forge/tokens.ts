import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import * as v from "valibot";

/** The workflow token the forge knows unless told otherwise, and whose it is. */
export const DEFAULT_TOKENS: Readonly<Record<string, string>> = { ghs_lab_token: "github-actions[bot]" };

/** A job of a workflow run, as the artifact service knows it. */
export interface RunJob {
  readonly runId: string;
  readonly job: string;
}

const Claims = v.object({ scp: v.string() });

/**
 * The runtime token of a job: a JWT without a signature, because the artifact client only decodes it. Its `scp` claim says
 * which run the bearer's artifacts belong to.
 */
export function runtimeToken(run: RunJob): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const scope = `Actions.ExampleScope Actions.Results:${run.runId}:${run.job}`;
  return `${part({ alg: "none", typ: "JWT" })}.${part({ scp: scope })}.unsigned`;
}

/** The job a runtime token speaks for; undefined where it is no runtime token. */
export function runOf(token: string): RunJob | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = v.parse(Claims, payload).scp.split(" ");
    const [, runId, job] = scopes.map((scope) => scope.split(":")).find(([name]) => name === "Actions.Results") ?? [];
    return runId === undefined || job === undefined ? undefined : { runId, job };
  } catch {
    return undefined;
  }
}

/** The token of an `Authorization: Bearer …` or `token …` header; undefined for any other. */
export function bearerToken(header: string | undefined): string | undefined {
  return /^(?:bearer|token) +(\S+)$/i.exec(header ?? "")?.[1];
}

/** What a signed storage URL allows. */
export type StoragePermission = "read" | "write";

/** Signs storage URLs. The signature is as long as Azure's: the artifact client masks it, and a short one would blank the log. */
export class UrlSigner {
  readonly #key = randomBytes(32);

  sign(permission: StoragePermission, blob: string): string {
    return createHmac("sha256", this.#key).update(`${permission}:${blob}`).digest("base64");
  }

  isValid(permission: StoragePermission, blob: string, signature: string): boolean {
    const expected = Buffer.from(this.sign(permission, blob));
    const given = Buffer.from(signature);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}
