export const id = 732;
export const ids = [732];
export const modules = {

/***/ 74700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ isHeadOrItsMerge),
/* harmony export */   M8: () => (/* binding */ checkedOut),
/* harmony export */   _g: () => (/* binding */ plannedBase)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5970);

/** What git has checked out; undefined where that cannot be told. */
async function checkedOut(host) {
    const [commit, text] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "rev-parse", "HEAD"),
        // The object itself: in a shallow clone, as actions/checkout makes it, git denies that a commit has parents.
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "cat-file", "commit", "HEAD"),
    ]);
    if (commit === undefined || text === undefined)
        return undefined;
    const header = text.split("\n\n", 1)[0] ?? "";
    return { commit, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent) };
}
/**
 * Whether this is a pull request's head, or GitHub's merge of it into its base (`refs/pull/<number>/merge`). With any other
 * first parent it may be the merge of somebody's own branch, which holds whatever they like.
 */
function isHeadOrItsMerge({ commit, parents }, { headSha, baseSha }) {
    return commit === headSha || (isMergeOf(parents, headSha) && parents[0] === baseSha);
}
/**
 * The commit of the base branch that a pull request's checkout was made from: the merge's first parent where its merge
 * is checked out, else where the two histories part, else (in a shallow clone) the base branch's tip of the event.
 */
async function plannedBase(host, pullRequest) {
    const [merged, parted] = await Promise.all([checkedOut(host), (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "merge-base", "HEAD", pullRequest.baseSha)]);
    const parents = merged?.parents ?? [];
    return (isMergeOf(parents, pullRequest.headSha) ? parents[0] : parted) ?? pullRequest.baseSha;
}
function isMergeOf(parents, head) {
    return parents.length === 2 && parents[1] === head;
}


/***/ }),

/***/ 1684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ locationSettings)
});

// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
;// CONCATENATED MODULE: ./packages/core/build/engine/backend-environment.js
/**
 * By backend type, what variables say of where a state lies, in the order of the engine. Sources: the schemas under
 * internal/backend/remote-state of OpenTofu 1.12 and Terraform 1.15, and the libraries they use (Consul, lib/pq, AWS).
 */
const FALLBACKS = {
    http: [
        { setting: "address", variables: ["TF_HTTP_ADDRESS"] },
        { setting: "update_method", variables: ["TF_HTTP_UPDATE_METHOD"] },
        { setting: "lock_address", variables: ["TF_HTTP_LOCK_ADDRESS"] },
        { setting: "lock_method", variables: ["TF_HTTP_LOCK_METHOD"] },
        { setting: "unlock_address", variables: ["TF_HTTP_UNLOCK_ADDRESS"] },
        { setting: "unlock_method", variables: ["TF_HTTP_UNLOCK_METHOD"] },
    ],
    pg: [
        { setting: "conn_str", variables: ["PG_CONN_STR"] },
        { setting: "schema_name", variables: ["PG_SCHEMA_NAME"] },
        { setting: "table_name", variables: ["PG_TABLE_NAME"] },
        { setting: "index_name", variables: ["PG_INDEX_NAME"] },
        // What conn_str leaves open; it may leave open any of them.
        { setting: "host", variables: ["PGHOST"] },
        { setting: "port", variables: ["PGPORT"] },
        { setting: "dbname", variables: ["PGDATABASE"] },
    ],
    azurerm: [
        { setting: "environment", variables: ["ARM_ENVIRONMENT"] },
        { setting: "metadata_host", variables: ["ARM_METADATA_HOST", "ARM_METADATA_HOSTNAME"] },
        { setting: "subscription_id", variables: ["ARM_SUBSCRIPTION_ID"] },
        { setting: "tenant_id", variables: ["ARM_TENANT_ID"] },
    ],
    s3: [
        { setting: "region", variables: ["AWS_REGION", "AWS_DEFAULT_REGION"] },
        {
            setting: "endpoint",
            variables: ["AWS_ENDPOINT_URL_S3", "AWS_S3_ENDPOINT", "AWS_ENDPOINT_URL"],
            instead: ["endpoints.s3"],
        },
        {
            setting: "dynamodb_endpoint",
            variables: ["AWS_ENDPOINT_URL_DYNAMODB", "AWS_DYNAMODB_ENDPOINT", "AWS_ENDPOINT_URL"],
            instead: ["endpoints.dynamodb"],
        },
    ],
    gcs: [
        {
            setting: "storage_custom_endpoint",
            variables: ["GOOGLE_BACKEND_STORAGE_CUSTOM_ENDPOINT", "GOOGLE_STORAGE_CUSTOM_ENDPOINT"],
        },
        { setting: "universe_domain", variables: ["GOOGLE_BACKEND_UNIVERSE_DOMAIN"] },
    ],
    consul: [
        { setting: "address", variables: ["CONSUL_HTTP_ADDR"] },
        { setting: "scheme", variables: ["CONSUL_HTTP_SSL"] },
        { setting: "namespace", variables: ["CONSUL_NAMESPACE"] },
        { setting: "partition", variables: ["CONSUL_PARTITION"] },
    ],
    kubernetes: [
        { setting: "namespace", variables: ["KUBE_NAMESPACE"] },
        { setting: "in_cluster_config", variables: ["KUBE_IN_CLUSTER_CONFIG"] },
        { setting: "load_config_file", variables: ["KUBE_LOAD_CONFIG_FILE"] },
        { setting: "host", variables: ["KUBE_HOST"] },
        { setting: "config_path", variables: ["KUBE_CONFIG_PATH"] },
        { setting: "config_paths", variables: ["KUBE_CONFIG_PATHS"] },
        { setting: "config_context", variables: ["KUBE_CTX"] },
        { setting: "config_context_cluster", variables: ["KUBE_CTX_CLUSTER"] },
    ],
    cos: [{ setting: "region", variables: ["TENCENTCLOUD_REGION"] }],
    oss: [
        { setting: "region", variables: ["ALICLOUD_REGION", "ALICLOUD_DEFAULT_REGION"] },
        { setting: "endpoint", variables: ["ALICLOUD_OSS_ENDPOINT", "OSS_ENDPOINT"] },
        { setting: "tablestore_endpoint", variables: ["ALICLOUD_TABLESTORE_ENDPOINT"] },
    ],
};
/** What a backend of this type takes from the environment. */
function fallbacksOf(type) {
    return FALLBACKS[type] ?? [];
}

;// CONCATENATED MODULE: ./packages/core/build/engine/backend-location.js



/**
 * The settings that say where a state lies, of every backend of both engines. Everything else is left out: credentials
 * have many names (`sse_customer_key`, `http_auth`, `client_key`), and a new backend may bring others.
 */
const LOCATION_SETTINGS = new Set([
    ...["path", "workspace_dir"], // local, consul
    ...["address", "update_method", "lock_address", "lock_method", "unlock_address", "unlock_method"], // http
    ...["bucket", "key", "prefix", "region", "endpoint", "endpoints", "workspace_key_prefix"], // s3, gcs, cos, oss
    ...["dynamodb_endpoint", "domain", "universe_domain"],
    ...["dynamodb_table", "use_lockfile", "tablestore_endpoint", "tablestore_table", "storage_custom_endpoint"],
    ...["storage_account_name", "container_name", "resource_group_name", "subscription_id", "tenant_id"], // azurerm
    ...["environment", "metadata_host", "snapshot"],
    ...["conn_str", "schema_name", "table_name", "index_name"], // pg
    ...["secret_suffix", "namespace", "host", "in_cluster_config", "config_context", "config_context_cluster"], // kubernetes
    ...["load_config_file", "config_path", "config_paths"],
    ...["scheme", "datacenter"], // consul
    ...["hostname", "organization", "workspaces"], // remote, cloud
]);
/**
 * Where the state of a backend lies, as its settings and the engine's environment say it. A setting that is given comes
 * before the environment, as in the engine. What the environment says goes by the variable's name: a saved plan holds
 * what was given, and takes the rest from the environment of the job that applies it.
 * @returns names and values as JSON, without credentials, sorted by name
 */
function locationSettings(type, config, environment) {
    const given = Object.entries(config)
        .filter(([name, value]) => value !== null && LOCATION_SETTINGS.has(name))
        .map(([name, value]) => [name, locationText(name, value)]);
    const taken = fallbacksOf(type)
        .filter((fallback) => !isGiven(config, fallback))
        .flatMap(({ setting, variables }) => {
        const name = variables.find((variable) => (environment[variable] ?? "") !== "");
        return name === undefined ? [] : [[name, locationText(setting, environment[name])]];
    });
    return [...new Map([...given, ...taken])].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
function isGiven(config, { setting, instead = [] }) {
    return [setting, ...instead].some((path) => {
        const value = path
            .split(".")
            .reduce((inner, name) => ((0,json/* isContainer */.u_)(inner) ? inner[name] : undefined), config);
        return value !== undefined && value !== null;
    });
}
function locationText(setting, value) {
    const open = setting === "conn_str" ? databaseLocation : addressLocation;
    return JSON.stringify(value, (_, inner) => (typeof inner === "string" ? open(inner) : inner));
}
function addressLocation(text) {
    return text.includes("//") ? urlLocation(text) : text;
}
/** Either form that the database's library takes; all that is no URL is words. */
function databaseLocation(text) {
    return /^[\w+]+:\/\//.test(text) ? urlLocation(text) : connectionLocation(text);
}
/** A URL without user and password. Its query may hold a token, and may tell two states apart. */
function urlLocation(url) {
    const [address = "", query = ""] = url.replace(/#.*$/s, "").split(/\?(.*)/s);
    const open = address.replace(/\/\/[^/]*@/, "//");
    return query === "" ? open : `${open}?${(0,digest/* sha256 */.s)(query).slice(0, 8)}`;
}
/** Where `host=… dbname=… user=… password=…` leads to. */
function connectionLocation(connection) {
    return [...connection.matchAll(/(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|(?:[^\s\\]|\\.)*)/gs)]
        .filter(([, name = ""]) => ["host", "hostaddr", "port", "dbname"].includes(name))
        .map(([, name = "", value = ""]) => `${name}=${value}`)
        .join(" ");
}


/***/ }),

/***/ 37553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ diagnosticLines),
/* harmony export */   Xe: () => (/* binding */ firstOfEachFile),
/* harmony export */   Z5: () => (/* binding */ parseDiagnostic),
/* harmony export */   dM: () => (/* binding */ distinct)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);


const position = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), column: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const diagnosticSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    summary: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    detail: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ""),
    address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    range: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ filename: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), start: position, end: position })),
});
// Terraform puts the values themselves into the rest of these words, whether the variable is sensitive or not.
const TELLS_VALUES = /variable when applying a saved plan$/;
/**
 * Parses a diagnostic of `-json` output; undefined for anything else.
 * @param directory root module relative to the repository: the engine names files relative to it
 * @param workspace absolute path of the repository: variable files are given to the engine by their whole path
 */
function parseDiagnostic(value, directory, workspace) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(diagnosticSchema, value);
    if (!parsed.success)
        return undefined;
    const { severity, summary, detail, address, range } = parsed.output;
    return {
        severity: severity === "warning" ? "warning" : "error",
        summary,
        detail: TELLS_VALUES.test(summary) ? (detail.split(". ")[0] ?? "") : detail,
        address,
        place: range === undefined ? undefined : placeOf(range, directory, workspace),
    };
}
/** Joins an engine file name to the root module; undefined for what is no file of the repository (`<value for var.x>`). */
function placeOf(range, directory, workspace) {
    const { filename, start, end } = range;
    if (filename === "" || filename.startsWith("<"))
        return undefined;
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, directory, filename));
    if (file.split("/").some((segment) => segment === ".." || segment === ".terraform"))
        return undefined;
    return { file, line: start.line, column: start.column, endLine: end.line };
}
/** Without the echoes of a syntax error: of each file only its first diagnostic. Those without a place stay. */
function firstOfEachFile(diagnostics) {
    const files = new Set();
    return diagnostics.filter(({ place }) => {
        if (place === undefined)
            return true;
        const isFirst = !files.has(place.file);
        files.add(place.file);
        return isFirst;
    });
}
/** Each once, by place: init and plan warn of the same, and the engine does so in any order. */
function distinct(diagnostics) {
    const byPlace = diagnostics.map((diagnostic) => {
        const { place, summary, detail } = diagnostic;
        return [
            [place?.file ?? "", String(place?.line ?? 0).padStart(6, "0"), summary, detail].join("\n"),
            diagnostic,
        ];
    });
    return [...new Map(byPlace)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, diagnostic]) => diagnostic);
}
/** The engine's words for one diagnostic, as lines for the log. */
function diagnosticLines(diagnostic) {
    const { place } = diagnostic;
    const head = `${diagnostic.severity === "error" ? "Error" : "Warning"}: ${diagnostic.summary}`;
    const at = place === undefined ? [] : [`  on ${place.file}${place.line === undefined ? "" : ` line ${place.line}`}`];
    const detail = diagnostic.detail === "" ? [] : diagnostic.detail.split("\n").map((line) => `  ${line}`);
    return [head, ...at, ...detail];
}


/***/ }),

/***/ 71096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ EventStream)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);
/* harmony import */ var _review_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82345);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37553);




const resourceSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ addr: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const eventSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    "@message": valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ""),
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), "log"),
    diagnostic: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    hook: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ resource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(resourceSchema), action: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), "") })),
    change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ resource: resourceSchema, action: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), "") })),
    changes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ operation: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), "") })),
    /** The emergency state dump. */
    state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
});
/** Events that say nothing a person has to read: each is followed by one that says how it ended, or by none that matters. */
const QUIET = new Set(["refresh_start", "refresh_complete", "apply_start", "provision_start"]);
/** Folds the `-json` stream of one engine command, line by line. */
class EventStream {
    applied = [];
    /** What the engine said it was going to do. */
    planned = [];
    #started = new Map();
    #options;
    #diagnostics = [];
    #plainLines = [];
    #hasApplied = false;
    #dumpedState;
    constructor(options) {
        this.#options = options;
    }
    /** Takes one line and gives what a person should read of it. */
    take(line) {
        const { directory, workspace, redact } = this.#options;
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(eventSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line));
        // Some commands print plain text on failure even with -json.
        if (!parsed.success)
            return line.trim() === "" ? [] : this.#takePlain(redact(line));
        const event = parsed.output;
        const diagnostic = (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiagnostic */ .Z5)(event.diagnostic, directory, workspace);
        if (diagnostic !== undefined) {
            const shown = redacted(diagnostic, redact);
            this.#diagnostics.push(shown);
            return this.#options.holdWords === true ? [] : (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticLines */ .NS)(shown);
        }
        if (event.state !== undefined)
            this.#dumpedState = dumpedIn(line);
        this.#fold(event);
        return this.#words(event);
    }
    /** What was held back, for a person to read, without the secrets that came to light meanwhile. */
    release(redact) {
        if (this.#options.holdWords !== true)
            return [];
        this.#diagnostics = this.#diagnostics.map((diagnostic) => redacted(diagnostic, redact));
        return [...this.#plainLines.map(redact), ...this.#diagnostics.flatMap(_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticLines */ .NS)];
    }
    get diagnostics() {
        return this.#diagnostics;
    }
    get errors() {
        return this.#diagnostics.filter((diagnostic) => diagnostic.severity === "error");
    }
    /** Objects on which work began and of which no end was told. */
    get unfinished() {
        return [...this.#started.values()];
    }
    /** True once an apply told its own summary: all was done and the state is saved. */
    get hasApplied() {
        return this.#hasApplied;
    }
    /** The JSON of the whole state, secrets included, of an engine that could save it nowhere else. */
    get dumpedState() {
        return this.#dumpedState;
    }
    #takePlain(line) {
        if (this.#options.holdWords !== true)
            return [line];
        this.#plainLines.push(line);
        return [];
    }
    #fold({ type, hook, change, changes }) {
        if (type === "change_summary" && changes?.operation === "apply")
            this.#hasApplied = true;
        if (type === "planned_change" && change !== undefined) {
            this.planned.push(this.#step(change.resource.addr, change.action));
        }
        const address = hook?.resource?.addr;
        if (address === undefined)
            return;
        const step = this.#step(address, hook?.action ?? "");
        const key = JSON.stringify(step);
        if (type === "apply_start")
            this.#started.set(key, step);
        if (type !== "apply_complete" && type !== "apply_errored")
            return;
        this.#started.delete(key);
        this.applied.push({ ...step, succeeded: type === "apply_complete" });
    }
    #step(address, action) {
        return { address: this.#options.redact(address), action };
    }
    #words({ type, "@message": message }) {
        if (message === "" || QUIET.has(type))
            return [];
        if (type === "planned_change" && this.#options.hidePlanned === true)
            return [];
        // An emergency state dump of older engines: a whole state, secrets included, as a log line.
        if (type === "log" && message.trimStart().startsWith("{"))
            return ["(state not shown)"];
        return [this.#options.redact(message)];
    }
}
const dumpSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() });
/** With every digit of its numbers: this will be the state. */
function dumpedIn(line) {
    return (0,_review_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(dumpSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExactJson */ .lQ)(line)).state);
}
function redacted(diagnostic, redact) {
    return { ...diagnostic, summary: redact(diagnostic.summary), detail: redact(diagnostic.detail) };
}


/***/ }),

/***/ 31342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZH: () => (/* binding */ OTHER_STATE),
  uM: () => (/* binding */ engineFailures),
  jS: () => (/* binding */ failureOfDiagnostic)
});

// EXTERNAL MODULE: ./packages/core/build/engine/diagnostics.js
var diagnostics = __webpack_require__(37553);
;// CONCATENATED MODULE: ./packages/core/build/engine/lock.js
/**
 * Reads the holder of a lock from the detail of the engine's error. Terraform's http backend shows there who asked, and
 * of the holder nothing but the id.
 */
function lockHolder(detail) {
    const [before = "", after] = detail.split("Lock Info:");
    const held = /already locked: ID=(\S+)/.exec(before)?.[1];
    const field = (name) => new RegExp(`^ {2}${name}: *(.*)$`, "m").exec(after ?? "")?.[1]?.trim() ?? "";
    const id = field("ID");
    if (held !== undefined && held !== id)
        return { id: held, who: "", created: "", operation: "", info: "" };
    if (id === "")
        return undefined;
    return { id, who: field("Who"), created: field("Created"), operation: field("Operation"), info: field("Info") };
}
/** The holder in a sentence. */
function lockWords({ id, who, created, operation, info }) {
    const doing = operation === "" ? "" : ` for ${operation.replace("OperationType", "").toLowerCase()}`;
    const since = created === "" ? "" : ` since ${created}`;
    const told = info === "" ? "" : ` (${info})`;
    return `The state is locked by ${who === "" ? "another run" : who}${doing}${since}${told}; lock ID ${id}`;
}

// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
;// CONCATENATED MODULE: ./packages/core/build/engine/failures.js



/** Detail code of a plan that is not of this state at another time, but of another state. */
const OTHER_STATE = "lineage";
const LOCK_FILE_HINT = "flywheel never changes the lock file. Run init on your machine, commit .terraform.lock.hcl, and run again.";
// Summaries are the same in tofu and terraform; product names in details differ and are never matched.
const KNOWN = [
    {
        reason: "state-locked",
        summary: /^Error acquiring the state lock$/,
        detail: /lock/i,
        hint: "Another run holds the lock. Wait for it to finish and run again; flywheel never breaks a lock. If its holder is known to be dead, a person can run force-unlock.",
    },
    {
        reason: "state-not-saved",
        summary: /^Failed to (save state|persist state|create local state file)/,
        hint: "Objects were changed but the state that says so was not saved: it is in errored.tfstate in the root module. Do not delete that file; push it with `state push errored.tfstate` before anything else runs on this unit.",
    },
    {
        reason: "plan-stale",
        summary: /^Saved plan is stale$/,
        hint: "The state changed after this plan was made. Run the plan job again and deploy its new plan.",
    },
    {
        reason: "plan-stale",
        detailCode: OTHER_STATE,
        summary: /^Saved plan does not match the given state$/,
        hint: "This is another state than the one the plan was made for. Check the backend, then run the plan job again.",
    },
    {
        reason: "plan-mismatch",
        summary: /^(Inconsistent dependency lock file|Mismatch between input and plan variable value|Can't change variable when applying a saved plan)$/,
        only: "apply-failed",
        hint: "Give the apply job the same commit, lock file and variables as the plan job.",
    },
    { reason: "init-failed", summary: /^Inconsistent dependency lock file$/, hint: LOCK_FILE_HINT },
    {
        reason: "providers-unavailable",
        summary: /^(Failed to query available provider packages|Failed to install provider|Failed to resolve provider packages)$/,
        detail: /no such host|connection|timeout|timed out|could not connect|unreachable|registry service|502|503|504/i,
        hint: "The provider registry did not answer. Run again; if it stays so, check the network or use a provider mirror.",
    },
];
/** Hints by what the engine says in any error; the first that fits. */
const HINTS = [
    [
        /connection refused|no such host|giving up after|timeout/i,
        "Check the address, and that this job may reach it; then run again.",
    ],
    [
        /requires auth|unauthori[sz]ed|forbidden|access denied|no valid credential|\b40[13]\b/i,
        "Check that this job has the credentials it needs (environment variables or a login step before this one).",
    ],
    [
        /state migration action/i,
        'A state lies in the root module (terraform.tfstate, or terraform.tfstate.d for workspaces), and the engine would move it into the backend, which flywheel never does. Move it by hand and remove it there; for a backend "local" name another folder as its workspace_dir.',
    ],
    [/workspaces not supported/i, "This backend has no workspaces: remove TF_WORKSPACE and `workspace:` of the stack."],
    [/is not expected|Invalid backend configuration argument/i, "Check the names in backend-config and backend_config."],
];
/**
 * Why an engine command failed: one failure for each of its errors, in its order, never empty.
 * @param reason what to call it when the engine's words are not known
 */
function engineFailures(session, run, reason, doing) {
    const unit = session.unit.id;
    if (session.host.processes.cancelled()) {
        const unsaved = run.events.errors.map((error) => failureOfDiagnostic(error, reason, unit));
        return [
            {
                reason: "cancelled",
                message: `The job was cancelled while ${doing}`,
                hint: "The engine was asked once to stop and was waited for. Run again when ready.",
                unit,
                cause: (0,engine_session/* engineWords */.Y7)(run),
            },
            // The one thing that cannot wait for the next run.
            ...unsaved.filter((failure) => failure.reason === "state-not-saved"),
        ];
    }
    // What keeps a directory from initialising is mostly syntax, and one missing quote gives ten errors.
    const errors = reason === "init-failed" ? (0,diagnostics/* firstOfEachFile */.Xe)(run.events.errors) : run.events.errors;
    const failures = errors.map((error) => failureOfDiagnostic(error, reason, unit));
    if (failures.length > 0)
        return failures;
    return [
        {
            reason,
            message: `The engine failed while ${doing} (exit code ${String(run.exitCode)})`,
            hint: "Its own words are in the log of this step.",
            unit,
            cause: (0,engine_session/* engineWords */.Y7)(run),
        },
    ];
}
/**
 * One of the engine's errors as a failure.
 * @param reason what to call it when its words are not known
 */
function failureOfDiagnostic(error, reason, unit) {
    const known = KNOWN.find((trouble) => trouble.summary.test(error.summary) &&
        (trouble.detail?.test(error.detail) ?? true) &&
        (trouble.only ?? reason) === reason &&
        !isUnreachable(trouble, error));
    const lockFile = /lock ?file|dependency lock|provider dependency changes/i.test(`${error.summary} ${error.detail}`);
    const lock = known?.reason === "state-locked" ? lockHolder(error.detail) : undefined;
    return {
        reason: known?.reason ?? reason,
        message: lock === undefined ? messageOf(error) : lockWords(lock),
        hint: known?.hint ?? (lockFile && reason === "init-failed" ? LOCK_FILE_HINT : hintFor(error, reason)),
        unit,
        ...(known?.detailCode === undefined ? {} : { detailCode: known.detailCode }),
        ...(lock === undefined ? {} : { lock }),
        ...(error.place === undefined ? {} : { place: error.place }),
        ...(error.address === undefined ? {} : { address: error.address }),
        cause: `${error.summary}\n${error.detail}`,
    };
}
function messageOf({ summary, detail }) {
    return detail === "" ? summary : `${summary}: ${firstParagraph(detail)}`;
}
/** A backend that is down fails with the same summary as a held lock. */
function isUnreachable(trouble, error) {
    return trouble.reason === "state-locked" && /connection refused|no such host|timeout/i.test(error.detail);
}
function hintFor(error, reason) {
    if (reason === "apply-failed") {
        return "What landed and what did not is in the job summary. Mend the cause, then plan and deploy again.";
    }
    const fitting = HINTS.find(([words]) => words.test(`${error.summary} ${error.detail}`));
    if (fitting !== undefined)
        return fitting[1];
    return error.place === undefined
        ? "Mend what the engine says there, and run again; its full words are in the log of this step."
        : `Mend ${error.place.file}${error.place.line === undefined ? "" : ` line ${error.place.line}`} and run again.`;
}
function firstParagraph(text) {
    const lines = text
        .trim()
        .split("\n")
        .map((line) => line.trim());
    const end = lines.indexOf("");
    return lines
        .slice(0, end < 0 ? lines.length : end)
        .join(" ")
        .slice(0, 600);
}


/***/ }),

/***/ 33684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ initialise),
  Jr: () => (/* binding */ parallelismArguments),
  h5: () => (/* binding */ readBackend),
  $S: () => (/* binding */ refuseBackend),
  rs: () => (/* binding */ variableArguments)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/engine/backend-location.js + 1 modules
var backend_location = __webpack_require__(1684);
// EXTERNAL MODULE: ./packages/core/build/engine/failures.js + 1 modules
var failures = __webpack_require__(31342);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
// EXTERNAL MODULE: ./packages/core/build/hcl/body.js + 1 modules
var body = __webpack_require__(92641);
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
// EXTERNAL MODULE: ./packages/core/build/engine/version-constraint.js
var version_constraint = __webpack_require__(40469);
;// CONCATENATED MODULE: ./packages/core/build/engine/code-constraints.js




/**
 * The constraints of a unit's root module. Those that cannot be read without the engine's own parser are left out: the
 * engine checks them again.
 */
async function codeConstraints({ engine, directory, unit, host }) {
    const entries = await host.files.list(directory);
    const names = codeFiles(entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : [])), engine);
    const found = await Promise.all(names.map(async (name) => {
        const text = await host.files.readText((0,posix_.join)(directory, name));
        return constraintsIn((0,body/* readBody */.x8)(name, text), (0,posix_.join)(unit.directory, name), engine);
    }));
    return found.flat();
}
/**
 * The files that the engine reads. Since 1.8 OpenTofu reads .tofu files too, each instead of the .tf file of its name.
 * With override files it depends on the engine which of two constraints holds, so that none is judged here.
 */
function codeFiles(all, engine) {
    const code = all.filter((name) => (0,layout/* isCode */._m)(name) && (!isTofu(name) || (0,version_constraint/* isOpenTofu */.Tx)(engine, 1, 8)));
    if (code.some((name) => /^(.*_)?override\./.test(name)))
        return [];
    return code.filter((name) => isTofu(name) || !code.includes(name.replace(/\.tf(\.json)?$/, ".tofu$1")));
}
/** Since 1.12 OpenTofu takes `required_version` of a .tf file for terraform's, and has a setting of its own. */
function constraintsIn(code, file, engine) {
    const hasOwn = (0,version_constraint/* isOpenTofu */.Tx)(engine, 1, 12);
    const compatible = (0,body/* blocksOf */.SH)(code, "language").flatMap((block) => (0,body/* blocksOf */.SH)(block, "compatible_with"));
    return [
        ...(0,body/* blocksOf */.SH)(code, "terraform").flatMap((block) => constraintOf(block, "required_version", file, isTofu(file) || !hasOwn)),
        ...(hasOwn ? compatible.flatMap((block) => constraintOf(block, "opentofu", file, true)) : []),
    ];
}
function constraintOf(block, name, file, held) {
    const text = (0,body/* textOf */.b6)(block, name);
    const constraint = text === undefined ? undefined : (0,version_constraint/* parseConstraint */.FJ)(text);
    if (text === undefined || constraint === undefined)
        return [];
    const line = block.attributes.get(name)?.line;
    return [{ text, constraint, place: { file, ...(line === undefined ? {} : { line }) }, held }];
}
function isTofu(file) {
    return /\.tofu(\.json)?$/.test(file);
}

// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
;// CONCATENATED MODULE: ./packages/core/build/engine/version.js





/**
 * Why this engine must not work on the unit: the version file nearest to its root module, or a constraint in the code
 * there, asks for another version. None where it may.
 */
async function engineVersionFailures(session) {
    const { engine, unit, host } = session;
    const file = await versionFile(session);
    const constraints = (await codeConstraints(session)).filter(({ constraint }) => !(0,version_constraint/* allows */.NB)(constraint, engine.version));
    for (const { text, place } of constraints.filter(({ held }) => !held)) {
        host.log.warning(`${unit.id}: ${placeWords(place)} asks for ${(0,wording/* quote */.hD)(text)}, but ${(0,locate/* engineWords */.Y)(engine)} obeys required_version only in .tofu files`);
    }
    const unmet = [
        ...(file === undefined || isMet(file.text, engine.version) ? [] : [file]),
        ...constraints.filter(({ held }) => held),
    ];
    return unmet.map(({ text, place }) => ({
        reason: "engine-missing",
        detailCode: "engine-version",
        unit: unit.id,
        message: `${placeWords(place)} asks for ${(0,wording/* quote */.hD)(text)}, and the engine here is ${(0,locate/* engineWords */.Y)(engine)}`,
        hint: `Install a version that fits in an earlier step of this job, or change ${place.file}.`,
        place,
    }));
}
/** The file that version managers read, looked for from the root module up to the workspace. */
async function versionFile({ engine, unit, host }) {
    // Where nobody wrote a file for tofu, terraform's is meant for it.
    const names = engine.name === "tofu" ? [".opentofu-version", ".terraform-version"] : [".terraform-version"];
    for (const name of names) {
        const file = await nearest(unit.directory, name, host.files, host.context.workspace);
        if (file === undefined)
            continue;
        const lines = (await host.files.readText((0,posix_.join)(host.context.workspace, file))).split(/\r?\n/);
        const at = lines.findIndex((line) => /^\s*[^\s#]/.test(line));
        return { text: (lines[at] ?? "").trim(), place: { file, line: Math.max(at, 0) + 1 } };
    }
    return undefined;
}
async function nearest(directory, name, files, workspace) {
    const file = (0,posix_.join)(directory, name);
    if ((await files.stat((0,posix_.join)(workspace, file)))?.kind === "file")
        return file;
    const isOutermost = directory === "." || directory.startsWith("..");
    return isOutermost ? undefined : nearest((0,posix_.dirname)(directory), name, files, workspace);
}
/** A whole version is exactly that one, `1.9` any 1.9.x; words that name none (`latest` and the like) are met by all. */
function isMet(text, version) {
    const named = text.replace(/^v/, "");
    if (/^\d+\.\d+\.\d+/.test(named))
        return named === version;
    if (/^\d+(\.\d+)?$/.test(named))
        return version.startsWith(`${named}.`);
    const constraint = (0,version_constraint/* parseConstraint */.FJ)(text);
    return constraint === undefined || (0,version_constraint/* allows */.NB)(constraint, version);
}
function placeWords({ file, line }) {
    return line === undefined ? file : `${file} line ${line}`;
}

;// CONCATENATED MODULE: ./packages/core/build/engine/init.js






const backendFileSchema = dist/* object */.Ikc({
    backend: dist/* object */.Ikc({ type: dist/* string */.YjP(), config: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) }),
});
/**
 * Initialises a unit, unless it asks for another engine version. Never migrates state, never changes the lock file.
 * @returns the failures; none when it worked
 */
async function initialise(session) {
    const { unit } = session;
    const otherVersion = await engineVersionFailures(session);
    if (otherVersion.length > 0)
        return otherVersion;
    const run = await (0,engine_session/* runStreaming */.SL)(session, [
        "init",
        "-json",
        "-input=false",
        "-reconfigure",
        "-lockfile=readonly",
        ...backendArguments(unit),
        ...variableArguments(session),
    ]);
    return run.exitCode === 0 ? [] : (0,failures/* engineFailures */.uM)(session, run, "init-failed", "initialising");
}
/** The engine looks for files from its working directory on, and takes for a setting whatever has a `=`. */
function backendArguments({ directory, backendConfig }) {
    return backendConfig.map((entry) => `-backend-config=${entry.includes("=") ? entry : (0,posix_.relative)(directory, entry)}`);
}
/** Where the state of an initialised unit lies. No file means the local backend with no block. */
async function readBackend(session) {
    const file = (0,posix_.join)(session.scratch, "data", "terraform.tfstate");
    if ((await session.host.files.stat(file)) === undefined)
        return { type: "local", settings: [] };
    const parsed = dist/* safeParse */.xLC(backendFileSchema, JSON.parse(await session.host.files.readText(file)));
    if (!parsed.success)
        return { type: "local", settings: [] };
    const { type, config } = parsed.output.backend;
    return { type, settings: (0,backend_location/* locationSettings */.$)(type, config, session.environment) };
}
/** Why a backend cannot be worked with: its runs happen elsewhere, and no saved plan comes back. None for all others. */
function refuseBackend({ type }, unit) {
    if (type !== "cloud" && type !== "remote")
        return [];
    return [
        {
            reason: "config-invalid",
            unit,
            message: `The backend "${type}" runs plans elsewhere, and flywheel applies only a plan it saved itself`,
            hint: "Use a backend that only keeps state, such as s3, gcs, azurerm, pg or http.",
        },
    ];
}
/** For commands that walk the resources: plan and apply. */
function parallelismArguments({ unit }) {
    return unit.parallelism === 0 ? [] : [`-parallelism=${unit.parallelism}`];
}
/** Variable arguments: tofu may use variables in backend and module blocks, so init needs them as plan does. */
function variableArguments(session) {
    const { workspace } = session.host.context;
    return [
        ...session.unit.varFiles.map((file) => `-var-file=${(0,posix_.join)(workspace, file)}`),
        ...session.unit.vars.map((variable) => `-var=${variable}`),
    ];
}


/***/ }),

/***/ 7500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ SECRET_NAME),
/* harmony export */   TT: () => (/* binding */ assignments),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   xU: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _units_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23794);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48944);



/** Names of environment variables and settings whose values are taken for secrets. */
const SECRET_NAME = /token|secret|passw|private_?key|access_?key|api_?key|credential|conn_str|sas/i;
/** Whether something of this name is to be taken for a secret. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
/**
 * The secrets of a unit that are known before the engine has said anything: values of sensitive variables given by
 * TF_VAR_, `vars` or a file, secret backend settings, and what the environment calls a secret. Diagnostics echo them:
 * providers write what they like into their messages.
 */
async function knownSecrets(unit, host) {
    const declared = await declarations(unit, host);
    // What is not found may be anything.
    const isSecret = (name) => declared.get(name) ?? true;
    const secrets = [];
    for (const [name, value] of Object.entries(host.context.environment)) {
        if (!name.startsWith("TF_VAR_"))
            secrets.push(...(isSecretName(name) ? [value] : []));
        else if (isSecret(name.slice("TF_VAR_".length)))
            secrets.push(...(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfValue */ .hl)(value));
    }
    for (const [name, value] of assignments(unit.vars))
        if (isSecret(name))
            secrets.push(...(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfValue */ .hl)(value));
    for (const [name, values] of await fileDefinitions(unit, host)) {
        // One file may serve several stacks: what this one does not declare says nothing of what is secret.
        if (declared.get(name) === true)
            secrets.push(...values);
    }
    for (const [name, value] of assignments(unit.backendConfig))
        if (isSecretName(name))
            secrets.push(value);
    return new Set(secrets);
}
/** `name=value` lines as pairs. */
function assignments(lines) {
    return lines
        .filter((line) => line.includes("="))
        .map((line) => [line.slice(0, line.indexOf("=")).trim(), line.slice(line.indexOf("=") + 1)]);
}
/** The variables that the root module declares, and whether any declaration makes it a secret. */
async function declarations(unit, host) {
    const directory = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(host.context.workspace, unit.directory);
    const files = (await host.files.list(directory)).filter(({ name, kind }) => kind === "file" && (0,_units_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isCode */ ._m)(name));
    const declared = new Map();
    for (const file of files) {
        for (const { name, isSecret } of (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredVariables */ .At)(file.name, await host.files.readText((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file.name))))
            declared.set(name, isSecret || declared.get(name) === true);
    }
    return declared;
}
/** What the unit's variable files give: its own, and those that the engine takes by itself. */
async function fileDefinitions(unit, { files, context }) {
    const directory = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace, unit.directory);
    const automatic = (await files.list(directory)).filter(({ name }) => _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTOMATIC_FILE */ .$W.test(name));
    const paths = [
        ...automatic.map(({ name }) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name)),
        ...unit.varFiles.map((file) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace, file)),
    ];
    // One that is not there is the engine's to tell.
    const read = async (path) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .definedVariables */ .JF)(path, await files.readText(path).catch(() => ""));
    return (await Promise.all(paths.map(read))).flat();
}


/***/ }),

/***/ 33605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ runHolding),
/* harmony export */   SL: () => (/* binding */ runStreaming),
/* harmony export */   Tb: () => (/* binding */ runToFile),
/* harmony export */   Y7: () => (/* binding */ engineWords),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   gb: () => (/* binding */ readJsonText),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18803);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37553);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89088);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71096);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7500);






/**
 * Opens a session. TF_DATA_DIR is the unit's own: with a shared one, a plan made for one environment lands in the
 * state of another (engine-behaviour §11).
 */
async function openSession(unit, engine, host, prefixed) {
    const scratch = await host.files.temporaryDirectory("unit");
    host.journal.removeLater(scratch);
    host.journal.note({ note: "unit", unit, engine });
    const { variables } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .engineEnvironment */ .I)(host.context.environment);
    return {
        unit,
        engine,
        host,
        directory: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(host.context.workspace, unit.directory),
        scratch,
        redact: (0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactor */ .$p)(await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .knownSecrets */ .xU)(unit, host)),
        warnings: [],
        prefix: prefixed ? `${unit.id} | ` : "",
        environment: {
            ...variables,
            TF_DATA_DIR: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "data"),
            TF_IN_AUTOMATION: "1",
            TF_INPUT: "0",
            TF_WORKSPACE: unit.workspace,
        },
    };
}
/** Runs a command that streams `-json` events, showing them as they come. */
async function runStreaming(session, command) {
    return tell(session, await stream(session, command, eventsOf(session, command)), (text) => text);
}
/**
 * Runs a command of which only its end says what is secret: its progress is shown as it comes, its diagnostics wait
 * for {@link tell}.
 */
function runHolding(session, command) {
    return stream(session, command, eventsOf(session, command, true));
}
/** Shows what a command has still to say, and keeps its warnings. @returns the run without what `redact` hides */
function tell(session, run, redact) {
    const { events } = run;
    const stderr = redact(run.stderr);
    show(session, [...events.release(redact), ...stderr.split("\n").filter((line) => line.trim() !== "")]);
    session.warnings.push(...events.diagnostics.filter(({ severity }) => severity === "warning"));
    return { ...run, stderr };
}
async function stream(session, command, events) {
    const result = await session.host.processes.engine({
        ...engineCommand(session, command),
        onLines: (lines) => {
            show(session, lines.flatMap((line) => events.take(line)));
        },
    });
    return endOf(session, result, events);
}
function show({ host, prefix }, lines) {
    if (lines.length > 0)
        host.log.untrusted(lines.map((line) => prefix + line));
}
function eventsOf({ unit, host, redact }, command, holdWords = false) {
    const { workspace } = host.context;
    const hidePlanned = command[0] === "apply";
    return new _events_js__WEBPACK_IMPORTED_MODULE_3__/* .EventStream */ .v({ directory: unit.directory, workspace, redact, hidePlanned, holdWords });
}
function engineCommand(session, command) {
    const { unit, engine, directory, environment, limits } = session;
    const bounds = limits === undefined ? {} : { limits };
    return { file: engine.path, arguments: command, directory, environment, unit: unit.id, ...bounds };
}
/** Runs a command whose stdout is secret or large, into a file that nobody prints. */
async function runToFile(session, command, file) {
    const result = await session.host.processes.engine({
        ...engineCommand(session, command),
        stdoutFile: file,
    });
    return endOf(session, result, eventsOf(session, command));
}
function endOf(session, { exitCode, stderr, exceeded }, events) {
    return { exitCode, events, stderr: session.redact(stderr), exceeded };
}
/** The JSON in a file of {@link runToFile}: the engine may print a warning about its own configuration before it. */
async function readJsonText(session, file) {
    const text = await session.host.files.readText(file);
    const start = text.search(/^\{/m);
    return start < 0 ? "" : text.slice(start);
}
/** The engine's own words of a run that failed, for the cause of a failure. */
function engineWords(run) {
    const words = run.events.errors.flatMap(_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticLines */ .NS).join("\n");
    return words === "" ? run.stderr.slice(0, 4_000) : words;
}


/***/ }),

/***/ 48944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ AUTOMATIC_FILE),
/* harmony export */   At: () => (/* binding */ declaredVariables),
/* harmony export */   JF: () => (/* binding */ definedVariables),
/* harmony export */   hl: () => (/* binding */ textsOfValue),
/* harmony export */   tS: () => (/* binding */ isSecretVariable)
/* harmony export */ });
/* harmony import */ var _hcl_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92641);
/* harmony import */ var _hcl_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86994);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18803);




/**
 * Files of variables that the engine takes by itself.
 * Source: https://opentofu.org/docs/language/values/variables/#variable-definitions-tfvars-files
 */
const AUTOMATIC_FILE = /^(terraform\.tfvars|.*\.auto\.tfvars)(\.json)?$/;
/** The variables that a file declares, in the native syntax or the JSON one. */
function declaredVariables(fileName, text) {
    return (0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksOf */ .SH)((0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(fileName, text), "variable").flatMap((block) => block.labels[0] === undefined ? [] : [{ name: block.labels[0], isSecret: isSecretVariable(block) }]);
}
/** Whether a declaration makes its variable sensitive or ephemeral, or may do so. */
function isSecretVariable({ attributes }) {
    return isSet(attributes.get("sensitive")) || isSet(attributes.get("ephemeral"));
}
function isSet(setting) {
    if (setting === undefined)
        return false;
    return setting.value.kind !== "literal" || setting.value.value !== false;
}
/** The variables that a file of variables gives, each with the texts and numbers in its value. */
function definedVariables(fileName, text) {
    if (fileName.endsWith(".json")) {
        const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(parsed) ? Object.entries(parsed).map(([name, value]) => [name, [...(0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .leafSecrets */ .CH)(value)]]) : [];
    }
    return statements((0,_hcl_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(text)).flatMap(([name, equals, ...value]) => name?.kind === "name" && equals?.text === "=" ? [[name.text, textsOf(value)]] : []);
}
/** The texts and numbers in the value that a variable is given as text: an expression, where its type is not `string`. */
function textsOfValue(value) {
    const isExpression = /^\s*[[{]/.test(value);
    return [value, ...(0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .leafSecrets */ .CH)(value), ...(isExpression ? textsOf((0,_hcl_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(value)) : [])];
}
/** Lines outside of all brackets. */
function statements(tokens) {
    const found = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (token.kind === "open")
            depth++;
        else if (token.kind === "close")
            depth--;
        if (token.kind === "newline" && depth <= 0)
            found.push([]);
        else
            found.at(-1)?.push(token);
    }
    return found;
}
/** Keys are no values: `password` itself is no secret. */
function textsOf(expression) {
    return expression
        .filter(({ kind }, index) => {
        const next = expression[index + 1]?.text;
        return (kind === "text" || kind === "number" || kind === "heredoc") && next !== ":" && next !== "=";
    })
        .flatMap(({ text }) => [text, unescaped(text)]);
}
/** The text that a quoted one with escapes stands for; itself where they are not those of JSON. */
function unescaped(text) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(`"${text}"`);
    return (typeof value === "string" ? value : text).replaceAll(/([$%])\1\{/g, "$1{");
}


/***/ }),

/***/ 50747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ refuseForks),
/* harmony export */   DQ: () => (/* binding */ refuseHead),
/* harmony export */   Gu: () => (/* binding */ refuseUnsafeValidation),
/* harmony export */   Wk: () => (/* binding */ refuseLastingMachine),
/* harmony export */   ot: () => (/* binding */ refuseUntrustedCode)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74700);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);


/** Events on which a job holds the repository's secrets, whoever caused them. */
const EVENTS_WITH_SECRETS = ["pull_request_target", "workflow_run", "issue_comment"];
/**
 * Refuses code that may be of somebody without write access, also where a workflow checked it out by hand: a plan runs
 * providers and reads files the code chose, with whatever the job holds (docs/threat-model.md).
 * @throws fork-blocked
 */
async function refuseUntrustedCode(host) {
    refuseForks(host.context);
    await refuseForeignCheckout(host);
}
/**
 * Refuses the event of a head that may be of a fork.
 * @throws fork-blocked
 */
function refuseForks({ untrustedHead, event }) {
    if (untrustedHead !== undefined)
        refuseHead(untrustedHead, event);
}
/**
 * Refuses somebody else's code where even validating it may leave something behind: anywhere but under `pull_request`
 * (design §3, Forks), and on machines that other jobs use after it. For an action that does nothing but validate.
 * @param allowSelfHosted the input `allow-forks-on-self-hosted`
 * @throws fork-blocked
 */
async function refuseUnsafeValidation(allowSelfHosted, host) {
    const { untrustedHead: head, event } = host.context;
    if (head === undefined)
        return refuseForeignCheckout(host);
    if (event !== "pull_request")
        refuseHead(head, event);
    refuseLastingMachine(head, allowSelfHosted, host.context);
}
/**
 * Refuses to validate somebody else's code on a machine that outlives the job, unless that is allowed.
 * @throws fork-blocked
 */
function refuseLastingMachine({ owner }, allowSelfHosted, { environment }) {
    // Only a word of GitHub's counts: any other machine may keep what the code leaves behind.
    if (environment["RUNNER_ENVIRONMENT"] === "github-hosted" || allowSelfHosted)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("fork-blocked", `Code of ${owner} is not run on a self-hosted runner`, {
        detailCode: "self-hosted",
        hint: "Validating evaluates what the code says, and the machine may keep it. Use a GitHub-hosted runner, or allow-forks-on-self-hosted: true where every job has a machine of its own.",
    });
}
/** @throws fork-blocked with what to do under this event */
function refuseHead({ owner }, event) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("fork-blocked", `What is checked out may come from ${owner}: it is not run with what this job holds`, {
        hint: EVENTS_WITH_SECRETS.includes(event)
            ? `Never run a pull request's code under ${event}: use pull_request, where the code of forks is only validated.`
            : "Let validate-org check it under pull_request, and have someone with write access push the branch to this repository to see a plan.",
    });
}
/**
 * Under events that hold secrets for everybody, what is checked out must be what the event is about: a workflow may
 * have fetched a fork's commit by its number or name.
 * @throws fork-blocked, also where the commit cannot be told
 */
async function refuseForeignCheckout(host) {
    const { event, eventCommits, pullRequest } = host.context;
    if (!EVENTS_WITH_SECRETS.includes(event))
        return;
    const found = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedOut */ .M8)(host);
    if (found !== undefined) {
        if (eventCommits.includes(found.commit))
            return;
        if (pullRequest !== undefined && (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeadOrItsMerge */ .E3)(found, pullRequest))
            return;
    }
    const what = found === undefined ? "No git checkout" : `Commit ${found.commit.slice(0, 8)}`;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("fork-blocked", `${what} is in the workspace, which is not what this ${event} event is about`, {
        detailCode: "foreign-checkout",
        hint: `Under ${event} anybody may have written such a commit. Check out what the event names with actions/checkout and git, or use pull_request.`,
    });
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   q: () => (/* binding */ gitText)
/* harmony export */ });
/** What git says of the checkout, trimmed; undefined where there is no git, no checkout, or no such object. */
async function git(host, ...command) {
    return (await gitText(host, ...command))?.trim();
}
/** The same, to the last blank: for the content of files. */
async function gitText(host, ...command) {
    const { workspace, environment } = host.context;
    const file = await host.processes.find("git");
    if (file === undefined)
        return undefined;
    const { exitCode, stdout } = await host.processes.run({
        file,
        // The workspace may belong to another user in a container job.
        arguments: ["-c", `safe.directory=${workspace}`, ...command],
        directory: workspace,
        environment,
    });
    return exitCode === 0 ? stdout : undefined;
}


/***/ }),

/***/ 92641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SH: () => (/* binding */ blocksOf),
  x8: () => (/* binding */ readBody),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./packages/core/build/hcl/tokens.js
var tokens = __webpack_require__(86994);
;// CONCATENATED MODULE: ./packages/core/build/hcl/value.js

/** Brackets within brackets that are followed; deeper ones are expressions to us. */
const MAX_DEPTH = 100;
const CONSTANTS = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
]);
/** The tokens of a text and how far they have been read. */
class TokenReader {
    #code;
    #tokens;
    #at = 0;
    constructor(code, tokens) {
        this.#code = code;
        this.#tokens = tokens;
    }
    /** The token some places on, without reading it. */
    peek(ahead = 0) {
        return this.#tokens[this.#at + ahead];
    }
    next() {
        const token = this.peek();
        if (token !== undefined)
            this.#at++;
        return token;
    }
    skipNewlines() {
        while (this.peek()?.kind === "newline")
            this.#at++;
    }
    /** Reads on to where an expression ends: a newline, a comma or a closing bracket that is not its own. */
    skipExpression() {
        let depth = 0;
        for (let token = this.peek(); token !== undefined; token = this.peek()) {
            if (depth === 0 && endsExpression(token))
                return;
            if (token.kind === "open")
                depth++;
            else if (token.kind === "close")
                depth--;
            this.#at++;
        }
    }
    /** Reads a value, with all that belongs to its expression. */
    value(depth = 0) {
        const begin = this.#at;
        const simple = this.#simple(depth);
        const end = this.peek();
        if (simple !== undefined && (end === undefined || endsExpression(end)))
            return simple;
        // Reading brackets without an end once more at every depth would take long.
        if (end !== undefined) {
            this.#at = begin;
            this.skipExpression();
        }
        return { kind: "expression", text: this.#source(begin) };
    }
    #simple(depth) {
        const begin = this.#at;
        const token = this.next();
        if (token?.kind === "text")
            return this.#literal(begin, (0,tokens/* literalText */.b)(token.text));
        if (token?.kind === "number")
            return this.#literal(begin, numberOf(token.text));
        if (token?.kind === "name")
            return this.#literal(begin, CONSTANTS.get(token.text));
        if (token?.text === "-" && this.peek()?.kind === "number") {
            return this.#literal(begin, numberOf(`-${this.next()?.text ?? ""}`));
        }
        if (depth === MAX_DEPTH)
            return undefined;
        if (token?.text === "[")
            return this.#list(depth + 1);
        return token?.text === "{" ? this.#object(depth + 1) : undefined;
    }
    #literal(begin, value) {
        return value === undefined ? undefined : { kind: "literal", value, text: this.#source(begin) };
    }
    #list(depth) {
        const items = [];
        for (;;) {
            this.#separators();
            if (this.#closes("]"))
                return { kind: "list", items };
            // A `for` makes a list of what only the engine knows.
            if (this.peek() === undefined || this.peek()?.kind === "close" || this.peek()?.text === "for")
                return undefined;
            items.push(this.value(depth));
        }
    }
    #object(depth) {
        const entries = new Map();
        for (;;) {
            this.#separators();
            if (this.#closes("}"))
                return { kind: "object", entries };
            const name = this.next();
            const key = name?.kind === "text" ? (0,tokens/* literalText */.b)(name.text) : name?.kind === "name" ? name.text : undefined;
            const sign = this.next()?.text;
            if (name === undefined || key === undefined || (sign !== "=" && sign !== ":"))
                return undefined;
            entries.set(key, { name: key, value: this.value(depth), line: name.line, column: name.column });
        }
    }
    #separators() {
        while (this.peek()?.kind === "newline" || this.peek()?.text === ",")
            this.#at++;
    }
    #closes(bracket) {
        const token = this.peek();
        if (token?.kind !== "close" || token.text !== bracket)
            return false;
        this.#at++;
        return true;
    }
    #source(begin) {
        return this.#code.slice(this.#tokens[begin]?.start ?? 0, this.#tokens[this.#at - 1]?.end ?? 0);
    }
}
function endsExpression({ kind, text }) {
    return kind === "newline" || kind === "close" || (kind === "mark" && text === ",");
}
function numberOf(text) {
    return /^-?\d+(\.\d+)?([eE]\d+)?$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/hcl/body.js


/** Blocks within blocks that are followed; nothing real comes near. */
const body_MAX_DEPTH = 100;
/**
 * Reads a file of code, of variables or of backend settings, in the native syntax or (by its name) the JSON one. This is
 * no check of the language: what it cannot read is left out, and the engine will say so.
 */
function readBody(fileName, text) {
    const reader = new TokenReader(text, (0,tokens/* tokensOf */.k)(text));
    if (!fileName.endsWith(".json"))
        return nativeBody(reader, 0);
    // JSON is an expression of the native syntax, so that one reader does for both, and knows the lines.
    reader.skipNewlines();
    return jsonBody(reader.value(), JSON_BLOCKS);
}
/** The blocks of a type, wherever they stand in the list. */
function blocksOf({ blocks }, type) {
    return blocks.filter((block) => block.type === type);
}
/** The text of an attribute; undefined where there is none or it is no literal text. */
function textOf({ attributes }, name) {
    const value = attributes.get(name)?.value;
    return value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}
/** Reads up to the brace that closes the block, or to the end of the file. */
function nativeBody(reader, depth) {
    const attributes = new Map();
    const blocks = [];
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
        if (token.text === "}" && token.kind === "close" && depth > 0)
            break;
        if (token.kind !== "name")
            continue;
        const { text: name, line, column } = token;
        if (reader.peek()?.text === "=") {
            reader.next();
            attributes.set(name, { name, value: reader.value(), line, column });
            continue;
        }
        const labels = labelsOf(reader);
        if (reader.peek()?.text !== "{" || depth === body_MAX_DEPTH)
            reader.skipExpression();
        else {
            reader.next();
            blocks.push({ type: name, labels, ...nativeBody(reader, depth + 1), line, column });
        }
    }
    return { attributes, blocks };
}
function labelsOf(reader) {
    const labels = [];
    for (let token = reader.peek(); token?.kind === "text" || token?.kind === "name"; token = reader.peek()) {
        labels.push(token.text);
        reader.next();
    }
    return labels;
}
const NONE = { labels: 0 };
const ONE = { labels: 1 };
const TWO = { labels: 2 };
/** Source: https://opentofu.org/docs/language/syntax/json/ */
const JSON_BLOCKS = {
    terraform: { labels: 0, inner: { backend: ONE, cloud: NONE, required_providers: NONE } },
    language: { labels: 0, inner: { compatible_with: NONE } },
    locals: NONE,
    provider: ONE,
    variable: ONE,
    output: ONE,
    module: ONE,
    check: ONE,
    resource: TWO,
    data: TWO,
    ephemeral: TWO,
};
function jsonBody(value, known) {
    const attributes = value?.kind === "object" ? value.entries : new Map();
    const blocks = [...attributes.values()].flatMap((attribute) => {
        const { labels, inner = {} } = known[attribute.name] ?? {};
        return labels === undefined ? [] : jsonBlocks(attribute, attribute.name, [], labels, inner);
    });
    return { attributes, blocks };
}
/** A list is several blocks of one type and labels; each label is a level of objects. */
function jsonBlocks(attribute, type, labels, missing, inner) {
    const { value, line, column } = attribute;
    const values = value.kind === "list" ? value.items : [value];
    return values.flatMap((each) => {
        if (each.kind !== "object")
            return [];
        if (missing === 0)
            return [{ type, labels, ...jsonBody(each, inner), line, column }];
        return [...each.entries.values()].flatMap((entry) => jsonBlocks(entry, type, [...labels, entry.name], missing - 1, inner));
    });
}


/***/ }),

/***/ 86994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ literalText),
/* harmony export */   k: () => (/* binding */ tokensOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

// A comment whose end is missing is the rest of the file: else each of a million of them would look for its end.
const BLANK = /(?:[^\S\n]|#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))+/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /\d[\p{L}\p{N}.]*/uy;
const HEREDOC = /<<-?([\w-]+)\r?\n/y;
const MARKS = new Map([
    ["{", "open"],
    ["[", "open"],
    ["(", "open"],
    ["}", "close"],
    ["]", "close"],
    [")", "close"],
    ["\n", "newline"],
]);
/** The tokens of a file, or of an expression. Takes whatever it is given: it is the engine that judges. */
function tokensOf(code) {
    const tokens = [];
    let line = 1;
    let lineStart = 0;
    let newline = code.indexOf("\n");
    for (let start = endOf(BLANK, code, 0); start < code.length;) {
        for (; newline !== -1 && newline < start; newline = code.indexOf("\n", lineStart)) {
            line++;
            lineStart = newline + 1;
        }
        const { kind, text, end } = wordAt(code, start);
        tokens.push({ kind, text, line, column: start - lineStart + 1, start, end });
        start = endOf(BLANK, code, end);
    }
    return tokens;
}
function wordAt(code, start) {
    const first = code.charAt(start);
    const mark = MARKS.get(first);
    if (mark !== undefined)
        return { kind: mark, text: first, end: start + 1 };
    if (first === '"')
        return quotedAt(code, start);
    if (first === "<")
        return heredocAt(code, start) ?? { kind: "mark", text: first, end: start + 1 };
    const nameEnd = endOf(NAME, code, start);
    if (nameEnd > start)
        return { kind: "name", text: code.slice(start, nameEnd), end: nameEnd };
    const numberEnd = endOf(NUMBER, code, start);
    if (numberEnd > start)
        return { kind: "number", text: code.slice(start, numberEnd), end: numberEnd };
    return { kind: "mark", text: first, end: start + 1 };
}
/** Where a match that begins there ends; `start` for none. */
function endOf(pattern, code, start) {
    pattern.lastIndex = start;
    return pattern.test(code) ? pattern.lastIndex : start;
}
function heredocAt(code, start) {
    HEREDOC.lastIndex = start;
    const word = HEREDOC.exec(code)?.[1];
    if (word === undefined)
        return undefined;
    const inside = HEREDOC.lastIndex;
    const end = endOfHeredoc(code, inside, word);
    return { kind: "heredoc", text: code.slice(inside, end), end };
}
function quotedAt(code, start) {
    const { end, isClosed } = quotedFrom(code, start + 1);
    return isClosed
        ? { kind: "text", text: code.slice(start + 1, end - 1), end }
        : { kind: "mark", text: code.slice(start, end), end };
}
/** Just after the line that holds nothing but the heredoc's word; the end of the code where none does. */
function endOfHeredoc(code, start, word) {
    const end = new RegExp(`^[^\\S\\n]*${word}[^\\S\\n]*$`, "mg");
    end.lastIndex = start;
    return end.exec(code) === null ? code.length : end.lastIndex;
}
/**
 * Where a quoted text ends: just after its closing quote, or with its line when there is none. Templates in it hold
 * braces and texts of their own, to any depth.
 */
function quotedFrom(code, start) {
    // Of each text we are in, how many braces its template has open; 0 outside of a template.
    const texts = [0];
    for (let at = start; at < code.length; at++) {
        const mark = code[at];
        const braces = texts.at(-1) ?? 0;
        if (mark === '"') {
            if (braces > 0)
                texts.push(0);
            else
                texts.pop();
            if (texts.length === 0)
                return { end: at + 1, isClosed: true };
        }
        else if (braces > 0) {
            texts[texts.length - 1] = braces + (mark === "{" ? 1 : mark === "}" ? -1 : 0);
        }
        else if (mark === "\n")
            return { end: at, isClosed: false };
        else if (mark === "\\")
            at++;
        else if (beginsTemplate(code, at)) {
            texts[texts.length - 1] = 1;
            at++;
        }
    }
    return { end: code.length, isClosed: false };
}
/** Whether `${` or `%{` stands there; with the mark twice it is text. */
function beginsTemplate(text, at) {
    const mark = text[at];
    return (mark === "$" || mark === "%") && text[at + 1] === "{" && text[at - 1] !== mark;
}
/**
 * The text that a quoted one stands for; undefined where it holds a template, or an escape that is not JSON's: such
 * text only the engine can read.
 */
function literalText(quoted) {
    for (let at = quoted.indexOf("{"); at !== -1; at = quoted.indexOf("{", at + 1)) {
        if (at > 0 && beginsTemplate(quoted, at - 1))
            return undefined;
    }
    const unescaped = quoted.includes("\\") ? unescape(quoted) : quoted;
    return unescaped?.replaceAll(/([$%])\1\{/g, "$1{");
}
function unescape(quoted) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(`"${quoted}"`);
    return typeof value === "string" ? value : undefined;
}


/***/ }),

/***/ 43932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SHARD_INPUT),
/* harmony export */   r: () => (/* binding */ SELECT_INPUTS)
/* harmony export */ });
/** Which of the units that a call could work on it does, the same in every action that finds them by itself. */
const SELECT_INPUTS = {
    select: {
        type: "choice",
        description: "affected: of the selected units only those that the change may plan otherwise, dependents included; needs fetch-depth: 0.",
        default: "all",
        choices: ["all", "affected"],
    },
    "affected-base": {
        type: "text",
        description: "Commit that affected units are found since. A pull request has its own; elsewhere empty means each unit's last deployment, which needs deployments: read.",
    },
};
/** The same in every action whose units can be spread over jobs. */
const SHARD_INPUT = {
    type: "text",
    description: "Only this part of the selected units, such as 2/4, for a matrix of jobs. Such a call comments nothing.",
};


/***/ }),

/***/ 45511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findCycles)
/* harmony export */ });
/**
 * Cycles of a directed graph, each as a path that ends where it began (`a, b, a`). No node is in two of them, so
 * that one knot gives one cycle.
 * @param dependenciesOf may name nodes outside `nodes`; they are followed too
 */
function findCycles(nodes, dependenciesOf) {
    const cycles = [];
    const seen = new Set();
    const reported = new Set();
    for (const start of nodes) {
        if (seen.has(start))
            continue;
        for (const cycle of cyclesFrom(start, dependenciesOf, seen)) {
            if (cycle.some((node) => reported.has(node)))
                continue;
            cycle.forEach((node) => reported.add(node));
            cycles.push(cycle);
        }
    }
    return cycles;
}
/** Depth first, without recursion: a chain of thousands of units must not exhaust the stack. */
function* cyclesFrom(start, dependenciesOf, seen) {
    const path = [];
    const onPath = new Set();
    const enter = (node) => {
        seen.add(node);
        onPath.add(node);
        path.push({ node, rest: dependenciesOf(node).values() });
    };
    enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const next = step.rest.next();
        if (next.done === true) {
            onPath.delete(step.node);
            path.pop();
        }
        else if (onPath.has(next.value)) {
            const names = path.map(({ node }) => node);
            yield [...names.slice(names.indexOf(next.value)), next.value];
        }
        else if (!seen.has(next.value)) {
            enter(next.value);
        }
    }
}


/***/ }),

/***/ 34838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jo: () => (/* binding */ fillDeployment),
/* harmony export */   o: () => (/* binding */ deploymentsOf),
/* harmony export */   pk: () => (/* binding */ directDependencies),
/* harmony export */   qD: () => (/* binding */ upstreamIds),
/* harmony export */   tU: () => (/* binding */ requireStacks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43388);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23794);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81578);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95986);





/** Every deployment of the stacks by its unit's id, environment by environment. */
function deploymentsOf(stacks, environments) {
    const deployments = environments.flatMap((environment) => stacks
        .filter((stack) => stack.environments?.includes(environment) ?? true)
        .map((stack) => ({ id: (0,_unit_js__WEBPACK_IMPORTED_MODULE_2__/* .unitId */ .KF)(stack.name, environment), stack, environment })));
    return new Map(deployments.map((deployment) => [deployment.id, deployment]));
}
/** @throws config-invalid for a repository without any stack */
function requireStacks(stacks) {
    if (stacks.length > 0)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `There is no stack: no directory under ${_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .STACKS_DIRECTORY */ .Id} holds a .tf or .tofu file`, {
        hint: "Put each root module into a directory there, or list it under stacks: in the organization file with its path.",
        detailCode: "no-stack",
    });
}
/** @throws config-invalid for a dependency that is not deployed there */
function directDependencies(deployment, all) {
    const dependencies = [...deployment.stack.dependsOn, ...ownSettings(deployment).dependsOn];
    return dependencies.map((entry) => {
        const target = (0,_unit_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDependency */ .d6)(entry, deployment.environment);
        const found = all.get((0,_unit_js__WEBPACK_IMPORTED_MODULE_2__/* .unitId */ .KF)(target.stack, target.environment));
        if (found !== undefined)
            return found;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${deployment.id} depends on ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(entry)}, but that stack is not deployed there`, {
            hint: `Name the environment as stack@environment, or deploy ${target.stack} to ${target.environment} too.`,
            detailCode: "unresolved-ref",
            unit: deployment.id,
            ...(deployment.stack.place === undefined ? {} : { place: deployment.stack.place }),
        });
    });
}
/**
 * Ids of what is applied before a deployment, directly or through others.
 * @throws config-invalid for a dependency that is not deployed there
 */
function upstreamIds(id, all) {
    const reached = new Set([id]);
    // A set also walks over what is added on the way.
    for (const at of reached) {
        const deployment = all.get(at);
        for (const each of deployment === undefined ? [] : directDependencies(deployment, all))
            reached.add(each.id);
    }
    return [...reached].slice(1);
}
/** What the stack says for the environment alone. */
function ownSettings({ stack, environment }) {
    return (stack.perEnvironment.find((settings) => settings.environment === environment) ?? {
        dependsOn: [],
        varFiles: [],
        backendConfig: [],
        workspace: undefined,
    });
}
/**
 * Fills the values of one unit.
 * @param attempt does each step; without it the first failure is thrown
 */
async function fillDeployment(deployment, inputs, files, workspace, attempt) {
    const { id, stack, environment } = deployment;
    const own = ownSettings(deployment);
    const values = new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .UnitValues */ .J_(files, workspace, { stack: stack.name, environment, path: stack.path }, attempt);
    const origin = (field, within = "") => ({
        reason: "config-invalid",
        subject: `stacks.${stack.name}.${within}${field}`,
        place: stack.place,
    });
    const here = `environments.${environment}.`;
    const input = (name) => ({ reason: "input-invalid", subject: `Input ${name}` });
    return {
        id,
        stack: stack.name,
        environment,
        directory: stack.path,
        // The later wins: stack, environment, inputs.
        varFiles: [
            ...(await values.varFiles(stack.varFiles, origin("var_files"))),
            ...(await values.environmentFile()),
            ...(await values.varFiles(own.varFiles, origin("var_files", here))),
            ...(await values.varFiles(inputs.varFiles, input("var-files"))),
        ],
        vars: inputs.vars,
        backendConfig: [
            ...(await values.backendConfig(stack.backendConfig, origin("backend_config"))),
            ...(await values.backendConfig(own.backendConfig, origin("backend_config", here))),
            ...(await values.backendConfigFiles(inputs.backendConfigFiles, input("backend-config-files"))),
            ...(await values.backendConfig(inputs.backendConfig, input("backend-config"))),
        ],
        workspace: await values.workspace([inputs.workspace, input("workspace")], [own.workspace, origin("workspace", here)], [stack.workspace, origin("workspace")], [inputs.jobWorkspace, _values_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_WORKSPACE */ .Yk]),
        parallelism: inputs.parallelism,
    };
}


/***/ }),

/***/ 11405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runEach)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52374);

/**
 * Runs work that does not change anything on every unit, whatever they depend on: at most `maxParallel` at once, and
 * never two of one directory at once.
 * @returns one value a unit, in the order of `units`
 */
async function runEach(units, maxParallel, run) {
    const given = new Map(units.map((unit) => [unit.id, unit]));
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .runInOrder */ .lF)(units.map((unit) => ({ ...unit, dependsOn: [] })), maxParallel, async (unit) => ({ ok: true, value: await run(given.get(unit.id) ?? unit) }), ({ id }) => {
        throw new Error(`unit ${id} waits for nothing and cannot be skipped`);
    });
}


/***/ }),

/***/ 70147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h9: () => (/* binding */ loadScope),
  Yx: () => (/* binding */ loadUpstream),
  N6: () => (/* binding */ parallelism)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/organization/load.js
var load = __webpack_require__(48550);
// EXTERNAL MODULE: ./packages/core/build/units/deployments.js
var deployments = __webpack_require__(34838);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
// EXTERNAL MODULE: ./packages/core/build/units/discover.js
var discover = __webpack_require__(57439);
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var paths = __webpack_require__(11798);
// EXTERNAL MODULE: ./packages/core/build/units/unit.js
var unit = __webpack_require__(81578);
// EXTERNAL MODULE: ./packages/core/build/units/values.js
var units_values = __webpack_require__(95986);
;// CONCATENATED MODULE: ./packages/core/build/units/direct.js








/**
 * The one unit of a call in direct mode.
 * @param workspace absolute path, links resolved
 * @throws input-invalid when the directory is none, lies outside the workspace or holds no code
 */
async function directUnit(inputs, files, workspace) {
    (0,units_values/* checkUnitInputs */.oV)(inputs);
    const origin = (name) => ({
        reason: "input-invalid",
        subject: `Input ${name}`,
        allowOutside: inputs.allowOutsideWorkspace,
    });
    const { subject } = origin("working-directory");
    const directory = await (0,paths/* locateDirectory */.m5)(files, workspace, inputs.workingDirectory, origin("working-directory"));
    if (!(await (0,discover/* hasCode */.up)(files, external_node_path_.posix.join(workspace, directory)))) {
        const nearby = await nearbyDirectories(files, workspace, directory);
        (0,errors/* fail */.fJ)("input-invalid", `${subject}: ${(0,wording/* quote */.hD)(directory)} holds no code: no file there ends in .tf, .tofu or .tf.json`, {
            hint: nearby.length === 0 ? "Set it to the directory of a root module." : `Directories with code: ${(0,wording/* list */.p_)(nearby)}.`,
            detailCode: "no-code",
        });
    }
    const stack = external_node_path_.posix.dirname(directory) === layout/* STACKS_DIRECTORY */.Id ? external_node_path_.posix.basename(directory) : directory;
    const values = new units_values/* UnitValues */.J_(files, workspace, { stack, environment: unit/* DEFAULT_ENVIRONMENT */.Uz, path: directory });
    return {
        id: (0,unit/* unitId */.KF)(stack, unit/* DEFAULT_ENVIRONMENT */.Uz),
        stack,
        environment: unit/* DEFAULT_ENVIRONMENT */.Uz,
        directory,
        varFiles: await values.varFiles(inputs.varFiles, origin("var-files")),
        vars: inputs.vars,
        backendConfig: [
            ...(await values.backendConfigFiles(inputs.backendConfigFiles, origin("backend-config-files"))),
            ...(await values.backendConfig(inputs.backendConfig, origin("backend-config"))),
        ],
        workspace: await values.workspace([inputs.workspace, origin("workspace")], [inputs.jobWorkspace, units_values/* JOB_WORKSPACE */.Yk]),
        parallelism: inputs.parallelism,
        dependsOn: [],
    };
}
/** Where the caller may have meant: directly in the directory, else among the stacks. Relative to the workspace. */
async function nearbyDirectories(files, workspace, directory) {
    const inside = await (0,discover/* directoriesWithCode */.Hd)(files, external_node_path_.posix.join(workspace, directory));
    const stacks = inside.length > 0 ? [] : await (0,discover/* directoriesWithCode */.Hd)(files, external_node_path_.posix.join(workspace, layout/* STACKS_DIRECTORY */.Id));
    return [...inside, ...stacks].map((found) => external_node_path_.posix.relative(workspace, found));
}

// EXTERNAL MODULE: ./packages/core/build/units/order.js
var order = __webpack_require__(52374);
// EXTERNAL MODULE: ./packages/core/build/units/select.js
var units_select = __webpack_require__(29112);
;// CONCATENATED MODULE: ./packages/core/build/units/resolve.js






/**
 * The units a call works on, in dependency order (upstream first, else the order of the organization file).
 * @param stacks what {@link discoverStacks} found
 * @param workspace absolute path, links resolved
 * @throws input-invalid for a selection that names nothing; config-invalid where the organization contradicts itself
 */
async function resolveUnits(organization, stacks, selection, files, workspace) {
    (0,units_values/* checkUnitInputs */.oV)(selection);
    const all = (0,deployments/* deploymentsOf */.o)(stacks, (0,units_select/* environmentNames */.iF)(organization));
    const selected = resolve_select([...all.values()], organization, stacks, selection);
    const dependenciesOf = selectedDependencies(all, new Set(selected.map(({ id }) => id)));
    const units = [];
    for (const deployment of selected) {
        const values = await (0,deployments/* fillDeployment */.jo)(deployment, selection, files, workspace);
        units.push({ ...values, dependsOn: dependenciesOf(deployment) });
    }
    return (0,order/* waves */.Lp)(units).flat();
}
/**
 * The units that the selected ones were built on, directly or through others, and that were not selected themselves.
 * They get none of the call's variables, which are meant for the selected ones.
 * @throws as {@link resolveUnits}
 */
async function resolveUpstream(organization, stacks, selection, files, workspace) {
    const all = (0,deployments/* deploymentsOf */.o)(stacks, (0,units_select/* environmentNames */.iF)(organization));
    const selected = resolve_select([...all.values()], organization, stacks, selection);
    const reached = new Map(selected.map((each) => [each.id, each]));
    // A map also walks over what is added on the way.
    for (const deployment of reached.values()) {
        for (const dependency of (0,deployments/* directDependencies */.pk)(deployment, all))
            reached.set(dependency.id, dependency);
    }
    const upstream = [...reached.values()].slice(selected.length);
    const inputs = { ...selection, varFiles: [], vars: [] };
    const units = await Promise.all(upstream.map((each) => (0,deployments/* fillDeployment */.jo)(each, inputs, files, workspace)));
    return units.map((unit) => ({ ...unit, dependsOn: [] }));
}
function resolve_select(all, organization, stacks, selection) {
    (0,deployments/* requireStacks */.tU)(stacks);
    const environments = (0,units_select/* selectEnvironments */.fE)(organization, selection.environment);
    const chosen = (0,units_select/* selectStacks */.wf)(stacks, selection.stacks);
    const selected = all.filter(({ stack, environment }) => chosen.includes(stack) && environments.includes(environment));
    const named = selection.stacks.length > 0 ? chosen : [];
    const absent = named.filter((stack) => !selected.some((deployment) => deployment.stack === stack));
    if (absent.length === 0 && selected.length > 0)
        return selected;
    const names = (0,wording/* list */.p_)(absent.map(({ name }) => name));
    const what = absent.length === 0 ? "No stack is" : `${names} ${absent.length === 1 ? "is" : "are"} not`;
    return (0,errors/* fail */.fJ)("input-invalid", `${what} deployed to ${(0,wording/* list */.p_)(environments)}`, {
        hint: "Select another environment or other stacks, or change the stack's environments in the organization file.",
    });
}
/**
 * Which selected units a unit must wait for. A dependency that was not selected stands for its own dependencies:
 * in `a → b → c`, c waits for a when b is left out.
 */
function selectedDependencies(all, selected) {
    return (deployment) => {
        const found = new Set();
        const seen = new Set([deployment.id]);
        const open = [deployment];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            for (const dependency of (0,deployments/* directDependencies */.pk)(next, all)) {
                if (selected.has(dependency.id))
                    found.add(dependency.id);
                else if (!seen.has(dependency.id))
                    open.push(dependency);
                seen.add(dependency.id);
            }
        }
        return [...found];
    };
}

;// CONCATENATED MODULE: ./packages/core/build/units/load.js










/**
 * Resolves the unit inputs in direct mode (`working-directory` is set) or organization mode.
 * @throws input-invalid, config-invalid
 */
async function loadScope(inputs, host) {
    return inputs.workingDirectory === "" ? organizationScope(inputs, host) : directScope(inputs, host);
}
/**
 * The units of the organization that the scope's own ones were built on and that the inputs left out; none in direct
 * mode.
 * @throws input-invalid, config-invalid
 */
async function loadUpstream(inputs, { organization }, host) {
    if (organization === undefined)
        return [];
    const { files, context } = host;
    const stacks = await (0,discover/* discoverStacks */.jA)(organization, files, context.workspace);
    const selection = { ...inputs, jobWorkspace: jobWorkspace(host) };
    return resolveUpstream(organization, stacks, selection, files, context.workspace);
}
/** How many units run at once. @param wanted the input max-parallel; 0 means one for each processor */
function parallelism(wanted, host) {
    return wanted === 0 ? Math.max(1, host.context.processors) : wanted;
}
async function directScope(inputs, host) {
    if (inputs.stacks.length > 0 || inputs.environment !== "") {
        (0,errors/* fail */.fJ)("input-invalid", "Input working-directory cannot be combined with stacks or environment", {
            hint: "Use working-directory for one root module without an organization file, or stacks and environment with one.",
        });
    }
    const unit = await directUnit({ ...inputs, jobWorkspace: jobWorkspace(host) }, host.files, host.context.workspace);
    // One directory with two sets of files is two deployments.
    const key = ["direct", unit.directory, unit.workspace, ...unit.varFiles, ...unit.backendConfig].join("\n");
    return {
        units: [unit],
        organization: undefined,
        organizationDigest: null,
        environment: "",
        title: unit.stack,
        key,
        home: key,
        everyUnit: [unit.id],
        upstreamOf: () => [],
    };
}
async function organizationScope(inputs, host) {
    if (inputs.allowOutsideWorkspace) {
        (0,errors/* fail */.fJ)("input-invalid", "Input allow-outside-workspace works only with working-directory", {
            hint: "What an organization deploys lies in its repository: remove allow-outside-workspace, or use direct mode.",
        });
    }
    const { workspace } = host.context;
    const otherwise = "For one directory without an organization file, set the input working-directory.";
    const organization = (0,load/* requireOrganization */.$)(await (0,load/* loadOrganization */.Y)(host.files, workspace, inputs.config, { otherwise }));
    const stacks = await (0,discover/* discoverStacks */.jA)(organization, host.files, workspace);
    const selection = { ...inputs, jobWorkspace: jobWorkspace(host) };
    const units = await resolveUnits(organization, stacks, selection, host.files, workspace);
    if (units.length === 0) {
        (0,errors/* fail */.fJ)("input-invalid", "The inputs select no unit", {
            hint: "Check stacks and environment: the selected stacks are not deployed to the selected environment.",
        });
    }
    const everyUnit = (0,deployments/* deploymentsOf */.o)(stacks, (0,units_select/* environmentNames */.iF)(organization));
    const environments = [...new Set(units.map((unit) => unit.environment))];
    const [environment = ""] = environments.length === 1 ? environments : [];
    // Another workspace has other states.
    const home = `organization ${inputs.config}${inputs.workspace === "" ? "" : ` workspace ${inputs.workspace}`}`;
    return {
        units,
        organization,
        organizationDigest: (0,digest/* sha256 */.s)(await host.files.readBytes(external_node_path_.posix.join(workspace, inputs.config))),
        environment,
        title: titleOf(organization, units, environment),
        key: `${home} ${inputs.environment} ${inputs.stacks.toSorted().join(",")}`,
        home,
        everyUnit: [...everyUnit.keys()],
        upstreamOf: (id) => (0,deployments/* upstreamIds */.qD)(id, everyUnit),
    };
}
function titleOf(organization, units, environment) {
    const [only, second] = units;
    if (only !== undefined && second === undefined) {
        return only.environment === unit/* DEFAULT_ENVIRONMENT */.Uz ? only.stack : `${only.stack} in ${only.environment}`;
    }
    return environment === "" || environment === unit/* DEFAULT_ENVIRONMENT */.Uz
        ? organization.name
        : `${organization.name} ${environment}`;
}
function jobWorkspace({ context }) {
    return context.environment["TF_WORKSPACE"] ?? "";
}


/***/ }),

/***/ 52374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   TY: () => (/* binding */ reversed),
/* harmony export */   lF: () => (/* binding */ runInOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43388);
/* harmony import */ var _cycles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45511);



/**
 * The units in waves: each depends only on earlier waves. Within a wave the given order stays. Dependencies on
 * units that are not given count as met.
 * @throws config-invalid naming a cycle with its path
 */
function waves(units) {
    refuseCycles(units);
    const result = [];
    let waiting = units;
    while (waiting.length > 0) {
        const open = new Set(waiting.map(({ id }) => id));
        const waits = ({ dependsOn }) => dependsOn.some((id) => open.has(id));
        result.push(waiting.filter((unit) => !waits(unit)));
        waiting = waiting.filter(waits);
    }
    return result;
}
/** The same units the other way round: what is destroyed goes before what it was built on. */
function reversed(units) {
    return units.toReversed().map((unit) => {
        const dependents = units.filter(({ dependsOn }) => dependsOn.includes(unit.id));
        return { ...unit, dependsOn: dependents.map(({ id }) => id) };
    });
}
function refuseCycles(units) {
    const dependencies = new Map(units.map(({ id, dependsOn }) => [id, dependsOn]));
    const [cycle] = (0,_cycles_js__WEBPACK_IMPORTED_MODULE_1__/* .findCycles */ .p)([...dependencies.keys()], (id) => dependencies.get(id) ?? []);
    if (cycle === undefined)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `The units depend on each other in a circle: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(cycle, " → ")}`, {
        hint: "Remove one depends_on of the circle from the organization file.",
        detailCode: "cycle",
    });
}
/**
 * Runs every unit after those it depends on, at most `maxParallel` at once, and never two of one directory at once.
 * A unit behind a failed one is not run. When a run throws, nothing more is started, what runs is awaited, and the
 * error is thrown on.
 * @param maxParallel at least 1
 * @param skip gives the value of a unit that was held back, with the unit whose run failed
 * @param failFast start nothing more once a unit has failed
 * @returns one value a unit, in the order of `units`
 * @throws config-invalid when the units depend on each other in a circle
 */
async function runInOrder(units, maxParallel, run, skip, failFast = false) {
    refuseCycles(units);
    const done = await new Schedule(units, maxParallel, run, failFast).finish();
    return units.map((unit) => {
        const result = done.get(unit.id);
        if (result === undefined)
            throw new Error(`${unit.id} was never run`);
        return result.ran ? result.value : skip(unit, result.cause);
    });
}
class Schedule {
    #maxParallel;
    #run;
    #given;
    #failFast;
    #failed;
    #waiting;
    /** By directory. These promises never reject. */
    #running = new Map();
    #attempts = [];
    #done = new Map();
    constructor(units, maxParallel, run, failFast) {
        this.#waiting = units;
        this.#given = new Set(units.map(({ id }) => id));
        this.#maxParallel = maxParallel;
        this.#run = run;
        this.#failFast = failFast;
    }
    /** Works until nothing runs any more; then throws what a run threw. */
    async finish() {
        this.#advance();
        while (this.#running.size > 0) {
            await Promise.race(this.#running.values());
            this.#advance();
        }
        await Promise.all(this.#attempts);
        return this.#done;
    }
    #advance() {
        const before = this.#waiting.length;
        this.#waiting = this.#waiting.filter((unit) => !this.#take(unit));
        // A unit that is held back settles those behind it, which may stand earlier in the list.
        if (this.#waiting.length < before)
            this.#advance();
    }
    /** Starts the unit or holds it back; false when its turn has not come. */
    #take(unit) {
        const dependencies = unit.dependsOn.filter((id) => this.#given.has(id)).map((id) => this.#done.get(id));
        const upstream = dependencies.find((dependency) => dependency?.cause !== undefined)?.cause;
        const cause = upstream ?? (this.#failFast ? this.#failed : undefined);
        const free = this.#running.size < this.#maxParallel && !this.#running.has(unit.directory);
        if (cause !== undefined)
            this.#done.set(unit.id, { ran: false, cause });
        else if (free && !dependencies.includes(undefined))
            this.#start(unit);
        else
            return false;
        return true;
    }
    #start(unit) {
        const attempt = this.#attempt(unit);
        this.#attempts.push(attempt);
        const stop = () => {
            this.#waiting = [];
        };
        this.#running.set(unit.directory, attempt.catch(stop).then(() => void this.#running.delete(unit.directory)));
    }
    async #attempt(unit) {
        const { ok, value } = await this.#run(unit);
        if (!ok)
            this.#failed ??= unit;
        this.#done.set(unit.id, { ran: true, value, cause: ok ? undefined : unit });
    }
}


/***/ }),

/***/ 42786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS)
/* harmony export */ });
/** What may stand in braces in var files, backend config and workspace. */
const PLACEHOLDERS = ["stack", "environment", "path"];
const IN_BRACES = /\{([A-Za-z_][A-Za-z0-9_-]*)\}/g;
/** Names in braces that are no placeholder of ours, in order of appearance. */
function unknownPlaceholders(template) {
    return [...template.matchAll(IN_BRACES)].flatMap(([, name = ""]) => (isPlaceholder(name) ? [] : [name]));
}
/** Replaces every placeholder; other braces stay, they may be the engine's. */
function fillPlaceholders(template, values) {
    return template.replaceAll(IN_BRACES, (whole, name) => (isPlaceholder(name) ? values[name] : whole));
}
function isPlaceholder(name) {
    return PLACEHOLDERS.some((placeholder) => placeholder === name);
}


/***/ }),

/***/ 29112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ selectEnvironments),
/* harmony export */   iF: () => (/* binding */ environmentNames),
/* harmony export */   wf: () => (/* binding */ selectStacks),
/* harmony export */   zR: () => (/* binding */ requireOneEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43388);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81578);



/** The environments an organization has: `default` where it names none. */
function environmentNames({ environments }) {
    return environments.length === 0 ? [_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_ENVIRONMENT */ .Uz] : environments.map(({ name }) => name);
}
/** The environments of the input `environment`: all when it is empty. Throws input-invalid for an unknown one. */
function selectEnvironments(organization, environment) {
    const known = environmentNames(organization);
    if (environment === "")
        return known;
    if (known.includes(environment))
        return [environment];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input environment: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(environment)} is no environment of this organization`, {
        hint: `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(environment, known)}Environments: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(known)}.`,
    });
}
/** The stacks of the input `stacks`: all when it is empty. Throws input-invalid naming the unknown ones. */
function selectStacks(stacks, wanted) {
    if (wanted.length === 0)
        return stacks;
    const known = stacks.map(({ name }) => name);
    const unknown = wanted.filter((name) => !known.includes(name));
    if (unknown[0] === undefined)
        return stacks.filter(({ name }) => wanted.includes(name));
    const subject = unknown.length === 1 ? "is no stack" : "are no stacks";
    const severalOnOneLine = unknown.some((name) => /[,\s]/.test(name));
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input stacks: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(unknown)} ${subject} of this repository`, {
        hint: `${severalOnOneLine ? "Write one a line. " : (0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(unknown[0], known)}Stacks: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(known)}.`,
    });
}
/** The one environment of the units; throws input-invalid when there are several, since one apply serves one. */
function requireOneEnvironment(units) {
    const names = [...new Set(units.map(({ environment }) => environment))];
    const [only, second] = names;
    if (only !== undefined && second === undefined)
        return only;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `One apply serves one environment, but this call selects ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(names)}`, {
        hint: "Set the input environment, and call the action once for each environment.",
    });
}


/***/ }),

/***/ 50222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ itemsOfShard),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** As many as a matrix has legs. */
const MOST_SHARDS = 256;
/**
 * Parses the input `shard`.
 * @returns undefined where it is empty: the whole
 * @throws input-invalid
 */
function parseShard(text) {
    if (text === "")
        return undefined;
    const [, index = "0", count = "0"] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS)
        return shard;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input shard: "${text.slice(0, 80)}" is no part of a whole`, {
        detailCode: "shard",
        hint: `Write it as 2/4, the second of four parts, with ${MOST_SHARDS} parts at most: \${{ matrix.shard }}/4.`,
    });
}
/**
 * The items of a shard: sorted by id, every count-th one, so that shards are of one size, each item is in exactly one,
 * and every job of a run comes to the same split.
 */
function itemsOfShard(items, { index, count }) {
    const ids = items.map(({ id }) => id).toSorted();
    const own = new Set(ids.filter((_, place) => place % count === index - 1));
    return items.filter(({ id }) => own.has(id));
}


/***/ }),

/***/ 81578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   Uz: () => (/* binding */ DEFAULT_ENVIRONMENT),
/* harmony export */   d6: () => (/* binding */ parseDependency),
/* harmony export */   eo: () => (/* binding */ DEFAULT_WORKSPACE)
/* harmony export */ });
/** The environment of units that belong to none. */
const DEFAULT_ENVIRONMENT = "default";
/** The engine's workspace where none is named. */
const DEFAULT_WORKSPACE = "default";
function unitId(stack, environment) {
    return `${stack}@${environment}`;
}
/** The unit a `depends_on` entry (`stack` or `stack@environment`) means, seen from a unit of `environment`. */
function parseDependency(entry, environment) {
    const at = entry.indexOf("@");
    return at === -1 ? { stack: entry, environment } : { stack: entry.slice(0, at), environment: entry.slice(at + 1) };
}


/***/ }),

/***/ 95986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ UnitValues),
/* harmony export */   Yk: () => (/* binding */ JOB_WORKSPACE),
/* harmony export */   bG: () => (/* binding */ NO_UNIT_INPUTS),
/* harmony export */   oV: () => (/* binding */ checkUnitInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43388);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11798);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42786);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81578);






/** Where {@link UnitInputs.jobWorkspace} was written. */
const JOB_WORKSPACE = { reason: "input-invalid", subject: "TF_WORKSPACE" };
/** A call that gives its units nothing. */
const NO_UNIT_INPUTS = {
    workspace: "",
    jobWorkspace: "",
    varFiles: [],
    vars: [],
    backendConfigFiles: [],
    backendConfig: [],
    parallelism: 0,
};
/**
 * Checks what can be checked before any unit is known. Values may be credentials, so no message shows one.
 * @throws input-invalid
 */
function checkUnitInputs(inputs) {
    checkPlaceholders("workspace", inputs.workspace);
    for (const varFile of inputs.varFiles)
        checkPlaceholders("var-files", varFile);
    for (const file of inputs.backendConfigFiles)
        checkPlaceholders("backend-config-files", file);
    for (const entry of inputs.backendConfig)
        checkPlaceholders("backend-config", entry);
    for (const [index, entry] of inputs.vars.entries()) {
        if (/^[A-Za-z_][\w-]*=/.test(entry))
            continue;
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `Input vars: item ${index + 1} is not of the form name=value`, {
            hint: "Write one variable a line, such as region=eu-central-1, without blanks around the first =.",
        });
    }
}
/** In a path or a state key a slip would join what must stay apart. */
function checkPlaceholders(input, template) {
    const [unknown] = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPlaceholders */ .hX)(template);
    if (unknown === undefined)
        return;
    const known = _placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .PLACEHOLDERS */ .je.map((name) => `{${name}}`).join(", ");
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `Input ${input}: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(`{${unknown}}`)} is no placeholder`, {
        hint: `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(unknown, _placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .PLACEHOLDERS */ .je)}Use ${known}.`,
    });
}
/** The first failure ends it all. */
const throwing = async (work) => work();
/** Fills the templates of one unit and finds the files they name. */
class UnitValues {
    #files;
    #workspace;
    #values;
    #attempt;
    /**
     * @param workspace absolute path, links resolved
     * @param attempt does each step; without it the first failure is thrown
     */
    constructor(files, workspace, values, attempt = throwing) {
        this.#files = files;
        this.#workspace = workspace;
        this.#values = values;
        this.#attempt = attempt;
    }
    #fill(template) {
        return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .fillPlaceholders */ .Ct)(template, this.#values);
    }
    /** The engine's workspace: the first that is named. Throws its origin's reason for a name the engine refuses. */
    workspace(...candidates) {
        const [template, origin] = candidates.find(([named = ""]) => named !== "") ?? [];
        return this.#attempt(() => (template === undefined || origin === undefined ? _unit_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_WORKSPACE */ .eo : this.#named(template, origin)), _unit_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_WORKSPACE */ .eo);
    }
    #named(template, origin) {
        const name = this.#fill(template);
        // What Go's url.PathEscape leaves as it is, which is the engine's own rule; dots would be directories.
        if (/^[\w.~$&+=:@-]+$/.test(name) && !/^\.+$/.test(name))
            return name;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(origin.reason, `${origin.subject}: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} cannot be the name of a workspace`, {
            hint: "Use letters, digits, dashes, underscores and dots.",
            ...(origin.place === undefined ? {} : { place: origin.place }),
        });
    }
    /** Paths relative to the workspace; throws the origin's reason for one that is no file inside it. */
    async varFiles(templates, origin) {
        return this.#each(templates, (template) => this.#file(this.#fill(template), origin));
    }
    /** Files of backend settings, likewise. Throws for one with `=` in its path: the engine takes that for a setting. */
    async backendConfigFiles(templates, origin) {
        return this.#each(templates, async (template) => {
            const path = await this.#file(this.#fill(template), origin);
            if (!path.includes("="))
                return path;
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(origin.reason, `${origin.subject}: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} has a = in its path`, {
                hint: "The engine would take it for a setting: rename the file.",
            });
        });
    }
    /** `key=value` as it is, a bare path like a var file. */
    async backendConfig(templates, origin) {
        return this.#each(templates, async (template) => {
            const entry = this.#fill(template);
            return entry.includes("=") ? entry : this.#file(entry, origin);
        });
    }
    /** The unit's own `{path}/{environment}.tfvars` where it exists. */
    async environmentFile() {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#values.path, `${this.#values.environment}.tfvars`);
        const found = await this.#files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#workspace, path));
        if (found === undefined)
            return [];
        return this.#each([path], () => this.#file(path, { reason: "config-invalid", subject: "Var file" }));
    }
    #file(path, origin) {
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateFile */ .pM)(this.#files, this.#workspace, path, origin);
    }
    async #each(templates, find) {
        const found = templates.map((template) => this.#attempt(async () => [await find(template)], []));
        return (await Promise.all(found)).flat();
    }
}


/***/ })

};
