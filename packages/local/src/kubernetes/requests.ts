/** What a request to the API server asks for. */
export interface ApiRequest {
  readonly verb: "get" | "list" | "watch";
  readonly group: string;
  /** `apps/v1` */
  readonly groupVersion: string;
  readonly plural: string;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  /** Such as `log`. */
  readonly subresource: string | undefined;
}

const RESOURCE =
  /^\/(?:api\/(?<core>v1)|apis\/(?<groupVersion>[^/]+\/[^/]+))(?:\/namespaces\/(?<namespace>[^/]+)(?=\/))?\/(?<plural>[^/]+)(?:\/(?<name>[^/]+)(?:\/(?<subresource>[^/]+))?)?$/;

/** Reads a path of the API (kubernetes.io, "Kubernetes API Concepts"); undefined for another one. */
export function readApiRequest(url: URL): ApiRequest | undefined {
  const parts = RESOURCE.exec(url.pathname)?.groups;
  if (parts === undefined) return undefined;
  const { core, groupVersion = core ?? "", namespace, plural = "", name, subresource } = parts;
  const isWatch = ["1", "true"].includes(url.searchParams.get("watch") ?? "");
  return {
    verb: name !== undefined ? "get" : isWatch ? "watch" : "list",
    group: groupVersion.includes("/") ? (groupVersion.split("/")[0] ?? "") : "",
    groupVersion,
    plural,
    namespace: namespace === undefined ? undefined : decodeURIComponent(namespace),
    name: name === undefined ? undefined : decodeURIComponent(name),
    subresource,
  };
}

/** Whether labels fit a query such as `app=api,tier in (web,edge),!legacy`. */
export function fitsLabels(selector: string, labels: Readonly<Record<string, string>>): boolean {
  const terms = selector.match(/[^,(]+(?:\([^)]*\))?/g) ?? [];
  return terms.every((term) => fitsTerm(term.trim(), labels));
}

function fitsTerm(term: string, labels: Readonly<Record<string, string>>): boolean {
  const [, setKey, operator, values] = /^(\S+) (in|notin) \((.*)\)$/.exec(term) ?? [];
  if (setKey !== undefined) {
    const isIn = (values ?? "").split(",").includes(labels[setKey] ?? "");
    return operator === "in" ? isIn : !isIn;
  }
  if (term.startsWith("!")) return !(term.slice(1) in labels);
  const [key = "", value] = term.split(/={1,2}/);
  return value === undefined ? key in labels : labels[key] === value;
}

/** Whether an object fits `involvedObject.uid=…,type=Warning`. */
export function fitsFields(selector: string, object: object): boolean {
  return selector.split(",").every((term) => {
    const [path = "", value] = term.split("=");
    const found = path.split(".").reduce<unknown>(step, object);
    return found === value;
  });
}

function step(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
