export const id = 2951;
export const ids = [2951,740];
export const modules = {

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


/***/ })

};
