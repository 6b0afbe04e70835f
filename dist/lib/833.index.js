export const id = 833;
export const ids = [833];
export const modules = {

/***/ 89088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ engineEnvironment)
/* harmony export */ });
const RUNNER_FILES = new Set([
    "GITHUB_ENV",
    "GITHUB_OUTPUT",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ARTIFACTS",
    "GITHUB_ARTIFACTS_LIST",
]);
// Providers ask for an OIDC token with these; everything else of the runner's is its own.
const OIDC = new Set(["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
const QUIET_LOG_LEVELS = new Set(["", "OFF", "ERROR", "WARN", "INFO"]);
/**
 * The step's environment less what is the runner's own, less TF_CLI_ARGS* (it can turn a plan into a destroy) and
 * TF_LOG* above INFO (it prints headers and values). Source: design §3, engine process contract.
 */
function engineEnvironment(step) {
    const variables = {};
    const notices = [];
    for (const [name, value] of Object.entries(step)) {
        if (isRunnersOwn(name))
            continue;
        if (name.startsWith("TF_CLI_ARGS")) {
            notices.push(`${name} is not given to the engine: it can change what a command does. Use the action's inputs.`);
        }
        else if (isVerboseLog(name, value)) {
            notices.push(`${name}=${value} is not given to the engine: above INFO its log holds secrets.`);
        }
        else {
            variables[name] = value;
        }
    }
    return { variables, notices };
}
function isRunnersOwn(name) {
    return (name.startsWith("INPUT_") ||
        name.startsWith("STATE_") ||
        (name.startsWith("ACTIONS_") && !OIDC.has(name)) ||
        RUNNER_FILES.has(name) ||
        name === "NODE_OPTIONS");
}
/** TF_LOG_PATH is a path; every other TF_LOG* is a level, and one the engine does not know means TRACE. */
function isVerboseLog(name, value) {
    return name.startsWith("TF_LOG") && name !== "TF_LOG_PATH" && !QUIET_LOG_LEVELS.has(value.toUpperCase());
}


/***/ }),

/***/ 7500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ SECRET_NAME),
/* harmony export */   TT: () => (/* binding */ assignments),
/* harmony export */   xU: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _units_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23794);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48944);



/** Names of environment variables and settings whose values are taken for secrets. */
const SECRET_NAME = /token|secret|passw|private_?key|access_?key|api_?key|credential|conn_str|sas/i;
/**
 * The secrets of a unit that are known before the engine has said anything: values of sensitive variables given by
 * TF_VAR_, `vars` or a file, secret backend settings, and what the environment calls a secret. Diagnostics echo them:
 * providers write what they like into their messages.
 */
async function knownSecrets(unit, host) {
    const declared = await declarations(unit, host);
    // What is not found may be anything.
    const isSecret = (name) => declared.get(name) ?? true;
    const secrets = [];
    for (const [name, value] of Object.entries(host.context.environment)) {
        if (!name.startsWith("TF_VAR_"))
            secrets.push(...(SECRET_NAME.test(name) ? [value] : []));
        else if (isSecret(name.slice("TF_VAR_".length)))
            secrets.push(...(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfValue */ .hl)(value));
    }
    for (const [name, value] of assignments(unit.vars))
        if (isSecret(name))
            secrets.push(...(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfValue */ .hl)(value));
    for (const [name, values] of await fileDefinitions(unit, host)) {
        // One file may serve several stacks: what this one does not declare says nothing of what is secret.
        if (declared.get(name) === true)
            secrets.push(...values);
    }
    for (const [name, value] of assignments(unit.backendConfig))
        if (SECRET_NAME.test(name))
            secrets.push(value);
    return new Set(secrets);
}
/** `name=value` lines as pairs. */
function assignments(lines) {
    return lines
        .filter((line) => line.includes("="))
        .map((line) => [line.slice(0, line.indexOf("=")).trim(), line.slice(line.indexOf("=") + 1)]);
}
/** The variables that the root module declares, and whether any declaration makes it a secret. */
async function declarations(unit, host) {
    const directory = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(host.context.workspace, unit.directory);
    const files = (await host.files.list(directory)).filter(({ name, kind }) => kind === "file" && (0,_units_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isCode */ ._m)(name));
    const declared = new Map();
    for (const file of files) {
        for (const { name, isSecret } of (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredVariables */ .At)(file.name, await host.files.readText((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file.name))))
            declared.set(name, isSecret || declared.get(name) === true);
    }
    return declared;
}
/** What the unit's variable files give: its own, and those that the engine takes by itself. */
async function fileDefinitions(unit, { files, context }) {
    const directory = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace, unit.directory);
    const automatic = (await files.list(directory)).filter(({ name }) => _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTOMATIC_FILE */ .$W.test(name));
    const paths = [
        ...automatic.map(({ name }) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name)),
        ...unit.varFiles.map((file) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace, file)),
    ];
    // One that is not there is the engine's to tell.
    const read = async (path) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .definedVariables */ .JF)(path, await files.readText(path).catch(() => ""));
    return (await Promise.all(paths.map(read))).flat();
}


/***/ }),

/***/ 48944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ AUTOMATIC_FILE),
/* harmony export */   At: () => (/* binding */ declaredVariables),
/* harmony export */   JF: () => (/* binding */ definedVariables),
/* harmony export */   hl: () => (/* binding */ textsOfValue),
/* harmony export */   tS: () => (/* binding */ isSecretVariable)
/* harmony export */ });
/* harmony import */ var _hcl_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92641);
/* harmony import */ var _hcl_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86994);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18803);




/**
 * Files of variables that the engine takes by itself.
 * Source: https://opentofu.org/docs/language/values/variables/#variable-definitions-tfvars-files
 */
const AUTOMATIC_FILE = /^(terraform\.tfvars|.*\.auto\.tfvars)(\.json)?$/;
/** The variables that a file declares, in the native syntax or the JSON one. */
function declaredVariables(fileName, text) {
    return (0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksOf */ .SH)((0,_hcl_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(fileName, text), "variable").flatMap((block) => block.labels[0] === undefined ? [] : [{ name: block.labels[0], isSecret: isSecretVariable(block) }]);
}
/** Whether a declaration makes its variable sensitive or ephemeral, or may do so. */
function isSecretVariable({ attributes }) {
    return isSet(attributes.get("sensitive")) || isSet(attributes.get("ephemeral"));
}
function isSet(setting) {
    if (setting === undefined)
        return false;
    return setting.value.kind !== "literal" || setting.value.value !== false;
}
/** The variables that a file of variables gives, each with the texts and numbers in its value. */
function definedVariables(fileName, text) {
    if (fileName.endsWith(".json")) {
        const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(parsed) ? Object.entries(parsed).map(([name, value]) => [name, [...(0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .leafSecrets */ .CH)(value)]]) : [];
    }
    return statements((0,_hcl_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(text)).flatMap(([name, equals, ...value]) => name?.kind === "name" && equals?.text === "=" ? [[name.text, textsOf(value)]] : []);
}
/** The texts and numbers in the value that a variable is given as text: an expression, where its type is not `string`. */
function textsOfValue(value) {
    const isExpression = /^\s*[[{]/.test(value);
    return [value, ...(0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .leafSecrets */ .CH)(value), ...(isExpression ? textsOf((0,_hcl_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(value)) : [])];
}
/** Lines outside of all brackets. */
function statements(tokens) {
    const found = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (token.kind === "open")
            depth++;
        else if (token.kind === "close")
            depth--;
        if (token.kind === "newline" && depth <= 0)
            found.push([]);
        else
            found.at(-1)?.push(token);
    }
    return found;
}
/** Keys are no values: `password` itself is no secret. */
function textsOf(expression) {
    return expression
        .filter(({ kind }, index) => {
        const next = expression[index + 1]?.text;
        return (kind === "text" || kind === "number" || kind === "heredoc") && next !== ":" && next !== "=";
    })
        .flatMap(({ text }) => [text, unescaped(text)]);
}
/** The text that a quoted one with escapes stands for; itself where they are not those of JSON. */
function unescaped(text) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(`"${text}"`);
    return (typeof value === "string" ? value : text).replaceAll(/([$%])\1\{/g, "$1{");
}


/***/ }),

/***/ 92641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SH: () => (/* binding */ blocksOf),
  x8: () => (/* binding */ readBody),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./packages/core/build/hcl/tokens.js
var tokens = __webpack_require__(86994);
;// CONCATENATED MODULE: ./packages/core/build/hcl/value.js

/** Brackets within brackets that are followed; deeper ones are expressions to us. */
const MAX_DEPTH = 100;
const CONSTANTS = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
]);
/** The tokens of a text and how far they have been read. */
class TokenReader {
    #code;
    #tokens;
    #at = 0;
    constructor(code, tokens) {
        this.#code = code;
        this.#tokens = tokens;
    }
    /** The token some places on, without reading it. */
    peek(ahead = 0) {
        return this.#tokens[this.#at + ahead];
    }
    next() {
        const token = this.peek();
        if (token !== undefined)
            this.#at++;
        return token;
    }
    skipNewlines() {
        while (this.peek()?.kind === "newline")
            this.#at++;
    }
    /** Reads on to where an expression ends: a newline, a comma or a closing bracket that is not its own. */
    skipExpression() {
        let depth = 0;
        for (let token = this.peek(); token !== undefined; token = this.peek()) {
            if (depth === 0 && endsExpression(token))
                return;
            if (token.kind === "open")
                depth++;
            else if (token.kind === "close")
                depth--;
            this.#at++;
        }
    }
    /** Reads a value, with all that belongs to its expression. */
    value(depth = 0) {
        const begin = this.#at;
        const simple = this.#simple(depth);
        const end = this.peek();
        if (simple !== undefined && (end === undefined || endsExpression(end)))
            return simple;
        // Reading brackets without an end once more at every depth would take long.
        if (end !== undefined) {
            this.#at = begin;
            this.skipExpression();
        }
        return { kind: "expression", text: this.#source(begin) };
    }
    #simple(depth) {
        const begin = this.#at;
        const token = this.next();
        if (token?.kind === "text")
            return this.#literal(begin, (0,tokens/* literalText */.b)(token.text));
        if (token?.kind === "number")
            return this.#literal(begin, numberOf(token.text));
        if (token?.kind === "name")
            return this.#literal(begin, CONSTANTS.get(token.text));
        if (token?.text === "-" && this.peek()?.kind === "number") {
            return this.#literal(begin, numberOf(`-${this.next()?.text ?? ""}`));
        }
        if (depth === MAX_DEPTH)
            return undefined;
        if (token?.text === "[")
            return this.#list(depth + 1);
        return token?.text === "{" ? this.#object(depth + 1) : undefined;
    }
    #literal(begin, value) {
        return value === undefined ? undefined : { kind: "literal", value, text: this.#source(begin) };
    }
    #list(depth) {
        const items = [];
        for (;;) {
            this.#separators();
            if (this.#closes("]"))
                return { kind: "list", items };
            // A `for` makes a list of what only the engine knows.
            if (this.peek() === undefined || this.peek()?.kind === "close" || this.peek()?.text === "for")
                return undefined;
            items.push(this.value(depth));
        }
    }
    #object(depth) {
        const entries = new Map();
        for (;;) {
            this.#separators();
            if (this.#closes("}"))
                return { kind: "object", entries };
            const name = this.next();
            const key = name?.kind === "text" ? (0,tokens/* literalText */.b)(name.text) : name?.kind === "name" ? name.text : undefined;
            const sign = this.next()?.text;
            if (name === undefined || key === undefined || (sign !== "=" && sign !== ":"))
                return undefined;
            entries.set(key, { name: key, value: this.value(depth), line: name.line, column: name.column });
        }
    }
    #separators() {
        while (this.peek()?.kind === "newline" || this.peek()?.text === ",")
            this.#at++;
    }
    #closes(bracket) {
        const token = this.peek();
        if (token?.kind !== "close" || token.text !== bracket)
            return false;
        this.#at++;
        return true;
    }
    #source(begin) {
        return this.#code.slice(this.#tokens[begin]?.start ?? 0, this.#tokens[this.#at - 1]?.end ?? 0);
    }
}
function endsExpression({ kind, text }) {
    return kind === "newline" || kind === "close" || (kind === "mark" && text === ",");
}
function numberOf(text) {
    return /^-?\d+(\.\d+)?([eE]\d+)?$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/hcl/body.js


/** Blocks within blocks that are followed; nothing real comes near. */
const body_MAX_DEPTH = 100;
/**
 * Reads a file of code, of variables or of backend settings, in the native syntax or (by its name) the JSON one. This is
 * no check of the language: what it cannot read is left out, and the engine will say so.
 */
function readBody(fileName, text) {
    const reader = new TokenReader(text, (0,tokens/* tokensOf */.k)(text));
    if (!fileName.endsWith(".json"))
        return nativeBody(reader, 0);
    // JSON is an expression of the native syntax, so that one reader does for both, and knows the lines.
    reader.skipNewlines();
    return jsonBody(reader.value(), JSON_BLOCKS);
}
/** The blocks of a type, wherever they stand in the list. */
function blocksOf({ blocks }, type) {
    return blocks.filter((block) => block.type === type);
}
/** The text of an attribute; undefined where there is none or it is no literal text. */
function textOf({ attributes }, name) {
    const value = attributes.get(name)?.value;
    return value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}
/** Reads up to the brace that closes the block, or to the end of the file. */
function nativeBody(reader, depth) {
    const attributes = new Map();
    const blocks = [];
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
        if (token.text === "}" && token.kind === "close" && depth > 0)
            break;
        if (token.kind !== "name")
            continue;
        const { text: name, line, column } = token;
        if (reader.peek()?.text === "=") {
            reader.next();
            attributes.set(name, { name, value: reader.value(), line, column });
            continue;
        }
        const labels = labelsOf(reader);
        if (reader.peek()?.text !== "{" || depth === body_MAX_DEPTH)
            reader.skipExpression();
        else {
            reader.next();
            blocks.push({ type: name, labels, ...nativeBody(reader, depth + 1), line, column });
        }
    }
    return { attributes, blocks };
}
function labelsOf(reader) {
    const labels = [];
    for (let token = reader.peek(); token?.kind === "text" || token?.kind === "name"; token = reader.peek()) {
        labels.push(token.text);
        reader.next();
    }
    return labels;
}
const NONE = { labels: 0 };
const ONE = { labels: 1 };
const TWO = { labels: 2 };
/** Source: https://opentofu.org/docs/language/syntax/json/ */
const JSON_BLOCKS = {
    terraform: { labels: 0, inner: { backend: ONE, cloud: NONE, required_providers: NONE } },
    language: { labels: 0, inner: { compatible_with: NONE } },
    locals: NONE,
    provider: ONE,
    variable: ONE,
    output: ONE,
    module: ONE,
    check: ONE,
    resource: TWO,
    data: TWO,
    ephemeral: TWO,
};
function jsonBody(value, known) {
    const attributes = value?.kind === "object" ? value.entries : new Map();
    const blocks = [...attributes.values()].flatMap((attribute) => {
        const { labels, inner = {} } = known[attribute.name] ?? {};
        return labels === undefined ? [] : jsonBlocks(attribute, attribute.name, [], labels, inner);
    });
    return { attributes, blocks };
}
/** A list is several blocks of one type and labels; each label is a level of objects. */
function jsonBlocks(attribute, type, labels, missing, inner) {
    const { value, line, column } = attribute;
    const values = value.kind === "list" ? value.items : [value];
    return values.flatMap((each) => {
        if (each.kind !== "object")
            return [];
        if (missing === 0)
            return [{ type, labels, ...jsonBody(each, inner), line, column }];
        return [...each.entries.values()].flatMap((entry) => jsonBlocks(entry, type, [...labels, entry.name], missing - 1, inner));
    });
}


/***/ }),

/***/ 86994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ literalText),
/* harmony export */   k: () => (/* binding */ tokensOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

// A comment whose end is missing is the rest of the file: else each of a million of them would look for its end.
const BLANK = /(?:[^\S\n]|#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))+/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /\d[\p{L}\p{N}.]*/uy;
const HEREDOC = /<<-?([\w-]+)\r?\n/y;
const MARKS = new Map([
    ["{", "open"],
    ["[", "open"],
    ["(", "open"],
    ["}", "close"],
    ["]", "close"],
    [")", "close"],
    ["\n", "newline"],
]);
/** The tokens of a file, or of an expression. Takes whatever it is given: it is the engine that judges. */
function tokensOf(code) {
    const tokens = [];
    let line = 1;
    let lineStart = 0;
    let newline = code.indexOf("\n");
    for (let start = endOf(BLANK, code, 0); start < code.length;) {
        for (; newline !== -1 && newline < start; newline = code.indexOf("\n", lineStart)) {
            line++;
            lineStart = newline + 1;
        }
        const { kind, text, end } = wordAt(code, start);
        tokens.push({ kind, text, line, column: start - lineStart + 1, start, end });
        start = endOf(BLANK, code, end);
    }
    return tokens;
}
function wordAt(code, start) {
    const first = code.charAt(start);
    const mark = MARKS.get(first);
    if (mark !== undefined)
        return { kind: mark, text: first, end: start + 1 };
    if (first === '"')
        return quotedAt(code, start);
    if (first === "<")
        return heredocAt(code, start) ?? { kind: "mark", text: first, end: start + 1 };
    const nameEnd = endOf(NAME, code, start);
    if (nameEnd > start)
        return { kind: "name", text: code.slice(start, nameEnd), end: nameEnd };
    const numberEnd = endOf(NUMBER, code, start);
    if (numberEnd > start)
        return { kind: "number", text: code.slice(start, numberEnd), end: numberEnd };
    return { kind: "mark", text: first, end: start + 1 };
}
/** Where a match that begins there ends; `start` for none. */
function endOf(pattern, code, start) {
    pattern.lastIndex = start;
    return pattern.test(code) ? pattern.lastIndex : start;
}
function heredocAt(code, start) {
    HEREDOC.lastIndex = start;
    const word = HEREDOC.exec(code)?.[1];
    if (word === undefined)
        return undefined;
    const inside = HEREDOC.lastIndex;
    const end = endOfHeredoc(code, inside, word);
    return { kind: "heredoc", text: code.slice(inside, end), end };
}
function quotedAt(code, start) {
    const { end, isClosed } = quotedFrom(code, start + 1);
    return isClosed
        ? { kind: "text", text: code.slice(start + 1, end - 1), end }
        : { kind: "mark", text: code.slice(start, end), end };
}
/** Just after the line that holds nothing but the heredoc's word; the end of the code where none does. */
function endOfHeredoc(code, start, word) {
    const end = new RegExp(`^[^\\S\\n]*${word}[^\\S\\n]*$`, "mg");
    end.lastIndex = start;
    return end.exec(code) === null ? code.length : end.lastIndex;
}
/**
 * Where a quoted text ends: just after its closing quote, or with its line when there is none. Templates in it hold
 * braces and texts of their own, to any depth.
 */
function quotedFrom(code, start) {
    // Of each text we are in, how many braces its template has open; 0 outside of a template.
    const texts = [0];
    for (let at = start; at < code.length; at++) {
        const mark = code[at];
        const braces = texts.at(-1) ?? 0;
        if (mark === '"') {
            if (braces > 0)
                texts.push(0);
            else
                texts.pop();
            if (texts.length === 0)
                return { end: at + 1, isClosed: true };
        }
        else if (braces > 0) {
            texts[texts.length - 1] = braces + (mark === "{" ? 1 : mark === "}" ? -1 : 0);
        }
        else if (mark === "\n")
            return { end: at, isClosed: false };
        else if (mark === "\\")
            at++;
        else if (beginsTemplate(code, at)) {
            texts[texts.length - 1] = 1;
            at++;
        }
    }
    return { end: code.length, isClosed: false };
}
/** Whether `${` or `%{` stands there; with the mark twice it is text. */
function beginsTemplate(text, at) {
    const mark = text[at];
    return (mark === "$" || mark === "%") && text[at + 1] === "{" && text[at - 1] !== mark;
}
/**
 * The text that a quoted one stands for; undefined where it holds a template, or an escape that is not JSON's: such
 * text only the engine can read.
 */
function literalText(quoted) {
    for (let at = quoted.indexOf("{"); at !== -1; at = quoted.indexOf("{", at + 1)) {
        if (at > 0 && beginsTemplate(quoted, at - 1))
            return undefined;
    }
    const unescaped = quoted.includes("\\") ? unescape(quoted) : quoted;
    return unescaped?.replaceAll(/([$%])\1\{/g, "$1{");
}
function unescape(quoted) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(`"${quoted}"`);
    return typeof value === "string" ? value : undefined;
}


/***/ }),

/***/ 17456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDocument),
/* harmony export */   b: () => (/* binding */ shownDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

const MAXIMUM_DEPTH = 100;
/** The object or list that a text holds as JSON; undefined for any other text or value. */
function jsonDocument(value) {
    return parsed(value, _json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ);
}
/**
 * The document that a text holds where it can be shown in place of the text: numbers as they are written (`1.0` is not
 * `1`). undefined also where an object repeats a key, for a document would show one of the two.
 */
function shownDocument(value) {
    const document = parsed(value, parseAsWritten);
    return document === undefined || repeatsKey(String(value)) ? undefined : document;
}
function parsed(value, parse) {
    if (typeof value !== "string" || !/^\s*[[{]/.test(value) || isDeep(value))
        return undefined;
    try {
        const document = parse(value);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(document) ? document : undefined;
    }
    catch {
        return undefined;
    }
}
// Whatever may be a number in another form than JavaScript's. Also matches inside of strings.
const ODD_NUMBER = /-0|\d[.eE]|\d{16}/;
function parseAsWritten(text) {
    // Only with a reviver does JSON.parse tell a number's source, and it is ten times as slow.
    if (!ODD_NUMBER.test(text))
        return JSON.parse(text);
    return JSON.parse(text, (_key, value, context) => {
        const source = context?.source;
        return typeof value === "number" && source !== undefined && source !== String(value)
            ? new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh(source)
            : value;
    });
}
/** Whether an object of this JSON, which is valid, has a key twice. */
function repeatsKey(json) {
    const open = [];
    // Strings, with the colon that makes one a key, and all that opens and closes.
    for (const [token, text, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[{\]}]/g)) {
        if (token === "{" || token === "[")
            open.push(new Set());
        else if (text === undefined)
            open.pop();
        else if (colon !== undefined) {
            const keys = open.at(-1);
            // One key may be written in several ways.
            const key = String(JSON.parse(text));
            if (keys?.has(key) === true)
                return true;
            keys?.add(key);
        }
    }
    return false;
}
/** Too deep to be meant for people, and for our stack. */
function isDeep(text) {
    let depth = 0;
    for (const character of text) {
        if (character === "[" || character === "{")
            depth += 1;
        else if (character === "]" || character === "}")
            depth -= 1;
        if (depth > MAXIMUM_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 18803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   CH: () => (/* binding */ leafSecrets),
/* harmony export */   O1: () => (/* binding */ markedSecrets),
/* harmony export */   Uc: () => (/* binding */ planRedactor),
/* harmony export */   XF: () => (/* binding */ REDACTED)
/* harmony export */ });
/* unused harmony export planSecrets */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17456);


/** What stands where a secret stood. */
const REDACTED = "(sensitive)";
// Shorter values stand in harmless text by chance; they are hidden by their marks alone.
const MINIMUM_LENGTH = 6;
/**
 * A redactor for all values the plan marks as sensitive, on top of the marks themselves: providers and outputs carry
 * secrets on without the mark (engine-behaviour §0.4).
 */
function planRedactor(plan) {
    return redactor(planSecrets(plan));
}
/** Every value under a sensitive mark, and every value of a sensitive variable. */
function planSecrets(plan) {
    const secrets = new Set();
    for (const resource of [...(plan.resource_changes ?? []), ...(plan.resource_drift ?? [])]) {
        collectMarked(resource.change.before, resource.change.before_sensitive, secrets);
        collectMarked(resource.change.after, resource.change.after_sensitive, secrets);
    }
    for (const output of Object.values(plan.output_changes ?? {})) {
        collectMarked(output.before, output.before_sensitive, secrets);
        collectMarked(output.after, output.after_sensitive, secrets);
    }
    const declared = plan.configuration?.root_module?.variables ?? {};
    for (const [name, variable] of Object.entries(plan.variables ?? {})) {
        if (declared[name]?.sensitive === true)
            collectMarked(variable.value, true, secrets);
    }
    for (const { value, mark } of plan.prior_state ?? [])
        collectMarked(value, mark, secrets);
    return secrets;
}
/** Every value under a sensitive mark. */
function markedSecrets(values) {
    const secrets = new Set();
    for (const { value, mark } of values)
        collectMarked(value, mark, secrets);
    return secrets;
}
/** Every text and number in a secret value, and in the JSON that a text is. */
function leafSecrets(value) {
    return markedSecrets([{ value, mark: true }]);
}
/** A redactor for these values, also where they stand JSON-escaped, in base64, in hex or percent-encoded. */
function redactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const form of [secret, ...secret.split(/\r?\n/)]) {
            const text = form.trim();
            if (text.length < MINIMUM_LENGTH)
                continue;
            for (const encoded of encodings(text))
                forms.add(encoded);
        }
    }
    if (forms.size === 0)
        return (text) => text;
    const index = indexForms(forms);
    return (text) => hide(text, index);
}
function indexForms(forms) {
    const groups = Map.groupBy(forms, (form) => form.slice(0, MINIMUM_LENGTH));
    return new Map([...groups].map(([start, group]) => {
        const lengths = [...new Set(group.map((form) => form.length))].toSorted((a, b) => b - a);
        return [start, { forms: new Set(group), lengths }];
    }));
}
/** One pass, however many secrets there are: a large plan has thousands. Those that overlap are hidden together. */
function hide(text, index) {
    let hidden = "";
    let end = 0;
    for (let at = 0; at + MINIMUM_LENGTH <= text.length; at += 1) {
        const found = index.get(text.slice(at, at + MINIMUM_LENGTH));
        const length = found?.lengths.find((candidate) => found.forms.has(text.slice(at, at + candidate)));
        if (length === undefined)
            continue;
        if (at >= end)
            hidden += text.slice(end, at) + REDACTED;
        end = Math.max(end, at + length);
    }
    return hidden + text.slice(end);
}
function encodings(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const hex = Buffer.from(text.toWellFormed()).toString("hex");
    return [text, json, goJson(json), hex, hex.toUpperCase(), ...percentForms(text), ...base64Forms(text)];
}
// Go's url.PathEscape leaves them as they are.
const OPEN_IN_PATHS = /%(24|26|2B|3A|3D|40)/g;
/** As JavaScript writes it into a URL and a form, and as Go's url.QueryEscape and url.PathEscape do. */
function percentForms(text) {
    const component = encodeURIComponent(text.toWellFormed());
    // Most secrets are made of what needs no escape.
    if (/^[\w.-]*$/.test(component))
        return [component];
    const strict = component.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = new URLSearchParams([["", text]]).toString().slice(1);
    return [component, strict.replaceAll("%20", "+"), strict.replaceAll(OPEN_IN_PATHS, decodeURIComponent), form];
}
/** Go writes `<`, `>` and `&` as escapes, and with it `jsonencode` and every provider. */
function goJson(json) {
    return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
}
/** What a text looks like inside base64 of more than itself: three alignments, two alphabets. */
function base64Forms(text) {
    const bytes = Buffer.from(text.toWellFormed());
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        // Only the characters all of whose bits are the text's own.
        const own = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
        return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
function collectMarked(value, mark, secrets) {
    if (mark === true) {
        collectLeaves(value, secrets);
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(mark)) {
        for (const key of Object.keys(mark))
            if (Object.hasOwn(value, key))
                collectMarked(value[key], mark[key], secrets);
    }
}
function collectLeaves(value, secrets) {
    const text = typeof value === "string" ? value : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value);
    // A provider may carry a secret document on, and a reader is shown documents leaf by leaf.
    const document = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDocument */ .Q)(value);
    if (document !== undefined)
        collectLeaves(document, secrets);
    if (text !== undefined)
        secrets.add(text);
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        for (const item of Object.values(value))
            collectLeaves(item, secrets);
}


/***/ })

};
