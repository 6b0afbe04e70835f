export const id = 421;
export const ids = [421];
export const modules = {

/***/ 64421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tofuPlan: () => (/* binding */ tofuPlan)
});

// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/inputs.js

const presentation = {
    name: "flywheel tofu-plan",
    description: "Plans OpenTofu stacks, shows reviewers exactly what will change, and seals the plan for tofu-apply",
    branding: { icon: "eye", color: "green" },
};
const inputs = {
    ...unit_inputs/* UNIT_INPUTS */.n,
    "lock-timeout": {
        type: "duration",
        description: "How long to wait for a held state lock. On pull_request no lock is taken.",
        default: "60s",
    },
    "plan-key": {
        type: "secret",
        description: "age identity (AGE-SECRET-KEY-1…) that seals the plan for tofu-apply. Empty: the plan is not uploaded.",
    },
    "retention-days": {
        type: "integer",
        description: "Days the sealed plan is kept.",
        default: "1",
        minimum: 1,
    },
    comment: {
        type: "choice",
        description: "When to comment on the pull request: auto (changes or errors, and always to update), always, changes, never.",
        default: "auto",
        choices: ["auto", "always", "changes", "never"],
    },
    "github-token": unit_inputs/* GITHUB_TOKEN_INPUT */.v,
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
    "comment-url": { description: "The pull request comment, where there is one.", default: "" },
    units: { description: "JSON: unit to its counts and failure reason.", default: "{}" },
};

// EXTERNAL MODULE: ./packages/core/build/bundle/describe.js + 1 modules
var describe = __webpack_require__(30974);
// EXTERNAL MODULE: ./packages/core/build/bundle/seal.js
var seal = __webpack_require__(6230);
// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
// EXTERNAL MODULE: ./packages/core/build/engine/planned-unit.js
var planned_unit = __webpack_require__(65622);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var plan_counts = __webpack_require__(87778);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 1 modules
var load = __webpack_require__(68259);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./packages/core/build/bundle/names.js
var names = __webpack_require__(34579);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/hand-over.js




const NO_HAND_OVER = { bundleName: "", bundleId: "", bundleSha256: "", planPath: "", planSha256: "" };
/**
 * Hands the plans over. Without a key nothing leaves the job; when a unit could not be planned, nothing is handed over.
 * @throws artifact-failed
 */
async function handOver(planned, checkout, scope, inputs, host) {
    const bundled = await bundlePlans(planned, checkout, scope, host);
    if (bundled === undefined)
        return NO_HAND_OVER;
    const inJob = await keepInJob(planned, bundled, host);
    if (inputs.planKey === "")
        return { ...NO_HAND_OVER, ...inJob };
    const sealed = await (0,seal/* sealBundle */.u2)(bundled, inputs.planKey);
    const bundleSha256 = (0,digest/* sha256 */.s)(sealed);
    const bundleName = (0,names/* bundleArtifactName */.GC)(scope.title, bundleSha256, host.context.runAttempt);
    const { id } = await host.artifacts.upload(bundleName, names/* BUNDLE_FILE */.Ij, sealed, inputs.retentionDays);
    return { ...NO_HAND_OVER, ...inJob, bundleName, bundleId: String(id), bundleSha256 };
}
async function bundlePlans(planned, checkout, scope, host) {
    const bundled = [];
    for (const unit of planned) {
        if (unit.planned === undefined)
            return undefined;
        const here = await (0,describe/* describeUnit */.e1)(unit.unit, unit.session.engine, checkout, scope.organizationDigest, host);
        const plan = await host.files.readBytes(unit.planned.plan.file);
        bundled.push({
            manifest: (0,describe/* createManifest */.e4)(here, unit.unit, unit.planned.plan, plan, unit.planned.backend, host),
            plan,
        });
    }
    return bundled;
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

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/marker.js
var marker = __webpack_require__(11067);
// EXTERNAL MODULE: ./packages/core/build/report/change-entry.js + 1 modules
var change_entry = __webpack_require__(11410);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
;// CONCATENATED MODULE: ./packages/core/build/report/plan-alerts.js



/** What a reviewer must not miss, before anything else. Empty when there is nothing. */
function planAlerts(outcomes, levels, fullUrl) {
    const changes = outcomes.flatMap((outcome) => (outcome.changeSet?.changes ?? []).map((change) => ({ change, outcome })));
    const destructive = changes.filter(({ change }) => (0,change_entry/* isDestructive */.TI)(change));
    const failing = outcomes
        .flatMap((outcome) => outcome.changeSet?.checks ?? [])
        .filter(({ status }) => status === "fail" || status === "error");
    const drifted = outcomes.reduce((sum, outcome) => sum + (outcome.changeSet?.drift.length ?? 0), 0);
    const brief = levels.filter((level) => level !== "full").length;
    const full = fullUrl === "" ? "" : ` [Everything is in the job summary.](${fullUrl})`;
    return [
        ...(destructive.length === 0 ? [] : [plan_alerts_alert("CAUTION", destructionWords(destructive))]),
        ...(outcomes.some((outcome) => outcome.changeSet?.errored === true)
            ? [plan_alerts_alert("WARNING", "The engine stopped before this plan was whole: there is more than is shown.")]
            : []),
        ...(failing.length === 0
            ? []
            : [
                plan_alerts_alert("WARNING", `${plural(failing.length, "check")} of the code ${failing.length === 1 ? "fails" : "fail"}: see Checks below.`),
            ]),
        ...(drifted === 0
            ? []
            : [plan_alerts_alert("WARNING", `${plural(drifted, "object")} changed outside of code since the last apply: see below.`)]),
        ...(brief === 0 ? [] : [plan_alerts_alert("IMPORTANT", `This was too long for one place: ${leftOut(levels)}.${full}`)]),
    ];
}
function destructionWords(destructive) {
    const names = destructive
        .slice(0, 20)
        .map(({ change, outcome }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(outcome.redact(change.address), 120)));
    const more = destructive.length > 20 ? ` and ${destructive.length - 20} more` : "";
    const kinds = change_set/* CHANGE_KINDS */.t.map((kind) => ({
        kind,
        count: destructive.filter(({ change }) => change.kind === kind).length,
    }));
    const words = kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} × ${change_entry/* KIND_SIGNS */.so[kind].slice(3)}`);
    return `**${words.join(", ")}**: ${names.join(", ")}${more}`;
}
function leftOut(levels) {
    const count = (level) => levels.filter((item) => item === level).length;
    return [
        [count("names"), "shown by the names of what changes"],
        [count("address"), "by address only"],
        [count("counted"), "only counted"],
    ]
        .filter(([amount]) => amount !== 0)
        .map(([amount, words]) => `${String(amount)} ${String(words)}`)
        .join(", ");
}
/** One of GitHub's alert blocks. */
function plan_alerts_alert(kind, text) {
    return `> [!${kind}]\n> ${text}`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./packages/core/build/report/plan-sections.js
var plan_sections = __webpack_require__(11419);
;// CONCATENATED MODULE: ./packages/core/build/report/plan-document.js






const MAXIMUM_NAME = 120;
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
    { sections: true, failuresAUnit: 40, units: 1_000 },
    { sections: false, failuresAUnit: 3, units: 300 },
    { sections: false, failuresAUnit: 1, units: 40 },
    { sections: false, failuresAUnit: 1, units: 5 },
];
const LEAST = { sections: false, failuresAUnit: 0, units: 0 };
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
function outcomeEntries({ changeSet, redact }, index) {
    if (changeSet === undefined)
        return [];
    return [
        ...changeSet.changes.map((change) => ({
            index,
            drift: false,
            change,
            entry: (0,budget/* remembered */.HK)((0,change_entry/* changeEntry */.df)(change, redact)),
        })),
        ...changeSet.drift.map((change) => ({ index, drift: true, change, entry: (0,budget/* remembered */.HK)((0,change_entry/* driftEntry */.mA)(change, redact)) })),
    ];
}
function assemble(document, placed, detail) {
    const { outcomes } = document;
    const told = outcomes.slice(0, detail.units);
    const levels = placed.map(({ level }) => level);
    const parts = [
        `## ${verdict(document)}`,
        outcomes.length > 1 ? indexTable(told, outcomes.length - told.length) : "",
        ...planAlerts(outcomes, levels, document.fullUrl),
        ...told
            .map((outcome, index) => unitSection(outcome, placed.filter((item) => item.index === index), outcomes.length > 1, detail))
            .filter((section) => section !== ""),
        detail.sections ? "" : plan_alerts_alert("IMPORTANT", "Outputs, checks and warnings are left out here for their length."),
        ...document.notes.map((note) => `> [!NOTE]\n> ${note}`),
        document.facts.length === 0 ? "" : `<sub>${document.facts.join(" · ")}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function verdict({ title, outcomes }) {
    const name = (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(title, MAXIMUM_NAME));
    const failed = outcomes.filter((outcome) => outcome.failures.length > 0).length;
    const counts = (0,plan_counts/* addCounts */.c5)(outcomes.map((outcome) => outcome.counts));
    const words = (0,plan_counts/* hasChanges */.ik)(counts) ? (0,plan_counts/* countWords */.rj)(counts) : "no changes";
    if (failed === 0)
        return `${sign(counts)} ${name}: ${words}`;
    const failure = outcomes.length === 1 ? "the plan failed" : `${failed} of ${outcomes.length} plans failed`;
    return `❌ ${name}: ${failure}${(0,plan_counts/* hasChanges */.ik)(counts) ? `; ${words}` : ""}`;
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
function indexTable(outcomes, rest) {
    const number = (count) => (count === 0 ? "" : String(count));
    const rows = outcomes.map(({ unit, counts, failures }) => [
        `${failures.length > 0 ? "❌" : sign(counts)} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, MAXIMUM_NAME))}`,
        number(counts.destroy - counts.replace),
        number(counts.replace),
        number(counts.change),
        number(counts.add - counts.replace),
        failures.length > 0 ? "failed" : otherWords(counts),
    ]);
    const all = (0,markdown/* table */.tp)(["unit", "destroy", "replace", "change", "add", "other"], rows);
    return rest > 0 ? `${all}\n\nand ${rest} more units` : all;
}
/** What has no column of its own. */
function otherWords(counts) {
    if (!(0,plan_counts/* hasChanges */.ik)(counts))
        return "no changes";
    return (0,plan_counts/* countWords */.rj)({ ...counts, add: 0, change: 0, destroy: 0, replace: 0 });
}
function unitSection(outcome, placed, titled, detail) {
    const { changeSet, counts, failures } = outcome;
    const quiet = changeSet !== undefined && changeSet.changes.length + changeSet.drift.length + changeSet.outputs.length === 0;
    if (quiet &&
        failures.length === 0 &&
        outcome.warnings.length === 0 &&
        changeSet.checks.every(({ status }) => status === "pass"))
        return "";
    const words = failures.length > 0 ? "failed" : (0,plan_counts/* countWords */.rj)(counts) || "no changes";
    const parts = [
        titled ? `### ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(outcome.unit, MAXIMUM_NAME))}: ${words}` : "",
        (0,plan_sections/* failureSection */.mo)(failures, detail.failuresAUnit),
        changesSection(placed.filter((item) => !item.drift)),
        (0,plan_sections/* driftSection */.tX)(placed.filter((item) => item.drift).map((item) => item.text), changeSet?.drift.length ?? 0),
        ...(detail.sections
            ? [
                (0,plan_sections/* outputsSection */.kh)(changeSet?.outputs ?? [], outcome.redact),
                (0,plan_sections/* checksSection */.N$)(changeSet?.checks ?? [], outcome.redact),
                (0,plan_sections/* warningsSection */.xd)(outcome.warnings, outcome.redact),
            ]
            : []),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function changesSection(placed) {
    const text = placed.map((item) => item.text).join("");
    const counted = placed.filter((item) => item.level === "counted");
    if (counted.length === 0)
        return text.trimEnd();
    const groups = Map.groupBy(counted, ({ change }) => `${change.kind} ${change.type}`);
    const rows = [...groups.values()]
        .toSorted((a, b) => b.length - a.length)
        .slice(0, 40)
        .flatMap(([first, ...others]) => (first === undefined ? [] : [{ change: first.change, count: others.length + 1 }]));
    const rest = counted.length - rows.reduce((sum, { count }) => sum + count, 0);
    const lines = rows.map(({ change, count }) => `- ${count} × ${change_entry/* KIND_SIGNS */.so[change.kind]} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(change.type, MAXIMUM_NAME))}`);
    return [text.trimEnd(), "And by count only:", [...lines, ...(rest > 0 ? [`- ${rest} × others`] : [])].join("\n")]
        .filter((part) => part !== "")
        .join("\n\n");
}

;// CONCATENATED MODULE: ./packages/core/build/report/upsert-comment.js

/**
 * Edits our comment with this marker in place, or writes it when `create` says so. Nobody else's comment is ever
 * taken for ours: the forge lists only what the token's identity wrote.
 */
async function upsertComment(forge, pullRequest, firstLine, body, create) {
    const own = (await forge.ownComments(pullRequest)).find((comment) => (0,marker/* hasMarker */.x)(comment.body, firstLine));
    if (own === undefined)
        return create ? forge.createComment(pullRequest, body) : undefined;
    return own.body === body ? own : forge.updateComment(own.id, body);
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/publish.js







/**
 * Writes the plan document to the job summary and to the pull request.
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed; the summary is written by then
 */
async function publish(planned, engine, scope, handedOver, inputs, host) {
    const { context } = host;
    const document = {
        title: scope.title,
        outcomes: planned.map(({ outcome }) => outcome),
        facts: [...(0,facts/* runFacts */.p)(context, engine), ...(handedOver.bundleName === "" ? [] : ["plan sealed for tofu-apply"])],
        notes: notes(planned, inputs, host),
        fullUrl: "",
    };
    await host.summarize(renderPlanDocument(document, budget/* SUMMARY_BYTES */.R$));
    const pullRequest = context.pullRequest?.number;
    if (inputs.githubToken === "" || pullRequest === undefined || inputs.comment === "never")
        return "";
    const firstLine = (0,marker/* marker */.Q)("plan", scope.key);
    const body = `${firstLine}\n${renderPlanDocument({ ...document, fullUrl: context.runUrl }, budget/* COMMENT_BYTES */.GJ - firstLine.length - 1)}`;
    const comment = await upsertComment(host.forge(inputs.githubToken), pullRequest, firstLine, body, isWorthAComment(planned, inputs.comment));
    return comment?.url ?? "";
}
/** What this run left out, and how to have it. */
function notes(planned, inputs, host) {
    const noToken = inputs.githubToken === "" && host.context.pullRequest !== undefined && inputs.comment !== "never";
    const failed = planned.some((unit) => unit.planned === undefined);
    const local = planned.filter((unit) => unit.planned?.backend.type === "local").map(({ unit }) => (0,markdown/* codeSpan */.SS)(unit.id));
    return [
        ...(local.length === 0
            ? []
            : [
                `The state of ${local.join(", ")} lies on the runner's disk and goes with it: configure a backend before you deploy.`,
            ]),
        ...(noToken ? ["No comment was written: the input `github-token` is empty."] : []),
        ...(inputs.planKey === "" && !failed
            ? [
                "The plan was not uploaded: the input `plan-key` is empty, and a plan leaves the job only sealed. `age-keygen` makes a key; store it as a secret.",
            ]
            : []),
    ];
}
function isWorthAComment(planned, when) {
    const changes = planned.some(({ outcome }) => (0,plan_counts/* hasChanges */.ik)(outcome.counts) || (outcome.changeSet?.drift.length ?? 0) > 0);
    const failed = planned.some(({ outcome }) => outcome.failures.length > 0);
    return when === "always" || changes || (when === "auto" && failed);
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/run.js











/** Plans the selected units, seals the plans, and shows reviewers what would change. */
async function run(inputs, host) {
    (0,forks/* refuseForks */.A)(host.context);
    const [engine, checkout, scope] = await Promise.all([
        (0,locate/* locateEngine */.J)(inputs.engine, host),
        (0,describe/* describeCheckout */.i2)(host),
        (0,load/* loadScope */.h)(inputs, host),
        inputs.planKey === "" ? undefined : (0,seal/* recipientOf */.du)(inputs.planKey),
    ]);
    if (inputs.planKey !== "")
        host.artifacts.expectUpload();
    host.log.info(`Planning ${scope.units.map((unit) => unit.id).join(", ")} with ${engine.name} ${engine.version}`);
    // A pull request's plan takes no lock: it must not hold up a deployment, and is planned again after the merge.
    const lock = host.context.event !== "pull_request";
    const options = { lock, lockTimeoutMs: inputs.lockTimeout, refresh: true, prefixed: scope.units.length > 1 };
    const attempted = await (0,each/* runEach */.T)(scope.units, (0,load/* parallelism */.N)(inputs.maxParallel, host), async (unit) => {
        const value = await (0,planned_unit/* planOneUnit */.o5)(unit, engine, host, options);
        host.log.info(`${unit.id}: ${progressWords(value)}`);
        return value;
    });
    const planned = (0,planned_unit/* refuseSharedPlans */.GU)(attempted);
    const failures = planned.flatMap(({ outcome }) => [...outcome.failures]);
    const handedOver = await handOver(planned, checkout, scope, inputs, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return NO_HAND_OVER;
    });
    const commentUrl = await publish(planned, engine, scope, handedOver, inputs, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return "";
    });
    await Promise.all(planned.map((unit) => (0,planned_unit/* cleanUp */.nY)(unit, handedOver.planPath !== "")));
    return result(planned, scope, handedOver, commentUrl, failures);
}
function progressWords({ outcome }) {
    if (outcome.failures.length > 0)
        return `failed (${(0,errors/* worstFailure */.Wx)(outcome.failures)?.reason ?? ""})`;
    return (0,plan_counts/* countWords */.rj)(outcome.counts) || "no changes";
}
function result(planned, scope, handedOver, commentUrl, failures) {
    const counts = (0,plan_counts/* addCounts */.c5)(planned.map(({ outcome }) => outcome.counts));
    const drifted = planned.some(({ outcome }) => (outcome.changeSet?.drift.length ?? 0) > 0);
    const exitCodes = planned.map((unit) => unit.planned?.plan.exitCode ?? 1);
    return {
        outputs: {
            ...countOutputs(counts),
            "has-drift": String(drifted),
            "exit-code": exitCodes.includes(1) ? "1" : exitCodes.includes(2) ? "2" : "0",
            "bundle-name": handedOver.bundleName,
            "bundle-id": handedOver.bundleId,
            "bundle-sha256": handedOver.bundleSha256,
            "plan-path": handedOver.planPath,
            "plan-sha256": handedOver.planSha256,
            "comment-url": commentUrl,
            units: JSON.stringify(Object.fromEntries(planned.map((unit) => [unit.unit.id, unitFacts(unit)]))),
        },
        failures,
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
    return { ...outcome.counts, failureReason: (0,errors/* worstFailure */.Wx)(outcome.failures)?.reason ?? "" };
}

;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/action.js


const tofuPlan = { name: "tofu-plan", inputs: inputs, outputs: outputs, run: run };


/***/ }),

/***/ 30974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ createManifest),
  i2: () => (/* binding */ describeCheckout),
  e1: () => (/* binding */ describeUnit)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var counts = __webpack_require__(87778);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/engine/state-identity.js
var state_identity = __webpack_require__(78375);
;// CONCATENATED MODULE: ./packages/core/build/bundle/plan-file.js



// The state in a plan is as large as the state itself; beyond this a plan is no longer believable.
const MAXIMUM_STATE_BYTES = 512 * 1024 * 1024;
/**
 * Lineage and serial of the state a saved plan was made from.
 * @param plan the saved plan's bytes (a zip)
 * @returns null where the engine encrypted the plan itself
 */
function planState(plan) {
    if (plan[0] !== 0x50 || plan[1] !== 0x4b)
        return null;
    const files = (0,esm.unzipSync)(plan, {
        filter: (file) => file.name === "tfstate" && file.originalSize <= MAXIMUM_STATE_BYTES,
    });
    const state = files["tfstate"];
    if (state === undefined)
        return null;
    const parsed = dist/* safeParse */.xLC(state_identity/* stateIdentitySchema */.h, JSON.parse(new TextDecoder().decode(state)));
    return parsed.success ? parsed.output : null;
}

// EXTERNAL MODULE: ./packages/core/build/bundle/variables.js
var variables = __webpack_require__(49590);
;// CONCATENATED MODULE: ./packages/core/build/bundle/describe.js





/** Commit and tree of the work tree; the event's commit where it is no git checkout. */
async function describeCheckout(host) {
    const { context } = host;
    const git = await host.processes.find("git");
    if (git === undefined)
        return { commit: context.sha, tree: null };
    const { exitCode, stdout } = await host.processes.run({
        file: git,
        // The workspace may belong to another user in a container job.
        arguments: ["-c", `safe.directory=${context.workspace}`, "rev-parse", "HEAD", "HEAD^{tree}"],
        directory: context.workspace,
        environment: context.environment,
    });
    const [commit, tree] = stdout.trim().split("\n");
    return exitCode === 0 && commit !== undefined && tree !== undefined
        ? { commit, tree }
        : { commit: context.sha, tree: null };
}
/** What plan and apply must agree on, as it is here. */
async function describeUnit(unit, engine, checkout, organizationDigest, host) {
    const lockFile = (0,posix_.join)(host.context.workspace, unit.directory, ".terraform.lock.hcl");
    const hasLockFile = (await host.files.stat(lockFile))?.kind === "file";
    return {
        unit: unit.id,
        repository: host.context.repository,
        workingDirectory: unit.directory,
        organization: organizationDigest,
        commit: checkout.commit,
        tree: checkout.tree,
        runId: host.context.runId,
        runAttempt: host.context.runAttempt,
        engine: { name: engine.name, version: engine.version, platform: engine.platform },
        lockFile: hasLockFile ? (0,digest/* sha256 */.s)(await host.files.readBytes(lockFile)) : null,
        workspace: unit.workspace,
    };
}
/** The manifest of a plan just made. */
function createManifest(here, unit, plan, planBytes, backend, host) {
    const planSha256 = (0,digest/* sha256 */.s)(planBytes);
    const names = Object.keys(plan.json.variables ?? {});
    return {
        schema: "flywheel.plan/v1",
        ...here,
        event: host.context.event,
        pullRequest: host.context.pullRequest?.number ?? null,
        backend: { type: backend.type, settings: backend.settings.map(([name, value]) => [name, value]) },
        state: planState(planBytes),
        planSha256,
        variables: (0,variables/* variableDigests */.U)(names, unit, host.context.environment, planSha256),
        counts: (0,counts/* countChanges */.xS)(plan.changeSet),
        createdAt: new Date(host.clock.now()).toISOString(),
    };
}


/***/ }),

/***/ 67130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);



const countsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    add: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    destroy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    replace: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    import: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    move: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    forget: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
});
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("flywheel.plan/v1"),
    unit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    workingDirectory: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** sha256 of organization.yaml; null in direct mode. */
    organization: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    commit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Git tree of the checkout; null where the workspace is no checkout. */
    tree: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    runId: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    runAttempt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    event: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pullRequest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    engine: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["tofu", "terraform"]), version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), platform: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** sha256 of .terraform.lock.hcl; null where there is none. */
    lockFile: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    backend: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), settings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()])) }),
    /** From the plan file; null where the engine encrypted it. */
    state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ lineage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), serial: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    planSha256: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Digests of the variables the plan job set by vars or TF_VAR_; null for those it did not. */
    variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    counts: countsSchema,
    /** ISO 8601, UTC. */
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/**
 * Parses a manifest.
 * @throws plan-unreadable
 */
function parseManifest(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(manifestSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
    if (parsed.success)
        return parsed.output;
    const field = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", `The plan's manifest is not understood at ${field}`, {
        hint: "Use the same version of flywheel for tofu-plan and tofu-apply.",
    });
}


/***/ }),

/***/ 34579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ bundleArtifactName),
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   ji: () => (/* binding */ manifestPath)
/* harmony export */ });
/** The one file of a bundle's artifact. */
const BUNDLE_FILE = "bundle.age";
/** `flywheel-plan-<slug>-<8 hex>-a<attempt>`: a re-run of all jobs never meets its own older name. */
function bundleArtifactName(title, bundleSha256, attempt) {
    const slug = title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .slice(0, 40)
        .replaceAll(/^-+|-+$/g, "");
    return `flywheel-plan-${slug === "" ? "units" : slug}-${bundleSha256.slice(0, 8)}-a${attempt}`;
}
/** Where the manifest of a plan file lies in the same job. */
function manifestPath(planPath) {
    return `${planPath}.manifest.json`;
}


/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ recipientOf),
/* harmony export */   gi: () => (/* binding */ verifyPlanBytes),
/* harmony export */   hk: () => (/* binding */ openBundle),
/* harmony export */   u2: () => (/* binding */ sealBundle)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67130);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30091);




/** Saved plans are refused beyond this, sealed or not (a zip can promise any size). */
const MAXIMUM_BUNDLE_BYTES = 512 * 1024 * 1024;
/**
 * Makes an age identity's public half, so that a mistyped key fails before the engine runs.
 * @throws input-invalid
 */
async function recipientOf(planKey) {
    const { identityToRecipient } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 81539));
    try {
        return await identityToRecipient(planKey);
    }
    catch {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "Input plan-key is no age identity", {
            hint: "It must be one line that begins with AGE-SECRET-KEY-1, as age-keygen prints it. Store it as a secret.",
        });
    }
}
/** Packs plans and manifests and seals them to the key's owner with age. Nothing is ever written in clear. */
async function sealBundle(plans, planKey) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const entries = plans.flatMap((entry, index) => [
        [`${index}/manifest.json`, (0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strToU8 */ ._u)(JSON.stringify(entry.manifest))],
        [`${index}/plan.tfplan`, entry.plan],
    ]);
    const encrypter = new Encrypter();
    encrypter.addRecipient(await recipientOf(planKey));
    // Plans are deflated already.
    return encrypter.encrypt((0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .zipSync */ .L)(Object.fromEntries(entries), { level: 0 }));
}
/**
 * Opens a sealed bundle.
 * @param expectedSha256 of the sealed bytes, from a trusted channel (a job output)
 * @throws plan-mismatch when the bytes are others, plan-unsealed when they are not sealed, plan-unreadable when the
 * key does not open them
 */
async function openBundle(sealed, expectedSha256, planKey) {
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(sealed) !== expectedSha256.toLowerCase()) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-mismatch", "The bundle is not the one the plan job made: its sha256 differs from bundle-sha256", {
            detailCode: "bundle-sha256",
            hint: "Nothing was applied. Wire bundle-sha256 from the plan job's output, and find out who changed the artifact.",
        });
    }
    if (!(0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strFromU8 */ .he)(sealed.subarray(0, 22)).startsWith("age-encryption.org/v1")) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unsealed", "The bundle is not sealed", { hint: "Plan again with the same plan-key." });
    }
    return unpack(await decrypt(sealed, planKey));
}
async function decrypt(sealed, planKey) {
    await recipientOf(planKey);
    const { Decrypter } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const decrypter = new Decrypter();
    decrypter.addIdentity(planKey);
    try {
        return await decrypter.decrypt(sealed);
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", "The key does not open the bundle", {
            hint: "Give tofu-apply the plan-key that tofu-plan had.",
            cause: String(error),
        });
    }
}
function unpack(packed) {
    const files = unzip(packed);
    const pairs = Math.ceil(Object.keys(files).length / 2);
    if (pairs === 0)
        return notABundle("it holds no plans");
    return Array.from({ length: pairs }, (_, index) => {
        const manifestFile = files[`${index}/manifest.json`];
        const plan = files[`${index}/plan.tfplan`];
        // Never a part of the plans: a unit that is missing would count as one that needs nothing.
        if (manifestFile === undefined || plan === undefined)
            return notABundle(`plan ${index} is not whole`);
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)((0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strFromU8 */ .he)(manifestFile));
        verifyPlanBytes(manifest, plan);
        return { manifest, plan };
    });
}
function unzip(packed) {
    try {
        return (0,fflate__WEBPACK_IMPORTED_MODULE_3__.unzipSync)(packed, { filter: (file) => file.originalSize <= MAXIMUM_BUNDLE_BYTES });
    }
    catch (error) {
        return notABundle(String(error));
    }
}
function notABundle(cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", "The bundle opens, but what is in it is no bundle of plans", {
        hint: "Use the same version of flywheel for tofu-plan and tofu-apply, and plan again.",
        cause,
    });
}
/** @throws plan-mismatch when the plan file is not the one of the manifest */
function verifyPlanBytes(manifest, plan) {
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(plan) === manifest.planSha256)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-mismatch", `The saved plan of ${manifest.unit} is not the one of its manifest: its sha256 differs`, {
        detailCode: "planSha256",
        unit: manifest.unit,
        hint: "Nothing was applied. Plan again, and find out who changed the file.",
    });
}


/***/ }),

/***/ 49590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareVariables),
/* harmony export */   U: () => (/* binding */ variableDigests)
/* harmony export */ });
/* harmony import */ var _engine_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7500);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30091);


/**
 * Digests of the variables a plan knows, as this job gives them by `vars` or TF_VAR_; null for one it does not give.
 * Ephemeral variables are not in a plan, and may differ.
 * @param names the variables of the plan JSON
 * @param planSha256 keys the digests to this plan
 */
function variableDigests(names, unit, environment, planSha256) {
    const given = givenVariables(unit, environment);
    return Object.fromEntries(names.map((name) => {
        const value = given.get(name);
        return [name, value === undefined ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(`${planSha256}\n${name}\n${value}`)];
    }));
}
/** Variables that this job sets to something else than the plan job did; those it does not set are the plan's. */
function compareVariables(manifest, unit, environment) {
    const here = variableDigests(Object.keys(manifest.variables), unit, environment, manifest.planSha256);
    const differing = Object.keys(here).filter((name) => here[name] !== null && here[name] !== manifest.variables[name]);
    if (differing.length === 0)
        return [];
    return [
        {
            reason: "plan-mismatch",
            detailCode: "variables",
            unit: manifest.unit,
            message: `The plan was made with other values of ${differing.join(", ")}`,
            hint: "Give the apply job the same vars and TF_VAR_ variables as the plan job, or leave them out: the plan holds them.",
        },
    ];
}
/** `vars` wins over the environment, as in the engine. */
function givenVariables(unit, environment) {
    const fromEnvironment = Object.entries(environment)
        .filter(([name]) => name.startsWith("TF_VAR_"))
        .map(([name, value]) => [name.slice("TF_VAR_".length), value]);
    return new Map([...fromEnvironment, ...(0,_engine_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .T)(unit.vars)]);
}


/***/ }),

/***/ 39990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planUnit)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _plan_change_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66923);
/* harmony import */ var _plan_plan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94220);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2966);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20965);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22120);






/** Plans an initialised unit into a file of its own and reads it back. */
async function planUnit(session, options) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(session.scratch, options.refresh ? "plan.tfplan" : "plan-norefresh.tfplan");
    const run = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .runStreaming */ .SL)(session, [
        "plan",
        "-json",
        "-input=false",
        "-detailed-exitcode",
        `-out=${file}`,
        ...(options.lock ? [`-lock-timeout=${Math.ceil(options.lockTimeoutMs / 1_000)}s`] : ["-lock=false"]),
        ...(options.refresh ? [] : ["-refresh=false"]),
        ...(0,_init_js__WEBPACK_IMPORTED_MODULE_3__/* .variableArguments */ .rs)(session),
    ]);
    if (run.exitCode !== 0 && run.exitCode !== 2) {
        return { ok: false, failures: (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .engineFailures */ .u)(session, run, "plan-failed", "planning") };
    }
    return readSavedPlan(session, file, run);
}
async function readSavedPlan(session, file, planRun) {
    const jsonFile = `${file}.json`;
    const run = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .runToFile */ .Tb)(session, ["show", "-json", file], jsonFile);
    if (run.exitCode !== 0) {
        const cause = (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .engineWords */ .Y7)(run);
        return {
            ok: false,
            failures: [
                {
                    reason: "plan-unreadable",
                    message: "The engine cannot show the plan it has just made",
                    hint: "Its words are in the debug log of this step.",
                    unit: session.unit.id,
                    cause,
                },
            ],
        };
    }
    const json = (0,_plan_plan_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlanJson */ .X)(await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .readJsonText */ .gb)(session, jsonFile));
    return {
        ok: true,
        plan: {
            file,
            jsonFile,
            json,
            changeSet: (0,_plan_change_set_js__WEBPACK_IMPORTED_MODULE_5__/* .readChangeSet */ .b)(json),
            exitCode: planRun.exitCode === 2 ? 2 : 0,
            warnings: planRun.events.diagnostics.filter((diagnostic) => diagnostic.severity === "warning"),
        },
    };
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
/* harmony import */ var _plan_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87778);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18803);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20965);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39990);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22120);
/* harmony import */ var _shared_states_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30531);







/** Initialises and plans one unit. Never rejects: whatever goes wrong is the unit's own failure. */
async function planOneUnit(unit, engine, host, options) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .fA)(unit, engine, host, options.prefixed);
    try {
        const failures = await (0,_init_js__WEBPACK_IMPORTED_MODULE_2__/* .initialise */ .YW)(session);
        if (failures.length > 0)
            return failedUnit(session, failures);
        const backend = await (0,_init_js__WEBPACK_IMPORTED_MODULE_2__/* .readBackend */ .h5)(session);
        const refusals = (0,_init_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseBackend */ .$S)(backend, unit.id);
        if (refusals.length > 0)
            return failedUnit(session, refusals);
        const result = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planUnit */ .M)(session, options);
        if (!result.ok)
            return failedUnit(session, result.failures);
        const { plan } = result;
        const redactPlan = (0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .planRedactor */ .Uc)(plan.json);
        const outcome = {
            unit: unit.id,
            changeSet: plan.changeSet,
            counts: (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .xS)(plan.changeSet),
            failures: [],
            warnings: plan.warnings,
            redact: (text) => redactPlan(session.redact(text)),
        };
        return { unit, session, planned: { plan, backend }, outcome };
    }
    catch (error) {
        return failedUnit(session, [{ unit: unit.id, ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error) }]);
    }
}
/** Two units on one state would each destroy the other's objects: their plans are failures, not plans. */
function refuseSharedPlans(units) {
    const shared = (0,_shared_states_js__WEBPACK_IMPORTED_MODULE_6__/* .sharedStates */ .Q)(units.flatMap(({ unit, planned }) => (planned === undefined ? [] : [{ unit, backend: planned.backend }])));
    return units.map((item) => {
        const failure = shared.get(item.unit.id);
        return failure === undefined ? item : failedUnit(item.session, [failure]);
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
function failedUnit(session, failures) {
    const { unit } = session;
    const outcome = {
        unit: unit.id,
        changeSet: undefined,
        counts: _plan_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COUNTS */ .lZ,
        failures,
        warnings: [],
        redact: session.redact,
    };
    return { unit, session, planned: undefined, outcome };
}


/***/ }),

/***/ 78375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stateIdentitySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** What tells one version of a state from another, of a state file's JSON; a state never written has neither. */
const stateIdentitySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    lineage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    serial: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
});


/***/ }),

/***/ 11067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ marker),
/* harmony export */   x: () => (/* binding */ hasMarker)
/* harmony export */ });
/* harmony import */ var _bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30091);

/**
 * The hidden first line by which we find our own comment or issue again.
 * @param kind what the document is, such as `plan` or `drift`
 * @param key what it is about; hashed, so that nothing in it can break out of the comment
 */
function marker(kind, key) {
    return `<!-- flywheel:v1 ${kind} ${(0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(key).slice(0, 32)} -->`;
}
/** True when the text's first line is exactly this marker. */
function hasMarker(body, wanted) {
    return (body.split(/\r?\n/, 1)[0] ?? "").trim() === wanted;
}


/***/ })

};
