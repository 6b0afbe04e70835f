import type { HttpFault } from "@flywheel/core/ports/http";

/** Why an exchange gave no response. The message is fit to be shown. */
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
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "refused",
  ENETUNREACH: "refused",
  EHOSTDOWN: "refused",
  EADDRNOTAVAIL: "refused",
  ECONNRESET: "reset",
  ECONNABORTED: "reset",
  EPIPE: "reset",
  ETIMEDOUT: "timeout",
  EPROTO: "tls",
};

/** Codes of whole families: resolver errors, OpenSSL's names for what is wrong with a certificate, the parser's. */
const BY_PATTERN: readonly (readonly [RegExp, HttpFault])[] = [
  [/^EAI_/, "dns"],
  [/CERT|^CRL_|^ERR_(?:TLS|SSL|OSSL)|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH|^HOSTNAME_MISMATCH$/, "tls"],
];

/** OpenSSL's own text is a line of hexadecimal; these are the two that say something about the server. */
const TLS_WORDS: readonly (readonly [RegExp, string])[] = [
  [/wrong version number|packet length too long/, "the port does not speak TLS"],
  [/unsupported protocol|alert protocol version/, "the server offers no TLS version that is still safe"],
];

/** Makes a fault of anything an exchange threw. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return new Fault("protocol", String(error));
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const fault = BY_CODE[code] ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "protocol";
  return new Fault(fault, wordsOf(error, code));
}

function wordsOf(error: Error, code: string): string {
  if (code === "EPROTO") {
    return TLS_WORDS.find(([pattern]) => pattern.test(error.message))?.[1] ?? "the TLS handshake failed (EPROTO)";
  }
  // When a name has several addresses and all fail, the words are in the inner errors.
  const text =
    error instanceof AggregateError
      ? error.errors.map((inner: unknown) => (inner instanceof Error ? inner.message : String(inner))).join("; ")
      : error.message;
  return code === "" || text.includes(code) ? text : `${text} (${code})`;
}
