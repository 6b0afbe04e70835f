export const id = 5735;
export const ids = [5735];
export const modules = {

/***/ 90436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bk: () => (/* binding */ VERDICTS),
  no: () => (/* binding */ assess),
  LD: () => (/* binding */ decide),
  rb: () => (/* binding */ needsSecondPlan)
});

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/values.js
var values = __webpack_require__(2604);
;// CONCATENATED MODULE: ./packages/core/build/drift/carried.js


/**
 * What data sources pass on of drift: they read it even in a plan without refresh, where it looks like the code's. A
 * reading is of a drifted object if it is of the same provider and has changed, since the state was written, in the
 * same attribute from the same value to the same value.
 */
function carriedBy(readings, drift) {
    return drift.flatMap((entry) => {
        const ofProvider = readings.filter(({ provider }) => provider === entry.provider);
        return changedLeaves(entry).filter((leaf) => ofProvider.some((reading) => changedLeaves(reading).some(({ path, before, after }) => path === leaf.path && (0,json/* sameScalar */.tR)(before, leaf.before) && (0,json/* sameScalar */.tR)(after, leaf.after))));
    });
}
/**
 * Whose a change is that a plan without refresh still shows: drift's where what was carried explains a leaf of it, the
 * code's where it does not.
 */
function carriedActors(change, carried) {
    const leaves = changedLeaves(change);
    const explained = leaves.filter((leaf) => carried.some((value) => explains(value, leaf)));
    return { drift: explained.length > 0, code: explained.length < leaves.length || leaves.length === 0 };
}
/** Itself, or in the middle of a longer text. */
function explains(carried, { before, after }) {
    if ((0,json/* sameScalar */.tR)(carried.before, before) && (0,json/* sameScalar */.tR)(carried.after, after))
        return true;
    if (typeof before !== "string" || typeof after !== "string")
        return false;
    const [from, to] = [carried.after, carried.before];
    if (typeof from !== "string" || typeof to !== "string" || from === "")
        return false;
    return after.replaceAll(from, to) === before;
}
/** The leaves that differ, those left out that are known only after apply. */
function changedLeaves(change) {
    const found = [];
    walk("", change.before, change.after, change.afterUnknown, found);
    return found;
}
function walk(path, before, after, unknown, found) {
    if (unknown === true)
        return;
    if (!(0,json/* isContainer */.u_)(before) && !(0,json/* isContainer */.u_)(after)) {
        if (!(0,json/* sameScalar */.tR)(before ?? null, after ?? null))
            found.push({ path, before, after });
        return;
    }
    const keys = [before, after].filter(json/* isContainer */.u_).flatMap((container) => Object.keys(container));
    for (const key of new Set(keys)) {
        walk(`${path}/${key}`, (0,values/* child */.jf)(before, key), (0,values/* child */.jf)(after, key), (0,values/* child */.jf)(unknown, key), found);
    }
}

// EXTERNAL MODULE: ./packages/core/build/drift/leaves.js
var leaves = __webpack_require__(22836);
;// CONCATENATED MODULE: ./packages/core/build/drift/classify.js


/** What drift-check says of a unit (design §3, Drift verdict). */
const VERDICTS = ["clean", "observed", "drifted", "pending", "both", "errored"];
// The code asks for these by themselves; drift proposes none of them.
const CODE_ONLY = ["move", "import", "delete", "forget"];
/**
 * Reads one plan by the rule of engine-behaviour §10.
 * @param ignoredSome whether rules took drift out of the plan: what is proposed may follow from that
 */
function assess(plan, ignoredSome = false) {
    const proposed = plan.changes.filter((change) => change.mode === "managed" && change.kind !== "read");
    const isProposed = (entry) => proposed.some((change) => isSameObject(change, entry));
    const noise = plan.drift.filter((entry) => !isProposed(entry) && (0,leaves/* isNoise */.t)(entry.before, entry.after));
    const drift = plan.drift.filter((entry) => !noise.includes(entry));
    let driftActs = false;
    let codeActs = false;
    const objects = [];
    const onlyCode = drift.length === 0 && !ignoredSome;
    for (const change of proposed) {
        const entry = drift.find((candidate) => isSameObject(candidate, change));
        const isAskedFor = change.previousAddress !== undefined || change.importing;
        codeActs ||= onlyCode || isAskedFor;
        if (CODE_ONLY.includes(change.kind))
            codeActs = true;
        else if (entry === undefined) {
            if (!onlyCode && !isAskedFor)
                objects.push(change);
        }
        else {
            const actors = (0,leaves/* actorsOf */.S)(entry, change);
            driftActs ||= actors.drift;
            // What looks like the code's here may also follow from drift elsewhere.
            if (actors.code && drift.length > 1)
                objects.push(change);
            else
                codeActs ||= actors.code;
        }
    }
    const outputs = onlyCode ? [] : plan.outputs;
    if (onlyCode && plan.outputs.length > 0)
        codeActs = true;
    return { drift, noise, driftActs, codeActs, undecided: { objects, outputs } };
}
/** Whether {@link decide} needs the plan without refresh. */
function needsSecondPlan({ undecided }) {
    return undecided.objects.length + undecided.outputs.length > 0;
}
/** The verdict. @param evidence needed only where {@link needsSecondPlan} says so */
function decide(assessment, evidence) {
    const actors = evidence === undefined ? [] : undecidedActors(assessment, evidence);
    const codeActs = assessment.codeActs || actors.some(({ code }) => code);
    // What follows from ignored drift alone is ignored with it.
    const driftActs = assessment.driftActs || (assessment.drift.length > 0 && actors.some(({ drift }) => drift));
    if (driftActs)
        return codeActs ? "both" : "drifted";
    if (codeActs)
        return "pending";
    return assessment.drift.length > 0 ? "observed" : "clean";
}
function undecidedActors({ drift, undecided }, evidence) {
    const { withoutRefresh, readings, ignored } = evidence;
    const carried = carriedBy(readings, drift);
    const own = drift.flatMap(changedLeaves);
    // Ignored with it, whatever else drifted, unless it may as well follow that.
    const followsIgnored = (change) => !carriedActors(change, ignored).code && !carriedActors(change, own).drift;
    // The second plan's own change: what waits for drift to be undone is not known yet in the first.
    const actorsIn = (change, without) => without === undefined ? { drift: !followsIgnored(change), code: false } : carriedActors(without, carried);
    const objectWithout = (object) => withoutRefresh.changes.find((change) => isSameObject(change, object) && change.kind !== "read");
    return [
        ...undecided.objects.map((object) => actorsIn(object, objectWithout(object))),
        ...undecided.outputs.map((output) => {
            const without = withoutRefresh.outputs.find(({ name }) => name === output.name);
            return actorsIn(output, without);
        }),
    ];
}
/** An object left over from a failed replacement has the address of the one in its place. */
function isSameObject(a, b) {
    return a.address === b.address && a.deposed === b.deposed;
}


/***/ }),

/***/ 22836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ actorsOf),
/* harmony export */   t: () => (/* binding */ isNoise)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);
/* harmony import */ var _plan_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74398);
/* harmony import */ var _plan_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8020);




/**
 * Compares, leaf by leaf, the state (S), what refresh found (R) and what the plan would write (P); leaves the plan does
 * not know yet are passed over. S ≠ R and P ≠ R: applying would undo drift. P differs from S and R: the code changed.
 * Neither: applying reacts to drift elsewhere in the object. Source: engine-behaviour §10.
 */
function actorsOf(drift, proposed) {
    const deleted = drift.kind === "delete";
    const actors = { drift: deleted, code: false };
    walk(drift.before, deleted ? undefined : drift.after, proposed.after, proposed.afterUnknown, (state, reality, planned) => {
        if ((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(planned, reality))
            return;
        if (!(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(state, reality))
            actors.drift = true;
        if (!(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(planned, state))
            actors.code = true;
    });
    return actors.drift || actors.code ? actors : { drift: true, code: false };
}
function walk(state, reality, planned, unknown, leaf) {
    if (unknown === true)
        return;
    if (isList(state) && isList(reality) && isList(planned) && !(0,_plan_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(unknown)) {
        walkLists(state, reality, planned, leaf);
        return;
    }
    const containers = [state, reality, planned, unknown].filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_);
    if (containers.length === 0) {
        leaf(state, reality, planned);
        return;
    }
    for (const key of new Set(containers.flatMap((container) => Object.keys(container)))) {
        walk((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(state, key), (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(reality, key), (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(planned, key), (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(unknown, key), leaf);
    }
}
/**
 * JSON does not tell a set from a list: nothing is proposed for an item that is in reality and in the plan, wherever it
 * stands. What is left is compared by place where nothing came or went, else by membership.
 */
function walkLists(state, reality, planned, leaf) {
    const gone = lacking(reality, planned);
    const come = lacking(planned, reality);
    const stay = lacking(planned, come);
    const before = lacking(state, stay);
    if (gone.length + come.length === 0) {
        if (!(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(planned, reality))
            leaf(state, reality, planned);
    }
    else if (before.length === gone.length && before.length === come.length) {
        for (const [index, item] of before.entries())
            walk(item, gone[index], come[index], undefined, leaf);
    }
    else {
        const known = new Map(before.map((item) => [(0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item), item]));
        for (const item of gone)
            leaf(known.get((0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item)), item, undefined);
        for (const item of come)
            leaf(known.get((0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item)), undefined, item);
    }
}
/** The items that the others lack, each as often as they do. */
function lacking(items, others) {
    const left = new Map();
    for (const name of others.map(_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ))
        left.set(name, (left.get(name) ?? 0) + 1);
    return items.filter((item) => {
        const name = (0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item);
        const count = left.get(name) ?? 0;
        left.set(name, count - 1);
        return count <= 0;
    });
}
function isList(value) {
    return Array.isArray(value);
}
/** True when two values differ only in how nothing is written (null, {}, [], "") or in white space at the end. */
function isNoise(before, after) {
    return sameNormalised(normalise(before), normalise(after));
}
function sameNormalised(a, b) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(b))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameScalar */ .tR)(a, b);
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => sameNormalised(normalise((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(a, key)), normalise((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(b, key))));
}
function normalise(value) {
    if (value === null || value === "")
        return undefined;
    if (typeof value === "string")
        return value.trimEnd();
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(value) && Object.keys(value).length === 0 ? undefined : value;
}


/***/ }),

/***/ 58772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ driftedUnitSchema),
  MM: () => (/* binding */ parseReport),
  V0: () => (/* binding */ reportedUnits)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/report/public-failure.js
var public_failure = __webpack_require__(91891);
// EXTERNAL MODULE: ./packages/core/build/drift/classify.js + 1 modules
var classify = __webpack_require__(90436);
// EXTERNAL MODULE: ./packages/core/build/drift/leaves.js
var leaves = __webpack_require__(22836);
;// CONCATENATED MODULE: ./packages/core/build/drift/report-history.js



/** What a report tells of a unit's past, as far as its issue and GitHub's deployments do. Times are ISO 8601, UTC. */
const historySchema = dist/* object */.Ikc({
    firstSeen: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The last one that succeeded. */
    lastDeployment: dist/* optional */.lqM(dist/* object */.Ikc({ createdAt: dist/* string */.YjP(), sha: dist/* string */.YjP(), url: dist/* string */.YjP() })),
    /** The URL of its open issue, its own or the one it shares. */
    issue: dist/* optional */.lqM(dist/* string */.YjP()),
});
function historyOf(tracked) {
    const { firstSeen, deployment, issue } = tracked ?? {};
    return {
        ...(firstSeen === undefined ? {} : { firstSeen: new Date(firstSeen * 1_000).toISOString() }),
        ...(deployment === undefined ? {} : { lastDeployment: deploymentOf(deployment) }),
        ...(issue === undefined ? {} : { issue: issue.url }),
    };
}
function deploymentOf({ createdAt, sha, url }) {
    return { createdAt, sha, url };
}
/** The plan's own change that undoes what changed outside of code at an object; undefined where applying leaves that. */
function undoOf(drift, proposed) {
    const change = (0,change_set/* changeAt */.cL)(drift, proposed);
    if (change === undefined || change.kind === "read")
        return undefined;
    return change.kind !== "update" || (0,leaves/* actorsOf */.S)(drift, change).drift ? change : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/drift/report-file.js








const attributeSchema = dist/* object */.Ikc({
    /** `tags.team` */
    name: dist/* string */.YjP(),
    path: dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])),
    sensitive: dist/* boolean */.zMY(),
    /** Items stay and only their order changed. */
    reordered: dist/* boolean */.zMY(),
    /** Absent where values are not shown, or where there was none. */
    before: dist/* optional */.lqM(dist/* unknown */.L5J()),
    after: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
const objectSchema = dist/* object */.Ikc({
    address: dist/* string */.YjP(),
    /** The 8-character key of an object left over from a failed replacement. */
    deposed: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Where the code moves it from. */
    previousAddress: dist/* optional */.lqM(dist/* string */.YjP()),
    type: dist/* string */.YjP(),
    action: dist/* picklist */.KIO(change_set/* CHANGE_KINDS */.tO),
    attributes: dist/* array */.YOg(attributeSchema),
});
const driftedSchema = dist/* object */.Ikc({
    ...objectSchema.entries,
    /** What applying does to the object, where that undoes the change. */
    undoneBy: dist/* optional */.lqM(dist/* picklist */.KIO(change_set/* CHANGE_KINDS */.tO)),
});
const ignoredSchema = dist/* object */.Ikc({
    address: dist/* string */.YjP(),
    /** Empty for the whole object. */
    attributes: dist/* array */.YOg(dist/* string */.YjP()),
    /** The place of the rule among all. */
    rule: dist/* number */.aig(),
    reason: dist/* string */.YjP(),
});
const failureSchema = dist/* object */.Ikc({
    reason: dist/* picklist */.KIO(errors/* FAILURE_REASONS */.N9),
    message: dist/* string */.YjP(),
    hint: dist/* string */.YjP(),
    detailCode: dist/* optional */.lqM(dist/* string */.YjP()),
});
/** A unit of a report. */
const driftedUnitSchema = dist/* object */.Ikc({
    unit: dist/* string */.YjP(),
    verdict: dist/* picklist */.KIO(classify/* VERDICTS */.bk),
    ...historySchema.entries,
    drift: dist/* array */.YOg(driftedSchema),
    /** Set aside as no drift. */
    noise: dist/* array */.YOg(objectSchema),
    ignored: dist/* array */.YOg(ignoredSchema),
    /** What applying would change. */
    proposed: dist/* array */.YOg(objectSchema),
    failures: dist/* array */.YOg(failureSchema),
});
const reportSchema = dist/* object */.Ikc({
    schema: dist/* literal */.euz("flywheel.drift/v1"),
    organization: dist/* string */.YjP(),
    environment: dist/* string */.YjP(),
    sha: dist/* string */.YjP(),
    runUrl: dist/* string */.YjP(),
    /** ISO 8601, UTC. */
    checkedAt: dist/* string */.YjP(),
    units: dist/* array */.YOg(driftedUnitSchema),
});
/**
 * The part of a report that is about units.
 * @param tracking what is known of their past
 * @param rules all ignore rules of the check, in their order
 * @param showValues whether values of attributes are in it; sensitive ones never are
 */
function reportedUnits(outcomes, tracking, rules, showValues) {
    return outcomes.map((outcome) => {
        const { unit, verdict, redact } = outcome;
        const reported = (change, attributes) => reportedObject(change, attributes, showValues, redact);
        return {
            unit,
            verdict,
            ...historyOf(tracking.get(unit)),
            drift: outcome.drift.map((change) => ({
                ...reported(change, change.kind === "delete" ? [] : (0,attribute_diff/* diffDrift */.P)(change, (0,change_set/* changeAt */.cL)(change, outcome.proposed))),
                ...undoneBy(change, outcome.proposed),
            })),
            noise: outcome.noise.map((change) => reported(change, (0,attribute_diff/* diffDrift */.P)(change, undefined))),
            ignored: outcome.ignored.map(({ address, attributes, rule }) => ({
                address: redact(address),
                attributes: attributes.map(redact),
                rule: rules.indexOf(rule),
                reason: rule.reason,
            })),
            proposed: outcome.proposed.map((change) => reported(change, (0,attribute_diff/* diffAttributes */.x)(change))),
            failures: outcome.failures.map((failure) => reportedFailure(showValues ? failure : (0,public_failure/* withoutEngineWords */.K)(failure))),
        };
    });
}
function undoneBy(drift, proposed) {
    const undo = undoOf(drift, proposed);
    return undo === undefined ? {} : { undoneBy: undo.kind };
}
/** @returns undefined for what is no report of this version */
function parseReport(text) {
    const parsed = dist/* safeParse */.xLC(reportSchema, (0,json/* parseJson */.qF)(text));
    return parsed.success ? parsed.output : undefined;
}
function reportedFailure({ reason, message, hint, detailCode }) {
    return { reason, message, hint, ...(detailCode === undefined ? {} : { detailCode }) };
}
function reportedObject({ address, deposed, previousAddress, type, kind }, attributes, showValues, redact) {
    return {
        address: redact(address),
        ...(deposed === undefined ? {} : { deposed }),
        ...(previousAddress === undefined ? {} : { previousAddress: redact(previousAddress) }),
        type,
        action: kind,
        attributes: attributes.map((attribute) => reportedAttribute(attribute, showValues, redact)),
    };
}
function reportedAttribute({ name, path, before, after, reordered }, showValues, redact) {
    const sensitive = before.kind === "sensitive" || after.kind === "sensitive";
    const side = (shown, key) => showValues && shown.kind === "value" ? { [key]: redacted(shown.value, redact) } : {};
    return {
        name: redact(name),
        path: path.map((step) => (typeof step === "string" ? redact(step) : step)),
        sensitive,
        reordered,
        ...side(before, "before"),
        ...side(after, "after"),
    };
}
function redacted(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (value instanceof json/* ExactNumber */.fh)
        return value.text;
    if (Array.isArray(value))
        return value.map((item) => redacted(item, redact));
    if (!(0,json/* isContainer */.u_)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redacted(item, redact)]));
}


/***/ }),

/***/ 65515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ collectOutcomes)
/* harmony export */ });
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34579);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18825);


/**
 * Reads the outcomes of this run. A call that was made again in a later attempt counts as it went then; a call that was
 * not, as it went before: running again what failed leaves the other jobs as they are.
 * @throws artifact-failed
 */
async function collectOutcomes({ artifacts, context }) {
    const files = await artifacts.downloadEach((name) => name.startsWith(_bundle_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_PREFIX */ .wh), _bundle_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_FILE */ .ES);
    const read = [...files].map(([name, content]) => ({
        name,
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOutcome */ ._)(new TextDecoder().decode(content)),
    }));
    // A later attempt than this one is none: it would stand before what other jobs told.
    const isOwn = ({ runId, attempt }) => runId === context.runId && attempt <= context.runAttempt;
    const outcomes = read.flatMap(({ outcome }) => (outcome !== undefined && isOwn(outcome) ? [outcome] : []));
    const unread = read.flatMap(({ name, outcome }) => outcome !== undefined && isOwn(outcome) ? [] : [unreadable(name)]);
    return { outcomes: lastAttempts(outcomes), failures: unread };
}
/** Sorted, since artifacts are listed in the order in which jobs happened to end. */
function lastAttempts(outcomes) {
    const last = new Map();
    for (const { call, attempt } of outcomes)
        last.set(call, Math.max(attempt, last.get(call) ?? 0));
    const key = ({ action, detail, call }) => `${action}\n${detail.title}\n${call}`;
    return outcomes
        .filter(({ call, attempt }) => attempt === last.get(call))
        .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
function unreadable(name) {
    return {
        reason: "artifact-failed",
        detailCode: "outcome-unreadable",
        message: `The artifact ${name} holds no outcome that this version of flywheel reads`,
        hint: "Use one version of flywheel in all jobs of the workflow.",
    };
}


/***/ }),

/***/ 85609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ speaksFor),
/* harmony export */   _8: () => (/* binding */ parseExpected),
/* harmony export */   sM: () => (/* binding */ missingUnits)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30058);
/* harmony import */ var _units_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81578);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18825);





const legsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ include: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ unit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })) });
/** Ids of units, a matrix, or matrices by wave. */
const expectedSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), legsSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(legsSchema)]);
/**
 * Reads the input `expected`: the output `affected`, `units`, `matrix` or `waves` of validate-org; empty for none.
 * @returns ids of units
 * @throws input-invalid
 */
function parseExpected(text) {
    if (text === "")
        return [];
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(expectedSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    if (!parsed.success) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "Input expected is neither a list of units nor a matrix", {
            detailCode: "expected",
            hint: "Give it the output affected, units, matrix or waves of validate-org.",
        });
    }
    const { output } = parsed;
    if (Array.isArray(output))
        return output;
    const matrices = "include" in output && Array.isArray(output.include) ? [output.include] : includesOf(output);
    // A leg of several units names one a line.
    return [...new Set(matrices.flat().flatMap(({ unit }) => unit.split("\n")))].filter((unit) => unit !== "");
}
function includesOf(waves) {
    return Object.values(valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(legsSchema), waves)).map(({ include }) => include);
}
/** The actions that plan, apply or check units. */
const UNIT_ACTIONS = ["tofu-plan", "tofu-apply", "drift-check"];
/** The expected units of which nobody told anything. What a call that was to do it came to instead is told: it failed, or had a reason to do nothing. */
function missingUnits(expected, outcomes) {
    const told = new Set(outcomes.flatMap(toldOf));
    const silent = outcomes.filter(hasReason).map(({ selects }) => selects);
    return expected
        .filter((unit) => !told.has(unit) && !silent.some((selects) => includes(selects, unit)))
        .map((unit) => ({
        reason: "artifact-failed",
        detailCode: "outcome-missing",
        unit,
        message: "No job of this run has told what became of it",
        hint: "Look at the job of this unit: it failed early or was not run.",
    }));
}
/** Whether a call that told of no unit speaks for all that it selects: a shard does not, whose units are not known here. */
function hasReason({ action, detail, failures, selects }) {
    if (detail.kind !== "nothing")
        return false;
    return failures.length > 0 || (selects.shard === "" && UNIT_ACTIONS.includes(action));
}
/** Whether a call that planned, applied or checked nothing was to do so with this unit. */
function speaksFor({ action, detail, selects }, unit) {
    return detail.kind === "nothing" && UNIT_ACTIONS.includes(action) && includes(selects, unit);
}
function toldOf({ detail }) {
    const held = detail.kind === "plan" ? detail.held : [];
    return [...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$)(detail), ...held.map(({ unit }) => unit)];
}
function includes({ environment, stacks, workingDirectory }, unit) {
    const own = (0,_units_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOfUnit */ .qJ)(unit);
    const isOfEnvironment = environment === "" || environment === own.environment;
    return workingDirectory === "" && isOfEnvironment && (stacks.length === 0 || stacks.includes(own.stack));
}


/***/ }),

/***/ 18825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf),
/* harmony export */   _: () => (/* binding */ parseOutcome)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67130);
/* harmony import */ var _drift_report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58772);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30058);





const amount = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(0));
const placeSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    file: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    column: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
});
const failureSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILURE_REASONS */ .N9),
    message: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    hint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    detailCode: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    place: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(placeSchema),
    unit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    address: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const dependenceSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(["provisional", "waiting"]),
    upstream: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const plannedSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    unit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    counts: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .countsSchema */ .GB,
    /** Objects that changed outside of code. */
    drift: amount,
    failures: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(failureSchema),
    /** Of the engine. */
    warnings: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ summary: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), place: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(placeSchema) })),
    /** Units that are applied before this one, whichever job plans them. */
    dependsOn: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    dependence: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(dependenceSchema),
    /** Whether it got so far that its backend is known. */
    isInitialised: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Whether its state was never written. */
    hasNoState: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    newWorkspace: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const bundleSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha256: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("plan"),
    title: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    request: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsSchema */ .ci,
    /** The commit of the base branch that it was made on; empty where it is of no pull request. */
    base: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** null where no plan left the job. */
    bundle: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(bundleSchema),
    units: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(plannedSchema),
    /** Units that were not planned because of one that the run could not deploy. */
    held: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ unit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), upstream: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    /** Units that there are no more. */
    removed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const appliedSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    unit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    status: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(["applied", "failed", "refused", "skipped"]),
    planned: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .countsSchema */ .GB,
    resources: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ address: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), action: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), succeeded: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })),
    failures: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(failureSchema),
    remarks: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    skippedFor: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const applySchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("apply"), title: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), units: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(appliedSchema) });
const driftSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("drift"), title: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), units: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_drift_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .driftedUnitSchema */ .eo) });
const healthSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("health"),
    title: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    checks: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), target: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ok: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), critical: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })),
});
const validationSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("validation"),
    title: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    errors: amount,
    warnings: amount,
    /** Units that the run is to plan or deploy. */
    affected: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** A call that came to nothing there is more to tell of than its failures. */
const nothingSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("nothing"),
    title: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Units that there are no more. */
    removed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const detailSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .variant */ .Oxt("kind", [
    planSchema,
    applySchema,
    driftSchema,
    healthSchema,
    validationSchema,
    nothingSchema,
]);
const outcomeSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("flywheel.outcome/v1"),
    action: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The same call again, in another attempt of the run, has the same. */
    call: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    job: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    runId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    attempt: amount,
    /** The inputs that say what the call was about. */
    selects: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        environment: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        stacks: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        workingDirectory: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        shard: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        organization: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        environment: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        units: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        summary: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        facts: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()])),
    }),
    /** What failed, beside what failed of its units. */
    failures: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(failureSchema),
    detail: detailSchema,
});
/** Ids of the units that a call planned, applied or checked. */
function unitsOf(detail) {
    return "units" in detail ? detail.units.map(({ unit }) => unit) : [];
}
/** @returns undefined for what is no outcome of this version */
function parseOutcome(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(outcomeSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text));
    return parsed.success ? parsed.output : undefined;
}


/***/ }),

/***/ 95735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findHeldBack: () => (/* binding */ findHeldBack)
/* harmony export */ });
/* unused harmony export heldBack */
/* harmony import */ var _plan_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87778);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65515);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85609);



/** What is the cause before what it led to. */
const CAUSES = ["failed", "open", "held"];
/**
 * {@link heldBack} by what the earlier jobs of this run left for the report action.
 * @throws artifact-failed
 */
async function findHeldBack(call, isBlocking, host) {
    // What hundreds of jobs left is not fetched for units that come after none.
    if (call.units.every(({ id }) => upstreamElsewhere(id, call).length === 0))
        return new Map();
    return heldBack(call, (await (0,_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectOutcomes */ .A)(host)).outcomes, isBlocking);
}
/**
 * The units of a call that must not be deployed, because of others that come before them and are not in the call.
 * @param outcomes what the calls of the run have told so far
 * @param isBlocking what the run must not have come to with those
 * @returns unit to the one it is held back by
 */
function heldBack(call, outcomes, isBlocking) {
    const held = new Map();
    for (const { id } of call.units) {
        const blocking = upstreamElsewhere(id, call).flatMap((unit) => {
            const progress = progressOf(unit, outcomes);
            return progress !== undefined && isBlocking(progress) ? [{ unit, progress }] : [];
        });
        const [blocker] = blocking.toSorted((a, b) => CAUSES.indexOf(a.progress) - CAUSES.indexOf(b.progress));
        if (blocker !== undefined)
            held.set(id, blocker.unit);
    }
    return held;
}
function upstreamElsewhere(id, { units, upstreamOf }) {
    const own = new Set(units.map((unit) => unit.id));
    return upstreamOf(id).filter((other) => !own.has(other));
}
/** undefined for a unit that this run is not about. */
function progressOf(id, outcomes) {
    const told = outcomes.flatMap((outcome) => {
        const progress = toldBy(outcome, id);
        return progress === undefined
            ? []
            : [{ progress, attempt: outcome.attempt, isLater: outcome.detail.kind !== "plan" }];
    });
    // What was planned again in a later attempt is not what was applied before that.
    const [last] = told.toSorted((a, b) => b.attempt - a.attempt || Number(b.isLater) - Number(a.isLater));
    const isExpected = outcomes.some(({ detail }) => detail.kind === "validation" && detail.affected.includes(id));
    return last?.progress ?? (isExpected ? "open" : undefined);
}
function toldBy(outcome, id) {
    const { detail, failures } = outcome;
    switch (detail.kind) {
        case "plan": {
            if (detail.held.some(({ unit }) => unit === id))
                return "held";
            const plan = detail.units.find(({ unit }) => unit === id);
            return plan === undefined ? undefined : plannedProgress(plan);
        }
        case "apply": {
            const applied = detail.units.find(({ unit }) => unit === id);
            return applied === undefined ? undefined : applied.status === "applied" ? "deployed" : "failed";
        }
        case "nothing":
            return failures.length > 0 && (0,_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .speaksFor */ .ZQ)(outcome, id) ? "failed" : undefined;
        case "drift":
        case "health":
        case "validation":
            return undefined;
    }
}
/** Where there is nothing to do, nobody applies it. */
function plannedProgress({ failures, counts, drift, dependence }) {
    if (failures.length > 0)
        return "failed";
    return (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(counts) || drift > 0 || dependence?.kind === "waiting" ? "open" : "deployed";
}


/***/ }),

/***/ 56418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffDrift),
/* harmony export */   x: () => (/* binding */ diffAttributes)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30058);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17456);
/* harmony import */ var _list_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8020);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74398);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);





const ABSENT = { kind: "absent" };
/**
 * The leaves in which two sides differ, in the order of their names.
 * @param replacePaths the engine's paths that force replacement
 */
function diffAttributes(change, replacePaths = []) {
    return leaves(change, replacePaths, true);
}
/**
 * As {@link diffAttributes}, of drift: a provider reads back null for {} and [] as it likes, and nobody changed that,
 * unless the plan changes it, too.
 * @param proposed the plan's own change of the object; undefined for none
 */
function diffDrift(drift, proposed) {
    const found = leaves(drift, [], false);
    if (proposed === undefined)
        return found;
    const known = new Set(found.map(({ name }) => name));
    const quiet = diffAttributes(drift).filter(({ name }) => !known.has(name));
    if (quiet.length === 0)
        return found;
    const changed = new Set(diffAttributes(proposed).map(({ name }) => name));
    return [...found, ...quiet.filter(({ name }) => changed.has(name))];
}
function leaves(change, replacePaths, tellsEmpty) {
    const found = [];
    const sides = {
        tellsEmpty,
        before: change.before,
        after: change.after,
        unknown: change.afterUnknown,
        beforeSensitive: change.beforeSensitive,
        afterSensitive: change.afterSensitive,
    };
    walk([], "", sides, replacePaths, found);
    return found;
}
function walk(path, name, sides, replacePaths, found) {
    const opaque = isOpaque(sides);
    const documents = opaque ? undefined : asJsonDocuments(sides);
    const foundBefore = found.length;
    if (documents !== undefined)
        walkChildren(path, `${name} (JSON)`, documents, replacePaths, found);
    // Documents that differ only in how they are written are shown as the texts they are.
    if (found.length > foundBefore)
        return;
    if (opaque || !walkChildren(path, name, sides, replacePaths, found))
        compareLeaf(path, name, sides, replacePaths, found);
}
/** False where there is nothing to walk into. */
function walkChildren(path, name, sides, replacePaths, found) {
    if (walkList(path, name, sides, replacePaths, found))
        return true;
    const keys = childKeys(sides);
    for (const key of keys ?? [])
        walk([...path, key], (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .childName */ .QW)(name, key), childSides(sides, key), replacePaths, found);
    return keys !== undefined;
}
/** Compares two known lists of objects as multisets; false where going by index says as much. */
function walkList(path, name, sides, replacePaths, found) {
    const [before, after] = [items(sides.before, sides.beforeSensitive), items(sides.after, sides.afterSensitive)];
    if (before === undefined || after === undefined || (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown))
        return false;
    const difference = (0,_list_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffLists */ .pv)(before, after);
    if (difference === undefined)
        return false;
    if (difference.reordered) {
        const forcesReplacement = forces(path, replacePaths);
        found.push({ name, path, before: ABSENT, after: ABSENT, forcesReplacement, losesMark: false, reordered: true });
    }
    for (const pair of difference.pairs) {
        const index = pair.after ?? pair.before ?? 0;
        const ofPair = {
            before: item(before, pair.before)?.value,
            after: item(after, pair.after)?.value,
            unknown: undefined,
            beforeSensitive: item(before, pair.before)?.mark,
            afterSensitive: item(after, pair.after)?.mark,
            tellsEmpty: sides.tellsEmpty,
        };
        walk([...path, index], (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .childName */ .QW)(name, index), ofPair, replacePaths, found);
    }
    return true;
}
function item(list, index) {
    return index === undefined ? undefined : list[index];
}
/** The items of a list of objects; undefined for anything else. */
function items(value, marks) {
    if (!Array.isArray(value) || value.length === 0 || isScalarList(value))
        return undefined;
    return value.map((item, index) => ({ value: item, mark: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(marks, index) }));
}
function compareLeaf(path, name, sides, replacePaths, found) {
    if (isSame(sides))
        return;
    const wasSensitive = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.beforeSensitive);
    const willBeSensitive = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.afterSensitive);
    // A mark on either side hides both: where it comes or goes, the value is often the same.
    const hidden = wasSensitive || willBeSensitive;
    const isUnknown = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown);
    const bothEmpty = !isUnknown && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.before) && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after);
    found.push({
        name,
        path,
        before: shown(sides.before, hidden, bothEmpty),
        after: isUnknown ? { kind: willBeSensitive ? "sensitive" : "unknown" } : shown(sides.after, hidden, bothEmpty),
        forcesReplacement: forces(path, replacePaths),
        losesMark: wasSensitive && !willBeSensitive && !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after),
        reordered: !isUnknown && Array.isArray(sides.before) && Array.isArray(sides.after) && (0,_list_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isReordered */ .jJ)(sides.before, sides.after),
    });
}
function forces(path, replacePaths) {
    return replacePaths.some((other) => isWithin(path, other) || isWithin(other, path));
}
/** A mark on the whole of a side: nothing below it may be compared in the open. */
function isOpaque(sides) {
    return sides.unknown === true || sides.beforeSensitive === true || sides.afterSensitive === true;
}
/** Unknown is a difference even where the old value is null: it will be something. */
function isSame(sides) {
    if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown))
        return false;
    // A value that stops being sensitive is a change a reviewer must see.
    if ((sides.beforeSensitive === true) !== (sides.afterSensitive === true) &&
        !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.before) &&
        !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after))
        return false;
    // For those that are empty the JSON is `{}`, `[]` or `null`.
    if (sides.tellsEmpty && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.before) && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after))
        return JSON.stringify(sides.before ?? null) === JSON.stringify(sides.after ?? null);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(sides.before, sides.after);
}
/** Keys to walk into: where both sides are containers of one sort, or one is and the other is nothing. */
function childKeys(sides) {
    const containers = [sides.before, sides.after, sides.unknown].filter((side) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(side));
    const blocked = [sides.before, sides.after].some((side) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(side) && side !== undefined && side !== null);
    if (containers.length === 0 || blocked)
        return undefined;
    const arrays = containers.filter((side) => Array.isArray(side));
    if (arrays.length > 0 && arrays.length < containers.length)
        return undefined;
    if (arrays.length > 0 && isWhole(sides))
        return undefined;
    const keys = new Set(containers.flatMap((side) => Object.keys(side)));
    if (keys.size === 0)
        return undefined;
    return arrays.length > 0
        ? [...keys].map(Number).toSorted((a, b) => a - b)
        : [...keys].toSorted((a, b) => (a < b ? -1 : 1));
}
/** Lists of scalars read best whole: sets come out sorted, and an index says nothing. */
function isWhole(sides) {
    const areScalars = [sides.before, sides.after].every((side) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(side) || isScalarList(side));
    return areScalars && !(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown) && !hasNestedMark(sides);
}
function isScalarList(value) {
    return Array.isArray(value) && value.every((item) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(item));
}
function hasNestedMark(sides) {
    return (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.beforeSensitive) || (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.afterSensitive);
}
/** Strings that hold JSON documents on both sides are compared as documents. */
function asJsonDocuments(sides) {
    const before = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_4__/* .shownDocument */ .b)(sides.before);
    const after = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_4__/* .shownDocument */ .b)(sides.after);
    if (before === undefined || after === undefined)
        return undefined;
    // The engine marks the whole of a text or nothing; a report tells which leaves it does not show.
    return { ...sides, before, after, unknown: undefined };
}
function childSides(sides, key) {
    return {
        before: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(sides.before, key),
        after: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(sides.after, key),
        unknown: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(sides.unknown, key),
        beforeSensitive: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(sides.beforeSensitive, key),
        afterSensitive: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(sides.afterSensitive, key),
        tellsEmpty: sides.tellsEmpty && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(sides.before) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(sides.after),
    };
}
/** @param tellsEmpty where that is all there is to tell */
function shown(value, hidden, tellsEmpty) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(value) && !(tellsEmpty && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(value)))
        return ABSENT;
    return hidden ? { kind: "sensitive" } : { kind: "value", value };
}
function isWithin(path, outer) {
    return outer.length <= path.length && outer.every((step, index) => path[index] === step);
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XJ: () => (/* binding */ valueName),
/* harmony export */   jJ: () => (/* binding */ isReordered),
/* harmony export */   pv: () => (/* binding */ diffLists)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

/** Comparing each with each costs their product. */
const MOST_COMPARED = 50;
/**
 * Compares two lists as multisets: a plan's JSON does not tell sets from lists, and a set that loses its first item
 * would seem to change in all others. undefined where comparing item by item says it as briefly.
 */
function diffLists(before, after) {
    const names = { before: before.map(nameOf), after: after.map(nameOf) };
    const stay = sameItems(names.before, names.after);
    const gone = without(names.before, new Set(stay.map((pair) => pair.before)));
    const come = without(names.after, new Set(stay.map((pair) => pair.after)));
    if (gone.length + come.length >= differencesByIndex(names.before, names.after))
        return undefined;
    return {
        pairs: pairUp(gone, come, before, after),
        reordered: stay.some((pair, at) => pair.before < (stay[at - 1]?.before ?? 0)),
    };
}
/** True for two lists of the same items in another order. */
function isReordered(before, after) {
    const sorted = (list) => list.map(valueName).toSorted().join(" ");
    return before.length === after.length && sorted(before) === sorted(after);
}
/** Equal items, in the order of the new list. */
function sameItems(before, after) {
    const places = Map.groupBy(before.keys(), (index) => before[index] ?? "");
    return after.flatMap((name, index) => {
        const place = places.get(name)?.shift();
        return place === undefined ? [] : [{ before: place, after: index }];
    });
}
function without(list, indexes) {
    return [...list.keys()].filter((index) => !indexes.has(index));
}
/** How many items comparing by index would show. */
function differencesByIndex(before, after) {
    const both = Math.min(before.length, after.length);
    const differing = before.slice(0, both).filter((name, index) => name !== after[index]).length;
    return 2 * differing + before.length + after.length - 2 * both;
}
/** Each new item with the old one it is most like, where they have half of their attributes in common. */
function pairUp(gone, come, before, after) {
    const left = new Set(gone);
    const pairs = come.map((index) => {
        const candidates = gone.length > MOST_COMPARED ? [] : [...left];
        const best = candidates
            .map((candidate) => ({ candidate, likeness: likeness(before[candidate]?.value, after[index]?.value) }))
            .reduce((a, b) => (b.likeness > a.likeness ? b : a), { candidate: -1, likeness: 0 });
        if (best.likeness < 0.5)
            return { before: undefined, after: index };
        left.delete(best.candidate);
        return { before: best.candidate, after: index };
    });
    const place = ({ before: from, after: to }) => to ?? from ?? 0;
    return [...[...left].map((index) => ({ before: index, after: undefined })), ...pairs].toSorted((a, b) => place(a) - place(b));
}
/** The share of attributes that are equal, 0 to 1. */
function likeness(a, b) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(b))
        return 0;
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.filter((key) => valueName(a[key]) === valueName(b[key])).length / keys.length;
}
function nameOf({ value, mark }) {
    return `${valueName(value)} ${valueName(mark)}`;
}
/** Equal for equal values: keys sorted, and null, {}, [] and a missing key are one and the same. */
function valueName(value) {
    if (value === null || value === undefined)
        return "";
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) ?? JSON.stringify(value);
    if (Array.isArray(value))
        return value.length === 0 ? "" : `[${value.map(valueName).join(",")}]`;
    const entries = Object.keys(value)
        .toSorted()
        .map((key) => [key, valueName(value[key])])
        .filter(([, name]) => name !== "");
    return entries.length === 0 ? "" : `{${entries.map(([key, name]) => `${JSON.stringify(key)}:${name}`).join(",")}}`;
}


/***/ }),

/***/ 91891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutEngineWords)
/* harmony export */ });
/**
 * A failure for where values of attributes must not be shown. The engine's words can hold them (a condition's
 * `error_message` says what it likes): only the place, the object and what to do next are left, and the log has the words.
 */
function withoutEngineWords(failure) {
    const { cause, message, address } = failure;
    // What is said in our own words does not begin with the engine's.
    const [summary = ""] = cause?.split("\n") ?? [];
    if (summary === "" || !message.startsWith(summary))
        return failure;
    const about = address === undefined ? "" : ` of ${address}`;
    return { ...failure, message: `What the engine says${about} can hold values, and is in the log of the run only` };
}


/***/ })

};
