export const id = 2627;
export const ids = [2627];
export const modules = {

/***/ 2627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tofuApply: () => (/* binding */ tofuApply)
});

// EXTERNAL MODULE: ./packages/core/build/inputs/limit-inputs.js
var limit_inputs = __webpack_require__(77987);
// EXTERNAL MODULE: ./packages/core/build/inputs/select-inputs.js
var select_inputs = __webpack_require__(43932);
// EXTERNAL MODULE: ./packages/core/build/inputs/report-inputs.js
var report_inputs = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
// EXTERNAL MODULE: ./packages/core/build/organization/model.js
var model = __webpack_require__(77985);
// EXTERNAL MODULE: ./packages/core/build/policy/destruction.js
var destruction = __webpack_require__(581);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/inputs.js






const presentation = {
    name: "flywheel tofu-apply",
    description: "Applies exactly the plan that was made and shown, and refuses everything else",
    branding: { icon: "play", color: "green" },
    post: true,
};
const inputs = {
    ...unit_inputs/* UNIT_INPUTS */.nV,
    select: {
        ...select_inputs/* SELECT_INPUTS */.r.select,
        description: "affected: of the selected units those that the given plans are of, as tofu-plan found them with the same input.",
    },
    shard: select_inputs/* SHARD_INPUT */.K,
    "fail-fast": {
        type: "boolean",
        description: "Start no further unit once one has failed. Else only units that depend on it are not started.",
        default: "false",
    },
    ...unit_inputs/* PLANNING_INPUTS */.oP,
    "lock-timeout": { type: "duration", description: "How long to wait for a held state lock.", default: "5m" },
    "plan-path": { type: "text", description: "The plan-path output of tofu-plan in the same job." },
    "plan-sha256": { type: "text", description: "The plan-sha256 output of tofu-plan, with plan-path." },
    "bundle-name": { type: "text", description: "The bundle-name output of tofu-plan in an earlier job of this run." },
    "bundle-id": { type: "text", description: "The bundle-id output of tofu-plan, instead of bundle-name or with it." },
    "bundle-sha256": {
        type: "text",
        description: "The bundle-sha256 output of tofu-plan, with bundle-name or bundle-id.",
    },
    "bundle-run-id": {
        type: "text",
        description: "Run id of the workflow run that planned, where it is another one; needs trusted-workflow.",
    },
    "trusted-workflow": {
        type: "text",
        description: "Workflow whose bundles are taken with bundle-run-id, such as .github/workflows/plan.yml; the job needs actions: read.",
    },
    "trusted-events": {
        type: "lines",
        description: "Events whose runs are trusted with bundle-run-id. Empty: push, workflow_dispatch and schedule.",
    },
    "plan-key": {
        type: "secret",
        description: "The age identity (AGE-SECRET-KEY-1…) that opens the bundle. Empty only for a plain bundle.",
    },
    "max-age": { type: "duration", description: "Older plans are refused.", default: "24h" },
    "digest-key": {
        type: "secret",
        description: "The digest-key that tofu-plan had on the pull request. Empty: derived from plan-key, as there.",
    },
    "require-reviewed-plan": {
        type: "choice",
        description: "How a pull request must have shown this plan: not at all, in its comment, or with an approval after that. The organization's own level holds where it is stricter.",
        default: "none",
        choices: model/* REVIEW_LEVELS */.X,
    },
    "on-stale": {
        type: "choice",
        description: "When the state has changed since the plan: fail, or replan and apply if that does nothing the plan did not.",
        default: "fail",
        choices: ["fail", "replan"],
    },
    guard: {
        type: "choice",
        description: "Which deletes and replacements need an approved plan or allow-destroy: of stateful resource types, all, or none.",
        default: "stateful",
        choices: destruction/* GUARDS */.Vz,
    },
    "allow-destroy": {
        type: "lines",
        description: "Address patterns the guard lets pass, one a line. Only * and ? are special.",
    },
    ...limit_inputs/* LIMIT_INPUTS */.o,
    "cancel-grace": {
        type: "duration",
        description: "How long the post step of a cancelled job waits for the engine before it interrupts it again.",
        default: "240s",
    },
    "record-deployment": {
        type: "choice",
        description: "Record a deployment of the environment on GitHub. auto: unless the job's own environment makes GitHub do so, and only with an organization file.",
        default: "auto",
        choices: ["auto", "true", "false"],
    },
    "outputs-file": {
        type: "text",
        description: "Where to write the outputs as JSON (unit to its outputs, sensitive ones left out; with those of the units it depends on). Empty: a temporary file.",
    },
    ...report_inputs/* REPORT_INPUTS */.Lj,
    "github-token": unit_inputs/* GITHUB_TOKEN_INPUT */.vu,
};
const outputs = {
    applied: { description: "true when every selected unit was applied.", default: "false" },
    added: { description: "Objects created.", default: "0" },
    changed: { description: "Objects updated in place.", default: "0" },
    destroyed: { description: "Objects destroyed, replaced ones included.", default: "0" },
    imported: { description: "Objects imported, by units that were applied in full.", default: "0" },
    moved: { description: "Objects moved to another address, by units that were applied in full.", default: "0" },
    forgotten: {
        description: "Objects dropped from the state without destroying them, by units that were applied in full.",
        default: "0",
    },
    "outputs-file": {
        description: "The JSON file with the outputs of every unit, and of the units these depend on.",
        default: "",
    },
    outputs: {
        description: "The same JSON for a later job; {} with a warning when it is over 64 KiB.",
        default: "{}",
    },
    "deployment-id": { description: "The deployment this call recorded on GitHub; empty for none.", default: "" },
    "lock-id": { description: "Id of the lock that was in the way, where failure-reason is state-locked.", default: "" },
    "lock-who": { description: "Who holds that lock, where the backend tells.", default: "" },
    "lock-created": { description: "Since when, in the engine's words.", default: "" },
    "state-rescue-artifact": {
        description: "Artifact with the sealed state that the backend did not take; several names, one a line.",
        default: "",
    },
    units: { description: "JSON: unit to its status and failure reason.", default: "{}" },
};

// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/run.js


/** Applies saved plans of code that may be applied. The engine tells its version while all that applies is loaded. */
async function run(inputs, host) {
    await (0,forks/* refuseUntrustedCode */.ot)(host);
    const { engine } = await (0,locate/* findEngine */.GO)(inputs.engine, host);
    const { applyPlans } = await Promise.all(/* import() */[__webpack_require__.e(8373), __webpack_require__.e(7945), __webpack_require__.e(1384), __webpack_require__.e(6658), __webpack_require__.e(9889), __webpack_require__.e(5243), __webpack_require__.e(3119)]).then(__webpack_require__.bind(__webpack_require__, 63119));
    return applyPlans(inputs, engine, host);
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/action.js


const tofuApply = {
    name: "tofu-apply",
    inputs: inputs,
    outputs: outputs,
    run: run,
    post: async ({ cancelGrace: graceMs, planKey, githubToken }, host) => {
        const { finishUp } = await Promise.all(/* import() */[__webpack_require__.e(8373), __webpack_require__.e(4770)]).then(__webpack_require__.bind(__webpack_require__, 54770));
        return finishUp(host, { graceMs, planKey, githubToken });
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


/***/ }),

/***/ 77985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ REVIEW_LEVELS),
/* harmony export */   j: () => (/* binding */ PROFILES)
/* harmony export */ });
/** The shapes of organization files that are read, by the letters of the input `profile`; b is the canonical one. */
const PROFILES = ["b", "a", "c", "e"];
/** How much a plan must have been looked at before it is applied, laxest first. */
const REVIEW_LEVELS = ["none", "commented", "approved"];


/***/ })

};
