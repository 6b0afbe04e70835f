export const id = 488;
export const ids = [488];
export const modules = {

/***/ 2966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ engineFailures)
/* harmony export */ });
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37553);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22120);


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
        summary: /^Failed to (save|persist) state/,
        hint: "Objects were changed but the state that says so was not saved: it is in errored.tfstate in the root module. Do not delete that file; push it with `state push errored.tfstate` before anything else runs on this unit.",
    },
    {
        reason: "plan-stale",
        summary: /^Saved plan (is stale|does not match the given state)$/,
        hint: "The state changed after this plan was made. Run the plan job again and deploy its new plan.",
    },
    {
        reason: "plan-mismatch",
        summary: /^(Inconsistent dependency lock file|Mismatch between input and plan variable value|Can't change variable when applying a saved plan)$/,
        hint: "Give the apply job the same commit, lock file and variables as the plan job.",
    },
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
    [/workspaces not supported/i, "This backend has no workspaces: remove TF_WORKSPACE and `workspace:` of the stack."],
    [/is not expected|Invalid backend configuration argument/i, "Check the names in backend-config and backend_config."],
];
const LOCK_FILE_HINT = "flywheel never changes the lock file. Run init on your machine, commit .terraform.lock.hcl, and run again.";
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
                cause: (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .engineWords */ .Y7)(run),
            },
            // The one thing that cannot wait for the next run.
            ...unsaved.filter((failure) => failure.reason === "state-not-saved"),
        ];
    }
    // What keeps a directory from initialising is mostly syntax, and one missing quote gives ten errors.
    const errors = reason === "init-failed" ? (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOfEachFile */ .Xe)(run.events.errors) : run.events.errors;
    const failures = errors.map((error) => failureOfDiagnostic(error, reason, unit));
    if (failures.length > 0)
        return failures;
    return [
        {
            reason,
            message: `The engine failed while ${doing} (exit code ${String(run.exitCode)})`,
            hint: "Its own words are in the log of this step.",
            unit,
            cause: (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .engineWords */ .Y7)(run),
        },
    ];
}
function failureOfDiagnostic(error, reason, unit) {
    const known = KNOWN.find((trouble) => trouble.summary.test(error.summary) &&
        (trouble.detail?.test(error.detail) ?? true) &&
        !isUnreachable(trouble, error));
    const lockFile = /lock ?file|dependency lock|provider dependency changes/i.test(`${error.summary} ${error.detail}`);
    return {
        reason: known?.reason ?? reason,
        message: error.detail === "" ? error.summary : `${error.summary}: ${firstParagraph(error.detail)}`,
        hint: known?.hint ?? (lockFile && reason === "init-failed" ? LOCK_FILE_HINT : hintFor(error, reason)),
        unit,
        ...(error.place === undefined ? {} : { place: error.place }),
        cause: `${error.summary}\n${error.detail}`,
    };
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

/***/ 20965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ initialise),
  h5: () => (/* binding */ readBackend),
  $S: () => (/* binding */ refuseBackend),
  rs: () => (/* binding */ variableArguments)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
;// CONCATENATED MODULE: ./packages/core/build/engine/backend-location.js

/**
 * The settings that say where a state lies, of every backend of both engines. Everything else is left out: credentials
 * have many names (`sse_customer_key`, `http_auth`, `client_key`), and a new backend may bring others.
 */
const LOCATION_SETTINGS = new Set([
    ...["path", "workspace_dir"], // local, consul
    ...["address", "update_method", "lock_address", "lock_method", "unlock_address", "unlock_method"], // http
    ...["bucket", "key", "prefix", "region", "endpoint", "endpoints", "workspace_key_prefix"], // s3, gcs, cos, oss
    ...["dynamodb_table", "use_lockfile", "tablestore_endpoint", "tablestore_table", "storage_custom_endpoint"],
    ...["storage_account_name", "container_name", "resource_group_name", "subscription_id", "tenant_id"], // azurerm
    ...["environment", "metadata_host", "snapshot"],
    ...["conn_str", "schema_name", "table_name", "index_name"], // pg
    ...["secret_suffix", "namespace", "host", "in_cluster_config", "config_context", "config_context_cluster"], // kubernetes
    ...["scheme", "datacenter"], // consul
    ...["hostname", "organization", "workspaces"], // remote, cloud
]);
/** What a backend setting says of where the state lies, as JSON without credentials; undefined when it says nothing. */
function locationSetting(name, setting) {
    if (setting === null || !LOCATION_SETTINGS.has(name))
        return undefined;
    return JSON.stringify(setting, (_, value) => typeof value === "string" ? withoutCredentials(value) : value);
}
function withoutCredentials(text) {
    if (text.includes("//"))
        return urlLocation(text);
    return /\bpassword\s*=/i.test(text) ? connectionLocation(text) : text;
}
/** A URL without user and password. Its query may hold a token, and may tell two states apart. */
function urlLocation(url) {
    const [address = "", query = ""] = url.replace(/#.*$/s, "").split(/\?(.*)/s);
    const open = address.replace(/\/\/[^/]*@/, "//");
    return query === "" ? open : `${open}?${(0,digest/* sha256 */.s)(query).slice(0, 8)}`;
}
/** Where `host=… dbname=… user=… password=…` leads to. */
function connectionLocation(connection) {
    return [...connection.matchAll(/(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|\S*)/g)]
        .filter(([, name = ""]) => ["host", "hostaddr", "port", "dbname"].includes(name))
        .map(([, name = "", value = ""]) => `${name}=${value}`)
        .join(" ");
}

// EXTERNAL MODULE: ./packages/core/build/engine/failures.js
var failures = __webpack_require__(2966);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js + 1 modules
var engine_session = __webpack_require__(22120);
;// CONCATENATED MODULE: ./packages/core/build/engine/init.js





const backendFileSchema = dist/* object */.Ikc({
    backend: dist/* object */.Ikc({ type: dist/* string */.YjP(), config: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) }),
});
/**
 * Initialises a unit. Never migrates state, never changes the lock file.
 * @returns the failures; none when it worked
 */
async function initialise(session) {
    const { unit } = session;
    const run = await (0,engine_session/* runStreaming */.SL)(session, [
        "init",
        "-json",
        "-input=false",
        "-reconfigure",
        "-lockfile=readonly",
        ...unit.backendConfig.map((setting) => `-backend-config=${setting}`),
        ...variableArguments(session),
    ]);
    return run.exitCode === 0 ? [] : (0,failures/* engineFailures */.u)(session, run, "init-failed", "initialising");
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
    const settings = Object.entries(config)
        .flatMap(([name, value]) => {
        const location = locationSetting(name, value);
        return location === undefined ? [] : [[name, location]];
    })
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return { type, settings };
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
/** Variable arguments: tofu may use variables in backend and module blocks, so init needs them as plan does. */
function variableArguments(session) {
    const { workspace } = session.host.context;
    return [
        ...session.unit.varFiles.map((file) => `-var-file=${(0,posix_.join)(workspace, file)}`),
        ...session.unit.vars.map((variable) => `-var=${variable}`),
    ];
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

/***/ 50747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseForks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** Events on which a job holds the repository's secrets, whoever caused them. */
const EVENTS_WITH_SECRETS = ["pull_request_target", "workflow_run", "issue_comment"];
/**
 * Refuses code that may be of a fork where planning would run it: a plan runs providers and reads files the code
 * chose, with whatever the job holds (docs/threat-model.md).
 * @throws fork-blocked
 */
function refuseForks({ untrustedHead, event }) {
    if (untrustedHead === undefined)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("fork-blocked", `What is checked out may come from ${untrustedHead}: it is not run with what this job holds`, {
        hint: EVENTS_WITH_SECRETS.includes(event)
            ? `Never run a pull request's code under ${event}: plan it under pull_request, where only the repository's own branches are planned.`
            : "Let validate-org check it, and have someone with write access push the branch to this repository to see a plan.",
    });
}


/***/ }),

/***/ 66923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readChangeSet),
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** What happens to an object, riskiest first: the order in which people read. */
const CHANGE_KINDS = [
    "unknown",
    "delete",
    "replace",
    "forget",
    "update",
    "import",
    "create",
    "move",
    "read",
    "no-op",
];
function readChangeSet(plan) {
    return {
        changes: (plan.resource_changes ?? [])
            // Ephemeral objects live only while the engine runs: nothing is planned for them.
            .filter((resource) => resource.mode !== "ephemeral")
            .map(readResource)
            .filter((change) => change.kind !== "no-op")
            .toSorted(byRisk),
        drift: (plan.resource_drift ?? [])
            .map(readResource)
            .filter((change) => change.mode === "managed" && !["no-op", "move"].includes(change.kind))
            .toSorted(byRisk),
        outputs: Object.entries(plan.output_changes ?? {})
            .map(([name, change]) => ({ name, kind: kindOf(change.actions ?? [], false, false), ...readValues(change) }))
            .filter((output) => output.kind !== "no-op")
            .toSorted((a, b) => compare(a.name, b.name)),
        checks: (plan.checks ?? []).map((check) => ({
            name: check.address.to_display,
            status: check.status,
            problems: (check.instances ?? []).flatMap((instance) => (instance.problems ?? []).map((problem) => problem.message)),
        })),
        errored: plan.errored,
    };
}
function readResource(resource) {
    const { change } = resource;
    const importing = change.importing !== undefined && change.importing !== null;
    const moved = resource.previous_address !== undefined && resource.previous_address !== resource.address;
    return {
        kind: kindOf(change.actions ?? [], importing, moved),
        actions: change.actions ?? [],
        address: resource.address,
        deposed: resource.deposed,
        previousAddress: moved ? resource.previous_address : undefined,
        module: resource.module_address ?? "",
        mode: resource.mode,
        type: resource.type,
        provider: resource.provider_name,
        reason: resource.action_reason,
        replacePaths: change.replace_paths ?? [],
        importing,
        importId: change.importing?.id ?? undefined,
        ...readValues(change),
    };
}
function readValues(change) {
    return {
        before: change.before ?? undefined,
        after: change.after ?? undefined,
        afterUnknown: change.after_unknown,
        beforeSensitive: change.before_sensitive,
        afterSensitive: change.after_sensitive,
    };
}
/** By membership, never by position or length: engines add pairs ([forget, create]) without asking. */
function kindOf(actions, importing, moved) {
    const has = (action) => actions.includes(action);
    if (actions.some((action) => !["no-op", "create", "read", "update", "delete", "forget"].includes(action)))
        return "unknown";
    if (actions.length === 0)
        return "unknown";
    if (has("delete"))
        return has("create") ? "replace" : "delete";
    if (has("forget"))
        return "forget";
    if (has("update"))
        return "update";
    if (has("create"))
        return "create";
    if (importing)
        return "import";
    if (moved)
        return "move";
    return has("read") ? "read" : "no-op";
}
function byRisk(a, b) {
    return (CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
        compare(a.address, b.address) ||
        compare(a.deposed ?? "", b.deposed ?? ""));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 87778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   lZ: () => (/* binding */ NO_COUNTS),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
const NO_COUNTS = {
    add: 0,
    change: 0,
    destroy: 0,
    replace: 0,
    import: 0,
    move: 0,
    forget: 0,
    outputs: 0,
    unknown: 0,
};
/** Counts as the engine's own "Plan:" line does, over managed resources. */
function countChanges(changeSet) {
    const managed = changeSet.changes.filter((change) => change.mode === "managed");
    const count = (test) => managed.filter(test).length;
    return {
        add: count((change) => change.actions.includes("create")),
        change: count((change) => change.kind === "update"),
        destroy: count((change) => change.actions.includes("delete")),
        replace: count((change) => change.kind === "replace"),
        import: count((change) => change.importing),
        move: count((change) => change.previousAddress !== undefined),
        forget: count((change) => change.actions.includes("forget")),
        outputs: changeSet.outputs.length,
        unknown: count((change) => change.kind === "unknown"),
    };
}
function addCounts(all) {
    const sum = (pick) => all.reduce((total, counts) => total + pick(counts), 0);
    return {
        add: sum((counts) => counts.add),
        change: sum((counts) => counts.change),
        destroy: sum((counts) => counts.destroy),
        replace: sum((counts) => counts.replace),
        import: sum((counts) => counts.import),
        move: sum((counts) => counts.move),
        forget: sum((counts) => counts.forget),
        outputs: sum((counts) => counts.outputs),
        unknown: sum((counts) => counts.unknown),
    };
}
/** True for anything that applying the plan would do; data reads are nothing. */
function hasChanges(counts) {
    return Object.values(counts).some((count) => count > 0);
}
/** `1 to destroy, 2 to replace, 3 to change`: riskiest first, zeros left out; empty for none. */
function countWords(counts) {
    const words = [
        [counts.unknown, "of an unknown kind"],
        [counts.destroy - counts.replace, "to destroy"],
        [counts.replace, "to replace"],
        [counts.forget, "to forget"],
        [counts.change, "to change"],
        [counts.import, "to import"],
        [counts.add - counts.replace, "to add"],
        [counts.move, "to move"],
        [counts.outputs, counts.outputs === 1 ? "output to change" : "outputs to change"],
    ];
    return words
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count} ${word}`)
        .join(", ");
}


/***/ }),

/***/ 94220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parsePlanJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);



const optionalList = (item) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item)));
const changeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    actions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())), []),
    before: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    after: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    after_unknown: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    before_sensitive: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    after_sensitive: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    replace_paths: optionalList(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]))),
    importing: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) }))),
});
const resourceSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    previous_address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    module_address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), "managed"),
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ""),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ""),
    provider_name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ""),
    deposed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    action_reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    change: changeSchema,
});
const checkSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ""), to_display: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), "") }),
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), "unknown"),
    instances: optionalList(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problems: optionalList(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), "") })) })),
});
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    terraform_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ""),
    errored: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false),
    resource_changes: optionalList(resourceSchema),
    resource_drift: optionalList(resourceSchema),
    output_changes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(changeSchema))),
    checks: optionalList(checkSchema),
    variables: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) })))),
    configuration: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        root_module: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            variables: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sensitive: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false) }))),
        })),
    })),
});
/**
 * Parses the output of `show -json`. Its text is a secret and appears in no error.
 * @throws plan-unreadable
 */
function parsePlanJson(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(planSchema, parseJson(text));
    if (!parsed.success) {
        const path = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
        return unreadable(`The engine's plan JSON is not understood at ${path}`);
    }
    if (!/^(0|1)\./.test(parsed.output.format_version)) {
        return unreadable(`Plan JSON has format ${parsed.output.format_version.slice(0, 20)}, and flywheel reads 0.x and 1.x`);
    }
    return parsed.output;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return unreadable("The engine's plan JSON is cut short or no JSON at all");
    }
}
function unreadable(message) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", message, {
        hint: "Use an engine version that this flywheel supports, and run the plan again.",
    });
}


/***/ }),

/***/ 11410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  so: () => (/* binding */ KIND_SIGNS),
  Gj: () => (/* binding */ MAXIMUM_ADDRESS),
  df: () => (/* binding */ changeEntry),
  mA: () => (/* binding */ driftEntry),
  TI: () => (/* binding */ isDestructive),
  yz: () => (/* binding */ namesSuffix)
});

// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
;// CONCATENATED MODULE: ./packages/core/build/plan/reasons.js
const WORDS = new Map(Object.entries({
    replace_because_cannot_update: "a changed attribute cannot be updated in place",
    replace_because_tainted: "the object is tainted: an earlier apply failed on it",
    replace_by_request: "its replacement was asked for",
    replace_by_triggers: "replace_triggered_by refers to something that changes",
    delete_because_no_resource_config: "it is no longer in the code",
    delete_because_no_module: "its module is no longer in the code",
    delete_because_wrong_repetition: "count or for_each was added or removed",
    delete_because_count_index: "its index is beyond count",
    delete_because_each_key: "its key is no longer in for_each",
    delete_because_enabled_false: "enabled is false",
    delete_because_no_move_target: "the target of its move is not in the code",
    forgot_because_lifecycle_destroy_in_state: "it was created with destroy = false",
    forgot_because_lifecycle_destroy_in_config: "the code says destroy = false",
    read_because_config_unknown: "its configuration is not known yet",
    read_because_dependency_pending: "something it depends on changes",
    read_because_check_nested: "it belongs to a check",
}));
/** Why, in words; empty when the engine gives no reason. An unknown code is shown as it is. */
function reasonWords(change) {
    const parts = [
        change.deposed === undefined ? "" : "left over from a failed replacement",
        change.reason === undefined ? "" : (WORDS.get(change.reason) ?? change.reason),
        change.kind === "replace" && change.actions[0] === "create" ? "the new one is created first" : "",
        change.kind === "forget" && change.actions.includes("create")
            ? "the old one stays in reality, and a new one is created beside it"
            : "",
    ];
    return parts.filter((part) => part !== "").join("; ");
}

// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/values.js + 3 modules
var values = __webpack_require__(90097);
;// CONCATENATED MODULE: ./packages/core/build/report/change-entry.js





/** A colour and a word for each kind, for people who scan and people who cannot see colours. */
const KIND_SIGNS = {
    unknown: "🟥 unknown action",
    delete: "🟥 destroy",
    replace: "🟥 replace",
    forget: "🟪 forget",
    update: "🟨 change",
    import: "🟦 import",
    create: "🟩 create",
    move: "⬜ move",
    read: "⬜ read",
    "no-op": "⬜ keep",
};
/** Longer ones are hostile or generated; nobody reads them. */
const MAXIMUM_ADDRESS = 300;
const MAXIMUM_NAME = 100;
const DESTRUCTIVE = ["unknown", "delete", "replace", "forget"];
/** True where applying loses or lets go of something that exists. */
function isDestructive(change) {
    return DESTRUCTIVE.includes(change.kind);
}
/** One change of a plan as an entry of its document. */
function changeEntry(change, redact) {
    const sign = KIND_SIGNS[change.kind];
    const name = addressWords(change, redact);
    const why = whyWords(change, redact);
    // Not before it is asked for: most entries of a large plan are only counted.
    const attributes = () => (0,attribute_diff/* diffAttributes */.xX)(change, change.replacePaths);
    return {
        rank: isDestructive(change) ? 10 : change_set/* CHANGE_KINDS */.t.length - change_set/* CHANGE_KINDS */.t.indexOf(change.kind),
        render: (level) => {
            const line = `- ${sign} ${(0,markdown/* codeSpan */.SS)(name)}`;
            if (level === "address")
                return `${line}\n`;
            if (level === "names")
                return `${line}${namesSuffix(attributes().map((attribute) => redact(attribute.name)))}\n`;
            const head = `${sign} ${(0,markdown/* htmlCode */.h8)(name)}`;
            const body = (0,values/* attributeLines */.E)(attributes(), redact);
            const fence = body.length === 0 ? "No attribute changes." : (0,markdown/* fenced */.OF)(body.join("\n"), "diff");
            const text = why === "" ? fence : `${(0,markdown/* escapeText */.X1)(why)}\n\n${fence}`;
            // The blank line ends the HTML: what follows is Markdown again.
            return `${(0,markdown/* details */.zH)(head, text, isDestructive(change))}\n\n`;
        },
    };
}
/** One object that changed outside of code. */
function driftEntry(change, redact) {
    const attributes = () => (0,attribute_diff/* diffAttributes */.xX)(change);
    const word = change.kind === "delete" ? "deleted outside of code" : "changed outside of code";
    return {
        rank: 0,
        render: (level) => {
            const line = `- ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(change.address), MAXIMUM_ADDRESS))} was ${word}`;
            if (level === "address" || change.kind === "delete")
                return `${line}\n`;
            if (level === "names")
                return `${line}${namesSuffix(attributes().map((attribute) => redact(attribute.name)))}\n`;
            return `${line}\n\n${(0,markdown/* fenced */.OF)((0,values/* attributeLines */.E)(attributes(), redact).join("\n"), "diff")}\n`;
        },
    };
}
function addressWords(change, redact) {
    const from = change.previousAddress === undefined ? "" : ` (was ${change.previousAddress})`;
    const deposed = change.deposed === undefined ? "" : ` (deposed ${change.deposed})`;
    return (0,markdown/* shorten */.ml)(redact(`${change.address}${from}${deposed}`), MAXIMUM_ADDRESS);
}
function whyWords(change, redact) {
    const reason = reasonWords(change);
    const imported = change.importing
        ? `imported${change.importId === undefined ? "" : ` by id ${redact(change.importId)}`}`
        : "";
    const unknown = change.kind === "unknown"
        ? `the engine says ${JSON.stringify(change.actions)}, which this flywheel does not know`
        : "";
    const all = [reason, imported, unknown].filter((part) => part !== "").join("; ");
    return all === "" ? "" : `Why: ${all}.`;
}
/** `: a, b and 3 more`; empty for none. */
function namesSuffix(names) {
    if (names.length === 0)
        return "";
    const shown = names
        .slice(0, 12)
        .map((name) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(name, MAXIMUM_NAME)))
        .join(", ");
    return `: ${shown}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
}


/***/ })

};
