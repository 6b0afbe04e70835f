export const id = 8283;
export const ids = [8283,930,6270];
export const modules = {

/***/ 42796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hasNoState),
/* harmony export */   e: () => (/* binding */ markDependents)
/* harmony export */ });
/* harmony import */ var _flywheel_core_engine_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80328);
/* harmony import */ var _flywheel_core_plan_dependents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69742);


/**
 * Marks the units whose plans depend on what is applied before them.
 * @param planned in dependency order
 */
async function markDependents(planned) {
    const found = await (0,_flywheel_core_plan_dependents__WEBPACK_IMPORTED_MODULE_1__/* .findDependences */ .m)(planned.map(({ unit: { dependsOn }, session, backend, outcome }) => ({
        outcome,
        dependsOn,
        isInitialised: backend !== undefined,
        hasNoState: () => hasNoState(session),
    })));
    return planned.map((item) => {
        const dependence = found.get(item.unit.id);
        if (dependence === undefined)
            return item;
        item.session.host.log.info(`${item.unit.id}: ${dependence.kind}, for ${dependence.upstream.join(", ")}`);
        return { ...item, outcome: (0,_flywheel_core_plan_dependents__WEBPACK_IMPORTED_MODULE_1__/* .withDependence */ .C)(item.outcome, dependence) };
    });
}
/** A state that was never written has no lineage, where the backend gives one at all. */
async function hasNoState(session) {
    const state = await (0,_flywheel_core_engine_state__WEBPACK_IMPORTED_MODULE_0__/* .currentState */ .JV)(session);
    return state.kind === "none" || (state.kind === "state" && state.lineage === "");
}


/***/ }),

/***/ 41071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ allHeldBack),
/* harmony export */   d5: () => (/* binding */ holdBack),
/* harmony export */   j0: () => (/* binding */ heldWords),
/* harmony export */   lf: () => (/* binding */ heldWarnings)
/* harmony export */ });
/* harmony import */ var _flywheel_core_bundle_hand_over__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41427);
/* harmony import */ var _flywheel_core_checkout__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74700);
/* harmony import */ var _flywheel_core_report_facts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14062);
/* harmony import */ var _flywheel_core_report_removed__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50453);
/* harmony import */ var _flywheel_core_report_skip_document__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80930);
/* harmony import */ var _flywheel_core_report_unit_notes__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66907);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92262);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36270);








/**
 * Leaves out what comes after units that this run could not deploy, so that a failed one stops its dependents and no
 * others. Only a run that deploys, in jobs that tell of each other, has such units.
 * @throws artifact-failed
 */
async function holdBack(scope, inputs, host) {
    // What is destroyed goes the other way round, and is no deployment.
    if (!inputs.forReport || inputs.destroy || (0,_flywheel_core_checkout__WEBPACK_IMPORTED_MODULE_3__/* .isBeforeMerge */ .AO)(host))
        return { ...scope, held: new Map() };
    const { findHeldBack } = await __webpack_require__.e(/* import() */ 5735).then(__webpack_require__.bind(__webpack_require__, 95735));
    const held = await findHeldBack(scope, (progress) => progress === "failed" || progress === "held", host);
    return { ...scope, units: scope.units.filter(({ id }) => !held.has(id)), held };
}
/** The result of a call all of whose units are held back: green, since nothing of it failed. */
async function allHeldBack(scope, request, host) {
    const { title, held, removed } = scope;
    const verdict = "not planned";
    const document = (0,_flywheel_core_report_skip_document__WEBPACK_IMPORTED_MODULE_4__.renderSkip)({
        title,
        verdict,
        why: "What comes before it failed in this run. Mend that and run again what failed.",
        units: [...held.keys()],
        removed,
        failures: [],
        facts: (0,_flywheel_core_report_facts__WEBPACK_IMPORTED_MODULE_1__.runFacts)(host.context, undefined),
    });
    await host.summarize(document);
    const skip = { reason: "upstream-failed", summary: `${title}: ${verdict}`, failures: [], commentUrl: "", removed };
    const warnings = [...(0,_flywheel_core_report_removed__WEBPACK_IMPORTED_MODULE_5__/* .removedWarning */ .Hb)(removed), ...heldWarnings(scope)];
    return { ...(0,_skipped_js__WEBPACK_IMPORTED_MODULE_6__.skippedResult)(skip), warnings, detail: await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .planOutcome */ .W)([], request, scope, _flywheel_core_bundle_hand_over__WEBPACK_IMPORTED_MODULE_0__/* .NO_HAND_OVER */ .$, host) };
}
/** What was left out, as annotations. */
function heldWarnings({ held }) {
    return [...held].map(([unit, upstream]) => ({
        message: `Not planned, since ${upstream} failed in this run`,
        place: undefined,
        unit,
    }));
}
/** The same as Markdown; none where none was. */
function heldWords({ held }) {
    if (held.size === 0)
        return [];
    const upstream = [...new Set(held.values())];
    return [`**Not planned**: ${(0,_flywheel_core_report_unit_notes__WEBPACK_IMPORTED_MODULE_7__/* .unitNames */ .P)([...held.keys()])}, since ${(0,_flywheel_core_report_unit_notes__WEBPACK_IMPORTED_MODULE_7__/* .unitNames */ .P)(upstream)} failed in this run.`];
}


/***/ }),

/***/ 92262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ planOutcome)
/* harmony export */ });
/* harmony import */ var _flywheel_core_bundle_plan_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48839);
/* harmony import */ var _flywheel_core_checkout__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74700);
/* harmony import */ var _flywheel_core_outcome_hand_in__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56834);
/* harmony import */ var _dependents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42796);




/** What the report action is told of the plans: what is in them, it reads from the bundle. */
async function planOutcome(planned, request, scope, { bundleName: name, bundleId: id, bundleSha256: sha256 }, host) {
    const { pullRequest } = host.context;
    const { targets, excludes, replaces, destroy, refresh } = request;
    return {
        kind: "plan",
        title: scope.title,
        request: { targets: [...targets], excludes: [...excludes], replaces: [...replaces], destroy, refresh },
        base: pullRequest === undefined ? "" : await (0,_flywheel_core_checkout__WEBPACK_IMPORTED_MODULE_3__/* .plannedBase */ ._g)(host, pullRequest),
        bundle: name === "" ? null : { name, id, sha256 },
        units: await Promise.all(planned.map((unit) => plannedOutcome(unit, scope, host))),
        held: [...scope.held].map(([unit, upstream]) => ({ unit, upstream })),
        removed: [...scope.removed],
    };
}
async function plannedOutcome({ unit, session, backend, planned, outcome }, scope, host) {
    const { counts, changeSet, failures, warnings, dependence, newWorkspace, redact } = outcome;
    return {
        unit: unit.id,
        counts,
        drift: changeSet?.drift.length ?? 0,
        failures: (0,_flywheel_core_outcome_hand_in__WEBPACK_IMPORTED_MODULE_1__/* .outcomeFailures */ .A)(failures),
        warnings: warnings.map(({ summary, place }) => ({ summary: redact(summary), place })),
        dependsOn: [...scope.upstreamOf(unit.id)],
        dependence: dependence === undefined ? null : { kind: dependence.kind, upstream: [...dependence.upstream] },
        isInitialised: backend !== undefined,
        // A plan that the engine encrypted does not tell.
        hasNoState: planned === undefined
            ? backend !== undefined && (await (0,_dependents_js__WEBPACK_IMPORTED_MODULE_2__/* .hasNoState */ .T)(session))
            : (0,_flywheel_core_bundle_plan_file__WEBPACK_IMPORTED_MODULE_0__/* .planState */ .Z)(await host.files.readBytes(planned.plan.file))?.lineage === "",
        newWorkspace,
    };
}


/***/ }),

/***/ 48283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planUnits: () => (/* binding */ planUnits)
});

// EXTERNAL MODULE: ./packages/core/build/begun.js
var begun = __webpack_require__(12679);
// EXTERNAL MODULE: ./packages/core/build/bundle/artifact-paths.js
var artifact_paths = __webpack_require__(23896);
// EXTERNAL MODULE: ./packages/core/build/bundle/describe.js
var describe = __webpack_require__(9750);
// EXTERNAL MODULE: ./packages/core/build/bundle/hand-over.js + 1 modules
var hand_over = __webpack_require__(41427);
// EXTERNAL MODULE: ./packages/core/build/bundle/sealing.js
var bundle_sealing = __webpack_require__(66744);
// EXTERNAL MODULE: ./packages/core/build/engine/code-identity.js
var code_identity = __webpack_require__(70351);
// EXTERNAL MODULE: ./packages/core/build/engine/plan-request.js
var plan_request = __webpack_require__(47450);
// EXTERNAL MODULE: ./packages/core/build/engine/planned-unit.js
var planned_unit = __webpack_require__(65622);
// EXTERNAL MODULE: ./packages/core/build/engine/warnings.js
var warnings = __webpack_require__(73416);
// EXTERNAL MODULE: ./packages/core/build/engine/plugin-cache.js
var plugin_cache = __webpack_require__(3441);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var plan_counts = __webpack_require__(87778);
// EXTERNAL MODULE: ./packages/core/build/report/removed.js
var report_removed = __webpack_require__(50453);
// EXTERNAL MODULE: ./packages/core/build/review/ignore.js
var ignore = __webpack_require__(29865);
// EXTERNAL MODULE: ./packages/core/build/review/keys.js
var keys = __webpack_require__(31055);
// EXTERNAL MODULE: ./packages/core/build/review/record.js + 1 modules
var record = __webpack_require__(81107);
// EXTERNAL MODULE: ./packages/core/build/review/reviewable.js
var reviewable = __webpack_require__(60343);
// EXTERNAL MODULE: ./packages/core/build/units/grouping.js
var grouping = __webpack_require__(14809);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 1 modules
var load = __webpack_require__(68259);
// EXTERNAL MODULE: ./packages/core/build/units/progress.js
var progress = __webpack_require__(9851);
// EXTERNAL MODULE: ./packages/core/build/units/select-scope.js
var select_scope = __webpack_require__(44817);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./actions/build/tofu-plan/src/dependents.js
var dependents = __webpack_require__(42796);
// EXTERNAL MODULE: ./actions/build/tofu-plan/src/held-back.js
var held_back = __webpack_require__(41071);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var report_facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/plan-comment.js + 1 modules
var plan_comment = __webpack_require__(73323);
// EXTERNAL MODULE: ./packages/core/build/report/skip-document.js
var skip_document = __webpack_require__(80930);
// EXTERNAL MODULE: ./actions/build/tofu-plan/src/skipped.js
var src_skipped = __webpack_require__(36270);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/nothing-selected.js






/** The result of a call whose selection leaves no unit: green, and said on the pull request where it said otherwise. */
async function nothingSelected({ title, key, selection, removed }, inputs, host) {
    const reason = inputs.select === "affected" ? "unaffected" : "empty-shard";
    const verdict = reason === "unaffected" ? "nothing affected" : "nothing in this shard";
    const facts = (0,report_facts.runFacts)(host.context, undefined);
    const document = (0,skip_document.renderSkip)({ title, verdict, why: `${selection}.`, units: [], removed, failures: [], facts });
    await host.summarize(document);
    const failures = [];
    const commentUrl = await (0,plan_comment/* commentSkip */.d6)(document, { changes: removed.length > 0, failed: false }, key, inputs, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return "";
    });
    const skipped = (0,src_skipped.skippedResult)({ reason, summary: `${title}: ${verdict}`, failures, commentUrl, removed });
    return { ...skipped, warnings: (0,report_removed/* removedWarning */.Hb)(removed), detail: { kind: "nothing", title, removed: [...removed] } };
}

// EXTERNAL MODULE: ./actions/build/tofu-plan/src/outcome.js
var outcome = __webpack_require__(92262);
// EXTERNAL MODULE: ./actions/build/tofu-plan/src/records.js
var records = __webpack_require__(53828);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/plan-units.js



























/**
 * Plans the selected units, seals the plans, and shows reviewers what would change.
 * @param located the engine, which may still be asked for its version
 */
async function planUnits(inputs, located, host) {
    const call = await prepareCall(inputs, located, host);
    const { engine, checkout, scope, sealing, request, digestKey } = call;
    if (scope.units.length === 0) {
        return scope.held.size > 0 ? (0,held_back/* allHeldBack */.ET)(scope, request, host) : nothingSelected(scope, inputs, host);
    }
    const { planned, code } = await planEach(call, inputs, host);
    const failures = planned.flatMap(({ outcome }) => [...outcome.failures]);
    const noting = (instead) => (error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return instead;
    };
    const review = (0,reviewable/* reviewable */.R)((0,records/* plansToReview */._)(planned, code), digestKey, inputs);
    const job = (0,describe/* describeJob */.hx)(checkout, scope.organizationDigest, request, inputs.githubToken, host);
    const [bundle, recordArtifactId, views] = await Promise.all([
        (0,hand_over/* handOver */.C)(planned, review.unitDigests, code, job, scope.title, sealing, inputs, host).catch(noting(hand_over/* NO_HAND_OVER */.$)),
        (0,reviewable/* keepRecords */.c)(review, scope.title, inputs, host).catch(noting("")),
        compareMeanwhile(planned),
    ]);
    const handedOver = { ...bundle, recordArtifactId, unitDigests: review.unitDigests };
    const [{ planDocument, publish }, { NO_PLAN_FILES, writePlanFiles }] = views;
    const document = planDocument(planned, engine, scope, handedOver, sealing, inputs, host);
    const files = await writePlanFiles(document, planned, host).catch(noting(NO_PLAN_FILES));
    const commentUrl = await publish(document, planned, code, scope, handedOver, inputs, host).catch(noting(""));
    const detail = inputs.forReport ? { detail: await (0,outcome/* planOutcome */.W)(planned, request, scope, handedOver, host) } : {};
    await Promise.all(planned.map((unit) => (0,planned_unit/* cleanUp */.nY)(unit, handedOver.planPath !== "")));
    return { ...result(planned, scope, { ...handedOver, ...files, commentUrl }, failures), ...detail };
}
async function prepareCall(inputs, located, host) {
    const digestKey = (0,keys/* digestKeyOf */.tQ)(inputs);
    (0,ignore/* parseIgnore */.w)(inputs.digestIgnore);
    const request = (0,plan_request/* planRequest */.NX)(inputs);
    const [engine, checkout, scope, sealing] = await Promise.all([
        located,
        (0,describe/* describeCheckout */.i2)(host),
        selectUnits(inputs, host),
        (0,bundle_sealing/* decideSealing */.w)(inputs, host),
        (0,artifact_paths/* checkArtifactPaths */.d)(inputs.artifactPaths, host),
    ]);
    (0,plan_request/* requireSupport */.bG)(request, engine);
    return { engine, checkout, scope, sealing, request, digestKey };
}
async function selectUnits(inputs, host) {
    return (0,held_back/* holdBack */.d5)(await (0,select_scope/* selectScope */.D)(inputs, inputs.forReport ? "whole" : "selected", host), inputs, host);
}
/** Plans the units, and reads from git which code each is made of. */
async function planEach({ engine, scope, sealing, request, digestKey }, inputs, host) {
    host.log.info(`Planning ${scope.units.map((unit) => unit.id).join(", ")} with ${engine.name} ${engine.version}`);
    const code = new Map();
    const meanwhile = (session) => {
        code.set(session.unit.id, (0,begun/* begun */.q)((0,code_identity/* codeIdentity */.y)(session)));
        if ((0,bundle_sealing/* leavesTheJob */.x)(sealing) || digestKey !== undefined)
            host.artifacts.prepare();
        void (0,begun/* begun */.q)(loadViews());
    };
    const lock = takesLock(inputs.lock, host.context);
    const options = { request, lock, lockTimeoutMs: inputs.lockTimeout, prefixed: scope.units.length > 1, meanwhile };
    const parallel = (0,load/* parallelism */.N6)(inputs.maxParallel, host);
    const tell = (0,progress/* progress */.q)(scope.units.length, host.log);
    const inGroup = (0,grouping/* grouping */.Y)(scope.units.length, parallel, host.log);
    const shared = await (0,plugin_cache/* withSharedPlugins */.u)(engine, scope.units.length, host);
    const attempted = await (0,each/* runEach */.T)(scope.units, parallel, async (unit) => {
        const value = await inGroup(unit.id, () => (0,planned_unit/* planOneUnit */.o5)(unit, engine, shared, options));
        tell(unit.id, progressWords(value));
        return value;
    });
    const planned = await (0,dependents/* markDependents */.e)((0,planned_unit/* refuseSharedPlans */.GU)(attempted));
    const identities = planned.map(async ({ unit, session }) => {
        return [unit.id, await (code.get(unit.id) ?? (0,code_identity/* codeIdentity */.y)(session))];
    });
    return { planned, code: new Map(await Promise.all(identities)) };
}
/** The uploads wait for the network most of their time: it is enough to compare what the document tells. */
async function compareMeanwhile(planned) {
    const views = await loadViews();
    const [{ prepareDocument }] = views;
    prepareDocument(planned);
    return views;
}
/** What shows plans is loaded where there are some: a start that fails does not pay for it. */
function loadViews() {
    return Promise.all([Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(581), __webpack_require__.e(2403), __webpack_require__.e(2557), __webpack_require__.e(5057)]).then(__webpack_require__.bind(__webpack_require__, 5057)), Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(581), __webpack_require__.e(2403), __webpack_require__.e(2557), __webpack_require__.e(1545)]).then(__webpack_require__.bind(__webpack_require__, 81545))]);
}
/** A pull request's plan takes none: it must not hold up a deployment, and is planned again after the merge. */
function takesLock(wanted, { pullRequest }) {
    return wanted === "auto" ? pullRequest === undefined : wanted === "true";
}
function progressWords({ outcome }) {
    if (outcome.failures.length > 0)
        return `failed (${(0,errors/* worstFailure */.Wx)(outcome.failures)?.reason ?? ""})`;
    return (0,plan_counts/* countWords */.rj)(outcome.counts) || "no changes";
}
function result(planned, scope, written, failures) {
    const counts = (0,plan_counts/* addCounts */.c5)(planned.map(({ outcome }) => outcome.counts));
    const drifted = planned.some(({ outcome }) => (outcome.changeSet?.drift.length ?? 0) > 0);
    // What waits has something to do, though nobody can say yet what.
    const exitCodes = planned.map((unit) => unit.planned?.plan.exitCode ?? (unit.outcome.dependence === undefined ? 1 : 2));
    return {
        outputs: {
            ...countOutputs(counts),
            "has-drift": String(drifted),
            "exit-code": exitCodes.includes(1) ? "1" : exitCodes.includes(2) ? "2" : "0",
            "bundle-name": written.bundleName,
            "bundle-id": written.bundleId,
            "bundle-sha256": written.bundleSha256,
            "plan-digest": (0,record/* digestOfAll */.JP)([...written.unitDigests.values()]),
            "plan-path": written.planPath,
            "plan-sha256": written.planSha256,
            "plan-text-path": written.planTextPath,
            "plan-json-path": written.planJsonPath,
            "comment-url": written.commentUrl,
            removed: JSON.stringify(scope.removed),
            units: JSON.stringify(Object.fromEntries(planned.map((unit) => [unit.unit.id, unitFacts(unit)]))),
        },
        failures,
        warnings: [
            ...(0,report_removed/* removedWarning */.Hb)(scope.removed),
            ...(0,held_back/* heldWarnings */.lf)(scope),
            ...planned.flatMap(({ outcome }) => (0,warnings/* engineWarnings */.Y)(outcome.unit, outcome.warnings, outcome.redact)),
        ],
        event: {
            organization: scope.organization?.name ?? "",
            environment: scope.environment,
            units: planned.map(({ unit }) => unit.id),
            summary: `${scope.title}: ${(0,plan_counts/* countWords */.rj)(counts) || "no changes"}`,
            facts: { ...counts, drift: drifted },
        },
    };
}
function countOutputs(counts) {
    return {
        changes: String((0,plan_counts/* hasChanges */.ik)(counts)),
        "to-add": String(counts.add),
        "to-change": String(counts.change),
        "to-destroy": String(counts.destroy),
        "to-replace": String(counts.replace),
        "to-import": String(counts.import),
        "to-move": String(counts.move),
        "to-forget": String(counts.forget),
        "output-changes": String(counts.outputs),
        "has-destroy": String(counts.destroy > 0),
    };
}
function unitFacts({ outcome }) {
    return {
        ...outcome.counts,
        dependence: outcome.dependence?.kind ?? "",
        failureReason: (0,errors/* worstFailure */.Wx)(outcome.failures)?.reason ?? "",
    };
}


/***/ }),

/***/ 53828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingUnits),
/* harmony export */   _: () => (/* binding */ plansToReview)
/* harmony export */ });
/** The plans of a call for their review records. None where a unit could not be planned: half of a change is nothing to approve. */
function plansToReview(planned, code) {
    if (planned.some(hasFailed))
        return [];
    return planned.flatMap(({ unit, planned: made }) => {
        const identity = code.get(unit.id);
        if (made === undefined || identity === undefined)
            return [];
        const { plan, backend } = made;
        const header = { unit: unit.id, workspace: unit.workspace, backend, options: plan.request, code: identity };
        return [{ content: plan, header }];
    });
}
/** Units that nobody can plan yet, which their comment says; none where a unit could not be planned. */
function waitingUnits(planned) {
    if (planned.some(hasFailed))
        return [];
    return planned.filter(({ outcome }) => outcome.dependence?.kind === "waiting").map(({ unit }) => unit.id);
}
function hasFailed({ outcome }) {
    return outcome.failures.length > 0;
}


/***/ }),

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

/***/ 23896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ collectExtraFiles),
/* harmony export */   d: () => (/* binding */ checkArtifactPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43388);
/* harmony import */ var _units_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11798);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30091);
/* harmony import */ var _extra_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11608);






const MAXIMUM_FILES = 1_000;
const MAXIMUM_BYTES = 256 * 1024 * 1024;
/** Of a pattern that searches folders which are none of ours to search. */
const MAXIMUM_SEARCHED = 200_000;
/**
 * Checks the input artifact-paths before the engine runs.
 * @throws input-invalid for a path outside the repository
 */
async function checkArtifactPaths(patterns, { files, context }) {
    for (const pattern of patterns) {
        const isOutside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(pattern) || pattern.split("/").includes("..") || pattern.includes("\\");
        if (isOutside)
            refuse(pattern, "is no path inside the repository", "path-outside");
        await (0,_units_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(files, context.workspace, startOf(pattern), {
            reason: "input-invalid",
            subject: "Input artifact-paths",
        });
    }
}
/**
 * Reads the files that artifact-paths name: regular ones, inside the repository, reached without a link.
 * @param patterns paths or globs (`*`, `**`, `?`), relative to the repository
 * @throws input-invalid
 */
async function collectExtraFiles(patterns, host) {
    const paths = new Set();
    for (const pattern of patterns) {
        const found = await matching(pattern, host);
        if (found.length === 0)
            missing(pattern, host);
        for (const path of found)
            paths.add(path);
    }
    if (paths.size > MAXIMUM_FILES) {
        refuse(patterns.join(", "), `names ${paths.size} files; ${MAXIMUM_FILES} are the most`, "too-many-files");
    }
    const files = [];
    const contents = new Map();
    let bytes = 0;
    for (const path of [...paths].toSorted()) {
        const content = await readRegular(path, MAXIMUM_BYTES - bytes, host);
        bytes += content.length;
        const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(content);
        files.push({ path, sha256: digest });
        contents.set(digest, content);
    }
    return { files, contents };
}
async function matching(pattern, host) {
    const { files, context } = host;
    if (!isGlob(pattern)) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(pattern);
        return (await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context.workspace, path)))?.kind === "file" ? [path] : [];
    }
    const found = [];
    const folders = [startOf(pattern)];
    let searched = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        // A linked folder is never entered: it may lead outside, or round in a circle.
        if (!(await isReal(folder, host)))
            continue;
        for (const { name, kind } of await files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context.workspace, folder))) {
            searched += 1;
            if (searched > MAXIMUM_SEARCHED)
                refuse(pattern, "searches too many folders", "too-many-files");
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name);
            if (kind === "directory" && name !== ".git")
                folders.push(path);
            else if (kind === "file" && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(path, pattern))
                found.push(path);
        }
    }
    return found;
}
async function readRegular(path, limit, host) {
    const { files, context } = host;
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context.workspace, path);
    if ((0,_extra_file_js__WEBPACK_IMPORTED_MODULE_4__/* .steersTheEngine */ .e)(path))
        refuse(path, "is code or configuration, which comes only from git", "file-type");
    if (!(await isReal(path, host)))
        refuse(path, "is reached through a symbolic link", "file-type");
    const size = (await files.stat(absolute))?.size ?? 0;
    if (size > limit)
        refuse(path, `is too large: all files together may have ${MAXIMUM_BYTES} bytes`, "too-large");
    return files.readBytes(absolute);
}
/** Whether no part of the path is a link. */
async function isReal(path, { files, context }) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context.workspace, path);
    if ((await files.stat(absolute)) === undefined)
        return false;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(await files.realPath(absolute), absolute) === "";
}
/** What comes before the first part that is a pattern: there the search begins. */
function startOf(pattern) {
    const parts = pattern.split("/");
    const first = parts.findIndex(isGlob);
    return first < 0 ? pattern : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(...parts.slice(0, first));
}
function isGlob(text) {
    return /[*?[\]{}!()]/.test(text);
}
/** A file of a stack that was not selected is not made: only a path that is none is surely wrong. */
function missing(pattern, host) {
    if (!isGlob(pattern))
        refuse(pattern, "is no file after the plan", "not-a-file");
    host.log.warning(`Input artifact-paths: nothing matches ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(pattern)}`);
}
function refuse(path, what, detailCode) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `Input artifact-paths: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(path)} ${what}`, {
        detailCode,
        hint: "Name regular files of the repository that the plan makes and apply needs, one path or glob a line.",
    });
}


/***/ }),

/***/ 41427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ NO_HAND_OVER),
  C: () => (/* binding */ handOver)
});

// EXTERNAL MODULE: ./packages/core/build/bundle/artifact-paths.js
var artifact_paths = __webpack_require__(23896);
// EXTERNAL MODULE: ./packages/core/build/bundle/describe.js
var describe = __webpack_require__(9750);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs + 1 modules
var esm = __webpack_require__(91776);
// EXTERNAL MODULE: ./packages/core/build/engine/secrets.js
var engine_secrets = __webpack_require__(7500);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
;// CONCATENATED MODULE: ./packages/core/build/bundle/for-report.js




/**
 * What the report action needs to show a plan and to make its record, in a job that knows neither the code nor its secrets.
 * Secret: it goes only into a bundle.
 */
async function planForReport(session, { jsonFile }, code) {
    const { unit, host } = session;
    const text = await (0,engine_session/* readJsonText */.gb)(session, jsonFile);
    // Only those that are there already: the bundle gives away nothing more with them.
    const secrets = [...(await (0,engine_secrets/* knownSecrets */.xU)(unit, host))].filter((secret) => secret !== "" && text.includes(JSON.stringify(secret).slice(1, -1)));
    const trees = (code?.trees ?? []).map(([directory, tree]) => [directory, tree]);
    const json = (0,esm/* strToU8 */._u)(text);
    return { json, described: { jsonSha256: (0,digest/* sha256 */.s)(json), secrets, trees, varFiles: [...unit.varFiles] } };
}

// EXTERNAL MODULE: ./packages/core/build/bundle/names.js
var names = __webpack_require__(34579);
// EXTERNAL MODULE: ./packages/core/build/bundle/pack.js
var pack = __webpack_require__(33598);
// EXTERNAL MODULE: ./packages/core/build/bundle/seal.js
var seal = __webpack_require__(6230);
;// CONCATENATED MODULE: ./packages/core/build/bundle/hand-over.js







const NO_HAND_OVER = {
    bundleName: "",
    bundleId: "",
    bundleSha256: "",
    planPath: "",
    planSha256: "",
    recordArtifactId: "",
    unitDigests: new Map(),
};
/**
 * Hands the plans over. When a unit could not be planned, nothing is; without recipients nothing leaves the job, unless
 * it may in clear.
 * @param title what the plans are of, for the artifact's name
 * @throws artifact-failed, input-invalid for extra files that cannot be taken along
 */
async function handOver(planned, unitDigests, code, job, title, sealing, inputs, host) {
    const bundle = await bundlePlans(planned, unitDigests, code, job, inputs, host);
    if (bundle === undefined)
        return NO_HAND_OVER;
    const inJob = await keepInJob(planned, bundle.plans, host);
    const file = await bundleFile(bundle, sealing);
    if (file === undefined)
        return { ...NO_HAND_OVER, ...inJob };
    const bundleSha256 = (0,digest/* sha256 */.s)(file);
    const bundleName = (0,names/* bundleArtifactName */.GC)(title, bundleSha256, host.context.runAttempt);
    const { id } = await host.artifacts.upload(bundleName, names/* BUNDLE_FILE */.Ij, file, inputs.retentionDays);
    return { ...NO_HAND_OVER, ...inJob, bundleName, bundleId: String(id), bundleSha256 };
}
/** What is uploaded; undefined for nothing. What was packed stays in memory until it is sealed. */
async function bundleFile(bundle, { recipients, allowPlain }) {
    if (recipients.length > 0)
        return (0,seal/* sealBundle */.u2)((0,pack/* packBundle */.ii)(bundle), recipients);
    return allowPlain ? (0,pack/* packBundle */.ii)(bundle) : undefined;
}
async function bundlePlans(planned, unitDigests, code, job, inputs, host) {
    // A unit that waits goes along without a plan: tofu-apply makes it when its turn comes.
    const made = planned.flatMap(({ unit, session, backend, planned: result, outcome: { dependence } }) => backend === undefined || (result === undefined && dependence === undefined)
        ? []
        : [{ unit, session, backend, plan: result?.plan, dependence: dependence ?? null }]);
    if (made.length < planned.length)
        return undefined;
    const { files, contents } = await (0,artifact_paths/* collectExtraFiles */.M)(inputs.artifactPaths, host);
    const plans = await Promise.all(made.map(async ({ unit, session, plan, backend, dependence }) => {
        const here = await (0,describe/* describeUnit */.e1)(unit, session.engine, job, host);
        const bytes = plan === undefined ? new Uint8Array() : await host.files.readBytes(plan.file);
        const shown = inputs.forReport && plan !== undefined ? await planForReport(session, plan, code.get(unit.id)) : undefined;
        const handed = {
            unit,
            plan,
            bytes,
            backend,
            uncommitted: code.get(unit.id)?.uncommitted ?? "",
            planDigest: unitDigests.get(unit.id) ?? "",
            digestIgnore: [...inputs.digestIgnore],
            dependence: dependence === null ? null : { kind: dependence.kind, upstream: [...dependence.upstream] },
            files,
            forReport: shown?.described ?? null,
        };
        const manifest = (0,describe/* createManifest */.e4)(here, handed, host);
        return shown === undefined ? { manifest, plan: bytes } : { manifest, plan: bytes, json: shown.json };
    }));
    return { plans, files: contents };
}
/** For plan and apply in one job: the plan stays in its private directory, its manifest beside it. */
async function keepInJob(planned, bundled, host) {
    const [unit, ...others] = planned;
    const [bundle] = bundled;
    if (unit?.planned === undefined || bundle === undefined || others.length > 0)
        return undefined;
    const manifest = JSON.stringify(bundle.manifest);
    const planPath = unit.planned.plan.file;
    await host.files.write((0,names/* manifestPath */.ji)(planPath), manifest, { secret: true });
    return { planPath, planSha256: (0,digest/* sha256 */.s)(manifest) };
}


/***/ }),

/***/ 66744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ decideSealing),
/* harmony export */   x: () => (/* binding */ leavesTheJob)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94255);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67967);


/**
 * Decides it before the engine runs. With a key or recipients plans are sealed, whatever else is allowed.
 * @throws input-invalid for a mistyped key, plan-unsealed where a plain plan could be read by everybody
 */
async function decideSealing(inputs, host) {
    const recipients = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .recipientsOf */ .w)(inputs);
    const allowPlain = inputs.allowPlainPlan && recipients.length === 0;
    if (allowPlain)
        (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePrivateRepository */ .V)(host.context);
    return { recipients, allowPlain };
}
/** Whether a plan will be uploaded. */
function leavesTheJob({ recipients, allowPlain }) {
    return allowPlain || recipients.length > 0;
}


/***/ }),

/***/ 65622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ refuseSharedPlans),
/* harmony export */   nY: () => (/* binding */ cleanUp),
/* harmony export */   o5: () => (/* binding */ planOneUnit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _bundle_plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48839);
/* harmony import */ var _plan_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87778);
/* harmony import */ var _rescue_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62474);
/* harmony import */ var _units_unit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81578);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49862);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37553);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39990);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33605);
/* harmony import */ var _shared_states_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30531);










/** Initialises and plans one unit. Never rejects: whatever goes wrong is the unit's own failure. */
async function planOneUnit(unit, engine, host, options) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .fA)(unit, engine, host, options.prefixed);
    try {
        const failures = await (0,_rescue_start_js__WEBPACK_IMPORTED_MODULE_3__/* .startUnit */ .b)(session);
        if (failures.length > 0)
            return failedUnit(session, failures, options);
        const backend = await (0,_init_js__WEBPACK_IMPORTED_MODULE_4__/* .readBackend */ .h5)(session);
        const refusals = (0,_init_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseBackend */ .$S)(backend, unit.id);
        if (refusals.length > 0)
            return failedUnit(session, refusals, options);
        const result = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planUnit */ .M)(session, options);
        if (!result.ok)
            return failedUnit(session, result.failures, options, backend);
        const { plan } = result;
        const outcome = {
            unit: unit.id,
            changeSet: plan.changeSet,
            counts: (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countChanges */ .xS)(plan.changeSet),
            failures: [],
            request: plan.request,
            newWorkspace: (await hasState(session, plan)) ? "" : unit.workspace,
            warnings: (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)(session.warnings),
            dependence: undefined,
            redact: (text) => plan.redact(session.redact(text)),
        };
        return { unit, session, backend, planned: { plan, backend }, outcome };
    }
    catch (error) {
        return failedUnit(session, [{ unit: unit.id, ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error) }], options);
    }
}
/** Two units on one state would each destroy the other's objects: their plans are failures, not plans. */
function refuseSharedPlans(units) {
    const shared = (0,_shared_states_js__WEBPACK_IMPORTED_MODULE_8__/* .sharedStates */ .QO)(units.flatMap(({ unit, planned }) => (planned === undefined ? [] : [{ unit, backend: planned.backend }])));
    return units.map((item) => {
        const failure = shared.get(item.unit.id);
        return failure === undefined ? item : failedUnit(item.session, [failure], item.outcome);
    });
}
/** Removes what a unit left in its private directory; with `keepPlan` the saved plan stays for the same job. */
async function cleanUp(planned, keepPlan) {
    const { files } = planned.session.host;
    if (!keepPlan || planned.planned === undefined) {
        await files.remove(planned.session.scratch);
        return;
    }
    await files.remove(planned.planned.plan.jsonFile);
    await files.remove(planned.session.environment["TF_DATA_DIR"] ?? "");
}
/** Whether the plan changes a state that was there. A plan that the engine encrypted does not tell. */
async function hasState({ unit, host }, plan) {
    if (unit.workspace === _units_unit_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_WORKSPACE */ .eo)
        return true;
    return (0,_bundle_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .planState */ .Z)(await host.files.readBytes(plan.file))?.lineage !== "";
}
function failedUnit(session, failures, { request }, backend) {
    const { unit } = session;
    const outcome = {
        unit: unit.id,
        changeSet: undefined,
        counts: _plan_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COUNTS */ .lZ,
        failures,
        request,
        newWorkspace: "",
        warnings: (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)(session.warnings),
        dependence: undefined,
        redact: session.redact,
    };
    return { unit, session, backend, planned: undefined, outcome };
}


/***/ }),

/***/ 73416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ engineWarnings)
/* harmony export */ });
/** A unit's warnings of the engine, for annotations. */
function engineWarnings(unit, diagnostics, redact) {
    return diagnostics.map(({ summary, detail, place }) => ({
        message: redact(detail === "" ? summary : `${summary}: ${detail}`),
        place,
        unit,
    }));
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


/***/ }),

/***/ 69742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withDependence),
/* harmony export */   m: () => (/* binding */ findDependences)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87778);

// Both engines name the data source so.
const REMOTE_STATE = /\bterraform_remote_state\b/;
/**
 * Which units' plans depend on what is applied before them (design §3, Dependents). One that could not be planned because
 * a unit it reads from has no state yet has not failed: it waits.
 * @param planned in dependency order
 * @returns by unit; those that stand for themselves are not in it
 */
async function findDependences(planned) {
    const known = new Map();
    const found = new Map();
    for (const item of planned) {
        const { unit, changeSet } = item.outcome;
        const upstream = item.dependsOn.flatMap((id) => known.get(id) ?? []);
        const dependence = changeSet === undefined ? await waiting(item, upstream, found) : provisional(upstream, found);
        if (dependence !== undefined)
            found.set(unit, dependence);
        known.set(unit, item);
    }
    return found;
}
function provisional(upstream, found) {
    const pending = upstream
        .map(({ outcome }) => outcome)
        .filter(({ unit, counts }) => (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(counts) || found.has(unit));
    return pending.length === 0 ? undefined : { kind: "provisional", upstream: pending.map(({ unit }) => unit) };
}
async function waiting({ outcome, isInitialised }, upstream, found) {
    if (!isInitialised || !outcome.failures.every(isOfReading))
        return undefined;
    const stateless = [];
    for (const { outcome: before, hasNoState } of upstream) {
        const failed = before.failures.length > 0 && !found.has(before.unit);
        if (!failed && (await hasNoState()))
            stateless.push(before.unit);
    }
    return stateless.length === 0 ? undefined : { kind: "waiting", upstream: stateless };
}
/** A mistake in the code is no less one where something else is missing too. */
function isOfReading({ reason, address = "", message, cause = "" }) {
    return (reason === "plan-failed" && (/(^|\.)data\./.test(address) || REMOTE_STATE.test(`${address} ${message} ${cause}`)));
}
/** The outcome with what it depends on: what waits has not failed. */
function withDependence(outcome, dependence) {
    return dependence === undefined ? outcome : { ...outcome, failures: [], dependence };
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

/***/ 60343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reviewable),
/* harmony export */   c: () => (/* binding */ keepRecords)
/* harmony export */ });
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34579);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81107);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15732);



const NOTHING_REVIEWABLE = { records: [], unitDigests: new Map() };
/**
 * The review records of plans. Whoever has plans of a part of the units only has nothing to approve.
 * @param key of `digestKeyOf`; undefined for none, and so no records
 */
function reviewable(plans, key, { digestIgnore }) {
    if (key === undefined)
        return NOTHING_REVIEWABLE;
    const records = plans.map(({ content, header }) => (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewRecord */ .Ab)(content, header, key, digestIgnore));
    return {
        records,
        unitDigests: new Map(records.map((record) => [record.header.unit, (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDigest */ .kd)(record, key)])),
    };
}
/**
 * Keeps the records as one artifact.
 * @param title what the plans are of, for the artifact's name
 * @returns its id; empty where there is nothing to keep
 * @throws artifact-failed
 */
async function keepRecords({ records }, title, { recordRetentionDays }, host) {
    if (records.length === 0)
        return "";
    const name = (0,_bundle_names_js__WEBPACK_IMPORTED_MODULE_0__/* .recordArtifactName */ .N8)(title, host.context.runAttempt);
    const content = new TextEncoder().encode((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsText */ .iF)(records));
    const { id } = await host.artifacts.upload(name, _bundle_names_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_FILE */ .lt, content, recordRetentionDays);
    return String(id);
}


/***/ })

};
