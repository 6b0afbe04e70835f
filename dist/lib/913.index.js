export const id = 913;
export const ids = [913];
export const modules = {

/***/ 34913:
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
    ...limit_inputs/* LIMIT_INPUTS */.o,
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
    skipped: { description: "true when nothing was planned, and that is no failure.", default: "false" },
    "skip-reason": {
        description: "Why: fork, dependabot, closed or missing-credentials. Empty when it was planned.",
        default: "",
    },
};

// EXTERNAL MODULE: ./packages/core/build/bundle/artifact-paths.js
var artifact_paths = __webpack_require__(23896);
// EXTERNAL MODULE: ./packages/core/build/bundle/describe.js
var describe = __webpack_require__(9750);
// EXTERNAL MODULE: ./packages/core/build/bundle/hand-over.js
var hand_over = __webpack_require__(25509);
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
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var plan_counts = __webpack_require__(87778);
// EXTERNAL MODULE: ./packages/core/build/review/ignore.js
var ignore = __webpack_require__(29865);
// EXTERNAL MODULE: ./packages/core/build/review/keys.js
var keys = __webpack_require__(31055);
// EXTERNAL MODULE: ./packages/core/build/review/record.js + 1 modules
var review_record = __webpack_require__(81107);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 2 modules
var load = __webpack_require__(70147);
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

// EXTERNAL MODULE: ./packages/core/build/report/skip-document.js
var skip_document = __webpack_require__(80930);
// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
;// CONCATENATED MODULE: ./packages/core/build/report/upsert-comment.js

/**
 * Edits our comment with this marker in place, or writes it when `create` says so. Nobody else's comment is ever
 * taken for ours: the forge lists only what the token's identity wrote. Runs that wrote at the same time leave one
 * comment: the oldest stays, and whoever finds more removes them.
 * @param known our comments where they were read already
 */
async function upsertComment(forge, pullRequest, firstLine, body, create, known) {
    const marked = (comments) => comments.filter((comment) => (0,marker/* hasMarker */.xY)(comment.body, firstLine)).toSorted((a, b) => a.id - b.id);
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

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/comment.js




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
    const firstLine = (0,marker/* marker */.xL)("plan", header === "" ? key : `${key}\nheader ${header}`);
    const previous = pull.comments.find((comment) => (0,marker/* hasMarker */.xY)(comment.body, firstLine))?.body ?? "";
    const secondLine = signature(previous);
    const hidden = secondLine === "" ? firstLine : `${firstLine}\n${secondLine}`;
    const top = `${hidden}\n${header === "" ? "" : `${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(header, MAXIMUM_HEADER))}\n\n`}`;
    const body = top + render(budget/* COMMENT_BYTES */.GJ - (0,budget/* byteLength */.dp)(top));
    const comment = await upsertComment(forge, pull.number, firstLine, body, create, pull.comments);
    return comment?.url ?? "";
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/skipped.js
/** Its result: green unless something failed, and with nothing for tofu-apply. */
function skippedResult({ reason, summary, failures, commentUrl }) {
    return {
        outputs: {
            skipped: "true",
            "skip-reason": reason,
            "exit-code": failures.length > 0 ? "1" : "0",
            "comment-url": commentUrl,
        },
        failures,
        event: { organization: "", environment: "", units: [], summary, facts: { skipped: reason } },
    };
}

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
    return skippedResult({ reason: "closed", summary: `${title} is ${how}`, failures, commentUrl });
}
/** @returns the URL of the first comment that was finished; empty for none */
async function finish(inputs, host) {
    const pullRequest = commentedPullRequest(inputs, host);
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
    return skippedResult({ reason: "missing-credentials", summary, failures: [], commentUrl: "" });
}

// EXTERNAL MODULE: ./packages/core/build/engine/state.js
var engine_state = __webpack_require__(80328);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/dependents.js


// Both engines name the data source so.
const REMOTE_STATE = /\bterraform_remote_state\b/;
/**
 * Marks the units whose plans depend on what is applied before them (design §3, Dependents). One that could not be
 * planned because a unit it reads from has no state yet has not failed: it waits.
 * @param planned in dependency order
 */
async function markDependents(planned) {
    const marked = new Map();
    for (const item of planned) {
        const upstream = item.unit.dependsOn.flatMap((id) => marked.get(id) ?? []);
        const dependence = item.planned === undefined ? await waiting(item, upstream) : provisional(upstream);
        marked.set(item.unit.id, dependence === undefined ? item : withDependence(item, dependence));
    }
    return [...marked.values()];
}
function provisional(upstream) {
    const pending = upstream.filter(({ outcome }) => (0,plan_counts/* hasChanges */.ik)(outcome.counts) || outcome.dependence !== undefined);
    return pending.length === 0 ? undefined : { kind: "provisional", upstream: pending.map(({ unit }) => unit.id) };
}
async function waiting(item, upstream) {
    if (item.backend === undefined || !item.outcome.failures.every(isOfReading))
        return undefined;
    const stateless = [];
    for (const { unit, session, outcome } of upstream) {
        if (outcome.failures.length === 0 && (await hasNoState(session)))
            stateless.push(unit.id);
    }
    return stateless.length === 0 ? undefined : { kind: "waiting", upstream: stateless };
}
/** A mistake in the code is no less one where something else is missing too. */
function isOfReading({ reason, address = "", message, cause = "" }) {
    return (reason === "plan-failed" && (/(^|\.)data\./.test(address) || REMOTE_STATE.test(`${address} ${message} ${cause}`)));
}
/** A state that was never written has no lineage, where the backend gives one at all. */
async function hasNoState(session) {
    const state = await (0,engine_state/* currentState */.JV)(session);
    return state.kind === "none" || (state.kind === "state" && state.lineage === "");
}
function withDependence(item, dependence) {
    const { log } = item.session.host;
    log.info(`${item.unit.id}: ${dependence.kind}, for ${dependence.upstream.join(", ")}`);
    return { ...item, outcome: { ...item.outcome, failures: [], dependence } };
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

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
// EXTERNAL MODULE: ./packages/core/build/report/change-entry.js + 1 modules
var change_entry = __webpack_require__(11410);
// EXTERNAL MODULE: ./packages/core/build/report/plan-alerts.js + 1 modules
var plan_alerts = __webpack_require__(6240);
// EXTERNAL MODULE: ./packages/core/build/report/plan-entries.js + 1 modules
var plan_entries = __webpack_require__(64587);
;// CONCATENATED MODULE: ./packages/core/build/report/plan-index.js


const MAXIMUM_NAME = 120;
const WAITING = "cannot be planned yet";
/** The first line: what the plan is of, and exact counts of what it would do. */
function verdict(title, outcomes) {
    const name = (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(title, MAXIMUM_NAME));
    const failed = outcomes.filter((outcome) => outcome.failures.length > 0).length;
    const counts = (0,plan_counts/* addCounts */.c5)(outcomes.map((outcome) => outcome.counts));
    const waiting = outcomes.filter(isWaiting).length;
    const words = [
        ...((0,plan_counts/* hasChanges */.ik)(counts) ? [(0,plan_counts/* countWords */.rj)(counts)] : []),
        ...(waiting === 0
            ? []
            : [outcomes.length === 1 ? WAITING : `${waiting} of ${outcomes.length} units cannot be planned yet`]),
    ].join("; ");
    if (failed === 0)
        return `${waiting > 0 && !(0,plan_counts/* hasChanges */.ik)(counts) ? "⏳" : sign(counts)} ${name}: ${words || "no changes"}`;
    const failure = outcomes.length === 1 ? "the plan failed" : `${failed} of ${outcomes.length} plans failed`;
    return `❌ ${name}: ${failure}${words === "" ? "" : `; ${words}`}`;
}
/** True for a unit of which nobody can say yet what would change. */
function isWaiting({ dependence }) {
    return dependence?.kind === "waiting";
}
/** What stands beside a unit's name: that it failed or waits, else what it would change. */
function unitWords(outcome) {
    if (outcome.failures.length > 0)
        return "failed";
    if (isWaiting(outcome))
        return WAITING;
    const words = (0,plan_counts/* countWords */.rj)(outcome.counts) || "no changes";
    return outcome.dependence === undefined ? words : `${words} (provisional)`;
}
function sign(counts) {
    if (counts.destroy > 0 || counts.unknown > 0)
        return "🟥";
    if (counts.forget > 0)
        return "🟪";
    if (counts.change > 0)
        return "🟨";
    return (0,plan_counts/* hasChanges */.ik)(counts) ? "🟩" : "✅";
}
/** True where there is nothing to read of a unit but its name. */
function isQuiet({ changeSet, counts, dependence, failures, warnings }) {
    if (changeSet === undefined ||
        dependence !== undefined ||
        failures.length + warnings.length > 0 ||
        (0,plan_counts/* hasChanges */.ik)(counts))
        return false;
    const { changes, drift, checks, errored } = changeSet;
    const isRead = changes.every(({ kind }) => kind === "read");
    return isRead && drift.length === 0 && !errored && checks.every(({ status }) => status === "pass");
}
/**
 * All units at a glance: a row for each of which there is something to tell, one line for the others.
 * @param most how many units are named; the others are a number
 */
function unitIndex(outcomes, most) {
    const loud = outcomes.filter((outcome) => !isQuiet(outcome));
    const quiet = outcomes.filter(isQuiet).map(({ unit }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, MAXIMUM_NAME)));
    const more = (rest) => (rest > 0 ? ` and ${rest} more units` : "");
    const rows = loud.slice(0, most).map(indexRow);
    const named = quiet.slice(0, most - rows.length);
    return [
        rows.length === 0 ? "" : (0,markdown/* table */.tp)(["unit", "destroy", "replace", "change", "add", "other"], rows),
        more(loud.length - rows.length).trim(),
        quiet.length === 0 ? "" : `✅ No changes: ${named.join(", ")}${more(quiet.length - named.length)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function indexRow(outcome) {
    const { unit, counts, failures } = outcome;
    const number = (count) => (count === 0 ? "" : String(count));
    const mark = failures.length > 0 ? "❌" : isWaiting(outcome) ? "⏳" : sign(counts);
    return [
        `${mark} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, MAXIMUM_NAME))}`,
        number(counts.destroy - counts.replace),
        number(counts.replace),
        number(counts.change),
        number(counts.add - counts.replace),
        otherWords(outcome),
    ];
}
/** What has no column of its own. */
function otherWords(outcome) {
    if (outcome.failures.length > 0 || isWaiting(outcome))
        return unitWords(outcome);
    const { counts, changeSet, dependence } = outcome;
    const drift = changeSet?.drift.length ?? 0;
    return [
        (0,plan_counts/* hasChanges */.ik)(counts) ? (0,plan_counts/* countWords */.rj)({ ...counts, add: 0, change: 0, destroy: 0, replace: 0 }) : "no changes",
        drift === 0 ? "" : `${drift} changed outside of code`,
        dependence === undefined ? "" : dependence.kind,
    ]
        .filter((words) => words !== "")
        .join(", ");
}

// EXTERNAL MODULE: ./packages/core/build/report/plan-sections.js
var plan_sections = __webpack_require__(11419);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
// EXTERNAL MODULE: ./packages/core/build/plan/marks.js
var plan_marks = __webpack_require__(74398);
// EXTERNAL MODULE: ./packages/core/build/report/values.js
var values = __webpack_require__(92059);
;// CONCATENATED MODULE: ./packages/core/build/report/plan-outputs.js





const MAXIMUM_ROWS = 40;
const plan_outputs_MAXIMUM_NAME = 200;
/** A longer value stands below the table, where what differs can be seen. */
const MAXIMUM_CELL = 80;
/** Of all differences together, in characters. */
const MAXIMUM_DIFFERENCES = 8_000;
/** What becomes of the outputs: a table, and below it the differences of those too long for a cell. */
function outputsSection(outputs, redact) {
    if (outputs.length === 0)
        return "";
    const shown = outputs.slice(0, MAXIMUM_ROWS).map((output) => {
        const cells = sides(output).map((side) => cell(side, redact));
        return { output, cells, isLong: cells.some((text) => text.length > MAXIMUM_CELL) };
    });
    const rows = shown.map(({ output, cells, isLong }) => [
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(output.name), plan_outputs_MAXIMUM_NAME)),
        ...cells.map((text) => (isLong && text !== "" ? "see below" : text)),
    ]);
    const long = shown.filter(({ isLong }) => isLong).flatMap(({ output }) => differences(output, redact));
    const told = linesWithin(long, MAXIMUM_DIFFERENCES);
    const rest = outputs.length - rows.length;
    return [
        "**Outputs**",
        (0,markdown/* table */.tp)(["name", "before", "after"], rows),
        long.length === 0 ? "" : (0,markdown/* fenced */.OF)(long.slice(0, told).join("\n"), "diff"),
        long.length > told ? `and ${long.length - told} lines more` : "",
        rest > 0 ? `and ${rest} more` : "",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** How many lines, from the first on, have so many characters together. */
function linesWithin(lines, most) {
    let size = 0;
    const end = lines.findIndex((line) => (size += line.length) > most);
    return end < 0 ? lines.length : end;
}
function differences(output, redact) {
    const under = (value) => ({ [output.name]: value });
    const change = {
        before: under(output.before),
        after: under(output.after),
        afterUnknown: under(output.afterUnknown),
        beforeSensitive: under(output.beforeSensitive),
        afterSensitive: under(output.afterSensitive),
    };
    return (0,values/* attributeLines */.EW)((0,attribute_diff/* diffAttributes */.x)(change), redact);
}
/** An output has no attributes: its two sides are shown whole unless a mark forbids it. */
function sides(output) {
    const marked = (0,plan_marks/* hasMark */.mP)(output.beforeSensitive) || (0,plan_marks/* hasMark */.mP)(output.afterSensitive);
    const side = (value, unknown) => {
        if (value === undefined && !(0,plan_marks/* hasMark */.mP)(unknown))
            return { kind: "absent" };
        if (marked)
            return { kind: "sensitive" };
        return unknown === true ? { kind: "unknown" } : { kind: "value", value: withUnknown(value, unknown) };
    };
    return [side(output.before, false), side(output.after, output.afterUnknown)];
}
/** The value with what is not known yet said in its place: the plan JSON leaves it out. */
function withUnknown(value, unknown) {
    if (unknown === true)
        return "(known after apply)";
    if (!(0,json/* isContainer */.u_)(unknown) || !(0,plan_marks/* hasMark */.mP)(unknown))
        return value;
    if (Array.isArray(unknown))
        return unknown.map((mark, index) => withUnknown((0,json/* isContainer */.u_)(value) ? value[index] : undefined, mark));
    const known = (0,json/* isContainer */.u_)(value) ? value : {};
    const marks = Object.entries(unknown).map(([key, mark]) => [key, withUnknown(known[key], mark)]);
    return { ...known, ...Object.fromEntries(marks) };
}
function cell(shown, redact) {
    if (shown.kind === "absent")
        return "";
    const text = (0,values/* shownValue */.JJ)(shown, redact);
    return shown.kind === "value" ? (0,markdown/* codeSpan */.SS)(text) : text;
}

// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
;// CONCATENATED MODULE: ./packages/core/build/report/risk-table.js




/** More are told by module and type. */
const risk_table_MAXIMUM_ROWS = 30;
const MAXIMUM_GROUPS = 40;
const risk_table_MAXIMUM_NAME = 120;
const MAXIMUM_WHY = 160;
const NAMES_A_ROW = 4;
/** What changes, riskiest first: each object, or of many their number by module and type. Empty for a single one. */
function riskTable(groups, redact) {
    const shown = groups.filter(({ sample }) => sample.kind !== "read");
    if (shown.length < 2)
        return "";
    return shown.length <= risk_table_MAXIMUM_ROWS ? eachTable(shown, redact) : groupedTable(shown, redact);
}
function eachTable(groups, redact) {
    const rows = groups.map((group) => [
        change_entry/* KIND_SIGNS */.so[group.sample.kind],
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)((0,change_entry/* groupName */.hv)(group, redact), risk_table_MAXIMUM_NAME)),
        remark(group.sample, redact),
    ]);
    return (0,markdown/* table */.tp)(["action", "resource", "why, or what"], rows);
}
/** The engine's reason; where it gives none, the attributes that change. */
function remark(change, redact) {
    const why = (0,change_entry/* whyWords */.WV)(change, redact);
    if (why !== "")
        return (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(why, MAXIMUM_WHY));
    if (change.kind !== "update")
        return "";
    const names = (0,attribute_diff/* diffAttributes */.x)(change).map(({ name }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(name), risk_table_MAXIMUM_NAME / 2)));
    const more = names.length > NAMES_A_ROW ? ` and ${names.length - NAMES_A_ROW} more` : "";
    return `${names.slice(0, NAMES_A_ROW).join(", ")}${more}`;
}
function groupedTable(groups, redact) {
    const changes = groups.flatMap(({ members }) => members);
    const kinds = change_set/* CHANGE_KINDS */.t.filter((kind) => changes.some((change) => change.kind === kind));
    // The groups come riskiest first, and so do those of the table.
    const places = [...Map.groupBy(changes, ({ module, type }) => JSON.stringify([module, type])).values()];
    const rows = places
        .slice(0, MAXIMUM_GROUPS)
        .map((members) => [
        members[0]?.module === "" ? "(root)" : (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(members[0]?.module ?? ""), risk_table_MAXIMUM_NAME)),
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(members[0]?.type ?? ""), risk_table_MAXIMUM_NAME)),
        ...kinds.map((kind) => countCell(members, kind)),
    ]);
    const rest = places.slice(MAXIMUM_GROUPS).flat().length;
    const all = (0,markdown/* table */.tp)(["module", "type", ...kinds.map((kind) => change_entry/* KIND_SIGNS */.so[kind])], rows);
    return rest === 0
        ? all
        : `${all}\n\nand ${rest} objects of ${places.length - MAXIMUM_GROUPS} other modules and types`;
}
function countCell(changes, kind) {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? "" : String(count);
}

;// CONCATENATED MODULE: ./packages/core/build/report/plan-document.js









/** The document in at most `limit` bytes: verdict, alerts, changes by risk, drift, outputs, checks. */
function renderPlanDocument(document, limit) {
    const entries = document.outcomes.flatMap(outcomeEntries);
    for (const detail of FRAMES) {
        const frame = (0,budget/* byteLength */.dp)(assemble(document, [], detail));
        // Half of the room at least is for the changes.
        const text = frame <= limit / 2 ? fitChanges(document, entries, detail, limit - frame, limit) : undefined;
        if (text !== undefined)
            return text;
    }
    return assemble(document, [], LEAST);
}
const FRAMES = [
    { tables: true, sections: true, failuresAUnit: 40, units: 1_000 },
    { tables: false, sections: true, failuresAUnit: 40, units: 1_000 },
    { tables: false, sections: false, failuresAUnit: 3, units: 300 },
    { tables: false, sections: false, failuresAUnit: 1, units: 40 },
    { tables: false, sections: false, failuresAUnit: 1, units: 5 },
];
const LEAST = { tables: false, sections: false, failuresAUnit: 0, units: 0 };
/** Gives the changes ever less room until the document fits; undefined when it does not even without them. */
function fitChanges(document, entries, detail, atMost, limit) {
    const told = entries.filter(({ index }) => index < detail.units);
    for (let room = atMost;;) {
        const fitted = (0,budget/* fitEntries */.ac)(told.map(({ entry }) => entry), room);
        const placed = told.map((entry, at) => ({ ...entry, text: "", level: "counted", ...fitted[at] }));
        const text = assemble(document, placed, detail);
        const excess = (0,budget/* byteLength */.dp)(text) - limit;
        if (excess <= 0)
            return text;
        if (room === 0)
            return undefined;
        room = Math.max(0, room - excess);
    }
}
function outcomeEntries(outcome, index) {
    const { groups, changes, drift } = (0,plan_entries/* planEntries */.W)(outcome);
    return [
        ...changes.map((entry, at) => ({ index, group: groups[at], entry })),
        ...drift.map((entry) => ({ index, group: undefined, entry })),
    ];
}
function assemble(document, placed, detail) {
    const { outcomes } = document;
    const ofUnit = Map.groupBy(placed, ({ index }) => index);
    const sections = outcomes
        .slice(0, detail.units)
        .map((outcome, index) => unitSection(outcome, ofUnit.get(index) ?? [], outcomes.length > 1, detail));
    const parts = [
        `## ${verdict(document.title, outcomes)}`,
        outcomes.length > 1 ? unitIndex(outcomes, detail.units) : "",
        ...(document.warnings ?? []).map((warning) => (0,plan_alerts/* alert */.x)("WARNING", warning)),
        ...(0,plan_alerts/* planAlerts */.Q)(outcomes, placed, document.fullUrl),
        ...sections,
        detail.sections
            ? ""
            : (0,plan_alerts/* alert */.x)("IMPORTANT", `Outputs, checks and warnings are left out here for their length.${elsewhere(document)}`),
        ...document.notes.map((note) => (0,plan_alerts/* alert */.x)("NOTE", note)),
        document.facts.length === 0 ? "" : `<sub>${document.facts.join(" · ")}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function elsewhere({ fullUrl }) {
    return fullUrl === "" ? "" : ` [The job summary has more room.](${fullUrl})`;
}
function unitSection(outcome, placed, titled, detail) {
    const { changeSet, failures, redact } = outcome;
    // The index has named it. A document of one unit has no index.
    if (titled && isQuiet(outcome))
        return "";
    const parts = [
        titled ? `### ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(outcome.unit, MAXIMUM_NAME))}: ${unitWords(outcome)}` : "",
        (0,plan_sections/* dependenceSection */.JZ)(outcome.dependence),
        (0,plan_sections/* failureSection */.mo)(failures, detail.failuresAUnit),
        detail.tables ? riskTable((0,plan_entries/* planEntries */.W)(outcome).groups, redact) : "",
        changesSection(placed),
        (0,plan_sections/* driftSection */.tX)(placed.filter(({ group }) => group === undefined).map(({ text }) => text), changeSet?.drift.length ?? 0),
        ...(detail.sections && changeSet !== undefined
            ? [
                outputsSection(changeSet.outputs, redact),
                (0,plan_sections/* checksSection */.N$)(changeSet.checks, redact),
                (0,plan_sections/* ephemeralSection */.r4)(changeSet.ephemeral, redact),
            ]
            : []),
        detail.sections ? (0,plan_sections/* warningsSection */.xd)(outcome.warnings, redact) : "",
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function changesSection(placed) {
    const text = placed.map(({ group, text: told }) => (group === undefined ? "" : told)).join("");
    const counted = placed.flatMap(({ group, level }) => (level === "counted" ? (group?.members ?? []) : []));
    if (counted.length === 0)
        return text.trimEnd();
    const groups = Map.groupBy(counted, (change) => `${change.kind} ${change.type}`);
    const rows = [...groups.values()].toSorted((a, b) => b.length - a.length).slice(0, 40);
    const rest = counted.length - rows.flat().length;
    const lines = rows.flatMap((members) => members
        .slice(0, 1)
        .map((change) => `- ${members.length} × ${change_entry/* KIND_SIGNS */.so[change.kind]} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(change.type, MAXIMUM_NAME))}`));
    return [text.trimEnd(), "And by count only:", [...lines, ...(rest > 0 ? [`- ${rest} × others`] : [])].join("\n")]
        .filter((part) => part !== "")
        .join("\n\n");
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/plan-files.js



const NO_PLAN_FILES = { planTextPath: "", planJsonPath: "" };
/** Beyond any comment or summary, and still a file that opens. */
const MAXIMUM_TEXT_BYTES = 16 * 1024 * 1024;
/**
 * Writes the plan document, and the plan's JSON with every secret in it, where only this user reads them and the post
 * step removes them.
 */
async function writePlanFiles(document, planned, host) {
    const planTextPath = (0,posix_.join)(await privateDirectory("plan-text", host), "plan.md");
    await host.files.write(planTextPath, `${renderPlanDocument(document, MAXIMUM_TEXT_BYTES)}\n`, { secret: true });
    return { planTextPath, planJsonPath: await writeJson(planned, host) };
}
/** One unit is a file, several are a directory with a file each. */
async function writeJson(planned, host) {
    const made = planned.flatMap(({ unit, session, planned: result }) => result === undefined ? [] : [{ unit, session, jsonFile: result.plan.jsonFile }]);
    if (made.length === 0)
        return "";
    const directory = await privateDirectory("plan-json", host);
    for (const { unit, session, jsonFile } of made) {
        const name = planned.length === 1 ? "plan.json" : `${unit.id}.json`;
        await host.files.write((0,posix_.join)(directory, name), await (0,engine_session/* readJsonText */.gb)(session, jsonFile), { secret: true });
    }
    return planned.length === 1 ? (0,posix_.join)(directory, "plan.json") : directory;
}
async function privateDirectory(purpose, { files, journal }) {
    const directory = await files.temporaryDirectory(purpose);
    journal.removeLater(directory);
    return directory;
}

// EXTERNAL MODULE: ./packages/core/build/report/local-state.js
var local_state = __webpack_require__(14878);
;// CONCATENATED MODULE: ./packages/core/build/report/outdated.js

const MAXIMUM_NAMED = 20;
/**
 * The units whose code the base branch has changed between two of its commits, as the forge's trees tell; at most one
 * call, and none where the branch did not move.
 * @param from the commit a plan was made on
 * @param to the tip of the branch now
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
    const names = units.slice(0, MAXIMUM_NAMED).map((unit) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, 120)));
    const more = units.length > MAXIMUM_NAMED ? ` and ${units.length - MAXIMUM_NAMED} more` : "";
    const base = (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(baseRef, 120));
    return `**Outdated**: ${base} has since changed the code of ${names.join(", ")}${more}, and this plan does not know of it. Update the branch with ${base} to see what a deployment would do.`;
}

// EXTERNAL MODULE: ./packages/core/build/policy/limits.js
var policy_limits = __webpack_require__(11301);
// EXTERNAL MODULE: ./packages/core/build/policy/violations.js
var violations = __webpack_require__(17845);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/limits.js



/**
 * Warns where tofu-apply will refuse the plan for what it destroys.
 * @returns the same for the document, as Markdown
 */
function warnOfLimits(planned, scope, inputs, host) {
    const limits = (0,policy_limits/* strictest */.OI)({ maxDestroy: inputs.maxDestroy, protect: inputs.protect }, scope.organization);
    const units = planned.map(({ outcome: { unit, changeSet, redact } }) => ({
        unit,
        changes: changeSet?.changes ?? [],
        redact,
    }));
    return (0,violations/* limitViolations */.qs)(units, limits).map(({ unit = "", message, detailCode = "", hint }) => {
        host.log.warning(`${unit}: ${message}\n→ tofu-apply will refuse it. ${hint}`, { title: `flywheel: ${detailCode}` });
        return `**tofu-apply will refuse this.** ${(0,markdown/* escapeText */.X1)(`${unit}: ${message}`)}`;
    });
}

// EXTERNAL MODULE: ./packages/core/build/review/approval-marker.js
var approval_marker = __webpack_require__(71395);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/signature.js


/** A longer line would leave no room for what people read. */
const MAXIMUM_CHARACTERS = 40_000;
/**
 * The line that lets a deployment know what this comment showed; empty without a key, or where not every unit was
 * planned. Repository, pull request and head are the event's: nothing that the planned code made is asked.
 * @param previous the comment that this one replaces
 */
function signatureLine({ unitDigests, recordArtifactId }, { number, headSha }, previous, inputs, host) {
    const key = (0,keys/* digestKeyOf */.tQ)(inputs);
    if (key === undefined || unitDigests.size === 0)
        return "";
    const now = Math.floor(host.clock.now() / 1_000);
    const head = { repository: host.context.repository, pullRequest: number, headSha };
    const line = (0,approval_marker/* signReview */.yq)({
        ...head,
        runId: host.context.runId,
        recordArtifactId,
        ignore: inputs.digestIgnore,
        units: (0,approval_marker/* reviewedUnits */.XQ)(unitDigests, head, (0,approval_marker/* readSignedReview */.rd)(previous, key), now),
    }, key);
    if (line.length <= MAXIMUM_CHARACTERS)
        return line;
    host.log.warning(`The comment is not signed, so that no deployment can require it: ${unitDigests.size} units are too many for one. Plan fewer units in a call.`);
    return "";
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/publish.js












/** What there is to say of a plan, before it is fitted to where it is said. */
function planDocument(planned, engine, scope, handedOver, sealing, inputs, host) {
    const isSealed = handedOver.bundleName !== "" && !sealing.allowPlain;
    return {
        title: scope.title,
        outcomes: planned.map(({ outcome }) => outcome),
        facts: [...(0,report_facts/* runFacts */.p)(host.context, engine), ...(isSealed ? ["plan sealed for tofu-apply"] : [])],
        warnings: warnOfLimits(planned, scope, inputs, host),
        notes: notes(planned, sealing, inputs, host),
        fullUrl: "",
    };
}
/**
 * Writes the plan document to the job summary and to the pull request.
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed; the summary is written by then
 */
async function publish(document, planned, code, scope, handedOver, inputs, host) {
    const { context } = host;
    await host.summarize(renderPlanDocument(document, budget/* SUMMARY_BYTES */.R$));
    // The last plan's comment says more than that this one did not come to its end.
    if (host.processes.cancelled())
        return "";
    const pullRequest = commentedPullRequest(inputs, host);
    if (pullRequest === undefined)
        return "";
    const forge = host.forge(inputs.githubToken);
    const pull = await lookUp(pullRequest, forge, host);
    if (pull === undefined)
        return "";
    const outdated = await outdatedUnits(planned.map(({ unit }) => pathsOf(unit, code.get(unit.id))), await (0,checkout/* plannedBase */._g)(host, pullRequest), pull.baseSha, forge);
    const moved = outdated.length === 0 ? [] : [outdatedWords(outdated, pull.baseRef)];
    const warnings = [...moved, ...(document.warnings ?? [])];
    const render = (limit) => renderPlanDocument({ ...document, warnings, fullUrl: context.runUrl }, limit);
    return writeComment(pull, {
        key: scope.key,
        render,
        signature: (previous) => signatureLine(handedOver, pullRequest, previous, inputs, host),
        create: isWorthAComment(inputs.comment, news(planned)),
    }, inputs, forge);
}
function pathsOf({ id, varFiles }, code) {
    return { id, paths: [...(code?.trees.map(([directory]) => directory) ?? []), ...varFiles] };
}
/** What this run left out, and how to have it. */
function notes(planned, sealing, inputs, host) {
    const noToken = inputs.githubToken === "" && host.context.pullRequest !== undefined && inputs.comment !== "never";
    const failed = planned.some((unit) => unit.planned === undefined);
    const local = planned.filter((unit) => unit.planned?.backend.type === "local").map(({ unit }) => unit.id);
    return [
        ...(0,local_state/* localStateWords */.M)(local),
        ...(inputs.digestIgnore.length === 0
            ? []
            : [`Left out of the plan's digest (\`digest-ignore\`): ${inputs.digestIgnore.map(markdown/* codeSpan */.SS).join(", ")}.`]),
        ...(noToken ? ["No comment was written: the input `github-token` is empty."] : []),
        ...(sealing.allowPlain
            ? ["The plan is uploaded in clear: whoever may read this repository's artifacts can read every secret in it."]
            : []),
        ...((0,bundle_sealing/* leavesTheJob */.x)(sealing) || failed
            ? []
            : [
                "The plan was not uploaded: the inputs `plan-key` and `plan-recipients` are empty, and a plan leaves the job only sealed. `age-keygen` makes a key; store it as a secret.",
            ]),
    ];
}
function news(planned) {
    return {
        changes: planned.some(({ outcome }) => (0,plan_counts/* hasChanges */.ik)(outcome.counts) || (outcome.changeSet?.drift.length ?? 0) > 0),
        failed: planned.some(({ outcome }) => outcome.failures.length > 0),
    };
}

// EXTERNAL MODULE: ./packages/core/build/bundle/names.js
var names = __webpack_require__(34579);
// EXTERNAL MODULE: ./packages/core/build/review/schema.js
var schema = __webpack_require__(15732);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/records.js



const NOTHING_REVIEWABLE = { records: [], unitDigests: new Map() };
/**
 * The review records of a call. None without a key, or where a unit could not be planned: half of a change is nothing to
 * approve.
 */
function reviewable(planned, code, key, inputs) {
    if (key === undefined)
        return NOTHING_REVIEWABLE;
    if (planned.some(({ outcome }) => outcome.failures.length > 0))
        return NOTHING_REVIEWABLE;
    const records = planned.flatMap(({ unit, planned: made }) => {
        const identity = code.get(unit.id);
        if (made === undefined || identity === undefined)
            return [];
        const { plan, backend } = made;
        const header = { unit: unit.id, workspace: unit.workspace, backend, options: plan.request, code: identity };
        return [(0,review_record/* reviewRecord */.Ab)(plan, header, key, inputs.digestIgnore)];
    });
    return {
        records,
        unitDigests: new Map(records.map((record) => [record.header.unit, (0,review_record/* recordDigest */.kd)(record, key)])),
    };
}
/**
 * Keeps the records as one artifact.
 * @returns its id; empty where there is nothing to keep
 * @throws artifact-failed
 */
async function keepRecords({ records }, scope, inputs, host) {
    if (records.length === 0)
        return "";
    const name = (0,names/* recordArtifactName */.N8)(scope.title, host.context.runAttempt);
    const content = new TextEncoder().encode((0,schema/* recordsText */.iF)(records));
    const { id } = await host.artifacts.upload(name, names/* RECORD_FILE */.lt, content, inputs.recordRetentionDays);
    return String(id);
}

// EXTERNAL MODULE: ./packages/core/build/rules/reasons.js
var reasons = __webpack_require__(8183);
// EXTERNAL MODULE: ./packages/core/build/validate/modules.js + 3 modules
var modules = __webpack_require__(42684);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/validate-only.js









/** Validates the selected units without a backend, a state or a plan: all that is done with foreign code. */
async function validateOnly({ kind, owner }, inputs, host) {
    const [engine, scope] = await Promise.all([(0,locate/* locateEngine */.J)(inputs.engine, host), (0,load/* loadScope */.h9)(inputs, host)]);
    const findings = await (0,modules/* validateModules */.Y)(stacksOf(scope.units), engine, (0,load/* parallelism */.N6)(inputs.maxParallel, host), host);
    const failures = findings.flatMap(failuresOf);
    const verdict = failures.length > 0 ? "not valid" : "valid, not planned";
    const document = (0,skip_document/* renderSkip */._)({
        title: scope.title,
        verdict,
        why: `This is code of ${owner}: it was validated only, because a plan would run it with what the job holds. For a plan, have someone with write access push the branch to this repository.`,
        units: scope.units.map(({ id }) => id),
        failures,
        facts: (0,report_facts/* runFacts */.p)(host.context, engine),
    });
    await host.summarize(document);
    const commentUrl = await comment(document, failures.length > 0, scope, inputs, host).catch((error) => {
        // The token of such a run can only read, unless the repository was set up otherwise.
        host.log.notice(`No comment was written: ${(0,errors/* failureOf */.g5)(error).message}`);
        return "";
    });
    return skippedResult({ reason: kind, summary: `${scope.title}: ${verdict}`, failures, commentUrl });
}
/** Validation needs no environment: the units of a directory are one. */
function stacksOf(units) {
    const varFiles = new Map(units.map((unit) => [unit.directory, unit.varFiles]));
    return [...varFiles].map(([directory, files]) => ({ directory, kind: "stack", varFiles: files }));
}
function failuresOf({ rule, severity, message, fix, file, line, column }) {
    if (severity !== "error")
        return [];
    return [{ reason: (0,reasons/* reasonOf */.A)(rule), message, hint: fix, place: { file, line, column } }];
}
async function comment(document, failed, scope, inputs, host) {
    const pullRequest = commentedPullRequest(inputs, host);
    if (pullRequest === undefined)
        return "";
    const forge = host.forge(inputs.githubToken);
    const pull = await lookUp(pullRequest, forge, host);
    if (pull === undefined)
        return "";
    const create = isWorthAComment(inputs.comment, { changes: false, failed });
    return writeComment(pull, { key: scope.key, render: () => document, signature: () => "", create }, inputs, forge);
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/run.js
























/** Plans where the event is of code that may be planned; else does what may be done with it. */
async function run(inputs, host) {
    const course = await decideCourse(inputs, host);
    switch (course.kind) {
        case "plan":
            return (await withoutCredentials(inputs, host)) ?? planUnits(inputs, course.host);
        case "validate":
            return validateOnly(course.head, inputs, host);
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
        (0,load/* loadScope */.h9)(inputs, host),
        (0,bundle_sealing/* decideSealing */.w)(inputs, host),
        (0,artifact_paths/* checkArtifactPaths */.d)(inputs.artifactPaths, host),
    ]);
    (0,plan_request/* requireSupport */.bG)(request, engine);
    if ((0,bundle_sealing/* leavesTheJob */.x)(sealing) || digestKey !== undefined)
        host.artifacts.expectUpload();
    host.log.info(`Planning ${scope.units.map((unit) => unit.id).join(", ")} with ${engine.name} ${engine.version}`);
    const lock = takesLock(inputs.lock, host.context);
    const options = { request, lock, lockTimeoutMs: inputs.lockTimeout, prefixed: scope.units.length > 1 };
    const attempted = await (0,each/* runEach */.T)(scope.units, (0,load/* parallelism */.N6)(inputs.maxParallel, host), async (unit) => {
        const value = await (0,planned_unit/* planOneUnit */.o5)(unit, engine, host, options);
        host.log.info(`${unit.id}: ${progressWords(value)}`);
        return value;
    });
    const planned = await markDependents((0,planned_unit/* refuseSharedPlans */.GU)(attempted));
    const failures = planned.flatMap(({ outcome }) => [...outcome.failures]);
    const noting = (instead) => (error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return instead;
    };
    const code = new Map(await Promise.all(planned.map(async ({ unit, session }) => [unit.id, await (0,code_identity/* codeIdentity */.y)(session)])));
    const review = reviewable(planned, code, digestKey, inputs);
    const job = (0,describe/* describeJob */.hx)(checkout, scope.organizationDigest, request, inputs.githubToken, host);
    const [bundle, recordArtifactId] = await Promise.all([
        (0,hand_over/* handOver */.C)(planned, review.unitDigests, code, job, scope.title, sealing, inputs, host).catch(noting(hand_over/* NO_HAND_OVER */.$)),
        keepRecords(review, scope, inputs, host).catch(noting("")),
    ]);
    const handedOver = { ...bundle, recordArtifactId, unitDigests: review.unitDigests };
    const document = planDocument(planned, engine, scope, handedOver, sealing, inputs, host);
    const files = await writePlanFiles(document, planned, host).catch(noting(NO_PLAN_FILES));
    const commentUrl = await publish(document, planned, code, scope, handedOver, inputs, host).catch(noting(""));
    await Promise.all(planned.map((unit) => (0,planned_unit/* cleanUp */.nY)(unit, handedOver.planPath !== "")));
    return result(planned, scope, { ...handedOver, ...files, commentUrl }, failures);
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
            "plan-digest": (0,review_record/* digestOfAll */.JP)([...written.unitDigests.values()]),
            "plan-path": written.planPath,
            "plan-sha256": written.planSha256,
            "plan-text-path": written.planTextPath,
            "plan-json-path": written.planJsonPath,
            "comment-url": written.commentUrl,
            units: JSON.stringify(Object.fromEntries(planned.map((unit) => [unit.unit.id, unitFacts(unit)]))),
        },
        failures,
        warnings: planned.flatMap(({ outcome }) => (0,warnings/* engineWarnings */.Y)(outcome.unit, outcome.warnings, outcome.redact)),
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

/***/ 25509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NO_HAND_OVER),
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var _artifact_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23896);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9750);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30091);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34579);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33598);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6230);






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
    const bundleSha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(file);
    const bundleName = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleArtifactName */ .GC)(title, bundleSha256, host.context.runAttempt);
    const { id } = await host.artifacts.upload(bundleName, _names_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, file, inputs.retentionDays);
    return { ...NO_HAND_OVER, ...inJob, bundleName, bundleId: String(id), bundleSha256 };
}
/** What is uploaded; undefined for nothing. What was packed stays in memory until it is sealed. */
async function bundleFile(bundle, { recipients, allowPlain }) {
    if (recipients.length > 0)
        return (0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .sealBundle */ .u)((0,_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .packBundle */ .ii)(bundle), recipients);
    return allowPlain ? (0,_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .packBundle */ .ii)(bundle) : undefined;
}
async function bundlePlans(planned, unitDigests, code, job, inputs, host) {
    // A unit that waits goes along without a plan: tofu-apply makes it when its turn comes.
    const made = planned.flatMap(({ unit, session, backend, planned: result, outcome: { dependence } }) => backend === undefined || (result === undefined && dependence === undefined)
        ? []
        : [{ unit, session, backend, plan: result?.plan, dependence: dependence ?? null }]);
    if (made.length < planned.length)
        return undefined;
    const { files, contents } = await (0,_artifact_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .collectExtraFiles */ .M)(inputs.artifactPaths, host);
    const plans = await Promise.all(made.map(async ({ unit, session, plan, backend, dependence }) => {
        const here = await (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUnit */ .e1)(unit, session.engine, job, host);
        const bytes = plan === undefined ? new Uint8Array() : await host.files.readBytes(plan.file);
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
        };
        return { manifest: (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .createManifest */ .e4)(here, handed, host), plan: bytes };
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
    await host.files.write((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestPath */ .ji)(planPath), manifest, { secret: true });
    return { planPath, planSha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(manifest) };
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

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderSkip)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);
/* harmony import */ var _plan_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11419);


const MAXIMUM_UNITS = 100;
const MAXIMUM_FAILURES = 20;
/** The document of a call that did not plan, for summary and comment. */
function renderSkip(document) {
    const { units, failures } = document;
    const names = units.slice(0, MAXIMUM_UNITS).map((unit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, 120)));
    const rest = units.length - names.length;
    const parts = [
        `## ${failures.length > 0 ? "❌" : "⏭️"} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(document.title, 120))}: ${document.verdict}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(document.why),
        names.length === 0 ? "" : `Units: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
        (0,_plan_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .failureSection */ .mo)(failures, MAXIMUM_FAILURES),
        `<sub>${document.facts.join(" · ")}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}


/***/ })

};
