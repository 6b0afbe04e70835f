export const id = 701;
export const ids = [701];
export const modules = {

/***/ 40701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readIgnoreFile: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _units_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11798);


/**
 * Reads the file of the input `ignore-file`: a YAML list of rules.
 * @param workspace absolute path, links resolved
 * @throws input-invalid where there is no such file, config-invalid where it is no list
 */
async function readIgnoreFile(files, workspace, path) {
    const origin = { reason: "input-invalid", subject: "Input ignore-file" };
    const file = await (0,_units_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .locateFile */ .pM)(files, workspace, path, origin);
    const text = await files.readText(`${workspace}/${file}`);
    // Loaded here: most checks have no such file, and the parser takes its time to start.
    const [{ parseTree }, { Cursor }, { Report }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2951)]).then(__webpack_require__.bind(__webpack_require__, 92951)),
        __webpack_require__.e(/* import() */ 5664).then(__webpack_require__.bind(__webpack_require__, 5664)),
        __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 70740)),
    ]);
    const report = new Report(file);
    const tree = parseTree(text, report);
    const parts = tree === undefined ? [] : new Cursor(tree, report, file).items().map((item) => item.part());
    const [first] = report.findings;
    // Nothing is ignored yet.
    if (first?.rule === "empty")
        return [];
    if (first !== undefined) {
        const { line, column, message } = first;
        const place = { file, line, column };
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", message, { hint: first.fix, detailCode: first.rule, place });
    }
    return parts.map(({ value, at }) => ({ data: value, place: { file, ...at } }));
}


/***/ })

};
