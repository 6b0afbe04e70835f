export const id = 696;
export const ids = [696];
export const modules = {

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

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ plan_alerts_alert),
  Q: () => (/* binding */ planAlerts)
});

// EXTERNAL MODULE: ./packages/core/build/plan/marks.js
var marks = __webpack_require__(74398);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/policy/destruction.js
var destruction = __webpack_require__(581);
// EXTERNAL MODULE: ./packages/core/build/policy/stateful.js + 2 modules
var policy_stateful = __webpack_require__(28062);
// EXTERNAL MODULE: ./packages/core/build/report/change-entry.js + 1 modules
var change_entry = __webpack_require__(11410);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/plan-entries.js + 1 modules
var plan_entries = __webpack_require__(64587);
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
        ...(lost.length === 0 ? [] : [plan_alerts_alert("CAUTION", destructionWords(lost))]),
        ...requestAlerts(outcomes).map(({ kind, text }) => plan_alerts_alert(kind, text)),
        ...warnings(outcomes, changes).map((words) => plan_alerts_alert("WARNING", words)),
        ...brevity(told, unnamed(outcomes, told), fullUrl),
    ];
}
function warnings(outcomes, changes) {
    const opened = changes.filter(({ group }) => (0,marks/* losesMarks */.rL)(group.sample));
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
    const counts = change_set/* CHANGE_KINDS */.t.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }));
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
        return after !== undefined && (0,marks/* hasMark */.mP)(beforeSensitive) && !(0,marks/* hasMark */.mP)(afterSensitive);
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
    return [plan_alerts_alert("IMPORTANT", `This was too long for one place: ${words.join(", ")}.${full}`)];
}
/** One of GitHub's alert blocks. */
function plan_alerts_alert(kind, text) {
    return `> [!${kind}]\n> ${text}`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 64587:
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
;// CONCATENATED MODULE: ./packages/core/build/report/plan-entries.js




const NOTHING = { groups: [], changes: [], drift: [] };
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
        changes: groups.map((group) => (0,budget/* remembered */.HK)((0,change_entry/* changeEntry */.df)(group, redact))),
        drift: changeSet.drift.map((change) => (0,budget/* remembered */.HK)((0,drift_entry/* driftEntry */.m)(change, redact, (0,drift_entry/* driftConsequence */.z)(change, proposed.get(change.address))))),
    };
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
        Buffer.from(digest, "hex").toString("base64"),
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
                { digest: Buffer.from(digest, "base64").toString("hex"), firstSeen },
            ])),
        },
    };
}
/**
 * The units of a comment that is about to be written: a digest that the comment it replaces showed for the same head was
 * first seen when that one says, so that an approval in between still counts.
 * @param now in seconds since the epoch
 */
function reviewedUnits(digests, head, previous, now) {
    const known = previous.kind === "signed" && isAbout(previous.review, head) ? previous.review.units : undefined;
    return new Map([...digests].map(([unit, digest]) => {
        const before = known?.get(unit);
        return [unit, { digest, firstSeen: before?.digest === digest ? before.firstSeen : now }];
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

/***/ 27490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ provisionerFinder),
/* harmony export */   u: () => (/* binding */ dependsOnCode)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30058);
/* harmony import */ var _plan_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10446);


/**
 * Whether something of a plan is decided by code that is not in its JSON: there the commands of provisioners and the
 * settings of providers are expressions, and what they refer to (locals, files) may change under the same expression.
 */
function dependsOnCode(plan, changes) {
    const providers = Object.values(plan.configuration?.provider_config ?? {});
    return changes.some(provisionerFinder(plan)) || providers.some(isConfiguredByCode);
}
/** Tells whether a change runs provisioners, which it does when it makes or destroys an object that has them. */
function provisionerFinder(plan) {
    const find = (0,_plan_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceFinder */ .x)(plan.configuration);
    const names = new Map((plan.resource_changes ?? []).map(({ address, name }) => [address, name]));
    return ({ module, mode, type, address, actions }) => {
        if (!actions.includes("create") && !actions.includes("delete"))
            return false;
        const provisioners = find(module, mode, type, names.get(address) ?? "")?.provisioners;
        return provisioners !== undefined && provisioners !== null;
    };
}
/** In a module, a variable is whatever the caller's code gives. */
function isConfiguredByCode(provider) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(provider))
        return false;
    const inRoot = provider["module_address"] === undefined;
    return Object.values(blockOf(provider["expressions"])).some((expression) => isCode(expression, inRoot));
}
/** An expression says what it refers to, or its constant value, or neither where it calls a function such as file(). */
function isCode(expression, variablesAreKnown) {
    if (Array.isArray(expression)) {
        return expression.some((block) => Object.values(blockOf(block)).some((inner) => isCode(inner, variablesAreKnown)));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(expression) || "constant_value" in expression)
        return false;
    const { references } = expression;
    if (Array.isArray(references)) {
        return !references.every((name) => variablesAreKnown && typeof name === "string" && name.startsWith("var."));
    }
    const inner = Object.values(expression);
    return inner.length === 0 || inner.some((value) => isCode(value, variablesAreKnown));
}
function blockOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value) ? value : {};
}


/***/ }),

/***/ 29865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/**
 * Reads `digest-ignore`: one `ADDRESS:PATH` a line, such as `module.*.aws_x.y:tags.built_at`. In both `*` stands for any
 * characters, all others for themselves; a path takes all that is below it along. `output.name` and `var.name` may do
 * without a path.
 * @throws input-invalid
 */
function parseIgnore(lines) {
    const rules = lines.map(parseRule);
    return (address, path) => rules.some((rule) => rule.address.test(address) && rule.path.test(path));
}
function parseRule(line) {
    // The first colon outside of a quoted key.
    const [, address = "", path] = /^((?:[^":]|"(?:[^"\\]|\\.)*")+)(?::(.*))?$/.exec(line) ?? [];
    const whole = path === undefined && /^(output|var)\./.test(address);
    if (address === "" || (!whole && (path ?? "") === "")) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input digest-ignore: "${line.slice(0, 80)}" is no address and path`, {
            hint: "Write ADDRESS:PATH, such as aws_instance.web:tags.built_at, or output.name, or var.name.",
        });
    }
    return {
        address: new RegExp(`^${globSource(address)}$`),
        path: whole ? /^/ : new RegExp(`^${globSource(path ?? "")}(?:$|[.[])`),
    };
}
function globSource(glob) {
    return glob
        .split("*")
        .map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&"))
        .join(".*");
}


/***/ }),

/***/ 31055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ subkey),
/* harmony export */   Di: () => (/* binding */ passingKey),
/* harmony export */   tQ: () => (/* binding */ digestKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);


const MINIMUM_LENGTH = 16;
const KEY_BYTES = 32;
/**
 * The key of review records: from `digest-key`, else from `plan-key`, so that the two stay independent of each other.
 * @returns undefined without either: there is no record then
 * @throws input-invalid for a digest-key that is too short to be secret
 */
function digestKeyOf(inputs) {
    if (inputs.digestKey !== "") {
        if (inputs.digestKey.length < MINIMUM_LENGTH) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `Input digest-key is shorter than ${MINIMUM_LENGTH} characters`, {
                hint: "Store a long random text as a secret, such as the output of `openssl rand -hex 32`.",
            });
        }
        return derive(Buffer.from(inputs.digestKey), "digest-key");
    }
    return inputs.planKey === "" ? undefined : derive(Buffer.from(inputs.planKey), "plan-key");
}
/** A key for records that are compared within one process and go nowhere. */
function passingKey() {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES));
}
/** A key for one purpose only: what is made with it says nothing about the others. */
function subkey(key, purpose) {
    return derive(key, `subkey ${purpose}`);
}
/** HKDF-SHA-256 (RFC 5869). */
function derive(material, purpose) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", material, "flywheel.review/v1", purpose, KEY_BYTES));
}


/***/ }),

/***/ 81107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JP: () => (/* binding */ digestOfAll),
  kd: () => (/* binding */ recordDigest),
  Ab: () => (/* binding */ reviewRecord)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/values.js
var values = __webpack_require__(2604);
// EXTERNAL MODULE: ./packages/core/build/plan/configuration.js
var configuration = __webpack_require__(10446);
// EXTERNAL MODULE: ./packages/core/build/review/canonical.js
var canonical = __webpack_require__(82345);
// EXTERNAL MODULE: ./packages/core/build/review/code-dependence.js
var code_dependence = __webpack_require__(27490);
// EXTERNAL MODULE: ./packages/core/build/review/ignore.js
var review_ignore = __webpack_require__(29865);
// EXTERNAL MODULE: ./packages/core/build/plan/marks.js
var marks = __webpack_require__(74398);
;// CONCATENATED MODULE: ./packages/core/build/review/leaves.js




/**
 * The leaves in which two sides differ. Unlike the diff for people this one is exact: an empty list is not nothing, and
 * a list in another order is another one. What is sensitive as a whole is one leaf. What is unknown as a whole is there
 * with all its old values, so that a later plan that knows more can be held against it.
 */
function changedLeaves(change) {
    const found = [];
    walk("", 0, change, found);
    return found;
}
function walk(path, depth, sides, found) {
    const opaque = sides.beforeSensitive === true || sides.afterSensitive === true;
    if (!opaque && isRemoval(depth, sides)) {
        walkChildren(path, depth, keysOf(sides.before), sides, found);
        return;
    }
    if (opaque || sides.afterUnknown === true || !isFilled(sides)) {
        compareLeaf(path, depth, sides, found);
        if (!opaque && sides.afterUnknown === true)
            walkChildren(path, depth, keysOf(sides.before), sides, found);
        return;
    }
    const keys = [...keysOf(sides.after), ...keysOf(sides.afterUnknown)];
    if (isSameSort(sides)) {
        walkChildren(path, depth, [...keys, ...keysOf(sides.before)], sides, found);
        return;
    }
    // Something of another sort makes way for it.
    const before = sideOf(sides.before, depth);
    const sensitiveBefore = (0,marks/* hasMark */.mP)(sides.beforeSensitive);
    if (before !== undefined)
        found.push({ path, before, after: undefined, sensitiveBefore, sensitiveAfter: false });
    walkChildren(path, depth, keys, { ...sides, before: undefined, beforeSensitive: undefined }, found);
}
function walkChildren(path, depth, keys, sides, found) {
    if (keys.length > 0)
        compareShape(path, depth, sides, found);
    for (const key of new Set(keys))
        walk((0,values/* childName */.QW)(path, key), depth + 1, childSides(sides, key), found);
}
/** The keys of an object and the length of a list are known even where what they hold is not. */
function compareShape(path, depth, sides, found) {
    // Which attributes an object has is up to the schema.
    if (depth === 0)
        return;
    const name = `${path}.${Array.isArray(sides.after ?? sides.before) ? "(length)" : "(keys)"}`;
    const before = shapeOf(sides.before, undefined);
    const after = sides.afterUnknown === true ? "unknown" : shapeOf(sides.after, sides.afterUnknown);
    if (after !== "unknown" && sameSide(before, after))
        return;
    found.push({ path: name, before, after, sensitiveBefore: false, sensitiveAfter: false });
}
function shapeOf(value, unknown) {
    if (Array.isArray(value))
        return { value: value.length };
    const keys = new Set([...keysOf(value), ...keysOf(unknown)]);
    return keys.size === 0 ? undefined : { value: [...keys].toSorted() };
}
function compareLeaf(path, depth, sides, found) {
    const before = sideOf(sides.before, depth);
    const after = afterOf(sides, depth);
    const sensitiveBefore = before !== undefined && (0,marks/* hasMark */.mP)(sides.beforeSensitive);
    const sensitiveAfter = after !== undefined && (0,marks/* hasMark */.mP)(sides.afterSensitive);
    if (after !== "unknown" && sensitiveBefore === sensitiveAfter && sameSide(before, after))
        return;
    found.push({ path, before, after, sensitiveBefore, sensitiveAfter });
}
function afterOf(sides, depth) {
    if (sides.afterUnknown === true)
        return "unknown";
    // Sensitive as a whole and unknown in parts: what is known must not pass for unknown.
    if ((0,marks/* hasMark */.mP)(sides.afterUnknown))
        return { value: { known: sides.after, unknown: sides.afterUnknown } };
    return sideOf(sides.after, depth);
}
/** null is nothing for the whole and for an attribute: the schema says which there are. Further down it is a value. */
function sideOf(value, depth) {
    return value === undefined || (value === null && depth < 2) ? undefined : { value };
}
function sameSide(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return a.value === b.value || (0,canonical/* canonicalJson */.d)(a.value) === (0,canonical/* canonicalJson */.d)(b.value);
}
/** A whole object goes: its attributes are named one by one, as those of a new one are. */
function isRemoval(depth, { before, after, afterUnknown }) {
    return depth === 0 && after === undefined && !(0,marks/* hasMark */.mP)(afterUnknown) && keysOf(before).length > 0;
}
/** Whether there is something to walk into after the change. */
function isFilled({ after, afterUnknown }) {
    if ((0,json/* isContainer */.u_)(after))
        return keysOf(after).length > 0 || (0,marks/* hasMark */.mP)(afterUnknown);
    return after === undefined && (0,marks/* hasMark */.mP)(afterUnknown);
}
function isSameSort({ before, after, afterUnknown }) {
    const list = Array.isArray(after ?? afterUnknown);
    return (0,json/* isContainer */.u_)(before) && keysOf(before).length > 0 && Array.isArray(before) === list;
}
function keysOf(value) {
    if (Array.isArray(value))
        return [...value.keys()];
    return (0,json/* isContainer */.u_)(value) ? Object.keys(value) : [];
}
function childSides(sides, key) {
    return {
        before: (0,values/* child */.jf)(sides.before, key),
        after: (0,values/* child */.jf)(sides.after, key),
        afterUnknown: (0,marks/* childMark */.Yz)(sides.afterUnknown, key),
        beforeSensitive: (0,marks/* childMark */.Yz)(sides.beforeSensitive, key),
        afterSensitive: (0,marks/* childMark */.Yz)(sides.afterSensitive, key),
    };
}

// EXTERNAL MODULE: ./packages/core/build/review/schema.js
var schema = __webpack_require__(15732);
;// CONCATENATED MODULE: ./packages/core/build/review/record.js










/**
 * The review record of a plan.
 * @param key of {@link digestKeyOf}
 * @param ignore the lines of `digest-ignore`
 * @throws input-invalid for a line of `ignore` that is none
 */
function reviewRecord({ json, changeSet, redact }, header, key, ignore) {
    // A record has thousands of digests, and preparing the key costs more than one of them.
    const prepared = (0,external_node_crypto_.createSecretKey)(key);
    const veil = {
        digest: (place, value) => hmac(prepared, (0,canonical/* canonicalJson */.d)([header.unit, ...place, value])).toString("base64url"),
        name: hidingNames(redact, prepared),
        ignore: (0,review_ignore/* parseIgnore */.w)(ignore),
    };
    const { changes, outputs } = changeSet;
    return {
        schema: "flywheel.review/v1",
        header: headerOf(json, changes, header, veil),
        entries: entriesOf(json, changes, veil),
        outputs: outputsOf(outputs, veil),
    };
}
/** The digest of a record, in hex: an HMAC of its RFC 8785 form. */
function recordDigest(record, key) {
    return hmac((0,external_node_crypto_.createSecretKey)(key), (0,canonical/* canonicalJson */.d)(record)).toString("hex");
}
/** `plan-digest` of a call: its one unit's digest; of several units the SHA-256 of theirs, sorted. */
function digestOfAll(unitDigests) {
    const [only = "", ...others] = unitDigests;
    return others.length === 0 ? only : (0,digest/* sha256 */.s)(unitDigests.toSorted().join("\n"));
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)("sha256", key).update(text).digest();
}
function hidingNames(redact, key) {
    return (text) => {
        const redacted = redact(text);
        return redacted === text ? text : `${redacted} ${hmac(key, (0,canonical/* canonicalJson */.d)([text])).toString("base64url")}`;
    };
}
function headerOf(plan, changes, header, veil) {
    const { unit, workspace, backend, options, code } = header;
    const { provider_config: providers = {}, root_module: root } = plan.configuration ?? {};
    const variables = Object.entries(plan.variables ?? {}).filter(
    // An ephemeral value differs from run to run and reaches no plan.
    ([name]) => root?.variables?.[name]?.ephemeral !== true && !veil.ignore(`var.${name}`, ""));
    return {
        unit,
        workspace,
        backend: veil.digest(["backend"], [backend.type, backend.settings]),
        options: {
            ...options,
            targets: options.targets.toSorted(),
            excludes: options.excludes.toSorted(),
            replaces: options.replaces.toSorted(),
        },
        providers: Object.fromEntries(Object.entries(providers).map(([name, config]) => [name, veil.digest(["provider", name], config)])),
        code: (0,code_dependence/* dependsOnCode */.u)(plan, changes) ? veil.digest(["code"], [code.trees, code.uncommitted]) : null,
        variables: Object.fromEntries(variables.map(([name, { value }]) => [name, veil.digest(["variable", name], value)])),
    };
}
function entriesOf(plan, changes, veil) {
    const find = (0,configuration/* resourceFinder */.x)(plan.configuration);
    const resources = new Map((plan.resource_changes ?? []).map((resource) => [objectKey(resource.address, resource.deposed), resource]));
    return changes
        .filter(({ kind, mode }) => !(kind === "read" && mode === "data"))
        .flatMap((change) => {
        const resource = resources.get(objectKey(change.address, change.deposed));
        return resource === undefined ? [] : [entryOf(change, resource, find, veil)];
    })
        .toSorted((a, b) => compare(objectKey(a.address, a.deposed), objectKey(b.address, b.deposed)));
}
function entryOf(change, resource, find, veil) {
    const { address } = change;
    const code = find(change.module, change.mode, change.type, resource.name);
    const digest = (what, value) => value === undefined || value === null ? null : veil.digest([address, what], value);
    return {
        address: veil.name(address),
        deposed: change.deposed ?? null,
        mode: change.mode,
        actions: [...change.actions],
        previousAddress: change.previousAddress === undefined ? null : veil.name(change.previousAddress),
        tainted: change.reason === "replace_because_tainted",
        import: digest("import", resource.change.importing),
        replacePaths: change.replacePaths.map((path) => veil.name(path.reduce(values/* childName */.QW, ""))).toSorted(),
        identity: digest("identity", resource.change.before_identity ?? idOf(change.before)),
        provider: change.provider,
        providerConfig: code?.provider_config_key ?? null,
        provisioners: digest("provisioners", code?.provisioners),
        leaves: leavesOf(address, change, veil),
    };
}
function outputsOf(changes, veil) {
    return changes
        .filter(({ name }) => !veil.ignore(`output.${name}`, ""))
        .map((change) => ({
        name: veil.name(change.name),
        action: change.kind,
        leaves: leavesOf(`output.${change.name}`, change, veil),
    }))
        .toSorted((a, b) => compare(a.name, b.name));
}
function leavesOf(address, change, veil) {
    return changedLeaves(change)
        .filter(({ path }) => !veil.ignore(address, path))
        .map((leaf) => {
        const digest = (side, value) => value === undefined ? null : veil.digest([address, leaf.path, side], value.value);
        return {
            path: veil.name(leaf.path),
            before: digest("before", leaf.before),
            after: leaf.after === "unknown" ? schema/* UNKNOWN */.HV : digest("after", leaf.after),
            sensitiveBefore: leaf.sensitiveBefore,
            sensitiveAfter: leaf.sensitiveAfter,
        };
    })
        .toSorted((a, b) => compare(a.path, b.path));
}
function idOf(value) {
    return (0,json/* isContainer */.u_)(value) ? value["id"] : undefined;
}
function objectKey(address, deposed) {
    return `${address}\n${deposed ?? ""}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 15732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Q4: () => (/* binding */ parseRecords),
/* harmony export */   iF: () => (/* binding */ recordsText)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);



const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const leafSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** null where there was nothing. */
    before: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    /** A digest, null where there will be nothing, or {@link UNKNOWN}. */
    after: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    sensitiveBefore: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    sensitiveAfter: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const entrySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    deposed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    actions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    previousAddress: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Replaced because an earlier apply left it half made. */
    tainted: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Of the id or identity it is imported by; null where it is not. */
    import: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    replacePaths: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Of the object's identity, or its id; null for one that is not there yet. */
    identity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    provider: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Which of the provider's configurations; null for what the code no longer has. */
    providerConfig: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    provisioners: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    leaves: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(leafSchema),
});
const outputSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), action: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), leaves: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(leafSchema) });
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    unit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    backend: digest,
    options: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        targets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        excludes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        replaces: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        destroy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        refresh: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    /** Of the code itself, where it decides what the plan cannot show; null where it does not. */
    code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest), null),
    providers: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(digest),
    variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(digest),
});
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("flywheel.review/v1"),
    header: headerSchema,
    entries: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entrySchema),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(outputSchema),
});
/** What stands for a value that is known only after apply; no digest is so short. */
const UNKNOWN = "unknown";
/** The records of one call as the text of their artifact. */
function recordsText(records) {
    return JSON.stringify(records);
}
/**
 * Parses {@link recordsText}.
 * @throws plan-unreadable
 */
function parseRecords(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(recordSchema), (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
    if (parsed.success)
        return parsed.output;
    const field = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", `The review record is not understood at ${field}`, {
        detailCode: "review-record",
        hint: "Plan the pull request again with the version of flywheel that deploys it.",
    });
}


/***/ })

};
