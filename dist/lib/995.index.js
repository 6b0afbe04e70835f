export const id = 995;
export const ids = [995];
export const modules = {

/***/ 34995:
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
    "stable-for": {
        type: "duration",
        description: "For so long a check must answer well, without a bad answer, before it is healthy.",
        default: "0s",
    },
    "start-delay": {
        type: "duration",
        description: "Pause before the first try, for what is known to need a while.",
        default: "0s",
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
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
;// CONCATENATED MODULE: ./packages/core/build/health/kinds.js
/** Every kind of check by the key that names it. Each is loaded when a check asks for it. */
const KINDS = {
    http: async () => (await Promise.all(/* import() */[__webpack_require__.e(526), __webpack_require__.e(261)]).then(__webpack_require__.bind(__webpack_require__, 44642))).http,
    tcp: async () => (await __webpack_require__.e(/* import() */ 618).then(__webpack_require__.bind(__webpack_require__, 15618))).tcp,
    dns: async () => (await __webpack_require__.e(/* import() */ 934).then(__webpack_require__.bind(__webpack_require__, 55553))).dns,
    tls: async () => (await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 25000))).tls,
    prometheus: async () => (await Promise.all(/* import() */[__webpack_require__.e(526), __webpack_require__.e(745)]).then(__webpack_require__.bind(__webpack_require__, 95745))).prometheus,
    command: async () => (await Promise.all(/* import() */[__webpack_require__.e(833), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 64532))).command,
};

// EXTERNAL MODULE: ./packages/core/build/health/schema.js
var schema = __webpack_require__(12634);
;// CONCATENATED MODULE: ./packages/core/build/health/check.js




const labelSchema = dist/* pipe */.FsL(dist/* string */.YjP("must be text"), dist/* trim */.Bqr(), dist/* regex */.yGV(/^[^\p{Cc}\p{Cf}]{1,100}$/u, "must have 1 to 100 characters and no control characters"));
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
const commonSchema = dist/* strictObject */.rej(COMMON);
/**
 * Reads a `checks:` list from parsed YAML.
 * @returns the checks that are right and every problem of those that are not
 */
async function parseChecks(list) {
    if (!Array.isArray(list) || list.length === 0) {
        const message = 'must be a list with at least one item, such as {name: web, http: "https://…"}';
        return { checks: [], problems: [{ check: "list", message }] };
    }
    const checks = [];
    const problems = [];
    for (const [index, item] of list.entries()) {
        const label = labelOf(item, index);
        const found = await readCheck(item);
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
    const [shared, own] = divide(item);
    const common = dist/* safeParse */.xLC(commonSchema, shared);
    const prepare = kind.read(own);
    if (common.success && typeof prepare === "function")
        return { ...settingsOf(common.output), kind: key, prepare };
    const messages = common.success ? [] : common.issues.map(schema/* describeIssue */.n6);
    return { messages: [...messages, ...(typeof prepare === "function" ? [] : prepare)] };
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
/** The keys that every check may have, and the others. */
function divide(item) {
    const entries = Object.entries(item);
    const isShared = ([key]) => Object.hasOwn(COMMON, key);
    return [
        Object.fromEntries(entries.filter(isShared)),
        Object.fromEntries(entries.filter((entry) => !isShared(entry))),
    ];
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

;// CONCATENATED MODULE: ./packages/core/build/health/resolver.js


const SECRET_HEADER = /authorization|cookie|token|key|secret|password/;
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
        return this.#resolve(text, (expression) => this.#scope.get(expression));
    }
    /** A text that may hold a credential from the step's environment. */
    credential(text) {
        return this.#resolve(text, (expression) => this.#scope.get(expression) ?? this.#secret(expression));
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
    /** A regular expression (JavaScript's, flag `m`) in which values stand for themselves. */
    pattern(key, text) {
        const source = this.#resolve(text, (expression) => {
            const value = this.#scope.get(expression);
            return value === undefined ? undefined : escapeRegExp(value);
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
        // Written out rather than taken from env, a credential is still one; so is what follows `Bearer `.
        if (SECRET_HEADER.test(name))
            this.secrets.push(value, value.replace(/^\w+ +/, ""));
        return value;
    }
    #secret(expression) {
        const name = /^env\.(\w+)$/.exec(expression)?.[1];
        const value = name !== undefined && Object.hasOwn(this.#environment, name) ? this.#environment[name] : undefined;
        if (value === undefined || value === "")
            return undefined;
        this.secrets.push(value);
        return value;
    }
    #resolve(text, lookup) {
        if (hasBrokenTemplate(text))
            this.problems.push("a template is not closed: write {{ name }}");
        const { text: resolved, unresolved } = resolveTemplate(text, lookup);
        for (const expression of unresolved)
            this.problems.push(this.#explain(expression));
        return resolved;
    }
    #explain(expression) {
        if (expression.startsWith("env.")) {
            return `{{ ${expression} }} has no value: env.NAME may stand only where credentials do, such as headers, and the step's env must set it`;
        }
        const known = [...this.#scope.keys()];
        const advice = (0,wording/* didYouMean */.au)(expression, known) || missingInput(expression, known);
        return `{{ ${expression} }} has no value. ${advice}Known: ${(0,wording/* list */.p_)(known)}`;
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

;// CONCATENATED MODULE: ./packages/core/build/health/resolve.js

/** Gives every template its value, and judges what only then can be judged. */
async function resolveChecks(checks, scope, context) {
    const problems = [];
    const secrets = [];
    const resolved = [];
    for (const check of checks) {
        const resolver = new Resolver(scope, context.host.context.environment);
        const prepared = await check.prepare(resolver, context);
        problems.push(...resolver.problems.map((message) => ({ check: check.name, message })));
        secrets.push(...resolver.secrets);
        if (prepared !== undefined)
            resolved.push({ check, prepared });
    }
    return { checks: resolved, problems, secrets };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/build/health/random.js

const STEPS = 1_000_000;
/** A number from 0 to 1, for spreading requests in time. */
function randomFraction() {
    return (0,external_node_crypto_.randomInt)(STEPS) / STEPS;
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
        ...(result.status === undefined ? [] : [`last seen: ${(0,markdown/* escapeText */.X1)(result.status)}`]),
        countAttempts(result.attempts),
        formatDuration(result.durationMs),
        ...(result.critical ? [] : ["not critical"]),
    ];
    return [
        `### ${(0,markdown/* escapeText */.X1)(result.name)}: ${failure.class}`,
        facts.join(" · "),
        failure.problems.map((problem) => `- ${(0,markdown/* escapeText */.X1)(problem)}`).join("\n"),
        ...(failure.excerpt === "" ? [] : [(0,markdown/* fenced */.OF)(failure.excerpt)]),
        `**What to look at:** ${(0,markdown/* escapeText */.X1)(failure.advice)}`,
    ].join("\n\n");
}
function renderRow(result) {
    return [
        result.ok ? "✅" : result.critical ? "❌" : "⚠️",
        (0,markdown/* escapeText */.X1)(result.name),
        (0,markdown/* codeSpan */.SS)(result.target),
        result.failure?.class ?? "ok",
        result.status === undefined ? "none" : (0,markdown/* escapeText */.X1)(result.status),
        String(result.attempts),
        formatDuration(result.durationMs),
    ];
}
function countAttempts(attempts) {
    return `${attempts} attempt${attempts === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./packages/core/build/health/limiter.js
var limiter = __webpack_require__(745);
;// CONCATENATED MODULE: ./packages/core/build/health/verify.js

const MAX_TRY_MS = 10_000;
const MAX_PAUSE_MS = 30_000;
const BACK_OFF = 1.5;
/** A pause after a failure is between this part of it and all of it, so that many checks do not ask in step. */
const LEAST_JITTER = 0.5;
/** The last try starts this long before the deadline: a long pause must not waste the end of the budget. */
const LAST_TRY_MS = 1_000;
const UNSTEADY_ADVICE = "It answers well by now: give it more time (timeout), or look at what went wrong while it was asked.";
/** Asks every check until it is ok or its time is over. Results keep the order of the checks. */
async function verify(checks, options) {
    const limit = (0,limiter/* limiter */.T)(options.maxParallel);
    const start = options.clock.now();
    return await Promise.all(checks.map(async (check) => {
        const result = await verifyOne(check, options, limit, start);
        options.onResult(result);
        return result;
    }));
}
async function verifyOne(check, { clock, random }, limit, stepStart) {
    if (check.startDelayMs > 0)
        await clock.sleep(check.startDelayMs);
    const start = clock.now();
    const left = () => start + check.timeoutMs - clock.now();
    const longest = check.isLong ? check.timeoutMs : MAX_TRY_MS;
    const ask = () => limit(() => check.probe(Math.min(longest, Math.max(left(), LAST_TRY_MS))));
    let probe = await ask();
    let row = extendRow(NO_TRIES, probe, clock.now());
    while (!isHealthy(row, check, clock.now()) && probe.failure?.final !== true && left() > LAST_TRY_MS) {
        const pause = pauseAfter(row, check, { now: clock.now(), random: random() });
        await clock.sleep(Math.min(pause, left() - LAST_TRY_MS));
        probe = await ask();
        row = extendRow(row, probe, clock.now());
    }
    const ok = isHealthy(row, check, clock.now());
    return {
        name: check.name,
        group: check.group,
        kind: check.kind,
        target: check.target,
        critical: check.critical,
        ok,
        failure: ok ? undefined : (probe.failure ?? unsteady(row, check, clock.now())),
        status: probe.status,
        attempts: row.attempts,
        durationMs: clock.now() - start,
        healthyAfterMs: ok ? row.goodSince - stepStart : undefined,
        phases: probe.phases ?? [],
        notes: probe.notes ?? [],
        cases: probe.cases ?? [],
    };
}
const NO_TRIES = { good: 0, bad: 0, goodSince: 0, attempts: 0, lastFailure: undefined };
function extendRow(row, { failure }, now) {
    const attempts = row.attempts + 1;
    return failure === undefined
        ? { ...row, good: row.good + 1, bad: 0, goodSince: row.good === 0 ? now : row.goodSince, attempts }
        : { good: 0, bad: row.bad + 1, goodSince: 0, attempts, lastFailure: failure };
}
function isHealthy(row, { successes, stableForMs }, now) {
    return row.good >= successes && now - row.goodSince >= stableForMs;
}
/** A good row is asked again at the interval, but no later than it can be enough. */
function pauseAfter(row, { intervalMs, successes, stableForMs }, { now, random }) {
    if (row.good >= successes)
        return Math.min(intervalMs, row.goodSince + stableForMs - now);
    if (row.good > 0)
        return intervalMs;
    const pause = Math.min(intervalMs * BACK_OFF ** (row.bad - 1), Math.max(MAX_PAUSE_MS, intervalMs));
    return pause * (LEAST_JITTER + (1 - LEAST_JITTER) * random);
}
/** The failure of a check that answered well at the end, only not often or not long enough. */
function unsteady(row, { successes, stableForMs }, now) {
    const found = "when the time was over";
    const problem = row.good < successes
        ? `expected ${successes} good answers in a row, found ${row.good} ${found}`
        : `expected good answers for ${stableForMs / 1_000} s, found them for ${(now - row.goodSince) / 1_000} s ${found}`;
    const before = row.lastFailure?.problems.map((text) => `before that: ${text}`) ?? [];
    return {
        class: row.lastFailure?.class ?? "unsteady",
        problems: [problem, ...before],
        excerpt: "",
        advice: UNSTEADY_ADVICE,
    };
}

// EXTERNAL MODULE: ./packages/core/build/health/record.js
var record = __webpack_require__(35088);
;// CONCATENATED MODULE: ./packages/core/build/health/outputs.js


const WORDS = "must be an object";
const outputs_schema = (0,record/* record */.g)(dist/* string */.YjP(), (0,record/* record */.g)(dist/* string */.YjP(), dist/* unknown */.L5J(), WORDS), WORDS);
/** Reads what tofu-apply wrote: an object of units, each an object of names and values; undefined for anything else. */
function parseStackOutputs(text) {
    try {
        const data = JSON.parse(text);
        const result = dist/* safeParse */.xLC(outputs_schema, data);
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
        return { name, domain: undefined, clusterContext: undefined, namespace: undefined };
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
    const { Report } = await __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 70740));
    const { dataOf } = await __webpack_require__.e(/* import() */ 404).then(__webpack_require__.bind(__webpack_require__, 87642));
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
    const checks = await prepare(await readChecks(inputs, organization), scope, { host, organization, environment });
    host.log.info(`Asking for up to ${formatDuration(inputs.timeout)}: ${checks.map(({ check }) => check.name).join(", ")}`);
    const results = await verify(checks.map((check) => runnable(check, inputs)), {
        clock: host.clock,
        random: randomFraction,
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
            healthy: String(run_isHealthy(results)),
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
async function prepare({ list, source }, scope, context) {
    const { host } = context;
    const parsed = await parseChecks(list);
    const resolved = await resolveChecks(parsed.checks, scope, context);
    failOnProblems([...parsed.problems, ...resolved.problems], source);
    // A fork's organization file could send secrets anywhere, and its scripts are its own.
    const runsCode = resolved.checks.some(({ prepared }) => prepared.runsCode === true);
    if (runsCode || resolved.secrets.length > 0)
        (0,forks/* refuseForks */.AS)(host.context);
    for (const secret of resolved.secrets)
        host.log.secret(secret);
    return resolved.checks;
}
function runnable({ check, prepared }, inputs) {
    return {
        name: check.name,
        group: check.group,
        kind: check.kind,
        target: prepared.target,
        critical: check.critical,
        timeoutMs: check.timeoutMs ?? inputs.timeout,
        intervalMs: check.intervalMs ?? inputs.interval,
        successes: check.successes ?? inputs.successes,
        stableForMs: check.stableForMs ?? inputs.stableFor,
        startDelayMs: check.startDelayMs ?? inputs.startDelay,
        isLong: prepared.isLong === true,
        probe: (timeoutMs) => prepared.probe(timeoutMs),
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
            hint: failure.advice,
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
function run_isHealthy(results) {
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
        healthy: run_isHealthy(results),
        ...countsOf(results),
        checks: results,
    };
    await host.files.write(path, `${JSON.stringify(document, undefined, 2)}\n`);
    return path;
}

;// CONCATENATED MODULE: ./actions/build/health-verify/src/action.js


const healthVerify = { name: "health-verify", inputs: inputs, outputs: outputs, run: run };


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

/***/ 745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limiter)
/* harmony export */ });
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

/***/ 12634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
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
    const words = `must be a duration such as 800ms, 90s, 5m or 14d${minimumMs === 1_000 ? ", at least one second" : ""}`;
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
        return `unknown key ${path}`;
    if (issue.type === "strict_object" && issue.received === "undefined")
        return `${path} is missing`;
    return `${path} ${issue.message}`;
}


/***/ })

};
