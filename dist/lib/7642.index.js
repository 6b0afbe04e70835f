export const id = 7642;
export const ids = [7642];
export const modules = {

/***/ 87642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataOf: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

/** The plain data of a tree: numbers to the last digit, as `parseExactJson` has them. Objects have no prototype, so that no key can reach one. */
function dataOf(tree) {
    switch (tree.kind) {
        case "scalar":
            return typeof tree.value === "number" ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .exactNumber */ .rf)(tree.value, tree.source) : tree.value;
        case "list":
            return tree.items.map(dataOf);
        case "mapping": {
            const data = Object.create(null);
            for (const [key, entry] of tree.entries)
                data[key] = dataOf(entry.value);
            return data;
        }
    }
}


/***/ })

};
