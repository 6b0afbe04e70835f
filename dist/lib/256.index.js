export const id = 256;
export const ids = [256];
export const modules = {

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Report: () => (/* binding */ Report),
  d: () => (/* binding */ START)
});

;// CONCATENATED MODULE: ./packages/core/build/organization/rule-ids.js
/** Every rule of organization.yaml and how much it weighs. Ids are stable: people switch rules by them. */
const RULE_SEVERITIES = {
    // The text: limits and syntax, before anything has a meaning.
    "too-large": "error",
    "too-many-nodes": "error",
    "too-deep": "error",
    "invalid-char": "error",
    empty: "error",
    yaml: "error",
    "multi-document": "error",
    tag: "error",
    "duplicate-key": "error",
    "merge-key": "error",
    "alias-limit": "error",
    "alias-cycle": "error",
    // The shape and its fields.
    "not-recognised": "error",
    "schema-version": "error",
    "schema-version-missing": "warning",
    "required-field": "error",
    "unknown-key": "error",
    "empty-value": "error",
    type: "error",
    "nested-resources": "error",
    // Single values.
    "name-format": "error",
    domain: "error",
    url: "error",
    path: "error",
    placeholder: "error",
    "backend-config": "error",
    "runner-type": "error",
    "review-level": "error",
    quantity: "error",
    // Values that must agree.
    "min-max": "error",
    "request-limit": "error",
    "duplicate-item": "error",
    "duplicate-namespace": "error",
    "duplicate-path": "warning",
    "cache-domain": "warning",
    "nix-cache": "error",
    "unresolved-ref": "error",
    cycle: "error",
};

;// CONCATENATED MODULE: ./packages/core/build/organization/report.js

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
        const { line, column } = at;
        this.#findings.push({ rule, severity: RULE_SEVERITIES[rule], file: this.#file, line, column, message, fix });
    }
    /** Whether an error, not merely a warning, was found. */
    hasErrors() {
        return this.#findings.some((finding) => finding.severity === "error");
    }
    /** In the order of the file. */
    get findings() {
        return this.#findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
    }
}


/***/ })

};
