export const id = 5745;
export const ids = [5745];
export const modules = {

/***/ 95745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prometheus: () => (/* binding */ prometheus)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30058);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18803);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57434);
/* harmony import */ var _http_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89716);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38279);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41311);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12634);









const MAX_BODY_BYTES = 1024 * 1024;
const MAX_EXCERPT = 500;
const MAX_SHOWN = 10;
const number = valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig("must be a number"));
const thresholdSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ greater_than: number, at_least: number, less_than: number, at_most: number, equals: number }, "must be an object with one of greater_than, at_least, less_than, at_most, equals"), valibot__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z6Y((threshold) => Object.values(threshold).length === 1, "must have one of greater_than, at_least, less_than, at_most, equals"));
/** One sample: `[seconds, "value"]`; values are text because JSON has neither NaN nor infinity. */
const sampleSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()]);
const answerSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .variant */ .Oxt("resultType", [
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        resultType: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("vector"),
        result: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ metric: valibot__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()), value: sampleSchema })),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ resultType: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("scalar"), result: sampleSchema }),
]);
/** Prometheus and Thanos say in them that a part of the data is missing. */
const warningsSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()), []);
const successSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("success"), data: answerSchema, warnings: warningsSchema });
const histogramsSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    status: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("success"),
    data: valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        resultType: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("vector"),
        result: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ histogram: valibot__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J() }), valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ value: sampleSchema })])),
    }),
});
/** What no threshold can be held against: the range of `up[5m]`, a string. */
const otherSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("success"), data: valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ resultType: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) });
const errorSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("error"), errorType: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), error: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
/** An instant query of Prometheus, or of what speaks its API, and one threshold that every series must keep. */
const prometheus = (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .defineKind */ .W)({
    key: "prometheus",
    entries: {
        prometheus: valibot__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ url: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, query: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq }, "must be an object with url and query"),
        headers: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .headersSchema */ .s6, {}),
        ..._certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_ENTRIES */ .Xf,
        expect: thresholdSchema,
    },
    async prepare(settings, resolver, { host }) {
        const base = resolver.url("prometheus.url", settings.prometheus.url);
        const query = resolver.text(settings.prometheus.query);
        const headers = resolver.headers(settings.headers);
        const tls = await (0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveTls */ .w)(settings, resolver, host);
        if (base === undefined)
            return undefined;
        // What the URL asks for beside, such as a tenant or deduplication, stays.
        const url = new URL(base);
        url.pathname = `${base.pathname.replace(/\/$/, "")}/api/v1/query`;
        url.searchParams.set("query", query);
        // The query itself is shown.
        const mask = (0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .redactor */ .$p)([...resolver.secrets, ...(0,_http_check_js__WEBPACK_IMPORTED_MODULE_2__/* .querySecrets */ .W4)(base)]);
        return {
            target: `${(0,_http_check_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(url)}: ${query}`,
            async probe(timeoutMs) {
                const request = { method: "GET", url: url.href, headers: { accept: "application/json", ...headers }, tls };
                const result = await host.http.request({ ...request, timeoutMs, maxBodyBytes: MAX_BODY_BYTES });
                if (!result.ok)
                    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .failedByFault */ .b)(result.fault, mask(result.message));
                return judge(result.response, settings.expect, mask);
            },
        };
    },
});
function judge({ status, body }, threshold, mask) {
    const data = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(body);
    const success = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(successSchema, data);
    if (success.success) {
        const notes = success.output.warnings.map((warning) => `Prometheus warns: ${mask(warning)}`);
        return { ...judgeAnswer(success.output.data, threshold), notes };
    }
    const error = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(errorSchema, data);
    if (error.success) {
        const { errorType, error: words } = error.output;
        const failure = failedQuery(`expected an answer, found ${errorType}: ${mask(words)}`);
        return { status: String(status), failure: errorType === "bad_data" ? { ...failure, final: true } : failure };
    }
    if (valibot__WEBPACK_IMPORTED_MODULE_6__.is(histogramsSchema, data))
        return { status: String(status), failure: HISTOGRAMS };
    const other = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(otherSchema, data);
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
function numberOf(value) {
    return Number(value.replace(/Inf$/, "Infinity"));
}
function failedQuery(problem) {
    return { class: "query", problems: [problem], excerpt: "", advice: "Try the query in Prometheus itself." };
}
/** A native histogram has buckets, no value that a threshold could be held against. */
const HISTOGRAMS = {
    class: "query",
    problems: ["expected one value or a vector of them, found native histograms"],
    excerpt: "",
    advice: "Make values of them in the query: histogram_quantile(0.95, …), histogram_count(…), histogram_sum(…) or histogram_avg(…).",
    final: true,
};
function judgeAnswer(answer, threshold) {
    const series = answer.resultType === "scalar"
        ? [{ name: "", value: answer.result[1] }]
        : answer.result.map(({ metric, value }) => ({ name: labelsOf(metric), value: value[1] }));
    if (series.length === 0) {
        const advice = "Look at the labels of the query and at whether the target is scraped. A rate of errors that never happened is no series either: add `or vector(0)`.";
        const problems = [`expected a value ${describe(threshold)}, found no series`];
        return { status: "no data", failure: { class: "no-data", problems, excerpt: "", advice } };
    }
    const wrong = series.filter(({ value }) => !keeps(numberOf(value), threshold));
    const status = series.length === 1 ? (series[0]?.value ?? "") : `${series.length} series`;
    if (wrong.length === 0)
        return { status, failure: undefined };
    const problems = wrong
        .slice(0, MAX_SHOWN)
        .map(({ name, value }) => `expected a value ${describe(threshold)}, found ${value}${name}`);
    const advice = "Look at the metric's graph around the deployment.";
    return { status, failure: { class: "threshold", problems, excerpt: "", advice } };
}
function labelsOf(metric) {
    const labels = Object.entries(metric).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return labels.length === 0 ? "" : ` for {${labels.join(", ")}}`;
}
/** NaN keeps no threshold. */
function keeps(value, { greater_than, at_least, less_than, at_most, equals }) {
    if (greater_than !== undefined)
        return value > greater_than;
    if (at_least !== undefined)
        return value >= at_least;
    if (less_than !== undefined)
        return value < less_than;
    if (at_most !== undefined)
        return value <= at_most;
    return value === equals;
}
function describe(threshold) {
    const [entry] = Object.entries(threshold);
    return entry === undefined ? "" : `${entry[0].replaceAll("_", " ")} ${entry[1]}`;
}


/***/ })

};
