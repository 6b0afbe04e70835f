import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Connection, Network, NetworkResult } from "../../src/ports/network.ts";
import { prepare, probeOf } from "./probes.ts";

const CONNECTION: Connection = {
  address: "192.0.2.1",
  banner: "SSH-2.0-OpenSSH_9.2",
  // Ten days after the clock of the fake host.
  tls: { protocol: "TLSv1.3", validTo: Date.UTC(2026, 0, 11), names: ["web.example"] },
  phases: { resolveMs: 1, connectMs: 2, tlsMs: 3 },
};

const REFUSED = { ok: false, fault: "refused", message: "connect ECONNREFUSED 192.0.2.1:22" } as const;

interface Asked {
  readonly network: Network;
  readonly requests: unknown[];
}

/** Answers every connection and every lookup in the same way, and keeps what was asked. */
function network(
  connection: NetworkResult<Connection> = { ok: true, value: CONNECTION },
  records: NetworkResult<readonly string[]> = { ok: true, value: [] },
): Asked {
  const requests: unknown[] = [];
  const keep = <Result>(result: Result) => {
    return (request: unknown): Promise<Result> => {
      requests.push(request);
      return Promise.resolve(result);
    };
  };
  return { requests, network: { connect: keep(connection), resolve: keep(records), addresses: () => assert.fail() } };
}

/** Class and problems of one try, and what was seen; the class is empty where all is well. */
async function outcome(check: object, asked: Asked): Promise<readonly (string | undefined)[]> {
  const probe = await probeOf(check, { ports: { network: asked.network } });
  const { status, failure } = await probe.probe(5_000);
  return [status, failure?.class ?? "", ...(failure?.problems ?? [])];
}

describe("a tcp check", () => {
  it("connects to a name or an address", async () => {
    const asked = network();
    assert.deepEqual(await outcome({ tcp: "[2001:db8::1]:22" }, asked), ["open", ""]);
    assert.deepEqual(asked.requests, [{ host: "2001:db8::1", port: 22, timeoutMs: 5_000, bannerBytes: 0 }]);
    assert.deepEqual(await outcome({ tcp: "vm.example:22" }, network(REFUSED)), [
      undefined,
      "refused",
      REFUSED.message,
    ]);
  });

  it("reads the first line where it matters", async () => {
    assert.deepEqual(await outcome({ tcp: "vm:22", expect: { banner: "^SSH-2" } }, network()), ["open", ""]);
    assert.deepEqual(await outcome({ tcp: "vm:22", expect: { banner: "^220 " } }, network()), [
      "open",
      "assertion",
      'expected a first line that matches ^220 , found "SSH-2.0-OpenSSH_9.2"',
    ]);
  });

  it("fails where its pattern takes too long", async () => {
    const ports = { network: network().network, patterns: { test: () => undefined } };
    const { failure } = await (await probeOf({ tcp: "vm:22", expect: { banner: "x*y" } }, { ports })).probe(5_000);
    assert.match(failure?.problems.join() ?? "", /^expected to match x\*y, found .* takes too long/);
  });

  for (const place of ["vm", "vm:0", "vm:65536", "a b:1", "http://vm:22", "2001:db8::1:22", "user@vm:22", "vm:22/x"]) {
    it(`refuses ${place}`, async () => {
      const words = "tcp must be host:22 once its templates are filled in (IPv6 in brackets)";
      assert.deepEqual((await prepare({ tcp: place })).problems, [words]);
    });
  }
});

describe("a tls check", () => {
  it("asks port 443 unless it is told another", async () => {
    const asked = network();
    assert.deepEqual(await outcome({ tls: "web.example" }, asked), ["TLSv1.3", ""]);
    assert.deepEqual(await outcome({ tls: "192.0.2.1:8443", server_name: "web.example" }, asked), ["TLSv1.3", ""]);
    assert.deepEqual(asked.requests, [
      { host: "web.example", port: 443, tls: {}, timeoutMs: 5_000, bannerBytes: 0 },
      { host: "192.0.2.1", port: 8443, tls: { serverName: "web.example" }, timeoutMs: 5_000, bannerBytes: 0 },
    ]);
  });

  it("judges the certificate", async () => {
    assert.deepEqual(await outcome({ tls: "web.example", expect: { expires_after: "30d" } }, network()), [
      "TLSv1.3",
      "tls-expires-soon",
      "expected a certificate good for 30 d more, found one that ends on 2026-01-11",
    ]);
    const expired = { ok: false, fault: "tls-expired", message: "the certificate expired on 2025-12-31" } as const;
    const found = await outcome({ tls: "web.example" }, network(expired));
    assert.deepEqual(found, [undefined, "tls-expired", expired.message]);
  });
});

describe("a dns check", () => {
  const records = ["192.0.2.1", "192.0.2.2"];
  const cases: readonly (readonly [expect: object, found: readonly string[], problems: readonly string[]])[] = [
    [{}, records, []],
    [{ equals: ["192.0.2.2", "192.0.2.1"] }, records, []],
    [{ contains: "192.0.2.2" }, records, []],
    [{ type: "CNAME", equals: "LB.example" }, ["lb.example."], []],
    [{ equals: "192.0.2.1" }, records, ["expected no other record, found 192.0.2.2 too"]],
    [{ contains: ["192.0.2.9"] }, records, ["expected 192.0.2.9, found 192.0.2.1, 192.0.2.2"]],
    [{ contains: ["192.0.2.9"] }, [], ["expected 192.0.2.9, found no record"]],
  ];
  for (const [expect, found, problems] of cases) {
    it(`with ${found.join(", ") || "no record"} against ${JSON.stringify(expect)}`, async () => {
      const asked = network(undefined, { ok: true, value: found });
      const [, failureClass, ...words] = await outcome({ dns: "web.example", expect }, asked);
      assert.deepEqual(words, problems);
      assert.equal(failureClass, problems.length === 0 ? "" : "assertion");
    });
  }

  it("asks another resolver", async () => {
    const asked = network();
    await outcome({ dns: "web.example", resolver: "192.0.2.53:5353", expect: { type: "TXT" } }, asked);
    const request = { name: "web.example", type: "TXT", resolver: "192.0.2.53:5353", timeoutMs: 5_000 };
    assert.deepEqual(asked.requests, [request]);
  });

  it("refuses what is no name and no resolver", async () => {
    const { problems } = await prepare({ dns: "web example", resolver: "dns.example" });
    assert.match(problems.join("\n"), /^dns must be a name .*\nresolver must be an address/);
  });
});
