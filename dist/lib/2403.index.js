export const id = 2403;
export const ids = [2403];
export const modules = {

/***/ 22836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ actorsOf),
/* harmony export */   t: () => (/* binding */ isNoise)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);
/* harmony import */ var _plan_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74398);
/* harmony import */ var _plan_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8020);




/**
 * Compares, leaf by leaf, the state (S), what refresh found (R) and what the plan would write (P); leaves the plan does
 * not know yet are passed over. S ≠ R and P ≠ R: applying would undo drift. P differs from S and R: the code changed.
 * Neither: applying reacts to drift elsewhere in the object. Source: engine-behaviour §10.
 */
function actorsOf(drift, proposed) {
    const deleted = drift.kind === "delete";
    const actors = { drift: deleted, code: false };
    walk(drift.before, deleted ? undefined : drift.after, proposed.after, proposed.afterUnknown, (state, reality, planned) => {
        if ((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(planned, reality))
            return;
        if (!(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(state, reality))
            actors.drift = true;
        if (!(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(planned, state))
            actors.code = true;
    });
    return actors.drift || actors.code ? actors : { drift: true, code: false };
}
function walk(state, reality, planned, unknown, leaf) {
    if (unknown === true)
        return;
    if (isList(state) && isList(reality) && isList(planned) && !(0,_plan_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(unknown)) {
        walkLists(state, reality, planned, leaf);
        return;
    }
    const containers = [state, reality, planned, unknown].filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_);
    if (containers.length === 0) {
        leaf(state, reality, planned);
        return;
    }
    for (const key of new Set(containers.flatMap((container) => Object.keys(container)))) {
        walk((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(state, key), (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(reality, key), (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(planned, key), (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(unknown, key), leaf);
    }
}
/**
 * JSON does not tell a set from a list: nothing is proposed for an item that is in reality and in the plan, wherever it
 * stands. What is left is compared by place where nothing came or went, else by membership.
 */
function walkLists(state, reality, planned, leaf) {
    const gone = lacking(reality, planned);
    const come = lacking(planned, reality);
    const stay = lacking(planned, come);
    const before = lacking(state, stay);
    if (gone.length + come.length === 0) {
        if (!(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(planned, reality))
            leaf(state, reality, planned);
    }
    else if (before.length === gone.length && before.length === come.length) {
        for (const [index, item] of before.entries())
            walk(item, gone[index], come[index], undefined, leaf);
    }
    else {
        const known = new Map(before.map((item) => [(0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item), item]));
        for (const item of gone)
            leaf(known.get((0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item)), item, undefined);
        for (const item of come)
            leaf(known.get((0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item)), undefined, item);
    }
}
/** The items that the others lack, each as often as they do. */
function lacking(items, others) {
    const left = new Map();
    for (const name of others.map(_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ))
        left.set(name, (left.get(name) ?? 0) + 1);
    return items.filter((item) => {
        const name = (0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item);
        const count = left.get(name) ?? 0;
        left.set(name, count - 1);
        return count <= 0;
    });
}
function isList(value) {
    return Array.isArray(value);
}
/** True when two values differ only in how nothing is written (null, {}, [], "") or in white space at the end. */
function isNoise(before, after) {
    return sameNormalised(normalise(before), normalise(after));
}
function sameNormalised(a, b) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(b))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameScalar */ .tR)(a, b);
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => sameNormalised(normalise((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(a, key)), normalise((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(b, key))));
}
function normalise(value) {
    if (value === null || value === "")
        return undefined;
    if (typeof value === "string")
        return value.trimEnd();
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(value) && Object.keys(value).length === 0 ? undefined : value;
}


/***/ }),

/***/ 56418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffDrift),
/* harmony export */   x: () => (/* binding */ diffAttributes)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30058);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17456);
/* harmony import */ var _list_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8020);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74398);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);





const ABSENT = { kind: "absent" };
/**
 * The leaves in which two sides differ, in the order of their names.
 * @param replacePaths the engine's paths that force replacement
 */
function diffAttributes(change, replacePaths = []) {
    return leaves(change, replacePaths, true);
}
/**
 * As {@link diffAttributes}, of drift: a provider reads back null for {} and [] as it likes, and nobody changed that,
 * unless the plan changes it, too.
 * @param proposed the plan's own change of the object; undefined for none
 */
function diffDrift(drift, proposed) {
    const found = leaves(drift, [], false);
    if (proposed === undefined)
        return found;
    const known = new Set(found.map(({ name }) => name));
    const quiet = diffAttributes(drift).filter(({ name }) => !known.has(name));
    if (quiet.length === 0)
        return found;
    const changed = new Set(diffAttributes(proposed).map(({ name }) => name));
    return [...found, ...quiet.filter(({ name }) => changed.has(name))];
}
function leaves(change, replacePaths, tellsEmpty) {
    const found = [];
    const sides = {
        tellsEmpty,
        before: change.before,
        after: change.after,
        unknown: change.afterUnknown,
        beforeSensitive: change.beforeSensitive,
        afterSensitive: change.afterSensitive,
    };
    walk([], "", sides, replacePaths, found);
    return found;
}
function walk(path, name, sides, replacePaths, found) {
    const opaque = isOpaque(sides);
    const documents = opaque ? undefined : asJsonDocuments(sides);
    const foundBefore = found.length;
    if (documents !== undefined)
        walkChildren(path, `${name} (JSON)`, documents, replacePaths, found);
    // Documents that differ only in how they are written are shown as the texts they are.
    if (found.length > foundBefore)
        return;
    if (opaque || !walkChildren(path, name, sides, replacePaths, found))
        compareLeaf(path, name, sides, replacePaths, found);
}
/** False where there is nothing to walk into. */
function walkChildren(path, name, sides, replacePaths, found) {
    if (walkList(path, name, sides, replacePaths, found))
        return true;
    const keys = childKeys(sides);
    for (const key of keys ?? [])
        walk([...path, key], (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .childName */ .QW)(name, key), childSides(sides, key), replacePaths, found);
    return keys !== undefined;
}
/** Compares two known lists of objects as multisets; false where going by index says as much. */
function walkList(path, name, sides, replacePaths, found) {
    const [before, after] = [items(sides.before, sides.beforeSensitive), items(sides.after, sides.afterSensitive)];
    if (before === undefined || after === undefined || (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown))
        return false;
    const difference = (0,_list_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffLists */ .pv)(before, after);
    if (difference === undefined)
        return false;
    if (difference.reordered) {
        const forcesReplacement = forces(path, replacePaths);
        found.push({ name, path, before: ABSENT, after: ABSENT, forcesReplacement, losesMark: false, reordered: true });
    }
    for (const pair of difference.pairs) {
        const index = pair.after ?? pair.before ?? 0;
        const ofPair = {
            before: item(before, pair.before)?.value,
            after: item(after, pair.after)?.value,
            unknown: undefined,
            beforeSensitive: item(before, pair.before)?.mark,
            afterSensitive: item(after, pair.after)?.mark,
            tellsEmpty: sides.tellsEmpty,
        };
        walk([...path, index], (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .childName */ .QW)(name, index), ofPair, replacePaths, found);
    }
    return true;
}
function item(list, index) {
    return index === undefined ? undefined : list[index];
}
/** The items of a list of objects; undefined for anything else. */
function items(value, marks) {
    if (!Array.isArray(value) || value.length === 0 || isScalarList(value))
        return undefined;
    return value.map((item, index) => ({ value: item, mark: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(marks, index) }));
}
function compareLeaf(path, name, sides, replacePaths, found) {
    if (isSame(sides))
        return;
    const wasSensitive = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.beforeSensitive);
    const willBeSensitive = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.afterSensitive);
    // A mark on either side hides both: where it comes or goes, the value is often the same.
    const hidden = wasSensitive || willBeSensitive;
    const isUnknown = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown);
    const bothEmpty = !isUnknown && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.before) && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after);
    found.push({
        name,
        path,
        before: shown(sides.before, hidden, bothEmpty),
        after: isUnknown ? { kind: willBeSensitive ? "sensitive" : "unknown" } : shown(sides.after, hidden, bothEmpty),
        forcesReplacement: forces(path, replacePaths),
        losesMark: wasSensitive && !willBeSensitive && !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after),
        reordered: !isUnknown && Array.isArray(sides.before) && Array.isArray(sides.after) && (0,_list_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isReordered */ .jJ)(sides.before, sides.after),
    });
}
function forces(path, replacePaths) {
    return replacePaths.some((other) => isWithin(path, other) || isWithin(other, path));
}
/** A mark on the whole of a side: nothing below it may be compared in the open. */
function isOpaque(sides) {
    return sides.unknown === true || sides.beforeSensitive === true || sides.afterSensitive === true;
}
/** Unknown is a difference even where the old value is null: it will be something. */
function isSame(sides) {
    if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown))
        return false;
    // A value that stops being sensitive is a change a reviewer must see.
    if ((sides.beforeSensitive === true) !== (sides.afterSensitive === true) &&
        !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.before) &&
        !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after))
        return false;
    // For those that are empty the JSON is `{}`, `[]` or `null`.
    if (sides.tellsEmpty && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.before) && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after))
        return JSON.stringify(sides.before ?? null) === JSON.stringify(sides.after ?? null);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(sides.before, sides.after);
}
/** Keys to walk into: where both sides are containers of one sort, or one is and the other is nothing. */
function childKeys(sides) {
    const containers = [sides.before, sides.after, sides.unknown].filter((side) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(side));
    const blocked = [sides.before, sides.after].some((side) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(side) && side !== undefined && side !== null);
    if (containers.length === 0 || blocked)
        return undefined;
    const arrays = containers.filter((side) => Array.isArray(side));
    if (arrays.length > 0 && arrays.length < containers.length)
        return undefined;
    if (arrays.length > 0 && isWhole(sides))
        return undefined;
    const keys = new Set(containers.flatMap((side) => Object.keys(side)));
    if (keys.size === 0)
        return undefined;
    return arrays.length > 0
        ? [...keys].map(Number).toSorted((a, b) => a - b)
        : [...keys].toSorted((a, b) => (a < b ? -1 : 1));
}
/** Lists of scalars read best whole: sets come out sorted, and an index says nothing. */
function isWhole(sides) {
    const areScalars = [sides.before, sides.after].every((side) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(side) || isScalarList(side));
    return areScalars && !(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown) && !hasNestedMark(sides);
}
function isScalarList(value) {
    return Array.isArray(value) && value.every((item) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(item));
}
function hasNestedMark(sides) {
    return (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.beforeSensitive) || (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.afterSensitive);
}
/** Strings that hold JSON documents on both sides are compared as documents. */
function asJsonDocuments(sides) {
    const before = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_4__/* .shownDocument */ .b)(sides.before);
    const after = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_4__/* .shownDocument */ .b)(sides.after);
    if (before === undefined || after === undefined)
        return undefined;
    // The engine marks the whole of a text or nothing; a report tells which leaves it does not show.
    return { ...sides, before, after, unknown: undefined };
}
function childSides(sides, key) {
    return {
        before: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(sides.before, key),
        after: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(sides.after, key),
        unknown: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(sides.unknown, key),
        beforeSensitive: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(sides.beforeSensitive, key),
        afterSensitive: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(sides.afterSensitive, key),
        tellsEmpty: sides.tellsEmpty && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(sides.before) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(sides.after),
    };
}
/** @param tellsEmpty where that is all there is to tell */
function shown(value, hidden, tellsEmpty) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(value) && !(tellsEmpty && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(value)))
        return ABSENT;
    return hidden ? { kind: "sensitive" } : { kind: "value", value };
}
function isWithin(path, outer) {
    return outer.length <= path.length && outer.every((step, index) => path[index] === step);
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XJ: () => (/* binding */ valueName),
/* harmony export */   jJ: () => (/* binding */ isReordered),
/* harmony export */   pv: () => (/* binding */ diffLists)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

/** Comparing each with each costs their product. */
const MOST_COMPARED = 50;
/**
 * Compares two lists as multisets: a plan's JSON does not tell sets from lists, and a set that loses its first item
 * would seem to change in all others. undefined where comparing item by item says it as briefly.
 */
function diffLists(before, after) {
    const names = { before: before.map(nameOf), after: after.map(nameOf) };
    const stay = sameItems(names.before, names.after);
    const gone = without(names.before, new Set(stay.map((pair) => pair.before)));
    const come = without(names.after, new Set(stay.map((pair) => pair.after)));
    if (gone.length + come.length >= differencesByIndex(names.before, names.after))
        return undefined;
    return {
        pairs: pairUp(gone, come, before, after),
        reordered: stay.some((pair, at) => pair.before < (stay[at - 1]?.before ?? 0)),
    };
}
/** True for two lists of the same items in another order. */
function isReordered(before, after) {
    const sorted = (list) => list.map(valueName).toSorted().join(" ");
    return before.length === after.length && sorted(before) === sorted(after);
}
/** Equal items, in the order of the new list. */
function sameItems(before, after) {
    const places = Map.groupBy(before.keys(), (index) => before[index] ?? "");
    return after.flatMap((name, index) => {
        const place = places.get(name)?.shift();
        return place === undefined ? [] : [{ before: place, after: index }];
    });
}
function without(list, indexes) {
    return [...list.keys()].filter((index) => !indexes.has(index));
}
/** How many items comparing by index would show. */
function differencesByIndex(before, after) {
    const both = Math.min(before.length, after.length);
    const differing = before.slice(0, both).filter((name, index) => name !== after[index]).length;
    return 2 * differing + before.length + after.length - 2 * both;
}
/** Each new item with the old one it is most like, where they have half of their attributes in common. */
function pairUp(gone, come, before, after) {
    const left = new Set(gone);
    const pairs = come.map((index) => {
        const candidates = gone.length > MOST_COMPARED ? [] : [...left];
        const best = candidates
            .map((candidate) => ({ candidate, likeness: likeness(before[candidate]?.value, after[index]?.value) }))
            .reduce((a, b) => (b.likeness > a.likeness ? b : a), { candidate: -1, likeness: 0 });
        if (best.likeness < 0.5)
            return { before: undefined, after: index };
        left.delete(best.candidate);
        return { before: best.candidate, after: index };
    });
    const place = ({ before: from, after: to }) => to ?? from ?? 0;
    return [...[...left].map((index) => ({ before: index, after: undefined })), ...pairs].toSorted((a, b) => place(a) - place(b));
}
/** The share of attributes that are equal, 0 to 1. */
function likeness(a, b) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(b))
        return 0;
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.filter((key) => valueName(a[key]) === valueName(b[key])).length / keys.length;
}
function nameOf({ value, mark }) {
    return `${valueName(value)} ${valueName(mark)}`;
}
/** Equal for equal values: keys sorted, and null, {}, [] and a missing key are one and the same. */
function valueName(value) {
    if (value === null || value === undefined)
        return "";
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) ?? JSON.stringify(value);
    if (Array.isArray(value))
        return value.length === 0 ? "" : `[${value.map(valueName).join(",")}]`;
    const entries = Object.keys(value)
        .toSorted()
        .map((key) => [key, valueName(value[key])])
        .filter(([, name]) => name !== "");
    return entries.length === 0 ? "" : `{${entries.map(([key, name]) => `${JSON.stringify(key)}:${name}`).join(",")}}`;
}


/***/ }),

/***/ 11410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  so: () => (/* binding */ KIND_SIGNS),
  df: () => (/* binding */ changeEntry),
  hv: () => (/* binding */ groupName),
  TI: () => (/* binding */ isDestructive),
  yz: () => (/* binding */ namesSuffix),
  L8: () => (/* binding */ unnamedKeys),
  WV: () => (/* binding */ whyWords)
});

// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
;// CONCATENATED MODULE: ./packages/core/build/plan/reasons.js

const WORDS = new Map(Object.entries({
    replace_because_cannot_update: "a changed attribute cannot be updated in place",
    replace_because_tainted: "the object is tainted: an earlier apply failed on it",
    replace_by_request: "its replacement was asked for",
    replace_by_triggers: "replace_triggered_by refers to something that changes",
    delete_because_no_resource_config: "it is no longer in the code",
    delete_because_no_module: "its module is no longer in the code",
    delete_because_wrong_repetition: "count or for_each was added or removed",
    delete_because_count_index: "its index is beyond count",
    delete_because_each_key: "its key is no longer in for_each",
    delete_because_enabled_false: "enabled is false",
    delete_because_no_move_target: "the target of its move is not in the code",
    forgot_because_lifecycle_destroy_in_state: "it was created with destroy = false",
    forgot_because_lifecycle_destroy_in_config: "the code says destroy = false",
    read_because_config_unknown: "its configuration is not known yet",
    read_because_dependency_pending: "something it depends on changes",
    read_because_check_nested: "it belongs to a check",
}));
/** The reasons for which there are words. */
const REASONS = [...WORDS.keys()];
/** Why, in words; empty when the engine gives no reason. An unknown code is shown as it is. */
function reasonWords(change) {
    const parts = [
        change.deposed === undefined ? "" : "left over from a failed replacement",
        change.reason === undefined ? "" : (WORDS.get(change.reason) ?? change.reason),
        change.kind === "replace" && change.actions[0] === "create" ? "the new one is created first" : "",
        change.kind === "forget" && change.actions.includes("create")
            ? "the old one stays in reality, and a new one is created beside it"
            : "",
    ];
    return parts.filter((part) => part !== "").join("; ");
}
/** By what an imported object is found; empty for one that is not imported. */
function importWords({ importing, importId, importIdentity }) {
    if (!importing)
        return "";
    if (importId !== undefined)
        return `imported by id ${importId}`;
    if (!(0,json/* isContainer */.u_)(importIdentity))
        return "imported";
    const parts = Object.entries(importIdentity).map(([name, value]) => `${name} = ${(0,json/* numberText */.$4)(value) ?? JSON.stringify(value)}`);
    return `imported by identity ${parts.toSorted().join(", ")}`;
}

// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/values.js
var values = __webpack_require__(92059);
;// CONCATENATED MODULE: ./packages/core/build/report/change-entry.js





/** A colour and a word for each kind, for people who scan and people who cannot see colours. */
const KIND_SIGNS = {
    unknown: "🟥 unknown action",
    delete: "🟥 destroy",
    replace: "🟥 replace",
    forget: "🟪 forget",
    update: "🟨 change",
    import: "🟦 import",
    create: "🟩 create",
    move: "⬜ move",
    read: "⬜ read",
    "no-op": "⬜ keep",
};
/** Of what goes, more keys should be readable, where there is no room for all. */
const MAXIMUM_LOST_ADDRESS = 1_000;
const MAXIMUM_NAME = 100;
/** A longer text about an object that goes is folded away like any other. */
const MOST_OPEN_LINES = 40;
const DESTRUCTIVE = ["unknown", "delete", "replace", "forget"];
/** True where applying loses or lets go of something that exists. */
function isDestructive(change) {
    return DESTRUCTIVE.includes(change.kind);
}
/** What happens to one object, or in the same way to several instances, as an entry of its document. */
function changeEntry(group, redact) {
    const change = group.sample;
    const sign = KIND_SIGNS[change.kind];
    const name = groupName(group, redact);
    // Not before it is asked for: most entries of a large plan are only counted.
    const attributes = () => (0,attribute_diff/* diffAttributes */.x)(change, change.replacePaths);
    const line = `- ${sign} ${(0,markdown/* codeSpan */.SS)(name)}`;
    const wholeLine = () => `- ${sign} ${(0,markdown/* codeSpan */.SS)(wholeName(group, redact))}`;
    return {
        rank: isDestructive(change) ? 10 : change_set/* CHANGE_KINDS */.tO.length - change_set/* CHANGE_KINDS */.tO.indexOf(change.kind),
        render: (level) => {
            if (level === "address")
                return `${line}\n`;
            if (level === "names")
                return `${wholeLine()}${namesSuffix(attributes().map((attribute) => redact(attribute.name)))}\n`;
            return fullEntry(group, redact, wholeLine, `${sign} ${(0,markdown/* htmlCode */.h8)(name)}`, level === "whole" ? "whole" : "brief");
        },
    };
}
function fullEntry(group, redact, line, head, length) {
    const change = group.sample;
    const why = whyWords(change, redact);
    const body = (0,values/* attributeLines */.EW)((0,attribute_diff/* diffAttributes */.x)(change, change.replacePaths), redact, length);
    const hasDetails = (body.length > 0 && change.kind !== "read") || change.generatedConfig !== undefined;
    if (!hasDetails)
        return `${line()}${why === "" ? "" : `: ${(0,markdown/* escapeText */.X1)(why)}`}\n`;
    const parts = [
        why === "" ? "" : `Why: ${(0,markdown/* escapeText */.X1)(why)}.`,
        sampleWords(group, redact),
        unnamedKeys(group, redact) === 0 ? "" : `All of them: ${(0,markdown/* codeSpan */.SS)(wholeName(group, redact))}`,
        body.length === 0 ? "" : (0,markdown/* fenced */.OF)(body.join("\n"), "diff"),
        generatedConfig(change, redact, length),
    ];
    const open = isDestructive(change) && body.length <= MOST_OPEN_LINES;
    // The blank line ends the HTML: what follows is Markdown again.
    return `${(0,markdown/* details */.zH)(head, parts.filter((part) => part !== "").join("\n\n"), open)}\n\n`;
}
function sampleWords({ sample, members, folded, differing }, redact) {
    if (folded === undefined)
        return "";
    const others = `The same for all ${members.length}, each with its own key in place of ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(folded.keys[0] ?? ""), MAXIMUM_NAME))}`;
    const what = isDestructive(sample) ? "what they had" : "what they have now";
    return `${others}${differing.length === 0 ? "" : `; they differ in ${what}${namesSuffix(differing.map(redact))}`}.`;
}
function generatedConfig({ generatedConfig: code }, redact, length) {
    if (code === undefined)
        return "";
    return `The engine wrote this code for it:\n\n${(0,markdown/* fenced */.OF)((0,values/* cutText */.IN)(redact(code), length), "hcl")}`;
}
/** The address of one object, or those of the instances: `aws_instance.web[0..2, 7] (4 instances)`. */
function groupName(group, redact) {
    return nameWithin(group, redact, briefLength(group));
}
/** With the key of every instance that goes: what is lost must be read somewhere. */
function wholeName(group, redact) {
    return nameWithin(group, redact, isDestructive(group.sample) ? Infinity : briefLength(group));
}
/** How many instances that go {@link groupName} leaves unnamed. */
function unnamedKeys(group, redact) {
    if (group.folded === undefined || !isDestructive(group.sample))
        return 0;
    return group.members.length - keysWithin(group.folded, redact, briefLength(group)).told;
}
function briefLength({ sample }) {
    return isDestructive(sample) ? MAXIMUM_LOST_ADDRESS : markdown/* MAXIMUM_ADDRESS */.Gj;
}
function nameWithin({ sample, members, folded }, redact, maximum) {
    if (folded === undefined)
        return addressWords(sample, redact);
    const { text } = keysWithin(folded, redact, maximum);
    const name = redact(`${folded.head}[${text}]${folded.tail}`);
    return `${(0,markdown/* shorten */.ml)(name, maximum + MAXIMUM_NAME)} (${members.length} instances)`;
}
/** `0..3, 7` or `"a", "b" and 40 more`, and how many keys that names. */
function keysWithin({ head, keys, tail }, redact, maximum) {
    const room = Math.max(20, maximum - redact(`${head}[]${tail}`).length);
    const names = keys.map((key) => (0,markdown/* shorten */.ml)(redact(key), markdown/* MAXIMUM_ADDRESS */.Gj));
    let text = "";
    let told = 0;
    for (const run of runsOf(names)) {
        const next = `${text === "" ? "" : ", "}${run.text}`;
        if (told > 0 && text.length + next.length > room)
            break;
        text += next;
        told += run.count;
    }
    return { text: told === keys.length ? text : `${text} and ${keys.length - told} more`, told };
}
/** Numbers that follow each other are one run. */
function runsOf(keys) {
    const runs = [];
    for (const key of keys) {
        const run = runs.at(-1);
        if (run !== undefined && /^\d+$/.test(key) && Number(key) === Number(run.last) + 1) {
            run.last = key;
            run.count += 1;
        }
        else
            runs.push({ first: key, last: key, count: 1 });
    }
    return runs.map(({ first, last, count }) => ({ text: count === 1 ? first : `${first}..${last}`, count }));
}
function addressWords(change, redact) {
    const from = change.previousAddress === undefined ? "" : ` (was ${change.previousAddress})`;
    const deposed = change.deposed === undefined ? "" : ` (deposed ${change.deposed})`;
    return (0,markdown/* shorten */.ml)(redact(`${change.address}${from}${deposed}`), markdown/* MAXIMUM_ADDRESS */.Gj);
}
/** Why, in words; empty where there is nothing to say. */
function whyWords(change, redact) {
    const unknown = change.kind === "unknown"
        ? `the engine says ${JSON.stringify(change.actions)}, which this flywheel does not know`
        : "";
    return [reasonWords(change), importWords(change), unknown]
        .filter((part) => part !== "")
        .map(redact)
        .join("; ");
}
/** `: a, b and 3 more`; empty for none. */
function namesSuffix(names) {
    if (names.length === 0)
        return "";
    const shown = names
        .slice(0, 12)
        .map((name) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(name, MAXIMUM_NAME)))
        .join(", ");
    return `: ${shown}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
}


/***/ }),

/***/ 22403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ driftEntry),
/* harmony export */   z: () => (/* binding */ driftConsequence)
/* harmony export */ });
/* harmony import */ var _drift_leaves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22836);
/* harmony import */ var _plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _change_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11410);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25064);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92059);





/**
 * One object that changed outside of code: what happened to it there. What the plan does about it stands with the
 * plan's own change, and is only named here.
 * @param proposed the plan's own change of the object; undefined for none
 * @param consequence what becomes of it, as {@link driftConsequence} says; empty for nothing to say
 */
function driftEntry(change, proposed, redact, consequence = "") {
    const attributes = () => (0,_plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffDrift */ .P)(change, proposed);
    const word = change.kind === "delete" ? "deleted outside of code" : "changed outside of code";
    return {
        rank: 0,
        render: (level) => {
            const line = `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(redact(change.address), _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .MAXIMUM_ADDRESS */ .Gj))} was ${word}${consequence}`;
            if (level === "address" || change.kind === "delete")
                return `${line}\n`;
            if (level === "names")
                return `${line}${(0,_change_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .namesSuffix */ .yz)(attributes().map((attribute) => redact(attribute.name)))}\n`;
            const length = level === "whole" ? "whole" : "brief";
            return `${line}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeLines */ .EW)(attributes(), redact, length).join("\n"), "diff")}\n`;
        },
    };
}
/**
 * What a plan does about drift at an address.
 * @param proposed the plan's own change there; undefined for none
 */
function driftConsequence(drift, proposed) {
    if (proposed === undefined || proposed.kind === "read")
        return "; applying leaves it so";
    if (proposed.kind === "create")
        return "; applying creates it again";
    if (proposed.kind !== "update")
        return "";
    return (0,_drift_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .actorsOf */ .S)(drift, proposed).drift ? "; applying undoes that" : "; applying keeps that and changes other things";
}


/***/ }),

/***/ 92059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ attributeLines),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   JJ: () => (/* binding */ shownValue)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37291);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);
/* harmony import */ var _plan_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17456);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18803);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);





const MAXIMUM_NAME_LENGTH = 200;
/** A list or document longer than this is read line by line. */
const MAXIMUM_LINE_LENGTH = 80;
const MAXIMUM = { brief: 1_500, whole: 60_000 };
/** The lines of a `diff` fence for what changes in one object. */
function attributeLines(changes, redact, length = "brief") {
    return changes.flatMap((change) => lines(change, redact, MAXIMUM[length]));
}
function lines(change, redact, maximum) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(redact(change.name === "" ? "(value)" : change.name), MAXIMUM_NAME_LENGTH);
    const remarks = [
        ...(change.forcesReplacement ? ["forces replacement"] : []),
        ...(change.losesMark ? ["no longer sensitive"] : []),
        ...(change.reordered ? ["only the order of its items changes"] : []),
    ];
    const remark = remarks.length === 0 ? "" : `  # ${remarks.join(", ")}`;
    const patch = linePatch(change, redact, maximum);
    if (patch !== undefined)
        return [`  ${name}:${remark}`, ...patch];
    const [before, after] = nearDifference(change, redact, maximum);
    const both = [...side("-", name, before, redact, maximum), ...side("+", name, after, redact, maximum)];
    if (both.length === 0)
        return [`  ${name}${remark}`];
    return both.map((line, index) => (index === both.length - 1 ? line + remark : line));
}
/** Two long texts of one line from shortly before where they part: their beginnings would look the same. */
function nearDifference({ before, after }, redact, maximum) {
    const [from, to] = [before, after].map((shown) => shown.kind === "value" && typeof shown.value === "string" ? redact(shown.value) : "");
    if (from === undefined || to === undefined || Math.max(from.length, to.length) < maximum)
        return [before, after];
    let same = 0;
    while (same < from.length && from[same] === to[same])
        same += 1;
    const start = same - MAXIMUM_LINE_LENGTH;
    if (start <= 0)
        return [before, after];
    const rest = (text) => ({ kind: "value", value: `… ${text.slice(start).toWellFormed()}` });
    return [rest(from), rest(to)];
}
/** One side of a leaf; text of several lines and long documents are shown as they are written. */
function side(sign, name, shown, redact, maximum) {
    if (shown.kind === "absent")
        return [];
    const block = shown.kind === "value" ? blockText(shown.value, redact) : undefined;
    if (block === undefined)
        return [`${sign} ${name} = ${shownValue(shown, redact, maximum)}`];
    const body = cut(block.text, maximum).split("\n");
    return [`${sign} ${name} = ${block.word}`, ...body.map((line) => `${sign}   ${line}`)];
}
/** A value that is read better over several lines; undefined for any other. */
function blockText(value, redact) {
    if (typeof value === "string") {
        const text = redact(value);
        // A secret is found in the text as it is; what is left of it then is no document to take apart.
        const document = text === value && value.length > MAXIMUM_LINE_LENGTH ? (0,_plan_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .shownDocument */ .b)(value) : undefined;
        if (document !== undefined)
            return { word: "(JSON)", text: jsonText(document, redact, "\n") };
        return text.trimEnd().includes("\n") ? { word: "(text)", text: text.replace(/\n$/, "") } : undefined;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(value) || jsonText(value, redact).length <= MAXIMUM_LINE_LENGTH)
        return undefined;
    return { word: Array.isArray(value) ? "(list)" : "(object)", text: jsonText(value, redact, "\n") };
}
/** One value on one line; long ones are cut and say so. */
function shownValue(shown, redact, maximum = MAXIMUM.brief) {
    switch (shown.kind) {
        case "absent":
            return "(none)";
        case "unknown":
            return "(known after apply)";
        case "sensitive":
            return _plan_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACTED */ .XF;
        case "value":
            return cut(jsonText(shown.value, redact), maximum);
    }
}
/** Text of several lines is compared by line, and a long list by item. */
function linePatch({ before, after }, redact, maximum) {
    if (before.kind !== "value" || after.kind !== "value")
        return undefined;
    const texts = comparedTexts(before.value, after.value, redact);
    if (texts === undefined)
        return undefined;
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_4__/* .structuredPatch */ .YB)("", "", texts[0], texts[1], "", "", { context: 2 });
    const body = patch.hunks.flatMap((hunk) => [
        `@@ line ${hunk.newStart} @@`,
        ...hunk.lines.map((line) => (line.startsWith("\\") ? "\\ no line break at the end" : line)),
    ]);
    return cut(body.join("\n"), maximum).split("\n");
}
function comparedTexts(before, after, redact) {
    if (typeof before === "string" && typeof after === "string") {
        if (!before.includes("\n") && !after.includes("\n"))
            return undefined;
        // The end of a text is worth a word only where the two differ in it.
        const end = before.endsWith("\n") === after.endsWith("\n") && !before.endsWith("\n") ? "\n" : "";
        return [redact(before) + end, redact(after) + end];
    }
    if (!Array.isArray(before) || !Array.isArray(after))
        return undefined;
    if (Math.max(...[before, after].map((list) => jsonText(list, redact).length)) <= MAXIMUM_LINE_LENGTH)
        return undefined;
    const items = (list) => list.map((item) => `${jsonText(item, redact)}\n`).join("");
    return [items(before), items(after)];
}
/**
 * The value as JSON, its numbers as the engine wrote them.
 * @param lineBreak what stands before each item, with the indentation; empty for all on one line
 */
function jsonText(value, redact, lineBreak = "") {
    const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(value);
    if (number !== undefined)
        return redact(number);
    if (typeof value === "string")
        return JSON.stringify(redact(value));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(value))
        return JSON.stringify(value ?? null);
    const inner = lineBreak === "" ? "" : `${lineBreak}  `;
    const colon = lineBreak === "" ? ":" : ": ";
    const parts = Array.isArray(value)
        ? value.map((item) => jsonText(item, redact, inner))
        : Object.entries(value).map(([key, item]) => `${JSON.stringify(redact(key))}${colon}${jsonText(item, redact, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    if (parts.length === 0)
        return `${open}${close}`;
    return `${open}${parts.map((part) => `${inner}${part}`).join(",")}${lineBreak}${close}`;
}
/** A text of the length that values have. */
function cutText(text, length) {
    return cut(text, MAXIMUM[length]);
}
function cut(text, maximum) {
    if (text.length <= maximum)
        return text;
    return `${text.slice(0, maximum).toWellFormed()} … (${text.length - maximum} characters more)`;
}


/***/ })

};
