/** Every way a check can fail, and what is said of it. */
import { FAILING_HTTP, type FailingCase } from "./health-http-cases.ts";
import { FAILING_QUERIES } from "./health-query-cases.ts";

/** The lab's authority, in the checkout. */
const CA = { ca: "lab/ca.pem" };

const TLS: readonly FailingCase[] = [
  {
    name: "expired",
    check: ({ expired }) => ({ http: `https://localhost:${expired}`, ...CA }),
    class: "tls-expired",
    says: /^the certificate expired on \d{4}-/,
  },
  {
    name: "another name",
    check: ({ otherName }) => ({ http: `https://localhost:${otherName}`, ...CA }),
    class: "tls-hostname",
    says: /is for other\.example, not for localhost$/,
  },
  {
    name: "unknown authority",
    check: ({ tls }) => ({ http: `https://localhost:${tls}/ok` }),
    class: "tls-untrusted",
    says: /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER/,
  },
  {
    name: "old TLS",
    check: ({ oldTls }) => ({ http: `https://localhost:${oldTls}`, ...CA }),
    class: "tls-protocol",
    says: /no TLS version that is still safe$/,
  },
  {
    name: "no TLS",
    check: ({ http }) => ({ http: `https://127.0.0.1:${http}/ok` }),
    class: "tls-protocol",
    says: /^the port does not speak TLS$/,
  },
  {
    name: "no client certificate",
    check: ({ mutual }) => ({ http: `https://localhost:${mutual}`, ...CA }),
    class: "tls-protocol",
    says: /^the server wants a client certificate$/,
  },
  {
    name: "a handshake that stalls",
    check: ({ mute }) => ({ http: `https://localhost:${mute}` }),
    class: "timeout-connect",
    says: /waiting for a connection$/,
  },
  {
    name: "HTTP to a TLS port",
    check: ({ tls }) => ({ http: `http://127.0.0.1:${tls}/ok` }),
    class: "reset",
    says: /ECONNRESET|hang up/,
  },
  {
    name: "from https to http",
    check: ({ tls, http }) => ({
      http: `https://localhost:${tls}/away`,
      ...CA,
      redirects: "any",
      headers: { "x-away": `?target=http://localhost:${http}/ok` },
    }),
    class: "redirect",
    says: /^expected an answer or a redirect to https, found a redirect from https:/,
  },
  {
    name: "expires soon",
    check: ({ soon }) => ({ tls: `localhost:${soon}`, ...CA, expect: { expires_after: "14d" } }),
    class: "tls-expires-soon",
    says: /^expected a certificate good for 14 d more, found one that ends on/,
  },
  {
    name: "a missing name",
    check: ({ tls }) => ({ tls: `localhost:${tls}`, ...CA, expect: { names: "a.b.lab.example" } }),
    class: "tls-hostname",
    says: /^expected a certificate for a\.b\.lab\.example/,
  },
  {
    name: "too old a version",
    check: ({ tls12 }) => ({ tls: `localhost:${tls12}`, ...CA, expect: { min_version: "TLSv1.3" } }),
    class: "tls-protocol",
    says: /^expected at least TLSv1\.3, found TLSv1\.2$/,
  },
  {
    name: "an end that has passed",
    check: ({ expired }) => ({ tls: `localhost:${expired}`, ...CA }),
    class: "tls-expired",
    says: /^the certificate expired on \d{4}-/,
  },
  {
    name: "an authority of nobody's",
    check: ({ tls }) => ({ tls: `localhost:${tls}` }),
    class: "tls-untrusted",
    says: /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER/,
  },
  {
    name: "a port without TLS",
    check: ({ http }) => ({ tls: `127.0.0.1:${http}` }),
    class: "tls-protocol",
    says: /^the port does not speak TLS$/,
  },
  {
    name: "tls refused",
    check: ({ closed }) => ({ tls: `localhost:${closed}` }),
    class: "refused",
    says: /ECONNREFUSED/,
  },
];

const OTHERS: readonly FailingCase[] = [
  {
    name: "tcp refused",
    check: ({ closed }) => ({ tcp: `127.0.0.1:${closed}` }),
    class: "refused",
    says: /ECONNREFUSED/,
  },
  {
    name: "tcp to no name",
    check: () => ({ tcp: "nothing.invalid:22" }),
    class: "dns",
    says: /nothing\.invalid/,
  },
  {
    name: "tcp blocked",
    check: () => ({ tcp: "169.254.169.254:80" }),
    class: "blocked",
    says: /never asked/,
    final: true,
  },
  {
    name: "another banner",
    check: ({ ssh }) => ({ tcp: `127.0.0.1:${ssh}`, expect: { banner: "^220" } }),
    class: "assertion",
    says: /found "SSH-2\.0-lab"$/,
  },
  {
    name: "no banner",
    check: ({ mute }) => ({ tcp: `127.0.0.1:${mute}`, expect: { banner: "^SSH" } }),
    class: "timeout-response",
    says: /what it says first$/,
  },
  {
    name: "no such record",
    check: ({ resolver }) => ({ dns: "gone.lab.example", resolver: `127.0.0.1:${resolver}` }),
    class: "dns",
    says: /ENOTFOUND|ENODATA/,
  },
  {
    name: "another record",
    check: ({ resolver }) => ({
      dns: "web.lab.example",
      resolver: `127.0.0.1:${resolver}`,
      expect: { equals: "192.0.2.9" },
    }),
    class: "assertion",
    says: /^expected 192\.0\.2\.9, found 192\.0\.2\.1$/,
  },
  {
    name: "a record that is not among them",
    check: ({ resolver }) => ({
      dns: "web.lab.example",
      resolver: `127.0.0.1:${resolver}`,
      expect: { contains: "192.0.2.9" },
    }),
    class: "assertion",
    says: /192\.0\.2\.9.*found 192\.0\.2\.1$/,
  },
  {
    name: "no resolver",
    check: ({ closed }) => ({ dns: "web.lab.example", resolver: `127.0.0.1:${closed}` }),
    class: "dns",
    says: /ECONNREFUSED|ETIMEOUT/,
  },
  {
    name: "a bad end",
    check: () => ({ command: "./lab/smoke.sh", env: { END: "3" } }),
    class: "exit-code",
    says: /^expected exit code 0, found 3$/,
  },
  {
    name: "an end by a signal",
    check: () => ({ command: ["sh", "-c", "kill -9 $$"] }),
    class: "exit-code",
    says: /^expected exit code 0, found that a signal ended it$/,
  },
  {
    name: "no end",
    check: () => ({ command: ["sleep", "60"], timeout: "2s" }),
    class: "timeout",
    says: /^expected an end within [12] s/,
  },
  {
    name: "no such script",
    check: () => ({ command: "./lab/none.sh" }),
    class: "not-runnable",
    says: /no file \.\/lab\/none\.sh in the checkout/,
    final: true,
  },
  {
    name: "no program",
    check: () => ({ command: ["no-such-program"] }),
    class: "not-runnable",
    says: /no program no-such-program/,
    final: true,
  },
  {
    name: "a failed test",
    check: () => ({
      command: "./lab/smoke.sh",
      junit: "lab/failed.xml",
      env: { FAILS: "1", REPORT: "lab/failed.xml" },
    }),
    class: "tests",
    says: /^smoke › pay: no money$/,
  },
  {
    name: "no report",
    check: () => ({ command: "./lab/smoke.sh", junit: "lab/other.xml" }),
    class: "tests",
    says: /found none$/,
  },
];

export const FAILING: readonly FailingCase[] = [...FAILING_HTTP, ...TLS, ...OTHERS, ...FAILING_QUERIES];
