export const id = 3942;
export const ids = [3942];
export const modules = {

/***/ 53942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftCheck: () => (/* binding */ driftCheck)
});

// EXTERNAL MODULE: ./packages/core/build/lifecycle/finish-up.js + 5 modules
var finish_up = __webpack_require__(54770);
// EXTERNAL MODULE: ./packages/core/build/inputs/credentials.js
var credentials = __webpack_require__(96376);
// EXTERNAL MODULE: ./packages/core/build/inputs/select-inputs.js
var select_inputs = __webpack_require__(43932);
// EXTERNAL MODULE: ./packages/core/build/inputs/report-inputs.js
var report_inputs = __webpack_require__(7446);
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
    ...select_inputs/* SELECT_INPUTS */.r,
    lock: {
        type: "boolean",
        description: "Take the state's lock for the first look, too. What looks drifted or pending is looked at again under it anyway.",
        default: "false",
    },
    "lock-timeout": { type: "duration", description: "How long to wait for a held state lock.", default: "60s" },
    ...credentials/* CREDENTIAL_INPUTS */.m,
    "fail-on": {
        type: "choice",
        description: "What fails the job: observed (any change outside of code), drift (applying would undo one), pending (merged code is not applied), any of these, never. A unit that cannot be checked always fails it, but for never.",
        default: "drift",
        choices: ["observed", "drift", "pending", "any", "never"],
    },
    "ignore-file": {
        type: "text",
        description: "A YAML list of rules for drift that is known and fine, beside drift.ignore of the organization file. Each has address, type or attribute, a reason, and may have owner and expires.",
    },
    issues: { type: "boolean", description: "Open, update and close one issue a drifted unit.", default: "true" },
    "issue-labels": {
        type: "lines",
        description: "Labels of new issues, one a line, beside flywheel-drift, by which issues are found again.",
    },
    "issue-assignees": {
        type: "lines",
        description: "Logins to assign new issues to, one a line, beside the owners of the unit (drift.owners, else CODEOWNERS).",
    },
    "issue-limit": {
        type: "integer",
        description: "How many drift issues may be open at once; units beyond that share one.",
        default: "20",
        minimum: 1,
    },
    "show-values": {
        type: "choice",
        description: "Whether issues, the job summary and the report show values of attributes, not only their names; auto does in private repositories. Sensitive ones are never shown.",
        default: "auto",
        choices: ["auto", "true", "false"],
    },
    heal: {
        type: "boolean",
        description: "Undo drift without a person, where applying only puts back what changed: nothing is destroyed, no merged code waits, once a day a unit. Needs issues.",
        default: "false",
    },
    adopt: {
        type: "boolean",
        description: "Seal the plans of units that are observed: applying them changes nothing and records in the state what is real. A person applies them with tofu-apply.",
        default: "false",
    },
    "plan-key": {
        type: "secret",
        description: "age identity (AGE-SECRET-KEY-1…) that seals what adopt makes, and a state that heal could not save.",
    },
    "plan-recipients": {
        type: "lines",
        description: "Public keys (age1…) to seal it to instead, one a line: then this job cannot open it.",
    },
    "retention-days": {
        type: "integer",
        description: "Days the sealed plans are kept.",
        default: "1",
        minimum: 1,
    },
    shard: {
        type: "text",
        description: "Check only this part of the units, such as 2/4, for a matrix of jobs. Its report becomes an artifact; issues are left to fold-shards.",
    },
    "fold-shards": {
        type: "integer",
        description: "Check nothing: put the reports of this many shards of the same run together, and track their issues. Takes the same unit inputs.",
        default: "0",
        minimum: 0,
    },
    ...report_inputs/* REPORT_INPUTS */.Lj,
    "github-token": unit_inputs/* GITHUB_TOKEN_INPUT */.vu,
};
const outputs = {
    removed: {
        description: "JSON list of the units that the change drops, with select: affected. What they manage stays.",
        default: "[]",
    },
    clean: { description: "Units without any difference.", default: "0" },
    observed: { description: "Units that differ, where applying would change nothing.", default: "0" },
    drifted: { description: "Units whose drift applying would undo.", default: "0" },
    pending: { description: "Units with merged code that is not applied.", default: "0" },
    errored: { description: "Units that could not be checked.", default: "0" },
    "drift-count": { description: "Objects that changed outside of code.", default: "0" },
    units: { description: "JSON: unit to its verdict.", default: "{}" },
    issues: { description: "JSON: unit to the URL of its open issue.", default: "{}" },
    "report-path": {
        description: "The report as a JSON file (flywheel.drift/v1), without sensitive values.",
        default: "",
    },
    "bundle-name": { description: "Artifact with the sealed plans of adopt; empty for none.", default: "" },
    "bundle-id": { description: "Id of that artifact.", default: "" },
    "bundle-sha256": { description: "SHA-256 of the sealed file: give it to tofu-apply.", default: "" },
};

// EXTERNAL MODULE: ./packages/core/build/bundle/hand-over.js + 1 modules
var hand_over = __webpack_require__(41427);
;// CONCATENATED MODULE: ./packages/core/build/drift/after-healing.js
/**
 * What is known of units after a second look at some of them, in the same run: people have not heard yet of what the first
 * one found, and what the second one cannot tell is as it was.
 */
function trackedAfter(first, second) {
    const units = new Map(first);
    for (const [unit, now] of second) {
        const { news, firstSeen, healed, deployment } = first.get(unit) ?? now;
        units.set(unit, {
            ...now,
            news: now.news ?? news,
            firstSeen: now.firstSeen ?? firstSeen,
            healed: now.healed ?? healed,
            deployment: now.deployment ?? deployment,
        });
    }
    return units;
}

// EXTERNAL MODULE: ./packages/core/build/drift/report-file.js + 1 modules
var report_file = __webpack_require__(58772);
// EXTERNAL MODULE: ./packages/core/build/drift/ignore-rules.js
var ignore_rules = __webpack_require__(16944);
;// CONCATENATED MODULE: ./packages/core/build/drift/rule-use.js

/**
 * The rules of `drift.ignore` and of the input `ignore-file`, which may be empty.
 * @throws input-invalid, config-invalid
 */
async function loadIgnoreRules(organization, ignoreFile, host) {
    const own = organization?.drift.ignore ?? [];
    if (ignoreFile === "")
        return (0,ignore_rules/* parseIgnoreRules */.R0)(own);
    const { readIgnoreFile } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 40701));
    return (0,ignore_rules/* parseIgnoreRules */.R0)([...own, ...(await readIgnoreFile(host.files, host.context.workspace, ignoreFile))]);
}
/**
 * What to say of rules that ignore nothing: one that has expired, and one that matched nothing. The latter only where
 * every unit was checked, for the drift it is about may be in another one.
 * @param today `2026-12-31` in UTC
 */
function uselessRules(rules, outcomes, today) {
    const used = new Set(outcomes.flatMap(({ ignored }) => ignored.map(({ rule }) => rule)));
    const all = outcomes.every(({ verdict }) => verdict !== "errored");
    return rules.flatMap((rule) => {
        const { place, expires = "", reason, owner } = rule;
        const about = `${describe(rule)} (${reason}${owner === undefined ? "" : `, ${owner}`})`;
        const warning = { place, unit: undefined };
        if ((0,ignore_rules/* isExpired */._d)(rule, today)) {
            const message = `The ignore rule for ${about} expired on ${expires} and ignores nothing: remove it, or give it another date`;
            return [{ ...warning, message }];
        }
        if (used.has(rule) || !all)
            return [];
        return [{ ...warning, message: `The ignore rule for ${about} matched nothing in the units that were checked` }];
    });
}
/** `acme_thing.a, tags.*` */
function describe({ address, type, attribute }) {
    return [address ?? type, attribute].filter((part) => part !== undefined).join(", ");
}

// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var report_facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/removed.js
var report_removed = __webpack_require__(50453);
// EXTERNAL MODULE: ./packages/core/build/units/select-scope.js
var select_scope = __webpack_require__(44817);
// EXTERNAL MODULE: ./packages/core/build/units/shard.js
var units_shard = __webpack_require__(50222);
// EXTERNAL MODULE: ./packages/core/build/bundle/describe.js
var bundle_describe = __webpack_require__(9750);
// EXTERNAL MODULE: ./packages/core/build/bundle/sealing.js
var bundle_sealing = __webpack_require__(66744);
// EXTERNAL MODULE: ./packages/core/build/engine/code-identity.js
var code_identity = __webpack_require__(70351);
// EXTERNAL MODULE: ./packages/core/build/engine/planned-unit.js
var planned_unit = __webpack_require__(65622);
// EXTERNAL MODULE: ./packages/core/build/engine/plan-request.js
var plan_request = __webpack_require__(47450);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/unit-notes.js
var unit_notes = __webpack_require__(66907);
;// CONCATENATED MODULE: ./packages/core/build/report/adoption.js


const MAXIMUM_UNITS = 50;
const MAXIMUM_NAME = 120;
/** The part of a summary about adopting, in Markdown; empty where there is nothing to adopt. */
function renderAdoption(document) {
    const { units, refused, bundleName, bundleSha256, runId } = document;
    if (units.length + refused.length === 0)
        return "";
    const offered = units.length === 0
        ? []
        : [
            `The plans of ${names(units)} change nothing: applying them records in the state what is real now. They are sealed; to adopt, run tofu-apply with`,
            [
                `- \`bundle-name\`: ${(0,markdown/* codeSpan */.SS)(bundleName)}`,
                `- \`bundle-sha256\`: ${(0,markdown/* codeSpan */.SS)(bundleSha256)}`,
                `- \`bundle-run-id\`: ${(0,markdown/* codeSpan */.SS)(runId)}, and \`trusted-workflow\`: the path of this workflow`,
            ].join("\n"),
        ];
    const list = (0,unit_notes/* unitNotes */.K)(refused);
    return `${["### Adopt", ...offered, ...(list === "" ? [] : [list])].join("\n\n")}\n`;
}
function names(units) {
    const shown = units.slice(0, MAXIMUM_UNITS).map((unit) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, MAXIMUM_NAME)));
    const rest = units.length - shown.length;
    return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

;// CONCATENATED MODULE: ./actions/build/drift-check/src/adopt.js








/**
 * How plans that adopt are sealed; undefined where none are made. Decided before any engine runs.
 * @throws input-invalid
 */
async function adoptionSealing(inputs, host) {
    if (!inputs.adopt)
        return undefined;
    const { planKey, planRecipients } = inputs;
    const sealing = await (0,bundle_sealing/* decideSealing */.w)({ planKey, planRecipients, allowPlainPlan: false }, host);
    if ((0,bundle_sealing/* leavesTheJob */.x)(sealing))
        return sealing;
    return (0,errors/* fail */.fJ)("input-invalid", "Input adopt needs plan-key or plan-recipients: a plan leaves the job only sealed", {
        detailCode: "adopt",
        hint: "Give drift-check the plan-key that tofu-apply has, or the public half of it as plan-recipients.",
    });
}
/**
 * Hands over the plans that only record reality, and says in the summary how to apply them. Removes the units' private
 * files.
 * @throws artifact-failed
 */
async function offerAdoption({ adoptable, unadopted }, sealing, scope, inputs, host) {
    try {
        const handedOver = adoptable.length === 0 ? hand_over/* NO_HAND_OVER */.$ : await seal(adoptable, sealing, scope, inputs, host);
        const { bundleName, bundleSha256 } = handedOver;
        const units = adoptable.map(({ unit }) => unit.id);
        const refused = [...unadopted].map(([unit, { message }]) => [unit, message]);
        const markdown = renderAdoption({ units, refused, bundleName, bundleSha256, runId: host.context.runId });
        if (markdown !== "")
            await host.summarize(markdown);
        return handedOver;
    }
    finally {
        await Promise.all(adoptable.map((planned) => (0,planned_unit/* cleanUp */.nY)(planned, false)));
    }
}
async function seal(adoptable, sealing, scope, inputs, host) {
    const checkout = await (0,bundle_describe/* describeCheckout */.i2)(host);
    const job = (0,bundle_describe/* describeJob */.hx)(checkout, scope.organizationDigest, plan_request/* WHOLE_PLAN */.Mg, inputs.githubToken, host);
    const code = new Map(await Promise.all(adoptable.map(async ({ unit, session }) => [unit.id, await (0,code_identity/* codeIdentity */.y)(session)])));
    const { retentionDays } = inputs;
    const along = { artifactPaths: [], digestIgnore: [], retentionDays, forReport: false };
    return (0,hand_over/* handOver */.C)(adoptable, new Map(), code, job, scope.title, sealing, along, host);
}

// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var counts = __webpack_require__(87778);
;// CONCATENATED MODULE: ./packages/core/build/drift/adopt.js

/**
 * Whether a unit's plan may be handed to a person to adopt reality with. It is the whole plan, which compared the code
 * with reality: where it changes nothing, applying it writes what refresh found, as a refresh-only plan would, and
 * nothing else. A refresh-only plan would not tell that the code agrees.
 */
function adoptionOf({ outcome, planned }) {
    if (outcome.verdict === "clean" || outcome.verdict === "errored" || planned.planned === undefined) {
        return { kind: "nothing" };
    }
    // Ignored drift makes no verdict, and the plan undoes it all the same.
    const changes = (0,counts/* hasChanges */.ik)((0,counts/* countChanges */.xS)(planned.planned.plan.changeSet));
    if (outcome.verdict === "observed" && !changes)
        return { kind: "plan", planned };
    if (outcome.drift.length === 0)
        return { kind: "nothing" };
    const message = "Not adopted: the code disagrees with reality, so that applying would change something";
    return { kind: "refused", refusal: { detailCode: "adopt-disagrees", message } };
}

// EXTERNAL MODULE: ./packages/core/build/engine/plan.js
var engine_plan = __webpack_require__(39990);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs + 1 modules
var esm = __webpack_require__(91776);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
;// CONCATENATED MODULE: ./packages/core/build/plan/data-readings.js



const stateSchema = dist/* object */.Ikc({
    resources: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        module: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        mode: dist/* string */.YjP(),
        type: dist/* string */.YjP(),
        name: dist/* string */.YjP(),
        provider: dist/* string */.YjP(),
        instances: dist/* array */.YOg(dist/* object */.Ikc({ index_key: dist/* optional */.lqM(dist/* unknown */.L5J()), attributes: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
    })), []),
});
/**
 * The data sources that were read both times, from a saved plan's own copies of the state: `tfstate-prev` as it was
 * found, `tfstate` with what was read for the plan (tried with tofu 1.12.6).
 * @param plan the saved plan's bytes (a zip)
 * @returns none where the engine encrypted the plan itself
 */
function dataReadings(plan) {
    if (plan[0] !== 0x50 || plan[1] !== 0x4b)
        return [];
    const files = (0,esm/* unzipSync */.AO)(plan, { filter: ({ name }) => name === "tfstate" || name === "tfstate-prev" });
    const before = readingsIn(files["tfstate-prev"]);
    return [...readingsIn(files["tfstate"])].flatMap(([key, { provider, attributes }]) => {
        const known = before.get(key);
        return known === undefined ? [] : [{ provider, before: known.attributes, after: attributes }];
    });
}
function readingsIn(state) {
    const parsed = dist/* safeParse */.xLC(stateSchema, state === undefined ? {} : (0,json/* parseExactJson */.lQ)(new TextDecoder().decode(state)));
    const resources = parsed.success ? parsed.output.resources.filter(({ mode }) => mode === "data") : [];
    return new Map(resources.flatMap(({ module, type, name, provider, instances }) => instances.map(({ index_key, attributes }) => [
        JSON.stringify([module, type, name, index_key]),
        { provider: /provider\["([^"]+)"\]/.exec(provider)?.[1] ?? "", attributes },
    ])));
}

// EXTERNAL MODULE: ./packages/core/build/drift/classify.js + 1 modules
var classify = __webpack_require__(90436);
// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
// EXTERNAL MODULE: ./packages/core/build/plan/values.js
var plan_values = __webpack_require__(2604);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/policy/glob.js
var glob = __webpack_require__(16803);
;// CONCATENATED MODULE: ./packages/core/build/drift/ignore.js






/**
 * Takes out of a plan the drift that rules ignore, leaf by leaf, together with what the plan would do to undo it. What
 * the code itself changes at such a leaf stays. Items of a list have no names: there all that differs is ignored, or
 * nothing.
 * @param today `2026-12-31` in UTC; expired rules ignore nothing
 */
function applyIgnore(plan, rules, today) {
    const active = rules.filter((rule) => !(0,ignore_rules/* isExpired */._d)(rule, today));
    const ignored = [];
    const values = [];
    const drift = [];
    let changes = plan.changes;
    for (const entry of plan.drift) {
        const found = ignoredOf(entry, (0,change_set/* changeAt */.cL)(entry, plan.changes), active);
        if (found === undefined)
            drift.push(entry);
        else {
            ignored.push(...found.ignored);
            for (const path of found.paths) {
                values.push({ before: (0,plan_values/* valueAt */.fK)(entry.before, path), after: (0,plan_values/* valueAt */.fK)(entry.after, path) });
            }
            if (found.left !== undefined)
                drift.push(found.left);
            changes = changes.flatMap((change) => change.address === entry.address ? withoutUndoing(change, entry, found.paths) : [change]);
        }
    }
    return { plan: { ...plan, drift, changes }, ignored, values };
}
/** What of one entry is ignored, and what is left of it; undefined where no rule matches. */
function ignoredOf(entry, proposed, rules) {
    const { address } = entry;
    const matching = rules.filter((rule) => (0,glob/* matchesGlob */.k)(address, rule.address ?? "*") && (0,glob/* matchesGlob */.k)(entry.type, rule.type ?? "*"));
    const leaves = (0,attribute_diff/* diffDrift */.P)(entry, proposed);
    const whole = matching.find(({ attribute }) => attribute === undefined);
    if (whole !== undefined) {
        return { ignored: [{ address, attributes: [], rule: whole }], paths: leaves.map(rootOf), left: undefined };
    }
    // What is gone has no attributes.
    if (entry.kind === "delete" || matching.length === 0)
        return undefined;
    const matched = leaves.flatMap((leaf) => {
        const rule = matching.find(({ attribute = "*" }) => namesOf(leaf).some((name) => (0,glob/* matchesGlob */.k)(name, attribute)));
        return rule === undefined ? [] : [{ leaf, rule }];
    });
    const kept = leaves.filter((leaf) => !matched.some((match) => match.leaf === leaf)).map(rootOf);
    const taken = matched.filter(({ leaf }) => !kept.some((path) => samePath(path, rootOf(leaf))));
    if (taken.length === 0)
        return undefined;
    const paths = taken.map(({ leaf }) => rootOf(leaf));
    const byRule = Map.groupBy(taken, ({ rule }) => rule);
    return {
        ignored: [...byRule].map(([rule, matches]) => ({
            address,
            attributes: matches.map(({ leaf }) => leaf.name),
            rule,
        })),
        paths,
        left: kept.length === 0 ? undefined : { ...entry, before: copied(paths, entry.before, entry.after) },
    };
}
/**
 * The leaf's own name and those of what it lies in: a rule for `tags` ignores `tags.team`. A key that needs brackets
 * (`tags["kubernetes.io/name"]`) is also one after a dot, for `tags.*` to mean all tags.
 */
function namesOf({ name, path }) {
    const outer = path.map((_, index) => path.slice(0, index + 1).reduce(plan_values/* childName */.QW, ""));
    const dotted = path.every((step) => typeof step === "string") ? [path.join(".")] : [];
    return [name, ...outer, ...dotted];
}
/** The path down to the first list: an index says nothing of which item it is. */
function rootOf({ path }) {
    const list = path.findIndex((step) => typeof step === "number");
    return list === -1 ? path : path.slice(0, list);
}
/** The plan's own change at the address without what only undoes ignored drift; none where nothing else is left. */
function withoutUndoing(change, drift, paths) {
    if (drift.kind === "delete") {
        const onlyUndoes = change.kind === "create" && !changesKnown({ ...change, before: drift.before });
        return onlyUndoes ? [] : [change];
    }
    const replaced = change.kind === "replace" && change.reason === "replace_because_cannot_update";
    if (change.kind !== "update" && !replaced)
        return [change];
    const undone = paths.filter((path) => (0,plan_values/* sameValue */.eE)((0,plan_values/* valueAt */.fK)(change.after, path), (0,plan_values/* valueAt */.fK)(drift.before, path)));
    const rest = { ...change, after: copied(undone, change.after, change.before) };
    if (changesKnown(rest))
        return [rest];
    const kind = change.importing ? "import" : change.previousAddress === undefined ? undefined : "move";
    return kind === undefined
        ? []
        : [{ ...rest, kind, actions: ["no-op"], after: change.before, afterUnknown: undefined }];
}
/** What is not known yet follows from the change: where nothing known is left of it, nothing is. */
function changesKnown(change) {
    return (0,attribute_diff/* diffAttributes */.x)(change).some(({ after }) => after.kind !== "unknown");
}
/** The value with what another has at these paths. */
function copied(paths, value, from) {
    return paths.reduce((whole, path) => withValue(whole, path, (0,plan_values/* valueAt */.fK)(from, path)), value);
}
function withValue(value, path, replacement) {
    const [step, ...rest] = path;
    if (step === undefined)
        return replacement;
    const inner = withValue((0,plan_values/* child */.jf)(value, step), rest, replacement);
    return (0,json/* isContainer */.u_)(value) ? { ...value, [step]: inner } : { [step]: inner };
}
function samePath(a, b) {
    return a.length === b.length && a.every((step, index) => b[index] === step);
}

;// CONCATENATED MODULE: ./packages/core/build/drift/check-unit.js







// A running apply looks like each of these.
const LOOKED_AT_AGAIN = ["drifted", "pending", "both"];
/**
 * Checks one unit for drift on the same path as tofu-plan. Never rejects: whatever goes wrong is the unit's own failure.
 * Unless told otherwise it plans without the lock, so that a check never holds up a deployment; what looks drifted or
 * pending is looked at again under the lock, because a running apply looks the same.
 */
async function checkUnit(unit, engine, host, options) {
    const planOptions = { request: plan_request/* WHOLE_PLAN */.Mg, ...options };
    const planned = await (0,planned_unit/* planOneUnit */.o5)(unit, engine, host, planOptions);
    const first = await judge(planned, planOptions, todayOf(host));
    const { verdict } = first.outcome;
    const isDoubtful = LOOKED_AT_AGAIN.includes(verdict) || (verdict === "observed" && options.actsOnObserved);
    return options.lock || !isDoubtful ? first : lookAgain(planned, options);
}
/** Looks at a unit once more, under the lock. Never rejects. */
async function lookAgain(planned, options) {
    const locked = { request: plan_request/* WHOLE_PLAN */.Mg, ...options, lock: true };
    return judge(await planAgain(planned, locked), locked, todayOf(planned.session.host));
}
function todayOf({ clock }) {
    return new Date(clock.now()).toISOString().slice(0, 10);
}
async function planAgain(before, options) {
    const { backend, session, outcome } = before;
    const result = await (0,engine_plan/* planUnit */.M)(session, options).catch(failed);
    if (!result.ok || backend === undefined) {
        const failures = result.ok ? outcome.failures : result.failures;
        return { ...before, planned: undefined, outcome: { ...outcome, changeSet: undefined, failures } };
    }
    const { plan } = result;
    const redact = (text) => plan.redact(outcome.redact(text));
    return { ...before, planned: { plan, backend }, outcome: { ...outcome, changeSet: plan.changeSet, redact } };
}
async function judge(planned, options, today) {
    const { unit, failures, redact } = planned.outcome;
    const none = { unit, drift: [], noise: [], ignored: [], proposed: [], failures: [], redact };
    const errored = (why) => ({
        planned,
        outcome: { ...none, verdict: "errored", failures: why },
    });
    if (planned.planned === undefined)
        return errored(failures);
    const { plan, ignored, values } = applyIgnore(planned.planned.plan.changeSet, options.ignore, today);
    const assessment = (0,classify/* assess */.no)(plan, ignored.length > 0);
    const proposed = plan.changes.filter(({ mode, kind }) => mode === "managed" && kind !== "read");
    const found = { ...none, drift: assessment.drift, noise: assessment.noise, ignored, proposed };
    if (!(0,classify/* needsSecondPlan */.rb)(assessment))
        return { planned, outcome: { ...found, verdict: (0,classify/* decide */.LD)(assessment) } };
    const second = await (0,engine_plan/* planUnit */.M)(planned.session, { ...options, request: { ...plan_request/* WHOLE_PLAN */.Mg, refresh: false } }).catch(failed);
    if (!second.ok)
        return errored(second.failures);
    const { files } = planned.session.host;
    const read = [planned.planned.plan.file, second.plan.file].map(async (file) => dataReadings(await files.readBytes(file)));
    const readings = (await Promise.all(read)).flat();
    const evidence = { withoutRefresh: second.plan.changeSet, readings, ignored: values };
    return { planned, outcome: { ...found, verdict: (0,classify/* decide */.LD)(assessment, evidence) } };
}
function failed(error) {
    return { ok: false, failures: [(0,errors/* failureOf */.g5)(error)] };
}

// EXTERNAL MODULE: ./packages/core/build/policy/stateful.js + 2 modules
var stateful = __webpack_require__(28062);
// EXTERNAL MODULE: ./packages/core/build/policy/violations.js
var violations = __webpack_require__(17845);
;// CONCATENATED MODULE: ./packages/core/build/drift/heal.js



/** More than a person fixes by hand is no accident: somebody should look. */
const MOST_OBJECTS = 10;
/** Drift that comes back sooner than this is somebody's will, or another machine's. */
const QUIET_SECONDS = 24 * 60 * 60;
/**
 * Why a unit's drift must not be undone without a person; undefined where it may. The plan is applied only if it does
 * nothing but put back, leaf by leaf, what changed outside of code (plan-handoff-drift §4.4).
 * @param plan of the check, with what ignore rules took out of the verdict
 */
function healRefusal(outcome, plan) {
    const { redact, drift } = outcome;
    const named = (changes) => (0,violations/* addressWords */.SW)(changes, redact);
    const proposed = plan.changes.filter(({ mode, kind }) => mode === "managed" && kind !== "read");
    if (outcome.verdict === "both")
        return refusal("heal-pending", "merged code is not applied either");
    const removing = proposed.filter(({ kind }) => kind !== "update" && kind !== "create");
    if (removing.length > 0)
        return refusal("heal-destroys", `the plan does more than update or create: ${named(removing)}`);
    const lost = proposed.filter(({ kind, type }) => kind === "create" && (0,stateful/* isStateful */.V)(type));
    if (lost.length > 0) {
        return refusal("heal-stateful", `an object that may have held data would be made anew and empty: ${named(lost)}`);
    }
    const beyond = proposed.filter((change) => !putsBack(change, drift));
    if (beyond.length > 0 || plan.outputs.length > 0) {
        const what = beyond.length > 0 ? named(beyond) : "its outputs";
        return refusal("heal-beyond", `the plan changes more than what changed outside of code: ${what}`);
    }
    if (proposed.length > MOST_OBJECTS) {
        return refusal("heal-limit", `${proposed.length} objects would be put back, and the most is ${MOST_OBJECTS}`);
    }
    return undefined;
}
/** Why a unit must not be healed now, by what its issue remembers. @param now in seconds since the epoch */
function historyRefusal({ healed, snooze }, now) {
    if (healed === undefined)
        return refusal("heal-untracked", "it has no issue of its own that would remember it");
    if (snooze !== undefined)
        return refusal("heal-snoozed", "somebody asked in its issue to be left alone");
    if (healed.some((time) => now - time < QUIET_SECONDS)) {
        return refusal("heal-flapping", "healing was tried less than 24 hours ago, and it differs again");
    }
    return undefined;
}
/** Why a unit that was healed is not well; undefined where it is, or where nobody could look. */
function unverifiedRefusal({ verdict }) {
    if (verdict === "clean" || verdict === "observed" || verdict === "errored")
        return undefined;
    return { detailCode: "heal-unverified", message: "It was healed, and differs again: something else changes it" };
}
/** Why not, for units whose files are not those of the commit. */
const UNCOMMITTED = refusal("heal-uncommitted", "files of the unit were changed without a commit");
/** Whether all that is known of the new object is what the state remembers of it. */
function putsBack(change, drift) {
    const entry = drift.find(({ address, deposed }) => address === change.address && deposed === change.deposed);
    if (entry === undefined || change.previousAddress !== undefined || change.importing)
        return false;
    const { before, beforeSensitive } = entry;
    const { after, afterUnknown, afterSensitive } = change;
    return (0,attribute_diff/* diffAttributes */.x)({ before, after, afterUnknown, beforeSensitive, afterSensitive }).every((attribute) => attribute.after.kind === "unknown");
}
function refusal(detailCode, why) {
    return { detailCode, message: `Not healed: ${why}` };
}

// EXTERNAL MODULE: ./packages/core/build/engine/plugin-cache.js
var plugin_cache = __webpack_require__(3441);
// EXTERNAL MODULE: ./packages/core/build/engine/shared-states.js
var shared_states = __webpack_require__(30531);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./packages/core/build/units/grouping.js
var grouping = __webpack_require__(14809);
// EXTERNAL MODULE: ./packages/core/build/units/progress.js
var progress = __webpack_require__(9851);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 1 modules
var load = __webpack_require__(68259);
;// CONCATENATED MODULE: ./actions/build/drift-check/src/failures.js
/** Verdicts that fail the job. */
const FAILING = {
    never: [],
    drift: ["drifted", "both"],
    observed: ["drifted", "both", "observed"],
    pending: ["pending", "both"],
    any: ["drifted", "both", "observed", "pending"],
};
/** What says more than that the check failed. */
const KEPT_REASONS = ["cancelled", "state-not-saved", "drift-error"];
/** How many addresses a message names. */
const MAXIMUM_NAMED = 5;
/**
 * What a unit's verdict fails the job with; none where `fail-on` lets it pass.
 * @param refusal why nothing was done about its drift, where something was to be
 */
function verdictFailures(outcome, failOn, refusal) {
    const { unit, verdict } = outcome;
    if (verdict === "errored")
        return failOn === "never" ? [] : outcome.failures.map(erroredFailure);
    if (!FAILING[failOn].includes(verdict))
        return [];
    const isDrift = verdict !== "pending" && failOn !== "pending";
    const isPending = verdict === "pending" || (verdict === "both" && (failOn === "pending" || failOn === "any"));
    return [
        ...(isDrift ? [withRefusal(driftFailure(outcome), refusal)] : []),
        ...(isPending ? [pendingFailure(unit)] : []),
    ];
}
function pendingFailure(unit) {
    return {
        reason: "pending",
        unit,
        message: "Merged code is not applied",
        hint: "Deploy the unit, or find out why its deployment failed.",
    };
}
function erroredFailure(failure) {
    if (KEPT_REASONS.includes(failure.reason))
        return failure;
    return { ...failure, reason: "drift-error", detailCode: failure.reason };
}
function withRefusal(failure, refusal) {
    if (refusal === undefined)
        return failure;
    return { ...failure, detailCode: refusal.detailCode, message: `${failure.message}. ${refusal.message}` };
}
function driftFailure({ unit, verdict, drift, redact }) {
    const names = drift.slice(0, MAXIMUM_NAMED).map(({ address }) => redact(address));
    const rest = drift.length - names.length;
    const listed = `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    if (verdict === "observed") {
        return {
            reason: "drift",
            detailCode: "observed",
            unit,
            message: `Changed outside of code, and the code agrees: ${listed}`,
            hint: "Deploy the unit once: its plan changes nothing, and applying it records reality in the state.",
        };
    }
    return {
        reason: "drift",
        unit,
        message: `Changed outside of code: ${listed}`,
        hint: "Deploy the unit to undo the change, or write it into the code. Details are in the job summary.",
    };
}

;// CONCATENATED MODULE: ./actions/build/drift-check/src/check.js












/** Checks all units. */
async function checkUnits(units, engine, inputs, ignore, host) {
    const options = checkOptions(units, inputs, ignore);
    const parallel = (0,load/* parallelism */.N6)(inputs.maxParallel, host);
    const tell = (0,progress/* progress */.q)(units.length, host.log);
    const inGroup = (0,grouping/* grouping */.Y)(units.length, parallel, host.log);
    const sharing = await (0,plugin_cache/* withSharedPlugins */.u)(engine, units.length, host);
    const checked = await (0,each/* runEach */.T)(units, parallel, async (unit) => {
        const value = await inGroup(unit.id, () => checkUnit(unit, engine, sharing, options));
        tell(unit.id, value.outcome.verdict);
        return afterCheck(unit, value, inputs);
    });
    const shared = (0,shared_states/* sharedStates */.QO)(checked.flatMap(({ unit, backend }) => (backend === undefined ? [] : [{ unit, backend }])));
    const own = checked.filter(({ unit }) => !shared.has(unit.id));
    return {
        outcomes: checked.map(({ outcome }) => orShared(outcome, shared.get(outcome.unit))),
        adoptable: own.flatMap(({ adoption }) => (adoption.kind === "plan" ? [adoption.planned] : [])),
        healable: own.flatMap(({ healable }) => healable ?? []),
        unadopted: new Map(own.flatMap(({ unit, adoption }) => (adoption.kind === "refused" ? [[unit.id, adoption.refusal]] : []))),
        unhealed: new Map(own.flatMap(({ unit, unhealed }) => (unhealed === undefined ? [] : [[unit.id, unhealed]]))),
    };
}
/** How these units are checked. */
function checkOptions(units, inputs, ignore) {
    const { lock, lockTimeout: lockTimeoutMs, adopt, failOn } = inputs;
    const actsOnObserved = adopt || FAILING[failOn].includes("observed");
    return { lock, lockTimeoutMs, actsOnObserved, prefixed: units.length > 1, ignore };
}
/** Keeps no more than what is needed: plans of hundreds of units would fill the memory. */
async function afterCheck(unit, checked, inputs) {
    const { outcome, planned } = checked;
    const adoption = inputs.adopt ? adoptionOf(checked) : { kind: "nothing" };
    const unhealed = inputs.heal ? await refusedHealing(checked) : "nothing to heal";
    const isKept = adoption.kind === "plan" || unhealed === undefined;
    if (!isKept)
        await (0,planned_unit/* cleanUp */.nY)(planned, false);
    return {
        unit,
        outcome,
        backend: planned.backend,
        adoption,
        healable: unhealed === undefined ? [checked] : undefined,
        unhealed: typeof unhealed === "object" ? unhealed : undefined,
    };
}
/** Why a unit must not be healed; undefined where it may. */
async function refusedHealing({ outcome, planned }) {
    const isDrifted = outcome.verdict === "drifted" || outcome.verdict === "both";
    if (!isDrifted || planned.planned === undefined)
        return "nothing to heal";
    const refusal = healRefusal(outcome, planned.planned.plan.changeSet);
    if (refusal !== undefined)
        return refusal;
    return (await (0,code_identity/* codeIdentity */.y)(planned.session)).uncommitted === "" ? undefined : UNCOMMITTED;
}
function orShared(outcome, failure) {
    if (failure === undefined)
        return outcome;
    return { ...outcome, verdict: "errored", drift: [], noise: [], ignored: [], proposed: [], failures: [failure] };
}

// EXTERNAL MODULE: ./packages/core/build/bundle/names.js
var bundle_names = __webpack_require__(34579);
// EXTERNAL MODULE: ./packages/core/build/drift/report-outcomes.js
var report_outcomes = __webpack_require__(52710);
;// CONCATENATED MODULE: ./actions/build/drift-check/src/fold.js




/**
 * What the shards of this run found, in the order of the scope's units. A unit of which no shard reports is errored.
 * @throws artifact-failed
 */
async function foldShards(scope, ignore, count, host) {
    const found = new Map();
    const shardOf = new Map();
    for (let index = 1; index <= count; index += 1) {
        const shard = { index, count };
        for (const { id } of (0,units_shard/* itemsOfShard */.q)(scope.units, shard))
            shardOf.set(id, shard);
        const report = await shardReport(scope, shard, host);
        for (const outcome of report === undefined ? [] : (0,report_outcomes/* outcomesOf */.R)(report, ignore))
            found.set(outcome.unit, outcome);
    }
    return scope.units.map(({ id }) => found.get(id) ?? unreported(id, shardOf.get(id)));
}
/** Of the last attempt that made a report: a re-run of what failed leaves the other shards as they are. */
async function shardReport(scope, shard, host) {
    for (let attempt = host.context.runAttempt; attempt >= 1; attempt -= 1) {
        const name = (0,bundle_names/* driftArtifactName */.bP)(scope, shard, attempt);
        const file = await host.artifacts.download({ name }, bundle_names/* DRIFT_FILE */.xT);
        const report = file === undefined ? undefined : (0,report_file/* parseReport */.MM)(new TextDecoder().decode(file));
        if (report !== undefined)
            return report;
    }
    return undefined;
}
function unreported(unit, shard) {
    const which = shard === undefined ? "" : ` ${shard.index}/${shard.count}`;
    return {
        unit,
        verdict: "errored",
        drift: [],
        noise: [],
        ignored: [],
        proposed: [],
        failures: [
            {
                reason: "drift-error",
                detailCode: "shard-missing",
                unit,
                message: `Shard${which}, which checks this unit, has left no report in this run`,
                hint: "Look at the job of that shard: it failed or was not run. It must have the same unit inputs as the call that folds.",
            },
        ],
        redact: (text) => text,
    };
}

// EXTERNAL MODULE: ./packages/core/build/report/outdated.js
var outdated = __webpack_require__(94969);
;// CONCATENATED MODULE: ./packages/core/build/drift/last-applied.js

const UNDEPLOYED = {
    detailCode: "heal-undeployed",
    message: "Not healed: GitHub tells no deployment of it, so that nobody knows which commit was applied last. The job needs deployments: read, and tofu-apply deployments: write and record-deployment: true",
};
/**
 * By unit, why its code may not be that which was applied last (plan-handoff-drift §4.4, "HEAD equals last applied
 * commit"): of a run that is started again after a week it is not. At most one call for each commit that was deployed.
 * @param deployed the last one of a unit; undefined where it is not known
 * @param head the commit that is checked out
 * @throws forge-failed
 */
async function codeRefusals(units, deployed, head, forge) {
    const refusals = new Map();
    const wholly = new Map();
    for (const unit of units) {
        const last = deployed(unit.id);
        // One that names no units may be of anything else in the environment.
        if (last?.units === undefined)
            refusals.set(unit.id, UNDEPLOYED);
        else if (!last.isWhole)
            refusals.set(unit.id, partly(last.sha));
        else
            wholly.set(last.sha, [...(wholly.get(last.sha) ?? []), unit]);
    }
    for (const [commit, same] of wholly) {
        for (const id of await (0,outdated/* outdatedUnits */._K)(same, commit, head, forge))
            refusals.set(id, otherCode(commit));
    }
    return refusals;
}
function partly(commit) {
    return {
        detailCode: "heal-partial",
        message: `Not healed: only a part of it was applied last, of ${commit.slice(0, 8)}, or it was to be destroyed. Deploy all of it first`,
    };
}
function otherCode(commit) {
    return {
        detailCode: "heal-other-code",
        message: `Not healed: its code is not that of ${commit.slice(0, 8)}, which was applied last. Deploy it first`,
    };
}

// EXTERNAL MODULE: ./packages/core/build/engine/apply.js
var apply = __webpack_require__(34993);
// EXTERNAL MODULE: ./packages/core/build/engine/local-modules.js
var local_modules = __webpack_require__(97018);
// EXTERNAL MODULE: ./packages/core/build/rescue/keep.js
var keep = __webpack_require__(4509);
;// CONCATENATED MODULE: ./packages/core/build/report/healing.js

/** The part of a summary about healing, in Markdown; empty where there was nothing to heal. */
function renderHealing({ healed, refused }) {
    const done = [...healed].map(([unit, objects]) => [unit, `Healed: put back ${objects}`]);
    const notes = (0,unit_notes/* unitNotes */.K)([...done, ...refused]);
    return notes === "" ? "" : `### Heal\n\n${notes}\n`;
}

;// CONCATENATED MODULE: ./actions/build/drift-check/src/heal.js













/** Says in the summary what was healed and what was not. */
async function reportHealing({ healed, refusals }, host) {
    const refused = new Map([...refusals].map(([unit, { message }]) => [unit, message]));
    const markdown = renderHealing({ healed, refused });
    if (markdown !== "")
        await host.summarize(markdown);
}
/**
 * Applies the very plans of the check that only put back what changed outside of code, each verified by another plan.
 * Removes the units' private files.
 * @param tracking what the issues remember
 * @throws artifact-failed where a state that was not saved cannot be kept; forge-failed where GitHub does not tell what was
 *   applied last
 */
async function healUnits({ healable, unhealed }, tracking, options, inputs, host) {
    const byUnit = new Map(healable.map((checked) => [checked.outcome.unit, checked]));
    const refused = await refusedNow(healable, tracking, inputs, host);
    const units = healable.map(({ planned }) => planned.unit);
    const attempts = await (0,each/* runEach */.T)(units, (0,load/* parallelism */.N6)(inputs.maxParallel, host), async ({ id }) => {
        const checked = byUnit.get(id);
        return checked === undefined ? [] : [await healUnit(checked, refused.get(id), options, inputs, host)];
    });
    const all = attempts.flat();
    return {
        outcomes: new Map(all.flatMap(({ tried, outcome }) => (tried ? [[outcome.unit, outcome]] : []))),
        healed: new Map(all.flatMap(({ outcome, putBack }) => (putBack === "" ? [] : [[outcome.unit, putBack]]))),
        refusals: new Map([
            ...unhealed,
            ...all.flatMap(({ outcome, refusal }) => (refusal === undefined ? [] : [[outcome.unit, refusal]])),
        ]),
    };
}
/** Why units must not be healed now, by what their issues remember and by what was applied last. */
async function refusedNow(healable, tracking, inputs, host) {
    const now = Math.floor(host.clock.now() / 1_000);
    const refused = new Map();
    const others = [];
    for (const { outcome, planned } of healable) {
        const known = tracking.get(outcome.unit) ?? { healed: undefined, snooze: undefined };
        const refusal = historyRefusal(known, now);
        if (refusal === undefined)
            others.push((0,outdated/* unitPaths */.JC)(planned.unit, await (0,local_modules/* codeDirectories */.n)(planned.session)));
        else
            refused.set(outcome.unit, refusal);
    }
    if (others.length === 0)
        return refused;
    const { commit } = await (0,bundle_describe/* describeCheckout */.i2)(host);
    const deployed = (unit) => tracking.get(unit)?.deployment;
    return new Map([...refused, ...(await codeRefusals(others, deployed, commit, host.forge(inputs.githubToken)))]);
}
async function healUnit(checked, refusal, options, inputs, host) {
    const { outcome, planned } = checked;
    try {
        if (refusal !== undefined || planned.planned === undefined)
            return { outcome, refusal, tried: false, putBack: "" };
        host.log.info(`${outcome.unit}: healing`);
        const { failures, rescue } = await (0,apply/* applyPlan */.g)(planned.session, planned.planned.plan.file, inputs.lockTimeout);
        if (rescue !== undefined)
            await (0,keep/* keepRescues */.q)([rescue], inputs.planKey, host);
        if (failures.length > 0) {
            return { outcome: { ...outcome, verdict: "errored", failures }, refusal: undefined, tried: true, putBack: "" };
        }
        const { outcome: now } = await lookAgain(planned, options);
        const unverified = unverifiedRefusal(now);
        if (unverified !== undefined || now.verdict === "errored") {
            return { outcome: now, refusal: unverified, tried: true, putBack: "" };
        }
        host.log.notice(`${outcome.unit}: healed. What changed outside of code was put back`);
        return { outcome: now, refusal: undefined, tried: true, putBack: (0,violations/* addressWords */.SW)(outcome.proposed, outcome.redact) };
    }
    finally {
        await (0,planned_unit/* cleanUp */.nY)(planned, false);
    }
}

;// CONCATENATED MODULE: ./actions/build/drift-check/src/part.js


/**
 * Reads the inputs `shard` and `fold-shards`.
 * @throws input-invalid
 */
function partOf(inputs) {
    const shard = (0,units_shard/* parseShard */.u)(inputs.shard);
    if (inputs.select === "affected" && (shard !== undefined || inputs.foldShards > 0)) {
        (0,errors/* fail */.fJ)("input-invalid", "Input select: affected cannot be combined with shard or fold-shards", {
            detailCode: "shard",
            hint: "What is affected can change from one job to the next: check it in one job, or all units in shards.",
        });
    }
    if (shard !== undefined && inputs.foldShards > 0) {
        (0,errors/* fail */.fJ)("input-invalid", "Input shard cannot be combined with fold-shards", {
            detailCode: "shard",
            hint: "Give shard to the jobs that check, and fold-shards to the one job that comes after them.",
        });
    }
    if (inputs.heal)
        requireTracking(inputs, shard);
    if (inputs.adopt && inputs.foldShards > 0) {
        (0,errors/* fail */.fJ)("input-invalid", "Input adopt cannot be combined with fold-shards, which plans nothing", {
            detailCode: "adopt",
            hint: "Give adopt to the jobs that check.",
        });
    }
    if (shard !== undefined)
        return { kind: "shard", shard };
    return { kind: inputs.foldShards > 0 ? "fold" : "whole" };
}
/** What is healed has to be remembered, or it would be healed for ever. */
function requireTracking({ issues, githubToken, foldShards }, shard) {
    if (issues && githubToken !== "" && shard === undefined && foldShards === 0)
        return;
    (0,errors/* fail */.fJ)("input-invalid", "Input heal needs issues, which remember what was healed, and works in no shard", {
        detailCode: "heal",
        hint: "Leave issues and github-token at their defaults, give the job issues: write, and remove shard and fold-shards.",
    });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/drift-document.js
var drift_document = __webpack_require__(42290);
;// CONCATENATED MODULE: ./actions/build/drift-check/src/report.js





/** Long enough to run again what failed, and to look back a week. */
const RETENTION_DAYS = 7;
/**
 * Writes the summary and the report's file.
 * @returns the file's text and absolute path
 */
async function writeReport(found, inputs, host) {
    const { scope, outcomes, ignore, tracking, facts } = found;
    const { context, clock, files } = host;
    const warnings = found.warnings.map(({ message }) => message);
    const showValues = showsValues(inputs, context);
    const summary = { title: scope.title, outcomes, tracked: tracking, showValues, warnings, facts };
    await host.summarize((0,drift_document/* renderDriftSummary */.k)(summary, budget/* SUMMARY_BYTES */.R$));
    const report = {
        schema: "flywheel.drift/v1",
        organization: scope.organization?.name ?? "",
        environment: scope.environment,
        sha: context.sha,
        runUrl: context.runUrl,
        checkedAt: new Date(clock.now()).toISOString(),
        units: (0,report_file/* reportedUnits */.V0)(outcomes, tracking, ignore, showValues),
    };
    const text = `${JSON.stringify(report, null, 2)}\n`;
    const path = (0,posix_.join)(await files.temporaryDirectory("drift"), bundle_names/* DRIFT_FILE */.xT);
    await files.write(path, text);
    return { text, path };
}
/** Whether values of attributes go where everybody reads them who reads the repository. */
function showsValues({ showValues }, { repositoryIsPrivate }) {
    return showValues === "auto" ? repositoryIsPrivate : showValues === "true";
}
/**
 * Hands a shard's report to the call that folds them.
 * @throws artifact-failed
 */
async function uploadReport(text, scope, shard, host) {
    const name = (0,bundle_names/* driftArtifactName */.bP)(scope, shard, host.context.runAttempt);
    await host.artifacts.upload(name, bundle_names/* DRIFT_FILE */.xT, new TextEncoder().encode(text), RETENTION_DAYS);
}

// EXTERNAL MODULE: ./packages/core/build/drift/fingerprint.js
var fingerprint = __webpack_require__(56630);
;// CONCATENATED MODULE: ./packages/core/build/drift/issue-life.js

/** Drift that comes back within two weeks is the same trouble, and gets the same issue. */
const SAME_TROUBLE_SECONDS = 14 * 24 * 60 * 60;
/** What is new to the people who watch a unit; nothing is where a check found what the last one did. */
const NEWS = ["opened", "changed", "absorbed", "recovered", "reopened", "snoozed"];
const NOTHING = { kind: "none" };
/**
 * The state machine of a unit's issue. What could not be checked changes nothing.
 * @param snooze of {@link snoozeFor}, whether it is over or not
 */
function nextStep(outcome, known, snooze, moment) {
    const { verdict, proposed } = outcome;
    if (verdict === "errored")
        return NOTHING;
    if (verdict !== "drifted" && verdict !== "both")
        return withoutDrift(proposed, known, snooze, moment);
    const found = (0,fingerprint/* fingerprintOf */.a)(outcome);
    if (known === undefined)
        return { kind: "open", record: newRecord(found, moment, []), news: "opened" };
    return known.state === "open"
        ? whileOpen(found, proposed, known.record, snooze, moment)
        : whileClosed(found, known.record, snooze, moment);
}
/** What a request is about: the drift that the issue told of when the request was first seen. */
function snoozeFor(request, record, outcome) {
    const known = record?.snooze;
    if (known?.until === request.until && known.by === request.by && known.at === request.at)
        return known;
    return { ...request, of: record?.fingerprint ?? (0,fingerprint/* fingerprintOf */.a)(outcome).digest };
}
/** Whether nobody wants to hear of what was found. */
function isQuiet(snooze, outcome, { today }) {
    if (snooze === undefined || snooze.until < today)
        return false;
    const { verdict } = outcome;
    return (verdict !== "drifted" && verdict !== "both") || (0,fingerprint/* fingerprintOf */.a)(outcome).digest === snooze.of;
}
function whileOpen(found, proposed, record, snooze, moment) {
    if (record === undefined || record.state === "recovered") {
        // Its memory was taken, or a person opened it again: from now on it is counted anew.
        const fresh = { ...newRecord(found, moment, record?.healed ?? []), snooze };
        return { kind: "edit", record: fresh, news: undefined };
    }
    const same = record.state === "drifted" && record.fingerprint === found.digest;
    const next = {
        ...record,
        state: "drifted",
        fingerprint: found.digest,
        // What was absorbed meanwhile is still to be changed.
        keys: same ? record.keys : joined(found.keys, (0,fingerprint/* stillChanging */.M)(record.keys, proposed)),
        seen: record.seen + 1,
        snooze,
    };
    return { kind: "edit", record: next, news: same ? snoozedNews(record, snooze, moment) : "changed" };
}
function whileClosed(found, record, snooze, moment) {
    if (record?.state === "recovered") {
        const again = newRecord(found, moment, record.healed);
        return moment.now - (record.recoveredAt ?? 0) <= SAME_TROUBLE_SECONDS
            ? { kind: "reopen", record: again, news: "reopened", why: "back" }
            : { kind: "open", record: again, news: "opened" };
    }
    if (record !== undefined && snooze?.of === found.digest && snooze.until >= moment.today) {
        // Of closed issues GitHub is asked for those that were changed last: this one must stay among them.
        return { kind: "remember", record: { ...record, seen: record.seen + 1, snooze }, news: undefined };
    }
    const fresh = newRecord(found, moment, record?.healed ?? []);
    const next = { ...fresh, firstSeen: record?.firstSeen ?? moment.now, seen: (record?.seen ?? 0) + 1, snooze };
    return { kind: "reopen", record: next, news: "reopened", why: "closed-by-hand" };
}
/** What was drift is gone, or it is in the state now and the code still wants to change it. */
function withoutDrift(proposed, known, snooze, moment) {
    // A recovered issue that is open was opened by a person, who will close it.
    if (known === undefined || known.record?.state === "recovered")
        return NOTHING;
    const record = known.record ?? newRecord({ digest: "", keys: undefined }, moment, []);
    const keys = (0,fingerprint/* stillChanging */.M)(record.keys, proposed);
    if (keys?.length === 0) {
        const recovered = { ...record, state: "recovered", recoveredAt: moment.now, snooze: undefined };
        return known.state === "open"
            ? { kind: "close", record: recovered, news: "recovered", why: "recovered" }
            : { kind: "settle", record: recovered, news: undefined };
    }
    if (known.state === "closed")
        return NOTHING;
    const absorbed = { ...record, state: "absorbed", keys, seen: record.seen + 1, snooze };
    const isNew = record.state === "drifted";
    return { kind: "edit", record: absorbed, news: isNew ? "absorbed" : snoozedNews(record, snooze, moment) };
}
function snoozedNews(record, snooze, { today }) {
    const isNew = snooze !== undefined && snooze !== record.snooze;
    return isNew && snooze.until >= today ? "snoozed" : undefined;
}
function newRecord({ digest, keys }, { now }, healed) {
    return {
        state: "drifted",
        fingerprint: digest,
        keys,
        firstSeen: now,
        seen: 1,
        recoveredAt: undefined,
        snooze: undefined,
        refused: [],
        healed,
    };
}
function joined(a, b) {
    return a === undefined || b === undefined ? undefined : [...new Set([...a, ...b])].toSorted();
}

;// CONCATENATED MODULE: ./actions/build/drift-check/src/result.js


/** What the call came to, for later steps and for whoever reads its event. */
function result(outcomes, scope, { tracking, reportPath, adoption }, failures) {
    const count = (...verdicts) => outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const facts = {
        clean: count("clean"),
        observed: count("observed"),
        drifted: count("drifted", "both"),
        pending: count("pending", "both"),
        errored: count("errored"),
        "drift-count": outcomes.reduce((sum, { drift }) => sum + drift.length, 0),
    };
    const issues = [...tracking].flatMap(([unit, { issue }]) => (issue === undefined ? [] : [[unit, issue.url]]));
    return {
        outputs: {
            ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
            removed: JSON.stringify(scope.removed),
            units: JSON.stringify(Object.fromEntries(outcomes.map(({ unit, verdict }) => [unit, verdict]))),
            issues: JSON.stringify(Object.fromEntries(issues)),
            "report-path": reportPath,
            "bundle-name": adoption.bundleName,
            "bundle-id": adoption.bundleId,
            "bundle-sha256": adoption.bundleSha256,
        },
        failures,
        event: {
            organization: scope.organization?.name ?? "",
            environment: scope.environment,
            units: outcomes.map(({ unit }) => unit),
            summary: `${scope.title}, ${(0,drift_document/* countedVerdicts */.j)(outcomes)}`,
            facts: { ...facts, ...newsFacts(tracking) },
        },
    };
}
/** What is new since the last check, kind by kind: what is not new needs no second message. */
function newsFacts(tracking) {
    const told = [...tracking].filter(([, { news }]) => news !== undefined);
    const unitsOf = (kind) => told
        .filter(([, { news }]) => news === kind)
        .map(([unit]) => unit)
        .join(", ");
    const byKind = NEWS.map((kind) => [kind, unitsOf(kind)]);
    return { ...Object.fromEntries(byKind), news: told.length };
}

// EXTERNAL MODULE: ./packages/core/build/report/skip-document.js
var skip_document = __webpack_require__(80930);
;// CONCATENATED MODULE: ./actions/build/drift-check/src/skip.js



// Nothing is checked, so nothing is said of any unit, and no issue is touched.
/** The result where a variable is missing, and that is no failure. */
function skipWithoutCredentials(summary, host) {
    const why = `${summary}. Checking needs it here, says required-env.`;
    return skip({ title: "Drift", summary, why, reason: "missing-credentials", removed: [] }, host);
}
/** The result where nothing is affected. */
function skipUnaffected({ title, selection, removed }, host) {
    const summary = `${title}: nothing affected`;
    return skip({ title, summary, why: `${selection}.`, reason: "unaffected", removed }, host);
}
async function skip({ title, summary, why, reason, removed }, host) {
    const facts = (0,report_facts.runFacts)(host.context, undefined);
    await host.summarize((0,skip_document.renderSkip)({ title, verdict: "skipped", why, units: [], removed, failures: [], facts }));
    return {
        outputs: { removed: JSON.stringify(removed) },
        failures: [],
        warnings: (0,report_removed/* removedWarning */.Hb)(removed),
        event: { organization: "", environment: "", units: [], summary, facts: { skipped: reason } },
        detail: { kind: "nothing", title, removed: [...removed] },
    };
}

// EXTERNAL MODULE: ./packages/core/build/drift/owners.js + 1 modules
var drift_owners = __webpack_require__(93931);
// EXTERNAL MODULE: ./packages/core/build/report/marker.js
var marker = __webpack_require__(11067);
;// CONCATENATED MODULE: ./packages/core/build/drift/attempts.js

/** So many failures in a row are not about one issue: GitHub is down, or the token may not. */
const MOST_IN_A_ROW = 3;
/** Goes on with the next issue where GitHub refuses one, and stops asking where it refuses all. */
class Attempts {
    #failures = [];
    #inARow = 0;
    #skipped = 0;
    /** @returns what the call gives, or `instead` where it failed or was not tried any more */
    async try(call, instead, unit) {
        if (this.#inARow >= MOST_IN_A_ROW) {
            this.#skipped += 1;
            return instead;
        }
        try {
            const result = await call();
            this.#inARow = 0;
            return result;
        }
        catch (error) {
            this.#inARow += 1;
            this.#failures.push({ ...(0,errors/* failureOf */.g5)(error), ...(unit === undefined ? {} : { unit }) });
            return instead;
        }
    }
    /** What failed, and how much was not tried after that. */
    get failures() {
        const last = this.#failures.at(-1);
        if (last === undefined || this.#skipped === 0)
            return this.#failures;
        const message = `After ${MOST_IN_A_ROW} failures in a row ${this.#skipped} more changes of issues were not tried`;
        return [...this.#failures, { reason: last.reason, message, hint: last.hint }];
    }
}
/** A forge where a comment that fails takes nothing else with it. */
function forgiving(forge, attempts) {
    return {
        ...forge,
        // The issue's text, which remembers, is written before it.
        commentOnIssue: (number, body) => attempts.try(() => forge.commentOnIssue(number, body), undefined),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/drift/issue-record.js


const recordSchema = dist/* object */.Ikc({
    state: dist/* picklist */.KIO(["drifted", "absorbed", "recovered"]),
    fingerprint: dist/* string */.YjP(),
    keys: dist/* nullable */.mee(dist/* array */.YOg(dist/* string */.YjP())),
    firstSeen: dist/* number */.aig(),
    seen: dist/* number */.aig(),
    recoveredAt: dist/* nullable */.mee(dist/* number */.aig()),
    snooze: dist/* nullable */.mee(dist/* object */.Ikc({ until: dist/* string */.YjP(), by: dist/* string */.YjP(), at: dist/* number */.aig(), of: dist/* string */.YjP() })),
    // Older issues do not have it.
    refused: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ by: dist/* string */.YjP(), at: dist/* number */.aig() })), []),
    healed: dist/* array */.YOg(dist/* number */.aig()),
});
const LINE = /^<!-- flywheel:drift\/v1 (\{.*\}) -->$/;
const unitSchema = dist/* object */.Ikc({ unit: dist/* string */.YjP() });
/** The line for an issue's body, below its marker. */
function recordLine(unit, record) {
    const { keys, recoveredAt, snooze } = record;
    const stored = { unit, ...record, keys: keys ?? null, recoveredAt: recoveredAt ?? null, snooze: snooze ?? null };
    // A login holds no bracket; should one ever, it must not end the comment.
    return `<!-- flywheel:drift/v1 ${JSON.stringify(stored).replaceAll(">", "\\u003e")} -->`;
}
/** An issue's body with another memory. What it was about stays to be read. */
function withRecord(body, unit, record) {
    const [firstLine = "", , ...text] = body.split(/\r?\n/);
    return [firstLine, recordLine(unit, record), ...text].join("\n");
}
/** What an issue of ours remembers; undefined where somebody removed or broke the line. */
function readRecord(body) {
    const parsed = dist/* safeParse */.xLC(recordSchema, (0,json/* parseJson */.qF)(storedIn(body)));
    if (!parsed.success)
        return undefined;
    const { keys, recoveredAt, snooze, ...rest } = parsed.output;
    return { ...rest, keys: keys ?? undefined, recoveredAt: recoveredAt ?? undefined, snooze: snooze ?? undefined };
}
/** The unit that an issue says it is about; undefined where it does not say. */
function readUnit(body) {
    const parsed = dist/* safeParse */.xLC(unitSchema, (0,json/* parseJson */.qF)(storedIn(body)));
    return parsed.success ? parsed.output.unit : undefined;
}
function storedIn(body) {
    const [, text = ""] = LINE.exec((body.split(/\r?\n/, 2)[1] ?? "").trim()) ?? [];
    return text;
}

// EXTERNAL MODULE: ./packages/core/build/report/drift-sections.js
var drift_sections = __webpack_require__(203);
;// CONCATENATED MODULE: ./packages/core/build/drift/access.js
/** A drifted unit may cost three calls in all: however many strangers comment, they must not make it cost more. */
const MOST_ASKED = 2;
/** Who of those that comment has access, as far as that is known. */
class Access {
    #lastOf;
    #answers;
    #canWrite;
    #asked = 0;
    /**
     * @param commands newest first
     * @param refused whom nobody has to be asked about, unless they commented since: they may have got access
     */
    constructor(commands, refused, canWrite) {
        this.#lastOf = new Map(commands.toReversed().map(({ by, at }) => [by, at]));
        const still = refused.filter(({ by, at }) => this.#lastOf.get(by) === at);
        this.#answers = new Map(still.map(({ by }) => [by, false]));
        this.#canWrite = canWrite;
    }
    /** undefined where it is not known, or will only be asked in a later check. */
    async has(login) {
        if (this.#answers.has(login) || this.#asked >= MOST_ASKED)
            return this.#answers.get(login);
        this.#asked += 1;
        const answer = await this.#canWrite(login);
        this.#answers.set(login, answer);
        return answer;
    }
    /** To be remembered. */
    get refused() {
        return [...this.#answers].flatMap(([by, answer]) => answer === false ? [{ by, at: this.#lastOf.get(by) ?? 0 }] : []);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/drift/snooze.js


const LABEL = /^snoozed-until:(.*)$/;
const COMMAND = /^\/snooze(?:[ \t]+(\S.*?))?[ \t]*\r?$/m;
/**
 * Until when an issue's people asked to be left alone: by a label, which needs triage rights, or by a comment of
 * somebody who can write. The latest comment counts; of label and comment the later day.
 * @param remembered what was found in an earlier check; nobody is asked about twice, and it holds until a later command
 *   replaces it: only the last replies are seen, and whoever writes many must not end it. Comments from before the drift
 *   was first seen are about one that is over
 * @param today `2026-12-31` in UTC
 * @param canWrite asked about two people at most: the others' turn is in the next check
 */
async function snoozeOf({ labels, replies }, remembered, today, canWrite) {
    const { snooze: known, firstSeen: since = 0 } = remembered ?? {};
    const commands = replies
        .filter(({ at }) => at >= since)
        .flatMap(commandOf)
        .toReversed();
    const access = new Access(commands, remembered?.refused ?? [], canWrite);
    const commanded = await commandIn(commands, known, today, access);
    const labelled = labels.flatMap((label) => labelIn(label, known, today));
    const requests = [...labelled, commanded].flatMap(({ request }) => request ?? []);
    return {
        request: requests.reduce((latest, snooze) => (latest === undefined || snooze.until > latest.until ? snooze : latest), undefined),
        unheeded: commanded.unheeded ?? labelled.find(({ unheeded }) => unheeded !== undefined)?.unheeded,
        refused: access.refused,
    };
}
/** Takes its snooze off an issue whose drift is over: it would be about the next one. */
function withoutSnooze({ labels }) {
    const kept = labels.filter((label) => !LABEL.test(label));
    return kept.length === labels.length ? {} : { labels: kept };
}
function labelIn(label, remembered, today) {
    const [, text] = LABEL.exec(label) ?? [];
    if (text === undefined)
        return [];
    const until = text.trim();
    if (!(0,ignore_rules/* isDay */.N)(until))
        return [{ request: undefined, unheeded: { text: label, by: "", why: "no-day" } }];
    const isKnown = remembered?.by === "" && remembered.until === until;
    if (until < today && !isKnown)
        return [{ request: undefined, unheeded: { text: label, by: "", why: "past" } }];
    return [{ request: { until, by: "", at: 0 }, unheeded: undefined }];
}
async function commandIn(commands, remembered, today, access) {
    const isAhead = ({ until }) => (0,ignore_rules/* isDay */.N)(until) && until >= today;
    let unheeded;
    for (const [index, command] of commands.entries()) {
        const { text, until, by, at } = command;
        const isKnown = remembered?.by === by && remembered.until === until && remembered.at === at;
        const may = isKnown || !(0,ignore_rules/* isDay */.N)(until) || (await access.has(by));
        if (!(0,ignore_rules/* isDay */.N)(until))
            unheeded ??= { text, by, why: "no-day" };
        else if (may === false)
            unheeded ??= { text, by, why: "no-access" };
        else if (may === true) {
            // A day that is over counts where it ends some quiet.
            const counts = isKnown || isAhead(command) || (remembered !== undefined && isAhead(remembered));
            const older = commands.slice(index + 1).filter(isAhead);
            if (counts || (await someOf(older, async ({ by: other }) => (await access.has(other)) === true)))
                return { request: { until, by, at }, unheeded };
            unheeded ??= { text, by, why: "past" };
        }
    }
    // A label that is gone was taken away.
    return { request: remembered?.by === "" ? undefined : remembered, unheeded };
}
/** None of a deleted account. */
function commandOf({ author, body, at }) {
    const [line, until = ""] = COMMAND.exec(body) ?? [];
    return line === undefined || author === "" ? [] : [{ text: line.trim(), until, by: author, at }];
}
async function someOf(items, isOne) {
    for (const item of items)
        if (await isOne(item))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/core/build/drift/gone.js




/** The first line of a unit's issue. */
function unitMarker(home, unit) {
    return (0,marker/* marker */.xL)("drift", `${home}\n${unit}`);
}
/**
 * Closes the open issues of units that the organization no longer has: no check will ever find them clean.
 * @returns the other issues
 */
async function withoutGone(issues, { home, everyUnit, runUrl, now }, forge, attempts) {
    const known = new Set(everyUnit);
    const kept = [];
    for (const issue of issues) {
        const unit = readUnit(issue.body);
        const record = readRecord(issue.body);
        // The marker proves that it is about this unit, here.
        const isOurs = unit !== undefined && (0,marker/* hasMarker */.xY)(issue.body, unitMarker(home, unit));
        if (!isOurs || record === undefined || known.has(unit) || issue.state === "closed") {
            kept.push(issue);
            continue;
        }
        await attempts.try(async () => {
            const ended = { ...record, state: "recovered", recoveredAt: now, snooze: undefined };
            const body = withRecord(issue.body, unit, ended);
            await forge.updateIssue(issue.number, { state: "closed", body, ...withoutSnooze(issue) });
            const words = `🗑️ ${(0,drift_sections/* unitName */.Cq)(unit)} is no longer a unit of the organization ([run](${runUrl})). Closing.`;
            await forge.commentOnIssue(issue.number, words);
        }, undefined);
    }
    return kept;
}

;// CONCATENATED MODULE: ./packages/core/build/drift/own-issue.js

/** The issues with this first line: all that are open, oldest first, else the closed one that was made last. */
function issuesWith(issues, firstLine) {
    const all = issues.filter(({ body }) => (0,marker/* hasMarker */.xY)(body, firstLine)).toSorted((a, b) => a.number - b.number);
    const open = all.filter(({ state }) => state === "open");
    return open.length > 0 ? open : all.slice(-1);
}
/** The one of {@link issuesWith} that is kept. Two runs at once may open two: the others are closed. */
async function onlyIssue(issues, firstLine, forge, runUrl, attempts) {
    const [kept, ...others] = issuesWith(issues, firstLine);
    for (const { number } of others) {
        await attempts.try(async () => {
            await forge.updateIssue(number, { state: "closed", body: "" });
            await forge.commentOnIssue(number, `The same as #${kept?.number ?? 0} ([run](${runUrl})). Closing.`);
        }, undefined);
    }
    return kept;
}

// EXTERNAL MODULE: ./packages/core/build/report/plan-sections.js
var plan_sections = __webpack_require__(11419);
// EXTERNAL MODULE: ./packages/core/build/report/public-failure.js
var public_failure = __webpack_require__(91891);
;// CONCATENATED MODULE: ./packages/core/build/report/tally-issues.js





/** Of one failure; the log has all of it. */
const MAXIMUM_MESSAGE = 300;
/** For the hidden lines above. */
const RESERVED_BYTES = 24_000;
/** Another workflow checks it, perhaps for another environment. */
const UNCHECKED = "not checked this time";
/**
 * The text of the issue about drift that has none of its own.
 * @param total how many units there are; of those without a row the name is not known here
 */
function renderOverflow(rows, total, limit, facts) {
    const head = `**${counted(total)} drifted** beyond the ${limit} that have an issue each (\`issue-limit\`). The job summary shows what changed outside of code.`;
    const cells = rows.map(({ unit, outcome, tallied }) => [
        (0,drift_sections/* unitName */.Cq)(unit),
        outcome === undefined ? UNCHECKED : String(outcome.drift.length),
        (0,drift_sections/* timeWords */.rr)(tallied.since),
        String(tallied.count),
    ]);
    const header = ["unit", "objects changed outside of code", "first seen", "checks"];
    return tally_issues_document(head, header, cells, total, "As others recover, these get an issue each.", facts);
}
/** The text of the issue about units that cannot be checked. @param total as of {@link renderOverflow} */
function renderUnchecked(rows, total, isOpen, showValues, facts) {
    const head = isOpen
        ? `**${counted(total)} could not be checked for drift**, some of them again and again. Nobody knows what changed there.`
        : "A note of flywheel's, for nobody to act on: which units could not be checked lately. It is opened when one fails three times in a row.";
    const cells = rows.map(({ unit, outcome, tallied }) => [
        (0,drift_sections/* unitName */.Cq)(unit),
        (0,drift_sections/* timeWords */.rr)(tallied.since),
        String(tallied.count),
        outcome === undefined ? UNCHECKED : reason(outcome, showValues),
    ]);
    const header = ["unit", "since", "checks in a row", "why"];
    return tally_issues_document(head, header, cells, total, "It closes itself when they can be checked again.", facts);
}
function reason({ failures, redact }, showValues) {
    const [first] = failures;
    if (first === undefined)
        return "";
    const { place } = first;
    const { message } = showValues ? first : (0,public_failure/* withoutEngineWords */.K)(first);
    const at = place === undefined ? "" : ` at ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)((0,plan_sections/* placeWords */.fp)(place), markdown/* MAXIMUM_ADDRESS */.Gj))}`;
    return `${first.reason}${at}: ${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(redact(message), MAXIMUM_MESSAGE))}`;
}
/** With as many rows as there is room for. */
function tally_issues_document(head, header, rows, total, end, facts) {
    const around = `${head}\n\n\n\n${end}\n\n<sub>${facts.join(" · ")}</sub>\n`;
    let room = budget/* COMMENT_BYTES */.GJ - RESERVED_BYTES - (0,budget/* byteLength */.dp)(around) - 1_000;
    const shown = rows.filter((row) => (room -= (0,budget/* byteLength */.dp)(row.join(" | ")) + 5) > 0);
    const rest = total - shown.length;
    const more = rest > 0 ? `\n\nAnd ${rest} more.` : "";
    const body = shown.length === 0 ? "" : `\n\n${(0,markdown/* table */.tp)(header, shown)}${more}`;
    return `${head}${body}\n\n${end}\n\n<sub>${facts.join(" · ")}</sub>\n`;
}
function counted(units) {
    return units === 1 ? "1 unit" : `${units} units`;
}

// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
;// CONCATENATED MODULE: ./packages/core/build/drift/tally.js



const tallySchema = dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* number */.aig()]));
const tally_LINE = /^<!-- flywheel:tally\/v1 (\[.*\]) -->$/;
/** Short: hundreds of units stand in one line. */
function unitKey(unit) {
    return (0,digest/* sha256 */.s)(unit).slice(0, 10);
}
/** The hidden line for an issue's body, below its marker. */
function tallyLine(tally) {
    const stored = [...tally].map(([key, { since, count }]) => [key, since, count]);
    return `<!-- flywheel:tally/v1 ${JSON.stringify(stored)} -->`;
}
/** Empty where there is none. */
function readTally(body) {
    const [, text = ""] = tally_LINE.exec((body.split(/\r?\n/, 2)[1] ?? "").trim()) ?? [];
    const parsed = dist/* safeParse */.xLC(tallySchema, (0,json/* parseJson */.qF)(text));
    return new Map(parsed.success ? parsed.output.map(([key, since, count]) => [key, { since, count }]) : []);
}
/** Several as one: since the first time, in as many checks as the one that knows of most. */
function joinedTally(tallies) {
    const joined = new Map();
    for (const [key, { since, count }] of tallies.flatMap((tally) => [...tally])) {
        const known = joined.get(key) ?? { since, count };
        joined.set(key, { since: Math.min(since, known.since), count: Math.max(count, known.count) });
    }
    return joined;
}
/**
 * The tally after a check.
 * @param found units of which it is so
 * @param isUnchecked whether a unit, by its key, was not looked at: nothing is known of it, and what was stays
 * @param now in seconds since the epoch
 */
function nextTally(before, found, isUnchecked, now) {
    const next = new Map([...before].filter(([key]) => isUnchecked(key)));
    for (const key of found.map(unitKey)) {
        const { since, count } = before.get(key) ?? { since: now, count: 0 };
        next.set(key, { since, count: count + 1 });
    }
    return next;
}
/**
 * Makes the issue so, with no call where nothing has been and nothing is.
 * @param issue as it was found
 * @returns the issue, where it is open now
 * @throws forge-failed
 */
async function writeTallyIssue(issue, { firstLine, title, tally, isOpen, text, comment, labels }, forge) {
    const state = isOpen ? "open" : "closed";
    const body = `${firstLine}\n${tallyLine(tally)}\n${text}`;
    if (issue === undefined) {
        if (tally.size === 0)
            return undefined;
        const written = await forge.createIssue({ title, body, labels, assignees: [] });
        // Only to remember: nobody has anything to do yet.
        if (!isOpen)
            await forge.updateIssue(written.number, { state: "closed" });
        return isOpen ? written : undefined;
    }
    const isQuiet = tally.size === 0 && readTally(issue.body).size === 0 && issue.state === "closed";
    if (isQuiet)
        return undefined;
    const written = await forge.updateIssue(issue.number, { body, ...(state === issue.state ? {} : { state }) });
    if (comment !== "")
        await forge.commentOnIssue(issue.number, comment);
    return isOpen ? written : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/drift/shared-issues.js





/** Once or twice may be the network. */
const UNCHECKED_IN_A_ROW = 3;
/** A comment names the first ones. */
const MOST_NAMED = 20;
/** Since when units drift that have no issue of their own. */
function overflowTally(issues, writing) {
    return tallyOf(issues, sharedMarker("overflow", writing));
}
/**
 * Keeps the one issue about drift that has none of its own, because `limit` issues are open.
 * @param found what drifts beyond the limit
 * @param checked all units that could be checked
 * @throws forge-failed
 */
async function writeOverflow(found, checked, limit, issues, writing, forge, attempts) {
    const firstLine = sharedMarker("overflow", writing);
    const before = tallyOf(issues, firstLine);
    const tally = nextTally(before, unitsOf(found), uncheckedBeside(checked, writing), writing.now);
    const joined = unitsOf(found).filter((unit) => !before.has(unitKey(unit)));
    const text = renderOverflow(rowsOf(found, tally, writing), tally.size, limit, writing.facts);
    const comment = tally.size === 0 ? `✅ None is left ([run](${writing.runUrl})). Closing.` : joinedComment(joined, writing);
    const { labels } = writing;
    const title = "Drift in more units";
    const issue = await onlyIssue(issues, firstLine, forge, writing.runUrl, attempts);
    const wanted = { firstLine, title, tally, isOpen: tally.size > 0, text, comment, labels };
    return { issue: await writeTallyIssue(issue, wanted, forge), joined, tally };
}
/**
 * Keeps the one issue about units that cannot be checked: it counts from the first time, closed, and is opened when one
 * fails for the third time in a row.
 * @throws forge-failed
 */
async function writeUnchecked(outcomes, issues, writing, forge, attempts) {
    const firstLine = sharedMarker("unchecked", writing);
    const issue = await onlyIssue(issues, firstLine, forge, writing.runUrl, attempts);
    const errored = outcomes.filter(({ verdict }) => verdict === "errored");
    const before = tallyOf(issues, firstLine);
    const tally = nextTally(before, unitsOf(errored), uncheckedBeside(outcomes, writing), writing.now);
    const isLasting = (unit) => tally.get(unitKey(unit))?.count === UNCHECKED_IN_A_ROW;
    const joined = unitsOf(errored).filter(isLasting);
    const isOpen = [...tally.values()].some(({ count }) => count >= UNCHECKED_IN_A_ROW);
    const text = renderUnchecked(rowsOf(errored, tally, writing), tally.size, isOpen, writing.showValues, writing.facts);
    const closing = !isOpen && issue?.state === "open";
    const comment = closing
        ? `✅ All can be checked again ([run](${writing.runUrl})). Closing.`
        : joinedComment(joined, writing);
    const { labels } = writing;
    const title = "Units that cannot be checked for drift";
    const wanted = { firstLine, title, tally, isOpen, text, comment, labels };
    return { issue: await writeTallyIssue(issue, wanted, forge), joined, tally };
}
function sharedMarker(kind, { home, selection }) {
    return (0,marker/* marker */.xL)(kind, `${home}\n${selection}`);
}
function joinedComment(joined, { runUrl }) {
    if (joined.length === 0)
        return "";
    const rest = joined.length - MOST_NAMED;
    const names = joined.slice(0, MOST_NAMED).map(drift_sections/* unitName */.Cq).join(", ");
    return `➕ ${names}${rest > 0 ? ` and ${rest} more` : ""} ([run](${runUrl})).`;
}
function tallyOf(issues, firstLine) {
    return joinedTally(issuesWith(issues, firstLine).map(({ body }) => readTally(body)));
}
/** All that are in the tally: another call may have checked some of them. */
function rowsOf(found, tally, { everyUnit }) {
    const outcomes = new Map(found.map((outcome) => [outcome.unit, outcome]));
    return everyUnit.flatMap((unit) => {
        const tallied = tally.get(unitKey(unit));
        return tallied === undefined ? [] : [{ unit, outcome: outcomes.get(unit), tallied }];
    });
}
/** Tells the units that are not among these; those that are gone are not, either. */
function uncheckedBeside(outcomes, { everyUnit, endsGone }) {
    const these = new Set(unitsOf(outcomes).map(unitKey));
    const every = new Set(everyUnit.map(unitKey));
    return (key) => !these.has(key) && (!endsGone || every.has(key));
}
function unitsOf(outcomes) {
    return outcomes.map(({ unit }) => unit);
}

;// CONCATENATED MODULE: ./packages/core/build/drift/deployments.js

/** Of these environments, in one call for all; it is a courtesy, which the token may not have. */
async function pastDeployments(environments, forge, log) {
    if (environments.length === 0)
        return [];
    return forge.pastDeployments([...new Set(environments)]).catch((error) => {
        log.info(`No issue says when its unit was last deployed. ${(0,errors/* failureOf */.g5)(error).message}`);
        return [];
    });
}
/** The last one that names the unit; else the last that names none, and may be of any in its environment. */
function lastDeployment(unit, deployments, environment) {
    const there = deployments.filter((past) => past.environment === environment);
    return there.find(({ units }) => units?.includes(unit)) ?? there.find(({ units }) => units === undefined);
}

// EXTERNAL MODULE: ./packages/core/build/report/drift-issue.js
var drift_issue = __webpack_require__(35392);
;// CONCATENATED MODULE: ./packages/core/build/drift/write-issue.js




/** GitHub assigns no more. */
const MOST_ASSIGNEES = 10;
/**
 * Does to a unit's issue what its step says. The text comes first, with what it remembers: where the comment then
 * fails, no later check makes it twice.
 * @param firstLine the marker by which the issue is found
 * @returns the issue, where it is open now
 * @throws forge-failed
 */
async function writeStep(outcome, issue, step, firstLine, writing, forge) {
    const { runUrl } = writing;
    if (step.kind === "none")
        return issue?.state === "open" ? issue : undefined;
    if (step.kind === "open")
        return write_issue_open(outcome, bodyOf(outcome, step.record, firstLine, writing), writing, forge);
    // Every other step is of an issue that was found.
    if (issue === undefined)
        return undefined;
    if (step.kind === "remember") {
        await forge.updateIssue(issue.number, { body: withRecord(issue.body, outcome.unit, step.record) });
        return issue.state === "open" ? issue : undefined;
    }
    if (step.kind === "close" || step.kind === "settle") {
        const body = withRecord(issue.body, outcome.unit, step.record);
        await forge.updateIssue(issue.number, { state: "closed", body, ...withoutSnooze(issue) });
        if (step.kind === "close")
            await forge.commentOnIssue(issue.number, (0,drift_issue/* recoveredComment */.RF)(outcome, runUrl, step.why));
        return undefined;
    }
    const body = bodyOf(outcome, step.record, firstLine, writing);
    if (step.kind === "reopen") {
        const labels = step.why === "back" ? withoutSnooze(issue) : {};
        await forge.updateIssue(issue.number, { state: "open", body, ...labels });
        await forge.commentOnIssue(issue.number, (0,drift_issue/* reopenedComment */._N)(outcome, runUrl, step.why));
        return issue;
    }
    await forge.updateIssue(issue.number, { body });
    if (step.news === "changed")
        await forge.commentOnIssue(issue.number, (0,drift_issue/* changedComment */.kp)(outcome, runUrl));
    if (step.news === "absorbed")
        await forge.commentOnIssue(issue.number, (0,drift_issue/* absorbedComment */.Kp)(outcome, runUrl));
    return issue;
}
function bodyOf(outcome, record, firstLine, writing) {
    const { showValues, owners, deployment, snooze, unheeded, facts } = writing;
    const hidden = `${firstLine}\n${recordLine(outcome.unit, record)}\n`;
    const issue = { outcome, record, showValues, owners, deployment, snooze, unheeded, facts };
    return hidden + (0,drift_issue/* renderDriftIssue */.PE)(issue, budget/* COMMENT_BYTES */.GJ - hidden.length);
}
async function write_issue_open(outcome, body, writing, forge) {
    const { labels, owners, log } = writing;
    // A team cannot be assigned; the text names it.
    const people = owners.filter((owner) => !owner.includes("/")).map((owner) => owner.slice(1));
    const assignees = [...new Set([...writing.assignees, ...people])].slice(0, MOST_ASSIGNEES);
    const written = await forge.createIssue({ title: `Drift in ${outcome.unit}`, body, labels, assignees });
    const assigned = new Set(written.assignees.map((login) => login.toLowerCase()));
    const left = assignees.filter((login) => !assigned.has(login.toLowerCase()));
    if (left.length > 0) {
        log.warning(`GitHub does not assign issue #${written.number} to ${left.join(", ")}: who is assigned needs access.`);
    }
    return written;
}

;// CONCATENATED MODULE: ./packages/core/build/drift/track.js











/** All our issues have it: by it those that are closed are found again, and what people say of them. */
const track_LABEL = "flywheel-drift";
const MOST_HEALED = 20;
const UNASKED = { request: undefined, unheeded: undefined, refused: [] };
/**
 * Brings the repository's drift issues in line with what was found: one a drifted unit, closed when nothing of it is
 * left to change. A unit that could not be checked changes nothing of its own. Where GitHub refuses one issue, the
 * others are kept all the same.
 * @throws forge-failed where the issues cannot be read
 */
async function trackDrift(outcomes, given, options) {
    const attempts = new Attempts();
    const forge = forgiving(given, attempts);
    const { issues: all, defaultBranch } = await forge.ownIssues(track_LABEL);
    // Another branch may lack a unit that is deployed all the same.
    const endsGone = defaultBranch !== undefined && options.ref === `refs/heads/${defaultBranch}`;
    const issues = endsGone ? await withoutGone(all, options, forge, attempts) : all;
    const labels = [track_LABEL, ...options.labels];
    const planned = await planSteps(outcomes, issues, forge, options, attempts);
    const { own, beyond } = withinLimit(planned, issues, options.limit);
    const told = planned.filter(({ step }) => ["open", "edit", "reopen"].includes(step.kind));
    const environments = told.map(({ outcome }) => options.environmentOf(outcome.unit));
    const deployments = await pastDeployments(environments, forge, options.log);
    const units = new Map();
    for (const one of own) {
        const { unit } = one.outcome;
        const deployment = lastDeployment(unit, deployments, options.environmentOf(unit));
        const tracked = await keepOwn(one, { ...options, labels, deployment }, forge, attempts);
        if (tracked !== undefined)
            units.set(unit, tracked);
    }
    const shared = { ...options, labels, endsGone };
    const checked = outcomes.filter(({ verdict }) => verdict !== "errored");
    const unwritten = { issue: undefined, joined: [], tally: overflowTally(issues, options) };
    const overflow = await attempts.try(() => writeOverflow(beyond, checked, options.limit, issues, shared, forge, attempts), unwritten);
    for (const { unit } of beyond) {
        const deployment = lastDeployment(unit, deployments, options.environmentOf(unit));
        units.set(unit, { ...sharing(unit, overflow), firstSeen: overflow.tally.get(unitKey(unit))?.since, deployment });
    }
    const unchecked = await attempts.try(() => writeUnchecked(outcomes, issues, shared, forge, attempts), unwritten);
    for (const { unit, verdict } of outcomes) {
        if (verdict !== "errored" || unchecked.issue === undefined)
            continue;
        const inShared = sharing(unit, unchecked);
        const known = units.get(unit);
        // Its own issue is the one about its drift, but that nobody can check it is news all the same.
        units.set(unit, known === undefined ? inShared : { ...known, news: known.news ?? inShared.news });
    }
    return { units, failures: attempts.failures };
}
/** Brings a unit's own issue in line; undefined where nothing is known of the unit. */
async function keepOwn(one, options, forge, attempts) {
    const { outcome, issue, step, snooze, unheeded } = one;
    const { unit } = outcome;
    const open = issue?.state === "open" ? issue : undefined;
    if (step.kind === "none") {
        return open === undefined && snooze === undefined ? undefined : trackedUnit(one, open, options.deployment);
    }
    const write = async () => {
        const writing = { ...options, owners: await options.ownersOf(unit), snooze, unheeded };
        const written = await writeStep(outcome, issue, step, unitMarker(options.home, unit), writing, forge);
        return trackedUnit(one, written, options.deployment);
    };
    // What was not written is still to be told next time, and remembers nothing of a healing.
    const instead = trackedUnit({ ...one, step: { kind: "none" } }, open, options.deployment);
    return attempts.try(write, instead, unit);
}
/** A unit whose issue is about others, too. */
function sharing(unit, { issue, joined }) {
    const news = joined.includes(unit) ? "opened" : undefined;
    return { issue, news, firstSeen: undefined, healed: undefined, snooze: undefined, deployment: undefined };
}
/** What is to be done, unit by unit. */
async function planSteps(outcomes, issues, forge, options, attempts) {
    const moment = { now: options.now, today: new Date(options.now * 1_000).toISOString().slice(0, 10) };
    const shared = overflowTally(issues, options);
    const planned = [];
    for (const outcome of outcomes) {
        const issue = await onlyIssue(issues, unitMarker(options.home, outcome.unit), forge, options.runUrl, attempts);
        const record = readRecord(issue?.body ?? "");
        const canWrite = (login) => attempts.try(() => forge.canWrite(login), undefined);
        const { request, unheeded, refused } = issue === undefined || isOver(outcome, issue, record)
            ? UNASKED
            : await snoozeOf(issue, record, moment.today, canWrite);
        const known = issue === undefined ? undefined : { state: issue.state, record };
        const asked = request && snoozeFor(request, record, outcome);
        const next = knownBefore(nextStep(outcome, known, asked, moment), shared.get(unitKey(outcome.unit)));
        const healed = options.healed.has(outcome.unit) ? healedNow(next, record, moment) : next;
        const step = healed.kind === "none" ? healed : { ...healed, record: { ...healed.record, refused } };
        const snooze = isQuiet(asked, outcome, moment) ? asked : undefined;
        planned.push({ outcome, issue, snooze, unheeded, step });
    }
    return planned;
}
/** Drift that gets an issue of its own when there is room for it was seen before. */
function knownBefore(step, tallied) {
    if (step.kind !== "open" || tallied === undefined)
        return step;
    return { ...step, record: { ...step.record, firstSeen: tallied.since, seen: tallied.count + 1 } };
}
/**
 * That a unit was healed is remembered, as often as may matter, and said where that ends its issue. What was tried and
 * failed may have changed a part, and counts as well.
 */
function healedNow(step, before, { now }) {
    const next = step.kind === "none" ? before : step.record;
    if (next === undefined)
        return step;
    const record = { ...next, healed: [...next.healed, now].slice(-MOST_HEALED) };
    if (step.kind === "none")
        return { kind: "remember", record, news: undefined };
    return step.kind === "close" ? { ...step, record, why: "healed" } : { ...step, record };
}
/** Of an issue that has ended nobody needs to know what was asked below it. */
function isOver({ verdict }, { state }, record) {
    const drifts = verdict === "drifted" || verdict === "both";
    return verdict === "errored" || record?.state === "recovered" || (state === "closed" && !drifts);
}
/** New issues are opened only while there is room below the limit; a unit that has one keeps it. */
function withinLimit(planned, issues, limit) {
    const count = (...kinds) => planned.filter(({ step }) => kinds.includes(step.kind)).length;
    const open = issues.filter(({ state, body }) => state === "open" && (0,marker/* hasMarkerOf */.w5)(body, "drift")).length;
    let room = limit - open + count("close") - count("reopen");
    const own = [];
    const beyond = [];
    for (const one of planned) {
        if (one.step.kind === "open" && room-- <= 0)
            beyond.push(one.outcome);
        else
            own.push(one);
    }
    return { own, beyond };
}
function trackedUnit({ step, snooze }, issue, deployment) {
    const record = step.kind === "none" ? undefined : step.record;
    return {
        issue,
        news: step.kind === "none" ? undefined : step.news,
        firstSeen: record?.firstSeen,
        healed: record?.healed,
        snooze,
        deployment,
    };
}

// EXTERNAL MODULE: ./packages/core/build/units/unit.js
var unit = __webpack_require__(81578);
;// CONCATENATED MODULE: ./actions/build/drift-check/src/track.js





/** What is known where no issue is kept. */
const UNTRACKED = { units: new Map(), failures: [] };
/**
 * Keeps the issues in line with what was found, where there is a token and they are wanted.
 * @param healed units that were to be healed just now
 */
async function track(outcomes, healed, scope, engine, inputs, host) {
    const { context, log, files, clock } = host;
    const owners = (0,drift_owners/* ownersOf */.K)((0,drift_owners/* parseOwners */.m)(scope.organization?.drift.owners), files, context.workspace);
    if (!inputs.issues)
        return UNTRACKED;
    if (inputs.githubToken === "") {
        log.notice("No issue was opened or closed: the input github-token is empty");
        return UNTRACKED;
    }
    if (context.pullRequest !== undefined && context.pullRequest.closed?.merged !== true) {
        // Its code is not what is deployed: units that it adds or drops, and what it changes, are nobody's drift yet.
        log.notice("No issue was opened or closed: a pull request's code is not merged");
        return UNTRACKED;
    }
    const unitOf = (id) => scope.units.find((unit) => unit.id === id);
    return trackDrift(outcomes, host.forge(inputs.githubToken), {
        facts: (0,report_facts.runFacts)(context, engine),
        showValues: showsValues(inputs, context),
        runUrl: context.runUrl,
        ref: context.ref,
        home: scope.home,
        selection: inputs.environment,
        everyUnit: scope.everyUnit,
        healed,
        labels: inputs.issueLabels,
        assignees: inputs.issueAssignees,
        limit: inputs.issueLimit,
        now: Math.floor(clock.now() / 1_000),
        log,
        environmentOf: (id) => unitOf(id)?.environment ?? unit/* DEFAULT_ENVIRONMENT */.Uz,
        ownersOf: async (id) => {
            const unit = unitOf(id);
            return unit === undefined ? [] : owners(unit);
        },
    });
}

;// CONCATENATED MODULE: ./actions/build/drift-check/src/run.js






















const NONE_HEALED = new Set();
const NO_HEALING = { outcomes: new Map(), healed: new Map(), refusals: new Map() };
/** Checks the selected units for drift, reports it, and keeps its issues in line. */
async function run(inputs, host) {
    await (0,forks/* refuseUntrustedCode */.ot)(host);
    const part = partOf(inputs);
    const missing = part.kind === "fold" ? undefined : (0,credentials/* missingCredentials */.n)(inputs, host.context);
    if (missing !== undefined)
        return skipWithoutCredentials(missing, host);
    const scope = await (0,select_scope/* selectScope */.D)({ ...inputs, shard: "" }, "none", host);
    if (scope.units.length === 0)
        return skipUnaffected(scope, host);
    const ignore = await loadIgnoreRules(scope.organization, inputs.ignoreFile, host);
    const sealing = await adoptionSealing(inputs, host);
    const { checked, engine } = await findOut(part, scope, ignore, inputs, host);
    const failures = [];
    const noting = (instead) => (error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return instead;
    };
    // A shard sees a part only: issues are for whoever folds them, and so are rules that match nothing.
    const isWhole = part.kind !== "shard";
    const first = isWhole
        ? await track(checked.outcomes, NONE_HEALED, scope, engine, inputs, host).catch(noting(UNTRACKED))
        : UNTRACKED;
    const options = checkOptions(scope.units, inputs, ignore);
    const healing = await healUnits(checked, first.units, options, inputs, host).catch(noting(NO_HEALING));
    const tracked = await trackHealing(first, healing, scope, engine, inputs, host).catch(noting(first));
    const tracking = tracked.units;
    failures.push(...tracked.failures);
    const outcomes = checked.outcomes.map((outcome) => healing.outcomes.get(outcome.unit) ?? outcome);
    const refusals = new Map([...checked.unadopted, ...healing.refusals]);
    failures.unshift(...outcomes.flatMap((outcome) => failuresOf(outcome, refusals, tracking, inputs, host)));
    const today = new Date(host.clock.now()).toISOString().slice(0, 10);
    const warnings = [...(0,report_removed/* removedWarning */.Hb)(scope.removed), ...(isWhole ? uselessRules(ignore, outcomes, today) : [])];
    const found = { scope, outcomes, ignore, tracking, warnings, facts: (0,report_facts.runFacts)(host.context, engine) };
    const { text, path: reportPath } = await writeReport(found, inputs, host);
    await reportHealing(healing, host);
    if (!isWhole)
        await uploadReport(text, scope, part.shard, host).catch(noting(undefined));
    const adoption = sealing === undefined
        ? hand_over/* NO_HAND_OVER */.$
        : await offerAdoption(checked, sealing, scope, inputs, host).catch(noting(hand_over/* NO_HAND_OVER */.$));
    const told = result(outcomes, scope, { tracking, reportPath, adoption }, failures);
    if (part.kind === "fold")
        return { ...told, warnings };
    // Whoever may read the run may read its outcomes.
    const units = (0,report_file/* reportedUnits */.V0)(outcomes, tracking, ignore, false);
    return { ...told, warnings, detail: { kind: "drift", title: scope.title, units } };
}
/** What healing did goes into the issues of the units that were tried, and nowhere else. */
async function trackHealing(first, { outcomes }, scope, engine, inputs, host) {
    if (outcomes.size === 0)
        return first;
    const tried = new Set(outcomes.keys());
    const after = await track([...outcomes.values()], tried, scope, engine, inputs, host);
    return { units: trackedAfter(first.units, after.units), failures: [...first.failures, ...after.failures] };
}
/** Checks the units, or reads what the shards of this run found; there no engine runs. */
async function findOut(part, scope, ignore, inputs, host) {
    if (part.kind === "fold") {
        const outcomes = await foldShards(scope, ignore, inputs.foldShards, host);
        return {
            checked: { outcomes, adoptable: [], healable: [], unadopted: new Map(), unhealed: new Map() },
            engine: undefined,
        };
    }
    const engine = await (0,locate/* locateEngine */.JW)(inputs.engine, host);
    const units = part.kind === "shard" ? (0,units_shard/* itemsOfShard */.q)(scope.units, part.shard) : scope.units;
    return { checked: await checkUnits(units, engine, inputs, ignore, host), engine };
}
/** What a unit's verdict fails the job with; drift does not while somebody wants to be left alone. */
function failuresOf(outcome, refusals, tracking, { failOn }, { log }) {
    const snooze = tracking.get(outcome.unit)?.snooze;
    const failures = verdictFailures(outcome, failOn, refusals.get(outcome.unit));
    if (snooze === undefined)
        return failures;
    log.info(`${outcome.unit}: its drift is quiet until ${snooze.until}`);
    return failures.filter(({ reason }) => reason !== "drift");
}

;// CONCATENATED MODULE: ./actions/build/drift-check/src/action.js



/** As long as tofu-apply has by default. */
const HEAL_GRACE_MS = 240_000;
const driftCheck = {
    name: "drift-check",
    inputs: inputs,
    outputs: outputs,
    run: run,
    post: ({ heal, planKey }, host) => (0,finish_up.finishUp)(host, { graceMs: heal ? HEAL_GRACE_MS : finish_up.PLAN_GRACE_MS, planKey }),
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

/***/ 16944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   R0: () => (/* binding */ parseIgnoreRules),
/* harmony export */   _d: () => (/* binding */ isExpired)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);


const text = (name) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(`${name} must be text`), valibot__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bqr(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq(`${name} is empty: write text, or leave it out`));
/** A day of the calendar, `2026-12-31`. */
function isDay(day) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    // The 31st of June is one day of July to JavaScript.
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}
const DAY = "expires must be a day such as 2026-12-31";
const ruleSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text("address")),
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text("type")),
    attribute: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text("attribute")),
    reason: text("reason"),
    owner: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text("owner")),
    expires: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(DAY), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(isDay, DAY))),
}, ({ expected, received }) => expected === "never"
    ? `${received} is no key of a rule: it has address, type, attribute, reason, owner, expires`
    : "reason is missing: say why this drift is fine");
/**
 * Reads the items of an ignore file, or of `drift.ignore`.
 * @throws config-invalid (`ignore-rule`)
 */
function parseIgnoreRules(items) {
    return items.map(({ data, place }) => {
        const refuse = (problem) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `The ignore rule is wrong: ${problem}`, {
            hint: "A rule is a mapping such as {address: acme_thing.a, attribute: tags.*, reason: set by the autoscaler, expires: 2026-12-31}.",
            detailCode: "ignore-rule",
            place,
        });
        if (typeof data !== "object" || data === null || Array.isArray(data))
            return refuse("it must be a mapping");
        const { issues, success, output } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(ruleSchema, data);
        if (!success)
            return refuse(issues[0].message);
        const { address, type, attribute } = output;
        if (address === undefined && type === undefined && attribute === undefined) {
            return refuse("it says nothing of what to ignore: write address, type or attribute");
        }
        return { address, type, attribute, reason: output.reason, owner: output.owner, expires: output.expires, place };
    });
}
/** Whether a rule's last day is over. @param today `2026-12-31`, in UTC */
function isExpired({ expires }, today) {
    return expires !== undefined && expires < today;
}


/***/ }),

/***/ 93931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ ownersOf),
  m: () => (/* binding */ parseOwners)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/policy/glob.js
var glob = __webpack_require__(16803);
;// CONCATENATED MODULE: ./packages/core/build/drift/codeowners.js
/** Where GitHub looks, in this order; the first that exists counts. */
const CODEOWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const OWNER = /^@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\/[\w.-]+)?$/;
/** Whether this is `@login` or `@organization/team`. */
function isOwner(text) {
    return OWNER.test(text);
}
/**
 * Who owns a file by a CODEOWNERS file: the last line that matches counts, also where it names nobody. Addresses of mail
 * are left out, for nothing can be done with them here.
 * Source: docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * @param path of the file, relative to the repository
 */
function codeOwners(codeowners, path) {
    let owners = [];
    for (const line of codeowners.split(/\r?\n/)) {
        const [pattern, ...named] = words(line);
        if (pattern !== undefined && matches(pattern, path))
            owners = named.filter(isOwner);
    }
    return owners;
}
/** A blank after a backslash belongs to the path; a comment ends the line. */
function words(line) {
    const found = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
    const comment = found.findIndex((word) => word.startsWith("#"));
    return (comment === -1 ? found : found.slice(0, comment)).map((word) => word.replaceAll(/\\(.)/g, "$1"));
}
/** By gitignore's rules, less what GitHub leaves out of them: no negation, no ranges in brackets. */
function matches(pattern, path) {
    if (/^!|[[\]]/.test(pattern))
        return false;
    const isDirectory = pattern.endsWith("/");
    const inner = pattern.replace(/^\//, "").replace(/\/$/, "");
    // With a slash anywhere but at its end a pattern starts at the root.
    const isRooted = pattern.slice(0, -1).includes("/") && !inner.startsWith("**/");
    const from = isRooted ? [0] : [...path.split("/").keys()];
    const wanted = inner.replace(/^\*\*\//, "").split("/");
    // What a pattern names may be a directory with all in it; of `docs/*` only the files in `docs` itself are meant.
    const isOpen = wanted.at(-1) !== "*" || wanted.length === 1;
    const parts = path.split("/");
    return from.some((start) => matchesFrom(wanted, parts.slice(start), isDirectory, isOpen));
}
/** Whether the pattern's parts are the first ones of the path. */
function matchesFrom(pattern, path, isDirectory, isOpen) {
    const [wanted, ...rest] = pattern;
    if (wanted === undefined)
        return path.length === 0 ? !isDirectory : isOpen;
    const [first, ...others] = path;
    if (wanted === "**") {
        if (rest.length === 0)
            return path.length > 0;
        return [...path.keys()].some((skip) => matchesFrom(rest, path.slice(skip), isDirectory, isOpen));
    }
    return first !== undefined && matchesPart(wanted, first) && matchesFrom(rest, others, isDirectory, isOpen);
}
function matchesPart(pattern, name) {
    const source = pattern
        .split("")
        .map((character) => {
        if (character === "*")
            return "[^/]*";
        return character === "?" ? "[^/]" : character.replaceAll(/[\\^$.+()|{}]/g, "\\$&");
    })
        .join("");
    return new RegExp(`^${source}$`).test(name);
}

;// CONCATENATED MODULE: ./packages/core/build/drift/owners.js






const ownersSchema = (0,json/* dictionary */.zz)(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())]));
/**
 * Reads `drift.owners`: `{ attic: "@ada", "*@production": ["@acme/platform"] }`.
 * @throws config-invalid (`drift-owners`)
 */
function parseOwners(part) {
    if (part === undefined)
        return [];
    const refuse = (problem) => (0,errors/* fail */.fJ)("config-invalid", `drift.owners is wrong: ${problem}`, {
        hint: 'Write a pattern of stacks or units and who owns them, such as attic: "@ada" or "*@production": ["@acme/platform"].',
        detailCode: "drift-owners",
        place: part.place,
    });
    const parsed = dist/* safeParse */.xLC(ownersSchema, part.data);
    if (!parsed.success)
        return refuse("each pattern needs an owner, or a list of them");
    return Object.entries(parsed.output).map(([pattern, given]) => {
        const owners = typeof given === "string" ? [given] : given;
        const wrong = owners.find((owner) => !isOwner(owner));
        if (wrong !== undefined)
            return refuse(`${JSON.stringify(wrong)} is neither @login nor @organization/team`);
        return [pattern, owners];
    });
}
/**
 * Who owns units: by `drift.owners`, the last pattern that matches, else by the repository's CODEOWNERS for the file in
 * which a unit's code begins.
 * @param workspace absolute path, links resolved
 * @returns `@login` or `@organization/team`
 */
function ownersOf(rules, files, workspace) {
    let read;
    return async (unit) => {
        const own = rules.findLast(([pattern]) => (0,glob/* matchesGlob */.k)(unit.id, pattern) || (0,glob/* matchesGlob */.k)(unit.stack, pattern));
        if (own !== undefined)
            return own[1];
        const text = await (read ??= readCodeOwners(files, workspace));
        return text === "" ? [] : codeOwners(text, await mainFile(unit, files, workspace));
    };
}
/** Empty where there is none. */
async function readCodeOwners(files, workspace) {
    for (const file of CODEOWNERS_FILES) {
        const path = external_node_path_.posix.join(workspace, file);
        if ((await files.stat(path))?.kind === "file")
            return files.readText(path);
    }
    return "";
}
/** `main.tf`, else the first file of code. */
async function mainFile({ directory }, files, workspace) {
    const names = (await files.list(external_node_path_.posix.join(workspace, directory))).map(({ name }) => name);
    const code = names.filter((name) => /\.(?:tf|tofu)$/.test(name));
    return external_node_path_.posix.join(directory, code.includes("main.tf") ? "main.tf" : (code[0] ?? "main.tf"));
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
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49862);
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

/***/ 54770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PLAN_GRACE_MS: () => (/* binding */ PLAN_GRACE_MS),
  finishUp: () => (/* binding */ finishUp)
});

// EXTERNAL MODULE: ./packages/core/build/engine/events.js
var engine_events = __webpack_require__(71096);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/report/plan-sections.js
var plan_sections = __webpack_require__(11419);
// EXTERNAL MODULE: ./packages/core/build/engine/init.js + 3 modules
var init = __webpack_require__(49862);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
// EXTERNAL MODULE: ./packages/core/build/rescue/keep.js
var keep = __webpack_require__(4509);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/rescue/words.js
var words = __webpack_require__(56115);
;// CONCATENATED MODULE: ./packages/core/build/rescue/push.js




/** A person may be mending the backend by hand at the same time. */
const LOCK_TIMEOUT = "60s";
/**
 * Tries once more to bring a rescued state into its backend, never by force. The rescue is removed when it is in.
 * @returns why it is not in; undefined when it is
 */
async function pushRescue(session, rescue) {
    const [failure] = await (0,init/* initialise */.YW)(session);
    if (failure !== undefined)
        return notIn(session, rescue, failure.message);
    const { type, settings } = await (0,init/* readBackend */.h5)(session);
    if (JSON.stringify({ type, settings }) !== JSON.stringify(rescue.record.backend)) {
        return notIn(session, rescue, "the unit has another backend now");
    }
    const command = ["state", "push", `-lock-timeout=${LOCK_TIMEOUT}`, rescue.stateFile];
    const run = await (0,engine_session/* runToFile */.Tb)(session, command, (0,posix_.join)(session.scratch, "push.txt"));
    if (run.exitCode !== 0)
        return notIn(session, rescue, (0,engine_session/* engineWords */.Y7)(run));
    await session.host.files.remove(rescue.folder);
    return undefined;
}
function notIn(session, { record, folder, stateFile }, cause) {
    return {
        reason: "state-not-saved",
        detailCode: "rescued",
        unit: record.unit,
        message: `The state of ${record.unit} (${(0,words/* version */.rE)(record)}) is still not saved: it is in ${stateFile} on this runner`,
        hint: `Push it before anything else runs on this unit: init the stack with its backend settings, then ${(0,words/* pushCommand */.Wf)(session, stateFile)}. Until then flywheel refuses the unit on this runner. ${folder} goes by itself once it is in.`,
        cause,
    };
}

// EXTERNAL MODULE: ./packages/core/build/rescue/store.js
var store = __webpack_require__(21707);
;// CONCATENATED MODULE: ./packages/core/build/lifecycle/bring-in.js






/**
 * Moves what unreported applies left to safety, tries to save every rescued state of this job, and keeps what is still
 * not saved as artifacts.
 * @param planKey whom these are sealed to; empty keeps nothing
 * @returns what a person has to do something about
 */
async function bringIn(left, applies, planKey, host) {
    const units = new Map(left.rescued.map(({ unit, folder }) => [folder, unit]));
    for (const { unit, events } of applies) {
        const rescue = await inSession(left, unit, host, async (session) => {
            // For the fingerprint of its backend; where that cannot be reached, it is pushed by hand.
            await (0,init/* initialise */.YW)(session);
            return (0,store/* rescueState */.T5)(session, events.dumpedState);
        });
        if (rescue !== undefined)
            units.set(rescue.folder, unit);
    }
    const failures = [];
    const unsaved = [];
    for (const [folder, unit] of units) {
        const rescue = await (0,store/* readRescue */.ey)(folder, host);
        if (rescue === undefined)
            continue;
        const failure = await inSession(left, unit, host, (session) => pushRescue(session, rescue)).catch((error) => ({ unit, ...(0,errors/* failureOf */.g5)(error) }));
        if (failure === undefined) {
            host.log.notice(`${unit}: the state that could not be saved before is saved now`);
            continue;
        }
        failures.push(failure);
        if (!left.kept.has(folder))
            unsaved.push(rescue);
    }
    await (0,keep/* keepRescues */.q)(unsaved, planKey, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
    });
    return failures;
}
/** Works on a unit again, in a private directory of its own. */
async function inSession({ units }, id, host, work) {
    const noted = units.get(id);
    if (noted === undefined)
        return undefined;
    const session = await (0,engine_session/* openSession */.fA)(noted.unit, noted.engine, host, true);
    try {
        return await work(session);
    }
    finally {
        await host.files.remove(session.scratch);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/lifecycle/left.js
/** What follows from the notes of main. */
function leftOf(notes) {
    const started = [];
    const ended = new Set();
    const units = new Map();
    const rescued = [];
    const kept = new Set();
    const deploying = new Set();
    const remove = [];
    let isReported = false;
    for (const note of notes) {
        if (note.note === "started")
            started.push(note.started);
        if (note.note === "ended")
            ended.add(keyOf(note.process));
        if (note.note === "unit")
            units.set(note.unit.id, note);
        if (note.note === "rescued")
            rescued.push(note);
        if (note.note === "kept")
            kept.add(note.folder);
        if (note.note === "deploying")
            deploying.add(note.id);
        if (note.note === "deployed")
            deploying.delete(note.id);
        if (note.note === "remove")
            remove.push(note.path);
        if (note.note === "reported")
            isReported = true;
    }
    return {
        unended: started.filter((command) => !ended.has(keyOf(command.process))),
        unreported: isReported ? [] : started.filter(({ command }) => command === "apply"),
        units,
        rescued,
        kept,
        deploying,
        remove: [...remove, ...started.map(({ outputDirectory }) => outputDirectory)],
    };
}
function keyOf({ pid, began }) {
    return `${pid} ${began}`;
}

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/lifecycle/left-document.js


const MAXIMUM_WORD = 120;
/** One line on an apply that main could not report on. */
function leftWords({ unit, events, stillRuns }) {
    const { applied, unfinished, hasApplied } = events;
    const done = applied.filter(({ succeeded }) => succeeded).length;
    const counts = `${done} done, ${applied.length - done} failed, ${unfinished.length} begun without an end, ${notBegun(events).length} not begun`;
    if (hasApplied)
        return `${unit}: the engine went on by itself and finished: applied (${counts})`;
    if (stillRuns)
        return `${unit}: the engine still runs, and is killed with the job: its lock may stay held (${counts})`;
    return `${unit}: the engine stopped before it was through: ${counts}`;
}
/** What landed and what did not, to the last resource, of applies that main could not report on. */
function renderLeft(applies) {
    const sections = applies.map((apply) => ({ apply, entries: entriesOf(apply.events) }));
    return (0,budget/* fitDocument */.VC)(sections.flatMap(({ entries }) => entries), budget/* SUMMARY_BYTES */.R$, (fitted) => {
        const texts = fitted.map(({ text }) => text);
        const parts = sections.map(({ apply, entries }) => {
            const lines = texts.splice(0, entries.length);
            const rest = lines.filter((line) => line === "").length;
            return `${(0,markdown/* escapeText */.X1)(leftWords(apply))}\n\n${lines.join("")}${rest === 0 ? "" : `- and ${rest} more resources\n`}`;
        });
        return `## What the engine did after the action was stopped\n\n${parts.join("\n")}`;
    });
}
function entriesOf(events) {
    const { applied, unfinished } = events;
    return [
        ...unfinished.map((step) => entry("❔ begun, its end is not known:", step, 2)),
        ...applied.filter(({ succeeded }) => !succeeded).map((step) => entry("❌", step, 2)),
        ...notBegun(events).map((step) => entry("⏭️ not begun:", step, 1)),
        ...applied.filter(({ succeeded }) => succeeded).map((step) => entry("✅", step, 0)),
    ];
}
/** A replace is planned as one step and done as two. */
function notBegun({ planned, applied, unfinished }) {
    const begun = new Set([...applied, ...unfinished].map(({ address }) => address));
    return planned.filter(({ address, action }) => !begun.has(address) && action !== "noop" && action !== "read");
}
function entry(mark, { address, action }, rank) {
    const text = `- ${mark} ${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(action, MAXIMUM_WORD))} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(address, markdown/* MAXIMUM_ADDRESS */.Gj))}\n`;
    return { rank, render: () => text };
}

;// CONCATENATED MODULE: ./packages/core/build/lifecycle/wait.js
const PERIOD_MS = 100;
/** After the last interrupt an engine writes what it has and goes. */
const LAST_WORDS_MS = 15_000;
/**
 * Waits for commands of the engine that outlived main, and interrupts what runs after the grace: the runner kills
 * whatever is left at the end of the job, and an engine that is killed keeps its lock.
 * @returns the commands that still run
 */
async function waitForEngine(commands, graceMs, host) {
    const late = await waitUntil(host.clock.now() + graceMs, commands, host);
    for (const command of late) {
        host.log.warning(`${command.unit}: the engine still runs after ${graceMs / 1_000} s and is interrupted`);
        host.processes.interrupt(command.process);
    }
    return late.length === 0 ? [] : waitUntil(host.clock.now() + LAST_WORDS_MS, late, host);
}
async function waitUntil(deadline, commands, { processes, clock }) {
    const isRunning = (command) => processes.isRunning(command.process);
    let running = commands.filter(isRunning);
    while (running.length > 0 && clock.now() < deadline) {
        await clock.sleep(PERIOD_MS);
        running = running.filter(isRunning);
    }
    return running;
}

;// CONCATENATED MODULE: ./packages/core/build/lifecycle/finish-up.js







/** A plan changes nothing but the lock that it holds. */
const PLAN_GRACE_MS = 60_000;
/**
 * The post step of an action that runs the engine: waits for an engine that outlived main, says what it came to,
 * brings states that were not saved into their backend or to safety, ends deployments, and removes all that was private.
 * @returns what a person has to do something about
 */
async function finishUp(host, finishing) {
    const { graceMs, planKey = "", githubToken = "" } = finishing;
    const left = leftOf(await host.journal.notes());
    const running = await waitForEngine(left.unended, graceMs, host);
    const applies = await Promise.all(left.unreported.map((command) => readApply(command, running, host)));
    await tell(applies, host);
    const failures = await bringIn(left, applies, planKey, host);
    await endDeployments(left, githubToken, host);
    if (failures.length > 0)
        await host.summarize((0,plan_sections/* failureSection */.mo)(failures));
    for (const path of left.remove)
        await host.files.remove(path);
    return failures;
}
async function readApply(command, running, { files, context }) {
    // Only addresses and actions are told of it: what hides the plan's secrets in its words went with main.
    const redact = (text) => text;
    const events = new engine_events/* EventStream */.v({ directory: "", workspace: context.workspace, redact });
    const text = await files.readText(command.stdoutFile).catch(() => "");
    for (const line of text.split("\n"))
        events.take(line);
    return { unit: command.unit, events, stillRuns: running.includes(command) };
}
async function tell(applies, host) {
    for (const apply of applies) {
        if (apply.events.hasApplied)
            host.log.notice(leftWords(apply));
        else
            host.log.error(leftWords(apply));
    }
    if (applies.length > 0)
        await host.summarize(renderLeft(applies));
}
/** Ends deployments of which main could not say how they ended. */
async function endDeployments({ deploying }, token, host) {
    for (const id of deploying) {
        const description = "The action was stopped before it could say how this ended";
        const details = { logUrl: host.context.runUrl, description };
        await host
            .forge(token)
            .setDeploymentStatus(id, "error", details)
            .catch((error) => {
            host.log.warning(`Deployment ${id} stays in progress on GitHub: ${(0,errors/* failureOf */.g5)(error).message}`);
        });
    }
}


/***/ }),

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSkip: () => (/* binding */ renderSkip)
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


/***/ })

};
