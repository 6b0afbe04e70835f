export const id = 930;
export const ids = [930];
export const modules = {

/***/ 50453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ removedWarning),
/* harmony export */   Qx: () => (/* binding */ removedWords),
/* harmony export */   rN: () => (/* binding */ IF_REMOVED)
/* harmony export */ });
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43388);
/* harmony import */ var _unit_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66907);


/** What to do about units that there are no more. */
const IF_REMOVED = "If that should go, bring the unit back, apply it with destroy: true, and remove it after that.";
/** What a reader of a plan must know of units that there are no more, as Markdown; empty for none. */
function removedWords(units) {
    if (units.length === 0)
        return [];
    return [
        `**Removed**: no longer deployed is ${(0,_unit_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .unitNames */ .P)(units)}, and what it manages stays where it is. ${IF_REMOVED}`,
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

/***/ 66907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unitNotes),
/* harmony export */   P: () => (/* binding */ unitNames)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);

const MAXIMUM_UNITS = 50;
const MAXIMUM_NAME = 120;
/** A Markdown list of a sentence, without its period, about each of some units; empty for none. */
function unitNotes(notes) {
    const lines = notes
        .slice(0, MAXIMUM_UNITS)
        .map(([unit, sentence]) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, MAXIMUM_NAME))}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(sentence)}.`);
    const rest = notes.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}
/** Units by name in a sentence, and how many more, as Markdown. */
function unitNames(units) {
    const names = units.slice(0, MAXIMUM_UNITS).map((unit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, MAXIMUM_NAME)));
    const rest = units.length - names.length;
    return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}


/***/ })

};
