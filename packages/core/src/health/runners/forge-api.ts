import * as v from "valibot";
import { parseJson } from "../../json.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http, HttpFault, HttpResponse } from "../../ports/http.ts";
import { isBusy, requestPatiently } from "../patient-request.ts";

const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** Both forges say what is wrong in one of these. */
const ErrorBody = v.object({ message: v.optional(v.unknown()), error_description: v.optional(v.string()) });

export type ForgeTrouble = HttpFault | "unauthorized" | "forbidden" | "unavailable";

/** One question to a forge that was not answered. The message is fit to be shown once it is masked. */
export class ForgeApiError extends Error {
  override readonly name = "ForgeApiError";
  readonly trouble: ForgeTrouble;
  /** Of the forge's answer; undefined where there was none. */
  readonly status: number | undefined;

  constructor(trouble: ForgeTrouble, message: string, status?: number) {
    super(message);
    this.trouble = trouble;
    this.status = status;
  }
}

/** A forge's API and how to be let in. */
export interface ForgeApi {
  /** Without a slash at the end. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly http: Http;
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Which right the token lacks when an answer says so, in words. */
  readonly permission: (response: HttpResponse) => string;
}

/**
 * The JSON at a path.
 * @throws ForgeApiError
 */
export async function getJson<Schema extends v.GenericSchema>(
  api: ForgeApi,
  path: string,
  schema: Schema,
): Promise<{ readonly body: v.InferOutput<Schema>; readonly headers: HttpResponse["headers"] }> {
  const { url, headers, http, clock, deadline } = api;
  const request = { method: "GET", url: `${url}${path}`, headers, maxBodyBytes: MAX_BODY_BYTES };
  const result = await requestPatiently(request, { http, clock, deadline });
  if (!result.ok) throw new ForgeApiError(result.fault, `${url} was not reached: ${result.message}`);
  const { response } = result;
  if (response.status !== 200) throw errorOf(response, path, api);
  const read = v.safeParse(schema, parseJson(response.body));
  if (!read.success) throw new ForgeApiError("protocol", `${url}${path} did not answer as its API is described`);
  return { body: read.output, headers: response.headers };
}

/** What a token may not see is often answered as if it were not there. */
function errorOf(response: HttpResponse, path: string, { url, permission }: ForgeApi): ForgeApiError {
  const { status } = response;
  const where = `${url}${path.replace(/\?.*$/, "")}`;
  const words = `${where} answered ${status}${saidBy(response)}`;
  if (status === 401) return new ForgeApiError("unauthorized", `${words}: the token is not valid`);
  if (isRateLimit(response) || isBusy(status)) return new ForgeApiError("unavailable", words);
  if (status === 403) return new ForgeApiError("forbidden", `${words}: ${permission(response)}`);
  if (status === 404) {
    return new ForgeApiError("forbidden", `${words}: it is not there, or ${permission(response)}`, status);
  }
  return new ForgeApiError("protocol", words);
}

/** GitHub's limit on requests is a 403 as well. */
function isRateLimit({ status, headers }: HttpResponse): boolean {
  return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined);
}

function saidBy({ body }: HttpResponse): string {
  const read = v.safeParse(ErrorBody, parseJson(body));
  if (!read.success) return "";
  const { message, error_description: description } = read.output;
  const words = description ?? (typeof message === "string" ? message : "");
  return words === "" ? "" : ` (${words})`;
}
