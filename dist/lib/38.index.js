export const id = 38;
export const ids = [38];
export const modules = {

/***/ 91038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./packages/core/build/inputs/limit-inputs.js
var limit_inputs = __webpack_require__(77987);
// EXTERNAL MODULE: ./packages/core/build/inputs/report-inputs.js
var report_inputs = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
;// CONCATENATED MODULE: ./actions/build/report/src/inputs.js



const presentation = {
    name: "flywheel report",
    description: "Puts together what the jobs of a run came to: one comment, one summary, one required check",
    branding: { icon: "clipboard", color: "green" },
};
const inputs = {
    needs: {
        type: "text",
        description: "toJSON(needs) of this job: a job before it that failed or was cancelled fails it too.",
    },
    expected: {
        type: "text",
        description: "Units that some job must tell of: the output affected, units, matrix or waves of validate-org. Empty: those that did.",
    },
    config: unit_inputs/* UNIT_INPUTS */.nV.config,
    "plan-key": {
        type: "secret",
        description: "age identity (AGE-SECRET-KEY-1…) that opens what the plan jobs sealed. Without it plans are shown by their counts.",
    },
    ...report_inputs/* RECORD_INPUTS */.wX,
    ...limit_inputs/* LIMIT_INPUTS */.o,
    ...report_inputs/* COMMENT_INPUTS */.k0,
    "record-deployments": {
        type: "boolean",
        description: "After a merge, record a deployment of the units that were planned and had nothing to do, so that they count as deployed. Needs deployments: write.",
        default: "false",
    },
    "github-token": unit_inputs/* GITHUB_TOKEN_INPUT */.vu,
};
const outputs = {
    changes: { description: "true when applying the plans would do anything.", default: "false" },
    "plan-digest": {
        description: "Keyed digest of all that the plans would do; empty without digest-key and plan-key.",
        default: "",
    },
    units: {
        description: "JSON: unit to its counts, dependence, status after apply, drift verdict and failure reason.",
        default: "{}",
    },
    "report-path": { description: "The whole report as Markdown, for later steps of the job.", default: "" },
    "comment-url": { description: "The pull request comment, where there is one.", default: "" },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/bundle/keys.js
var keys = __webpack_require__(94255);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/organization/load.js
var load = __webpack_require__(48550);
// EXTERNAL MODULE: ./packages/core/build/bundle/names.js
var bundle_names = __webpack_require__(34579);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/bundle/manifest.js
var manifest = __webpack_require__(67130);
// EXTERNAL MODULE: ./packages/core/build/drift/report-file.js + 1 modules
var report_file = __webpack_require__(58772);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
;// CONCATENATED MODULE: ./packages/core/build/outcome/outcome.js





const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const placeSchema = dist/* object */.Ikc({
    file: dist/* string */.YjP(),
    line: dist/* exactOptional */.yqP(dist/* number */.aig()),
    column: dist/* exactOptional */.yqP(dist/* number */.aig()),
});
const failureSchema = dist/* object */.Ikc({
    reason: dist/* picklist */.KIO(errors/* FAILURE_REASONS */.N9),
    message: dist/* string */.YjP(),
    hint: dist/* string */.YjP(),
    detailCode: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    place: dist/* exactOptional */.yqP(placeSchema),
    unit: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    address: dist/* exactOptional */.yqP(dist/* string */.YjP()),
});
const dependenceSchema = dist/* object */.Ikc({
    kind: dist/* picklist */.KIO(["provisional", "waiting"]),
    upstream: dist/* array */.YOg(dist/* string */.YjP()),
});
const plannedSchema = dist/* object */.Ikc({
    unit: dist/* string */.YjP(),
    counts: manifest/* countsSchema */.GB,
    /** Objects that changed outside of code. */
    drift: amount,
    failures: dist/* array */.YOg(failureSchema),
    /** Of the engine. */
    warnings: dist/* array */.YOg(dist/* object */.Ikc({ summary: dist/* string */.YjP(), place: dist/* optional */.lqM(placeSchema) })),
    /** Units that are applied before this one, whichever job plans them. */
    dependsOn: dist/* array */.YOg(dist/* string */.YjP()),
    dependence: dist/* nullable */.mee(dependenceSchema),
    /** Whether it got so far that its backend is known. */
    isInitialised: dist/* boolean */.zMY(),
    /** Whether its state was never written. */
    hasNoState: dist/* boolean */.zMY(),
    newWorkspace: dist/* string */.YjP(),
});
const bundleSchema = dist/* object */.Ikc({ name: dist/* string */.YjP(), id: dist/* string */.YjP(), sha256: dist/* string */.YjP() });
const planSchema = dist/* object */.Ikc({
    kind: dist/* literal */.euz("plan"),
    title: dist/* string */.YjP(),
    request: manifest/* optionsSchema */.ci,
    /** The commit of the base branch that it was made on; empty where it is of no pull request. */
    base: dist/* string */.YjP(),
    /** null where no plan left the job. */
    bundle: dist/* nullable */.mee(bundleSchema),
    units: dist/* array */.YOg(plannedSchema),
    /** Units that there are no more. */
    removed: dist/* array */.YOg(dist/* string */.YjP()),
});
const appliedSchema = dist/* object */.Ikc({
    unit: dist/* string */.YjP(),
    status: dist/* picklist */.KIO(["applied", "failed", "refused", "skipped"]),
    planned: manifest/* countsSchema */.GB,
    resources: dist/* array */.YOg(dist/* object */.Ikc({ address: dist/* string */.YjP(), action: dist/* string */.YjP(), succeeded: dist/* boolean */.zMY() })),
    failures: dist/* array */.YOg(failureSchema),
    remarks: dist/* array */.YOg(dist/* string */.YjP()),
    skippedFor: dist/* optional */.lqM(dist/* string */.YjP()),
});
const applySchema = dist/* object */.Ikc({ kind: dist/* literal */.euz("apply"), title: dist/* string */.YjP(), units: dist/* array */.YOg(appliedSchema) });
const driftSchema = dist/* object */.Ikc({ kind: dist/* literal */.euz("drift"), title: dist/* string */.YjP(), units: dist/* array */.YOg(report_file/* driftedUnitSchema */.eo) });
const healthSchema = dist/* object */.Ikc({
    kind: dist/* literal */.euz("health"),
    title: dist/* string */.YjP(),
    checks: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), target: dist/* string */.YjP(), ok: dist/* boolean */.zMY(), critical: dist/* boolean */.zMY() })),
});
const validationSchema = dist/* object */.Ikc({
    kind: dist/* literal */.euz("validation"),
    title: dist/* string */.YjP(),
    errors: amount,
    warnings: amount,
});
/** A call that came to nothing there is more to tell of than its failures. */
const nothingSchema = dist/* object */.Ikc({
    kind: dist/* literal */.euz("nothing"),
    title: dist/* string */.YjP(),
    /** Units that there are no more. */
    removed: dist/* array */.YOg(dist/* string */.YjP()),
});
const detailSchema = dist/* variant */.Oxt("kind", [
    planSchema,
    applySchema,
    driftSchema,
    healthSchema,
    validationSchema,
    nothingSchema,
]);
const outcomeSchema = dist/* object */.Ikc({
    schema: dist/* literal */.euz("flywheel.outcome/v1"),
    action: dist/* string */.YjP(),
    /** The same call again, in another attempt of the run, has the same. */
    call: dist/* string */.YjP(),
    job: dist/* string */.YjP(),
    runId: dist/* string */.YjP(),
    attempt: amount,
    /** The inputs that say what the call was about. */
    selects: dist/* object */.Ikc({
        environment: dist/* string */.YjP(),
        stacks: dist/* array */.YOg(dist/* string */.YjP()),
        workingDirectory: dist/* string */.YjP(),
        shard: dist/* string */.YjP(),
    }),
    event: dist/* object */.Ikc({
        organization: dist/* string */.YjP(),
        environment: dist/* string */.YjP(),
        units: dist/* array */.YOg(dist/* string */.YjP()),
        summary: dist/* string */.YjP(),
        facts: (0,json/* dictionary */.zz)(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()])),
    }),
    /** What failed, beside what failed of its units. */
    failures: dist/* array */.YOg(failureSchema),
    detail: detailSchema,
});
/** @returns undefined for what is no outcome of this version */
function parseOutcome(text) {
    const parsed = dist/* safeParse */.xLC(outcomeSchema, (0,json/* parseJson */.qF)(text));
    return parsed.success ? parsed.output : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/outcome/collect.js


/**
 * Reads the outcomes of this run. A call that was made again in a later attempt counts as it went then; a call that was
 * not, as it went before: running again what failed leaves the other jobs as they are.
 * @throws artifact-failed
 */
async function collectOutcomes({ artifacts, context }) {
    const files = await artifacts.downloadEach((name) => name.startsWith(bundle_names/* OUTCOME_PREFIX */.wh), bundle_names/* OUTCOME_FILE */.ES);
    const read = [...files].map(([name, content]) => ({
        name,
        outcome: parseOutcome(new TextDecoder().decode(content)),
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

;// CONCATENATED MODULE: ./packages/core/build/outcome/doubles.js
/**
 * Of two calls of one action that tell of the same unit, the one of the later attempt counts: a unit may have moved to
 * another shard. Two of one attempt are a failure, since nobody could say which is right.
 */
function settleDoubles(outcomes) {
    const owners = new Map();
    const failures = [];
    for (const outcome of outcomes) {
        for (const unit of unitsOf(outcome.detail)) {
            const key = `${outcome.detail.kind} ${unit}`;
            const other = owners.get(key);
            if (other?.attempt === outcome.attempt)
                failures.push(toldTwice(unit, outcome.action));
            if (other === undefined || other.attempt < outcome.attempt)
                owners.set(key, outcome);
        }
    }
    const settled = outcomes.flatMap((outcome) => {
        const units = unitsOf(outcome.detail);
        const own = new Set(units.filter((unit) => owners.get(`${outcome.detail.kind} ${unit}`) === outcome));
        // Nothing of it is the last word.
        if (units.length > 0 && own.size === 0)
            return [];
        return [own.size === units.length ? outcome : { ...outcome, detail: withUnits(outcome.detail, own) }];
    });
    return { outcomes: settled, failures };
}
function unitsOf(detail) {
    return "units" in detail ? detail.units.map(({ unit }) => unit) : [];
}
function withUnits(detail, own) {
    const isOwn = ({ unit }) => own.has(unit);
    switch (detail.kind) {
        case "plan":
            return { ...detail, units: detail.units.filter(isOwn) };
        case "apply":
            return { ...detail, units: detail.units.filter(isOwn) };
        case "drift":
            return { ...detail, units: detail.units.filter(isOwn) };
        case "health":
        case "validation":
        case "nothing":
            return detail;
    }
}
function toldTwice(unit, action) {
    return {
        reason: "input-invalid",
        detailCode: "outcome-twice",
        unit,
        message: `Two calls of ${action} in this run tell of it`,
        hint: "Give each unit to one call with for-report: select other stacks, another environment or another shard in each.",
    };
}

;// CONCATENATED MODULE: ./packages/core/build/outcome/expected.js



const legsSchema = dist/* object */.Ikc({ include: dist/* array */.YOg(dist/* object */.Ikc({ unit: dist/* string */.YjP() })) });
/** Ids of units, a matrix, or matrices by wave. */
const expectedSchema = dist/* union */.KCZ([dist/* array */.YOg(dist/* string */.YjP()), legsSchema, (0,json/* dictionary */.zz)(legsSchema)]);
/**
 * Reads the input `expected`: the output `affected`, `units`, `matrix` or `waves` of validate-org; empty for none.
 * @returns ids of units
 * @throws input-invalid
 */
function parseExpected(text) {
    if (text === "")
        return [];
    const parsed = dist/* safeParse */.xLC(expectedSchema, (0,json/* parseJson */.qF)(text));
    if (!parsed.success) {
        return (0,errors/* fail */.fJ)("input-invalid", "Input expected is neither a list of units nor a matrix", {
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
    return Object.values(dist/* parse */.qgA((0,json/* dictionary */.zz)(legsSchema), waves)).map(({ include }) => include);
}
/** The actions that plan, apply or check units. */
const UNIT_ACTIONS = ["tofu-plan", "tofu-apply", "drift-check"];
/** The expected units of which nobody told anything. What a call that was to do it came to instead is told: it failed, or had a reason to do nothing. */
function missingUnits(expected, outcomes) {
    const told = new Set(outcomes.flatMap(expected_unitsOf));
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
function expected_unitsOf({ detail }) {
    return "units" in detail ? detail.units.map(({ unit }) => unit) : [];
}
function includes({ environment, stacks, workingDirectory }, unit) {
    const at = unit.lastIndexOf("@");
    const isOfEnvironment = environment === "" || environment === unit.slice(at + 1);
    return workingDirectory === "" && isOfEnvironment && (stacks.length === 0 || stacks.includes(unit.slice(0, at)));
}

// EXTERNAL MODULE: ./packages/core/build/drift/report-outcomes.js
var report_outcomes = __webpack_require__(52710);
;// CONCATENATED MODULE: ./packages/core/build/outcome/fold.js

/** Puts the calls of a run together. @param outcomes no two of which tell of the same unit */
function foldOutcomes(outcomes) {
    const details = outcomes.map(({ detail }) => detail);
    return {
        plans: details.filter((detail) => detail.kind === "plan"),
        applied: details
            .flatMap((detail) => (detail.kind === "apply" ? detail.units : []))
            .map((unit) => ({ ...unit, skippedFor: unit.skippedFor }))
            .toSorted((a, b) => APPLY_ORDER.indexOf(a.status) - APPLY_ORDER.indexOf(b.status)),
        drift: (0,report_outcomes/* outcomesOf */.R)({ units: details.flatMap((detail) => (detail.kind === "drift" ? detail.units : [])) }, []),
        health: details.filter((detail) => detail.kind === "health"),
        validations: details.filter((detail) => detail.kind === "validation"),
        removed: [...new Set(details.flatMap((detail) => ("removed" in detail ? detail.removed : [])))].toSorted(),
        failures: outcomes.flatMap(callFailures),
        ...subjectOf(outcomes),
    };
}
/** What people look for first. */
const APPLY_ORDER = ["failed", "refused", "skipped", "applied"];
function callFailures({ action, detail: { title }, failures }) {
    const call = title === "" ? action : `${action} of ${title}`;
    return failures.map((failure) => ({ ...failure, message: `${call}: ${failure.message}` }));
}
function subjectOf(outcomes) {
    const one = (values) => {
        const [only = "", ...others] = new Set(values.filter((value) => value !== ""));
        return others.length === 0 ? only : "";
    };
    // A validation is of the organization, whatever is deployed of it.
    const ofUnits = outcomes.filter(({ detail }) => "units" in detail);
    const organization = one(outcomes.map(({ event }) => event.organization));
    // Where a call is of several, so is the run.
    const told = ofUnits.filter(({ event }) => event.organization !== "");
    const isOne = told.every(({ event }) => event.environment !== "");
    const environment = isOne ? one(told.map(({ event }) => event.environment)) : "";
    const title = one(ofUnits.map(({ detail }) => detail.title));
    const fallback = [organization, environment].filter((word) => word !== "").join(" ");
    return { organization, environment, title: title === "" ? fallback || "This run" : title };
}

// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var plan_counts = __webpack_require__(87778);
// EXTERNAL MODULE: ./packages/core/build/plan/dependents.js
var dependents = __webpack_require__(69742);
;// CONCATENATED MODULE: ./packages/core/build/outcome/fold-plans.js


/** What nobody has to read: a unit that was counted, and nothing was found. */
const NOTHING = {
    changes: [],
    unchanged: [],
    drift: [],
    outputs: [],
    checks: [],
    ephemeral: [],
    errored: false,
    incomplete: false,
};
/**
 * The plans of several jobs as those of one call: what waits for a unit of another job, or comes after its changes, is
 * marked as if they had been planned together.
 * @param applied units that were applied in the run: what was planned after them is planned for good
 * @returns what failed first, else in dependency order
 */
async function foldPlans(details, opened, applied = new Set()) {
    const all = inOrder(details.flatMap(({ units, request }) => units.map((told) => ({ told, outcome: outcomeOf(told, request, opened.get(told.unit)) }))));
    const directly = directUpstream(all.map(({ told }) => told));
    const found = await (0,dependents/* findDependences */.m)(all.map(({ told, outcome }) => ({
        outcome,
        dependsOn: (directly.get(told.unit) ?? []).filter((id) => !applied.has(id)),
        isInitialised: told.isInitialised,
        hasNoState: () => told.hasNoState,
    })));
    const marked = all.map(({ told, outcome }) => (0,dependents/* withDependence */.C)(outcome, found.get(told.unit) ?? told.dependence ?? undefined));
    return marked.toSorted((a, b) => Number(b.failures.length > 0) - Number(a.failures.length > 0));
}
function outcomeOf({ unit, counts, drift, failures, warnings, newWorkspace }, request, opened) {
    const isEmpty = !(0,plan_counts/* hasChanges */.ik)(counts) && drift === 0 && failures.length === 0;
    const changeSet = opened?.content.changeSet ?? (isEmpty ? NOTHING : undefined);
    return {
        unit,
        changeSet,
        counts: opened === undefined ? counts : (0,plan_counts/* countChanges */.xS)(opened.content.changeSet),
        failures: failures.map((failure) => ({ ...failure, unit })),
        request,
        newWorkspace,
        warnings: warnings.map(({ summary, place }) => ({
            severity: "warning",
            summary,
            detail: "",
            address: undefined,
            place,
        })),
        dependence: undefined,
        redact: opened?.redact ?? ((text) => text),
    };
}
/** What has less before it comes first: that is an order of dependency. */
function inOrder(all) {
    return all.toSorted((a, b) => a.told.dependsOn.length - b.told.dependsOn.length);
}
/** Which of the units each waits for itself: those that none of its others waits for. */
function directUpstream(units) {
    const before = new Map(units.map(({ unit, dependsOn }) => [unit, new Set(dependsOn)]));
    return new Map(units.map(({ unit, dependsOn }) => {
        const present = dependsOn.filter((id) => before.has(id));
        return [unit, present.filter((id) => !present.some((other) => before.get(other)?.has(id)))];
    }));
}

// EXTERNAL MODULE: ./packages/core/build/plan/json-document.js
var json_document = __webpack_require__(17456);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/outcome/hidden.js



const MAXIMUM_NAMED = 20;
/** Whether it hides something of what a plan shows that the plan itself does not mark as sensitive. */
function hidesMore(hide, { changeSet, redact }) {
    const { changes, drift, outputs, checks } = changeSet;
    return isHiddenIn([changes, drift, outputs, checks], (text) => {
        const shown = redact(text);
        return hide(shown) !== shown;
    });
}
function isHiddenIn(value, isHidden) {
    const text = typeof value === "string" ? value : (0,json/* numberText */.$4)(value);
    if (text !== undefined)
        return isHidden(text) || isHiddenIn((0,json_document/* jsonDocument */.Q)(value) ?? null, isHidden);
    if (!(0,json/* isContainer */.u_)(value))
        return false;
    return Object.entries(value).some(([key, item]) => isHidden(key) || isHiddenIn(item, isHidden));
}
/** What reviewers must know of units whose plan job hid more than their plans do, as Markdown; empty for none. */
function hiddenWords(units) {
    if (units.length === 0)
        return [];
    const names = units.slice(0, MAXIMUM_NAMED).map((unit) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, 120)));
    const more = units.length > MAXIMUM_NAMED ? ` and ${units.length - MAXIMUM_NAMED} more` : "";
    return [
        `**Not signed**: the plan job of ${names.join(", ")}${more} hid values that the plan does not mark as sensitive, so nobody could review them. Mark secrets as \`sensitive\` in the code, or keep them out of the plan.`,
    ];
}

;// CONCATENATED MODULE: ./packages/core/build/outcome/needs.js



const RESULTS = ["success", "failure", "cancelled", "skipped"];
const needsSchema = (0,json/* dictionary */.zz)(dist/* object */.Ikc({ result: dist/* picklist */.KIO(RESULTS) }));
/**
 * Reads the input `needs`, which is `toJSON(needs)`; empty for none.
 * @throws input-invalid
 */
function parseNeeds(text) {
    const parsed = dist/* safeParse */.xLC(needsSchema, text === "" ? {} : (0,json/* parseJson */.qF)(text));
    if (parsed.success)
        return parsed.output;
    return (0,errors/* fail */.fJ)("input-invalid", "Input needs is not what toJSON(needs) gives", {
        detailCode: "needs",
        hint: "Write needs: ${{ toJSON(needs) }}.",
    });
}
/**
 * The jobs that did not end well and that no outcome explains. A job that was skipped is fine: nothing was to do.
 */
function unexplainedJobs(needs, outcomes) {
    const told = new Set(outcomes.filter(hasFailures).map(({ job }) => job));
    return Object.entries(needs).flatMap(([job, { result }]) => (told.has(job) ? [] : jobFailure(job, result)));
}
function hasFailures({ failures, detail }) {
    return failures.length > 0 || ("units" in detail && detail.units.some((unit) => unit.failures.length > 0));
}
function jobFailure(job, result) {
    switch (result) {
        case "success":
        case "skipped":
            return [];
        case "cancelled":
            return [
                {
                    reason: "cancelled",
                    detailCode: "job-cancelled",
                    message: `The job ${job} was cancelled`,
                    hint: "Run it again: what it was to do is not told here.",
                },
            ];
        case "failure":
            return [
                {
                    reason: "artifact-failed",
                    detailCode: "job-failed",
                    message: `The job ${job} failed, and left nothing here under its own name`,
                    hint: "Its log says why, where nothing else in this report does.",
                },
            ];
    }
}

// EXTERNAL MODULE: ./packages/core/build/bundle/seal.js
var seal = __webpack_require__(6230);
// EXTERNAL MODULE: ./packages/core/build/plan/plan-content.js
var plan_content = __webpack_require__(25545);
// EXTERNAL MODULE: ./packages/core/build/plan/plan-json.js
var plan_json = __webpack_require__(94220);
// EXTERNAL MODULE: ./packages/core/build/plan/redact.js
var plan_redact = __webpack_require__(18803);
;// CONCATENATED MODULE: ./packages/core/build/outcome/open-plans.js







/**
 * Opens the bundles that the jobs of a run left. A job may seal what it likes: that the plans are of this run and head is
 * held against the event, and what they say is what the document shows and the record is made of.
 * @param planKey empty for none
 * @throws artifact-failed
 */
async function openPlans(details, planKey, { artifacts, context }) {
    const names = new Set(details.flatMap(({ bundle }) => bundle?.name ?? []));
    const files = names.size === 0
        ? new Map()
        : await artifacts.downloadEach((name) => names.has(name), bundle_names/* BUNDLE_FILE */.Ij);
    const open = (0,seal/* bundleOpener */.gy)(planKey);
    const plans = new Map();
    const failures = [];
    let areClosed = false;
    for (const detail of details) {
        if (detail.bundle === null)
            continue;
        const file = files.get(detail.bundle.name);
        if (file !== undefined && planKey === "" && (0,seal/* isSealed */.dy)(file))
            areClosed = true;
        else {
            try {
                for (const opened of await openOne(detail, file, open, context))
                    plans.set(opened.manifest.unit, opened);
            }
            catch (error) {
                failures.push((0,errors/* failureOf */.g5)(error));
            }
        }
    }
    return { plans, failures, areClosed };
}
async function openOne({ bundle, units, title }, file, open, context) {
    if (file === undefined) {
        return (0,errors/* fail */.fJ)("plan-missing", `The run has no bundle of the plan of ${title}`, {
            detailCode: "bundle-missing",
            hint: "Run its job again: the artifact was deleted or has expired.",
        });
    }
    const { plans } = await open(file, bundle?.sha256 ?? "");
    const told = new Set(units.map(({ unit }) => unit));
    // Others were told of by a later attempt, or by nobody.
    const wanted = plans.filter(({ manifest }) => told.has(manifest.unit));
    for (const { manifest } of wanted)
        requireOwn(manifest, context);
    return wanted.flatMap(openPlan);
}
/** A bundle of another run or head, put under this one's name, is nothing to show. */
function requireOwn({ unit, repository, runId, headSha }, context) {
    const head = context.pullRequest?.headSha ?? null;
    if (repository === context.repository && runId === context.runId && headSha === head)
        return;
    (0,errors/* fail */.fJ)("plan-mismatch", `A bundle of this run holds a plan of ${unit} that was not made in it`, {
        detailCode: "foreign-plan",
        unit,
        hint: "Plan again, and find out which job uploaded it.",
    });
}
function openPlan({ manifest, json }) {
    const { forReport: described } = manifest;
    if (described === null || json === undefined)
        return [];
    const content = (0,plan_content/* planContent */.n)((0,plan_json/* parsePlanJson */.X)(new TextDecoder().decode(json)));
    const hide = (0,plan_redact/* redactor */.$p)(described.secrets);
    const hidesUnmarked = described.secrets.length > 0 && hidesMore(hide, content);
    // A list that hides nothing by itself has no say: a text made up to match what we write around values would hide them.
    const redact = hidesUnmarked ? (text) => content.redact(hide(text)) : content.redact;
    return [{ manifest, described, content, redact, hidesUnmarked }];
}

// EXTERNAL MODULE: ./packages/core/build/policy/limit-warnings.js
var limit_warnings = __webpack_require__(39470);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/removed.js
var removed = __webpack_require__(50453);
// EXTERNAL MODULE: ./packages/core/build/review/ignore.js
var ignore = __webpack_require__(29865);
// EXTERNAL MODULE: ./packages/core/build/review/keys.js
var review_keys = __webpack_require__(31055);
// EXTERNAL MODULE: ./packages/core/build/review/reviewable.js
var reviewable = __webpack_require__(60343);
;// CONCATENATED MODULE: ./actions/build/report/src/deployments.js


/**
 * Records that this commit is deployed where a plan found nothing to do, one deployment an environment: nothing was
 * applied there, and without it these units would count as affected by every commit since. Never rejects: a run does not
 * fail because it could not be recorded.
 * @param plans of units that nobody applied
 */
async function recordUnchanged(plans, inputs, host) {
    const { context, log } = host;
    const isMerged = context.pullRequest === undefined && context.queuedPullRequest === undefined;
    if (!inputs.recordDeployments || inputs.githubToken === "" || !isMerged)
        return;
    const forge = host.forge(inputs.githubToken);
    const byEnvironment = Map.groupBy(plans.filter(isDeployed), ({ unit }) => unit.slice(unit.lastIndexOf("@") + 1));
    for (const [environment, ofEnvironment] of byEnvironment) {
        const units = ofEnvironment.map(({ unit }) => unit);
        const description = `flywheel: nothing to do for ${units.length === 1 ? "1 unit" : `${units.length} units`}`;
        try {
            const { id } = await forge.createDeployment({ environment, sha: context.sha, description, units, isWhole: true });
            await forge.setDeploymentStatus(id, "success", { logUrl: context.runUrl, description });
        }
        catch (error) {
            log.warning(`What is unchanged in ${environment} could not be recorded as deployed: ${(0,errors/* failureOf */.g5)(error).message}. Grant the job deployments: write, or leave record-deployments out.`);
        }
    }
}
/** A plan of a part, or one that says nothing yet, is not all that the commit asks for. */
function isDeployed({ counts, changeSet, failures, dependence, request }) {
    const isWhole = request.targets.length + request.excludes.length === 0 && request.refresh && !request.destroy;
    const isSame = changeSet !== undefined && changeSet.drift.length === 0 && !(0,plan_counts/* hasChanges */.ik)(counts);
    return isWhole && isSame && failures.length === 0 && dependence === undefined;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/marker.js
var marker = __webpack_require__(11067);
// EXTERNAL MODULE: ./packages/core/build/report/outdated.js
var report_outdated = __webpack_require__(94969);
// EXTERNAL MODULE: ./packages/core/build/report/plan-comment.js
var plan_comment = __webpack_require__(44646);
// EXTERNAL MODULE: ./packages/core/build/report/apply-document.js
var apply_document = __webpack_require__(30415);
// EXTERNAL MODULE: ./packages/core/build/report/drift-document.js
var drift_document = __webpack_require__(42290);
// EXTERNAL MODULE: ./packages/core/build/report/plan-document.js + 7 modules
var plan_document = __webpack_require__(22323);
// EXTERNAL MODULE: ./packages/core/build/report/plan-sections.js
var plan_sections = __webpack_require__(11419);
;// CONCATENATED MODULE: ./packages/core/build/report/run-sections.js


const MAXIMUM_FAILURES = 20;
const MAXIMUM_UNITS = 20;
const MAXIMUM_ROWS = 40;
const MAXIMUM_NAME = 120;
/** What failed and is no unit's own, in front of everything else; empty for nothing. */
function failuresFront(title, failures) {
    if (failures.length === 0)
        return "";
    // Of two hundred units that nobody has told of, nobody reads two hundred sentences.
    const same = [...Map.groupBy(failures, ({ reason, message, hint }) => `${reason}\n${message}\n${hint}`).values()];
    const shown = same.slice(0, MAXIMUM_FAILURES).map(groupText);
    const rest = failures.length - same.slice(0, MAXIMUM_FAILURES).flat().length;
    const count = failures.length === 1 ? "1 failure" : `${failures.length} failures`;
    return [
        `## ❌ ${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(title, MAXIMUM_NAME))}: ${count}`,
        ...shown,
        ...(rest > 0 ? [`and ${rest} more failures: see the logs of the jobs`] : []),
    ].join("\n\n");
}
function groupText(failures) {
    const [first] = failures;
    if (first === undefined)
        return "";
    const units = failures.flatMap(({ unit }) => (unit === undefined || unit === "" ? [] : [unit]));
    const names = units.slice(0, MAXIMUM_UNITS).map((unit) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, MAXIMUM_NAME)));
    const rest = units.length - names.length;
    const about = names.length === 0 ? "" : `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}: `;
    return `${about}${(0,plan_sections/* failureText */.kY)(first)}`;
}
/** How many health checks passed, and which did not: why is said with the failures. */
function healthSection(health) {
    const checks = health.flatMap(({ title, checks: ofCall }) => ofCall.map((check) => ({ ...check, title })));
    const failed = checks.filter(({ ok }) => !ok);
    const isFatal = failed.some(({ critical }) => critical);
    const sign = failed.length === 0 ? "✅" : isFatal ? "❌" : "⚠️";
    const rows = failed
        .slice(0, MAXIMUM_ROWS)
        .map(({ name, target, critical, title }) => [
        `${critical ? "❌" : "⚠️"} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(name, MAXIMUM_NAME))}`,
        (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(title, MAXIMUM_NAME)),
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(target, MAXIMUM_NAME)),
    ]);
    const rest = failed.length - rows.length;
    return [
        `## ${sign} Health: ${checks.length - failed.length} of ${checks.length} checks passed`,
        ...(rows.length === 0 ? [] : [(0,markdown/* table */.tp)(["check", "environment", "asked"], rows)]),
        ...(rest > 0 ? [`and ${rest} more that failed`] : []),
    ].join("\n\n");
}
/** What was found in the organization and its code, as numbers: the findings are annotations, and errors failures. */
function validationSection(validations) {
    const count = (pick) => validations.reduce((sum, validation) => sum + pick(validation), 0);
    const [errors, warnings] = [count((each) => each.errors), count((each) => each.warnings)];
    if (errors + warnings === 0)
        return "## ✅ The organization and its code are valid";
    const words = [
        ...(errors > 0 ? [plural(errors, "error")] : []),
        ...(warnings > 0 ? [plural(warnings, "warning")] : []),
    ];
    return `## ${errors > 0 ? "❌ Not valid" : "⚠️ Valid"}: ${words.join(", ")}`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./packages/core/build/report/run-document.js






/** The run in at most `limit` bytes: what failed first, then one section for each thing that was done. */
function renderRunDocument(document, limit) {
    const { fold, plans, failures, warnings, notes, facts } = document;
    const front = failuresFront(fold.title, failures);
    const end = [
        ...(plans.length === 0 ? warnings.map((warning) => (0,markdown/* alert */.xE)("WARNING", warning)) : []),
        ...notes.map((note) => (0,markdown/* alert */.xE)("NOTE", note)),
        `<sub>${facts.join(" · ")}</sub>`,
    ].join("\n\n");
    const sections = sectionsOf(document);
    let room = limit - (0,budget/* byteLength */.dp)(front) - (0,budget/* byteLength */.dp)(end) - 4;
    const texts = new Map();
    for (const [index, section] of sections.entries()) {
        // What takes less than its share leaves the rest to those after it.
        const text = section.render(Math.floor(room / (sections.length - index)) - 2);
        texts.set(section, text.trimEnd());
        room -= (0,budget/* byteLength */.dp)(text) + 2;
    }
    const inOrder = sections.toReversed().toSorted((a, b) => Number(b.hasFailed) - Number(a.hasFailed));
    const told = inOrder.map((section) => texts.get(section) ?? "");
    const nothing = sections.length === 0 && front === "" ? `## ⏭️ ${fold.title}: nothing to tell` : "";
    return `${[front, nothing, ...told, end].filter((part) => part !== "").join("\n\n")}\n`;
}
/** From what has the least to say to what has the most, which people read first. */
function sectionsOf({ fold, plans, warnings, fullUrl }) {
    const { title, validations, health, drift, applied } = fold;
    const sections = [];
    if (validations.length > 0) {
        const hasFailed = validations.some(({ errors }) => errors > 0);
        sections.push({ hasFailed, render: () => validationSection(validations) });
    }
    if (health.length > 0) {
        const hasFailed = health.some(({ checks }) => checks.some(({ ok, critical }) => critical && !ok));
        sections.push({ hasFailed, render: () => healthSection(health) });
    }
    if (drift.length > 0) {
        const summary = { title, outcomes: drift, tracked: new Map(), showValues: false, warnings: [], facts: [] };
        const hasFailed = drift.some(({ failures }) => failures.length > 0);
        sections.push({ hasFailed, render: (limit) => (0,drift_document/* renderDriftSummary */.k)(summary, limit) });
    }
    if (plans.length > 0) {
        const document = { title, outcomes: plans, facts: [], warnings, notes: [], fullUrl };
        const hasFailed = plans.some(({ failures }) => failures.length > 0);
        sections.push({ hasFailed, render: (limit) => (0,plan_document/* renderPlanDocument */.F)(document, limit) });
    }
    if (applied.length > 0) {
        const hasFailed = applied.some(({ status }) => status !== "applied");
        sections.push({
            hasFailed,
            render: (limit) => (0,apply_document/* renderApplyDocument */.e)({ title, outcomes: applied, facts: [] }, limit),
        });
    }
    return sections;
}

// EXTERNAL MODULE: ./packages/core/build/report/upsert-comment.js
var upsert_comment = __webpack_require__(39058);
// EXTERNAL MODULE: ./packages/core/build/review/comment-signature.js
var comment_signature = __webpack_require__(38745);
;// CONCATENATED MODULE: ./actions/build/report/src/publish.js










/** The report of every run of a pull request has the same comment. */
const KEY = "report";
/** Beyond any comment or summary, and still a file that opens. */
const MAXIMUM_TEXT_BYTES = 16 * 1024 * 1024;
/**
 * Writes the summary and the report's file.
 * @returns its absolute path
 */
async function writeReport(document, host) {
    const { files } = host;
    const whole = renderRunDocument(document, MAXIMUM_TEXT_BYTES);
    // Rendering is most of what a report costs.
    await host.summarize((0,budget/* byteLength */.dp)(whole) <= budget/* SUMMARY_BYTES */.R$ ? whole : renderRunDocument(document, budget/* SUMMARY_BYTES */.R$));
    const path = (0,posix_.join)(await files.temporaryDirectory("report"), "report.md");
    await files.write(path, whole);
    return path;
}
/**
 * Tells the run's pull request, or that of the commit which was deployed.
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed
 */
async function commentOnRun(document, shown, inputs, host) {
    const { context } = host;
    if (inputs.githubToken === "" || inputs.comment === "never")
        return "";
    const forge = host.forge(inputs.githubToken);
    const linked = { ...document, fullUrl: context.runUrl };
    try {
        const pullRequest = (0,plan_comment/* commentedPullRequest */.jV)(inputs, host);
        return pullRequest === undefined
            ? await commentOnDeployment(linked, inputs, forge, host)
            : await commentOnPlans(linked, shown, pullRequest, inputs, forge, host);
    }
    catch (error) {
        // The token of a fork's run can only read.
        if (context.untrustedHead === undefined)
            throw error;
        host.log.notice(`No comment was written: ${(0,errors/* failureOf */.g5)(error).message}`);
        return "";
    }
}
async function commentOnPlans(document, { plans, opened, reviewed }, pullRequest, inputs, forge, host) {
    const pull = await (0,plan_comment/* lookUp */.TE)(pullRequest, forge, host);
    if (pull === undefined)
        return "";
    const moved = await outdatedWarning(document, opened, pull, forge);
    const told = { ...document, warnings: [...moved, ...document.warnings] };
    const failed = document.failures.length > 0 || plans.some(({ failures }) => failures.length > 0);
    return (0,plan_comment/* writeComment */.HF)(pull, {
        key: KEY,
        render: (limit) => renderRunDocument(told, limit),
        signature: (previous) => (0,comment_signature/* signatureLine */.Z)(reviewed, pullRequest, previous, inputs, host),
        create: (0,plan_comment/* isWorthAComment */.Rh)(inputs.comment, { changes: plans.some(isNews), failed }),
    }, inputs, forge);
}
function isNews({ counts, changeSet }) {
    return (0,plan_counts/* hasChanges */.ik)(counts) || (changeSet?.drift.length ?? 0) > 0;
}
/** That the base branch has changed the planned code since; all jobs of a run plan on the same base. */
async function outdatedWarning({ fold }, opened, pull, forge) {
    const base = fold.plans.find((plan) => plan.base !== "")?.base;
    if (base === undefined || opened.size === 0)
        return [];
    const units = [...opened].map(([id, { described }]) => ({
        id,
        paths: [...described.trees.map(([directory]) => directory), ...described.varFiles],
    }));
    const outdated = await (0,report_outdated/* outdatedUnits */._K)(units, base, pull.baseSha, forge);
    return outdated.length === 0 ? [] : [(0,report_outdated/* outdatedWords */.Q6)(outdated, pull.baseRef)];
}
/** One comment a deployed pull request, edited by every further attempt. */
async function commentOnDeployment(document, inputs, forge, { context }) {
    const { applied } = document.fold;
    if (applied.length === 0)
        return "";
    const queued = context.queuedPullRequest;
    const pull = queued === undefined ? await forge.pullRequestOfCommit(context.sha) : await forge.pullRequest(queued);
    if (pull === undefined)
        return "";
    const changes = applied.some(({ planned }) => (0,plan_counts/* hasChanges */.ik)(planned));
    const failed = document.failures.length > 0 || applied.some(({ failures }) => failures.length > 0);
    const firstLine = (0,marker/* marker */.xL)("apply", inputs.commentHeader === "" ? KEY : `${KEY}\n${inputs.commentHeader}`);
    const body = `${firstLine}\n${renderRunDocument(document, budget/* COMMENT_BYTES */.GJ - firstLine.length - 1)}`;
    const create = (0,plan_comment/* isWorthAComment */.Rh)(inputs.comment, { changes, failed });
    return (await (0,upsert_comment/* upsertComment */.l)(forge, pull.number, firstLine, body, create, pull.comments))?.url ?? "";
}

;// CONCATENATED MODULE: ./actions/build/report/src/records.js
/**
 * The plans for their review records; none where some plan cannot be read. What waits for another unit has none yet, and
 * what shows less than it marks was reviewed by nobody.
 */
function plansToReview(details, opened) {
    const units = details.flatMap((detail) => detail.units);
    const planned = units.filter(({ failures, dependence }) => failures.length === 0 && dependence?.kind !== "waiting");
    const plans = planned.flatMap(({ unit }) => opened.get(unit) ?? []);
    if (plans.length < planned.length)
        return [];
    const shown = plans.filter(({ hidesUnmarked }) => !hidesUnmarked);
    return shown.map(({ manifest, described, content }) => {
        const { unit, workspace, options, uncommitted } = manifest;
        const backend = { type: manifest.backend.type, settings: manifest.backend.settings };
        return { content, header: { unit, workspace, backend, options, code: { trees: described.trees, uncommitted } } };
    });
}

// EXTERNAL MODULE: ./packages/core/build/review/record.js + 1 modules
var record = __webpack_require__(81107);
;// CONCATENATED MODULE: ./actions/build/report/src/result.js



/** What the run came to, for later steps and for whoever reads its event. */
function result({ fold, plans, reviewed, reportPath, commentUrl }, failures) {
    const counts = (0,plan_counts/* addCounts */.c5)(plans.map((plan) => plan.counts));
    const units = unitFacts(fold, plans);
    const applied = fold.applied.filter(({ status }) => status === "applied").length;
    const words = [
        ...(plans.length === 0 ? [] : [(0,plan_counts/* countWords */.rj)(counts) || "no changes"]),
        ...(fold.applied.length === 0 ? [] : [`${applied} of ${fold.applied.length} units applied`]),
        ...(failures.length === 0 ? [] : [`${failures.length} failures`]),
    ].join("; ");
    return {
        outputs: {
            changes: String((0,plan_counts/* hasChanges */.ik)(counts)),
            "plan-digest": (0,record/* digestOfAll */.JP)([...reviewed.unitDigests.values()]),
            units: JSON.stringify(units),
            "report-path": reportPath,
            "comment-url": commentUrl,
        },
        failures,
        event: {
            organization: fold.organization,
            environment: fold.environment,
            units: Object.keys(units),
            summary: `${fold.title}: ${words || "nothing to tell"}`,
            facts: { ...counts, applied, failures: failures.length },
        },
    };
}
function unitFacts({ applied, drift }, plans) {
    const planOf = new Map(plans.map((plan) => [plan.unit, plan]));
    const appliedOf = new Map(applied.map((outcome) => [outcome.unit, outcome]));
    const driftOf = new Map(drift.map((outcome) => [outcome.unit, outcome]));
    const ids = [...new Set([...planOf.keys(), ...appliedOf.keys(), ...driftOf.keys()])].toSorted();
    return Object.fromEntries(ids.map((id) => {
        const [plan, apply, drifted] = [planOf.get(id), appliedOf.get(id), driftOf.get(id)];
        const failures = [plan, apply, drifted].flatMap((outcome) => outcome?.failures ?? []);
        const facts = {
            ...plan?.counts,
            dependence: plan?.dependence?.kind ?? "",
            status: apply?.status ?? "",
            verdict: drifted?.verdict ?? "",
            failureReason: (0,errors/* worstFailure */.Wx)(failures)?.reason ?? "",
        };
        return [id, facts];
    }));
}

;// CONCATENATED MODULE: ./actions/build/report/src/run.js






















/** Tells of all that the jobs of this run did, as one. Nothing of the code that they planned is run here. */
async function run(inputs, host) {
    const digestKey = (0,review_keys/* digestKeyOf */.tQ)(inputs);
    (0,ignore/* parseIgnore */.w)(inputs.digestIgnore);
    if (inputs.planKey !== "")
        await (0,keys/* recipientOf */.d)(inputs.planKey);
    const needs = parseNeeds(inputs.needs);
    const expected = parseExpected(inputs.expected);
    const organization = await organizationOf(inputs, host);
    const collected = await collectOutcomes(host);
    const settled = settleDoubles(collected.outcomes);
    const fold = foldOutcomes(settled.outcomes);
    const opened = await openPlans(fold.plans, inputs.planKey, host);
    const applied = new Set(fold.applied.filter(({ status }) => status !== "skipped").map(({ unit }) => unit));
    const plans = await foldPlans(fold.plans, opened.plans, applied);
    const besides = [
        ...fold.failures,
        ...collected.failures,
        ...settled.failures,
        ...opened.failures,
        ...missingUnits(expected, settled.outcomes),
        ...unexplainedJobs(needs, settled.outcomes),
    ];
    const failures = [...besides, ...plans.flatMap((plan) => plan.failures), ...unitFailures(fold)];
    const noting = (instead) => (error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return instead;
    };
    host.log.info(`Told by ${settled.outcomes.length} calls, of ${plans.length} plans and ${fold.applied.length} applies`);
    // Half of a change is nothing to approve.
    const isWhole = failures.length === 0 && !opened.areClosed;
    const review = (0,reviewable/* reviewable */.R)(isWhole ? plansToReview(fold.plans, opened.plans) : [], digestKey, inputs);
    const recordArtifactId = await (0,reviewable/* keepRecords */.c)(review, fold.title, inputs, host).catch(noting(""));
    const reviewed = { unitDigests: review.unitDigests, recordArtifactId };
    const document = documentOf({ fold, plans, applied, opened, besides }, organization, inputs, host);
    const reportPath = await writeReport(document, host);
    const commentUrl = await commentOnRun(document, { opened: opened.plans, plans, reviewed }, inputs, host).catch(noting(""));
    await recordUnchanged(document.plans, inputs, host);
    return result({ fold, plans, reviewed, reportPath, commentUrl }, failures);
}
/** The organization file of the checkout, where there is one: a report needs no checkout. */
async function organizationOf({ config }, { files, context }) {
    const file = await files.stat(external_node_path_.posix.join(context.workspace, config));
    if (file === undefined)
        return undefined;
    return (0,load/* requireOrganization */.$)(await (0,load/* loadOrganization */.Y)(files, context.workspace, config));
}
function unitFailures({ applied, drift }) {
    return [...applied, ...drift].flatMap(({ unit, failures }) => failures.map((failure) => ({ ...failure, unit })));
}
function documentOf({ fold, plans, applied, opened, besides }, organization, inputs, host) {
    const { context } = host;
    const hidden = [...opened.plans].flatMap(([unit, { hidesUnmarked }]) => (hidesUnmarked ? [unit] : []));
    const noToken = inputs.githubToken === "" && context.pullRequest !== undefined && inputs.comment !== "never";
    return {
        fold,
        plans: plans.filter(({ unit }) => !applied.has(unit)),
        failures: besides,
        warnings: [
            ...hiddenWords(hidden),
            ...(0,removed/* removedWords */.Qx)(fold.removed),
            ...(0,limit_warnings/* warnOfLimits */.S)(plans, organization, inputs, host),
        ],
        notes: [
            ...(opened.areClosed ? ["Plans are sealed and shown by their counts alone: the input `plan-key` is empty."] : []),
            ...(noToken ? ["No comment was written: the input `github-token` is empty."] : []),
        ],
        facts: (0,facts/* runFacts */.p)(context, undefined),
        fullUrl: "",
    };
}

;// CONCATENATED MODULE: ./actions/build/report/src/action.js


const report = { name: "report", inputs: inputs, outputs: outputs, run: run };


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

/***/ 39470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ warnOfLimits)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25064);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11301);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17845);



/**
 * Warns where tofu-apply will refuse the plan for what it destroys.
 * @returns the same for the document, as Markdown
 */
function warnOfLimits(outcomes, organization, inputs, host) {
    const limits = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .strictest */ .OI)(inputs, organization);
    const units = outcomes.map(({ unit, changeSet, redact }) => ({
        unit,
        changes: changeSet?.changes ?? [],
        redact,
    }));
    return (0,_violations_js__WEBPACK_IMPORTED_MODULE_0__/* .limitViolations */ .qs)(units, limits).map(({ unit = "", message, detailCode = "", hint }) => {
        host.log.warning(`${unit}: ${message}\n→ tofu-apply will refuse it. ${hint}`, { title: `flywheel: ${detailCode}` });
        return `**tofu-apply will refuse this.** ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(`${unit}: ${message}`)}`;
    });
}


/***/ }),

/***/ 11301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   UT: () => (/* binding */ requiredReview),
/* harmony export */   du: () => (/* binding */ isAtLeast)
/* harmony export */ });
/* harmony import */ var _organization_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77985);

/** The limits of the inputs and of organization.yaml together: of two, the stricter holds. */
function strictest(inputs, organization) {
    const policy = organization?.policy;
    const limits = [inputs.maxDestroy, policy?.maxDestroy].filter((limit) => limit !== undefined);
    return {
        maxDestroy: limits.length === 0 ? undefined : Math.min(...limits),
        protect: [...new Set([...inputs.protect, ...(policy?.protect ?? [])])],
    };
}
/** How much review a deployment needs: what the input says or the organization does, whichever is stricter. */
function requiredReview(input, organization, environment) {
    const own = organization?.environments.find(({ name }) => name === environment)?.requireReviewedPlan ?? "none";
    return isAtLeast(own, input) ? own : input;
}
/** Whether this level of review is enough where the other is required. */
function isAtLeast(level, required) {
    return _organization_model_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_LEVELS */ .X.indexOf(level) >= _organization_model_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_LEVELS */ .X.indexOf(required);
}


/***/ }),

/***/ 30415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderApplyDocument)
/* harmony export */ });
/* harmony import */ var _plan_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87778);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95852);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25064);
/* harmony import */ var _plan_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11419);




const MAXIMUM_NAME = 120;
const MAXIMUM_REMARK = 600;
const STATUS_WORDS = {
    applied: "✅ applied",
    failed: "❌ failed midway",
    refused: "⛔ refused, nothing changed",
    skipped: "⏭️ not started",
};
/** What landed and what did not, to the last resource, in at most `limit` bytes. */
function renderApplyDocument(document, limit = _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_BYTES */ .R$) {
    const units = document.outcomes.map((outcome) => ({
        outcome,
        failures: outcome.failures.map((failure) => entry(`${(0,_plan_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(failure)}\n\n`, 2)),
        resources: outcome.resources
            .toSorted((a, b) => Number(a.succeeded) - Number(b.succeeded))
            .map((resource) => entry(`${resourceLine(resource)}\n`, resource.succeeded ? 0 : 1)),
    }));
    const entries = units.flatMap(({ failures, resources }) => [...failures, ...resources]);
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .fitDocument */ .VC)(entries, limit, (fitted) => {
        const texts = fitted.map(({ text }) => text);
        const sections = units.map(({ outcome, failures, resources }) => unitSection(outcome, texts.splice(0, failures.length), texts.splice(0, resources.length), units.length > 1));
        return assemble(document, sections);
    });
}
function assemble(document, sections) {
    const parts = [
        `## ${verdict(document)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["unit", "status", "planned", "done"], document.outcomes.map((outcome) => [
            unitName(outcome.unit),
            statusWords(outcome),
            (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(outcome.planned) ? (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .rj)(outcome.planned) : "no changes",
            doneWords(outcome),
        ])),
        ...(document.warnings ?? []).map((warning) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)("WARNING", warning)),
        ...sections.filter((section) => section !== ""),
        ...(document.facts.length === 0 ? [] : [`<sub>${document.facts.join(" · ")}</sub>`]),
    ];
    return `${parts.join("\n\n")}\n`;
}
function verdict({ title, outcomes }) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(title, MAXIMUM_NAME));
    const applied = `${count("applied")} of ${outcomes.length} units applied`;
    if (count("applied") === outcomes.length)
        return `✅ ${name}: applied`;
    if (count("failed") > 0)
        return `❌ ${name}: failed midway, ${applied}`;
    return count("applied") > 0 ? `⛔ ${name}: stopped, ${applied}` : `⛔ ${name}: refused before any change`;
}
function statusWords({ status, skippedFor }) {
    return skippedFor === undefined ? STATUS_WORDS[status] : `${STATUS_WORDS[status]}: ${unitName(skippedFor)} failed`;
}
function doneWords({ resources }) {
    const done = resources.filter((resource) => resource.succeeded).length;
    const failed = resources.length - done;
    if (resources.length === 0)
        return "";
    return failed === 0 ? `${done} done` : `${done} done, ${failed} failed`;
}
/**
 * @param failures the texts of its failures, empty where there was no room
 * @param resources the lines of its resources, likewise
 * @param isOneOfMany of which those that need nobody to read them are folded to a line
 */
function unitSection(outcome, failures, resources, isOneOfMany) {
    if (failures.length + resources.length + outcome.remarks.length === 0)
        return "";
    const list = withRest(resources, (rest) => `- and ${rest} more resources`);
    if (isOneOfMany && failures.length + outcome.remarks.length === 0) {
        return list === ""
            ? ""
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlCode */ .h8)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(outcome.unit, MAXIMUM_NAME))}: ${resources.length} done`, list);
    }
    const parts = [
        `### ${unitName(outcome.unit)}`,
        outcome.remarks.map((remark) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(remark, MAXIMUM_REMARK))).join("\n\n"),
        withRest(failures, (rest) => `and ${rest} more failures: see the log`),
        list === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`Resources: ${resources.length}`, list),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** The texts there was room for, and how many there was none for. */
function withRest(texts, words) {
    const rest = texts.filter((text) => text === "").length;
    return `${texts.join("")}${rest === 0 ? "" : words(rest)}`.trimEnd();
}
function resourceLine({ address, action, succeeded }) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(address, _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .MAXIMUM_ADDRESS */ .Gj));
    return `- ${succeeded ? "✅" : "❌"} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(action, MAXIMUM_NAME))} ${name}`;
}
function unitName(unit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(unit, MAXIMUM_NAME));
}
function entry(text, rank) {
    return { rank, render: () => text };
}


/***/ }),

/***/ 44646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ writeComment),
/* harmony export */   Rh: () => (/* binding */ isWorthAComment),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   d6: () => (/* binding */ commentSkip),
/* harmony export */   jV: () => (/* binding */ commentedPullRequest)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95852);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25064);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11067);
/* harmony import */ var _upsert_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39058);




const MAXIMUM_HEADER = 200;
/** Whether a new comment is written; one that exists is updated whenever the input is not `never`. */
function isWorthAComment(when, { changes, failed }) {
    return when === "always" || (when !== "never" && changes) || (when === "auto" && failed);
}
/** The run's pull request, where this call is to comment on it. */
function commentedPullRequest(inputs, { context }) {
    return inputs.githubToken === "" || inputs.comment === "never" ? undefined : context.pullRequest;
}
/**
 * The pull request as it is now; undefined where its comment is no longer this run's to write: a closed one's is
 * final, and another head's plan is another run's.
 * @throws forge-failed
 */
async function lookUp({ number, headSha }, forge, host) {
    const pull = await forge.pullRequest(number);
    if (pull?.state === "open" && pull.headSha === headSha)
        return pull;
    const why = pull?.state === "open"
        ? `its head is ${pull.headSha.slice(0, 8)} by now`
        : `it is ${pull?.state ?? "not known to GitHub"}`;
    host.log.notice(`The comment of pull request ${number} was left as it is: ${why}`);
    return undefined;
}
/**
 * Writes or updates the comment of this call.
 * @returns its URL; empty where there is none
 * @throws forge-failed
 */
async function writeComment(pull, { key, render, signature, create }, inputs, forge) {
    const header = inputs.commentHeader;
    // Calls with headers of their own have comments of their own.
    const firstLine = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL)("plan", header === "" ? key : `${key}\nheader ${header}`);
    const previous = pull.comments.find((comment) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMarker */ .xY)(comment.body, firstLine))?.body ?? "";
    const secondLine = signature(previous);
    const hidden = secondLine === "" ? firstLine : `${firstLine}\n${secondLine}`;
    const top = `${hidden}\n${header === "" ? "" : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(header, MAXIMUM_HEADER))}\n\n`}`;
    const body = top + render(_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_BYTES */ .GJ - (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(top));
    const comment = await (0,_upsert_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .upsertComment */ .l)(forge, pull.number, firstLine, body, create, pull.comments);
    return comment?.url ?? "";
}
/**
 * Says on the pull request that nothing was planned, where there is a comment to edit or it is to be said.
 * @param document Markdown that fits into a comment
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed
 */
async function commentSkip(document, news, key, inputs, host) {
    const pullRequest = commentedPullRequest(inputs, host);
    if (pullRequest === undefined)
        return "";
    const forge = host.forge(inputs.githubToken);
    const pull = await lookUp(pullRequest, forge, host);
    if (pull === undefined)
        return "";
    const create = isWorthAComment(inputs.comment, news);
    return writeComment(pull, { key, render: () => document, signature: () => "", create }, inputs, forge);
}


/***/ }),

/***/ 39058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11067);

/**
 * Edits our comment with this marker in place, or writes it when `create` says so. Nobody else's comment is ever
 * taken for ours: the forge lists only what the token's identity wrote. Runs that wrote at the same time leave one
 * comment: the oldest stays, and whoever finds more removes them.
 * @param known our comments where they were read already
 */
async function upsertComment(forge, pullRequest, firstLine, body, create, known) {
    const marked = (comments) => comments.filter((comment) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMarker */ .xY)(comment.body, firstLine)).toSorted((a, b) => a.id - b.id);
    const own = marked(known ?? (await forge.ownComments(pullRequest)));
    if (own.length === 0 && !create)
        return undefined;
    if (own.length > 0)
        return keepOldest(forge, own, body);
    const created = await forge.createComment(pullRequest, body);
    const all = marked(await forge.ownComments(pullRequest));
    // A list that does not have the new one yet knows nothing of others either.
    return all.length > 1 ? keepOldest(forge, all, body) : created;
}
async function keepOldest(forge, [oldest, ...others], body) {
    if (oldest === undefined)
        return undefined;
    const kept = oldest.body === body ? oldest : await forge.updateComment(oldest.id, body);
    for (const { id } of others)
        await forge.deleteComment(id);
    return kept;
}


/***/ }),

/***/ 71395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ reviewedUnits),
/* harmony export */   rd: () => (/* binding */ readSignedReview),
/* harmony export */   yq: () => (/* binding */ signReview)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30058);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31055);




/** Short, since three hundred units stand in one comment. Digests are in base64, 43 characters instead of 64. */
const payloadSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pull: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    head: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    record: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ignore: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    units: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])),
});
const MARKER = /^<!-- flywheel:review\/v1 (\{.*\}) ([A-Za-z0-9+/]{43}=) -->$/;
/**
 * The hidden line by which a deployment knows what was shown, and that we showed it.
 * @param key the digest key: without it no line can be made, nor one changed
 */
function signReview(review, key) {
    const units = [...review.units].map(([unit, { digest, firstSeen }]) => [
        unit,
        Buffer.from(digest, "hex").toString("base64"),
        firstSeen,
    ]);
    const payload = {
        repository: review.repository,
        pull: review.pullRequest,
        head: review.headSha,
        run: review.runId,
        record: review.recordArtifactId,
        ignore: [...review.ignore],
        units,
    };
    const text = inert(JSON.stringify(payload));
    return `<!-- flywheel:review/v1 ${text} ${mac(text, key).toString("base64")} -->`;
}
/** Reads the line of {@link signReview} in a comment: its second one, below the marker we find the comment by. */
function readSignedReview(body, key) {
    const line = (body.split(/\r?\n/, 2)[1] ?? "").trim();
    if (!line.startsWith("<!-- flywheel:review/v1 "))
        return { kind: "absent" };
    const [, text = "", given = ""] = MARKER.exec(line) ?? [];
    const wanted = mac(text, key);
    const signature = Buffer.from(given, "base64");
    if (signature.length !== wanted.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(signature, wanted))
        return { kind: "forged" };
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(payloadSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    if (!parsed.success)
        return { kind: "forged" };
    const { repository, pull, head, run, record, ignore, units } = parsed.output;
    return {
        kind: "signed",
        review: {
            repository,
            pullRequest: pull,
            headSha: head,
            runId: run,
            recordArtifactId: record,
            ignore,
            units: new Map(units.map(([unit, digest, firstSeen]) => [
                unit,
                { digest: Buffer.from(digest, "base64").toString("hex"), firstSeen },
            ])),
        },
    };
}
/**
 * The units of a comment that is about to be written: a digest that the comment it replaces showed for the same head was
 * first seen when that one says, so that an approval in between still counts.
 * @param now in seconds since the epoch
 */
function reviewedUnits(digests, head, previous, now) {
    const known = previous.kind === "signed" && isAbout(previous.review, head) ? previous.review.units : undefined;
    return new Map([...digests].map(([unit, digest]) => {
        const before = known?.get(unit);
        return [unit, { digest, firstSeen: before?.digest === digest ? before.firstSeen : now }];
    }));
}
/** One pasted from another pull request would say that its digests were seen earlier. */
function isAbout(review, { repository, pullRequest, headSha }) {
    return review.repository === repository && review.pullRequest === pullRequest && review.headSha === headSha;
}
/** JSON that can neither end an HTML comment nor mention anyone, and is the same JSON. */
function inert(json) {
    return json.replaceAll(/[<>@&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
function mac(text, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .subkey */ .CS)(key, "marker")).update(text).digest();
}


/***/ }),

/***/ 38745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ signatureLine)
/* harmony export */ });
/* harmony import */ var _approval_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71395);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31055);


/** A longer line would leave no room for what people read. */
const MAXIMUM_CHARACTERS = 40_000;
/**
 * The line that lets a deployment know what this comment showed; empty without a key, or where not every unit was
 * planned. Repository, pull request and head are the event's: nothing that the planned code made is asked.
 * @param previous the comment that this one replaces
 */
function signatureLine({ unitDigests, recordArtifactId }, { number, headSha }, previous, inputs, host) {
    const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .digestKeyOf */ .tQ)(inputs);
    if (key === undefined || unitDigests.size === 0)
        return "";
    const now = Math.floor(host.clock.now() / 1_000);
    const head = { repository: host.context.repository, pullRequest: number, headSha };
    const line = (0,_approval_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .signReview */ .yq)({
        ...head,
        runId: host.context.runId,
        recordArtifactId,
        ignore: inputs.digestIgnore,
        units: (0,_approval_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedUnits */ .XQ)(unitDigests, head, (0,_approval_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readSignedReview */ .rd)(previous, key), now),
    }, key);
    if (line.length <= MAXIMUM_CHARACTERS)
        return line;
    host.log.warning(`The comment is not signed, so that no deployment can require it: ${unitDigests.size} units are too many for one. Plan fewer units in a call.`);
    return "";
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
