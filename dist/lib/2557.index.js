export const id = 2557;
export const ids = [2557];
export const modules = {

/***/ 42557:
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
// EXTERNAL MODULE: ./packages/core/build/plan/marks.js
var plan_marks = __webpack_require__(74398);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/policy/destruction.js
var destruction = __webpack_require__(581);
// EXTERNAL MODULE: ./packages/core/build/policy/stateful.js + 2 modules
var policy_stateful = __webpack_require__(28062);
// EXTERNAL MODULE: ./packages/core/build/report/plan-entries.js + 2 modules
var plan_entries = __webpack_require__(60744);
;// CONCATENATED MODULE: ./packages/core/build/report/request-alerts.js

/** Names that are shown of a list of addresses. */
const MOST_NAMES = 20;
/** What a plan leaves out or does beyond the code, because it was asked to; and which workspaces it makes. */
function requestAlerts(outcomes) {
    // All units of a call were asked for the same.
    const [first] = outcomes;
    if (first === undefined)
        return [];
    const { targets, excludes, replaces, destroy, refresh } = first.request;
    const names = (addresses) => addressWords(addresses, first);
    const replaced = replaces.filter((address) => outcomes.some((outcome) => isReplaced(address, outcome)));
    const idle = allPlanned(outcomes) ? replaces.filter((address) => !replaced.includes(address)) : [];
    const missed = allPlanned(outcomes)
        ? targets.filter((target) => !outcomes.some(({ changeSet }) => holds(changeSet, target)))
        : [];
    const made = outcomes.filter(({ newWorkspace }) => newWorkspace !== "");
    return [
        ...(destroy ? [{ kind: "CAUTION", text: "This plan destroys all that the state holds: `destroy` is set." }] : []),
        ...(targets.length === 0
            ? []
            : [{ kind: "WARNING", text: `A part only: ${names(targets)} and what that depends on (\`target\`).` }]),
        ...(excludes.length === 0
            ? []
            : [{ kind: "WARNING", text: `A part only: without ${names(excludes)} and what depends on that (\`exclude\`).` }]),
        ...(refresh
            ? []
            : [{ kind: "WARNING", text: "Planned without a look at reality (`refresh` is false): drift is not seen." }]),
        ...(missed.length === 0
            ? []
            : [{ kind: "WARNING", text: `Nothing in this plan is at ${names(missed)} (\`target\`): check the address.` }]),
        ...(replaced.length === 0
            ? []
            : [{ kind: "NOTE", text: `Replaced on request, not because the code requires it: ${names(replaced)}.` }]),
        ...(idle.length === 0
            ? []
            : [{ kind: "WARNING", text: `Nothing is replaced at ${names(idle)} (\`replace\`): check the address.` }]),
        ...made.map(({ unit, newWorkspace }) => ({
            kind: "NOTE",
            text: `The workspace ${(0,markdown/* codeSpan */.SS)(newWorkspace)} of ${(0,markdown/* codeSpan */.SS)(unit)} holds no state yet: applying this makes it.`,
        })),
    ];
}
/** False where a unit has no plan: what is missing may be there. */
function allPlanned(outcomes) {
    return outcomes.every(({ changeSet }) => changeSet !== undefined && !changeSet.errored);
}
/** The engine replaces the one instance at exactly this address. */
function isReplaced(address, { changeSet }) {
    return (changeSet?.changes ?? []).some((change) => change.address === address && change.actions.length > 1);
}
/** Whether a module, resource or instance is in the plan, or is data, which a plan does not list once it is read. */
function holds(changeSet, target) {
    if (changeSet === undefined || /(^|\.)data\./.test(target))
        return true;
    const { changes, unchanged, ephemeral } = changeSet;
    const addresses = changes.flatMap(({ address, previousAddress }) => [address, previousAddress ?? address]);
    return [...addresses, ...unchanged, ...ephemeral].some((address) => address === target || address.startsWith(`${target}.`) || address.startsWith(`${target}[`));
}
function addressWords(addresses, { redact }) {
    const shown = addresses.slice(0, MOST_NAMES).map((address) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(address), 120)));
    const more = addresses.length > MOST_NAMES ? ` and ${addresses.length - MOST_NAMES} more` : "";
    return `${shown.join(", ")}${more}`;
}

;// CONCATENATED MODULE: ./packages/core/build/report/plan-alerts.js








const MAXIMUM_NAMED = 20;
const MAXIMUM_NAME = 120;
/** What a reviewer must not miss, before anything else. Empty when there is nothing. */
function planAlerts(outcomes, told, fullUrl) {
    const changes = outcomes.flatMap((outcome) => (0,plan_entries/* planEntries */.W)(outcome).groups.map((group) => ({ group, outcome })));
    const lost = changes.filter(({ group }) => (0,change_entry/* isDestructive */.TI)(group.sample));
    return [
        ...(lost.length === 0 ? [] : [(0,markdown/* alert */.xE)("CAUTION", destructionWords(lost))]),
        ...requestAlerts(outcomes).map(({ kind, text }) => (0,markdown/* alert */.xE)(kind, text)),
        ...warnings(outcomes, changes).map((words) => (0,markdown/* alert */.xE)("WARNING", words)),
        ...brevity(told, unnamed(outcomes, told), fullUrl),
    ];
}
function warnings(outcomes, changes) {
    const opened = changes.filter(({ group }) => (0,plan_marks/* losesMarks */.rL)(group.sample));
    const openedNames = [...(opened.length === 0 ? [] : [groupsNamed(opened)]), ...openedOutputs(outcomes)];
    const failing = outcomes
        .flatMap(({ changeSet }) => changeSet?.checks ?? [])
        .filter(({ status }) => status === "fail" || status === "error").length;
    const drifted = outcomes.reduce((sum, { changeSet }) => sum + (changeSet?.drift.length ?? 0), 0);
    return [
        ...(outcomes.some(({ changeSet }) => changeSet?.errored === true)
            ? ["The engine stopped before this plan was whole: there is more than is shown."]
            : []),
        ...(outcomes.some(({ changeSet }) => changeSet?.incomplete === true && !changeSet.errored)
            ? ["The engine says that this plan is not complete: when it is applied, something will be left to do."]
            : []),
        ...(openedNames.length === 0
            ? []
            : [`**No longer sensitive**: ${openedNames.join(", ")}. From now on they are stored and shown in clear.`]),
        ...(failing === 0
            ? []
            : [`${plural(failing, "check")} of the code ${failing === 1 ? "fails" : "fail"}: see Checks below.`]),
        ...(drifted === 0 ? [] : [`${plural(drifted, "object")} changed outside of code since the last apply: see below.`]),
    ];
}
function destructionWords(lost) {
    const changes = lost.flatMap(({ group }) => group.members);
    const counts = change_set/* CHANGE_KINDS */.tO.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }));
    const words = counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} × ${change_entry/* KIND_SIGNS */.so[kind].slice(3)}`)
        .join(", ");
    // Each type once: a large plan has few types and many objects.
    const types = new Set([...new Set(changes.map(({ type }) => type))].filter(policy_stateful/* isStateful */.V));
    const gone = new Set((0,destruction/* destructive */.RD)(changes).filter(({ type }) => types.has(type)));
    const stateful = lost.filter(({ group }) => gone.has(group.sample));
    const data = stateful.length === 0 ? "" : `\n> **May hold data that the code cannot bring back**: ${groupsNamed(stateful)}`;
    return `**${words}**: ${groupsNamed(lost)}${data}`;
}
/** The names of objects; those that find no place are counted one by one. */
function groupsNamed(located) {
    const names = located
        .slice(0, MAXIMUM_NAMED)
        .map(({ group, outcome }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)((0,change_entry/* groupName */.hv)(group, outcome.redact), MAXIMUM_NAME)));
    const more = located.slice(MAXIMUM_NAMED).reduce((sum, { group }) => sum + group.members.length, 0);
    return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Outputs that were sensitive and no longer are. */
function openedOutputs(outcomes) {
    const names = outcomes.flatMap(({ changeSet, redact }) => (changeSet?.outputs ?? [])
        .filter(({ after, beforeSensitive, afterSensitive }) => {
        return after !== undefined && (0,plan_marks/* hasMark */.mP)(beforeSensitive) && !(0,plan_marks/* hasMark */.mP)(afterSensitive);
    })
        .map(({ name }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(`output.${name}`), MAXIMUM_NAME))));
    const more = names.length - MAXIMUM_NAMED;
    return more > 0 ? [...names.slice(0, MAXIMUM_NAMED), `${more} more outputs`] : names;
}
/** How many instances that go are named nowhere, though their resource is. */
function unnamed(outcomes, told) {
    return told.reduce((sum, { index, group, level }) => {
        const redact = outcomes[index]?.redact;
        return level !== "address" || group === undefined || redact === undefined ? sum : sum + (0,change_entry/* unnamedKeys */.L8)(group, redact);
    }, 0);
}
/** That something is told in brief, and where there is more of it. */
function brevity(told, unnamedInstances, fullUrl) {
    const count = (level) => told.filter((item) => item.level === level).length;
    const words = [
        [count("full"), "without the ends of long values"],
        [count("names"), "shown by the names of what changes"],
        [count("address"), "by address only"],
        [count("counted"), "only counted"],
        [unnamedInstances, "of the instances that go named nowhere"],
    ]
        .filter(([amount]) => amount !== 0)
        .map(([amount, what]) => `${String(amount)} ${String(what)}`);
    if (words.length === 0)
        return [];
    const full = fullUrl === "" ? "" : ` [The job summary has more room.](${fullUrl})`;
    return [(0,markdown/* alert */.xE)("IMPORTANT", `This was too long for one place: ${words.join(", ")}.${full}`)];
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var plan_counts = __webpack_require__(87778);
;// CONCATENATED MODULE: ./packages/core/build/report/plan-index.js


const plan_index_MAXIMUM_NAME = 120;
const WAITING = "cannot be planned yet";
/** The first line: what the plan is of, and exact counts of what it would do. */
function verdict(title, outcomes) {
    const name = (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(title, plan_index_MAXIMUM_NAME));
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
    const quiet = outcomes.filter(isQuiet).map(({ unit }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, plan_index_MAXIMUM_NAME)));
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
        `${mark} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, plan_index_MAXIMUM_NAME))}`,
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
        ...(document.warnings ?? []).map((warning) => (0,markdown/* alert */.xE)("WARNING", warning)),
        ...planAlerts(outcomes, placed, document.fullUrl),
        ...sections,
        detail.sections
            ? ""
            : (0,markdown/* alert */.xE)("IMPORTANT", `Outputs, checks and warnings are left out here for their length.${elsewhere(document)}`),
        ...document.notes.map((note) => (0,markdown/* alert */.xE)("NOTE", note)),
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
        titled ? `### ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(outcome.unit, plan_index_MAXIMUM_NAME))}: ${unitWords(outcome)}` : "",
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
        .map((change) => `- ${members.length} × ${change_entry/* KIND_SIGNS */.so[change.kind]} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(change.type, plan_index_MAXIMUM_NAME))}`));
    return [text.trimEnd(), "And by count only:", [...lines, ...(rest > 0 ? [`- ${rest} × others`] : [])].join("\n")]
        .filter((part) => part !== "")
        .join("\n\n");
}


/***/ }),

/***/ 60744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ planEntries)
});

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
;// CONCATENATED MODULE: ./packages/core/build/plan/fold.js


/** Fewer are told one by one. */
const FEWEST_FOLDED = 3;
/**
 * Folds the instances of one resource to which the same happens. Those are the same whose values after the change are
 * equal, each with its own key in place of the other's (`node-3` at [3] and `node-4` at [4]): so the sample tells what
 * all of them will be. What is lost may differ, and its attributes are named.
 * @param changes in the order in which they are shown; groups stand where their first member stood
 */
function foldInstances(changes) {
    const keyed = changes.map((change) => ({ change, place: placeOf(change) }));
    const candidates = Map.groupBy(keyed, ({ change, place }) => place === undefined ? change : `${change.kind} ${change.actions.join()} ${change.reason ?? ""} ${place.pattern}`);
    const groups = [...candidates.values()].flatMap((instances) => instances.length < FEWEST_FOLDED ? instances.map(({ change }) => single(change)) : foldEqual(instances));
    const order = new Map(changes.map((change, index) => [change, index]));
    return groups.toSorted((a, b) => (order.get(a.sample) ?? 0) - (order.get(b.sample) ?? 0));
}
/** undefined for an address without keys, and for what is never folded. */
function placeOf(change) {
    if (change.deposed !== undefined || change.kind === "unknown")
        return undefined;
    const match = /^(.*)\[(\d+|"(?:[^"\\]|\\.)*")\]([^"[\]]*)$/s.exec(change.address);
    if (match === null)
        return undefined;
    const [, head = "", key = "", tail = ""] = match;
    return { head, key, tail, pattern: `${head}[*]${tail}` };
}
function foldEqual(instances) {
    const compared = instances.map((instance) => ({
        ...instance,
        attributes: (0,attribute_diff/* diffAttributes */.x)(instance.change, instance.change.replacePaths),
    }));
    const equal = Map.groupBy(compared, ({ change, place, attributes }) => signature(change, place?.key ?? "", attributes));
    return [...equal.values()].flatMap((group) => {
        const [first] = group;
        if (first?.place === undefined || group.length < FEWEST_FOLDED)
            return group.map(({ change }) => single(change));
        return [
            {
                sample: first.change,
                members: group.map(({ change }) => change),
                folded: { head: first.place.head, keys: group.map(({ place }) => place?.key ?? ""), tail: first.place.tail },
                differing: differing(group.map(({ attributes }) => attributes)),
            },
        ];
    });
}
function single(change) {
    return { sample: change, members: [change], folded: undefined, differing: [] };
}
/** Equal for instances to which the same happens. */
function signature(change, key, attributes) {
    const { previousAddress, importing, importId, importIdentity, generatedConfig } = change;
    // Apart from the texts: a key may be any word, `true` and `unknown` among them.
    const shape = attributes.map(({ before, after, forcesReplacement, losesMark, reordered }) => [
        before.kind,
        after.kind,
        forcesReplacement,
        losesMark,
        reordered,
    ]);
    const texts = attributes.map(({ name, before, after }) => [
        name,
        isLost(change, after) ? "" : sideText(before),
        sideText(after),
    ]);
    const own = JSON.stringify([previousAddress, importId, importIdentity, generatedConfig, texts]);
    return `${JSON.stringify([importing, shape])} ${withoutKey(own, key)}`;
}
/** The old value is of no account: the object goes, or nobody knows yet what comes. */
function isLost(change, after) {
    return after.kind === "unknown" || change.actions.join() === "delete" || change.actions.join() === "forget";
}
/** Stands for an instance's own key. JSON writes it as an escape, so that no value can look like it. */
const OWN_KEY = "\0";
/**
 * JSON text with {@link OWN_KEY} where the key stands as a word of its own. No regular expression: there is one key an
 * instance.
 */
function withoutKey(json, key) {
    const word = key.startsWith('"') ? key.slice(1, -1) : key;
    if (word === "")
        return json;
    let result = "";
    let copied = 0;
    for (let at = json.indexOf(word); at >= 0; at = json.indexOf(word, at + word.length)) {
        const [before, after] = [json.charCodeAt(at - 1), json.charCodeAt(at + word.length)];
        // After a backslash it is no word: the `n` of a line break is not the key "n".
        if (isLetterOrDigit(before) || before === BACKSLASH || isLetterOrDigit(after))
            continue;
        result += json.slice(copied, at) + OWN_KEY;
        copied = at + word.length;
    }
    return result + json.slice(copied);
}
const BACKSLASH = 92;
/** NaN, which stands before the first and after the last character, is none. */
function isLetterOrDigit(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
function differing(members) {
    const [first = []] = members;
    return first
        .filter(({ before }, at) => members.some((attributes) => sideText(attributes[at]?.before) !== sideText(before)))
        .map(({ name }) => name);
}
function sideText(side) {
    if (side?.kind !== "value")
        return `(${side?.kind ?? ""})`;
    return JSON.stringify(side.value, (_, value) => (0,json/* numberText */.$4)(value) ?? value);
}

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/change-entry.js + 1 modules
var change_entry = __webpack_require__(11410);
// EXTERNAL MODULE: ./packages/core/build/report/drift-entry.js
var drift_entry = __webpack_require__(22403);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/report/risk-table.js




/** More are told by module and type. */
const MAXIMUM_ROWS = 30;
const MAXIMUM_GROUPS = 40;
const MAXIMUM_NAME = 120;
const MAXIMUM_WHY = 160;
const NAMES_A_ROW = 4;
/** What changes, riskiest first: each object, or of many their number by module and type. Empty for a single one. */
function riskTable(groups, redact) {
    const shown = groups.filter(({ sample }) => sample.kind !== "read");
    if (shown.length < 2)
        return "";
    return shown.length <= MAXIMUM_ROWS ? eachTable(shown, redact) : groupedTable(shown, redact);
}
function eachTable(groups, redact) {
    const rows = groups.map((group) => [
        change_entry/* KIND_SIGNS */.so[group.sample.kind],
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)((0,change_entry/* groupName */.hv)(group, redact), MAXIMUM_NAME)),
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
    const names = (0,attribute_diff/* diffAttributes */.x)(change).map(({ name }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(name), MAXIMUM_NAME / 2)));
    const more = names.length > NAMES_A_ROW ? ` and ${names.length - NAMES_A_ROW} more` : "";
    return `${names.slice(0, NAMES_A_ROW).join(", ")}${more}`;
}
function groupedTable(groups, redact) {
    const changes = groups.flatMap(({ members }) => members);
    const kinds = change_set/* CHANGE_KINDS */.tO.filter((kind) => changes.some((change) => change.kind === kind));
    // The groups come riskiest first, and so do those of the table.
    const places = [...Map.groupBy(changes, ({ module, type }) => JSON.stringify([module, type])).values()];
    const rows = places
        .slice(0, MAXIMUM_GROUPS)
        .map((members) => [
        members[0]?.module === "" ? "(root)" : (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(members[0]?.module ?? ""), MAXIMUM_NAME)),
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(members[0]?.type ?? ""), MAXIMUM_NAME)),
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

;// CONCATENATED MODULE: ./packages/core/build/report/plan-entries.js





const NOTHING = { groups: [], changes: [], drift: [], table: "" };
// A plan is rendered for summary and comment: comparing and rendering ten thousand changes twice would take seconds.
const made = new WeakMap();
/** The entries of one unit; empty where it could not be planned. */
function planEntries(outcome) {
    const entries = made.get(outcome) ?? (outcome.changeSet === undefined ? NOTHING : entriesOf(outcome, outcome.changeSet));
    made.set(outcome, entries);
    return entries;
}
function entriesOf({ redact }, changeSet) {
    const groups = foldInstances(changeSet.changes);
    const proposed = new Map(changeSet.changes.map((change) => [change.address, change]));
    return {
        groups,
        table: riskTable(groups, redact),
        changes: groups.map((group) => (0,budget/* remembered */.HK)((0,change_entry/* changeEntry */.df)(group, redact))),
        drift: changeSet.drift.map((change) => {
            const own = proposed.get(change.address);
            return (0,budget/* remembered */.HK)((0,drift_entry/* driftEntry */.m)(change, own, redact, (0,drift_entry/* driftConsequence */.z)(change, own)));
        }),
    };
}


/***/ })

};
