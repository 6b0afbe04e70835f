export const id = 948;
export const ids = [948];
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
/* harmony import */ var _plan_plan_content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25545);
/* harmony import */ var _plan_plan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94220);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18803);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31342);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33684);
/* harmony import */ var _plan_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47450);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33605);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80328);









/** Plans an initialised unit into a file of its own and reads it back. */
async function planUnit(session, options) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(session.scratch, options.request.refresh ? "plan.tfplan" : "plan-norefresh.tfplan");
    const running = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .runHolding */ .BU)(session, [
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
    options.meanwhile?.();
    const run = await running;
    if (run.exitCode !== 0 && run.exitCode !== 2) {
        const told = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(session, run, await failedRedactor(session, file, options.request, run));
        return { ok: false, failures: (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .engineFailures */ .uM)(session, told, "plan-failed", "planning") };
    }
    const planned = await readSavedPlan(session, file, options.request, run);
    (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(session, run, planned.ok ? planned.plan.redact : (text) => text);
    return planned;
}
/**
 * Hides what a plan that failed may not tell: the secrets of the state, and those it had read or planned until then,
 * which the engine saves too.
 */
async function failedRedactor(session, file, request, run) {
    const hideState = (0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .redactor */ .$p)(await (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .stateSecrets */ .tZ)(session));
    const { files, processes } = session.host;
    if (processes.cancelled() || (await files.stat(file)) === undefined)
        return hideState;
    const partial = await readSavedPlan(session, file, request, run);
    await files.remove(`${file}.json`);
    await files.remove(file);
    return partial.ok ? (text) => partial.plan.redact(hideState(text)) : hideState;
}
async function readSavedPlan(session, file, request, planRun) {
    const jsonFile = `${file}.json`;
    const shown = await showPlan(session, file, jsonFile);
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

/***/ 3441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openPluginCache),
/* harmony export */   u: () => (/* binding */ withSharedPlugins)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _version_constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40469);


/**
 * The cache that the job set up, or a new one of this call. Engines without a lock on it write over each other's files
 * (engine-behaviour §4), so that their inits run one by one.
 * @param maxParallel how many directories are worked on at once
 */
async function openPluginCache(engine, maxParallel, host) {
    const { TF_PLUGIN_CACHE_DIR: given = "" } = host.context.environment;
    const directory = given === "" ? await host.files.temporaryDirectory("plugins") : given;
    return {
        maxInits: locksItsCache(engine) ? maxParallel : 1,
        environment: (hasLockFile) => ({
            TF_PLUGIN_CACHE_DIR: directory,
            // Without checksums to compare, the engine would write every provider into the cache once more. The lock file
            // that this leaves incomplete is thrown away.
            ...(hasLockFile ? {} : { TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE: "1" }),
        }),
        close: async () => {
            if (given === "")
                await host.files.remove(directory);
        },
    };
}
/** Source: https://opentofu.org/docs/v1.10/intro/whats-new/ */
function locksItsCache(engine) {
    return (0,_version_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenTofu */ .Tx)(engine, 1, 10);
}
/**
 * The host for units that may run at once, of which each is initialised and worked on before the next: one that fetches
 * each provider once, into the cache that the job set up, else into a new one that is gone with the job. Where the engine
 * does not lock its cache, an init has it for itself: another one would write over its files, and a provider that runs
 * meanwhile would be in its way.
 * @param units how many there are: a single one needs no cache
 */
async function withSharedPlugins(engine, units, host) {
    if (units < 2)
        return host;
    const { environment } = host.context;
    if (await hasCache(host))
        return locksItsCache(engine) ? host : withInitsApart(host);
    // Nothing is shared that nobody asked for where sharing costs more than fetching.
    if (!locksItsCache(engine))
        return host;
    const directory = await host.files.temporaryDirectory("plugins");
    return { ...host, context: { ...host.context, environment: { ...environment, TF_PLUGIN_CACHE_DIR: directory } } };
}
/** Whether the job set one up: by the environment, or in the engine's own configuration. */
async function hasCache({ context: { environment }, files }) {
    if ((environment["TF_PLUGIN_CACHE_DIR"] ?? "") !== "")
        return true;
    const home = environment["HOME"] ?? "/";
    const given = environment["TF_CLI_CONFIG_FILE"] ?? "";
    const configurations = given === "" ? [".tofurc", ".terraformrc"].map((name) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(home, name)) : [given];
    const texts = configurations.map((file) => files.readText(file).catch(() => ""));
    return (await Promise.all(texts)).some((text) => /^\s*plugin_cache_dir\s*=/m.test(text));
}
/** The host whose engine never runs beside an `init`. */
function withInitsApart(host) {
    const gate = new Gate();
    const { processes } = host;
    return {
        ...host,
        processes: {
            ...processes,
            engine: (command) => {
                const work = () => processes.engine(command);
                return command.arguments[0] === "init" ? gate.alone(work) : gate.together(work);
            },
        },
    };
}
/** Lets work run together, or alone. What is to run alone goes first, so that it does not wait for ever. */
class Gate {
    #together = 0;
    #isAlone = false;
    #alone = [];
    #waiting = [];
    async alone(work) {
        if (this.#isAlone || this.#together > 0)
            await new Promise((resolve) => this.#alone.push(resolve));
        this.#isAlone = true;
        try {
            return await work();
        }
        finally {
            this.#isAlone = false;
            this.#next();
        }
    }
    async together(work) {
        if (this.#isAlone || this.#alone.length > 0)
            await new Promise((resolve) => this.#waiting.push(resolve));
        else
            this.#together += 1;
        try {
            return await work();
        }
        finally {
            this.#together -= 1;
            if (this.#together === 0)
                this.#next();
        }
    }
    #next() {
        const alone = this.#alone.shift();
        if (alone !== undefined) {
            this.#isAlone = true;
            alone();
            return;
        }
        const waiting = this.#waiting.splice(0);
        // Counted before they run, so that nothing that is to be alone comes between.
        this.#together += waiting.length;
        for (const start of waiting)
            start();
    }
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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30058);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18803);
/* harmony import */ var _plan_state_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93728);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33605);
/* harmony import */ var _state_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78375);







/** Reads lineage and serial of the unit's state. The state itself is a secret and removed at once. */
async function currentState(session) {
    const pulled = await readFrom(session, ["state", "pull"]);
    if (pulled.text === undefined)
        return { kind: "unreadable", words: pulled.words };
    if (pulled.text === "")
        return { kind: "none" };
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_state_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .stateIdentitySchema */ .h, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(pulled.text));
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
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_plan_state_values_js__WEBPACK_IMPORTED_MODULE_1__/* .stateValuesSchema */ .T, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text ?? ""));
    return (0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .markedSecrets */ .O1)(parsed.success ? parsed.output : []);
}
const outputsSchema = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sensitive: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), false), value: valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J() }));
/** The unit's output values, those marked as sensitive left out; undefined where they cannot be read. */
async function readOutputs(session) {
    const { text } = await readFrom(session, ["output", "-json"]);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(outputsSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text ?? ""));
    if (!parsed.success)
        return undefined;
    const open = Object.entries(parsed.output).filter(([, output]) => !output.sensitive);
    return Object.fromEntries(open.map(([name, output]) => [name, output.value]));
}
/** What the engine writes of the state: a secret, so never in its log and gone from its file at once. */
async function readFrom(session, command) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(session.scratch, `${command.join("")}.json`);
    try {
        const run = await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .runToFile */ .Tb)(session, command, file);
        if (run.exitCode !== 0)
            return { text: undefined, words: (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .engineWords */ .Y7)(run) };
        return { text: await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonText */ .gb)(session, file) };
    }
    finally {
        await session.host.files.remove(file);
    }
}


/***/ }),

/***/ 54770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ PLAN_GRACE_MS),
  $: () => (/* binding */ finishUp)
});

// EXTERNAL MODULE: ./packages/core/build/engine/events.js
var engine_events = __webpack_require__(71096);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/report/plan-sections.js
var plan_sections = __webpack_require__(11419);
// EXTERNAL MODULE: ./packages/core/build/engine/init.js + 2 modules
var init = __webpack_require__(33684);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
// EXTERNAL MODULE: ./packages/core/build/rescue/keep.js
var keep = __webpack_require__(4509);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/rescue/words.js
var words = __webpack_require__(56115);
;// CONCATENATED MODULE: ./packages/core/build/rescue/push.js




/** A person may be mending the backend by hand at the same time. */
const LOCK_TIMEOUT = "60s";
/**
 * Tries once more to bring a rescued state into its backend, never by force. The rescue is removed when it is in.
 * @returns why it is not in; undefined when it is
 */
async function pushRescue(session, rescue) {
    const [failure] = await (0,init/* initialise */.YW)(session);
    if (failure !== undefined)
        return notIn(session, rescue, failure.message);
    const { type, settings } = await (0,init/* readBackend */.h5)(session);
    if (JSON.stringify({ type, settings }) !== JSON.stringify(rescue.record.backend)) {
        return notIn(session, rescue, "the unit has another backend now");
    }
    const command = ["state", "push", `-lock-timeout=${LOCK_TIMEOUT}`, rescue.stateFile];
    const run = await (0,engine_session/* runToFile */.Tb)(session, command, (0,posix_.join)(session.scratch, "push.txt"));
    if (run.exitCode !== 0)
        return notIn(session, rescue, (0,engine_session/* engineWords */.Y7)(run));
    await session.host.files.remove(rescue.folder);
    return undefined;
}
function notIn(session, { record, folder, stateFile }, cause) {
    return {
        reason: "state-not-saved",
        detailCode: "rescued",
        unit: record.unit,
        message: `The state of ${record.unit} (${(0,words/* version */.rE)(record)}) is still not saved: it is in ${stateFile} on this runner`,
        hint: `Push it before anything else runs on this unit: init the stack with its backend settings, then ${(0,words/* pushCommand */.Wf)(session, stateFile)}. Until then flywheel refuses the unit on this runner. ${folder} goes by itself once it is in.`,
        cause,
    };
}

// EXTERNAL MODULE: ./packages/core/build/rescue/store.js
var store = __webpack_require__(21707);
;// CONCATENATED MODULE: ./packages/core/build/lifecycle/bring-in.js






/**
 * Moves what unreported applies left to safety, tries to save every rescued state of this job, and keeps what is still
 * not saved as artifacts.
 * @param planKey whom these are sealed to; empty keeps nothing
 * @returns what a person has to do something about
 */
async function bringIn(left, applies, planKey, host) {
    const units = new Map(left.rescued.map(({ unit, folder }) => [folder, unit]));
    for (const { unit, events } of applies) {
        const rescue = await inSession(left, unit, host, async (session) => {
            // For the fingerprint of its backend; where that cannot be reached, it is pushed by hand.
            await (0,init/* initialise */.YW)(session);
            return (0,store/* rescueState */.T5)(session, events.dumpedState);
        });
        if (rescue !== undefined)
            units.set(rescue.folder, unit);
    }
    const failures = [];
    const unsaved = [];
    for (const [folder, unit] of units) {
        const rescue = await (0,store/* readRescue */.ey)(folder, host);
        if (rescue === undefined)
            continue;
        const failure = await inSession(left, unit, host, (session) => pushRescue(session, rescue)).catch((error) => ({ unit, ...(0,errors/* failureOf */.g5)(error) }));
        if (failure === undefined) {
            host.log.notice(`${unit}: the state that could not be saved before is saved now`);
            continue;
        }
        failures.push(failure);
        if (!left.kept.has(folder))
            unsaved.push(rescue);
    }
    await (0,keep/* keepRescues */.q)(unsaved, planKey, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
    });
    return failures;
}
/** Works on a unit again, in a private directory of its own. */
async function inSession({ units }, id, host, work) {
    const noted = units.get(id);
    if (noted === undefined)
        return undefined;
    const session = await (0,engine_session/* openSession */.fA)(noted.unit, noted.engine, host, true);
    try {
        return await work(session);
    }
    finally {
        await host.files.remove(session.scratch);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/lifecycle/left.js
/** What follows from the notes of main. */
function leftOf(notes) {
    const started = [];
    const ended = new Set();
    const units = new Map();
    const rescued = [];
    const kept = new Set();
    const deploying = new Set();
    const remove = [];
    let isReported = false;
    for (const note of notes) {
        if (note.note === "started")
            started.push(note.started);
        if (note.note === "ended")
            ended.add(keyOf(note.process));
        if (note.note === "unit")
            units.set(note.unit.id, note);
        if (note.note === "rescued")
            rescued.push(note);
        if (note.note === "kept")
            kept.add(note.folder);
        if (note.note === "deploying")
            deploying.add(note.id);
        if (note.note === "deployed")
            deploying.delete(note.id);
        if (note.note === "remove")
            remove.push(note.path);
        if (note.note === "reported")
            isReported = true;
    }
    return {
        unended: started.filter((command) => !ended.has(keyOf(command.process))),
        unreported: isReported ? [] : started.filter(({ command }) => command === "apply"),
        units,
        rescued,
        kept,
        deploying,
        remove: [...remove, ...started.map(({ outputDirectory }) => outputDirectory)],
    };
}
function keyOf({ pid, began }) {
    return `${pid} ${began}`;
}

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/lifecycle/left-document.js


const MAXIMUM_WORD = 120;
/** One line on an apply that main could not report on. */
function leftWords({ unit, events, stillRuns }) {
    const { applied, unfinished, hasApplied } = events;
    const done = applied.filter(({ succeeded }) => succeeded).length;
    const counts = `${done} done, ${applied.length - done} failed, ${unfinished.length} begun without an end, ${notBegun(events).length} not begun`;
    if (hasApplied)
        return `${unit}: the engine went on by itself and finished: applied (${counts})`;
    if (stillRuns)
        return `${unit}: the engine still runs, and is killed with the job: its lock may stay held (${counts})`;
    return `${unit}: the engine stopped before it was through: ${counts}`;
}
/** What landed and what did not, to the last resource, of applies that main could not report on. */
function renderLeft(applies) {
    const sections = applies.map((apply) => ({ apply, entries: entriesOf(apply.events) }));
    return (0,budget/* fitDocument */.VC)(sections.flatMap(({ entries }) => entries), budget/* SUMMARY_BYTES */.R$, (fitted) => {
        const texts = fitted.map(({ text }) => text);
        const parts = sections.map(({ apply, entries }) => {
            const lines = texts.splice(0, entries.length);
            const rest = lines.filter((line) => line === "").length;
            return `${(0,markdown/* escapeText */.X1)(leftWords(apply))}\n\n${lines.join("")}${rest === 0 ? "" : `- and ${rest} more resources\n`}`;
        });
        return `## What the engine did after the action was stopped\n\n${parts.join("\n")}`;
    });
}
function entriesOf(events) {
    const { applied, unfinished } = events;
    return [
        ...unfinished.map((step) => entry("❔ begun, its end is not known:", step, 2)),
        ...applied.filter(({ succeeded }) => !succeeded).map((step) => entry("❌", step, 2)),
        ...notBegun(events).map((step) => entry("⏭️ not begun:", step, 1)),
        ...applied.filter(({ succeeded }) => succeeded).map((step) => entry("✅", step, 0)),
    ];
}
/** A replace is planned as one step and done as two. */
function notBegun({ planned, applied, unfinished }) {
    const begun = new Set([...applied, ...unfinished].map(({ address }) => address));
    return planned.filter(({ address, action }) => !begun.has(address) && action !== "noop" && action !== "read");
}
function entry(mark, { address, action }, rank) {
    const text = `- ${mark} ${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(action, MAXIMUM_WORD))} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(address, markdown/* MAXIMUM_ADDRESS */.Gj))}\n`;
    return { rank, render: () => text };
}

;// CONCATENATED MODULE: ./packages/core/build/lifecycle/wait.js
const PERIOD_MS = 100;
/** After the last interrupt an engine writes what it has and goes. */
const LAST_WORDS_MS = 15_000;
/**
 * Waits for commands of the engine that outlived main, and interrupts what runs after the grace: the runner kills
 * whatever is left at the end of the job, and an engine that is killed keeps its lock.
 * @returns the commands that still run
 */
async function waitForEngine(commands, graceMs, host) {
    const late = await waitUntil(host.clock.now() + graceMs, commands, host);
    for (const command of late) {
        host.log.warning(`${command.unit}: the engine still runs after ${graceMs / 1_000} s and is interrupted`);
        host.processes.interrupt(command.process);
    }
    return late.length === 0 ? [] : waitUntil(host.clock.now() + LAST_WORDS_MS, late, host);
}
async function waitUntil(deadline, commands, { processes, clock }) {
    const isRunning = (command) => processes.isRunning(command.process);
    let running = commands.filter(isRunning);
    while (running.length > 0 && clock.now() < deadline) {
        await clock.sleep(PERIOD_MS);
        running = running.filter(isRunning);
    }
    return running;
}

;// CONCATENATED MODULE: ./packages/core/build/lifecycle/finish-up.js







/** A plan changes nothing but the lock that it holds. */
const PLAN_GRACE_MS = 60_000;
/**
 * The post step of an action that runs the engine: waits for an engine that outlived main, says what it came to,
 * brings states that were not saved into their backend or to safety, ends deployments, and removes all that was private.
 * @returns what a person has to do something about
 */
async function finishUp(host, finishing) {
    const { graceMs, planKey = "", githubToken = "" } = finishing;
    const left = leftOf(await host.journal.notes());
    const running = await waitForEngine(left.unended, graceMs, host);
    const applies = await Promise.all(left.unreported.map((command) => readApply(command, running, host)));
    await tell(applies, host);
    const failures = await bringIn(left, applies, planKey, host);
    await endDeployments(left, githubToken, host);
    if (failures.length > 0)
        await host.summarize((0,plan_sections/* failureSection */.mo)(failures));
    for (const path of left.remove)
        await host.files.remove(path);
    return failures;
}
async function readApply(command, running, { files, context }) {
    // Only addresses and actions are told of it: what hides the plan's secrets in its words went with main.
    const redact = (text) => text;
    const events = new engine_events/* EventStream */.v({ directory: "", workspace: context.workspace, redact });
    const text = await files.readText(command.stdoutFile).catch(() => "");
    for (const line of text.split("\n"))
        events.take(line);
    return { unit: command.unit, events, stillRuns: running.includes(command) };
}
async function tell(applies, host) {
    for (const apply of applies) {
        if (apply.events.hasApplied)
            host.log.notice(leftWords(apply));
        else
            host.log.error(leftWords(apply));
    }
    if (applies.length > 0)
        await host.summarize(renderLeft(applies));
}
/** Ends deployments of which main could not say how they ended. */
async function endDeployments({ deploying }, token, host) {
    for (const id of deploying) {
        const description = "The action was stopped before it could say how this ended";
        const details = { logUrl: host.context.runUrl, description };
        await host
            .forge(token)
            .setDeploymentStatus(id, "error", details)
            .catch((error) => {
            host.log.warning(`Deployment ${id} stays in progress on GitHub: ${(0,errors/* failureOf */.g5)(error).message}`);
        });
    }
}


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ keepRescues)
/* harmony export */ });
/* harmony import */ var _bundle_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94255);
/* harmony import */ var _bundle_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6230);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21707);



/** Long enough for a person who comes back from a holiday. */
const RETENTION_DAYS = 30;
/**
 * Keeps rescued states as artifacts, sealed to the owner of `plan-key`: the machine may go with the job. Without a key
 * nothing leaves it.
 * @returns names of the artifacts, one a state
 * @throws artifact-failed
 */
async function keepRescues(rescues, planKey, host) {
    if (planKey === "")
        return [];
    const recipients = rescues.length === 0 ? [] : [await (0,_bundle_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .recipientOf */ .d)(planKey)];
    const names = [];
    for (const { record, folder, stateFile } of rescues) {
        const sealed = await (0,_bundle_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealBundle */ .u2)(await host.files.readBytes(stateFile), recipients);
        const name = `flywheel-state-${folder.split("/").at(-1) ?? ""}`;
        await host.artifacts.upload(name, `${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRORED_STATE */ .mb}.age`, sealed, RETENTION_DAYS);
        host.journal.note({ note: "kept", folder });
        host.log.warning(`${record.unit}: the state that was not saved is kept in the artifact ${name}, sealed. Open it with \`age -d -i <the file with plan-key> ${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRORED_STATE */ .mb}.age > ${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRORED_STATE */ .mb}\` and push that with \`state push\`.`);
        names.push(name);
    }
    return names;
}


/***/ }),

/***/ 62474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ startUnit)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _engine_init_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33684);
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
/* harmony import */ var _engine_init_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33684);
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
/* harmony export */   D: () => (/* binding */ selectScope),
/* harmony export */   b: () => (/* binding */ inStateOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70147);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50222);



/**
 * The units of a call: by name, of these the part that is its shard, and of that what is affected. In this order every
 * job comes to the same shards, also where something was deployed since the one before it looked.
 * @throws input-invalid, config-invalid
 */
async function selectScope(inputs, host) {
    const shard = (0,_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShard */ .u)(inputs.shard);
    refuseDirectMode(inputs);
    const whole = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadScope */ .h9)(inputs, host);
    const scope = shard === undefined
        ? whole
        : {
            ...whole,
            units: (0,_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOfShard */ .q)(whole.units, shard),
            title: `${whole.title}, part ${shard.index} of ${shard.count}`,
        };
    const { organization, units } = scope;
    if (inputs.select === "all" || organization === undefined) {
        const selection = shard === undefined ? "" : `${units.length} of ${whole.units.length} units are in this shard`;
        return { ...scope, selection, removed: [] };
    }
    const affected = await findAffected(organization, inputs, host);
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
/**
 * The same units in an order that what their code reads of each other's states asks for, too.
 * @see withStateOrder
 */
async function inStateOrder(scope, host) {
    if (scope.units.length < 2)
        return scope;
    const { orderByStates } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 83785));
    return { ...scope, units: await orderByStates(scope.units, host) };
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
async function findAffected(organization, inputs, host) {
    // Most calls take all units, and need not read code.
    const { affectedOf } = await Promise.all(/* import() */[__webpack_require__.e(785), __webpack_require__.e(656), __webpack_require__.e(535)]).then(__webpack_require__.bind(__webpack_require__, 13535));
    const affected = await affectedOf(organization, inputs, host);
    const { kind, words, hint } = affected.base;
    if (hint !== undefined) {
        const who = kind === "none" ? "Every unit counts" : "Some units count";
        host.log.notice(`${who} as affected: ${words}\n→ ${hint}`, { title: "flywheel: affected" });
    }
    return affected;
}


/***/ })

};
