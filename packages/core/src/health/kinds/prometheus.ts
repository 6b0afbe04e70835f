import * as v from "valibot";
import { parseJson } from "../../json.ts";
import { redactor } from "../../plan/redact.ts";
import type { HttpResponse } from "../../ports/http.ts";
import { failedByFault } from "../advice.ts";
import { TLS_ENTRIES } from "../certificate.ts";
import { querySecrets, shownUrl } from "../http-check.ts";
import { defineKind } from "../kind.ts";
import { resolveTls } from "../pem.ts";
import type { Probe, ProbeFailure } from "../result.ts";
import { headersSchema, text } from "../schema.ts";

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_EXCERPT = 500;
const MAX_SHOWN = 10;

const number = v.optional(v.number("must be a number"));
const thresholdSchema = v.pipe(
  v.strictObject(
    { greater_than: number, at_least: number, less_than: number, at_most: number, equals: number },
    "must be an object with one of greater_than, at_least, less_than, at_most, equals",
  ),
  v.check(
    (threshold) => Object.values(threshold).length === 1,
    "must have one of greater_than, at_least, less_than, at_most, equals",
  ),
);
type Threshold = v.InferOutput<typeof thresholdSchema>;

/** One sample: `[seconds, "value"]`; values are text because JSON has neither NaN nor infinity. */
const sampleSchema = v.tuple([v.number(), v.string()]);
const answerSchema = v.variant("resultType", [
  v.object({
    resultType: v.literal("vector"),
    result: v.array(v.object({ metric: v.record(v.string(), v.string()), value: sampleSchema })),
  }),
  v.object({ resultType: v.literal("scalar"), result: sampleSchema }),
]);
/** Prometheus and Thanos say in them that a part of the data is missing. */
const warningsSchema = v.optional(v.array(v.string()), []);
const successSchema = v.object({ status: v.literal("success"), data: answerSchema, warnings: warningsSchema });
const histogramsSchema = v.object({
  status: v.literal("success"),
  data: v.object({
    resultType: v.literal("vector"),
    result: v.array(v.union([v.object({ histogram: v.unknown() }), v.object({ value: sampleSchema })])),
  }),
});
/** What no threshold can be held against: the range of `up[5m]`, a string. */
const otherSchema = v.object({ status: v.literal("success"), data: v.object({ resultType: v.string() }) });
const errorSchema = v.object({ status: v.literal("error"), errorType: v.string(), error: v.string() });

/** An instant query of Prometheus, or of what speaks its API, and one threshold that every series must keep. */
export const prometheus = defineKind({
  key: "prometheus",
  entries: {
    prometheus: v.strictObject({ url: text, query: text }, "must be an object with url and query"),
    headers: v.optional(headersSchema, {}),
    ...TLS_ENTRIES,
    expect: thresholdSchema,
  },
  async prepare(settings, resolver, { host }) {
    const base = resolver.url("prometheus.url", settings.prometheus.url);
    const query = resolver.text(settings.prometheus.query);
    const headers = resolver.headers(settings.headers);
    const tls = await resolveTls(settings, resolver, host);
    if (base === undefined) return undefined;
    // What the URL asks for beside, such as a tenant or deduplication, stays.
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/$/, "")}/api/v1/query`;
    url.searchParams.set("query", query);
    // The query itself is shown.
    const mask = redactor([...resolver.secrets, ...querySecrets(base)]);
    return {
      target: `${shownUrl(url)}: ${query}`,
      async probe(timeoutMs) {
        const request = { method: "GET", url: url.href, headers: { accept: "application/json", ...headers }, tls };
        const result = await host.http.request({ ...request, timeoutMs, maxBodyBytes: MAX_BODY_BYTES });
        if (!result.ok) return failedByFault(result.fault, mask(result.message));
        return judge(result.response, settings.expect, mask);
      },
    };
  },
});

function judge({ status, body }: HttpResponse, threshold: Threshold, mask: (text: string) => string): Probe {
  const data = parseJson(body);
  const success = v.safeParse(successSchema, data);
  if (success.success) {
    const notes = success.output.warnings.map((warning) => `Prometheus warns: ${mask(warning)}`);
    return { ...judgeAnswer(success.output.data, threshold), notes };
  }
  const error = v.safeParse(errorSchema, data);
  if (error.success) {
    const { errorType, error: words } = error.output;
    const failure = failedQuery(`expected an answer, found ${errorType}: ${mask(words)}`);
    return { status: String(status), failure: errorType === "bad_data" ? { ...failure, final: true } : failure };
  }
  if (v.is(histogramsSchema, data)) return { status: String(status), failure: HISTOGRAMS };
  const other = v.safeParse(otherSchema, data);
  if (other.success) {
    const problem = `expected one value or a vector of them, found a ${other.output.data.resultType}`;
    return { status: String(status), failure: { ...failedQuery(problem), final: true } };
  }
  const failure = {
    class: "status",
    problems: [`expected an answer of Prometheus, found something else with status ${status}`],
    excerpt: mask(body).trim().slice(0, MAX_EXCERPT).toWellFormed(),
    advice: "Look at the URL (without /api/v1), at the credentials and at the proxy before Prometheus.",
  };
  return { status: String(status), failure };
}

/** Prometheus writes `+Inf` and `-Inf`, which Number() does not read. */
function numberOf(value: string): number {
  return Number(value.replace(/Inf$/, "Infinity"));
}

function failedQuery(problem: string): ProbeFailure {
  return { class: "query", problems: [problem], excerpt: "", advice: "Try the query in Prometheus itself." };
}

/** A native histogram has buckets, no value that a threshold could be held against. */
const HISTOGRAMS: ProbeFailure = {
  class: "query",
  problems: ["expected one value or a vector of them, found native histograms"],
  excerpt: "",
  advice:
    "Make values of them in the query: histogram_quantile(0.95, …), histogram_count(…), histogram_sum(…) or histogram_avg(…).",
  final: true,
};

function judgeAnswer(answer: v.InferOutput<typeof answerSchema>, threshold: Threshold): Probe {
  const series =
    answer.resultType === "scalar"
      ? [{ name: "", value: answer.result[1] }]
      : answer.result.map(({ metric, value }) => ({ name: labelsOf(metric), value: value[1] }));
  if (series.length === 0) {
    const advice =
      "Look at the labels of the query and at whether the target is scraped. A rate of errors that never happened is no series either: add `or vector(0)`.";
    const problems = [`expected a value ${describe(threshold)}, found no series`];
    return { status: "no data", failure: { class: "no-data", problems, excerpt: "", advice } };
  }
  const wrong = series.filter(({ value }) => !keeps(numberOf(value), threshold));
  const status = series.length === 1 ? (series[0]?.value ?? "") : `${series.length} series`;
  if (wrong.length === 0) return { status, failure: undefined };
  const problems = wrong
    .slice(0, MAX_SHOWN)
    .map(({ name, value }) => `expected a value ${describe(threshold)}, found ${value}${name}`);
  const advice = "Look at the metric's graph around the deployment.";
  return { status, failure: { class: "threshold", problems, excerpt: "", advice } };
}

function labelsOf(metric: Readonly<Record<string, string>>): string {
  const labels = Object.entries(metric).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return labels.length === 0 ? "" : ` for {${labels.join(", ")}}`;
}

/** NaN keeps no threshold. */
function keeps(value: number, { greater_than, at_least, less_than, at_most, equals }: Threshold): boolean {
  if (greater_than !== undefined) return value > greater_than;
  if (at_least !== undefined) return value >= at_least;
  if (less_than !== undefined) return value < less_than;
  if (at_most !== undefined) return value <= at_most;
  return value === equals;
}

function describe(threshold: Threshold): string {
  const [entry] = Object.entries(threshold);
  return entry === undefined ? "" : `${entry[0].replaceAll("_", " ")} ${entry[1]}`;
}
