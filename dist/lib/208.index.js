export const id = 208;
export const ids = [208];
export const modules = {

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

/***/ 52355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ renderPlanDocument)
});

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/change-entry.js + 1 modules
var change_entry = __webpack_require__(11410);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/plan-alerts.js + 1 modules
var plan_alerts = __webpack_require__(6240);
// EXTERNAL MODULE: ./packages/core/build/report/plan-entries.js + 2 modules
var plan_entries = __webpack_require__(60744);
// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var plan_counts = __webpack_require__(87778);
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
        detail.tables ? (0,plan_entries/* planEntries */.W)(outcome).table : "",
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
