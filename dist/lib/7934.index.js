export const id = 7934;
export const ids = [7934];
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

/***/ 55553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dns: () => (/* binding */ dns)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38279);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12634);




const TYPES = ["A", "AAAA", "CNAME", "MX", "NS", "TXT", "SRV", "PTR"];
const MAX_SHOWN = 20;
/** The records of a name, from the machine's resolver or another one. */
const dns = (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .defineKind */ .W)({
    key: "dns",
    entries: {
        dns: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        resolver: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        expect: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            type: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(TYPES, `must be one of ${TYPES.join(", ")}`), "A"),
            equals: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te),
            contains: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te, []),
        }, "must be an object with type, equals or contains"), {}),
    },
    prepare(settings, resolver, { host }) {
        const name = resolver.text(settings.dns);
        const asked = settings.resolver === undefined ? undefined : resolver.text(settings.resolver);
        if (!/^[\w.*-]+$/.test(name))
            resolver.problems.push("dns must be a name once its templates are filled in");
        if (asked !== undefined && !/^(?:[\d.]+|\[?[\da-fA-F:.]+\]?)(?::\d{1,5})?$/.test(asked)) {
            resolver.problems.push("resolver must be an address, perhaps with a port: 192.0.2.53 or [2001:db8::53]:5353");
        }
        const { type, equals, contains } = settings.expect;
        const expected = {
            type,
            equals: equals?.map((record) => resolver.text(record)),
            contains: contains.map((record) => resolver.text(record)),
        };
        return {
            target: `${type} ${name}${asked === undefined ? "" : ` at ${asked}`}`,
            async probe(timeoutMs) {
                const result = await host.network.resolve({ name, type, resolver: asked, timeoutMs });
                return result.ok ? judge(result.value, expected) : (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .failedByFault */ .b)(result.fault, result.message);
            },
        };
    },
});
function judge(found, { equals, contains }) {
    const status = found.slice(0, MAX_SHOWN).join(", ");
    const known = new Set(found.map(comparable));
    const missing = [...(equals ?? []), ...contains].filter((record) => !known.has(comparable(record)));
    const wanted = new Set((equals ?? []).map(comparable));
    const surplus = equals === undefined ? [] : found.filter((record) => !wanted.has(comparable(record)));
    const problems = [
        ...(missing.length === 0 ? [] : [`expected ${missing.join(", ")}, found ${status === "" ? "no record" : status}`]),
        ...(surplus.length === 0 ? [] : [`expected no other record, found ${surplus.join(", ")} too`]),
    ];
    if (problems.length === 0)
        return { status, failure: undefined };
    const advice = "Look at the record where it is managed, and at its TTL: resolvers keep the old one for so long.";
    return { status, failure: { class: "assertion", problems, excerpt: "", advice } };
}
/** Names are the same with and without a dot at the end, in any case. */
function comparable(record) {
    return record.toLowerCase().replace(/\.$/, "");
}


/***/ })

};
