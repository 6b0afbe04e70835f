export const id = 1384;
export const ids = [1384];
export const modules = {

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
/* harmony export */   oE: () => (/* binding */ directIds),
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
/** The same by id. @throws config-invalid for a dependency that is not deployed there */
function directIds(id, all) {
    const deployment = all.get(id);
    return deployment === undefined ? [] : directDependencies(deployment, all).map((each) => each.id);
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

/***/ 68259:
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

// EXTERNAL MODULE: ./packages/core/build/units/resolve.js
var resolve = __webpack_require__(22622);
// EXTERNAL MODULE: ./packages/core/build/units/select.js
var units_select = __webpack_require__(29112);
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
    return (0,resolve/* resolveUpstream */.m)(organization, stacks, selection, files, context.workspace);
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
    // Two states are two deployments; other variable files are another plan of the same one.
    const home = ["direct", unit.directory, unit.workspace, ...unit.backendConfig].join("\n");
    return {
        units: [unit],
        organization: undefined,
        organizationDigest: null,
        environment: "",
        title: unit.stack,
        key: [home, ...unit.varFiles].join("\n"),
        home,
        everyUnit: [unit.id],
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
    const organization = (0,load/* requireOrganization */.$o)(await (0,load/* loadOrganization */.YS)(host.files, workspace, inputs.config, { otherwise }));
    const stacks = await (0,discover/* discoverStacks */.jA)(organization, host.files, workspace);
    const selection = { ...inputs, jobWorkspace: jobWorkspace(host) };
    const units = await (0,resolve/* resolveUnits */.o)(organization, stacks, selection, host.files, workspace);
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
/* harmony export */   Oo: () => (/* binding */ nearestUpstream),
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
/**
 * Which of the selected units one must wait for. A dependency that was not selected stands for its own dependencies: in
 * `a → b → c`, c waits for a when b is left out.
 */
function nearestUpstream(id, directly, selected) {
    const found = new Set();
    const left = new Set([id]);
    // A set also walks over what is added on the way.
    for (const each of left) {
        for (const upstream of directly(each)) {
            if (selected.has(upstream))
                found.add(upstream);
            else
                left.add(upstream);
        }
    }
    return [...found];
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

/***/ 22622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ resolveUpstream),
/* harmony export */   o: () => (/* binding */ resolveUnits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43388);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34838);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52374);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29112);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95986);






/**
 * The units a call works on, in dependency order (upstream first, else the order of the organization file).
 * @param stacks what {@link discoverStacks} found
 * @param workspace absolute path, links resolved
 * @throws input-invalid for a selection that names nothing; config-invalid where the organization contradicts itself
 */
async function resolveUnits(organization, stacks, selection, files, workspace) {
    (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .checkUnitInputs */ .oV)(selection);
    const all = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentsOf */ .o)(stacks, (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNames */ .iF)(organization));
    const selected = select([...all.values()], organization, stacks, selection);
    const ids = new Set(selected.map(({ id }) => id));
    const units = [];
    for (const deployment of selected) {
        const values = await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .fillDeployment */ .jo)(deployment, selection, files, workspace);
        units.push({ ...values, dependsOn: (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestUpstream */ .Oo)(deployment.id, (id) => (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .directIds */ .oE)(id, all), ids) });
    }
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .waves */ .Lp)(units).flat();
}
/**
 * The units that the selected ones were built on, directly or through others, and that were not selected themselves.
 * They get none of the call's variables, which are meant for the selected ones.
 * @throws as {@link resolveUnits}
 */
async function resolveUpstream(organization, stacks, selection, files, workspace) {
    const all = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentsOf */ .o)(stacks, (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNames */ .iF)(organization));
    const selected = select([...all.values()], organization, stacks, selection);
    const reached = new Map(selected.map((each) => [each.id, each]));
    // A map also walks over what is added on the way.
    for (const deployment of reached.values()) {
        for (const dependency of (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .directDependencies */ .pk)(deployment, all))
            reached.set(dependency.id, dependency);
    }
    const upstream = [...reached.values()].slice(selected.length);
    const inputs = { ...selection, varFiles: [], vars: [] };
    const units = await Promise.all(upstream.map((each) => (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .fillDeployment */ .jo)(each, inputs, files, workspace)));
    return units.map((unit) => ({ ...unit, dependsOn: [] }));
}
function select(all, organization, stacks, selection) {
    (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireStacks */ .tU)(stacks);
    const environments = (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectEnvironments */ .fE)(organization, selection.environment);
    const chosen = (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectStacks */ .wf)(stacks, selection.stacks);
    const selected = all.filter(({ stack, environment }) => chosen.includes(stack) && environments.includes(environment));
    const named = selection.stacks.length > 0 ? chosen : [];
    const absent = named.filter((stack) => !selected.some((deployment) => deployment.stack === stack));
    if (absent.length === 0 && selected.length > 0)
        return selected;
    const names = (0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(absent.map(({ name }) => name));
    const what = absent.length === 0 ? "No stack is" : `${names} ${absent.length === 1 ? "is" : "are"} not`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `${what} deployed to ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(environments)}`, {
        hint: "Select another environment or other stacks, or change the stack's environments in the organization file.",
    });
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
