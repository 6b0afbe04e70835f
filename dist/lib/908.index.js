export const id = 908;
export const ids = [908];
export const modules = {

/***/ 46908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftCheck: () => (/* binding */ driftCheck)
});

// EXTERNAL MODULE: ./packages/core/build/lifecycle/finish-up.js + 5 modules
var finish_up = __webpack_require__(54770);
// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
;// CONCATENATED MODULE: ./actions/build/drift-check/src/inputs.js

const presentation = {
    name: "flywheel drift-check",
    description: "Finds changes made outside of code, tells them apart from code not yet applied, and tracks them as issues",
    branding: { icon: "activity", color: "green" },
    post: true,
};
const inputs = {
    ...unit_inputs/* UNIT_INPUTS */.nV,
    "lock-timeout": {
        type: "duration",
        description: "How long to wait for a held state lock before a drifted unit is looked at again.",
        default: "60s",
    },
    "fail-on": {
        type: "choice",
        description: "What fails the job: observed (any difference), drift (applying would undo something), pending (merged code is not applied), any, never. A unit that cannot be checked always fails it, but for never.",
        default: "drift",
        choices: ["observed", "drift", "pending", "any", "never"],
    },
    issues: { type: "boolean", description: "Open, update and close one issue a drifted unit.", default: "true" },
    "show-values": {
        type: "boolean",
        description: "Show values of attributes in issues, not only their names. Sensitive ones are never shown.",
        default: "false",
    },
    "github-token": unit_inputs/* GITHUB_TOKEN_INPUT */.vu,
};
const outputs = {
    clean: { description: "Units without any difference.", default: "0" },
    observed: { description: "Units that differ, where applying would change nothing.", default: "0" },
    drifted: { description: "Units whose drift applying would undo.", default: "0" },
    pending: { description: "Units with merged code that is not applied.", default: "0" },
    errored: { description: "Units that could not be checked.", default: "0" },
    "drift-count": { description: "Objects that changed outside of code.", default: "0" },
    units: { description: "JSON: unit to its verdict.", default: "{}" },
    issues: { description: "JSON: unit to the URL of its open issue.", default: "{}" },
    "report-path": { description: "The report as Markdown.", default: "" },
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/engine/planned-unit.js
var planned_unit = __webpack_require__(65622);
// EXTERNAL MODULE: ./packages/core/build/engine/plan.js + 2 modules
var engine_plan = __webpack_require__(90044);
// EXTERNAL MODULE: ./packages/core/build/engine/plan-request.js
var plan_request = __webpack_require__(47450);
// EXTERNAL MODULE: ./packages/core/build/drift/leaves.js
var leaves = __webpack_require__(22836);
;// CONCATENATED MODULE: ./packages/core/build/drift/classify.js

/** What drift-check says of a unit (design §3, Drift verdict). */
const VERDICTS = ["clean", "observed", "drifted", "pending", "both", "errored"];
// The code asks for these by themselves; drift proposes none of them.
const CODE_ONLY = ["move", "import", "delete", "forget"];
/** Reads one plan by the rule of engine-behaviour §10. */
function assess(plan) {
    const proposed = plan.changes.filter((change) => change.mode === "managed" && change.kind !== "read");
    const isProposed = (address) => proposed.some((change) => change.address === address);
    const noise = plan.drift.filter((entry) => !isProposed(entry.address) && (0,leaves/* isNoise */.t)(entry.before, entry.after));
    const drift = plan.drift.filter((entry) => !noise.includes(entry));
    let driftActs = false;
    let codeActs = false;
    const addresses = [];
    for (const change of proposed) {
        const entry = drift.find((candidate) => candidate.address === change.address);
        if (CODE_ONLY.includes(change.kind) || change.previousAddress !== undefined || change.importing)
            codeActs = true;
        else if (drift.length === 0)
            codeActs = true;
        else if (entry === undefined)
            addresses.push(change.address);
        else {
            const actors = (0,leaves/* actorsOf */.S)(entry, change);
            driftActs ||= actors.drift;
            // What looks like the code's here may also follow from drift elsewhere.
            if (actors.code && drift.length > 1)
                addresses.push(change.address);
            else
                codeActs ||= actors.code;
        }
    }
    const outputs = drift.length === 0 ? [] : plan.outputs.map(({ name }) => name);
    if (drift.length === 0 && plan.outputs.length > 0)
        codeActs = true;
    return { drift, noise, driftActs, codeActs, undecided: { addresses, outputs } };
}
/** Whether {@link decide} needs the plan without refresh. */
function needsSecondPlan({ undecided }) {
    return undecided.addresses.length + undecided.outputs.length > 0;
}
/**
 * The verdict.
 * @param withoutRefresh the changes of a plan with -refresh=false: what still changes there is the code's. Needed only
 * where {@link needsSecondPlan} says so.
 */
function decide(assessment, withoutRefresh) {
    const { undecided } = assessment;
    const stillChanges = (address) => withoutRefresh?.changes.some((change) => change.address === address && change.kind !== "read") ?? false;
    const stillOutput = (name) => withoutRefresh?.outputs.some((output) => output.name === name) ?? false;
    const code = [...undecided.addresses.map(stillChanges), ...undecided.outputs.map(stillOutput)];
    const codeActs = assessment.codeActs || code.includes(true);
    const driftActs = assessment.driftActs || code.includes(false);
    if (driftActs)
        return codeActs ? "both" : "drifted";
    if (codeActs)
        return "pending";
    return assessment.drift.length > 0 ? "observed" : "clean";
}

;// CONCATENATED MODULE: ./packages/core/build/drift/check-unit.js




/**
 * Checks one unit for drift on the same path as tofu-plan. It plans without the lock, so that a check never holds up a
 * deployment; what looks like drift is looked at again under the lock, because a running apply looks the same.
 */
async function checkUnit(unit, engine, host, options) {
    const planOptions = { request: plan_request/* WHOLE_PLAN */.Mg, lock: false, ...options };
    const planned = await (0,planned_unit/* planOneUnit */.o5)(unit, engine, host, planOptions);
    const redact = planned.outcome.redact;
    const base = { unit: unit.id, drift: [], noise: [], failures: [], redact };
    try {
        if (planned.planned === undefined)
            return { ...base, verdict: "errored", failures: planned.outcome.failures };
        const first = await judge(planned, planned.planned.plan, planOptions);
        if (first.verdict !== "drifted" && first.verdict !== "both")
            return { ...base, ...first };
        const locked = { ...planOptions, lock: true };
        const again = await (0,engine_plan/* planUnit */.M)(planned.session, locked);
        return {
            ...base,
            ...(again.ok ? await judge(planned, again.plan, locked) : { verdict: "errored", failures: again.failures }),
        };
    }
    finally {
        await host.files.remove(planned.session.scratch);
    }
}
async function judge(planned, plan, options) {
    const assessment = assess(plan.changeSet);
    const found = { drift: assessment.drift, noise: assessment.noise };
    if (!needsSecondPlan(assessment))
        return { ...found, verdict: decide(assessment) };
    const second = await (0,engine_plan/* planUnit */.M)(planned.session, { ...options, request: { ...plan_request/* WHOLE_PLAN */.Mg, refresh: false } });
    if (!second.ok)
        return { verdict: "errored", failures: second.failures };
    return { ...found, verdict: decide(assessment, second.plan.changeSet) };
}

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js + 1 modules
var attribute_diff = __webpack_require__(98399);
// EXTERNAL MODULE: ./packages/core/build/report/change-entry.js + 1 modules
var change_entry = __webpack_require__(11410);
// EXTERNAL MODULE: ./packages/core/build/report/drift-entry.js
var drift_entry = __webpack_require__(22403);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/plan-sections.js
var plan_sections = __webpack_require__(11419);
;// CONCATENATED MODULE: ./packages/core/build/report/drift-document.js







const MAXIMUM_NAME = 120;
const VERDICT_WORDS = {
    clean: "✅ clean",
    observed: "🟦 differs, and applying would change nothing",
    drifted: "🟥 drifted: applying would undo it",
    pending: "🟨 merged code is not applied",
    both: "🟥 drifted, and merged code is not applied",
    errored: "❌ could not be checked",
};
/** All units of one check, for the job summary, in at most `limit` bytes. */
function renderDriftSummary(title, outcomes, facts, limit) {
    const rows = outcomes
        .toSorted((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))
        .map(({ unit, verdict, drift }) => [
        unitName(unit),
        VERDICT_WORDS[verdict],
        drift.length === 0 ? "" : String(drift.length),
    ]);
    const head = [`## ${headline(title, outcomes)}`, (0,markdown/* table */.tp)(["unit", "verdict", "objects changed outside of code"], rows)];
    const units = outcomes.map((outcome) => unitEntries(outcome, true));
    return (0,budget/* fitDocument */.VC)(units.flatMap(allEntries), limit, (fitted) => {
        const texts = fitted.map(({ text }) => text);
        const sections = units.flatMap((unit) => {
            const section = unitSection(unit, texts);
            return section === "" ? [] : [`### ${unitName(unit.outcome.unit)}\n\n${section}`];
        });
        return `${[...head, ...sections, `<sub>${facts.join(" · ")}</sub>`].join("\n\n")}\n`;
    });
}
/** The body of a unit's drift issue below its marker. Without `showValues` only the names of attributes are shown. */
function renderDriftIssue(outcome, facts, showValues, limit) {
    const what = outcome.verdict === "both" ? " Merged code is waiting to be applied, too." : "";
    const head = `**${outcome.drift.length} ${outcome.drift.length === 1 ? "object" : "objects"} of ${unitName(outcome.unit)} changed outside of code**, and applying the code would undo that.${what}`;
    const advice = [
        "**What to do**",
        "",
        "- If the change was a mistake: deploy the unit again; applying undoes it.",
        "- If it was right: write it into the code and deploy that.",
        "",
        "This issue closes itself when reality and code agree again.",
    ].join("\n");
    const unit = unitEntries({ ...outcome, failures: [] }, showValues);
    return (0,budget/* fitDocument */.VC)(allEntries(unit), limit, (fitted) => {
        const section = unitSection(unit, fitted.map(({ text }) => text));
        return `${[head, section, advice, `<sub>${facts.join(" · ")}</sub>`].join("\n\n")}\n`;
    });
}
function unitEntries(outcome, showValues) {
    const drift = outcome.drift.map((change) => (0,drift_entry/* driftEntry */.m)(change, outcome.redact));
    return {
        outcome,
        failures: outcome.failures.map((failure) => ({ rank: 2, render: () => `${(0,plan_sections/* failureText */.kY)(failure)}\n\n` })),
        drift: drift.map(({ render }) => ({
            rank: 1,
            render: (level) => render((level === "full" || level === "whole") && !showValues ? "names" : level),
        })),
        noise: outcome.noise.map((change) => ({ rank: 0, render: () => noiseLine(change, outcome.redact) })),
    };
}
function allEntries({ failures, drift, noise }) {
    return [...failures, ...drift, ...noise];
}
/** Takes the texts of the unit's entries from the front of `texts`. */
function unitSection({ failures, drift, noise }, texts) {
    const [failureTexts, driftTexts, noiseTexts] = [failures, drift, noise].map((entries) => {
        const taken = texts.splice(0, entries.length);
        const counted = taken.filter((text) => text === "").length;
        return `${taken.join("")}${counted === 0 ? "" : `\nAnd ${counted} more.`}`.trim();
    });
    const parts = [
        failureTexts,
        driftTexts,
        noise.length === 0 ? "" : (0,markdown/* details */.zH)(`Set aside as no drift: ${noise.length}`, noiseTexts ?? ""),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function noiseLine(change, redact) {
    const names = (0,attribute_diff/* diffDrift */.Pp)(change).map(({ name }) => redact(name));
    return `- ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(change.address), change_entry/* MAXIMUM_ADDRESS */.Gj))}${(0,change_entry/* namesSuffix */.yz)(names)}\n`;
}
function unitName(unit) {
    return (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, MAXIMUM_NAME));
}
function headline(title, outcomes) {
    const count = (...verdicts) => outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const words = [
        [count("errored"), "could not be checked"],
        [count("drifted", "both"), "drifted"],
        [count("pending", "both"), "not applied"],
        [count("observed"), "differ harmlessly"],
    ];
    const trouble = words.filter(([amount]) => amount > 0).map(([amount, word]) => `${amount} ${word}`);
    const sign = count("errored", "drifted", "both") > 0 ? "🟥" : count("pending") > 0 ? "🟨" : "✅";
    return `${sign} Drift of ${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(title, MAXIMUM_NAME))}: ${trouble.length === 0 ? "none" : `${trouble.join(", ")} of ${outcomes.length}`}`;
}

// EXTERNAL MODULE: ./packages/core/build/report/marker.js
var marker = __webpack_require__(11067);
;// CONCATENATED MODULE: ./packages/core/build/drift/track.js




/**
 * Brings the repository's drift issues in line with what was found: one a drifted unit, closed when nothing differs any
 * more. A unit that could not be checked changes nothing, and a harmless difference closes nothing.
 * @returns the open issue of each unit that has one
 * @throws forge-failed
 */
async function trackDrift(outcomes, forge, options) {
    const open = await forge.ownOpenIssues();
    const urls = new Map();
    for (const outcome of outcomes) {
        const firstLine = (0,marker/* marker */.xL)("drift", `${options.home}\n${outcome.unit}`);
        const own = open.filter((issue) => (0,marker/* hasMarker */.xY)(issue.body, firstLine)).toSorted((a, b) => a.number - b.number)[0];
        const issue = await trackUnit(outcome, own, firstLine, forge, options);
        if (issue !== undefined)
            urls.set(outcome.unit, issue.url);
    }
    return urls;
}
async function trackUnit(outcome, own, firstLine, forge, options) {
    if (outcome.verdict === "drifted" || outcome.verdict === "both") {
        const room = budget/* COMMENT_BYTES */.GJ - firstLine.length;
        const body = `${firstLine}\n${renderDriftIssue(outcome, options.facts, options.showValues, room)}`;
        if (own === undefined)
            return forge.createIssue({ title: `Drift in ${outcome.unit}`, body, labels: [] });
        return own.body.trim() === body.trim() ? own : forge.updateIssue(own.number, { body });
    }
    if (own === undefined || outcome.verdict === "errored" || outcome.drift.length > 0)
        return own;
    await forge.commentOnIssue(own.number, `✅ Reality and code of ${(0,markdown/* escapeText */.X1)(outcome.unit)} agree again ([run](${options.runUrl})). Closing.`);
    await forge.updateIssue(own.number, { state: "closed" });
    return undefined;
}

// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 1 modules
var load = __webpack_require__(68259);
;// CONCATENATED MODULE: ./actions/build/drift-check/src/run.js











const FAILING = {
    never: [],
    drift: ["drifted", "both"],
    observed: ["drifted", "both", "observed"],
    pending: ["pending", "both"],
    any: ["drifted", "both", "observed", "pending"],
};
/** What says more than that the check failed. */
const KEPT_REASONS = ["cancelled", "state-not-saved"];
/** Checks the selected units for drift, reports it, and keeps its issues in line. */
async function run(inputs, host) {
    await (0,forks/* refuseUntrustedCode */.ot)(host);
    const scope = await (0,load/* loadScope */.h9)(inputs, host);
    const engine = await (0,locate/* locateEngine */.J)(inputs.engine, host);
    const options = { lockTimeoutMs: inputs.lockTimeout, prefixed: scope.units.length > 1 };
    const outcomes = await (0,each/* runEach */.T)(scope.units, (0,load/* parallelism */.N6)(inputs.maxParallel, host), async (unit) => {
        const outcome = await checkUnit(unit, engine, host, options);
        host.log.info(`${unit.id}: ${outcome.verdict}`);
        return outcome;
    });
    const failures = outcomes.flatMap((outcome) => verdictFailures(outcome, inputs.failOn));
    const reportPath = await report(outcomes, scope, engine, host);
    const issues = await track(outcomes, scope, engine, inputs, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return new Map();
    });
    return result(outcomes, scope, issues, reportPath, failures);
}
function verdictFailures(outcome, failOn) {
    const { unit, verdict, drift } = outcome;
    if (verdict === "errored") {
        if (failOn === "never")
            return [];
        return outcome.failures.map((failure) => KEPT_REASONS.includes(failure.reason)
            ? failure
            : { ...failure, reason: "drift-error", detailCode: failure.reason });
    }
    if (!FAILING[failOn].includes(verdict))
        return [];
    if (verdict === "pending") {
        return [
            {
                reason: "pending",
                unit,
                message: "Merged code is not applied",
                hint: "Deploy the unit, or find out why its deployment failed.",
            },
        ];
    }
    const names = drift.slice(0, 5).map(({ address }) => outcome.redact(address));
    const more = drift.length > 5 ? ` and ${drift.length - 5} more` : "";
    return [
        {
            reason: "drift",
            unit,
            message: `Changed outside of code: ${names.join(", ")}${more}`,
            hint: "Deploy the unit to undo the change, or write it into the code. Details are in the job summary.",
        },
    ];
}
async function report(outcomes, scope, engine, host) {
    const markdown = renderDriftSummary(scope.title, outcomes, (0,facts/* runFacts */.p)(host.context, engine), budget/* SUMMARY_BYTES */.R$);
    await host.summarize(markdown);
    const path = (0,posix_.join)(await host.files.temporaryDirectory("drift"), "report.md");
    await host.files.write(path, markdown);
    return path;
}
async function track(outcomes, scope, engine, inputs, host) {
    if (!inputs.issues)
        return new Map();
    if (inputs.githubToken === "") {
        host.log.notice("No issue was opened or closed: the input github-token is empty");
        return new Map();
    }
    return trackDrift(outcomes, host.forge(inputs.githubToken), {
        facts: (0,facts/* runFacts */.p)(host.context, engine),
        showValues: inputs.showValues,
        runUrl: host.context.runUrl,
        home: scope.home,
    });
}
function result(outcomes, scope, issues, reportPath, failures) {
    const count = (...verdicts) => outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const facts = {
        clean: count("clean"),
        observed: count("observed"),
        drifted: count("drifted", "both"),
        pending: count("pending", "both"),
        errored: count("errored"),
        "drift-count": outcomes.reduce((sum, { drift }) => sum + drift.length, 0),
    };
    return {
        outputs: {
            ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
            units: JSON.stringify(Object.fromEntries(outcomes.map(({ unit, verdict }) => [unit, verdict]))),
            issues: JSON.stringify(Object.fromEntries(issues)),
            "report-path": reportPath,
        },
        failures,
        event: {
            organization: scope.organization?.name ?? "",
            environment: scope.environment,
            units: outcomes.map(({ unit }) => unit),
            summary: `${scope.title}: ${facts.drifted} drifted, ${facts.pending} pending, ${facts.errored} errored of ${outcomes.length}`,
            facts,
        },
    };
}

;// CONCATENATED MODULE: ./actions/build/drift-check/src/action.js



const driftCheck = {
    name: "drift-check",
    inputs: inputs,
    outputs: outputs,
    run: run,
    post: (_, host) => (0,finish_up/* finishUp */.$)(host, { graceMs: finish_up/* PLAN_GRACE_MS */.M }),
};


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
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39598);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37553);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90044);
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
    const shared = (0,_shared_states_js__WEBPACK_IMPORTED_MODULE_8__/* .sharedStates */ .Q)(units.flatMap(({ unit, planned }) => (planned === undefined ? [] : [{ unit, backend: planned.backend }])));
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


/***/ })

};
