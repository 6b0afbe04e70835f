export const id = 265;
export const ids = [265];
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
/* harmony export */   J: () => (/* binding */ locateEngine),
/* harmony export */   Y: () => (/* binding */ engineWords)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43388);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89088);




/** Product and version, for people. */
function engineWords({ name, version }) {
    return `${name === "tofu" ? "OpenTofu" : "Terraform"} ${version}`;
}
const HINT = "Install OpenTofu in an earlier step (for example opentofu/setup-opentofu with tofu_wrapper: false), or set the input engine to a path.";
/**
 * Finds the engine: `auto` takes tofu, then terraform, on PATH; `tofu` and `terraform` only that one; else a path.
 * @throws engine-missing; input-invalid for a path in the workspace, where a pull request could plant a program
 */
async function locateEngine(choice, host) {
    const names = choice === "auto" ? ["tofu", "terraform"] : [choice];
    for (const name of names) {
        const path = await resolveProgram(name, host);
        if (path !== undefined)
            return identify(path, host);
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("engine-missing", choice === "auto" ? "Neither tofu nor terraform is on PATH" : `There is no engine at "${choice}"`, {
        hint: HINT,
    });
}
/** A setup action's Node wrapper swallows exit codes and echoes output; the real binary lies beside it. */
async function resolveProgram(name, host) {
    const found = name.includes("/") ? await engineAt(name, host) : await host.processes.find(name);
    if (found === undefined)
        return undefined;
    return (await existingFile(`${found}-bin`, host)) ?? found;
}
async function engineAt(path, host) {
    const { workspace } = host.context;
    const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const file = await existingFile(absolute, host);
    const { files } = host;
    const real = file === undefined ? [absolute] : [await files.realPath((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)), await files.realPath(file)];
    if (!real.some((each) => `${each}/`.startsWith(`${workspace}/`)))
        return file;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `Input engine: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} lies in the workspace`, {
        hint: "A pull request could put another program there. Install the engine in an earlier step, outside of the checkout.",
        detailCode: "path-inside-workspace",
    });
}
async function existingFile(path, host) {
    return (await host.files.stat(path))?.kind === "file" ? path : undefined;
}
/** `version` is the one command whose plain form tells the two engines apart (with -json they answer alike). */
async function identify(path, host) {
    const { variables, notices } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .engineEnvironment */ .I)(host.context.environment);
    for (const notice of notices)
        host.log.notice(notice);
    const { stdout } = await host.processes
        .run({ file: path, arguments: ["version"], directory: host.context.workspace, environment: variables })
        .catch((cause) => notAnEngine(path, String(cause)));
    const match = /^(OpenTofu|Terraform) v(\S+)\s+on (\w+)/m.exec(stdout);
    const [, product, version, platform] = match ?? [];
    if (version === undefined || platform === undefined)
        return notAnEngine(path, stdout.slice(0, 200));
    return { path, name: product === "OpenTofu" ? "tofu" : "terraform", version, platform };
}
function notAnEngine(path, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("engine-missing", `${path} does not answer "version" as tofu or terraform does`, { hint: HINT, cause });
}


/***/ }),

/***/ 40469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   Tx: () => (/* binding */ isOpenTofu),
/* harmony export */   UD: () => (/* binding */ compare)
/* harmony export */ });
const TESTS = new Map([
    ["=", (actual, named) => compare(actual, named) === 0],
    ["!=", (actual, named) => compare(actual, named) !== 0],
    [">", (actual, named) => compare(actual, named) > 0],
    [">=", (actual, named) => compare(actual, named) >= 0],
    ["<", (actual, named) => compare(actual, named) < 0],
    ["<=", (actual, named) => compare(actual, named) <= 0],
    ["~>", isCompatible],
]);
const CONDITION = /^(=|!=|>=|>|<=|<|~>)?\s*v?(\d+(?:\.\d+)*)(?:\+[0-9A-Za-z.~-]+)?$/;
/**
 * Parses a constraint as the engine writes it in `required_version`, such as `>= 1.6, < 2`; undefined for anything
 * else, pre-releases included, which the engine takes in no constraint of its own version.
 */
function parseConstraint(text) {
    const conditions = text.split(",").map((part) => {
        const [, operator = "=", version] = CONDITION.exec(part.trim()) ?? [];
        const test = TESTS.get(operator);
        return version === undefined || test === undefined ? undefined : { test, named: segmentsOf(version) };
    });
    const understood = conditions.filter((condition) => condition !== undefined);
    return understood.length === conditions.length ? understood : undefined;
}
/** Whether this version may be used. A pre-release counts as the release it comes before, as in the engine. */
function allows(constraint, version) {
    const actual = segmentsOf(version);
    return constraint.every(({ test, named }) => test(actual, named));
}
/** The numbers of `1.12.6`, whatever follows them; none where it begins with no number. */
function segmentsOf(version) {
    const [numbers] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
    return numbers === undefined ? [] : numbers.split(".").map(Number);
}
/** Negative where `a` is the lower one. Missing segments are zero. */
function compare(a, b) {
    const length = Math.max(a.length, b.length);
    for (let at = 0; at < length; at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** `~>`: only the last number that was written may be higher. The engine refuses one more precise than its version. */
function isCompatible(actual, named) {
    const fixed = named.slice(0, -1);
    return named.length <= actual.length && compare(actual, named) >= 0 && fixed.every((part, at) => part === actual[at]);
}
/** Whether the engine is OpenTofu, of this version at least. */
function isOpenTofu({ name, version }, ...since) {
    return name === "tofu" && compare(segmentsOf(version), since) >= 0;
}


/***/ }),

/***/ 7446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ REPORT_INPUTS),
/* harmony export */   OH: () => (/* binding */ isForReport),
/* harmony export */   k0: () => (/* binding */ COMMENT_INPUTS),
/* harmony export */   wX: () => (/* binding */ RECORD_INPUTS)
/* harmony export */ });
/** For jobs of which another one, the report action's, tells people. */
const REPORT_INPUTS = {
    "for-report": {
        type: "boolean",
        description: "This call is one of several jobs: comment nothing, and leave the outcome to the report action. shard implies it.",
        default: "false",
    },
};
/** How plans are made comparable, the same wherever plans are shown to reviewers. */
const RECORD_INPUTS = {
    "digest-key": {
        type: "secret",
        description: "Secret text, 16 characters or more, that keys the digests of what reviewers see. Empty: derived from plan-key.",
    },
    "digest-ignore": {
        type: "lines",
        description: "Values that differ in every plan and need no review, one ADDRESS:PATH a line (* stands for anything), or output.NAME, or var.NAME.",
    },
    "record-retention-days": {
        type: "integer",
        description: "Days the review record is kept. It shows no values.",
        default: "30",
        minimum: 1,
    },
};
/** When and how a pull request is commented on. */
const COMMENT_INPUTS = {
    comment: {
        type: "choice",
        description: "When to comment on the pull request: auto (changes or errors, and always to update), always, changes, never.",
        default: "auto",
        choices: ["auto", "always", "changes", "never"],
    },
    "comment-header": {
        type: "text",
        description: "A line at the top of the comment. Calls with different headers have a comment each.",
    },
};
/** Whether the report action tells people of this call. */
function isForReport({ forReport, shard = "" }) {
    return forReport || shard !== "";
}


/***/ }),

/***/ 41090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nV: () => (/* binding */ UNIT_INPUTS),
/* harmony export */   oP: () => (/* binding */ PLANNING_INPUTS),
/* harmony export */   vu: () => (/* binding */ GITHUB_TOKEN_INPUT)
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
    workspace: {
        type: "text",
        description: "The engine's workspace, instead of the organization file's and TF_WORKSPACE. May hold {stack} and {environment}.",
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
        description: "Backend settings as key=value, one a line; they win over files. May hold {stack} and {environment}.",
    },
    "backend-config-files": {
        type: "lines",
        description: "Files of backend settings relative to the repository, one a line; later ones win. May hold {stack} and {environment}.",
    },
    "allow-outside-workspace": {
        type: "boolean",
        description: "In direct mode, let paths lead out of the checked-out repository.",
        default: "false",
    },
    engine: {
        type: "text",
        description: "auto (tofu, then terraform, on PATH), tofu, terraform, or the path of a binary outside the checkout.",
        default: "auto",
    },
    parallelism: {
        type: "integer",
        description: "How many operations the engine runs at once in a unit; 0 means its own default.",
        default: "0",
        minimum: 0,
    },
    "max-parallel": {
        type: "integer",
        description: "How many units run at once; 0 means one for each processor.",
        default: "0",
        minimum: 0,
    },
};
/** What a plan is about, the same in plan and apply. They hide drift, so drift-check has none of them. */
const PLANNING_INPUTS = {
    target: {
        type: "lines",
        description: "Plan only these addresses, one a line, and what they depend on.",
    },
    exclude: {
        type: "lines",
        description: "Plan all but these addresses, one a line, and what depends on them. Needs OpenTofu 1.9.",
    },
    replace: {
        type: "lines",
        description: "Replace these addresses, one a line, although nothing requires it.",
    },
    destroy: { type: "boolean", description: "Plan to destroy all that the state holds.", default: "false" },
    refresh: {
        type: "boolean",
        description: "Look at reality before planning. Without it drift is not seen.",
        default: "true",
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
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63020);
/* harmony import */ var _units_discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57439);
/* harmony import */ var _units_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11798);




/** Where the file often lies. */
const USUAL_PLACES = ["organization.yaml", "config/organization.yaml"];
/**
 * Reads the organization file of a workspace, with the stacks that lie in it.
 * @param workspace absolute path, links resolved
 * @param config the input `config`: where the file lies, relative to the workspace
 * @throws config-invalid when there is no such file or it cannot be read; input-invalid when the path leads outside
 */
async function loadOrganization(files, workspace, config, { profile = "auto", base = "", otherwise = "" } = {}) {
    const own = await findFile(files, workspace, config, "config");
    if (own.kind !== "file")
        return refuseConfig(own, otherwise, files, workspace);
    const below = base === "" ? undefined : await findFile(files, workspace, base, "base");
    if (below !== undefined && below.kind !== "file") {
        return refuseKind(below, "Set the input base to the file that yours is merged over, or leave it out.");
    }
    // Loaded here, so that an action that never reads YAML does not pay for the parser.
    const { readOrganization, refuseSize } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(861)]).then(__webpack_require__.bind(__webpack_require__, 95861));
    const refused = refuseSize(own.size, own.file) ?? (below && refuseSize(below.size, below.file));
    if (refused !== undefined)
        return refused;
    return readOrganization(await readText(files, own), own.file, await (0,_units_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .discoverStackNames */ .s6)(files, workspace), {
        profile: profile === "auto" ? undefined : profile,
        base: below && { text: await readText(files, below), file: below.file },
    });
}
/**
 * The organization of a reading, for an action that acts on it.
 * @throws config-invalid with the place of the first finding that stands in the way
 */
function requireOrganization({ organization, findings }) {
    const [first, ...others] = findings.filter(({ rule }) => _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0[rule].stops !== undefined);
    if (organization !== undefined && first === undefined)
        return organization;
    if (first === undefined)
        throw new Error("an organization was not read, and no finding says why");
    const more = others.length === 0 ? "" : ` (and ${others.length} more: validate-org lists them all)`;
    const { file, line, column } = first;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${first.message}${more}`, {
        hint: first.fix,
        detailCode: first.rule,
        place: { file, line, column },
    });
}
async function findFile(files, workspace, given, input) {
    const file = await (0,_units_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(files, workspace, given, { reason: "input-invalid", subject: `Input ${input}` });
    const path = `${workspace}/${file}`;
    const found = await files.stat(path);
    return { file, path, kind: found?.kind, size: found?.size ?? 0 };
}
async function refuseConfig(own, otherwise, files, workspace) {
    const usual = USUAL_PLACES.filter((place) => place !== own.file);
    const found = await Promise.all(usual.map((place) => files.stat(`${workspace}/${place}`)));
    const there = usual.find((_, index) => found[index]?.kind === "file");
    const hint = there === undefined
        ? "Write an organization file there, or set the input config to where it lies."
        : `${there} is there: if you mean that, set the input config to it.`;
    return refuseKind(own, `${hint} ${otherwise}`.trim());
}
function refuseKind({ file, kind }, hint) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${file} ${kind === undefined ? "does not exist" : "is not a file"}`, {
        hint,
        detailCode: "not-a-file",
    });
}
async function readText(files, { path, file }) {
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

/***/ 12078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/** Everything that stacks say of how they are run, wherever they say it. */
function settingsOf(stacks) {
    return stacks.flatMap((stack) => [stack, ...stack.perEnvironment]);
}


/***/ }),

/***/ 70005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isLabel),
/* harmony export */   j: () => (/* binding */ nameFormat)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12078);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43388);


const LONGEST_LABEL = 63;
const WHY = "Names become part of artifact names, hosts and namespaces: lower-case letters, digits and inner dashes only.";
/** Names are DNS labels: they end up in artifact names, markers, hosts and Kubernetes objects. */
const nameFormat = ({ environments, stacks, runners }, report) => {
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
    for (const { workspace } of (0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f)(stacks)) {
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
    const message = `${what} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name.value)} ${problemOf(name.value)}`;
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
        return `has a capital letter, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bad)}`;
    const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `contains ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bad)}${/^[!-~]$/.test(bad) ? "" : ` (U+${code})`}, which is not allowed`;
}
/** The label somebody probably meant; letters that are not ASCII are not guessed at. */
function labelLike(name) {
    const parts = name.toLowerCase().split(/[^a-z0-9]+/);
    const label = parts.filter((part) => part !== "").join("-");
    return /^[ -~]*$/.test(name) && isLabel(label) ? label : undefined;
}
function checkWorkspace(workspace, report) {
    const plain = workspace.value.replaceAll(/\{[a-z]+\}/g, "x");
    if (/^[A-Za-z0-9_.~][A-Za-z0-9_.~-]*$/.test(plain))
        return;
    const message = `${workspace.path} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(workspace.value)} is no workspace name`;
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

/***/ 17456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDocument),
/* harmony export */   b: () => (/* binding */ shownDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

const MAXIMUM_DEPTH = 100;
/** The object or list that a text holds as JSON; undefined for any other text or value. */
function jsonDocument(value) {
    return parsed(value, _json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ);
}
/**
 * The document that a text holds where it can be shown in place of the text: numbers as they are written (`1.0` is not
 * `1`). undefined also where an object repeats a key, for a document would show one of the two.
 */
function shownDocument(value) {
    const document = parsed(value, parseAsWritten);
    return document === undefined || repeatsKey(String(value)) ? undefined : document;
}
function parsed(value, parse) {
    if (typeof value !== "string" || !/^\s*[[{]/.test(value) || isDeep(value))
        return undefined;
    try {
        const document = parse(value);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(document) ? document : undefined;
    }
    catch {
        return undefined;
    }
}
// Whatever may be a number in another form than JavaScript's. Also matches inside of strings.
const ODD_NUMBER = /-0|\d[.eE]|\d{16}/;
function parseAsWritten(text) {
    // Only with a reviver does JSON.parse tell a number's source, and it is ten times as slow.
    if (!ODD_NUMBER.test(text))
        return JSON.parse(text);
    return JSON.parse(text, (_key, value, context) => {
        const source = context?.source;
        return typeof value === "number" && source !== undefined && source !== String(value)
            ? new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh(source)
            : value;
    });
}
/** Whether an object of this JSON, which is valid, has a key twice. */
function repeatsKey(json) {
    const open = [];
    // Strings, with the colon that makes one a key, and all that opens and closes.
    for (const [token, text, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[{\]}]/g)) {
        if (token === "{" || token === "[")
            open.push(new Set());
        else if (text === undefined)
            open.pop();
        else if (colon !== undefined) {
            const keys = open.at(-1);
            // One key may be written in several ways.
            const key = String(JSON.parse(text));
            if (keys?.has(key) === true)
                return true;
            keys?.add(key);
        }
    }
    return false;
}
/** Too deep to be meant for people, and for our stack. */
function isDeep(text) {
    let depth = 0;
    for (const character of text) {
        if (character === "[" || character === "{")
            depth += 1;
        else if (character === "]" || character === "}")
            depth -= 1;
        if (depth > MAXIMUM_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 18803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   CH: () => (/* binding */ leafSecrets),
/* harmony export */   O1: () => (/* binding */ markedSecrets),
/* harmony export */   Uc: () => (/* binding */ planRedactor),
/* harmony export */   XF: () => (/* binding */ REDACTED),
/* harmony export */   _S: () => (/* binding */ MINIMUM_LENGTH)
/* harmony export */ });
/* unused harmony export planSecrets */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17456);


/** What stands where a secret stood. */
const REDACTED = "(sensitive)";
/** Shorter values stand in harmless text by chance; they are hidden by their marks alone. */
const MINIMUM_LENGTH = 6;
/**
 * A redactor for all values the plan marks as sensitive, on top of the marks themselves: providers and outputs carry
 * secrets on without the mark (engine-behaviour §0.4).
 */
function planRedactor(plan) {
    return redactor(planSecrets(plan));
}
/** Every value under a sensitive mark, and every value of a sensitive variable. */
function planSecrets(plan) {
    const secrets = new Set();
    for (const resource of [...(plan.resource_changes ?? []), ...(plan.resource_drift ?? [])]) {
        collectMarked(resource.change.before, resource.change.before_sensitive, secrets);
        collectMarked(resource.change.after, resource.change.after_sensitive, secrets);
    }
    for (const output of Object.values(plan.output_changes ?? {})) {
        collectMarked(output.before, output.before_sensitive, secrets);
        collectMarked(output.after, output.after_sensitive, secrets);
    }
    const declared = plan.configuration?.root_module?.variables ?? {};
    for (const [name, variable] of Object.entries(plan.variables ?? {})) {
        if (declared[name]?.sensitive === true)
            collectMarked(variable.value, true, secrets);
    }
    for (const { value, mark } of plan.prior_state ?? [])
        collectMarked(value, mark, secrets);
    return secrets;
}
/** Every value under a sensitive mark. */
function markedSecrets(values) {
    const secrets = new Set();
    for (const { value, mark } of values)
        collectMarked(value, mark, secrets);
    return secrets;
}
/** Every text and number in a secret value, and in the JSON that a text is. */
function leafSecrets(value) {
    return markedSecrets([{ value, mark: true }]);
}
/** A redactor for these values, also where they stand JSON-escaped, in base64, in hex, percent-encoded or as HTML writes them. */
function redactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const form of [secret, ...secret.split(/\r?\n/)]) {
            const text = form.trim();
            if (text.length < MINIMUM_LENGTH)
                continue;
            for (const encoded of encodings(text))
                forms.add(encoded);
        }
    }
    if (forms.size === 0)
        return (text) => text;
    const index = indexForms(forms);
    return (text) => hide(text, index);
}
function indexForms(forms) {
    const groups = Map.groupBy(forms, (form) => form.slice(0, MINIMUM_LENGTH));
    return new Map([...groups].map(([start, group]) => {
        const lengths = [...new Set(group.map((form) => form.length))].toSorted((a, b) => b - a);
        return [start, { forms: new Set(group), lengths }];
    }));
}
/** One pass, however many secrets there are: a large plan has thousands. Those that overlap are hidden together. */
function hide(text, index) {
    let hidden = "";
    let end = 0;
    for (let at = 0; at + MINIMUM_LENGTH <= text.length; at += 1) {
        const found = index.get(text.slice(at, at + MINIMUM_LENGTH));
        const length = found?.lengths.find((candidate) => found.forms.has(text.slice(at, at + candidate)));
        if (length === undefined)
            continue;
        if (at >= end)
            hidden += text.slice(end, at) + REDACTED;
        end = Math.max(end, at + length);
    }
    return hidden + text.slice(end);
}
function encodings(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const hex = Buffer.from(text.toWellFormed()).toString("hex");
    return [
        text,
        json,
        goJson(json),
        hex,
        hex.toUpperCase(),
        ...percentForms(text),
        ...htmlForms(text),
        ...base64Forms(text),
    ];
}
// Go's url.PathEscape leaves them as they are.
const OPEN_IN_PATHS = /%(24|26|2B|3A|3D|40)/g;
/** As JavaScript writes it into a URL and a form, and as Go's url.QueryEscape and url.PathEscape do. */
function percentForms(text) {
    const component = encodeURIComponent(text.toWellFormed());
    // Most secrets are made of what needs no escape.
    if (/^[\w.-]*$/.test(component))
        return [component];
    const strict = component.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = new URLSearchParams([["", text]]).toString().slice(1);
    return [component, strict.replaceAll("%20", "+"), strict.replaceAll(OPEN_IN_PATHS, decodeURIComponent), form];
}
/** How those who escape write `"` and `'`: not at all, as Go, Python, PHP and XML do. */
const QUOTES = [
    ['"', "'"],
    ["&#34;", "&#39;"],
    ["&quot;", "&#x27;"],
    ["&quot;", "&#39;"],
    ["&quot;", "&apos;"],
];
function htmlForms(text) {
    if (!/[&<>"']/.test(text))
        return [];
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return QUOTES.map(([double, single]) => escaped.replaceAll('"', double).replaceAll("'", single));
}
/** Go writes `<`, `>` and `&` as escapes, and with it `jsonencode` and every provider. */
function goJson(json) {
    return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
}
/** What a text looks like inside base64 of more than itself: three alignments, two alphabets. */
function base64Forms(text) {
    const bytes = Buffer.from(text.toWellFormed());
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        // Only the characters all of whose bits are the text's own.
        const own = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
        return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
function collectMarked(value, mark, secrets) {
    if (mark === true) {
        collectLeaves(value, secrets);
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(mark)) {
        for (const key of Object.keys(mark))
            if (Object.hasOwn(value, key))
                collectMarked(value[key], mark[key], secrets);
    }
}
function collectLeaves(value, secrets) {
    const text = typeof value === "string" ? value : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value);
    // A provider may carry a secret document on, and a reader is shown documents leaf by leaf.
    const document = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDocument */ .Q)(value);
    if (document !== undefined)
        collectLeaves(document, secrets);
    if (text !== undefined)
        secrets.add(text);
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        for (const item of Object.values(value))
            collectLeaves(item, secrets);
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
 * What room is left goes to the ends of long values.
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
    return completed(entries, entries.map((entry) => fitted.get(entry) ?? COUNTED), room);
}
/** With the values whole of those entries for which there is room, in their order. */
function completed(entries, fitted, room) {
    let rest = room - sizeOf(fitted);
    return fitted.map((told, index) => {
        const text = told.level === "full" ? entries[index]?.render("whole") : undefined;
        const more = text === undefined ? Infinity : byteLength(text) - byteLength(told.text);
        if (text === undefined || more > rest)
            return told;
        rest -= more;
        return { level: "whole", text };
    });
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

/***/ 82345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

/**
 * The RFC 8785 form of a JSON value: keys sorted by their UTF-16 code units, no white space. Numbers stand as their
 * source text, so that none is rounded; our own records hold none.
 */
function canonicalJson(value) {
    // Most values are text, and a record has tens of thousands.
    if (typeof value === "string")
        return JSON.stringify(value);
    const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value);
    if (number !== undefined)
        return number;
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return JSON.stringify(value ?? null);
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    return `{${keys
        .toSorted()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
        .join(",")}}`;
}


/***/ }),

/***/ 63020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  H2: () => (/* binding */ distinctFindings),
  gk: () => (/* binding */ finding),
  Nd: () => (/* binding */ isRule)
});

// UNUSED EXPORTS: RULE_FAMILIES

;// CONCATENATED MODULE: ./packages/core/build/rules/rule.js
/** A rule whose severity can be changed. */
function error(asks, wrong, right) {
    return { severity: "error", asks, reason: "config-invalid", ...exampleOf(wrong, right) };
}
/** A rule that is broken without failing the action, unless its severity is raised. */
function warning(asks, wrong, right) {
    return { ...error(asks, wrong, right), severity: "warning" };
}
/** A rule that not everybody wants. */
function onDemand(asks) {
    return { ...warning(asks), isOff: true };
}
/** A rule without which nothing can be read, or what is read contradicts itself. */
function needed(asks, wrong, right) {
    return { ...error(asks, wrong, right), stops: "reading" };
}
/** A rule that guards a deployment: the file can be read, but is not acted on. */
function guarding(asks, wrong, right) {
    return { ...error(asks, wrong, right), stops: "acting" };
}
/** A rule that is broken where something could not be checked. @param reason what a run fails by */
function unchecked(asks, reason = "config-invalid") {
    return { ...error(asks), reason, stops: "checking" };
}
/** A rule of the code. @param reason what a run fails by */
function ofCode(asks, reason) {
    return { ...error(asks), reason };
}
function exampleOf(wrong, right) {
    return wrong === undefined || right === undefined ? {} : { example: { wrong, right } };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/code-rules.js

/** The code of the repository: formatting, every stack and module, the files beside them. */
const CODE_RULES = {
    format: ofCode("Every file is formatted as the engine formats it", "format-failed"),
    syntax: unchecked("Every file of code can be parsed", "validate-failed"),
    init: unchecked("Every stack and module can be initialised", "init-failed"),
    "engine-limit": unchecked("The engine comes to an end with every stack and module, within ten minutes and 4 GiB of memory", "validate-failed"),
    "missing-module": unchecked("Every module that is called by its path is there, and holds code", "init-failed"),
    "lock-file": ofCode("Every stack has a committed lock file with all of its providers", "init-failed"),
    validate: ofCode("Every stack and module is valid to the engine", "validate-failed"),
    "validate-warning": warning("The engine warns of nothing"),
    "no-code": error("Every directory of stacks and modules holds code"),
    "undeclared-variable": error("Every name in a file of variables is declared by a stack that gets the file"),
    "unset-variable": warning("Every required variable that is no secret gets a value in every environment"),
    "auto-tfvars": warning("No file of variables is read in every environment by its name alone"),
    "environment-file": onDemand("Every stack has a file <environment>.tfvars for each of its environments"),
    "cross-check": error("Values that must be equal in several files are equal"),
    "cross-check-form": error("Every place of a cross-check holds one plain value", "- equal: [{ yaml: organization.yaml }, { tfvars: a.tfvars }]", "- equal: [{ yaml: organization.yaml#organization.name }, { tfvars: a.tfvars#owner }]"),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/organization-rules.js

/** What an organization file says, whatever its shape. */
const ORGANIZATION_RULES = {
    // The shape and its fields.
    "not-recognised": needed("The file has one of the shapes that are read"),
    "schema-version": needed("schema_version is one that this release reads", "schema_version: 2", "schema_version: 1"),
    "schema-version-missing": warning("schema_version is written down", "organization: …", "schema_version: 1"),
    "required-field": needed("A field that everything needs is there"),
    "example-file": warning("The file is not an example", "organization.example.yaml", "organization.yaml"),
    "unknown-key": guarding("Every key is a known one", "depend_on: [attic]", "depends_on: [attic]"),
    "empty-value": guarding("A key that is written has a value", 'domain: ""', "domain: acme.example"),
    type: needed("A value has the type of its field", "depends_on: attic", "depends_on: [attic]"),
    "placeholder-value": warning("No value is a placeholder", "project_id: YOUR_PROJECT_ID", 'project_id: "4711"'),
    choice: error("A value is one of those known for its field", "role: prod", "role: production"),
    "nested-resources": error("A runner's resources are flat: GitLab Runner 17 cannot read them nested", "resources: { requests: { cpu: 1 } }", "resources: { cpu_request: 1 }"),
    // Single values.
    "name-format": needed("Names are DNS labels: lower-case letters, digits, inner dashes", "Prod_EU", "prod-eu"),
    confusable: warning("No two names look alike", "prod, pr0d", "prod, preview"),
    domain: error("A domain is a bare name", "domain: https://acme.example", "domain: acme.example"),
    url: error("A URL is a whole web address", "server: attic.acme.example", "server: https://attic.acme.example"),
    path: needed("Paths stay in the repository", "path: ../attic", "path: tofu/stacks/attic"),
    placeholder: needed("Templates hold known placeholders only", "{env}.tfvars", "{environment}.tfvars"),
    "backend-config": needed("An entry of backend_config is key=value or a file", "=x", "key=x"),
    "runner-type": error("A runner's type is a known one", "type: dcoker", "type: docker"),
    "review-level": needed("require_reviewed_plan is a known level", "approve", "approved"),
    quantity: error("Amounts are Kubernetes quantities", "memory_limit: 1 GB", "memory_limit: 1Gi"),
    // Values that must agree.
    "min-max": error("No minimum is above its maximum"),
    "request-limit": error("No request is above its limit"),
    "duplicate-item": needed("Nothing is listed twice"),
    "duplicate-environment": needed("No two environments or clusters have the same name"),
    "duplicate-namespace": error("No two environments share a cluster context and namespace"),
    "duplicate-path": warning("No two stacks have the same path"),
    "shared-tags": warning("No two runners have the same set of tags, so that a job's runner is known"),
    "cache-domain": warning("The cache lies under the domain of an environment"),
    "nix-cache": error("A runner of type nix has a cache to use"),
    "dind-privileged": warning("The runner dind is privileged"),
    "unresolved-ref": needed("What is named exists", "depends_on: [attik]", "depends_on: [attic]"),
    cycle: needed("No stack depends on itself, directly or through others"),
};
/** What only a file with `clusters:` says (shape A). */
const CLUSTERS_RULES = {
    "agent-group": error("A context that names an agent names one of gitlab.agent_group"),
    "agent-name": warning("A cluster's agent has the cluster's name"),
    "group-path": warning("gitlab.agent_group lies in organization.group_path"),
    "orphan-namespace": warning("Every key of namespaces.attic is a cluster"),
    "cluster-namespace": error("Where namespaces.attic is written, every cluster has an entry"),
    "no-production": warning("Of several clusters with roles, one is production"),
    proxy: error("A proxy has a host and a port up to 65535, or neither"),
};
/** What only an overlay says (shape E). */
const OVERLAY_RULES = {
    "repository-format": error("A repository is owner/name", "https://github.com/acme/infra", "acme/infra"),
    "owner-mismatch": error("The owner's repository and GitHub URL belong to owner.slug"),
    "commit-format": error("core.pinned_commit is a whole commit id of 40 hex digits"),
    "public-key-format": error("A cache's public key is name:base64"),
    "forbidden-label": error("No label is both shared and forbidden"),
};
/** Parts of the file that other actions give their meaning. */
const PART_RULES = {
    check: error("Every check is one that health-verify can ask", "htp: https://acme.example", "http: https://acme.example"),
    "ignore-rule": error("An ignore rule of drift says what to ignore, and why"),
    "expired-ignore": warning("No ignore rule of drift has expired"),
    "drift-owners": error("An owner of drift is @login or @organization/team", "attic: ada", 'attic: "@ada"'),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/file-rules.js

/** What lies where something is looked for, the engine included. */
const FILE_RULES = {
    "not-a-file": unchecked("What is read as a file is one: no device, pipe or link to nothing"),
    "not-a-directory": unchecked("What is read as a directory is one"),
    "path-outside": unchecked("No path and no link leads outside the repository"),
    "leading-dash": unchecked("No path begins with a dash: the engine would take it for an option"),
    unreadable: unchecked("What is there can be read"),
    "no-stack": error("The repository has a stack"),
    "config-invalid": unchecked("Every listed stack has code, and every unit can be made of what the file says"),
    "engine-missing": unchecked("The engine that the code is checked with can be run", "engine-missing"),
    "path-inside-workspace": unchecked("The engine is no file of the repository that it checks", "input-invalid"),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/text-rules.js

/** The text of an organization file: limits and syntax, before anything has a meaning. */
const TEXT_RULES = {
    "too-large": needed("The file has at most 1 MiB"),
    "too-many-nodes": needed("The file comes to at most 10,000 values"),
    "too-deep": needed("Values are nested at most 64 levels deep"),
    "invalid-char": needed("The file is UTF-8 text without control characters", 'name: "a\\0b"', "name: ab"),
    empty: needed("The file holds something"),
    yaml: needed("The file is YAML 1.2"),
    "multi-document": needed("The file holds one YAML document"),
    tag: needed("No value has a YAML tag", "name: !secret x", 'name: "!secret x"'),
    "duplicate-key": needed("No key is written twice in one mapping"),
    "merge-key": needed("There are no merge keys", "attic: { <<: *defaults }", "attic: { workspace: blue }"),
    "alias-limit": needed("Aliases do not blow the file up"),
    "alias-cycle": needed("No alias stands inside the value it names", "a: &a [*a]", "a: &a [b]"),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/unit-rules.js

/** Units and the graph of stacks and modules. */
const UNIT_RULES = {
    "shared-state": error("Each unit has a state of its own", "key=attic", "key={stack}/{environment}"),
    "too-many-waves": error("Units depend on each other over at most eight waves"),
    "too-many-legs": error("The matrix has at most 256 legs: one for each wave of each environment, or more"),
    "missing-depends-on": warning("A stack that reads the state of another one depends on it"),
    "removed-unit": warning("No unit is dropped while what it manages is still there"),
    "module-cycle": unchecked("No module calls itself, directly or through others"),
    "unused-module": warning("Every module under tofu/modules is called by a stack, directly or through others"),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/registry.js





/** Every rule by its id, in families as the table shows them. */
const RULE_FAMILIES = {
    "The text of organization.yaml": TEXT_RULES,
    "What organization.yaml says": ORGANIZATION_RULES,
    "Only in the shape with clusters": CLUSTERS_RULES,
    "Only in overlays": OVERLAY_RULES,
    "Parts that other actions read": PART_RULES,
    "Files and directories": FILE_RULES,
    Code: CODE_RULES,
    "Units and modules": UNIT_RULES,
};
/** Every rule. Ids are stable: people switch rules by them. */
const RULES = {
    ...TEXT_RULES,
    ...ORGANIZATION_RULES,
    ...CLUSTERS_RULES,
    ...OVERLAY_RULES,
    ...PART_RULES,
    ...FILE_RULES,
    ...CODE_RULES,
    ...UNIT_RULES,
};
/** Whether there is such a rule; the detail code of a failure, for one, may be none. */
function isRule(id) {
    return Object.hasOwn(RULES, id);
}
/**
 * A broken rule, with the severity that the rule has by default.
 * @param message what is wrong, with the value; no period at the end
 * @param fix what to do instead
 */
function finding(rule, place, message, fix) {
    const { file, line, column } = place;
    const { severity, reason } = RULES[rule];
    return { rule, severity, reason, file, line, column, message, fix };
}
/** Each finding once: two checks may come upon the same. */
function distinctFindings(findings) {
    return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}


/***/ }),

/***/ 57439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ directoriesWithCode),
/* harmony export */   I8: () => (/* binding */ surveyStacks),
/* harmony export */   bO: () => (/* binding */ discoverModules),
/* harmony export */   jA: () => (/* binding */ discoverStacks),
/* harmony export */   s6: () => (/* binding */ discoverStackNames),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_rules_name_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70005);
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
 * Looks at every stack of the repository. A directory that a listed stack names as its path is that stack.
 * @param workspace absolute path, links resolved
 */
async function surveyStacks(listed, files, workspace) {
    const failures = [];
    const directories = [];
    const stacks = [...listed];
    for (const stack of listed) {
        const problem = await problemOf(() => requireCode(files, workspace, stack));
        if (problem === undefined)
            directories.push(stack.path);
        else
            failures.push(problem);
    }
    const paths = listed.map(({ path }) => path);
    for (const name of (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .unlistedStacks */ .uz)(await discoverStackNames(files, workspace), paths)) {
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStackPath */ .Fi)(name);
        const problem = await problemOf(async () => {
            await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateDirectory */ .m5)(files, workspace, path, originOf(name, { file: path }));
            // Its code can be checked whatever its name is.
            directories.push(path);
            requireUsableName(name, listed);
        });
        if (problem === undefined)
            stacks.push(withoutSettings(name));
        else
            failures.push(problem);
    }
    return { stacks, directories: [...new Set(directories)], failures };
}
/**
 * Every stack of the repository, in the order of {@link surveyStacks}.
 * @param workspace absolute path, links resolved
 * @throws config-invalid for the first of the survey's failures
 */
async function discoverStacks(organization, files, workspace) {
    const { stacks, failures } = await surveyStacks(organization.stacks, files, workspace);
    if (failures[0] !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlywheelError */ .Lt(failures[0]);
    return stacks;
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
    const origin = originOf(stack.name, stack.place);
    const path = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateDirectory */ .m5)(files, workspace, stack.path, origin);
    if (await hasCode(files, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path)))
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(origin.reason, `${origin.subject}: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(stack.path)} holds no .tf or .tofu file`, {
        hint: `Set stacks.${stack.name}.path to the directory of its code, or remove the stack from the organization file.`,
        ...(stack.place === undefined ? {} : { place: stack.place }),
    });
}
function requireUsableName(name, listed) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStackPath */ .Fi)(name);
    const namesake = listed.find((stack) => stack.name === name);
    if (namesake !== undefined) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("config-invalid", `The stack ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} lies in ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(namesake.path)}, but ${path} holds code too`, {
            hint: `Remove one of the two, or list ${path} in the organization file under another name with this path.`,
            ...(namesake.place === undefined ? {} : { place: namesake.place }),
        });
    }
    if (!(0,_organization_rules_name_format_js__WEBPACK_IMPORTED_MODULE_5__/* .isLabel */ .J)(name)) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("config-invalid", `The directory ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} holds code, but ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} cannot be the name of a stack`, {
            hint: "Rename it to lower-case letters, digits and inner dashes, or list it in the organization file: a name of " +
                "that form under stacks:, with this directory as its path.",
            detailCode: "name-format",
            place: { file: path },
        });
    }
}
/** What the check throws as a failure, so that the next one is made too. */
async function problemOf(check) {
    try {
        await check();
        return undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlywheelError */ .Lt)
            return error.failure;
        throw error;
    }
}
function originOf(stack, place) {
    return { reason: "config-invalid", subject: `The stack ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(stack)}`, place };
}
function withoutSettings(name) {
    return {
        name,
        path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStackPath */ .Fi)(name),
        dependsOn: [],
        environments: undefined,
        varFiles: [],
        backendConfig: [],
        perEnvironment: [],
        workspace: undefined,
        place: undefined,
    };
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

/***/ 11798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ isOutside),
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
 * @throws the origin's reason when the path begins with a dash or holds control characters, or leads outside the
 *   workspace by `..`, as an absolute path or through a link where that is not allowed
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
    const mayLeave = origin.allowOutside === true;
    if (!mayLeave && isOutside(path))
        refuseOutside(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} lies outside the workspace`);
    const real = await realPathOf(files, absolute);
    if (real === undefined)
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} cannot be read`, RELATIVE, "unreadable");
    if (!mayLeave && isOutside(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, real))) {
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
/** Whether a relative path leads upwards out of what it is relative to. */
function isOutside(relative) {
    return relative === ".." || relative.startsWith("../");
}
function refuseOutside(origin, what) {
    const inside = "Only what lies in the checked-out repository is used; write a path inside it";
    const or = origin.allowOutside === undefined ? "" : ", or set allow-outside-workspace: true";
    return refuse(origin, what, `${inside}${or}.`, "path-outside");
}
function refuse(origin, what, hint, detailCode) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(origin.reason, `${origin.subject}: ${what}`, {
        hint,
        detailCode,
        ...(origin.place === undefined ? {} : { place: origin.place }),
    });
}


/***/ })

};
