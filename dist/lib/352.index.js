export const id = 352;
export const ids = [352];
export const modules = {

/***/ 70352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tofuPlan: () => (/* binding */ tofuPlan)
});

// EXTERNAL MODULE: ./packages/core/build/lifecycle/finish-up.js + 5 modules
var finish_up = __webpack_require__(54770);
// EXTERNAL MODULE: ./packages/core/build/inputs/credentials.js
var credentials = __webpack_require__(96376);
// EXTERNAL MODULE: ./packages/core/build/inputs/fork-inputs.js
var fork_inputs = __webpack_require__(11808);
// EXTERNAL MODULE: ./packages/core/build/inputs/limit-inputs.js
var limit_inputs = __webpack_require__(77987);
// EXTERNAL MODULE: ./packages/core/build/inputs/report-inputs.js
var report_inputs = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/inputs/select-inputs.js
var select_inputs = __webpack_require__(43932);
// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/inputs.js






const presentation = {
    name: "flywheel tofu-plan",
    description: "Plans OpenTofu stacks, shows reviewers exactly what will change, and seals the plan for tofu-apply",
    branding: { icon: "eye", color: "green" },
    post: true,
};
const inputs = {
    ...unit_inputs/* UNIT_INPUTS */.nV,
    ...select_inputs/* SELECT_INPUTS */.r,
    shard: select_inputs/* SHARD_INPUT */.K,
    ...unit_inputs/* PLANNING_INPUTS */.oP,
    lock: {
        type: "choice",
        description: "Whether planning takes the state's lock: auto does so, but for a pull request.",
        default: "auto",
        choices: ["auto", "true", "false"],
    },
    "lock-timeout": { type: "duration", description: "How long to wait for a held state lock.", default: "60s" },
    "plan-key": {
        type: "secret",
        description: "age identity (AGE-SECRET-KEY-1…) that seals the plan for tofu-apply. Without it and plan-recipients the plan is not uploaded.",
    },
    "plan-recipients": {
        type: "lines",
        description: "Public keys (age1…) to seal the plan to, one a line: only a job with the identity of one opens it.",
    },
    "allow-plain-plan": {
        type: "boolean",
        description: "Upload the plan in clear where nothing seals it; only in a private repository.",
        default: "false",
    },
    "artifact-paths": {
        type: "lines",
        description: "Files made during plan that apply needs, such as a zipped function: paths or globs, relative to the repository.",
    },
    "retention-days": {
        type: "integer",
        description: "Days the bundle is kept. A plan is for this deployment only: keep it short.",
        default: "1",
        minimum: 1,
    },
    ...report_inputs/* RECORD_INPUTS */.wX,
    ...limit_inputs/* LIMIT_INPUTS */.o,
    ...report_inputs/* COMMENT_INPUTS */.k0,
    ...report_inputs/* REPORT_INPUTS */.Lj,
    "fork-policy": {
        type: "choice",
        description: "Pull requests of forks and of Dependabot, under pull_request: validate-only (no state, no plan) or refuse.",
        default: "validate-only",
        choices: ["validate-only", "refuse"],
    },
    ...fork_inputs/* FORK_INPUTS */.n,
    ...credentials/* CREDENTIAL_INPUTS */.m,
    "github-token": unit_inputs/* GITHUB_TOKEN_INPUT */.vu,
};
const outputs = {
    changes: { description: "true when applying the plan would do anything.", default: "false" },
    "exit-code": {
        description: "The engine's own: 0 nothing to apply, 2 something, 1 failed; over all units.",
        default: "1",
    },
    "to-add": { description: "Objects to create, replacements included.", default: "0" },
    "to-change": { description: "Objects to update in place.", default: "0" },
    "to-destroy": { description: "Objects to destroy, replacements included.", default: "0" },
    "to-replace": { description: "Objects to replace.", default: "0" },
    "to-import": { description: "Objects to import.", default: "0" },
    "to-move": { description: "Objects to move to another address.", default: "0" },
    "to-forget": { description: "Objects to drop from the state without destroying them.", default: "0" },
    "output-changes": { description: "Output values that change.", default: "0" },
    "has-destroy": { description: "true when anything is destroyed.", default: "false" },
    "has-drift": { description: "true when objects changed outside of code.", default: "false" },
    "bundle-name": { description: "Artifact that holds the sealed plans; empty when none was uploaded.", default: "" },
    "bundle-id": { description: "Id of that artifact.", default: "" },
    "bundle-sha256": { description: "SHA-256 of the sealed file: give it to tofu-apply.", default: "" },
    "plan-path": { description: "The saved plan, for tofu-apply in the same job; only for a single unit.", default: "" },
    "plan-sha256": { description: "SHA-256 of the manifest beside plan-path.", default: "" },
    "plan-digest": {
        description: "Keyed digest of all that the plan would do; empty without digest-key and plan-key.",
        default: "",
    },
    "plan-text-path": {
        description: "The whole plan document as Markdown, for later steps of the job; removed after the job.",
        default: "",
    },
    "plan-json-path": {
        description: "The plan's JSON for conftest, checkov or infracost in the same job, with every secret in it; a directory for several units. Removed after the job.",
        default: "",
    },
    "comment-url": { description: "The pull request comment, where there is one.", default: "" },
    units: {
        description: "JSON: unit to its counts, its dependence (provisional, waiting or empty) and failure reason.",
        default: "{}",
    },
    removed: {
        description: "JSON list of the units that the change drops, with select: affected. What they manage stays.",
        default: "[]",
    },
    skipped: { description: "true when nothing was planned, and that is no failure.", default: "false" },
    "skip-reason": {
        description: "Why: fork, dependabot, closed, missing-credentials, unaffected or empty-shard. Empty when it was planned.",
        default: "",
    },
};

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
// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
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
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 2 modules
var load = __webpack_require__(70147);
// EXTERNAL MODULE: ./packages/core/build/units/progress.js
var progress = __webpack_require__(9851);
// EXTERNAL MODULE: ./packages/core/build/units/select-scope.js
var select_scope = __webpack_require__(44817);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var report_facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/marker.js
var marker = __webpack_require__(11067);
;// CONCATENATED MODULE: ./packages/core/build/report/final-line.js


const FINAL = "<!-- flywheel:v1 final -->";
/** Whether a comment of ours is a plan's, whichever call of tofu-plan wrote it. */
function isPlanComment(body) {
    return (0,marker/* hasMarkerOf */.w5)(body, "plan");
}
/** The comment with its last line, which says how the pull request ended. Said again it replaces itself. */
function withFinalLine(body, { merged, at }) {
    const lines = body.trimEnd().split(/\r?\n/);
    const plan = lines.at(-2) === FINAL ? lines.slice(0, -2).join("\n").trimEnd() : lines.join("\n");
    const when = at === "" ? "" : ` at ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(at, 40))}`;
    const words = `🏁 The pull request was **${merged ? "merged" : "closed without a merge"}**${when}. This comment is final.`;
    return `${plan}\n\n${FINAL}\n${words}\n`;
}

// EXTERNAL MODULE: ./packages/core/build/report/plan-comment.js
var plan_comment = __webpack_require__(44646);
// EXTERNAL MODULE: ./packages/core/build/report/skip-document.js
var skip_document = __webpack_require__(80930);
// EXTERNAL MODULE: ./actions/build/tofu-plan/src/skipped.js
var src_skipped = __webpack_require__(36270);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/close.js






/** Plans nothing for a pull request that has ended: the comments of its plans get their last line. */
async function closeComments(pullRequest, inputs, host) {
    const how = pullRequest.closed?.merged === true ? "merged" : "closed";
    const title = `Pull request ${pullRequest.number}`;
    const failures = [];
    const commentUrl = await finish(inputs, host).catch((error) => {
        const failure = (0,errors/* failureOf */.g5)(error);
        // The token of a fork's run can only read.
        if (host.context.untrustedHead === undefined)
            failures.push(failure);
        else
            host.log.notice(failure.message);
        return "";
    });
    const why = "A pull request that has ended is not planned; deploying plans again.";
    const facts = (0,report_facts/* runFacts */.p)(host.context, undefined);
    await host.summarize((0,skip_document/* renderSkip */._)({ title, verdict: `${how}, nothing planned`, why, units: [], failures, facts }));
    return (0,src_skipped/* skippedResult */.k)({ reason: "closed", summary: `${title} is ${how}`, failures, commentUrl });
}
/** @returns the URL of the first comment that was finished; empty for none */
async function finish(inputs, host) {
    const pullRequest = (0,plan_comment/* commentedPullRequest */.jV)(inputs, host);
    if (pullRequest?.closed === undefined)
        return "";
    const { number, closed } = pullRequest;
    const forge = host.forge(inputs.githubToken);
    const plans = (await forge.ownComments(number)).filter(({ body }) => isPlanComment(body));
    for (const { id, body } of plans) {
        const final = withFinalLine(body, closed);
        if (final !== body)
            await forge.updateComment(id, final);
    }
    return plans[0]?.url ?? "";
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/credentials.js




/**
 * Looks whether the job has what it needs to plan, before any engine runs.
 * @returns the result of a call that is skipped; undefined where it can plan
 * @throws input-invalid naming every variable that is unset or empty, where that is not to be skipped
 */
async function withoutCredentials(inputs, host) {
    const summary = (0,credentials/* missingCredentials */.n)(inputs, host.context);
    if (summary === undefined)
        return undefined;
    const why = `${summary}. Planning needs it here, says required-env.`;
    const facts = (0,report_facts/* runFacts */.p)(host.context, undefined);
    await host.summarize((0,skip_document/* renderSkip */._)({ title: "Plan", verdict: "skipped", why, units: [], failures: [], facts }));
    return (0,src_skipped/* skippedResult */.k)({ reason: "missing-credentials", summary, failures: [], commentUrl: "" });
}

// EXTERNAL MODULE: ./packages/core/build/engine/state.js
var engine_state = __webpack_require__(80328);
// EXTERNAL MODULE: ./packages/core/build/plan/dependents.js
var dependents = __webpack_require__(69742);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/dependents.js


/**
 * Marks the units whose plans depend on what is applied before them.
 * @param planned in dependency order
 */
async function markDependents(planned) {
    const found = await (0,dependents/* findDependences */.m)(planned.map(({ unit: { dependsOn }, session, backend, outcome }) => ({
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
        return { ...item, outcome: (0,dependents/* withDependence */.C)(item.outcome, dependence) };
    });
}
/** A state that was never written has no lineage, where the backend gives one at all. */
async function hasNoState(session) {
    const state = await (0,engine_state/* currentState */.JV)(session);
    return state.kind === "none" || (state.kind === "state" && state.lineage === "");
}

// EXTERNAL MODULE: ./packages/core/build/checkout.js
var checkout = __webpack_require__(74700);
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/events.js



/**
 * Decides what to do with the event (design §3, Forks).
 * @throws fork-blocked for code that is not run at all, input-invalid for a checkout that is not what a comment is about
 */
async function decideCourse(inputs, host) {
    const { untrustedHead: head, pullRequest, event } = host.context;
    if (head?.kind === "unknown")
        return planCommented(head, inputs, host);
    if (head !== undefined && event !== "pull_request")
        return (0,forks/* refuseHead */.DQ)(head, event);
    if (pullRequest?.closed !== undefined)
        return { kind: "close", pullRequest };
    if (head !== undefined)
        return validateForeign(head, inputs, host);
    await (0,forks/* refuseUntrustedCode */.ot)(host);
    return { kind: "plan", host };
}
function validateForeign(head, inputs, { context }) {
    if (inputs.forkPolicy === "refuse")
        return (0,forks/* refuseHead */.DQ)(head, context.event);
    (0,forks/* refuseLastingMachine */.Wk)(head, inputs.allowForksOnSelfHosted, context);
    return { kind: "validate", head };
}
/**
 * A comment's event tells neither whose the head is nor which commit it is, and the head can have changed since
 * somebody looked at it: the forge is asked, and exactly that commit must be checked out.
 */
async function planCommented(head, inputs, host) {
    const { context } = host;
    if (inputs.githubToken === "")
        return (0,forks/* refuseHead */.DQ)(head, context.event);
    const pull = await host.forge(inputs.githubToken).pullRequest(head.pullRequest);
    if (pull === undefined) {
        return (0,errors/* fail */.fJ)("forge-failed", `GitHub does not know pull request ${head.pullRequest}`, {
            hint: "Give the job the permission `pull-requests: write`.",
        });
    }
    const owner = foreignOwner(pull, context.repository);
    if (owner !== undefined)
        return (0,forks/* refuseHead */.DQ)({ owner }, context.event);
    if (pull.state !== "open") {
        return (0,errors/* fail */.fJ)("input-invalid", `Pull request ${pull.number} is ${pull.state}: there is nothing left to plan`, {
            hint: "Start the workflow only for comments on open pull requests.",
        });
    }
    await requireHead(pull, host);
    const { number, headSha, baseSha } = pull;
    return {
        kind: "plan",
        host: { ...host, context: { ...context, pullRequest: { number, headSha, baseSha }, untrustedHead: undefined } },
    };
}
function foreignOwner({ headRepository, author }, repository) {
    if (headRepository === undefined)
        return "a deleted fork";
    if (headRepository !== repository)
        return `the fork ${headRepository}`;
    return author === "dependabot[bot]" ? "Dependabot" : undefined;
}
async function requireHead(pull, host) {
    const { number, headSha } = pull;
    const found = await (0,checkout/* checkedOut */.M8)(host);
    if (found !== undefined && (0,checkout/* isHeadOrItsMerge */.E3)(found, pull))
        return;
    const what = found === undefined ? "No git checkout" : `Commit ${found.commit.slice(0, 8)}`;
    (0,errors/* fail */.fJ)("input-invalid", `${what} is in the workspace, not the head of pull request ${number} (${headSha.slice(0, 8)})`, {
        detailCode: "foreign-checkout",
        hint: `A comment's job starts on the default branch: give actions/checkout \`ref: refs/pull/${number}/head\`. Where the head has moved since, comment again.`,
    });
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/nothing-selected.js






/** The result of a call whose selection leaves no unit: green, and said on the pull request where it said otherwise. */
async function nothingSelected({ title, key, selection, removed }, inputs, host) {
    const reason = inputs.select === "affected" ? "unaffected" : "empty-shard";
    const verdict = reason === "unaffected" ? "nothing affected" : "nothing in this shard";
    const facts = (0,report_facts/* runFacts */.p)(host.context, undefined);
    const document = (0,skip_document/* renderSkip */._)({ title, verdict, why: `${selection}.`, units: [], removed, failures: [], facts });
    await host.summarize(document);
    const failures = [];
    const commentUrl = await (0,plan_comment/* commentSkip */.d6)(document, { changes: removed.length > 0, failed: false }, key, inputs, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return "";
    });
    const skipped = (0,src_skipped/* skippedResult */.k)({ reason, summary: `${title}: ${verdict}`, failures, commentUrl, removed });
    return { ...skipped, warnings: (0,report_removed/* removedWarning */.Hb)(removed), detail: { kind: "nothing", title, removed: [...removed] } };
}

// EXTERNAL MODULE: ./packages/core/build/bundle/plan-file.js
var plan_file = __webpack_require__(48839);
// EXTERNAL MODULE: ./packages/core/build/outcome/hand-in.js
var hand_in = __webpack_require__(56834);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/outcome.js




/** What the report action is told of the plans: what is in them, it reads from the bundle. */
async function planOutcome(planned, request, scope, { bundleName: name, bundleId: id, bundleSha256: sha256 }, host) {
    const { pullRequest } = host.context;
    const { targets, excludes, replaces, destroy, refresh } = request;
    return {
        kind: "plan",
        title: scope.title,
        request: { targets: [...targets], excludes: [...excludes], replaces: [...replaces], destroy, refresh },
        base: pullRequest === undefined ? "" : await (0,checkout/* plannedBase */._g)(host, pullRequest),
        bundle: name === "" ? null : { name, id, sha256 },
        units: await Promise.all(planned.map((unit) => plannedOutcome(unit, scope, host))),
        removed: [...scope.removed],
    };
}
async function plannedOutcome({ unit, session, backend, planned, outcome }, scope, host) {
    const { counts, changeSet, failures, warnings, dependence, newWorkspace, redact } = outcome;
    return {
        unit: unit.id,
        counts,
        drift: changeSet?.drift.length ?? 0,
        failures: (0,hand_in/* outcomeFailures */.A)(failures),
        warnings: warnings.map(({ summary, place }) => ({ summary: redact(summary), place })),
        dependsOn: [...scope.upstreamOf(unit.id)],
        dependence: dependence === undefined ? null : { kind: dependence.kind, upstream: [...dependence.upstream] },
        isInitialised: backend !== undefined,
        // A plan that the engine encrypted does not tell.
        hasNoState: planned === undefined
            ? backend !== undefined && (await hasNoState(session))
            : (0,plan_file/* planState */.Z)(await host.files.readBytes(planned.plan.file))?.lineage === "",
        newWorkspace,
    };
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/records.js
/** The plans of a call for their review records. None where a unit could not be planned: half of a change is nothing to approve. */
function plansToReview(planned, code) {
    if (planned.some(({ outcome }) => outcome.failures.length > 0))
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

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/run.js






























/** What the report action is to comment on, this call does not. */
function run(given, host) {
    return planOrSkip((0,report_inputs/* isForReport */.OH)(given) ? { ...given, comment: "never", forReport: true } : given, host);
}
/** Plans where the event is of code that may be planned; else does what may be done with it. */
async function planOrSkip(inputs, host) {
    const course = await decideCourse(inputs, host);
    switch (course.kind) {
        case "plan":
            return (await withoutCredentials(inputs, host)) ?? planUnits(inputs, course.host);
        case "validate":
            return (await Promise.all(/* import() */[__webpack_require__.e(420), __webpack_require__.e(149)]).then(__webpack_require__.bind(__webpack_require__, 25729))).validateOnly(course.head, inputs, host);
        case "close":
            return closeComments(course.pullRequest, inputs, host);
    }
}
/** Plans the selected units, seals the plans, and shows reviewers what would change. */
async function planUnits(inputs, host) {
    const digestKey = (0,keys/* digestKeyOf */.tQ)(inputs);
    (0,ignore/* parseIgnore */.w)(inputs.digestIgnore);
    const request = (0,plan_request/* planRequest */.NX)(inputs);
    const [engine, checkout, scope, sealing] = await Promise.all([
        (0,locate/* locateEngine */.J)(inputs.engine, host),
        (0,describe/* describeCheckout */.i2)(host),
        (0,select_scope/* selectScope */.D)(inputs, host).then((selected) => (0,select_scope/* inStateOrder */.b)(selected, host)),
        (0,bundle_sealing/* decideSealing */.w)(inputs, host),
        (0,artifact_paths/* checkArtifactPaths */.d)(inputs.artifactPaths, host),
    ]);
    (0,plan_request/* requireSupport */.bG)(request, engine);
    if (scope.units.length === 0)
        return nothingSelected(scope, inputs, host);
    host.log.info(`Planning ${scope.units.map((unit) => unit.id).join(", ")} with ${engine.name} ${engine.version}`);
    const lock = takesLock(inputs.lock, host.context);
    const meanwhile = () => {
        if ((0,bundle_sealing/* leavesTheJob */.x)(sealing) || digestKey !== undefined)
            host.artifacts.expectUpload();
    };
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
    const planned = await markDependents((0,planned_unit/* refuseSharedPlans */.GU)(attempted));
    const failures = planned.flatMap(({ outcome }) => [...outcome.failures]);
    const noting = (instead) => (error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return instead;
    };
    const code = new Map(await Promise.all(planned.map(async ({ unit, session }) => [unit.id, await (0,code_identity/* codeIdentity */.y)(session)])));
    const review = (0,reviewable/* reviewable */.R)(plansToReview(planned, code), digestKey, inputs);
    const job = (0,describe/* describeJob */.hx)(checkout, scope.organizationDigest, request, inputs.githubToken, host);
    const [bundle, recordArtifactId] = await Promise.all([
        (0,hand_over/* handOver */.C)(planned, review.unitDigests, code, job, scope.title, sealing, inputs, host).catch(noting(hand_over/* NO_HAND_OVER */.$)),
        (0,reviewable/* keepRecords */.c)(review, scope.title, inputs, host).catch(noting("")),
    ]);
    const handedOver = { ...bundle, recordArtifactId, unitDigests: review.unitDigests };
    // What shows plans is loaded where there are some: a start that fails does not pay for it.
    const [{ planDocument, publish }, { NO_PLAN_FILES, writePlanFiles }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(581), __webpack_require__.e(403), __webpack_require__.e(323), __webpack_require__.e(57)]).then(__webpack_require__.bind(__webpack_require__, 5057)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(581), __webpack_require__.e(403), __webpack_require__.e(323), __webpack_require__.e(545)]).then(__webpack_require__.bind(__webpack_require__, 81545)),
    ]);
    const document = planDocument(planned, engine, scope, handedOver, sealing, inputs, host);
    const files = await writePlanFiles(document, planned, host).catch(noting(NO_PLAN_FILES));
    const commentUrl = await publish(document, planned, code, scope, handedOver, inputs, host).catch(noting(""));
    const detail = inputs.forReport ? { detail: await planOutcome(planned, request, scope, handedOver, host) } : {};
    await Promise.all(planned.map((unit) => (0,planned_unit/* cleanUp */.nY)(unit, handedOver.planPath !== "")));
    return { ...result(planned, scope, { ...handedOver, ...files, commentUrl }, failures), ...detail };
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

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/action.js



const tofuPlan = {
    name: "tofu-plan",
    inputs: inputs,
    outputs: outputs,
    run: run,
    post: (_, host) => (0,finish_up/* finishUp */.$)(host, { graceMs: finish_up/* PLAN_GRACE_MS */.M }),
};


/***/ }),

/***/ 36270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ skippedResult)
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
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33684);
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

/***/ 96376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CREDENTIAL_INPUTS),
/* harmony export */   n: () => (/* binding */ missingCredentials)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43388);


/** What a job needs before an engine can plan, the same in every action that plans. */
const CREDENTIAL_INPUTS = {
    "required-env": {
        type: "lines",
        description: "Names of environment variables that planning needs, one a line, such as credentials.",
    },
    "on-missing-credentials": {
        type: "choice",
        description: "What to do where one of required-env is unset or empty: fail, or skip and stay green.",
        default: "fail",
        choices: ["fail", "skip"],
    },
};
/**
 * Looks whether the job has what it needs to plan, before any engine runs.
 * @returns what is missing, as a sentence without a period; undefined where nothing is
 * @throws input-invalid naming every variable that is unset or empty, where that is not to be skipped
 */
function missingCredentials(inputs, { environment }) {
    const missing = inputs.requiredEnv.filter((name) => (environment[name] ?? "") === "");
    if (missing.length === 0)
        return undefined;
    const summary = `Not set in this job: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(missing)}`;
    if (inputs.onMissingCredentials === "skip")
        return summary;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", summary, {
        detailCode: "missing-credentials",
        hint: "Set them in env: of the step or the job, or remove them from required-env. on-missing-credentials: skip passes over such jobs.",
    });
}


/***/ }),

/***/ 11808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ FORK_INPUTS)
/* harmony export */ });
/** What an action that validates somebody else's code lets its caller decide. */
const FORK_INPUTS = {
    "allow-forks-on-self-hosted": {
        type: "boolean",
        description: "Validate pull requests of forks and of Dependabot on self-hosted runners too: only where every job has a machine of its own.",
        default: "false",
    },
};


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

/***/ 50453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ removedWarning),
/* harmony export */   Qx: () => (/* binding */ removedWords),
/* harmony export */   rN: () => (/* binding */ IF_REMOVED)
/* harmony export */ });
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43388);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);


const MAXIMUM_NAMED = 50;
/** What to do about units that there are no more. */
const IF_REMOVED = "If that should go, bring the unit back, apply it with destroy: true, and remove it after that.";
/** What a reader of a plan must know of units that there are no more, as Markdown; empty for none. */
function removedWords(units) {
    if (units.length === 0)
        return [];
    const names = units.slice(0, MAXIMUM_NAMED).map((unit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, 120)));
    const more = units.length > MAXIMUM_NAMED ? ` and ${units.length - MAXIMUM_NAMED} more` : "";
    return [
        `**Removed**: no longer deployed is ${names.join(", ")}${more}, and what it manages stays where it is. ${IF_REMOVED}`,
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderSkip)
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
