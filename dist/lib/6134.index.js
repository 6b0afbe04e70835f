export const id = 6134;
export const ids = [6134,4062];
export const modules = {

/***/ 26416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readCode)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _hcl_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92641);
/* harmony import */ var _units_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23794);



/**
 * Reads every file of code in a directory.
 * @param directory absolute path
 */
async function readCode(files, directory) {
    const entries = await files.list(directory);
    const names = (0,_units_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .codeFiles */ .R9)(entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : [])));
    const read = names.map(async (name) => ({ name, body: (0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(name, await files.readText((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name))) }));
    return Promise.all(read);
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

/***/ 44896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ unusedModules),
/* harmony export */   M3: () => (/* binding */ missingModules),
/* harmony export */   iZ: () => (/* binding */ moduleCycles)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43388);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63020);
/* harmony import */ var _units_cycles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45511);
/* harmony import */ var _units_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23794);
/* harmony import */ var _units_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11798);






/** Directories of a module that are root modules of its own, by convention: nobody calls them. */
const NOT_CALLED = /\/(examples?|tests?)(\/|$)/;
/**
 * Modules that no stack is made of, also behind links.
 * @param stacks directories of stacks
 * @param modules directories under tofu/modules
 * @param workspace absolute path, links resolved
 */
async function unusedModules(stacks, modules, graph, files, workspace) {
    const used = usedDirectories(stacks, modules, graph);
    const uncalled = modules.filter((directory) => !used.has(directory) && !NOT_CALLED.test(directory));
    if (uncalled.length === 0)
        return [];
    const there = [...used].filter((directory) => (graph.codeOf(directory)?.files ?? []).length > 0);
    const realPath = (directory) => files.realPath((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, directory));
    const real = new Set(await Promise.all(there.map(realPath)));
    const paths = await Promise.all(uncalled.map(realPath));
    return uncalled
        .filter((_, index) => !real.has(paths[index] ?? ""))
        .map((directory) => {
        const file = graph.codeOf(directory)?.files[0] ?? directory;
        return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("unused-module", { file, line: 1, column: 1 }, `No stack uses the module ${directory}`, `Call it in a stack, or remove it from ${_units_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULES_DIRECTORY */ .si}.`);
    });
}
/** What stacks are made of; a source that only the engine can evaluate may be any module below the path it names. */
function usedDirectories(stacks, modules, graph) {
    const roots = new Set(stacks);
    const used = new Set();
    // A set also walks over what is added on the way.
    for (const root of roots) {
        const { directories, paths } = graph.reachOf(root);
        for (const directory of directories)
            used.add(directory);
        for (const module of modules) {
            if (paths.some((path) => module === path || (0,_units_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(module, path)))
                roots.add(module);
        }
    }
    return used;
}
/**
 * Calls of modules that are not there: the engine would not say where they stand, and takes an empty directory for a
 * module.
 * @param directories whose calls are looked at
 */
function missingModules(directories, graph) {
    const calls = [...directories].flatMap((directory) => graph.codeOf(directory)?.calls ?? []);
    return calls
        .filter(({ directory }) => (graph.codeOf(directory)?.files ?? []).length === 0)
        .map(({ directory, place }) => (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("missing-module", place, `The module ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(directory)} is called here, but no .tf or .tofu file is there`, "Correct the source, which is relative to the file it stands in, or add the module's code to the repository."));
}
/** Modules that call themselves, directly or through others: the engine would go round until a path is too long. */
function moduleCycles(directories, graph) {
    const cycles = (0,_units_cycles_js__WEBPACK_IMPORTED_MODULE_5__/* .findCycles */ .p)(directories, (directory) => graph.calledBy(directory));
    const inCycle = new Set(cycles.flat());
    return {
        findings: cycles.flatMap((cycle) => {
            const [first = "", second = ""] = cycle;
            const call = graph.codeOf(first)?.calls.find(({ directory }) => directory === second);
            if (call === undefined)
                return [];
            return [
                (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("module-cycle", call.place, `The modules call each other in a circle: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(cycle, " → ")}`, "Remove one call of the circle; what both need goes into a module of its own."),
            ];
        }),
        isEndless: (directory) => [...graph.reachOf(directory).directories].some((each) => inCycle.has(each)),
    };
}


/***/ }),

/***/ 14062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFacts: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99015);

/** Where a document comes from, as short Markdown for its last line: commit, engine, run. */
function runFacts(context, engine) {
    const commit = (context.pullRequest?.headSha ?? context.sha).slice(0, 8);
    return [
        `commit <code>${commit}</code>`,
        ...(engine === undefined ? [] : [(0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .engineWords */ .Y7)(engine)]),
        `[run ${context.runId}, attempt ${context.runAttempt}](${context.runUrl})`,
    ];
}


/***/ }),

/***/ 50453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ removedWarning),
/* harmony export */   Qx: () => (/* binding */ removedWords),
/* harmony export */   rN: () => (/* binding */ IF_REMOVED)
/* harmony export */ });
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43388);
/* harmony import */ var _unit_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66907);


/** What to do about units that there are no more. */
const IF_REMOVED = "If that should go, bring the unit back, apply it with destroy: true, and remove it after that.";
/** What a reader of a plan must know of units that there are no more, as Markdown; empty for none. */
function removedWords(units) {
    if (units.length === 0)
        return [];
    return [
        `**Removed**: no longer deployed is ${(0,_unit_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .unitNames */ .P)(units)}, and what it manages stays where it is. ${IF_REMOVED}`,
    ];
}
/** The same as an annotation; none for none. */
function removedWarning(units) {
    if (units.length === 0)
        return [];
    const message = `No longer deployed, and what it manages stays where it is: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(units)}. ${IF_REMOVED}`;
    return [{ message, place: undefined, unit: undefined }];
}


/***/ }),

/***/ 66907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unitNotes),
/* harmony export */   P: () => (/* binding */ unitNames)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);

const MAXIMUM_UNITS = 50;
const MAXIMUM_NAME = 120;
/** A Markdown list of a sentence, without its period, about each of some units; empty for none. */
function unitNotes(notes) {
    const lines = notes
        .slice(0, MAXIMUM_UNITS)
        .map(([unit, sentence]) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, MAXIMUM_NAME))}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(sentence)}.`);
    const rest = notes.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}
/** Units by name in a sentence, and how many more, as Markdown. */
function unitNames(units) {
    const names = units.slice(0, MAXIMUM_UNITS).map((unit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, MAXIMUM_NAME)));
    const rest = units.length - names.length;
    return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}


/***/ }),

/***/ 45178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ leadsOutside),
/* harmony export */   g: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11798);


/**
 * The same files, where a link that leads outside of the workspace is no file: git carries such links, and what they
 * lead to (a device, somebody's credentials) is nothing of the repository's. Links to directories stay: whoever enters
 * one has to `locate` it.
 * @param workspace absolute path, links resolved
 */
function repositoryFiles(files, workspace) {
    return {
        ...files,
        list: async (directory) => {
            const entries = await files.list(directory);
            if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, directory)))
                return entries;
            const shown = entries.map(async (entry) => {
                if (entry.isLink !== true || entry.kind !== "file")
                    return entry;
                const leaves = await leadsOutside(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, entry.name), files, workspace);
                return leaves ? { ...entry, kind: "other" } : entry;
            });
            return Promise.all(shown);
        },
    };
}
/** Whether an absolute path is, behind all links, outside of the workspace; false for links to nothing. */
async function leadsOutside(path, files, workspace) {
    try {
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, await files.realPath(path)));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 26382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   v3: () => (/* binding */ formatErrors)
/* harmony export */ });
/* unused harmony export patchFindings */
/* harmony import */ var _engine_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89088);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63020);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7669);
/* harmony import */ var _refused_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81939);




const FIX = "Run `tofu fmt -recursive` and commit the result. The summary has the difference.";
const SYNTAX_FIX = "Mend the syntax there, or on the lines above it: a quote or a bracket may be missing.";
/** The exit code of `fmt -check` where everything can be parsed, but something is not formatted. */
const UNFORMATTED = 3;
/**
 * Checks the formatting of every file the engine formats below the workspace, without writing any. Where there is a file
 * that nobody should open, nothing is formatted: the engine cannot be told to leave one out.
 */
async function checkFormat(engine, host) {
    const refused = await (0,_refused_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedInTree */ .G)(host.files, host.context.workspace);
    if (refused.length > 0)
        return { findings: refused, patch: "" };
    const { workspace } = host.context;
    const check = await fmt(engine, host, workspace, ["-check", "-recursive"]);
    if (check.exitCode === 0)
        return { findings: [], patch: "" };
    if (check.exceeded !== undefined)
        return { findings: [(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitFinding */ .J)(".", "fmt", check.exceeded)], patch: "" };
    const unreadable = check.exitCode === UNFORMATTED ? [] : syntaxFindings(check.stderr);
    // `-check -diff` mixes names into the patch, so the patch takes a call of its own (engine-behaviour §2).
    const diff = await fmt(engine, host, workspace, ["-recursive", "-diff", "-write=false", "-list=false"]);
    if (diff.exceeded !== undefined) {
        return { findings: [...unreadable, (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitFinding */ .J)(".", "fmt", diff.exceeded)], patch: "" };
    }
    const found = [...unreadable, ...patchFindings(diff.stdout)];
    return { findings: found.length > 0 ? found : [wordless(diff.stderr)], patch: diff.stdout };
}
/**
 * What cannot be parsed of the files in a directory, formatted or not.
 * @param directory absolute path; the findings name files relative to it
 */
async function formatErrors(engine, host, directory) {
    const check = await fmt(engine, host, directory, ["-check", "-list=false"]);
    if (check.exceeded !== undefined)
        return [(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitFinding */ .J)(".", "fmt", check.exceeded)];
    return check.exitCode === 0 || check.exitCode === UNFORMATTED ? [] : syntaxFindings(check.stderr);
}
function fmt(engine, host, directory, flags) {
    return host.processes.engine({
        file: engine.path,
        arguments: ["fmt", "-no-color", ...flags],
        directory,
        environment: (0,_engine_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .engineEnvironment */ .I)(host.context.environment).variables,
        limits: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b,
    });
}
/**
 * Hunks of a unified diff whose file lines are `--- old/<path>` and `+++ new/<path>`, each at its first changed line. A
 * hunk's lines are counted: one that is removed may look like anything.
 */
function patchFindings(patch) {
    const findings = [];
    const lines = patch.split("\n");
    let file = "";
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? "";
        if (line.startsWith("--- old/"))
            file = line.slice("--- old/".length);
        const [, start, removed = "1", added = "1"] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line) ?? [];
        if (start === undefined)
            continue;
        const end = endOfHunk(lines, at + 1, Number(removed), Number(added));
        const context = lines.slice(at + 1, end).findIndex((each) => !each.startsWith(" "));
        const place = { file, line: Number(start) + Math.max(context, 0), column: 1 };
        findings.push((0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("format", place, "This is not in the canonical format", FIX));
        at = end - 1;
    }
    return findings;
}
/** The line after the hunk, which holds so many lines of either side. */
function endOfHunk(lines, begin, removed, added) {
    let [oldLines, newLines] = [removed, added];
    let at = begin;
    for (; at < lines.length && (oldLines > 0 || newLines > 0); at++) {
        const mark = lines[at]?.[0];
        if (mark !== "+" && mark !== "\\")
            oldLines--;
        if (mark !== "-" && mark !== "\\")
            newLines--;
    }
    return at;
}
/** Of each file only the first error: the others are mostly its echo. At least one: who fails must say why. */
function syntaxFindings(stderr) {
    const found = new Map();
    for (const words of stderr.split(/^Error: /m).slice(1)) {
        const [summary = "", place = "", ...rest] = words.split("\n\n");
        const [, file, line] = /^ {2}on (.+) line (\d+)/.exec(place) ?? [];
        if (file === undefined || found.has(file))
            continue;
        const detail = (rest[0] ?? "").trim().replaceAll("\n", " ");
        const message = `Cannot be parsed: ${summary.trim()}${detail === "" ? "" : `: ${detail}`}`;
        found.set(file, (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("syntax", { file, line: Number(line), column: 1 }, message, SYNTAX_FIX));
    }
    return found.size > 0 ? [...found.values()] : [wordless(stderr)];
}
function wordless(stderr) {
    const [said = ""] = stderr.trim().split("\n");
    const words = said === "" ? ", and the engine does not say why" : `: ${said}`;
    return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("format", { file: ".", line: 1, column: 1 }, `Formatting could not be checked${words}`, "Run `tofu fmt -check -recursive` on your machine to see what keeps it from reading the files.");
}


/***/ }),

/***/ 7669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ limitFinding),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63020);

/** Foreign code may read without end (`file("/dev/zero")`). Schemas of several large providers take about 1 GiB. */
const LIMITS = { timeMs: 10 * 60_000, memoryBytes: 4 * 2 ** 30 };
const FIX = {
    fmt: "Look for a file of code or of variables that is very large or nested very deeply, and leave it out of the repository.",
    init: "See in the log what it waited for; a module or a provider may come from a place that does not answer.",
    validate: 'Look for what is read without end there or in a module it calls, such as file("/dev/zero").',
};
/**
 * A command that the engine came to no end with.
 * @param directory where it ran, relative to the workspace
 */
function limitFinding(directory, command, exceeded) {
    const what = exceeded === "time" ? "more than ten minutes" : "more than 4 GiB of memory";
    const where = directory === "." ? "" : ` in ${directory}`;
    const message = `${command}${where} was stopped: it took ${what}`;
    return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("engine-limit", { file: directory, line: 1, column: 1 }, message, FIX[command]);
}


/***/ }),

/***/ 30319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stackDirectory),
/* harmony export */   _: () => (/* binding */ moduleDirectory)
/* harmony export */ });
/** A stack with the files that its environments get. @param units of the directory; none where nobody knows them */
function stackDirectory(directory, units) {
    const entries = units.flatMap(({ backendConfig }) => backendConfig);
    return {
        directory,
        kind: "stack",
        varFiles: [...new Map(units.map(({ varFiles }) => [varFiles.join("\n"), varFiles])).values()],
        backendFiles: [...new Set(entries.filter((entry) => !entry.includes("=")))],
    };
}
/** A module, which is nobody's until it is called. */
function moduleDirectory(directory) {
    return { directory, kind: "module", varFiles: [], backendFiles: [] };
}


/***/ }),

/***/ 89103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ validateModules)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/engine/diagnostics.js
var engine_diagnostics = __webpack_require__(37553);
// EXTERNAL MODULE: ./packages/core/build/engine/init.js + 3 modules
var init = __webpack_require__(49862);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
// EXTERNAL MODULE: ./packages/core/build/engine/plugin-cache.js
var plugin_cache = __webpack_require__(3441);
// EXTERNAL MODULE: ./packages/core/build/engine/version-constraint.js
var version_constraint = __webpack_require__(40469);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/rules/registry.js + 6 modules
var registry = __webpack_require__(63020);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./packages/core/build/units/unit.js
var unit = __webpack_require__(81578);
// EXTERNAL MODULE: ./packages/core/build/engine/code.js
var engine_code = __webpack_require__(26416);
// EXTERNAL MODULE: ./packages/core/build/hcl/body.js + 1 modules
var hcl_body = __webpack_require__(92641);
;// CONCATENATED MODULE: ./packages/core/build/validate/configuration-aliases.js


// Terraform's words, in two places of its code.
const MISSING = /(?:provider configuration at|^missing provider) provider\["[^"]*"\]\.([\w-]+)/;
/**
 * Without the errors that a module only gives because nobody calls it: Terraform misses the provider configurations that
 * its caller would pass in (terraform issue 28490).
 */
async function withoutPassedIn(diagnostics, session) {
    const missingIn = ({ summary, detail }) => MISSING.exec(`${summary}\n${detail}`)?.[1];
    if (diagnostics.every((diagnostic) => missingIn(diagnostic) === undefined))
        return diagnostics;
    const aliases = await configurationAliases(session);
    return diagnostics.filter((diagnostic) => {
        const alias = missingIn(diagnostic);
        return alias === undefined || !aliases.has(alias);
    });
}
/** The `blue` of every `configuration_aliases = [aws.blue]`. */
async function configurationAliases({ directory, host }) {
    const providers = (await (0,engine_code/* readCode */.w)(host.files, directory))
        .flatMap(({ body }) => (0,hcl_body/* blocksOf */.SH)(body, "terraform"))
        .flatMap((terraform) => (0,hcl_body/* blocksOf */.SH)(terraform, "required_providers"))
        .flatMap(({ attributes }) => [...attributes.values()]);
    return new Set(providers.flatMap(({ value }) => aliasesOf(value)));
}
function aliasesOf(provider) {
    const list = provider.kind === "object" ? provider.entries.get("configuration_aliases")?.value : undefined;
    return list?.kind === "list" ? list.items.flatMap(referenceOf).map((name) => name.split(".").at(-1) ?? "") : [];
}
/** In the JSON syntax a reference is text. */
function referenceOf(item) {
    if (item.kind === "expression")
        return [item.text];
    return item.kind === "literal" && typeof item.value === "string" ? [item.value] : [];
}

;// CONCATENATED MODULE: ./packages/core/build/validate/chosen-modules.js



/**
 * The lists of files of values with which a directory is initialised. One is enough, unless its code chooses modules by
 * variables: then each environment may call other ones.
 * @param unreadable files that would only break the initialisation once more
 * @param workspace absolute path, links resolved
 */
async function neededVarFiles({ directory, varFiles }, unreadable, graph, files, workspace) {
    const [first = [], ...others] = varFiles;
    if (others.length > 0 && (await choosesModules(graph.reachOf(directory).directories, files, workspace))) {
        return varFiles.filter((list) => !list.some((file) => unreadable.has(file)));
    }
    return [first.filter((file) => !unreadable.has(file))];
}
async function choosesModules(directories, files, workspace) {
    for (const directory of directories) {
        const code = await (0,engine_code/* readCode */.w)(files, (0,posix_.join)(workspace, directory));
        const calls = code.flatMap(({ body }) => (0,hcl_body/* blocksOf */.SH)(body, "module"));
        // Source: https://opentofu.org/docs/language/modules/sources/, "Support for variable and local evaluation"
        if (calls.some(({ attributes }) => ["source", "version"].some((name) => attributes.get(name)?.value.kind === "expression")))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./packages/core/build/graph/code-graph.js + 2 modules
var code_graph = __webpack_require__(46645);
// EXTERNAL MODULE: ./packages/core/build/graph/module-findings.js
var module_findings = __webpack_require__(44896);
// EXTERNAL MODULE: ./packages/core/build/hcl/tokens.js
var tokens = __webpack_require__(86994);
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
// EXTERNAL MODULE: ./packages/core/build/units/repository-files.js
var repository_files = __webpack_require__(45178);
// EXTERNAL MODULE: ./packages/core/build/validate/refused-files.js
var refused_files = __webpack_require__(81939);
;// CONCATENATED MODULE: ./packages/core/build/validate/inspect.js










/**
 * Looks at directories before the engine does. It cannot judge one with a file that nobody should open, says little of
 * modules that are not there, and takes for valid what holds nothing: its own code and that of the modules it calls.
 */
async function inspect(modules, { files, context: { workspace } }) {
    const directories = modules.map(({ directory }) => directory);
    const graph = await (0,code_graph/* readCodeGraph */._o)((0,repository_files/* repositoryFiles */.g)(files, workspace), workspace, directories);
    const looked = modules.map(async (module) => ({
        module,
        findings: await findingsIn(module.directory, graph, files, workspace),
    }));
    const inspected = await Promise.all(looked);
    return {
        findings: inspected.flatMap(({ findings }) => findings),
        judgeable: inspected.filter(({ findings }) => findings.length === 0).map(({ module }) => module),
        graph,
    };
}
async function findingsIn(directory, graph, files, workspace) {
    const { directories } = graph.reachOf(directory);
    const refused = await (0,refused_files/* refusedIn */.k)(directories, files, workspace);
    // Reading what is refused might never end.
    if (refused.length > 0)
        return refused;
    return [...(0,module_findings/* missingModules */.M3)(directories, graph), ...(await hollow(directory, files, workspace))];
}
/** Files that only change what other files of the directory say. Source: https://opentofu.org/docs/language/files/override/ */
const OVERRIDE = /^(.*_)?override\.(tf|tofu)(\.json)?$/;
/** A directory whose files hold no code of its own. */
async function hollow(directory, files, workspace) {
    const entries = await files.list((0,posix_.join)(workspace, directory));
    const code = (0,layout/* codeFiles */.R9)(entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : [])));
    const own = code.filter((name) => !OVERRIDE.test(name));
    for (const name of own) {
        if (saysSomething(name, await files.readText((0,posix_.join)(workspace, directory, name))))
            return [];
    }
    const why = own.length > 0 ? "its files hold comments at most" : "override files only change what others say";
    return [
        (0,registry/* finding */.gk)("no-code", { file: (0,posix_.join)(directory, own[0] ?? code[0] ?? ""), line: 1, column: 1 }, `${directory} holds no code of its own, so that nothing in it was checked: ${why}`, "Write the code there, or remove the directory."),
    ];
}
/** Whether there is more than comments in a file of code, be it nothing that can be read. */
function saysSomething(name, text) {
    if (!name.endsWith(".json"))
        return (0,tokens/* tokensOf */.k)(text).some(({ kind }) => kind !== "newline");
    return (0,json/* parseJson */.qF)(text) === undefined || [...(0,hcl_body/* readBody */.x8)(name, text).attributes.keys()].some((key) => key !== "//");
}

// EXTERNAL MODULE: ./packages/core/build/validate/limits.js
var limits = __webpack_require__(7669);
// EXTERNAL MODULE: ./packages/core/build/engine/failures.js + 1 modules
var failures = __webpack_require__(31342);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
// EXTERNAL MODULE: ./packages/core/build/validate/providers.js
var providers = __webpack_require__(68591);
;// CONCATENATED MODULE: ./packages/core/build/validate/module-findings.js





/** A directory that could not be initialised; at least one finding. @param required what its code asks for */
function initFindings(words, required) {
    const { directory, engine } = words;
    const errors = (0,engine_diagnostics/* firstOfEachFile */.Xe)(words.diagnostics.filter(({ severity }) => severity === "error"));
    const found = errors.map((diagnostic) => {
        const { summary, detail } = diagnostic;
        if (/dependency changes detected/i.test(summary))
            return lacksProvider(directory, engine, required);
        if (/match any of the checksums/i.test(detail))
            return lacksPlatform(words, detail);
        const { hint } = (0,failures/* failureOfDiagnostic */.jS)(diagnostic, "init-failed", directory);
        return plain("init", directory, placed(diagnostic, required), hint);
    });
    return found.length > 0 ? found : [wordless("init", directory, "cannot be initialised")];
}
/** The engine does not say where a provider is asked for that it cannot find. */
function placed(diagnostic, required) {
    // It writes the registry, too.
    const words = diagnostic.detail.split(/[\s:,]+/).map((word) => `/${word}`);
    const named = required.find(({ source }) => words.some((word) => word.endsWith(`/${source}`)));
    return diagnostic.place !== undefined || named === undefined ? diagnostic : { ...diagnostic, place: named.place };
}
/** What `validate` said of a directory. @param isValid what it came to in the end */
function validateFindings(words, isValid) {
    const { directory, diagnostics } = words;
    const found = diagnostics.map((diagnostic) => {
        if (diagnostic.severity === "warning")
            return plain("validate-warning", directory, diagnostic, "Mend the code there.");
        if (!isOfProvider(diagnostic))
            return plain("validate", directory, diagnostic, "Mend the code there.");
        return plain("init", directory, diagnostic, "Mend the provider: the engine could not start it, so nothing was validated.");
    });
    return isValid || found.some(({ severity }) => severity === "error")
        ? found
        : [...found, wordless("validate", directory, "is not valid")];
}
/** A stack whose init had to make a lock file. */
function missingLockFile(directory, engine) {
    return (0,registry/* finding */.gk)("lock-file", placeOf(directory), `${directory} has no committed ${providers/* LOCK_FILE */.F}, so every run may use other versions of its providers`, `Run \`${engine.name} init\` in ${directory}, then commit its ${providers/* LOCK_FILE */.F}; check that .gitignore does not hold it back.`);
}
function lacksProvider(directory, engine, required) {
    const unlocked = new Set(required.filter(({ isLocked }) => !isLocked).map(({ source }) => source));
    const what = unlocked.size === 0 ? "what its modules ask for" : (0,wording/* list */.p_)([...unlocked].toSorted());
    return (0,registry/* finding */.gk)("lock-file", placeOf(`${directory}/${providers/* LOCK_FILE */.F}`), `The lock file lacks ${what}`, `Run \`${engine.name} init\` in ${directory} and commit the changed ${providers/* LOCK_FILE */.F}.`);
}
function lacksPlatform({ directory, engine }, detail) {
    const [, provider = "a provider"] = /installing (\S+ v\S+?):/.exec(detail) ?? [];
    const { platform } = engine;
    return (0,registry/* finding */.gk)("lock-file", placeOf(`${directory}/${providers/* LOCK_FILE */.F}`), `The lock file has no checksum of ${provider} that fits what was found for ${platform}`, `Run \`${engine.name} providers lock -platform=${platform}\` in ${directory}, with a -platform for each machine that ` +
        "runs it, and commit the lock file. If that changes nothing, somebody changed the provider: do not trust it.");
}
/** The provider could not be asked what it knows, so this is no judgement of the code. */
function isOfProvider({ summary, detail }) {
    return /(load plugin schemas|failed to read schema|failed to instantiate provider)/i.test(`${summary} ${detail}`);
}
function plain(rule, directory, { place, summary, detail }, fix) {
    const [firstOfSummary = ""] = summary.split("\n");
    const [firstOfDetail = ""] = detail.split("\n\n");
    const message = detail === "" ? firstOfSummary : `${firstOfSummary}: ${firstOfDetail.replaceAll("\n", " ")}`;
    const at = { file: place?.file ?? directory, line: place?.line ?? 1, column: place?.column ?? 1 };
    return (0,registry/* finding */.gk)(rule, at, message, fix);
}
/** A failure without words is still a failure. */
function wordless(rule, directory, what) {
    return (0,registry/* finding */.gk)(rule, placeOf(directory), `${directory} ${what}`, "The engine's words are in the log of this step.");
}
function placeOf(file) {
    return { file, line: 1, column: 1 };
}

;// CONCATENATED MODULE: ./packages/core/build/hcl/json-trouble.js


/** The first place at which a text is no JSON; undefined for one that is. JavaScript's own words have no line. */
function jsonTrouble(text) {
    if ((0,json/* parseJson */.qF)(text) !== undefined)
        return undefined;
    const open = [];
    let expected = "a value";
    let last;
    for (const token of (0,tokens/* tokensOf */.k)(text, "json").filter(({ kind }) => kind !== "newline")) {
        const next = afterToken(token, expected, last?.kind === "open", open);
        if (next === undefined)
            return { line: token.line, column: token.column, expected };
        expected = next;
        last = token;
    }
    const { line, column } = last ?? { line: 1, column: 1 };
    if (last === undefined || open.length > 0)
        return { line, column, expected: `${expected} after this` };
    return { line: 1, column: 1, expected: "plain JSON, without comments" };
}
/**
 * What may come after a token; undefined where it may not stand.
 * @param isFirst whether the bracket around it opened just before
 * @param open the brackets around it, the innermost last
 */
function afterToken({ kind, text }, expected, isFirst, open) {
    if (kind === "close") {
        const closesOwn = open.pop() === (text === "}" ? "{" : "[");
        return closesOwn && (isFirst || expected === "a comma or a closing bracket")
            ? "a comma or a closing bracket"
            : undefined;
    }
    switch (expected) {
        case "a colon":
            return text === ":" ? "a value" : undefined;
        case "a comma or a closing bracket":
            if (text !== ",")
                return undefined;
            return open.at(-1) === "{" ? "a name in quotes" : "a value";
        case "a name in quotes":
            return kind === "text" ? "a colon" : undefined;
        case "a value":
            return afterValue(kind, text, open);
    }
}
function afterValue(kind, text, open) {
    if (kind === "open") {
        open.push(text);
        return text === "{" ? "a name in quotes" : "a value";
    }
    if (text === "-")
        return "a value";
    const isValue = kind === "text" || kind === "number" || ["true", "false", "null"].includes(text);
    return isValue ? "a comma or a closing bracket" : undefined;
}

// EXTERNAL MODULE: ./packages/core/build/validate/format.js
var format = __webpack_require__(26382);
;// CONCATENATED MODULE: ./packages/core/build/validate/settings-files.js




/**
 * Files of values and of backend settings that cannot be parsed, whoever's they are: validation reads the values of one
 * environment at most, and no backend's settings.
 */
async function settingsFileFindings(modules, engine, host) {
    const all = new Set(modules.flatMap(({ varFiles, backendFiles }) => [...varFiles.flat(), ...backendFiles]));
    const native = [...all].filter((file) => !file.endsWith(".json"));
    const json = [...all].filter((file) => file.endsWith(".json"));
    const inJson = await Promise.all(json.map((file) => jsonFindings(file, host)));
    return [...inJson.flat(), ...(await nativeFindings(native, engine, host))];
}
async function jsonFindings(file, { files, context }) {
    const trouble = jsonTrouble(await files.readText((0,posix_.join)(context.workspace, file)));
    if (trouble === undefined)
        return [];
    return [
        (0,registry/* finding */.gk)("syntax", { file, line: trouble.line, column: trouble.column }, `Cannot be parsed: this is no JSON; there should be ${trouble.expected}`, "Mend the syntax there: a comma, a quote or a bracket may be missing, or one too many."),
    ];
}
/** The engine parses copies, since it takes no backend's file for one that it formats. */
async function nativeFindings(files, engine, host) {
    if (files.length === 0)
        return [];
    const copies = new Map(files.map((file, index) => [`${index}.tfvars`, file]));
    const scratch = await host.files.temporaryDirectory("settings");
    host.journal.removeLater(scratch);
    try {
        for (const [copy, file] of copies) {
            const bytes = await host.files.readBytes((0,posix_.join)(host.context.workspace, file));
            await host.files.write((0,posix_.join)(scratch, copy), bytes, { secret: true });
        }
        const found = await (0,format/* formatErrors */.v3)(engine, host, scratch);
        return found.map((each) => ({ ...each, file: copies.get(each.file) ?? each.file }));
    }
    finally {
        await host.files.remove(scratch);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/validate/modules.js


















const resultSchema = dist/* object */.Ikc({ valid: dist/* boolean */.zMY(), diagnostics: dist/* array */.YOg(dist/* unknown */.L5J()) });
/**
 * Initialises every directory without its backend and validates it. "Cannot initialise" and "invalid" are rules apart.
 * A directory that the engine cannot judge ({@link inspect}) is only told of, and so are files of settings without sense.
 * No provider runs while another init may still write into the cache, so all inits come first.
 * @param modules each directory once
 * @param maxParallel how many at once
 * @returns each finding once: what is wrong with a module, every stack that calls it would say again
 */
async function validateModules(modules, engine, maxParallel, host) {
    const [{ findings, judgeable, graph }, broken] = await Promise.all([
        inspect(modules, host),
        settingsFileFindings(modules, engine, host),
    ]);
    const units = await unitsOf(judgeable, new Set(broken.map(({ file }) => file)), graph, host);
    const cache = await (0,plugin_cache/* openPluginCache */.K)(engine, maxParallel, host);
    const opened = [];
    try {
        for (const { kind, unit } of units)
            opened.push(await modules_open(kind, unit, engine, cache, host));
        const initialised = await modules_each(opened, cache.maxInits, initialise);
        const validated = await modules_each(initialised.filter(({ works }) => works), maxParallel, validate);
        return (0,registry/* distinctFindings */.H2)([
            ...findings,
            ...broken,
            ...initialised.flatMap(({ findings }) => findings),
            ...validated.flat(),
        ]);
    }
    finally {
        await Promise.all(opened.map(modules_close));
        await cache.close();
    }
}
/** Does work on directories, at most so many at once. */
async function modules_each(directories, maxParallel, work) {
    const byId = new Map(directories.map((directory) => [directory.session.unit.id, directory]));
    const units = directories.map(({ session }) => session.unit);
    const results = await (0,each/* runEach */.T)(units, maxParallel, async ({ id }) => {
        const directory = byId.get(id);
        return directory === undefined ? [] : [await work(directory)];
    });
    return results.flat();
}
async function unitsOf(modules, unreadable, graph, { files, context: { workspace } }) {
    const found = modules.map(async (module) => {
        const lists = await neededVarFiles(module, unreadable, graph, files, workspace);
        return lists.map((varFiles, index) => ({ kind: module.kind, unit: unitOf(module, varFiles, index) }));
    });
    return (await Promise.all(found)).flat();
}
/** Validation needs no backend. */
function unitOf({ directory }, varFiles, index) {
    return {
        id: index === 0 ? directory : `${directory} (${varFiles.join(", ")})`,
        stack: directory,
        environment: unit/* DEFAULT_ENVIRONMENT */.Uz,
        directory,
        varFiles,
        vars: [],
        backendConfig: [],
        workspace: unit/* DEFAULT_WORKSPACE */.eo,
        parallelism: 0,
        dependsOn: [],
    };
}
async function modules_open(kind, unit, engine, cache, host) {
    const session = await (0,engine_session/* openSession */.fA)(unit, engine, host, true);
    const lockFile = await readLockFile(session);
    const environment = { ...session.environment, ...cache.environment(lockFile !== undefined) };
    return { session: { ...session, environment, limits: limits/* LIMITS */.b }, kind, lockFile };
}
async function readLockFile({ host: { files }, directory }) {
    const path = (0,posix_.join)(directory, providers/* LOCK_FILE */.F);
    return (await files.stat(path))?.kind === "file" ? files.readBytes(path) : undefined;
}
/** A lock file that init made belongs to nobody, and what it added to one of a module is no change of the checkout. */
async function modules_close({ session, lockFile }) {
    const { files } = session.host;
    const path = (0,posix_.join)(session.directory, providers/* LOCK_FILE */.F);
    const left = await readLockFile(session);
    if (lockFile === undefined && left !== undefined)
        await files.remove(path);
    if (lockFile !== undefined && (left === undefined || Buffer.compare(lockFile, left) !== 0)) {
        await files.write(path, lockFile);
    }
    await files.remove(session.scratch);
}
async function initialise(opened) {
    const { session, kind, lockFile } = opened;
    const { unit, engine } = session;
    const readonly = kind === "stack" && lockFile !== undefined ? ["-lockfile=readonly"] : [];
    const command = ["init", "-json", "-input=false", "-backend=false", ...readonly];
    const run = await (0,engine_session/* runStreaming */.SL)(session, [...command, ...staticVariables(session)]);
    const madeLockFile = lockFile === undefined && (await readLockFile(session)) !== undefined;
    const missing = kind === "stack" && madeLockFile ? [missingLockFile(unit.directory, engine)] : [];
    if (run.exitCode === 0)
        return { ...opened, works: true, findings: missing };
    if (run.exceeded !== undefined) {
        return { ...opened, works: false, findings: [(0,limits/* limitFinding */.J)(unit.directory, "init", run.exceeded)] };
    }
    const words = { directory: unit.directory, engine, diagnostics: run.events.errors };
    return { ...opened, works: false, findings: [...missing, ...initFindings(words, await (0,providers/* requiredProviders */.o)(session))] };
}
async function validate({ session }) {
    const { unit, engine, host, scratch } = session;
    const file = (0,posix_.join)(scratch, "validate.json");
    const { exceeded } = await (0,engine_session/* runToFile */.Tb)(session, ["validate", "-json", ...staticVariables(session)], file);
    if (exceeded !== undefined)
        return [(0,limits/* limitFinding */.J)(unit.directory, "validate", exceeded)];
    const parsed = dist/* safeParse */.xLC(resultSchema, (0,json/* parseJson */.qF)(await (0,engine_session/* readJsonText */.gb)(session, file)));
    const words = { directory: unit.directory, engine, diagnostics: [] };
    if (!parsed.success)
        return validateFindings(words, false);
    const all = parsed.output.diagnostics.flatMap((value) => (0,engine_diagnostics/* parseDiagnostic */.Z5)(value, unit.directory, host.context.workspace) ?? []);
    const diagnostics = await withoutPassedIn(all, session);
    const hasErrors = diagnostics.some(({ severity }) => severity === "error");
    const isExcused = diagnostics.length < all.length && !hasErrors;
    return validateFindings({ ...words, diagnostics }, parsed.output.valid || isExcused);
}
/** Terraform and OpenTofu before 1.8 read no variables before a plan. */
function staticVariables(session) {
    return (0,version_constraint/* isOpenTofu */.Tx)(session.engine, 1, 8) ? (0,init/* variableArguments */.rs)(session) : [];
}


/***/ }),

/***/ 68591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ LOCK_FILE),
/* harmony export */   o: () => (/* binding */ requiredProviders)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _engine_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26416);
/* harmony import */ var _engine_local_modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97018);
/* harmony import */ var _hcl_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92641);




const LOCK_FILE = ".terraform.lock.hcl";
/** The providers that a unit and the local modules it calls ask for. Those of modules from elsewhere are not seen. */
async function requiredProviders(session) {
    const { directory, host } = session;
    const lockFile = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, LOCK_FILE);
    const hasLockFile = (await host.files.stat(lockFile)) !== undefined;
    const locks = hasLockFile ? (0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_3__/* .readBody */ .x8)(LOCK_FILE, await host.files.readText(lockFile)) : undefined;
    const locked = locks === undefined ? [] : (0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_3__/* .blocksOf */ .SH)(locks, "provider").flatMap(({ labels }) => labels);
    const directories = await (0,_engine_local_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .codeDirectories */ .n)(session);
    const asked = await Promise.all(directories.map((each) => askedIn(each, host.context.workspace, host.files)));
    return asked
        .flat()
        .filter(({ source }) => !source.startsWith("terraform.io/builtin/"))
        .map((one) => ({ ...one, isLocked: locked.some((address) => `/${address}`.endsWith(`/${one.source}`)) }));
}
async function askedIn(directory, workspace, files) {
    const code = await (0,_engine_code_js__WEBPACK_IMPORTED_MODULE_1__/* .readCode */ .w)(files, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, directory));
    return code.flatMap(({ name, body }) => (0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_3__/* .blocksOf */ .SH)(body, "terraform")
        .flatMap((terraform) => (0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_3__/* .blocksOf */ .SH)(terraform, "required_providers"))
        .flatMap(({ attributes }) => [...attributes.values()])
        .map((attribute) => ({
        source: sourceOf(attribute),
        place: { file: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name), line: attribute.line, column: attribute.column },
    })));
}
/** One without a source, or with nothing but a version, is one of HashiCorp's. */
function sourceOf({ name, value }) {
    const source = value.kind === "object" ? value.entries.get("source")?.value : undefined;
    return source?.kind === "literal" && typeof source.value === "string" ? source.value : `hashicorp/${name}`;
}


/***/ }),

/***/ 81939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refusedInTree),
/* harmony export */   k: () => (/* binding */ refusedIn)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63020);
/* harmony import */ var _units_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23794);
/* harmony import */ var _units_repository_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45178);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68591);





/** Where `init` looks for tests, relative to the root module. */
const TESTS_DIRECTORY = "tests";
/**
 * What the engine would open and nobody should: a device or a pipe never ends, and what a link outside of the repository
 * leads to would stand in the public diff of `fmt`. Everywhere `fmt -recursive` goes: it follows no link to a directory
 * and enters no hidden one.
 * @param workspace absolute path, links resolved
 */
async function refusedInTree(files, workspace, directory = ".") {
    const found = [...(await refusedDirectlyIn(directory, files, workspace))];
    for (const { name, kind, isLink } of await files.list((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, directory))) {
        if (kind !== "directory" || isLink === true || name.startsWith("."))
            continue;
        found.push(...(await refusedInTree(files, workspace, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name))));
    }
    return found;
}
/**
 * The same, for directories of which each is a root module or called by one.
 * @param directories relative to the workspace
 */
async function refusedIn(directories, files, workspace) {
    const looked = [...directories].flatMap((directory) => [directory, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, TESTS_DIRECTORY)]);
    return (await Promise.all(looked.map((directory) => refusedDirectlyIn(directory, files, workspace)))).flat();
}
async function refusedDirectlyIn(directory, files, workspace) {
    const entries = (await files.list((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, directory))).filter(({ name }) => (0,_units_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpened */ .oB)(name) || name === _providers_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCK_FILE */ .F);
    const found = entries.map((entry) => refusedEntry(entry, directory, files, workspace));
    return (await Promise.all(found)).flat();
}
async function refusedEntry({ name, kind, isLink }, directory, files, workspace) {
    // The engine passes over a directory with such a name, but opens a link to one.
    if (isLink !== true && kind !== "other")
        return [];
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name);
    const place = { file, line: 1, column: 1 };
    if (isLink === true && (await (0,_units_repository_files_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOutside */ .d)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, file), files, workspace))) {
        const fix = "Put the file itself there, or let the link lead to a file of the repository.";
        return [(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("path-outside", place, `${file} is a link that leads outside the repository: ${UNCHECKED}`, fix)];
    }
    if (kind === "file")
        return [];
    const fix = "Put a plain file there, or remove it.";
    return [(0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("not-a-file", place, `${file} is no file, or a link to none: ${UNCHECKED}`, fix)];
}
const UNCHECKED = "it was not opened, and neither the format nor the code that uses it was checked";


/***/ })

};
