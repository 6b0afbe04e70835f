export const id = 5664;
export const ids = [5664,7642];
export const modules = {

/***/ 5664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cursor: () => (/* binding */ Cursor),
/* harmony export */   Fields: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87642);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43388);


/**
 * A place in a parsed file from which values are read by type. A value of the wrong type becomes a finding and
 * reads as missing, so that reading goes on.
 */
class Cursor {
    #tree;
    #report;
    path;
    /** Of the key where the value stands under one, else of the value. */
    keyAt;
    /** @param path empty for the whole file */
    constructor(tree, report, path = "", keyAt = tree.at) {
        this.#tree = tree;
        this.#report = report;
        this.path = path;
        this.keyAt = keyAt;
    }
    text() {
        const tree = this.#tree;
        if (tree.kind !== "scalar" || typeof tree.value !== "string") {
            const fix = tree.kind === "scalar" && tree.value !== null
                ? `Put it in quotes: "${tree.source}".`
                : "Write one word, or text in quotes.";
            this.#wrongType("text", fix);
            return undefined;
        }
        if (tree.value.trim() !== "")
            return this.#located(tree.value);
        this.#empty(tree.at);
        return undefined;
    }
    /** Whether text stands here that says nothing. Reports nothing. */
    isEmptyText() {
        return this.#tree.kind === "scalar" && typeof this.#tree.value === "string" && this.#tree.value.trim() === "";
    }
    /** A whole number in plain decimal digits: `0x1F`, `1e3` and `012` are refused, people read them differently. */
    integer(minimum) {
        const tree = this.#tree;
        const plain = tree.kind === "scalar" && typeof tree.value === "number" && /^(0|[1-9]\d{0,14})$/.test(tree.source);
        if (plain && Number(tree.source) >= minimum)
            return this.#located(Number(tree.source));
        this.#wrongType(`a whole number from ${minimum} up`, `Write plain digits without quotes, such as ${Math.max(minimum, 1)}.`);
        return undefined;
    }
    /** Text or a number, as written: `500m` and `2`. */
    word() {
        const tree = this.#tree;
        return tree.kind === "scalar" && typeof tree.value === "number" ? this.#located(tree.source) : this.text();
    }
    boolean() {
        const tree = this.#tree;
        if (tree.kind === "scalar" && typeof tree.value === "boolean")
            return this.#located(tree.value);
        this.#wrongType("true or false", "Write true or false, without quotes.");
        return undefined;
    }
    /** The items of a list. */
    items() {
        if (this.#tree.kind === "list") {
            return this.#tree.items.map((item, index) => new Cursor(item, this.#report, `${this.path}[${index}]`));
        }
        this.#wrongType("a list", this.#asList());
        return [];
    }
    texts() {
        return this.items().flatMap((item) => item.text() ?? []);
    }
    /** The values of a mapping whose keys are names people choose. */
    named() {
        return [...(this.#mapping() ?? [])].map(([key, { keyAt, value }]) => {
            const path = this.#pathTo(key);
            return { name: { value: key, path, at: keyAt }, value: new Cursor(value, this.#report, path, keyAt) };
        });
    }
    /** The values of a mapping whose keys we define. Nothing (`attic:`) is a mapping without entries. */
    fields(known) {
        const entries = this.#mapping();
        for (const [key, { keyAt }] of entries ?? []) {
            if (known.some((name) => name === key))
                continue;
            const where = this.path === "" ? "the top level" : this.path;
            // What another file brings along is no reason not to have meant it in this one.
            const missing = known.filter((name) => {
                const there = entries?.get(name);
                return there === undefined || there.keyAt.file !== keyAt.file;
            });
            const fix = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(key, missing)}Known here: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(known)}.`;
            this.#report.add("unknown-key", keyAt, `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is no key of ${where}`, fix);
        }
        const children = [...(entries ?? [])].map(([key, { keyAt, value }]) => [key, new Cursor(value, this.#report, this.#pathTo(key), keyAt)]);
        return new Fields(new Map(children), entries === undefined ? undefined : this, this.#report);
    }
    /** Whether the keys lead somewhere, each a mapping's in the one before. Reports nothing. */
    has(...keys) {
        let tree = this.#tree;
        for (const key of keys)
            tree = tree?.kind === "mapping" ? tree.entries.get(key)?.value : undefined;
        return tree !== undefined;
    }
    /** What stands under a key, known or not; undefined for nothing at all. Reports nothing. */
    under(key) {
        const entry = this.#tree.kind === "mapping" ? this.#tree.entries.get(key) : undefined;
        return entry && new Cursor(entry.value, this.#report, this.#pathTo(key), entry.keyAt);
    }
    /** The keys of a mapping; none elsewhere. Reports nothing. */
    keys() {
        return this.#tree.kind === "mapping" ? [...this.#tree.entries.keys()] : [];
    }
    /** Reports where nothing at all stands here; `null` is something that somebody wrote. */
    checkWritten() {
        if (this.kind === "nothing" && this.#tree.kind === "scalar" && this.#tree.source === "")
            this.#empty(this.keyAt);
    }
    get kind() {
        return this.#tree.kind === "scalar" && this.#tree.value === null ? "nothing" : this.#tree.kind;
    }
    /** Plain data, for parts whose meaning lies elsewhere. Objects have no prototype. */
    part() {
        return this.#located((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.dataOf)(this.#tree));
    }
    #mapping() {
        if (this.#tree.kind === "mapping")
            return this.#tree.entries;
        if (this.kind === "nothing")
            return new Map();
        this.#wrongType("a mapping", this.#asMapping());
        return undefined;
    }
    /** A list of names was probably meant to have one key each. */
    #asMapping() {
        const first = this.#tree.kind === "list" ? this.#tree.items[0] : undefined;
        if (first?.kind !== "scalar" || first.source === "")
            return "Write key: value lines, indented under it.";
        return `Write key: value lines, indented under it, such as ${plain(first.source)}: {} where there is nothing more to say.`;
    }
    #asList() {
        const tree = this.#tree;
        if (tree.kind === "scalar" && tree.source !== "")
            return `Write a list: [${plain(tree.source)}].`;
        return "Write a list: [a, b], or one item a line after a dash.";
    }
    #empty(at) {
        const fix = "Write a value, or remove the line. Empty on purpose? Then validate with draft: true.";
        this.#report.add("empty-value", at, `${this.path} is empty`, fix);
    }
    #pathTo(key) {
        const step = /^[\w-]{1,63}$/.test(key) ? key : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key);
        return this.path === "" ? step : `${this.path}.${step}`;
    }
    #located(value) {
        return { value, path: this.path, at: this.#tree.at };
    }
    #wrongType(expected, fix) {
        const name = this.path === "" ? "The file" : this.path;
        this.#report.add("type", this.#tree.at, `${name} must be ${expected}, but is ${describe(this.#tree)}`, fix);
    }
}
/** The values under keys we define. A key without a value reads as missing. */
class Fields {
    #children;
    #parent;
    #report;
    /** @param parent undefined where no mapping stood, which has been reported already */
    constructor(children, parent, report) {
        this.#children = children;
        this.#parent = parent;
        this.#report = report;
    }
    get(key) {
        const child = this.#children.get(key);
        return child?.kind === "nothing" ? undefined : child;
    }
    /** Like {@link get}, for a single value, and reports a key without one: a list or a mapping may be nothing. */
    single(key) {
        this.#children.get(key)?.checkWritten();
        return this.get(key);
    }
    /** Like {@link get}, and reports when there is nothing. @param fix what to write */
    required(key, fix) {
        const child = this.get(key);
        if (child === undefined && this.#parent !== undefined) {
            const name = this.#parent.path === "" ? key : `${this.#parent.path}.${key}`;
            const declared = this.#children.get(key);
            if (declared === undefined)
                this.#report.add("required-field", this.#parent.keyAt, `${name} is missing`, fix);
            else
                this.#report.add("empty-value", declared.keyAt, `${name} is empty`, fix);
        }
        return child;
    }
}
function describe(tree) {
    switch (tree.kind) {
        case "list":
            return "a list";
        case "mapping":
            return "a mapping";
        case "scalar":
            if (tree.value === null)
                return "empty";
            return typeof tree.value === "string" ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tree.value) : `${tree.source} (a ${typeof tree.value} to YAML)`;
    }
}
/** A name as it can be written anywhere in YAML: braces, stars and colons mean something else there. */
function plain(name) {
    return /^[\w./@-]+$/.test(name) ? name : JSON.stringify(name);
}


/***/ }),

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
