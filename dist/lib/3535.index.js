export const id = 3535;
export const ids = [3535];
export const modules = {

/***/ 13535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   affectedOf: () => (/* binding */ affectedOf),
/* harmony export */   wholeCode: () => (/* binding */ wholeCode)
/* harmony export */ });
/* harmony import */ var _units_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57439);
/* harmony import */ var _units_repository_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45178);
/* harmony import */ var _units_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69362);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98069);
/* harmony import */ var _code_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46645);
/* harmony import */ var _state_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83785);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8243);
/* harmony import */ var _since_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36599);








/**
 * Reads the code of every unit.
 * @param selected units as the inputs of the call have them, which may say where their states lie
 * @throws config-invalid
 */
async function wholeCode(organization, selected, host) {
    const { workspace } = host.context;
    const files = (0,_units_repository_files_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFiles */ .g)(host.files, workspace);
    const stacks = await (0,_units_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discoverStacks */ .jA)(organization, files, workspace);
    const { units } = await (0,_units_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyUnits */ .O)(organization, stacks, files, workspace);
    const graph = await (0,_code_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .graphOf */ .cQ)(units, files, workspace);
    const given = new Map(selected.map((unit) => [unit.id, unit]));
    const stored = units.map((unit) => given.get(unit.id) ?? unit);
    return { units: (0,_state_order_js__WEBPACK_IMPORTED_MODULE_5__.withStateOrder)(units, await (0,_states_js__WEBPACK_IMPORTED_MODULE_6__/* .knownStates */ .uv)(stored, graph, files, workspace), graph), graph };
}
/**
 * What the change affects of a whole organization.
 * @throws input-invalid for a given base that git does not know
 */
async function affectedOf(organization, { units, graph }, inputs, runner) {
    const host = { ...runner, files: (0,_units_repository_files_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFiles */ .g)(runner.files, runner.context.workspace) };
    const source = { ...inputs, profile: "auto", base: "" };
    const affected = await (0,_since_base_js__WEBPACK_IMPORTED_MODULE_7__/* .affectedSinceBase */ .o)({ organization, units }, graph, source, host);
    (0,_base_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeBase */ .sB)(affected.base, host.log);
    return affected;
}


/***/ }),

/***/ 45178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ leadsOutside),
/* harmony export */   g: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11798);


/**
 * The same files, where a link that leads outside of the workspace is no file: git carries such links, and what they
 * lead to (a device, somebody's credentials) is nothing of the repository's. Links to directories stay: whoever enters
 * one has to `locate` it.
 * @param workspace absolute path, links resolved
 */
function repositoryFiles(files, workspace) {
    return {
        ...files,
        list: async (directory) => {
            const entries = await files.list(directory);
            if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, directory)))
                return entries;
            const shown = entries.map(async (entry) => {
                if (entry.isLink !== true || entry.kind !== "file")
                    return entry;
                const leaves = await leadsOutside(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, entry.name), files, workspace);
                return leaves ? { ...entry, kind: "other" } : entry;
            });
            return Promise.all(shown);
        },
    };
}
/** Whether an absolute path is, behind all links, outside of the workspace; false for links to nothing. */
async function leadsOutside(path, files, workspace) {
    try {
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, await files.realPath(path)));
    }
    catch {
        return false;
    }
}


/***/ })

};
