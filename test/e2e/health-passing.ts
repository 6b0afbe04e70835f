import { OTHER_LOOPBACK, type Ports } from "./health-servers.ts";

/** The lab's authority, in the checkout. */
const CA = { ca: "lab/ca.pem" };

/** Checks that are healthy in the end, each by its name. */
export function passingChecks(ports: Ports): readonly object[] {
  const site = `http://127.0.0.1:${ports.http}`;
  const secure = `https://localhost:${ports.tls}`;
  const resolver = `127.0.0.1:${ports.resolver}`;
  const prometheus = (text: string): object => ({ url: `http://127.0.0.1:${ports.prometheus}`, query: text });
  const json = { "$.status": "ok", "$.count": { at_least: 3, type: "number" }, "$.items": { length: 1 } };
  return [
    {
      name: "answers",
      http: `${site}/ok`,
      group: "connectivity",
      expect: { headers: { "x-version": { matches: "^v\\d$" } } },
    },
    { name: "json", http: `${site}/json`, expect: { status: [200, 204], json, max_latency: "5s" } },
    { name: "version", http: `${site}/after/0/{{ sha }}`, expect: { body: { contains: "up" } } },
    { name: "slow start", http: `${site}/after/1500`, interval: "1s" },
    { name: "after a delay", http: `${site}/ok`, start_delay: "500ms" },
    { name: "three in a row", http: `${site}/ok`, successes: 3, interval: "1s" },
    { name: "stable", http: `${site}/ok`, stable_for: "1s", interval: "1s" },
    { name: "moved", http: `${site}/moved` },
    {
      name: "moved away",
      http: `${site}/away`,
      redirects: "any",
      headers: {
        "x-away": `?target=${encodeURIComponent(`http://localhost:${ports.http}/bare`)}`,
        "x-api-key": "{{ env.API_KEY }}",
      },
    },
    { name: "each address", http: `http://localhost:${ports.both}/ok`, ip: "each" },
    { name: "both halves", http: `http://localhost:${ports.both}/ok`, ip: [OTHER_LOOPBACK, "127.0.0.1"] },
    { name: "address by hand", http: `http://web.lab.example:${ports.http}/ok`, ip: ["127.0.0.1"] },
    {
      name: "own authority",
      http: `${secure}/ok`,
      ...CA,
      expect: { tls: { expires_after: "30d", names: ["x.lab.example"] } },
    },
    {
      name: "client certificate",
      http: `https://localhost:${ports.mutual}`,
      ...CA,
      client_cert: "lab/client.pem",
      client_key: "{{ env.CLIENT_KEY }}",
    },
    {
      name: "by proxy",
      http: "http://web.lab.example/",
      proxy: `http://u:{{ env.API_KEY }}@127.0.0.1:${ports.proxy}`,
      expect: { body: { contains: "by proxy: web.lab.example Basic" } },
    },
    {
      name: "by tunnel",
      http: `https://web.lab.example:${ports.tls}/ok`,
      ...CA,
      proxy: `http://127.0.0.1:${ports.proxy}`,
    },
    { name: "ssh", tcp: `127.0.0.1:${ports.ssh}`, group: "connectivity", expect: { banner: "^SSH-2" } },
    { name: "dns", dns: "web.lab.example", resolver, expect: { type: "A", equals: ["192.0.2.1"] } },
    {
      name: "tls",
      tls: `127.0.0.1:${ports.tls}`,
      ...CA,
      server_name: "web.lab.example",
      expect: { min_version: "TLSv1.3" },
    },
    { name: "soon", tls: `localhost:${ports.soon}`, ...CA },
    { name: "metric", prometheus: prometheus("vector(0.4)"), expect: { less_than: 0.5 } },
    { name: "one number", prometheus: prometheus("0.4"), expect: { equals: 0.4 } },
    { name: "without an end", prometheus: prometheus("vector(1) / 0"), expect: { greater_than: 1_000 } },
    { name: "smoke", group: "functionality", command: "./lab/smoke.sh", junit: "lab/report.xml", timeout: "30s" },
  ];
}
