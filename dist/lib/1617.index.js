export const id = 1617;
export const ids = [1617];
export const modules = {

/***/ 72947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ refuseBlocked),
/* harmony export */   RS: () => (/* binding */ isBlockedAddress),
/* harmony export */   hO: () => (/* binding */ lookupAllowed)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35014);



/**
 * Addresses nobody deploys a service to and clouds hand out credentials from. Private ones and loopback are allowed.
 * IPv4 rules also hold for addresses mapped into IPv6.
 */
const BLOCKED = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
BLOCKED.addSubnet("0.0.0.0", 8, "ipv4");
BLOCKED.addSubnet("169.254.0.0", 16, "ipv4");
BLOCKED.addSubnet("224.0.0.0", 4, "ipv4");
BLOCKED.addAddress("100.100.100.200", "ipv4"); // Alibaba's metadata
BLOCKED.addAddress("168.63.129.16", "ipv4"); // Azure's wire server
BLOCKED.addAddress("192.0.0.192", "ipv4"); // Oracle's metadata
BLOCKED.addAddress("::", "ipv6");
BLOCKED.addSubnet("fe80::", 10, "ipv6");
BLOCKED.addSubnet("ff00::", 8, "ipv6");
BLOCKED.addAddress("fd00:ec2::254", "ipv6"); // AWS's metadata
BLOCKED.addAddress("fd20:ce::254", "ipv6"); // Google's metadata
BLOCKED.addSubnet("64:ff9b::a9fe:0", 112, "ipv6"); // 169.254.0.0/16 behind NAT64
BLOCKED.addSubnet("64:ff9b:1::a9fe:0", 112, "ipv6"); // and behind NAT64 of the local kind (RFC 8215)
BLOCKED.addSubnet("2002::", 16, "ipv6"); // 6to4 carries any IPv4 address; nobody routes it any more (RFC 7526)
BLOCKED.addSubnet("2001::", 32, "ipv6"); // and so does Teredo (RFC 4380)
const METADATA_NAMES = new Set([
    "metadata",
    "metadata.google.internal",
    "metadata.goog",
    "instance-data",
    "instance-data.ec2.internal",
]);
function isBlockedAddress(address) {
    return BLOCKED.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(address) ? "ipv6" : "ipv4");
}
/**
 * Refuses what is seen to be blocked before anything is looked up. A literal address is never looked up at all.
 * @throws Fault
 */
function refuseBlocked(host) {
    if (!isMetadataName(host) && ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) === 0 || !isBlockedAddress(host)))
        return;
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC("blocked", `${host} is an address that is never asked`);
}
/** Whether a name is a cloud's metadata service, whatever it resolves to. */
function isMetadataName(hostname) {
    return METADATA_NAMES.has(hostname.toLowerCase().replace(/\.$/, ""));
}
/**
 * A lookup that gives only addresses that may be asked. The socket connects to what is given here and asks no
 * resolver again, so a name cannot change its address between the check and the connection.
 */
const lookupAllowed = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null) {
            callback(error, []);
            return;
        }
        const allowed = addresses.filter(({ address }) => !isBlockedAddress(address));
        const [first] = allowed;
        if (first === undefined) {
            const found = addresses.map(({ address }) => address).join(", ");
            callback(new _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC("blocked", `${hostname} resolves to ${found}, which is never asked`), []);
        }
        else if (options.all === true) {
            callback(null, allowed);
        }
        else {
            callback(null, first.address, first.family);
        }
    });
};


/***/ }),

/***/ 98806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ dial),
  j: () => (/* binding */ unbracketed)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./packages/host/build/addresses.js
var addresses = __webpack_require__(72947);
// EXTERNAL MODULE: ./packages/host/build/faults.js
var faults = __webpack_require__(35014);
// EXTERNAL MODULE: ./packages/host/build/proxy.js
var build_proxy = __webpack_require__(97679);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./packages/host/build/tls.js



/** What OpenSSL calls the commonest faults of a certificate nobody vouches for. */
const UNTRUSTED = {
    DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is signed by itself, by no known authority",
    SELF_SIGNED_CERT_IN_CHAIN: "the certificate is of an authority that is not known here",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the certificate is of an authority that is not known here",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server does not send the certificates between its own and a known authority",
};
/**
 * Speaks TLS on an open connection.
 * @throws Fault when the certificate is not good for the host, before anything is sent
 */
async function tls_secure(plain, host, { ca, cert, key, serverName }, exchange) {
    const name = serverName ?? host;
    const socket = exchange.own((0,external_node_tls_.connect)({
        socket: plain,
        host: name,
        ...((0,external_node_net_.isIP)(name) === 0 ? { servername: name } : {}),
        ALPNProtocols: ["http/1.1"],
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        // Judged below, where the certificate can still be read for the words of the fault; the step's environment
        // (NODE_TLS_REJECT_UNAUTHORIZED) has no say in it.
        rejectUnauthorized: false,
    }));
    await new Promise((resolve, reject) => {
        socket.once("error", reject).once("secureConnect", () => {
            socket.off("error", reject);
            resolve();
        });
    });
    const certificate = socket.getPeerCertificate();
    if (!socket.authorized)
        throw faultOfCertificate(socket, certificate, name);
    return { socket, facts: factsOf(socket, certificate) };
}
function faultOfCertificate(socket, certificate, name) {
    const code = String(socket.authorizationError);
    const { fault } = (0,faults/* faultOf */.Kl)(Object.assign(new Error(code), { code }));
    const day = (date) => new Date(date).toISOString().slice(0, 10);
    if (fault === "tls-expired") {
        const isEarly = code === "CERT_NOT_YET_VALID";
        const words = isEarly ? `is not valid before ${day(certificate.valid_from)}` : expiryWords(certificate, day);
        return new faults/* Fault */.vC(fault, `the certificate ${words} (${code})`);
    }
    if (fault === "tls-hostname") {
        const names = namesOf(certificate).join(", ");
        return new faults/* Fault */.vC(fault, `the certificate is for ${names === "" ? "no name" : names}, not for ${name}`);
    }
    return new faults/* Fault */.vC("tls-untrusted", `${UNTRUSTED[code] ?? "the certificate is not trusted"} (${code})`);
}
/** The leaf may still be good: then one of those above it is not. */
function expiryWords({ valid_to: end }, day) {
    return Date.parse(end) > Date.now() ? "has an expired one above it" : `expired on ${day(end)}`;
}
function factsOf(socket, certificate) {
    return {
        protocol: socket.getProtocol() ?? "",
        validTo: Date.parse(certificate.valid_to),
        names: namesOf(certificate),
    };
}
/** `DNS:a.example, IP Address:10.0.0.1` without the kinds. */
function namesOf({ subjectaltname }) {
    return (subjectaltname ?? "")
        .split(", ")
        .map((name) => name.replace(/^[A-Za-z ]+:/, "").replaceAll('"', ""))
        .filter((name) => name !== "");
}

;// CONCATENATED MODULE: ./packages/host/build/dial.js





/**
 * Connects, through a proxy and with TLS where the destination asks for it.
 * @throws Fault, and what node throws (see faultOf)
 */
async function dial(destination, exchange) {
    const { host, port, proxy } = destination;
    (0,addresses/* refuseBlocked */.Jj)(host);
    const hop = proxy === undefined ? { ...destination, host: destination.address ?? host } : hopOf(new URL(proxy));
    const start = performance.now();
    const { socket, resolvedAt } = await connectTcp(hop, exchange);
    if (proxy !== undefined)
        await (0,build_proxy/* openTunnel */.X)(socket, { host: destination.address ?? host, port }, new URL(proxy));
    const connectedAt = performance.now();
    const secured = destination.tls === undefined ? undefined : await tls_secure(socket, host, destination.tls, exchange);
    return {
        socket: secured?.socket ?? socket,
        address: socket.remoteAddress ?? hop.host,
        tls: secured?.facts,
        phases: {
            resolveMs: resolvedAt - start,
            connectMs: connectedAt - resolvedAt,
            tlsMs: secured === undefined ? 0 : performance.now() - connectedAt,
        },
    };
}
function hopOf(proxy) {
    return { host: unbracketed(proxy.hostname), port: proxy.port === "" ? 80 : Number(proxy.port) };
}
/** A URL's host as sockets want it. */
function unbracketed(hostname) {
    return hostname.replace(/^\[(.*)\]$/, "$1");
}
function connectTcp({ host, port, family }, exchange) {
    (0,addresses/* refuseBlocked */.Jj)(host);
    let resolvedAt = performance.now();
    const socket = exchange.own((0,external_node_net_.connect)({ host, port, lookup: addresses/* lookupAllowed */.hO, ...(family === undefined ? {} : { family }) }));
    socket.once("lookup", () => {
        resolvedAt = performance.now();
    });
    return new Promise((resolve, reject) => {
        socket.once("error", reject);
        socket.once("connect", () => {
            socket.off("error", reject);
            // Whatever the resolver said: this is who would get the request.
            if ((0,addresses/* isBlockedAddress */.RS)(socket.remoteAddress ?? ""))
                reject(new faults/* Fault */.vC("blocked", `${host} is never asked`));
            else
                resolve({ socket, resolvedAt });
        });
    });
}


/***/ }),

/***/ 46798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime)
/* harmony export */ });
/* unused harmony export Exchange */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31611);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35014);


/** One exchange over the network: what it waits for, and the sockets that end with it. */
class Exchange {
    #sockets = [];
    #fault = "timeout-connect";
    #words = "a connection";
    /** Says what runs out of time from now on. */
    awaits(fault, words) {
        this.#fault = fault;
        this.#words = words;
    }
    /** Makes the exchange end this socket. An error that nobody waits for any more must not end the process. */
    own(socket) {
        this.#sockets.push(socket.on("error", () => undefined));
        return socket;
    }
    overdue(timeoutMs) {
        return new _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(this.#fault, `no whole answer within ${timeoutMs / 1_000} s, still waiting for ${this.#words}`);
    }
    /** Last one first: Node 24 dies of a TLS socket whose own socket was destroyed before it. */
    end() {
        for (const socket of this.#sockets.toReversed())
            socket.destroy();
    }
}
/** Does the work of one exchange; after `timeoutMs` it is over with a timeout. Its sockets never outlive it. */
async function inTime(timeoutMs, work) {
    const exchange = new Exchange();
    const { promise: overdue, reject } = Promise.withResolvers();
    const timer = setTimeout(() => {
        reject(exchange.overdue(timeoutMs));
    }, Math.min(timeoutMs, _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TIMER_MS */ ._));
    try {
        return await Promise.race([work(exchange), overdue]);
    }
    finally {
        clearTimeout(timer);
        exchange.end();
    }
}


/***/ }),

/***/ 35014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   iL: () => (/* binding */ networkFaultOf),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/** Why an exchange gave nothing. The message is fit to be shown. */
class Fault extends Error {
    fault;
    constructor(fault, message) {
        super(message);
        this.fault = fault;
    }
}
const BY_CODE = {
    ENOTFOUND: "dns",
    ENODATA: "dns",
    ESERVFAIL: "dns",
    EREFUSED: "dns",
    EBADNAME: "dns",
    ECONNREFUSED: "refused",
    EHOSTUNREACH: "refused",
    ENETUNREACH: "refused",
    EHOSTDOWN: "refused",
    EADDRNOTAVAIL: "refused",
    ECONNRESET: "reset",
    ECONNABORTED: "reset",
    EPIPE: "reset",
    ETIMEDOUT: "timeout-connect",
    ETIMEOUT: "dns",
    EPROTO: "tls-protocol",
    CERT_HAS_EXPIRED: "tls-expired",
    CERT_NOT_YET_VALID: "tls-expired",
    ERR_TLS_CERT_ALTNAME_INVALID: "tls-hostname",
    HOSTNAME_MISMATCH: "tls-hostname",
};
/** Codes of whole families: resolver errors, OpenSSL's names for what is wrong with a certificate, the protocol's. */
const BY_PATTERN = [
    [/^EAI_/, "dns"],
    [/^ERR_(?:TLS|SSL|OSSL)/, "tls-protocol"],
    [/CERT|^CRL_|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH/, "tls-untrusted"],
];
/** OpenSSL's own text is a line of hexadecimal; these say something about the server. */
const TLS_WORDS = [
    [/wrong version number|packet length too long/, "the port does not speak TLS"],
    [
        /unsupported protocol|alert protocol version|UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION/,
        "the server offers no TLS version that is still safe",
    ],
    [/certificate required|CERTIFICATE_REQUIRED/i, "the server wants a client certificate"],
];
/** Makes a fault of anything an exchange threw. */
function faultOf(error) {
    if (error instanceof Fault)
        return error;
    if (!(error instanceof Error))
        return new Fault("protocol", String(error));
    const code = codeOf(error);
    const fault = BY_CODE[code] ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "protocol";
    return new Fault(fault, wordsOf(error, code, fault));
}
/** The same for what is no exchange of HTTP, where an error nobody knows is a connection cut. */
function networkFaultOf(error) {
    const { fault, message } = faultOf(error);
    if (fault === "protocol")
        return { fault: "reset", message };
    return { fault: fault === "timeout-body" ? "timeout-response" : fault, message };
}
/** When a name has several addresses and all fail, the code and the words are in the inner errors. */
function codeOf(error) {
    if ("code" in error && typeof error.code === "string")
        return error.code;
    const inner = error instanceof AggregateError ? error.errors[0] : undefined;
    return inner instanceof Error ? codeOf(inner) : "";
}
function wordsOf(error, code, fault) {
    if (fault === "tls-protocol") {
        const words = TLS_WORDS.find(([pattern]) => pattern.test(`${code} ${error.message}`))?.[1];
        return words ?? `the TLS handshake failed (${code})`;
    }
    const text = error instanceof AggregateError
        ? error.errors.map((inner) => (inner instanceof Error ? inner.message : String(inner))).join("; ")
        : error.message;
    return code === "" || text.includes(code) ? text : `${text} (${code})`;
}


/***/ }),

/***/ 81617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   network: () => (/* binding */ network)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _dial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98806);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46798);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35014);






/** Sockets and names of this machine. */
const network = {
    connect: (request) => settled(() => (0,_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .inTime */ .R)(request.timeoutMs, (exchange) => connect(request, exchange))),
    resolve: (request) => resolve(request).then((value) => ({ ok: true, value }), 
    // Whatever the resolver does or does not answer: the name is not known.
    (error) => ({ ok: false, fault: "dns", message: (0,_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .networkFaultOf */ .iL)(error).message })),
    addresses: (host, timeoutMs) => settled(() => 
    // The system's resolver has a time of its own, which may be longer than the check's.
    (0,_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .inTime */ .R)(timeoutMs, (exchange) => {
        exchange.awaits("dns", `the addresses of ${host}`);
        return addresses(host);
    })),
};
async function settled(work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        return { ok: false, ...(0,_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .networkFaultOf */ .iL)(error) };
    }
}
async function connect(request, exchange) {
    const { socket, address, tls, phases } = await (0,_dial_js__WEBPACK_IMPORTED_MODULE_3__/* .dial */ .z)(request, exchange);
    exchange.awaits("timeout-response", "what it says first");
    const banner = request.bannerBytes === 0 ? "" : await readBanner(socket, request.bannerBytes);
    return { address, banner, tls, phases };
}
/** The first line, or all that came before the server closed. */
function readBanner(socket, maxBytes) {
    return new Promise((resolve, reject) => {
        let banner = "";
        const finish = () => {
            resolve(banner.split(/\r?\n/)[0]?.slice(0, maxBytes) ?? "");
        };
        socket.on("data", (chunk) => {
            banner += chunk.toString("utf8");
            if (banner.length >= maxBytes || banner.includes("\n"))
                finish();
        });
        socket.once("end", finish).once("error", reject);
    });
}
async function resolve({ name, type, resolver, timeoutMs }) {
    const asked = new node_dns__WEBPACK_IMPORTED_MODULE_0__.promises.Resolver({ timeout: Math.max(1, Math.round(timeoutMs / 2)), tries: 2 });
    if (resolver !== undefined)
        asked.setServers([resolver]);
    const records = await asked.resolve(name, type);
    return Array.isArray(records) ? records.map(recordText).toSorted() : [];
}
/** A record in the order of a zone file: `10 mail.example`, `0 5 443 web.example`. */
function recordText(record) {
    if (typeof record === "string")
        return record;
    // A text of more than 255 characters comes in pieces.
    if (Array.isArray(record))
        return record.join("");
    if (typeof record !== "object" || record === null)
        return String(record);
    const fields = new Map(Object.entries(record));
    const known = ["priority", "weight", "port", "exchange", "name"];
    return known
        .filter((field) => fields.has(field))
        .map((field) => String(fields.get(field)))
        .join(" ");
}
async function addresses(host) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0)
        return [host];
    const found = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true });
    return found.map(({ address }) => address);
}


/***/ }),

/***/ 97679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ proxyCredentials),
/* harmony export */   X: () => (/* binding */ openTunnel)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35014);

/** More than this is no answer to CONNECT. */
const MAX_HEAD_BYTES = 16 * 1024;
/**
 * Asks a proxy for a tunnel to the target (RFC 9110 §9.3.6). The socket then speaks to the target.
 * @throws Fault when the proxy refuses
 */
async function openTunnel(socket, target, proxy) {
    const authority = `${target.host.includes(":") ? `[${target.host}]` : target.host}:${target.port}`;
    const lines = [`CONNECT ${authority} HTTP/1.1`, `host: ${authority}`];
    const credentials = proxyCredentials(proxy);
    if (credentials !== undefined)
        lines.push(`proxy-authorization: ${credentials}`);
    socket.write(`${lines.join("\r\n")}\r\n\r\n`);
    const head = await readHead(socket);
    const status = /^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1];
    if (status?.startsWith("2") === true)
        return;
    throw new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC("proxy", `the proxy ${proxy.host} answered ${status ?? "no HTTP"} when asked for ${authority}`);
}
/** The header by which a proxy knows us; undefined without user-info. */
function proxyCredentials({ username, password }) {
    if (username === "")
        return undefined;
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(pair).toString("base64")}`;
}
/** Everything up to the empty line. A proxy says nothing more until we do. */
function readHead(socket) {
    return new Promise((resolve, reject) => {
        let head = "";
        const settle = (error) => {
            socket.off("data", take).off("error", settle).off("end", ended).pause();
            if (error === undefined)
                resolve(head);
            else
                reject(error);
        };
        const take = (chunk) => {
            head += chunk.toString("latin1");
            if (head.includes("\r\n\r\n") || head.length > MAX_HEAD_BYTES)
                settle();
        };
        const ended = () => {
            settle(new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC("proxy", "the proxy cut the connection"));
        };
        socket.on("data", take).once("error", settle).once("end", ended);
    });
}


/***/ })

};
