export const id = 740;
export const ids = [740];
export const modules = {

/***/ 70740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Report: () => (/* binding */ Report),
/* harmony export */   START: () => (/* binding */ START)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63020);

const START = { line: 1, column: 1 };
/** Collects what is wrong with one file. */
class Report {
    #file;
    #findings = [];
    /** @param file as findings name it, relative to the repository */
    constructor(file) {
        this.#file = file;
    }
    /**
     * @param message what is wrong, with the value; no trailing period
     * @param fix what to write instead
     */
    add(rule, at, message, fix) {
        this.#findings.push((0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(rule, { file: this.#file, ...at }, message, fix));
    }
    /** Adds what was found in another file. */
    take(other) {
        this.#findings.push(...other.#findings);
    }
    /** Whether something was found that keeps the file from being read. */
    isUnreadable() {
        return this.#findings.some(({ rule }) => _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].stops === "reading");
    }
    /** In the order of the file, then those of what was merged in. */
    get findings() {
        const foreign = ({ file }) => Number(file !== this.#file);
        return this.#findings.toSorted((a, b) => foreign(a) - foreign(b) || a.line - b.line || a.column - b.column);
    }
}


/***/ })

};
