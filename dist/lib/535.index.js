export const id = 535;
export const ids = [535];
export const modules = {

/***/ 13535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   affectedOf: () => (/* binding */ affectedOf)
/* harmony export */ });
/* harmony import */ var _units_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57439);
/* harmony import */ var _units_repository_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45178);
/* harmony import */ var _units_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69362);
/* harmony import */ var _code_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46645);
/* harmony import */ var _state_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83785);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8243);
/* harmony import */ var _since_base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96656);







/**
 * What the change affects of a whole organization, whatever a call selects of it: what is left out can be what connects
 * two units.
 * @throws input-invalid for a given base that git does not know; config-invalid
 */
async function affectedOf(organization, inputs, runner) {
    const { workspace } = runner.context;
    const host = { ...runner, files: (0,_units_repository_files_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFiles */ .g)(runner.files, workspace) };
    const stacks = await (0,_units_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discoverStacks */ .jA)(organization, host.files, workspace);
    const { units: surveyed } = await (0,_units_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyUnits */ .O)(organization, stacks, host.files, workspace);
    const graph = await (0,_code_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .graphOf */ .cQ)(surveyed, host.files, workspace);
    const units = (0,_state_order_js__WEBPACK_IMPORTED_MODULE_4__/* .withStateOrder */ .W)(surveyed, await (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .knownStates */ .uv)(surveyed, graph, host.files, workspace), graph);
    const source = { ...inputs, profile: "auto", base: "" };
    return (0,_since_base_js__WEBPACK_IMPORTED_MODULE_6__/* .affectedSinceBase */ .o)({ organization, units }, graph, source, host);
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
