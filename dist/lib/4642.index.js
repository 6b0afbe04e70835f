export const id = 4642;
export const ids = [4642];
export const modules = {

/***/ 44642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  http: () => (/* binding */ http)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/health/advice.js
var advice = __webpack_require__(1405);
// EXTERNAL MODULE: ./packages/core/build/health/certificate.js
var certificate = __webpack_require__(57434);
// EXTERNAL MODULE: ./packages/core/build/health/json-rules.js
var json_rules = __webpack_require__(41273);
// EXTERNAL MODULE: ./packages/core/build/health/record.js
var record = __webpack_require__(35088);
// EXTERNAL MODULE: ./packages/core/build/health/schema.js
var schema = __webpack_require__(12634);
// EXTERNAL MODULE: ./packages/core/build/health/status.js
var health_status = __webpack_require__(97215);
;// CONCATENATED MODULE: ./packages/core/build/health/expectation.js






const STATUS_WORDS = 'must be a code or class, or a list of them: 200, 2xx, "!5xx" (in quotes), [200, 204]';
const code = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()], STATUS_WORDS);
const statusSchema = dist/* pipe */.FsL(dist/* union */.KCZ([code, dist/* array */.YOg(code)], STATUS_WORDS), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const set = (0,health_status/* parseStatusSet */.oY)(Array.isArray(dataset.value) ? dataset.value : [dataset.value]);
    if (set !== undefined)
        return set;
    addIssue({ message: STATUS_WORDS });
    return NEVER;
}));
const bodySchema = dist/* strictObject */.rej({ contains: dist/* optional */.lqM(schema/* texts */.Te, []), matches: dist/* optional */.lqM(schema/* text */.Qq) }, "must be an object with contains or matches");
const headerRuleSchema = dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((equals) => ({ equals }))),
    dist/* strictObject */.rej({
        exists: dist/* optional */.lqM(schema/* flag */.Jt),
        equals: dist/* optional */.lqM(dist/* string */.YjP()),
        contains: dist/* optional */.lqM(schema/* text */.Qq),
        matches: dist/* optional */.lqM(schema/* text */.Qq),
    }),
], "must be text, or an object of exists, equals, contains, matches");
/** The `expect:` of an HTTP check. */
const httpExpectationSchema = dist/* optional */.lqM(dist/* strictObject */.rej({
    status: dist/* optional */.lqM(statusSchema),
    headers: dist/* optional */.lqM((0,record/* record */.g)(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* toLowerCase */.PXX()), headerRuleSchema, "must be an object of names and values"), {}),
    body: dist/* optional */.lqM(bodySchema),
    json: dist/* optional */.lqM(json_rules/* jsonSchema */.Og, {}),
    max_latency: dist/* optional */.lqM((0,schema/* durationSchema */.sK)(1)),
    tls: dist/* optional */.lqM(dist/* strictObject */.rej(certificate/* CERTIFICATE_ENTRIES */.FB, "must be an object with expires_after, names or min_version")),
}, "must be an object with status, headers, body, json, max_latency or tls"), {});
/** Gives the templates of an expectation their values. */
function resolveExpectation(expect, resolver) {
    const { body } = expect;
    return {
        status: expect.status ?? health_status/* DEFAULT_STATUS */.BE,
        headers: Object.entries(expect.headers).map(([name, rule]) => resolveHeader(name, rule, resolver)),
        contains: (body?.contains ?? []).map((part) => resolver.text(part)),
        matches: body?.matches === undefined ? undefined : resolver.pattern("expect.body.matches", body.matches),
        json: expect.json.map((assertion) => (0,json_rules/* resolveAssertion */.pC)(assertion, resolver)),
        maxLatencyMs: expect.max_latency,
        certificate: expect.tls === undefined ? undefined : (0,certificate/* resolveCertificate */.mF)(expect.tls, resolver),
    };
}
function resolveHeader(name, rule, resolver) {
    const { exists, equals, contains, matches } = { exists: undefined, contains: undefined, matches: undefined, ...rule };
    return {
        name,
        exists,
        equals: equals === undefined ? undefined : resolver.text(equals),
        contains: contains === undefined ? undefined : resolver.text(contains),
        matches: matches === undefined ? undefined : resolver.pattern(`expect.headers.${name}.matches`, matches),
    };
}

// EXTERNAL MODULE: ./packages/core/build/health/http-check.js + 1 modules
var http_check = __webpack_require__(89716);
// EXTERNAL MODULE: ./packages/core/build/health/kind.js
var kind = __webpack_require__(38279);
// EXTERNAL MODULE: ./packages/core/build/health/pem.js
var pem = __webpack_require__(41311);
;// CONCATENATED MODULE: ./packages/core/build/health/kinds/http.js








const IP_WORDS = "must be any, 4, 6, each, or a list of addresses";
const ipSchema = dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(String), dist/* picklist */.KIO(["any", "4", "6", "each"], IP_WORDS)),
    dist/* array */.YOg(schema/* text */.Qq),
], IP_WORDS);
/** An HTTP or HTTPS request and what its answer should be. */
const http = (0,kind/* defineKind */.W)({
    key: "http",
    entries: {
        http: dist/* pipe */.FsL(dist/* string */.YjP("must be a URL"), dist/* trim */.Bqr(), dist/* nonEmpty */.hq("must be a URL")),
        headers: dist/* optional */.lqM(schema/* headersSchema */.s6, {}),
        expect: httpExpectationSchema,
        ip: dist/* optional */.lqM(ipSchema, "any"),
        redirects: dist/* optional */.lqM(dist/* picklist */.KIO(["same_origin", "any", "none"], "must be same_origin, any or none"), "same_origin"),
        ...certificate/* TLS_ENTRIES */.Xf,
        proxy: dist/* optional */.lqM(schema/* text */.Qq),
    },
    async prepare(settings, resolver, { host }) {
        const url = resolver.url("http", settings.http);
        const headers = resolver.headers(settings.headers);
        const expect = resolveExpectation(settings.expect, resolver);
        const tls = await (0,pem/* resolveTls */.w)(settings, resolver, host);
        const proxy = settings.proxy === undefined ? undefined : resolveProxy(settings.proxy, resolver);
        const ip = typeof settings.ip === "string" ? settings.ip : settings.ip.map((address) => resolver.text(address));
        if (url === undefined)
            return undefined;
        if (url.protocol === "http:" && expect.certificate !== undefined) {
            resolver.problems.push("expect.tls needs an https URL");
        }
        if (proxy !== undefined && ip !== "any")
            resolver.problems.push("ip and proxy exclude each other: a proxy resolves");
        const { redirects } = settings;
        const target = { url, headers, expect, redirects, tls, proxy, secrets: resolver.secrets };
        return { target: (0,http_check/* shownUrl */.zA)(url), probe: (timeoutMs) => probe(target, ip, host, timeoutMs) };
    },
});
function resolveProxy(written, resolver) {
    const [, scheme, userInfo, rest] = /^(\w+:\/\/)(.*)@(.*)$/.exec(written) ?? [];
    const before = resolver.problems.length;
    const proxy = scheme === undefined || userInfo === undefined || rest === undefined
        ? resolver.credential(written)
        : `${scheme}${resolver.userInfo(userInfo)}@${resolver.credential(rest)}`;
    if (resolver.problems.length > before)
        return proxy;
    const url = URL.parse(proxy);
    if (url === null) {
        resolver.problems.push("proxy is no valid URL once its templates are filled in");
        return proxy;
    }
    if (url.protocol !== "http:")
        resolver.problems.push("proxy must be an http URL, such as http://proxy.example:3128");
    hideUserInfo(url, resolver);
    return proxy;
}
/** A password that is written out, or that came with a whole URL, is a secret in both of its forms. */
function hideUserInfo({ username, password }, resolver) {
    if (password !== "")
        resolver.secrets.push(password);
    try {
        decodeURIComponent(username);
        if (password !== "")
            resolver.secrets.push(decodeURIComponent(password));
    }
    catch {
        resolver.problems.push("proxy has a user name or password with a % that encodes nothing: write it as %25");
    }
}
async function probe(target, ip, host, timeoutMs) {
    const deadline = host.clock.now() + timeoutMs;
    const ask = (route) => {
        const now = host.clock.now();
        return (0,http_check/* probeHttp */.xc)(target, host, { route, timeoutMs: Math.max(1, deadline - now), now });
    };
    if (ip === "any")
        return ask({});
    if (ip === "4" || ip === "6")
        return ask({ family: ip === "4" ? 4 : 6 });
    if (ip !== "each")
        return askEach(ip, ask);
    const found = await host.network.addresses(target.url.hostname.replace(/^\[(.*)\]$/, "$1"), timeoutMs);
    return found.ok ? askEach(found.value, ask) : (0,advice/* failedByFault */.b)(found.fault, found.message);
}
/** Asks every address: behind one name, one of two servers may be dead. The worst answer is the check's. */
async function askEach(addresses, ask) {
    const probes = await Promise.all(addresses.map((address) => ask({ address })));
    const failures = probes.flatMap(({ failure }, index) => failure === undefined ? [] : [{ failure, address: addresses[index] ?? "", probe: probes[index] }]);
    const [first] = failures;
    const [any] = probes;
    if (any === undefined)
        throw new Error("a name that resolves has an address");
    if (first === undefined)
        return { ...any, status: `${any.status ?? ""} from ${addresses.length} addresses` };
    const problems = failures.flatMap(({ failure, address }) => failure.problems.map((text) => `${address}: ${text}`));
    const good = addresses.length - failures.length;
    return {
        ...first.probe,
        status: `${good} of ${addresses.length} addresses`,
        failure: { ...first.failure, problems },
    };
}


/***/ })

};
