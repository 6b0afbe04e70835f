import type { HttpFault } from "@flywheel/core/ports/http";
import type { NetworkFault } from "@flywheel/core/ports/network";

/** Why an exchange gave nothing. The message is fit to be shown. */
export class Fault extends Error {
  readonly fault: HttpFault;

  constructor(fault: HttpFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

const BY_CODE: Readonly<Record<string, HttpFault>> = {
  ENOTFOUND: "dns",
  ENODATA: "dns",
  ESERVFAIL: "dns",
  EREFUSED: "dns",
  EBADNAME: "dns",
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "refused",
  ENETUNREACH: "refused",
  EHOSTDOWN: "refused",
  EADDRNOTAVAIL: "refused",
  ECONNRESET: "reset",
  ECONNABORTED: "reset",
  EPIPE: "reset",
  ETIMEDOUT: "timeout-connect",
  ETIMEOUT: "dns",
  EPROTO: "tls-protocol",
  CERT_HAS_EXPIRED: "tls-expired",
  CERT_NOT_YET_VALID: "tls-expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "tls-hostname",
  HOSTNAME_MISMATCH: "tls-hostname",
};

/** Codes of whole families: resolver errors, OpenSSL's names for what is wrong with a certificate, the protocol's. */
const BY_PATTERN: readonly (readonly [RegExp, HttpFault])[] = [
  [/^EAI_/, "dns"],
  [/^ERR_(?:TLS|SSL|OSSL)/, "tls-protocol"],
  [/CERT|^CRL_|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH/, "tls-untrusted"],
];

/** OpenSSL's own text is a line of hexadecimal; these say something about the server. */
const TLS_WORDS: readonly (readonly [RegExp, string])[] = [
  [/wrong version number|packet length too long/, "the port does not speak TLS"],
  [
    /unsupported protocol|alert protocol version|UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION/,
    "the server offers no TLS version that is still safe",
  ],
  [/certificate required|CERTIFICATE_REQUIRED/i, "the server wants a client certificate"],
];

/** Makes a fault of anything an exchange threw. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return new Fault("protocol", String(error));
  const code = codeOf(error);
  const fault = BY_CODE[code] ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "protocol";
  return new Fault(fault, wordsOf(error, code, fault));
}

/** The same for what is no exchange of HTTP, where an error nobody knows is a connection cut. */
export function networkFaultOf(error: unknown): { readonly fault: NetworkFault; readonly message: string } {
  const { fault, message } = faultOf(error);
  if (fault === "protocol") return { fault: "reset", message };
  return { fault: fault === "timeout-body" ? "timeout-response" : fault, message };
}

/** When a name has several addresses and all fail, the code and the words are in the inner errors. */
function codeOf(error: Error): string {
  if ("code" in error && typeof error.code === "string") return error.code;
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  return inner instanceof Error ? codeOf(inner) : "";
}

function wordsOf(error: Error, code: string, fault: HttpFault): string {
  if (fault === "tls-protocol") {
    const words = TLS_WORDS.find(([pattern]) => pattern.test(`${code} ${error.message}`))?.[1];
    return words ?? `the TLS handshake failed (${code})`;
  }
  const text =
    error instanceof AggregateError
      ? error.errors.map((inner: unknown) => (inner instanceof Error ? inner.message : String(inner))).join("; ")
      : error.message;
  return code === "" || text.includes(code) ? text : `${text} (${code})`;
}
