export const id = 1545;
export const ids = [1545];
export const modules = {

/***/ 81545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_PLAN_FILES: () => (/* binding */ NO_PLAN_FILES),
/* harmony export */   writePlanFiles: () => (/* binding */ writePlanFiles)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _flywheel_core_engine_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33605);
/* harmony import */ var _flywheel_core_report_plan_document__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42557);



const NO_PLAN_FILES = { planTextPath: "", planJsonPath: "" };
/** Beyond any comment or summary, and still a file that opens. */
const MAXIMUM_TEXT_BYTES = 16 * 1024 * 1024;
/**
 * Writes the plan document, and the plan's JSON with every secret in it, where only this user reads them and the post
 * step removes them.
 */
async function writePlanFiles(document, planned, host) {
    const planTextPath = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(await privateDirectory("plan-text", host), "plan.md");
    await host.files.write(planTextPath, `${(0,_flywheel_core_report_plan_document__WEBPACK_IMPORTED_MODULE_2__/* .renderPlanDocument */ .F)(document, MAXIMUM_TEXT_BYTES)}\n`, { secret: true });
    return { planTextPath, planJsonPath: await writeJson(planned, host) };
}
/** One unit is a file, several are a directory with a file each. */
async function writeJson(planned, host) {
    const made = planned.flatMap(({ unit, session, planned: result }) => result === undefined ? [] : [{ unit, session, jsonFile: result.plan.jsonFile }]);
    if (made.length === 0)
        return "";
    const directory = await privateDirectory("plan-json", host);
    for (const { unit, session, jsonFile } of made) {
        const name = planned.length === 1 ? "plan.json" : `${unit.id}.json`;
        await host.files.write((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name), await (0,_flywheel_core_engine_session__WEBPACK_IMPORTED_MODULE_1__/* .readJsonText */ .gb)(session, jsonFile), { secret: true });
    }
    return planned.length === 1 ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, "plan.json") : directory;
}
async function privateDirectory(purpose, { files, journal }) {
    const directory = await files.temporaryDirectory(purpose);
    journal.removeLater(directory);
    return directory;
}


/***/ })

};
