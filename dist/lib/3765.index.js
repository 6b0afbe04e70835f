export const id = 3765;
export const ids = [3765];
export const modules = {

/***/ 23765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tofuPlan: () => (/* binding */ tofuPlan)
});

// EXTERNAL MODULE: ./packages/core/build/inputs/credentials.js
var credentials = __webpack_require__(96376);
// EXTERNAL MODULE: ./packages/core/build/inputs/fork-inputs.js
var fork_inputs = __webpack_require__(11808);
// EXTERNAL MODULE: ./packages/core/build/inputs/limit-inputs.js
var limit_inputs = __webpack_require__(77987);
// EXTERNAL MODULE: ./packages/core/build/inputs/report-inputs.js
var report_inputs = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/inputs/select-inputs.js
var select_inputs = __webpack_require__(43932);
// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/inputs.js






const presentation = {
    name: "flywheel tofu-plan",
    description: "Plans OpenTofu stacks, shows reviewers exactly what will change, and seals the plan for tofu-apply",
    branding: { icon: "eye", color: "green" },
    post: true,
};
const inputs = {
    ...unit_inputs/* UNIT_INPUTS */.nV,
    ...select_inputs/* SELECT_INPUTS */.r,
    shard: select_inputs/* SHARD_INPUT */.K,
    ...unit_inputs/* PLANNING_INPUTS */.oP,
    lock: {
        type: "choice",
        description: "Whether planning takes the state's lock: auto does so, but for a pull request.",
        default: "auto",
        choices: ["auto", "true", "false"],
    },
    "lock-timeout": { type: "duration", description: "How long to wait for a held state lock.", default: "60s" },
    "plan-key": {
        type: "secret",
        description: "age identity (AGE-SECRET-KEY-1…) that seals the plan for tofu-apply. Without it and plan-recipients the plan is not uploaded.",
    },
    "plan-recipients": {
        type: "lines",
        description: "Public keys (age1…) to seal the plan to, one a line: only a job with the identity of one opens it.",
    },
    "allow-plain-plan": {
        type: "boolean",
        description: "Upload the plan in clear where nothing seals it; only in a private repository.",
        default: "false",
    },
    "artifact-paths": {
        type: "lines",
        description: "Files made during plan that apply needs, such as a zipped function: paths or globs, relative to the repository.",
    },
    "retention-days": {
        type: "integer",
        description: "Days the bundle is kept. A plan is for this deployment only: keep it short.",
        default: "1",
        minimum: 1,
    },
    ...report_inputs/* RECORD_INPUTS */.wX,
    ...limit_inputs/* LIMIT_INPUTS */.o,
    ...report_inputs/* COMMENT_INPUTS */.k0,
    ...report_inputs/* REPORT_INPUTS */.Lj,
    "fork-policy": {
        type: "choice",
        description: "Pull requests of forks and of Dependabot, under pull_request: validate-only (no state, no plan) or refuse.",
        default: "validate-only",
        choices: ["validate-only", "refuse"],
    },
    ...fork_inputs/* FORK_INPUTS */.n,
    ...credentials/* CREDENTIAL_INPUTS */.m,
    "github-token": unit_inputs/* GITHUB_TOKEN_INPUT */.vu,
};
const outputs = {
    changes: { description: "true when applying the plan would do anything.", default: "false" },
    "exit-code": {
        description: "The engine's own: 0 nothing to apply, 2 something, 1 failed; over all units.",
        default: "1",
    },
    "to-add": { description: "Objects to create, replacements included.", default: "0" },
    "to-change": { description: "Objects to update in place.", default: "0" },
    "to-destroy": { description: "Objects to destroy, replacements included.", default: "0" },
    "to-replace": { description: "Objects to replace.", default: "0" },
    "to-import": { description: "Objects to import.", default: "0" },
    "to-move": { description: "Objects to move to another address.", default: "0" },
    "to-forget": { description: "Objects to drop from the state without destroying them.", default: "0" },
    "output-changes": { description: "Output values that change.", default: "0" },
    "has-destroy": { description: "true when anything is destroyed.", default: "false" },
    "has-drift": { description: "true when objects changed outside of code.", default: "false" },
    "bundle-name": { description: "Artifact that holds the sealed plans; empty when none was uploaded.", default: "" },
    "bundle-id": { description: "Id of that artifact.", default: "" },
    "bundle-sha256": { description: "SHA-256 of the sealed file: give it to tofu-apply.", default: "" },
    "plan-path": { description: "The saved plan, for tofu-apply in the same job; only for a single unit.", default: "" },
    "plan-sha256": { description: "SHA-256 of the manifest beside plan-path.", default: "" },
    "plan-digest": {
        description: "Keyed digest of all that the plan would do; empty without digest-key and plan-key.",
        default: "",
    },
    "plan-text-path": {
        description: "The whole plan document as Markdown, for later steps of the job; removed after the job.",
        default: "",
    },
    "plan-json-path": {
        description: "The plan's JSON for conftest, checkov or infracost in the same job, with every secret in it; a directory for several units. Removed after the job.",
        default: "",
    },
    "comment-url": { description: "The pull request comment, where there is one.", default: "" },
    units: {
        description: "JSON: unit to its counts, its dependence (provisional, waiting or empty) and failure reason.",
        default: "{}",
    },
    removed: {
        description: "JSON list of the units that the change drops, with select: affected. What they manage stays.",
        default: "[]",
    },
    skipped: { description: "true when nothing was planned, and that is no failure.", default: "false" },
    "skip-reason": {
        description: "Why: fork, dependabot, closed, missing-credentials, unaffected, empty-shard or upstream-failed. Empty when it was planned.",
        default: "",
    },
};

// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/credentials.js

/**
 * Looks whether the job has what it needs to plan, before any engine runs.
 * @returns the result of a call that is skipped; undefined where it can plan
 * @throws input-invalid naming every variable that is unset or empty, where that is not to be skipped
 */
async function withoutCredentials(inputs, host) {
    const summary = (0,credentials/* missingCredentials */.n)(inputs, host.context);
    if (summary === undefined)
        return undefined;
    const [{ renderSkip }, { runFacts }, { skippedResult }] = await Promise.all([
        __webpack_require__.e(/* import() */ 930).then(__webpack_require__.bind(__webpack_require__, 80930)),
        __webpack_require__.e(/* import() */ 4062).then(__webpack_require__.bind(__webpack_require__, 14062)),
        __webpack_require__.e(/* import() */ 6270).then(__webpack_require__.bind(__webpack_require__, 36270)),
    ]);
    const why = `${summary}. Planning needs it here, says required-env.`;
    const facts = runFacts(host.context, undefined);
    await host.summarize(renderSkip({ title: "Plan", verdict: "skipped", why, units: [], failures: [], facts }));
    return skippedResult({ reason: "missing-credentials", summary, failures: [], commentUrl: "" });
}

// EXTERNAL MODULE: ./packages/core/build/checkout.js
var checkout = __webpack_require__(74700);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/events.js



/**
 * Decides what to do with the event (design §3, Forks).
 * @throws fork-blocked for code that is not run at all, input-invalid for a checkout that is not what a comment is about
 */
async function decideCourse(inputs, host) {
    const { untrustedHead: head, pullRequest, event } = host.context;
    if (head?.kind === "unknown")
        return planCommented(head, inputs, host);
    if (head !== undefined && event !== "pull_request")
        return (0,forks/* refuseHead */.DQ)(head, event);
    if (pullRequest?.closed !== undefined)
        return { kind: "close", pullRequest };
    if (head !== undefined)
        return validateForeign(head, inputs, host);
    await (0,forks/* refuseUntrustedCode */.ot)(host);
    return { kind: "plan", host };
}
function validateForeign(head, inputs, { context }) {
    if (inputs.forkPolicy === "refuse")
        return (0,forks/* refuseHead */.DQ)(head, context.event);
    (0,forks/* refuseLastingMachine */.Wk)(head, inputs.allowForksOnSelfHosted, context);
    return { kind: "validate", head };
}
/**
 * A comment's event tells neither whose the head is nor which commit it is, and the head can have changed since
 * somebody looked at it: the forge is asked, and exactly that commit must be checked out.
 */
async function planCommented(head, inputs, host) {
    const { context } = host;
    if (inputs.githubToken === "")
        return (0,forks/* refuseHead */.DQ)(head, context.event);
    const pull = await host.forge(inputs.githubToken).pullRequest(head.pullRequest);
    if (pull === undefined) {
        return (0,errors/* fail */.fJ)("forge-failed", `GitHub does not know pull request ${head.pullRequest}`, {
            hint: "Give the job the permission `pull-requests: write`.",
        });
    }
    const owner = foreignOwner(pull, context.repository);
    if (owner !== undefined)
        return (0,forks/* refuseHead */.DQ)({ owner }, context.event);
    if (pull.state !== "open") {
        return (0,errors/* fail */.fJ)("input-invalid", `Pull request ${pull.number} is ${pull.state}: there is nothing left to plan`, {
            hint: "Start the workflow only for comments on open pull requests.",
        });
    }
    await requireHead(pull, host);
    const { number, headSha, baseSha } = pull;
    return {
        kind: "plan",
        host: { ...host, context: { ...context, pullRequest: { number, headSha, baseSha }, untrustedHead: undefined } },
    };
}
function foreignOwner({ headRepository, author }, repository) {
    if (headRepository === undefined)
        return "a deleted fork";
    if (headRepository !== repository)
        return `the fork ${headRepository}`;
    return author === "dependabot[bot]" ? "Dependabot" : undefined;
}
async function requireHead(pull, host) {
    const { number, headSha } = pull;
    const found = await (0,checkout/* checkedOut */.M8)(host);
    if (found !== undefined && (0,checkout/* isHeadOrItsMerge */.E3)(found, pull))
        return;
    const what = found === undefined ? "No git checkout" : `Commit ${found.commit.slice(0, 8)}`;
    (0,errors/* fail */.fJ)("input-invalid", `${what} is in the workspace, not the head of pull request ${number} (${headSha.slice(0, 8)})`, {
        detailCode: "foreign-checkout",
        hint: `A comment's job starts on the default branch: give actions/checkout \`ref: refs/pull/${number}/head\`. Where the head has moved since, comment again.`,
    });
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/run.js




/** What the report action is to comment on, this call does not. */
function run(given, host) {
    return planOrSkip((0,report_inputs/* isForReport */.OH)(given) ? { ...given, comment: "never", forReport: true } : given, host);
}
/** Plans where the event is of code that may be planned; else does what may be done with it. */
async function planOrSkip(inputs, host) {
    const course = await decideCourse(inputs, host);
    switch (course.kind) {
        case "plan":
            return (await withoutCredentials(inputs, host)) ?? plan(inputs, course.host);
        case "validate":
            return (await Promise.all(/* import() */[__webpack_require__.e(8373), __webpack_require__.e(7945), __webpack_require__.e(1384), __webpack_require__.e(6134), __webpack_require__.e(8149)]).then(__webpack_require__.bind(__webpack_require__, 25729))).validateOnly(course.head, inputs, host);
        case "close":
            return (await __webpack_require__.e(/* import() */ 5323).then(__webpack_require__.bind(__webpack_require__, 65323))).closeComments(course.pullRequest, inputs, host);
    }
}
/** The engine tells its version while all that plans is loaded. */
async function plan(inputs, host) {
    const { engine } = await (0,locate/* findEngine */.GO)(inputs.engine, host);
    const { planUnits } = await Promise.all(/* import() */[__webpack_require__.e(8373), __webpack_require__.e(7945), __webpack_require__.e(1384), __webpack_require__.e(6658), __webpack_require__.e(9889), __webpack_require__.e(5243), __webpack_require__.e(8283)]).then(__webpack_require__.bind(__webpack_require__, 48283));
    return planUnits(inputs, engine, host);
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/action.js


const tofuPlan = {
    name: "tofu-plan",
    inputs: inputs,
    outputs: outputs,
    run: run,
    post: async (_, host) => {
        const { finishUp, PLAN_GRACE_MS } = await Promise.all(/* import() */[__webpack_require__.e(8373), __webpack_require__.e(4770)]).then(__webpack_require__.bind(__webpack_require__, 54770));
        return finishUp(host, { graceMs: PLAN_GRACE_MS });
    },
};


/***/ }),

/***/ 96376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CREDENTIAL_INPUTS),
/* harmony export */   n: () => (/* binding */ missingCredentials)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43388);


/** What a job needs before an engine can plan, the same in every action that plans. */
const CREDENTIAL_INPUTS = {
    "required-env": {
        type: "lines",
        description: "Names of environment variables that planning needs, one a line, such as credentials.",
    },
    "on-missing-credentials": {
        type: "choice",
        description: "What to do where one of required-env is unset or empty: fail, or skip and stay green.",
        default: "fail",
        choices: ["fail", "skip"],
    },
};
/**
 * Looks whether the job has what it needs to plan, before any engine runs.
 * @returns what is missing, as a sentence without a period; undefined where nothing is
 * @throws input-invalid naming every variable that is unset or empty, where that is not to be skipped
 */
function missingCredentials(inputs, { environment }) {
    const missing = inputs.requiredEnv.filter((name) => (environment[name] ?? "") === "");
    if (missing.length === 0)
        return undefined;
    const summary = `Not set in this job: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(missing)}`;
    if (inputs.onMissingCredentials === "skip")
        return summary;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", summary, {
        detailCode: "missing-credentials",
        hint: "Set them in env: of the step or the job, or remove them from required-env. on-missing-credentials: skip passes over such jobs.",
    });
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

/***/ 77987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LIMIT_INPUTS)
/* harmony export */ });
/** What a plan may destroy at all: tofu-plan warns of it, tofu-apply refuses it. */
const LIMIT_INPUTS = {
    "max-destroy": {
        type: "limit",
        description: "Most objects that one call may destroy, replacements included; empty means any number. The organization's own limit holds where it is lower.",
    },
    protect: {
        type: "lines",
        description: "Address patterns of objects that are never deleted, replaced or forgotten, one a line. Only * and ? are special.",
    },
};


/***/ })

};
