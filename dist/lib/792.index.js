export const id = 792;
export const ids = [792];
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

/***/ 56630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stillChanging),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30091);
/* harmony import */ var _plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56418);
/* harmony import */ var _plan_change_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66923);



/** More would fill the issue that remembers them. */
const MOST_KEYS = 1_000;
const made = new WeakMap();
/** Made once for each outcome. */
function fingerprintOf(outcome) {
    const known = made.get(outcome) ?? makeFingerprint(outcome);
    made.set(outcome, known);
    return known;
}
function makeFingerprint({ drift, proposed }) {
    const objects = drift.map((change) => ({
        change,
        names: change.kind === "delete" ? [] : attributeNames((0,_plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffDrift */ .P)(change, (0,_plan_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .changeAt */ .cL)(change, proposed))),
    }));
    const parts = objects.map(({ change, names }) => JSON.stringify([change.address, change.deposed ?? "", change.actions, names]));
    const keys = new Set(objects.flatMap(({ change, names }) => change.kind === "delete" ? [key(change, "")] : names.map((name) => key(change, name))));
    return {
        digest: (0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(parts.toSorted().join("\n")).slice(0, 16),
        keys: keys.size > MOST_KEYS ? undefined : [...keys].toSorted(),
    };
}
/**
 * Which of the keys a plan still changes: applying or adopting can write drift into the state, where it no longer is
 * drift and still to be changed.
 * @param keys of {@link fingerprintOf}; undefined stands for anything
 * @returns empty where nothing is left to change; undefined where something is and `keys` is undefined
 */
function stillChanging(keys, proposed) {
    if (keys === undefined)
        return proposed.length === 0 ? [] : undefined;
    const changed = new Set(proposed.flatMap(keysOf));
    return keys.filter((key) => changed.has(key));
}
function keysOf(change) {
    const names = attributeNames((0,_plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffAttributes */ .x)(change));
    // What is gone is mended by what makes it again, and by nothing else.
    const parts = change.kind === "create" ? ["", ...names] : names;
    // It may be known by the address that it had.
    const addresses = [change.address, ...(change.previousAddress === undefined ? [] : [change.previousAddress])];
    return addresses.flatMap((address) => parts.map((name) => key({ ...change, address }, name)));
}
/** An index says nothing of which item of a set it is, so items are not told apart. */
function attributeNames(attributes) {
    return [...new Set(attributes.map(({ name }) => name.replaceAll(/\[\d+\]/g, "[]")))].toSorted();
}
function key({ address, deposed = "" }, name) {
    return (0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)([address, deposed, name].join("\n")).slice(0, 10);
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

/***/ 52710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outcomesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30058);
/* harmony import */ var _plan_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);


/**
 * What a report was made of, as far as it shows it: a value that it does not show counts as sensitive.
 * @param rules as the report was made with
 */
function outcomesOf({ units }, rules) {
    return units.map(({ unit, verdict, drift, noise, ignored, proposed, failures }) => {
        const changed = drift.map((object) => changeOf(object, {}, STAND_INS));
        const realityOf = (address) => changed.find((change) => change.address === address)?.after;
        return {
            unit,
            verdict,
            drift: changed,
            noise: noise.map((object) => changeOf(object, {}, STAND_INS)),
            ignored: ignored.flatMap(({ address, attributes, rule: place }) => {
                const rule = rules[place];
                return rule === undefined ? [] : [{ address, attributes, rule }];
            }),
            // Applying starts at reality, and takes back what it changes at all.
            proposed: proposed.map((object) => changeOf(object, realityOf(object.address) ?? {}, STAND_INS.toReversed())),
            failures: failures.map(({ detailCode, ...failure }) => ({
                ...failure,
                unit,
                ...(detailCode === undefined ? {} : { detailCode }),
            })),
            // It was hidden when the report was made.
            redact: (words) => words,
        };
    });
}
/** For the two sides of a value that is not shown. */
const STAND_INS = ["before", "after"];
/**
 * A change that differs where the reported one did.
 * @param same what both sides have besides
 * @param standIns for a value that is not shown, before and after
 */
function changeOf({ address, deposed, previousAddress, type, action, attributes }, same, standIns) {
    let before = same;
    let after = same;
    let mark = {};
    for (const attribute of attributes) {
        const { path, reordered } = attribute;
        const hasValues = attribute.before !== undefined || attribute.after !== undefined;
        const [from, to] = hasValues
            ? [attribute.before, attribute.after]
            : reordered
                ? [standIns, standIns.toReversed()]
                : standIns;
        before = withLeaf(before, path, from);
        after = withLeaf(after, path, to);
        if (!hasValues && !reordered)
            mark = withLeaf(mark, path, true);
    }
    for (const path of documentPaths(attributes)) {
        before = withLeaf(before, path, JSON.stringify((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(before, path)));
        after = withLeaf(after, path, JSON.stringify((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(after, path)));
    }
    return {
        kind: action,
        actions: action === "replace" ? ["delete", "create"] : [action],
        address,
        deposed,
        previousAddress,
        module: "",
        mode: "managed",
        type,
        provider: "",
        reason: undefined,
        replacePaths: [],
        importing: false,
        importId: undefined,
        importIdentity: undefined,
        generatedConfig: undefined,
        before,
        after: action === "delete" ? undefined : after,
        afterUnknown: undefined,
        beforeSensitive: mark,
        afterSensitive: mark,
    };
}
/** Where a text holds the document that leaves were named in (`policy (JSON).Version`), the inner ones first. */
function documentPaths(attributes) {
    const found = new Map();
    for (const { name, path } of attributes) {
        let outer = "";
        for (const [index, step] of path.entries()) {
            outer = (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .childName */ .QW)(outer, step);
            if (!name.startsWith(`${outer} (JSON)`))
                continue;
            outer += " (JSON)";
            found.set(outer, path.slice(0, index + 1));
        }
    }
    return [...found.values()].toSorted((a, b) => b.length - a.length);
}
function withLeaf(value, path, leaf) {
    const [step, ...rest] = path;
    if (step === undefined)
        return leaf;
    const inner = withLeaf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value) ? value[step] : undefined, rest, leaf);
    if (typeof step === "string")
        return { ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value) ? value : {}), [step]: inner };
    const items = [];
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value))
        for (const [index, item] of Object.entries(value))
            items[Number(index)] = item;
    items[step] = inner;
    return items;
}


/***/ }),

/***/ 17845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ addressWords),
/* harmony export */   qb: () => (/* binding */ guardViolations),
/* harmony export */   qs: () => (/* binding */ limitViolations)
/* harmony export */ });
/* harmony import */ var _destruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(581);

/** How many addresses a message names. */
const MAXIMUM_NAMED = 10;
/** Why the plans together go beyond the limits; none when they do not. tofu-plan warns of it, tofu-apply refuses. */
function limitViolations(units, { maxDestroy, protect }) {
    return [...units.flatMap((unit) => protectViolation(unit, protect)), ...destroyViolations(units, maxDestroy)];
}
/**
 * Why a unit must not be applied without an approved plan; none where nothing of it is guarded.
 * @param allowed patterns of addresses that may be destroyed all the same
 * @param unapproved why its plan is not approved, as a sentence without a period
 */
function guardViolations({ unit, changes, redact }, guard, allowed, unapproved) {
    const violating = (0,_destruction_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(changes, guard, allowed);
    if (violating.length === 0)
        return [];
    const what = guard === "all" ? "objects" : "objects that may hold data";
    return [
        {
            reason: "policy-denied",
            detailCode: "guard",
            unit,
            message: `The plan destroys ${what}: ${addressWords(violating, redact)}. ${unapproved}`,
            hint: "Have the plan approved in its pull request, or name the addresses in allow-destroy for this one call.",
        },
    ];
}
/** The addresses of the changes for a message: the first ten, and how many more. */
function addressWords(changes, redact) {
    const names = changes.slice(0, MAXIMUM_NAMED).map(({ address, kind }) => `${redact(address)} (${kind})`);
    const rest = changes.length - names.length;
    return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function protectViolation({ unit, changes, redact }, protect) {
    const violating = (0,_destruction_js__WEBPACK_IMPORTED_MODULE_0__/* .violatingProtection */ .bV)(changes, protect);
    if (violating.length === 0)
        return [];
    return [
        {
            reason: "policy-denied",
            detailCode: "protect",
            unit,
            message: `The plan removes what protect keeps: ${addressWords(violating, redact)}`,
            hint: "Take it out of the code's change, or, if it is meant, take its pattern out of protect (input or policy.protect of organization.yaml).",
        },
    ];
}
/** One for each unit that takes part in it. */
function destroyViolations(units, maxDestroy) {
    const destroying = units
        .map((unit) => ({ ...unit, changes: (0,_destruction_js__WEBPACK_IMPORTED_MODULE_0__/* .destructive */ .RD)(unit.changes) }))
        .filter(({ changes }) => changes.length > 0);
    const total = destroying.reduce((sum, { changes }) => sum + changes.length, 0);
    if (maxDestroy === undefined || total <= maxDestroy)
        return [];
    return destroying.map(({ unit, changes, redact }) => ({
        reason: "policy-denied",
        detailCode: "max-destroy",
        unit,
        message: `max-destroy is ${maxDestroy}; the plan destroys ${changes.length}, and all units of this call ${total}: ${addressWords(changes, redact)}`,
        hint: "Destroy in smaller steps, or raise max-destroy (input and policy.max_destroy of organization.yaml; the lower one holds).",
    }));
}


/***/ }),

/***/ 42290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countedVerdicts),
/* harmony export */   k: () => (/* binding */ renderDriftSummary)
/* harmony export */ });
/* harmony import */ var _drift_classify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90436);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95852);
/* harmony import */ var _drift_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(203);
/* harmony import */ var _drift_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35392);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25064);





const MAXIMUM_TITLE = 120;
const MAXIMUM_WARNINGS = 20;
const MAXIMUM_WARNING = 500;
const VERDICT_WORDS = {
    clean: "✅ clean",
    observed: "🟦 differs, and applying would change nothing",
    drifted: "🟥 drifted: applying would undo it",
    pending: "🟨 merged code is not applied",
    both: "🟥 drifted, and merged code is not applied",
    errored: "❌ could not be checked",
};
/** As a headline says them, worst first. */
const COUNTED = [
    ["errored", "could not be checked"],
    ["drifted", "drifted"],
    ["both", "drifted and not applied"],
    ["pending", "not applied"],
    ["observed", "harmlessly different"],
    ["clean", "clean"],
];
/** All units of one check, for the job summary, in at most `limit` bytes. */
function renderDriftSummary(summary, limit) {
    const { title, outcomes, tracked, showValues, warnings, facts } = summary;
    const rows = outcomes
        .toSorted((a, b) => _drift_classify_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk.indexOf(b.verdict) - _drift_classify_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk.indexOf(a.verdict))
        .map(({ unit, verdict, drift }) => [
        (0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .unitName */ .Cq)(unit),
        VERDICT_WORDS[verdict],
        drift.length === 0 ? "" : String(drift.length),
        ...historyCells(tracked.get(unit)),
    ]);
    const columns = ["unit", "verdict", "objects changed outside of code", "first seen", "last deployed", "issue"];
    const head = [`## ${headline(title, outcomes)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(columns, rows), ...warningSection(warnings)];
    const units = outcomes.map((outcome) => (0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .unitEntries */ .r5)(outcome, showValues));
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitDocument */ .VC)(units.flatMap(_drift_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .allEntries */ .Yl), limit, (fitted) => {
        const texts = fitted.map(({ text }) => text);
        const sections = units.flatMap((unit) => {
            const section = (0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSection */ .KB)(unit, texts);
            return section === "" ? [] : [`### ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .unitName */ .Cq)(unit.outcome.unit)}\n\n${section}`];
        });
        const origin = facts.length === 0 ? [] : [`<sub>${facts.join(" · ")}</sub>`];
        return `${[...head, ...sections, ...origin].join("\n\n")}\n`;
    });
}
function historyCells(unit) {
    const { firstSeen, deployment, issue, news, snooze } = unit ?? {};
    const words = [news, snooze === undefined ? undefined : `quiet until ${snooze.until}`].filter((word) => word !== undefined);
    return [
        firstSeen === undefined ? "" : (0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(firstSeen),
        deployment === undefined ? "" : (0,_drift_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentWords */ .p7)(deployment),
        [...(issue === undefined ? [] : [`[#${issue.number}](${issue.url})`]), ...words].join(", "),
    ];
}
function warningSection(warnings) {
    if (warnings.length === 0)
        return [];
    const shown = warnings.slice(0, MAXIMUM_WARNINGS).map((text) => `- ⚠️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(text, MAXIMUM_WARNING))}`);
    const rest = warnings.length - shown.length;
    return [[...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n")];
}
function headline(title, outcomes) {
    const has = (...verdicts) => outcomes.some(({ verdict }) => verdicts.includes(verdict));
    const sign = has("errored", "drifted", "both") ? "🟥" : has("pending") ? "🟨" : "✅";
    const name = `${sign} Drift of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(title, MAXIMUM_TITLE))}`;
    return outcomes.every(({ verdict }) => verdict === "clean")
        ? `${name}: none`
        : `${name}, ${countedVerdicts(outcomes)}`;
}
/** How many units came to what, each counted once. */
function countedVerdicts(outcomes) {
    const counted = COUNTED.flatMap(([verdict, word]) => {
        const amount = outcomes.filter((outcome) => outcome.verdict === verdict).length;
        return amount === 0 ? [] : [`${amount} ${word}`];
    });
    return `${outcomes.length === 1 ? "1 unit" : `${outcomes.length} units`}: ${counted.join(", ")}`;
}


/***/ }),

/***/ 35392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ absorbedComment),
/* harmony export */   PE: () => (/* binding */ renderDriftIssue),
/* harmony export */   RF: () => (/* binding */ recoveredComment),
/* harmony export */   _N: () => (/* binding */ reopenedComment),
/* harmony export */   kp: () => (/* binding */ changedComment),
/* harmony export */   p7: () => (/* binding */ deploymentWords)
/* harmony export */ });
/* harmony import */ var _drift_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56630);
/* harmony import */ var _plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56418);
/* harmony import */ var _plan_change_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66923);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95852);
/* harmony import */ var _change_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11410);
/* harmony import */ var _drift_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22403);
/* harmony import */ var _drift_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(203);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25064);








/** A comment names the first ones. */
const MOST_NAMED = 20;
const MAXIMUM_COMMAND = 60;
/** The body of a unit's drift issue, below its two hidden lines, in at most `limit` bytes. */
function renderDriftIssue(issue, limit) {
    const { outcome, record, facts, showValues } = issue;
    const isAbsorbed = record.state === "absorbed";
    const unit = isAbsorbed ? absorbedEntries(issue) : (0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitEntries */ .r5)({ ...outcome, failures: [] }, showValues);
    const others = isAbsorbed ? [] : changesElsewhere(outcome);
    const head = isAbsorbed ? absorbedHead(outcome) : driftHead(outcome, showValues);
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .fitDocument */ .VC)([...(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .allEntries */ .Yl)(unit), ...others], limit, (fitted) => {
        const texts = fitted.map(({ text }) => text);
        const section = (0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitSection */ .KB)(unit, texts);
        const words = isAbsorbed ? ABSORBED_ADVICE : advice(outcome);
        const parts = [head, historyLine(issue), section, elsewhere(texts), words, `<sub>${facts.join(" · ")}</sub>`];
        return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
    });
}
const QUIET = "- To be left alone for a while: comment `/snooze YYYY-MM-DD` with the last day, or set the label `snoozed-until:YYYY-MM-DD`.";
const END = "This issue closes itself when reality and code agree again.";
const ABSORBED_ADVICE = adviceWords("deploy the unit; applying makes it what the code says.", "write it into the code.");
function advice({ verdict }) {
    const undoing = "deploy the unit again; applying undoes it";
    return adviceWords(verdict === "both" ? `${undoing}, and brings the merged code that waits: look at its plan first.` : `${undoing}.`, "write it into the code and deploy that.");
}
function adviceWords(mistake, right) {
    const choices = [`- If the change was a mistake: ${mistake}`, `- If it was right: ${right}`, QUIET];
    return ["**What to do**", "", ...choices, "", END].join("\n");
}
function driftHead({ drift, unit, verdict }, showValues) {
    const objects = drift.length === 1 ? "object" : "objects";
    const sentences = [
        `**${drift.length} ${objects} of ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitName */ .Cq)(unit)} changed outside of code**, and applying the code would undo that.`,
        ...(verdict === "both" ? ["Merged code is waiting to be applied, too."] : []),
        ...(showValues ? ["Below, `-` is what was applied last and `+` what is there now."] : []),
    ];
    return sentences.join(" ");
}
function absorbedHead({ unit }) {
    return `**What changed outside of code in ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitName */ .Cq)(unit)} is in the state now**, and the code still wants something else. No later check can tell it from a change of the code.`;
}
/** The plan's changes at what had changed outside. */
function absorbedEntries({ outcome, record, showValues }) {
    const wanted = outcome.proposed.filter((change) => (0,_drift_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .stillChanging */ .M)(record.keys, [change])?.length !== 0);
    const drift = wanted.map((change) => proposedEntry(change, outcome.redact));
    return { ...(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitEntries */ .r5)({ ...outcome, drift: [], failures: [] }, showValues), drift };
}
/** What applying would do to objects that nobody touched: react to the drift of others, or what the code asks for. */
function changesElsewhere({ drift, proposed, redact }) {
    const addresses = new Set(drift.map(({ address }) => address));
    return proposed.filter(({ address }) => !addresses.has(address)).map((change) => proposedEntry(change, redact));
}
function proposedEntry(change, redact) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(redact(change.address), _markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .MAXIMUM_ADDRESS */ .Gj));
    const line = `- ${name}: applying would ${change.kind} it`;
    const names = () => (0,_plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffAttributes */ .x)(change).map((attribute) => redact(attribute.name));
    return { rank: 0, render: (level) => `${line}${level === "address" ? "" : (0,_change_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .namesSuffix */ .yz)(names())}\n` };
}
function elsewhere(texts) {
    if (texts.length === 0)
        return "";
    const rest = texts.filter((text) => text === "").length;
    const body = `${texts.join("")}${rest === 0 ? "" : `\nAnd ${rest} more.`}`.trim();
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(`What applying would change elsewhere: ${texts.length}`, body);
}
/** Since when, how often, deployed when, whose, and for how long nobody wants to hear of it. */
function historyLine({ record, deployment, owners, snooze, unheeded }) {
    const { firstSeen, seen } = record;
    const since = `First seen ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .timeWords */ .rr)(firstSeen)}`;
    const facts = [
        seen === 1 ? since : `${since}, still there in check ${seen}`,
        ...(deployment === undefined ? [] : [`last deployed ${deploymentWords(deployment)}`]),
        ...(owners.length === 0 ? [] : [`owners: ${owners.join(" ")}`]),
    ];
    const by = snooze === undefined || snooze.by === "" ? "" : `, as ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeText */ .X1)(snooze.by)} asked`;
    const quiet = snooze === undefined ? "" : `\n\n💤 Quiet until ${snooze.until}${by}.`;
    return `${facts.join(" · ")}${quiet}${unheeded === undefined ? "" : `\n\n${unheededLine(unheeded)}`}`;
}
const UNHEEDED_WORDS = {
    "no-access": "that needs write access to the repository",
    "no-day": "it names no day in the form `YYYY-MM-DD`",
    past: "that day is over, and there is no quiet to end",
};
/** Whoever asked sees at once that it came to nothing, and how it is written. */
function unheededLine({ text, by, why }) {
    const asked = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(text, MAXIMUM_COMMAND))}${by === "" ? "" : ` of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeText */ .X1)(by)}`}`;
    return `❓ ${asked} has no effect: ${UNHEEDED_WORDS[why]}.`;
}
/** When, which commit, by which run. */
function deploymentWords({ createdAt, sha, url }) {
    const time = (0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .timeWords */ .rr)(Date.parse(createdAt) / 1_000);
    const commit = `<code>${sha.slice(0, 8)}</code>`;
    return /^https:\/\/[\w.:/-]+$/.test(url) ? `[${time}](${url}), ${commit}` : `${time}, ${commit}`;
}
/** What a comment says when the drift is another one. */
function changedComment({ drift, proposed, unit, redact }, runUrl) {
    const lines = drift
        .slice(0, MOST_NAMED)
        .map((change) => (0,_drift_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .driftEntry */ .m)(change, (0,_plan_change_set_js__WEBPACK_IMPORTED_MODULE_7__/* .changeAt */ .cL)(change, proposed), redact).render("names"));
    const rest = drift.length - lines.length;
    const more = rest > 0 ? `- and ${rest} more\n` : "";
    return `🔀 What changed outside of code in ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitName */ .Cq)(unit)} is not what it was ([run](${runUrl})). It is now:\n\n${lines.join("")}${more}`;
}
function absorbedComment({ unit }, runUrl) {
    return `📥 What changed outside of code in ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitName */ .Cq)(unit)} is in the state now, and the code still wants something else ([run](${runUrl})).`;
}
/** @param why the issue is closed */
function recoveredComment({ unit }, runUrl, why) {
    return why === "healed"
        ? `🩹 ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitName */ .Cq)(unit)} was healed: what changed outside of code was put back, and another plan found nothing left to change ([run](${runUrl})). Closing.`
        : `✅ Reality and code of ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitName */ .Cq)(unit)} agree again ([run](${runUrl})). Closing.`;
}
/** @param why the issue is opened again */
function reopenedComment({ unit }, runUrl, why) {
    return why === "back"
        ? `🔁 ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitName */ .Cq)(unit)} drifted again ([run](${runUrl})).`
        : `🔁 This was closed, and ${(0,_drift_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .unitName */ .Cq)(unit)} still drifts ([run](${runUrl})). It closes itself when reality and code agree; to be left alone until a day, close it and comment \`/snooze YYYY-MM-DD\`.`;
}


/***/ }),

/***/ 203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   KB: () => (/* binding */ unitSection),
/* harmony export */   Yl: () => (/* binding */ allEntries),
/* harmony export */   r5: () => (/* binding */ unitEntries),
/* harmony export */   rr: () => (/* binding */ timeWords)
/* harmony export */ });
/* harmony import */ var _plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _plan_change_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66923);
/* harmony import */ var _change_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11410);
/* harmony import */ var _drift_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22403);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25064);
/* harmony import */ var _plan_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11419);
/* harmony import */ var _public_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91891);







const MAXIMUM_NAME = 120;
const MAXIMUM_REASON = 300;
/** @param showValues whether values of attributes are shown, not only their names */
function unitEntries(outcome, showValues) {
    const { redact, proposed } = outcome;
    const failures = showValues ? outcome.failures : outcome.failures.map(_public_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutEngineWords */ .K);
    const drift = outcome.drift.map((change) => {
        const own = (0,_plan_change_set_js__WEBPACK_IMPORTED_MODULE_4__/* .changeAt */ .cL)(change, proposed);
        return (0,_drift_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .driftEntry */ .m)(change, own, redact, (0,_drift_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .driftConsequence */ .z)(change, own));
    });
    return {
        outcome,
        failures: failures.map((failure) => ({ rank: 2, render: () => `${(0,_plan_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .failureText */ .kY)(failure)}\n\n` })),
        drift: drift.map(({ render }) => ({
            rank: 1,
            render: (level) => render((level === "full" || level === "whole") && !showValues ? "names" : level),
        })),
        noise: outcome.noise.map((change) => ({ rank: 0, render: () => noiseLine(change, redact) })),
        ignored: outcome.ignored.map((entry) => ({ rank: 0, render: () => ignoredLine(entry, redact) })),
    };
}
function allEntries({ failures, drift, noise, ignored }) {
    return [...failures, ...drift, ...noise, ...ignored];
}
/** Takes the texts of the unit's entries from the front of `texts`. */
function unitSection({ failures, drift, noise, ignored }, texts) {
    const [failureTexts, driftTexts, noiseTexts, ignoredTexts] = [failures, drift, noise, ignored].map((entries) => {
        const taken = texts.splice(0, entries.length);
        const counted = taken.filter((text) => text === "").length;
        return `${taken.join("")}${counted === 0 ? "" : `\nAnd ${counted} more.`}`.trim();
    });
    const parts = [
        failureTexts,
        driftTexts,
        noise.length === 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(`Set aside as no drift: ${noise.length}`, noiseTexts ?? ""),
        ignored.length === 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(`Ignored by rules: ${ignored.length}`, ignoredTexts ?? ""),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function unitName(unit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(unit, MAXIMUM_NAME));
}
/** `2026-12-31 05:17 UTC`. @param seconds since the epoch */
function timeWords(seconds) {
    return `${new Date(seconds * 1_000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function noiseLine(change, redact) {
    const names = (0,_plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffDrift */ .P)(change, undefined).map(({ name }) => redact(name));
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(redact(change.address), _markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .MAXIMUM_ADDRESS */ .Gj))}${(0,_change_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .namesSuffix */ .yz)(names)}\n`;
}
function ignoredLine({ address, attributes, rule }, redact) {
    const { reason, owner, expires } = rule;
    const who = [owner, expires === undefined ? undefined : `until ${expires}`].filter((part) => part !== undefined);
    const why = `${reason}${who.length === 0 ? "" : ` (${who.join(", ")})`}`;
    const line = `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(redact(address), _markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .MAXIMUM_ADDRESS */ .Gj))}${(0,_change_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .namesSuffix */ .yz)(attributes.map(redact))}`;
    return `${line} – ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(why, MAXIMUM_REASON))}\n`;
}


/***/ }),

/***/ 94969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ unitPaths),
/* harmony export */   Q6: () => (/* binding */ outdatedWords),
/* harmony export */   _K: () => (/* binding */ outdatedUnits)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);

const MAXIMUM_NAMED = 20;
/** @param directories those of its code, as the engine tells */
function unitPaths({ id, varFiles }, directories) {
    return { id, paths: [...directories, ...varFiles] };
}
/**
 * The units whose code differs between two commits, as the forge's trees tell; at most one call, and none where the commits
 * are one.
 * @throws forge-failed
 */
async function outdatedUnits(units, from, to, forge) {
    if (from === to)
        return [];
    const expression = (path) => (path === "." ? "" : path);
    const paths = [...new Set(units.flatMap((unit) => unit.paths.map(expression)))].toSorted();
    const trees = await forge.trees([from, to], paths);
    const moved = new Set(paths.filter((path) => trees.get(`${from}:${path}`) !== trees.get(`${to}:${path}`)));
    return units.filter((unit) => unit.paths.some((path) => moved.has(expression(path)))).map(({ id }) => id);
}
/** What a reviewer must know of these units, as Markdown. */
function outdatedWords(units, baseRef) {
    const names = units.slice(0, MAXIMUM_NAMED).map((unit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, 120)));
    const more = units.length > MAXIMUM_NAMED ? ` and ${units.length - MAXIMUM_NAMED} more` : "";
    const base = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(baseRef, 120));
    return `**Outdated**: ${base} has since changed the code of ${names.join(", ")}${more}, and this plan does not know of it. Update the branch with ${base} to see what a deployment would do.`;
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


/***/ })

};
