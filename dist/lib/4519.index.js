export const id = 4519;
export const ids = [4519];
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

/***/ 14519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubernetes: () => (/* binding */ kubernetes)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
// EXTERNAL MODULE: ./packages/core/build/plan/redact.js
var redact = __webpack_require__(18803);
// EXTERNAL MODULE: ./packages/core/build/health/kind.js
var kind = __webpack_require__(38279);
// EXTERNAL MODULE: ./packages/core/build/health/advice.js
var advice = __webpack_require__(1405);
;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/api-error.js
/** One question to the API server that gave no object. The message is fit to be shown once it is masked. */
class ApiError extends Error {
    name = "ApiError";
    trouble;
    constructor(trouble, message) {
        super(message);
        this.trouble = trouble;
    }
}

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/health/patient-request.js
var patient_request = __webpack_require__(24856);
;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/object.js


const object_text = dist/* optional */.lqM(dist/* string */.YjP());
const labels = dist/* optional */.lqM((0,json/* dictionary */.zz)(dist/* string */.YjP()), {});
const OwnerReference = dist/* object */.Ikc({
    kind: dist/* string */.YjP(),
    name: dist/* string */.YjP(),
    uid: dist/* string */.YjP(),
    controller: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
});
/** What every object has (k8s.io/apimachinery ObjectMeta); spec and status are parsed by the rule of the kind. */
const KubernetesObject = dist/* object */.Ikc({
    apiVersion: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    kind: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    metadata: dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        namespace: object_text,
        uid: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        generation: dist/* optional */.lqM(dist/* number */.aig()),
        creationTimestamp: dist/* nullish */.cl6(dist/* string */.YjP()),
        deletionTimestamp: dist/* nullish */.cl6(dist/* string */.YjP()),
        labels,
        annotations: labels,
        ownerReferences: dist/* optional */.lqM(dist/* array */.YOg(OwnerReference), []),
    }),
    spec: dist/* optional */.lqM(dist/* unknown */.L5J()),
    status: dist/* optional */.lqM(dist/* unknown */.L5J()),
    /** Of a ControllerRevision. */
    revision: dist/* optional */.lqM(dist/* number */.aig()),
});
const Condition = dist/* object */.Ikc({
    type: dist/* string */.YjP(),
    status: dist/* string */.YjP(),
    reason: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    message: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    lastTransitionTime: dist/* nullish */.cl6(dist/* string */.YjP()),
    observedGeneration: dist/* nullish */.cl6(dist/* number */.aig()),
});
const Conditions = dist/* object */.Ikc({ conditions: dist/* optional */.lqM(dist/* array */.YOg(Condition), []) });
/** The conditions of the object; none where its status has none that can be read. */
function conditionsOf({ status }) {
    const read = dist/* safeParse */.xLC(Conditions, status);
    return read.success ? read.output.conditions : [];
}
/** The condition of that type. */
function condition(object, type) {
    return conditionsOf(object).find((candidate) => candidate.type === type);
}
/** Whether the condition is told of a version of the object before this one; it need not say of which it is. */
function isOutdated({ observedGeneration: seen }, { metadata }) {
    return typeof seen === "number" && metadata.generation !== undefined && seen < metadata.generation;
}
/** `Deployment api`, as a person names it. */
function nameOf({ kind, metadata }) {
    return `${kind} ${metadata.name}`;
}
/** Whether the object is managed by the one with this uid. */
function isOwnedBy({ metadata }, uid) {
    return metadata.ownerReferences.some((owner) => owner.controller && owner.uid === uid);
}
/** Milliseconds since a time of the API server; 0 for one that is not told. */
function ageOf(time, now) {
    const at = Date.parse(time ?? "");
    return Number.isNaN(at) ? 0 : now - at;
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/client.js





/** Objects a page: fifty of the largest kind are far below what is read of one answer. */
const PAGE = 50;
const MAX_BODY_BYTES = 16 * 1024 * 1024;
/** A list that changes under its pages is begun again; this often, and then the next try will do. */
const MAX_RELISTS = 1;
/** Answers of the API server that are an error (k8s.io/apimachinery Status). */
const Status = dist/* object */.Ikc({ kind: dist/* literal */.euz("Status"), message: dist/* optional */.lqM(dist/* string */.YjP(), "") });
const Page = dist/* object */.Ikc({
    kind: dist/* string */.YjP(),
    apiVersion: dist/* string */.YjP(),
    metadata: dist/* optional */.lqM(dist/* object */.Ikc({ continue: dist/* optional */.lqM(dist/* string */.YjP(), "") }), {}),
    items: dist/* nullable */.mee(dist/* array */.YOg(KubernetesObject)),
});
/** Reads from one API server until a point in time (milliseconds since the epoch). */
class KubernetesClient {
    #source;
    #deadline;
    constructor(source, deadline) {
        this.#source = source;
        this.#deadline = deadline;
    }
    /**
     * One object, or undefined where there is none.
     * @throws ApiError
     */
    async find(path) {
        try {
            const read = dist/* safeParse */.xLC(KubernetesObject, await this.json(path));
            if (read.success)
                return read.output;
        }
        catch (error) {
            if (error instanceof ApiError && error.trouble === "missing")
                return undefined;
            throw error;
        }
        throw new ApiError("protocol", `${path} is no Kubernetes object`);
    }
    /**
     * Every object of a list, page after page. Items get the kind that the list leaves out of them.
     * @throws ApiError
     */
    async list(path, query = {}) {
        for (let lists = 1;; lists += 1) {
            try {
                return await this.#pages(path, query);
            }
            catch (error) {
                // The list's snapshot is gone (410), or it changed (409): what was read so far is of no use.
                if (!(error instanceof ApiError && error.trouble === "expired") || lists > MAX_RELISTS)
                    throw error;
            }
        }
    }
    /** The JSON at a path. @throws ApiError */
    async json(path, query = {}) {
        const body = (0,json/* parseJson */.qF)(await this.text(path, query));
        if (body === undefined)
            throw new ApiError("protocol", `${path} is no JSON`);
        return body;
    }
    /** The text at a path, such as a log. @throws ApiError */
    async text(path, query = {}) {
        const first = await this.#request(path, query, false);
        // A token may have expired while we waited: a fresh one is asked for once.
        const response = first.status === 401 ? await this.#request(path, query, true) : first;
        if (response.status === 200)
            return response.body;
        throw errorOf(response, path);
    }
    async #pages(path, query) {
        const objects = [];
        let next = "";
        do {
            const position = next === "" ? {} : { continue: next };
            const read = dist/* safeParse */.xLC(Page, await this.json(path, { ...query, limit: String(PAGE), ...position }));
            if (!read.success)
                throw new ApiError("protocol", `${path} is no list of Kubernetes objects`);
            const { kind, apiVersion, items, metadata } = read.output;
            objects.push(...(items ?? []).map((item) => ({ ...item, apiVersion, kind: kind.replace(/List$/, "") })));
            next = metadata.continue;
        } while (next !== "");
        return objects;
    }
    async #request(path, query, isRefused) {
        const { access, http, clock, credentials } = this.#source;
        const { token, certificate, key, authority } = await credentials(isRefused);
        const search = new URLSearchParams(query).toString();
        const request = {
            method: "GET",
            url: `${access.server}${path}${search === "" ? "" : `?${search}`}`,
            headers: {
                accept: "application/json",
                "user-agent": "flywheel",
                ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            },
            maxBodyBytes: MAX_BODY_BYTES,
            ...(access.proxy === undefined ? {} : { proxy: access.proxy }),
            tls: {
                ...(authority === undefined ? {} : { ca: authority }),
                ...(certificate === undefined ? {} : { cert: certificate }),
                ...(key === undefined ? {} : { key }),
                ...(access.serverName === undefined ? {} : { serverName: access.serverName }),
            },
        };
        const result = await (0,patient_request/* requestPatiently */.q)(request, { http, clock, deadline: this.#deadline });
        if (!result.ok) {
            throw new ApiError(result.fault, `the API server ${access.server} was not reached: ${result.message}`);
        }
        if (result.response.truncated)
            throw new ApiError("protocol", `${path} gives more than 16 MiB at once`);
        return result.response;
    }
}
const TROUBLE = {
    401: "unauthorized",
    403: "forbidden",
    404: "missing",
    409: "expired",
    410: "expired",
};
function errorOf({ status, body }, path) {
    const read = dist/* safeParse */.xLC(Status, (0,json/* parseJson */.qF)(body));
    const words = read.success && read.output.message !== "" ? read.output.message : `status ${status} for ${path}`;
    return new ApiError(TROUBLE[status] ?? ((0,patient_request/* isBusy */.A)(status) ? "unavailable" : "protocol"), words);
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/details.js


const MAX_EVENTS = 3;
const LOG_LINES = 20;
/** The server stops after the first bytes of those lines, but the last ones say why a program ended. */
const MAX_LOG_BYTES = 256 * 1024;
const Event = dist/* object */.Ikc({
    reason: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    message: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    count: dist/* nullish */.cl6(dist/* number */.aig(), 1),
    lastTimestamp: dist/* nullish */.cl6(dist/* string */.YjP()),
    eventTime: dist/* nullish */.cl6(dist/* string */.YjP()),
    metadata: dist/* object */.Ikc({ creationTimestamp: dist/* nullish */.cl6(dist/* string */.YjP()) }),
});
const Events = dist/* object */.Ikc({ items: dist/* nullable */.mee(dist/* array */.YOg(Event)) });
/**
 * What the cluster tells of a pod that will not start: its last warnings and, where a container ended, its last lines.
 * Nobody has to be allowed to read them: what is refused is left out.
 */
async function describePod({ pod, problem }, client, { mask, room }) {
    const log = problem.trouble === "crash-loop" ? await lastLines(pod, problem.container ?? "", client) : "";
    const warnings = await warningsOf(pod, client);
    // Masked before they are cut: half a secret would not be recognised any more.
    const events = mask(warnings.join("\n")).slice(0, log === "" ? room : room / 2);
    const { name } = pod.metadata;
    const parts = [
        ...(events === "" ? [] : [`events of pod ${name}:`, events]),
        ...(log === ""
            ? []
            : [`log of pod ${name}, container ${problem.container ?? ""}:`, lastOf(mask(log), room - events.length)]),
    ];
    return parts.join("\n");
}
/** The end of a text, with a mark where something is left out before it. */
function lastOf(text, room) {
    return text.length <= room ? text : `…${text.slice(-room)}`;
}
async function warningsOf({ metadata }, client) {
    const fieldSelector = `involvedObject.uid=${metadata.uid},type=Warning`;
    const path = `/api/v1/namespaces/${encodeURIComponent(metadata.namespace ?? "")}/events`;
    const read = dist/* safeParse */.xLC(Events, await orNothing(() => client.json(path, { fieldSelector })));
    const events = read.success ? (read.output.items ?? []) : [];
    return events
        .toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)))
        .slice(-MAX_EVENTS)
        .map(({ reason, message, count }) => `${reason}: ${message}${count > 1 ? ` (${count} times)` : ""}`);
}
function timeOf({ lastTimestamp, eventTime, metadata }) {
    return lastTimestamp ?? eventTime ?? metadata.creationTimestamp ?? "";
}
async function lastLines({ metadata }, container, client) {
    const pod = `/api/v1/namespaces/${encodeURIComponent(metadata.namespace ?? "")}/pods/${encodeURIComponent(metadata.name)}`;
    const query = { container, tailLines: String(LOG_LINES), limitBytes: String(MAX_LOG_BYTES) };
    // The container that waits has no log yet; the one before it has.
    const log = await orNothing(() => client.text(`${pod}/log`, { ...query, previous: "true" }));
    return (log ?? "").trimEnd();
}
async function orNothing(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof ApiError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/readiness.js

function ready(reason = "Ready", message = "is ready") {
    return { status: "ready", reason, message };
}
function progressing(reason, message) {
    return { status: "progressing", reason, message };
}
function failed(reason, message) {
    return { status: "failed", reason, message };
}
function suspended(reason, message) {
    return { status: "suspended", reason, message };
}
/** Gives spec and status to the rule with their types; an object that is not as its kind says is `unknown`. */
function typed(schemas, rule) {
    return (object, context) => {
        const spec = dist/* safeParse */.xLC(schemas.spec, object.spec ?? {});
        const status = dist/* safeParse */.xLC(schemas.status, object.status ?? {});
        if (spec.success && status.success)
            return rule({ spec: spec.output, status: status.output }, object, context);
        return {
            status: "unknown",
            reason: "Unreadable",
            message: `is not what an object of kind ${object.kind} looks like`,
        };
    };
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/pod.js



/** A pod is often unschedulable for a moment: a volume is bound. */
const UNSCHEDULABLE_GRACE_MS = 15_000;
/** An autoscaler needs a minute or two to bring a node. */
const NEW_NODE_MS = 120_000;
/** Why a container waits without an end, and what it is called in results. Source: kubelet's waiting reasons. */
const TERMINAL = {
    CrashLoopBackOff: "crash-loop",
    RunContainerError: "crash-loop",
    ErrImagePull: "bad-image",
    ImagePullBackOff: "bad-image",
    InvalidImageName: "bad-image",
    ErrImageNeverPull: "bad-image",
    CreateContainerConfigError: "container-config",
    CreateContainerError: "container-config",
};
const Terminated = dist/* object */.Ikc({ exitCode: dist/* optional */.lqM(dist/* number */.aig(), 0), reason: dist/* optional */.lqM(dist/* string */.YjP(), "") });
const ContainerStatus = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    restartCount: dist/* optional */.lqM(dist/* number */.aig(), 0),
    state: dist/* optional */.lqM(dist/* object */.Ikc({
        waiting: dist/* optional */.lqM(dist/* object */.Ikc({ reason: dist/* optional */.lqM(dist/* string */.YjP(), ""), message: dist/* optional */.lqM(dist/* string */.YjP(), "") })),
        terminated: dist/* optional */.lqM(Terminated),
    }), {}),
    lastState: dist/* optional */.lqM(dist/* object */.Ikc({ terminated: dist/* optional */.lqM(Terminated) }), {}),
});
const statuses = dist/* optional */.lqM(dist/* array */.YOg(ContainerStatus), []);
const Spec = dist/* object */.Ikc({ restartPolicy: dist/* optional */.lqM(dist/* string */.YjP(), "Always") });
const pod_Status = dist/* object */.Ikc({
    phase: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    reason: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    message: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    initContainerStatuses: statuses,
    containerStatuses: statuses,
});
/** Source: kstatus, where a failed pod is ready and an image that cannot be pulled is waited for. */
const judgePod = typed({ spec: Spec, status: pod_Status }, ({ spec, status }, object, context) => {
    if (status.phase === "Succeeded")
        return ready("Succeeded", "has succeeded");
    const problem = podProblem(object, context);
    if (problem !== undefined) {
        // A node may yet come for a pod; one that has failed stays so, whatever its owner puts in its place.
        const verdict = problem.mayPass && status.phase !== "Failed" ? progressing : failed;
        return verdict(problem.reason, problem.message);
    }
    if (status.phase !== "Running")
        return progressing("Pending", "is pending");
    // Meant to end: that it runs is not what it was made for.
    if (spec.restartPolicy !== "Always") {
        return context.expect.pods === "running" ? ready("Running", "runs") : progressing("Running", "has not ended yet");
    }
    return condition(object, "Ready")?.status === "True" ? ready() : progressing("NotReady", "runs, but is not ready");
});
/** What keeps a pod from being ready; undefined where it only needs its time. */
function podProblem(pod, { now }) {
    const read = dist/* safeParse */.xLC(pod_Status, pod.status ?? {});
    if (!read.success)
        return undefined;
    return failedPod(read.output) ?? waitingContainer(read.output) ?? unschedulable(pod, now);
}
/** Who evicts a pod says why; of one that ended by itself its containers tell. */
function failedPod({ phase, reason, message, initContainerStatuses, containerStatuses, }) {
    if (phase !== "Failed")
        return undefined;
    const ended = [...initContainerStatuses, ...containerStatuses].flatMap(({ name, state: { terminated } }) => terminated === undefined || terminated.exitCode === 0 ? [] : [`container ${name} ${describeEnd(terminated)}`]);
    const words = [reason, message].filter((text) => text !== "").join(": ") || ended.join(", ");
    const why = words === "" ? "" : `: ${words}`;
    return {
        trouble: "pod-failed",
        reason: reason || "Failed",
        message: `failed${why}`,
        container: undefined,
        mayPass: true,
    };
}
function waitingContainer({ initContainerStatuses, containerStatuses }) {
    for (const { name, state, restartCount, lastState } of [...initContainerStatuses, ...containerStatuses]) {
        const reason = state.waiting?.reason ?? "";
        if (!isTerminal(reason))
            continue;
        const ended = lastState.terminated;
        const words = [
            `container ${name} waits in ${reason}`,
            ...(ended === undefined ? [] : [describeEnd(ended)]),
            ...(restartCount === 0 ? [] : [`restarted ${restartCount} times`]),
            ...(ended !== undefined || !state.waiting?.message ? [] : [state.waiting.message]),
        ];
        return { trouble: TERMINAL[reason], reason, message: words.join(", "), container: name, mayPass: false };
    }
    return undefined;
}
function describeEnd({ exitCode, reason }) {
    return `ended with exit code ${exitCode} (${reason})`;
}
function isTerminal(reason) {
    return Object.hasOwn(TERMINAL, reason);
}
function unschedulable(pod, now) {
    const scheduled = condition(pod, "PodScheduled");
    if (scheduled?.status !== "False" || scheduled.reason !== "Unschedulable")
        return undefined;
    const age = ageOf(pod.metadata.creationTimestamp, now);
    if (age < UNSCHEDULABLE_GRACE_MS)
        return undefined;
    const message = `fits on no node: ${scheduled.message}`;
    const mayPass = age < NEW_NODE_MS;
    return { trouble: "unschedulable", reason: "Unschedulable", message, container: undefined, mayPass };
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/selector.js


const Expression = dist/* object */.Ikc({
    key: dist/* string */.YjP(),
    operator: dist/* picklist */.KIO(["In", "NotIn", "Exists", "DoesNotExist"]),
    values: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()), []),
});
const Selected = dist/* object */.Ikc({
    selector: dist/* object */.Ikc({
        matchLabels: dist/* nullish */.cl6((0,json/* dictionary */.zz)(dist/* string */.YjP()), {}),
        matchExpressions: dist/* nullish */.cl6(dist/* array */.YOg(Expression), []),
    }),
});
/** The selector of a workload's spec as a query says it (`app=api,tier in (web)`); undefined where it has none. */
function podSelectorOf(spec) {
    const read = dist/* safeParse */.xLC(Selected, spec);
    if (!read.success)
        return undefined;
    const { matchLabels, matchExpressions } = read.output.selector;
    const terms = [
        ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
        ...matchExpressions.map(writeExpression),
    ];
    return terms.length === 0 ? undefined : terms.join(",");
}
function writeExpression({ key, operator, values }) {
    switch (operator) {
        case "Exists":
            return key;
        case "DoesNotExist":
            return `!${key}`;
        case "In":
        case "NotIn":
            return `${key} ${operator.toLowerCase()} (${values.join(",")})`;
    }
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/inspect.js




const REVISION = "deployment.kubernetes.io/revision";
const REVISION_HASH = "controller-revision-hash";
const SetStatus = dist/* object */.Ikc({ updateRevision: dist/* optional */.lqM(dist/* string */.YjP(), "") });
/** Kinds that make pods, with how those of the new revision are found. */
const NEWEST = new Map([
    ["Deployment", ofDeployment],
    ["StatefulSet", ofStatefulSet],
    ["DaemonSet", ofDaemonSet],
    ["ReplicaSet", ofOwner],
    ["Job", ofOwner],
]);
/**
 * Looks at the pods of a workload's newest revision: old ones may crash for reasons that are being mended.
 * @returns those with a problem, lasting ones first; none for a kind without pods
 * @throws ApiError
 */
async function troubledPods(owner, client, now) {
    const newest = NEWEST.get(owner.kind);
    const labelSelector = podSelectorOf(owner.spec);
    if (newest === undefined || labelSelector === undefined)
        return [];
    const pods = await newest(owner, new Pods(client, owner.metadata.namespace ?? "", labelSelector));
    return pods
        .flatMap((pod) => {
        const problem = podProblem(pod, { now });
        return problem === undefined ? [] : [{ pod, problem: ofOwnersPod(problem, owner) }];
    })
        .toSorted((a, b) => Number(a.problem.mayPass) - Number(b.problem.mayPass));
}
/** A job lets its pods end badly as often as its backoffLimit says: until it has failed itself, they only explain. */
function ofOwnersPod(problem, { kind }) {
    return kind === "Job" && problem.trouble === "crash-loop" ? { ...problem, mayPass: true } : problem;
}
/** What one workload's selector finds. */
class Pods {
    #client;
    #namespace;
    #labelSelector;
    constructor(client, namespace, labelSelector) {
        this.#client = client;
        this.#namespace = namespace;
        this.#labelSelector = labelSelector;
    }
    all() {
        return this.list("/api/v1", "pods");
    }
    list(root, plural) {
        const path = `${root}/namespaces/${encodeURIComponent(this.#namespace)}/${plural}`;
        return this.#client.list(path, { labelSelector: this.#labelSelector });
    }
}
/** The pods of the replica set that has the deployment's own revision. */
async function ofDeployment({ metadata }, pods) {
    const sets = await pods.list("/apis/apps/v1", "replicasets");
    const revision = metadata.annotations[REVISION];
    const newest = sets.find((set) => isOwnedBy(set, metadata.uid) && revision !== undefined && set.metadata.annotations[REVISION] === revision);
    return newest === undefined ? [] : (await pods.all()).filter((pod) => isOwnedBy(pod, newest.metadata.uid));
}
async function ofStatefulSet({ metadata, status }, pods) {
    const read = dist/* safeParse */.xLC(SetStatus, status);
    const hash = read.success ? read.output.updateRevision : "";
    return (await pods.all()).filter((pod) => isOwnedBy(pod, metadata.uid) && pod.metadata.labels[REVISION_HASH] === hash);
}
/** A daemon set does not say which of its controller revisions is the newest: their numbers do. */
async function ofDaemonSet({ metadata }, pods) {
    const revisions = (await pods.list("/apis/apps/v1", "controllerrevisions")).filter((revision) => isOwnedBy(revision, metadata.uid));
    const newest = revisions.toSorted((a, b) => (b.revision ?? 0) - (a.revision ?? 0))[0];
    const hash = newest?.metadata.labels[REVISION_HASH];
    if (hash === undefined)
        return [];
    return (await pods.all()).filter((pod) => isOwnedBy(pod, metadata.uid) && pod.metadata.labels[REVISION_HASH] === hash);
}
async function ofOwner({ metadata }, pods) {
    return (await pods.all()).filter((pod) => isOwnedBy(pod, metadata.uid));
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/autoscaler.js


/** Metrics of a pod come only some time after it: the metrics server asks once in 15 to 60 seconds. */
const METRICS_GRACE_MS = 60_000;
/** A HorizontalPodAutoscaler (autoscaling/v2). Source: Argo's health check, with the conditions' status considered. */
const judgeAutoscaler = (object, { now }) => {
    const able = condition(object, "AbleToScale");
    if (able?.status === "False")
        return failed(able.reason, `cannot scale: ${able.message}`);
    const active = condition(object, "ScalingActive");
    if (active?.status === "False" && active.reason !== "ScalingDisabled")
        return judgeInactive(active, now);
    if (isTrue(object, "AbleToScale") || isTrue(object, "ScalingLimited"))
        return ready(able?.reason, "can scale");
    return progressing("NoConditions", "was not looked at by its controller yet");
};
function judgeInactive({ reason, message, lastTransitionTime }, now) {
    const words = `does not scale: ${message}`;
    const mayHeal = reason.startsWith("FailedGet") && ageOf(lastTransitionTime, now) < METRICS_GRACE_MS;
    return mayHeal ? progressing(reason, words) : failed(reason, words);
}
function isTrue(object, type) {
    return condition(object, type)?.status === "True";
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/claim.js


/** A PersistentVolumeClaim. */
const judgeClaim = typed({ spec: dist/* unknown */.L5J(), status: dist/* object */.Ikc({ phase: dist/* optional */.lqM(dist/* string */.YjP(), "") }) }, ({ status: { phase } }) => {
    if (phase === "Bound")
        return ready("Bound", "is bound");
    if (phase === "Lost")
        return failed("Lost", "has lost its volume");
    return progressing("NotBound", "is not bound to a volume yet");
});

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/cluster.js



/** A CustomResourceDefinition: its names must be free and its API served. Source: kstatus. */
const judgeDefinition = (object) => {
    const names = condition(object, "NamesAccepted");
    if (names?.status === "False")
        return failed(names.reason, `has names that are taken: ${names.message}`);
    const established = condition(object, "Established");
    if (established?.status === "True")
        return ready("Established", "is established");
    if (established?.status === "False" && established.reason !== "Installing") {
        return failed(established.reason, `is not established: ${established.message}`);
    }
    return progressing("Installing", "is not established yet");
};
const judgeApiService = (object) => byCondition(object, "Available");
const judgeNode = (object) => byCondition(object, "Ready");
const judgeNamespace = typed({ spec: dist/* unknown */.L5J(), status: dist/* object */.Ikc({ phase: dist/* optional */.lqM(dist/* string */.YjP(), "") }) }, ({ status: { phase } }) => phase === "Active" ? ready("Active", "is active") : progressing("NotActive", "is not active"));
/** Ready when the condition is true of the object as it is now, and not before there is one. */
function byCondition(object, type) {
    const found = condition(object, type);
    if (found === undefined)
        return progressing(`No${type}`, `has no condition ${type} yet`);
    if (found.status === "True") {
        return isOutdated(found, object)
            ? progressing("NotObserved", `was changed, and its condition ${type} is of the version before`)
            : ready(type);
    }
    const words = [found.reason, found.message].filter((text) => text !== "").join(": ");
    return progressing(found.reason || `Not${type}`, `is not ${type}${words === "" ? "" : ` (${words})`}`);
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/custom.js




/** A controller needs a moment until it writes the first status; until then an object only seems to have none. */
const NO_STATUS_GRACE_MS = 30_000;
/**
 * Parses `Ready`, or `health.status==Healthy && sync.status==Synced` (paths below status); undefined for anything else.
 */
function parseCustomRule(text) {
    const terms = text.split("&&").map((part) => parseTerm(part.trim()));
    return terms.every((term) => term !== undefined) ? terms : undefined;
}
function parseTerm(text) {
    const [, path, value] = /^([\w-]+(?:\.[\w-]+)*)\s*==\s*(\S+)$/.exec(text) ?? [];
    if (path !== undefined && value !== undefined)
        return { path: path.split("."), equals: value };
    return /^[\w-]+$/.test(text) ? { condition: text } : undefined;
}
/** A kind without a rule of its own: the check's rule for it, else its condition Ready, else that it is there. */
const judgeCustom = (object, context) => {
    const group = object.apiVersion.split("/")[0] ?? "";
    const rule = context.expect.custom.get(`${group}/${object.kind}`);
    if (rule !== undefined)
        return judgeTerms(object, rule);
    if (condition(object, "Ready") !== undefined)
        return byCondition(object, "Ready");
    return judgeSilent(object, context);
};
function judgeTerms(object, rule) {
    const verdicts = rule.map((term) => judgeTerm(object, term));
    return verdicts.find(({ status }) => status !== "ready") ?? ready();
}
function judgeTerm(object, term) {
    if ("condition" in term)
        return byCondition(object, term.condition);
    const found = valueAt(object.status, term.path);
    if (found === term.equals)
        return ready();
    const name = `status.${term.path.join(".")}`;
    return progressing("NotEqual", `has ${name} ${found ?? "nothing"}, not ${term.equals}`);
}
function valueAt(status, path) {
    let value = status;
    for (const key of path)
        value = (0,json/* isContainer */.u_)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? String(value)
        : undefined;
}
/** Without a status there is nothing to wait for, once its controller had the time to write one. */
function judgeSilent({ status, metadata }, { now }) {
    const isNew = ageOf(metadata.creationTimestamp, now) < NO_STATUS_GRACE_MS;
    return status === undefined && isNew ? progressing("NoStatus", "has no status yet") : ready("Exists", "exists");
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/counts.js


/** A number of replicas; the API leaves out zeros. */
const count = dist/* optional */.lqM(dist/* number */.aig(), 0);
/** A number of replicas asked for; one where the spec does not say. */
const replicas = dist/* optional */.lqM(dist/* number */.aig(), 1);
/** The first step that does not hold yet. */
function firstUnmet(steps) {
    const unmet = steps.find(({ holds }) => !holds);
    return unmet && progressing(unmet.reason, unmet.message);
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/daemon-set.js



const daemon_set_Spec = dist/* object */.Ikc({
    updateStrategy: dist/* optional */.lqM(dist/* object */.Ikc({ type: dist/* optional */.lqM(dist/* string */.YjP(), "RollingUpdate") })),
});
const daemon_set_Status = dist/* object */.Ikc({
    observedGeneration: dist/* optional */.lqM(dist/* number */.aig()),
    desiredNumberScheduled: dist/* optional */.lqM(dist/* number */.aig()),
    currentNumberScheduled: count,
    updatedNumberScheduled: count,
    numberAvailable: count,
    numberReady: count,
});
/** Source: kstatus; with OnDelete somebody else replaces the pods, so old ones are no reason to wait. */
const judgeDaemonSet = typed({ spec: daemon_set_Spec, status: daemon_set_Status }, ({ spec, status }, { metadata }) => {
    if (metadata.generation === undefined || status.observedGeneration === undefined) {
        return progressing("NoObservedGeneration", "was not looked at by its controller yet");
    }
    const wanted = status.desiredNumberScheduled;
    if (wanted === undefined)
        return progressing("NoDesiredNumber", "has no number of nodes to run on yet");
    const { currentNumberScheduled: current, numberAvailable: available, numberReady } = status;
    const updated = spec.updateStrategy?.type === "OnDelete" ? wanted : status.updatedNumberScheduled;
    return (firstUnmet([
        { holds: current >= wanted, reason: "LessCurrent", message: `runs on ${current} of ${wanted} nodes` },
        { holds: updated >= wanted, reason: "LessUpdated", message: `is updated on ${updated} of ${wanted} nodes` },
        {
            holds: available >= wanted,
            reason: "LessAvailable",
            message: `is available on ${available} of ${wanted} nodes`,
        },
        { holds: numberReady >= wanted, reason: "LessReady", message: `is ready on ${numberReady} of ${wanted} nodes` },
    ]) ?? ready("Ready", `is ready on ${wanted} of ${wanted} nodes`));
});

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/failing-replicas.js


/** A quota may be raised or freed a moment later. */
const GRACE_MS = 30_000;
/** Pods that the cluster refuses to make, as over a quota; undefined where it makes them. */
function judgeReplicaFailure(object, now) {
    const failure = condition(object, "ReplicaFailure");
    if (failure?.status !== "True")
        return undefined;
    const message = `cannot make its pods: ${failure.message}`;
    return ageOf(failure.lastTransitionTime, now) < GRACE_MS
        ? progressing("ReplicaFailure", message)
        : failed("ReplicaFailure", message);
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/deployment.js





/** The largest int32: no deadline at all. */
const NO_DEADLINE = 2_147_483_647;
const deployment_Spec = dist/* object */.Ikc({
    replicas: replicas,
    paused: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    progressDeadlineSeconds: dist/* optional */.lqM(dist/* number */.aig(), NO_DEADLINE),
});
const deployment_Status = dist/* object */.Ikc({ replicas: count, updatedReplicas: count, readyReplicas: count, availableReplicas: count });
/** Source: kstatus (kubernetes-sigs/cli-utils), with paused deployments told apart from ready ones. */
const judgeDeployment = typed({ spec: deployment_Spec, status: deployment_Status }, ({ spec, status }, object, { now }) => {
    const progress = condition(object, "Progressing");
    if (spec.paused)
        return suspended("Paused", "is paused: what was applied is not rolled out");
    if (progress?.reason === "ProgressDeadlineExceeded") {
        return failed("ProgressDeadlineExceeded", `made no progress in time: ${progress.message}`);
    }
    const refused = judgeReplicaFailure(object, now);
    if (refused !== undefined)
        return refused;
    const unmet = judgeCounts(spec.replicas, status);
    if (unmet !== undefined)
        return unmet;
    const isRolledOut = progress?.status === "True" && progress.reason === "NewReplicaSetAvailable";
    if (spec.progressDeadlineSeconds !== NO_DEADLINE && !isRolledOut) {
        return progressing("ReplicaSetNotAvailable", "is rolling out its new replica set");
    }
    if (condition(object, "Available")?.status !== "True")
        return progressing("NotAvailable", "is not available yet");
    return ready("Available", `has ${spec.replicas} of ${spec.replicas} replicas ready`);
});
function judgeCounts(wanted, status) {
    const { replicas: found, updatedReplicas: updated, availableReplicas: available, readyReplicas } = status;
    return firstUnmet([
        { holds: found >= wanted, reason: "LessReplicas", message: `has ${found} of ${wanted} replicas` },
        { holds: updated >= wanted, reason: "LessUpdated", message: `has ${updated} of ${wanted} replicas updated` },
        { holds: found <= wanted, reason: "ExtraPods", message: `waits for ${found - wanted} old replicas to end` },
        {
            holds: available >= updated,
            reason: "LessAvailable",
            message: `has ${available} of ${updated} updated replicas available`,
        },
        {
            holds: readyReplicas >= wanted,
            reason: "LessReady",
            message: `has ${readyReplicas} of ${wanted} replicas ready`,
        },
    ]);
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/job.js




const job_Spec = dist/* object */.Ikc({ suspend: dist/* optional */.lqM(dist/* boolean */.zMY(), false) });
const job_Status = dist/* object */.Ikc({ startTime: dist/* nullish */.cl6(dist/* string */.YjP()), active: count, succeeded: count, failed: count });
/** Source: kstatus, which takes a running job for ready; a migration that still runs is not done. */
const judgeJob = typed({ spec: job_Spec, status: job_Status }, ({ spec, status }, object, { expect }) => {
    const failure = condition(object, "Failed");
    if (failure?.status === "True")
        return failed(failure.reason || "Failed", `failed: ${failure.message}`);
    if (condition(object, "Complete")?.status === "True")
        return ready("Complete", "is complete");
    if (spec.suspend)
        return suspended("Suspended", "is suspended");
    if (status.startTime === null || status.startTime === undefined)
        return progressing("NotStarted", "has not started yet");
    if (expect.jobs === "started")
        return ready("Started", "has started");
    const counts = `${status.active} active, ${status.succeeded} succeeded, ${status.failed} failed`;
    return progressing("Running", `is not complete yet (${counts})`);
});

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/network.js


const network_Status = dist/* object */.Ikc({
    loadBalancer: dist/* nullish */.cl6(dist/* object */.Ikc({ ingress: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J()), []) })),
});
/** A service of type LoadBalancer must have an address; every other one is ready as it is. */
const judgeService = typed({ spec: dist/* object */.Ikc({ type: dist/* optional */.lqM(dist/* string */.YjP(), "ClusterIP") }), status: network_Status }, ({ spec, status }, _object, { expect }) => {
    if (spec.type !== "LoadBalancer" || expect.allowPendingAddress || hasAddress(status))
        return ready();
    return progressing("NoAddress", "has no address of its load balancer yet");
});
/** An ingress must have an address: without one, no controller has taken it. */
const judgeIngress = typed({ spec: dist/* unknown */.L5J(), status: network_Status }, ({ status }, _object, { expect }) => expect.allowPendingAddress || hasAddress(status)
    ? ready()
    : progressing("NoAddress", "has no address yet; maybe no ingress controller takes its class"));
function hasAddress({ loadBalancer }) {
    return (loadBalancer?.ingress.length ?? 0) > 0;
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/replica-set.js




const replica_set_Spec = dist/* object */.Ikc({ replicas: replicas });
const replica_set_Status = dist/* object */.Ikc({
    replicas: count,
    fullyLabeledReplicas: count,
    availableReplicas: count,
    readyReplicas: count,
});
/** Source: kstatus, where pods that cannot be made are never a failure; here they are after a while. */
const judgeReplicaSet = typed({ spec: replica_set_Spec, status: replica_set_Status }, ({ spec, status }, object, { now }) => {
    const wanted = spec.replicas;
    const { replicas: found, fullyLabeledReplicas: labeled, availableReplicas: available, readyReplicas } = status;
    return (judgeReplicaFailure(object, now) ??
        firstUnmet([
            { holds: labeled >= wanted, reason: "LessLabeled", message: `has ${labeled} of ${wanted} labelled replicas` },
            {
                holds: available >= wanted,
                reason: "LessAvailable",
                message: `has ${available} of ${wanted} replicas available`,
            },
            {
                holds: readyReplicas >= wanted,
                reason: "LessReady",
                message: `has ${readyReplicas} of ${wanted} replicas ready`,
            },
            { holds: found <= wanted, reason: "ExtraPods", message: `waits for ${found - wanted} replicas to end` },
        ]) ??
        ready("Ready", `has ${wanted} of ${wanted} replicas ready`));
});

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/rules/stateful-set.js



const stateful_set_Spec = dist/* object */.Ikc({
    replicas: replicas,
    updateStrategy: dist/* optional */.lqM(dist/* object */.Ikc({
        type: dist/* optional */.lqM(dist/* string */.YjP(), "RollingUpdate"),
        rollingUpdate: dist/* nullish */.cl6(dist/* object */.Ikc({ partition: dist/* optional */.lqM(dist/* number */.aig()) })),
    })),
});
const stateful_set_Status = dist/* object */.Ikc({
    replicas: count,
    readyReplicas: count,
    currentReplicas: count,
    updatedReplicas: count,
    availableReplicas: dist/* optional */.lqM(dist/* number */.aig()),
    currentRevision: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    updateRevision: dist/* optional */.lqM(dist/* string */.YjP(), ""),
});
/**
 * Source: kstatus. It takes any set with OnDelete for ready; here its replicas must be, whatever their revision, for
 * somebody else replaces them.
 */
const judgeStatefulSet = typed({ spec: stateful_set_Spec, status: stateful_set_Status }, ({ spec, status }) => {
    const wanted = spec.replicas;
    const { replicas: found, readyReplicas, updatedReplicas: updated, currentReplicas: current } = status;
    const available = status.availableReplicas ?? wanted;
    const { updateStrategy } = spec;
    const partition = updateStrategy?.rollingUpdate?.partition;
    const isOnDelete = updateStrategy?.type === "OnDelete";
    const isWhole = isOnDelete || partition !== undefined;
    const toUpdate = isOnDelete || partition === undefined ? 0 : Math.max(0, wanted - partition);
    return (firstUnmet([
        { holds: found >= wanted, reason: "LessReplicas", message: `has ${found} of ${wanted} replicas` },
        {
            holds: readyReplicas >= wanted,
            reason: "LessReady",
            message: `has ${readyReplicas} of ${wanted} replicas ready`,
        },
        {
            holds: available >= wanted,
            reason: "LessAvailable",
            message: `has ${available} of ${wanted} replicas available`,
        },
        { holds: found <= wanted, reason: "ExtraPods", message: `waits for ${found - wanted} replicas to end` },
        {
            holds: updated >= toUpdate,
            reason: "PartitionRollout",
            message: `has ${updated} of ${toUpdate} replicas updated`,
        },
        {
            holds: isWhole || current >= wanted,
            reason: "LessCurrent",
            message: `has ${current} of ${wanted} current replicas`,
        },
        {
            holds: isWhole || status.currentRevision === status.updateRevision,
            reason: "RevisionMismatch",
            message: `still has replicas of ${status.currentRevision}, not of ${status.updateRevision}`,
        },
    ]) ?? ready("Ready", `has ${wanted} of ${wanted} replicas ready`));
});

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/judge.js














const exists = () => ready("Exists", "exists");
/** The rules of kinds that have one, by `group/Kind`; the core group has no name. */
const RULES = new Map([
    ["apps/Deployment", judgeDeployment],
    ["apps/StatefulSet", judgeStatefulSet],
    ["apps/DaemonSet", judgeDaemonSet],
    ["apps/ReplicaSet", judgeReplicaSet],
    ["batch/Job", judgeJob],
    ["batch/CronJob", exists],
    ["/Pod", judgePod],
    ["/Service", judgeService],
    ["/PersistentVolumeClaim", judgeClaim],
    ["/ConfigMap", exists],
    ["/Node", judgeNode],
    ["/Namespace", judgeNamespace],
    ["networking.k8s.io/Ingress", judgeIngress],
    ["policy/PodDisruptionBudget", exists],
    ["autoscaling/HorizontalPodAutoscaler", judgeAutoscaler],
    ["apiextensions.k8s.io/CustomResourceDefinition", judgeDefinition],
    ["apiregistration.k8s.io/APIService", judgeApiService],
]);
const Observed = dist/* object */.Ikc({ observedGeneration: dist/* optional */.lqM(dist/* number */.aig()) });
/**
 * Says whether an object is ready, by the rules of kstatus (kubernetes-sigs/cli-utils) and our corrections of it
 * (reference verify-gates §2.2). First of all the generation: right after a change the status is still that of the
 * version before, full counts included.
 */
function judge(object, context) {
    return judgeAnyKind(object) ?? ruleOf(object)(object, context);
}
function judgeAnyKind(object) {
    const { generation, deletionTimestamp } = object.metadata;
    if (deletionTimestamp !== null && deletionTimestamp !== undefined) {
        return { status: "terminating", reason: "Terminating", message: "is being deleted" };
    }
    const observed = dist/* safeParse */.xLC(Observed, object.status);
    const seen = observed.success ? observed.output.observedGeneration : undefined;
    if (generation !== undefined && seen !== undefined && generation !== seen) {
        return progressing("NotObserved", `was changed (generation ${generation}), and its controller has only seen ${seen}`);
    }
    const reconciling = condition(object, "Reconciling");
    if (reconciling?.status === "True")
        return progressing("Reconciling", `is reconciling: ${reconciling.message}`);
    const stalled = condition(object, "Stalled");
    if (stalled?.status !== "True")
        return undefined;
    return isOutdated(stalled, object)
        ? progressing("NotObserved", "was changed, and its condition Stalled is of the version before")
        : failed("Stalled", `is stalled: ${stalled.message}`);
}
function ruleOf({ apiVersion, kind }) {
    const [group = ""] = apiVersion.includes("/") ? apiVersion.split("/") : [""];
    return RULES.get(`${group}/${kind}`) ?? judgeCustom;
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/memory.js
/** A pod in CrashLoopBackOff runs again now and then: what is wrong counts only when it is still so a while later. */
const CONFIRM_MS = 5_000;
/** What a controller or the cluster has to make first is not there at once. */
const APPEAR_MS = 60_000;
/** What was wrong in the tries before, and since when. */
class Memory {
    #since = new Map();
    /** Whether waiting is over for an object that has failed: the same was seen a while ago and it was never well since. */
    hasLasted(object, trouble, now) {
        return this.#age(`${object} ${trouble}`, now) >= CONFIRM_MS;
    }
    /** Whether what is missing has had the time to appear. */
    isOverdue(now) {
        return this.#age("missing", now) >= APPEAR_MS;
    }
    /** Everything that is looked for was found. */
    found() {
        this.#since.delete("missing");
    }
    /** The object is well: what comes next is a new trouble. */
    forget(object) {
        for (const key of this.#since.keys())
            if (key.startsWith(`${object} `))
                this.#since.delete(key);
    }
    #age(key, now) {
        const since = this.#since.get(key) ?? now;
        this.#since.set(key, since);
        return now - since;
    }
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/resources.js


const KNOWN = [
    namespaced("apps/v1", "Deployment", "deployments"),
    namespaced("apps/v1", "StatefulSet", "statefulsets"),
    namespaced("apps/v1", "DaemonSet", "daemonsets"),
    namespaced("apps/v1", "ReplicaSet", "replicasets"),
    namespaced("batch/v1", "Job", "jobs"),
    namespaced("batch/v1", "CronJob", "cronjobs"),
    namespaced("v1", "Pod", "pods"),
    namespaced("v1", "Service", "services"),
    namespaced("v1", "PersistentVolumeClaim", "persistentvolumeclaims"),
    namespaced("v1", "ConfigMap", "configmaps"),
    namespaced("networking.k8s.io/v1", "Ingress", "ingresses"),
    namespaced("policy/v1", "PodDisruptionBudget", "poddisruptionbudgets"),
    namespaced("autoscaling/v2", "HorizontalPodAutoscaler", "horizontalpodautoscalers"),
    clusterWide("v1", "Node", "nodes"),
    clusterWide("v1", "Namespace", "namespaces"),
    clusterWide("apiextensions.k8s.io/v1", "CustomResourceDefinition", "customresourcedefinitions"),
    clusterWide("apiregistration.k8s.io/v1", "APIService", "apiservices"),
];
/** The kinds that need no group before them. */
const KNOWN_KINDS = KNOWN.map(({ kind }) => kind);
/** Parses `Deployment` or `cert-manager.io/Certificate`; undefined for anything else. */
function parseKind(text) {
    const known = KNOWN.find(({ kind }) => kind === text);
    if (known !== undefined)
        return { known };
    const [, group, kind] = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/([A-Z][A-Za-z0-9]*)$/.exec(text) ?? [];
    return group === undefined || kind === undefined ? undefined : { group, kind };
}
/** `deployments in apps-staging`, as a person says where something is looked for. */
function placeOf({ plural, isNamespaced }, namespace) {
    return isNamespaced ? `${plural} in ${namespace}` : plural;
}
/** The path of a resource's list, or of one object. */
function pathOf({ groupVersion, plural, isNamespaced }, namespace, name) {
    const root = groupVersion.includes("/") ? `/apis/${groupVersion}` : `/api/${groupVersion}`;
    const place = isNamespaced ? `${root}/namespaces/${encodeURIComponent(namespace)}` : root;
    return `${place}/${plural}${name === undefined ? "" : `/${encodeURIComponent(name)}`}`;
}
const Group = dist/* object */.Ikc({ preferredVersion: dist/* object */.Ikc({ groupVersion: dist/* string */.YjP() }) });
const Resources = dist/* object */.Ikc({
    resources: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), kind: dist/* string */.YjP(), namespaced: dist/* boolean */.zMY() })),
});
/**
 * What a kind is called, asked of the API server for a custom one; undefined where it has no such kind.
 * @throws ApiError
 */
async function resourceOf(name, client) {
    if ("known" in name)
        return name.known;
    const { group, kind } = name;
    try {
        const { preferredVersion } = parsed(Group, await client.json(`/apis/${group}`));
        const { groupVersion } = preferredVersion;
        const { resources } = parsed(Resources, await client.json(`/apis/${groupVersion}`));
        // Subresources such as certificates/status have the same kind.
        const found = resources.find((resource) => resource.kind === kind && !resource.name.includes("/"));
        return found && { groupVersion, kind, plural: found.name, isNamespaced: found.namespaced };
    }
    catch (error) {
        if (error instanceof ApiError && error.trouble === "missing")
            return undefined;
        throw error;
    }
}
/** `Deployment`, or `cert-manager.io/Certificate`. */
function kindWords(name) {
    return "known" in name ? name.known.kind : `${name.group}/${name.kind}`;
}
function parsed(schema, data) {
    const read = dist/* safeParse */.xLC(schema, data);
    if (read.success)
        return read.output;
    throw new ApiError("protocol", "the API server describes its kinds in a way that is not known");
}
function namespaced(groupVersion, kind, plural) {
    return { groupVersion, kind, plural, isNamespaced: true };
}
function clusterWide(groupVersion, kind, plural) {
    return { groupVersion, kind, plural, isNamespaced: false };
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/observe.js


/**
 * Finds the objects of a check. That nothing is selected is not success: the selector may have a slip.
 * @throws ApiError
 */
async function observe(target, client) {
    const resources = [];
    const missing = [];
    for (const kind of target.kinds) {
        const resource = await resourceOf(kind, client);
        if (resource === undefined)
            missing.push(`the cluster has no kind ${kindWords(kind)}`);
        else
            resources.push(resource);
    }
    const find = target.names.length > 0 ? findNamed : findSelected;
    const found = resources.length === 0 ? { objects: [], missing: [] } : await find(target, resources, client);
    return { objects: found.objects, missing: [...missing, ...found.missing] };
}
async function findNamed({ namespace, names, inEveryKind }, resources, client) {
    const objects = [];
    const missing = [];
    for (const name of names) {
        const absent = [];
        for (const resource of resources) {
            const object = await client.find(pathOf(resource, namespace, name));
            if (object === undefined)
                absent.push(resource);
            else
                objects.push(object);
        }
        if (inEveryKind)
            missing.push(...absent.map((resource) => `there is no ${name} among the ${placeOf(resource, namespace)}`));
        else if (absent.length === resources.length)
            missing.push(`there is no ${name} among the ${pluralsOf(resources)} in ${namespace}`);
    }
    return { objects, missing };
}
function pluralsOf(resources) {
    return resources.map(({ plural }) => plural).join(", ");
}
async function findSelected({ namespace, selector }, resources, client) {
    const query = selector === "" ? {} : { labelSelector: selector };
    const objects = [];
    for (const resource of resources)
        objects.push(...(await client.list(pathOf(resource, namespace), query)));
    if (objects.length > 0)
        return { objects, missing: [] };
    const which = selector === "" ? "" : ` with ${selector}`;
    return { objects, missing: [`found none of the ${pluralsOf(resources)} in ${namespace}${which}`] };
}
/** Whether the error is of a right that the check can do without. */
function isRefusal(error) {
    return error instanceof ApiError && error.trouble === "forbidden";
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/unused-claim.js


const ClaimSpec = dist/* object */.Ikc({ storageClassName: dist/* string */.YjP() });
const PodSpec = dist/* object */.Ikc({
    volumes: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ persistentVolumeClaim: dist/* optional */.lqM(dist/* object */.Ikc({ claimName: dist/* string */.YjP() })) })), []),
});
const StorageClass = dist/* object */.Ikc({ volumeBindingMode: dist/* optional */.lqM(dist/* string */.YjP(), "Immediate") });
/**
 * Whether a pending claim only waits for a pod that uses it: nobody has to wait for that. False where the account may
 * not see the storage class or the pods.
 * @throws ApiError
 */
async function isUnusedClaim(claim, client) {
    const spec = dist/* safeParse */.xLC(ClaimSpec, claim.spec);
    if (claim.kind !== "PersistentVolumeClaim" || !spec.success)
        return false;
    try {
        const path = `/apis/storage.k8s.io/v1/storageclasses/${encodeURIComponent(spec.output.storageClassName)}`;
        const storageClass = dist/* safeParse */.xLC(StorageClass, await client.json(path));
        if (!storageClass.success || storageClass.output.volumeBindingMode !== "WaitForFirstConsumer")
            return false;
        const pods = await client.list(`/api/v1/namespaces/${encodeURIComponent(claim.metadata.namespace ?? "")}/pods`);
        return !pods.some((pod) => uses(pod, claim.metadata.name));
    }
    catch (error) {
        if (error instanceof ApiError && ["forbidden", "missing"].includes(error.trouble))
            return false;
        throw error;
    }
}
function uses({ spec }, claimName) {
    const read = dist/* safeParse */.xLC(PodSpec, spec);
    return read.success && read.output.volumes.some((volume) => volume.persistentVolumeClaim?.claimName === claimName);
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/trouble.js
const ADVICE = {
    "not-ready": "Look at kubectl describe of the object, and give it more time where it only is slow (timeout).",
    "crash-loop": "The container ends as soon as it starts: look at its last log lines and its exit code.",
    "bad-image": "Look at the image's name and tag, and at whether the cluster may pull it (imagePullSecrets).",
    "container-config": "The container cannot be made: look at the config maps and secrets that its pod names.",
    unschedulable: "Look at the pod's resource requests, node selector, tolerations and volumes, and at the nodes' room.",
    "pod-failed": "Look at the pod's log and at why it ended: kubectl describe pod.",
    "deadline-exceeded": "The rollout was given up: look at the pods of the new version, then apply again or roll back.",
    "workload-failed": "Look at the object's conditions: kubectl describe.",
    suspended: "Resume it (kubectl rollout resume, spec.suspend), or write allow_suspended: true where that is meant.",
    missing: "Look at the names, the selector, the namespace and the context of the check, and at what was applied.",
    unauthorized: "The API server does not know the credentials: look at whether the token or certificate is still valid.",
    forbidden: "Grant it to the account of the kubeconfig; the README of health-verify has the role that is needed.",
    expired: "The list changed while it was read; try again.",
    unavailable: "The API server is overloaded or not up: look at its own health.",
};
/** What only somebody who changes the step's credentials can mend. */
const CONFIGURATION = new Set(["unauthorized", "forbidden"]);
/** What to look at first. */
function adviceOf(trouble) {
    return ADVICE[trouble];
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/probe.js











const MAX_PROBLEMS = 10;
/** Workloads whose pods are looked at in one try, and pods of which the events are read. */
const MAX_INSPECTED = 5;
const MAX_DESCRIBED = 2;
const MAX_EXCERPT = 4_096;
/** Asks again and again whether the objects of one check are ready; remembers what was wrong before. */
class KubernetesProbe {
    #target;
    #source;
    /** Hides every secret in a text of the cluster's. */
    #mask;
    #memory = new Memory();
    constructor(target, source, mask) {
        this.#target = target;
        this.#source = source;
        this.#mask = mask;
    }
    /** One try. */
    async probe(timeoutMs) {
        const now = this.#source.clock.now();
        const client = new KubernetesClient(this.#source, now + timeoutMs);
        try {
            return await this.#ask(client, now);
        }
        catch (error) {
            if (error instanceof ApiError)
                return failedByApi(error, this.#mask);
            throw error;
        }
    }
    async #ask(client, now) {
        const { objects, missing } = await observe(this.#target, client);
        if (missing.length === 0)
            this.#memory.found();
        const findings = [];
        const notes = [];
        for (const object of objects) {
            const readiness = judge(object, { now, expect: this.#target.expect });
            const isUnused = readiness.reason === "NotBound" && (await isUnusedClaim(object, client));
            if (isUnused)
                notes.push(`${nameOf(object)} is bound once a pod uses it`);
            if (isUnused || this.#isWell(readiness))
                this.#memory.forget(keyOf(object));
            else
                findings.push(await this.#examine(object, readiness, { client, now, notes, rank: findings.length }));
        }
        const good = objects.length - findings.length;
        const status = `${good} of ${objects.length + (this.#target.names.length > 0 ? missing.length : 0)} ready`;
        const failure = missing.length > 0 || findings.length > 0 ? await this.#fail(findings, missing, client, now) : undefined;
        return { status, failure, ...(notes.length === 0 ? {} : { notes }) };
    }
    #isWell({ status }) {
        return status === "ready" || (status === "suspended" && this.#target.allowSuspended);
    }
    /** Looks into a workload's pods: why it is not ready stands there long before it stands in the workload. */
    async #examine(object, readiness, { client, now, notes, rank }) {
        const problem = this.#mask(`${nameOf(object)} ${readiness.message}`);
        const trouble = troubleOf(readiness);
        const isLasting = trouble !== "not-ready";
        const own = { object, trouble, problem, isLasting, pods: [] };
        if (rank >= MAX_INSPECTED)
            return own;
        try {
            const pods = await troubledPods(object, client, now);
            const [first] = pods;
            if (first === undefined)
                return own;
            const words = `${problem}: pod ${first.pod.metadata.name} ${first.problem.message}`;
            const { trouble: ofPod, mayPass } = first.problem;
            return { ...own, trouble: ofPod, problem: this.#mask(words), isLasting: isLasting || !mayPass, pods };
        }
        catch (error) {
            if (!isRefusal(error))
                throw error;
            notes.push(this.#mask(`why ${nameOf(object)} is not ready cannot be seen: ${error.message}`));
            return own;
        }
    }
    async #fail(findings, missing, client, now) {
        const lasting = findings.filter(({ object, trouble, isLasting }) => isLasting && this.#memory.hasLasted(keyOf(object), trouble, now));
        const worst = lasting[0] ?? findings.find(({ trouble }) => trouble !== "not-ready") ?? findings[0];
        const trouble = worst?.trouble ?? "missing";
        const isFinal = lasting.length > 0 || (missing.length > 0 && this.#memory.isOverdue(now));
        const problems = [...(worst === undefined ? [] : [worst, ...findings.filter((one) => one !== worst)])]
            .map(({ problem }) => problem)
            .concat(missing);
        return {
            class: trouble,
            problems: shortened(problems),
            excerpt: await this.#excerpt(findings, client),
            advice: adviceOf(trouble),
            ...(isFinal ? { final: true } : {}),
        };
    }
    async #excerpt(findings, client) {
        const pods = findings.flatMap((finding) => finding.pods.slice(0, 1)).slice(0, MAX_DESCRIBED);
        const parts = [];
        const shown = { mask: this.#mask, room: MAX_EXCERPT / pods.length };
        for (const pod of pods)
            parts.push(await describePod(pod, client, shown));
        return parts.filter((part) => part !== "").join("\n\n");
    }
}
/** A new version of the object is another one: its trouble begins anew. */
function keyOf({ metadata }) {
    return `${metadata.uid}/${metadata.generation ?? 0}`;
}
function troubleOf({ status, reason }) {
    if (status === "suspended")
        return "suspended";
    if (status !== "failed")
        return "not-ready";
    return reason === "ProgressDeadlineExceeded" ? "deadline-exceeded" : "workload-failed";
}
function shortened(problems) {
    const left = problems.length - MAX_PROBLEMS;
    return left <= 0 ? problems : [...problems.slice(0, MAX_PROBLEMS), `${left} more are not ready`];
}
function failedByApi({ trouble, message }, mask) {
    if (isFault(trouble))
        return (0,advice/* failedByFault */.b)(trouble, mask(message));
    const failure = { class: trouble, problems: [mask(message)], excerpt: "", advice: adviceOf(trouble) };
    const isConfiguration = CONFIGURATION.has(trouble);
    return {
        status: undefined,
        failure: isConfiguration ? { ...failure, final: true, isMisconfigured: true } : failure,
    };
}
function isFault(trouble) {
    return Object.hasOwn(advice/* ADVICE */.h, trouble);
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/redact.js
/** Names of secrets, or parts of them. Bounded, as all that repeats here: a log may be long, and hostile. */
const NAME = "(?:pass(?!ed\\b|es\\b|ing\\b|ive\\b)|pwd|secret|token|credential|(?:api|private|access|account)[_-]?key)\\w{0,40}";
/** Between quotes, which may be escaped; one that is not closed goes on to the end of the line. */
const QUOTED = String.raw `"(?:[^"\\\r\n]|\\.)*"?|'(?:[^'\\\r\n]|\\.)*'?|\\+"[^"\r\n]*"?[^\s,;&]*`;
/** What programs print of their secrets: keys, assignments, flags, user-info in URLs, tokens that say what they are. */
const SECRETS = [
    [/-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)/g, "***"],
    // Only the end of a log is read: the key may have begun before it.
    [/^[\s\S]*-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----/g, "***"],
    [new RegExp(String.raw `((?:authorization|cookie)\\*["']?\s*[=:]\s*)(?:${QUOTED}|[^\r\n]+)`, "gi"), "$1***"],
    [new RegExp(String.raw `(${NAME}\\*["']?\s*[=:]\s*)(?:bearer\s+|basic\s+)?(?:${QUOTED}|[^\s,;&]+)`, "gi"), "$1***"],
    [
        new RegExp(String.raw `((?<![\w-])--?(?:[\w-]{0,40}[_-])?${NAME}[\w-]{0,40}\s+)(?:${QUOTED}|[^\s-]\S*)`, "gi"),
        "$1***",
    ],
    // Passwords may hold slashes and at signs of their own.
    [/(:\/\/)(?:[^\s/@:]*:[^\s"'<>]{1,400}|[^\s/@]{1,400})@/g, "$1***@"],
    [/(?<![\w-])eyJ[\w-]{10,}\.[\w-]+\.[\w-]*/g, "***"],
    [/\b(?:ghp|gho|ghs|ghu|github_pat|glpat|glrt|glcbt|xox[a-z])[_-][\w.-]{10,}/g, "***"],
    [/\b(?:AKIA|ASIA)[A-Z\d]{16}\b/g, "***"],
];
/** A log of somebody else's program without what looks like its secrets. */
function redactLog(text) {
    return SECRETS.reduce((masked, [pattern, replacement]) => masked.replaceAll(pattern, replacement), text);
}

// EXTERNAL MODULE: ./packages/core/build/engine/environment.js
var engine_environment = __webpack_require__(89088);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/credentials.js





const ExecCredential = dist/* object */.Ikc({
    kind: dist/* literal */.euz("ExecCredential"),
    status: dist/* object */.Ikc({
        token: dist/* optional */.lqM(dist/* string */.YjP()),
        clientCertificateData: dist/* optional */.lqM(dist/* string */.YjP()),
        clientKeyData: dist/* optional */.lqM(dist/* string */.YjP()),
    }),
});
/**
 * Reads or asks for the credentials, fresh at each call: tokens in files are exchanged, plugins give short-lived ones.
 * @throws input-invalid, with nothing of what a file or plugin said
 */
async function loadCredentials(access, source) {
    const { user } = access;
    const read = (material) => readMaterial(material, source.files);
    const authority = await read(access.authority);
    const token = (await read(user.token))?.trim();
    const own = { token, certificate: await read(user.certificate), key: await read(user.key), authority };
    const isComplete = own.token !== undefined || own.certificate !== undefined || user.exec === undefined;
    const credentials = isComplete ? own : { ...(await askPlugin(user.exec, access, authority, source)), authority };
    for (const secret of [credentials.token, credentials.key])
        if (secret !== undefined)
            source.onSecret(secret);
    return credentials;
}
async function readMaterial(material, files) {
    if (material === undefined || "text" in material)
        return material?.text;
    try {
        return await files.readText(material.file);
    }
    catch {
        return refuse(`The kubeconfig names the file ${(0,wording/* quote */.hD)(material.file)}, and it cannot be read`, "Correct its path.");
    }
}
async function askPlugin(plugin, access, authority, source) {
    const { output, exitCode, timedOut } = await runPlugin(plugin, access, authority, source);
    const words = `The credential plugin ${(0,wording/* quote */.hD)(plugin.command)} of the kubeconfig`;
    if (timedOut)
        return refuse(`${words} gave nothing within ${PLUGIN_TIMEOUT_MS / 1_000} s and was stopped`, HANG_HINT);
    if (exitCode !== 0)
        return refuse(`${words} ended with exit code ${exitCode ?? "of a signal"}`, PLUGIN_HINT);
    const read = dist/* safeParse */.xLC(ExecCredential, (0,json/* parseJson */.qF)(output));
    if (!read.success)
        return refuse(`${words} gave no ExecCredential`, PLUGIN_HINT);
    const { token, clientCertificateData: certificate, clientKeyData: key } = read.output.status;
    if (token === undefined && certificate === undefined)
        return refuse(`${words} gave no credentials`, PLUGIN_HINT);
    return { token, certificate, key };
}
/** Plugins ask a cloud's API for a token: a second or two. */
const PLUGIN_TIMEOUT_MS = 30_000;
const MAX_CREDENTIAL_BYTES = 1024 * 1024;
const HANG_HINT = "Run it by hand with the same environment: it may wait for a login in a browser, or for a server that does not answer.";
const PLUGIN_HINT = "Run it by hand with the same environment; what it prints is never shown here, for credentials may be in it.";
async function runPlugin(plugin, access, authority, { processes, environment, workspace }) {
    const file = plugin.command.includes("/") ? plugin.command : await processes.find(plugin.command);
    const missing = `The credential plugin ${(0,wording/* quote */.hD)(plugin.command)} of the kubeconfig is not on PATH`;
    if (file === undefined)
        return refuse(missing, "Install it in a step before this one.");
    try {
        return await processes.bounded({
            file,
            arguments: plugin.arguments,
            directory: workspace,
            environment: {
                ...(0,engine_environment/* engineEnvironment */.I)(environment).variables,
                ...plugin.environment,
                KUBERNETES_EXEC_INFO: execInfo(plugin, access, authority),
            },
            timeoutMs: PLUGIN_TIMEOUT_MS,
            maxOutputBytes: MAX_CREDENTIAL_BYTES,
            dropStderr: true,
        });
    }
    catch {
        return refuse(`The credential plugin ${(0,wording/* quote */.hD)(plugin.command)} of the kubeconfig cannot be run`, PLUGIN_HINT);
    }
}
/** What client-go tells a plugin (client.authentication.k8s.io ExecCredential). */
function execInfo(plugin, access, authority) {
    const cluster = {
        server: access.server,
        ...(authority === undefined ? {} : { "certificate-authority-data": Buffer.from(authority).toString("base64") }),
        ...(access.serverName === undefined ? {} : { "tls-server-name": access.serverName }),
    };
    return JSON.stringify({
        kind: "ExecCredential",
        apiVersion: plugin.apiVersion,
        spec: { interactive: false, ...(plugin.needsClusterInfo ? { cluster } : {}) },
    });
}
function refuse(message, hint) {
    return (0,errors/* fail */.fJ)("input-invalid", message, { hint, detailCode: "kubeconfig" });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/health/cleartext.js
var cleartext = __webpack_require__(84879);
;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/kubeconfig-schema.js

const kubeconfig_schema_text = dist/* optional */.lqM(dist/* string */.YjP());
const Cluster = dist/* object */.Ikc({
    server: dist/* string */.YjP(),
    "certificate-authority": kubeconfig_schema_text,
    "certificate-authority-data": kubeconfig_schema_text,
    "insecure-skip-tls-verify": dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    "tls-server-name": kubeconfig_schema_text,
    "proxy-url": kubeconfig_schema_text,
});
const Exec = dist/* object */.Ikc({
    apiVersion: dist/* string */.YjP(),
    command: dist/* string */.YjP(),
    args: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    env: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), value: dist/* string */.YjP() }))),
    provideClusterInfo: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
});
const User = dist/* looseObject */._H3({
    token: kubeconfig_schema_text,
    tokenFile: kubeconfig_schema_text,
    "client-certificate": kubeconfig_schema_text,
    "client-certificate-data": kubeconfig_schema_text,
    "client-key": kubeconfig_schema_text,
    "client-key-data": kubeconfig_schema_text,
    exec: dist/* nullish */.cl6(Exec),
});
const Context = dist/* object */.Ikc({ cluster: dist/* string */.YjP(), user: dist/* optional */.lqM(dist/* string */.YjP(), ""), namespace: kubeconfig_schema_text });
/** A kubeconfig (client-go tools/clientcmd/api/v1), as much of it as is read. */
const Kubeconfig = dist/* object */.Ikc({
    "current-context": dist/* nullish */.cl6(dist/* string */.YjP(), ""),
    clusters: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), cluster: Cluster })), []),
    users: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), user: dist/* nullish */.cl6(User) })), []),
    contexts: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), context: Context })), []),
});

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/kubeconfig.js






/** What a user may hold that is not done here, and what to do instead. Passing over it would be somebody else. */
const REFUSED_USER_KEYS = {
    username: "Basic authentication is gone since Kubernetes 1.19: use a token.",
    password: "Basic authentication is gone since Kubernetes 1.19: use a token.",
    "auth-provider": "auth-provider is gone since Kubernetes 1.26: use exec, which your cloud's tool writes today.",
    as: "Impersonation is not supported: use credentials that hold the permissions themselves.",
};
/**
 * Parses one kubeconfig.
 * @throws input-invalid, quoting nothing of it
 */
async function parseKubeconfig(text, name, directory) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let data;
    try {
        data = parse(text, { schema: "core", logLevel: "error" });
    }
    catch {
        return kubeconfig_refuse(`${name} is no YAML`, "Give a kubeconfig as kubectl reads it.");
    }
    const read = dist/* safeParse */.xLC(Kubeconfig, data);
    if (read.success)
        return { name, directory, content: read.output };
    const where = read.issues[0].path?.map(({ key }) => String(key)).join(".") ?? "the whole of it";
    return kubeconfig_refuse(`${name} is no kubeconfig: look at ${(0,wording/* quote */.hD)(where)}`, "Give a kubeconfig as kubectl reads it.");
}
/**
 * How to reach the cluster of a context. Of several files the first that has a name wins, as in kubectl.
 * @param context empty for the current one
 * @throws input-invalid for a context that is not there, or that asks for what is not done
 */
function accessOf(found, context) {
    const names = found.map(({ name }) => name).join(" and ");
    const wanted = context || (found.map(({ content }) => content["current-context"]).find(Boolean) ?? "");
    const known = found.flatMap(({ content }) => content.contexts.map((entry) => entry.name));
    if (wanted === "") {
        return kubeconfig_refuse(`${names} has no current context`, `Set kube-context to one of: ${(0,wording/* list */.p_)(known)}.`);
    }
    const entry = firstOf(found, ({ contexts }) => contexts.find(({ name }) => name === wanted));
    if (entry === undefined) {
        const hint = `${(0,wording/* didYouMean */.au)(wanted, known)}It has: ${(0,wording/* list */.p_)(known)}. Set kube-context, or cluster_context of the environment.`;
        return kubeconfig_refuse(`${names} has no context ${(0,wording/* quote */.hD)(wanted)}`, hint);
    }
    const { cluster, user, namespace } = entry.value.context;
    const foundCluster = firstOf(found, ({ clusters }) => clusters.find(({ name }) => name === cluster));
    if (foundCluster === undefined)
        return kubeconfig_refuse(`${names} has no cluster ${(0,wording/* quote */.hD)(cluster)}`, "Add it to the kubeconfig.");
    const foundUser = firstOf(found, ({ users }) => users.find(({ name }) => name === user));
    if (foundUser === undefined && user !== "")
        return kubeconfig_refuse(`${names} has no user ${(0,wording/* quote */.hD)(user)}`, "Add it to the kubeconfig.");
    const access = {
        context: wanted,
        namespace,
        ...clusterOf(foundCluster.value.cluster, cluster, foundCluster.directory),
        user: userOf(foundUser?.value.user ?? {}, user, foundUser?.directory ?? "/"),
    };
    requireSafe(access);
    return access;
}
function firstOf(found, pick) {
    for (const { content, directory } of found) {
        const value = pick(content);
        if (value !== undefined)
            return { value, directory };
    }
    return undefined;
}
function clusterOf(cluster, name, directory) {
    if (cluster["insecure-skip-tls-verify"]) {
        return kubeconfig_refuse(`Cluster ${(0,wording/* quote */.hD)(name)} of the kubeconfig has insecure-skip-tls-verify`, "Give its certificate-authority-data instead: what is not verified may be anybody's answer.");
    }
    const server = URL.parse(cluster.server);
    if (server === null || !["https:", "http:"].includes(server.protocol)) {
        return kubeconfig_refuse(`Cluster ${(0,wording/* quote */.hD)(name)} of the kubeconfig has a server that is no URL`, "Write https://host:port.");
    }
    return {
        server: server.href.replace(/\/$/, ""),
        authority: material(cluster["certificate-authority-data"], cluster["certificate-authority"], directory),
        serverName: cluster["tls-server-name"],
        proxy: cluster["proxy-url"],
    };
}
function userOf(user, name, directory) {
    const refused = Object.keys(user).find((key) => Object.hasOwn(REFUSED_USER_KEYS, key));
    if (refused !== undefined) {
        return kubeconfig_refuse(`User ${(0,wording/* quote */.hD)(name)} of the kubeconfig has ${refused}`, REFUSED_USER_KEYS[refused] ?? "");
    }
    return {
        token: user.token === undefined ? fileIn(user.tokenFile, directory) : { text: user.token },
        certificate: material(user["client-certificate-data"], user["client-certificate"], directory),
        key: material(user["client-key-data"], user["client-key"], directory),
        exec: user.exec === null || user.exec === undefined ? undefined : pluginOf(user.exec, directory),
    };
}
function pluginOf(exec, directory) {
    // As in client-go: with a slash it is a path, else it is looked for on PATH.
    const command = exec.command.includes("/") ? external_node_path_.posix.resolve(directory, exec.command) : exec.command;
    return {
        apiVersion: exec.apiVersion,
        command,
        arguments: exec.args ?? [],
        environment: Object.fromEntries((exec.env ?? []).map(({ name, value }) => [name, value])),
        needsClusterInfo: exec.provideClusterInfo,
    };
}
/** `…-data` is Base64 and wins over the file. */
function material(data, path, directory) {
    return data === undefined ? fileIn(path, directory) : { text: Buffer.from(data, "base64").toString("utf8") };
}
function fileIn(path, directory) {
    return path === undefined ? undefined : { file: external_node_path_.posix.resolve(directory, path) };
}
/** Credentials over plain HTTP would be everybody's on the way. */
function requireSafe({ server, user }) {
    const hasCredentials = [user.token, user.certificate, user.exec].some((part) => part !== undefined);
    if (!hasCredentials || !(0,cleartext/* isCleartext */.P)(new URL(server)))
        return;
    kubeconfig_refuse("The kubeconfig sends credentials over plain http", "Write https:// in its server.");
}
function kubeconfig_refuse(message, hint) {
    return (0,errors/* fail */.fJ)("input-invalid", message, { hint, detailCode: "kubeconfig" });
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/locate-access.js




/** Where a pod finds its service account (kubernetes.io, "Accessing the API from within a Pod"). */
const SERVICE_ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount";
/** The context that means the cluster this runner runs in. */
const IN_CLUSTER = "in-cluster";
/**
 * Finds the cluster as kubectl does: the input, KUBECONFIG, ~/.kube/config, the pod's own service account. That one has
 * no contexts: where one is named, it is taken only by the name `in-cluster`, lest staging answers for production.
 * @throws input-invalid where there is none
 */
async function locateAccess(request, files) {
    const { context, environment } = request;
    const found = context === IN_CLUSTER ? [] : await findKubeconfigs(request, files);
    if (found.length > 0)
        return accessOf(found, context);
    const host = environment["KUBERNETES_SERVICE_HOST"] ?? "";
    if (host !== "" && (context === "" || context === IN_CLUSTER))
        return await inCluster(host, environment, files);
    const named = context === "" ? "" : ` for the context ${(0,wording/* quote */.hD)(context)}`;
    return (0,errors/* fail */.fJ)("input-invalid", `There is no kubeconfig${named}`, {
        hint: `Give the input kubeconfig, or set KUBECONFIG in the step's env. On a runner inside the cluster write kube-context: ${IN_CLUSTER}.`,
        detailCode: "kubeconfig",
    });
}
async function findKubeconfigs(request, files) {
    const { kubeconfig, workspace, environment } = request;
    if (/[\n:{]/.test(kubeconfig))
        return [await parseKubeconfig(kubeconfig, "Input kubeconfig", workspace)];
    if (kubeconfig !== "")
        return [await readKubeconfig(external_node_path_.posix.resolve(workspace, kubeconfig), files)];
    const listed = (environment["KUBECONFIG"] ?? "").split(":").filter((path) => path !== "");
    const home = environment["HOME"] ?? "";
    const paths = listed.length > 0 || home === "" ? listed : [external_node_path_.posix.join(home, ".kube/config")];
    // As kubectl does: of those in KUBECONFIG some may be missing.
    const existing = await Promise.all(paths.map(async (path) => ((await files.stat(path))?.kind === "file" ? path : undefined)));
    return await Promise.all(existing.filter((path) => path !== undefined).map((path) => readKubeconfig(path, files)));
}
async function readKubeconfig(path, files) {
    let text;
    try {
        text = await files.readText(path);
    }
    catch {
        return (0,errors/* fail */.fJ)("input-invalid", `The kubeconfig ${(0,wording/* quote */.hD)(path)} cannot be read`, {
            hint: "Give its text or its path in the input kubeconfig.",
            detailCode: "kubeconfig",
        });
    }
    return await parseKubeconfig(text, `The kubeconfig ${(0,wording/* quote */.hD)(path)}`, external_node_path_.posix.dirname(path));
}
async function inCluster(host, environment, files) {
    const namespaceFile = external_node_path_.posix.join(SERVICE_ACCOUNT, "namespace");
    const hasNamespace = (await files.stat(namespaceFile)) !== undefined;
    const name = host.includes(":") ? `[${host}]` : host;
    return {
        context: IN_CLUSTER,
        server: `https://${name}:${environment["KUBERNETES_SERVICE_PORT"] ?? "443"}`,
        authority: { file: external_node_path_.posix.join(SERVICE_ACCOUNT, "ca.crt") },
        serverName: undefined,
        proxy: undefined,
        namespace: hasNamespace ? (await files.readText(namespaceFile)).trim() : undefined,
        user: {
            token: { file: external_node_path_.posix.join(SERVICE_ACCOUNT, "token") },
            certificate: undefined,
            key: undefined,
            exec: undefined,
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/build/health/kubernetes/session.js


/** One cluster as this step reaches it, for all checks that ask it: a plugin need not run for each of them. */
class ClusterSession {
    access;
    /** What must never be shown, of every cluster of this step: a program may print the token of another one. */
    secrets;
    #load;
    #credentials;
    constructor(access, { host }, secrets) {
        this.access = access;
        this.secrets = secrets;
        this.#load = () => loadCredentials(access, {
            files: host.files,
            processes: host.processes,
            environment: host.context.environment,
            workspace: host.context.workspace,
            onSecret: (secret) => {
                secrets.push(secret);
                host.log.secret(secret);
            },
        });
        this.#credentials = this.#load();
    }
    /**
     * Finds the cluster of a context (empty for the current one) and the credentials for it.
     * @param secrets of the step, to which those of the cluster are added
     * @throws input-invalid
     */
    static async open(context, probes, secrets) {
        const { workspace, environment } = probes.host.context;
        const { kubeconfig } = probes.credentials;
        const access = await locateAccess({ kubeconfig, context, workspace, environment }, probes.host.files);
        const session = new ClusterSession(access, probes, secrets);
        await session.#credentials;
        return session;
    }
    /** @param isRefused whether the server refused the ones given before */
    credentials(isRefused) {
        if (isRefused)
            this.#credentials = this.#load();
        return this.#credentials;
    }
}
const SESSIONS = new WeakMap();
/** The session of a context, opened once a step. @throws input-invalid */
function sessionOf(context, probes) {
    const sessions = SESSIONS.get(probes) ?? { byContext: new Map(), secrets: [] };
    SESSIONS.set(probes, sessions);
    const { byContext, secrets } = sessions;
    const session = byContext.get(context) ?? ClusterSession.open(context, probes, secrets);
    byContext.set(context, session);
    return session;
}

// EXTERNAL MODULE: ./packages/core/build/health/record.js
var record = __webpack_require__(35088);
// EXTERNAL MODULE: ./packages/core/build/health/schema.js
var schema = __webpack_require__(12634);
;// CONCATENATED MODULE: ./packages/core/build/health/kinds/kubernetes.js











/** Looked at where a check names no kinds. */
const WORKLOADS = ["Deployment", "StatefulSet", "DaemonSet"];
const KIND_WORDS = `must be group/Kind, such as cert-manager.io/Certificate, or one of ${(0,wording/* list */.p_)(KNOWN_KINDS.slice(0, 8))}, …`;
const RULE_WORDS = "must be a condition such as Ready, or values below status such as health.status==Healthy";
const settingsSchema = dist/* strictObject */.rej({
    kinds: dist/* optional */.lqM(dist/* pipe */.FsL(schema/* texts */.Te, dist/* minLength */.BpQ(1, "must not be empty"))),
    names: dist/* optional */.lqM(schema/* texts */.Te, []),
    selector: dist/* optional */.lqM(schema/* text */.Qq),
    namespace: dist/* optional */.lqM(schema/* text */.Qq),
    context: dist/* optional */.lqM(schema/* text */.Qq),
    jobs: dist/* optional */.lqM(dist/* picklist */.KIO(["complete", "started"], "must be complete or started"), "complete"),
    pods: dist/* optional */.lqM(dist/* picklist */.KIO(["complete", "running"], "must be complete or running"), "complete"),
    allow_suspended: dist/* optional */.lqM(schema/* flag */.Jt, false),
    allow_pending_address: dist/* optional */.lqM(schema/* flag */.Jt, false),
    custom: dist/* optional */.lqM((0,record/* record */.g)(dist/* string */.YjP(), schema/* text */.Qq, "must be an object of group/Kind and when it is ready"), {}),
}, "must be an object with kinds, names or selector");
/** Objects of a Kubernetes cluster, which must be ready. */
const kubernetes = (0,kind/* defineKind */.W)({
    key: "kubernetes",
    entries: { kubernetes: settingsSchema },
    async prepare({ kubernetes: settings }, resolver, probes) {
        const target = readTarget(settings, resolver);
        if (resolver.problems.length > 0)
            return undefined;
        const session = await sessionOf(contextOf(settings, resolver, probes), probes);
        resolver.secrets.push(...session.secrets);
        const namespace = target.namespace || (probes.environment?.namespace ?? session.access.namespace ?? "default");
        const probe = probeOf({ ...target, namespace }, session, resolver, probes);
        return { target: describe(settings, namespace, session), probe: (timeoutMs) => probe.probe(timeoutMs) };
    },
});
function readTarget(settings, resolver) {
    if (settings.names.length > 0 && settings.selector !== undefined) {
        resolver.problems.push("kubernetes.names and kubernetes.selector exclude each other");
    }
    return {
        namespace: resolver.text(settings.namespace ?? ""),
        kinds: (settings.kinds ?? WORKLOADS).flatMap((name) => readKind(name, resolver)),
        names: settings.names.map((name) => resolver.text(name)),
        inEveryKind: settings.kinds !== undefined,
        selector: resolver.text(settings.selector ?? ""),
        allowSuspended: settings.allow_suspended,
        expect: {
            jobs: settings.jobs,
            pods: settings.pods,
            allowPendingAddress: settings.allow_pending_address,
            custom: readRules(settings.custom, resolver),
        },
    };
}
function readKind(name, resolver) {
    const kind = parseKind(name);
    if (kind === undefined)
        resolver.problems.push(`kubernetes.kinds: ${(0,wording/* list */.p_)([name])} ${KIND_WORDS}`);
    return kind === undefined ? [] : [kind];
}
function readRules(custom, resolver) {
    const rules = new Map();
    for (const [kind, written] of Object.entries(custom)) {
        const rule = parseCustomRule(written);
        if (rule === undefined)
            resolver.problems.push(`kubernetes.custom.${kind} ${RULE_WORDS}`);
        else
            rules.set(kind, rule);
    }
    return rules;
}
/** The check's own word, then the step's, then the environment's. */
function contextOf({ context }, resolver, { credentials, environment }) {
    if (context !== undefined)
        return resolver.text(context);
    return credentials.kubeContext || (environment?.clusterContext ?? "");
}
function probeOf(target, session, resolver, { host }) {
    const source = {
        access: session.access,
        http: host.http,
        clock: host.clock,
        credentials: (isRefused) => session.credentials(isRefused),
    };
    const mask = (words) => redactLog((0,redact/* redactor */.$p)([...session.secrets, ...resolver.secrets])(words));
    return new KubernetesProbe(target, source, mask);
}
/** `Deployment, Job app=api in apps-staging (acme/agents:staging)` */
function describe({ kinds, names, selector }, namespace, { access }) {
    const which = names.length > 0 ? ` ${names.join(", ")}` : selector === undefined ? "" : ` ${selector}`;
    return `${(kinds ?? WORKLOADS).join(", ")}${which} in ${namespace} (${access.context})`;
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


/***/ })

};
