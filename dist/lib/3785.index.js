export const id = 3785;
export const ids = [3785];
export const modules = {

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

/***/ 46645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cQ: () => (/* binding */ graphOf),
  _o: () => (/* binding */ readCodeGraph)
});

// UNUSED EXPORTS: CodeGraph

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/limiter.js
var limiter = __webpack_require__(38186);
// EXTERNAL MODULE: ./packages/core/build/once.js
var once = __webpack_require__(14825);
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var units_paths = __webpack_require__(11798);
// EXTERNAL MODULE: ./packages/core/build/hcl/tokens.js
var tokens = __webpack_require__(86994);
// EXTERNAL MODULE: ./packages/core/build/long-paths.js
var long_paths = __webpack_require__(32323);
;// CONCATENATED MODULE: ./packages/core/build/graph/named-paths.js



/** Nobody can tell which of so many files is meant: any of them may be. */
const ANY_FILE = { path: ".", from: "repository" };
/** `"${path.module}/../x"` and the like. Here and below, a path ends where its line does, too. */
const ANCHORED = /"\$\{path\.(module|root|cwd)\}\/((?:\.\/)*\.\.(?:\/[^"$%\n]*)?)(["$%\n]|$)/g;
/** `"../x"`: relative to the root module, or to whatever the code puts in front of it elsewhere. */
const BARE = /"((?:\.\/)*\.\.\/[^"$%\n]*)(["$%\n]|$)/g;
/** What puts a path together, so that its parts say nothing. */
const ASSEMBLES = /\b(?:join|format|formatlist|replace)\s*\(/;
/** A step up at the beginning of a text or behind something else: `".."`, `"${local.x}/../y"`. */
const STEP_UP = /(?:^|["/}])[^\S\n]*\.\.(?![\w.])/m;
/** A step up without dots to be seen: by `dirname`, or with a dot or a slash written as an escape. */
const HIDDEN_STEP = /\bdirname\s*\(|\\(?:u00|U000000)2[ef]/i;
/** Whether a file of code or of values may name a path that leads out of its directory; most need not be parsed. */
function mayNamePaths(text) {
    return text.includes("..") || HIDDEN_STEP.test(text);
}
/**
 * The paths that the text of an expression names outside of its directory. What nobody can tell without evaluating it is
 * any file: a unit too many is affected by it then, never one too few. Takes time in proportion to the text: anybody may
 * have written it.
 */
function namedPaths(text) {
    if (!mayNamePaths(text))
        return [];
    if (HIDDEN_STEP.test(text))
        return [ANY_FILE];
    const isAssembled = ASSEMBLES.test(text);
    // Comments are no tokens.
    return (0,tokens/* tokensOf */.k)(text).flatMap(({ kind, text: inside }) => {
        if (kind === "heredoc")
            return STEP_UP.test(inside) ? [ANY_FILE] : [];
        return inside.includes("..") ? pathsInText(`"${inside}"`, isAssembled) : [];
    });
}
function pathsInText(quoted, isAssembled) {
    const anchored = [...quoted.matchAll(ANCHORED)].map(([, base, path = "", end]) => pathFrom(base === "module" ? "module" : "root", path, end));
    const others = quoted.replaceAll(ANCHORED, "");
    const bare = [...others.matchAll(BARE)].flatMap(([, path = "", end]) => {
        const isPart = isAssembled || (end === '"' && /^[./]*$/.test(path));
        return isPart ? [ANY_FILE] : [pathFrom("module", path, end), pathFrom("root", path, end)];
    });
    const rest = STEP_UP.test(others.replaceAll(BARE, "")) ? [ANY_FILE] : [];
    return [...anchored, ...bare, ...rest];
}
/** Up to where a template goes on, the directory. */
function pathFrom(from, path, end) {
    if (path.length > long_paths/* LONGEST_PATH */.f)
        return ANY_FILE;
    return { path: end === "$" || end === "%" ? external_node_path_.posix.dirname(`${path}x`) : path, from };
}

// EXTERNAL MODULE: ./packages/core/build/hcl/body.js + 1 modules
var hcl_body = __webpack_require__(92641);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
;// CONCATENATED MODULE: ./packages/core/build/graph/references.js






/**
 * What a file of code refers to. Comments are nothing, and neither is text that only looks like code.
 * @param file relative to the repository
 */
function referencesOf(file, text) {
    const body = (0,hcl_body/* readBody */.x8)(file, text);
    const directory = external_node_path_.posix.dirname(file);
    const modules = (0,hcl_body/* blocksOf */.SH)(body, "module");
    const sources = modules.flatMap((block) => sourceOf(block) ?? []);
    return {
        calls: modules.flatMap((block) => callOf(block, directory, file)),
        paths: [...sources.flatMap((source) => unknownSource(source, directory)), ...pathsIn(body, file)],
        remoteStates: (0,hcl_body/* blocksOf */.SH)(body, "data")
            .filter(({ labels }) => labels[0] === "terraform_remote_state")
            .flatMap((block) => remoteStateOf(block, file)),
        backends: (0,hcl_body/* blocksOf */.SH)(body, "terraform").flatMap((terraform) => [...(0,hcl_body/* blocksOf */.SH)(terraform, "backend"), ...(0,hcl_body/* blocksOf */.SH)(terraform, "cloud")].map((block) => ({
            type: block.labels[0] ?? block.type,
            settings: block.attributes,
            workspace: undefined,
            place: placeOf(block, file),
        }))),
    };
}
function placeOf({ line, column }, file) {
    return { file, line, column };
}
function sourceOf({ attributes }) {
    return attributes.get("source")?.value;
}
function callOf(block, directory, file) {
    const source = (0,hcl_body/* textOf */.b6)(block, "source");
    if (source === undefined || !isLocal(source) || source.length > long_paths/* LONGEST_PATH */.f)
        return [];
    const target = external_node_path_.posix.join(directory, source).replace(/(?<=.)\/$/, "");
    return (0,units_paths/* isOutside */._K)(target)
        ? []
        : [{ directory: target, place: placeOf(block.attributes.get("source") ?? block, file) }];
}
/** The engine takes a source for a directory by its beginning alone. */
function isLocal(source) {
    return /^\.\.?(\/|$)/.test(source);
}
/** OpenTofu evaluates sources; what only it knows may be any module below what is written, or below the repository. */
function unknownSource(source, directory) {
    if (source.kind !== "expression")
        return [];
    if (source.text.length > long_paths/* LONGEST_PATH */.f)
        return [ANY_FILE];
    const beginning = /^"(\.\.?\/[^"$%]*)/.exec(source.text)?.[1];
    const path = beginning === undefined ? directory.replaceAll(/[^/]+/g, "..") : external_node_path_.posix.dirname(`${beginning}x`);
    return [{ path, from: "module" }];
}
function pathsIn(body, file) {
    const written = file.endsWith(".json") ? nativeText : (text) => text;
    const inValue = (value) => {
        if (value.kind === "list")
            return value.items.flatMap(inValue);
        if (value.kind === "object")
            return [...value.entries.values()].flatMap((entry) => inValue(entry.value));
        return namedPaths(written(value.text));
    };
    const inBody = ({ attributes, blocks }) => [
        ...[...attributes.values()].flatMap(({ value }) => inValue(value)),
        ...blocks.flatMap((block) => inBody(isModule(block) ? withoutSource(block) : block)),
    ];
    return inBody(body);
}
/** A text of the JSON syntax as the native one has it, which escapes nothing in its templates. */
function nativeText(text) {
    const value = (0,json/* parseJson */.qF)(text);
    return typeof value === "string" ? `"${value}"` : text;
}
/**
 * The paths that lead out of a root module in a file of values for its variables.
 * @param file its name tells the syntax
 */
function pathsInValues(file, text) {
    return pathsIn((0,hcl_body/* readBody */.x8)(file, text), file);
}
function isModule({ type }) {
    return type === "module";
}
function withoutSource(block) {
    return { ...block, attributes: new Map([...block.attributes].filter(([name]) => name !== "source")) };
}
function remoteStateOf(block, file) {
    const type = (0,hcl_body/* textOf */.b6)(block, "backend");
    const config = block.attributes.get("config")?.value;
    if (type === undefined || config?.kind !== "object")
        return [];
    return [
        {
            type,
            settings: config.entries,
            workspace: block.attributes.get("workspace")?.value,
            place: placeOf(block, file),
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/build/graph/code-graph.js







/** Files read at once: a runner of one's own may allow a process no more than 1,024. */
const OPEN_FILES = 64;
/** What can refer to other code; most files of a large repository hold none of it, and parsing is what takes time. */
const MAY_REFER = /\bmodule\b|terraform_remote_state|\bbackend\b|\bcloud\b/;
/** Files of values for variables, whichever environment gets them. */
const VALUES = /\.tfvars(\.json)?$/;
/** The directories with code, and which calls which. */
class CodeGraph {
    #directories;
    #reaches = new Map();
    constructor(directories) {
        this.#directories = directories;
    }
    /** What the code of a directory says; undefined for one without. */
    codeOf(directory) {
        return this.#directories.get(directory);
    }
    /** Directories of the modules that a directory's code calls itself. */
    calledBy(directory) {
        return (this.codeOf(directory)?.calls ?? []).map((call) => call.directory);
    }
    /** What the root module in a directory is made of, over any number of calls. */
    reachOf(directory) {
        const known = this.#reaches.get(directory);
        if (known !== undefined)
            return known;
        const directories = new Set([directory]);
        // A set also walks over what is added on the way.
        for (const each of directories)
            for (const called of this.calledBy(each))
                directories.add(called);
        const paths = [...directories].flatMap((each) => {
            const bases = { module: each, root: directory, repository: "." };
            return (this.codeOf(each)?.paths ?? []).map(({ path, from }) => external_node_path_.posix.join(bases[from], path).replace(/(?<=.)\/$/, ""));
        });
        const reach = { directories, paths: [...new Set(paths)].filter((path) => !(0,units_paths/* isOutside */._K)(path)) };
        this.#reaches.set(directory, reach);
        return reach;
    }
}
/**
 * Reads the code of directories, and of every module of the repository that they call.
 * @param workspace absolute path, links resolved
 * @param roots directories relative to it
 * @param values files of values for a root module that lie elsewhere than in it, by its directory
 */
async function readCodeGraph(files, workspace, roots, values = new Map()) {
    const directories = new Map();
    const limit = (0,limiter/* limiter */.T)(OPEN_FILES);
    // Many root modules may be given one file.
    const pathsOf = (0,once/* once */.O)((file) => pathsOfValues(files, workspace, file));
    const read = async (directory) => {
        const code = await limit(() => readDirectory(files, workspace, directory, pathsOf, values.get(directory)));
        directories.set(directory, code);
        await visitAll(code.calls.map((call) => call.directory));
    };
    const seen = new Set();
    const visitAll = async (found) => {
        const fresh = [...new Set(found)].filter((directory) => !seen.has(directory));
        for (const directory of fresh)
            seen.add(directory);
        await Promise.all(fresh.map(read));
    };
    await visitAll(roots);
    return new CodeGraph(directories);
}
/** Reads the code of units, and the values that they are given. */
function graphOf(units, files, workspace) {
    const byDirectory = Map.groupBy(units, ({ directory }) => directory);
    const values = [...byDirectory].map(([directory, those]) => [directory, those.flatMap(({ varFiles }) => varFiles)]);
    return readCodeGraph(files, workspace, byDirectory.keys(), new Map(values));
}
async function readDirectory(files, workspace, directory, pathsOf, values = []) {
    const entries = await files.list(external_node_path_.posix.join(workspace, directory));
    const names = entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : []));
    const code = (0,layout/* codeFiles */.R9)(names).map((name) => external_node_path_.posix.join(directory, name));
    const references = [];
    for (const file of code) {
        const text = await files.readText(external_node_path_.posix.join(workspace, file));
        if (MAY_REFER.test(text) || mayNamePaths(text))
            references.push(referencesOf(file, text));
    }
    const own = names.filter((name) => VALUES.test(name)).map((name) => external_node_path_.posix.join(directory, name));
    const given = new Set([...own, ...values]);
    const named = await Promise.all([...given].map(pathsOf));
    return {
        files: code,
        calls: references.flatMap(({ calls }) => calls),
        paths: [...references.flatMap(({ paths }) => paths), ...named.flat()],
        remoteStates: references.flatMap(({ remoteStates }) => remoteStates),
        backends: references.flatMap(({ backends }) => backends),
    };
}
async function pathsOfValues(files, workspace, file) {
    const text = await files.readText(external_node_path_.posix.join(workspace, file));
    return mayNamePaths(text) ? pathsInValues(file, text) : [];
}


/***/ }),

/***/ 36554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statesReadBy),
/* harmony export */   e: () => (/* binding */ remoteStateFindings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43388);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16803);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63020);
/* harmony import */ var _units_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81578);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8243);






/**
 * Stacks that read the state of another one (terraform_remote_state) and do not depend on it: they would be planned
 * beside it, with the outputs it had before.
 * @param units all of the organization
 * @param states of those units of which it is known where it lies
 */
function remoteStateFindings(units, states, graph) {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const found = new Map();
    for (const unit of units) {
        const upstream = upstreamOf(unit, byId);
        for (const block of remoteStatesOf(unit, graph)) {
            for (const read of statesRead(block, unit, states)) {
                if (upstream.has(read.id))
                    continue;
                const each = missing(block, unit, read);
                // It is the same mistake in every environment.
                found.set(JSON.stringify([each.message, each.file, each.line]), each);
            }
        }
    }
    return [...found.values()];
}
/** The other units whose states a unit reads, as far as the code tells. */
function statesReadBy(unit, states, graph) {
    return remoteStatesOf(unit, graph)
        .flatMap((block) => statesRead(block, unit, states))
        .filter(({ id }) => id !== unit.id);
}
function missing(block, unit, read) {
    const entry = read.environment === unit.environment ? read.stack : read.id;
    return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("missing-depends-on", block.place, `The stack ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(unit.stack)} reads the state of ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(entry)} here, but does not depend on it`, `Add ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(entry)} to depends_on of stacks.${unit.stack} in the organization file, so that it is applied first.`);
}
/** All that is applied before a unit, and the unit itself. */
function upstreamOf(unit, byId) {
    const upstream = new Set([unit.id]);
    for (const id of upstream)
        for (const each of byId.get(id)?.dependsOn ?? [])
            upstream.add(each);
    return upstream;
}
function remoteStatesOf(unit, graph) {
    return [...graph.reachOf(unit.directory).directories].flatMap((directory) => graph.codeOf(directory)?.remoteStates ?? []);
}
/** The units whose state a block reads, seen from a unit; none where that cannot be told. */
function statesRead(block, unit, states) {
    const patterns = Object.entries((0,_states_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyingSettings */ .G3)(block.type) ?? {}).map(([name, otherwise]) => ({
        name,
        pattern: patternOf(block.settings.get(name)?.value) ?? defaultPattern(otherwise),
    }));
    // Where nothing is written down, everything would fit.
    if (!patterns.some(({ pattern }) => pattern?.isTelling === true))
        return [];
    const matching = states
        .filter(({ type }) => type === block.type)
        .filter((state) => patterns.every(({ name, pattern }) => fits(state, name, pattern, unit)))
        .filter(({ unit: { workspace } }) => workspaceFits(workspace, block.workspace))
        .map((state) => state.unit);
    const here = matching.filter(({ environment }) => environment === unit.environment);
    if (here.length > 0)
        return here;
    return matching.length === 1 ? matching : [];
}
function fits({ type, settings }, name, pattern, unit) {
    if (pattern === undefined)
        return false;
    const value = settings[name];
    if (typeof value !== "string")
        return false;
    // A path is relative to where the engine runs.
    return pattern.matches(type === "local" ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(unit.directory, value) : value);
}
function workspaceFits(workspace, given) {
    if (given === undefined)
        return workspace === _units_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_WORKSPACE */ .eo;
    return patternOf(given)?.matches(workspace) === true;
}
/** Of a setting that is not written down. */
function defaultPattern(value) {
    return value === undefined ? undefined : { isTelling: false, matches: (text) => text === value };
}
/** A text with `${…}` in it fits whatever stands there; any other expression fits all. */
function patternOf(value) {
    if (value === undefined)
        return undefined;
    if (value.kind === "literal")
        return { isTelling: true, matches: (text) => text === String(value.value) };
    if (value.kind !== "expression")
        return undefined;
    const template = /^"([^"]*)"$/.exec(value.text)?.[1];
    if (template === undefined)
        return { isTelling: false, matches: () => true };
    const parts = template.split(/\$\{[^{}]*\}/);
    const glob = parts.join("*");
    return { isTelling: parts.some((part) => /\w{2}/.test(part)), matches: (text) => (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesGlob */ .k)(text, glob) };
}


/***/ }),

/***/ 83785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orderByStates: () => (/* binding */ orderByStates),
/* harmony export */   withStateOrder: () => (/* binding */ withStateOrder)
/* harmony export */ });
/* harmony import */ var _units_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52374);
/* harmony import */ var _code_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46645);
/* harmony import */ var _remote_states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36554);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8243);




/**
 * The units in an order that their code asks for, too: what reads the state of another one (`terraform_remote_state`)
 * depends on it. A reference that would close a circle is left out: `depends_on` says what comes first.
 * @param states of those units of which it is known where it lies
 */
function withStateOrder(units, states, graph) {
    const dependencies = new Map(units.map(({ id, dependsOn }) => [id, new Set(dependsOn)]));
    for (const unit of units) {
        for (const { id } of (0,_remote_states_js__WEBPACK_IMPORTED_MODULE_2__/* .statesReadBy */ .c)(unit, states, graph)) {
            if (!reaches(id, unit.id, dependencies))
                dependencies.get(unit.id)?.add(id);
        }
    }
    const ordered = units.map((unit) => ({ ...unit, dependsOn: [...(dependencies.get(unit.id) ?? [])] }));
    return (0,_units_order_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .Lp)(ordered).flat();
}
/** Whether a unit is, or is built on, another one. */
function reaches(from, to, dependencies) {
    const seen = new Set([from]);
    for (const id of seen)
        for (const upstream of dependencies.get(id) ?? [])
            seen.add(upstream);
    return seen.has(to);
}
/** The same, from the code in the workspace. */
async function orderByStates(units, { files, context }) {
    const { workspace } = context;
    const graph = await (0,_code_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphOf */ .cQ)(units, files, workspace);
    return withStateOrder(units, await (0,_states_js__WEBPACK_IMPORTED_MODULE_3__/* .knownStates */ .uv)(units, graph, files, workspace), graph);
}


/***/ }),

/***/ 8243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ sharedStateFindings),
/* harmony export */   G3: () => (/* binding */ identifyingSettings),
/* harmony export */   uv: () => (/* binding */ knownStates)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_backend_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1684);
/* harmony import */ var _engine_shared_states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30531);
/* harmony import */ var _hcl_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92641);
/* harmony import */ var _long_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32323);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14825);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43388);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63020);
/* harmony import */ var _units_unit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81578);









/**
 * A workflow may give settings to plan and apply by the inputs backend-config and backend-config-files: a unit whose
 * repository leaves out one without a default is not judged. Defaults: the engine's documentation of each backend.
 */
const IDENTIFYING = {
    azurerm: { storage_account_name: undefined, container_name: undefined, key: undefined },
    consul: { path: undefined },
    cos: { bucket: undefined, prefix: "", key: "terraform.tfstate" },
    gcs: { bucket: undefined, prefix: "" },
    http: { address: undefined },
    kubernetes: { secret_suffix: undefined },
    local: { path: "terraform.tfstate" },
    oss: { bucket: undefined, prefix: "env:", key: "terraform.tfstate" },
    pg: { conn_str: undefined },
    s3: { bucket: undefined, key: undefined },
};
/** Undefined for a backend we do not know. */
function identifyingSettings(type) {
    return IDENTIFYING[type];
}
/** The states of those units whose code and organization say all of where it is. */
async function knownStates(units, graph, files, workspace) {
    // Many units may be given one file.
    const settingsIn = (0,_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)((entry) => givenSettings(entry, files, workspace));
    const found = await Promise.all(units.map((unit) => knownState(unit, graph, settingsIn)));
    return found.flatMap((state) => state ?? []);
}
async function knownState(unit, graph, settingsIn) {
    const code = graph.codeOf(unit.directory);
    const [backend, second] = code?.backends ?? [];
    // A second one, as override files have it, only the engine can join.
    if (second !== undefined || code === undefined)
        return undefined;
    if (backend === undefined) {
        const settings = withPath({ ...identifyingSettings("local") }, "local", unit.directory);
        const place = { file: code.files[0] ?? unit.directory, line: 1, column: 1 };
        return { unit, type: "local", settings, place, hasBackend: false };
    }
    const given = await Promise.all(unit.backendConfig.map(settingsIn));
    const { type, place } = backend;
    const identifying = identifyingSettings(type);
    if (identifying === undefined)
        return undefined;
    const said = [settingsOf(backend.settings), ...given].flatMap((each) => Object.entries(each));
    const settings = { ...identifying, ...Object.fromEntries(said) };
    if (Object.keys(identifying).some((name) => settings[name] === undefined))
        return undefined;
    return { unit, type, settings: withPath(settings, type, unit.directory), place, hasBackend: true };
}
/** A local state's path is relative to the root module: two stacks may mean two files by one path. */
function withPath(settings, type, directory) {
    const { path } = settings;
    return type === "local" && typeof path === "string" ? { ...settings, path: (0,_long_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .u)(directory, path) } : settings;
}
async function givenSettings(entry, files, workspace) {
    const equals = entry.indexOf("=");
    if (equals >= 0)
        return { [entry.slice(0, equals).trim()]: entry.slice(equals + 1).trim() };
    return settingsOf((0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_3__/* .readBody */ .x8)(entry, await files.readText(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, entry))).attributes);
}
/** Those that are plain values; `undefined` for one that only the engine can tell. */
function settingsOf(attributes) {
    return Object.fromEntries([...attributes].map(([name, { value }]) => [name, plainValue(value)]));
}
function plainValue(value) {
    switch (value.kind) {
        case "literal":
            return value.value;
        case "list":
            return value.items.map(plainValue);
        case "object":
            return settingsOf(value.entries);
        case "expression":
            return undefined;
    }
}
/** Units that lie on one state: they would destroy each other's objects. */
function sharedStateFindings(states) {
    const byUnit = new Map(states.map((state) => [state.unit.id, state]));
    const backends = states.map(({ unit, type, settings }) => ({
        // Its settings say the whole path; only another workspace's lies in the root module whatever they say.
        unit: type === "local" && unit.workspace === _units_unit_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_WORKSPACE */ .eo ? { ...unit, directory: "" } : unit,
        backend: { type, settings: (0,_engine_backend_location_js__WEBPACK_IMPORTED_MODULE_1__/* .locationSettings */ .$)(type, settings, {}) },
    }));
    const groups = Map.groupBy((0,_engine_shared_states_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedStates */ .QO)(backends).values(), ({ message }) => message);
    return [...groups].flatMap(([message, failures]) => sharedState(message, failures.flatMap(({ unit = "" }) => byUnit.get(unit) ?? [])));
}
function sharedState(message, group) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { place, type, unit } = first;
    if (group.every(({ hasBackend }) => !hasBackend)) {
        const units = (0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(group.map(({ unit: { id } }) => id));
        const said = `The stack ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(unit.stack)} has no backend block, so that ${units} would write one local state`;
        return [(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)("shared-state", place, said, _engine_shared_states_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_BACKEND */ .vk)];
    }
    const fix = `${(0,_engine_shared_states_js__WEBPACK_IMPORTED_MODULE_2__/* .keepApart */ .Iq)(type)} If the job that plans does, by the input backend-config, set rules: shared-state=off.`;
    return [(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)("shared-state", place, message, fix)];
}


/***/ }),

/***/ 14825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A question that is asked once for each name, however often it comes: for what does not change meanwhile. */
function once(ask) {
    const answers = new Map();
    return (name) => {
        const known = answers.get(name);
        if (known !== undefined)
            return known;
        const answer = ask(name);
        answers.set(name, answer);
        return answer;
    };
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


/***/ })

};
