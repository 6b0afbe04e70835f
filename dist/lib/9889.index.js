export const id = 9889;
export const ids = [9889];
export const modules = {

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e1: () => (/* binding */ describeUnit),
/* harmony export */   e4: () => (/* binding */ createManifest),
/* harmony export */   hx: () => (/* binding */ describeJob),
/* harmony export */   i2: () => (/* binding */ describeCheckout)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5970);
/* harmony import */ var _plan_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87778);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30091);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48839);
/* harmony import */ var _token_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52785);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49590);







/** Commit and tree of the work tree; the event's commit where it is no git checkout. */
async function describeCheckout(host) {
    const [commit, tree] = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(host, "rev-parse", "HEAD", "HEAD^{tree}"))?.split("\n") ?? [];
    return commit !== undefined && tree !== undefined ? { commit, tree } : { commit: host.context.sha, tree: null };
}
/**
 * Describes the job this is.
 * @param organization sha256 of the organization file; null in direct mode
 * @param options what it plans, or expects to have been planned
 * @param token the job's own; empty for none. It goes no further than here
 */
function describeJob(checkout, organization, options, token, { context }) {
    return {
        ...checkout,
        organization,
        options,
        token: (0,_token_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .tokenKind */ .a)(token),
        runId: context.runId,
        runAttempt: context.runAttempt,
        event: context.event,
        pullRequest: context.pullRequest?.number ?? context.queuedPullRequest ?? null,
        headSha: context.pullRequest?.headSha ?? null,
        baseSha: context.pullRequest?.baseSha ?? null,
    };
}
/** What plan and apply must agree on, as it is here. */
async function describeUnit(unit, engine, job, host) {
    const lockFile = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(host.context.workspace, unit.directory, ".terraform.lock.hcl");
    const hasLockFile = (await host.files.stat(lockFile))?.kind === "file";
    return {
        ...job,
        unit: unit.id,
        repository: host.context.repository,
        workingDirectory: unit.directory,
        engine: { name: engine.name, version: engine.version, platform: engine.platform },
        lockFile: hasLockFile ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(await host.files.readBytes(lockFile)) : null,
        workspace: unit.workspace,
    };
}
/** The manifest of a plan just made. */
function createManifest(here, made, host) {
    const { unit, plan, bytes, backend, ...rest } = made;
    const planSha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(bytes);
    const names = Object.keys(plan?.json.variables ?? {});
    return {
        schema: "flywheel.plan/v1",
        ...here,
        backend: { type: backend.type, settings: backend.settings.map(([name, value]) => [name, value]) },
        state: (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .planState */ .Z)(bytes),
        planSha256,
        variables: (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .variableDigests */ .U)(names, unit, host.context.environment, planSha256),
        counts: plan === undefined ? _plan_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COUNTS */ .lZ : (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .xS)(plan.changeSet),
        createdAt: new Date(host.clock.now()).toISOString(),
        ...rest,
    };
}


/***/ }),

/***/ 11608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ steersTheEngine)
/* harmony export */ });
/* harmony import */ var _units_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23794);

const FOLDERS = [".git", ".github", ".terraform", "terraform.d"];
/**
 * Whether the engine, git or GitHub would act by this file. The job that applies holds more than the one that planned:
 * such files it takes from git alone, never from a bundle.
 * @param path relative to the repository
 */
function steersTheEngine(path) {
    const parts = path.toLowerCase().split("/");
    const name = parts.at(-1) ?? "";
    return (parts.some((part) => FOLDERS.includes(part)) ||
        (0,_units_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(name) ||
        /\.tfvars(\.json)?$|\.hcl$|^\.(terraform|tofu)/.test(name));
}


/***/ }),

/***/ 67967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requirePrivateRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/**
 * A plan in clear shows every secret of the state to whoever may download an artifact; of a public repository that is
 * everybody. A repository of which the event does not say that it is private counts as public.
 * @throws plan-unsealed
 */
function requirePrivateRepository({ repository, repositoryIsPrivate }) {
    if (repositoryIsPrivate)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unsealed", `${repository} is not known to be private, and a plan is handed over in clear only in a private one`, {
        detailCode: "public-repository",
        hint: "Seal it: give tofu-plan a plan-key or plan-recipients, and leave out allow-plain-plan. age-keygen makes a key.",
    });
}


/***/ }),

/***/ 48839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planState)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91776);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _engine_state_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78375);



// The state in a plan is as large as the state itself; beyond this a plan is no longer believable.
const MAXIMUM_STATE_BYTES = 512 * 1024 * 1024;
/**
 * Lineage and serial of the state a saved plan was made from.
 * @param plan the saved plan's bytes (a zip)
 * @returns null where the engine encrypted the plan itself
 */
function planState(plan) {
    if (plan[0] !== 0x50 || plan[1] !== 0x4b)
        return null;
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .unzipSync */ .AO)(plan, {
        filter: (file) => file.name === "tfstate" && file.originalSize <= MAXIMUM_STATE_BYTES,
    });
    const state = files["tfstate"];
    if (state === undefined)
        return null;
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_engine_state_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .stateIdentitySchema */ .h, JSON.parse(new TextDecoder().decode(state)));
    return parsed.success ? parsed.output : null;
}


/***/ }),

/***/ 49590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareVariables),
/* harmony export */   U: () => (/* binding */ variableDigests)
/* harmony export */ });
/* harmony import */ var _engine_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7500);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30091);


/**
 * Digests of the variables a plan knows, as this job gives them by `vars` or TF_VAR_; null for one it does not give.
 * Ephemeral variables are not in a plan, and may differ.
 * @param names the variables of the plan JSON
 * @param planSha256 keys the digests to this plan
 */
function variableDigests(names, unit, environment, planSha256) {
    const given = givenVariables(unit, environment);
    return Object.fromEntries(names.map((name) => {
        const value = given.get(name);
        return [name, value === undefined ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(`${planSha256}\n${name}\n${value}`)];
    }));
}
/** Variables that this job sets to something else than the plan job did; those it does not set are the plan's. */
function compareVariables(manifest, unit, environment) {
    const here = variableDigests(Object.keys(manifest.variables), unit, environment, manifest.planSha256);
    const differing = Object.keys(here).filter((name) => here[name] !== null && here[name] !== manifest.variables[name]);
    if (differing.length === 0)
        return [];
    return [
        {
            reason: "plan-mismatch",
            detailCode: "variables",
            unit: manifest.unit,
            message: `The plan was made with other values of ${differing.join(", ")}`,
            hint: "Give the apply job the same vars and TF_VAR_ variables as the plan job, or leave them out: the plan holds them.",
        },
    ];
}
/** `vars` wins over the environment, as in the engine. */
function givenVariables(unit, environment) {
    const fromEnvironment = Object.entries(environment)
        .filter(([name]) => name.startsWith("TF_VAR_"))
        .map(([name, value]) => [name.slice("TF_VAR_".length), value]);
    return new Map([...fromEnvironment, ...(0,_engine_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .TT)(unit.vars)]);
}


/***/ }),

/***/ 70351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ codeIdentity)
/* harmony export */ });
/* harmony import */ var _bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30091);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5970);
/* harmony import */ var _local_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97018);



/** Reads from git which code an initialised unit has. */
async function codeIdentity(session) {
    const directories = await (0,_local_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .codeDirectories */ .n)(session);
    const trees = directories.map(async (directory) => [directory, (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(session.host, "rev-parse", `HEAD:./${directory}`)) ?? null]);
    const uncommitted = uncommittedDigest(session.host, [...directories, ...session.unit.varFiles]);
    return { trees: await Promise.all(trees), uncommitted: await uncommitted };
}
async function uncommittedDigest(host, paths) {
    const inside = paths.filter((path) => !path.startsWith("../"));
    // Options of diff that a user's configuration may set otherwise in the other job.
    const command = ["diff", "--no-ext-diff", "--no-textconv", "--no-color", "--full-index", "--binary", "HEAD", "--"];
    const difference = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(host, "--literal-pathspecs", ...command, ...inside)) ?? "";
    return difference === "" ? "" : (0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(difference);
}


/***/ }),

/***/ 97018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ codeDirectories)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);



/** `Dir` is relative to the root module; that of a downloaded module lies in the data directory. */
const modulesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Modules: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Dir: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) });
/**
 * The directories of the repository whose code an initialised unit is made of: its own, and those of the local modules it
 * calls, however deep. Relative to the workspace, "." for the workspace itself, sorted. The engine's own list says so;
 * without one (not initialised) only the unit's own is known.
 */
async function codeDirectories({ unit, environment, host }) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(environment["TF_DATA_DIR"] ?? "", "modules", "modules.json");
    const exists = (await host.files.stat(file)) !== undefined;
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(modulesSchema, exists ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(await host.files.readText(file)) : undefined);
    const modules = parsed.success ? parsed.output.Modules : [];
    const local = modules
        .filter(({ Dir }) => !(0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(Dir))
        .map(({ Dir }) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(unit.directory, Dir)))
        .filter((directory) => directory !== ".." && !directory.startsWith("../"));
    return [...new Set([unit.directory, ...local])].toSorted();
}


/***/ }),

/***/ 39990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planUnit),
/* harmony export */   t: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _plan_plan_content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75700);
/* harmony import */ var _plan_plan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94220);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18803);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31342);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49862);
/* harmony import */ var _plan_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47450);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33605);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80328);









/** Plans an initialised unit into a file of its own and reads it back. */
async function planUnit(session, options) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(session.scratch, options.request.refresh ? "plan.tfplan" : "plan-norefresh.tfplan");
    const run = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .runHolding */ .BU)(session, [
        "plan",
        "-json",
        "-input=false",
        "-detailed-exitcode",
        `-out=${file}`,
        ...(options.lock ? [`-lock-timeout=${Math.ceil(options.lockTimeoutMs / 1_000)}s`] : ["-lock=false"]),
        ...(0,_plan_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requestArguments */ .ir)(options.request),
        ...(0,_init_js__WEBPACK_IMPORTED_MODULE_3__/* .parallelismArguments */ .Jr)(session),
        ...(0,_init_js__WEBPACK_IMPORTED_MODULE_3__/* .variableArguments */ .rs)(session),
    ]);
    if (run.exitCode !== 0 && run.exitCode !== 2) {
        const told = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(session, run, await failedRedactor(session, file, options, run));
        return { ok: false, failures: (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .engineFailures */ .uM)(session, told, "plan-failed", "planning") };
    }
    const planned = await readSavedPlan(session, file, options, run);
    (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(session, run, planned.ok ? planned.plan.redact : (text) => text);
    return planned;
}
/**
 * Hides what a plan that failed may not tell: the secrets of the state, and those it had read or planned until then,
 * which the engine saves too.
 */
async function failedRedactor(session, file, { request }, run) {
    const hideState = (0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .redactor */ .$p)(await (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .stateSecrets */ .tZ)(session));
    const { files, processes } = session.host;
    if (processes.cancelled() || (await files.stat(file)) === undefined)
        return hideState;
    const partial = await readSavedPlan(session, file, { request }, run);
    await files.remove(`${file}.json`);
    await files.remove(file);
    return partial.ok ? (text) => partial.plan.redact(hideState(text)) : hideState;
}
async function readSavedPlan(session, file, { request, meanwhile }, planRun) {
    const jsonFile = `${file}.json`;
    const showing = showPlan(session, file, jsonFile);
    meanwhile?.(session);
    const shown = await showing;
    if (!shown.ok) {
        return {
            ok: false,
            failures: [
                {
                    reason: "plan-unreadable",
                    message: "The engine cannot show the plan it has just made",
                    hint: "Its words are in the debug log of this step.",
                    unit: session.unit.id,
                    cause: shown.cause,
                },
            ],
        };
    }
    const exitCode = planRun.exitCode === 2 ? 2 : 0;
    return { ok: true, plan: { ...shown.content, file, jsonFile, request, exitCode } };
}
/**
 * Reads a plan file.
 * @param jsonFile where its JSON, a secret, is written and left
 */
async function showPlan(session, file, jsonFile) {
    const run = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .runToFile */ .Tb)(session, ["show", "-json", file], jsonFile);
    if (run.exitCode !== 0)
        return { ok: false, cause: (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .engineWords */ .Y7)(run) };
    return { ok: true, content: (0,_plan_plan_content_js__WEBPACK_IMPORTED_MODULE_8__/* .planContent */ .n)((0,_plan_plan_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlanJson */ .X)(await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .readJsonText */ .gb)(session, jsonFile))) };
}


/***/ }),

/***/ 30531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ keepApart),
/* harmony export */   QO: () => (/* binding */ sharedStates),
/* harmony export */   vk: () => (/* binding */ ADD_BACKEND)
/* harmony export */ });
/** The setting that keeps two states of a backend apart, with what it may look like; of most others it is `key`. */
const APART_BY = {
    consul: "path={stack}/{environment}",
    gcs: "prefix={stack}/{environment}",
    http: "address=https://state.example/{stack}/{environment}",
    kubernetes: "secret_suffix={stack}-{environment}",
    local: "path={environment}.tfstate",
    pg: "schema_name={stack}_{environment}",
};
/** What to do about units that share a state although their code has a backend block. */
function keepApart(type) {
    const example = APART_BY[type] ?? "key={stack}/{environment}";
    return `Keep states apart with placeholders, such as backend_config: ["${example}"], or by workspace.`;
}
/** What to do about units without a backend block: the engine reads `backend_config` only where there is one. */
const ADD_BACKEND = 'Write a backend block, such as backend "s3" {}, into the terraform block of its code, and the rest of it into ' +
    'backend_config of the stack, with a value for each unit, such as "key={stack}/{environment}".';
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
                hint: hintOf(group),
            });
        }
    }
    return failures;
}
function hintOf([first]) {
    const { type, settings } = first?.backend ?? { type: "local", settings: [] };
    // The engine says nothing of a local state that lies where it does by default.
    return type === "local" && settings.length === 0 ? ADD_BACKEND : keepApart(type);
}


/***/ }),

/***/ 78375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stateIdentitySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** What tells one version of a state from another, of a state file's JSON; a state never written has neither. */
const stateIdentitySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    lineage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    serial: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
});


/***/ }),

/***/ 80328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ currentState),
/* harmony export */   T7: () => (/* binding */ readOutputs),
/* harmony export */   p3: () => (/* binding */ pullState),
/* harmony export */   tZ: () => (/* binding */ stateSecrets)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30058);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18803);
/* harmony import */ var _plan_state_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93728);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77939);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33605);
/* harmony import */ var _state_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78375);








/** Reads lineage and serial of the unit's state. The state itself is a secret and removed at once. */
async function currentState(session) {
    const pulled = await readFrom(session, ["state", "pull"]);
    if (pulled.text === undefined)
        return { kind: "unreadable", words: pulled.words };
    if (pulled.text === "")
        return { kind: "none" };
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(_state_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .stateIdentitySchema */ .h, (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(pulled.text));
    return parsed.success ? { kind: "state", ...parsed.output } : { kind: "unreadable", words: "the state is no JSON" };
}
/** The unit's whole state as the backend has it, a secret; undefined where there is none or it cannot be read. */
async function pullState(session) {
    const { text } = await readFrom(session, ["state", "pull"]);
    return text === "" ? undefined : text;
}
/**
 * Every value that the unit's state marks as sensitive; none where it cannot be read. `show` knows the schemas of the
 * providers: a state alone does not tell which attributes they call sensitive.
 */
async function stateSecrets(session) {
    if (session.host.processes.cancelled())
        return new Set();
    const { text } = await readFrom(session, ["show", "-json"]);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(_plan_state_values_js__WEBPACK_IMPORTED_MODULE_1__/* .stateValuesSchema */ .T, (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text ?? ""));
    return (0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .markedSecrets */ .O1)(parsed.success ? parsed.output : []);
}
/** The unit's output values, those marked as sensitive left out; undefined where they cannot be read. */
async function readOutputs(session) {
    const { text } = await readFrom(session, ["output", "-json"]);
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOutputs */ .Q)((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text ?? ""));
}
/** What the engine writes of the state: a secret, so never in its log and gone from its file at once. */
async function readFrom(session, command) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(session.scratch, `${command.join("")}.json`);
    try {
        const run = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .runToFile */ .Tb)(session, command, file);
        if (run.exitCode !== 0)
            return { text: undefined, words: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .engineWords */ .Y7)(run) };
        return { text: await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonText */ .gb)(session, file) };
    }
    finally {
        await session.host.files.remove(file);
    }
}


/***/ }),

/***/ 62474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ startUnit)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _engine_init_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49862);
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80328);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30058);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21707);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56115);






/**
 * Initialises a unit, unless a state of it was never saved: whatever is planned without it is wrong.
 * @returns the failures; none when it is ready
 */
async function startUnit(session) {
    if ((await (0,_store_js__WEBPACK_IMPORTED_MODULE_2__/* .findErroredState */ .mL)(session)) !== undefined)
        return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .foundFailure */ .$q)(session)];
    const failures = await (0,_engine_init_js__WEBPACK_IMPORTED_MODULE_0__/* .initialise */ .YW)(session);
    const rescues = failures.length > 0 ? [] : await (0,_store_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingRescues */ .gY)(session.unit.id, session.host);
    if (rescues.length === 0)
        return failures;
    const waiting = await stillWaiting(session, rescues);
    return waiting.map((rescue) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingFailure */ .mZ)(session, rescue));
}
/**
 * The rescues that are not what the backend has by now; the others are removed. A later serial proves nothing: it may
 * come of the state before, without the objects that the rescued one tells of.
 */
async function stillWaiting(session, rescues) {
    const { files } = session.host;
    const now = contentOf((await (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_1__/* .pullState */ .p3)(session)) ?? "");
    const waiting = [];
    for (const rescue of rescues) {
        const rescued = contentOf(await files.readText(rescue.stateFile).catch(() => ""));
        if (rescued !== undefined && rescued === now)
            await files.remove(rescue.folder);
        else
            waiting.push(rescue);
    }
    return waiting;
}
const contentSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ outputs: valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), resources: valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J() });
/**
 * What a state knows, as text to compare; undefined for what is no state. Pushed into an empty backend it gets another
 * lineage and serial (tried with tofu 1.12.6).
 */
function contentOf(state) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(contentSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(state));
    return parsed.success ? JSON.stringify(parsed.output) : undefined;
}


/***/ }),

/***/ 21707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ rescueState),
/* harmony export */   ey: () => (/* binding */ readRescue),
/* harmony export */   gY: () => (/* binding */ waitingRescues),
/* harmony export */   mL: () => (/* binding */ findErroredState),
/* harmony export */   mb: () => (/* binding */ ERRORED_STATE)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _bundle_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30091);
/* harmony import */ var _engine_init_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49862);
/* harmony import */ var _engine_state_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78375);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30058);






/** Where the engine writes a state that its backend did not take, in the root module. */
const ERRORED_STATE = "errored.tfstate";
const RECORD_FILE = "rescue.json";
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("flywheel.rescue/v1"),
    unit: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Root module, relative to the repository. */
    directory: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    backend: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), settings: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()])) }),
    lineage: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    serial: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    runUrl: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** Absolute path of the state that a run left in a unit's root module; undefined where there is none. */
async function findErroredState({ directory, host }) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, ERRORED_STATE);
    return (await host.files.stat(file))?.kind === "file" ? file : undefined;
}
/**
 * Moves the state that a run left in its root module to where neither a checkout nor another unit of the directory
 * overwrites it; it outlives the job on a runner that does.
 * @param dumped the state that the engine could not even write there
 * @returns undefined where nothing was left
 */
async function rescueState(session, dumped) {
    const { host } = session;
    const left = await findErroredState(session);
    const state = left === undefined ? dumped : await host.files.readText(left);
    if (state === undefined)
        return undefined;
    const record = await describe(session, state);
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(rescueRoot(host), folderName(record, host));
    const stateFile = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ERRORED_STATE);
    await host.files.makeDirectory(folder, { secret: true });
    await host.files.write(stateFile, state, { secret: true });
    await host.files.write((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, RECORD_FILE), JSON.stringify(record), { secret: true });
    host.journal.note({ note: "rescued", unit: record.unit, folder });
    if (left !== undefined)
        await host.files.remove(left);
    return { record, folder, stateFile };
}
/** The states of a unit that wait on this runner for their backend. */
async function waitingRescues(unit, host) {
    const root = rescueRoot(host);
    const folders = (await host.files.list(root)).filter(({ kind }) => kind === "directory");
    const rescues = await Promise.all(folders.map(({ name }) => readRescue((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, name), host)));
    return rescues.flatMap((rescue) => (rescue?.record.unit === unit ? [rescue] : []));
}
/** The rescue in a folder; undefined where it is none, or is gone. */
async function readRescue(folder, host) {
    const text = await host.files.readText((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, RECORD_FILE)).catch(() => "");
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(recordSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text));
    return parsed.success ? { record: parsed.output, folder, stateFile: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ERRORED_STATE) } : undefined;
}
async function describe(session, state) {
    const { unit, host } = session;
    const identity = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_engine_state_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .stateIdentitySchema */ .h, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(state));
    const { type, settings } = await (0,_engine_init_js__WEBPACK_IMPORTED_MODULE_2__/* .readBackend */ .h5)(session);
    return {
        schema: "flywheel.rescue/v1",
        unit: unit.id,
        directory: unit.directory,
        workspace: unit.workspace,
        backend: { type, settings: settings.map(([name, value]) => [name, value]) },
        ...(identity.success ? identity.output : { lineage: "", serial: 0 }),
        runUrl: host.context.runUrl,
    };
}
/** Beside the checkout: inside it, the next checkout would remove it. */
function rescueRoot({ context }) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(context.environment["RUNNER_WORKSPACE"] ?? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(context.workspace), ".flywheel-rescue");
}
/** One a unit, state and run: no two ever share a folder. */
function folderName({ unit, serial, lineage }, { context }) {
    const readable = unit.replaceAll(/[^\w.-]/g, "_").slice(0, 60);
    const exact = (0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(JSON.stringify([unit, lineage, serial])).slice(0, 8);
    return `${readable}-${exact}-${context.runId}-${context.runAttempt}`;
}


/***/ }),

/***/ 56115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ foundFailure),
/* harmony export */   WL: () => (/* binding */ rescuedFailure),
/* harmony export */   Wf: () => (/* binding */ pushCommand),
/* harmony export */   mZ: () => (/* binding */ waitingFailure),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   wG: () => (/* binding */ leftFailure)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21707);

/** What a person runs to bring a state in by hand; `file` as the root module sees it. */
function pushCommand({ engine, unit }, file) {
    const workspace = unit.workspace === "default" ? "" : `TF_WORKSPACE=${unit.workspace} `;
    return `${workspace}${engine.name} -chdir=${unit.directory} state push ${file}`;
}
/** A run has just left a state that its backend did not take. */
function rescuedFailure(session, rescue) {
    const { record, stateFile } = rescue;
    return {
        reason: "state-not-saved",
        detailCode: "rescued",
        unit: record.unit,
        message: `Objects were changed, but the backend did not take the state that says so (${version(record)}): it is in ${stateFile} on this runner`,
        hint: `The post step of this job tries again. If it fails too, push it before anything else runs on this unit: init the stack with its backend settings, then ${pushCommand(session, stateFile)}. A runner that GitHub hosts goes with the job: with plan-key the state is kept as a sealed artifact.`,
    };
}
/** A run has left a state, and it could not be brought to safety. */
function leftFailure(session, cause) {
    return {
        reason: "state-not-saved",
        detailCode: "errored-state",
        unit: session.unit.id,
        message: `Objects were changed, but the backend did not take the state that says so, and it could not be moved: it is in ${session.directory}/${_store_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORED_STATE */ .mb} on this runner`,
        hint: `Push it before anything else: ${pushCommand(session, _store_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORED_STATE */ .mb)}.`,
        cause: String(cause),
    };
}
/** There is a state in the root module that a run before this one left. */
function foundFailure(session) {
    const file = `${session.unit.directory}/${_store_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORED_STATE */ .mb}`;
    return {
        reason: "state-not-saved",
        detailCode: "errored-state",
        unit: session.unit.id,
        place: { file },
        message: `There is a state in ${file} that an earlier run could not save`,
        hint: `Nothing was run: a plan on the old state would create again what is there already. Push it if it is this unit's newest (${pushCommand(session, _store_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORED_STATE */ .mb)}), then remove the file.`,
    };
}
/** A rescued state of the unit still waits on this runner. */
function waitingFailure(session, { record, folder, stateFile }) {
    return {
        reason: "state-not-saved",
        detailCode: "rescued",
        unit: record.unit,
        message: `A state of ${record.unit} that an earlier run could not save (${version(record)}, ${record.runUrl}) still waits in ${stateFile} on this runner`,
        hint: `Nothing was run. Push it (${pushCommand(session, stateFile)}); once the backend has it, the unit is free again. If it is of no use any more, remove ${folder}.`,
    };
}
function version({ serial, lineage }) {
    return `serial ${serial} of lineage "${lineage}"`;
}


/***/ }),

/***/ 14809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ grouping)
/* harmony export */ });
/**
 * Says how the log tells units apart: where several take turns, each has a group of its own. What runs at once would
 * share groups, for a log has no nested ones, so that each line says its unit there.
 * @param units how many there are
 * @param parallel how many run at once
 * @returns what runs the work of a unit, under a title
 */
function grouping(units, parallel, log) {
    return units > 1 && parallel === 1 ? (title, work) => log.group(title, work) : (_, work) => work();
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ progress)
/* harmony export */ });
/**
 * Tells in the log what each unit came to as it does, and how far the whole call is.
 * @param total how many units there are
 */
function progress(total, log) {
    let done = 0;
    return (unit, words) => {
        done += 1;
        log.info(total === 1 ? `${unit}: ${words}` : `${unit}: ${words} (${done} of ${total})`);
    };
}


/***/ }),

/***/ 44817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectScope)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68259);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52374);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50222);




/**
 * The units of a call: by name, of these the part that is its shard, and of that what is affected. In this order every
 * job comes to the same shards, also where something was deployed since the one before it looked.
 * @throws input-invalid, config-invalid
 */
async function selectScope(inputs, order, host) {
    const shard = (0,_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShard */ .u)(inputs.shard);
    refuseDirectMode(inputs);
    const named = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadScope */ .h9)(inputs, host);
    const { organization } = named;
    if (organization === undefined)
        return { ...named, selection: "", removed: [], upstreamOf: () => [] };
    const isAffected = inputs.select === "affected";
    const code = isAffected || order === "whole" ? await readWhole(organization, named.units, host) : undefined;
    const known = code?.units ?? (order === "selected" ? await orderSelected(named.units, host) : named.units);
    const ordered = inOrderOf(named.units, known);
    const units = shard === undefined ? ordered : (0,_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOfShard */ .q)(ordered, shard);
    const title = shard === undefined ? named.title : `${named.title}, part ${shard.index} of ${shard.count}`;
    const scope = { ...named, title, upstreamOf: upstreamAmong(known) };
    if (!isAffected || code === undefined) {
        const selection = shard === undefined ? "" : `${units.length} of ${ordered.length} units are in this shard`;
        return { ...scope, units, selection, removed: [] };
    }
    const { affectedOf } = await Promise.all(/* import() */[__webpack_require__.e(3785), __webpack_require__.e(6599), __webpack_require__.e(3535)]).then(__webpack_require__.bind(__webpack_require__, 13535));
    const affected = await affectedOf(organization, code, inputs, host);
    const ids = new Set(affected.units.map(({ unit }) => unit.id));
    const selected = units.filter(({ id }) => ids.has(id));
    const removed = affected.removed.filter(({ stack, environment }) => isSelected(stack, environment, inputs));
    return {
        ...scope,
        units: selected,
        selection: `${selected.length} of ${units.length} units are affected, by ${affected.base.words}`,
        removed: removed.map(({ id }) => id),
    };
}
/** The same units in an order that is known of them and maybe of others. */
function inOrderOf(units, known) {
    const selected = new Map(units.map((unit) => [unit.id, unit]));
    const directly = new Map(known.map(({ id, dependsOn }) => [id, dependsOn]));
    return known.flatMap(({ id }) => {
        const unit = selected.get(id);
        if (unit === undefined)
            return [];
        return [{ ...unit, dependsOn: (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestUpstream */ .Oo)(id, (each) => directly.get(each) ?? [], selected) }];
    });
}
function upstreamAmong(units) {
    const directly = new Map(units.map(({ id, dependsOn }) => [id, dependsOn]));
    return (id) => {
        const reached = new Set([id]);
        // A set also walks over what is added on the way.
        for (const each of reached)
            for (const upstream of directly.get(each) ?? [])
                reached.add(upstream);
        return [...reached].slice(1);
    };
}
// Most calls take units by name, and need not read code.
async function orderSelected(units, host) {
    return units.length < 2 ? units : (await __webpack_require__.e(/* import() */ 3785).then(__webpack_require__.bind(__webpack_require__, 83785))).orderByStates(units, host);
}
async function readWhole(organization, named, host) {
    return (await Promise.all(/* import() */[__webpack_require__.e(3785), __webpack_require__.e(6599), __webpack_require__.e(3535)]).then(__webpack_require__.bind(__webpack_require__, 13535))).wholeCode(organization, named, host);
}
/** What one root module is, is never left out. */
function refuseDirectMode({ workingDirectory, select, shard }) {
    const input = select === "affected" ? "select: affected" : shard === "" ? undefined : "shard";
    if (workingDirectory === "" || input === undefined)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input working-directory cannot be combined with ${input}`, {
        hint: `Remove ${input}: one root module is all that the call is about.`,
    });
}
/** A stack or an environment that is gone cannot be named by an input any more; what was dropped from the others can. */
function isSelected(stack, environment, inputs) {
    return ((inputs.environment === "" || inputs.environment === environment) &&
        (inputs.stacks.length === 0 || inputs.stacks.includes(stack)));
}


/***/ })

};
