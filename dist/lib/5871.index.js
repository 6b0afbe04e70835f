export const id = 5871;
export const ids = [5871];
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

/***/ 84879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isCleartext)
/* harmony export */ });
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
/** Whether what is sent there can be read by everybody on the way. */
function isCleartext({ protocol, hostname }) {
    return protocol !== "https:" && !LOOPBACK.test(hostname);
}


/***/ }),

/***/ 15445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** A duration for people: `850 ms`, `12.3 s`, `5 min`, `5 min 2 s`. */
function formatDuration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1_000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    const rest = seconds % 60 === 0 ? "" : ` ${seconds % 60} s`;
    return `${Math.floor(seconds / 60)} min${rest}`;
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

/***/ 35871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitlabRunnersKind: () => (/* binding */ gitlabRunnersKind)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/plan/redact.js
var redact = __webpack_require__(18803);
// EXTERNAL MODULE: ./packages/core/build/health/cleartext.js
var cleartext = __webpack_require__(84879);
// EXTERNAL MODULE: ./packages/core/build/health/kind.js
var kind = __webpack_require__(38279);
// EXTERNAL MODULE: ./packages/core/build/health/runners/compare.js
var compare = __webpack_require__(72938);
// EXTERNAL MODULE: ./packages/core/build/health/runners/forge-api.js
var forge_api = __webpack_require__(59871);
;// CONCATENATED MODULE: ./packages/core/build/health/runners/gitlab.js



const PAGE = 100;
/** Runners that are looked at closely at once: each is a request or two of its own. */
const AT_ONCE = 8;
/** Of GitLab's runners API (`API_Entities_Ci_Runner`); `active` is what older servers have for `paused`. */
const Listed = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    description: dist/* nullish */.cl6(dist/* string */.YjP(), ""),
    runner_type: dist/* nullish */.cl6(dist/* string */.YjP(), ""),
    paused: dist/* optional */.lqM(dist/* boolean */.zMY()),
    active: dist/* optional */.lqM(dist/* boolean */.zMY()),
    status: dist/* nullish */.cl6(dist/* string */.YjP(), ""),
});
/** Of `API_Entities_Ci_RunnerDetails`. */
const Details = dist/* object */.Ikc({
    tag_list: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
    contacted_at: dist/* nullish */.cl6(dist/* string */.YjP()),
    version: dist/* nullish */.cl6(dist/* string */.YjP()),
});
/** Of `API_Entities_Ci_RunnerManager`: one machine of those that share a runner. */
const Managers = dist/* array */.YOg(dist/* object */.Ikc({ contacted_at: dist/* nullish */.cl6(dist/* string */.YjP()), version: dist/* nullish */.cl6(dist/* string */.YjP()) }));
/**
 * The runners of a project or group that are meant: by their tags, or by their name.
 * @throws ForgeApiError
 */
async function gitlabRunners(query, api) {
    const { place, expected } = query;
    const [kind, id] = "project" in place ? ["projects", place.project] : ["groups", place.group];
    const root = `/api/v4/${kind}/${encodeURIComponent(id)}/runners?per_page=${PAGE}`;
    const all = await listPages(api, root);
    const meant = new Map();
    for (const runner of all.filter(({ description }) => expected.some(({ name }) => isNamed(description, name)))) {
        meant.set(runner.id, runner);
    }
    // A list does not tell the tags, but the server filters by them.
    for (const { tags } of expected.filter((one) => one.tags.length > 0)) {
        const tagged = await listPages(api, `${root}&tag_list=${encodeURIComponent(tags.join(","))}`);
        for (const runner of tagged)
            meant.set(runner.id, runner);
    }
    const counted = [...meant.values()].filter(({ runner_type: type }) => query.includeInstance || type !== "instance_type");
    return readRunners(counted.toSorted(byUse), query, api);
}
/** Those that most likely can take jobs come first. */
function byUse(a, b) {
    const rank = (runner) => Number(runner.status !== "online") + Number(isPaused(runner));
    return rank(a) - rank(b);
}
async function readRunners(listed, { isEnough }, api) {
    const found = [];
    for (let first = 0; first < listed.length && !isEnough(found); first += AT_ONCE) {
        const some = listed.slice(first, first + AT_ONCE);
        const read = await Promise.all(some.map((runner) => readUnlessGone(runner, api)));
        found.push(...read.filter((runner) => runner !== undefined));
    }
    return found;
}
function isPaused({ paused, active }) {
    return paused ?? active === false;
}
function isNamed(description, name) {
    return (0,compare/* hasName */.c)({ name: description }, name);
}
async function listPages(api, path) {
    const runners = [];
    let page = "1";
    while (page !== "") {
        const { body, headers } = await (0,forge_api/* getJson */.T)(api, `${path}&page=${page}`, dist/* array */.YOg(Listed));
        runners.push(...body);
        page = headers["x-next-page"] ?? "";
    }
    return runners;
}
/** Undefined for a runner that was unregistered after the list was read: who may list it may also look at it. */
async function readUnlessGone(runner, api) {
    try {
        return await readRunner(runner, api);
    }
    catch (error) {
        if (error instanceof forge_api/* ForgeApiError */.I && error.status === 404)
            return undefined;
        throw error;
    }
}
async function readRunner(runner, api) {
    const { body } = await (0,forge_api/* getJson */.T)(api, `/api/v4/runners/${runner.id}`, Details);
    const newest = body.version === null || body.version === undefined ? await newestManager(runner.id, api) : undefined;
    const contactedAt = Date.parse(body.contacted_at ?? newest?.contacted_at ?? "");
    return {
        name: runner.description === "" ? `#${runner.id}` : runner.description,
        tags: body.tag_list,
        state: stateOf(runner.status),
        isPaused: isPaused(runner),
        version: body.version ?? newest?.version ?? undefined,
        contactedAt: Number.isNaN(contactedAt) ? undefined : contactedAt,
    };
}
/** Since GitLab 18 a runner's version stands only with its managers. */
async function newestManager(id, api) {
    const { body } = await (0,forge_api/* getJson */.T)(api, `/api/v4/runners/${id}/managers`, Managers);
    return body.toSorted((a, b) => (b.contacted_at ?? "").localeCompare(a.contacted_at ?? ""))[0];
}
/** Older servers said `not_connected` and `paused`; what is not known is not online. */
function stateOf(status) {
    if (status === "online" || status === "stale")
        return status;
    return status === "never_contacted" || status === "not_connected" ? "never-contacted" : "offline";
}

// EXTERNAL MODULE: ./packages/core/build/health/runners/probe.js
var runners_probe = __webpack_require__(20643);
// EXTERNAL MODULE: ./packages/core/build/health/runners/settings.js
var runners_settings = __webpack_require__(68852);
// EXTERNAL MODULE: ./packages/core/build/health/schema.js
var schema = __webpack_require__(12634);
;// CONCATENATED MODULE: ./packages/core/build/health/kinds/gitlab-runners.js









const place = dist/* optional */.lqM(dist/* union */.KCZ([schema/* text */.Qq, dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* transform */.pdi(String))], "must be a path or an id"));
const settingsSchema = dist/* strictObject */.rej({
    project: place,
    group: place,
    url: dist/* optional */.lqM(schema/* text */.Qq),
    max_contact_age: dist/* optional */.lqM((0,schema/* durationSchema */.sK)(1_000)),
    include_instance: dist/* optional */.lqM(schema/* flag */.Jt, false),
    ...runners_settings/* runnerEntries */.T,
}, "must be an object with project or group");
/** Runners of GitLab, which must be registered, not paused, and online. */
const gitlabRunnersKind = (0,kind/* defineKind */.W)({
    key: "gitlab_runners",
    entries: { gitlab_runners: settingsSchema },
    prepare({ gitlab_runners: settings }, resolver, context) {
        const { host, credentials } = context;
        const expected = (0,runners_settings/* expectedRunners */.C)("gitlab_runners", settings, resolver, context);
        const where = readPlace(settings, resolver);
        const url = resolver.url("gitlab_runners.url", settings.url ?? credentials.gitlabUrl);
        if (credentials.gitlabToken === "") {
            resolver.problems.push("gitlab_runners needs the input gitlab-token, a token that may read runners");
        }
        if (url !== undefined && (0,cleartext/* isCleartext */.P)(url))
            resolver.problems.push("gitlab_runners.url must be an https URL");
        if (where === undefined || url === undefined || resolver.problems.length > 0)
            return undefined;
        resolver.secrets.push(credentials.gitlabToken);
        const api = {
            url: url.href.replace(/\/$/, ""),
            headers: { accept: "application/json", "private-token": credentials.gitlabToken, "user-agent": "flywheel" },
            http: host.http,
            clock: host.clock,
            permission: () => PERMISSION,
        };
        const requirements = {
            minOnline: settings.min_online,
            minVersion: settings.min_version,
            maxContactAgeMs: settings.max_contact_age,
        };
        const query = {
            place: where,
            expected,
            includeInstance: settings.include_instance,
            isEnough: (found) => (0,compare/* compareRunners */.T)(expected, found, requirements, host.clock.now()).every(({ trouble }) => trouble === undefined),
        };
        const probe = {
            expected,
            requirements,
            clock: host.clock,
            mask: (0,redact/* redactor */.$p)(resolver.secrets),
            find: (deadline) => gitlabRunners(query, { ...api, deadline }),
        };
        const target = `${"project" in where ? where.project : where.group} (${url.host})`;
        // Every runner that is meant costs a request or two.
        return { target, isLong: true, probe: (timeoutMs) => (0,runners_probe/* probeRunners */.G)(probe, timeoutMs) };
    },
});
const PERMISSION = "the token needs the scopes read_api and manage_runner (or api), and the role Maintainer of the project or Owner of the group";
function readPlace({ project, group }, resolver) {
    if (project !== undefined && group === undefined)
        return { project: resolver.text(project) };
    if (group !== undefined && project === undefined)
        return { group: resolver.text(group) };
    resolver.problems.push("gitlab_runners needs either project or group");
    return undefined;
}


/***/ }),

/***/ 24856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isBusy),
/* harmony export */   q: () => (/* binding */ requestPatiently)
/* harmony export */ });
/** Also where the server gives none: `Retry-After: 0` would have it asked in a hot loop. */
const LEAST_PAUSE_S = 1;
/**
 * Asks, and asks again while the server says that it is busy (429, 5xx), as long as its Retry-After and the time left
 * allow. The request's own time is what is left.
 */
async function requestPatiently(request, { http, clock, deadline }) {
    for (;;) {
        const result = await http.request({ ...request, timeoutMs: Math.max(1, deadline - clock.now()) });
        if (!result.ok || !isBusy(result.response.status))
            return result;
        const pause = pauseOf(result.response);
        if (pause >= deadline - clock.now())
            return result;
        await clock.sleep(pause);
    }
}
/** Whether a server says that another time it may answer. */
function isBusy(status) {
    return status === 429 || status >= 500;
}
/** Retry-After in milliseconds. Those who give a date are asked after a second. */
function pauseOf({ headers }) {
    const seconds = Number(headers["retry-after"] ?? LEAST_PAUSE_S);
    return Math.max(LEAST_PAUSE_S, Number.isFinite(seconds) ? seconds : LEAST_PAUSE_S) * 1_000;
}


/***/ }),

/***/ 72938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareRunners),
/* harmony export */   c: () => (/* binding */ hasName)
/* harmony export */ });
/* harmony import */ var _engine_version_constraint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40469);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15445);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42587);



/** Runners listed in one message. */
const MAX_SHOWN = 5;
/**
 * Holds the runners that should be there against those that are. A runner is meant when it has all the tags; one that
 * only has the name is meant with the wrong tags.
 */
function compareRunners(expected, found, requirements, now) {
    return expected.map((one) => judgeExpected(one, found, requirements, now));
}
/** Whether the runner bears the name, alone or before a suffix as autoscaled ones have. */
function hasName(runner, name) {
    return runner.name === name || runner.name.startsWith(`${name}-`);
}
function judgeExpected(expected, found, requirements, now) {
    const tagged = found.filter((runner) => isMeant(expected, runner));
    const judged = tagged.map((runner) => ({ runner, fault: faultOf(runner, requirements, now) }));
    const online = judged.filter(({ fault }) => fault === undefined).length;
    const { minOnline } = requirements;
    if (online >= minOnline)
        return { expected, online, trouble: undefined, problem: "" };
    const faults = judged.flatMap(({ runner, fault }) => (fault === undefined ? [] : [{ runner, ...fault }]));
    const words = `runner ${expected.name}: found ${online} of ${minOnline} that can take jobs`;
    if (tagged.length === 0)
        return { expected, online, ...withoutTags(expected, found, words) };
    const trouble = _runner_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNER_TROUBLES */ .E.find((one) => faults.some((fault) => fault.trouble === one)) ?? "too-few";
    const shown = faults.slice(0, MAX_SHOWN).map(({ runner, text }) => `${runner.name} ${text}`);
    const left = faults.length - shown.length;
    const list = [...shown, ...(left === 0 ? [] : [`${left} more`])].join(", ");
    return { expected, online, trouble, problem: list === "" ? words : `${words}: ${list}` };
}
/** Nobody has the tags. */
function withoutTags(expected, found, words) {
    const namesake = found.find((runner) => hasName(runner, expected.name));
    if (namesake === undefined) {
        const wanted = expected.tags.length === 0 ? "that name" : `the tags ${expected.tags.join(", ")}`;
        return { trouble: "missing", problem: `${words}: none of ${found.length} has ${wanted}` };
    }
    const missing = missingTags(expected, namesake.tags).join(", ");
    return { trouble: "wrong-tags", problem: `${words}: ${namesake.name} lacks the tags ${missing}` };
}
/** Without tags, every runner would be meant: then the name decides. */
function isMeant(expected, runner) {
    if (expected.tags.length === 0)
        return hasName(runner, expected.name);
    return missingTags(expected, runner.tags).length === 0;
}
function missingTags({ tags }, found) {
    return tags.filter((tag) => !found.includes(tag));
}
/** Why a runner takes no jobs, gravest first. */
function faultOf(runner, requirements, now) {
    const { state, isPaused, version, contactedAt } = runner;
    const age = contactedAt === undefined ? undefined : now - contactedAt;
    const since = age === undefined ? "" : `, last seen ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(age)} ago`;
    if (state === "never-contacted")
        return { trouble: state, text: "was registered and never started" };
    if (state !== "online")
        return { trouble: state, text: `is ${state}${since}` };
    const { maxContactAgeMs, minVersion } = requirements;
    if (maxContactAgeMs !== undefined && (age === undefined || age > maxContactAgeMs)) {
        return {
            trouble: "stale",
            text: `is said to be online${since === "" ? ", but not when it was last seen" : since}`,
        };
    }
    if (isPaused)
        return { trouble: "paused", text: "is paused" };
    if (minVersion === undefined)
        return undefined;
    const isOld = version === undefined || (0,_engine_version_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)((0,_engine_version_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsOf */ .OD)(version), (0,_engine_version_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsOf */ .OD)(minVersion)) < 0;
    return isOld ? { trouble: "version-old", text: `has version ${version ?? "unknown"}, not ${minVersion}` } : undefined;
}


/***/ }),

/***/ 59871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ForgeApiError),
/* harmony export */   T: () => (/* binding */ getJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);
/* harmony import */ var _patient_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24856);



const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** Both forges say what is wrong in one of these. */
const ErrorBody = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), error_description: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
/** One question to a forge that was not answered. The message is fit to be shown once it is masked. */
class ForgeApiError extends Error {
    name = "ForgeApiError";
    trouble;
    /** Of the forge's answer; undefined where there was none. */
    status;
    constructor(trouble, message, status) {
        super(message);
        this.trouble = trouble;
        this.status = status;
    }
}
/**
 * The JSON at a path.
 * @throws ForgeApiError
 */
async function getJson(api, path, schema) {
    const { url, headers, http, clock, deadline } = api;
    const request = { method: "GET", url: `${url}${path}`, headers, maxBodyBytes: MAX_BODY_BYTES };
    const result = await (0,_patient_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestPatiently */ .q)(request, { http, clock, deadline });
    if (!result.ok)
        throw new ForgeApiError(result.fault, `${url} was not reached: ${result.message}`);
    const { response } = result;
    if (response.status !== 200)
        throw errorOf(response, path, api);
    const read = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(schema, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(response.body));
    if (!read.success)
        throw new ForgeApiError("protocol", `${url}${path} did not answer as its API is described`);
    return { body: read.output, headers: response.headers };
}
/** What a token may not see is often answered as if it were not there. */
function errorOf(response, path, { url, permission }) {
    const { status } = response;
    const where = `${url}${path.replace(/\?.*$/, "")}`;
    const words = `${where} answered ${status}${saidBy(response)}`;
    if (status === 401)
        return new ForgeApiError("unauthorized", `${words}: the token is not valid`);
    if (isRateLimit(response) || (0,_patient_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A)(status))
        return new ForgeApiError("unavailable", words);
    if (status === 403)
        return new ForgeApiError("forbidden", `${words}: ${permission(response)}`);
    if (status === 404) {
        return new ForgeApiError("forbidden", `${words}: it is not there, or ${permission(response)}`, status);
    }
    return new ForgeApiError("protocol", words);
}
/** GitHub's limit on requests is a 403 as well. */
function isRateLimit({ status, headers }) {
    return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined);
}
function saidBy({ body }) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(ErrorBody, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(body));
    if (!read.success)
        return "";
    const { message, error_description: description } = read.output;
    const words = description ?? (typeof message === "string" ? message : "");
    return words === "" ? "" : ` (${words})`;
}


/***/ }),

/***/ 20643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ probeRunners)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72938);
/* harmony import */ var _forge_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59871);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42587);




const FORGE_ADVICE = {
    unauthorized: "Give a token that is still valid.",
    forbidden: "Give a token with that permission; the README of health-verify says which each forge asks for.",
    unavailable: "The forge is busy or counts too many requests: ask less often (interval).",
};
/** One try: whether enough of each runner that should be there can take jobs. */
async function probeRunners(probe, timeoutMs) {
    const { expected, requirements, clock, mask } = probe;
    try {
        const found = await probe.find(clock.now() + timeoutMs);
        const verdicts = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRunners */ .T)(expected, found, requirements, clock.now());
        const failures = verdicts.flatMap(({ trouble, problem }) => (trouble === undefined ? [] : [{ trouble, problem }]));
        const status = `${verdicts.length - failures.length} of ${verdicts.length} online`;
        const [first] = failures;
        if (first === undefined)
            return { status, failure: undefined };
        const problems = failures.map(({ problem }) => mask(problem));
        return { status, failure: { class: first.trouble, problems, excerpt: "", advice: _runner_js__WEBPACK_IMPORTED_MODULE_3__/* .RUNNER_ADVICE */ .y[first.trouble] } };
    }
    catch (error) {
        if (error instanceof _forge_api_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeApiError */ .I)
            return failedByForge(error, mask);
        throw error;
    }
}
function failedByForge({ trouble, message }, mask) {
    if (!isOwn(trouble))
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .failedByFault */ .b)(trouble, mask(message));
    const failure = {
        class: trouble,
        problems: [mask(message)],
        excerpt: "",
        advice: FORGE_ADVICE[trouble],
    };
    const isLasting = trouble !== "unavailable";
    return { status: undefined, failure: isLasting ? { ...failure, final: true, isMisconfigured: true } : failure };
}
function isOwn(trouble) {
    return Object.hasOwn(FORGE_ADVICE, trouble);
}


/***/ }),

/***/ 42587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RUNNER_TROUBLES),
/* harmony export */   y: () => (/* binding */ RUNNER_ADVICE)
/* harmony export */ });
/** Why a runner does not count, nearest to ok first. */
const RUNNER_TROUBLES = [
    "version-old",
    "paused",
    "stale",
    "offline",
    "never-contacted",
    "wrong-tags",
    "missing",
];
/** What to look at first. */
const RUNNER_ADVICE = {
    "version-old": "Update the runner: a forge stops giving jobs to versions that are too old.",
    paused: "Resume the runner on the forge, or leave it out of the check.",
    stale: "It has not asked for jobs for a long time: look at whether it still runs, and remove it where it was replaced.",
    offline: "Look at the runner's own log, and at whether it may reach the forge.",
    "never-contacted": "It was registered and never started: look at its deployment and at the token it was given.",
    "wrong-tags": "Correct the runner's tags, or those in the organization file.",
    missing: "Look at the runner's registration, its token, and whether it was registered here or elsewhere.",
    "too-few": "Scale the runners up, or correct min_online of the check.",
};


/***/ }),

/***/ 68852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ expectedRunners),
/* harmony export */   T: () => (/* binding */ runnerEntries)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43388);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12634);



/** What checks of runners have in common, whatever the forge. */
const runnerEntries = {
    runners: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te),
    tags: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te),
    min_online: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1), 1),
    min_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d+(?:\.\d+)*$/, "must be a version such as 17.5, in quotes"))),
};
/**
 * The runners that a check expects: those with these tags, those of these names in the organization file, or all that
 * the organization has in the environment. Problems go to the resolver.
 */
function expectedRunners(key, { runners: names, tags }, resolver, { organization, environment }) {
    if (tags !== undefined) {
        if (names !== undefined)
            resolver.problems.push(`${key}.runners and ${key}.tags exclude each other`);
        const resolved = tags.map((tag) => resolver.text(tag));
        return [{ name: `with ${resolved.join(", ")}`, tags: resolved }];
    }
    const known = (organization?.runners ?? []).filter(({ environments }) => environments.length === 0 || environment === undefined || environments.includes(environment.name));
    const unknown = (names ?? []).filter((name) => !known.some((runner) => runner.name === name));
    for (const name of unknown) {
        const all = known.map((runner) => runner.name);
        const hint = `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name, all)}It has: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(all)}`;
        resolver.problems.push(`${key}.runners: the organization has no runner ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} here. ${hint}`);
    }
    if (known.length === 0 && names === undefined) {
        resolver.problems.push(`${key} expects nothing: list runners in the organization file, or write tags`);
    }
    return known.filter(({ name }) => names?.includes(name) ?? true);
}


/***/ })

};
