export const id = 7716;
export const ids = [7716];
export const modules = {

/***/ 91824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseChecks)
});

// UNUSED EXPORTS: COMMON_KEYS

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
;// CONCATENATED MODULE: ./packages/core/build/health/kinds.js
/** Every kind of check by the key that names it. Each is loaded when a check asks for it. */
const KINDS = {
    http: async () => (await Promise.all(/* import() */[__webpack_require__.e(6526), __webpack_require__.e(4642)]).then(__webpack_require__.bind(__webpack_require__, 44642))).http,
    tcp: async () => (await __webpack_require__.e(/* import() */ 5618).then(__webpack_require__.bind(__webpack_require__, 15618))).tcp,
    dns: async () => (await __webpack_require__.e(/* import() */ 7934).then(__webpack_require__.bind(__webpack_require__, 55553))).dns,
    tls: async () => (await __webpack_require__.e(/* import() */ 5000).then(__webpack_require__.bind(__webpack_require__, 25000))).tls,
    prometheus: async () => (await Promise.all(/* import() */[__webpack_require__.e(6526), __webpack_require__.e(5745)]).then(__webpack_require__.bind(__webpack_require__, 95745))).prometheus,
    command: async () => (await __webpack_require__.e(/* import() */ 4532).then(__webpack_require__.bind(__webpack_require__, 64532))).command,
    kubernetes: async () => (await __webpack_require__.e(/* import() */ 4519).then(__webpack_require__.bind(__webpack_require__, 14519))).kubernetes,
    github_runners: async () => (await __webpack_require__.e(/* import() */ 8021).then(__webpack_require__.bind(__webpack_require__, 68021))).githubRunnersKind,
    gitlab_runners: async () => (await __webpack_require__.e(/* import() */ 5871).then(__webpack_require__.bind(__webpack_require__, 35871))).gitlabRunnersKind,
};

// EXTERNAL MODULE: ./packages/core/build/health/template.js
var template = __webpack_require__(66935);
// EXTERNAL MODULE: ./packages/core/build/health/schema.js
var schema = __webpack_require__(12634);
;// CONCATENATED MODULE: ./packages/core/build/health/check.js





const labelSchema = dist/* pipe */.FsL(dist/* string */.YjP("must be text"), dist/* trim */.Bqr(), dist/* regex */.yGV(/^[^\p{Cc}\p{Cf}]{1,100}$/u, "must have 1 to 100 characters and no control characters"), dist/* check */.z6Y((label) => !label.includes("{{"), "is shown as it is written: a template ({{ … }}) has no value in it"));
const COMMON = {
    name: labelSchema,
    group: dist/* optional */.lqM(labelSchema),
    critical: dist/* optional */.lqM(schema/* flag */.Jt, true),
    timeout: dist/* optional */.lqM((0,schema/* durationSchema */.sK)(1_000)),
    interval: dist/* optional */.lqM((0,schema/* durationSchema */.sK)(1_000)),
    successes: dist/* optional */.lqM((0,schema/* wholeNumber */.rD)(1)),
    stable_for: dist/* optional */.lqM((0,schema/* durationSchema */.sK)(0)),
    start_delay: dist/* optional */.lqM((0,schema/* durationSchema */.sK)(0)),
};
/** So many tell enough of one check. */
const MOST_UNKNOWN = 5;
const commonSchema = dist/* strictObject */.rej(COMMON);
/** The keys that a check of any kind may have. */
const COMMON_KEYS = Object.keys(COMMON);
/**
 * Reads a `checks:` list from parsed YAML.
 * @returns the checks that are right and every problem of those that are not
 */
async function parseChecks(list) {
    if (!Array.isArray(list) || list.length === 0)
        return { checks: [], problems: [noList(list)] };
    const checks = [];
    const problems = [];
    for (const [index, item] of list.entries()) {
        const label = labelOf(item, index);
        const found = await readCheck(item);
        if ("messages" in found) {
            problems.push(...found.messages.map((message) => ({ check: label, message, index })));
        }
        else if (checks.some(({ name }) => name === found.name)) {
            problems.push({ check: label, message: "another check has this name; names must be unique", index });
        }
        else {
            checks.push(found);
        }
    }
    return { checks, problems };
}
/** In the organization file the list stands under `checks:`; where it stands alone it is copied with that. */
function noList(data) {
    const isWrapped = isObject(data) && Object.hasOwn(data, "checks");
    const example = '{name: web, http: "https://…"}';
    const advice = isWrapped
        ? ", not an object: leave out the line checks:"
        : ` with at least one item, such as ${example}`;
    return { check: "list", message: `must be a list${advice}` };
}
async function readCheck(item) {
    if (!isObject(item))
        return { messages: ["must be an object with name and what to ask, such as http"] };
    const keys = Object.keys(KINDS).filter((key) => Object.hasOwn(item, key));
    const [key] = keys;
    if (key === undefined)
        return { messages: [missingKind(item)] };
    if (keys.length > 1)
        return { messages: [`asks for ${keys.join(" and ")}; a check asks for one of them`] };
    const kind = await KINDS[key]?.();
    if (kind === undefined)
        throw new Error(`${key} is in the list of kinds`);
    const [shared, own, unknown] = divide(item, kind.keys);
    const common = dist/* safeParse */.xLC(commonSchema, shared);
    const prepare = kind.read(own);
    if (common.success && typeof prepare === "function" && unknown.length === 0)
        return { ...settingsOf(common.output), kind: key, expressions: (0,template/* expressionsIn */.l$)(item), prepare };
    const messages = common.success ? [] : common.issues.map(schema/* describeIssue */.n6);
    const unknownKeys = unknown.slice(0, MOST_UNKNOWN).map((name) => unknownKey(name, kind));
    return { messages: [...messages, ...(typeof prepare === "function" ? [] : prepare), ...unknownKeys] };
}
function settingsOf(common) {
    return {
        name: common.name,
        group: common.group ?? "",
        critical: common.critical,
        timeoutMs: common.timeout,
        intervalMs: common.interval,
        successes: common.successes,
        stableForMs: common.stable_for,
        startDelayMs: common.start_delay,
    };
}
/** The keys that every check may have, those of its kind, and the names of the others. */
function divide(item, keys) {
    const entries = Object.entries(item);
    const among = (known) => entries.filter(([key]) => known.includes(key));
    const others = Object.keys(item).filter((key) => !COMMON_KEYS.includes(key) && !keys.includes(key));
    return [Object.fromEntries(among(COMMON_KEYS)), Object.fromEntries(among(keys)), others];
}
function unknownKey(name, { key, keys }) {
    const words = `unknown key ${name}${(0,schema/* inSnakeCase */.YU)(name)}`;
    const known = [...keys, ...COMMON_KEYS];
    return `${words}. ${(0,wording/* didYouMean */.au)(name, known)}A check with ${key} has: ${known.join(", ")}`;
}
function missingKind(item) {
    const known = Object.keys(KINDS);
    const unknown = Object.keys(item).find((key) => !Object.hasOwn(COMMON, key) && key !== "expect") ?? "";
    return `says nothing to ask. ${(0,wording/* didYouMean */.au)(unknown, known)}A check has one of: ${(0,wording/* list */.p_)(known)}`;
}
function isObject(item) {
    return typeof item === "object" && item !== null && !Array.isArray(item);
}
function labelOf(item, index) {
    const name = dist/* safeParse */.xLC(dist/* object */.Ikc({ name: labelSchema }), item);
    return name.success ? name.output.name : `#${index + 1}`;
}


/***/ }),

/***/ 35088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** An object of names and values. valibot's own record takes a list for one, with its indexes as names. */
function record(key, value, message) {
    const isObject = (input) => typeof input === "object" && input !== null && !Array.isArray(input);
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(isObject, message), valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(key, value, message));
}


/***/ }),

/***/ 94013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ Resolver),
  L: () => (/* binding */ namesSecret)
});

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/redact.js
var redact = __webpack_require__(18803);
// EXTERNAL MODULE: ./packages/core/build/health/scope.js
var scope = __webpack_require__(33645);
// EXTERNAL MODULE: ./packages/core/build/health/template.js
var template = __webpack_require__(66935);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
;// CONCATENATED MODULE: ./packages/core/build/health/unresolved.js

/**
 * Why a template has no value, and what to do about it.
 * @param known every expression there is; one of these has no value because it is null
 */
function explainUnresolved(expression, known) {
    const subject = `{{ ${expression} }} has no value`;
    if (expression.startsWith("env.")) {
        return `${subject}: env.NAME may stand only where credentials do, such as headers, and the step's env must set it`;
    }
    if (known.includes(expression))
        return `${subject}: the output is null`;
    const slip = (0,wording/* didYouMean */.au)(expression, known);
    const advice = elsewhere(expression, known) || `${slip}${lacking(expression, known)}` || missing(expression, known);
    return `${subject}. ${advice}Known: ${(0,wording/* list */.p_)(known)}`;
}
/** The stack's outputs are there, but of environments that were not meant. */
function elsewhere(expression, known) {
    const [, stack] = /^outputs\.([^.@]+)\./.exec(expression) ?? [];
    if (stack === undefined || known.some((name) => name.startsWith(`outputs.${stack}.`)))
        return "";
    const prefix = `outputs.${stack}@`;
    const environments = known.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    const names = [...new Set(environments.map((rest) => rest.split(".")[0] ?? rest))];
    if (names.length === 0)
        return "";
    const advice = `set the input environment, or write ${prefix}${names[0] ?? ""}.…`;
    return `The outputs of ${stack} are those of ${(0,wording/* list */.p_)(names)}: ${advice}. `;
}
/** The stack was applied and has no such output, or none that may be passed on. */
function lacking(expression, known) {
    const [prefix, unit] = /^outputs\.([^.]+)\./.exec(expression) ?? [];
    if (prefix === undefined || unit === undefined || !known.some((name) => name.startsWith(prefix)))
        return "";
    return `The outputs given of ${unit} do not have it; sensitive ones are left out of them. `;
}
/** What to set when nothing of that kind is known. */
function missing(expression, known) {
    const kind = expression.split(".")[0] ?? "";
    if (known.some((name) => name.startsWith(`${kind}.`)))
        return "";
    if (kind === "environment")
        return "No environment is chosen: set the input environment. ";
    if (kind === "outputs")
        return "No outputs are given: set the input outputs or outputs-file. ";
    return "";
}

;// CONCATENATED MODULE: ./packages/core/build/health/resolver.js





/** Servers refuse longer ones. */
const MAX_HEADER = 8_192;
const SECRET_HEADER = /authorization|cookie|token|key|secret|password/;
/** What of the step's environment an expression names; undefined where it names none of it. */
function secretName(expression) {
    return /^env\.(\w+)$/.exec(expression)?.[1];
}
/** Whether a text as it is written takes a credential from the step's environment. */
function namesSecret(text) {
    return (0,template/* expressionsIn */.l$)(text).some((expression) => secretName(expression) !== undefined);
}
/** Resolves the texts of one check; collects what is wrong with them and the secrets they take. */
class Resolver {
    problems = [];
    /** Values that must never be shown, even when an answer repeats them. */
    secrets = [];
    #scope;
    #environment;
    /** @param environment the step's, which only credentials may name (`env.NAME`); what they take is secret */
    constructor(scope, environment) {
        this.#scope = scope;
        this.#environment = environment;
    }
    /** A text that is shown. */
    text(text) {
        return this.#resolve(text, (expression) => this.#valueOf(expression));
    }
    /** A text that may hold a credential from the step's environment. */
    credential(text) {
        return this.#resolve(text, (expression) => this.#valueOf(expression) ?? this.#secret(expression));
    }
    /**
     * `user:password` of a URL, with values percent-encoded: a password may hold what ends the user-info (`@`, `/`). One
     * value alone may be both, with the colon between them.
     */
    userInfo(text) {
        const encode = (value) => {
            if (value === undefined)
                return undefined;
            const encoded = encodeURIComponent(value.toWellFormed());
            return text.includes(":") ? encoded : encoded.replace("%3A", ":");
        };
        return this.#resolve(text, (expression) => encode(this.#valueOf(expression) ?? this.#secret(expression)));
    }
    /** The texts inside plain data; numbers and booleans of outputs become an {@link OutputValue}. */
    data(value) {
        if (typeof value === "string") {
            const output = this.#scope.get((0,template/* soleExpression */.EY)(value) ?? "");
            return typeof output === "number" || typeof output === "boolean" ? new scope/* OutputValue */.N(output) : this.text(value);
        }
        if (Array.isArray(value))
            return value.map((item) => this.data(item));
        if (!(0,json/* isContainer */.u_)(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.data(inner)]));
    }
    /** A regular expression (JavaScript's, flag `m`) in which values stand for themselves. */
    pattern(key, text) {
        const source = this.#resolve(text, (expression) => {
            const value = this.#valueOf(expression);
            return value === undefined ? undefined : (0,template/* escapeRegExp */.Nt)(value);
        });
        try {
            return new RegExp(source, "m");
        }
        catch {
            this.problems.push(`${key} is no valid regular expression`);
            return /$/;
        }
    }
    /** The same headers with values; see {@link credential}. */
    headers(headers) {
        return Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, this.#header(name, text)]));
    }
    /** An http or https URL; undefined with a problem. Not judged while a template in it has no value. */
    url(key, text) {
        const before = this.problems.length;
        const resolved = this.text(text);
        if (this.problems.length > before)
            return undefined;
        const url = URL.parse(resolved);
        const problem = problemOfUrl(resolved, url);
        if (problem !== undefined)
            this.problems.push(`${key} ${problem}`);
        return url ?? undefined;
    }
    /** `host:port`, an IPv6 host in brackets; undefined with a problem. */
    hostAndPort(key, text, defaultPort) {
        const before = this.problems.length;
        const resolved = this.text(text);
        if (this.problems.length > before)
            return undefined;
        const [, bracketed, name, digits] = /^(?:\[([\da-fA-F:.]+)\]|([^\s\p{Cc}:/@?#[\]]+))(?::(\d{1,5}))?$/u.exec(resolved) ?? [];
        const host = bracketed ?? name;
        const port = digits === undefined ? defaultPort : Number(digits);
        if (host !== undefined && port !== undefined && port >= 1 && port <= 65_535)
            return { host, port };
        const example = defaultPort === undefined ? "host:22" : "host or host:443";
        this.problems.push(`${key} must be ${example} once its templates are filled in (IPv6 in brackets)`);
        return undefined;
    }
    #header(name, text) {
        const value = this.credential(text);
        // What HTTP allows in a field value; anything else could end the header and begin another.
        if (!/^[\t\x20-\x7E\xA0-\xFF]*$/.test(value)) {
            this.problems.push(`headers.${name} holds a line break or another character that HTTP does not allow`);
        }
        if (value.length > MAX_HEADER)
            this.problems.push(`headers.${name} has more than ${MAX_HEADER} characters`);
        // Written out rather than taken from env, a credential is still one; so is what follows `Bearer `.
        if (SECRET_HEADER.test(name))
            this.#hide(value, value.replace(/^\w+ +/, ""));
        return value;
    }
    #valueOf(expression) {
        const value = this.#scope.get(expression);
        return value === undefined ? undefined : String(value);
    }
    #secret(expression) {
        const name = secretName(expression);
        const value = name !== undefined && Object.hasOwn(this.#environment, name) ? this.#environment[name] : undefined;
        if (value === undefined || value === "")
            return undefined;
        this.#hide(value);
        return value;
    }
    /** A header such as `x-api-key: true` would hide every `true` there is, outputs included. */
    #hide(...values) {
        this.secrets.push(...values.filter((value) => value.length >= redact/* MINIMUM_LENGTH */._S));
    }
    #resolve(text, lookup) {
        if ((0,template/* hasBrokenTemplate */.ch)(text))
            this.problems.push("a template is not closed: write {{ name }}");
        const { text: resolved, unresolved } = (0,template/* resolveTemplate */.XZ)(text, lookup);
        for (const expression of unresolved) {
            this.problems.push(explainUnresolved(expression, [...this.#scope.keys()]));
        }
        return resolved;
    }
}
function problemOfUrl(text, url) {
    // URL() drops tabs and newlines and so would hide what a value smuggles in.
    if (/[\s\p{Cc}]/u.test(text))
        return "holds a blank or control character once its templates are filled in";
    if (url === null || url.port === "0")
        return "is no valid URL once its templates are filled in";
    if (url.protocol !== "http:" && url.protocol !== "https:")
        return `must be an http or https URL, not ${url.protocol}`;
    if (url.username !== "" || url.password !== "") {
        return 'holds a user name or password; send them in headers: {authorization: "{{ env.NAME }}"}';
    }
    return undefined;
}


/***/ }),

/***/ 12634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   YU: () => (/* binding */ inSnakeCase),
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   s6: () => (/* binding */ headersSchema),
/* harmony export */   sK: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35088);
/** Pieces of schema that several kinds of check share, and the words for what is wrong. */


const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A duration of a check such as `800ms`, `90s`, `5m` or `14d` in milliseconds; a bare number is seconds. */
function durationSchema(minimumMs) {
    const words = `must be one number and its unit, such as 800ms, 90s, 5m or 14d${minimumMs === 1_000 ? ", at least one second" : ""}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()], words), valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        const milliseconds = parseSpan(String(dataset.value));
        if (milliseconds !== undefined && milliseconds >= minimumMs)
            return milliseconds;
        addIssue({ message: words });
        return NEVER;
    }));
}
function parseSpan(text) {
    const [, digits, unit = "s"] = /^(\d{1,6})\s*(ms|s|m|h|d)?$/.exec(text.trim()) ?? [];
    const factor = Object.entries(UNIT_MS).find(([name]) => name === unit)?.[1];
    return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP("must be text (put it in quotes)"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq("must not be empty"));
/** One text or a list of them, as a list. */
const texts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)], "must be text or a list of texts"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((given) => (typeof given === "string" ? [given] : given)));
const wholeNumber = (minimum) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig("must be a number"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf("must be a whole number"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(minimum, `must be at least ${minimum}`));
const flag = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY("must be true or false");
/** Headers that steer the connection itself; the wrong one makes the server wait for a body that never comes. */
const CONNECTION_HEADERS = ["connection", "content-length", "expect", "te", "trailer", "transfer-encoding", "upgrade"];
/** Headers to send, names in lower case. */
const headersSchema = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .toLowerCase */ .PXX(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[\w!#$%&'*+.^`|~-]+$/, "is no header name"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((name) => !CONNECTION_HEADERS.includes(name), "is a header of the connection, which a check cannot set")), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP("must be text (put it in quotes)"), "must be an object of names and values");
/** One problem in words that begin with the key it is about. */
function describeIssue(issue) {
    const path = issue.path?.map(({ key }) => String(key)).join(".") ?? "";
    if (issue.type === "strict_object" && issue.expected === "never")
        return unknownKey(path, issue.message);
    if (issue.type === "strict_object" && issue.received === "undefined")
        return `${path} is missing`;
    return `${path} ${issue.message}`;
}
/** An object that says what it must be also says so of a key that it does not have. */
function unknownKey(path, message) {
    const [parent = ""] = path.split(/\.[^.]*$/, 1);
    const rule = message.startsWith("must be") ? `. ${parent} ${message}` : "";
    return `unknown key ${path}${inSnakeCase(path)}${rule}`;
}
/** Inputs are written with hyphens, and so are keys by those who just wrote an input. */
function inSnakeCase(path) {
    const key = path.split(".").at(-1) ?? "";
    return key.includes("-") ? `; keys are written with underscores: ${key.replaceAll("-", "_")}` : "";
}


/***/ }),

/***/ 33645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ OutputValue),
/* harmony export */   t: () => (/* binding */ buildScope)
/* harmony export */ });
/** A number or boolean of an output that is all of a text. */
class OutputValue {
    value;
    constructor(value) {
        this.value = value;
    }
    toJSON() {
        return this.value;
    }
}
/**
 * Gives every expression its value. `outputs.attic.url` is the one of the chosen environment, or of the only unit of
 * that stack; `outputs.attic@production.url` is always that one. Values inside lists and objects are reached with
 * further dots (`outputs.edge.addresses.0`).
 */
function buildScope(source) {
    const scope = new Map([["sha", source.sha]]);
    if (source.environment !== undefined) {
        scope.set("environment.name", source.environment.name);
        if (source.environment.domain !== undefined)
            scope.set("environment.domain", source.environment.domain);
    }
    const units = Object.keys(source.outputs);
    for (const [unit, outputs] of Object.entries(source.outputs)) {
        addValues(scope, `outputs.${unit}`, outputs);
        const stack = stackOf(unit);
        if (isMeant(unit, stack, units, source.environment?.name))
            addValues(scope, `outputs.${stack}`, outputs);
    }
    return scope;
}
/** Whether the bare stack name means this unit. Direct mode has only `default`, whatever environment is verified. */
function isMeant(unit, stack, units, environment) {
    if (environment === undefined)
        return units.filter((other) => stackOf(other) === stack).length === 1;
    const own = `${stack}@${environment}`;
    return unit === (units.includes(own) ? own : `${stack}@default`);
}
function stackOf(unit) {
    return unit.split("@")[0] ?? unit;
}
function addValues(scope, prefix, value) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
        scope.set(prefix, value);
    }
    else if (value === null) {
        scope.set(prefix, undefined);
    }
    else if (typeof value === "object") {
        for (const [key, inner] of Object.entries(value))
            addValues(scope, `${prefix}.${key}`, inner);
    }
}


/***/ }),

/***/ 66935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ soleExpression),
/* harmony export */   Nt: () => (/* binding */ escapeRegExp),
/* harmony export */   XZ: () => (/* binding */ resolveTemplate),
/* harmony export */   ch: () => (/* binding */ hasBrokenTemplate),
/* harmony export */   l$: () => (/* binding */ expressionsIn)
/* harmony export */ });
const TEMPLATE = /\{\{([^{}]*)\}\}/g;
/** Replaces every `{{ expression }}`. Values are put in as they are and not searched again. */
function resolveTemplate(text, lookup) {
    const unresolved = [];
    const resolved = text.replaceAll(TEMPLATE, (whole, inside) => {
        const value = lookup(inside.trim());
        if (value === undefined)
            unresolved.push(inside.trim());
        return value ?? whole;
    });
    return { text: resolved, unresolved };
}
/** The expression of a text that is one template and nothing else. */
function soleExpression(text) {
    return /^\{\{([^{}]*)\}\}$/.exec(text)?.[1]?.trim();
}
/** Every expression in the texts of plain data. */
function expressionsIn(data) {
    return [...JSON.stringify(data).matchAll(TEMPLATE)].map(([, inside = ""]) => inside.trim());
}
/** Whether braces are left over once every well-formed template is gone. */
function hasBrokenTemplate(text) {
    return text.replaceAll(TEMPLATE, "").includes("{{");
}
/** Makes a value match only itself inside a regular expression. */
function escapeRegExp(value) {
    return value.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}


/***/ })

};
