import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { HttpResult } from "../../src/ports/http.ts";
import { answer, fakeHttp } from "./http-answers.ts";
import { prepare, probeOf } from "./probes.ts";

const URL_OF_QUERY = "https://prom.example/base/api/v1/query?query=sum%28up%29";
const CHECK = { prometheus: { url: "https://prom.example/base/", query: "sum(up)" }, expect: { at_most: 0.5 } };

function vector(...series: readonly (readonly [metric: object, value: string])[]): HttpResult {
  const result = series.map(([metric, value]) => ({ metric, value: [1_700_000_000.123, value] }));
  return answer({ body: JSON.stringify({ status: "success", data: { resultType: "vector", result } }) });
}

async function outcome(result: HttpResult, expect: object = CHECK.expect): Promise<readonly (string | undefined)[]> {
  const http = fakeHttp({ [URL_OF_QUERY]: result });
  const probe = await probeOf({ ...CHECK, expect }, { ports: { http } });
  const { status, failure } = await probe.probe(5_000);
  return [status, failure?.class ?? "", ...(failure?.problems ?? [])];
}

describe("a prometheus check", () => {
  it("holds the value against its threshold", async () => {
    assert.deepEqual(await outcome(vector([{}, "0.5"])), ["0.5", ""]);
    const found = await outcome(vector([{ job: "api" }, "0.6"]));
    assert.deepEqual(found, ["0.6", "threshold", 'expected a value at most 0.5, found 0.6 for {job="api"}']);
    const scalar = { status: "success", data: { resultType: "scalar", result: [1, "1"] } };
    assert.deepEqual(await outcome(answer({ body: JSON.stringify(scalar) }), { equals: 1 }), ["1", ""]);
  });

  it("keeps what its URL asks for beside", async () => {
    const http = fakeHttp({ "https://prom.example/api/v1/query?tenant=a&query=up": vector([{}, "1"]) });
    const check = { prometheus: { url: "https://prom.example?tenant=a", query: "up" }, expect: { equals: 1 } };
    const probe = await probeOf(check, { ports: { http } });
    assert.equal((await probe.probe(5_000)).status, "1");
    assert.equal(probe.target, "https://prom.example/api/v1/query: up");
  });

  it("holds every series against it", async () => {
    const series = [
      [{ pod: "a" }, "1"],
      [{ pod: "b" }, "3"],
    ] as const;
    assert.deepEqual(await outcome(vector(...series), { greater_than: 0 }), ["2 series", ""]);
    const words = 'expected a value less than 2, found 3 for {pod="b"}';
    assert.deepEqual(await outcome(vector(...series), { less_than: 2 }), ["2 series", "threshold", words]);
  });

  it("takes neither NaN nor infinity nor nothing for good", async () => {
    assert.deepEqual((await outcome(vector([{}, "NaN"])))[1], "threshold");
    assert.deepEqual((await outcome(vector([{}, "+Inf"])))[1], "threshold");
    const none = ["no data", "no-data", "expected a value at most 0.5, found no series"];
    assert.deepEqual(await outcome(vector()), none);
  });

  it("reads infinity", async () => {
    assert.deepEqual(await outcome(vector([{}, "+Inf"]), { greater_than: 1 }), ["+Inf", ""]);
    assert.deepEqual(await outcome(vector([{}, "-Inf"]), { less_than: 1 }), ["-Inf", ""]);
    assert.deepEqual((await outcome(vector([{}, "-Inf"]), { greater_than: 1 }))[1], "threshold");
  });

  it("tells what is wrong with the query, and does not ask it again", async () => {
    const body = JSON.stringify({ status: "error", errorType: "bad_data", error: "1:5: parse error" });
    const http = fakeHttp({ [URL_OF_QUERY]: answer({ status: 400, body }) });
    const { failure } = await (await probeOf(CHECK, { ports: { http } })).probe(5_000);
    assert.equal(failure?.class, "query");
    assert.deepEqual(failure.problems, ["expected an answer, found bad_data: 1:5: parse error"]);
    assert.equal(failure.final, true);
  });

  it("tells when something else answers", async () => {
    const words = "expected an answer of Prometheus, found something else with status 401";
    assert.deepEqual(await outcome(answer({ status: 401, body: "<html>" })), ["401", "status", words]);
  });

  it("tells when the query gives native histograms, and what makes values of them", async () => {
    const histogram = { metric: { job: "api" }, histogram: [1, { count: "1", sum: "2" }] };
    const number = { metric: { job: "web" }, value: [1, "0"] };
    const data = { resultType: "vector", result: [histogram, number] };
    const http = fakeHttp({ [URL_OF_QUERY]: answer({ body: JSON.stringify({ status: "success", data }) }) });
    const { failure } = await (await probeOf(CHECK, { ports: { http } })).probe(5_000);
    assert.deepEqual(failure?.problems, ["expected one value or a vector of them, found native histograms"]);
    assert.match(failure.advice, /histogram_quantile.*histogram_count/);
    assert.equal(failure.final, true);
  });

  it("notes what Prometheus warns of, without the secrets of the check", async () => {
    const data = { resultType: "vector", result: [{ metric: {}, value: [1, "0"] }] };
    const warnings = ["partial response: store of s3cret-tenant down"];
    const http = fakeHttp({ [URL_OF_QUERY]: answer({ body: JSON.stringify({ status: "success", data, warnings }) }) });
    const check = { ...CHECK, headers: { "x-tenant": "{{ env.TENANT }}" } };
    const around = { environment: { TENANT: "s3cret-tenant" }, ports: { http } };
    const { failure, notes } = await (await probeOf(check, around)).probe(5_000);
    assert.equal(failure, undefined);
    assert.deepEqual(notes, ["Prometheus warns: partial response: store of (sensitive) down"]);
  });

  it("tells when the query gives a range", async () => {
    const body = JSON.stringify({ status: "success", data: { resultType: "matrix", result: [] } });
    const words = "expected one value or a vector of them, found a matrix";
    assert.deepEqual(await outcome(answer({ body })), ["200", "query", words]);
  });

  it("sends credentials and shows none", async () => {
    const environment = { TOKEN: "s3cret-token" };
    const check = { ...CHECK, headers: { authorization: "Bearer {{ env.TOKEN }}" } };
    const http = fakeHttp({ [URL_OF_QUERY]: answer({ status: 500, body: "no Bearer s3cret-token here" }) });
    const { failure } = await (await probeOf(check, { environment, ports: { http } })).probe(5_000);
    assert.equal(http.asked[0]?.headers["authorization"], "Bearer s3cret-token");
    assert.match(failure?.excerpt ?? "", /^no \(sensitive\)/);
    assert.doesNotMatch(JSON.stringify(failure), /s3cret/);
    assert.deepEqual((await prepare(check)).problems.length, 1);
  });
});
