export const id = 8149;
export const ids = [8149,6270];
export const modules = {

/***/ 36270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skippedResult: () => (/* binding */ skippedResult)
/* harmony export */ });
/** Its result: green unless something failed, and with nothing for tofu-apply. */
function skippedResult({ reason, summary, failures, commentUrl, removed = [] }) {
    return {
        outputs: {
            skipped: "true",
            "skip-reason": reason,
            "exit-code": failures.length > 0 ? "1" : "0",
            "comment-url": commentUrl,
            removed: JSON.stringify(removed),
        },
        failures,
        event: { organization: "", environment: "", units: [], summary, facts: { skipped: reason } },
    };
}


/***/ }),

/***/ 25729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateOnly: () => (/* binding */ validateOnly)
/* harmony export */ });
/* harmony import */ var _flywheel_core_engine_locate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99015);
/* harmony import */ var _flywheel_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _flywheel_core_report_facts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14062);
/* harmony import */ var _flywheel_core_report_plan_comment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73323);
/* harmony import */ var _flywheel_core_report_skip_document__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80930);
/* harmony import */ var _flywheel_core_units_load__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68259);
/* harmony import */ var _flywheel_core_units_select_scope__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44817);
/* harmony import */ var _flywheel_core_validate_module_directory__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30319);
/* harmony import */ var _flywheel_core_validate_modules__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89103);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36270);










/** Validates the selected units without a backend, a state or a plan: all that is done with foreign code. */
async function validateOnly({ kind, owner }, inputs, host) {
    const [engine, scope] = await Promise.all([(0,_flywheel_core_engine_locate__WEBPACK_IMPORTED_MODULE_0__/* .locateEngine */ .JW)(inputs.engine, host), (0,_flywheel_core_units_select_scope__WEBPACK_IMPORTED_MODULE_5__/* .selectScope */ .D)(inputs, "none", host)]);
    // Validation needs no environment: the units of a directory are one.
    const units = Map.groupBy(scope.units, ({ directory }) => directory);
    const stacks = [...units].map(([directory, own]) => (0,_flywheel_core_validate_module_directory__WEBPACK_IMPORTED_MODULE_7__/* .stackDirectory */ .U)(directory, own));
    const findings = await (0,_flywheel_core_validate_modules__WEBPACK_IMPORTED_MODULE_6__/* .validateModules */ .Y)(stacks, engine, (0,_flywheel_core_units_load__WEBPACK_IMPORTED_MODULE_4__/* .parallelism */ .N6)(inputs.maxParallel, host), host);
    const failures = findings.flatMap(failuresOf);
    const verdict = failures.length > 0 ? "not valid" : "valid, not planned";
    const document = (0,_flywheel_core_report_skip_document__WEBPACK_IMPORTED_MODULE_8__.renderSkip)({
        title: scope.title,
        verdict,
        why: `This is code of ${owner}: it was validated only, because a plan would run it with what the job holds. For a plan, have someone with write access push the branch to this repository.`,
        units: scope.units.map(({ id }) => id),
        failures,
        facts: (0,_flywheel_core_report_facts__WEBPACK_IMPORTED_MODULE_2__.runFacts)(host.context, engine),
    });
    await host.summarize(document);
    const commentUrl = await (0,_flywheel_core_report_plan_comment__WEBPACK_IMPORTED_MODULE_3__/* .commentSkip */ .d6)(document, { changes: false, failed: failures.length > 0 }, scope.key, inputs, host).catch((error) => {
        // The token of such a run can only read, unless the repository was set up otherwise.
        host.log.notice(`No comment was written: ${(0,_flywheel_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error).message}`);
        return "";
    });
    return (0,_skipped_js__WEBPACK_IMPORTED_MODULE_9__.skippedResult)({ reason: kind, summary: `${scope.title}: ${verdict}`, failures, commentUrl });
}
function failuresOf({ reason, severity, message, fix, file, line, column }) {
    if (severity !== "error")
        return [];
    return [{ reason, message, hint: fix, place: { file, line, column } }];
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

/***/ 11067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w5: () => (/* binding */ hasMarkerOf),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/* harmony import */ var _bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30091);

/**
 * The hidden first line by which we find our own comment or issue again.
 * @param kind what the document is, such as `plan` or `drift`
 * @param key what it is about; hashed, so that nothing in it can break out of the comment
 */
function marker(kind, key) {
    return `<!-- flywheel:v1 ${kind} ${(0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(key).slice(0, 32)} -->`;
}
/** True when the text's first line is exactly this marker. */
function hasMarker(body, wanted) {
    return firstLineOf(body) === wanted;
}
/** True when the text's first line is a marker of this kind, whatever it is about. */
function hasMarkerOf(body, kind) {
    const [, found] = /^<!-- flywheel:v1 ([a-z]+) [0-9a-f]{32} -->$/.exec(firstLineOf(body)) ?? [];
    return found === kind;
}
function firstLineOf(body) {
    return (body.split(/\r?\n/, 1)[0] ?? "").trim();
}


/***/ }),

/***/ 73323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d6: () => (/* binding */ commentSkip),
  jV: () => (/* binding */ commentedPullRequest),
  H7: () => (/* binding */ deployedPullRequest),
  Rh: () => (/* binding */ isWorthAComment),
  TE: () => (/* binding */ lookUp),
  HF: () => (/* binding */ writeComment)
});

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/marker.js
var marker = __webpack_require__(11067);
;// CONCATENATED MODULE: ./packages/core/build/report/upsert-comment.js

/**
 * Edits our comment with this marker in place, or writes it when `create` says so. Nobody else's comment is ever
 * taken for ours: the forge lists only what the token's identity wrote. Runs that wrote at the same time leave one
 * comment: the oldest stays, and whoever finds more removes them.
 * @param known our comments where they were read already
 */
async function upsertComment(forge, pullRequest, firstLine, body, create, known) {
    const marked = (comments) => comments.filter((comment) => (0,marker/* hasMarker */.xY)(comment.body, firstLine)).toSorted((a, b) => a.id - b.id);
    const own = marked(known ?? (await forge.ownComments(pullRequest)));
    if (own.length === 0 && !create)
        return undefined;
    if (own.length > 0)
        return keepOldest(forge, own, body);
    const created = await forge.createComment(pullRequest, body);
    const all = marked(await forge.ownComments(pullRequest));
    // A list that does not have the new one yet knows nothing of others either.
    return all.length > 1 ? keepOldest(forge, all, body) : created;
}
async function keepOldest(forge, [oldest, ...others], body) {
    if (oldest === undefined)
        return undefined;
    const kept = oldest.body === body ? oldest : await forge.updateComment(oldest.id, body);
    for (const { id } of others)
        await forge.deleteComment(id);
    return kept;
}

;// CONCATENATED MODULE: ./packages/core/build/report/plan-comment.js




const MAXIMUM_HEADER = 200;
/** Whether a new comment is written; one that exists is updated whenever the input is not `never`. */
function isWorthAComment(when, { changes, failed }) {
    return when === "always" || (when !== "never" && changes) || (when === "auto" && failed);
}
/** The run's pull request, where this call is to comment on it. */
function commentedPullRequest(inputs, { context }) {
    return inputs.githubToken === "" || inputs.comment === "never" ? undefined : context.pullRequest;
}
/**
 * The pull request as it is now; undefined where its comment is no longer this run's to write: a closed one's is
 * final, and another head's plan is another run's.
 * @throws forge-failed
 */
async function lookUp({ number, headSha }, forge, host) {
    const pull = await forge.pullRequest(number);
    if (pull?.state === "open" && pull.headSha === headSha)
        return pull;
    const why = pull?.state === "open"
        ? `its head is ${pull.headSha.slice(0, 8)} by now`
        : `it is ${pull?.state ?? "not known to GitHub"}`;
    host.log.notice(`The comment of pull request ${number} was left as it is: ${why}`);
    return undefined;
}
/** The pull request that a run deploys: the event's own or the merge queue's, else that of the commit. */
function deployedPullRequest(forge, { pullRequest, queuedPullRequest, sha }) {
    const number = pullRequest?.number ?? queuedPullRequest;
    return number === undefined ? forge.pullRequestOfCommit(sha) : forge.pullRequest(number);
}
/**
 * Writes or updates the comment of this call.
 * @returns its URL; empty where there is none
 * @throws forge-failed
 */
async function writeComment(pull, { kind, key, render, signature, create }, inputs, forge) {
    const header = inputs.commentHeader;
    // Calls with headers of their own have comments of their own.
    const firstLine = (0,marker/* marker */.xL)(kind, header === "" ? key : `${key}\nheader ${header}`);
    const previous = pull.comments.find((comment) => (0,marker/* hasMarker */.xY)(comment.body, firstLine))?.body ?? "";
    const secondLine = signature(previous);
    const hidden = secondLine === "" ? firstLine : `${firstLine}\n${secondLine}`;
    const top = `${hidden}\n${header === "" ? "" : `${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(header, MAXIMUM_HEADER))}\n\n`}`;
    const body = top + render(budget/* COMMENT_BYTES */.GJ - (0,budget/* byteLength */.dp)(top));
    const comment = await upsertComment(forge, pull.number, firstLine, body, create, pull.comments);
    return comment?.url ?? "";
}
/**
 * Says on the pull request that nothing was planned, where there is a comment to edit or it is to be said.
 * @param document Markdown that fits into a comment
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed
 */
async function commentSkip(document, news, key, inputs, host) {
    const pullRequest = commentedPullRequest(inputs, host);
    if (pullRequest === undefined)
        return "";
    const forge = host.forge(inputs.githubToken);
    const pull = await lookUp(pullRequest, forge, host);
    if (pull === undefined)
        return "";
    const create = isWorthAComment(inputs.comment, news);
    return writeComment(pull, { kind: "plan", key, render: () => document, signature: () => "", create }, inputs, forge);
}


/***/ }),

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSkip: () => (/* binding */ renderSkip)
/* harmony export */ });
/* harmony import */ var _removed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50453);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);
/* harmony import */ var _plan_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11419);



const MAXIMUM_UNITS = 100;
const MAXIMUM_FAILURES = 20;
/** The document of a call that did not plan, for summary and comment. */
function renderSkip(document) {
    const { units, removed = [], failures } = document;
    const names = units.slice(0, MAXIMUM_UNITS).map((unit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, 120)));
    const rest = units.length - names.length;
    const parts = [
        `## ${failures.length > 0 ? "❌" : "⏭️"} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(document.title, 120))}: ${document.verdict}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(document.why),
        names.length === 0 ? "" : `Units: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
        ...(0,_removed_js__WEBPACK_IMPORTED_MODULE_1__/* .removedWords */ .Qx)(removed).map((words) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)("WARNING", words)),
        (0,_plan_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .failureSection */ .mo)(failures, MAXIMUM_FAILURES),
        `<sub>${document.facts.join(" · ")}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
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
