export const id = 312;
export const ids = [312];
export const modules = {

/***/ 30312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeOver: () => (/* binding */ mergeOver)
/* harmony export */ });
/**
 * A file merged over its base: key by key where both have a mapping, else the file's value stands. A key without a
 * value takes the base's away.
 */
function mergeOver(base, file) {
    if (base.kind !== "mapping" || file.kind !== "mapping")
        return file;
    const entries = new Map(base.entries);
    for (const [key, entry] of file.entries) {
        const below = base.entries.get(key);
        entries.set(key, below === undefined ? entry : { ...entry, value: mergeOver(below.value, entry.value) });
    }
    return { ...file, entries };
}


/***/ })

};
