export const id = 8373;
export const ids = [8373];
export const modules = {

/***/ 30091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in lower-case hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30058);
/* harmony import */ var _review_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82345);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77939);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37553);





const resourceSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ addr: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const eventSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    "@message": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ""),
    type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), "log"),
    diagnostic: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    hook: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ resource: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(resourceSchema), action: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), "") })),
    change: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ resource: resourceSchema, action: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), "") })),
    changes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ operation: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), "") })),
    /** Where it is the end of an apply: those of the state that it wrote. */
    outputs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    /** The emergency state dump. */
    state: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
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
    #outputs;
    #dumpedState;
    constructor(options) {
        this.#options = options;
    }
    /** Takes one line and gives what a person should read of it. */
    take(line) {
        const { directory, workspace, redact } = this.#options;
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(eventSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line));
        // Some commands print plain text on failure even with -json.
        if (!parsed.success)
            return line.trim() === "" ? [] : this.#takePlain(redact(line));
        const event = parsed.output;
        const diagnostic = (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDiagnostic */ .Z5)(event.diagnostic, directory, workspace);
        if (diagnostic !== undefined) {
            const shown = redacted(diagnostic, redact);
            this.#diagnostics.push(shown);
            return this.#options.holdWords === true ? [] : (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticLines */ .NS)(shown);
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
        return [...this.#plainLines.map(redact), ...this.#diagnostics.flatMap(_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticLines */ .NS)];
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
    /** The outputs as an apply told them at its end; undefined where it did not. */
    get outputs() {
        return this.#outputs;
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
    #fold({ type, hook, change, changes, outputs }) {
        if (type === "change_summary" && changes?.operation === "apply")
            this.#hasApplied = true;
        if (type === "outputs" && this.#hasApplied)
            this.#outputs = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOutputs */ .Q)(outputs);
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
const dumpSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() });
/** With every digit of its numbers: this will be the state. */
function dumpedIn(line) {
    return (0,_review_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(dumpSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExactJson */ .lQ)(line)).state);
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

/***/ 49862:
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
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
;// CONCATENATED MODULE: ./packages/core/build/engine/special-files.js



/** What the engine would open in a root module although it is no file: reading a device or a pipe never ends. */
async function specialFileFailures({ unit, directory, host }) {
    const entries = await host.files.list(directory);
    return entries
        .filter(({ name, kind }) => kind === "other" && (0,layout/* isOpened */.oB)(name))
        .map(({ name }) => ({
        reason: "config-invalid",
        detailCode: "not-a-file",
        unit: unit.id,
        message: `${(0,wording/* quote */.hD)((0,posix_.join)(unit.directory, name))} is no file, or a link to none: the engine was not started`,
        hint: "Put a plain file there, or remove it.",
        place: { file: (0,posix_.join)(unit.directory, name) },
    }));
}

// EXTERNAL MODULE: ./packages/core/build/hcl/body.js + 1 modules
var body = __webpack_require__(92641);
// EXTERNAL MODULE: ./packages/core/build/engine/version-constraint.js
var version_constraint = __webpack_require__(40469);
;// CONCATENATED MODULE: ./packages/core/build/engine/code-constraints.js




/**
 * The constraints of a unit's root module. Those that cannot be read without the engine's own parser are left out: the
 * engine checks them again.
 */
async function codeConstraints({ engine, directory, unit, host }) {
    const entries = await host.files.list(directory);
    const names = filesOf(entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : [])), engine);
    const found = await Promise.all(names.map(async (name) => {
        const text = await host.files.readText((0,posix_.join)(directory, name));
        // Reading the code of a large stack takes longer than looking for the words.
        if (!/required_version|compatible_with/.test(text))
            return [];
        return constraintsIn((0,body/* readBody */.x8)(name, text), (0,posix_.join)(unit.directory, name), engine);
    }));
    return found.flat();
}
/**
 * The files that the engine reads. Since 1.8 OpenTofu reads .tofu files too, each instead of the .tf file of its name.
 * With override files it depends on the engine which of two constraints holds, so that none is judged here.
 */
function filesOf(all, engine) {
    const code = (0,layout/* codeFiles */.R9)(all.filter((name) => !(0,layout/* isTofu */.z7)(name) || (0,version_constraint/* isOpenTofu */.Tx)(engine, 1, 8)));
    return code.some((name) => /^(.*_)?override\./.test(name)) ? [] : code;
}
/** Since 1.12 OpenTofu takes `required_version` of a .tf file for terraform's, and has a setting of its own. */
function constraintsIn(code, file, engine) {
    const hasOwn = (0,version_constraint/* isOpenTofu */.Tx)(engine, 1, 12);
    const compatible = (0,body/* blocksOf */.SH)(code, "language").flatMap((block) => (0,body/* blocksOf */.SH)(block, "compatible_with"));
    return [
        ...(0,body/* blocksOf */.SH)(code, "terraform").flatMap((block) => constraintOf(block, "required_version", file, (0,layout/* isTofu */.z7)(file) || !hasOwn)),
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
        host.log.warning(`${unit.id}: ${placeWords(place)} asks for ${(0,wording/* quote */.hD)(text)}, but ${(0,locate/* engineWords */.Y7)(engine)} obeys required_version only in .tofu files`);
    }
    const unmet = [
        ...(file === undefined || isMet(file.text, engine.version) ? [] : [file]),
        ...constraints.filter(({ held }) => held),
    ];
    return unmet.map(({ text, place }) => ({
        reason: "engine-missing",
        detailCode: "engine-version",
        unit: unit.id,
        message: `${placeWords(place)} asks for ${(0,wording/* quote */.hD)(text)}, and the engine here is ${(0,locate/* engineWords */.Y7)(engine)}`,
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
 * Initialises a unit, unless it asks for another engine version or holds what no engine should open. Never migrates state, never changes the lock file.
 * @returns the failures; none when it worked
 */
async function initialise(session) {
    const { unit } = session;
    const unfit = [...(await specialFileFailures(session)), ...(await engineVersionFailures(session))];
    if (unfit.length > 0)
        return unfit;
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

/***/ 77939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseOutputs)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30058);


// An apply keeps the value of a sensitive one to itself.
const outputSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sensitive: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) });
const outputsSchema = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)(outputSchema);
/** Reads outputs as `output -json` and the end of an apply tell them; undefined for anything else. */
function parseOutputs(told) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(outputsSchema, told);
    if (!parsed.success)
        return undefined;
    const open = Object.entries(parsed.output).filter(([, output]) => !output.sensitive);
    return Object.fromEntries(open.map(([name, output]) => [name, output.value]));
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
    // Reading the code of a large stack takes longer than looking for the word, which JSON may write with escapes.
    if (!/variable|\\u/.test(text))
        return [];
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

/***/ 40469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   Tx: () => (/* binding */ isOpenTofu),
/* harmony export */   UD: () => (/* binding */ compare)
/* harmony export */ });
const TESTS = new Map([
    ["=", (actual, named) => compare(actual, named) === 0],
    ["!=", (actual, named) => compare(actual, named) !== 0],
    [">", (actual, named) => compare(actual, named) > 0],
    [">=", (actual, named) => compare(actual, named) >= 0],
    ["<", (actual, named) => compare(actual, named) < 0],
    ["<=", (actual, named) => compare(actual, named) <= 0],
    ["~>", isCompatible],
]);
const CONDITION = /^(=|!=|>=|>|<=|<|~>)?\s*v?(\d+(?:\.\d+)*)(?:\+[0-9A-Za-z.~-]+)?$/;
/**
 * Parses a constraint as the engine writes it in `required_version`, such as `>= 1.6, < 2`; undefined for anything
 * else, pre-releases included, which the engine takes in no constraint of its own version.
 */
function parseConstraint(text) {
    const conditions = text.split(",").map((part) => {
        const [, operator = "=", version] = CONDITION.exec(part.trim()) ?? [];
        const test = TESTS.get(operator);
        return version === undefined || test === undefined ? undefined : { test, named: segmentsOf(version) };
    });
    const understood = conditions.filter((condition) => condition !== undefined);
    return understood.length === conditions.length ? understood : undefined;
}
/** Whether this version may be used. A pre-release counts as the release it comes before, as in the engine. */
function allows(constraint, version) {
    const actual = segmentsOf(version);
    return constraint.every(({ test, named }) => test(actual, named));
}
/** The numbers of `1.12.6`, whatever follows them; none where it begins with no number. */
function segmentsOf(version) {
    const [numbers] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
    return numbers === undefined ? [] : numbers.split(".").map(Number);
}
/** Negative where `a` is the lower one. Missing segments are zero. */
function compare(a, b) {
    const length = Math.max(a.length, b.length);
    for (let at = 0; at < length; at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** `~>`: only the last number that was written may be higher. The engine refuses one more precise than its version. */
function isCompatible(actual, named) {
    const fixed = named.slice(0, -1);
    return named.length <= actual.length && compare(actual, named) >= 0 && fixed.every((part, at) => part === actual[at]);
}
/** Whether the engine is OpenTofu, of this version at least. */
function isOpenTofu({ name, version }, ...since) {
    return name === "tofu" && compare(segmentsOf(version), since) >= 0;
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
    const isJson = fileName.endsWith(".json");
    const reader = new TokenReader(text, (0,tokens/* tokensOf */.k)(text, isJson ? "json" : "native"));
    if (!isJson)
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
function tokensOf(code, syntax = "native") {
    const tokens = [];
    let line = 1;
    let lineStart = 0;
    let newline = code.indexOf("\n");
    for (let start = endOf(BLANK, code, 0); start < code.length;) {
        for (; newline !== -1 && newline < start; newline = code.indexOf("\n", lineStart)) {
            line++;
            lineStart = newline + 1;
        }
        const { kind, text, end } = wordAt(code, start, syntax);
        tokens.push({ kind, text, line, column: start - lineStart + 1, start, end });
        start = endOf(BLANK, code, end);
    }
    return tokens;
}
function wordAt(code, start, syntax) {
    const first = code.charAt(start);
    const mark = MARKS.get(first);
    if (mark !== undefined)
        return { kind: mark, text: first, end: start + 1 };
    if (first === '"')
        return quotedAt(code, start, syntax);
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
function quotedAt(code, start, syntax) {
    const { end, isClosed } = quotedFrom(code, start + 1, syntax);
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
function quotedFrom(code, start, syntax) {
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
        else if (syntax === "native" && beginsTemplate(code, at)) {
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

/***/ 17456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDocument),
/* harmony export */   b: () => (/* binding */ shownDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

const MAXIMUM_DEPTH = 100;
/** The object or list that a text holds as JSON; undefined for any other text or value. */
function jsonDocument(value) {
    return parsed(value, _json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ);
}
/**
 * The document that a text holds where it can be shown in place of the text: numbers as they are written (`1.0` is not
 * `1`). undefined also where an object repeats a key, for a document would show one of the two.
 */
function shownDocument(value) {
    const document = parsed(value, parseAsWritten);
    return document === undefined || repeatsKey(String(value)) ? undefined : document;
}
function parsed(value, parse) {
    if (typeof value !== "string" || !/^\s*[[{]/.test(value) || isDeep(value))
        return undefined;
    try {
        const document = parse(value);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(document) ? document : undefined;
    }
    catch {
        return undefined;
    }
}
// Whatever may be a number in another form than JavaScript's. Also matches inside of strings.
const ODD_NUMBER = /-0|\d[.eE]|\d{16}/;
function parseAsWritten(text) {
    // Only with a reviver does JSON.parse tell a number's source, and it is ten times as slow.
    if (!ODD_NUMBER.test(text))
        return JSON.parse(text);
    return JSON.parse(text, (_key, value, context) => {
        const source = context?.source;
        return typeof value === "number" && source !== undefined && source !== String(value)
            ? new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh(source)
            : value;
    });
}
/** Whether an object of this JSON, which is valid, has a key twice. */
function repeatsKey(json) {
    const open = [];
    // Strings, with the colon that makes one a key, and all that opens and closes.
    for (const [token, text, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[{\]}]/g)) {
        if (token === "{" || token === "[")
            open.push(new Set());
        else if (text === undefined)
            open.pop();
        else if (colon !== undefined) {
            const keys = open.at(-1);
            // One key may be written in several ways.
            const key = String(JSON.parse(text));
            if (keys?.has(key) === true)
                return true;
            keys?.add(key);
        }
    }
    return false;
}
/** Too deep to be meant for people, and for our stack. */
function isDeep(text) {
    let depth = 0;
    for (const character of text) {
        if (character === "[" || character === "{")
            depth += 1;
        else if (character === "]" || character === "}")
            depth -= 1;
        if (depth > MAXIMUM_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 18803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   CH: () => (/* binding */ leafSecrets),
/* harmony export */   O1: () => (/* binding */ markedSecrets),
/* harmony export */   Uc: () => (/* binding */ planRedactor),
/* harmony export */   XF: () => (/* binding */ REDACTED),
/* harmony export */   _S: () => (/* binding */ MINIMUM_LENGTH)
/* harmony export */ });
/* unused harmony export planSecrets */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17456);


/** What stands where a secret stood. */
const REDACTED = "(sensitive)";
/** Shorter values stand in harmless text by chance; they are hidden by their marks alone. */
const MINIMUM_LENGTH = 6;
/**
 * A redactor for all values the plan marks as sensitive, on top of the marks themselves: providers and outputs carry
 * secrets on without the mark (engine-behaviour §0.4).
 */
function planRedactor(plan) {
    return redactor(planSecrets(plan));
}
/** Every value under a sensitive mark, and every value of a sensitive variable. */
function planSecrets(plan) {
    const secrets = new Set();
    for (const resource of [...(plan.resource_changes ?? []), ...(plan.resource_drift ?? [])]) {
        collectMarked(resource.change.before, resource.change.before_sensitive, secrets);
        collectMarked(resource.change.after, resource.change.after_sensitive, secrets);
    }
    for (const output of Object.values(plan.output_changes ?? {})) {
        collectMarked(output.before, output.before_sensitive, secrets);
        collectMarked(output.after, output.after_sensitive, secrets);
    }
    const declared = plan.configuration?.root_module?.variables ?? {};
    for (const [name, variable] of Object.entries(plan.variables ?? {})) {
        if (declared[name]?.sensitive === true)
            collectMarked(variable.value, true, secrets);
    }
    for (const { value, mark } of plan.prior_state ?? [])
        collectMarked(value, mark, secrets);
    return secrets;
}
/** Every value under a sensitive mark. */
function markedSecrets(values) {
    const secrets = new Set();
    for (const { value, mark } of values)
        collectMarked(value, mark, secrets);
    return secrets;
}
/** Every text and number in a secret value, and in the JSON that a text is. */
function leafSecrets(value) {
    return markedSecrets([{ value, mark: true }]);
}
/** A redactor for these values, also where they stand JSON-escaped, in base64, in hex, percent-encoded or as HTML writes them. */
function redactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const form of [secret, ...secret.split(/\r?\n/)]) {
            const text = form.trim();
            if (text.length < MINIMUM_LENGTH)
                continue;
            for (const encoded of encodings(text))
                forms.add(encoded);
        }
    }
    if (forms.size === 0)
        return (text) => text;
    const index = indexForms(forms);
    return (text) => hide(text, index);
}
function indexForms(forms) {
    const groups = Map.groupBy(forms, (form) => form.slice(0, MINIMUM_LENGTH));
    return new Map([...groups].map(([start, group]) => {
        const lengths = [...new Set(group.map((form) => form.length))].toSorted((a, b) => b - a);
        return [start, { forms: new Set(group), lengths }];
    }));
}
/** One pass, however many secrets there are: a large plan has thousands. Those that overlap are hidden together. */
function hide(text, index) {
    let hidden = "";
    let end = 0;
    for (let at = 0; at + MINIMUM_LENGTH <= text.length; at += 1) {
        const found = index.get(text.slice(at, at + MINIMUM_LENGTH));
        const length = found?.lengths.find((candidate) => found.forms.has(text.slice(at, at + candidate)));
        if (length === undefined)
            continue;
        if (at >= end)
            hidden += text.slice(end, at) + REDACTED;
        end = Math.max(end, at + length);
    }
    return hidden + text.slice(end);
}
function encodings(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const hex = Buffer.from(text.toWellFormed()).toString("hex");
    return [
        text,
        json,
        goJson(json),
        hex,
        hex.toUpperCase(),
        ...percentForms(text),
        ...htmlForms(text),
        ...base64Forms(text),
    ];
}
// Go's url.PathEscape leaves them as they are.
const OPEN_IN_PATHS = /%(24|26|2B|3A|3D|40)/g;
/** As JavaScript writes it into a URL and a form, and as Go's url.QueryEscape and url.PathEscape do. */
function percentForms(text) {
    const component = encodeURIComponent(text.toWellFormed());
    // Most secrets are made of what needs no escape.
    if (/^[\w.-]*$/.test(component))
        return [component];
    const strict = component.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = new URLSearchParams([["", text]]).toString().slice(1);
    return [component, strict.replaceAll("%20", "+"), strict.replaceAll(OPEN_IN_PATHS, decodeURIComponent), form];
}
/** How those who escape write `"` and `'`: not at all, as Go, Python, PHP and XML do. */
const QUOTES = [
    ['"', "'"],
    ["&#34;", "&#39;"],
    ["&quot;", "&#x27;"],
    ["&quot;", "&#39;"],
    ["&quot;", "&apos;"],
];
function htmlForms(text) {
    if (!/[&<>"']/.test(text))
        return [];
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return QUOTES.map(([double, single]) => escaped.replaceAll('"', double).replaceAll("'", single));
}
/** Go writes `<`, `>` and `&` as escapes, and with it `jsonencode` and every provider. */
function goJson(json) {
    return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
}
/** What a text looks like inside base64 of more than itself: three alignments, two alphabets. */
function base64Forms(text) {
    const bytes = Buffer.from(text.toWellFormed());
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        // Only the characters all of whose bits are the text's own.
        const own = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
        return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
function collectMarked(value, mark, secrets) {
    if (mark === true) {
        collectLeaves(value, secrets);
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(mark)) {
        for (const key of Object.keys(mark))
            if (Object.hasOwn(value, key))
                collectMarked(value[key], mark[key], secrets);
    }
}
function collectLeaves(value, secrets) {
    const text = typeof value === "string" ? value : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value);
    // A provider may carry a secret document on, and a reader is shown documents leaf by leaf.
    const document = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDocument */ .Q)(value);
    if (document !== undefined)
        collectLeaves(document, secrets);
    if (text !== undefined)
        secrets.add(text);
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        for (const item of Object.values(value))
            collectLeaves(item, secrets);
}


/***/ }),

/***/ 95852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   VC: () => (/* binding */ fitDocument),
/* harmony export */   ac: () => (/* binding */ fitEntries),
/* harmony export */   dp: () => (/* binding */ byteLength)
/* harmony export */ });
const LEVELS = ["full", "names", "address", "counted"];
/** The entry with what it rendered kept: the fitting asks for the same text again and again. */
function remembered(entry) {
    const texts = new Map();
    return {
        rank: entry.rank,
        render: (level) => {
            const text = texts.get(level) ?? entry.render(level);
            texts.set(level, text);
            return text;
        },
    };
}
/** Limits of GitHub, in bytes of UTF-8, with room for what we may have misjudged. */
const COMMENT_BYTES = 65_536 - 1_536;
const SUMMARY_BYTES = 1_024 * 1_024 - 32_768;
/**
 * Gives every entry the most detail that fits. Detail is lowered, never cut: within a rank all entries go from full to
 * names before any goes to its address, and a higher rank (destruction) is touched only when all lower ones are counted.
 * What room is left goes to the ends of long values.
 * @param room bytes for all entries together
 * @returns the text of each entry and its level, in the order given; empty text for `counted`
 */
function fitEntries(entries, room) {
    const fitted = new Map();
    const ranks = [...new Set(entries.map((entry) => entry.rank))].toSorted((a, b) => b - a);
    let rest = room;
    for (const rank of ranks) {
        const ofRank = entries.filter((entry) => entry.rank === rank);
        const told = fitRank(ofRank, rest);
        for (const [index, entry] of ofRank.entries())
            fitted.set(entry, told[index] ?? COUNTED);
        // What did not fit whole has taken what there was: all below it is counted.
        const isWhole = told.every(({ level }) => level === "full");
        rest = isWhole ? told.reduce((left, { text }) => left - byteLength(text), rest) : 0;
    }
    return completed(entries, entries.map((entry) => fitted.get(entry) ?? COUNTED), room);
}
/** With the values whole of those entries for which there is room, in their order. */
function completed(entries, fitted, room) {
    let rest = room - sizeOf(fitted);
    return fitted.map((told, index) => {
        const text = told.level === "full" ? entries[index]?.render("whole") : undefined;
        const more = text === undefined ? Infinity : byteLength(text) - byteLength(told.text);
        if (text === undefined || more > rest)
            return told;
        rest -= more;
        return { level: "whole", text };
    });
}
const COUNTED = { level: "counted", text: "" };
/** The first entries at one level and the others at the next, with as many at the first as fit. */
function fitRank(entries, room) {
    for (const [index, level] of LEVELS.entries()) {
        const long = firstThatFit(entries, level, room);
        if (long.length === entries.length)
            return long;
        const next = LEVELS[index + 1] ?? "counted";
        const brief = firstThatFit(entries, next, room);
        if (brief.length < entries.length)
            continue;
        let size = sizeOf(long) + sizeOf(brief.slice(long.length));
        while (size > room) {
            size -= sizeOf(long.splice(-1));
            size += sizeOf(brief.slice(long.length, long.length + 1));
        }
        return [...long, ...brief.slice(long.length)];
    }
    return entries.map(() => COUNTED);
}
/** Only these are rendered: of ten thousand at full length a few hundred fit. */
function firstThatFit(entries, level, room) {
    const first = [];
    let size = 0;
    for (const entry of entries) {
        const told = tell(entry, level);
        size += byteLength(told.text);
        if (size > room)
            break;
        first.push(told);
    }
    return first;
}
function tell(entry, level) {
    return level === "counted" ? COUNTED : { level, text: entry.render(level) };
}
function sizeOf(fitted) {
    return fitted.reduce((sum, { text }) => sum + byteLength(text), 0);
}
/**
 * A document of at most `limit` bytes whose entries share the room that everything else leaves.
 * @param assemble makes the document from the entries, in their order; it adds nothing between them
 */
function fitDocument(entries, limit, assemble) {
    const frame = assemble(entries.map(() => COUNTED));
    return assemble(fitEntries(entries, limit - byteLength(frame)));
}
function byteLength(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 82345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

/**
 * The RFC 8785 form of a JSON value: keys sorted by their UTF-16 code units, no white space. Numbers stand as their
 * source text, so that none is rounded; our own records hold none.
 */
function canonicalJson(value) {
    // The engine of JavaScript writes what needs no change many times as fast: a record has tens of thousands of values.
    if (isCanonical(value))
        return JSON.stringify(value ?? null);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) ?? JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const members = Object.keys(value)
        .filter((key) => value[key] !== undefined)
        .toSorted()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(",")}}`;
}
/** Whether it holds no number, and every object in it has its keys in order. */
function isCanonical(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) === undefined;
    if (Array.isArray(value))
        return value.every(isCanonical);
    let previous = "";
    for (const key of Object.keys(value)) {
        if (key < previous || !isCanonical(value[key]))
            return false;
        previous = key;
    }
    return true;
}


/***/ }),

/***/ 23794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ defaultStackPath),
/* harmony export */   Id: () => (/* binding */ STACKS_DIRECTORY),
/* harmony export */   R9: () => (/* binding */ codeFiles),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   oB: () => (/* binding */ isOpened),
/* harmony export */   si: () => (/* binding */ MODULES_DIRECTORY),
/* harmony export */   uz: () => (/* binding */ unlistedStacks),
/* harmony export */   z7: () => (/* binding */ isTofu)
/* harmony export */ });
/** Where the organization's code lies by convention, relative to the repository. */
const STACKS_DIRECTORY = "tofu/stacks";
const MODULES_DIRECTORY = "tofu/modules";
/** Directory of a stack that names none. */
function defaultStackPath(stack) {
    return `${STACKS_DIRECTORY}/${stack}`;
}
/** Whether the engine reads a file of this name as code. */
function isCode(fileName) {
    return /^[^.].*\.(tf|tofu|tf\.json|tofu\.json)$/.test(fileName);
}
/** Whether the engine opens a file of this name without being told to: code, values for variables, tests. */
function isOpened(fileName) {
    return /^[^.].*\.(?:(?:tf|tofu|tfvars)(?:\.json)?|(?:tftest|tofutest|tfmock|tofumock)\.(?:hcl|json))$/.test(fileName);
}
/**
 * Of the names of a directory's files those that the engine reads as code. A .tofu file stands instead of the .tf file of
 * its name, as in OpenTofu since 1.8.
 */
function codeFiles(names) {
    const code = new Set(names.filter(isCode));
    return [...code].filter((name) => isTofu(name) || !code.has(name.replace(/\.tf(\.json)?$/, ".tofu$1")));
}
/** Whether only OpenTofu reads a file of this name. */
function isTofu(name) {
    return /\.tofu(\.json)?$/.test(name);
}
/** The directories under tofu/stacks that are stacks of their own: no listed stack names them as its path. */
function unlistedStacks(discovered, listedPaths) {
    const taken = new Set(listedPaths);
    return discovered.filter((name) => !taken.has(defaultStackPath(name)));
}


/***/ })

};
