import type { HttpFault } from "../ports/http.ts";
import type { Probe } from "./result.ts";

/** What to look at first when the network itself fails. */
export const ADVICE: Readonly<Record<HttpFault, string>> = {
  dns: "Look at the DNS record, and at whether this runner's resolver can see the zone.",
  refused:
    "Nothing listens there: look at whether the service runs, its port, and the firewall or load balancer before it.",
  reset: "The connection was cut: look at the service's log for a crash, and at the proxy before it.",
  proxy: "Look at whether the proxy runs, lets this runner in, and may connect to that port.",
  "timeout-connect": "No connection came about: look at firewalls that drop packets, and at the route to the service.",
  "timeout-response":
    "It took the connection and did not answer: look at the service's load, its start-up time and what it waits for.",
  "timeout-body": "The answer began and did not end: look at what the service waits for while it writes.",
  "tls-expired": "Renew the certificate, and look at why it was not renewed by itself.",
  "tls-untrusted":
    "Look at the issuer. For an authority of your own give ca in the check, or NODE_EXTRA_CA_CERTS in the step's env.",
  "tls-hostname": "Look at the names of the certificate, and at which server the name leads to.",
  "tls-protocol": "Look at whether the port speaks TLS, in TLS 1.2 or newer, and at what the server asks of clients.",
  blocked:
    "Health checks never ask link-local, metadata, multicast or unspecified addresses: correct the check or the output it comes from.",
  protocol: "What answered does not speak HTTP as it should: look at the port and at the proxy before the service.",
};

/** A try that came to nothing because of the network. */
export function failedByFault(fault: HttpFault, message: string): Probe {
  const failure = { class: fault, problems: [message], excerpt: "", advice: ADVICE[fault] };
  return { status: undefined, failure: fault === "blocked" ? { ...failure, final: true } : failure };
}
