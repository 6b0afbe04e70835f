export const id = 7956;
export const ids = [7956];
export const modules = {

/***/ 74700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ isBeforeMerge),
/* harmony export */   E3: () => (/* binding */ isHeadOrItsMerge),
/* harmony export */   M8: () => (/* binding */ checkedOut),
/* harmony export */   _g: () => (/* binding */ plannedBase)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5970);

/** What git has checked out; undefined where that cannot be told. */
async function checkedOut(host) {
    const [commit, text] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "rev-parse", "HEAD"),
        // The object itself: in a shallow clone, as actions/checkout makes it, git denies that a commit has parents.
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "cat-file", "commit", "HEAD"),
    ]);
    if (commit === undefined || text === undefined)
        return undefined;
    const header = text.split("\n\n", 1)[0] ?? "";
    return { commit, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent) };
}
/**
 * Whether this is a pull request's head, or GitHub's merge of it into its base (`refs/pull/<number>/merge`). With any other
 * first parent it may be the merge of somebody's own branch, which holds whatever they like.
 */
function isHeadOrItsMerge({ commit, parents }, { headSha, baseSha }) {
    return commit === headSha || (isMergeOf(parents, headSha) && parents[0] === baseSha);
}
/**
 * The commit of the base branch that a pull request's checkout was made from: the merge's first parent where its merge
 * is checked out, else where the two histories part, else (in a shallow clone) the base branch's tip of the event.
 */
async function plannedBase(host, pullRequest) {
    const [merged, parted] = await Promise.all([checkedOut(host), (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "merge-base", "HEAD", pullRequest.baseSha)]);
    const parents = merged?.parents ?? [];
    return (isMergeOf(parents, pullRequest.headSha) ? parents[0] : parted) ?? pullRequest.baseSha;
}
/** Whether the run is about a pull request that is not merged yet. */
function isBeforeMerge({ context }) {
    return context.pullRequest !== undefined || context.queuedPullRequest !== undefined;
}
function isMergeOf(parents, head) {
    return parents.length === 2 && parents[1] === head;
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
/* harmony export */   GO: () => (/* binding */ findEngine),
/* harmony export */   JW: () => (/* binding */ locateEngine),
/* harmony export */   Y7: () => (/* binding */ engineWords)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _begun_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12679);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43388);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89088);





/** Product and version, for people. */
function engineWords({ name, version }) {
    return `${name === "tofu" ? "OpenTofu" : "Terraform"} ${version}`;
}
const HINT = "Install OpenTofu in an earlier step (for example opentofu/setup-opentofu with tofu_wrapper: false), or set the input engine to a path.";
/**
 * Finds the engine and asks for its version: `auto` takes tofu, then terraform, on PATH; `tofu` and `terraform` only
 * that one; else a path.
 * @returns without the answer, for whoever has something to do meanwhile
 * @throws engine-missing; input-invalid for a path in the workspace, where a pull request could plant a program
 */
async function findEngine(choice, host) {
    const names = choice === "auto" ? ["tofu", "terraform"] : [choice];
    for (const name of names) {
        const path = await resolveProgram(name, host);
        if (path !== undefined)
            return { engine: (0,_begun_js__WEBPACK_IMPORTED_MODULE_3__/* .begun */ .q)(identify(path, host)) };
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("engine-missing", choice === "auto" ? "Neither tofu nor terraform is on PATH" : `There is no engine at "${choice}"`, { hint: HINT });
}
/**
 * Finds the engine and waits for what it is.
 * @throws as {@link findEngine}
 */
async function locateEngine(choice, host) {
    return (await findEngine(choice, host)).engine;
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `Input engine: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} lies in the workspace`, {
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
        .engine({ file: path, arguments: ["version"], directory: host.context.workspace, environment: variables })
        .catch((cause) => {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlywheelError */ .Lt)
            throw cause;
        return notAnEngine(path, String(cause));
    });
    if (host.processes.cancelled()) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("cancelled", "The job was cancelled while the engine was asked for its version", {
            hint: "Nothing was changed. Run the job again.",
        });
    }
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

/***/ 50747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ refuseForks),
/* harmony export */   DQ: () => (/* binding */ refuseHead),
/* harmony export */   Gu: () => (/* binding */ refuseUnsafeValidation),
/* harmony export */   Wk: () => (/* binding */ refuseLastingMachine),
/* harmony export */   ot: () => (/* binding */ refuseUntrustedCode)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74700);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);


/** Events on which a job holds the repository's secrets, whoever caused them. */
const EVENTS_WITH_SECRETS = ["pull_request_target", "workflow_run", "issue_comment"];
/**
 * Refuses code that may be of somebody without write access, also where a workflow checked it out by hand: a plan runs
 * providers and reads files the code chose, with whatever the job holds (docs/threat-model.md).
 * @throws fork-blocked
 */
async function refuseUntrustedCode(host) {
    refuseForks(host.context);
    await refuseForeignCheckout(host);
}
/**
 * Refuses the event of a head that may be of a fork.
 * @throws fork-blocked
 */
function refuseForks({ untrustedHead, event }) {
    if (untrustedHead !== undefined)
        refuseHead(untrustedHead, event);
}
/**
 * Refuses somebody else's code where even validating it may leave something behind: anywhere but under `pull_request`
 * (design §3, Forks), and on machines that other jobs use after it. For an action that does nothing but validate.
 * @param allowSelfHosted the input `allow-forks-on-self-hosted`
 * @throws fork-blocked
 */
async function refuseUnsafeValidation(allowSelfHosted, host) {
    const { untrustedHead: head, event } = host.context;
    if (head === undefined)
        return refuseForeignCheckout(host);
    if (event !== "pull_request")
        refuseHead(head, event);
    refuseLastingMachine(head, allowSelfHosted, host.context);
}
/**
 * Refuses to validate somebody else's code on a machine that outlives the job, unless that is allowed.
 * @throws fork-blocked
 */
function refuseLastingMachine({ owner }, allowSelfHosted, { environment }) {
    // Only a word of GitHub's counts: any other machine may keep what the code leaves behind.
    if (environment["RUNNER_ENVIRONMENT"] === "github-hosted" || allowSelfHosted)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("fork-blocked", `Code of ${owner} is not run on a self-hosted runner`, {
        detailCode: "self-hosted",
        hint: "Validating evaluates what the code says, and the machine may keep it. Use a GitHub-hosted runner, or allow-forks-on-self-hosted: true where every job has a machine of its own.",
    });
}
/** @throws fork-blocked with what to do under this event */
function refuseHead({ owner }, event) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("fork-blocked", `What is checked out may come from ${owner}: it is not run with what this job holds`, {
        hint: EVENTS_WITH_SECRETS.includes(event)
            ? `Never run a pull request's code under ${event}: use pull_request, where the code of forks is only validated.`
            : "Let validate-org check it under pull_request, and have someone with write access push the branch to this repository to see a plan.",
    });
}
/**
 * Under events that hold secrets for everybody, what is checked out must be what the event is about: a workflow may
 * have fetched a fork's commit by its number or name.
 * @throws fork-blocked, also where the commit cannot be told
 */
async function refuseForeignCheckout(host) {
    const { event, eventCommits, pullRequest } = host.context;
    if (!EVENTS_WITH_SECRETS.includes(event))
        return;
    const found = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedOut */ .M8)(host);
    if (found !== undefined) {
        if (eventCommits.includes(found.commit))
            return;
        if (pullRequest !== undefined && (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeadOrItsMerge */ .E3)(found, pullRequest))
            return;
    }
    const what = found === undefined ? "No git checkout" : `Commit ${found.commit.slice(0, 8)}`;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("fork-blocked", `${what} is in the workspace, which is not what this ${event} event is about`, {
        detailCode: "foreign-checkout",
        hint: `Under ${event} anybody may have written such a commit. Check out what the event names with actions/checkout and git, or use pull_request.`,
    });
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   q: () => (/* binding */ gitText)
/* harmony export */ });
/** What git says of the checkout, trimmed; undefined where there is no git, no checkout, or no such object. */
async function git(host, ...command) {
    return (await gitText(host, ...command))?.trim();
}
/** The same, to the last blank: for the content of files. */
async function gitText(host, ...command) {
    const { workspace, environment } = host.context;
    const file = await host.processes.find("git");
    if (file === undefined)
        return undefined;
    const { exitCode, stdout } = await host.processes.run({
        file,
        // The workspace may belong to another user in a container job.
        arguments: ["-c", `safe.directory=${workspace}`, ...command],
        directory: workspace,
        environment,
    });
    return exitCode === 0 ? stdout : undefined;
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

/***/ 43932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SHARD_INPUT),
/* harmony export */   r: () => (/* binding */ SELECT_INPUTS)
/* harmony export */ });
/** Which of the units that a call could work on it does, the same in every action that finds them by itself. */
const SELECT_INPUTS = {
    select: {
        type: "choice",
        description: "affected: of the selected units only those that the change may plan otherwise, dependents included; needs fetch-depth: 0.",
        default: "all",
        choices: ["all", "affected"],
    },
    "affected-base": {
        type: "text",
        description: "Commit that affected units are found since. A pull request has its own; elsewhere empty means each unit's last deployment, which needs deployments: read.",
    },
};
/** The same in every action whose units can be spread over jobs. */
const SHARD_INPUT = {
    type: "text",
    description: "Only this part of the selected units, such as 2/4, for a matrix of jobs. Such a call comments nothing.",
};


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


/***/ })

};
