/** Why a connection or a lookup came to nothing. Times that ran out and bad certificates are told apart. */
export type NetworkFault =
  | "dns"
  | "refused"
  | "reset"
  | "blocked"
  | "proxy"
  | "timeout-connect"
  | "timeout-response"
  | "tls-expired"
  | "tls-untrusted"
  | "tls-hostname"
  | "tls-protocol";

/** What a TLS connection is made with. Texts are PEM. */
export interface TlsRequest {
  /** Authorities to trust in place of the machine's own. */
  readonly ca?: string;
  /** The client's certificate and its key. */
  readonly cert?: string;
  readonly key?: string;
  /** The name asked for and expected in the certificate, where it is not the host. */
  readonly serverName?: string;
}

/** What a TLS connection turned out to be. */
export interface TlsFacts {
  /** `TLSv1.2` or `TLSv1.3`. */
  readonly protocol: string;
  /** End of the server certificate's validity, milliseconds since the epoch. */
  readonly validTo: number;
  /** DNS names and addresses that the certificate is for. */
  readonly names: readonly string[];
}

/** How long each part of an exchange took, in milliseconds. What did not happen is 0. */
export interface ConnectionPhases {
  readonly resolveMs: number;
  readonly connectMs: number;
  readonly tlsMs: number;
}

/** Where and how to connect. */
export interface Destination {
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** Connect to this address in place of those that the host resolves to. */
  readonly address?: string;
  /** Only addresses of this family. */
  readonly family?: 4 | 6;
  readonly tls?: TlsRequest;
  /** Go through this proxy: `http://host:port`, perhaps with user-info. It then resolves the host. */
  readonly proxy?: string;
}

export interface ConnectRequest extends Destination {
  /** For all of it. */
  readonly timeoutMs: number;
  /** Read at most so many bytes of what the server says first, up to the first line's end; 0 reads nothing. */
  readonly bannerBytes: number;
}

export interface Connection {
  /** The address that was connected to. */
  readonly address: string;
  /** The first line of what the server said; empty where nothing was asked for. */
  readonly banner: string;
  readonly tls: TlsFacts | undefined;
  readonly phases: ConnectionPhases;
}

export type RecordType = "A" | "AAAA" | "CNAME" | "MX" | "NS" | "TXT" | "SRV" | "PTR";

export interface ResolveRequest {
  readonly name: string;
  readonly type: RecordType;
  /** Address of the resolver to ask, perhaps with a port; the machine's own where it is undefined. */
  readonly resolver: string | undefined;
  readonly timeoutMs: number;
}

export type NetworkResult<Value> =
  | { readonly ok: true; readonly value: Value }
  /** The message is fit to be shown. */
  | { readonly ok: false; readonly fault: NetworkFault; readonly message: string };

/** Sockets and names. Link-local, metadata, multicast and unspecified addresses are never connected to. Never rejects. */
export interface Network {
  /** Connects, and disconnects again. */
  connect(request: ConnectRequest): Promise<NetworkResult<Connection>>;
  /** The records of a name in the DNS, as text and sorted. */
  resolve(request: ResolveRequest): Promise<NetworkResult<readonly string[]>>;
  /** Every address that this machine would connect to for a name, in its order, within so many milliseconds. */
  addresses(host: string, timeoutMs: number): Promise<NetworkResult<readonly string[]>>;
}
