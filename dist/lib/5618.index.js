export const id = 5618;
export const ids = [5618];
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

/***/ 15618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tcp: () => (/* binding */ tcp)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38279);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21926);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21669);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12634);






/** A banner is a line; more of it is not read. */
const MAX_BANNER_BYTES = 512;
/** A port that takes connections, and perhaps what it says first. */
const tcp = (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .defineKind */ .W)({
    key: "tcp",
    entries: {
        tcp: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
        expect: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ banner: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) }, "must be an object with banner"), {}),
    },
    prepare(settings, resolver, { host }) {
        const place = resolver.hostAndPort("tcp", settings.tcp);
        const { banner } = settings.expect;
        const pattern = banner === undefined ? undefined : resolver.pattern("expect.banner", banner);
        if (place === undefined)
            return undefined;
        return {
            target: `${place.host}:${place.port}`,
            async probe(timeoutMs) {
                const bannerBytes = pattern === undefined ? 0 : MAX_BANNER_BYTES;
                const result = await host.network.connect({ ...place, timeoutMs, bannerBytes });
                if (!result.ok)
                    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .failedByFault */ .b)(result.fault, result.message);
                const connection = result.value;
                const phases = (0,_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .connectionPhases */ .P)(connection.phases);
                const failure = pattern === undefined ? undefined : judgeBanner(connection.banner, pattern.source, host.patterns);
                return { status: "open", failure, phases };
            },
        };
    },
});
function judgeBanner(banner, source, patterns) {
    try {
        if ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(patterns, source, banner))
            return undefined;
    }
    catch (error) {
        if (error instanceof _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .SlowPattern */ .S3)
            return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .failedBySlowPattern */ .Yu)(error);
        throw error;
    }
    return {
        class: "assertion",
        problems: [`expected a first line that matches ${source}, found ${JSON.stringify(banner)}`],
        excerpt: "",
        advice: "Look at which service listens on that port.",
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


/***/ })

};
