export const id = 356;
export const ids = [356,951,256,642];
export const modules = {

/***/ 92951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTree: () => (/* binding */ parseTree)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/core/build/organization/limits.js
var limits = __webpack_require__(12618);
// EXTERNAL MODULE: ./packages/core/build/organization/report.js + 1 modules
var organization_report = __webpack_require__(1256);
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
            const message = `The alias *${name} stands inside the value it names, which would never end`;
            this.#report.add("alias-cycle", at, message, "Remove the alias or name another value.");
        }
        else {
            const message = `The alias *${name} names nothing: there is no &${name} above it`;
            this.#report.add("yaml", at, message, `Put &${name} before the value it should name, or quote the text.`);
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
    #at(node) {
        const located = (0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range : undefined;
        return located ? this.#positionAt(located[0]) : organization_report/* START */.d;
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
    NON_STRING_KEY: {
        rule: "yaml",
        message: "A key must be a plain word",
        fix: "Write key: value, with one word before the colon. A value in braces such as {stack} needs quotes.",
    },
};
/**
 * Parses one YAML document with positions. Refuses, each by a finding of its own, what is slow, ambiguous or
 * means different things to different readers.
 * @returns undefined when anything was refused
 */
function parseTree(text, report) {
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
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    reportSyntax([...document.errors, ...document.warnings], positionAt, report);
    if (report.hasErrors())
        return undefined;
    const { tree } = new TreeBuilder(positionAt, report).build(document.contents, 1);
    if (tree.kind === "scalar" && tree.value === null) {
        report.add("empty", organization_report/* START */.d, "The file is empty or holds only comments", "Write at least organization: with a name.");
    }
    return report.hasErrors() ? undefined : tree;
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
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1256);


/** The largest organization file read; more is refused before parsing. */
const MAX_SIZE = 1_048_576;
/** Text that passes takes the parser well under a second, whatever it is made of; 20,000 flat keys are over it. */
const MAX_TOKENS = 100_000;
/** Any control character but tab and line ends. */
const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r]/u;
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
    if (hasTooManyTokens(text)) {
        report.add("too-many-nodes", _report_js__WEBPACK_IMPORTED_MODULE_1__/* .START */ .d, "The file has too many keys, items or lines", "Keep it under 10,000 values.");
        return false;
    }
    return true;
}
/** @param size in bytes or characters */
function reportTooLarge(size, report) {
    const message = `The file is ${(size / MAX_SIZE).toFixed(1)} MiB, and at most 1 MiB is read`;
    report.add("too-large", _report_js__WEBPACK_IMPORTED_MODULE_1__/* .START */ .d, message, "Check that this is the organization file; move what is not flywheel's out.");
}
function hasTooManyTokens(text) {
    const tokens = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text);
    for (let count = 0; count <= MAX_TOKENS; count++) {
        if (tokens.next().done === true)
            return false;
    }
    return true;
}
function positionOf(text, index) {
    const before = text.slice(0, index).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}


/***/ }),

/***/ 77985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ REVIEW_LEVELS)
/* harmony export */ });
/** How much a plan must have been looked at before it is applied, laxest first. */
const REVIEW_LEVELS = ["none", "commented", "approved"];


/***/ }),

/***/ 20356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOrganization: () => (/* binding */ readOrganization),
  refuseSize: () => (/* binding */ refuseSize)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/runners.js
const FIELDS = ["type", "image", "concurrent_jobs", "tags", "resources", "hpa", "environments"];
const RESOURCES = ["cpu_request", "cpu_limit", "memory_request", "memory_limit"];
const HPA = ["min_replicas", "max_replicas", "target_cpu_utilization"];
const FLAT = "Write cpu_request, cpu_limit, memory_request and memory_limit directly under resources: GitLab Runner 17 cannot " +
    "read the nested form.";
function readRunners(runners, report) {
    return (runners?.named() ?? []).map(({ name, value }) => {
        const fields = value.fields(FIELDS);
        fields.get("image")?.text();
        fields.get("concurrent_jobs")?.integer(1);
        fields.get("tags")?.texts();
        const hpa = fields.get("hpa")?.fields(HPA);
        hpa?.get("target_cpu_utilization")?.integer(1);
        return {
            name,
            type: fields.required("type", "Write type: with one of docker, dind, rocky8, rocky9, nix.")?.text(),
            environments: fields.get("environments")?.texts() ?? [],
            ...readResources(fields.get("resources"), report),
            replicas: { low: hpa?.get("min_replicas")?.integer(0), high: hpa?.get("max_replicas")?.integer(1) },
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
        cpu: { low: fields.get("cpu_request")?.word(), high: fields.get("cpu_limit")?.word() },
        memory: { low: fields.get("memory_request")?.word(), high: fields.get("memory_limit")?.word() },
    };
}
function readCache(cache) {
    const fields = cache.fields(["server", "name", "storage_size"]);
    fields.get("name")?.text();
    return { server: fields.get("server")?.text(), storageSize: fields.get("storage_size")?.word() };
}

;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/stacks.js
const stacks_FIELDS = ["path", "depends_on", "environments", "var_files", "backend_config", "workspace"];
function readStacks(stacks) {
    return (stacks?.named() ?? []).map(({ name, value }) => {
        const fields = value.fields(stacks_FIELDS);
        return {
            name,
            path: fields.get("path")?.text(),
            dependsOn: fields.get("depends_on")?.texts() ?? [],
            environments: fields.get("environments")?.texts(),
            varFiles: fields.get("var_files")?.texts() ?? [],
            backendConfig: fields.get("backend_config")?.texts() ?? [],
            workspace: fields.get("workspace")?.text(),
        };
    });
}

;// CONCATENATED MODULE: ./packages/core/build/organization/canonical/organization.js


const TOP_LEVEL = [
    "schema_version",
    "organization",
    "stacks",
    "runners",
    "cache",
    "checks",
    "policy",
    "drift",
    "notifications",
    "cross_checks",
];
/** Reads the canonical shape. Wrong types, missing and unknown keys become findings; the rest is left to the rules. */
function readCanonical(root, report) {
    const top = root.fields(TOP_LEVEL);
    readSchemaVersion(root, top.get("schema_version"), report);
    // Their meaning lies elsewhere: drift and notify. Here they only have to be of the right kind.
    for (const key of ["drift", "notifications"])
        top.get(key)?.named();
    top.get("cross_checks")?.items();
    const organization = top
        .required("organization", "Write organization: with name: and environments: under it.")
        ?.fields(["name", "environments"]);
    const cache = top.get("cache");
    return {
        name: organization?.required("name", "Write the organization's name, such as name: acme.")?.text(),
        environments: organization?.get("environments")?.named().map(readEnvironment) ?? [],
        stacks: readStacks(top.get("stacks")),
        runners: readRunners(top.get("runners"), report),
        cache: cache && readCache(cache),
        checks: top
            .get("checks")
            ?.items()
            .map((check) => check.data()) ?? [],
        policy: readPolicy(top.get("policy")),
    };
}
function readPolicy(policy) {
    const fields = policy?.fields(["max_destroy", "protect"]);
    return { maxDestroy: fields?.get("max_destroy")?.integer(0), protect: fields?.get("protect")?.texts() ?? [] };
}
function readSchemaVersion(root, field, report) {
    if (field === undefined) {
        const message = "schema_version is missing; the file is read as version 1";
        report.add("schema-version-missing", root.keyAt, message, "Write schema_version: 1 as the first line.");
        return;
    }
    const version = field.integer(1);
    if (version === undefined || version.value === 1)
        return;
    const message = `schema_version is ${version.value}, and this flywheel reads version 1`;
    report.add("schema-version", version.at, message, "Write schema_version: 1, or use a newer release of flywheel.");
}
function readEnvironment({ name, value }) {
    const fields = value.fields(["domain", "cluster_context", "namespace", "deploy"]);
    const deploy = fields.get("deploy")?.fields(["require_reviewed_plan"]);
    return {
        name,
        domain: fields.get("domain")?.text(),
        clusterContext: fields.get("cluster_context")?.text(),
        namespace: fields.get("namespace")?.text(),
        requireReviewedPlan: deploy?.get("require_reviewed_plan")?.text(),
    };
}

// EXTERNAL MODULE: ./packages/core/build/organization/tree.js
var tree = __webpack_require__(87642);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
;// CONCATENATED MODULE: ./packages/core/build/organization/cursor.js


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
            const fix = tree.kind === "scalar" && tree.value !== null ? `Put it in quotes: "${tree.source}".` : "Write text.";
            this.#wrongType("text", fix);
            return undefined;
        }
        if (tree.value.trim() !== "")
            return this.#located(tree.value);
        this.#report.add("empty-value", tree.at, `${this.path} is empty`, "Write a value, or remove the line.");
        return undefined;
    }
    /** A whole number in plain decimal digits: `0x1F`, `1e3` and `012` are refused, people read them differently. */
    integer(minimum) {
        const tree = this.#tree;
        const plain = tree.kind === "scalar" && typeof tree.value === "number" && /^(0|[1-9]\d{0,14})$/.test(tree.source);
        if (plain && Number(tree.source) >= minimum)
            return this.#located(Number(tree.source));
        this.#wrongType(`a whole number from ${minimum} up`, `Write a number such as ${Math.max(minimum, 1)}.`);
        return undefined;
    }
    /** Text or a number, as written: `500m` and `2`. */
    word() {
        const tree = this.#tree;
        return tree.kind === "scalar" && typeof tree.value === "number" ? this.#located(tree.source) : this.text();
    }
    /** The items of a list. */
    items() {
        if (this.#tree.kind === "list") {
            return this.#tree.items.map((item, index) => new Cursor(item, this.#report, `${this.path}[${index}]`));
        }
        this.#wrongType("a list", "Write a list: [a, b], or one item a line after a dash.");
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
            const fix = `${(0,wording/* didYouMean */.au)(key, known)}Known here: ${(0,wording/* list */.p_)(known)}.`;
            this.#report.add("unknown-key", keyAt, `${(0,wording/* quote */.hD)(key)} is no key of ${where}`, fix);
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
    get kind() {
        return this.#tree.kind === "scalar" && this.#tree.value === null ? "nothing" : this.#tree.kind;
    }
    /** Plain data, for parts whose meaning lies elsewhere. Objects have no prototype. */
    data() {
        return (0,tree.dataOf)(this.#tree);
    }
    #mapping() {
        if (this.#tree.kind === "mapping")
            return this.#tree.entries;
        if (this.kind === "nothing")
            return new Map();
        this.#wrongType("a mapping", "Write key: value lines, indented under it.");
        return undefined;
    }
    #pathTo(key) {
        const step = /^[\w-]{1,63}$/.test(key) ? key : (0,wording/* quote */.hD)(key);
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
    /** Like {@link get}, and reports when there is nothing. @param fix what to write */
    required(key, fix) {
        const child = this.get(key);
        if (child === undefined && this.#parent !== undefined) {
            const name = this.#parent.path === "" ? key : `${this.#parent.path}.${key}`;
            const at = this.#children.get(key)?.keyAt ?? this.#parent.keyAt;
            this.#report.add("required-field", at, `${name} is missing`, fix);
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
            return typeof tree.value === "string" ? (0,wording/* quote */.hD)(tree.value) : `${tree.source} (a ${typeof tree.value} to YAML)`;
    }
}

// EXTERNAL MODULE: ./packages/core/build/organization/document.js + 1 modules
var organization_document = __webpack_require__(92951);
// EXTERNAL MODULE: ./packages/core/build/organization/limits.js
var limits = __webpack_require__(12618);
// EXTERNAL MODULE: ./packages/core/build/organization/model.js
var model = __webpack_require__(77985);
// EXTERNAL MODULE: ./packages/core/build/organization/report.js + 1 modules
var organization_report = __webpack_require__(1256);
;// CONCATENATED MODULE: ./packages/core/build/organization/rules/cache.js

/** The cache has a URL under one of our domains, and nix runners have a cache. */
const cache = (organization, report) => {
    const server = organization.cache?.server;
    if (server !== undefined)
        checkServer(server, organization.environments, report);
    for (const { name, type } of organization.runners) {
        if (type?.value !== "nix" || server !== undefined)
            continue;
        const message = `The runner ${(0,wording/* quote */.hD)(name.value)} is of type nix and needs a cache, but cache.server is not set`;
        report.add("nix-cache", type.at, message, "Write cache: with server: https://… at the top level, or use another type.");
    }
};
function checkServer(server, environments, report) {
    const url = URL.parse(server.value);
    if (url === null || !["https:", "http:"].includes(url.protocol)) {
        const message = `${server.path} ${(0,wording/* quote */.hD)(server.value)} is no web address`;
        report.add("url", server.at, message, "Write a whole URL, such as https://attic.apps.example.com.");
        return;
    }
    const domains = environments.flatMap(({ domain }) => domain?.value ?? []);
    const host = url.hostname;
    if (domains.length === 0 || domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
        return;
    const message = `${server.path} is on ${(0,wording/* quote */.hD)(host)}, which lies under no environment's domain`;
    report.add("cache-domain", server.at, message, `Check for a slip; the domains are ${(0,wording/* list */.p_)(domains)}.`);
}

// EXTERNAL MODULE: ./packages/core/build/units/cycles.js
var cycles = __webpack_require__(45511);
// EXTERNAL MODULE: ./packages/core/build/units/unit.js
var unit = __webpack_require__(81578);
;// CONCATENATED MODULE: ./packages/core/build/organization/rules/references.js


/** What stacks and runners name exists: environments, stacks, and stacks in the environments where they are needed. */
const references = (organization, report, discovered) => {
    const environments = environmentNames(organization);
    const deployments = deploymentsOf(organization, discovered);
    for (const stack of organization.stacks) {
        checkItems(stack.environments ?? [], report);
        checkItems(stack.dependsOn, report);
        for (const environment of stack.environments ?? [])
            checkEnvironment(environment, environments, report);
        for (const entry of stack.dependsOn)
            checkDependency(stack, entry, environments, deployments, report);
    }
    for (const runner of organization.runners) {
        for (const environment of runner.environments)
            checkEnvironment(environment, environments, report);
    }
};
/** The environments there are: `default` where the organization names none. */
function environmentNames({ environments }) {
    return environments.length === 0 ? [unit/* DEFAULT_ENVIRONMENT */.Uz] : environments.map(({ name }) => name.value);
}
/** Each stack with the environments it is deployed to. */
function deploymentsOf(organization, discovered) {
    const all = environmentNames(organization);
    return new Map([
        ...discovered.map((name) => [name, all]),
        ...organization.stacks.map(({ name, environments }) => [name.value, environments?.map(({ value }) => value) ?? all]),
    ]);
}
function checkItems(items, report) {
    const seen = new Set();
    for (const { value, path, at } of items) {
        if (seen.has(value))
            report.add("duplicate-item", at, `${path} ${(0,wording/* quote */.hD)(value)} is listed twice`, "Remove one of the two.");
        seen.add(value);
    }
}
function checkEnvironment(environment, known, report) {
    const { value, path, at } = environment;
    if (known.includes(value))
        return;
    const fix = `${(0,wording/* didYouMean */.au)(value, known)}Environments: ${(0,wording/* list */.p_)(known)}.`;
    report.add("unresolved-ref", at, `${path} names the environment ${(0,wording/* quote */.hD)(value)}, which does not exist`, fix);
}
function checkDependency(stack, entry, environments, deployments, report) {
    const { value, path, at } = entry;
    const needing = deployments.get(stack.name.value) ?? [];
    const targets = needing.map((environment) => (0,unit/* parseDependency */.d6)(value, environment));
    const target = (0,unit/* parseDependency */.d6)(value, "");
    const where = deployments.get(target.stack);
    if (where === undefined) {
        const known = [...deployments.keys()];
        const fix = `${(0,wording/* didYouMean */.au)(target.stack, known)}Stacks: ${(0,wording/* list */.p_)(known)}.`;
        report.add("unresolved-ref", at, `${path} names the stack ${(0,wording/* quote */.hD)(target.stack)}, which does not exist`, fix);
        return;
    }
    if (value.includes("@") && !environments.includes(target.environment)) {
        checkEnvironment({ ...entry, value: target.environment }, environments, report);
        return;
    }
    const missing = targets.map(({ environment }) => environment).filter((environment) => !where.includes(environment));
    if (missing.length === 0)
        return;
    const message = `${path} needs ${(0,wording/* quote */.hD)(target.stack)} in ${(0,wording/* list */.p_)([...new Set(missing)])}, ` +
        `but that stack is deployed to ${(0,wording/* list */.p_)([...new Set(where)])} only`;
    const fix = `Name the environment, as in ${target.stack}@${where[0] ?? "production"}, or change the environments of one of the two stacks.`;
    report.add("unresolved-ref", at, message, fix);
}

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/cycles.js




/** No unit depends on itself, directly or through others. */
const cycles_cycles = (organization, report, discovered) => {
    const deployments = deploymentsOf(organization, discovered);
    const dependencies = new Map();
    for (const stack of organization.stacks) {
        for (const environment of deployments.get(stack.name.value) ?? []) {
            const edges = stack.dependsOn.map(({ value, at }) => {
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

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/environments.js


/** No two environments deploy to the same place, and what they require is known. */
const environments = (organization, report) => {
    checkNamespaces(organization, report);
    for (const { requireReviewedPlan: level } of organization.environments) {
        if (level === undefined || model/* REVIEW_LEVELS */.X.some((known) => known === level.value))
            continue;
        const message = `${level.path} ${(0,wording/* quote */.hD)(level.value)} is no level of review`;
        const fix = `${(0,wording/* didYouMean */.au)(level.value, model/* REVIEW_LEVELS */.X)}Use one of: ${(0,wording/* list */.p_)(model/* REVIEW_LEVELS */.X)}.`;
        report.add("review-level", level.at, message, fix);
    }
};
function checkNamespaces(organization, report) {
    const owners = new Map();
    for (const { name, clusterContext, namespace } of organization.environments) {
        if (clusterContext === undefined || namespace === undefined)
            continue;
        const place = JSON.stringify([clusterContext.value, namespace.value]);
        const owner = owners.get(place);
        if (owner === undefined) {
            owners.set(place, name.value);
            continue;
        }
        const message = `The environments ${(0,wording/* quote */.hD)(owner)} and ${(0,wording/* quote */.hD)(name.value)} share the namespace ${(0,wording/* quote */.hD)(namespace.value)} of the ` +
            `cluster context ${(0,wording/* quote */.hD)(clusterContext.value)}, so they would overwrite each other`;
        report.add("duplicate-namespace", namespace.at, message, "Give each its own namespace or cluster_context.");
    }
}

// EXTERNAL MODULE: ./packages/core/build/organization/rules/names.js
var names = __webpack_require__(65608);
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
/** A Kubernetes quantity (`500m`, `2`, `1.5Gi`) as a number of whole units; undefined when it is none. */
function parseQuantity(text) {
    const match = /^(\d{1,15}(?:\.\d{1,9})?)([A-Za-z]{0,2})$/.exec(text);
    const factor = FACTORS.get(match?.[2] ?? "");
    return match === null || factor === undefined ? undefined : Number(match[1]) * factor;
}

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/quantities.js


/** Quantities parse, and no request is above its limit. */
const quantities = ({ runners, cache }, report) => {
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

;// CONCATENATED MODULE: ./packages/core/build/organization/rules/runners.js

const TYPES = ["docker", "dind", "rocky8", "rocky9", "nix"];
/** A runner's type is a known one, and its replicas are a range. */
const runners = (organization, report) => {
    for (const { type, replicas } of organization.runners) {
        if (type !== undefined && !TYPES.some((known) => known === type.value)) {
            const message = `${type.path} ${(0,wording/* quote */.hD)(type.value)} is no runner type`;
            report.add("runner-type", type.at, message, `${(0,wording/* didYouMean */.au)(type.value, TYPES)}Use one of: ${(0,wording/* list */.p_)(TYPES)}.`);
        }
        const { low, high } = replicas;
        if (low !== undefined && high !== undefined && low.value > high.value) {
            const message = `${low.path} is ${low.value}, above max_replicas, which is ${high.value}`;
            report.add("min-max", low.at, message, "Lower min_replicas or raise max_replicas.");
        }
    }
};

// EXTERNAL MODULE: ./packages/core/build/units/placeholders.js
var placeholders = __webpack_require__(42786);
;// CONCATENATED MODULE: ./packages/core/build/organization/rules/stack-settings.js




/** Paths of a stack stay inside the repository, its templates hold only our placeholders. */
const stackSettings = ({ stacks }, report) => {
    for (const stack of stacks) {
        if (stack.path !== undefined)
            checkPath(stack.path, report);
        for (const varFile of stack.varFiles)
            checkPath(varFile, report);
        for (const entry of stack.backendConfig)
            checkBackendConfig(entry, report);
        const templates = [...stack.varFiles, ...stack.backendConfig, ...(stack.workspace ? [stack.workspace] : [])];
        for (const template of templates)
            checkPlaceholders(template, report);
    }
    warnOfSharedPaths(stacks, report);
};
function checkPath(path, report) {
    const problem = pathProblem(path.value);
    if (problem === undefined)
        return;
    const fix = "Write a path relative to the repository's root, such as tofu/stacks/attic.";
    report.add("path", path.at, `${path.path} ${(0,wording/* quote */.hD)(path.value)} ${problem}`, fix);
}
function pathProblem(path) {
    if (path.startsWith("/"))
        return "is an absolute path";
    if (path.startsWith("-"))
        return "begins with a dash, so the engine would take it for an option";
    if (path.split("/").includes(".."))
        return 'contains "..", which could lead out of the repository';
    if (/[\p{Cc}\\]/u.test(path))
        return "contains a backslash or a control character";
    return undefined;
}
/** The value may be a credential, so no message shows it. */
function checkBackendConfig(entry, report) {
    if (!entry.value.includes("="))
        checkPath(entry, report);
    else if (!/^\s*[A-Za-z_][\w-]*\s*=/.test(entry.value)) {
        report.add("backend-config", entry.at, `${entry.path} names no setting before its =`, "Write key=value.");
    }
}
function checkPlaceholders(template, report) {
    for (const name of (0,placeholders/* unknownPlaceholders */.hX)(template.value)) {
        const message = `${template.path} contains ${(0,wording/* quote */.hD)(`{${name}}`)}, which is no placeholder`;
        const known = placeholders/* PLACEHOLDERS */.je.map((placeholder) => `{${placeholder}}`).join(", ");
        report.add("placeholder", template.at, message, `${(0,wording/* didYouMean */.au)(name, placeholders/* PLACEHOLDERS */.je)}Use ${known}.`);
    }
}
function warnOfSharedPaths(stacks, report) {
    const owners = new Map();
    for (const { name, path } of stacks) {
        const directory = external_node_path_.posix.join(path?.value ?? (0,layout/* defaultStackPath */.Fi)(name.value), ".");
        const owner = owners.get(directory);
        if (owner === undefined) {
            owners.set(directory, name.value);
            continue;
        }
        const message = `The stacks ${(0,wording/* quote */.hD)(owner)} and ${(0,wording/* quote */.hD)(name.value)} have the same path ${(0,wording/* quote */.hD)(directory)}`;
        const fix = "Give each a path of its own, unless their workspace or backend_config keeps their states apart.";
        report.add("duplicate-path", path?.at ?? name.at, message, fix);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/organization/shape.js

/** The keys that tell a shape; the first match wins. Only `canonical` is read so far. */
const OTHER_SHAPES = [
    {
        name: "overlay (schema_version and overlay_kind)",
        matches: (root) => root.has("schema_version") && root.has("overlay_kind"),
    },
    { name: "clusters (a clusters: list)", matches: (root) => root.has("clusters") },
    {
        name: "customization (environments: at the top level)",
        matches: (root) => root.has("environments") && !root.has("organization", "environments"),
    },
];
const FIX = "Write schema_version: 1 and organization: with name: and environments: under it, or set the input config to the " +
    "file you meant.";
/** Whether the file has the canonical shape; one finding says what it looks like when it has not. */
function isCanonical(root, report) {
    const other = OTHER_SHAPES.find((shape) => shape.matches(root));
    if (other !== undefined) {
        report.add("not-recognised", organization_report/* START */.d, `The file has the shape "${other.name}", which is not read yet`, FIX);
        return false;
    }
    if (root.has("organization"))
        return true;
    const message = "This is no organization file: none of the keys organization, clusters, environments, overlay_kind is at its top level";
    report.add("not-recognised", organization_report/* START */.d, message, FIX);
    return false;
}

;// CONCATENATED MODULE: ./packages/core/build/organization/read.js

















const RULES = [names/* names */.D, environments, runners, quantities, cache, stackSettings, references, cycles_cycles];
/**
 * Reads organization.yaml.
 * @param file how findings name the file, relative to the repository
 * @param discovered names of the directories under tofu/stacks that hold code (stacks without being listed)
 */
function readOrganization(text, file, discovered) {
    const report = new organization_report.Report(file);
    const located = readLocated(text, report);
    if (located !== undefined) {
        const unlisted = (0,layout/* unlistedStacks */.uz)(discovered, located.stacks.map(pathOf));
        for (const rule of RULES)
            rule(located, report, unlisted);
    }
    const organization = located === undefined || report.hasErrors() ? undefined : organizationOf(located, file);
    return { organization, findings: report.findings };
}
/** The reading of a file too large to be read at all; undefined when its size is fine. */
function refuseSize(bytes, file) {
    const report = new organization_report.Report(file);
    if (bytes > limits/* MAX_SIZE */.Vt)
        (0,limits/* reportTooLarge */.CP)(bytes, report);
    return report.hasErrors() ? { organization: undefined, findings: report.findings } : undefined;
}
function readLocated(text, report) {
    const tree = (0,organization_document.parseTree)(text, report);
    if (tree === undefined)
        return undefined;
    const root = new Cursor(tree, report);
    return isCanonical(root, report) ? readCanonical(root, report) : undefined;
}
function organizationOf(located, file) {
    return {
        name: located.name?.value ?? "",
        environments: located.environments.map(({ name, domain, clusterContext, namespace, requireReviewedPlan }) => ({
            name: name.value,
            domain: domain?.value,
            clusterContext: clusterContext?.value,
            namespace: namespace?.value,
            requireReviewedPlan: model/* REVIEW_LEVELS */.X.find((level) => level === requireReviewedPlan?.value),
        })),
        stacks: located.stacks.map((stack) => stackSettingsOf(stack, file)),
        checks: located.checks,
        policy: {
            maxDestroy: located.policy.maxDestroy?.value,
            protect: located.policy.protect.map(({ value }) => value),
        },
    };
}
function stackSettingsOf(stack, file) {
    return {
        name: stack.name.value,
        path: pathOf(stack),
        dependsOn: stack.dependsOn.map(({ value }) => value),
        environments: stack.environments?.map(({ value }) => value),
        varFiles: stack.varFiles.map(({ value }) => value),
        backendConfig: stack.backendConfig.map(({ value }) => value),
        workspace: stack.workspace?.value,
        place: { file, ...(stack.path ?? stack.name).at },
    };
}
/** Without `./` in front, doubled slashes and a slash at the end. */
function pathOf({ name, path }) {
    return external_node_path_.posix.join(path?.value ?? (0,layout/* defaultStackPath */.Fi)(name.value), ".");
}


/***/ }),

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Report: () => (/* binding */ Report),
  d: () => (/* binding */ START)
});

;// CONCATENATED MODULE: ./packages/core/build/organization/rule-ids.js
/** Every rule of organization.yaml and how much it weighs. Ids are stable: people switch rules by them. */
const RULE_SEVERITIES = {
    // The text: limits and syntax, before anything has a meaning.
    "too-large": "error",
    "too-many-nodes": "error",
    "too-deep": "error",
    "invalid-char": "error",
    empty: "error",
    yaml: "error",
    "multi-document": "error",
    tag: "error",
    "duplicate-key": "error",
    "merge-key": "error",
    "alias-limit": "error",
    "alias-cycle": "error",
    // The shape and its fields.
    "not-recognised": "error",
    "schema-version": "error",
    "schema-version-missing": "warning",
    "required-field": "error",
    "unknown-key": "error",
    "empty-value": "error",
    type: "error",
    "nested-resources": "error",
    // Single values.
    "name-format": "error",
    domain: "error",
    url: "error",
    path: "error",
    placeholder: "error",
    "backend-config": "error",
    "runner-type": "error",
    "review-level": "error",
    quantity: "error",
    // Values that must agree.
    "min-max": "error",
    "request-limit": "error",
    "duplicate-item": "error",
    "duplicate-namespace": "error",
    "duplicate-path": "warning",
    "cache-domain": "warning",
    "nix-cache": "error",
    "unresolved-ref": "error",
    cycle: "error",
};

;// CONCATENATED MODULE: ./packages/core/build/organization/report.js

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
        const { line, column } = at;
        this.#findings.push({ rule, severity: RULE_SEVERITIES[rule], file: this.#file, line, column, message, fix });
    }
    /** Whether an error, not merely a warning, was found. */
    hasErrors() {
        return this.#findings.some((finding) => finding.severity === "error");
    }
    /** In the order of the file. */
    get findings() {
        return this.#findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
    }
}


/***/ }),

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


/***/ }),

/***/ 81578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   Uz: () => (/* binding */ DEFAULT_ENVIRONMENT),
/* harmony export */   d6: () => (/* binding */ parseDependency),
/* harmony export */   eo: () => (/* binding */ DEFAULT_WORKSPACE)
/* harmony export */ });
/** The environment of units that belong to none. */
const DEFAULT_ENVIRONMENT = "default";
/** The engine's workspace where none is named. */
const DEFAULT_WORKSPACE = "default";
function unitId(stack, environment) {
    return `${stack}@${environment}`;
}
/** The unit a `depends_on` entry (`stack` or `stack@environment`) means, seen from a unit of `environment`. */
function parseDependency(entry, environment) {
    const at = entry.indexOf("@");
    return at === -1 ? { stack: entry, environment } : { stack: entry.slice(0, at), environment: entry.slice(at + 1) };
}


/***/ })

};
