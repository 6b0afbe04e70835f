import * as v from "valibot";
import { parseJson } from "../../json.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http, HttpResponse } from "../../ports/http.ts";
import { isBusy, requestPatiently } from "../patient-request.ts";
import type { ClusterAccess } from "./access.ts";
import { ApiError, type ApiTrouble } from "./api-error.ts";
import type { Credentials } from "./credentials.ts";
import { KubernetesObject } from "./object.ts";

/** Objects a page: fifty of the largest kind are far below what is read of one answer. */
const PAGE = 50;
const MAX_BODY_BYTES = 16 * 1024 * 1024;
/** A list that changes under its pages is begun again; this often, and then the next try will do. */
const MAX_RELISTS = 1;

/** Answers of the API server that are an error (k8s.io/apimachinery Status). */
const Status = v.object({ kind: v.literal("Status"), message: v.optional(v.string(), "") });

const Page = v.object({
  kind: v.string(),
  apiVersion: v.string(),
  metadata: v.optional(v.object({ continue: v.optional(v.string(), "") }), {}),
  items: v.nullable(v.array(KubernetesObject)),
});

/** Where the client gets what it needs; credentials are asked for again when the server refuses them. */
export interface ClientSource {
  readonly access: ClusterAccess;
  readonly http: Http;
  readonly clock: Clock;
  readonly credentials: (isRefused: boolean) => Promise<Credentials>;
}

/** Reads from one API server until a point in time (milliseconds since the epoch). */
export class KubernetesClient {
  readonly #source: ClientSource;
  readonly #deadline: number;

  constructor(source: ClientSource, deadline: number) {
    this.#source = source;
    this.#deadline = deadline;
  }

  /**
   * One object, or undefined where there is none.
   * @throws ApiError
   */
  async find(path: string): Promise<KubernetesObject | undefined> {
    try {
      const read = v.safeParse(KubernetesObject, await this.json(path));
      if (read.success) return read.output;
    } catch (error) {
      if (error instanceof ApiError && error.trouble === "missing") return undefined;
      throw error;
    }
    throw new ApiError("protocol", `${path} is no Kubernetes object`);
  }

  /**
   * Every object of a list, page after page. Items get the kind that the list leaves out of them.
   * @throws ApiError
   */
  async list(path: string, query: Readonly<Record<string, string>> = {}): Promise<readonly KubernetesObject[]> {
    for (let lists = 1; ; lists += 1) {
      try {
        return await this.#pages(path, query);
      } catch (error) {
        // The list's snapshot is gone (410), or it changed (409): what was read so far is of no use.
        if (!(error instanceof ApiError && error.trouble === "expired") || lists > MAX_RELISTS) throw error;
      }
    }
  }

  /** The JSON at a path. @throws ApiError */
  async json(path: string, query: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const body = parseJson(await this.text(path, query));
    if (body === undefined) throw new ApiError("protocol", `${path} is no JSON`);
    return body;
  }

  /** The text at a path, such as a log. @throws ApiError */
  async text(path: string, query: Readonly<Record<string, string>> = {}): Promise<string> {
    const first = await this.#request(path, query, false);
    // A token may have expired while we waited: a fresh one is asked for once.
    const response = first.status === 401 ? await this.#request(path, query, true) : first;
    if (response.status === 200) return response.body;
    throw errorOf(response, path);
  }

  async #pages(path: string, query: Readonly<Record<string, string>>): Promise<readonly KubernetesObject[]> {
    const objects: KubernetesObject[] = [];
    let next = "";
    do {
      const position = next === "" ? {} : { continue: next };
      const read = v.safeParse(Page, await this.json(path, { ...query, limit: String(PAGE), ...position }));
      if (!read.success) throw new ApiError("protocol", `${path} is no list of Kubernetes objects`);
      const { kind, apiVersion, items, metadata } = read.output;
      objects.push(...(items ?? []).map((item) => ({ ...item, apiVersion, kind: kind.replace(/List$/, "") })));
      next = metadata.continue;
    } while (next !== "");
    return objects;
  }

  async #request(path: string, query: Readonly<Record<string, string>>, isRefused: boolean): Promise<HttpResponse> {
    const { access, http, clock, credentials } = this.#source;
    const { token, certificate, key, authority } = await credentials(isRefused);
    const search = new URLSearchParams(query).toString();
    const request = {
      method: "GET",
      url: `${access.server}${path}${search === "" ? "" : `?${search}`}`,
      headers: {
        accept: "application/json",
        "user-agent": "flywheel",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      maxBodyBytes: MAX_BODY_BYTES,
      ...(access.proxy === undefined ? {} : { proxy: access.proxy }),
      tls: {
        ...(authority === undefined ? {} : { ca: authority }),
        ...(certificate === undefined ? {} : { cert: certificate }),
        ...(key === undefined ? {} : { key }),
        ...(access.serverName === undefined ? {} : { serverName: access.serverName }),
      },
    };
    const result = await requestPatiently(request, { http, clock, deadline: this.#deadline });
    if (!result.ok) {
      throw new ApiError(result.fault, `the API server ${access.server} was not reached: ${result.message}`);
    }
    if (result.response.truncated) throw new ApiError("protocol", `${path} gives more than 16 MiB at once`);
    return result.response;
  }
}

const TROUBLE: Readonly<Record<number, ApiTrouble>> = {
  401: "unauthorized",
  403: "forbidden",
  404: "missing",
  409: "expired",
  410: "expired",
};

function errorOf({ status, body }: HttpResponse, path: string): ApiError {
  const read = v.safeParse(Status, parseJson(body));
  const words = read.success && read.output.message !== "" ? read.output.message : `status ${status} for ${path}`;
  return new ApiError(TROUBLE[status] ?? (isBusy(status) ? "unavailable" : "protocol"), words);
}
