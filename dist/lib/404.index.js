export const id = 404;
export const ids = [404];
export const modules = {

/***/ 87642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataOf: () => (/* binding */ dataOf)
/* harmony export */ });
/** The plain data of a tree. Objects have no prototype, so that no key can reach one. */
function dataOf(tree) {
    switch (tree.kind) {
        case "scalar":
            return tree.value;
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
