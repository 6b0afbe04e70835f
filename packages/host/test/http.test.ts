import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { HttpRequest, HttpResult } from "@flywheel/core/ports/http";
import { lookupAllowed } from "../src/addresses.ts";
import { http } from "../src/http.ts";

/** Listens on loopback while `body` runs; connections still open at the end are cut. */
async function listening<T>(server: Server, body: (port: number) => Promise<T>): Promise<T> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    // Clients that hang up are what several of these tests are about.
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await body(portOf(server));
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

function portOf(server: Server): number {
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  return address.port;
}

function ask(url: string, rest: Partial<HttpRequest> = {}): Promise<HttpResult> {
  return http.request({ method: "GET", url, headers: {}, timeoutMs: 5_000, maxBodyBytes: 1024 * 1024, ...rest });
}

function askServer(listener: RequestListener, rest: Partial<HttpRequest> = {}): Promise<HttpResult> {
  return listening(createHttpServer(listener), (port) => ask(`http://127.0.0.1:${port}/path?a=b`, rest));
}

/** Asks a server that speaks raw bytes, for what node's own would not send. */
function askRaw(talk: (socket: Socket) => void, rest: Partial<HttpRequest> = {}): Promise<HttpResult> {
  return listening(createTcpServer(talk), (port) => ask(`http://127.0.0.1:${port}/`, rest));
}

function assertFault(result: HttpResult, fault: string, message: RegExp): void {
  assert.ok(!result.ok, "expected a fault, found a response");
  assert.equal(result.fault, fault, result.message);
  assert.match(result.message, message);
}

/** Runs `body` with a self-signed certificate for `localhost`. */
async function withCertificate<T>(body: (key: Buffer, cert: Buffer) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "flywheel-http-"));
  try {
    const [key, cert] = [join(directory, "key.pem"), join(directory, "cert.pem")];
    const options = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost";
    execFileSync("openssl", [...options.split(" "), "-keyout", key, "-out", cert], { stdio: "ignore" });
    return await body(readFileSync(key), readFileSync(cert));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe("a response", () => {
  it("has status, headers in lower case and body, and the request arrives as it was given", async () => {
    const result = await askServer(
      (request, response) => {
        response.writeHead(503, { "X-Two": ["a", "b"] });
        response.write(`${request.method} ${request.url} ${String(request.headers["x-key"])} `);
        request.pipe(response);
      },
      { method: "POST", headers: { "x-key": "1234" }, body: "hello" },
    );
    assert.ok(result.ok);
    const { durationMs, headers, phases, ...rest } = result.response;
    assert.deepEqual(rest, {
      status: 503,
      body: "POST /path?a=b 1234 hello",
      truncated: false,
      httpVersion: "1.1",
      address: "127.0.0.1",
      tls: undefined,
    });
    assert.ok(phases.waitMs + phases.transferMs <= durationMs + 1, JSON.stringify(phases));
    assert.equal(headers["x-two"], "a, b");
    assert.ok(durationMs >= 0);
  });

  it("is a redirect like any other", async () => {
    const result = await askServer((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());
    assert.ok(result.ok);
    assert.equal(result.response.status, 302);
    assert.equal(result.response.headers["location"], "/elsewhere");
  });

  it("is read no further than the cap, even when it never ends", async () => {
    const result = await askServer(
      (_, response) => {
        const more = (): void => {
          if (response.write("x".repeat(64 * 1024))) setImmediate(more);
        };
        response.on("drain", more);
        more();
      },
      { maxBodyBytes: 1000 },
    );
    assert.ok(result.ok);
    assert.deepEqual([result.response.body.length, result.response.truncated], [1000, true]);
  });

  it("may be exactly as long as the cap", async () => {
    const result = await askServer((_, response) => response.end("x".repeat(1000)), { maxBodyBytes: 1000 });
    assert.ok(result.ok);
    assert.deepEqual([result.response.body.length, result.response.truncated], [1000, false]);
  });

  const charsets = [
    ["text/html; charset=ISO-8859-1", [0x67, 0xe9], "gé"],
    ['text/plain; charset="utf-8"', [0x67, 0xc3, 0xa9], "gé"],
    ["application/json", [0x67, 0xc3, 0xa9], "gé"],
    ["text/html; charset=nobody-knows", [0x67, 0xc3, 0xa9], "gé"],
  ] as const;
  for (const [type, bytes, text] of charsets) {
    it(`is read as its type says: ${type}`, async () => {
      const result = await askServer((_, response) => {
        response.writeHead(200, { "content-type": type }).end(Buffer.from(bytes));
      });
      assert.equal(result.ok && result.response.body, text);
    });
  }

  it("comes from a name as well", async () => {
    const server = createHttpServer((_, response) => response.end("ok"));
    const result = await listening(server, (port) => ask(`http://localhost:${port}/`));
    assert.ok(result.ok, JSON.stringify(result));
  });
});

describe("a switch of protocols that nobody asked for", () => {
  for (const headers of ["Connection: Upgrade\r\nUpgrade: websocket\r\n", ""]) {
    it(`is an answer at once, ${headers === "" ? "without" : "with"} its headers`, async () => {
      const result = await askRaw((socket) =>
        socket.once("data", () => socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`)),
      );
      assert.equal(result.ok && result.response.status, 101);
    });
  }
});

describe("a fault", () => {
  it("is a timeout when nothing is answered", async () => {
    const result = await askServer(() => undefined, { timeoutMs: 100 });
    assertFault(result, "timeout-response", /^no whole answer within 0.1 s, still waiting for an answer$/);
  });

  it("is a timeout when the body stalls", async () => {
    const result = await askServer((_, response) => response.write("half"), { timeoutMs: 100 });
    assertFault(result, "timeout-body", /still waiting for the rest of the body$/);
    assert.ok(!result.ok && result.durationMs < 2_000, JSON.stringify(result));
  });

  it("is a reset when the connection is cut before or within the answer", async () => {
    assertFault(await askRaw((socket) => socket.resetAndDestroy()), "reset", /ECONNRESET/);
    assertFault(await askRaw((socket) => socket.once("data", () => socket.end())), "reset", /hang up|ECONNRESET/);
    const cut = await askRaw((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf"));
    assertFault(cut, "reset", /aborted/);
  });

  it("is refused when nobody listens", async () => {
    const port = await listening(createTcpServer(), (free) => Promise.resolve(free));
    assertFault(await ask(`http://127.0.0.1:${port}/`), "refused", /ECONNREFUSED 127\.0\.0\.1/);
    assertFault(await ask(`http://localhost:${port}/`), "refused", /ECONNREFUSED/);
  });

  it("is dns when the name does not exist", async () => {
    assertFault(await ask("http://nothing.invalid/"), "dns", /nothing\.invalid/);
  });

  it("is protocol when the answer is no HTTP, and for what cannot be asked", async () => {
    assertFault(await askRaw((socket) => socket.end("SSH-2.0-x\r\n\r\n")), "protocol", /HPE_/);
    assertFault(await ask("file:///etc/passwd"), "protocol", /^file: is neither http nor https$/);
    assertFault(await ask("http://"), "protocol", /ERR_INVALID_URL/);
    const header = await askServer((_, response) => response.end(), { headers: { "x-key": "s3cret\r\nhost: evil" } });
    assertFault(header, "protocol", /ERR_INVALID_CHAR/);
    assert.doesNotMatch(JSON.stringify(header), /s3cret/);
  });

  it("never tells the user-info or the query string of the URL", async () => {
    const result = await listening(createTcpServer(), (port) => Promise.resolve(port));
    for (const host of [`127.0.0.1:${result}`, "nothing.invalid", "169.254.169.254"]) {
      const fault = await ask(`http://user:s3cret@${host}/?token=s3cret`);
      assert.ok(!fault.ok);
      assert.doesNotMatch(fault.message, /s3cret|user/);
    }
  });
});

describe("TLS", { skip: spawnSync("openssl", ["version"]).status !== 0 && "openssl is not installed" }, () => {
  it("refuses a self-signed certificate, also when the environment says not to", async () => {
    await withCertificate((key, cert) =>
      listening(
        createTlsServer({ key, cert }, (_, response) => response.end("ok")),
        async (port) => {
          assertFault(await ask(`https://localhost:${port}/`), "tls-untrusted", /DEPTH_ZERO_SELF_SIGNED_CERT/);
          const before = process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
          process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
          try {
            assertFault(await ask(`https://localhost:${port}/`), "tls-untrusted", /DEPTH_ZERO_SELF_SIGNED_CERT/);
          } finally {
            if (before === undefined) delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
            else process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = before;
          }
        },
      ),
    );
  });

  it("says when the port does not speak it", async () => {
    const server = createHttpServer((_, response) => response.end("ok"));
    const result = await listening(server, (port) => ask(`https://127.0.0.1:${port}/`));
    assertFault(result, "tls-protocol", /^the port does not speak TLS$/);
  });
});

describe("blocked addresses", () => {
  const blocked = [
    "169.254.169.254",
    "2852039166",
    "0xA9FEA9FE",
    "0251.0376.0251.0376",
    "169.254.169.254.",
    "[::ffff:169.254.169.254]",
    "[64:ff9b::169.254.169.254]",
    "[2002:a9fe:a9fe::]",
    "[2001:0:a9fe:a9fe::1]",
    "[fe80::1]",
    "[fd00:ec2::254]",
    "[ff02::1]",
    "[::]",
    "0.0.0.0",
    "224.0.0.1",
    "100.100.100.200",
    "metadata",
    "METADATA.google.internal.",
  ];
  for (const host of blocked) {
    it(`are never asked: ${host}`, async () => {
      assertFault(await ask(`http://${host}/latest/meta-data/`), "blocked", /is an address that is never asked$/);
    });
  }

  it("are found by what a name resolves to", async () => {
    // The resolver gives a literal back as it is: a name that resolves to it.
    for (const all of [true, false]) {
      const error = await new Promise((resolve) => {
        lookupAllowed("169.254.1.1", { all }, resolve);
      });
      assert.ok(error instanceof Error);
      assert.equal(error.message, "169.254.1.1 resolves to 169.254.1.1, which is never asked");
    }
  });

  it("are neither private ones nor loopback", async () => {
    for (const address of ["10.0.0.1", "192.168.1.1", "172.16.0.1", "127.0.0.1", "::1", "fd12::1"]) {
      const found = await new Promise((resolve) => {
        lookupAllowed(address, { all: false }, (error, given) => {
          resolve(error ?? given);
        });
      });
      assert.equal(found, address);
    }
  });
});
