export const id = 5000;
export const ids = [5000];
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

/***/ 25000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tls: () => (/* binding */ tls)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57434);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38279);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41311);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21669);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12634);







const DEFAULT_PORT = 443;
/** A port that speaks TLS with a certificate that is good for its name. */
const tls = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .defineKind */ .W)({
    key: "tls",
    entries: {
        tls: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        ..._certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_ENTRIES */ .Xf,
        expect: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .CERTIFICATE_ENTRIES */ .FB, "must be an object with expires_after, names or min_version"), {}),
    },
    async prepare(settings, resolver, { host }) {
        const place = resolver.hostAndPort("tls", settings.tls, DEFAULT_PORT);
        const request = await (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTls */ .w)(settings, resolver, host);
        const expect = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCertificate */ .mF)(settings.expect, resolver);
        if (place === undefined)
            return undefined;
        return {
            target: `${place.host}:${place.port}`,
            async probe(timeoutMs) {
                const result = await host.network.connect({ ...place, tls: request, timeoutMs, bannerBytes: 0 });
                if (!result.ok)
                    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .failedByFault */ .b)(result.fault, result.message);
                const { tls: facts, phases } = result.value;
                if (facts === undefined)
                    throw new Error("a TLS connection has facts");
                const now = host.clock.now();
                return {
                    status: facts.protocol,
                    failure: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCertificate */ .Z9)(facts, expect, now),
                    phases: (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .connectionPhases */ .P)(phases),
                    notes: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .noteOfCertificate */ .NL)(facts, now),
                };
            },
        };
    },
});


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


/***/ })

};
