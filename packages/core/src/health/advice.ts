import type { FailureClass } from "./result.ts";

/** What to look at first, by the kind of failure. */
export const ADVICE: Readonly<Record<FailureClass, string>> = {
  dns: "Look at the DNS record, and at whether this runner's resolver can see the zone.",
  refused:
    "Nothing listens there: look at whether the service runs, its port, and the firewall or load balancer before it.",
  reset: "The connection was cut: look at the service's log for a crash, and at the proxy before it.",
  timeout:
    "No whole answer came in time: look at the service's load and start-up time, and at firewalls that drop packets.",
  tls: "Look at the certificate (names, expiry, issuer) and at whether the port speaks TLS; NODE_EXTRA_CA_CERTS in the step's env adds an authority.",
  blocked:
    "Health checks never ask link-local, metadata, multicast or unspecified addresses: correct the URL or the output it comes from.",
  protocol: "What answered does not speak HTTP as it should: look at the port and at the proxy before the service.",
  redirect:
    "Redirects are followed only within one origin, five at most: write the final URL in the check, or expect the redirect's status.",
  status: "Look at the service's log for this path.",
  assertion: "It answers, but not as expected: an older version may still be running, or a part of it is unwell.",
  "too-large": "Point the check at an endpoint made for health checks; at most 1 MiB of a body is read.",
};
