/** Every way an http check over plain HTTP can fail, and what is said of it. */
import { OTHER_LOOPBACK, type Ports } from "./health-servers.ts";

export interface FailingCase {
  readonly name: string;
  /** The check, less its name. `ca` is the path of the lab's authority. */
  readonly check: (ports: Ports) => object;
  readonly class: string;
  /** What the first problem says. */
  readonly says: RegExp;
  /** Whether it is asked once only. */
  readonly final?: true;
}

const web =
  (path: string, rest: object = {}) =>
  (ports: Ports) => ({ http: `http://127.0.0.1:${ports.http}${path}`, ...rest });

export const FAILING_HTTP: readonly FailingCase[] = [
  {
    name: "nobody listens",
    check: ({ closed }) => ({ http: `http://127.0.0.1:${closed}` }),
    class: "refused",
    says: /ECONNREFUSED 127\.0\.0\.1/,
  },
  { name: "no such name", check: () => ({ http: "http://nothing.invalid" }), class: "dns", says: /nothing\.invalid/ },
  { name: "a bad status", check: web("/503"), class: "status", says: /^expected status 2xx, found 503$/ },
  { name: "no answer", check: web("/silent"), class: "timeout-response", says: /still waiting for an answer$/ },
  {
    name: "a body that stalls",
    check: web("/stalled"),
    class: "timeout-body",
    says: /still waiting for the rest of the body$/,
  },
  { name: "a byte now and then", check: web("/drip"), class: "timeout-body", says: /the rest of the body$/ },
  {
    name: "a connection reset",
    check: ({ reset }) => ({ http: `http://127.0.0.1:${reset}` }),
    class: "reset",
    says: /ECONNRESET|hang up/,
  },
  {
    name: "a connection ended",
    check: ({ hangUp }) => ({ http: `http://127.0.0.1:${hangUp}` }),
    class: "reset",
    says: /hang up/,
  },
  { name: "a body cut", check: ({ cut }) => ({ http: `http://127.0.0.1:${cut}` }), class: "reset", says: /aborted/ },
  {
    name: "broken chunks",
    check: ({ garbage }) => ({ http: `http://127.0.0.1:${garbage}` }),
    class: "protocol",
    says: /HPE_/,
  },
  {
    name: "no HTTP at all",
    check: ({ ssh }) => ({ http: `http://127.0.0.1:${ssh}` }),
    class: "protocol",
    says: /HPE_/,
  },
  {
    name: "a body too large",
    check: web("/endless", { expect: { body: { contains: "y" } } }),
    class: "too-large",
    says: /at most 1 MiB/,
  },
  { name: "a redirect loop", check: web("/loop"), class: "redirect", says: /more than 5 redirects/ },
  {
    name: "a redirect away",
    check: web("/metadata"),
    class: "redirect",
    says: /found a redirect to http:\/\/169\.254\.169\.254$/,
  },
  {
    name: "a redirect to metadata",
    check: web("/metadata", { redirects: "any" }),
    class: "blocked",
    says: /never asked/,
    final: true,
  },
  {
    name: "the wrong version",
    check: web("/json", { expect: { json: { "$.version": "{{ sha }}" } } }),
    class: "assertion",
    says: /^expected \$\.version to be "[0-9a-f]{40}", found "4f2c"$/,
  },
  {
    name: "200 but down",
    check: web("/down", { expect: { json: { "$.status": "ok" } } }),
    class: "assertion",
    says: /found "down"$/,
  },
  {
    name: "a missing path",
    check: web("/json", { expect: { json: { "$.a.b": 1 } } }),
    class: "assertion",
    says: /found nothing there$/,
  },
  {
    name: "an array for a value",
    check: web("/json", { expect: { json: { "$.items": true } } }),
    class: "assertion",
    says: /found \[/,
  },
  {
    name: "NaN in JSON",
    check: web("/nan", { expect: { json: { "$.ratio": 1 } } }),
    class: "assertion",
    says: /one that is no JSON$/,
  },
  {
    name: "a bomb of gzip",
    check: web("/bomb", { expect: { json: { "$.a": 1 } } }),
    class: "assertion",
    says: /one that is no JSON$/,
  },
  {
    name: "text for a number",
    check: web("/down", { expect: { json: { "$.ratio": { at_least: 0 } } } }),
    class: "assertion",
    says: /^expected \$\.ratio to be a number at least 0, found "NaN"$/,
  },
  {
    name: "a wrong header",
    check: web("/ok", { expect: { headers: { "x-version": "v2" } } }),
    class: "assertion",
    says: /found "v1"$/,
  },
  {
    name: "a late answer",
    check: web("/slow", { expect: { max_latency: "100ms" } }),
    class: "latency",
    says: /^expected an answer within 100 ms, found \d{3,} ms$/,
  },
  {
    name: "an answer that flaps",
    check: web("/flap/a", { successes: 2 }),
    class: "status",
    says: /503|good answers in a row/,
  },
  {
    name: "good for too short",
    // The first answer comes late, so that a last one that is late, too, is still not late enough.
    check: web("/wake/2500", { stable_for: "5999ms" }),
    class: "unsteady",
    says: /^expected good answers for \S+ s, found them for/,
  },
  {
    name: "a dual stack half dead",
    check: web("/ok", { ip: [OTHER_LOOPBACK, "127.0.0.1"] }),
    class: "refused",
    says: new RegExp(`^${OTHER_LOOPBACK}: connect ECONNREFUSED`),
  },
  {
    name: "a proxy that says no",
    check: ({ tls, strictProxy }) => ({
      http: `https://localhost:${tls}/ok`,
      proxy: `http://127.0.0.1:${strictProxy}`,
    }),
    class: "proxy",
    says: /answered 403 when asked for localhost:/,
  },
  {
    name: "a wrong key",
    check: web("/keyed", { headers: { "x-api-key": "{{ env.API_KEY }}" } }),
    class: "status",
    says: /found 401/,
  },
];
