export const id = 351;
export const ids = [351];
export const modules = {

/***/ 61813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateOnly: () => (/* binding */ validateOnly)
/* harmony export */ });
/* harmony import */ var _flywheel_core_engine_locate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75851);
/* harmony import */ var _flywheel_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24067);
/* harmony import */ var _flywheel_core_report_facts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16074);
/* harmony import */ var _flywheel_core_report_plan_comment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86018);
/* harmony import */ var _flywheel_core_report_skip_document__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59534);
/* harmony import */ var _flywheel_core_units_load__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33743);
/* harmony import */ var _flywheel_core_units_select_scope__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26245);
/* harmony import */ var _flywheel_core_validate_modules__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33457);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89658);









/** Validates the selected units without a backend, a state or a plan: all that is done with foreign code. */
async function validateOnly({ kind, owner }, inputs, host) {
    const [engine, scope] = await Promise.all([(0,_flywheel_core_engine_locate__WEBPACK_IMPORTED_MODULE_0__/* .locateEngine */ .J)(inputs.engine, host), (0,_flywheel_core_units_select_scope__WEBPACK_IMPORTED_MODULE_5__/* .selectScope */ .D)(inputs, host)]);
    const findings = await (0,_flywheel_core_validate_modules__WEBPACK_IMPORTED_MODULE_6__/* .validateModules */ .Y)(stacksOf(scope.units), engine, (0,_flywheel_core_units_load__WEBPACK_IMPORTED_MODULE_4__/* .parallelism */ .N6)(inputs.maxParallel, host), host);
    const failures = findings.flatMap(failuresOf);
    const verdict = failures.length > 0 ? "not valid" : "valid, not planned";
    const document = (0,_flywheel_core_report_skip_document__WEBPACK_IMPORTED_MODULE_7__/* .renderSkip */ ._)({
        title: scope.title,
        verdict,
        why: `This is code of ${owner}: it was validated only, because a plan would run it with what the job holds. For a plan, have someone with write access push the branch to this repository.`,
        units: scope.units.map(({ id }) => id),
        failures,
        facts: (0,_flywheel_core_report_facts__WEBPACK_IMPORTED_MODULE_2__/* .runFacts */ .p)(host.context, engine),
    });
    await host.summarize(document);
    const commentUrl = await (0,_flywheel_core_report_plan_comment__WEBPACK_IMPORTED_MODULE_3__/* .commentSkip */ .d6)(document, { changes: false, failed: failures.length > 0 }, scope.key, inputs, host).catch((error) => {
        // The token of such a run can only read, unless the repository was set up otherwise.
        host.log.notice(`No comment was written: ${(0,_flywheel_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error).message}`);
        return "";
    });
    return (0,_skipped_js__WEBPACK_IMPORTED_MODULE_8__/* .skippedResult */ .k)({ reason: kind, summary: `${scope.title}: ${verdict}`, failures, commentUrl });
}
/** Validation needs no environment: the units of a directory are one. */
function stacksOf(units) {
    const varFiles = new Map(units.map((unit) => [unit.directory, unit.varFiles]));
    return [...varFiles].map(([directory, files]) => ({ directory, kind: "stack", varFiles: files }));
}
function failuresOf({ reason, severity, message, fix, file, line, column }) {
    if (severity !== "error")
        return [];
    return [{ reason, message, hint: fix, place: { file, line, column } }];
}


/***/ }),

/***/ 46563:
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
var limiter = __webpack_require__(77678);
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(70254);
// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var units_paths = __webpack_require__(97410);
// EXTERNAL MODULE: ./packages/core/build/hcl/body.js + 1 modules
var hcl_body = __webpack_require__(96150);
;// CONCATENATED MODULE: ./packages/core/build/graph/named-paths.js

/** Nobody can tell which of so many files is meant: any of them may be. */
const ANY_FILE = { path: ".", from: "repository" };
/** More steps up than any directory is deep; following each of thousands would take hours. */
const MOST_STEPS_UP = 64;
/** No system opens a longer one. */
const LONGEST_PATH = 4096;
/**
 * `"../x"`, `"${path.module}/../x"` and the like; up to where a template goes on, the directory. Here and below a path
 * ends where its line does, too: what is in a heredoc has no quotes.
 */
const LEADS_OUT = /"(?:\$\{path\.(module|root|cwd)\}\/)?((?:\.\/)*\.\.(?:\/[^"$%\n]*)?)(["$%\n]|$)/g;
/** `..` behind anything else: `"${abspath(path.module)}/../x"`, `"%s/../x"`. */
const CLIMBS = /\/(\.\.(?:\/[^"$%\n]*)?)(["$%\n]|$)/g;
/** The paths that the text of an expression names. Takes time in proportion to the text: anybody may have written it. */
function namedPaths(text) {
    const plain = [...text.matchAll(LEADS_OUT)].map(([, base, path = "", end]) => {
        if (path.length > LONGEST_PATH)
            return ANY_FILE;
        return { path: upToTemplate(path, end), from: base === "module" ? "module" : "root" };
    });
    const rest = text.replaceAll(LEADS_OUT, "");
    return [...plain, ...[...rest.matchAll(CLIMBS)].flatMap(([, path = "", end]) => climbs(upToTemplate(path, end)))];
}
function upToTemplate(path, end) {
    return end === "$" || end === "%" ? external_node_path_.posix.dirname(`${path}x`) : path;
}
/** Nobody can tell where it climbs from, nor how many of its steps only undo what stands before them: each may be meant. */
function climbs(path) {
    // First of all: normalizing takes time in proportion to the square of the length.
    if (path.length > LONGEST_PATH)
        return [ANY_FILE];
    const steps = external_node_path_.posix.normalize(path).split("/");
    const ups = steps.filter((step) => step === "..").length;
    if (ups > MOST_STEPS_UP)
        return [ANY_FILE];
    return Array.from({ length: ups }, (_, dropped) => steps.slice(dropped).join("/")).flatMap((each) => [
        { path: each, from: "module" },
        { path: each, from: "root" },
    ]);
}

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
        paths: [...sources.flatMap((source) => unknownSource(source, directory)), ...pathsIn(body)],
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
    if (source === undefined || !isLocal(source))
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
    const beginning = /^"(\.\.?\/[^"$%]*)/.exec(source.text)?.[1];
    const path = beginning === undefined ? directory.replaceAll(/[^/]+/g, "..") : external_node_path_.posix.dirname(`${beginning}x`);
    return [{ path, from: "module" }];
}
function pathsIn(body) {
    return [
        ...[...body.attributes.values()].flatMap(({ value }) => pathsInValue(value)),
        ...body.blocks.flatMap((block) => (isModule(block) ? pathsIn(withoutSource(block)) : pathsIn(block))),
    ];
}
function pathsInValue(value) {
    if (value.kind === "list")
        return value.items.flatMap(pathsInValue);
    if (value.kind === "object")
        return [...value.entries.values()].flatMap((entry) => pathsInValue(entry.value));
    return namedPaths(value.text);
}
/**
 * The paths that lead out of a root module in a file of values for its variables.
 * @param file its name tells the syntax
 */
function pathsInValues(file, text) {
    return pathsIn((0,hcl_body/* readBody */.x8)(file, text));
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
/** What can refer to anything; most files of a large repository hold none of it, and parsing is what takes time. */
const MAY_REFER = /\bmodule\b|terraform_remote_state|\bbackend\b|\bcloud\b|\.\.\//;
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
            return (this.codeOf(each)?.paths ?? []).map(({ path, from }) => external_node_path_.posix.join(bases[from], path));
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
    const read = async (directory) => {
        const code = await limit(() => readDirectory(files, workspace, directory, values.get(directory)));
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
async function readDirectory(files, workspace, directory, values = []) {
    const entries = await files.list(external_node_path_.posix.join(workspace, directory));
    const code = entries
        .filter(({ name, kind }) => kind === "file" && (0,layout/* isCode */._m)(name))
        .map(({ name }) => external_node_path_.posix.join(directory, name));
    const references = [];
    for (const file of code) {
        const text = await files.readText(external_node_path_.posix.join(workspace, file));
        if (MAY_REFER.test(text))
            references.push(referencesOf(file, text));
    }
    const own = entries.filter(({ name, kind }) => kind === "file" && VALUES.test(name));
    const given = new Set([...own.map(({ name }) => external_node_path_.posix.join(directory, name)), ...values]);
    const named = await Promise.all([...given].map((file) => pathsOfValues(files, workspace, file)));
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
    return text.includes("..") ? pathsInValues(file, text) : [];
}


/***/ })

};
