export const id = 87;
export const ids = [87];
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
 * Reads every file of code in a directory. A .tofu file stands instead of the .tf file of its name, as in OpenTofu since 1.8.
 * @param directory absolute path
 */
async function readCode(files, directory) {
    const entries = await files.list(directory);
    const names = entries.flatMap(({ name, kind }) => (kind === "file" && (0,_units_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isCode */ ._m)(name) ? [name] : []));
    const read = names
        .filter((name) => !names.includes(name.replace(/\.tf(\.json)?$/, ".tofu$1")) || /\.tofu(\.json)?$/.test(name))
        .map(async (name) => ({ name, body: (0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(name, await files.readText((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name))) }));
    return Promise.all(read);
}


/***/ }),

/***/ 98162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readCodeGraph)
});

// UNUSED EXPORTS: CodeGraph

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/limiter.js
var limiter = __webpack_require__(38186);
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var units_paths = __webpack_require__(11798);
// EXTERNAL MODULE: ./packages/core/build/hcl/body.js + 1 modules
var hcl_body = __webpack_require__(92641);
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
/** `"../x"`, `"${path.module}/../x"` and the like; up to where a template goes on, the directory. */
const LEADS_OUT = /"(?:\$\{path\.(module|root|cwd)\}\/)?((?:\.\/)*\.\.(?:\/[^"$%]*)?)(["$%])/g;
/** `..` behind anything else: `"${abspath(path.module)}/../x"`, `"%s/../x"`. */
const CLIMBS = /\/(\.\.(?:\/[^"$%]*)?)(["$%])/g;
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
    const plain = [...value.text.matchAll(LEADS_OUT)].map(([, base, path = "", end]) => ({
        path: upToTemplate(path, end),
        from: base === "module" ? "module" : "root",
    }));
    const rest = value.text.replaceAll(LEADS_OUT, "");
    return [...plain, ...[...rest.matchAll(CLIMBS)].flatMap(([, path = "", end]) => climbs(upToTemplate(path, end)))];
}
function upToTemplate(path, end) {
    return end === '"' ? path : external_node_path_.posix.dirname(`${path}x`);
}
/** Nobody can tell where it climbs from, nor how many of its steps only undo what stands before them: each may be meant. */
function climbs(path) {
    const steps = external_node_path_.posix.normalize(path).split("/");
    const ups = steps.filter((step) => step === "..").length;
    return Array.from({ length: ups }, (_, dropped) => steps.slice(dropped).join("/")).flatMap((each) => [
        { path: each, from: "module" },
        { path: each, from: "root" },
    ]);
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
        const paths = [...directories].flatMap((each) => (this.codeOf(each)?.paths ?? []).map(({ path, from }) => external_node_path_.posix.join(from === "root" ? directory : each, path)));
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


/***/ }),

/***/ 11808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ FORK_INPUTS)
/* harmony export */ });
/** What an action that validates somebody else's code lets its caller decide. */
const FORK_INPUTS = {
    "allow-forks-on-self-hosted": {
        type: "boolean",
        description: "Validate pull requests of forks and of Dependabot on self-hosted runners too: only where every job has a machine of its own.",
        default: "false",
    },
};


/***/ }),

/***/ 38186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limiter)
/* harmony export */ });
/** Runs at most `max` of the tasks given to it at once; the others wait in the order they came. */
function limiter(max) {
    const waiting = [];
    let free = max;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** The reason of an action that fails by a finding, by the finding's rule or detail code. */
function reasonOf(rule) {
    switch (rule) {
        case "format":
            return "format-failed";
        case "init":
        case "lock-file":
            return "init-failed";
        case "syntax":
        case "validate":
            return "validate-failed";
        case "path-inside-workspace":
            return "input-invalid";
        case "engine-missing":
            return "engine-missing";
        default:
            return "config-invalid";
    }
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

/***/ 42684:
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
// EXTERNAL MODULE: ./packages/core/build/engine/init.js + 2 modules
var init = __webpack_require__(33684);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
// EXTERNAL MODULE: ./packages/core/build/engine/version-constraint.js
var version_constraint = __webpack_require__(40469);
// EXTERNAL MODULE: ./packages/core/build/graph/code-graph.js + 1 modules
var code_graph = __webpack_require__(98162);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./packages/core/build/units/repository-files.js
var repository_files = __webpack_require__(45178);
// EXTERNAL MODULE: ./packages/core/build/units/unit.js
var unit = __webpack_require__(81578);
// EXTERNAL MODULE: ./packages/core/build/engine/code.js
var code = __webpack_require__(26416);
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
    const providers = (await (0,code/* readCode */.w)(host.files, directory))
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

// EXTERNAL MODULE: ./packages/core/build/engine/failures.js + 1 modules
var failures = __webpack_require__(31342);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
// EXTERNAL MODULE: ./packages/core/build/rules/registry.js + 6 modules
var registry = __webpack_require__(63020);
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

;// CONCATENATED MODULE: ./packages/core/build/validate/plugin-cache.js

/**
 * The cache that the job set up, or a new one of this call. Engines without a lock on it write over each other's files
 * (engine-behaviour §4), so that their inits run one by one.
 * @param maxParallel how many directories are worked on at once
 */
async function openPluginCache(engine, maxParallel, host) {
    const { TF_PLUGIN_CACHE_DIR: given = "" } = host.context.environment;
    const directory = given === "" ? await host.files.temporaryDirectory("plugins") : given;
    return {
        // Source: https://opentofu.org/docs/v1.10/intro/whats-new/
        maxInits: (0,version_constraint/* isOpenTofu */.Tx)(engine, 1, 10) ? maxParallel : 1,
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

// EXTERNAL MODULE: ./packages/core/build/validate/refused-files.js
var refused_files = __webpack_require__(81939);
;// CONCATENATED MODULE: ./packages/core/build/validate/modules.js
















const resultSchema = dist/* object */.Ikc({ valid: dist/* boolean */.zMY(), diagnostics: dist/* array */.YOg(dist/* unknown */.L5J()) });
/**
 * Initialises every directory without its backend and validates it. "Cannot initialise" and "invalid" are rules apart.
 * A directory with a file that nobody should open, its own or of a module it calls, is only told of.
 * No provider runs while another init may still write into the cache, so all inits come first.
 * @param modules each directory once
 * @param maxParallel how many at once
 * @returns each finding once: what is wrong with a module, every stack that calls it would say again
 */
async function validateModules(modules, engine, maxParallel, host) {
    const { refused, safe } = await withoutRefused(modules, host);
    const cache = await openPluginCache(engine, maxParallel, host);
    const opened = [];
    try {
        for (const module of safe)
            opened.push(await modules_open(module, engine, cache, host));
        const initialised = await modules_each(opened, cache.maxInits, initialise);
        const validated = await modules_each(initialised.filter(({ works }) => works), maxParallel, validate);
        return distinct([...refused, ...initialised.flatMap(({ findings }) => findings), ...validated.flat()]);
    }
    finally {
        await Promise.all(opened.map(modules_close));
        await cache.close();
    }
}
/** The modules whose code, with that of the modules they call, the engine can open without harm. */
async function withoutRefused(modules, { files, context: { workspace } }) {
    const directories = modules.map(({ directory }) => directory);
    const graph = await (0,code_graph/* readCodeGraph */._)((0,repository_files/* repositoryFiles */.g)(files, workspace), workspace, directories);
    const looked = modules.map(async (module) => ({
        module,
        refused: await (0,refused_files/* refusedIn */.k)(graph.reachOf(module.directory).directories, files, workspace),
    }));
    const found = await Promise.all(looked);
    return {
        refused: found.flatMap(({ refused }) => refused),
        safe: found.filter(({ refused }) => refused.length === 0).map(({ module }) => module),
    };
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
/** One directory as a unit of work; validation needs no backend. */
function moduleUnit({ directory, varFiles }) {
    return {
        id: directory,
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
async function modules_open(module, engine, cache, host) {
    const session = await (0,engine_session/* openSession */.fA)(moduleUnit(module), engine, host, true);
    const hasLockFile = (await host.files.stat((0,posix_.join)(session.directory, providers/* LOCK_FILE */.F))) !== undefined;
    const environment = { ...session.environment, ...cache.environment(hasLockFile) };
    return { session: { ...session, environment }, kind: module.kind, hasLockFile };
}
/** A lock file that init made belongs to nobody. */
async function modules_close({ session: { host, directory, scratch }, hasLockFile }) {
    if (!hasLockFile)
        await host.files.remove((0,posix_.join)(directory, providers/* LOCK_FILE */.F));
    await host.files.remove(scratch);
}
async function initialise(opened) {
    const { session, kind, hasLockFile } = opened;
    const { unit, engine, host } = session;
    const readonly = kind === "stack" && hasLockFile ? ["-lockfile=readonly"] : [];
    const command = ["init", "-json", "-input=false", "-backend=false", ...readonly];
    const { exitCode, events } = await (0,engine_session/* runStreaming */.SL)(session, [...command, ...staticVariables(session)]);
    const madeLockFile = !hasLockFile && (await host.files.stat((0,posix_.join)(session.directory, providers/* LOCK_FILE */.F))) !== undefined;
    const missing = kind === "stack" && madeLockFile ? [missingLockFile(unit.directory, engine)] : [];
    if (exitCode === 0)
        return { ...opened, works: true, findings: missing };
    const words = { directory: unit.directory, engine, diagnostics: events.errors };
    return { ...opened, works: false, findings: [...missing, ...initFindings(words, await (0,providers/* requiredProviders */.o)(session))] };
}
async function validate({ session }) {
    const { unit, engine, host, scratch } = session;
    const file = (0,posix_.join)(scratch, "validate.json");
    await (0,engine_session/* runToFile */.Tb)(session, ["validate", "-json", ...staticVariables(session)], file);
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
function distinct(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
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
/* harmony import */ var _units_repository_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45178);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68591);




/** Files that `fmt`, `init` and `validate` open by their names alone. */
const OPENED = /^[^.].*\.(?:(?:tf|tofu|tfvars)(?:\.json)?|(?:tftest|tofutest|tfmock|tofumock)\.(?:hcl|json))$/;
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
    const entries = (await files.list((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, directory))).filter(({ name }) => OPENED.test(name) || name === _providers_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCK_FILE */ .F);
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
