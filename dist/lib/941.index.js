export const id = 941;
export const ids = [941];
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

/***/ 37553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ diagnosticLines),
/* harmony export */   Xe: () => (/* binding */ firstOfEachFile),
/* harmony export */   Z5: () => (/* binding */ parseDiagnostic)
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
/** The engine's words for one diagnostic, as lines for the log. */
function diagnosticLines(diagnostic) {
    const { place } = diagnostic;
    const head = `${diagnostic.severity === "error" ? "Error" : "Warning"}: ${diagnostic.summary}`;
    const at = place === undefined ? [] : [`  on ${place.file}${place.line === undefined ? "" : ` line ${place.line}`}`];
    const detail = diagnostic.detail === "" ? [] : diagnostic.detail.split("\n").map((line) => `  ${line}`);
    return [head, ...at, ...detail];
}


/***/ }),

/***/ 89088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ engineEnvironment)
/* harmony export */ });
const RUNNER_FILES = new Set([
    "GITHUB_ENV",
    "GITHUB_OUTPUT",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ARTIFACTS",
    "GITHUB_ARTIFACTS_LIST",
]);
// Providers ask for an OIDC token with these; everything else of the runner's is its own.
const OIDC = new Set(["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
const QUIET_LOG_LEVELS = new Set(["", "OFF", "ERROR", "WARN", "INFO"]);
/**
 * The step's environment less what is the runner's own, less TF_CLI_ARGS* (it can turn a plan into a destroy) and
 * TF_LOG* above INFO (it prints headers and values). Source: design §3, engine process contract.
 */
function engineEnvironment(step) {
    const variables = {};
    const notices = [];
    for (const [name, value] of Object.entries(step)) {
        if (isRunnersOwn(name))
            continue;
        if (name.startsWith("TF_CLI_ARGS")) {
            notices.push(`${name} is not given to the engine: it can change what a command does. Use the action's inputs.`);
        }
        else if (isVerboseLog(name, value)) {
            notices.push(`${name}=${value} is not given to the engine: above INFO its log holds secrets.`);
        }
        else {
            variables[name] = value;
        }
    }
    return { variables, notices };
}
function isRunnersOwn(name) {
    return (name.startsWith("INPUT_") ||
        name.startsWith("STATE_") ||
        (name.startsWith("ACTIONS_") && !OIDC.has(name)) ||
        RUNNER_FILES.has(name) ||
        name === "NODE_OPTIONS");
}
/** TF_LOG_PATH is a path; every other TF_LOG* is a level, and one the engine does not know means TRACE. */
function isVerboseLog(name, value) {
    return name.startsWith("TF_LOG") && name !== "TF_LOG_PATH" && !QUIET_LOG_LEVELS.has(value.toUpperCase());
}


/***/ }),

/***/ 99015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ locateEngine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89088);


const HINT = "Install OpenTofu in an earlier step (for example opentofu/setup-opentofu with tofu_wrapper: false), or set the input engine to a path.";
/**
 * Finds the engine: `auto` takes tofu, then terraform, on PATH; `tofu` and `terraform` only that one; else a path.
 * @throws engine-missing
 */
async function locateEngine(choice, host) {
    const names = choice === "auto" ? ["tofu", "terraform"] : [choice];
    for (const name of names) {
        const path = await resolveProgram(name, host);
        if (path !== undefined)
            return identify(path, host);
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("engine-missing", choice === "auto" ? "Neither tofu nor terraform is on PATH" : `There is no engine at "${choice}"`, {
        hint: HINT,
    });
}
/** A setup action's Node wrapper swallows exit codes and echoes output; the real binary lies beside it. */
async function resolveProgram(name, host) {
    const found = name.includes("/") ? await existingFile(name, host) : await host.processes.find(name);
    if (found === undefined)
        return undefined;
    return (await existingFile(`${found}-bin`, host)) ?? found;
}
async function existingFile(path, host) {
    const absolute = path.startsWith("/") ? path : `${host.context.workspace}/${path}`;
    return (await host.files.stat(absolute))?.kind === "file" ? absolute : undefined;
}
/** `version` is the one command whose plain form tells the two engines apart (with -json they answer alike). */
async function identify(path, host) {
    const { variables, notices } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .engineEnvironment */ .I)(host.context.environment);
    for (const notice of notices)
        host.log.notice(notice);
    const { stdout } = await host.processes
        .run({ file: path, arguments: ["version"], directory: host.context.workspace, environment: variables })
        .catch((cause) => notAnEngine(path, String(cause)));
    const match = /^(OpenTofu|Terraform) v(\S+)\s+on (\w+)/.exec(stdout);
    const [, product, version, platform] = match ?? [];
    if (version === undefined || platform === undefined)
        return notAnEngine(path, stdout.slice(0, 200));
    return { path, name: product === "OpenTofu" ? "tofu" : "terraform", version, platform };
}
function notAnEngine(path, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("engine-missing", `${path} does not answer "version" as tofu or terraform does`, { hint: HINT, cause });
}


/***/ }),

/***/ 22120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y7: () => (/* binding */ engineWords),
  fA: () => (/* binding */ openSession),
  SL: () => (/* binding */ runStreaming),
  Tb: () => (/* binding */ runToFile)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/engine/diagnostics.js
var diagnostics = __webpack_require__(37553);
// EXTERNAL MODULE: ./packages/core/build/engine/environment.js
var environment = __webpack_require__(89088);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
;// CONCATENATED MODULE: ./packages/core/build/engine/events.js



const eventSchema = dist/* object */.Ikc({
    "@message": dist/* optional */.lqM(dist/* string */.YjP(), ""),
    type: dist/* optional */.lqM(dist/* string */.YjP(), "log"),
    diagnostic: dist/* optional */.lqM(dist/* unknown */.L5J()),
    hook: dist/* optional */.lqM(dist/* object */.Ikc({ resource: dist/* optional */.lqM(dist/* object */.Ikc({ addr: dist/* string */.YjP() })), action: dist/* optional */.lqM(dist/* string */.YjP(), "") })),
});
/** Folds the `-json` stream of one engine command, line by line. */
class EventStream {
    diagnostics = [];
    applied = [];
    #directory;
    #workspace;
    /**
     * @param directory root module relative to the repository
     * @param workspace absolute path of the repository
     */
    constructor(directory, workspace) {
        this.#directory = directory;
        this.#workspace = workspace;
    }
    /** Takes one line and gives what a person should read of it. */
    take(line) {
        const parsed = dist/* safeParse */.xLC(eventSchema, (0,json/* parseJson */.qF)(line));
        // Some commands print plain text on failure even with -json.
        if (!parsed.success)
            return line.trim() === "" ? [] : [line];
        const event = parsed.output;
        const diagnostic = (0,diagnostics/* parseDiagnostic */.Z5)(event.diagnostic, this.#directory, this.#workspace);
        if (diagnostic !== undefined) {
            this.diagnostics.push(diagnostic);
            return (0,diagnostics/* diagnosticLines */.NS)(diagnostic);
        }
        const address = event.hook?.resource?.addr;
        if (address !== undefined && (event.type === "apply_complete" || event.type === "apply_errored")) {
            this.applied.push({
                address,
                action: event.hook?.action ?? "",
                succeeded: event.type === "apply_complete",
            });
        }
        // The emergency state dump: a whole state, secrets included, as a log line.
        if (event.type === "log" && event["@message"].trimStart().startsWith("{"))
            return ["(state not shown)"];
        return event["@message"] === "" ? [] : [event["@message"]];
    }
    get errors() {
        return this.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
    }
}

;// CONCATENATED MODULE: ./packages/core/build/engine/session.js




/**
 * Opens a session. TF_DATA_DIR is the unit's own: with a shared one, a plan made for one environment lands in the
 * state of another (engine-behaviour §11).
 */
async function openSession(unit, engine, host, prefixed) {
    const scratch = await host.files.temporaryDirectory("unit");
    const { variables } = (0,environment/* engineEnvironment */.I)(host.context.environment);
    return {
        unit,
        engine,
        host,
        directory: (0,posix_.join)(host.context.workspace, unit.directory),
        scratch,
        prefix: prefixed ? `${unit.id} | ` : "",
        environment: {
            ...variables,
            TF_DATA_DIR: (0,posix_.join)(scratch, "data"),
            TF_IN_AUTOMATION: "1",
            TF_INPUT: "0",
            TF_WORKSPACE: unit.workspace,
        },
    };
}
/** Runs a command that streams `-json` events, showing them as they come. */
async function runStreaming(session, command) {
    const { host, prefix } = session;
    const events = new EventStream(session.unit.directory, host.context.workspace);
    const show = (lines) => {
        if (lines.length > 0)
            host.log.untrusted(lines.map((line) => prefix + line));
    };
    const result = await host.processes.engine({
        file: session.engine.path,
        arguments: command,
        directory: session.directory,
        environment: session.environment,
        onLines: (lines) => {
            show(lines.flatMap((line) => events.take(line)));
        },
    });
    show(result.stderr.split("\n").filter((line) => line.trim() !== ""));
    return { exitCode: result.exitCode, events, stderr: result.stderr };
}
/** Runs a command whose stdout is secret or large, into a file that nobody prints. */
async function runToFile(session, command, file) {
    const result = await session.host.processes.engine({
        file: session.engine.path,
        arguments: command,
        directory: session.directory,
        environment: session.environment,
        stdoutFile: file,
    });
    return {
        exitCode: result.exitCode,
        events: new EventStream(session.unit.directory, session.host.context.workspace),
        stderr: result.stderr,
    };
}
/** The engine's own words of a run that failed, for the cause of a failure. */
function engineWords(run) {
    const words = run.events.errors.flatMap(diagnostics/* diagnosticLines */.NS).join("\n");
    return words === "" ? run.stderr.slice(0, 4_000) : words;
}


/***/ }),

/***/ 41090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ UNIT_INPUTS),
/* harmony export */   v: () => (/* binding */ GITHUB_TOKEN_INPUT)
/* harmony export */ });
/** Which units an action works on, the same in every action that does. */
const UNIT_INPUTS = {
    config: {
        type: "text",
        description: "The organization file, relative to the repository.",
        default: "organization.yaml",
    },
    environment: {
        type: "text",
        description: "Only the units of this environment of the organization. Empty means all.",
    },
    stacks: {
        type: "lines",
        description: "Only these stacks, one a line. Empty means all.",
    },
    "working-directory": {
        type: "text",
        description: "Direct mode: this one root module, without an organization file.",
    },
    "var-files": {
        type: "lines",
        description: "Variable files relative to the repository, one a line; later ones win. May hold {stack} and {environment}.",
    },
    vars: {
        type: "lines",
        description: "Variables as name=value, one a line. For secrets use TF_VAR_name in the environment.",
    },
    "backend-config": {
        type: "lines",
        description: "Backend settings as key=value, one a line. May hold {stack} and {environment}.",
    },
    engine: {
        type: "text",
        description: "auto (tofu, then terraform, on PATH), tofu, terraform, or the path of a binary.",
        default: "auto",
    },
    "max-parallel": {
        type: "integer",
        description: "How many units run at once; 0 means one for each processor.",
        default: "0",
        minimum: 0,
    },
};
/** The token input, the same in every action that talks to GitHub. */
const GITHUB_TOKEN_INPUT = {
    type: "secret",
    description: "Token for comments and issues. Empty: nothing is written to GitHub, and the summary says so.",
    runnerDefault: "${{ github.token }}",
};


/***/ }),

/***/ 48550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requireOrganization),
/* harmony export */   Y: () => (/* binding */ loadOrganization)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _units_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57439);
/* harmony import */ var _units_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11798);



/**
 * Reads the organization file of a workspace, with the stacks that lie in it.
 * @param workspace absolute path, links resolved
 * @param config the input `config`: where the file lies, relative to the workspace
 * @throws config-invalid when there is no such file or it cannot be read; input-invalid when the path leads outside
 */
async function loadOrganization(files, workspace, config) {
    const file = await (0,_units_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(files, workspace, config, { reason: "input-invalid", subject: "Input config" });
    const path = `${workspace}/${file}`;
    const found = await files.stat(path);
    if (found?.kind !== "file") {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${file} ${found === undefined ? "does not exist" : "is not a file"}`, {
            hint: "Write an organization file there, set the input config to where it lies, or set working-directory to run on " +
                "one directory without it.",
            detailCode: "not-a-file",
        });
    }
    // Loaded here, so that an action that never reads YAML does not pay for the parser.
    const { readOrganization, refuseSize } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 20356));
    return (refuseSize(found.size, file) ??
        readOrganization(await readText(files, path, file), file, await (0,_units_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discoverStackNames */ .s6)(files, workspace)));
}
/** The organization of a reading; throws config-invalid with the first error's place when there is none. */
function requireOrganization({ organization, findings }) {
    if (organization !== undefined)
        return organization;
    const [first, ...others] = findings.filter(({ severity }) => severity === "error");
    if (first === undefined)
        throw new Error("an organization without errors was not read");
    const more = others.length === 0 ? "" : ` (and ${others.length} more: validate-org lists them all)`;
    const { file, line, column } = first;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${first.message}${more}`, {
        hint: first.fix,
        detailCode: first.rule,
        place: { file, line, column },
    });
}
async function readText(files, path, file) {
    try {
        return await files.readText(path);
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${file} cannot be read`, {
            hint: "Check the file's permissions in the checkout.",
            detailCode: "unreadable",
            place: { file },
            cause: error instanceof Error ? error.message : String(error),
        });
    }
}


/***/ }),

/***/ 65608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ names),
/* harmony export */   J: () => (/* binding */ isLabel)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43388);

const LONGEST_LABEL = 63;
const WHY = "Names become part of artifact names, hosts and namespaces: lower-case letters, digits and inner dashes only.";
/** Names are DNS labels: they end up in artifact names, markers, hosts and Kubernetes objects. */
const names = ({ environments, stacks, runners }, report) => {
    for (const { name } of environments)
        checkLabel("The environment name", name, report);
    for (const { name } of stacks)
        checkLabel("The stack name", name, report);
    for (const { name } of runners)
        checkLabel("The runner name", name, report);
    for (const { namespace } of environments) {
        if (namespace !== undefined)
            checkLabel(namespace.path, namespace, report);
    }
    for (const { domain } of environments) {
        if (domain !== undefined)
            checkDomain(domain, report);
    }
    for (const { workspace } of stacks) {
        if (workspace !== undefined)
            checkWorkspace(workspace, report);
    }
};
/** Whether the text is one DNS label (RFC 1123). */
function isLabel(text) {
    return text.length <= LONGEST_LABEL && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(text);
}
function checkLabel(what, name, report) {
    if (isLabel(name.value))
        return;
    const message = `${what} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name.value)} ${problemOf(name.value)}`;
    const label = labelLike(name.value);
    report.add("name-format", name.at, message, `${label === undefined ? "" : `Write ${label}. `}${WHY}`);
}
/** The first thing wrong, because a look-alike letter or a blank is hard to see. */
function problemOf(name) {
    if (name === "")
        return "is empty";
    const bad = /[^a-z0-9-]/u.exec(name)?.[0];
    if (bad === undefined) {
        return name.length > LONGEST_LABEL ? `has ${name.length} characters, more than 63` : "begins or ends with a dash";
    }
    if (/^[A-Z]$/.test(bad))
        return `has a capital letter, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(bad)}`;
    const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `contains ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(bad)}${/^[!-~]$/.test(bad) ? "" : ` (U+${code})`}, which is not allowed`;
}
/** The label somebody probably meant; letters that are not ASCII are not guessed at. */
function labelLike(name) {
    const parts = name.toLowerCase().split(/[^a-z0-9]+/);
    const label = parts.filter((part) => part !== "").join("-");
    return /^[ -~]*$/.test(name) && isLabel(label) ? label : undefined;
}
function checkDomain(domain, report) {
    const text = domain.value;
    if (text.length <= 253 && text.split(".").every((label) => isLabel(label)))
        return;
    const message = `${domain.path} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no domain name`;
    report.add("domain", domain.at, message, "Write the bare name in lower case, such as apps.example.com: no https://, port or path.");
}
function checkWorkspace(workspace, report) {
    const plain = workspace.value.replaceAll(/\{[a-z]+\}/g, "x");
    if (/^[A-Za-z0-9_.~][A-Za-z0-9_.~-]*$/.test(plain))
        return;
    const message = `${workspace.path} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(workspace.value)} is no workspace name`;
    report.add("name-format", workspace.at, message, "Use letters, digits, dashes, dots and underscores.");
}


/***/ }),

/***/ 43388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const LONGEST_QUOTE = 60;
const LONGEST_LIST = 12;
const LONGEST_SUGGESTED = 40;
const SHORTEST_PREFIX = 3;
/** A hint is not worth comparing thousands of wrong names with thousands of right ones. */
const MOST_KNOWN = 500;
const MOST_COMPARED = 100;
/** Control, direction and line separators: text that would not look like what it is. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A value from a file or an input as it stands in a message: quoted, escaped, cut when long. */
function quote(value) {
    const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
    return JSON.stringify(short.toWellFormed()).replaceAll(INVISIBLE, (character) => {
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** Names for a message: `a, b, c`, cut when there are many, odd ones quoted; `none` for none. */
function list(names, separator = ", ") {
    if (names.length === 0)
        return "none";
    const plain = (name) => (/^[\w@.:/{}-]{1,130}$/.test(name) ? name : quote(name));
    const shown = names.slice(0, LONGEST_LIST).map(plain).join(separator);
    return names.length > LONGEST_LIST ? `${shown} and ${names.length - LONGEST_LIST} more` : shown;
}
/** `Did you mean "x"? ` when one of the known names is a likely slip of `given`, else empty. */
function didYouMean(given, known) {
    const name = closest(given, known.slice(0, MOST_KNOWN));
    return name === undefined ? "" : `Did you mean ${quote(name)}? `;
}
/** The known name that is a slip or two away from `given`, else one that begins with it; the first of equals. */
function closest(given, known) {
    if (given.length > LONGEST_SUGGESTED)
        return undefined;
    const allowed = Math.max(1, Math.floor((given.length + 1) / 3));
    const similar = known.filter((name) => Math.abs(name.length - given.length) <= allowed);
    let best;
    for (const name of similar.slice(0, MOST_COMPARED)) {
        const distance = editDistance(given, name);
        if (distance <= allowed && distance < (best?.distance ?? Infinity))
            best = { name, distance };
    }
    return best?.name ?? (given.length < SHORTEST_PREFIX ? undefined : known.find((name) => name.startsWith(given)));
}
/** Levenshtein distance: insertions, deletions and replacements. */
function editDistance(from, to) {
    const distances = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        let diagonal = row - 1;
        let left = row;
        distances[0] = row;
        for (let column = 1; column <= to.length; column++) {
            const above = distances[column] ?? 0;
            const replaced = diagonal + (from.charCodeAt(row - 1) === to.charCodeAt(column - 1) ? 0 : 1);
            left = Math.min(replaced, above + 1, left + 1);
            diagonal = above;
            distances[column] = left;
        }
    }
    return distances[to.length] ?? 0;
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
/* unused harmony export LEVELS */
/** How much is said of one entry: everything, the names of what changes, the address alone, or only its count. */
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
    return entries.map((entry) => fitted.get(entry) ?? COUNTED);
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
/** Where a document comes from, as short Markdown for its last line: commit, engine, run. */
function runFacts(context, engine) {
    const commit = (context.pullRequest?.headSha ?? context.sha).slice(0, 8);
    return [
        `commit <code>${commit}</code>`,
        ...(engine === undefined ? [] : [`${engine.name === "tofu" ? "OpenTofu" : "Terraform"} ${engine.version}`]),
        `[run ${context.runId}, attempt ${context.runAttempt}](${context.runUrl})`,
    ];
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

/***/ 57439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ directoriesWithCode),
/* harmony export */   bO: () => (/* binding */ discoverModules),
/* harmony export */   jA: () => (/* binding */ discoverStacks),
/* harmony export */   s6: () => (/* binding */ discoverStackNames),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_rules_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65608);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43388);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23794);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11798);






/** Whether the engine finds code directly in the directory (absolute). */
async function hasCode(files, directory) {
    return (await files.list(directory)).some(({ name, kind }) => kind === "file" && (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._m)(name));
}
/** Names of the directories directly under tofu/stacks that hold code, sorted. */
async function discoverStackNames(files, workspace) {
    const directories = await directoriesWithCode(files, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .STACKS_DIRECTORY */ .Id));
    return directories.map((directory) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(directory));
}
/** The directories directly under an absolute path that hold code, as absolute paths, sorted. Hidden ones are not. */
async function directoriesWithCode(files, parent) {
    const children = (await files.list(parent))
        .filter(({ name, kind }) => kind === "directory" && !name.startsWith("."))
        .map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(parent, name));
    const withCode = await Promise.all(children.map((child) => hasCode(files, child)));
    return children.filter((_, index) => withCode[index]);
}
/**
 * Every stack of the repository: those the organization lists, in its order, then the other directories under
 * tofu/stacks that hold code, by name. A directory that a listed stack names as its path is that stack.
 * @param workspace absolute path, links resolved
 * @throws config-invalid for a listed path without code and for a directory whose name cannot be a stack's
 */
async function discoverStacks(organization, files, workspace) {
    const listed = organization.stacks;
    for (const stack of listed)
        await requireCode(files, workspace, stack);
    const paths = listed.map(({ path }) => path);
    const unlisted = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .unlistedStacks */ .uz)(await discoverStackNames(files, workspace), paths);
    for (const name of unlisted) {
        requireUsableName(name, listed);
        await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateDirectory */ .m5)(files, workspace, (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStackPath */ .Fi)(name), originOf(name));
    }
    return [...listed, ...unlisted.map(withoutSettings)];
}
/** Every directory with code under tofu/modules, at any depth, relative to the workspace, sorted. */
async function discoverModules(files, workspace) {
    const modules = [];
    const visited = new Set();
    const visit = async (directory) => {
        const path = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(files, workspace, directory, { reason: "config-invalid", subject: _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULES_DIRECTORY */ .si });
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path);
        // Links can make a directory its own descendant.
        const real = await files.realPath(absolute);
        if (visited.has(real))
            return;
        visited.add(real);
        if (await hasCode(files, absolute))
            modules.push(path);
        for (const { name, kind } of await files.list(absolute)) {
            if (kind === "directory" && !name.startsWith("."))
                await visit(`${path}/${name}`);
        }
    };
    if ((await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULES_DIRECTORY */ .si)))?.kind === "directory")
        await visit(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULES_DIRECTORY */ .si);
    return modules;
}
async function requireCode(files, workspace, stack) {
    const origin = originOf(stack.name);
    const path = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateDirectory */ .m5)(files, workspace, stack.path, origin);
    if (await hasCode(files, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path)))
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(origin.reason, `${origin.subject}: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(stack.path)} holds no .tf or .tofu file`, {
        hint: `Set stacks.${stack.name}.path to the directory of its code, or remove the stack from the organization file.`,
    });
}
function requireUsableName(name, listed) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStackPath */ .Fi)(name);
    const namesake = listed.find((stack) => stack.name === name);
    if (namesake !== undefined) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("config-invalid", `The stack ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} lies in ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(namesake.path)}, but ${path} holds code too`, {
            hint: `Remove one of the two, or list ${path} in the organization file under another name with this path.`,
        });
    }
    if (!(0,_organization_rules_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isLabel */ .J)(name)) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("config-invalid", `The directory ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} holds code, but ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} cannot be the name of a stack`, {
            hint: "Rename it to lower-case letters, digits and inner dashes, or list it in the organization file: a name of " +
                "that form under stacks:, with this directory as its path.",
            detailCode: "name-format",
        });
    }
}
function originOf(stack) {
    return { reason: "config-invalid", subject: `The stack ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(stack)}` };
}
function withoutSettings(name) {
    return {
        name,
        path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStackPath */ .Fi)(name),
        dependsOn: [],
        environments: undefined,
        varFiles: [],
        backendConfig: [],
        workspace: undefined,
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
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .runInOrder */ .l)(units.map((unit) => ({ ...unit, dependsOn: [] })), maxParallel, async (unit) => ({ ok: true, value: await run(given.get(unit.id) ?? unit) }), ({ id }) => {
        throw new Error(`unit ${id} waits for nothing and cannot be skipped`);
    });
}


/***/ }),

/***/ 23794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ defaultStackPath),
/* harmony export */   Id: () => (/* binding */ STACKS_DIRECTORY),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   si: () => (/* binding */ MODULES_DIRECTORY),
/* harmony export */   uz: () => (/* binding */ unlistedStacks)
/* harmony export */ });
/** Where the organization's code lies by convention, relative to the repository. */
const STACKS_DIRECTORY = "tofu/stacks";
const MODULES_DIRECTORY = "tofu/modules";
/** Directory of a stack that names none. */
function defaultStackPath(stack) {
    return `${STACKS_DIRECTORY}/${stack}`;
}
/** Whether the engine reads a file of this name as code. */
function isCode(fileName) {
    return /^[^.].*\.(tf|tofu|tf\.json|tofu\.json)$/.test(fileName);
}
/** The directories under tofu/stacks that are stacks of their own: no listed stack names them as its path. */
function unlistedStacks(discovered, listedPaths) {
    const taken = new Set(listedPaths);
    return discovered.filter((name) => !taken.has(defaultStackPath(name)));
}


/***/ }),

/***/ 68259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadScope),
  N: () => (/* binding */ parallelism)
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
var units_unit = __webpack_require__(81578);
// EXTERNAL MODULE: ./packages/core/build/units/values.js
var units_values = __webpack_require__(95986);
;// CONCATENATED MODULE: ./packages/core/build/units/direct.js








/**
 * The one unit of a call in direct mode.
 * @param workspace absolute path, links resolved
 * @throws input-invalid when the directory is none, lies outside the workspace or holds no code
 */
async function directUnit(inputs, files, workspace) {
    (0,units_values/* checkUnitInputs */.o)(inputs);
    const subject = "Input working-directory";
    const directory = await (0,paths/* locateDirectory */.m5)(files, workspace, inputs.workingDirectory, {
        reason: "input-invalid",
        subject,
    });
    if (!(await (0,discover/* hasCode */.up)(files, external_node_path_.posix.join(workspace, directory)))) {
        const nearby = await nearbyDirectories(files, workspace, directory);
        (0,errors/* fail */.fJ)("input-invalid", `${subject}: ${(0,wording/* quote */.hD)(directory)} holds no code: no file there ends in .tf, .tofu or .tf.json`, {
            hint: nearby.length === 0 ? "Set it to the directory of a root module." : `Directories with code: ${(0,wording/* list */.p_)(nearby)}.`,
            detailCode: "no-code",
        });
    }
    const stack = external_node_path_.posix.dirname(directory) === layout/* STACKS_DIRECTORY */.Id ? external_node_path_.posix.basename(directory) : directory;
    const values = new units_values/* UnitValues */.J(files, workspace, { stack, environment: units_unit/* DEFAULT_ENVIRONMENT */.Uz, path: directory });
    return {
        id: (0,units_unit/* unitId */.KF)(stack, units_unit/* DEFAULT_ENVIRONMENT */.Uz),
        stack,
        environment: units_unit/* DEFAULT_ENVIRONMENT */.Uz,
        directory,
        varFiles: await values.varFiles(inputs.varFiles, { reason: "input-invalid", subject: "Input var-files" }),
        vars: inputs.vars.map((entry) => values.fill(entry)),
        backendConfig: await values.backendConfig(inputs.backendConfig, {
            reason: "input-invalid",
            subject: "Input backend-config",
        }),
        workspace: units_unit/* DEFAULT_WORKSPACE */.eo,
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
;// CONCATENATED MODULE: ./packages/core/build/units/load.js








/**
 * Resolves the unit inputs in direct mode (`working-directory` is set) or organization mode.
 * @throws input-invalid, config-invalid
 */
async function loadScope(inputs, host) {
    return inputs.workingDirectory === "" ? organizationScope(inputs, host) : directScope(inputs, host);
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
    const unit = inWorkspace(await directUnit(inputs, host.files, host.context.workspace), host);
    return {
        units: [unit],
        organization: undefined,
        organizationDigest: null,
        environment: "",
        title: unit.stack,
        key: `direct ${unit.directory} ${unit.workspace}`,
    };
}
async function organizationScope(inputs, host) {
    const { workspace } = host.context;
    const organization = (0,load/* requireOrganization */.$)(await (0,load/* loadOrganization */.Y)(host.files, workspace, inputs.config));
    const stacks = await (0,discover/* discoverStacks */.jA)(organization, host.files, workspace);
    const resolved = await (0,resolve/* resolveUnits */.o)(organization, stacks, inputs, host.files, workspace);
    const units = resolved.map((unit) => inWorkspace(unit, host));
    if (units.length === 0) {
        (0,errors/* fail */.fJ)("input-invalid", "The inputs select no unit", {
            hint: "Check stacks and environment: the selected stacks are not deployed to the selected environment.",
        });
    }
    const environments = [...new Set(units.map((unit) => unit.environment))];
    const [environment = ""] = environments.length === 1 ? environments : [];
    return {
        units,
        organization,
        organizationDigest: (0,digest/* sha256 */.s)(await host.files.readBytes(external_node_path_.posix.join(workspace, inputs.config))),
        environment,
        title: titleOf(organization, units, environment),
        key: `organization ${inputs.config} ${inputs.environment} ${inputs.stacks.toSorted().join(",")}`,
    };
}
function titleOf(organization, units, environment) {
    const [only, second] = units;
    if (only !== undefined && second === undefined) {
        return only.environment === units_unit/* DEFAULT_ENVIRONMENT */.Uz ? only.stack : `${only.stack} in ${only.environment}`;
    }
    return environment === "" || environment === units_unit/* DEFAULT_ENVIRONMENT */.Uz
        ? organization.name
        : `${organization.name} ${environment}`;
}
/** A workspace the organization does not name is the job's TF_WORKSPACE, as for the engine itself. */
function inWorkspace(unit, host) {
    const fromJob = host.context.environment["TF_WORKSPACE"] ?? "";
    return unit.workspace === units_unit/* DEFAULT_WORKSPACE */.eo && fromJob !== "" ? { ...unit, workspace: fromJob } : unit;
}


/***/ }),

/***/ 52374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   l: () => (/* binding */ runInOrder)
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

/***/ 11798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m5: () => (/* binding */ locateDirectory),
/* harmony export */   pM: () => (/* binding */ locateFile),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43388);



/**
 * A path somebody wrote, made relative to the workspace (`.` for the workspace itself). It need not exist.
 * @param workspace absolute path, links resolved
 * @throws the origin's reason when the path leads outside the workspace by `..`, as an absolute path or through a
 *   link, begins with a dash, or holds control characters
 */
async function locate(files, workspace, given, origin) {
    if (/\p{Cc}/u.test(given)) {
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} contains a control character`, "Remove the character.", "invalid-char");
    }
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(workspace, given);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, absolute) || ".";
    // The engine would take such a path for an option.
    if (path.startsWith("-")) {
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} begins with a dash`, "Name the file or directory without it.", "leading-dash");
    }
    if (isOutside(path))
        refuseOutside(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} lies outside the workspace`);
    const real = await realPathOf(files, absolute);
    if (real === undefined)
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} cannot be read`, RELATIVE, "unreadable");
    if (isOutside(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, real))) {
        refuseOutside(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} leads outside the workspace through a symbolic link`);
    }
    return path;
}
/** The real path of what exists of the path; undefined when the system refuses (link loop, permission, length). */
async function realPathOf(files, absolute) {
    try {
        let path = absolute;
        while (path !== "/" && (await files.stat(path)) === undefined)
            path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
        return await files.realPath(path);
    }
    catch {
        return undefined;
    }
}
/** Like {@link locate}, for something that must be a directory. */
async function locateDirectory(files, workspace, given, origin) {
    const path = await locate(files, workspace, given, origin);
    const found = await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path));
    if (found?.kind === "directory")
        return path;
    const what = found === undefined ? "does not exist" : "is not a directory";
    return refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} ${what}`, RELATIVE, "not-a-directory");
}
/** Like {@link locate}, for something that must be a file. */
async function locateFile(files, workspace, given, origin) {
    const path = await locate(files, workspace, given, origin);
    const found = await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path));
    if (found?.kind === "file")
        return path;
    const what = found === undefined ? "does not exist" : "is not a file";
    return refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} ${what}`, RELATIVE, "not-a-file");
}
const RELATIVE = "Paths are relative to the repository's root; check the spelling, and that the file is checked out.";
function isOutside(relative) {
    return relative === ".." || relative.startsWith("../");
}
function refuseOutside(origin, what) {
    return refuse(origin, what, "Only what lies in the checked-out repository is used; write a path inside it.", "path-outside");
}
function refuse(origin, what, hint, detailCode) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(origin.reason, `${origin.subject}: ${what}`, { hint, detailCode });
}


/***/ }),

/***/ 42786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS)
/* harmony export */ });
/** What may stand in braces in var files, vars, backend config and workspace. */
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
/* harmony export */   o: () => (/* binding */ resolveUnits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43388);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23794);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52374);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29112);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81578);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95986);







/**
 * The units a call works on, in dependency order (upstream first, else the order of the organization file).
 * @param stacks what {@link discoverStacks} found
 * @param workspace absolute path, links resolved
 * @throws input-invalid for a selection that names nothing; config-invalid where the organization contradicts itself
 */
async function resolveUnits(organization, stacks, selection, files, workspace) {
    (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkUnitInputs */ .o)(selection);
    const all = new Map(deploymentsOf(stacks, (0,_select_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentNames */ .iF)(organization)).map((each) => [each.id, each]));
    const selected = select([...all.values()], organization, stacks, selection);
    const dependenciesOf = selectedDependencies(all, new Set(selected.map(({ id }) => id)));
    const units = [];
    for (const deployment of selected) {
        const values = await fillDeployment(deployment, selection, files, workspace);
        units.push({ ...values, dependsOn: dependenciesOf(deployment) });
    }
    requireStatesApart(units);
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .waves */ .L)(units).flat();
}
function deploymentsOf(stacks, environments) {
    return environments.flatMap((environment) => stacks
        .filter((stack) => stack.environments?.includes(environment) ?? true)
        .map((stack) => ({ id: (0,_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .unitId */ .KF)(stack.name, environment), stack, environment })));
}
function select(all, organization, stacks, selection) {
    if (stacks.length === 0) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `There is no stack: no directory under ${_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .STACKS_DIRECTORY */ .Id} holds a .tf or .tofu file`, {
            hint: "Put each root module into a directory there, or list it under stacks: in the organization file with its path.",
        });
    }
    const environments = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectEnvironments */ .fE)(organization, selection.environment);
    const chosen = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectStacks */ .wf)(stacks, selection.stacks);
    const selected = all.filter(({ stack, environment }) => chosen.includes(stack) && environments.includes(environment));
    const named = selection.stacks.length > 0 ? chosen : [];
    const absent = named.filter((stack) => !selected.some((deployment) => deployment.stack === stack));
    if (absent.length === 0 && selected.length > 0)
        return selected;
    const names = (0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(absent.map(({ name }) => name));
    const what = absent.length === 0 ? "No stack is" : `${names} ${absent.length === 1 ? "is" : "are"} not`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `${what} deployed to ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(environments)}`, {
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
            for (const dependency of directDependencies(next, all)) {
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
function directDependencies(deployment, all) {
    return deployment.stack.dependsOn.map((entry) => {
        const target = (0,_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDependency */ .d6)(entry, deployment.environment);
        const found = all.get((0,_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .unitId */ .KF)(target.stack, target.environment));
        if (found !== undefined)
            return found;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${deployment.id} depends on ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(entry)}, but that stack is not deployed there`, {
            hint: `Name the environment as stack@environment, or deploy ${target.stack} to ${target.environment} too.`,
            detailCode: "unresolved-ref",
            unit: deployment.id,
        });
    });
}
async function fillDeployment({ id, stack, environment }, inputs, files, workspace) {
    const values = new _values_js__WEBPACK_IMPORTED_MODULE_3__/* .UnitValues */ .J(files, workspace, { stack: stack.name, environment, path: stack.path });
    const origin = (field) => ({
        reason: "config-invalid",
        subject: `stacks.${stack.name}.${field}`,
    });
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
            ...(await values.varFiles(inputs.varFiles, input("var-files"))),
        ],
        vars: inputs.vars.map((entry) => values.fill(entry)),
        backendConfig: [
            ...(await values.backendConfig(stack.backendConfig, origin("backend_config"))),
            ...(await values.backendConfig(inputs.backendConfig, input("backend-config"))),
        ],
        workspace: values.fill(stack.workspace ?? _unit_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_WORKSPACE */ .eo),
    };
}
/** Two units with one state would destroy each other's resources. The backend config may be secret: not shown. */
function requireStatesApart(units) {
    const owners = new Map();
    for (const unit of units) {
        const state = JSON.stringify([unit.directory, unit.workspace, unit.backendConfig]);
        const owner = owners.get(state);
        if (owner !== undefined) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${owner.id} and ${unit.id} have the same directory, workspace and backend config: one state`, {
                hint: 'Keep their states apart with a placeholder, such as backend_config: ["key={stack}/{environment}"] or ' +
                    'workspace: "{environment}" under the stack in the organization file.',
                unit: unit.id,
            });
        }
        owners.set(state, unit);
    }
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input stacks: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(unknown)} ${subject} of this repository`, {
        hint: `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(unknown[0], known)}Stacks: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(known)}.`,
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
/* harmony export */   J: () => (/* binding */ UnitValues),
/* harmony export */   o: () => (/* binding */ checkUnitInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43388);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11798);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42786);





/**
 * Checks what can be checked before any unit is known. Values may be credentials, so no message shows one.
 * @throws input-invalid
 */
function checkUnitInputs(inputs) {
    for (const varFile of inputs.varFiles)
        checkPlaceholders("var-files", varFile);
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
/** Braces in `vars` may be the value's own; in a path or a state key a slip would join what must stay apart. */
function checkPlaceholders(input, template) {
    const [unknown] = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPlaceholders */ .hX)(template);
    if (unknown === undefined)
        return;
    const known = _placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .PLACEHOLDERS */ .je.map((name) => `{${name}}`).join(", ");
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `Input ${input}: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(`{${unknown}}`)} is no placeholder`, {
        hint: `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(unknown, _placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .PLACEHOLDERS */ .je)}Use ${known}.`,
    });
}
/** Fills the templates of one unit and finds the files they name. */
class UnitValues {
    #files;
    #workspace;
    #values;
    /** @param workspace absolute path, links resolved */
    constructor(files, workspace, values) {
        this.#files = files;
        this.#workspace = workspace;
        this.#values = values;
    }
    fill(template) {
        return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .fillPlaceholders */ .Ct)(template, this.#values);
    }
    /** Paths relative to the workspace; throws the origin's reason for one that is no file inside it. */
    async varFiles(templates, origin) {
        return Promise.all(templates.map((template) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateFile */ .pM)(this.#files, this.#workspace, this.fill(template), origin)));
    }
    /** `key=value` as it is, a bare path like a var file. */
    async backendConfig(templates, origin) {
        return Promise.all(templates.map(async (template) => {
            const entry = this.fill(template);
            return entry.includes("=") ? entry : await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateFile */ .pM)(this.#files, this.#workspace, entry, origin);
        }));
    }
    /** The unit's own `{path}/{environment}.tfvars` where it exists. */
    async environmentFile() {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#values.path, `${this.#values.environment}.tfvars`);
        const found = await this.#files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#workspace, path));
        if (found === undefined)
            return [];
        return [await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateFile */ .pM)(this.#files, this.#workspace, path, { reason: "config-invalid", subject: "Var file" })];
    }
}


/***/ })

};
