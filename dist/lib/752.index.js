export const id = 752;
export const ids = [752];
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

/***/ 99015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ locateEngine),
/* harmony export */   Y: () => (/* binding */ engineWords)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43388);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89088);




/** Product and version, for people. */
function engineWords({ name, version }) {
    return `${name === "tofu" ? "OpenTofu" : "Terraform"} ${version}`;
}
const HINT = "Install OpenTofu in an earlier step (for example opentofu/setup-opentofu with tofu_wrapper: false), or set the input engine to a path.";
/**
 * Finds the engine: `auto` takes tofu, then terraform, on PATH; `tofu` and `terraform` only that one; else a path.
 * @throws engine-missing; input-invalid for a path in the workspace, where a pull request could plant a program
 */
async function locateEngine(choice, host) {
    const names = choice === "auto" ? ["tofu", "terraform"] : [choice];
    for (const name of names) {
        const path = await resolveProgram(name, host);
        if (path !== undefined)
            return identify(path, host);
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("engine-missing", choice === "auto" ? "Neither tofu nor terraform is on PATH" : `There is no engine at "${choice}"`, {
        hint: HINT,
    });
}
/** A setup action's Node wrapper swallows exit codes and echoes output; the real binary lies beside it. */
async function resolveProgram(name, host) {
    const found = name.includes("/") ? await engineAt(name, host) : await host.processes.find(name);
    if (found === undefined)
        return undefined;
    return (await existingFile(`${found}-bin`, host)) ?? found;
}
async function engineAt(path, host) {
    const { workspace } = host.context;
    const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const file = await existingFile(absolute, host);
    const { files } = host;
    const real = file === undefined ? [absolute] : [await files.realPath((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)), await files.realPath(file)];
    if (!real.some((each) => `${each}/`.startsWith(`${workspace}/`)))
        return file;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `Input engine: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} lies in the workspace`, {
        hint: "A pull request could put another program there. Install the engine in an earlier step, outside of the checkout.",
        detailCode: "path-inside-workspace",
    });
}
async function existingFile(path, host) {
    return (await host.files.stat(path))?.kind === "file" ? path : undefined;
}
/** `version` is the one command whose plain form tells the two engines apart (with -json they answer alike). */
async function identify(path, host) {
    const { variables, notices } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .engineEnvironment */ .I)(host.context.environment);
    for (const notice of notices)
        host.log.notice(notice);
    const { stdout } = await host.processes
        .run({ file: path, arguments: ["version"], directory: host.context.workspace, environment: variables })
        .catch((cause) => notAnEngine(path, String(cause)));
    const match = /^(OpenTofu|Terraform) v(\S+)\s+on (\w+)/m.exec(stdout);
    const [, product, version, platform] = match ?? [];
    if (version === undefined || platform === undefined)
        return notAnEngine(path, stdout.slice(0, 200));
    return { path, name: product === "OpenTofu" ? "tofu" : "terraform", version, platform };
}
function notAnEngine(path, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("engine-missing", `${path} does not answer "version" as tofu or terraform does`, { hint: HINT, cause });
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
    return { exitCode: result.exitCode, events, stderr: session.redact(result.stderr) };
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
function engineCommand({ unit, engine, directory, environment }, command) {
    return { file: engine.path, arguments: command, directory, environment, unit: unit.id };
}
/** Runs a command whose stdout is secret or large, into a file that nobody prints. */
async function runToFile(session, command, file) {
    const result = await session.host.processes.engine({
        ...engineCommand(session, command),
        stdoutFile: file,
    });
    return {
        exitCode: result.exitCode,
        events: eventsOf(session, command),
        stderr: session.redact(result.stderr),
    };
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

/***/ 30531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sharedStates)
/* harmony export */ });
/** The units that lie on one state with another: unit id to its failure. Such units would destroy each other's objects. */
function sharedStates(units) {
    const byState = Map.groupBy(units, ({ unit, backend }) => 
    // A local state lies in the unit's own directory unless its path says otherwise.
    JSON.stringify([backend, unit.workspace, backend.type === "local" ? unit.directory : ""]));
    const failures = new Map();
    for (const group of byState.values()) {
        const ids = group.map(({ unit }) => unit.id);
        if (ids.length < 2)
            continue;
        for (const unit of ids) {
            failures.set(unit, {
                reason: "config-invalid",
                detailCode: "shared-state",
                unit,
                message: `${ids.join(" and ")} have one and the same state`,
                hint: 'Keep states apart with placeholders, such as backend_config: ["key={stack}/{environment}"], or by workspace.',
            });
        }
    }
    return failures;
}


/***/ }),

/***/ 40469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
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


/***/ }),

/***/ 16803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether the text as a whole matches a pattern in which only `*` (any characters, none too) and `?` (exactly one) are
 * special: brackets, quotes and dots of a resource address stand for themselves. Takes at most text × pattern steps,
 * which a regular expression of several stars would not.
 */
function matchesGlob(text, pattern) {
    let at = 0;
    let inPattern = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        const wanted = pattern[inPattern];
        if (wanted === "*") {
            star = inPattern++;
            resume = at;
        }
        else if (wanted === "?" || wanted === text[at]) {
            inPattern += 1;
            at += 1;
        }
        else if (star >= 0) {
            // The last star takes one character more.
            inPattern = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(inPattern));
}
/** Whether one of the patterns matches. */
function matchesAny(text, patterns) {
    return patterns.some((pattern) => matchesGlob(text, pattern));
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

/***/ 14062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99015);

/** Where a document comes from, as short Markdown for its last line: commit, engine, run. */
function runFacts(context, engine) {
    const commit = (context.pullRequest?.headSha ?? context.sha).slice(0, 8);
    return [
        `commit <code>${commit}</code>`,
        ...(engine === undefined ? [] : [(0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .engineWords */ .Y)(engine)]),
        `[run ${context.runId}, attempt ${context.runAttempt}](${context.runUrl})`,
    ];
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
    // Most values are text, and a record has tens of thousands.
    if (typeof value === "string")
        return JSON.stringify(value);
    const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value);
    if (number !== undefined)
        return number;
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return JSON.stringify(value ?? null);
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    return `{${keys
        .toSorted()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
        .join(",")}}`;
}


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

// EXTERNAL MODULE: ./packages/core/build/units/deployments.js
var deployments = __webpack_require__(34838);
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
    };
}
async function organizationScope(inputs, host) {
    if (inputs.allowOutsideWorkspace) {
        (0,errors/* fail */.fJ)("input-invalid", "Input allow-outside-workspace works only with working-directory", {
            hint: "What an organization deploys lies in its repository: remove allow-outside-workspace, or use direct mode.",
        });
    }
    const { workspace } = host.context;
    const organization = (0,load/* requireOrganization */.$)(await (0,load/* loadOrganization */.Y)(host.files, workspace, inputs.config));
    const stacks = await (0,discover/* discoverStacks */.jA)(organization, host.files, workspace);
    const selection = { ...inputs, jobWorkspace: jobWorkspace(host) };
    const units = await resolveUnits(organization, stacks, selection, host.files, workspace);
    if (units.length === 0) {
        (0,errors/* fail */.fJ)("input-invalid", "The inputs select no unit", {
            hint: "Check stacks and environment: the selected stacks are not deployed to the selected environment.",
        });
    }
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
 * @returns one value a unit, in the order of `units`
 * @throws config-invalid when the units depend on each other in a circle
 */
async function runInOrder(units, maxParallel, run, skip) {
    refuseCycles(units);
    const done = await new Schedule(units, maxParallel, run).finish();
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
    #waiting;
    /** By directory. These promises never reject. */
    #running = new Map();
    #attempts = [];
    #done = new Map();
    constructor(units, maxParallel, run) {
        this.#waiting = units;
        this.#given = new Set(units.map(({ id }) => id));
        this.#maxParallel = maxParallel;
        this.#run = run;
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
        const cause = dependencies.find((dependency) => dependency?.cause !== undefined)?.cause;
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
