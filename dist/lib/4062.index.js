export const id = 4062;
export const ids = [4062];
export const modules = {

/***/ 14062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFacts: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99015);

/** Where a document comes from, as short Markdown for its last line: commit, engine, run. */
function runFacts(context, engine) {
    const commit = (context.pullRequest?.headSha ?? context.sha).slice(0, 8);
    return [
        `commit <code>${commit}</code>`,
        ...(engine === undefined ? [] : [(0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .engineWords */ .Y7)(engine)]),
        `[run ${context.runId}, attempt ${context.runAttempt}](${context.runUrl})`,
    ];
}


/***/ })

};
