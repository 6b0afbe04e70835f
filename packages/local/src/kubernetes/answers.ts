import type { ApiRequest } from "./requests.ts";
import type { ClusterObject } from "./recordings.ts";

/** What the server answers: JSON, or text. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: object;
  readonly text?: string;
}

const REASONS: Readonly<Record<number, string>> = {
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  410: "Expired",
  429: "TooManyRequests",
};

/** An error (k8s.io/apimachinery `Status`). */
export function statusAnswer(code: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const reason = REASONS[code] ?? "InternalError";
  return {
    status: code,
    headers,
    json: { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason, code },
  };
}

export function notFound({ plural, group, name }: ApiRequest): Answer {
  const resource = group === "" ? plural : `${plural}.${group}`;
  return statusAnswer(
    404,
    name === undefined ? "the server could not find the requested resource" : `${resource} "${name}" not found`,
  );
}

/** One page of a list; its items have no kind of their own. */
export function listAnswer(
  request: ApiRequest,
  objects: readonly ClusterObject[],
  page: { readonly limit: number; readonly from: number },
): Answer {
  const shown = objects.slice(page.from, page.from + page.limit);
  const left = objects.length - page.from - shown.length;
  const more = left > 0 ? { continue: String(page.from + shown.length), remainingItemCount: left } : {};
  return {
    status: 200,
    json: {
      kind: `${objects[0]?.kind ?? "Object"}List`,
      apiVersion: request.groupVersion,
      metadata: { resourceVersion: "1000", ...more },
      items: shown.map((object) => ({ ...object, apiVersion: undefined, kind: undefined })),
    },
  };
}

/** A log: the last lines that were asked for, and of those the first bytes (k8s.io/api `PodLogOptions`). */
export function logAnswer(log: string, asked: URLSearchParams): Answer {
  const lines = log.split(/(?<=\n)/);
  const last = lines.slice(-Number(asked.get("tailLines") ?? Infinity)).join("");
  const bytes = Buffer.from(last).subarray(0, Number(asked.get("limitBytes") ?? Infinity));
  return { status: 200, text: bytes.toString() };
}

/** An API group, as discovery describes it. */
export function groupAnswer(name: string, versions: readonly string[]): Answer {
  const [preferred] = versions;
  if (preferred === undefined) return statusAnswer(404, "the server could not find the requested resource");
  const described = versions.map((groupVersion) => ({ groupVersion, version: groupVersion.split("/")[1] ?? "" }));
  return {
    status: 200,
    json: { kind: "APIGroup", apiVersion: "v1", name, versions: described, preferredVersion: described[0] },
  };
}

/** The kinds of one version of a group. */
export function resourcesAnswer(
  groupVersion: string,
  kinds: readonly { readonly plural: string; readonly kind: string; readonly namespaced: boolean }[],
): Answer {
  const resources = kinds.flatMap(({ plural, kind, namespaced }) =>
    [`${plural}/status`, plural].map((name) => ({ name, singularName: "", namespaced, kind, verbs: ["get", "list"] })),
  );
  return { status: 200, json: { kind: "APIResourceList", apiVersion: "v1", groupVersion, resources } };
}
