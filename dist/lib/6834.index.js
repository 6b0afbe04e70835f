export const id = 6834;
export const ids = [6834];
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

/***/ 34579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ OUTCOME_FILE),
/* harmony export */   GC: () => (/* binding */ bundleArtifactName),
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   N8: () => (/* binding */ recordArtifactName),
/* harmony export */   bP: () => (/* binding */ driftArtifactName),
/* harmony export */   iR: () => (/* binding */ outcomeArtifactName),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   wh: () => (/* binding */ OUTCOME_PREFIX),
/* harmony export */   xT: () => (/* binding */ DRIFT_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30091);


/** The one file of a bundle's artifact. */
const BUNDLE_FILE = "bundle.age";
/** The one file of a review record's artifact. */
const RECORD_FILE = "review.json";
/** `flywheel-plan-<slug>-<8 hex>-a<attempt>`: a re-run of all jobs never meets its own older name. */
function bundleArtifactName(title, bundleSha256, attempt) {
    return artifactName("plan", title, bundleSha256.slice(0, 8), attempt);
}
/** `flywheel-review-<slug>-<8 hex>-a<attempt>`: chance tells it from one of the same content, planned twice in a run. */
function recordArtifactName(title, attempt) {
    return artifactName("review", title, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex"), attempt);
}
/** The one file of an outcome's artifact. */
const OUTCOME_FILE = "outcome.json";
/** What the names of all outcomes' artifacts begin with. */
const OUTCOME_PREFIX = "flywheel-outcome-";
/** `flywheel-outcome-<action>-<slug>-<8 hex>-a<attempt>`: two legs of one matrix may have the same title. */
function outcomeArtifactName(action, title, attempt) {
    return artifactName(`outcome-${action}`, title, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex"), attempt);
}
/** The one file of a drift report's artifact. */
const DRIFT_FILE = "drift.json";
/**
 * `flywheel-drift-<index>-of-<count>-<slug>-<8 hex>-a<attempt>`: who folds the shards of a call finds them by what the
 * call is about.
 * @param key of the call's scope, the same in every job of it
 */
function driftArtifactName({ title, key }, { index, count }, attempt) {
    return artifactName(`drift-${index}-of-${count}`, title, (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(key).slice(0, 8), attempt);
}
function artifactName(kind, title, digits, attempt) {
    const slug = title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .slice(0, 40)
        .replaceAll(/^-+|-+$/g, "");
    return `flywheel-${kind}-${slug === "" ? "units" : slug}-${digits}-a${attempt}`;
}
/** Where the manifest of a plan file lies in the same job. */
function manifestPath(planPath) {
    return `${planPath}.manifest.json`;
}


/***/ }),

/***/ 56834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ outcomeFailures),
/* harmony export */   handInOutcome: () => (/* binding */ handInOutcome)
/* harmony export */ });
/* harmony import */ var _bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30091);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34579);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10369);



/** Long enough to run again what failed, and to look back a week. */
const RETENTION_DAYS = 7;
/** The inputs that tell calls of one action in one run apart, and stay the same when a job is run again. */
const TELLING_INPUTS = [
    "config",
    "environment",
    "stacks",
    "working-directory",
    "workspace",
    "var-files",
    "select",
    "shard",
    "only",
    "groups",
];
/**
 * Leaves what a call came to for the report action, as an artifact of the run.
 * @param input the text of an input as the workflow gave it, which may be one that no action accepts
 * @throws artifact-failed
 */
async function handInOutcome(action, input, { detail, failures, event }, { context, artifacts }) {
    const selects = {
        environment: input("environment").trim(),
        stacks: [...(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLines */ .Li)(input("stacks"))],
        workingDirectory: input("working-directory").trim(),
        shard: input("shard").trim(),
    };
    const told = detail ?? { kind: "nothing", title: wordsOf(selects), removed: [] };
    const outcome = {
        schema: "flywheel.outcome/v1",
        action,
        call: (0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify([action, context.job, ...TELLING_INPUTS.map(input)])),
        job: context.job,
        runId: context.runId,
        attempt: context.runAttempt,
        selects,
        event: { ...event, units: [...event.units], facts: { ...event.facts } },
        failures: outcomeFailures(failures.filter((failure) => !isOfUnit(failure, told))),
        detail: told,
    };
    const name = (0,_bundle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeArtifactName */ .iR)(action, told.title, context.runAttempt);
    await artifacts.upload(name, _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_FILE */ .ES, new TextEncoder().encode(JSON.stringify(outcome)), RETENTION_DAYS);
}
/** Failures as an outcome holds them: without the words of engine and libraries, which are for the debug log. */
function outcomeFailures(failures) {
    return failures.map(({ reason, message, hint, detailCode, place, unit, address }) => ({
        reason,
        message,
        hint,
        ...(detailCode === undefined ? {} : { detailCode }),
        ...(place === undefined ? {} : { place: placeOf(place) }),
        ...(unit === undefined ? {} : { unit }),
        ...(address === undefined ? {} : { address }),
    }));
}
function placeOf({ file, line, column }) {
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
/** Whether it stands with one of the units already. */
function isOfUnit({ reason, message }, detail) {
    if (!("units" in detail))
        return false;
    const units = detail.units;
    return units.some(({ failures }) => failures.some((failure) => failure.reason === reason && failure.message === message));
}
function wordsOf({ environment, stacks, workingDirectory, shard }) {
    return [...stacks, workingDirectory, environment, shard].filter((word) => word !== "").join(" ");
}


/***/ })

};
