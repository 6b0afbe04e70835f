export const id = 458;
export const ids = [458];
export const modules = {

/***/ 94458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  healthVerify: () => (/* binding */ healthVerify)
});

// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
;// CONCATENATED MODULE: ./actions/build/health-verify/src/inputs.js

const presentation = {
    name: "flywheel health-verify",
    description: "Asks what was just deployed until it answers as it should, and says exactly what does not",
    branding: { icon: "activity", color: "green" },
};
const inputs = {
    config: unit_inputs/* UNIT_INPUTS */.nV.config,
    environment: {
        type: "text",
        description: "The environment that was deployed: gives templates their environment.name and environment.domain, and says whose outputs are meant. Not needed when the organization has only one.",
    },
    checks: {
        type: "text",
        description: "YAML list of checks, in place of those in the organization file.",
    },
    outputs: {
        type: "text",
        description: "JSON of the stacks' outputs: the output of that name of tofu-apply.",
    },
    "outputs-file": {
        type: "lines",
        description: "Paths of outputs files that tofu-apply wrote, one a line; the input outputs wins over them.",
    },
    timeout: {
        type: "duration",
        description: "How long a check may take to become healthy. A check's own timeout wins.",
        default: "5m",
    },
    interval: {
        type: "duration",
        description: "Pause between two tries; grows by half with each failure, to at most 30s.",
        default: "5s",
    },
    successes: {
        type: "integer",
        description: "Good answers in a row that make a check healthy.",
        default: "1",
        minimum: 1,
    },
    "max-parallel": {
        type: "integer",
        description: "How many requests are under way at once.",
        default: "10",
        minimum: 1,
    },
};
const outputs = {
    healthy: { description: "true when every critical check passed.", default: "false" },
    passed: { description: "Checks that passed.", default: "0" },
    failed: { description: "Checks that failed, critical or not.", default: "0" },
    total: { description: "Checks that were asked.", default: "0" },
    results: { description: "JSON list, in the order of the checks: name, ok, class, attempts.", default: "[]" },
    "results-path": { description: "File with the full results as JSON (flywheel.health/v1).", default: "" },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
;// CONCATENATED MODULE: ./packages/core/build/health/advice.js
/** What to look at first, by the kind of failure. */
const ADVICE = {
    dns: "Look at the DNS record, and at whether this runner's resolver can see the zone.",
    refused: "Nothing listens there: look at whether the service runs, its port, and the firewall or load balancer before it.",
    reset: "The connection was cut: look at the service's log for a crash, and at the proxy before it.",
    timeout: "No whole answer came in time: look at the service's load and start-up time, and at firewalls that drop packets.",
    tls: "Look at the certificate (names, expiry, issuer) and at whether the port speaks TLS; NODE_EXTRA_CA_CERTS in the step's env adds an authority.",
    blocked: "Health checks never ask link-local, metadata, multicast or unspecified addresses: correct the URL or the output it comes from.",
    protocol: "What answered does not speak HTTP as it should: look at the port and at the proxy before the service.",
    redirect: "Redirects are followed only within one origin, five at most: write the final URL in the check, or expect the redirect's status.",
    status: "Look at the service's log for this path.",
    assertion: "It answers, but not as expected: an older version may still be running, or a part of it is unwell.",
    "too-large": "Point the check at an endpoint made for health checks; at most 1 MiB of a body is read.",
};

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/inputs/parse.js
var parse = __webpack_require__(10369);
;// CONCATENATED MODULE: ./packages/core/build/health/json-path.js
// One step: .name, [0], ["name"] or ['name'].
const STEP = /^(?:\.([A-Za-z_][\w-]*)|\[(\d{1,9})\]|\["([^"\\]*)"\]|\['([^'\\]*)'\])/;
/** Parses the subset `$.a.b[0]["c"]` of JSONPath; undefined for anything else. */
function parseJsonPath(text) {
    if (!text.startsWith("$"))
        return undefined;
    const path = [];
    let rest = text.slice(1);
    while (rest !== "") {
        const match = STEP.exec(rest);
        if (match === null)
            return undefined;
        const [step, name, index, doubleQuoted, singleQuoted] = match;
        path.push(index === undefined ? (name ?? doubleQuoted ?? singleQuoted ?? "") : Number(index));
        rest = rest.slice(step.length);
    }
    return path;
}
/** Follows the path. Inherited properties are not part of a document. */
function findJson(document, path) {
    let value = document;
    for (const step of path) {
        if (typeof value !== "object" || value === null)
            return { found: false };
        if (Array.isArray(value) !== (typeof step === "number"))
            return { found: false };
        const entry = Object.getOwnPropertyDescriptor(value, step);
        if (entry === undefined)
            return { found: false };
        value = entry.value;
    }
    return { found: true, value };
}
/** Equality of JSON values with their types: `1` is not `"1"`; the order of keys means nothing. */
function sameJson(a, b) {
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return a === b;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const left = Object.entries(a);
    if (left.length !== Object.keys(b).length)
        return false;
    return left.every(([key, value]) => {
        const other = findJson(b, [Array.isArray(b) ? Number(key) : key]);
        return other.found && sameJson(value, other.value);
    });
}

;// CONCATENATED MODULE: ./packages/core/build/health/record.js

/** An object of names and values. valibot's own record takes a list for one, with its indexes as names. */
function record(key, value, message) {
    const isObject = (input) => typeof input === "object" && input !== null && !Array.isArray(input);
    return dist/* pipe */.FsL(dist/* custom */.IeY(isObject, message), dist/* record */.g1P(key, value, message));
}

;// CONCATENATED MODULE: ./packages/core/build/health/status.js
const DEFAULT_STATUS = { allowed: ["2xx"], refused: [] };
const PATTERN = /^!?[1-5](?:xx|\d\d)$/;
/** Parses `200`, `2xx`, `!5xx` or several of them; undefined when one is none of these. */
function parseStatusSet(patterns) {
    const texts = patterns.map((pattern) => String(pattern).toLowerCase());
    if (texts.length === 0 || !texts.every((text) => PATTERN.test(text)))
        return undefined;
    return {
        allowed: texts.filter((text) => !text.startsWith("!")),
        refused: texts.filter((text) => text.startsWith("!")).map((text) => text.slice(1)),
    };
}
function allowsStatus(set, status) {
    if (set.refused.some((pattern) => matches(pattern, status)))
        return false;
    return set.allowed.length === 0 || set.allowed.some((pattern) => matches(pattern, status));
}
/** Whether a check names this status on purpose, rather than allowing it by refusing others. */
function namesStatus(set, status) {
    return allowsStatus(set, status) && set.allowed.length > 0;
}
/** In words: `200 or 204`, `2xx but not 204`, `anything but 5xx`. */
function describeStatusSet({ allowed, refused }) {
    if (refused.length === 0)
        return allowed.join(" or ");
    const but = refused.join(" or ");
    return allowed.length === 0 ? `anything but ${but}` : `${allowed.join(" or ")} but not ${but}`;
}
function matches(pattern, status) {
    const text = String(status);
    return pattern.endsWith("xx") ? text.charAt(0) === pattern.charAt(0) : text === pattern;
}

;// CONCATENATED MODULE: ./packages/core/build/health/expectation.js




const STATUS_WORDS = 'must be a code or class, or a list of them: 200, 2xx, "!5xx" (in quotes), [200, 204]';
const OPERATOR_WORDS = "must be a plain value, or an object of exists, equals, greater_than, at_least, less_than, at_most";
const code = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()], STATUS_WORDS);
const statusSchema = dist/* pipe */.FsL(dist/* union */.KCZ([code, dist/* array */.YOg(code)], STATUS_WORDS), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const set = parseStatusSet(Array.isArray(dataset.value) ? dataset.value : [dataset.value]);
    if (set !== undefined)
        return set;
    addIssue({ message: STATUS_WORDS });
    return NEVER;
}));
const expectation_text = dist/* pipe */.FsL(dist/* string */.YjP("must be text (put it in quotes)"), dist/* nonEmpty */.hq("must not be empty"));
const bodySchema = dist/* strictObject */.rej({
    contains: dist/* optional */.lqM(dist/* union */.KCZ([expectation_text, dist/* array */.YOg(expectation_text)], "must be text or a list of texts")),
    matches: dist/* optional */.lqM(expectation_text),
}, "must be an object with contains or matches");
const number = dist/* optional */.lqM(dist/* number */.aig("must be a number"));
const operatorsSchema = dist/* strictObject */.rej({
    exists: dist/* optional */.lqM(dist/* boolean */.zMY()),
    equals: dist/* optional */.lqM(dist/* unknown */.L5J()),
    greater_than: number,
    at_least: number,
    less_than: number,
    at_most: number,
});
const jsonSchema = dist/* pipe */.FsL(record(dist/* string */.YjP(), dist/* unknown */.L5J(), 'must be an object of paths and values, such as { "$.status": ok }'), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const assertions = [];
    for (const [key, expected] of Object.entries(dataset.value)) {
        const path = parseJsonPath(key);
        const rules = parseRules(expected);
        if (path === undefined)
            addIssue({ message: `"${key}" is no path; write one such as $.items[0].name or $["a b"]` });
        else if (rules === undefined)
            addIssue({ message: `the value of "${key}" ${OPERATOR_WORDS}` });
        else
            assertions.push({ text: key, path, rules });
    }
    return assertions.length === Object.keys(dataset.value).length ? assertions : NEVER;
}));
/** The `expect:` of an HTTP check. */
const httpExpectationSchema = dist/* pipe */.FsL(dist/* optional */.lqM(dist/* strictObject */.rej({ status: dist/* optional */.lqM(statusSchema), body: dist/* optional */.lqM(bodySchema), json: dist/* optional */.lqM(jsonSchema) }, "must be an object with status, body or json"), {}), dist/* transform */.pdi(({ status, body, json }) => ({
    status: status ?? DEFAULT_STATUS,
    contains: typeof body?.contains === "string" ? [body.contains] : (body?.contains ?? []),
    matches: body?.matches,
    json: json ?? [],
})));
/** An object is read as operators, anything else as the value to equal; undefined when an object holds neither. */
function parseRules(expected) {
    if (typeof expected !== "object" || expected === null || Array.isArray(expected)) {
        return [{ operator: "equals", value: expected }];
    }
    const { success, output } = dist/* safeParse */.xLC(operatorsSchema, expected);
    if (!success || Object.keys(output).length === 0)
        return undefined;
    const rules = [];
    if (output.exists !== undefined)
        rules.push({ operator: "exists", value: output.exists });
    if (Object.hasOwn(output, "equals"))
        rules.push({ operator: "equals", value: output.equals });
    for (const operator of ["greater_than", "at_least", "less_than", "at_most"]) {
        const value = output[operator];
        if (value !== undefined)
            rules.push({ operator, value });
    }
    return rules;
}

;// CONCATENATED MODULE: ./packages/core/build/health/check.js




/** Every key that says what a check asks. Those without a probe yet are refused by name rather than as a typo. */
const KINDS = [
    "http",
    "tcp",
    "dns",
    "tls",
    "kubernetes",
    "github_runners",
    "gitlab_runners",
    "prometheus",
    "command",
];
const durationSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()], "must be a duration such as 90s or 5m"), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const milliseconds = (0,parse/* parseDuration */.E9)(String(dataset.value));
    if (milliseconds !== undefined && milliseconds > 0)
        return milliseconds;
    addIssue({ message: "must be a duration such as 90s or 5m, at least one second" });
    return NEVER;
}));
const nameSchema = dist/* pipe */.FsL(dist/* string */.YjP("must be text"), dist/* trim */.Bqr(), dist/* regex */.yGV(/^[^\p{Cc}\p{Cf}]{1,100}$/u, "must have 1 to 100 characters and no control characters"));
/** Headers that steer the connection itself; the wrong one makes the server wait for a body that never comes. */
const CONNECTION_HEADERS = ["connection", "content-length", "expect", "te", "trailer", "transfer-encoding", "upgrade"];
const headersSchema = record(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* toLowerCase */.PXX(), dist/* regex */.yGV(/^[\w!#$%&'*+.^`|~-]+$/, "is no header name"), dist/* check */.z6Y((name) => !CONNECTION_HEADERS.includes(name), "is a header of the connection, which a check cannot set")), dist/* string */.YjP("must be text (put it in quotes)"), "must be an object of names and values");
const checkSchema = dist/* strictObject */.rej({
    name: nameSchema,
    http: dist/* pipe */.FsL(dist/* string */.YjP("must be a URL"), dist/* trim */.Bqr(), dist/* nonEmpty */.hq("must be a URL")),
    headers: dist/* optional */.lqM(headersSchema, {}),
    expect: httpExpectationSchema,
    critical: dist/* optional */.lqM(dist/* boolean */.zMY("must be true or false"), true),
    timeout: dist/* optional */.lqM(durationSchema),
    interval: dist/* optional */.lqM(durationSchema),
    successes: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig("must be a number"), dist/* integer */.ndf("must be a whole number"), dist/* minValue */.Wwf(1, "must be at least 1"))),
});
/**
 * Reads a `checks:` list from parsed YAML.
 * @returns the checks that are right and every problem of those that are not
 */
function parseChecks(list) {
    if (!Array.isArray(list) || list.length === 0) {
        const message = 'must be a list with at least one item, such as {name: web, http: "https://…"}';
        return { checks: [], problems: [{ check: "list", message }] };
    }
    const checks = [];
    const problems = [];
    for (const [index, item] of list.entries()) {
        const label = labelOf(item, index);
        const found = readCheck(item);
        if ("messages" in found) {
            problems.push(...found.messages.map((message) => ({ check: label, message })));
        }
        else if (checks.some(({ name }) => name === found.name)) {
            problems.push({ check: label, message: "another check has this name; names must be unique" });
        }
        else {
            checks.push(found);
        }
    }
    return { checks, problems };
}
function readCheck(item) {
    const kindProblem = problemOfKind(item);
    if (kindProblem !== undefined)
        return { messages: [kindProblem] };
    const result = dist/* safeParse */.xLC(checkSchema, item);
    if (!result.success)
        return { messages: result.issues.map(describeIssue) };
    const { name, http, headers, expect, critical, timeout, interval, successes } = result.output;
    return {
        name,
        kind: "http",
        url: http,
        headers,
        expect,
        critical,
        timeoutMs: timeout,
        intervalMs: interval,
        successes,
    };
}
function problemOfKind(item) {
    if (typeof item !== "object" || item === null || Array.isArray(item))
        return "must be an object with name and http";
    const kinds = KINDS.filter((kind) => Object.hasOwn(item, kind));
    const other = kinds.find((kind) => kind !== "http");
    if (kinds.length > 1)
        return `asks for ${kinds.join(" and ")}; a check asks for one of them`;
    if (other !== undefined)
        return `kind ${other} is planned, but this version of flywheel checks only http`;
    return undefined;
}
function describeIssue(issue) {
    const path = issue.path?.map(({ key }) => String(key)).join(".") ?? "";
    if (issue.type === "strict_object" && issue.expected === "never")
        return `unknown key ${path}`;
    if (issue.type === "strict_object" && issue.received === "undefined")
        return `${path} is missing`;
    return `${path} ${issue.message}`;
}
function labelOf(item, index) {
    const name = dist/* safeParse */.xLC(dist/* object */.Ikc({ name: nameSchema }), item);
    return name.success ? name.output.name : `#${index + 1}`;
}

;// CONCATENATED MODULE: ./packages/core/build/health/duration.js
/** A duration for people: `850 ms`, `12.3 s`, `5 min`, `5 min 2 s`. */
function formatDuration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1_000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    const rest = seconds % 60 === 0 ? "" : ` ${seconds % 60} s`;
    return `${Math.floor(seconds / 60)} min${rest}`;
}

;// CONCATENATED MODULE: ./packages/core/build/health/assertions.js


const MAX_EXCERPT = 500;
const MAX_VALUE = 120;
/**
 * Holds a response against an expectation.
 * @param mask hides secrets in what is quoted from the body
 * @returns undefined when the response is as expected
 */
function judgeResponse(response, expect, mask) {
    const verdict = findProblems(response, expect, mask);
    // Masked before it is cut: half a secret would not be recognised any more.
    return verdict === undefined ? undefined : { ...verdict, excerpt: cut(mask(response.body).trim(), MAX_EXCERPT) };
}
function findProblems({ status, body, truncated }, expect, mask) {
    if (!allowsStatus(expect.status, status)) {
        const problem = `expected status ${describeStatusSet(expect.status)}, found ${status}`;
        return { class: "status", problems: [problem] };
    }
    const readsBody = expect.contains.length > 0 || expect.matches !== undefined || expect.json.length > 0;
    if (readsBody && truncated) {
        return { class: "too-large", problems: ["expected a body of at most 1 MiB, found a larger one"] };
    }
    const problems = [...judgeText(body, expect), ...judgeJson(body, expect.json, mask)];
    return problems.length === 0 ? undefined : { class: "assertion", problems };
}
function judgeText(body, expect) {
    const problems = expect.contains
        .filter((text) => !body.includes(text))
        .map((text) => `expected a body that contains ${show(text)}, found none of it`);
    if (expect.matches?.test(body) === false) {
        problems.push(`expected a body that matches ${cut(expect.matches.source, MAX_VALUE)}, found no match`);
    }
    return problems;
}
function judgeJson(body, assertions, mask) {
    if (assertions.length === 0)
        return [];
    const document = parseJson(body);
    if (!document.found)
        return ["expected a JSON body, found one that is no JSON"];
    return assertions.flatMap(({ text, path, rules }) => {
        const found = findJson(document.value, path);
        const shown = found.found ? show(found.value, mask) : "nothing there";
        return rules
            .filter((rule) => !holds(rule, found))
            .map((rule) => `expected ${text} ${describeRule(rule)}, found ${shown}`);
    });
}
function parseJson(body) {
    try {
        const value = JSON.parse(body);
        return { found: true, value };
    }
    catch {
        return { found: false };
    }
}
function holds(rule, found) {
    if (rule.operator === "exists")
        return found.found === rule.value;
    if (!found.found)
        return false;
    if (rule.operator === "equals")
        return sameJson(found.value, rule.value);
    if (typeof found.value !== "number")
        return false;
    switch (rule.operator) {
        case "greater_than":
            return found.value > rule.value;
        case "at_least":
            return found.value >= rule.value;
        case "less_than":
            return found.value < rule.value;
        case "at_most":
            return found.value <= rule.value;
    }
}
function describeRule(rule) {
    if (rule.operator === "exists")
        return rule.value ? "to exist" : "not to exist";
    if (rule.operator === "equals")
        return `to be ${show(rule.value)}`;
    return `to be a number ${rule.operator.replaceAll("_", " ")} ${rule.value}`;
}
/** A value as JSON writes it, which shows its type: `"1"` or `1`. */
function show(value, mask = (text) => text) {
    return cut(mask(JSON.stringify(value)), MAX_VALUE);
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./packages/core/build/health/mask.js
/** Replaces every secret in a text, as it is and as JSON writes it. */
function maskSecrets(text, secrets) {
    return secrets
        .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
        .filter((form) => form !== "")
        .toSorted((a, b) => b.length - a.length)
        .reduce((masked, form) => masked.replaceAll(form, () => "***"), text);
}

;// CONCATENATED MODULE: ./packages/core/build/health/http-check.js



const MAX_REDIRECTS = 5;
const MAX_BODY_BYTES = 1024 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What of a URL may be shown: query strings and user-info can hold credentials. */
function shownUrl(url) {
    return `${url.origin}${url.pathname}`;
}
/**
 * Asks once, following redirects within the same origin only: headers never travel to another one.
 * @param timeoutMs for all of it, redirects included
 */
async function probeHttp(target, http, timeoutMs) {
    const mask = (text) => maskSecrets(text, target.secrets);
    let url = target.url;
    let left = timeoutMs;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const result = await http.request({
            method: "GET",
            url: url.href,
            headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "flywheel", ...target.headers },
            timeoutMs: Math.max(1, left),
            maxBodyBytes: MAX_BODY_BYTES,
        });
        if (!result.ok)
            return failed(result.fault, mask(result.message));
        const { response } = result;
        const location = response.headers["location"];
        if (location === undefined || !isToFollow(response.status, target)) {
            return { status: response.status, failure: judgeResponse(response, target.expect, mask) };
        }
        const next = URL.parse(location, url.href);
        if (next?.origin !== url.origin)
            return failed("redirect", mask(leavesOrigin(url, next)), response.status);
        left -= response.durationMs;
        url = next;
    }
    return failed("redirect", `expected an answer, found more than ${MAX_REDIRECTS} redirects in a row`);
}
/** A redirect the check itself expects is its answer. */
function isToFollow(status, target) {
    return REDIRECTS.has(status) && !namesStatus(target.expect.status, status);
}
function leavesOrigin(from, to) {
    const found = to === null ? "a Location that is no URL" : `a redirect to ${to.protocol}//${to.host}`;
    return `expected an answer of ${from.origin}, found ${found}`;
}
function failed(failureClass, problem, status) {
    return { status, failure: { class: failureClass, problems: [problem], excerpt: "" } };
}

;// CONCATENATED MODULE: ./packages/core/build/health/problem.js

/**
 * Fails for every problem at once; does nothing without any.
 * @throws the source's reason, naming each check
 */
function failOnProblems(problems, source) {
    if (problems.length === 0)
        return;
    const lines = problems.map(({ check, message }) => `check ${check}: ${message}`);
    const message = lines.length === 1
        ? `In ${source.name}, ${lines.join("")}`
        : `${lines.length} problems in ${source.name}:\n${lines.map((line) => `- ${line}`).join("\n")}`;
    (0,errors/* fail */.fJ)(source.reason, message, {
        hint: "Nothing was probed. Correct the check and run again; the README of health-verify shows every key.",
        detailCode: "check",
        ...(source.place === undefined ? {} : { place: source.place }),
    });
}

// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
;// CONCATENATED MODULE: ./packages/core/build/health/template.js
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
/** Whether braces are left over once every well-formed template is gone. */
function hasBrokenTemplate(text) {
    return text.replaceAll(TEMPLATE, "").includes("{{");
}
/** Makes a value match only itself inside a regular expression. */
function escapeRegExp(value) {
    return value.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

;// CONCATENATED MODULE: ./packages/core/build/health/resolve.js


const SECRET_HEADER = /authorization|cookie|token|key|secret|password/;
/**
 * Gives every template its value and judges what only then can be judged (URL, headers, regular expression).
 * @param environment the step's environment, which only headers may name (`env.NAME`); what they take is secret
 */
function resolveChecks(checks, scope, environment) {
    const problems = [];
    const resolved = checks.map((check) => {
        const resolver = new Resolver(scope, environment);
        const target = resolveTarget(check, resolver);
        problems.push(...resolver.problems.map((message) => ({ check: check.name, message })));
        return target === undefined ? [] : [{ check, target }];
    });
    return { checks: resolved.flat(), problems };
}
function resolveTarget(check, resolver) {
    const url = parseUrl(resolver.text(check.url), resolver);
    const headers = Object.fromEntries(Object.entries(check.headers).map(([name, value]) => [name, resolver.header(name, value)]));
    const expect = resolveExpectation(check.expect, resolver);
    const matches = check.expect.matches === undefined ? undefined : resolver.pattern(check.expect.matches);
    if (url === undefined || resolver.problems.length > 0)
        return undefined;
    return { url, headers, expect: { ...expect, matches }, secrets: resolver.secrets };
}
function resolveExpectation(expect, resolver) {
    return {
        status: expect.status,
        contains: expect.contains.map((text) => resolver.text(text)),
        json: expect.json.map((assertion) => resolveAssertion(assertion, resolver)),
    };
}
function resolveAssertion(assertion, resolver) {
    const rules = assertion.rules.map((rule) => rule.operator === "equals" ? { ...rule, value: resolver.data(rule.value) } : rule);
    return { ...assertion, rules };
}
function parseUrl(text, resolver) {
    // What is left of a bad template would only be reported again as a bad URL.
    if (resolver.problems.length > 0)
        return undefined;
    const url = URL.parse(text);
    const problem = problemOfUrl(text, url);
    if (problem !== undefined)
        resolver.problems.push(problem);
    return url ?? undefined;
}
function problemOfUrl(text, url) {
    // URL() drops tabs and newlines and so would hide what a value smuggles in.
    if (/[\s\p{Cc}]/u.test(text))
        return "http holds a blank or control character once its templates are filled in";
    if (url === null || url.port === "0")
        return "http is no valid URL once its templates are filled in";
    if (url.protocol !== "http:" && url.protocol !== "https:") {
        return `http must be an http or https URL, not ${url.protocol}`;
    }
    if (url.username !== "" || url.password !== "") {
        return 'http holds a user name or password; send them in headers: {authorization: "{{ env.NAME }}"}';
    }
    return undefined;
}
/** Resolves the texts of one check; collects what is wrong with them and the secrets they take. */
class Resolver {
    problems = [];
    secrets = [];
    scope;
    environment;
    constructor(scope, environment) {
        this.scope = scope;
        this.environment = environment;
    }
    text(text) {
        return this.resolve(text, (expression) => this.scope.get(expression));
    }
    /** The texts inside plain data. */
    data(value) {
        if (typeof value === "string")
            return this.text(value);
        if (Array.isArray(value))
            return value.map((item) => this.data(item));
        if (typeof value !== "object" || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.data(inner)]));
    }
    pattern(text) {
        const source = this.resolve(text, (expression) => {
            const value = this.scope.get(expression);
            return value === undefined ? undefined : escapeRegExp(value);
        });
        try {
            return new RegExp(source, "m");
        }
        catch {
            this.problems.push("expect.body.matches is no valid regular expression");
            return undefined;
        }
    }
    header(name, text) {
        const value = this.resolve(text, (expression) => this.scope.get(expression) ?? this.secret(expression));
        // What HTTP allows in a field value; anything else could end the header and begin another.
        if (!/^[\t\x20-\x7E\xA0-\xFF]*$/.test(value)) {
            this.problems.push(`headers.${name} holds a line break or another character that HTTP does not allow`);
        }
        // Written out rather than taken from env, a credential is still one; so is what follows `Bearer `.
        if (SECRET_HEADER.test(name))
            this.secrets.push(value, value.replace(/^\w+ +/, ""));
        return value;
    }
    secret(expression) {
        const name = /^env\.(\w+)$/.exec(expression)?.[1];
        const value = name !== undefined && Object.hasOwn(this.environment, name) ? this.environment[name] : undefined;
        if (value === undefined || value === "")
            return undefined;
        this.secrets.push(value);
        return value;
    }
    resolve(text, lookup) {
        if (hasBrokenTemplate(text))
            this.problems.push("a template is not closed: write {{ name }}");
        const { text: resolved, unresolved } = resolveTemplate(text, lookup);
        for (const expression of unresolved)
            this.problems.push(this.explain(expression));
        return resolved;
    }
    explain(expression) {
        if (expression.startsWith("env.")) {
            return `{{ ${expression} }} has no value: env.NAME may stand only in headers, and the step's env must set it`;
        }
        const known = [...this.scope.keys()];
        const advice = (0,wording/* didYouMean */.au)(expression, known) || missingInput(expression, known);
        return `{{ ${expression} }} has no value. ${advice}Known: ${(0,wording/* list */.p_)(known)}`;
    }
}
/** What to set when nothing of that kind is known. */
function missingInput(expression, known) {
    const kind = expression.split(".")[0] ?? "";
    if (known.some((name) => name.startsWith(`${kind}.`)))
        return "";
    if (kind === "environment")
        return "No environment is chosen: set the input environment. ";
    if (kind === "outputs")
        return "No outputs are given: set the input outputs or outputs-file. ";
    return "";
}

;// CONCATENATED MODULE: ./packages/core/build/health/scope.js
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
function lookupIn(scope) {
    return (expression) => scope.get(expression);
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
        scope.set(prefix, String(value));
    }
    else if (typeof value === "object" && value !== null) {
        for (const [key, inner] of Object.entries(value))
            addValues(scope, `${prefix}.${key}`, inner);
    }
}

// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/health/summary.js



/** Failures told in full; the table has them all, and a summary may have 1 MiB. */
const MAX_TOLD = 20;
/** What the job summary says: what failed and what to look at, then every check. */
function renderSummary(results, environment) {
    const failed = results.flatMap((result) => result.failure === undefined ? [] : [{ result, failure: result.failure }]);
    // Failures that fail the step come first, else in the order of the checks.
    const told = failed.toSorted((a, b) => Number(b.result.critical) - Number(a.result.critical)).slice(0, MAX_TOLD);
    const left = failed.length - told.length;
    return [
        `## ${headline(results)}${environment === "" ? "" : ` · ${(0,markdown/* escapeText */.X1)(environment)}`}`,
        ...told.map(({ result, failure }) => renderFailure(result, failure)),
        ...(left === 0 ? [] : [`${left} more failed checks are only in the table.`]),
        (0,markdown/* table */.tp)(["", "Check", "Target", "Result", "Status", "Attempts", "Time"], results.map(renderRow)),
    ]
        .join("\n\n")
        .concat("\n");
}
/** One line: how many checks are fine, or how many are not. */
function headline(results) {
    const failed = results.filter(({ ok }) => !ok);
    const total = `${results.length} health check${results.length === 1 ? "" : "s"}`;
    if (failed.length === 0)
        return `✅ ${results.length === 1 ? "" : "All "}${total} passed`;
    const sign = failed.some(({ critical }) => critical) ? "❌" : "⚠️";
    return `${sign} ${failed.length} of ${total} failed`;
}
function renderFailure(result, failure) {
    const facts = [
        (0,markdown/* codeSpan */.SS)(result.target),
        ...(result.status === undefined ? [] : [`last status ${result.status}`]),
        countAttempts(result.attempts),
        formatDuration(result.durationMs),
        ...(result.critical ? [] : ["not critical"]),
    ];
    return [
        `### ${(0,markdown/* escapeText */.X1)(result.name)}: ${failure.class}`,
        facts.join(" · "),
        failure.problems.map((problem) => `- ${(0,markdown/* escapeText */.X1)(problem)}`).join("\n"),
        ...(failure.excerpt === "" ? [] : [(0,markdown/* fenced */.OF)(failure.excerpt)]),
        `**What to look at:** ${(0,markdown/* escapeText */.X1)(ADVICE[failure.class])}`,
    ].join("\n\n");
}
function renderRow(result) {
    return [
        result.ok ? "✅" : result.critical ? "❌" : "⚠️",
        (0,markdown/* escapeText */.X1)(result.name),
        (0,markdown/* codeSpan */.SS)(result.target),
        result.failure?.class ?? "ok",
        result.status === undefined ? "none" : String(result.status),
        String(result.attempts),
        formatDuration(result.durationMs),
    ];
}
function countAttempts(attempts) {
    return `${attempts} attempt${attempts === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./packages/core/build/health/limiter.js
/** Runs at most `max` of the tasks given to it at once; the others wait in the order they came. */
function limiter(max) {
    const waiting = [];
    let free = max;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./packages/core/build/health/verify.js

const MAX_TRY_MS = 10_000;
const MAX_PAUSE_MS = 30_000;
const BACK_OFF = 1.5;
/** The last try starts this long before the deadline: a long pause must not waste the end of the budget. */
const LAST_TRY_MS = 1_000;
/** Failures that no waiting mends. */
const FINAL = new Set(["blocked"]);
/** Asks every check until it is ok or its time is over. Results keep the order of the checks. */
async function verify(checks, options) {
    const limit = limiter(options.maxParallel);
    return await Promise.all(checks.map(async (check) => {
        const result = await verifyOne(check, options.clock, limit);
        options.onResult(result);
        return result;
    }));
}
async function verifyOne(check, clock, limit) {
    const start = clock.now();
    const left = () => start + check.timeoutMs - clock.now();
    const ask = () => limit(() => check.probe(Math.min(MAX_TRY_MS, Math.max(left(), LAST_TRY_MS))));
    let probe = await ask();
    let row = extendRow({ good: 0, bad: 0, attempts: 0, lastFailure: undefined }, probe);
    while (row.good < check.successes && !isFinal(probe) && left() > LAST_TRY_MS) {
        await clock.sleep(Math.min(pauseAfter(row, check.intervalMs), left() - LAST_TRY_MS));
        probe = await ask();
        row = extendRow(row, probe);
    }
    const failure = row.good >= check.successes ? undefined : (probe.failure ?? unsteady(row, check.successes));
    return {
        name: check.name,
        kind: check.kind,
        target: check.target,
        critical: check.critical,
        ok: failure === undefined,
        failure,
        status: probe.status,
        attempts: row.attempts,
        durationMs: clock.now() - start,
    };
}
function extendRow(row, { failure }) {
    const attempts = row.attempts + 1;
    return failure === undefined
        ? { ...row, good: row.good + 1, bad: 0, attempts }
        : { good: 0, bad: row.bad + 1, attempts, lastFailure: failure };
}
function pauseAfter(row, intervalMs) {
    const growth = BACK_OFF ** Math.max(0, row.bad - 1);
    return Math.min(intervalMs * growth, Math.max(MAX_PAUSE_MS, intervalMs));
}
function isFinal(probe) {
    return probe.failure !== undefined && FINAL.has(probe.failure.class);
}
/** The failure of a check that answered well at the end, only not often enough. */
function unsteady(row, successes) {
    const problem = `expected ${successes} good answers in a row, found ${row.good} when the time was over`;
    if (row.lastFailure === undefined)
        return { class: "timeout", problems: [problem], excerpt: "" };
    const before = row.lastFailure.problems.map((text) => `before that: ${text}`);
    return { ...row.lastFailure, problems: [problem, ...before] };
}

;// CONCATENATED MODULE: ./packages/core/build/health/outputs.js


const WORDS = "must be an object";
const schema = record(dist/* string */.YjP(), record(dist/* string */.YjP(), dist/* unknown */.L5J(), WORDS), WORDS);
/** Reads what tofu-apply wrote: an object of units, each an object of names and values; undefined for anything else. */
function parseStackOutputs(text) {
    try {
        const data = JSON.parse(text);
        const result = dist/* safeParse */.xLC(schema, data);
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}
/** Several of them as one: where two give the same output of the same unit, the later one wins. */
function mergeStackOutputs(all) {
    const merged = new Map();
    for (const [unit, outputs] of all.flatMap((one) => Object.entries(one))) {
        merged.set(unit, { ...merged.get(unit), ...outputs });
    }
    return Object.fromEntries(merged);
}

// EXTERNAL MODULE: ./packages/core/build/organization/load.js
var load = __webpack_require__(48550);
;// CONCATENATED MODULE: ./actions/build/health-verify/src/sources.js





/**
 * The organization file. It need not exist where the checks come from the input.
 * @throws config-invalid
 */
async function readOrganizationFile(inputs, host) {
    const { files, context } = host;
    const isNeeded = inputs.checks === "";
    if (!isNeeded && (await files.stat(external_node_path_.posix.resolve(context.workspace, inputs.config))) === undefined)
        return undefined;
    return (0,load/* requireOrganization */.$)(await (0,load/* loadOrganization */.Y)(files, context.workspace, inputs.config));
}
/**
 * The checks of the input, else those of the organization.
 * @throws input-invalid when the input is no YAML, or there are no checks at all
 */
async function readChecks(inputs, organization) {
    if (inputs.checks !== "") {
        const checks = await parseYaml(inputs.checks);
        return { list: checks, source: { reason: "input-invalid", name: "input checks" } };
    }
    const checks = organization?.checks ?? [];
    if (checks.length === 0) {
        (0,errors/* fail */.fJ)("input-invalid", `There is nothing to check: ${inputs.config} has no checks, and input checks is empty`, {
            hint: 'List checks under checks: in the organization file, such as {name: web, http: "https://…"}, or give them as input checks.',
        });
    }
    return { list: checks, source: { reason: "config-invalid", name: inputs.config, place: { file: inputs.config } } };
}
/**
 * The environment that was deployed; undefined where none is named and the organization has not exactly one.
 * @throws input-invalid when the organization does not know it
 */
function chooseEnvironment(name, organization) {
    const known = organization?.environments ?? [];
    if (name === "")
        return known.length === 1 ? known[0] : undefined;
    if (organization === undefined)
        return { name, domain: undefined };
    const names = known.map((environment) => environment.name);
    return (known.find((environment) => environment.name === name) ??
        (0,errors/* fail */.fJ)("input-invalid", `Input environment: the organization has no environment ${(0,wording/* quote */.hD)(name)}`, {
            hint: `${(0,wording/* didYouMean */.au)(name, names)}Known: ${(0,wording/* list */.p_)(names)}.`,
        }));
}
/**
 * The outputs of every stack, from the files and then the input.
 * @throws input-invalid naming the file or the input
 */
async function readOutputs(inputs, host) {
    const all = [];
    for (const path of inputs.outputsFile) {
        const text = await readOutputsFile(path, host);
        all.push(parseStackOutputs(text) ?? refuseOutputs(`Input outputs-file: ${(0,wording/* quote */.hD)(path)}`));
    }
    if (inputs.outputs !== "")
        all.push(parseStackOutputs(inputs.outputs) ?? refuseOutputs("Input outputs:"));
    return mergeStackOutputs(all);
}
async function readOutputsFile(path, { files, context }) {
    try {
        // Not confined to the workspace: tofu-apply may have written it to the runner's temporary folder.
        return await files.readText(external_node_path_.posix.resolve(context.workspace, path));
    }
    catch (error) {
        return (0,errors/* fail */.fJ)("input-invalid", `Input outputs-file: ${(0,wording/* quote */.hD)(path)} cannot be read`, {
            hint: "Give the path that tofu-apply wrote to; in another job, give its output `outputs` instead.",
            ...(error instanceof Error ? { cause: error.message } : {}),
        });
    }
}
function refuseOutputs(subject) {
    return (0,errors/* fail */.fJ)("input-invalid", `${subject} is not the JSON that tofu-apply writes`, {
        hint: 'It must be an object of units and their outputs, such as {"attic@staging": {"url": "https://…"}}.',
    });
}
/** Input `checks` as data, under the same rules as the organization file. */
async function parseYaml(text) {
    const { parseTree } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(951)]).then(__webpack_require__.bind(__webpack_require__, 92951));
    const { Report } = await __webpack_require__.e(/* import() */ 256).then(__webpack_require__.bind(__webpack_require__, 1256));
    const { dataOf } = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 87642));
    const report = new Report("checks");
    const tree = parseTree(text, report);
    if (tree !== undefined)
        return dataOf(tree);
    const [first] = report.findings;
    return (0,errors/* fail */.fJ)("input-invalid", `Input checks, line ${first?.line ?? 1}: ${first?.message ?? "this is no YAML"}`, {
        hint: first?.fix ?? "Write a YAML list.",
        ...(first === undefined ? {} : { detailCode: first.rule }),
    });
}

;// CONCATENATED MODULE: ./actions/build/health-verify/src/run.js













/** More warnings than this are not shown by GitHub. */
const MAX_WARNINGS = 10;
/** Asks what was deployed until every check is healthy or its time is over. */
async function run(inputs, host) {
    requireTimes(inputs);
    const organization = await readOrganizationFile(inputs, host);
    const environment = chooseEnvironment(inputs.environment, organization);
    const outputs = await readOutputs(inputs, host);
    const scope = buildScope({ sha: host.context.sha, environment, outputs });
    const checks = prepare(await readChecks(inputs, organization), scope, host);
    host.log.info(`Asking for up to ${formatDuration(inputs.timeout)}: ${checks.map(({ check }) => check.name).join(", ")}`);
    const results = await verify(checks.map((check) => runnable(check, inputs, host)), {
        clock: host.clock,
        maxParallel: inputs.maxParallel,
        onResult: (result) => {
            host.log.untrusted([progressLine(result)]);
        },
    });
    await host.summarize(renderSummary(results, environment?.name ?? ""));
    warnOfUncritical(results, host);
    const counts = countsOf(results);
    return {
        outputs: {
            healthy: String(isHealthy(results)),
            passed: String(counts.passed),
            failed: String(counts.failed),
            total: String(counts.total),
            results: JSON.stringify(results.map(shortResult)),
            "results-path": await writeResults(results, environment?.name ?? "", host),
        },
        failures: results.filter(({ critical }) => critical).flatMap(failuresOf),
        event: {
            organization: organization?.name ?? "",
            environment: environment?.name ?? "",
            units: Object.keys(outputs).toSorted(),
            summary: headline(results),
            facts: counts,
        },
    };
}
function requireTimes(inputs) {
    for (const name of ["timeout", "interval"]) {
        if (inputs[name] > 0)
            continue;
        (0,errors/* fail */.fJ)("input-invalid", `Input ${name}: it is 0`, { hint: "Write at least 1s." });
    }
}
/** The checks ready to be asked; throws for everything wrong with any of them. */
function prepare({ list, source }, scope, host) {
    const parsed = parseChecks(list);
    const resolved = resolveChecks(parsed.checks, scope, host.context.environment);
    failOnProblems([...parsed.problems, ...resolved.problems], source);
    const secrets = resolved.checks.flatMap(({ target }) => target.secrets);
    // A fork's organization file could send them anywhere.
    if (secrets.length > 0)
        (0,forks/* refuseForks */.AS)(host.context);
    for (const secret of secrets)
        host.log.secret(secret);
    return resolved.checks;
}
function runnable({ check, target }, inputs, host) {
    return {
        name: check.name,
        kind: check.kind,
        target: shownUrl(target.url),
        critical: check.critical,
        timeoutMs: check.timeoutMs ?? inputs.timeout,
        intervalMs: check.intervalMs ?? inputs.interval,
        successes: check.successes ?? inputs.successes,
        probe: (timeoutMs) => probeHttp(target, host.http, timeoutMs),
    };
}
function progressLine({ name, failure, attempts, durationMs }) {
    const verdict = failure === undefined ? "healthy" : `failed (${failure.class}): ${failure.problems.join("; ")}`;
    return `${name}: ${verdict} · attempts ${attempts} · ${formatDuration(durationMs)}`;
}
function failuresOf({ name, failure, target, attempts, durationMs }) {
    if (failure === undefined)
        return [];
    const effort = `${target}, attempts ${attempts}, ${formatDuration(durationMs)}`;
    return [
        {
            reason: "health-failed",
            message: `Health check ${name} failed (${failure.class}): ${failure.problems.join("; ")} (${effort})`,
            hint: ADVICE[failure.class],
            detailCode: failure.class,
        },
    ];
}
/** Checks that are not critical fail nothing, but are not passed over. */
function warnOfUncritical(results, host) {
    const failures = results.filter(({ critical }) => !critical).flatMap(failuresOf);
    for (const { message, hint } of failures.slice(0, MAX_WARNINGS)) {
        host.log.warning(`${message}\n→ ${hint}`, { title: "flywheel: not critical" });
    }
}
function isHealthy(results) {
    return results.every(({ ok, critical }) => ok || !critical);
}
function countsOf(results) {
    const passed = results.filter(({ ok }) => ok).length;
    return { passed, failed: results.length - passed, total: results.length };
}
function shortResult({ name, ok, failure, attempts }) {
    return { name, ok, class: failure?.class ?? "", attempts };
}
/** Writes everything known of every check; gives the file's path. */
async function writeResults(results, environment, host) {
    const path = external_node_path_.posix.join(await host.files.temporaryDirectory("health"), "results.json");
    const document = {
        format: "flywheel.health/v1",
        environment,
        sha: host.context.sha,
        healthy: isHealthy(results),
        ...countsOf(results),
        checks: results,
    };
    await host.files.write(path, `${JSON.stringify(document, undefined, 2)}\n`);
    return path;
}

;// CONCATENATED MODULE: ./actions/build/health-verify/src/action.js


const healthVerify = { name: "health-verify", inputs: inputs, outputs: outputs, run: run };


/***/ }),

/***/ 74700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ isHeadOrItsMerge),
/* harmony export */   M8: () => (/* binding */ checkedOut),
/* harmony export */   _g: () => (/* binding */ plannedBase)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5970);

/** What git has checked out; undefined where that cannot be told. */
async function checkedOut(host) {
    const [commit, text] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "rev-parse", "HEAD"),
        // The object itself: in a shallow clone, as actions/checkout makes it, git denies that a commit has parents.
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "cat-file", "commit", "HEAD"),
    ]);
    if (commit === undefined || text === undefined)
        return undefined;
    const header = text.split("\n\n", 1)[0] ?? "";
    return { commit, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent) };
}
/**
 * Whether this is a pull request's head, or GitHub's merge of it into its base (`refs/pull/<number>/merge`). With any other
 * first parent it may be the merge of somebody's own branch, which holds whatever they like.
 */
function isHeadOrItsMerge({ commit, parents }, { headSha, baseSha }) {
    return commit === headSha || (isMergeOf(parents, headSha) && parents[0] === baseSha);
}
/**
 * The commit of the base branch that a pull request's checkout was made from: the merge's first parent where its merge
 * is checked out, else where the two histories part, else (in a shallow clone) the base branch's tip of the event.
 */
async function plannedBase(host, pullRequest) {
    const [merged, parted] = await Promise.all([checkedOut(host), (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "merge-base", "HEAD", pullRequest.baseSha)]);
    const parents = merged?.parents ?? [];
    return (isMergeOf(parents, pullRequest.headSha) ? parents[0] : parted) ?? pullRequest.baseSha;
}
function isMergeOf(parents, head) {
    return parents.length === 2 && parents[1] === head;
}


/***/ }),

/***/ 50747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ refuseForks),
/* harmony export */   DQ: () => (/* binding */ refuseHead),
/* harmony export */   ot: () => (/* binding */ refuseUntrustedCode)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74700);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);


/** Events on which a job holds the repository's secrets, whoever caused them. */
const EVENTS_WITH_SECRETS = ["pull_request_target", "workflow_run", "issue_comment"];
/**
 * Refuses code that may be of somebody without write access, also where a workflow checked it out by hand: a plan runs
 * providers and reads files the code chose, with whatever the job holds (docs/threat-model.md).
 * @throws fork-blocked
 */
async function refuseUntrustedCode(host) {
    refuseForks(host.context);
    await refuseForeignCheckout(host);
}
/**
 * Refuses the event of a head that may be of a fork.
 * @throws fork-blocked
 */
function refuseForks({ untrustedHead, event }) {
    if (untrustedHead !== undefined)
        refuseHead(untrustedHead, event);
}
/** @throws fork-blocked with what to do under this event */
function refuseHead({ owner }, event) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("fork-blocked", `What is checked out may come from ${owner}: it is not run with what this job holds`, {
        hint: EVENTS_WITH_SECRETS.includes(event)
            ? `Never run a pull request's code under ${event}: plan it under pull_request, where only the repository's own branches are planned.`
            : "Let validate-org check it, and have someone with write access push the branch to this repository to see a plan.",
    });
}
/**
 * Under events that hold secrets for everybody, what is checked out must be what the event is about: a workflow may
 * have fetched a fork's commit by its number or name.
 * @throws fork-blocked, also where the commit cannot be told
 */
async function refuseForeignCheckout(host) {
    const { event, eventCommits, pullRequest } = host.context;
    if (!EVENTS_WITH_SECRETS.includes(event))
        return;
    const found = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedOut */ .M8)(host);
    if (found !== undefined) {
        if (eventCommits.includes(found.commit))
            return;
        if (pullRequest !== undefined && (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeadOrItsMerge */ .E3)(found, pullRequest))
            return;
    }
    const what = found === undefined ? "No git checkout" : `Commit ${found.commit.slice(0, 8)}`;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("fork-blocked", `${what} is in the workspace, which is not what this ${event} event is about`, {
        detailCode: "foreign-checkout",
        hint: `Under ${event} anybody may have written such a commit. Check out what the event names with actions/checkout and git, or plan under pull_request.`,
    });
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/** What git says of the checkout; undefined where there is no git, no checkout, or no such object. */
async function git(host, ...command) {
    const { workspace, environment } = host.context;
    const file = await host.processes.find("git");
    if (file === undefined)
        return undefined;
    const { exitCode, stdout } = await host.processes.run({
        file,
        // The workspace may belong to another user in a container job.
        arguments: ["-c", `safe.directory=${workspace}`, ...command],
        directory: workspace,
        environment,
    });
    return exitCode === 0 ? stdout.trim() : undefined;
}


/***/ })

};
