export const id = 6270;
export const ids = [6270];
export const modules = {

/***/ 36270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skippedResult: () => (/* binding */ skippedResult)
/* harmony export */ });
/** Its result: green unless something failed, and with nothing for tofu-apply. */
function skippedResult({ reason, summary, failures, commentUrl, removed = [] }) {
    return {
        outputs: {
            skipped: "true",
            "skip-reason": reason,
            "exit-code": failures.length > 0 ? "1" : "0",
            "comment-url": commentUrl,
            removed: JSON.stringify(removed),
        },
        failures,
        event: { organization: "", environment: "", units: [], summary, facts: { skipped: reason } },
    };
}


/***/ })

};
