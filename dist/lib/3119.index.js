export const id = 3119;
export const ids = [3119];
export const modules = {

/***/ 63119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyPlans: () => (/* binding */ applyPlans)
});

// EXTERNAL MODULE: ./packages/core/build/bundle/describe.js
var describe = __webpack_require__(9750);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var paths = __webpack_require__(11798);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./packages/core/build/bundle/extra-file.js
var extra_file = __webpack_require__(11608);
;// CONCATENATED MODULE: ./packages/core/build/bundle/restore.js






/**
 * Puts the plan's extra files where they were made, before the engine runs. One that is there must be the same already:
 * nothing is overwritten.
 * @returns how to remove them again, for a plan that is refused later
 * @throws plan-mismatch, and nothing is left behind then
 */
async function restoreFiles({ plans, files }, host) {
    const restored = [];
    const undo = async () => {
        for (const path of restored.toReversed())
            await host.files.remove(path);
    };
    const wanted = new Map(plans.flatMap(({ manifest }) => manifest.files.map((file) => [file.path, file])));
    try {
        for (const file of wanted.values()) {
            const absolute = await placeOf(file, host);
            if (await isThere(file, absolute, host))
                continue;
            const content = files.get(file.sha256);
            if (content === undefined)
                return differs(file, "is gone");
            const firstMade = await firstMissing(absolute, host);
            // A run that is cancelled leaves nothing behind either.
            host.journal.removeLater(firstMade);
            restored.push(firstMade);
            await host.files.write(absolute, content);
        }
        return undo;
    }
    catch (error) {
        await undo();
        throw error;
    }
}
/** @returns the absolute path, which lies in the workspace and leads through no link out of it */
async function placeOf(file, { files, context }) {
    const { path } = file;
    const inside = await (0,paths/* locate */.x5)(files, context.workspace, path, {
        reason: "input-invalid",
        subject: "A file of the plan",
    });
    if ((0,extra_file/* steersTheEngine */.e)(inside))
        return differs(file, "is code or configuration, which comes only from git");
    return external_node_path_.posix.join(context.workspace, inside);
}
async function isThere(file, absolute, { files }) {
    const found = await files.stat(absolute);
    if (found === undefined)
        return false;
    if (found.kind === "file" && (0,digest/* sha256 */.s)(await files.readBytes(absolute)) === file.sha256)
        return true;
    return differs(file, "is there already with other content");
}
/** The file itself, or the outermost folder that has to be made for it. */
async function firstMissing(absolute, { files }) {
    let path = absolute;
    while ((await files.stat(external_node_path_.posix.dirname(path))) === undefined)
        path = external_node_path_.posix.dirname(path);
    return path;
}
function differs({ path }, what) {
    return (0,errors/* fail */.fJ)("plan-mismatch", `${(0,wording/* quote */.hD)(path)}, which the plan was made with, ${what}`, {
        detailCode: "files",
        hint: "Nothing was applied. Let no step between plan and apply write this file, or plan again.",
    });
}

// EXTERNAL MODULE: ./packages/core/build/engine/diagnostics.js
var diagnostics = __webpack_require__(37553);
// EXTERNAL MODULE: ./packages/core/build/engine/plan-request.js
var plan_request = __webpack_require__(47450);
// EXTERNAL MODULE: ./packages/core/build/engine/plugin-cache.js
var plugin_cache = __webpack_require__(3441);
// EXTERNAL MODULE: ./packages/core/build/engine/warnings.js
var engine_warnings = __webpack_require__(73416);
// EXTERNAL MODULE: ./packages/core/build/policy/limits.js
var policy_limits = __webpack_require__(11301);
// EXTERNAL MODULE: ./packages/core/build/report/apply-document.js
var apply_document = __webpack_require__(30415);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var report_facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/local-state.js
var local_state = __webpack_require__(14878);
// EXTERNAL MODULE: ./packages/core/build/rescue/keep.js
var keep = __webpack_require__(4509);
// EXTERNAL MODULE: ./packages/core/build/review/keys.js
var keys = __webpack_require__(31055);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 1 modules
var load = __webpack_require__(68259);
// EXTERNAL MODULE: ./packages/core/build/units/select.js
var units_select = __webpack_require__(29112);
// EXTERNAL MODULE: ./packages/core/build/engine/apply.js
var apply = __webpack_require__(34993);
// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var counts = __webpack_require__(87778);
;// CONCATENATED MODULE: ./packages/core/build/plan/landed.js
/**
 * What an apply did to which object, of all that the engine told of. Reading data changes nothing; a read that failed
 * stays, for it says why no more was done.
 */
function landedSteps(told) {
    return told.filter(({ action, succeeded }) => action !== "read" || !succeeded);
}
/** The steps of a plan applied in full of which the engine tells nothing: imports, moves and what it forgets. */
function untoldSteps({ changes }) {
    return changes
        .filter(({ mode }) => mode === "managed")
        .flatMap((change) => untoldActions(change).map((action) => ({ address: change.address, action, succeeded: true })));
}
function untoldActions({ importing, previousAddress, actions }) {
    return [
        ...(importing ? ["import"] : []),
        ...(previousAddress === undefined ? [] : ["move"]),
        ...(actions.includes("forget") ? ["forget"] : []),
    ];
}

// EXTERNAL MODULE: ./packages/core/build/units/order.js
var order = __webpack_require__(52374);
// EXTERNAL MODULE: ./packages/core/build/units/open-outputs.js
var open_outputs = __webpack_require__(15315);
// EXTERNAL MODULE: ./packages/core/build/units/grouping.js
var grouping = __webpack_require__(14809);
// EXTERNAL MODULE: ./packages/core/build/units/progress.js
var progress = __webpack_require__(9851);
// EXTERNAL MODULE: ./packages/core/build/engine/plan.js
var engine_plan = __webpack_require__(39990);
// EXTERNAL MODULE: ./packages/core/build/review/canonical.js
var canonical = __webpack_require__(82345);
// EXTERNAL MODULE: ./packages/core/build/review/schema.js
var schema = __webpack_require__(15732);
;// CONCATENATED MODULE: ./packages/core/build/review/compare.js


/**
 * Holds the record of the plan at hand against the one that was reviewed (design §3). Covered is what a retry after a
 * partial apply looks like, or a dependent whose upstream has been applied: each entry is a reviewed one, and a value
 * that was unknown then may be any now. Nothing is ever added, and a tainted replacement is never covered.
 */
function compareRecords(reviewed, planned) {
    if ((0,canonical/* canonicalJson */.d)(reviewed) === (0,canonical/* canonicalJson */.d)(planned))
        return { verdict: "same" };
    const differences = [
        ...headerDifferences(reviewed.header, planned.header),
        ...entryDifferences(reviewed.entries, planned.entries),
        ...outputDifferences(reviewed.outputs, planned.outputs),
    ];
    return differences.length === 0 ? { verdict: "covered" } : { verdict: "differs", differences };
}
function headerDifferences(reviewed, planned) {
    const same = (a, b) => (0,canonical/* canonicalJson */.d)(a) === (0,canonical/* canonicalJson */.d)(b);
    return [
        ...(reviewed.unit === planned.unit ? [] : [`it was reviewed for ${reviewed.unit}, and this is ${planned.unit}`]),
        ...(reviewed.workspace === planned.workspace ? [] : ["the workspace is another"]),
        ...(reviewed.backend === planned.backend ? [] : ["the backend is another"]),
        ...(same(reviewed.options, planned.options)
            ? []
            : ["the plan options (target, exclude, replace, destroy, refresh) are others"]),
        // What needs no code any more was reviewed with some.
        ...(isLess(reviewed.code, planned.code)
            ? []
            : ["the code that its provisioners or providers depend on is not the reviewed one"]),
        ...differingKeys(reviewed.providers, planned.providers).map((name) => `provider ${name} is configured otherwise`),
        ...differingKeys(reviewed.variables, planned.variables).map((name) => `variable ${name} has another value`),
    ];
}
function differingKeys(reviewed, planned) {
    return [...new Set([...Object.keys(reviewed), ...Object.keys(planned)])]
        .filter((name) => reviewed[name] !== planned[name])
        .toSorted();
}
function entryDifferences(reviewed, planned) {
    const known = new Map(reviewed.map((entry) => [entryName(entry), entry]));
    return planned.flatMap((entry) => {
        const name = entryName(entry);
        const counterpart = known.get(name);
        if (counterpart === undefined)
            return [`${name}: ${entry.actions.join(", ")} was not reviewed`];
        return [
            ...objectDifferences(counterpart, entry).map((words) => `${name}: ${words}`),
            ...leafDifferences(name, counterpart.leaves, entry.leaves),
        ];
    });
}
function entryName({ address, deposed }) {
    return deposed === null ? address : `${address} (deposed ${deposed})`;
}
/** What must be the same in an entry beside its attributes, and how it is called. */
const OBJECT_FIELDS = [
    ["mode", "it is of another mode"],
    ["replacePaths", "other attributes force its replacement"],
    ["identity", "it is another object"],
    ["provider", "its provider is another"],
    ["providerConfig", "its provider configuration is another"],
    ["provisioners", "its provisioners are others"],
];
function objectDifferences(reviewed, planned) {
    const actions = (0,canonical/* canonicalJson */.d)(reviewed.actions) === (0,canonical/* canonicalJson */.d)(planned.actions);
    return [
        ...(actions ? [] : [`${planned.actions.join(", ")} instead of the reviewed ${reviewed.actions.join(", ")}`]),
        ...(planned.tainted ? ["it is replaced because an apply left it half made, which always needs a new review"] : []),
        // A move or an import that is done already is not planned again.
        ...(isLess(reviewed.previousAddress, planned.previousAddress) ? [] : ["it comes from another address"]),
        ...(isLess(reviewed.import, planned.import) ? [] : ["it is imported otherwise"]),
        ...OBJECT_FIELDS.filter(([field]) => (0,canonical/* canonicalJson */.d)(reviewed[field]) !== (0,canonical/* canonicalJson */.d)(planned[field])).map(([, words]) => words),
    ];
}
function isLess(reviewed, planned) {
    return planned === null || planned === reviewed;
}
function outputDifferences(reviewed, planned) {
    const known = new Map(reviewed.map((output) => [output.name, output]));
    return planned.flatMap((output) => {
        const name = `output ${output.name}`;
        const counterpart = known.get(output.name);
        if (counterpart === undefined)
            return [`${name}: its change was not reviewed`];
        const action = counterpart.action === output.action
            ? []
            : [`${name}: ${output.action} instead of the reviewed ${counterpart.action}`];
        return [...action, ...leafDifferences(name, counterpart.leaves, output.leaves)];
    });
}
function leafDifferences(name, reviewed, planned) {
    const known = new Map(reviewed.map((leaf) => [leaf.path, leaf]));
    const present = new Set(planned.map(({ path }) => path));
    const unknowns = reviewed.filter(({ after }) => after === schema/* UNKNOWN */.HV);
    const missing = reviewed.filter(({ path, after }) => after !== schema/* UNKNOWN */.HV && !present.has(path));
    return [
        ...planned.flatMap((leaf) => {
            const words = leafDifference(known.get(leaf.path), leaf, unknowns);
            return words === undefined ? [] : [`${name}: ${pathWords(leaf)} ${words}`];
        }),
        ...missing.map((leaf) => `${name}: ${pathWords(leaf)} is no longer changed as reviewed`),
    ];
}
function leafDifference(reviewed, planned, unknowns) {
    if (reviewed === undefined)
        return isBelowUnknown(planned, unknowns) ? undefined : "was not reviewed";
    if (reviewed.before !== planned.before || reviewed.sensitiveBefore !== planned.sensitiveBefore) {
        return "has another old value than reviewed";
    }
    if (reviewed.after === schema/* UNKNOWN */.HV)
        return keepsMark(reviewed, planned) ? undefined : "is no longer sensitive";
    if (reviewed.after !== planned.after)
        return "has another new value than reviewed";
    return reviewed.sensitiveAfter === planned.sensitiveAfter ? undefined : "is marked otherwise as sensitive";
}
/** Below something that was unknown as a whole, all that is new there may be anything; what was there is listed. */
function isBelowUnknown(planned, unknowns) {
    if (planned.before !== null)
        return false;
    return unknowns.some((reviewed) => isWithin(planned.path, reviewed.path) && keepsMark(reviewed, planned));
}
/** Nothing that would have been secret may turn up in the open. */
function keepsMark(reviewed, planned) {
    return planned.sensitiveAfter || planned.after === null || !reviewed.sensitiveAfter;
}
/** Paths are unambiguous: keys that hold dots or brackets are quoted. */
function isWithin(path, outer) {
    return outer === "" || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}
function pathWords({ path }) {
    return path === "" ? "its value" : path;
}

// EXTERNAL MODULE: ./packages/core/build/review/code-dependence.js
var code_dependence = __webpack_require__(27490);
// EXTERNAL MODULE: ./packages/core/build/review/approval-marker.js
var approval_marker = __webpack_require__(71395);
;// CONCATENATED MODULE: ./packages/core/build/review/evidence.js

/** A refusal for want of review. `detailCode` says which. */
function notApproved(detailCode, message, hint) {
    return { reason: "not-approved", detailCode, message, hint };
}
/**
 * Collects the plan comments that are signed with our key for exactly this pull request and head.
 * @param key the digest key
 */
function evidenceOf(pull, repository, key) {
    const readings = pull.comments.map(({ body }) => (0,approval_marker/* readSignedReview */.rd)(body, key));
    const signed = readings.flatMap((reading) => (reading.kind === "signed" ? [reading.review] : []));
    // One copied from another pull request is as good as forged.
    const own = signed.filter((review) => review.repository === repository && review.pullRequest === pull.number);
    const ofHead = own.filter(({ headSha }) => headSha === pull.headSha);
    const forged = readings.some(({ kind }) => kind === "forged") || own.length < signed.length;
    return {
        pull,
        reviews: ofHead.toSorted((a, b) => Number(b.runId) - Number(a.runId)),
        missing: missing(pull, own, forged),
    };
}
function missing({ number, headSha }, own, forged) {
    const [other] = own;
    if (other !== undefined) {
        return notApproved("other-head", `The plan comment of pull request #${number} is of commit ${evidence_short(other.headSha)}, and its head is ${evidence_short(headSha)}`, "Plan every push of a pull request, and merge only after the last plan.");
    }
    if (forged) {
        return notApproved("bad-signature", `The plan comment of pull request #${number} was edited, copied, or signed with another digest-key`, "Give both jobs the same digest-key (or plan-key), and plan the pull request again.");
    }
    return notApproved("no-marker", `Pull request #${number} has no signed plan comment that this token wrote`, "Run tofu-plan on the pull request with a digest-key (or plan-key) and a token of the same kind as here.");
}
function evidence_short(sha) {
    return sha.slice(0, 8);
}

;// CONCATENATED MODULE: ./packages/core/build/review/first-plan.js


const MAXIMUM_CHANGES = 10;
/**
 * Why the first plan of a unit that waited must not be applied: nobody has seen one of it, and it does more than create.
 * @param redact hides in addresses what is secret
 * @returns undefined where it only creates
 */
function refuseUnseen(unit, content, redact) {
    const more = moreThanCreates(content).map(redact);
    if (more.length === 0)
        return undefined;
    const rest = more.length - MAXIMUM_CHANGES;
    const words = `${more.slice(0, MAXIMUM_CHANGES).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
    const failure = notApproved("waiting", `Nobody has seen a plan of ${unit}, since what it reads was not there, and now it would not only create: ${words}`, "Nothing of it was applied. What it waited for is applied now: plan it again, have that plan reviewed, and deploy it.");
    return { ...failure, unit };
}
/** What nobody reviewed and is no mere creation: a provisioner runs any command. */
function moreThanCreates({ json, changeSet }) {
    const hasProvisioners = (0,code_dependence/* provisionerFinder */.n)(json);
    return changeSet.changes.flatMap((change) => {
        const { kind, address } = change;
        if (kind !== "create" && kind !== "read")
            return [`${kind} ${address}`];
        return hasProvisioners(change) ? [`${kind} ${address} and run its provisioners`] : [];
    });
}

// EXTERNAL MODULE: ./packages/core/build/review/record.js + 1 modules
var review_record = __webpack_require__(81107);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/replan.js





/** Why a unit is planned again, in words. */
const STATE_MOVED = "Because its state has changed since the plan,";
const MAXIMUM_DIFFERENCES = 10;
/**
 * Plans a unit again, and takes the new plan only where it does nothing that the old one did not (design §3: same or
 * covered). The engine's own serial check guards the gap until it is applied.
 * @param why what made it necessary, as the beginning of a sentence
 * @returns the unit with its new plan, or refused with `plan-changed` or why it could not be planned
 */
async function planAgain(item, why, replanning) {
    const made = await freshPlan(item, replanning);
    if (made.refusals.length > 0)
        return made;
    const comparison = compare(item, made, replanning.key);
    if (comparison.verdict === "differs")
        return { ...item, refusals: [changed(item, why, comparison.differences)] };
    const words = comparison.verdict === "same" ? "it does the same" : "it does a part of it and nothing else";
    return { ...made, remarks: [...item.remarks, `${why} it was planned again: ${words}.`] };
}
/** Plans a unit that waited for others to have a state, and takes the plan only where it creates and nothing else. */
async function planWaiting(item, replanning) {
    const made = await freshPlan(item, replanning);
    if (made.refusals.length > 0)
        return made;
    const refusal = made.content === undefined ? undefined : refuseUnseen(item.unit.id, made.content, made.session.redact);
    if (refusal !== undefined)
        return { ...item, refusals: [refusal] };
    return { ...made, remarks: [...item.remarks, "It was planned for the first time here, and only creates."] };
}
async function freshPlan(item, { lockTimeoutMs }) {
    const { session } = item;
    session.host.log.info(`${item.unit.id}: planning again`);
    const result = await (0,engine_plan/* planUnit */.M)(session, { lock: true, lockTimeoutMs, request: requestOf(item) });
    if (!result.ok)
        return { ...item, refusals: result.failures };
    const { plan } = result;
    await session.host.files.remove(plan.jsonFile);
    return { ...item, planFile: plan.file, content: plan, session: redacting(session, plan) };
}
/** What a plan marks as sensitive is hidden in all that the engine says while applying it. */
function redacting(session, content) {
    return { ...session, redact: (text) => content.redact(session.redact(text)) };
}
function compare(planned, again, key) {
    const [before, after] = [recordOf(planned, key), recordOf(again, key)];
    if (before === undefined || after === undefined)
        return { verdict: "differs", differences: ["there was no plan"] };
    return compareRecords(before, after);
}
/** What the saved plan was asked for: that and nothing else is asked for again. */
function requestOf({ bundled }) {
    return bundled?.manifest.options ?? plan_request/* WHOLE_PLAN */.Mg;
}
/** The review record of a prepared unit; undefined where its plan is not known. */
function recordOf(item, key) {
    const { unit, backend, code, content, bundled } = item;
    if (backend === undefined || code === undefined || content === undefined || bundled === undefined)
        return undefined;
    const header = { unit: unit.id, workspace: unit.workspace, backend, options: requestOf(item), code };
    return (0,review_record/* reviewRecord */.Ab)(content, header, key, bundled.manifest.digestIgnore);
}
function changed(item, why, differences) {
    const rest = differences.length - MAXIMUM_DIFFERENCES;
    const words = `${differences.slice(0, MAXIMUM_DIFFERENCES).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
    return {
        reason: "plan-changed",
        unit: item.unit.id,
        message: `${why} ${item.unit.id} was planned again, and would do something else than planned before: ${words}`,
        hint: "Nothing of it was applied. Run the plan job again, have the new plan reviewed, and deploy it.",
    };
}

// EXTERNAL MODULE: ./packages/core/build/engine/failures.js + 1 modules
var engine_failures = __webpack_require__(31342);
// EXTERNAL MODULE: ./packages/core/build/engine/state.js
var engine_state = __webpack_require__(80328);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/staleness.js


/**
 * Why the state is not the one a plan was made for. The engine checks this too, but only when it is this unit's turn,
 * after others have been changed.
 */
async function staleness(session, { state }) {
    const unit = session.unit.id;
    const now = await (0,engine_state/* currentState */.JV)(session);
    if (now.kind === "unreadable") {
        return [
            {
                reason: "init-failed",
                unit,
                message: "The state of the unit cannot be read",
                hint: "Nothing was applied. Check that the backend answers and that this job may read it, then run again.",
                cause: now.words,
            },
        ];
    }
    // A plan the engine encrypted does not say which state it is of; the engine itself does at apply.
    if (state === null)
        return [];
    // A state that was never written has neither, whether the backend says so or says nothing.
    const current = now.kind === "none" ? { serial: 0, lineage: "" } : now;
    if (state.serial === current.serial && state.lineage === current.lineage)
        return [];
    const cause = `planned at ${versionWords(state)}, now ${versionWords(current)}`;
    // Before its first apply a unit has no lineage, and what gave it one since may be that apply itself, cut short.
    const isOther = state.lineage !== "" && state.lineage !== current.lineage;
    return [{ reason: "plan-stale", unit, cause, ...(isOther ? OTHER : MOVED) }];
}
const MOVED = {
    message: "The state has changed since this plan was made: it was applied already, or something else was",
    hint: "Nothing was applied. Run the plan job again and deploy its new plan.",
};
const OTHER = {
    detailCode: engine_failures/* OTHER_STATE */.ZH,
    message: "This is another state than the one this plan was made for: it has another lineage",
    hint: "Nothing was applied. Check that both jobs use the same backend, then run the plan job again.",
};
function versionWords({ serial, lineage }) {
    return `serial ${serial} of lineage "${lineage}"`;
}
/** Whether these say no more than that the state is at another time now: what is another state is never planned again. */
function hasOnlyMoved(failures) {
    return failures.every(({ reason, detailCode }) => reason === "plan-stale" && detailCode !== engine_failures/* OTHER_STATE */.ZH);
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/apply-units.js










const MAXIMUM_ABSORBED = 10;
/** Applies prepared units in their order. Never rejects: what goes wrong is the unit's own failure. */
async function applyUnits(prepared, applying, host) {
    const byId = new Map(prepared.map((item) => [item.unit.id, item]));
    const itemOf = (id) => {
        const item = byId.get(id);
        if (item === undefined)
            throw new Error(`unit ${id} was not prepared`);
        return item;
    };
    const tell = (0,progress/* progress */.q)(prepared.length, host.log);
    const inGroup = (0,grouping/* grouping */.Y)(prepared.length, applying.parallel, host.log);
    return (0,order/* runInOrder */.lF)(prepared.map(({ unit }) => unit), applying.parallel, async ({ id }) => {
        const value = await inGroup(id, () => applyUnit(itemOf(id), applying));
        tell(id, value.outcome.status);
        return { ok: value.outcome.status === "applied", value };
    }, ({ id }, { id: failed }) => {
        tell(id, `not started, since ${failed} failed`);
        return { outcome: { ...blank(itemOf(id)), skippedFor: failed }, outputs: undefined };
    }, applying.failFast);
}
/** Applies one unit whose turn has come, planned again where what it depends on has changed. */
async function applyUnit(item, { replanning, replanStale }) {
    const { host } = item.session;
    const ready = await guarded(item, () => afterUpstream(item, replanning));
    if (ready.refusals.length > 0)
        return refusedResult(ready);
    host.log.info(`${item.unit.id}: applying`);
    const first = await tryApply(ready, replanning.lockTimeoutMs);
    if (!replanStale || !isStale(first))
        return resultOf(ready, first);
    // Something changed the state between our look at it and the engine's. Once more, and no more than that.
    const again = await guarded(ready, () => planAgain(ready, STATE_MOVED, replanning));
    if (again.refusals.length > 0)
        return refusedResult(again);
    return resultOf(again, await tryApply(again, replanning.lockTimeoutMs));
}
function afterUpstream(item, replanning) {
    const dependence = item.bundled?.manifest.dependence ?? null;
    if (dependence === null)
        return Promise.resolve(item);
    if (dependence.kind === "waiting")
        return planWaiting(item, replanning);
    return planAgain(item, `After ${dependence.upstream.join(" and ")}`, replanning);
}
/** Whatever goes wrong while a unit is planned is its own failure. */
async function guarded(item, work) {
    try {
        return await work();
    }
    catch (error) {
        return { ...item, refusals: [{ unit: item.unit.id, ...(0,errors/* failureOf */.g5)(error) }] };
    }
}
async function resultOf(item, applied) {
    const status = statusOf(applied);
    const remarks = status === "applied" ? [...item.remarks, ...absorbed(item)] : item.remarks;
    const { failures } = applied;
    const outcome = { ...blank(item), status, failures, resources: landed(item, applied, status), remarks };
    const outputs = status === "applied" ? await (0,open_outputs/* openOutputs */.tS)(item.session, applied.outputs) : undefined;
    return { outcome, outputs, ...(applied.rescue === undefined ? {} : { rescue: applied.rescue }) };
}
function landed({ content, session }, applied, status) {
    const told = landedSteps(applied.resources);
    if (status !== "applied" || content === undefined)
        return told;
    const untold = untoldSteps(content.changeSet).map((step) => ({ ...step, address: session.redact(step.address) }));
    return [...told, ...untold];
}
function isStale({ failures, resources }) {
    return resources.length === 0 && failures.length > 0 && hasOnlyMoved(failures);
}
/** What was changed outside of code and left so: applying wrote it down in the state. */
function absorbed({ content, session }) {
    const planned = new Set(content?.changeSet.changes.map(({ address }) => address));
    const found = (content?.changeSet.drift ?? []).filter(({ address }) => !planned.has(address));
    if (found.length === 0)
        return [];
    const names = found.slice(0, MAXIMUM_ABSORBED).map(({ address }) => session.redact(address));
    const rest = found.length - names.length;
    return [
        `Changed outside of code, left so, and recorded in the state now: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`,
    ];
}
/** Every unit as refused: nothing was started. */
function refusedResult(prepared) {
    return { outcome: { ...blank(prepared), status: "refused", failures: prepared.refusals }, outputs: undefined };
}
async function tryApply({ session, planFile, unit }, lockTimeoutMs) {
    try {
        return await (0,apply/* applyPlan */.g)(session, planFile, lockTimeoutMs);
    }
    catch (error) {
        // Cancelled before this unit's engine could start, or the engine could not be started.
        return { failures: [{ unit: unit.id, ...(0,errors/* failureOf */.g5)(error) }], resources: [] };
    }
}
/** An apply that failed before any resource was touched changed nothing, unless the engine cannot say so. */
function statusOf({ failures, resources }) {
    if (failures.length === 0)
        return "applied";
    const untouched = resources.length === 0;
    const refusals = ["plan-stale", "plan-mismatch", "state-locked"];
    return untouched && failures.every(({ reason }) => refusals.includes(reason)) ? "refused" : "failed";
}
function blank({ unit, bundled, content, remarks }) {
    return {
        unit: unit.id,
        status: "skipped",
        planned: content === undefined ? (bundled?.manifest.counts ?? counts/* NO_COUNTS */.lZ) : (0,counts/* countChanges */.xS)(content.changeSet),
        resources: [],
        failures: [],
        remarks,
        skippedFor: undefined,
    };
}

// EXTERNAL MODULE: ./packages/core/build/inputs/report-inputs.js
var report_inputs = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/marker.js
var marker = __webpack_require__(11067);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/comment.js






/**
 * Tells the pull request what landed and what did not: one comment, edited in place by every further attempt and never
 * deleted. What was done is done: a comment that cannot be written is a warning.
 * @param key of the call's scope
 */
async function commentOnApply(document, key, find, inputs, host) {
    // A part of the whole is no comment of its own: who folds the parts writes it.
    if ((0,report_inputs/* isForReport */.OH)(inputs))
        return;
    try {
        const pull = await find();
        if (pull === undefined)
            return;
        const firstLine = (0,marker/* marker */.xL)("apply", key);
        const isWorthOne = document.outcomes.some(({ planned, failures }) => (0,counts/* hasChanges */.ik)(planned) || failures.length > 0);
        const body = `${firstLine}\n${(0,apply_document/* renderApplyDocument */.e)(document, budget/* COMMENT_BYTES */.GJ - firstLine.length - 1)}`;
        const own = pull.comments.find((comment) => (0,marker/* hasMarker */.xY)(comment.body, firstLine));
        const forge = host.forge(inputs.githubToken);
        // Unlike plans, no two applies of one unit run at once: nobody else writes this comment meanwhile.
        if (own !== undefined)
            await forge.updateComment(own.id, body);
        else if (isWorthOne)
            await forge.createComment(pull.number, body);
    }
    catch (error) {
        const { message, hint, cause } = (0,errors/* failureOf */.g5)(error);
        host.log.warning(`The pull request was not told: ${message}. ${hint}`);
        if (cause !== undefined)
            host.log.debug(cause);
    }
}

// EXTERNAL MODULE: ./packages/core/build/units/unit.js
var unit = __webpack_require__(81578);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/deployment.js



/**
 * Records that this commit is being deployed, unless GitHub does so itself for the job's `environment:`.
 * @returns undefined where nothing is recorded; a warning says it where something should have been
 */
async function beginDeployment(scope, request, inputs, host) {
    const { recordDeployment: wanted, githubToken: token } = inputs;
    const environment = scope.environment === "" ? unit/* DEFAULT_ENVIRONMENT */.Uz : scope.environment;
    // Without an organization there is nothing to name an environment after.
    if (wanted === "false" || token === "" || (wanted === "auto" && scope.organization === undefined))
        return undefined;
    const { sha, runId, runUrl } = host.context;
    const forge = host.forge(token);
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            const { message, cause } = (0,errors/* failureOf */.g5)(error);
            host.log.warning(`The deployment could not be recorded: ${message}. Grant the job deployments: write, or set record-deployment to false.`);
            if (cause !== undefined)
                host.log.debug(cause);
            return undefined;
        }
    };
    const id = await attempt(async () => {
        if (wanted === "auto" && (await forge.jobDeployment({ environment, sha, runId })))
            return undefined;
        const what = { units: scope.units.map((unit) => unit.id), isWhole: (0,plan_request/* makesAll */.h5)(request) };
        return (await forge.createDeployment({ environment, sha, description: `flywheel: ${scope.title}`, ...what })).id;
    });
    if (id === undefined)
        return undefined;
    // The post step ends what main could not.
    host.journal.note({ note: "deploying", id });
    const set = async (state, description) => {
        // GitHub takes at most 140 characters.
        await attempt(() => forge.setDeploymentStatus(id, state, { logUrl: runUrl, description: description.slice(0, 140) }));
    };
    await set("in_progress", `Applying ${scope.units.length === 1 ? "1 unit" : `${scope.units.length} units`}`);
    return {
        id,
        end: (state, description) => {
            host.journal.note({ note: "deployed", id });
            return set(state, description);
        },
    };
}

// EXTERNAL MODULE: ./packages/core/build/outcome/hand-in.js
var hand_in = __webpack_require__(56834);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/outcome.js

/** What the report action is told of the units. */
function applyOutcome(title, outcomes) {
    return {
        kind: "apply",
        title,
        units: outcomes.map(({ unit, status, planned, resources, failures, remarks, skippedFor }) => ({
            unit,
            status,
            planned,
            resources: resources.map(({ address, action, succeeded }) => ({ address, action, succeeded })),
            failures: (0,hand_in/* outcomeFailures */.A)(failures),
            remarks: [...remarks],
            skippedFor,
        })),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/bundle/expiry.js

/** How far the clocks of two runners may be apart. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * Refuses a plan that is too old to be what anybody still means, or that claims to be from the future.
 * @param now milliseconds since the epoch
 * @throws plan-expired
 */
function requireFresh({ unit, createdAt }, now, maxAgeMs) {
    const age = now - Date.parse(createdAt);
    if (age >= -CLOCK_SKEW_MS && age <= maxAgeMs + CLOCK_SKEW_MS)
        return;
    const isFuture = age < 0;
    (0,errors/* fail */.fJ)("plan-expired", `The plan of ${unit} was made at ${createdAt}, which is ${isFuture ? "yet to come" : "too long ago"}`, {
        detailCode: isFuture ? "future" : "max-age",
        unit,
        hint: isFuture
            ? "Nothing was applied. Set the clocks of the runners, and plan again."
            : "Nothing was applied. Run the plan job again and deploy its new plan, or raise max-age.",
    });
}

// EXTERNAL MODULE: ./packages/core/build/bundle/manifest.js
var bundle_manifest = __webpack_require__(67130);
// EXTERNAL MODULE: ./packages/core/build/bundle/names.js
var names = __webpack_require__(34579);
// EXTERNAL MODULE: ./packages/core/build/bundle/pack.js
var pack = __webpack_require__(33598);
// EXTERNAL MODULE: ./packages/core/build/bundle/plain.js
var plain = __webpack_require__(67967);
// EXTERNAL MODULE: ./packages/core/build/bundle/seal.js
var seal = __webpack_require__(6230);
;// CONCATENATED MODULE: ./packages/core/build/bundle/trusted-run.js

/** Events after which nobody but people with write access can have chosen the code that was planned. */
const TRUSTED_EVENTS = ["push", "workflow_dispatch", "schedule"];
/**
 * Whether a plan job may run under this event and be trusted by another run: events of pull requests, and those that
 * run on behalf of others, never.
 */
function mayBeTrusted(event) {
    return !/^(pull_request|issue|discussion|fork$|watch$|workflow_run$)/.test(event);
}
/**
 * Judges the run of which a bundle is to be applied in another one, by what GitHub says of it and by nothing that lies
 * in the bundle.
 * @returns what the manifests in the bundle must agree with
 * @throws plan-missing, plan-mismatch
 */
function trustRun(run, expected) {
    if (run === undefined) {
        return (0,errors/* fail */.fJ)("plan-missing", `${expected.repository} has no workflow run ${expected.id}`, {
            detailCode: "run-missing",
            hint: "Give as bundle-run-id the github.run_id of the run that planned.",
        });
    }
    const rules = [
        ["run-repository", `is of ${run.repository}`, run.repository === expected.repository],
        ["run-fork", `ran code of ${run.headRepository ?? "a deleted fork"}`, run.headRepository === expected.repository],
        ["run-workflow", `is of ${run.workflowPath}, not of ${expected.workflow}`, run.workflowPath === expected.workflow],
        ["run-event", `was set off by ${run.event}`, expected.events.includes(run.event)],
        ["run-conclusion", `ended with ${run.conclusion ?? "nothing yet"}`, run.conclusion === "success"],
        ["run-commit", `ran on ${run.headSha}, and ${expected.commit} is checked out`, run.headSha === expected.commit],
    ];
    const broken = rules.find(([, , holds]) => !holds);
    if (broken !== undefined) {
        return (0,errors/* fail */.fJ)("plan-mismatch", `The bundle is not taken: run ${run.id} ${broken[1]}`, {
            detailCode: broken[0],
            hint: "Nothing was applied. A bundle of another run is taken only from a successful one of this repository, of trusted-workflow and trusted-events, on this commit.",
        });
    }
    // None of the trusted events has a pull request.
    const noPullRequest = { pullRequest: null, headSha: null, baseSha: null };
    return { runId: run.id, runAttempt: run.attempt, event: run.event, ...noPullRequest };
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/bundle-source.js



/**
 * Fetches the bundle's file from this run, or from another one that is named and trusted.
 * @throws input-invalid, plan-missing, plan-mismatch, artifact-failed, forge-failed
 */
async function fetchBundle(inputs, checkout, host) {
    const wanted = {
        ...(inputs.bundleName === "" ? {} : { name: inputs.bundleName }),
        ...(inputs.bundleId === "" ? {} : { id: numberOf("bundle-id", inputs.bundleId) }),
    };
    const isForeign = inputs.bundleRunId !== "" && inputs.bundleRunId !== host.context.runId;
    const origin = isForeign ? await otherRun(inputs, checkout, host) : undefined;
    const file = origin === undefined
        ? await host.artifacts.download(wanted, names/* BUNDLE_FILE */.Ij)
        : await host.artifacts.downloadFrom({ runId: origin.runId, name: wanted.name, artifactId: wanted.id, token: inputs.githubToken }, names/* BUNDLE_FILE */.Ij);
    if (file !== undefined)
        return { file, origin };
    const run = origin === undefined ? "This run" : `Run ${origin.runId}`;
    const artifact = [inputs.bundleName, inputs.bundleId === "" ? "" : `with the id ${inputs.bundleId}`].join(" ").trim();
    return (0,errors/* fail */.fJ)("plan-missing", `${run} has no artifact ${artifact}`, {
        hint: "A bundle is found only in the run that made it, and only until retention-days are over. Run the plan job again.",
    });
}
async function otherRun(inputs, checkout, host) {
    const id = String(numberOf("bundle-run-id", inputs.bundleRunId));
    const events = inputs.trustedEvents.length === 0 ? TRUSTED_EVENTS : inputs.trustedEvents;
    const untrustworthy = events.find((event) => !mayBeTrusted(event));
    if (untrustworthy !== undefined) {
        return (0,errors/* fail */.fJ)("input-invalid", `Input trusted-events: a run of ${untrustworthy} is never trusted`, {
            hint: "Such a run may have planned somebody else's code. Plan again after the merge, and deploy that plan.",
        });
    }
    if (!inputs.trustedWorkflow.startsWith(".github/workflows/")) {
        return (0,errors/* fail */.fJ)("input-invalid", "Input bundle-run-id needs trusted-workflow, the path of the workflow that planned", {
            hint: "Write it as .github/workflows/plan.yml: a run of any other workflow is refused.",
        });
    }
    if (inputs.githubToken === "") {
        return (0,errors/* fail */.fJ)("input-invalid", "Input bundle-run-id needs github-token: another run's artifacts are read with it", {
            hint: "Leave github-token at its default, and give the job the permission actions: read.",
        });
    }
    const run = await host.forge(inputs.githubToken).workflowRun(id);
    const { repository } = host.context;
    return trustRun(run, { id, repository, workflow: inputs.trustedWorkflow, events, commit: checkout.commit });
}
function numberOf(name, value) {
    if (/^[1-9]\d{0,15}$/.test(value))
        return Number(value);
    return (0,errors/* fail */.fJ)("input-invalid", `Input ${name} is no number: "${value.slice(0, 80)}"`, {
        hint: `Wire it from the plan job: ${name === "bundle-id" ? "the output bundle-id of tofu-plan" : "github.run_id"}.`,
    });
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/plans.js









/**
 * Reads the saved plans: from the bundle of this run or of a trusted one, or from a file of this job. Their digests
 * come by inputs, never from beside the plans.
 * @throws input-invalid, plan-missing, plan-mismatch, plan-unreadable, plan-unsealed, plan-expired, artifact-failed,
 *   forge-failed
 */
async function readPlans(inputs, checkout, host) {
    const bundleInputs = [inputs.bundleName, inputs.bundleId, inputs.bundleSha256, inputs.bundleRunId];
    const hasBundle = bundleInputs.some((value) => value !== "");
    if ((inputs.planPath === "") !== hasBundle || (hasBundle && inputs.bundleName === "" && inputs.bundleId === "")) {
        return (0,errors/* fail */.fJ)("input-invalid", "Give either bundle-name or bundle-id (with bundle-sha256 and plan-key), or plan-path (with plan-sha256)", {
            hint: "All are outputs of tofu-plan. flywheel never plans and applies in one breath: what is applied was planned and shown before.",
        });
    }
    const read = hasBundle ? await readBundle(inputs, checkout, host) : await readFile(inputs, host);
    for (const { manifest } of read.bundle.plans)
        requireFresh(manifest, host.clock.now(), inputs.maxAge);
    return read;
}
async function readBundle(inputs, checkout, host) {
    requireDigest("bundle-sha256", inputs.bundleSha256);
    // Without a key only a plain bundle can be read: that there may be one is asked before anything is fetched.
    if (inputs.planKey === "")
        (0,plain/* requirePrivateRepository */.V)(host.context);
    const { file, origin } = await fetchBundle(inputs, checkout, host);
    const bundle = await (0,seal/* openBundle */.hk)(file, inputs.bundleSha256, inputs.planKey);
    if (!bundle.sealed) {
        host.log.warning("The bundle was handed over in clear: whoever may read this repository's artifacts could read the plan.");
    }
    return { bundle, origin };
}
async function readFile(inputs, host) {
    const plans = [await readPlanFile(inputs, host)];
    return { bundle: { plans, files: new Map() }, origin: undefined };
}
async function readPlanFile(inputs, host) {
    requireDigest("plan-sha256", inputs.planSha256);
    const path = inputs.planPath;
    const manifestText = (await isFile((0,names/* manifestPath */.ji)(path), host))
        ? await host.files.readText((0,names/* manifestPath */.ji)(path))
        : undefined;
    if (manifestText === undefined || !(await isFile(path, host))) {
        return (0,errors/* fail */.fJ)("plan-missing", `There is no plan at ${path}`, {
            hint: "plan-path works only in the job that planned. For a later job give tofu-plan a plan-key and use bundle-name.",
        });
    }
    if ((0,digest/* sha256 */.s)(manifestText) !== inputs.planSha256.toLowerCase()) {
        return (0,errors/* fail */.fJ)("plan-mismatch", "The manifest beside the plan is not the one tofu-plan wrote: its sha256 differs from plan-sha256", {
            detailCode: "plan-sha256",
            hint: "Nothing was applied. Plan again, and find out which step changed the file.",
        });
    }
    const manifest = (0,bundle_manifest/* parseManifest */.Ng)(manifestText);
    const plan = await host.files.readBytes(path);
    (0,pack/* verifyPlanBytes */.gi)(manifest, plan);
    return { manifest, plan };
}
async function isFile(path, host) {
    return (await host.files.stat(path))?.kind === "file";
}
function requireDigest(name, value) {
    if (/^[0-9a-f]{64}$/i.test(value))
        return;
    (0,errors/* fail */.fJ)("input-invalid", value === "" ? `Input ${name} is empty` : `Input ${name} is no SHA-256: "${value.slice(0, 80)}"`, {
        hint: `Wire it from the output ${name} of tofu-plan: it is what tells the reviewed plan from any other.`,
    });
}

// EXTERNAL MODULE: ./packages/core/build/policy/violations.js
var policy_violations = __webpack_require__(17845);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/policy.js


/** Holds the plans of a call against what may be destroyed: limits bind whoever approved, the guard wants approval. */
function refuseByPolicy(prepared, standings, scope, inputs) {
    const limits = (0,policy_limits/* strictest */.OI)({ maxDestroy: inputs.maxDestroy, protect: inputs.protect }, scope.organization);
    const violations = [
        ...(0,policy_violations/* limitViolations */.qs)(prepared.map(changesOf), limits),
        ...prepared.map(changesOf).flatMap((unit) => {
            const standing = standings.get(unit.unit);
            if (standing?.level === "approved")
                return [];
            return (0,policy_violations/* guardViolations */.qb)(unit, inputs.guard, inputs.allowDestroy, standing?.why.message ?? "It is not approved");
        }),
    ];
    return prepared.map((item) => {
        const own = violations.filter(({ unit }) => unit === item.unit.id);
        return { ...item, refusals: [...item.refusals, ...own] };
    });
}
/** What a unit's saved plan changes. */
function changesOf({ unit, content, session }) {
    return { unit: unit.id, changes: content?.changeSet.changes ?? [], redact: session.redact };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./packages/core/build/bundle/verify.js

const SAME_EVENT = "A plan is applied only for the event it was made for. Plan again in this run.";
const verify_otherRun = (planned, here) => planned.runId !== here.runId;
/** In the order in which they are named. */
const RULES = [
    { field: "unit", words: "unit", hint: "Give tofu-apply the same unit inputs as tofu-plan." },
    { field: "repository", words: "repository", hint: "A plan is applied only in the repository it was made in." },
    {
        field: "runId",
        words: "workflow run",
        hint: "A plan is applied only in the run that made it, or in one that names it by bundle-run-id. Plan again in this run.",
    },
    // Another run has another event: it is said once.
    ...["event", "pullRequest", "headSha", "baseSha"].map((field) => ({
        field,
        words: { event: "event", pullRequest: "pull request", headSha: "head", baseSha: "base" }[field],
        hint: SAME_EVENT,
        agree: (planned, here) => verify_otherRun(planned, here) || planned[field] === here[field],
    })),
    { field: "commit", words: "commit", hint: "Check out the same commit in both jobs, or plan again." },
    {
        field: "tree",
        words: "git tree",
        hint: "Check out the same tree in both jobs, or plan again.",
        // Another commit has another tree: one of the two says it.
        agree: (planned, here) => planned.commit !== here.commit || planned.tree === here.tree,
    },
    {
        field: "organization",
        words: "organization.yaml",
        hint: "Use the same organization file in both jobs, or plan again.",
    },
    {
        field: "workingDirectory",
        words: "working directory",
        hint: "Give tofu-apply the same working directory as tofu-plan.",
    },
    { field: "workspace", words: "workspace", hint: "Set the same workspace (TF_WORKSPACE) in both jobs." },
    {
        field: "lockFile",
        words: "lock file",
        hint: "Use the same .terraform.lock.hcl in both jobs, or plan again.",
    },
    { field: "engine", words: "engine", hint: "Install exactly the same engine version in both jobs." },
    {
        field: "runAttempt",
        words: "run attempt",
        hint: "Plan again in this attempt.",
        agree: (planned, here) => planned.runAttempt <= here.runAttempt,
    },
    {
        field: "token",
        words: "kind of token",
        hint: "Give both jobs a token of the same kind: a provider may see other things with another one.",
        agree: (planned, here) => [planned.token, here.token].includes("none") || planned.token === here.token,
    },
];
/** Why this plan must not be applied here: one failure for each field that differs; none when it may. */
function compareManifest(manifest, here) {
    const fields = RULES.filter(({ field, agree }) => agree === undefined ? fieldWords(manifest, field) !== fieldWords(here, field) : !agree(manifest, here));
    return [
        ...fields.map(({ field, words, hint }) => mismatch(manifest.unit, field, words, fieldWords(manifest, field), fieldWords(here, field), hint)),
        ...compareOptions(manifest, here.options),
    ];
}
/** Each option that differs, by the name of its input. */
function compareOptions({ unit, options: planned }, here) {
    const differing = OPTIONS.filter(([option]) => comparable(planned[option]) !== comparable(here[option]));
    return differing.map(([option, input]) => {
        const hint = `Give tofu-apply the same ${input} as tofu-plan, or plan again.`;
        return mismatch(unit, "options", input, optionWords(planned[option]), optionWords(here[option]), hint);
    });
}
/** A list says the same in any order. */
function comparable(option) {
    return JSON.stringify(typeof option === "boolean" ? option : option.toSorted());
}
function optionWords(option) {
    return typeof option === "boolean" ? String(option) : (0,wording/* list */.p_)(option);
}
const OPTIONS = [
    ["targets", "target"],
    ["excludes", "exclude"],
    ["replaces", "replace"],
    ["destroy", "destroy"],
    ["refresh", "refresh"],
];
/** Why the state behind this unit is not the one the plan was made for; none when it is. */
function compareBackend(manifest, here) {
    if (JSON.stringify(manifest.backend) === JSON.stringify(here))
        return [];
    const names = new Set([...manifest.backend.settings, ...here.settings].map(([name]) => name));
    const setting = (backend, name) => backend.settings.find(([key]) => key === name)?.[1];
    const differing = [...names].filter((name) => setting(manifest.backend, name) !== setting(here, name));
    const words = (backend) => [backend.type, ...differing.map((name) => `${name}=${setting(backend, name) ?? "(unset)"}`)].join(" ");
    return [
        mismatch(manifest.unit, "backend", "backend", words(manifest.backend), words(here), "Give tofu-apply the same backend-config as tofu-plan."),
    ];
}
/**
 * Why the files of this unit are not those the plan was made from, though the commit is; none when they are.
 * @param here see uncommittedDigest
 */
function compareUncommitted({ unit, uncommitted }, here) {
    if (uncommitted === here)
        return [];
    const words = (digest) => (digest === "" ? "none" : digest.slice(0, 8));
    const hint = "Change no file of the unit between checkout and tofu-apply that was not changed for tofu-plan too.";
    return [mismatch(unit, "uncommitted", "set of uncommitted changes", words(uncommitted), words(here), hint)];
}
function fieldWords(side, field) {
    const value = side[field] ?? "none";
    return typeof value === "object" ? `${value.name} ${value.version} ${value.platform}` : String(value);
}
function mismatch(unit, field, words, planned, here, hint) {
    return {
        reason: "plan-mismatch",
        detailCode: field,
        unit,
        message: `The plan was made with another ${words}: ${planned}, here it is ${here}`,
        hint,
    };
}

// EXTERNAL MODULE: ./packages/core/build/bundle/variables.js
var variables = __webpack_require__(49590);
// EXTERNAL MODULE: ./packages/core/build/engine/code-identity.js
var code_identity = __webpack_require__(70351);
// EXTERNAL MODULE: ./packages/core/build/engine/init.js + 3 modules
var init = __webpack_require__(49862);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
// EXTERNAL MODULE: ./packages/core/build/engine/shared-states.js
var shared_states = __webpack_require__(30531);
// EXTERNAL MODULE: ./packages/core/build/rescue/start.js
var start = __webpack_require__(62474);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/prepare.js













/** Everything that can refuse a unit, without changing anything: plan, manifest, backend, state. */
async function prepareUnit(unit, plans, preparation, host) {
    const { engine, job, scope } = preparation;
    const session = await (0,engine_session/* openSession */.fA)(unit, engine, host, scope.units.length > 1);
    const planFile = (0,posix_.join)(session.scratch, "plan.tfplan");
    const bundled = plans.find(({ manifest }) => manifest.unit === unit.id) ?? onlyPlan(plans, scope);
    const prepared = {
        unit,
        bundled,
        session,
        planFile,
        backend: undefined,
        code: undefined,
        content: undefined,
        remarks: [],
    };
    if (bundled === undefined)
        return { ...prepared, refusals: [prepare_missing(unit, plans)] };
    try {
        const checked = { ...prepared, ...(await checkUnit(session, bundled, job)) };
        if (checked.refusals.length > 0)
            return checked;
        return await readyPlan(checked, bundled, preparation);
    }
    catch (error) {
        return { ...prepared, refusals: [{ unit: unit.id, ...(0,errors/* failureOf */.g5)(error) }] };
    }
}
/** Takes the saved plan, or one just made where the state has moved since and that may be. */
async function readyPlan(item, bundled, preparation) {
    const { session, planFile } = item;
    const { dependence } = bundled.manifest;
    // What waits has no plan yet.
    if (dependence?.kind === "waiting")
        return item;
    await session.host.files.write(planFile, bundled.plan, { secret: true });
    const [stale, shown] = await Promise.all([staleness(session, bundled.manifest), showOnce(session, planFile)]);
    if (stale.length > 0 && !(preparation.replanStale && hasOnlyMoved(stale)))
        return { ...item, refusals: stale };
    // A plan that cannot be read cannot be held against any rule.
    const content = shown.ok ? shown.content : unreadablePlan(shown.cause);
    const ready = { ...item, session: redacting(session, content), content };
    // What is provisional is planned again anyway, when what it depends on is applied.
    if (stale.length === 0 || dependence !== null)
        return ready;
    return planAgain(ready, STATE_MOVED, preparation.replanning);
}
/** Two units on one state would each destroy the other's objects: both are refused. */
function refuseSharedStates(prepared) {
    const shared = (0,shared_states/* sharedStates */.QO)(prepared.flatMap(({ unit, backend }) => (backend === undefined ? [] : [{ unit, backend }])));
    return prepared.map((item) => {
        const failure = shared.get(item.unit.id);
        return failure === undefined ? item : { ...item, refusals: [...item.refusals, failure] };
    });
}
/** One plan for one unit under another name is a mismatch to be explained, not a plan that is missing. */
function onlyPlan(plans, scope) {
    return plans.length === 1 && scope.units.length === 1 ? plans[0] : undefined;
}
async function checkUnit(session, { manifest }, job) {
    const { engine, host, unit } = session;
    const here = await (0,describe/* describeUnit */.e1)(unit, engine, job, host);
    const differences = [
        ...compareManifest(manifest, here),
        ...(0,variables/* compareVariables */.T)(manifest, unit, host.context.environment),
    ];
    if (differences.length > 0)
        return { refusals: differences, backend: undefined, code: undefined };
    const initFailures = await (0,start/* startUnit */.b)(session);
    if (initFailures.length > 0)
        return { refusals: initFailures, backend: undefined, code: undefined };
    const backend = await (0,init/* readBackend */.h5)(session);
    const code = await (0,code_identity/* codeIdentity */.y)(session);
    const settings = backend.settings.map(([name, value]) => [name, value]);
    const refusals = [
        ...compareBackend(manifest, { type: backend.type, settings }),
        ...compareUncommitted(manifest, code.uncommitted),
    ];
    return { refusals, backend, code };
}
/** Leaves no JSON behind. */
async function showOnce(session, planFile) {
    const jsonFile = `${planFile}.json`;
    try {
        return await (0,engine_plan/* showPlan */.t)(session, planFile, jsonFile);
    }
    finally {
        await session.host.files.remove(jsonFile);
    }
}
function unreadablePlan(cause) {
    return (0,errors/* fail */.fJ)("plan-unreadable", "The engine cannot show the saved plan", {
        hint: "Nothing was applied. Plan again with the same engine and the same providers, and deploy that plan.",
        cause,
    });
}
function prepare_missing(unit, plans) {
    return {
        reason: "plan-missing",
        unit: unit.id,
        message: `There is no plan for ${unit.id}; what was given has ${plans.map(({ manifest }) => manifest.unit).join(", ")}`,
        hint: "Select the same units in tofu-plan and tofu-apply.",
    };
}

// EXTERNAL MODULE: ./packages/core/build/report/plan-comment.js + 1 modules
var plan_comment = __webpack_require__(73323);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/pull-request.js

/** Looks it up at most once, in one call, and only when somebody asks. */
function pullRequestFinder(inputs, host) {
    let found;
    return () => (found ??=
        inputs.githubToken === ""
            ? Promise.resolve(undefined)
            : (0,plan_comment/* deployedPullRequest */.H7)(host.forge(inputs.githubToken), host.context));
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/result.js


/** What the call came to, for later steps and for whoever reads its event. */
function result(outcomes, written, rescueArtifacts, deployment, scope, failures) {
    const applied = outcomes.every(({ status }) => status === "applied");
    const counts = done(outcomes);
    const units = outcomes.map((outcome) => {
        const failureReason = (0,errors/* worstFailure */.Wx)(outcome.failures)?.reason ?? "";
        return [outcome.unit, { status: outcome.status, ...done([outcome]), failureReason }];
    });
    return {
        outputs: {
            applied: String(applied),
            added: String(counts.added),
            changed: String(counts.changed),
            destroyed: String(counts.destroyed),
            imported: String(counts.imported),
            moved: String(counts.moved),
            forgotten: String(counts.forgotten),
            "deployment-id": deployment === undefined ? "" : String(deployment.id),
            "outputs-file": written.file,
            outputs: written.text,
            ...lockOutputs(failures),
            "state-rescue-artifact": rescueArtifacts.join("\n"),
            units: JSON.stringify(Object.fromEntries(units)),
        },
        failures,
        event: {
            organization: scope.organization?.name ?? "",
            environment: scope.environment,
            units: outcomes.map(({ unit }) => unit),
            summary: `${scope.title}: ${applied ? "applied" : "not applied"}`,
            facts: { applied, ...counts, ...(deployment === undefined ? {} : { deployment: deployment.id }) },
        },
    };
}
function lockOutputs(failures) {
    const lock = failures.find((failure) => failure.lock !== undefined)?.lock;
    return lock === undefined ? {} : { "lock-id": lock.id, "lock-who": lock.who, "lock-created": lock.created };
}
/**
 * What landed. The engine tells of each object it creates, updates or destroys; of imports, moves and what it forgets it
 * tells nothing, so that they count where the whole plan was applied.
 */
function done(outcomes) {
    const resources = outcomes.flatMap((outcome) => outcome.resources);
    const landed = (action) => resources.filter((resource) => resource.succeeded && resource.action === action).length;
    const whole = (0,counts/* addCounts */.c5)(outcomes.filter(({ status }) => status === "applied").map(({ planned }) => planned));
    return {
        added: landed("create"),
        changed: landed("update"),
        destroyed: landed("delete"),
        imported: whole.import,
        moved: whole.move,
        forgotten: whole.forget,
    };
}

// EXTERNAL MODULE: ./packages/core/build/checkout.js
var checkout = __webpack_require__(74700);
;// CONCATENATED MODULE: ./packages/core/build/review/standing.js




const standing_MAXIMUM_DIFFERENCES = 8;
/**
 * Holds a plan against what was shown in the pull request: the same digest, or a record that covers it, is reviewed;
 * that, and an approval after it was first seen, is approved (design §3). What waited in the pull request was shown without
 * a plan: there a plan that only creates is reviewed.
 * @param key the digest key
 */
async function standingOf(plan, evidence, key) {
    const { reviews, pull } = evidence;
    const [newest] = reviews;
    if (newest === undefined)
        return { level: "none", why: evidence.missing };
    const candidates = reviews.flatMap((review) => {
        const reviewed = review.units.get(plan.unit);
        return reviewed === undefined ? [] : [{ review, reviewed }];
    });
    const [latest] = candidates;
    if (latest === undefined) {
        return { level: "none", why: unitMissing(plan.unit, evidence) };
    }
    const same = candidates.find(({ review, reviewed }) => (0,review_record/* recordDigest */.kd)(plan.record(review.ignore), key) === reviewed.digest);
    const refusal = same === undefined ? await standing_differs(plan, latest.review, latest.reviewed.digest, key) : undefined;
    if (refusal !== undefined)
        return { level: "none", why: refusal };
    const { firstSeen } = (same ?? latest).reviewed;
    if (pull.reviews.some((review) => approves(review, evidence, firstSeen)))
        return { level: "approved" };
    return { level: "commented", why: unapproved(evidence) };
}
/** Why the plan is not covered by what was reviewed; undefined where it is. */
async function standing_differs(plan, review, digest, key) {
    if (digest === undefined)
        return refuseUnseen(plan.unit, plan.content, plan.redact);
    const records = await plan.reviewedRecords(review);
    const record = records?.find(({ header }) => header.unit === plan.unit);
    if (record === undefined) {
        return planChanged("record-missing", "The plan is not the one that was reviewed, and the record of that one is gone: it cannot be said whether it covers this one");
    }
    // The comment is signed, the artifact is not: it counts only where it is what the comment speaks of.
    if ((0,review_record/* recordDigest */.kd)(record, key) !== digest) {
        return planChanged("record-altered", "The record of the reviewed plan is not the one that its comment speaks of");
    }
    const comparison = compareRecords(record, plan.record(review.ignore));
    if (comparison.verdict !== "differs")
        return undefined;
    const named = comparison.differences.slice(0, standing_MAXIMUM_DIFFERENCES);
    const rest = comparison.differences.length - named.length;
    return planChanged("reviewed", `The plan is not the one that was reviewed: ${named.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`);
}
function unitMissing(unit, { pull }) {
    return notApproved("unit-missing", `The plan comment of pull request #${pull.number} says nothing of ${unit}`, "Plan the same units in the pull request. What another pull request's failed deployment has left over needs one that touches it, or that deployment run again.");
}
function planChanged(detailCode, message) {
    return {
        reason: "plan-changed",
        detailCode,
        message,
        hint: "Nothing was applied. Open a pull request (an empty commit will do), have its plan reviewed, and merge that.",
    };
}
/** By a person with write access who is not the author, on exactly this head, after the plan was first seen. */
function approves(review, { pull }, firstSeen) {
    return (review.state === "approved" &&
        review.commit === pull.headSha &&
        review.isPerson &&
        review.canWrite &&
        review.author !== pull.author &&
        Date.parse(review.submittedAt) > firstSeen * 1_000);
}
function unapproved({ pull }) {
    return notApproved("no-approval", `Nobody with write access but its author has approved commit ${evidence_short(pull.headSha)} of pull request #${pull.number} since its plan was first shown`, "Have it approved after the plan comment is there, and keep branch protection from merging before that.");
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/review.js













/**
 * Refuses what can never be met, before anything runs.
 * @throws input-invalid
 */
function checkReviewInputs(required, inputs) {
    const key = (0,keys/* digestKeyOf */.tQ)(inputs);
    if (required === "none")
        return;
    const missing = key === undefined ? "digest-key (or plan-key)" : inputs.githubToken === "" ? "github-token" : "";
    if (missing === "")
        return;
    (0,errors/* fail */.fJ)("input-invalid", `A reviewed plan is required (${required}), and the input ${missing} is empty`, {
        hint: "What was reviewed is looked up in the pull request and compared under the key that tofu-plan had there.",
        detailCode: "require-reviewed-plan",
    });
}
/**
 * How far each plan was reviewed. Nobody is asked where nothing depends on the answer; then, and where it cannot be
 * known, the answer is "not at all", with the reason. Never rejects.
 */
async function judgeReviews(prepared, required, find, inputs, host) {
    const guarded = prepared.some((item) => (0,policy_violations/* guardViolations */.qb)(changesOf(item), inputs.guard, inputs.allowDestroy, "").length);
    if (required === "none" && !guarded)
        return new Map();
    const judge = await judgeOf(find, inputs, host).catch((error) => () => unreviewed((0,errors/* failureOf */.g5)(error)));
    const fetched = new Map();
    const records = (review) => {
        const request = fetched.get(review.recordArtifactId) ?? fetchRecords(review, inputs, host);
        fetched.set(review.recordArtifactId, request);
        return request;
    };
    const standings = prepared.map(async (item) => [item.unit.id, await judge(item, records).catch((error) => unreviewed((0,errors/* failureOf */.g5)(error)))]);
    return new Map(await Promise.all(standings));
}
/** Refuses every unit that would change something and was not reviewed as far as required. */
function refuseUnreviewed(prepared, required, standings) {
    return prepared.map((item) => {
        const standing = standings.get(item.unit.id);
        const changes = item.content !== undefined && (0,counts/* hasChanges */.ik)((0,counts/* countChanges */.xS)(item.content.changeSet));
        if (standing === undefined || standing.level === "approved" || !changes)
            return item;
        if ((0,policy_limits/* isAtLeast */.du)(standing.level, required))
            return item;
        return { ...item, refusals: [...item.refusals, { ...standing.why, unit: item.unit.id }] };
    });
}
async function judgeOf(find, inputs, host) {
    const key = (0,keys/* digestKeyOf */.tQ)(inputs);
    if (key === undefined)
        return () => unreviewed(NO_KEY);
    if (inputs.githubToken === "")
        return () => unreviewed(NO_TOKEN);
    const pull = await find();
    const refusal = pull === undefined ? noPullRequest(host) : refuseUnmerged(pull, host);
    if (pull === undefined || refusal !== undefined)
        return () => unreviewed(refusal ?? noPullRequest(host));
    const evidence = evidenceOf(pull, host.context.repository, key);
    return async ({ unit, session, backend, code, content, bundled }, reviewedRecords) => {
        // The pull request is that of the run's commit: code of another one was in none that we looked at.
        if (!(0,checkout/* isBeforeMerge */.AO)(host) && bundled?.manifest.commit !== host.context.sha)
            return unreviewed(OTHER_CHECKOUT);
        // Not refused and yet without a plan: one that can be made only when it is the unit's turn.
        if (backend === undefined || code === undefined || content === undefined)
            return unreviewed(NO_PLAN);
        const header = { unit: unit.id, workspace: unit.workspace, backend, options: (0,plan_request/* planRequest */.NX)(inputs), code };
        const record = (ignore) => (0,review_record/* reviewRecord */.Ab)(content, header, key, ignore);
        const plan = { unit: unit.id, content, redact: session.redact, record, reviewedRecords };
        return standingOf(plan, evidence, key);
    };
}
const OTHER_CHECKOUT = notApproved("other-checkout", "What is checked out is not the commit this run is about, so that its pull request says nothing of it", "Check out the run's own commit (actions/checkout without ref) in the jobs that plan and deploy.");
const NO_KEY = notApproved("no-key", "Whether it was approved is not known without a digest-key (or plan-key)", "Give tofu-plan on pull requests and tofu-apply the same digest-key.");
const NO_TOKEN = notApproved("no-token", "Whether it was approved is not known without a github-token", "Leave the input github-token at its default, and grant the job pull-requests: read.");
const NO_PLAN = notApproved("no-plan", "There is no plan of it yet that could have been approved", "Deploy what it depends on first, and plan it in a pull request of its own.");
function noPullRequest({ context }) {
    return notApproved("no-pull-request", `Commit ${evidence_short(context.sha)} is not the merge of a pull request`, "Deploy what was merged by a pull request; a commit that was pushed directly was reviewed by nobody.");
}
/** A pull request is merged by this very commit, or the run is about the open one itself. */
function refuseUnmerged({ number, state }, host) {
    if (state === "merged" || (state === "open" && (0,checkout/* isBeforeMerge */.AO)(host)))
        return undefined;
    return notApproved("not-merged", `Pull request #${number} of commit ${evidence_short(host.context.sha)} is ${state}, not merged`, "Deploy after the merge, or from a run of the pull request itself.");
}
function unreviewed(why) {
    return Promise.resolve({ level: "none", why });
}
async function fetchRecords({ runId, recordArtifactId }, inputs, host) {
    const source = { runId, artifactId: Number(recordArtifactId), token: inputs.githubToken };
    const content = await host.artifacts.downloadFrom(source, names/* RECORD_FILE */.lt);
    return content === undefined ? undefined : (0,schema/* parseRecords */.Q4)(new TextDecoder().decode(content));
}

// EXTERNAL MODULE: ./packages/core/build/units/select-scope.js
var select_scope = __webpack_require__(44817);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/scope.js





/**
 * The units that the inputs name, or the part of them that is the call's shard.
 * @throws input-invalid, config-invalid; input-invalid, too, for a shard that depends on another one
 */
async function namedScope(inputs, host) {
    const order = (0,report_inputs/* isForReport */.OH)(inputs) ? "whole" : "selected";
    const scope = await (0,select_scope/* selectScope */.D)({ ...inputs, select: "all", affectedBase: "" }, order, host);
    if (inputs.shard === "")
        return scope;
    const here = new Set(scope.units.map(({ id }) => id));
    for (const { id, dependsOn } of scope.units) {
        const elsewhere = dependsOn.filter((upstream) => !here.has(upstream));
        if (elsewhere.length === 0)
            continue;
        (0,errors/* fail */.fJ)("input-invalid", `${id} is in shard ${inputs.shard}, and what it depends on is in another: ${(0,wording/* list */.p_)(elsewhere)}`, {
            hint: "Shards run in any order. Deploy wave after wave, with the matrices of validate-org's output waves.",
            detailCode: "shard",
            unit: id,
        });
    }
    return scope;
}
/**
 * The units to apply, in their order: with `select: affected` those that tofu-plan found to be, which are what there are
 * plans of. It hands over all of its units or none.
 * @throws plan-missing where there is a plan of none of them
 */
function plannedScope(scope, plans, { select, destroy }) {
    const planned = new Set(plans.map(({ manifest }) => manifest.unit));
    const units = select === "all" ? scope.units : scope.units.filter(({ id }) => planned.has(id));
    if (units.length > 0)
        return { ...scope, units: destroy ? (0,order/* reversed */.TY)(units) : units };
    return (0,errors/* fail */.fJ)("plan-missing", `There is no plan of a selected unit; what was given has ${(0,wording/* list */.p_)([...planned])}`, {
        hint: "Give tofu-plan and tofu-apply the same unit inputs, and call tofu-apply only where tofu-plan was not skipped.",
    });
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/upstream.js

/**
 * Refuses units that come after others which are to be deployed in this run and were not: their jobs failed, were not
 * approved, or ended without a word. Only jobs that tell of each other (`for-report`) can know.
 * @throws artifact-failed
 */
async function refuseBeforeUpstream(prepared, scope, inputs, host) {
    // What is destroyed goes the other way round.
    if (!(0,report_inputs/* isForReport */.OH)(inputs) || inputs.destroy)
        return prepared;
    const { findHeldBack } = await __webpack_require__.e(/* import() */ 5735).then(__webpack_require__.bind(__webpack_require__, 95735));
    const held = await findHeldBack(scope, (progress) => progress !== "deployed", host);
    return prepared.map((item) => {
        const { id } = item.unit;
        const upstream = held.get(id);
        if (upstream === undefined)
            return item;
        const refusal = {
            reason: "pending",
            detailCode: "upstream",
            unit: id,
            message: `${id} comes after ${upstream}, which is to be deployed in this run and was not`,
            hint: `Nothing of it was applied. Look at the jobs of ${upstream} (failed, cancelled, or not approved), and run them again; what comes after them follows.`,
        };
        return { ...item, refusals: [...item.refusals, refusal] };
    });
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/write-outputs.js



/** A job output may be 1 MiB together with all others; this is "small". */
const MAXIMUM_OUTPUT_BYTES = 64 * 1024;
/** What is said when the outputs could not be written. */
const NO_OUTPUTS = { file: "", text: "{}" };
/** Writes the outputs of the units for the next stage, always, even when nothing was applied. */
async function writeOutputs(outputs, file, host) {
    const known = outputs.filter(([, values]) => values !== undefined);
    const text = JSON.stringify(Object.fromEntries(known));
    await host.files.write(file, `${text}\n`);
    if (Buffer.byteLength(text) <= MAXIMUM_OUTPUT_BYTES)
        return { file, text };
    host.log.warning(`The outputs are over ${MAXIMUM_OUTPUT_BYTES} bytes and are only in ${file}: the step output "outputs" is {}.`);
    return { file, text: "{}" };
}
/**
 * Where the outputs go, asked before anything is changed: in the repository, or in the runner's temporary folder.
 * @throws input-invalid for a path anywhere else
 */
async function resolveOutputsFile(wanted, host) {
    const temporary = host.context.environment["RUNNER_TEMP"] ?? "";
    if (wanted === "")
        return (0,posix_.join)(await host.files.temporaryDirectory("outputs"), "outputs.json");
    if (temporary !== "" && (0,posix_.normalize)(wanted).startsWith(`${temporary}/`))
        return (0,posix_.normalize)(wanted);
    const { workspace } = host.context;
    const origin = { reason: "input-invalid", subject: "Input outputs-file" };
    const file = (0,posix_.join)(workspace, await (0,paths/* locate */.x5)(host.files, workspace, wanted, origin));
    if ((await host.files.stat((0,posix_.dirname)(file)))?.kind === "file")
        refuse(wanted, "lies below a file");
    const found = await host.files.stat(file);
    if (found !== undefined && (found.kind !== "file" || !file.endsWith(".json"))) {
        refuse(wanted, "is there already, and is no JSON file to be written anew");
    }
    return file;
}
function refuse(wanted, why) {
    return (0,errors/* fail */.fJ)("input-invalid", `Input outputs-file: "${wanted}" ${why}`, {
        hint: "Name a new file, or one that ends in .json.",
    });
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/apply-plans.js






























/**
 * Applies exactly the saved plans. What can be known before the first change of any unit refuses all of them.
 * @param located the engine, which may still be asked for its version
 */
async function applyPlans(inputs, located, host) {
    const request = (0,plan_request/* planRequest */.NX)(inputs);
    const named = await namedScope(inputs, host);
    const environment = (0,units_select/* requireOneEnvironment */.zR)(named.units);
    const required = (0,policy_limits/* requiredReview */.UT)(inputs.requireReviewedPlan, named.organization, environment);
    checkReviewInputs(required, inputs);
    const outputsFile = await resolveOutputsFile(inputs.outputsFile, host);
    const checkout = await (0,describe/* describeCheckout */.i2)(host);
    const [engine, { bundle, origin }] = await Promise.all([located, readPlans(inputs, checkout, host)]);
    const scope = plannedScope(named, bundle.plans, inputs);
    const parallel = (0,load/* parallelism */.N6)(inputs.maxParallel, host);
    const job = { ...(0,describe/* describeJob */.hx)(checkout, scope.organizationDigest, request, inputs.githubToken, host), ...origin };
    const replanning = { lockTimeoutMs: inputs.lockTimeout, key: (0,keys/* passingKey */.Di)() };
    const applying = { parallel, replanning, replanStale: inputs.onStale === "replan", failFast: inputs.failFast };
    const preparation = { ...applying, engine, job, scope };
    const shared = await (0,plugin_cache/* withSharedPlugins */.u)(engine, scope.units.length, host);
    const removeRestored = await restoreFiles(bundle, host);
    const ready = refuseSharedStates(await (0,each/* runEach */.T)(scope.units, parallel, (unit) => prepareUnit(unit, bundle.plans, preparation, shared)));
    const checked = await refuseBeforeUpstream(ready, scope, inputs, host);
    const find = pullRequestFinder(inputs, host);
    const prepared = await apply_plans_refuse(checked, required, find, scope, inputs, host);
    if (isRefused(prepared))
        await removeRestored();
    const { results, deployment } = await deploy(prepared, applying, scope, inputs, host);
    await Promise.all(prepared.map(({ session }) => host.files.remove(session.scratch)));
    // From here on nothing may hide what was done: what fails is one more failure.
    const outcomes = results.map(({ outcome }) => outcome);
    const failures = outcomes.flatMap((outcome) => [...outcome.failures]);
    const rescueArtifacts = await (0,keep/* keepRescues */.q)(results.flatMap(({ rescue }) => rescue ?? []), inputs.planKey, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return [];
    });
    const local = prepared.filter(({ backend }) => backend?.type === "local").map(({ unit }) => unit.id);
    const facts = (0,report_facts.runFacts)(host.context, engine);
    const document = { title: scope.title, outcomes, facts, warnings: (0,local_state/* localStateWords */.M)(local) };
    await host.summarize((0,apply_document/* renderApplyDocument */.e)(document)).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
    });
    await commentOnApply(document, scope.key, find, inputs, host);
    const upstream = isRefused(prepared) ? [] : await (0,open_outputs/* upstreamOutputs */.Kh)(inputs, scope, engine, parallel, host);
    const outputs = [...upstream, ...results.map(({ outcome, outputs: values }) => [outcome.unit, values])];
    const written = await writeOutputs(outputs, outputsFile, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return NO_OUTPUTS;
    });
    const warnings = prepared.flatMap(({ unit, session }) => (0,engine_warnings/* engineWarnings */.Y)(unit.id, (0,diagnostics/* distinct */.dM)(session.warnings), session.redact));
    const detail = applyOutcome(scope.title, outcomes);
    return { ...result(outcomes, written, rescueArtifacts, deployment, scope, failures), warnings, detail };
}
/** The refusals that are about people and risk, in their order: what is altered is not looked at any further. */
async function apply_plans_refuse(prepared, required, find, scope, inputs, host) {
    if (isRefused(prepared))
        return prepared;
    const standings = await judgeReviews(prepared, required, find, inputs, host);
    const reviewed = refuseUnreviewed(prepared, required, standings);
    return isRefused(reviewed) ? reviewed : refuseByPolicy(reviewed, standings, scope, inputs);
}
function isRefused(prepared) {
    return prepared.some(({ refusals }) => refusals.length > 0);
}
/** Applies all units, or none where one is refused. What is applied is recorded as a deployment. */
async function deploy(prepared, applying, scope, inputs, host) {
    if (isRefused(prepared))
        return { results: prepared.map(refusedResult), deployment: undefined };
    const deployment = await beginDeployment(scope, (0,plan_request/* planRequest */.NX)(inputs), inputs, host);
    const results = await applyUnits(prepared, applying, host);
    const applied = results.filter(({ outcome }) => outcome.status === "applied").length;
    const state = applied === results.length ? "success" : "failure";
    await deployment?.end(state, `${applied} of ${results.length} units applied`);
    return { results, deployment };
}


/***/ }),

/***/ 34993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ applyPlan)
/* harmony export */ });
/* harmony import */ var _rescue_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21707);
/* harmony import */ var _rescue_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56115);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31342);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49862);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33605);





/** The engine tells of an unsaved state in two errors; where it is now is told in one. */
function isOther({ reason }) {
    return reason !== "state-not-saved";
}
/** Applies exactly the saved plan. Planning options are never passed: the engine ignores some of them silently. */
async function applyPlan(session, planFile, lockTimeoutMs) {
    const run = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .runStreaming */ .SL)(session, [
        "apply",
        "-json",
        "-input=false",
        `-lock-timeout=${Math.ceil(lockTimeoutMs / 1_000)}s`,
        ...(0,_init_js__WEBPACK_IMPORTED_MODULE_3__/* .parallelismArguments */ .Jr)(session),
        planFile,
    ]);
    const cutOff = run.events.unfinished.map((step) => ({ ...step, succeeded: false }));
    const resources = [...run.events.applied, ...cutOff];
    const failures = run.exitCode === 0 ? [] : (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .engineFailures */ .uM)(session, run, "apply-failed", "applying");
    try {
        const rescue = await (0,_rescue_store_js__WEBPACK_IMPORTED_MODULE_0__/* .rescueState */ .T5)(session, run.events.dumpedState);
        if (rescue === undefined)
            return { failures, resources, outputs: run.events.outputs };
        return { failures: [(0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rescuedFailure */ .WL)(session, rescue), ...failures.filter(isOther)], resources, rescue };
    }
    catch (error) {
        return { failures: [(0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_1__/* .leftFailure */ .wG)(session, error), ...failures.filter(isOther)], resources };
    }
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

/***/ 14878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ localStateWords)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);

/** That the state of these units is lost with the runner; none where there are none. Markdown. */
function localStateWords(units) {
    if (units.length === 0)
        return [];
    const names = units.map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(", ");
    return [`The state of ${names} lies on the runner's disk and goes with it: configure a backend before you deploy.`];
}


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ keepRescues)
/* harmony export */ });
/* harmony import */ var _bundle_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94255);
/* harmony import */ var _bundle_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6230);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21707);



/** Long enough for a person who comes back from a holiday. */
const RETENTION_DAYS = 30;
/**
 * Keeps rescued states as artifacts, sealed to the owner of `plan-key`: the machine may go with the job. Without a key
 * nothing leaves it.
 * @returns names of the artifacts, one a state
 * @throws artifact-failed
 */
async function keepRescues(rescues, planKey, host) {
    if (planKey === "")
        return [];
    const recipients = rescues.length === 0 ? [] : [await (0,_bundle_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .recipientOf */ .d)(planKey)];
    const names = [];
    for (const { record, folder, stateFile } of rescues) {
        const sealed = await (0,_bundle_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealBundle */ .u2)(await host.files.readBytes(stateFile), recipients);
        const name = `flywheel-state-${folder.split("/").at(-1) ?? ""}`;
        await host.artifacts.upload(name, `${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRORED_STATE */ .mb}.age`, sealed, RETENTION_DAYS);
        host.journal.note({ note: "kept", folder });
        host.log.warning(`${record.unit}: the state that was not saved is kept in the artifact ${name}, sealed. Open it with \`age -d -i <the file with plan-key> ${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRORED_STATE */ .mb}.age > ${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRORED_STATE */ .mb}\` and push that with \`state push\`.`);
        names.push(name);
    }
    return names;
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

/***/ 15315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ upstreamOutputs),
/* harmony export */   Qw: () => (/* binding */ outputsOfStates),
/* harmony export */   tS: () => (/* binding */ openOutputs)
/* harmony export */ });
/* harmony import */ var _engine_plugin_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3441);
/* harmony import */ var _engine_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33605);
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80328);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(807);
/* harmony import */ var _rescue_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62474);
/* harmony import */ var _each_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11405);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68259);







/**
 * The outputs in the open. What is known to be a secret is left out even where the code lost its mark.
 * @param told by an apply just now; else the state is asked
 * @returns undefined where they cannot be read, which a warning says
 */
async function openOutputs(session, told) {
    const { unit, host, redact } = session;
    const outputs = told ?? (await (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutputs */ .T7)(session).catch(() => undefined));
    if (outputs === undefined) {
        host.log.warning(`${unit.id}: its outputs could not be read and are missing`);
        return undefined;
    }
    const holdsSecret = (value) => {
        const text = JSON.stringify(value);
        return redact(text) !== text;
    };
    const hidden = Object.keys(outputs).filter((name) => holdsSecret(outputs[name]));
    if (hidden.length > 0) {
        host.log.warning(`${unit.id}: left out of the outputs, because they hold a sensitive value: ${hidden.join(", ")}`);
    }
    return Object.fromEntries(Object.entries(outputs).filter(([name]) => !hidden.includes(name)));
}
/**
 * The outputs of units that were not selected but that the selected ones were built on, from their states: checks and
 * later steps read both. One without a state, or without outputs, is left out. Never rejects.
 */
async function upstreamOutputs(inputs, scope, engine, parallel, host) {
    try {
        const read = await outputsOfStates(await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadUpstream */ .Yx)(inputs, scope, host), engine, parallel, host);
        return read.filter(([, outputs]) => Object.keys(outputs).length > 0);
    }
    catch (error) {
        host.log.warning(`The outputs of units that were not selected are missing: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(error).message}`);
        return [];
    }
}
/** The outputs of units by id, from their states; none of a unit where they cannot be read, which a warning says. */
async function outputsOfStates(units, engine, parallel, host) {
    const shared = await (0,_engine_plugin_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .withSharedPlugins */ .u)(engine, units.length, host);
    return (0,_each_js__WEBPACK_IMPORTED_MODULE_5__/* .runEach */ .T)(units, parallel, async (unit) => [unit.id, (await outputsOfState(unit, engine, shared)) ?? {}]);
}
async function outputsOfState(unit, engine, host) {
    const session = await (0,_engine_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .fA)(unit, engine, host, true);
    try {
        const [failure] = await (0,_rescue_start_js__WEBPACK_IMPORTED_MODULE_4__/* .startUnit */ .b)(session);
        if (failure === undefined)
            return await openOutputs(session);
        host.log.warning(`${unit.id}: its outputs are missing: ${failure.message}`);
        return undefined;
    }
    finally {
        await host.files.remove(session.scratch);
    }
}


/***/ })

};
