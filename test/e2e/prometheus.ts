/** A Prometheus to ask: the machine's own where it has one, else the answers that one gave. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { parseJson } from "@flywheel/core/json";
import { onPath } from "@flywheel/local/lab/engine";
import { eventually } from "@flywheel/local/lab/eventually";
import { serveHttp, type HttpServer } from "@flywheel/local/lab/http-server";

const FILE = new URL("../fixtures/prometheus/answers.json", import.meta.url);
const Answers = v.record(v.string(), v.object({ status: v.number(), body: v.unknown() }));

export async function startPrometheus(): Promise<HttpServer> {
  const program = onPath("prometheus");
  return program === undefined ? replay() : start(program);
}

function replay(): Promise<HttpServer> {
  const answers = v.parse(Answers, parseJson(readFileSync(FILE, "utf8")));
  return serveHttp(({ url }) => {
    const answer = url.pathname === "/api/v1/query" ? answers[url.searchParams.get("query") ?? ""] : undefined;
    if (answer === undefined)
      return { status: 404, body: "404 page not found\n", headers: { "content-type": "text/plain" } };
    return { status: answer.status, body: JSON.stringify(answer.body) };
  });
}

async function start(program: string): Promise<HttpServer> {
  const directory = mkdtempSync(join(tmpdir(), "flywheel-prometheus-"));
  const config = join(directory, "prometheus.yml");
  writeFileSync(config, "global: { scrape_interval: 1h }\n");
  const address = new URL(await freeAddress()).host;
  const flags = [`--config.file=${config}`, `--storage.tsdb.path=${directory}/data`, `--web.listen-address=${address}`];
  const server = spawn(program, flags, { stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  server.stderr.on("data", (text: Buffer) => (log += text.toString()));
  await eventually("Prometheus is ready", () => log.includes("Server is ready to receive web requests"));
  return {
    url: `http://${address}`,
    close: async () => {
      server.kill();
      await eventually("Prometheus has ended", () => server.exitCode !== null || server.signalCode !== null);
      rmSync(directory, { recursive: true });
    },
  };
}

/** Of a port that nothing listens on any more. */
async function freeAddress(): Promise<string> {
  const server = await serveHttp(() => ({ status: 404 }));
  await server.close();
  return server.url;
}
