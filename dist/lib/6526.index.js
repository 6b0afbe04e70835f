export const id = 6526;
export const ids = [6526];
export const modules = {

/***/ 1405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ failedByFault),
/* harmony export */   h: () => (/* binding */ ADVICE)
/* harmony export */ });
/** What to look at first when the network itself fails. */
const ADVICE = {
    dns: "Look at the DNS record, and at whether this runner's resolver can see the zone.",
    refused: "Nothing listens there: look at whether the service runs, its port, and the firewall or load balancer before it.",
    reset: "The connection was cut: look at the service's log for a crash, and at the proxy before it.",
    proxy: "Look at whether the proxy runs, lets this runner in, and may connect to that port.",
    "timeout-connect": "No connection came about: look at firewalls that drop packets, and at the route to the service.",
    "timeout-response": "It took the connection and did not answer: look at the service's load, its start-up time and what it waits for.",
    "timeout-body": "The answer began and did not end: look at what the service waits for while it writes.",
    "tls-expired": "Renew the certificate, and look at why it was not renewed by itself.",
    "tls-untrusted": "Look at the issuer. For an authority of your own give ca in the check, or NODE_EXTRA_CA_CERTS in the step's env.",
    "tls-hostname": "Look at the names of the certificate, and at which server the name leads to.",
    "tls-protocol": "Look at whether the port speaks TLS, in TLS 1.2 or newer, and at what the server asks of clients.",
    blocked: "Health checks never ask link-local, metadata, multicast or unspecified addresses: correct the check or the output it comes from.",
    protocol: "What answered does not speak HTTP as it should: look at the port and at the proxy before the service.",
};
/** A try that came to nothing because of the network. */
function failedByFault(fault, message) {
    const failure = { class: fault, problems: [message], excerpt: "", advice: ADVICE[fault] };
    return { status: undefined, failure: fault === "blocked" ? { ...failure, final: true } : failure };
}


/***/ }),

/***/ 57434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ CERTIFICATE_ENTRIES),
/* harmony export */   NL: () => (/* binding */ noteOfCertificate),
/* harmony export */   Xf: () => (/* binding */ TLS_ENTRIES),
/* harmony export */   Z9: () => (/* binding */ judgeCertificate),
/* harmony export */   mF: () => (/* binding */ resolveCertificate)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12634);


const DAY_MS = 86_400_000;
/** A certificate that ends sooner deserves a look, whatever the check expects. */
const SOON_DAYS = 14;
/** What a TLS connection is made with. Values are PEM, or paths of PEM files in the checkout. */
const TLS_ENTRIES = {
    ca: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    client_cert: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    client_key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    server_name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
};
const CERTIFICATE_ENTRIES = {
    /** The certificate must still be good for so long. */
    expires_after: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK)(1_000)),
    /** Names that the certificate must be for. */
    names: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te, []),
    min_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["TLSv1.2", "TLSv1.3"], "must be TLSv1.2 or TLSv1.3")),
};
function resolveCertificate(expect, resolver) {
    return {
        expiresAfterMs: expect.expires_after,
        names: expect.names.map((name) => resolver.text(name)),
        minVersion: expect.min_version,
    };
}
/**
 * Holds a TLS connection against an expectation.
 * @param now milliseconds since the epoch
 */
function judgeCertificate(facts, expect, now) {
    const missing = expect.names.filter((name) => !facts.names.some((pattern) => covers(pattern, name)));
    if (missing.length > 0) {
        const problem = `expected a certificate for ${missing.join(", ")}, found one for ${facts.names.join(", ")}`;
        return failure("tls-hostname", problem, "Look at the names of the certificate, and at which server answers.");
    }
    if (expect.minVersion !== undefined && facts.protocol < expect.minVersion) {
        const problem = `expected at least ${expect.minVersion}, found ${facts.protocol}`;
        return failure("tls-protocol", problem, "Look at which versions of TLS the server, or the proxy before it, allows.");
    }
    if (expect.expiresAfterMs !== undefined && facts.validTo < now + expect.expiresAfterMs) {
        const problem = `expected a certificate good for ${daysOf(expect.expiresAfterMs)} more, found one that ends on ${day(facts.validTo)}`;
        return failure("tls-expires-soon", problem, "Renew the certificate, and look at why it was not renewed by itself.");
    }
    return undefined;
}
/** What is said of a certificate that ends soon where nothing is expected of it. */
function noteOfCertificate(facts, now) {
    if (facts === undefined || facts.validTo >= now + SOON_DAYS * DAY_MS)
        return [];
    return [`its certificate ends on ${day(facts.validTo)}`];
}
function failure(failureClass, problem, advice) {
    return { class: failureClass, problems: [problem], excerpt: "", advice };
}
/** A wildcard stands for one label (RFC 6125 §6.4.3). */
function covers(pattern, name) {
    const [wanted, given] = [name.toLowerCase(), pattern.toLowerCase()];
    if (!given.startsWith("*."))
        return given === wanted;
    return wanted.includes(".") && wanted.slice(wanted.indexOf(".")) === given.slice(1);
}
function daysOf(milliseconds) {
    const days = milliseconds / DAY_MS;
    return Number.isInteger(days) ? `${days} d` : `${Math.round(milliseconds / 1_000)} s`;
}
function day(time) {
    return new Date(time).toISOString().slice(0, 10);
}


/***/ }),

/***/ 89716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xc: () => (/* binding */ probeHttp),
  W4: () => (/* binding */ querySecrets),
  zA: () => (/* binding */ shownUrl)
});

// EXTERNAL MODULE: ./packages/core/build/plan/redact.js
var redact = __webpack_require__(18803);
// EXTERNAL MODULE: ./packages/core/build/health/advice.js
var advice = __webpack_require__(1405);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/health/certificate.js
var certificate = __webpack_require__(57434);
// EXTERNAL MODULE: ./packages/core/build/health/json-path.js
var json_path = __webpack_require__(66103);
// EXTERNAL MODULE: ./packages/core/build/health/json-rules.js
var json_rules = __webpack_require__(41273);
// EXTERNAL MODULE: ./packages/core/build/health/patterns.js
var health_patterns = __webpack_require__(21926);
// EXTERNAL MODULE: ./packages/core/build/health/status.js
var health_status = __webpack_require__(97215);
;// CONCATENATED MODULE: ./packages/core/build/health/assertions.js






/** Bytes of a body that are shown, as far as they are characters. */
const MAX_EXCERPT = 4_096;
const MAX_VALUE = 120;
const ADVICE = {
    status: "Look at the service's log for this path.",
    assertion: "It answers, but not as expected: an older version may still be running, or a part of it is unwell.",
    latency: "It answers, but slowly: the timings say in which part; look at the service's load and at what it waits for.",
    "too-large": "Point the check at an endpoint made for health checks; at most 1 MiB of a body is read.",
};
/**
 * Holds a response against an expectation.
 * @returns undefined when the response is as expected
 */
function judgeResponse(response, expect, judging) {
    const { tls } = response;
    const ofCertificate = tls === undefined || expect.certificate === undefined
        ? undefined
        : (0,certificate/* judgeCertificate */.Z9)(tls, expect.certificate, judging.now);
    if (ofCertificate !== undefined)
        return ofCertificate;
    // Masked before it is cut: half a secret would not be recognised any more.
    const excerptOf = () => cut(judging.mask(response.body).trim(), MAX_EXCERPT);
    try {
        const verdict = findProblems(response, expect, judging);
        return verdict === undefined ? undefined : { ...verdict, advice: ADVICE[verdict.class], excerpt: excerptOf() };
    }
    catch (error) {
        if (error instanceof health_patterns/* SlowPattern */.S3)
            return { ...(0,health_patterns/* failedBySlowPattern */.Yu)(error), excerpt: excerptOf() };
        throw error;
    }
}
function findProblems(response, expect, { mask, patterns, latencyMs }) {
    const { status, body, truncated } = response;
    if (!(0,health_status/* allowsStatus */.dc)(expect.status, status)) {
        const problem = `expected status ${(0,health_status/* describeStatusSet */.o)(expect.status)}, found ${status}`;
        return { class: "status", problems: [problem] };
    }
    const readsBody = expect.contains.length > 0 || expect.matches !== undefined || expect.json.length > 0;
    if (readsBody && truncated) {
        return { class: "too-large", problems: ["expected a body of at most 1 MiB, found a larger one"] };
    }
    const problems = [
        ...expect.headers.flatMap((rule) => judgeHeader(rule, response.headers[rule.name], { mask, patterns })),
        ...judgeText(body, expect, patterns),
        ...judgeJson(body, expect.json, { mask, patterns }),
    ];
    if (problems.length > 0)
        return { class: "assertion", problems };
    if (expect.maxLatencyMs === undefined || latencyMs <= expect.maxLatencyMs)
        return undefined;
    return { class: "latency", problems: [`expected an answer within ${expect.maxLatencyMs} ms, found ${latencyMs} ms`] };
}
function judgeHeader(rule, found, { mask, patterns }) {
    const shown = found === undefined ? "no such header" : show(found, mask);
    const wanted = [
        ...(rule.exists === undefined || rule.exists === (found !== undefined)
            ? []
            : [rule.exists ? "to exist" : "not to exist"]),
        ...(rule.equals === undefined || found === rule.equals ? [] : [`to be ${show(rule.equals)}`]),
        ...(rule.contains === undefined || found?.includes(rule.contains) === true
            ? []
            : [`to contain ${show(rule.contains)}`]),
        ...(rule.matches === undefined || (found !== undefined && (0,health_patterns/* matches */.cK)(patterns, rule.matches.source, found))
            ? []
            : [`to match ${cut(rule.matches.source, MAX_VALUE)}`]),
    ];
    return wanted.map((words) => `expected header ${rule.name} ${words}, found ${shown}`);
}
function judgeText(body, expect, patterns) {
    const problems = expect.contains
        .filter((text) => !body.includes(text))
        .map((text) => `expected a body that contains ${show(text)}, found none of it`);
    if (expect.matches !== undefined && !(0,health_patterns/* matches */.cK)(patterns, expect.matches.source, body)) {
        problems.push(`expected a body that matches ${cut(expect.matches.source, MAX_VALUE)}, found no match`);
    }
    return problems;
}
function judgeJson(body, assertions, { mask, patterns }) {
    if (assertions.length === 0)
        return [];
    const document = parseJson(body);
    if (!document.found)
        return ["expected a JSON body, found one that is no JSON"];
    return assertions.flatMap(({ text, path, rules }) => {
        const found = (0,json_path/* findJson */.ov)(document.value, path);
        const shown = found.found ? show(found.value, mask) : "nothing there";
        return rules
            .filter((rule) => !(0,json_rules/* holds */.v9)(rule, found, patterns))
            .map((rule) => `expected ${text} ${(0,json_rules/* describeRule */.IO)(rule, show)}, found ${shown}`);
    });
}
function parseJson(body) {
    try {
        return { found: true, value: (0,json/* parseExactJson */.lQ)(body) };
    }
    catch {
        return { found: false };
    }
}
/** A value as JSON writes it, which shows its type: `"1"` or `1`. */
function show(value, mask = (text) => text) {
    const written = value instanceof json/* ExactNumber */.fh ? value.text : JSON.stringify(value, numbersAsText);
    return cut(mask(written), MAX_VALUE);
}
/** Inside of what is shown, a number that JavaScript cannot hold stands in quotes. */
function numbersAsText(_key, value) {
    return value instanceof json/* ExactNumber */.fh ? value.text : value;
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}

// EXTERNAL MODULE: ./packages/core/build/health/phases.js
var health_phases = __webpack_require__(21669);
;// CONCATENATED MODULE: ./packages/core/build/health/http-check.js






const MAX_REDIRECTS = 5;
const MAX_BODY_BYTES = 1024 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const REDIRECT_ADVICE = "Redirects are followed within one origin, five at most: write the final URL in the check, expect the redirect's status, or set redirects: any.";
/** What of a URL may be shown: query strings and user-info can hold credentials. */
function shownUrl(url) {
    return `${url.origin}${url.pathname}`;
}
/** What a server that repeats its URL would show of it: the query string, and each of its values. */
function querySecrets({ search, searchParams }) {
    return [search.slice(1), ...searchParams.values()];
}
/**
 * Asks once and follows redirects. Headers, certificate and route never travel to another origin.
 * @param timeoutMs for all of it, redirects included
 * @param now milliseconds since the epoch
 */
async function probeHttp(target, { http, patterns }, { route = {}, timeoutMs, now }) {
    const mask = (0,redact/* redactor */.$p)([...target.secrets, ...querySecrets(target.url)]);
    let url = target.url;
    let latencyMs = 0;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const result = await http.request(requestOf(target, url, route, Math.max(1, timeoutMs - latencyMs)));
        if (!result.ok)
            return (0,advice/* failedByFault */.b)(result.fault, mask(result.message));
        const { response } = result;
        latencyMs += response.durationMs;
        const location = response.headers["location"];
        if (location === undefined || !isToFollow(response.status, target)) {
            return {
                status: String(response.status),
                failure: judgeResponse(response, target.expect, { mask, patterns, now, latencyMs }),
                phases: phasesOf(response.phases),
                notes: (0,certificate/* noteOfCertificate */.NL)(response.tls, now),
            };
        }
        const next = URL.parse(location, url.href);
        const refusal = refuseRedirect(url, next, target.redirects);
        if (next === null || refusal !== undefined)
            return failedRedirect(mask(refusal ?? ""), response);
        url = next;
    }
    return failedRedirect(`expected an answer, found more than ${MAX_REDIRECTS} redirects in a row`);
}
function requestOf(target, url, route, timeoutMs) {
    const isOwn = url.origin === target.url.origin;
    const { proxy } = target;
    return {
        method: "GET",
        url: url.href,
        headers: {
            accept: "*/*",
            "accept-encoding": "identity",
            "user-agent": "flywheel",
            ...(isOwn ? target.headers : {}),
        },
        timeoutMs,
        maxBodyBytes: MAX_BODY_BYTES,
        tls: isOwn ? target.tls : target.tls.ca === undefined ? {} : { ca: target.tls.ca },
        ...(isOwn ? route : {}),
        ...(proxy === undefined ? {} : { proxy }),
    };
}
/** A redirect the check itself expects is its answer. */
function isToFollow(status, target) {
    return REDIRECTS.has(status) && target.redirects !== "none" && !(0,health_status/* namesStatus */.lW)(target.expect.status, status);
}
/** Why a redirect is not followed; undefined where it is. */
function refuseRedirect(from, to, policy) {
    if (to === null)
        return `expected an answer of ${from.origin}, found a Location that is no URL`;
    const shown = `${to.protocol}//${to.host}`;
    if (to.origin === from.origin)
        return undefined;
    if (policy !== "any")
        return `expected an answer of ${from.origin}, found a redirect to ${shown}`;
    if (to.protocol === "https:" || (to.protocol === "http:" && from.protocol === "http:"))
        return undefined;
    return `expected an answer or a redirect to https, found a redirect from ${from.origin} to ${shown}`;
}
function failedRedirect(problem, response) {
    return {
        status: response === undefined ? undefined : String(response.status),
        failure: { class: "redirect", problems: [problem], excerpt: "", advice: REDIRECT_ADVICE },
    };
}
function phasesOf(phases) {
    return [
        ...(0,health_phases/* connectionPhases */.P)(phases),
        { name: "wait", durationMs: phases.waitMs },
        { name: "transfer", durationMs: phases.transferMs },
    ];
}


/***/ }),

/***/ 66103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ parseJsonPath),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ov: () => (/* binding */ findJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33645);


// One step: .name, [0], ["name"] or ['name'].
const STEP = /^(?:\.([A-Za-z_][\w-]*)|\[(\d{1,9})\]|\["([^"\\]*)"\]|\['([^'\\]*)'\])/;
/** Parses the subset `$.a.b[0]["c"]` of JSONPath; undefined for anything else. */
function parseJsonPath(text) {
    if (!text.startsWith("$"))
        return undefined;
    const path = [];
    let rest = text.slice(1);
    while (rest !== "") {
        const match = STEP.exec(rest);
        if (match === null)
            return undefined;
        const [step, name, index, doubleQuoted, singleQuoted] = match;
        path.push(index === undefined ? (name ?? doubleQuoted ?? singleQuoted ?? "") : Number(index));
        rest = rest.slice(step.length);
    }
    return path;
}
/** Follows the path. Inherited properties are not part of a document. */
function findJson(document, path) {
    let value = document;
    for (const step of path) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
            return { found: false };
        if (Array.isArray(value) !== (typeof step === "number"))
            return { found: false };
        const entry = Object.getOwnPropertyDescriptor(value, step);
        if (entry === undefined)
            return { found: false };
        value = entry.value;
    }
    return { found: true, value };
}
/**
 * Equality of JSON values with their types, numbers to the last digit: `1` is not `"1"`; the order of keys means nothing.
 * @param b what is expected; an {@link OutputValue} stands for its text as well, since many services answer in texts
 */
function sameJson(a, b) {
    if (b instanceof _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .OutputValue */ .N)
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameScalar */ .tR)(a, b.value) || a === String(b.value);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(b))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameScalar */ .tR)(a, b);
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const left = Object.entries(a);
    if (left.length !== Object.keys(b).length)
        return false;
    return left.every(([key, value]) => {
        const other = findJson(b, [Array.isArray(b) ? Number(key) : key]);
        return other.found && sameJson(value, other.value);
    });
}


/***/ }),

/***/ 41273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ describeRule),
/* harmony export */   Og: () => (/* binding */ jsonSchema),
/* harmony export */   pC: () => (/* binding */ resolveAssertion),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30058);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66103);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21926);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35088);





const COMPARISONS = ["greater_than", "at_least", "less_than", "at_most"];
const TYPES = ["string", "number", "boolean", "array", "object", "null"];
const OPERATOR_WORDS = "must be a plain value, or an object of exists, equals, not_equals, type, length, contains, matches, greater_than, at_least, less_than, at_most";
const number = valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig("must be a number"));
const operatorsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    exists: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    equals: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    not_equals: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(TYPES)),
    contains: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    matches: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    length: number,
    greater_than: number,
    at_least: number,
    less_than: number,
    at_most: number,
});
/** The `json:` of an expectation: paths and what they should hold. */
const jsonSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), 'must be an object of paths and values, such as { "$.status": ok }'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
    const assertions = [];
    for (const [key, expected] of Object.entries(dataset.value)) {
        const path = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonPath */ .Hf)(key);
        const rules = parseRules(expected);
        if (path === undefined)
            addIssue({ message: `"${key}" is no path; write one such as $.items[0].name or $["a b"]` });
        else if (rules === undefined)
            addIssue({ message: `the value of "${key}" ${OPERATOR_WORDS}` });
        else
            assertions.push({ text: key, path, rules });
    }
    return assertions.length === Object.keys(dataset.value).length ? assertions : NEVER;
}));
/** An object is read as operators, anything else as the value to equal; undefined when an object holds neither. */
function parseRules(expected) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isContainer */ .u_)(expected) || Array.isArray(expected)) {
        return [{ operator: "equals", value: expected }];
    }
    const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(operatorsSchema, expected);
    if (!success || Object.keys(output).length === 0)
        return undefined;
    const rules = [];
    if (output.exists !== undefined)
        rules.push({ operator: "exists", value: output.exists });
    for (const operator of ["equals", "not_equals"]) {
        if (Object.hasOwn(output, operator))
            rules.push({ operator, value: output[operator] });
    }
    for (const operator of ["type", "contains", "matches"]) {
        const value = output[operator];
        if (value !== undefined)
            rules.push({ operator, value });
    }
    for (const operator of ["length", ...COMPARISONS]) {
        const value = output[operator];
        if (value !== undefined)
            rules.push({ operator, value });
    }
    return rules;
}
/** Gives the templates of an assertion their values. */
function resolveAssertion(assertion, resolver) {
    return { ...assertion, rules: assertion.rules.map((rule) => resolveRule(rule, assertion.text, resolver)) };
}
function resolveRule(rule, path, resolver) {
    switch (rule.operator) {
        case "equals":
        case "not_equals":
            return { operator: rule.operator, value: resolver.data(rule.value) };
        case "contains":
            return { operator: "contains", value: resolver.text(rule.value) };
        case "matches":
            return { operator: "matches", value: resolver.pattern(`expect.json "${path}" matches`, rule.value).source };
        case "exists":
        case "type":
        case "length":
        case "greater_than":
        case "at_least":
        case "less_than":
        case "at_most":
            return rule;
    }
}
/**
 * Whether what the path led to is as the rule says.
 * @throws SlowPattern
 */
function holds(rule, found, patterns) {
    if (rule.operator === "exists")
        return found.found === rule.value;
    if (!found.found)
        return false;
    const { value } = found;
    const size = value instanceof _json_js__WEBPACK_IMPORTED_MODULE_4__/* .ExactNumber */ .fh ? Number(value.text) : value;
    switch (rule.operator) {
        case "equals":
            return (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .Vk)(value, rule.value);
        case "not_equals":
            return !(0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .Vk)(value, rule.value);
        case "type":
            return typeOf(value) === rule.value;
        case "length":
            return lengthOf(value) === rule.value;
        case "contains":
            return Array.isArray(value)
                ? value.includes(rule.value)
                : typeof value === "string" && value.includes(rule.value);
        case "matches":
            return typeof value === "string" && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(patterns, rule.value, value);
        case "greater_than":
            return typeof size === "number" && size > rule.value;
        case "at_least":
            return typeof size === "number" && size >= rule.value;
        case "less_than":
            return typeof size === "number" && size < rule.value;
        case "at_most":
            return typeof size === "number" && size <= rule.value;
    }
}
function typeOf(value) {
    if (value === null)
        return "null";
    if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_4__/* .ExactNumber */ .fh)
        return "number";
    return Array.isArray(value) ? "array" : typeof value;
}
function lengthOf(value) {
    if (typeof value === "string" || Array.isArray(value))
        return value.length;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isContainer */ .u_)(value) ? Object.keys(value).length : undefined;
}
/**
 * The rule in words that follow the path: `to be "ok"`.
 * @param show a value as it may be shown
 */
function describeRule(rule, show) {
    switch (rule.operator) {
        case "exists":
            return rule.value ? "to exist" : "not to exist";
        case "equals":
            return `to be ${show(rule.value)}`;
        case "not_equals":
            return `not to be ${show(rule.value)}`;
        case "type":
            return `to be of type ${rule.value}`;
        case "length":
            return `to have length ${rule.value}`;
        case "contains":
            return `to contain ${show(rule.value)}`;
        case "matches":
            return `to match ${rule.value}`;
        case "greater_than":
        case "at_least":
        case "less_than":
        case "at_most":
            return `to be a number ${rule.operator.replaceAll("_", " ")} ${rule.value}`;
    }
}


/***/ }),

/***/ 38279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ defineKind)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12634);


/** Makes a kind of its own keys and of what is done with them. */
function defineKind(definition) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(definition.entries);
    return {
        key: definition.key,
        keys: Object.keys(definition.entries),
        read: (own) => {
            const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, own);
            if (!result.success)
                return result.issues.map(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .describeIssue */ .n6);
            return async (resolver, context) => {
                const prepared = await definition.prepare(result.output, resolver, context);
                return resolver.problems.length > 0 ? undefined : prepared;
            };
        },
    };
}


/***/ }),

/***/ 21926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ SlowPattern),
/* harmony export */   Yu: () => (/* binding */ failedBySlowPattern),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
const MAX_SHOWN = 120;
/** A pattern that could not be told to match or not in time. */
class SlowPattern extends Error {
    name = "SlowPattern";
    source;
    constructor(source) {
        super(`the pattern ${source} takes too long`);
        this.source = source;
    }
}
/**
 * Whether a text matches.
 * @throws SlowPattern
 */
function matches(patterns, source, text) {
    const isMatch = patterns.test(source, text);
    if (isMatch === undefined)
        throw new SlowPattern(source);
    return isMatch;
}
/** What is said of a check whose pattern took too long, whatever was answered. */
function failedBySlowPattern({ source }) {
    const shown = source.length <= MAX_SHOWN ? source : `${source.slice(0, MAX_SHOWN - 1).toWellFormed()}…`;
    return {
        class: "assertion",
        problems: [`expected to match ${shown}, found that trying it on this answer takes too long: it was stopped`],
        excerpt: "",
        advice: "Write the pattern without repetitions inside or beside each other, such as (a+)+ or .*.*, or use contains.",
    };
}


/***/ }),

/***/ 41311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ resolveTls)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _units_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11798);
/* harmony import */ var _resolver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94013);



const PEM_START = "-----BEGIN ";
const NO_PEM = "is no PEM (-----BEGIN …-----)";
/**
 * The TLS settings of a check with their files read. A key is a secret, wherever it comes from.
 * @throws input-invalid for a path that leads outside of the checkout or to no file
 */
async function resolveTls(settings, resolver, host) {
    const ca = await readPem("ca", settings.ca, resolver, host);
    const cert = await readPem("client_cert", settings.client_cert, resolver, host);
    const key = await readPem("client_key", settings.client_key, resolver, host);
    if (key !== undefined)
        resolver.secrets.push(key);
    if ((settings.client_cert === undefined) !== (settings.client_key === undefined))
        resolver.problems.push("needs both client_cert and client_key, or neither");
    return {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        ...(settings.server_name === undefined ? {} : { serverName: resolver.text(settings.server_name) }),
    };
}
async function readPem(key, written, resolver, host) {
    if (written === undefined)
        return undefined;
    const before = resolver.problems.length;
    const value = resolver.credential(written);
    if (resolver.problems.length > before)
        return undefined;
    if (value.includes(PEM_START))
        return value;
    if ((0,_resolver_js__WEBPACK_IMPORTED_MODULE_2__/* .namesSecret */ .L)(written)) {
        // A broken key taken for a path would be quoted as one.
        resolver.problems.push(`${key} ${NO_PEM}; write a path as it is, without env`);
        return undefined;
    }
    const pem = await readFileOf(key, value, host);
    if (!pem.includes(PEM_START))
        resolver.problems.push(`${key} ${NO_PEM}`);
    return pem;
}
async function readFileOf(key, path, { files, context }) {
    const origin = { reason: "input-invalid", subject: `The ${key} of a check` };
    return files.readText(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context.workspace, await (0,_units_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .locateFile */ .pM)(files, context.workspace, path, origin)));
}


/***/ }),

/***/ 21669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ connectionPhases)
/* harmony export */ });
/** The parts of making a connection, in their order. */
function connectionPhases({ resolveMs, connectMs, tlsMs }) {
    return [
        { name: "resolve", durationMs: resolveMs },
        { name: "connect", durationMs: connectMs },
        { name: "tls", durationMs: tlsMs },
    ];
}


/***/ }),

/***/ 97215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ DEFAULT_STATUS),
/* harmony export */   dc: () => (/* binding */ allowsStatus),
/* harmony export */   lW: () => (/* binding */ namesStatus),
/* harmony export */   o: () => (/* binding */ describeStatusSet),
/* harmony export */   oY: () => (/* binding */ parseStatusSet)
/* harmony export */ });
const DEFAULT_STATUS = { allowed: ["2xx"], refused: [] };
const PATTERN = /^!?[1-5](?:xx|\d\d)$/;
/** Parses `200`, `2xx`, `!5xx` or several of them; undefined when one is none of these. */
function parseStatusSet(patterns) {
    const texts = patterns.map((pattern) => String(pattern).toLowerCase());
    if (texts.length === 0 || !texts.every((text) => PATTERN.test(text)))
        return undefined;
    return {
        allowed: texts.filter((text) => !text.startsWith("!")),
        refused: texts.filter((text) => text.startsWith("!")).map((text) => text.slice(1)),
    };
}
function allowsStatus(set, status) {
    if (set.refused.some((pattern) => matches(pattern, status)))
        return false;
    return set.allowed.length === 0 || set.allowed.some((pattern) => matches(pattern, status));
}
/** Whether a check names this status on purpose, rather than allowing it by refusing others. */
function namesStatus(set, status) {
    return allowsStatus(set, status) && set.allowed.length > 0;
}
/** In words: `200 or 204`, `2xx but not 204`, `anything but 5xx`. */
function describeStatusSet({ allowed, refused }) {
    if (refused.length === 0)
        return allowed.join(" or ");
    const but = refused.join(" or ");
    return allowed.length === 0 ? `anything but ${but}` : `${allowed.join(" or ")} but not ${but}`;
}
function matches(pattern, status) {
    const text = String(status);
    return pattern.endsWith("xx") ? text.charAt(0) === pattern.charAt(0) : text === pattern;
}


/***/ })

};
