import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import { ANONYMOUS, refusalOf, type Account } from "./access-rules.ts";
import { groupAnswer, listAnswer, logAnswer, notFound, resourcesAnswer, statusAnswer, type Answer } from "./answers.ts";
import { makeCertificates, type Certificates } from "./certificates.ts";
import { Replay, type Recording } from "./recordings.ts";
import { fitsFields, fitsLabels, readApiRequest, type ApiRequest } from "./requests.ts";
import { writeWatch } from "./watch.ts";

/** An answer that requests get in place of their own. */
export interface ClusterFault {
  /** For requests of this namespace. */
  readonly namespace: string;
  readonly status: number;
  /** How often; for ever unless given. */
  readonly times?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Only for further pages of a list. */
  readonly onlyFurtherPages?: true;
}

export interface ClusterOptions {
  readonly recordings: readonly Recording[];
  /** By their token. */
  readonly accounts: Readonly<Record<string, Account>>;
  /** Logs of containers that have ended, by `namespace/pod/container`. */
  readonly logs?: Readonly<Record<string, string>>;
  readonly faults?: readonly ClusterFault[];
}

/** A cluster's API server that is listening. */
export interface LocalCluster {
  /** `https://localhost:…` */
  readonly url: string;
  readonly certificates: Certificates;
  /** Method, path and query of every request so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Common name of the client certificate, and so the account it belongs to. */
export const CERTIFICATE_ACCOUNT = "flywheel-by-certificate";

const DEFAULT_LIMIT = 500;

/** Starts an API server that replays recorded objects, on a free loopback port. It only reads. */
export async function startCluster(options: ClusterOptions): Promise<LocalCluster> {
  const certificates = makeCertificates(CERTIFICATE_ACCOUNT);
  const requests: string[] = [];
  const handler = new Handler(options);
  const { server: pair, authority } = certificates;
  const settings = { ...pair, ca: authority, requestCert: true, rejectUnauthorized: false };
  const server = createServer(settings, (incoming, outgoing) => {
    requests.push(`${incoming.method ?? ""} ${incoming.url ?? ""}`);
    void handler.handle(incoming, outgoing);
  });
  const port = await listen(server);
  return {
    url: `https://localhost:${port}`,
    certificates,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

class Handler {
  readonly #options: ClusterOptions;
  readonly #replay: Replay;
  readonly #faults: { readonly fault: ClusterFault; left: number }[];

  constructor(options: ClusterOptions) {
    this.#options = options;
    this.#replay = new Replay(options.recordings, () => performance.now());
    this.#faults = (options.faults ?? []).map((fault) => ({ fault, left: fault.times ?? Infinity }));
  }

  async handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? "/", "https://localhost");
    const request = readApiRequest(url);
    if (request?.verb === "watch") {
      const seconds = Number(url.searchParams.get("timeoutSeconds") ?? "1");
      const resourceVersion = url.searchParams.get("resourceVersion") ?? "";
      const look = () => this.#select(request, url);
      await writeWatch(outgoing, look, { timeoutMs: seconds * 1_000, resourceVersion });
      return;
    }
    const { status, headers, json, text } = this.#answer(url, request, this.#accountOf(incoming));
    const type = json === undefined ? "text/plain" : "application/json";
    outgoing.writeHead(status, { "content-type": type, ...headers });
    outgoing.end(json === undefined ? text : JSON.stringify(json));
  }

  #answer(url: URL, request: ApiRequest | undefined, account: Account | undefined): Answer {
    if (account === undefined) return statusAnswer(401, "Unauthorized");
    // Who is known at all may discover (system:discovery).
    const [, group, version] = /^\/apis\/([^/]+)(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    if (group !== undefined && account !== ANONYMOUS) return this.#discover(group, version);
    if (request === undefined) return statusAnswer(404, "the server could not find the requested resource");
    const refusal = refusalOf(account, request);
    if (refusal !== undefined) return statusAnswer(403, refusal);
    return this.#takeFault(request, url) ?? this.#give(request, url);
  }

  #discover(group: string, version: string | undefined): Answer {
    if (version === undefined) return groupAnswer(group, this.#replay.versionsOf(group));
    return resourcesAnswer(`${group}/${version}`, this.#replay.kindsOf(`${group}/${version}`));
  }

  #give(request: ApiRequest, url: URL): Answer {
    if (request.subresource === "log") return this.#log(request, url);
    if (request.name !== undefined) {
      const [object] = this.#replay.find(request, request.name);
      return object === undefined ? notFound(request) : { status: 200, json: object };
    }
    const limit = Number(url.searchParams.get("limit") ?? DEFAULT_LIMIT);
    const from = Number(url.searchParams.get("continue") ?? "0");
    return listAnswer(request, this.#select(request, url), { limit, from });
  }

  #select(request: ApiRequest, url: URL) {
    const labels = url.searchParams.get("labelSelector") ?? "";
    const fields = url.searchParams.get("fieldSelector") ?? "";
    return this.#replay
      .find(request)
      .filter(({ metadata }) => labels === "" || fitsLabels(labels, metadata.labels ?? {}))
      .filter((object) => fields === "" || fitsFields(fields, object));
  }

  #log({ namespace, name }: ApiRequest, url: URL): Answer {
    const container = url.searchParams.get("container") ?? "";
    const log = this.#options.logs?.[`${namespace ?? ""}/${name ?? ""}/${container}`];
    if (log !== undefined) return logAnswer(log, url.searchParams);
    return statusAnswer(400, `previous terminated container "${container}" in pod "${name ?? ""}" not found`);
  }

  #takeFault(request: ApiRequest, url: URL): Answer | undefined {
    const isFurtherPage = url.searchParams.has("continue");
    const found = this.#faults.find(
      ({ fault, left }) =>
        left > 0 && fault.namespace === request.namespace && (isFurtherPage || fault.onlyFurtherPages !== true),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    const { status, headers } = found.fault;
    return statusAnswer(status, `the cluster answers ${status} as it was told to`, headers);
  }

  /** Undefined for credentials that nobody has. */
  #accountOf({ headers, socket }: IncomingMessage): Account | undefined {
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
    if (token !== undefined) return this.#options.accounts[token];
    if (!(socket instanceof TLSSocket) || !socket.authorized) return ANONYMOUS;
    const name = socket.getPeerCertificate().subject.CN;
    return Object.values(this.#options.accounts).find((account) => account.name === name);
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("the cluster has no port"));
      else resolve(address.port);
    });
  });
}
