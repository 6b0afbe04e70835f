import { isIP, type Socket } from "node:net";
import { connect, type PeerCertificate, type TLSSocket } from "node:tls";
import type { TlsFacts, TlsRequest } from "@flywheel/core/ports/network";
import type { Exchange } from "./exchange.ts";
import { Fault, faultOf } from "./faults.ts";

/** What OpenSSL calls the commonest faults of a certificate nobody vouches for. */
const UNTRUSTED: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is signed by itself, by no known authority",
  SELF_SIGNED_CERT_IN_CHAIN: "the certificate is of an authority that is not known here",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the certificate is of an authority that is not known here",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server does not send the certificates between its own and a known authority",
};

/**
 * Speaks TLS on an open connection.
 * @throws Fault when the certificate is not good for the host, before anything is sent
 */
export async function secure(
  plain: Socket,
  host: string,
  { ca, cert, key, serverName }: TlsRequest,
  exchange: Exchange,
): Promise<{ readonly socket: TLSSocket; readonly facts: TlsFacts }> {
  const name = serverName ?? host;
  const socket = exchange.own(
    connect({
      socket: plain,
      host: name,
      ...(isIP(name) === 0 ? { servername: name } : {}),
      ALPNProtocols: ["http/1.1"],
      ...(ca === undefined ? {} : { ca }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
      // Judged below, where the certificate can still be read for the words of the fault; the step's environment
      // (NODE_TLS_REJECT_UNAUTHORIZED) has no say in it.
      rejectUnauthorized: false,
    }),
  );
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject).once("secureConnect", () => {
      socket.off("error", reject);
      resolve();
    });
  });
  const certificate = socket.getPeerCertificate();
  if (!socket.authorized) throw faultOfCertificate(socket, certificate, name);
  return { socket, facts: factsOf(socket, certificate) };
}

function faultOfCertificate(socket: TLSSocket, certificate: PeerCertificate, name: string): Fault {
  const code = String(socket.authorizationError);
  const { fault } = faultOf(Object.assign(new Error(code), { code }));
  const day = (date: string): string => new Date(date).toISOString().slice(0, 10);
  if (fault === "tls-expired") {
    const isEarly = code === "CERT_NOT_YET_VALID";
    const words = isEarly ? `is not valid before ${day(certificate.valid_from)}` : expiryWords(certificate, day);
    return new Fault(fault, `the certificate ${words} (${code})`);
  }
  if (fault === "tls-hostname") {
    const names = namesOf(certificate).join(", ");
    return new Fault(fault, `the certificate is for ${names === "" ? "no name" : names}, not for ${name}`);
  }
  return new Fault("tls-untrusted", `${UNTRUSTED[code] ?? "the certificate is not trusted"} (${code})`);
}

/** The leaf may still be good: then one of those above it is not. */
function expiryWords({ valid_to: end }: PeerCertificate, day: (date: string) => string): string {
  return Date.parse(end) > Date.now() ? "has an expired one above it" : `expired on ${day(end)}`;
}

function factsOf(socket: TLSSocket, certificate: PeerCertificate): TlsFacts {
  return {
    protocol: socket.getProtocol() ?? "",
    validTo: Date.parse(certificate.valid_to),
    names: namesOf(certificate),
  };
}

/** `DNS:a.example, IP Address:10.0.0.1` without the kinds. */
function namesOf({ subjectaltname }: PeerCertificate): readonly string[] {
  return (subjectaltname ?? "")
    .split(", ")
    .map((name) => name.replace(/^[A-Za-z ]+:/, "").replaceAll('"', ""))
    .filter((name) => name !== "");
}
