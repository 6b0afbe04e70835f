export const id = 6913;
export const ids = [6913];
export const modules = {

/***/ 68564:
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

// EXTERNAL MODULE: ./packages/core/build/bundle/keys.js
var keys = __webpack_require__(94255);
// EXTERNAL MODULE: ./packages/core/build/checkout.js
var checkout = __webpack_require__(74700);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/organization/load.js
var load = __webpack_require__(48550);
// EXTERNAL MODULE: ./packages/core/build/outcome/collect.js
var collect = __webpack_require__(65515);
// EXTERNAL MODULE: ./packages/core/build/outcome/outcome.js
var outcome_outcome = __webpack_require__(18825);
;// CONCATENATED MODULE: ./packages/core/build/outcome/doubles.js

/**
 * Of two calls of one action that tell of the same unit, the one of the later attempt counts: a unit may have moved to
 * another shard. Two of one attempt are a failure, since nobody could say which is right.
 */
function settleDoubles(outcomes) {
    const owners = new Map();
    const failures = [];
    for (const outcome of outcomes) {
        for (const unit of (0,outcome_outcome/* unitsOf */.$)(outcome.detail)) {
            const key = `${outcome.detail.kind} ${unit}`;
            const other = owners.get(key);
            if (other?.attempt === outcome.attempt)
                failures.push(toldTwice(unit, outcome.action));
            if (other === undefined || other.attempt < outcome.attempt)
                owners.set(key, outcome);
        }
    }
    const settled = outcomes.flatMap((outcome) => {
        const units = (0,outcome_outcome/* unitsOf */.$)(outcome.detail);
        const own = new Set(units.filter((unit) => owners.get(`${outcome.detail.kind} ${unit}`) === outcome));
        // Nothing of it is the last word.
        if (units.length > 0 && own.size === 0)
            return [];
        return [own.size === units.length ? outcome : { ...outcome, detail: withUnits(outcome.detail, own) }];
    });
    return { outcomes: settled, failures };
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
        hint: "Give each unit to one call with for-report: select other stacks, another environment or another shard in each. Calls of one reusable workflow tell of one run: call it once for each environment.",
    };
}

// EXTERNAL MODULE: ./packages/core/build/outcome/expected.js
var outcome_expected = __webpack_require__(85609);
// EXTERNAL MODULE: ./packages/core/build/drift/report-outcomes.js
var report_outcomes = __webpack_require__(52710);
// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var plan_counts = __webpack_require__(87778);
;// CONCATENATED MODULE: ./packages/core/build/outcome/fold.js



/** Puts the calls of a run together. @param outcomes no two of which tell of the same unit */
function foldOutcomes(outcomes) {
    const details = outcomes.map(({ detail }) => detail);
    return {
        plans: details.filter((detail) => detail.kind === "plan"),
        applied: inReadingOrder([...appliedUnits(details), ...heldUnits(details)]),
        drift: (0,report_outcomes/* outcomesOf */.R)({ units: details.flatMap((detail) => (detail.kind === "drift" ? detail.units : [])) }, []),
        health: details.filter((detail) => detail.kind === "health"),
        validations: details.filter((detail) => detail.kind === "validation"),
        removed: [...new Set(details.flatMap((detail) => ("removed" in detail ? detail.removed : [])))].toSorted(),
        failures: outcomes.flatMap(callFailures),
        ...subjectOf(outcomes),
    };
}
function appliedUnits(details) {
    const units = details.flatMap((detail) => (detail.kind === "apply" ? detail.units : []));
    return units.map((unit) => ({ ...unit, skippedFor: unit.skippedFor }));
}
/** What was not even planned was not started either; in a later attempt it may have been, by another call. */
function heldUnits(details) {
    const told = new Set(details.flatMap(outcome_outcome/* unitsOf */.$));
    const held = details.flatMap((detail) => (detail.kind === "plan" ? detail.held : []));
    return held
        .filter(({ unit }) => !told.has(unit))
        .map(({ unit, upstream }) => ({
        unit,
        status: "skipped",
        planned: plan_counts/* NO_COUNTS */.lZ,
        resources: [],
        failures: [],
        remarks: [],
        skippedFor: upstream,
    }));
}
/** What people look for first. */
const APPLY_ORDER = ["failed", "refused", "skipped", "applied"];
/** Jobs end as they happen to: what failed comes first, and of the same kind w2 before w10. */
function inReadingOrder(units) {
    return units.toSorted((a, b) => APPLY_ORDER.indexOf(a.status) - APPLY_ORDER.indexOf(b.status) ||
        a.unit.localeCompare(b.unit, "en", { numeric: true }));
}
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
    // One shard of a run is not what the run is about.
    const whole = ofUnits.filter(({ selects }) => selects.shard === "");
    const title = whole.length < ofUnits.length ? "" : one(whole.map(({ detail }) => detail.title));
    const fallback = [organization, environment].filter((word) => word !== "").join(" ");
    return { organization, environment, title: title === "" ? fallback || "This run" : title };
}

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
function outcomeOf({ unit, counts, drift, failures, warnings, dependence, newWorkspace }, request, opened) {
    // What waits was not planned, and its counts say nothing.
    const isPlanned = failures.length === 0 && dependence?.kind !== "waiting";
    const isEmpty = isPlanned && !(0,plan_counts/* hasChanges */.ik)(counts) && drift === 0;
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

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/json-document.js
var json_document = __webpack_require__(17456);
// EXTERNAL MODULE: ./packages/core/build/report/unit-notes.js
var unit_notes = __webpack_require__(66907);
;// CONCATENATED MODULE: ./packages/core/build/outcome/hidden.js



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
    return [
        `**Not signed**: the plan job of ${(0,unit_notes/* unitNames */.P)(units)} hid values that the plan does not mark as sensitive, so nobody could review them. Mark secrets as \`sensitive\` in the code, or keep them out of the plan.`,
    ];
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
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
/** What to say where nothing tells which jobs and units there were. */
const UNWATCHED = "A job that died without a word goes unnoticed here: the inputs needs and expected are empty. Write needs: ${{ toJSON(needs) }}, and give expected the output affected of validate-org.";
/**
 * The jobs that did not end well and that no outcome explains. A job that was skipped is fine: nothing was to do.
 * @param isFailureTold whether there are failures to tell of. The jobs of a called workflow have names of their own, and
 *   `needs` knows the call alone: where such a job told of a failure, that the call failed is no news
 */
function unexplainedJobs(needs, outcomes, isFailureTold) {
    const told = new Set(outcomes.filter(hasFailures).map(({ job }) => job));
    const isCallTold = isFailureTold && [...told].some((job) => !(job in needs));
    return Object.entries(needs).flatMap(([job, { result }]) => told.has(job) || (isCallTold && result === "failure") ? [] : jobFailure(job, result));
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

// EXTERNAL MODULE: ./packages/core/build/bundle/names.js
var bundle_names = __webpack_require__(34579);
// EXTERNAL MODULE: ./packages/core/build/bundle/seal.js
var seal = __webpack_require__(6230);
// EXTERNAL MODULE: ./packages/core/build/plan/plan-content.js + 1 modules
var plan_content = __webpack_require__(75700);
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

// EXTERNAL MODULE: ./packages/core/build/plan/outcome.js
var outcome = __webpack_require__(28356);
;// CONCATENATED MODULE: ./packages/core/build/outcome/unapplied.js


/**
 * What a reader must know of plans that were made after a merge and not applied, as Markdown; none for none. Without it
 * they read as those of a pull request.
 */
function unappliedWords(plans) {
    const units = plans.filter(hasWork).map(({ unit }) => unit);
    if (units.length === 0)
        return [];
    return [
        `**Planned, not applied**: ${(0,unit_notes/* unitNames */.P)(units)}. No job of this run told of applying: it was not approved, was cancelled or failed early, or the run only plans.`,
    ];
}
function hasWork(plan) {
    return plan.failures.length === 0 && ((0,outcome/* isNews */.M)(plan) || plan.dependence?.kind === "waiting");
}

// EXTERNAL MODULE: ./packages/core/build/policy/limit-warnings.js
var limit_warnings = __webpack_require__(39470);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/removed.js
var removed = __webpack_require__(50453);
// EXTERNAL MODULE: ./packages/core/build/review/ignore.js
var ignore = __webpack_require__(29865);
// EXTERNAL MODULE: ./packages/core/build/review/keys.js
var review_keys = __webpack_require__(31055);
// EXTERNAL MODULE: ./packages/core/build/review/reviewable.js
var reviewable = __webpack_require__(60343);
// EXTERNAL MODULE: ./packages/core/build/engine/plan-request.js
var plan_request = __webpack_require__(47450);
// EXTERNAL MODULE: ./packages/core/build/units/unit.js
var units_unit = __webpack_require__(81578);
;// CONCATENATED MODULE: ./actions/build/report/src/deployments.js





/**
 * Records that this commit is deployed where a plan found nothing to do, one deployment an environment: nothing was
 * applied there, and without it these units would count as affected by every commit since. Never rejects: a run does not
 * fail because it could not be recorded.
 * @param plans of units that nobody applied
 */
async function recordUnchanged(plans, inputs, host) {
    const { context, log } = host;
    if (!inputs.recordDeployments || inputs.githubToken === "" || (0,checkout/* isBeforeMerge */.AO)(host))
        return;
    const forge = host.forge(inputs.githubToken);
    const byEnvironment = Map.groupBy(plans.filter(isDeployed), ({ unit }) => (0,units_unit/* partsOfUnit */.qJ)(unit).environment);
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
    const isSame = changeSet !== undefined && changeSet.drift.length === 0 && !(0,plan_counts/* hasChanges */.ik)(counts);
    return (0,plan_request/* makesAll */.h5)(request) && request.refresh && isSame && failures.length === 0 && dependence === undefined;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/outdated.js
var report_outdated = __webpack_require__(94969);
// EXTERNAL MODULE: ./packages/core/build/report/plan-comment.js + 1 modules
var plan_comment = __webpack_require__(73323);
// EXTERNAL MODULE: ./packages/core/build/report/apply-document.js
var apply_document = __webpack_require__(30415);
// EXTERNAL MODULE: ./packages/core/build/report/drift-document.js
var drift_document = __webpack_require__(42290);
// EXTERNAL MODULE: ./packages/core/build/report/plan-document.js + 4 modules
var plan_document = __webpack_require__(42557);
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
function sectionsOf({ fold, plans, plansTitle, warnings, fullUrl }) {
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
        const document = { title: plansTitle, outcomes: plans, facts: [], warnings, notes: [], fullUrl };
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
        kind: "plan",
        key: KEY,
        render: (limit) => renderRunDocument(told, limit),
        signature: (previous) => (0,comment_signature/* signatureLine */.Z)(reviewed, pullRequest, previous, inputs, host),
        create: (0,plan_comment/* isWorthAComment */.Rh)(inputs.comment, { changes: plans.some(outcome/* isNews */.M), failed }),
    }, inputs, forge);
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
    const pull = await (0,plan_comment/* deployedPullRequest */.H7)(forge, context);
    if (pull === undefined)
        return "";
    const changes = applied.some(({ planned }) => (0,plan_counts/* hasChanges */.ik)(planned));
    const failed = document.failures.length > 0 || applied.some(({ failures }) => failures.length > 0);
    const text = {
        kind: "apply",
        key: KEY,
        render: (limit) => renderRunDocument(document, limit),
        signature: () => "",
        create: (0,plan_comment/* isWorthAComment */.Rh)(inputs.comment, { changes, failed }),
    };
    return (0,plan_comment/* writeComment */.HF)(pull, text, inputs, forge);
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
/** Units that nobody can plan yet, which the report says: what came with a plan does not wait. */
function waitingUnits(plans, opened) {
    return plans
        .filter(({ unit, dependence }) => dependence?.kind === "waiting" && !opened.has(unit))
        .map(({ unit }) => unit);
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
    const expected = (0,outcome_expected/* parseExpected */._8)(inputs.expected);
    const unread = [];
    // What is wrong with it is one of the things to tell of. A report needs no checkout.
    const organization = await (0,load/* optionalOrganization */.Ot)(inputs.config, host).catch((error) => {
        unread.push((0,errors/* failureOf */.g5)(error));
        return undefined;
    });
    const collected = await (0,collect/* collectOutcomes */.A)(host);
    const settled = settleDoubles(collected.outcomes);
    const fold = foldOutcomes(settled.outcomes);
    const opened = await openPlans(fold.plans, inputs.planKey, host);
    const applied = new Set(fold.applied.filter(({ status }) => status === "applied").map(({ unit }) => unit));
    const plans = await foldPlans(fold.plans, opened.plans, applied);
    const ofUnits = [...plans.flatMap((plan) => plan.failures), ...unitFailures(fold)];
    const ofRun = [
        ...unread,
        ...fold.failures,
        ...collected.failures,
        ...settled.failures,
        ...opened.failures,
        ...(0,outcome_expected/* missingUnits */.sM)(expected, settled.outcomes),
    ];
    const besides = [...ofRun, ...unexplainedJobs(needs, settled.outcomes, ofRun.length + ofUnits.length > 0)];
    const failures = [...besides, ...ofUnits];
    const noting = (instead) => (error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return instead;
    };
    host.log.info(`Told by ${settled.outcomes.length} calls, of ${plans.length} plans and ${fold.applied.length} applies`);
    // Half of a change is nothing to approve.
    const isWhole = failures.length === 0 && !opened.areClosed;
    const waiting = isWhole ? waitingUnits(plans, opened.plans) : [];
    const review = (0,reviewable/* reviewable */.R)(isWhole ? plansToReview(fold.plans, opened.plans) : [], digestKey, inputs);
    const recordArtifactId = await (0,reviewable/* keepRecords */.c)(review, fold.title, inputs, host).catch(noting(""));
    const reviewed = { unitDigests: review.unitDigests, waiting, recordArtifactId };
    const unwatched = inputs.needs === "" && inputs.expected === "" ? [UNWATCHED] : [];
    const document = documentOf({ fold, plans, opened, besides, unwatched }, organization, inputs, host);
    const reportPath = await writeReport(document, host);
    const commentUrl = await commentOnRun(document, { opened: opened.plans, plans, reviewed }, inputs, host).catch(noting(""));
    await recordUnchanged(document.plans, inputs, host);
    const warnings = unwatched.map((message) => ({ message, place: undefined, unit: undefined }));
    return { ...result({ fold, plans, reviewed, reportPath, commentUrl }, failures), warnings };
}
function unitFailures({ applied, drift }) {
    return [...applied, ...drift].flatMap(({ unit, failures }) => failures.map((failure) => ({ ...failure, unit })));
}
function documentOf({ fold, plans, opened, besides, unwatched }, organization, inputs, host) {
    const { context } = host;
    const hidden = [...opened.plans].flatMap(([unit, { hidesUnmarked }]) => (hidesUnmarked ? [unit] : []));
    const turned = new Set(fold.applied.map(({ unit }) => unit));
    const open = plans.filter(({ unit }) => !turned.has(unit));
    const unapplied = (0,checkout/* isBeforeMerge */.AO)(host) ? [] : unappliedWords(open);
    const noToken = inputs.githubToken === "" && context.pullRequest !== undefined && inputs.comment !== "never";
    return {
        fold,
        plans: open,
        plansTitle: unapplied.length === 0 ? fold.title : `${fold.title}, not applied`,
        failures: besides,
        warnings: [
            ...unwatched.map(markdown/* escapeText */.X1),
            ...unapplied,
            ...hiddenWords(hidden),
            ...(0,removed/* removedWords */.Qx)(fold.removed),
            ...(0,limit_warnings/* warnOfLimits */.S)(plans, organization, inputs, host),
        ],
        notes: [
            ...(opened.areClosed ? ["Plans are sealed and shown by their counts alone: the input `plan-key` is empty."] : []),
            ...(noToken ? ["No comment was written: the input `github-token` is empty."] : []),
        ],
        facts: (0,facts.runFacts)(context, undefined),
        fullUrl: "",
    };
}

;// CONCATENATED MODULE: ./actions/build/report/src/action.js


const report = { name: "report", inputs: inputs, outputs: outputs, run: run };


/***/ }),

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

/***/ 28356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isNews)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87778);

/** Whether there is something to tell of it: it would change something, or something changed outside of code. */
function isNews({ counts, changeSet }) {
    return (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(counts) || (changeSet?.drift.length ?? 0) > 0;
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
/** More units that nobody needs to read of are folded into one. */
const MAXIMUM_PLAIN = 5;
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
        const sections = units.map(({ outcome, failures, resources }) => {
            const own = [texts.splice(0, failures.length), texts.splice(0, resources.length)];
            const isPlain = units.length > 1 && failures.length + outcome.remarks.length === 0;
            return { isPlain, text: isPlain ? plainSection(outcome, own[1]) : unitSection(outcome, ...own) };
        });
        return assemble(document, sections);
    });
}
function assemble(document, sections) {
    const told = sections.filter(({ text }) => text !== "");
    const plain = told.filter(({ isPlain }) => isPlain).map(({ text }) => text);
    const parts = [
        `## ${verdict(document)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["unit", "status", "planned", "done"], document.outcomes.map((outcome) => [
            unitName(outcome.unit),
            statusWords(outcome),
            plannedWords(outcome),
            doneWords(outcome),
        ])),
        ...(document.warnings ?? []).map((warning) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)("WARNING", warning)),
        ...told.filter(({ isPlain }) => !isPlain).map(({ text }) => text),
        ...(plain.length > MAXIMUM_PLAIN ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`What was done in ${plain.length} units`, plain.join("\n\n"))] : plain),
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
/** What was not started may never have been planned. */
function plannedWords({ planned, status }) {
    return (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(planned) ? (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .rj)(planned) : status === "skipped" ? "" : "no changes";
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
 */
function unitSection(outcome, failures, resources) {
    if (failures.length + resources.length + outcome.remarks.length === 0)
        return "";
    const list = resourceList(resources);
    const parts = [
        `### ${unitName(outcome.unit)}`,
        outcome.remarks.map((remark) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(remark, MAXIMUM_REMARK))).join("\n\n"),
        withRest(failures, (rest) => `and ${rest} more failures: see the log`),
        list === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`Resources: ${resources.length}`, list),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** One of many that needs nobody to read it, folded to a line. @param resources as for {@link unitSection} */
function plainSection({ unit }, resources) {
    const list = resourceList(resources);
    return list === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlCode */ .h8)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(unit, MAXIMUM_NAME))}: ${resources.length} done`, list);
}
function resourceList(resources) {
    return withRest(resources, (rest) => `- and ${rest} more resources`);
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
    /** Unit, digest or empty for one that waited, and when that was first shown. */
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
        Buffer.from(digest ?? "", "hex").toString("base64"),
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
                { digest: digest === "" ? undefined : Buffer.from(digest, "base64").toString("hex"), firstSeen },
            ])),
        },
    };
}
/**
 * The units of a comment that is about to be written: a digest that the comment it replaces showed for the same head was
 * first seen when that one says, so that an approval in between still counts.
 * @param shown unit to its digest; undefined for one that waits
 * @param now in seconds since the epoch
 */
function reviewedUnits(shown, head, previous, now) {
    const known = previous.kind === "signed" && isAbout(previous.review, head) ? previous.review.units : undefined;
    return new Map([...shown].map(([unit, digest]) => {
        const before = known?.get(unit);
        const firstSeen = before !== undefined && before.digest === digest ? before.firstSeen : now;
        return [unit, { digest, firstSeen }];
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
    // The engine of JavaScript writes what needs no change many times as fast: a record has tens of thousands of values.
    if (isCanonical(value))
        return JSON.stringify(value ?? null);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) ?? JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const members = Object.keys(value)
        .filter((key) => value[key] !== undefined)
        .toSorted()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(",")}}`;
}
/** Whether it holds no number, and every object in it has its keys in order. */
function isCanonical(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) === undefined;
    if (Array.isArray(value))
        return value.every(isCanonical);
    let previous = "";
    for (const key of Object.keys(value)) {
        if (key < previous || !isCanonical(value[key]))
            return false;
        previous = key;
    }
    return true;
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
 * The line that lets a deployment know what this comment showed; empty without a key, or where there is nothing to
 * review. Repository, pull request and head are the event's: nothing that the planned code made is asked.
 * @param previous the comment that this one replaces
 */
function signatureLine({ unitDigests, waiting, recordArtifactId }, { number, headSha }, previous, inputs, host) {
    const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .digestKeyOf */ .tQ)(inputs);
    const shown = new Map([...unitDigests, ...waiting.map((unit) => [unit, undefined])]);
    if (key === undefined || shown.size === 0)
        return "";
    const now = Math.floor(host.clock.now() / 1_000);
    const head = { repository: host.context.repository, pullRequest: number, headSha };
    const line = (0,_approval_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .signReview */ .yq)({
        ...head,
        runId: host.context.runId,
        recordArtifactId,
        ignore: inputs.digestIgnore,
        units: (0,_approval_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedUnits */ .XQ)(shown, head, (0,_approval_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readSignedReview */ .rd)(previous, key), now),
    }, key);
    if (line.length <= MAXIMUM_CHARACTERS)
        return line;
    host.log.warning(`The comment is not signed, so that no deployment can require it: ${shown.size} units are too many for one. Plan fewer units in a call.`);
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


/***/ }),

/***/ 23794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ defaultStackPath),
/* harmony export */   Id: () => (/* binding */ STACKS_DIRECTORY),
/* harmony export */   R9: () => (/* binding */ codeFiles),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   oB: () => (/* binding */ isOpened),
/* harmony export */   si: () => (/* binding */ MODULES_DIRECTORY),
/* harmony export */   uz: () => (/* binding */ unlistedStacks),
/* harmony export */   z7: () => (/* binding */ isTofu)
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
/** Whether the engine opens a file of this name without being told to: code, values for variables, tests. */
function isOpened(fileName) {
    return /^[^.].*\.(?:(?:tf|tofu|tfvars)(?:\.json)?|(?:tftest|tofutest|tfmock|tofumock)\.(?:hcl|json))$/.test(fileName);
}
/**
 * Of the names of a directory's files those that the engine reads as code. A .tofu file stands instead of the .tf file of
 * its name, as in OpenTofu since 1.8.
 */
function codeFiles(names) {
    const code = new Set(names.filter(isCode));
    return [...code].filter((name) => isTofu(name) || !code.has(name.replace(/\.tf(\.json)?$/, ".tofu$1")));
}
/** Whether only OpenTofu reads a file of this name. */
function isTofu(name) {
    return /\.tofu(\.json)?$/.test(name);
}
/** The directories under tofu/stacks that are stacks of their own: no listed stack names them as its path. */
function unlistedStacks(discovered, listedPaths) {
    const taken = new Set(listedPaths);
    return discovered.filter((name) => !taken.has(defaultStackPath(name)));
}


/***/ })

};
