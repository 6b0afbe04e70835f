export const id = 539;
export const ids = [539];
export const modules = {

/***/ 24539:
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
    const outcomes = read.flatMap(({ outcome }) => (outcome?.runId === context.runId ? [outcome] : []));
    const unread = read.filter(({ outcome }) => outcome?.runId !== context.runId).map(({ name }) => unreadable(name));
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
/** The expected units of which nobody told anything. What a call that was to do it came to instead is told: it failed, or had a reason to do nothing. */
function missingUnits(expected, outcomes) {
    const told = new Set(outcomes.flatMap(expected_unitsOf));
    const silent = outcomes.filter(({ detail }) => detail.kind === "nothing").map(({ selects }) => selects);
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
var redact = __webpack_require__(18803);
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
    const hide = (0,redact/* redactor */.$p)(described.secrets);
    return [{ manifest, described, content, redact: (text) => content.redact(hide(text)) }];
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
// EXTERNAL MODULE: ./packages/core/build/report/plan-alerts.js + 1 modules
var plan_alerts = __webpack_require__(6240);
// EXTERNAL MODULE: ./packages/core/build/report/plan-document.js + 2 modules
var plan_document = __webpack_require__(52355);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
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
        ...(plans.length === 0 ? warnings.map((warning) => (0,plan_alerts/* alert */.x)("WARNING", warning)) : []),
        ...notes.map((note) => (0,plan_alerts/* alert */.x)("NOTE", note)),
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
/** The plans for their review records; none where some plan cannot be read. What waits for another unit has none yet. */
function plansToReview(details, opened) {
    const units = details.flatMap((detail) => detail.units);
    const planned = units.filter(({ failures, dependence }) => failures.length === 0 && dependence?.kind !== "waiting");
    const plans = planned.flatMap(({ unit }) => opened.get(unit) ?? []);
    if (plans.length < planned.length)
        return [];
    return plans.map(({ manifest, described, content }) => {
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
    const noToken = inputs.githubToken === "" && context.pullRequest !== undefined && inputs.comment !== "never";
    return {
        fold,
        plans: plans.filter(({ unit }) => !applied.has(unit)),
        failures: besides,
        warnings: [...(0,removed/* removedWords */.Qx)(fold.removed), ...(0,limit_warnings/* warnOfLimits */.S)(plans, organization, inputs, host)],
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

/***/ 30415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderApplyDocument)
/* harmony export */ });
/* harmony import */ var _plan_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87778);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95852);
/* harmony import */ var _change_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11410);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25064);
/* harmony import */ var _plan_alerts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6240);
/* harmony import */ var _plan_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11419);






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
        failures: outcome.failures.map((failure) => entry(`${(0,_plan_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .failureText */ .kY)(failure)}\n\n`, 2)),
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
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["unit", "status", "planned", "done"], document.outcomes.map((outcome) => [
            unitName(outcome.unit),
            statusWords(outcome),
            (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(outcome.planned) ? (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .rj)(outcome.planned) : "no changes",
            doneWords(outcome),
        ])),
        ...(document.warnings ?? []).map((warning) => (0,_plan_alerts_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .x)("WARNING", warning)),
        ...sections.filter((section) => section !== ""),
        ...(document.facts.length === 0 ? [] : [`<sub>${document.facts.join(" · ")}</sub>`]),
    ];
    return `${parts.join("\n\n")}\n`;
}
function verdict({ title, outcomes }) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(title, MAXIMUM_NAME));
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
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .htmlCode */ .h8)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(outcome.unit, MAXIMUM_NAME))}: ${resources.length} done`, list);
    }
    const parts = [
        `### ${unitName(outcome.unit)}`,
        outcome.remarks.map((remark) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(remark, MAXIMUM_REMARK))).join("\n\n"),
        withRest(failures, (rest) => `and ${rest} more failures: see the log`),
        list === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(`Resources: ${resources.length}`, list),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** The texts there was room for, and how many there was none for. */
function withRest(texts, words) {
    const rest = texts.filter((text) => text === "").length;
    return `${texts.join("")}${rest === 0 ? "" : words(rest)}`.trimEnd();
}
function resourceLine({ address, action, succeeded }) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(address, _change_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAXIMUM_ADDRESS */ .Gj));
    return `- ${succeeded ? "✅" : "❌"} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(action, MAXIMUM_NAME))} ${name}`;
}
function unitName(unit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(unit, MAXIMUM_NAME));
}
function entry(text, rank) {
    return { rank, render: () => text };
}


/***/ })

};
