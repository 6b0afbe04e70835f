export const id = 806;
export const ids = [806];
export const modules = {

/***/ 47806:
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
    lock: {
        type: "boolean",
        description: "Take the state's lock for the first look, too. What looks drifted or pending is looked at again under it anyway.",
        default: "false",
    },
    "lock-timeout": { type: "duration", description: "How long to wait for a held state lock.", default: "60s" },
    ...credentials/* CREDENTIAL_INPUTS */.m,
    "fail-on": {
        type: "choice",
        description: "What fails the job: observed (any difference), drift (applying would undo something), pending (merged code is not applied), any, never. A unit that cannot be checked always fails it, but for never.",
        default: "drift",
        choices: ["observed", "drift", "pending", "any", "never"],
    },
    "ignore-file": {
        type: "text",
        description: "A YAML list of rules for drift that is known and fine, beside drift.ignore of the organization file. Each has address, type or attribute, a reason, and may have owner and expires.",
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
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
;// CONCATENATED MODULE: ./packages/core/build/drift/ignore-rules.js


const ignore_rules_text = (name) => dist/* pipe */.FsL(dist/* string */.YjP(`${name} must be text`), dist/* trim */.Bqr(), dist/* nonEmpty */.hq(`${name} is empty: write text, or leave it out`));
/** A day of the calendar, `2026-12-31`. */
function isDay(day) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    // The 31st of June is one day of July to JavaScript.
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}
const DAY = "expires must be a day such as 2026-12-31";
const ruleSchema = dist/* strictObject */.rej({
    address: dist/* optional */.lqM(ignore_rules_text("address")),
    type: dist/* optional */.lqM(ignore_rules_text("type")),
    attribute: dist/* optional */.lqM(ignore_rules_text("attribute")),
    reason: ignore_rules_text("reason"),
    owner: dist/* optional */.lqM(ignore_rules_text("owner")),
    expires: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(DAY), dist/* check */.z6Y(isDay, DAY))),
}, ({ expected, received }) => expected === "never"
    ? `${received} is no key of a rule: it has address, type, attribute, reason, owner, expires`
    : "reason is missing: say why this drift is fine");
/**
 * Reads the items of an ignore file, or of `drift.ignore`.
 * @throws config-invalid (`ignore-rule`)
 */
function parseIgnoreRules(items) {
    return items.map(({ data, place }) => {
        const refuse = (problem) => (0,errors/* fail */.fJ)("config-invalid", `The ignore rule is wrong: ${problem}`, {
            hint: "A rule is a mapping such as {address: acme_thing.a, attribute: tags.*, reason: set by the autoscaler, expires: 2026-12-31}.",
            detailCode: "ignore-rule",
            place,
        });
        if (typeof data !== "object" || data === null || Array.isArray(data))
            return refuse("it must be a mapping");
        const { issues, success, output } = dist/* safeParse */.xLC(ruleSchema, data);
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

;// CONCATENATED MODULE: ./packages/core/build/drift/rule-use.js

/**
 * The rules of `drift.ignore` and of the input `ignore-file`, which may be empty.
 * @throws input-invalid, config-invalid
 */
async function loadIgnoreRules(organization, ignoreFile, host) {
    const own = organization?.drift.ignore ?? [];
    if (ignoreFile === "")
        return parseIgnoreRules(own);
    const { readIgnoreFile } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 40701));
    return parseIgnoreRules([...own, ...(await readIgnoreFile(host.files, host.context.workspace, ignoreFile))]);
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
        if (isExpired(rule, today)) {
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

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
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
        walk(`${path}/${key}`, child(before, key), child(after, key), child(unknown, key), found);
    }
}
function child(value, key) {
    return (0,json/* isContainer */.u_)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
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
    const { withoutRefresh, readings } = evidence;
    const carried = carriedBy(readings, drift);
    const actorsIn = (change, isStillThere) => isStillThere ? carriedActors(change, carried) : { drift: true, code: false };
    const stillChanges = (object) => withoutRefresh.changes.some((change) => isSameObject(change, object) && change.kind !== "read");
    const stillOutput = (name) => withoutRefresh.outputs.some((output) => output.name === name);
    return [
        ...undecided.objects.map((object) => actorsIn(object, stillChanges(object))),
        ...undecided.outputs.map((output) => actorsIn(output, stillOutput(output.name))),
    ];
}
/** An object left over from a failed replacement has the address of the one in its place. */
function isSameObject(a, b) {
    return a.address === b.address && a.deposed === b.deposed;
}

// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
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
const MAXIMUM_REASON = 300;
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
        ignored: outcome.ignored.map((entry) => ({ rank: 0, render: () => ignoredLine(entry, outcome.redact) })),
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
        noise.length === 0 ? "" : (0,markdown/* details */.zH)(`Set aside as no drift: ${noise.length}`, noiseTexts ?? ""),
        ignored.length === 0 ? "" : (0,markdown/* details */.zH)(`Ignored by rules: ${ignored.length}`, ignoredTexts ?? ""),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function noiseLine(change, redact) {
    const names = (0,attribute_diff/* diffDrift */.Pp)(change).map(({ name }) => redact(name));
    return `- ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(change.address), change_entry/* MAXIMUM_ADDRESS */.Gj))}${(0,change_entry/* namesSuffix */.yz)(names)}\n`;
}
function ignoredLine({ address, attributes, rule }, redact) {
    const { reason, owner, expires } = rule;
    const who = [owner, expires === undefined ? undefined : `until ${expires}`].filter((part) => part !== undefined);
    const why = `${reason}${who.length === 0 ? "" : ` (${who.join(", ")})`}`;
    const line = `- ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(address), change_entry/* MAXIMUM_ADDRESS */.Gj))}${(0,change_entry/* namesSuffix */.yz)(attributes.map(redact))}`;
    return `${line} – ${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(why, MAXIMUM_REASON))}\n`;
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




/** By it closed issues are found again. */
const LABEL = "flywheel-drift";
/**
 * Brings the repository's drift issues in line with what was found: one a drifted unit, closed when nothing differs any
 * more. A unit that could not be checked changes nothing, and a harmless difference closes nothing.
 * @returns the open issue of each unit that has one
 * @throws forge-failed
 */
async function trackDrift(outcomes, forge, options) {
    const open = (await forge.ownIssues(LABEL)).filter(({ state }) => state === "open");
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
            return forge.createIssue({ title: `Drift in ${outcome.unit}`, body, labels: [LABEL], assignees: [] });
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
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var report_facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/skip-document.js
var skip_document = __webpack_require__(80930);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 2 modules
var load = __webpack_require__(70147);
// EXTERNAL MODULE: ./packages/core/build/engine/plan.js + 2 modules
var engine_plan = __webpack_require__(90044);
// EXTERNAL MODULE: ./packages/core/build/engine/planned-unit.js
var planned_unit = __webpack_require__(65622);
// EXTERNAL MODULE: ./packages/core/build/engine/plan-request.js
var plan_request = __webpack_require__(47450);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs + 1 modules
var esm = __webpack_require__(91776);
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
    const active = rules.filter((rule) => !isExpired(rule, today));
    const ignored = [];
    const drift = [];
    let changes = plan.changes;
    for (const entry of plan.drift) {
        const found = ignoredOf(entry, active);
        if (found === undefined)
            drift.push(entry);
        else {
            ignored.push(...found.ignored);
            if (found.left !== undefined)
                drift.push(found.left);
            changes = changes.flatMap((change) => change.address === entry.address ? withoutUndoing(change, entry, found.paths) : [change]);
        }
    }
    return { plan: { ...plan, drift, changes }, ignored };
}
/** What of one entry is ignored, and what is left of it; undefined where no rule matches. */
function ignoredOf(entry, rules) {
    const { address } = entry;
    const matching = rules.filter((rule) => (0,glob/* matchesGlob */.k)(address, rule.address ?? "*") && (0,glob/* matchesGlob */.k)(entry.type, rule.type ?? "*"));
    const leaves = (0,attribute_diff/* diffDrift */.Pp)(entry);
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
/** The leaf's own name and those of what it lies in: a rule for `tags` ignores `tags.team`. */
function namesOf({ name, path }) {
    const outer = path.map((_, index) => path.slice(0, index + 1).reduce(attribute_diff/* childName */.QW, ""));
    return [name, ...outer];
}
/** The path down to the first list: an index says nothing of which item it is. */
function rootOf({ path }) {
    const list = path.findIndex((step) => typeof step === "number");
    return list === -1 ? path : path.slice(0, list);
}
/** The plan's own change at the address without what only undoes ignored drift; none where nothing else is left. */
function withoutUndoing(change, drift, paths) {
    if (drift.kind === "delete")
        return change.kind === "create" ? [] : [change];
    const replaced = change.kind === "replace" && change.reason === "replace_because_cannot_update";
    if (change.kind !== "update" && !replaced)
        return [change];
    const undone = paths.filter((path) => (0,attribute_diff/* sameValue */.eE)(valueAt(change.after, path), valueAt(drift.before, path)));
    const rest = { ...change, after: copied(undone, change.after, change.before) };
    // What is not known yet follows from the change: where nothing known is left of it, nothing is.
    return (0,attribute_diff/* diffAttributes */.xX)(rest).some(({ after }) => after.kind !== "unknown") ? [rest] : [];
}
/** The value with what another has at these paths. */
function copied(paths, value, from) {
    return paths.reduce((whole, path) => withValue(whole, path, valueAt(from, path)), value);
}
function valueAt(value, path) {
    return path.reduce(attribute_diff/* child */.jf, value);
}
function withValue(value, path, replacement) {
    const [step, ...rest] = path;
    if (step === undefined)
        return replacement;
    const inner = withValue((0,attribute_diff/* child */.jf)(value, step), rest, replacement);
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
    const today = new Date(host.clock.now()).toISOString().slice(0, 10);
    const first = await judge(planned, planOptions, today);
    if (options.lock || !LOOKED_AT_AGAIN.includes(first.outcome.verdict))
        return first;
    const locked = { ...planOptions, lock: true };
    return judge(await planAgain(planned, locked), locked, today);
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
    const { plan, ignored } = applyIgnore(planned.planned.plan.changeSet, options.ignore, today);
    const assessment = assess(plan, ignored.length > 0);
    const proposed = plan.changes.filter(({ mode, kind }) => mode === "managed" && kind !== "read");
    const found = { ...none, drift: assessment.drift, noise: assessment.noise, ignored, proposed };
    if (!needsSecondPlan(assessment))
        return { planned, outcome: { ...found, verdict: decide(assessment) } };
    const second = await (0,engine_plan/* planUnit */.M)(planned.session, { ...options, request: { ...plan_request/* WHOLE_PLAN */.Mg, refresh: false } }).catch(failed);
    if (!second.ok)
        return errored(second.failures);
    const { files } = planned.session.host;
    const readings = dataReadings(await files.readBytes(planned.planned.plan.file));
    const evidence = { withoutRefresh: second.plan.changeSet, readings };
    return { planned, outcome: { ...found, verdict: decide(assessment, evidence) } };
}
function failed(error) {
    return { ok: false, failures: [(0,errors/* failureOf */.g5)(error)] };
}

// EXTERNAL MODULE: ./packages/core/build/engine/shared-states.js
var shared_states = __webpack_require__(30531);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
;// CONCATENATED MODULE: ./actions/build/drift-check/src/check.js




/** Checks all units, in the order of `units`. */
async function checkUnits(units, engine, inputs, ignore, host) {
    const options = { lock: inputs.lock, lockTimeoutMs: inputs.lockTimeout, prefixed: units.length > 1, ignore };
    const checked = await (0,each/* runEach */.T)(units, (0,load/* parallelism */.N6)(inputs.maxParallel, host), async (unit) => {
        const { outcome, planned } = await checkUnit(unit, engine, host, options);
        host.log.info(`${unit.id}: ${outcome.verdict}`);
        await host.files.remove(planned.session.scratch);
        // No more than this: plans of hundreds of units would fill the memory.
        return { unit, outcome, backend: planned.backend };
    });
    const shared = (0,shared_states/* sharedStates */.Q)(checked.flatMap(({ unit, backend }) => (backend === undefined ? [] : [{ unit, backend }])));
    return checked.map(({ outcome }) => {
        const failure = shared.get(outcome.unit);
        return failure === undefined
            ? outcome
            : { ...outcome, verdict: "errored", drift: [], noise: [], ignored: [], proposed: [], failures: [failure] };
    });
}

;// CONCATENATED MODULE: ./actions/build/drift-check/src/failures.js
const FAILING = {
    never: [],
    drift: ["drifted", "both"],
    observed: ["drifted", "both", "observed"],
    pending: ["pending", "both"],
    any: ["drifted", "both", "observed", "pending"],
};
/** What says more than that the check failed. */
const KEPT_REASONS = ["cancelled", "state-not-saved"];
/** How many addresses a message names. */
const MAXIMUM_NAMED = 5;
/** What a unit's verdict fails the job with; none where `fail-on` lets it pass. */
function verdictFailures(outcome, failOn) {
    const { unit, verdict } = outcome;
    if (verdict === "errored")
        return failOn === "never" ? [] : outcome.failures.map(erroredFailure);
    if (!FAILING[failOn].includes(verdict))
        return [];
    const isDrift = verdict !== "pending" && (verdict !== "both" || failOn !== "pending");
    if (isDrift)
        return [driftFailure(outcome)];
    return [
        {
            reason: "pending",
            unit,
            message: "Merged code is not applied",
            hint: "Deploy the unit, or find out why its deployment failed.",
        },
    ];
}
function erroredFailure(failure) {
    if (KEPT_REASONS.includes(failure.reason))
        return failure;
    return { ...failure, reason: "drift-error", detailCode: failure.reason };
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

;// CONCATENATED MODULE: ./actions/build/drift-check/src/result.js
/** What the call came to, for later steps and for whoever reads its event. */
function result(outcomes, scope, { issues, reportPath }, failures) {
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

;// CONCATENATED MODULE: ./actions/build/drift-check/src/run.js















/** Checks the selected units for drift, reports it, and keeps its issues in line. */
async function run(inputs, host) {
    await (0,forks/* refuseUntrustedCode */.ot)(host);
    const missing = (0,credentials/* missingCredentials */.n)(inputs, host.context);
    if (missing !== undefined)
        return skip(missing, host);
    const scope = await (0,load/* loadScope */.h9)(inputs, host);
    const ignore = await loadIgnoreRules(scope.organization, inputs.ignoreFile, host);
    const engine = await (0,locate/* locateEngine */.J)(inputs.engine, host);
    const outcomes = await checkUnits(scope.units, engine, inputs, ignore, host);
    const failures = outcomes.flatMap((outcome) => verdictFailures(outcome, inputs.failOn));
    const reportPath = await report(outcomes, scope, engine, host);
    const issues = await track(outcomes, scope, engine, inputs, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return new Map();
    });
    const today = new Date(host.clock.now()).toISOString().slice(0, 10);
    const warnings = uselessRules(ignore, outcomes, today);
    return { ...result(outcomes, scope, { issues, reportPath }, failures), warnings };
}
/** Nothing is checked, so nothing is said of any unit, and no issue is touched. */
async function skip(summary, host) {
    const why = `${summary}. Checking needs it here, says required-env.`;
    const facts = (0,report_facts/* runFacts */.p)(host.context, undefined);
    await host.summarize((0,skip_document/* renderSkip */._)({ title: "Drift", verdict: "skipped", why, units: [], failures: [], facts }));
    const event = { organization: "", environment: "", units: [], summary, facts: { skipped: "missing-credentials" } };
    return { outputs: {}, failures: [], event };
}
async function report(outcomes, scope, engine, host) {
    const markdown = renderDriftSummary(scope.title, outcomes, (0,report_facts/* runFacts */.p)(host.context, engine), budget/* SUMMARY_BYTES */.R$);
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
        facts: (0,report_facts/* runFacts */.p)(host.context, engine),
        showValues: inputs.showValues,
        runUrl: host.context.runUrl,
        home: scope.home,
    });
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
