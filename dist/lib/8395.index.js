export const id = 8395;
export const ids = [8395,2951,740,7642,312,5664];
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

/***/ 92951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTree: () => (/* binding */ parseTree)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/core/build/organization/limits.js
var limits = __webpack_require__(12618);
// EXTERNAL MODULE: ./packages/core/build/organization/report.js
var organization_report = __webpack_require__(70740);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
;// CONCATENATED MODULE: ./packages/core/build/organization/tree-builder.js




const MAX_DEPTH = 64;
/** Values after aliases are expanded; keys do not count. */
const MAX_VALUES = 10_000;
/** Turns the parser's nodes into a {@link Tree}, in document order, each node once. */
class TreeBuilder {
    #positionAt;
    #report;
    /** What an anchor stands for; undefined while its own value is still being read. */
    #anchors = new Map();
    #values = 0;
    constructor(positionAt, report) {
        this.#positionAt = positionAt;
        this.#report = report;
    }
    build(node, depth) {
        const at = this.#at(node);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, at, depth);
        this.#count(1, "too-many-nodes", at);
        if (depth > MAX_DEPTH) {
            reportTooDeep(at, this.#report);
            return nothing(at);
        }
        const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node) ? node.anchor : undefined;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        const built = this.#value(node, at, depth);
        if (anchor !== undefined)
            this.#anchors.set(anchor, built);
        return built;
    }
    #value(node, at, depth) {
        if ((0,dist/* isMap */.jh)(node))
            return this.#mapping(node, at, depth);
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.build(item, depth + 1));
            return tree_builder_parent({ kind: "list", items: items.map((item) => item.tree), at }, items);
        }
        if (!(0,dist/* isScalar */.jn)(node))
            return nothing(at);
        const { value, source } = node;
        if (typeof value === "string")
            this.#refuseControls(value, at);
        this.#refuseLookalikes(node, at);
        if (value === null)
            return leaf({ kind: "scalar", value, source: source ?? "", at });
        if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
            return leaf({ kind: "scalar", value, source: source ?? String(value), at });
        }
        return nothing(at);
    }
    #mapping(node, at, depth) {
        const entries = new Map();
        const values = [];
        for (const { key, value } of node.items) {
            const name = (0,dist/* isScalar */.jn)(key) && typeof key.value === "string" ? key.value : "";
            const keyAt = this.#at(key);
            const built = this.build(value, depth + 1);
            const first = entries.get(name);
            this.#refuseControls(name, keyAt);
            this.#refuseLookalikes(key, keyAt);
            if (name === "<<") {
                this.#report.add("merge-key", keyAt, "Merge keys (<<) are not supported", "Write the merged keys out here.");
            }
            else if (first !== undefined) {
                const message = `The key ${(0,wording/* quote */.hD)(name)} is written twice in one mapping; the first is on line ${first.keyAt.line}`;
                this.#report.add("duplicate-key", keyAt, message, "Remove one of the two, or join what is under them.");
            }
            entries.set(name, { keyAt, value: built.tree });
            values.push(built);
        }
        return tree_builder_parent({ kind: "mapping", entries, at }, values);
    }
    #alias(name, at, depth) {
        const target = this.#anchors.get(name);
        if (target !== undefined) {
            this.#count(target.values, "alias-limit", at);
            if (depth + target.height - 1 <= MAX_DEPTH)
                return target;
            reportTooDeep(at, this.#report);
        }
        else if (this.#anchors.has(name)) {
            const message = `The alias ${(0,wording/* quote */.hD)(`*${name}`)} stands inside the value it names, which would never end`;
            this.#report.add("alias-cycle", at, message, "Remove the alias or name another value.");
        }
        else {
            const message = `The alias ${(0,wording/* quote */.hD)(`*${name}`)} names nothing: there is no ${(0,wording/* quote */.hD)(`&${name}`)} above it`;
            this.#report.add("yaml", at, message, `Put ${(0,wording/* quote */.hD)(`&${name}`)} before the value it should name, or quote the text.`);
        }
        return nothing(at);
    }
    /** One finding when the limit is crossed, not one a value. */
    #count(values, rule, at) {
        const before = this.#values;
        this.#values += values;
        if (before > MAX_VALUES || this.#values <= MAX_VALUES)
            return;
        const message = `The file comes to more than ${MAX_VALUES} values${rule === "alias-limit" ? " through its aliases" : ""}`;
        this.#report.add(rule, at, message, "Keep only what flywheel reads in this file.");
    }
    #refuseControls(text, at) {
        if (!limits/* CONTROL_CHARACTER */.gW.test(text))
            return;
        this.#report.add("invalid-char", at, `${(0,wording/* quote */.hD)(text)} contains a control character`, "Remove the escape sequence.");
    }
    /** What people take for indentation or for quotes, and YAML for the beginning of a text. */
    #refuseLookalikes(node, at) {
        if (!(0,dist/* isScalar */.jn)(node) || node.type !== "PLAIN" || typeof node.value !== "string")
            return;
        const [first = ""] = node.value;
        const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
        if (/\p{Zs}/u.test(first)) {
            const message = `The text begins with U+${code}, which looks like a space and is none to YAML`;
            this.#report.add("invalid-char", at, message, "Replace it by plain spaces; it often comes from a web page.");
        }
        else if (/[\p{Pi}\p{Pf}„‚]/u.test(first)) {
            const message = `${(0,wording/* quote */.hD)(node.value)} begins with a typographic quote, which is a letter like any other to YAML`;
            this.#report.add("invalid-char", at, message, 'Write plain quotes ("), also around a text that begins with others.');
        }
    }
    #at(node) {
        const located = (0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range : undefined;
        return located ? this.#positionAt(located[0]) : organization_report.START;
    }
}
function leaf(tree) {
    return { tree, values: 1, height: 1 };
}
function nothing(at) {
    return leaf({ kind: "scalar", value: null, source: "", at });
}
function tree_builder_parent(tree, children) {
    let values = 1;
    let height = 1;
    for (const child of children) {
        values += child.values;
        height = Math.max(height, child.height + 1);
    }
    return { tree, values, height };
}
function reportTooDeep(at, report) {
    report.add("too-deep", at, `Values are nested more than ${MAX_DEPTH} levels deep`, "Write this part flatter.");
}

;// CONCATENATED MODULE: ./packages/core/build/organization/document.js




/** What follows a syntax error is mostly its echo. */
const MAX_SYNTAX_FINDINGS = 10;
const SYNTAX_FIX = "Check indentation and punctuation here and on the line above. Text that contains a colon and a space, or " +
    'starts with one of { [ * & ! % @ `, needs quotes, as in "{path}/common.tfvars".';
/** The parser's codes for which plainer words than its own exist. */
const KNOWN_TROUBLE = {
    MULTIPLE_DOCS: {
        rule: "multi-document",
        message: "The file holds several YAML documents",
        fix: "Remove the --- line and write one document.",
    },
    TAG_RESOLVE_FAILED: {
        rule: "tag",
        message: "The value has a YAML tag (a word that starts with !), and tags are not supported",
        fix: "Remove the tag and write the plain value; text that starts with ! needs quotes.",
    },
    TAB_AS_INDENT: {
        rule: "yaml",
        message: "The line is indented with a tab",
        fix: "Indent with spaces; YAML allows no tabs there.",
    },
    BLOCK_AS_IMPLICIT_KEY: {
        rule: "yaml",
        message: "The YAML is broken: the value holds a second colon, or the next line is indented further than this one",
        fix: 'Put a value with a colon and a blank in it into quotes, as in "a: b"; begin all keys of one mapping in the same column.',
    },
    MULTILINE_IMPLICIT_KEY: {
        rule: "yaml",
        message: "The YAML is broken: a line of key: value was expected here",
        fix: SYNTAX_FIX,
    },
    UNEXPECTED_TOKEN: {
        rule: "yaml",
        message: "The YAML is broken: there is more text where the value has ended",
        fix: SYNTAX_FIX,
    },
    BAD_INDENT: {
        rule: "yaml",
        message: "The YAML is broken: a [ or { above is not closed, or this line is indented too little",
        fix: SYNTAX_FIX,
    },
    NON_STRING_KEY: {
        rule: "yaml",
        message: "A key must be a plain word",
        fix: "Write key: value, with one word before the colon. A value in braces such as {stack} needs quotes.",
    },
};
/**
 * Parses one YAML document with positions. Refuses, each by a finding of its own, what is slow, ambiguous or
 * means different things to different readers.
 * @param file where the text is from, when the report is about another file
 * @returns undefined when anything was refused
 */
function parseTree(text, report, file) {
    if (!(0,limits/* withinLimits */.oA)(text, report))
        return undefined;
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text.replace(/^\uFEFF/, ""), {
        lineCounter: lines,
        prettyErrors: false,
        // Ours names both lines, and theirs takes minutes on large mappings.
        uniqueKeys: false,
        stringKeys: true,
        // A %YAML directive must not bring back `no` as false and 012 as 10.
        schema: "core",
        resolveKnownTags: false,
    });
    const positionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1), ...(file === undefined ? {} : { file }) };
    };
    reportSyntax([...document.errors, ...document.warnings], positionAt, report);
    if (report.isUnreadable())
        return undefined;
    const { tree } = new TreeBuilder(positionAt, report).build(document.contents, 1);
    if (tree.kind === "scalar" && tree.value === null) {
        report.add("empty", organization_report.START, "The file is empty or holds only comments", "Write at least organization: with a name.");
    }
    return report.isUnreadable() ? undefined : tree;
}
function reportSyntax(troubles, positionAt, report) {
    const lines = new Set();
    for (const { code, message, pos } of troubles) {
        const at = positionAt(pos[0]);
        if (lines.has(at.line))
            continue;
        lines.add(at.line);
        if (lines.size > MAX_SYNTAX_FINDINGS)
            return;
        reportTrouble(code, message, at, report);
    }
}
function reportTrouble(code, message, at, report) {
    if (code === "RESOURCE_EXHAUSTION") {
        reportTooDeep(at, report);
        return;
    }
    const known = KNOWN_TROUBLE[code];
    report.add(known?.rule ?? "yaml", at, known?.message ?? `The YAML is broken: ${message}`, known?.fix ?? SYNTAX_FIX);
}


/***/ }),

/***/ 12618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ reportTooLarge),
/* harmony export */   Vt: () => (/* binding */ MAX_SIZE),
/* harmony export */   gW: () => (/* binding */ CONTROL_CHARACTER),
/* harmony export */   oA: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70740);


/** The largest organization file read; more is refused before parsing. */
const MAX_SIZE = 1_048_576;
/** Text that passes takes the parser well under a second, whatever it is made of; 20,000 flat keys are over it. */
const MAX_TOKENS = 100_000;
/** Any control character but tab and line ends, and those that turn the direction of text, as editors show it. */
const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;
/** What stands for bytes that are no UTF-8 once a file has been read as text. */
const NO_UTF8 = "\uFFFD";
/** Refuses text that the parser would be slow on or that is no text. True when it may be parsed. */
function withinLimits(text, report) {
    if (text.length > MAX_SIZE) {
        reportTooLarge(text.length, report);
        return false;
    }
    const control = text.search(CONTROL_CHARACTER);
    if (control !== -1) {
        const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, "0");
        const message = `The file contains the control character U+${code}`;
        report.add("invalid-char", positionOf(text, control), message, "Remove it, and save the file as UTF-8 text.");
        return false;
    }
    const broken = text.indexOf(NO_UTF8);
    if (broken !== -1) {
        const message = "The file is not UTF-8 text: a character here was saved in another encoding";
        report.add("invalid-char", positionOf(text, broken), message, "Save the file as UTF-8, and write the character again.");
        return false;
    }
    if (hasTooManyTokens(text)) {
        report.add("too-many-nodes", _report_js__WEBPACK_IMPORTED_MODULE_1__.START, "The file has too many keys, items, lines or escapes", "Keep it under 10,000 values.");
        return false;
    }
    return true;
}
/** @param size in bytes or characters */
function reportTooLarge(size, report) {
    const message = `The file is ${(size / MAX_SIZE).toFixed(1)} MiB, and at most 1 MiB is read`;
    report.add("too-large", _report_js__WEBPACK_IMPORTED_MODULE_1__.START, message, "Check that this is the organization file; move what is not flywheel's out.");
}
function hasTooManyTokens(text) {
    let count = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        count += costOf(token);
        if (count > MAX_TOKENS)
            return true;
    }
    return false;
}
/** How many plain tokens one takes as long as: the parser reports each escape that is none, and each stray bracket. */
function costOf(token) {
    if (token.startsWith('"'))
        return token.split("\\").length * 2 - 1;
    return token === "]" || token === "}" || token === "," ? 2 : 1;
}
function positionOf(text, index) {
    const before = text.slice(0, index).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}


/***/ }),

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


/***/ }),

/***/ 77985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ REVIEW_LEVELS),
/* harmony export */   j: () => (/* binding */ PROFILES)
/* harmony export */ });
/** The shapes of organization files that are read, by the letters of the input `profile`; b is the canonical one. */
const PROFILES = ["b", "a", "c", "e"];
/** How much a plan must have been looked at before it is applied, laxest first. */
const REVIEW_LEVELS = ["none", "commented", "approved"];


/***/ }),

/***/ 88395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOrganization: () => (/* binding */ readOrganization),
  refuseSize: () => (/* binding */ refuseSize)
});

// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
// EXTERNAL MODULE: ./packages/core/build/rules/registry.js + 6 modules
var registry = __webpack_require__(63020);
;// CONCATENATED MODULE: ./packages/core/build/organization/apart-from-units.js

/** The top-level keys, of whatever shape, under which nothing says which units there are. */
const APART = new Set([
    "cache",
    "checks",
    "core",
    "cross_checks",
    "dashboard",
    "drift",
    "links",
    "network",
    "notifications",
    "policy",
    "runner_contract",
    "runners",
]);
/**
 * Whether the units of a file are known although it is refused: all that refuses it lies in parts that say nothing of
 * them, so that whoever lists what else is wrong need not stop there.
 * @param file as findings name it
 * @param tree what the file holds
 */
function unitsAreKnown(findings, file, tree) {
    const refusing = findings.filter(({ rule }) => registry/* RULES */.y0[rule].stops === "reading");
    return tree.kind === "mapping" && refusing.every((finding) => finding.file === file && isApart(finding, tree));
}
function isApart(finding, top) {
    // What depends on what says nothing of which units there are.
    if (finding.rule === "cycle")
        return true;
    const key = keyAt(finding, top) ?? "";
    if (key !== "organization")
        return APART.has(key);
    const organization = top.entries.get(key)?.value;
    // A missing name is told where the key `organization` stands, and everything beside it was read.
    if (organization?.kind !== "mapping")
        return false;
    return finding.rule === "required-field" || keyAt(finding, organization) === "name";
}
/** The key that a finding stands under: the last of the file's own before it. */
function keyAt(finding, { entries }) {
    const before = [...entries].filter(([, { keyAt: at }]) => at.file === undefined && (at.line < finding.line || (at.line === finding.line && at.column <= finding.column)));
    return before.toSorted(([, a], [, b]) => a.keyAt.line - b.keyAt.line || a.keyAt.column - b.keyAt.column).at(-1)?.[0];
}

// EXTERNAL MODULE: ./packages/core/build/organization/cursor.js
var cursor = __webpack_require__(5664);
// EXTERNAL MODULE: ./packages/core/build/organization/document.js + 1 modules
var organization_document = __webpack_require__(92951);
// EXTERNAL MODULE: ./packages/core/build/organization/limits.js
var limits = __webpack_require__(12618);
// EXTERNAL MODULE: ./packages/core/build/organization/merge.js
var merge = __webpack_require__(30312);
// EXTERNAL MODULE: ./packages/core/build/long-paths.js
var long_paths = __webpack_require__(32323);
// EXTERNAL MODULE: ./packages/core/build/organization/model.js
var model = __webpack_require__(77985);
;// CONCATENATED MODULE: ./packages/core/build/organization/organization-of.js



/**
 * The model of what was read.
 * @param file as places name it, relative to the repository
 */
function organizationOf({ profile, located }, file) {
    const partOf = ({ value, at }) => ({ data: value, place: { file, ...at } });
    return {
        profile,
        name: located.name?.value ?? "",
        environments: located.environments.map(({ name, domain, clusterContext, namespace, requireReviewedPlan }) => ({
            name: name.value,
            domain: domain?.value,
            clusterContext: clusterContext?.value,
            namespace: namespace?.value,
            requireReviewedPlan: model/* REVIEW_LEVELS */.X.find((level) => level === requireReviewedPlan?.value),
        })),
        stacks: located.stacks.map((stack) => stackSettingsOf(stack, file)),
        runners: located.runners.map(({ name, type, tags, environments }) => ({
            name: name.value,
            type: type?.value,
            tags: tags.map(({ value }) => value),
            environments: environments.map(({ value }) => value),
        })),
        checks: located.checks.map(partOf),
        policy: {
            maxDestroy: located.policy.maxDestroy?.value,
            protect: located.policy.protect.map(({ value }) => value),
        },
        drift: {
            ignore: located.drift.ignore.map(partOf),
            owners: located.drift.owners && partOf(located.drift.owners),
        },
        crossChecks: located.crossChecks.map(partOf),
    };
}
function stackSettingsOf(stack, file) {
    return {
        name: stack.name.value,
        path: stackPath(stack),
        ...runSettingsOf(stack),
        environments: stack.environments?.map(({ value }) => value),
        perEnvironment: stack.perEnvironment.map((settings) => ({
            environment: settings.environment.value,
            ...runSettingsOf(settings),
        })),
        place: { file, ...(stack.path ?? stack.name).at },
    };
}
function runSettingsOf({ dependsOn, varFiles, backendConfig, workspace }) {
    return {
        dependsOn: dependsOn.map(({ value }) => value),
        varFiles: varFiles.map(({ value }) => value),
        backendConfig: backendConfig.map(({ value }) => value),
        workspace: workspace?.value,
    };
}
/** Without `./` in front, doubled slashes and a slash at the end. */
function stackPath({ name, path }) {
    return (0,long_paths/* joinPath */.u)(path?.value ?? (0,layout/* defaultStackPath */.Fi)(name.value), ".");
}

// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
;// CONCATENATED MODULE: ./packages/core/build/organization/placeholders.js

/** What examples put where a value of one's own belongs. */
const PLACEHOLDER = /^(?:your[_-]\S+|(?:change|replace|fill)[_-]?(?:me|this|in)|todo|tbd|fixme|x{3,9}|<[\w .:/-]+>)$/i;
/** Reports values that were never filled in. What checks expect of others is theirs. */
function reportPlaceholders(tree, report) {
    if (tree.kind !== "mapping")
        return;
    for (const [key, { value }] of tree.entries)
        if (key !== "checks")
            walk(value, report);
}
function walk(tree, report) {
    if (tree.kind === "list")
        for (const item of tree.items)
            walk(item, report);
    if (tree.kind === "mapping")
        for (const { value } of tree.entries.values())
            walk(value, report);
    if (tree.kind !== "scalar" || typeof tree.value !== "string" || !PLACEHOLDER.test(tree.value.trim()))
        return;
    report.add("placeholder-value", tree.at, `${(0,wording/* quote */.hD)(tree.value)} looks like a placeholder`, "Write the real value.");
}
/** Reports a file that its name calls an example: usually another one is deployed. */
function reportExample(file, at, report) {
    if (!/\.example\.[^/]+$/.test(file))
        return;
    const message = "The file's name says that it is an example";
    report.add("example-file", at, message, "Set the input config to the file that is deployed, or switch this rule off.");
}

// EXTERNAL MODULE: ./packages/core/build/organization/report.js
var organization_report = __webpack_require__(70740);
// EXTERNAL MODULE: ./packages/core/build/organization/located.js
var located = __webpack_require__(12078);
;// CONCATENATED MODULE: ./packages/core/build/organization/rules/backend-config.js

/** An entry of backend_config with a `=` names a setting. Its value may be a credential, so no message shows it. */
const backendConfig = ({ stacks }, report) => {
    for (const { value, path, at } of (0,located/* settingsOf */.f)(stacks).flatMap(({ backendConfig: entries }) => entries)) {
        if (!value.includes("=") || /^\s*[A-Za-z_][\w-]*\s*=/.test(value))
            continue;
        report.add("backend-config", at, `${path} names no setting before its =`, "Write key=value.");
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/web-address.js

/** The value as a URL with one of the schemes; reports one that is none. */
function webAddress(address, report, schemes = ["https:", "http:"]) {
    if (address === undefined)
        return undefined;
    const url = URL.parse(address.value);
    if (url !== null && schemes.includes(url.protocol) && url.hostname !== "")
        return url;
    const message = `${address.path} ${(0,wording/* quote */.hD)(address.value)} is no web address`;
    const example = `${schemes[0] ?? "https:"}//attic.apps.example.com`;
    report.add("url", address.at, message, `Write a whole URL, such as ${example}.`);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/cache-domain.js


/** The cache lies under one of our domains. */
const cacheDomain = ({ cache, environments }, report) => {
    const server = cache?.server;
    const host = webAddress(server, report)?.hostname;
    const domains = environments.flatMap(({ domain }) => domain?.value ?? []);
    if (server === undefined || host === undefined || domains.length === 0)
        return;
    if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
        return;
    const message = `${server.path} is on ${(0,wording/* quote */.hD)(host)}, which lies under no environment's domain`;
    report.add("cache-domain", server.at, message, `Check for a slip; the domains are ${(0,wording/* list */.p_)(domains)}.`);
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/confusable.js

/** Letters and digits that look like a lower-case Latin letter in many fonts (a part of Unicode's confusables, UTS 39). */
const LOOK_ALIKES = new Map(Object.entries({
    a: "аα",
    c: "сϲ",
    d: "ԁ",
    e: "еε",
    h: "һ",
    i: "іι",
    j: "ј",
    k: "кκ",
    l: "1ӏ",
    m: "м",
    n: "ո",
    o: "0оοօ",
    p: "рρ",
    q: "ԛ",
    s: "ѕ",
    u: "υս",
    v: "ѵν",
    w: "ԝ",
    x: "хχ",
    y: "уγ",
}).flatMap(([letter, others]) => Array.from(others, (other) => [other, letter])));
/** No two names of a kind look alike: people would take one for the other. */
const confusable = ({ environments, stacks, runners }, report) => {
    for (const kind of [environments, stacks, runners])
        compare(kind.map(({ name }) => name), report);
};
function compare(names, report) {
    const seen = new Map();
    for (const { value, at } of names) {
        const look = lookOf(value);
        const other = seen.get(look);
        seen.set(look, other ?? value);
        if (other === undefined || other === value)
            continue;
        const message = `The names ${(0,wording/* quote */.hD)(other)} and ${(0,wording/* quote */.hD)(value)} look alike`;
        report.add("confusable", at, message, "Rename one of them, so that nobody takes one for the other.");
    }
}
function lookOf(name) {
    return Array.from(name.normalize("NFKC").toLowerCase(), (letter) => LOOK_ALIKES.get(letter) ?? letter).join("");
}

// EXTERNAL MODULE: ./packages/core/build/units/cycles.js
var cycles = __webpack_require__(45511);
// EXTERNAL MODULE: ./packages/core/build/units/unit.js
var unit = __webpack_require__(81578);
;// CONCATENATED MODULE: ./packages/core/build/organization/deployments.js

/** The environments there are: `default` where the organization names none. */
function environmentNames({ environments }) {
    return environments.length === 0 ? [unit/* DEFAULT_ENVIRONMENT */.Uz] : environments.map(({ name }) => name.value);
}
/** @param discovered stacks that are not listed, which are deployed everywhere */
function deploymentsOf(organization, discovered) {
    const all = environmentNames(organization);
    return new Map([
        ...discovered.map((name) => [name, all]),
        ...organization.stacks.map(({ name, environments }) => [name.value, environments?.map(({ value }) => value) ?? all]),
    ]);
}
/** What a stack depends on in one environment. */
function dependenciesIn(stack, environment) {
    const own = stack.perEnvironment.filter((settings) => settings.environment.value === environment);
    return [...stack.dependsOn, ...own.flatMap(({ dependsOn }) => dependsOn)];
}

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/cycle.js




/** No unit depends on itself, directly or through others. */
const cycle = (organization, report, discovered) => {
    const deployments = deploymentsOf(organization, discovered);
    const dependencies = new Map();
    for (const stack of organization.stacks) {
        for (const environment of deployments.get(stack.name.value) ?? []) {
            const edges = dependenciesIn(stack, environment).map(({ value, at }) => {
                const target = (0,unit/* parseDependency */.d6)(value, environment);
                return { id: (0,unit/* unitId */.KF)(target.stack, target.environment), at };
            });
            dependencies.set((0,unit/* unitId */.KF)(stack.name.value, environment), edges);
        }
    }
    const found = (0,cycles/* findCycles */.p)([...dependencies.keys()], (id) => (dependencies.get(id) ?? []).map((edge) => edge.id));
    const reported = new Set();
    for (const [first = "", second = "", ...rest] of found) {
        const edge = dependencies.get(first)?.find(({ id }) => id === second);
        // The same entry makes the same cycle in every environment: once is enough.
        if (edge === undefined || reported.has(edge.at))
            continue;
        reported.add(edge.at);
        const path = (0,wording/* list */.p_)([first, second, ...rest], " → ");
        report.add("cycle", edge.at, `The stacks depend on each other in a circle: ${path}`, "Remove one depends_on of the circle.");
    }
};

// EXTERNAL MODULE: ./packages/core/build/organization/rules/name-format.js
var name_format = __webpack_require__(70005);
;// CONCATENATED MODULE: ./packages/core/build/organization/rules/domain.js


const LONGEST_DOMAIN = 253;
/** The last part of a name is not all digits (RFC 3696, 2), so that no resolver takes it for an address. */
const ADDRESS = /(^|\.)\d+$/;
const FIX = "Write the bare name in lower case, such as apps.example.com: no https://, port or path.";
/** The domain of an environment is a bare domain name. */
const domain = ({ environments }, report) => {
    for (const { domain: name } of environments) {
        if (name === undefined)
            continue;
        const isName = name.value.length <= LONGEST_DOMAIN && name.value.split(".").every(name_format/* isLabel */.J);
        if (isName && !ADDRESS.test(name.value))
            continue;
        const what = isName ? "is an IP address, or looks like one" : "is no domain name";
        report.add("domain", name.at, `${name.path} ${(0,wording/* quote */.hD)(name.value)} ${what}`, FIX);
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/duplicate-environment.js

/** No two environments have the same name; keys cannot, but clusters are a list. */
const duplicateEnvironment = ({ environments }, report) => {
    const lines = new Map();
    for (const { name } of environments) {
        const first = lines.get(name.value);
        lines.set(name.value, first ?? name.at.line);
        if (first === undefined)
            continue;
        const message = `The name ${(0,wording/* quote */.hD)(name.value)} is taken by the environment on line ${first}`;
        report.add("duplicate-environment", name.at, message, "Give each its own name.");
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/duplicate-item.js


/** No stack lists an environment or a dependency twice, and no runner a tag. */
const duplicateItem = ({ stacks, runners }, report) => {
    const lists = [
        ...stacks.map(({ environments }) => environments ?? []),
        ...(0,located/* settingsOf */.f)(stacks).map(({ dependsOn }) => dependsOn),
        ...runners.map(({ tags }) => tags),
    ];
    for (const items of lists) {
        const seen = new Set();
        for (const { value, path, at } of items) {
            const message = `${path} ${(0,wording/* quote */.hD)(value)} is listed twice`;
            if (seen.has(value))
                report.add("duplicate-item", at, message, "Remove one of the two.");
            seen.add(value);
        }
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/duplicate-namespace.js

/** No two environments deploy to the same place. */
const duplicateNamespace = ({ environments }, report) => {
    const owners = new Map();
    for (const { name, clusterContext, namespace } of environments) {
        if (clusterContext === undefined || namespace === undefined)
            continue;
        const place = JSON.stringify([clusterContext.value, namespace.value]);
        const owner = owners.get(place);
        owners.set(place, owner ?? name.value);
        if (owner === undefined)
            continue;
        const message = `The environments ${(0,wording/* quote */.hD)(owner)} and ${(0,wording/* quote */.hD)(name.value)} share the namespace ${(0,wording/* quote */.hD)(namespace.value)} of the ` +
            `cluster context ${(0,wording/* quote */.hD)(clusterContext.value)}, so they would overwrite each other`;
        report.add("duplicate-namespace", namespace.at, message, "Give each its own namespace or cluster_context.");
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/duplicate-path.js


const duplicate_path_FIX = "Give each a path of its own, unless their workspace or backend_config keeps their states apart.";
/** No two stacks have the same path. */
const duplicatePath = ({ stacks }, report) => {
    const owners = new Map();
    for (const stack of stacks) {
        const directory = stackPath(stack);
        const owner = owners.get(directory);
        owners.set(directory, owner ?? stack.name.value);
        if (owner === undefined)
            continue;
        const { name, path } = stack;
        const message = `The stacks ${(0,wording/* quote */.hD)(owner)} and ${(0,wording/* quote */.hD)(name.value)} have the same path ${(0,wording/* quote */.hD)(directory)}`;
        report.add("duplicate-path", (path ?? name).at, message, duplicate_path_FIX);
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/min-max.js
/** A runner's replicas are a range. */
const minMax = ({ runners }, report) => {
    for (const { low, high } of runners.map(({ replicas }) => replicas)) {
        if (low === undefined || high === undefined || low.value <= high.value)
            continue;
        const message = `${low.path} is ${low.value}, above max_replicas, which is ${high.value}`;
        report.add("min-max", low.at, message, "Lower min_replicas or raise max_replicas.");
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/nix-cache.js

const nix_cache_FIX = "Write cache: with server: https://… at the top level, or use another type.";
/** Runners of type nix have a cache to use. */
const nixCache = ({ runners, cache }, report) => {
    if (cache?.server !== undefined)
        return;
    for (const { name, type } of runners) {
        if (type?.value !== "nix")
            continue;
        const message = `The runner ${(0,wording/* quote */.hD)(name.value)} is of type nix and needs a cache, but cache.server is not set`;
        report.add("nix-cache", type.at, message, nix_cache_FIX);
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/path.js



const path_FIX = "Write a path relative to the repository's root, such as tofu/stacks/attic.";
/** Paths of a stack stay inside the repository. */
const path = ({ stacks }, report) => {
    for (const { path: directory } of stacks)
        if (directory !== undefined)
            checkPath(directory, report);
    for (const { varFiles, backendConfig } of (0,located/* settingsOf */.f)(stacks)) {
        for (const varFile of varFiles)
            checkPath(varFile, report);
        for (const entry of backendConfig)
            if (!entry.value.includes("="))
                checkPath(entry, report);
    }
};
function checkPath(value, report) {
    const problem = pathProblem(value.value);
    if (problem !== undefined)
        report.add("path", value.at, `${value.path} ${(0,wording/* quote */.hD)(value.value)} ${problem}`, path_FIX);
}
function pathProblem(text) {
    if (text.length > long_paths/* LONGEST_PATH */.f)
        return `is longer than ${long_paths/* LONGEST_PATH */.f} characters`;
    if (text.startsWith("/"))
        return "is an absolute path";
    if (text.startsWith("-"))
        return "begins with a dash, so the engine would take it for an option";
    if (text.split("/").includes(".."))
        return 'contains "..", which could lead out of the repository';
    if (/[\p{Cc}\\]/u.test(text))
        return "contains a backslash or a control character";
    return undefined;
}

// EXTERNAL MODULE: ./packages/core/build/units/placeholders.js
var placeholders = __webpack_require__(42786);
;// CONCATENATED MODULE: ./packages/core/build/organization/rules/placeholder.js



const KNOWN = (0,wording/* list */.p_)(placeholders/* PLACEHOLDERS */.je.map((placeholder) => `{${placeholder}}`));
/** The templates of a stack hold only placeholders that are filled in. */
const placeholder = ({ stacks }, report) => {
    for (const { varFiles, backendConfig, workspace } of (0,located/* settingsOf */.f)(stacks)) {
        for (const template of [...varFiles, ...backendConfig, ...(workspace ? [workspace] : [])]) {
            for (const name of (0,placeholders/* unknownPlaceholders */.hX)(template.value)) {
                const message = `${template.path} contains ${(0,wording/* quote */.hD)(`{${name}}`)}, which is no placeholder`;
                report.add("placeholder", template.at, message, `${(0,wording/* didYouMean */.au)(name, placeholders/* PLACEHOLDERS */.je)}Use ${KNOWN}.`);
            }
        }
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/quantity.js
const FACTORS = new Map([
    ["", 1],
    ["m", 1e-3],
    ["k", 1e3],
    ["M", 1e6],
    ["G", 1e9],
    ["T", 1e12],
    ["P", 1e15],
    ["E", 1e18],
    ["Ki", 2 ** 10],
    ["Mi", 2 ** 20],
    ["Gi", 2 ** 30],
    ["Ti", 2 ** 40],
    ["Pi", 2 ** 50],
    ["Ei", 2 ** 60],
]);
/** A Kubernetes quantity (`500m`, `2`, `1.5Gi`, `1e3`) as a number of whole units; undefined when it is none. */
function parseQuantity(text) {
    const match = /^(\d{1,15}(?:\.\d{1,9})?)(?:[eE]([+-]?\d{1,2})|([A-Za-z]{0,2}))$/.exec(text);
    if (match === null)
        return undefined;
    const [, digits, exponent, suffix = ""] = match;
    const factor = exponent === undefined ? FACTORS.get(suffix) : 10 ** Number(exponent);
    return factor === undefined ? undefined : Number(digits) * factor;
}

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/request-limit.js


/** Quantities parse, and no request is above its limit. */
const requestLimit = ({ runners, cache }, report) => {
    for (const runner of runners) {
        checkRange(runner.cpu, "cpu", report);
        checkRange(runner.memory, "memory", report);
    }
    if (cache?.storageSize !== undefined)
        amountOf(cache.storageSize, report);
};
function checkRange({ low, high }, what, report) {
    const request = low && amountOf(low, report);
    const limit = high && amountOf(high, report);
    if (low === undefined || high === undefined || request === undefined || limit === undefined)
        return;
    if (request <= limit)
        return;
    const message = `${low.path} ${(0,wording/* quote */.hD)(low.value)} is above the limit ${(0,wording/* quote */.hD)(high.value)}`;
    report.add("request-limit", low.at, message, `Lower ${what}_request or raise ${what}_limit.`);
}
function amountOf(quantity, report) {
    const amount = parseQuantity(quantity.value);
    if (amount !== undefined)
        return amount;
    const message = `${quantity.path} ${(0,wording/* quote */.hD)(quantity.value)} is no Kubernetes quantity`;
    const fix = "Write a number with a unit and no blank between: 500m or 2 for CPU, 512Mi or 1Gi for memory and storage.";
    report.add("quantity", quantity.at, message, fix);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/review-level.js


/** How much review an environment requires is one of the levels there are. */
const reviewLevel = ({ environments }, report) => {
    for (const { requireReviewedPlan: level } of environments) {
        if (level === undefined || model/* REVIEW_LEVELS */.X.some((known) => known === level.value))
            continue;
        const message = `${level.path} ${(0,wording/* quote */.hD)(level.value)} is no level of review`;
        const fix = `${(0,wording/* didYouMean */.au)(level.value, model/* REVIEW_LEVELS */.X)}Use one of: ${(0,wording/* list */.p_)(model/* REVIEW_LEVELS */.X)}.`;
        report.add("review-level", level.at, message, fix);
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/runner-type.js

const TYPES = ["docker", "dind", "rocky8", "rocky9", "nix"];
/** A runner's type is one of those there are. */
const runnerType = ({ runners }, report) => {
    for (const { type } of runners) {
        if (type === undefined || TYPES.some((known) => known === type.value))
            continue;
        const message = `${type.path} ${(0,wording/* quote */.hD)(type.value)} is no runner type`;
        report.add("runner-type", type.at, message, `${(0,wording/* didYouMean */.au)(type.value, TYPES)}Use one of: ${(0,wording/* list */.p_)(TYPES)}.`);
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/shared-tags.js

/** No two runners have the same set of tags: which of them takes a job would be chance. */
const sharedTags = ({ runners }, report) => {
    const owners = new Map();
    for (const { name, tags } of runners) {
        const [first] = tags;
        if (first === undefined)
            continue;
        const sorted = [...new Set(tags.map(({ value }) => value))].toSorted();
        const owner = owners.get(JSON.stringify(sorted));
        owners.set(JSON.stringify(sorted), owner ?? name.value);
        if (owner === undefined)
            continue;
        const message = `The runners ${(0,wording/* quote */.hD)(owner)} and ${(0,wording/* quote */.hD)(name.value)} have the same tags, ${(0,wording/* list */.p_)(sorted)}`;
        report.add("shared-tags", first.at, message, "Give one of them a tag of its own, or join the two.");
    }
};

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/unresolved-ref.js



/** What stacks and runners name exists: environments, stacks, and stacks in the environments where they are needed. */
const unresolvedRef = (organization, report, discovered) => {
    const environments = environmentNames(organization);
    const deployments = deploymentsOf(organization, discovered);
    for (const stack of organization.stacks) {
        const everywhere = deployments.get(stack.name.value) ?? [];
        for (const environment of stack.environments ?? [])
            checkEnvironment(environment, environments, report);
        for (const entry of stack.dependsOn)
            checkDependency(entry, everywhere, { environments, deployments }, report);
        for (const { environment, dependsOn } of stack.perEnvironment) {
            for (const entry of dependsOn)
                checkDependency(entry, [environment.value], { environments, deployments }, report);
        }
    }
    for (const runner of organization.runners) {
        for (const environment of runner.environments)
            checkEnvironment(environment, environments, report);
    }
};
function checkEnvironment(environment, known, report) {
    const { value, path, at } = environment;
    if (known.includes(value))
        return;
    const fix = `${(0,wording/* didYouMean */.au)(value, known)}Environments: ${(0,wording/* list */.p_)(known)}.`;
    report.add("unresolved-ref", at, `${path} names the environment ${(0,wording/* quote */.hD)(value)}, which does not exist`, fix);
}
/** @param needing the environments in which the entry counts */
function checkDependency(entry, needing, known, report) {
    const { value, path, at } = entry;
    const { stack, environment } = (0,unit/* parseDependency */.d6)(value, "");
    const where = known.deployments.get(stack);
    if (where === undefined) {
        const names = [...known.deployments.keys()];
        const fix = `${(0,wording/* didYouMean */.au)(stack, names)}Stacks: ${(0,wording/* list */.p_)(names)}.`;
        report.add("unresolved-ref", at, `${path} names the stack ${(0,wording/* quote */.hD)(stack)}, which does not exist`, fix);
        return;
    }
    if (value.includes("@") && !known.environments.includes(environment)) {
        checkEnvironment({ ...entry, value: environment }, known.environments, report);
        return;
    }
    const wanted = needing.map((own) => (0,unit/* parseDependency */.d6)(value, own).environment);
    const missing = wanted.filter((name) => !where.includes(name));
    if (missing.length === 0)
        return;
    const message = `${path} needs ${(0,wording/* quote */.hD)(stack)} in ${(0,wording/* list */.p_)([...new Set(missing)])}, ` +
        `but that stack is deployed to ${(0,wording/* list */.p_)([...new Set(where)])} only`;
    const fix = `Name the environment, as in ${stack}@${where[0] ?? "production"}, or change the environments of one of the two stacks.`;
    report.add("unresolved-ref", at, message, fix);
}

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/rules.js



















/** Rules over organizations of every shape; those of one shape stand beside its reader. */
const RULES = [
    name_format/* nameFormat */.j,
    confusable,
    domain,
    duplicateEnvironment,
    duplicateNamespace,
    reviewLevel,
    runnerType,
    minMax,
    requestLimit,
    sharedTags,
    cacheDomain,
    nixCache,
    path,
    placeholder,
    backendConfig,
    duplicatePath,
    duplicateItem,
    unresolvedRef,
    cycle,
];

;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/drift.js
const RULE_FIELDS = ["address", "type", "attribute", "reason", "owner", "expires"];
/**
 * Reads `drift:`: here its fields are of the right kind, and `core/drift` gives them their meaning. A rule with a wrong
 * one is left out: it has been reported, and would be a second time where its meaning is read.
 */
function readDrift(drift) {
    const fields = drift?.fields(["ignore", "owners"]);
    const rules = fields?.get("ignore")?.items() ?? [];
    const right = rules.filter((rule) => {
        const texts = rule.fields(RULE_FIELDS);
        const written = RULE_FIELDS.flatMap((name) => texts.single(name) ?? []);
        return written.map((field) => field.text()).every((text) => text !== undefined) && rule.kind === "mapping";
    });
    const owners = fields?.get("owners");
    owners?.named();
    return {
        ignore: right.map((rule) => rule.part()),
        owners: owners?.kind === "mapping" ? owners.part() : undefined,
    };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/stacks.js
const SETTINGS = ["depends_on", "var_files", "backend_config", "workspace"];
const FIELDS = ["path", "environments", ...SETTINGS];
function readStacks(stacks) {
    return (stacks?.named() ?? []).map(({ name, value }) => {
        const fields = value.fields(FIELDS);
        const environments = fields.get("environments");
        // As a mapping, its keys are the environments, and under each is what differs there.
        const perEnvironment = environments?.kind === "mapping" ? environments.named().map(readEnvironment) : [];
        return {
            name,
            path: fields.single("path")?.text(),
            environments: environments?.kind === "mapping" ? perEnvironment.map(({ environment }) => environment) : environments?.texts(),
            perEnvironment,
            ...readSettings(fields),
        };
    });
}
function readEnvironment({ name, value }) {
    return { environment: name, ...readSettings(value.fields(SETTINGS)) };
}
function readSettings(fields) {
    return {
        dependsOn: fields.get("depends_on")?.texts() ?? [],
        varFiles: fields.get("var_files")?.texts() ?? [],
        backendConfig: fields.get("backend_config")?.texts() ?? [],
        workspace: fields.single("workspace")?.text(),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/additions.js


/** The top-level keys that flywheel adds to every shape. */
const ADDITIONS = ["stacks", "checks", "policy", "drift", "notifications", "cross_checks"];
/** Reads what flywheel adds to every shape, all of it optional. */
function readAdditions(top) {
    // Its meaning lies elsewhere: notify. Here it only has to be of the right kind.
    top.get("notifications")?.named();
    const partsOf = (key) => (top.get(key)?.items() ?? []).map((item) => item.part());
    return {
        stacks: readStacks(top.get("stacks")),
        checks: partsOf("checks"),
        policy: readPolicy(top.get("policy")),
        drift: readDrift(top.get("drift")),
        crossChecks: partsOf("cross_checks"),
    };
}
function readPolicy(policy) {
    const fields = policy?.fields(["max_destroy", "protect"]);
    return { maxDestroy: fields?.single("max_destroy")?.integer(0), protect: fields?.get("protect")?.texts() ?? [] };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/deploy.js
/** Reads `deploy:` of an environment: how much review a deployment there needs. */
function readRequiredReview(deploy) {
    return deploy?.fields(["require_reviewed_plan"]).single("require_reviewed_plan")?.text();
}

;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/runners.js
const runners_FIELDS = ["type", "image", "concurrent_jobs", "tags", "resources", "hpa", "environments"];
const RESOURCES = ["cpu_request", "cpu_limit", "memory_request", "memory_limit"];
const HPA = ["min_replicas", "max_replicas", "target_cpu_utilization"];
const FLAT = "Write cpu_request, cpu_limit, memory_request and memory_limit directly under resources: GitLab Runner 17 cannot " +
    "read the nested form.";
function readRunners(runners, report) {
    return (runners?.named() ?? []).map(({ name, value }) => {
        const fields = value.fields(runners_FIELDS);
        fields.single("image")?.text();
        fields.single("concurrent_jobs")?.integer(1);
        const hpa = fields.get("hpa")?.fields(HPA);
        hpa?.single("target_cpu_utilization")?.integer(1);
        return {
            name,
            type: fields.required("type", "Write type: with one of docker, dind, rocky8, rocky9, nix.")?.text(),
            tags: fields.get("tags")?.texts() ?? [],
            environments: fields.get("environments")?.texts() ?? [],
            ...readResources(fields.get("resources"), report),
            replicas: { low: hpa?.single("min_replicas")?.integer(0), high: hpa?.single("max_replicas")?.integer(1) },
        };
    });
}
function readResources(resources, report) {
    const none = { low: undefined, high: undefined };
    if (resources === undefined)
        return { cpu: none, memory: none };
    if (resources.has("requests") || resources.has("limits")) {
        report.add("nested-resources", resources.keyAt, `${resources.path} nests requests and limits`, FLAT);
        return { cpu: none, memory: none };
    }
    const fields = resources.fields(RESOURCES);
    return {
        cpu: { low: fields.single("cpu_request")?.word(), high: fields.single("cpu_limit")?.word() },
        memory: { low: fields.single("memory_request")?.word(), high: fields.single("memory_limit")?.word() },
    };
}
function readCache(cache) {
    const fields = cache.fields(["server", "name", "storage_size"]);
    fields.single("name")?.text();
    return { server: fields.single("server")?.text(), storageSize: fields.single("storage_size")?.word() };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/schema-version.js
/** The schema_version, where one is written, is the one that is read. */
function checkSchemaVersion(field, report) {
    const version = field?.integer(1);
    if (version === undefined || version.value === 1)
        return;
    const message = `schema_version is ${version.value}, and this flywheel reads version 1`;
    report.add("schema-version", version.at, message, "Write schema_version: 1, or use a newer release of flywheel.");
}

;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/organization.js




const CANONICAL_KEYS = ["schema_version", "organization", "runners", "cache", ...ADDITIONS];
/** Reads the canonical shape. Wrong types, missing and unknown keys become findings; the rest is left to the rules. */
function readCanonical(root, report) {
    const top = root.fields(CANONICAL_KEYS);
    const version = top.get("schema_version");
    if (version === undefined)
        reportMissingVersion(root, report);
    checkSchemaVersion(version, report);
    const organization = top
        .required("organization", "Write organization: with name: and environments: under it.")
        ?.fields(["name", "environments"]);
    const cache = top.get("cache");
    return {
        name: organization?.required("name", "Write the organization's name, such as name: acme.")?.text(),
        environments: organization?.get("environments")?.named().map(organization_readEnvironment) ?? [],
        runners: readRunners(top.get("runners"), report),
        cache: cache && readCache(cache),
        ...readAdditions(top),
    };
}
function reportMissingVersion(root, report) {
    const message = "schema_version is missing; the file is read as version 1";
    report.add("schema-version-missing", root.keyAt, message, "Write schema_version: 1 as the first line.");
}
function organization_readEnvironment({ name, value }) {
    const fields = value.fields(["domain", "cluster_context", "namespace", "deploy"]);
    return {
        name,
        domain: fields.single("domain")?.text(),
        clusterContext: fields.single("cluster_context")?.text(),
        namespace: fields.single("namespace")?.text(),
        requireReviewedPlan: readRequiredReview(fields.get("deploy")),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/choice.js

/** Reports a value that is none of those known. */
function checkChoice(value, known, report) {
    if (value === undefined || known.includes(value.value))
        return;
    const message = `${value.path} ${(0,wording/* quote */.hD)(value.value)} is not known here`;
    const fix = known.length === 1 ? `Write ${(0,wording/* list */.p_)(known)}.` : `Use one of: ${(0,wording/* list */.p_)(known)}.`;
    report.add("choice", value.at, message, `${(0,wording/* didYouMean */.au)(value.value, known)}${fix}`);
}

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/agent.js
/** The agent in a context such as `acme/agents:staging`; undefined for a plain context of a kubeconfig. */
function agentOf(context) {
    const colon = context?.lastIndexOf(":") ?? -1;
    if (context === undefined || colon === -1)
        return undefined;
    return { group: context.slice(0, colon), name: context.slice(colon + 1) };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/agent-group.js


/** A context that names an agent names one of gitlab.agent_group. */
function agentGroup({ clusters, agentGroup: group }, report) {
    if (group === undefined)
        return;
    for (const { context } of clusters) {
        const agent = agentOf(context?.value);
        if (context === undefined || agent === undefined || agent.group === group.value)
            continue;
        const message = `${context.path} names an agent of ${(0,wording/* quote */.hD)(agent.group)}, but gitlab.agent_group is ${(0,wording/* quote */.hD)(group.value)}`;
        report.add("agent-group", context.at, message, `Write ${group.value}:${agent.name}, or change gitlab.agent_group.`);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/agent-name.js


/** The agent of a cluster is named like the cluster. */
function agentName({ clusters }, report) {
    for (const { name, context } of clusters) {
        const agent = agentOf(context?.value);
        if (name === undefined || context === undefined || agent === undefined || agent.name === name.value)
            continue;
        const message = `${context.path} names the agent ${(0,wording/* quote */.hD)(agent.name)} for the cluster ${(0,wording/* quote */.hD)(name.value)}`;
        report.add("agent-name", context.at, message, "Check that this is the cluster's own agent.");
    }
}

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/cluster-namespace.js

/** Where namespaces are written, every cluster has one. */
function clusterNamespace({ clusters, namespaces }, report) {
    if (namespaces === undefined)
        return;
    for (const { name } of clusters) {
        if (name === undefined || namespaces.some(({ cluster }) => cluster.value === name.value))
            continue;
        const message = `The cluster ${(0,wording/* quote */.hD)(name.value)} has no namespace in namespaces.attic`;
        report.add("cluster-namespace", name.at, message, `Write ${name.value}: with a namespace under namespaces.attic.`);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/group-path.js

/** The agents lie in the organization's group. */
function groupPath({ groupPath: group, agentGroup }, report) {
    if (group === undefined || agentGroup === undefined)
        return;
    if (`${agentGroup.value}/`.startsWith(`${group.value}/`))
        return;
    const message = `${agentGroup.path} ${(0,wording/* quote */.hD)(agentGroup.value)} lies outside organization.group_path ${(0,wording/* quote */.hD)(group.value)}`;
    report.add("group-path", agentGroup.at, message, `Check for a slip; it usually begins with ${group.value}/.`);
}

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/no-production.js
/** Of several clusters with roles, one is production. */
function noProduction({ clusters }, report) {
    const roles = clusters.flatMap(({ role }) => role ?? []);
    const [first] = roles;
    if (first === undefined || clusters.length < 2 || roles.some(({ value }) => value === "production"))
        return;
    const message = "None of the clusters has the role production";
    report.add("no-production", first.at, message, "Write role: production on the cluster that users depend on.");
}

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/orphan-namespace.js

/** Every key of namespaces.attic is the name of a cluster. */
function orphanNamespace({ clusters, namespaces }, report) {
    const names = clusters.flatMap(({ name }) => name?.value ?? []);
    for (const { cluster } of namespaces ?? []) {
        if (names.includes(cluster.value))
            continue;
        const message = `${cluster.path} is for the cluster ${(0,wording/* quote */.hD)(cluster.value)}, which does not exist`;
        const fix = `${(0,wording/* didYouMean */.au)(cluster.value, names)}Clusters: ${(0,wording/* list */.p_)(names)}. Else remove the line.`;
        report.add("orphan-namespace", cluster.at, message, fix);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/proxy.js
const HIGHEST_PORT = 65_535;
/** A proxy has a host and a port, or there is none. */
function proxy({ proxyHost, proxyPort }, report) {
    const half = proxyHost ?? proxyPort;
    if (half !== undefined && (proxyHost === undefined || proxyPort === undefined)) {
        const missing = proxyHost === undefined ? "network.proxy_host" : "network.proxy_port";
        report.add("proxy", half.at, `${half.path} is set, but ${missing} is not`, "Set both, or neither.");
    }
    if (proxyPort === undefined || proxyPort.value <= HIGHEST_PORT)
        return;
    const message = `${proxyPort.path} is ${proxyPort.value}, and there is no port above ${HIGHEST_PORT}`;
    report.add("proxy", proxyPort.at, message, "Write the port of the proxy, such as 1080.");
}

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/rules.js







/** Rules of the shape with clusters. */
const CLUSTER_RULES = [
    agentGroup,
    agentName,
    groupPath,
    orphanNamespace,
    clusterNamespace,
    noProduction,
    proxy,
];

;// CONCATENATED MODULE: ./packages/core/build/organization/clusters/organization.js






const ROLES = ["development", "staging", "production"];
const CLUSTERS_KEYS = [
    "schema_version",
    "organization",
    "gitlab",
    "clusters",
    "namespaces",
    "network",
    "links",
    ...ADDITIONS,
];
/** Reads the shape with a list of clusters: each is an environment, and GitLab's agents lead to them. */
function readClusters(root, report) {
    const top = root.fields(CLUSTERS_KEYS);
    checkSchemaVersion(top.get("schema_version"), report);
    const organization = top
        .required("organization", "Write organization: with name: and group_path: under it.")
        ?.fields(["name", "full_name", "group_path"]);
    organization?.single("full_name")?.text();
    const namespaces = readNamespaces(top.get("namespaces"));
    const clusters = readList(top.get("clusters"), report).map((cluster) => readCluster(cluster, namespaces ?? []));
    const located = {
        groupPath: organization?.required("group_path", "Write the path of the GitLab group, such as acme.")?.text(),
        agentGroup: readGitLab(top.required("gitlab", "Write gitlab: with project_id: and agent_group: under it."), report),
        clusters,
        namespaces,
        ...readNetwork(top.get("network")),
    };
    for (const { role } of clusters)
        checkChoice(role, ROLES, report);
    readLinks(top.get("links"), report);
    for (const rule of CLUSTER_RULES)
        rule(located, report);
    return {
        name: organization?.required("name", "Write the organization's name, such as name: acme.")?.text(),
        environments: clusters.flatMap(({ environment }) => environment ?? []),
        runners: [],
        cache: undefined,
        ...readAdditions(top),
    };
}
function readList(clusters, report) {
    const items = clusters?.items() ?? [];
    if (clusters?.kind === "list" && items.length === 0) {
        const fix = "Write one cluster an item, with name:, domain: and context:. None yet? Then validate with draft: true.";
        report.add("empty-value", clusters.keyAt, "clusters is empty", fix);
    }
    return items;
}
function readGitLab(gitlab, report) {
    const fields = gitlab?.fields(["url", "project_id", "agent_group"]);
    // The pipeline takes an empty one for the text "null"; only without the key does it have its default.
    const url = gitlab?.has("url") === true ? fields?.required("url", "Write its address, or remove the line.") : undefined;
    webAddress(url?.text(), report);
    fields?.required("project_id", "Write the number of the GitLab project that holds the states.")?.word();
    return fields?.required("agent_group", "Write the group of the agents, such as acme/kubernetes/agents.")?.text();
}
function readCluster(cluster, namespaces) {
    const fields = cluster.fields(["name", "role", "domain", "context", "deploy"]);
    const name = fields.required("name", "Write the cluster's name, such as name: staging.")?.text();
    const domain = fields.required("domain", "Write the domain of its hosts, such as apps.example.com.")?.text();
    const context = fields.required("context", "Write its agent, such as acme/agents:staging, or a context.")?.text();
    const environment = name && {
        name,
        domain,
        clusterContext: context,
        namespace: namespaces.find((entry) => entry.cluster.value === name.value)?.namespace,
        requireReviewedPlan: readRequiredReview(fields.get("deploy")),
    };
    return { name, role: fields.single("role")?.text(), context, environment };
}
function readNamespaces(namespaces) {
    const fields = namespaces?.fields(["attic", "runners"]);
    fields?.get("runners")?.fields(["all"]).single("all")?.text();
    return fields
        ?.get("attic")
        ?.named()
        .map(({ name, value }) => ({ cluster: name, namespace: value.text() }));
}
function readNetwork(network) {
    const fields = network?.fields(["proxy_host", "proxy_port"]);
    return { proxyHost: fields?.single("proxy_host")?.text(), proxyPort: fields?.single("proxy_port")?.integer(1) };
}
/** A link that is there but empty is one that is not shown. */
function readLinks(links, report) {
    const names = ["upstream_repo", "pages_url", "source_repo"];
    const fields = links?.fields(names);
    for (const name of names) {
        const link = fields?.get(name);
        if (link?.isEmptyText() === false)
            webAddress(link.text(), report);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/organization/customization/runners.js


const customization_runners_FIELDS = ["executor", "image", "tags", "privileged", "run_untagged", "cpu_limit", "memory_limit"];
const NONE = { low: undefined, high: undefined };
/** Reads runners that are GitLab executors: they have limits, but neither type nor requests. */
function readExecutors(runners, report) {
    return (runners?.named() ?? []).map(({ name, value }) => {
        const fields = value.fields(customization_runners_FIELDS);
        checkChoice(fields.single("executor")?.text(), ["kubernetes"], report);
        fields.single("image")?.text();
        fields.single("run_untagged")?.boolean();
        checkPrivileged(name, fields.single("privileged")?.boolean(), report);
        return {
            name,
            type: undefined,
            tags: fields.get("tags")?.texts() ?? [],
            environments: [],
            cpu: { low: undefined, high: fields.single("cpu_limit")?.word() },
            memory: { low: undefined, high: fields.single("memory_limit")?.word() },
            replicas: NONE,
        };
    });
}
/** Docker in Docker does not start in a container without privileges. */
function checkPrivileged(name, privileged, report) {
    if (name.value !== "dind" || privileged?.value === true)
        return;
    const message = `The runner ${(0,wording/* quote */.hD)(name.value)} is not privileged, and Docker in Docker does not start without`;
    report.add("dind-privileged", (privileged ?? name).at, message, "Write privileged: true, or give it another name.");
}

;// CONCATENATED MODULE: ./packages/core/build/organization/customization/organization.js






const CUSTOMIZATION_KEYS = [
    "schema_version",
    "organization",
    "environments",
    "runners",
    "dashboard",
    ...ADDITIONS,
];
/** Reads the shape with environments at the top level and GitLab executors as runners. */
function readCustomization(root, report) {
    const top = root.fields(CUSTOMIZATION_KEYS);
    checkSchemaVersion(top.get("schema_version"), report);
    const organization = top.required("organization", "Write organization: with name: under it.")?.fields(["name"]);
    const environments = (top.get("environments")?.named() ?? []).map(customization_organization_readEnvironment);
    readDashboard(top.get("dashboard"), report);
    return {
        name: organization?.required("name", "Write the organization's name, such as name: acme.")?.text(),
        environments,
        runners: readExecutors(top.get("runners"), report),
        cache: undefined,
        ...readAdditions(top),
    };
}
function customization_organization_readEnvironment({ name, value }) {
    const fields = value.fields(["domain", "cluster_context", "namespaces", "cache", "deploy"]);
    const namespaces = fields.get("namespaces")?.fields(["attic", "runners", "dashboard"]);
    for (const other of ["runners", "dashboard"])
        namespaces?.single(other)?.text();
    organization_readCache(fields.get("cache"));
    return {
        name,
        domain: fields.single("domain")?.text(),
        clusterContext: fields.single("cluster_context")?.text(),
        namespace: namespaces?.single("attic")?.text(),
        requireReviewedPlan: readRequiredReview(fields.get("deploy")),
    };
}
function organization_readCache(cache) {
    const fields = cache?.fields(["host", "storage_class", "postgres"]);
    for (const name of ["host", "storage_class"])
        fields?.single(name)?.text();
    const postgres = fields?.get("postgres")?.fields(["instances", "storage"]);
    postgres?.single("instances")?.integer(1);
    postgres?.single("storage")?.word();
}
function readDashboard(dashboard, report) {
    const oauth = dashboard?.fields(["oauth"]).get("oauth")?.fields(["provider", "base_url", "allowed_groups"]);
    checkChoice(oauth?.single("provider")?.text(), ["gitlab"], report);
    webAddress(oauth?.single("base_url")?.text(), report);
    oauth?.get("allowed_groups")?.texts();
}

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/contract.js

const GROUP = [
    "name",
    "visibility",
    "allows_public_repositories",
    "restricted_to_workflows",
    "selected_repository_ids",
    "infra_repo_admission_ruling",
];
/** Reads `runner_contract:`: the labels that runners share, those they must not have, and who may use them. */
function readContract(contract, report) {
    const fields = contract?.fields(["shared_labels", "forbidden", "runner_group"]);
    readGroup(fields?.get("runner_group"), report);
    return {
        sharedLabels: fields?.get("shared_labels")?.texts() ?? [],
        forbidden: fields?.get("forbidden")?.texts() ?? [],
    };
}
function readGroup(group, report) {
    const fields = group?.fields(GROUP);
    for (const name of ["name", "infra_repo_admission_ruling"])
        fields?.single(name)?.text();
    for (const name of ["allows_public_repositories", "restricted_to_workflows"])
        fields?.single(name)?.boolean();
    checkChoice(fields?.single("visibility")?.text(), ["all", "private", "selected"], report);
    for (const id of fields?.get("selected_repository_ids")?.items() ?? [])
        id.integer(1);
}

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/owner.js


const OWNER = [
    "slug",
    "display_name",
    "repository",
    "repository_id",
    "repository_visibility",
    "github_config_url",
    "github_app_secret_name",
    "forge",
    "account_kind",
];
/** Reads `owner:`: whose overlay this is. */
function readOwner(owner, report) {
    const fields = owner?.fields(OWNER);
    for (const name of ["display_name", "github_app_secret_name"])
        fields?.single(name)?.text();
    fields?.single("repository_id")?.integer(1);
    checkChoice(fields?.single("repository_visibility")?.text(), ["private", "public"], report);
    checkChoice(fields?.single("forge")?.text(), ["github"], report);
    checkChoice(fields?.single("account_kind")?.text(), ["organization"], report);
    const configUrl = fields?.single("github_config_url")?.text();
    webAddress(configUrl, report);
    return {
        slug: fields?.required("slug", "Write the owner's name on GitHub, such as slug: acme.")?.text(),
        repository: fields?.single("repository")?.text(),
        configUrl,
    };
}
/** Reads `core:`: which version of the common code it is pinned to. */
function readCore(core) {
    const fields = core?.fields(["repository", "module_name", "pinned_commit", "signed_ref"]);
    for (const name of ["module_name", "signed_ref"])
        fields?.single(name)?.text();
    return { repository: fields?.single("repository")?.text(), pinnedCommit: fields?.single("pinned_commit")?.text() };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/commit-format.js

/** What an overlay is pinned to cannot move: a whole commit id. */
function commitFormat({ pinnedCommit }, report) {
    if (pinnedCommit === undefined || /^[0-9a-f]{40}$/.test(pinnedCommit.value))
        return;
    const message = `${pinnedCommit.path} ${(0,wording/* quote */.hD)(pinnedCommit.value)} is no commit id`;
    const fix = "Write all 40 lower-case hex digits, as git rev-parse gives them; tags and branches can move.";
    report.add("commit-format", pinnedCommit.at, message, fix);
}

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/forbidden-label.js

/** No label is shared and forbidden at once. */
function forbiddenLabel({ sharedLabels, forbidden }, report) {
    for (const { value, path, at } of sharedLabels) {
        const ban = forbidden.find((label) => label.value === value);
        if (ban === undefined)
            continue;
        const message = `${path} ${(0,wording/* quote */.hD)(value)} is forbidden on line ${ban.at.line}`;
        report.add("forbidden-label", at, message, "Remove it from shared_labels or from forbidden.");
    }
}

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/repository-format.js

/** A repository is written owner/name. */
function repositoryFormat({ repositories }, report) {
    for (const { value, path, at } of repositories) {
        if (isRepository(value))
            continue;
        const message = `${path} ${(0,wording/* quote */.hD)(value)} is no repository`;
        report.add("repository-format", at, message, "Write owner/name, such as acme/infrastructure, without https://.");
    }
}
/** Whether the text is owner/name, as GitHub allows them. */
function isRepository(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/[\w.-]+$/.test(text);
}

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/owner-mismatch.js


/** The repository and the URL of GitHub's runners belong to the owner. GitHub's names ignore case. */
function ownerMismatch({ slug, repository, configUrl }, report) {
    if (slug === undefined)
        return;
    const compare = (value, owner) => {
        if (value === undefined || owner?.toLowerCase() === slug.value.toLowerCase())
            return;
        const message = `${value.path} ${(0,wording/* quote */.hD)(value.value)} does not belong to owner.slug ${(0,wording/* quote */.hD)(slug.value)}`;
        report.add("owner-mismatch", value.at, message, "Make the two name the same owner.");
    };
    // What is no repository at all has a finding of its own.
    if (repository !== undefined && isRepository(repository.value))
        compare(repository, repository.value.split("/")[0]);
    compare(configUrl, URL.parse(configUrl?.value ?? "")?.pathname.split("/")[1]);
}

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/public-key-format.js

/** The public key of a nix cache: name:base64. */
function publicKeyFormat({ publicKey }, report) {
    if (publicKey === undefined || /^[\w.-]+:[A-Za-z0-9+/]{42,}={0,2}$/.test(publicKey.value))
        return;
    const message = `${publicKey.path} ${(0,wording/* quote */.hD)(publicKey.value)} is no public key of a cache`;
    report.add("public-key-format", publicKey.at, message, "Write name:base64, as attic cache info shows it.");
}

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/rules.js





/** Rules of the shape of an overlay. */
const OVERLAY_RULES = [
    repositoryFormat,
    ownerMismatch,
    commitFormat,
    publicKeyFormat,
    forbiddenLabel,
];

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/substrate.js


const CACHES = [
    "attic_server",
    "attic_cache",
    "attic_public_key",
    "bazel_cache_endpoint",
    "bazel_executor_endpoint",
];
const GRPC = ["grpcs:", "grpc:", "https:", "http:"];
/** Reads `substrate:`: the cluster, which is the environment, where states lie, and the caches. */
function readSubstrate(substrate, report) {
    const fields = substrate?.fields(["cluster", "state_backend", "caches"]);
    readBackend(fields?.get("state_backend"), report);
    return { environment: substrate_readCluster(fields?.get("cluster")), ...readCaches(fields?.get("caches"), report) };
}
function substrate_readCluster(cluster) {
    const fields = cluster?.fields(["name", "context", "arc_controller_owner"]);
    fields?.single("arc_controller_owner")?.text();
    const name = fields?.single("name")?.text();
    const clusterContext = fields?.single("context")?.text();
    if (name === undefined)
        return undefined;
    return { name, clusterContext, domain: undefined, namespace: undefined, requireReviewedPlan: undefined };
}
function readBackend(backend, report) {
    const fields = backend?.fields(["type", "bucket", "key_prefix", "endpoint"]);
    checkChoice(fields?.single("type")?.text(), ["s3"], report);
    for (const name of ["bucket", "key_prefix"])
        fields?.single(name)?.text();
    webAddress(fields?.single("endpoint")?.text(), report);
}
function readCaches(caches, report) {
    const fields = caches?.fields(CACHES);
    fields?.single("attic_cache")?.text();
    webAddress(fields?.single("bazel_cache_endpoint")?.text(), report, GRPC);
    webAddress(fields?.single("bazel_executor_endpoint")?.text(), report, GRPC);
    return {
        publicKey: fields?.single("attic_public_key")?.text(),
        cache: fields && { server: fields.single("attic_server")?.text(), storageSize: undefined },
    };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/overlay/organization.js








const OVERLAY_KEYS = [
    "schema_version",
    "overlay_kind",
    "owner",
    "core",
    "substrate",
    "runner_contract",
    ...ADDITIONS,
];
const organization_NONE = { low: undefined, high: undefined };
/** Each label that an overlay's runners share is a set of runners. */
function runnerOf(label) {
    return { name: label, type: undefined, tags: [label], environments: [], cpu: organization_NONE, memory: organization_NONE, replicas: organization_NONE };
}
/** Reads the shape of an overlay: one owner, one cluster, and the core it is pinned to. */
function readOverlay(root, report) {
    const top = root.fields(OVERLAY_KEYS);
    checkSchemaVersion(top.get("schema_version"), report);
    checkChoice(top.single("overlay_kind")?.text(), ["implementation"], report);
    const owner = readOwner(top.required("owner", "Write owner: with slug: and repository: under it."), report);
    const core = readCore(top.get("core"));
    const substrate = readSubstrate(top.get("substrate"), report);
    const contract = readContract(top.get("runner_contract"), report);
    const overlay = {
        slug: owner.slug,
        repository: owner.repository,
        configUrl: owner.configUrl,
        repositories: [owner.repository, core.repository].flatMap((repository) => repository ?? []),
        pinnedCommit: core.pinnedCommit,
        publicKey: substrate.publicKey,
        ...contract,
    };
    for (const rule of OVERLAY_RULES)
        rule(overlay, report);
    return {
        name: owner.slug,
        environments: substrate.environment === undefined ? [] : [substrate.environment],
        runners: contract.sharedLabels.filter(({ value }) => (0,name_format/* isLabel */.J)(value)).map(runnerOf),
        cache: substrate.cache,
        ...readAdditions(top),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/shape.js






/** The first that matches is the file's. */
const SHAPES = [
    { profile: "e", matches: (root) => root.has("schema_version") && root.has("overlay_kind"), read: readOverlay },
    { profile: "a", matches: hasClusters, read: readClusters },
    { profile: "b", matches: (root) => root.has("organization", "environments"), read: readCanonical },
    { profile: "c", matches: hasEnvironments, read: readCustomization },
    { profile: "b", matches: isMostlyCanonical, read: readCanonical },
];
/** The keys that tell the shapes apart. */
const TELLING_KEYS = ["organization", "environments", "clusters", "overlay_kind"];
const shape_FIX = "Write schema_version: 1 and organization: with name: and environments: under it, or set the input config to the " +
    "file you meant. docs/organization.md shows every shape that is read.";
/** What the shapes are called, as the input says it. */
const NAMES = {
    b: "canonical",
    a: "clusters",
    c: "environments at the top level",
    e: "overlay",
};
/**
 * Reads a file by its shape.
 * @param profile the shape that it must be read as, whatever it looks like
 * @returns undefined for a file of no shape, or clearly of another one, which one finding says
 */
function readShape(root, profile, report) {
    const shape = SHAPES.find((candidate) => profile === undefined ? candidate.matches(root) : candidate.profile === profile);
    if (shape !== undefined) {
        const other = SHAPES.find((candidate) => candidate.matches(root));
        if (other === undefined || other.profile === shape.profile || shape.matches(root))
            return { profile: shape.profile, located: shape.read(root, report) };
        const said = `The input profile is ${shape.profile}, but by its keys the file has the shape ${other.profile} (${NAMES[other.profile]})`;
        const fix = `Set the input profile to ${other.profile} or auto, or write the file as docs/organization.md shows the shape ${shape.profile} (${NAMES[shape.profile]}).`;
        report.add("not-recognised", organization_report.START, said, fix);
        return undefined;
    }
    const keys = root.keys();
    const found = keys.length === 0 ? "it has no keys at its top level" : `the keys at its top level are ${(0,wording/* list */.p_)(keys)}`;
    const message = `This does not look like an organization file: ${found}`;
    const missing = TELLING_KEYS.filter((key) => !keys.includes(key));
    const slip = keys.map((key) => (0,wording/* didYouMean */.au)(key, missing)).find((hint) => hint !== "") ?? "";
    report.add("not-recognised", organization_report.START, message, `${slip}${shape_FIX}`);
    return undefined;
}
/** A kubeconfig has clusters, too, but no organization, and nothing of ours in them. */
function hasClusters(root) {
    const clusters = root.under("clusters");
    if (clusters === undefined || root.has("organization") || root.has("gitlab"))
        return clusters !== undefined;
    return clusters.kind === "list" && clusters.items().some((item) => item.has("context") || item.has("domain"));
}
function hasEnvironments(root) {
    const environments = root.under("environments");
    return environments !== undefined && (environments.kind === "mapping" || root.has("organization"));
}
/** Files called organization.yaml exist that are something else: then most of their keys are none of ours. */
function isMostlyCanonical(root) {
    const organization = root.under("organization");
    if (organization === undefined)
        return false;
    const keys = root.keys();
    const known = keys.filter((key) => CANONICAL_KEYS.some((name) => name === key));
    return root.has("schema_version") || known.length * 2 > keys.length || hasNothingButName(organization);
}
function hasNothingButName(organization) {
    const [first, ...others] = organization.keys();
    return first === "name" && others.length === 0;
}

;// CONCATENATED MODULE: ./packages/core/build/organization/read.js











/**
 * Reads organization.yaml.
 * @param file how findings name the file, relative to the repository
 * @param discovered names of the directories under tofu/stacks that hold code (stacks without being listed)
 */
function readOrganization(text, file, discovered, options = {}) {
    const report = new organization_report.Report(file);
    const read = readShaped(text, file, options, report);
    if (read === undefined)
        return refused(report);
    const { located } = read.shaped;
    const unlisted = (0,layout/* unlistedStacks */.uz)(discovered, located.stacks.map(stackPath));
    for (const rule of RULES)
        rule(located, report, unlisted);
    const { findings } = report;
    const organization = organizationOf(read.shaped, file);
    return {
        organization: report.isUnreadable() ? undefined : organization,
        sketch: { organization, hasUnits: unitsAreKnown(findings, file, read.tree) },
        findings,
    };
}
/** The reading of a file too large to be read at all; undefined when its size is fine. */
function refuseSize(bytes, file) {
    const report = new organization_report.Report(file);
    if (bytes > limits/* MAX_SIZE */.Vt)
        (0,limits/* reportTooLarge */.CP)(bytes, report);
    return report.isUnreadable() ? refused(report) : undefined;
}
function refused({ findings }) {
    return { organization: undefined, sketch: undefined, findings };
}
function readShaped(text, file, { profile, base }, report) {
    const below = base && parseBase(base, report);
    const own = (0,organization_document.parseTree)(text, report);
    if (own === undefined || (base !== undefined && below === undefined))
        return undefined;
    const tree = below === undefined ? own : (0,merge.mergeOver)(below, own);
    const shaped = readShape(new cursor.Cursor(tree, report), profile, report);
    if (shaped === undefined)
        return undefined;
    reportPlaceholders(tree, report);
    reportExample(file, own.at, report);
    return { shaped, tree };
}
function parseBase({ text, file }, report) {
    const own = new organization_report.Report(file);
    const tree = (0,organization_document.parseTree)(text, own, file);
    report.take(own);
    return tree;
}


/***/ }),

/***/ 70740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Report: () => (/* binding */ Report),
/* harmony export */   START: () => (/* binding */ START)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63020);

const START = { line: 1, column: 1 };
/** Collects what is wrong with one file. */
class Report {
    #file;
    #findings = [];
    /** @param file as findings name it, relative to the repository */
    constructor(file) {
        this.#file = file;
    }
    /**
     * @param message what is wrong, with the value; no trailing period
     * @param fix what to write instead
     */
    add(rule, at, message, fix) {
        this.#findings.push((0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(rule, { file: this.#file, ...at }, message, fix));
    }
    /** Adds what was found in another file. */
    take(other) {
        this.#findings.push(...other.#findings);
    }
    /** Whether something was found that keeps the file from being read. */
    isUnreadable() {
        return this.#findings.some(({ rule }) => _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].stops === "reading");
    }
    /** In the order of the file, then those of what was merged in. */
    get findings() {
        const foreign = ({ file }) => Number(file !== this.#file);
        return this.#findings.toSorted((a, b) => foreign(a) - foreign(b) || a.line - b.line || a.column - b.column);
    }
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


/***/ }),

/***/ 45511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findCycles)
/* harmony export */ });
/**
 * Cycles of a directed graph, each as a path that ends where it began (`a, b, a`). No node is in two of them, so
 * that one knot gives one cycle.
 * @param dependenciesOf may name nodes outside `nodes`; they are followed too
 */
function findCycles(nodes, dependenciesOf) {
    const cycles = [];
    const seen = new Set();
    const reported = new Set();
    for (const start of nodes) {
        if (seen.has(start))
            continue;
        for (const cycle of cyclesFrom(start, dependenciesOf, seen)) {
            if (cycle.some((node) => reported.has(node)))
                continue;
            cycle.forEach((node) => reported.add(node));
            cycles.push(cycle);
        }
    }
    return cycles;
}
/** Depth first, without recursion: a chain of thousands of units must not exhaust the stack. */
function* cyclesFrom(start, dependenciesOf, seen) {
    const path = [];
    const onPath = new Set();
    const enter = (node) => {
        seen.add(node);
        onPath.add(node);
        path.push({ node, rest: dependenciesOf(node).values() });
    };
    enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const next = step.rest.next();
        if (next.done === true) {
            onPath.delete(step.node);
            path.pop();
        }
        else if (onPath.has(next.value)) {
            const names = path.map(({ node }) => node);
            yield [...names.slice(names.indexOf(next.value)), next.value];
        }
        else if (!seen.has(next.value)) {
            enter(next.value);
        }
    }
}


/***/ }),

/***/ 42786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS)
/* harmony export */ });
/** What may stand in braces in var files, backend config and workspace. */
const PLACEHOLDERS = ["stack", "environment", "path"];
const IN_BRACES = /\{([A-Za-z_][A-Za-z0-9_-]*)\}/g;
/** Names in braces that are no placeholder of ours, in order of appearance. */
function unknownPlaceholders(template) {
    return [...template.matchAll(IN_BRACES)].flatMap(([, name = ""]) => (isPlaceholder(name) ? [] : [name]));
}
/** Replaces every placeholder; other braces stay, they may be the engine's. */
function fillPlaceholders(template, values) {
    return template.replaceAll(IN_BRACES, (whole, name) => (isPlaceholder(name) ? values[name] : whole));
}
function isPlaceholder(name) {
    return PLACEHOLDERS.some((placeholder) => placeholder === name);
}


/***/ })

};
