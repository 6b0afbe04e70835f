import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from "node:net";
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, promises as files, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { ConnectRequest } from "@flywheel/core/ports/network";
import { network } from "../src/network.ts";

async function listening<T>(talk: (socket: Socket) => void, use: (port: number) => Promise<T>): Promise<T> {
  const server: Server = createTcpServer(talk);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

function connectTo(port: number, rest: Partial<ConnectRequest> = {}): ReturnType<typeof network.connect> {
  return network.connect({ host: "127.0.0.1", port, timeoutMs: 5_000, bannerBytes: 0, ...rest });
}

describe("a connection", () => {
  it("tells whom it reached and what was said first", async () => {
    const talk = (socket: Socket): void => void socket.end("220 mail.example ESMTP\r\n250 more\r\n");
    const result = await listening(talk, (port) => connectTo(port, { bannerBytes: 100 }));
    assert.ok(result.ok);
    assert.deepEqual([result.value.address, result.value.banner], ["127.0.0.1", "220 mail.example ESMTP"]);
  });

  it("may be to one address of a name", async () => {
    const result = await listening(
      (socket) => socket.end(),
      (port) => connectTo(port, { host: "nothing.invalid", address: "127.0.0.1" }),
    );
    assert.ok(result.ok, JSON.stringify(result));
  });

  it("fails with the kind of fault", async () => {
    const free = await listening(
      () => undefined,
      (port) => Promise.resolve(port),
    );
    const cases: readonly (readonly [Partial<ConnectRequest>, string])[] = [
      [{ port: free }, "refused"],
      [{ host: "nothing.invalid" }, "dns"],
      [{ host: "169.254.169.254" }, "blocked"],
      [{ host: "web.example", address: "169.254.169.254" }, "blocked"],
      [{ host: "metadata.google.internal" }, "blocked"],
    ];
    for (const [request, fault] of cases) {
      const result = await connectTo(free, request);
      assert.equal(result.ok ? "" : result.fault, fault, JSON.stringify(result));
    }
    const silent = await listening(
      () => undefined,
      (port) => connectTo(port, { bannerBytes: 10, timeoutMs: 100 }),
    );
    assert.equal(silent.ok ? "" : silent.fault, "timeout-response");
  });

  it("goes through a proxy that lets it", async () => {
    const seen: string[] = [];
    const proxy = (answer: string) => (socket: Socket) => {
      socket.once("data", (chunk) => {
        seen.push(chunk.toString());
        socket.write(answer);
        socket.end("SSH-2.0-x\r\n");
      });
    };
    const through = (answer: string) =>
      listening(proxy(answer), (port) =>
        connectTo(22, { host: "vm.example", proxy: `http://u:p%40@127.0.0.1:${port}`, bannerBytes: 100 }),
      );
    const result = await through("HTTP/1.1 200 Connection established\r\n\r\n");
    assert.ok(result.ok, JSON.stringify(result));
    assert.match(
      seen[0] ?? "",
      /^CONNECT vm\.example:22 HTTP\/1\.1\r\nhost: vm\.example:22\r\nproxy-authorization: Basic dTpwQA==\r\n/,
    );
    const refused = await through("HTTP/1.1 407 Who are you\r\n\r\n");
    assert.deepEqual([refused.ok, refused.ok ? "" : refused.fault], [false, "proxy"]);
    assert.match(
      refused.ok ? "" : refused.message,
      /^the proxy 127\.0\.0\.1:\d+ answered 407 when asked for vm\.example:22$/,
    );
  });
});

describe("the records of a name", () => {
  it("come from the resolver that is asked", async () => {
    const server = createSocket("udp4", (query, from) => {
      // The question again, with one answer: its name by reference, type A, class IN, 60 s, four bytes.
      const reply = Buffer.concat([
        query.subarray(0, query.indexOf(0, 12) + 5),
        Buffer.from("c00c000100010000003c0004c0000201", "hex"),
      ]);
      reply.writeUInt16BE(0x8180, 2);
      reply.writeUInt16BE(1, 6);
      reply.writeUInt16BE(0, 10);
      server.send(reply, from.port, from.address);
    });
    await new Promise<void>((resolve) => server.bind(0, "127.0.0.1", resolve));
    try {
      const resolver = `127.0.0.1:${server.address().port}`;
      const result = await network.resolve({ name: "web.example", type: "A", resolver, timeoutMs: 5_000 });
      assert.deepEqual(result, { ok: true, value: ["192.0.2.1"] });
    } finally {
      server.close();
    }
  });

  it("are a dns fault where nobody answers", async () => {
    const result = await network.resolve({ name: "web.example", type: "A", resolver: "127.0.0.1:9", timeoutMs: 200 });
    assert.equal(result.ok ? "" : result.fault, "dns", JSON.stringify(result));
  });
});

it("a system that does not resolve a name in time is a fault of the DNS", async () => {
  const directory = mkdtempSync(join(tmpdir(), "flywheel-pipes-"));
  // Names are looked up by the threads of libuv, four unless told otherwise; opening a pipe keeps each busy.
  const count = Number(process.env["UV_THREADPOOL_SIZE"] ?? 4);
  const pipes = Array.from({ length: count }, (_, index) => join(directory, String(index)));
  assert.equal(spawnSync("mkfifo", pipes).status, 0);
  const opened = pipes.map((pipe) => files.open(pipe, "r"));
  try {
    const result = await network.addresses("localhost", 50);
    assert.deepEqual([result.ok, result.ok ? "" : result.fault], [false, "dns"]);
  } finally {
    for (const pipe of pipes) closeSync(openSync(pipe, "w"));
    for (const file of await Promise.all(opened)) await file.close();
    rmSync(directory, { recursive: true });
  }
});
