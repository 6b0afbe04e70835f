export const id = 3908;
export const ids = [3908];
export const modules = {

/***/ 33908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  healthVerify: () => (/* binding */ healthVerify)
});

// EXTERNAL MODULE: ./packages/core/build/inputs/report-inputs.js
var report_inputs = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/inputs/select-inputs.js
var select_inputs = __webpack_require__(43932);
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
    "checks-file": {
        type: "text",
        description: "YAML file of the repository with the list of checks, in place of those in the organization file.",
    },
    only: {
        type: "lines",
        description: "Names of the checks to ask, one a line; may hold * and ?. Empty means all.",
    },
    groups: {
        type: "lines",
        description: "Groups whose checks to ask, one a line. Empty means all.",
    },
    shard: { ...select_inputs/* SHARD_INPUT */.K, description: "Only this part of the selected checks, such as 2/4, for a matrix of jobs." },
    outputs: {
        type: "text",
        description: "JSON of the stacks' outputs: the output of that name of tofu-apply. Outputs that neither this nor outputs-file has are read from the state, where tofu or terraform is on PATH.",
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
        description: "Longest pause between two tries. After a failure it begins at a second and grows by half with each further one.",
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
        description: "How many checks are being asked at once, commands 20 at most; one that pauses between two tries does not count.",
        default: "100",
        minimum: 1,
    },
    kubeconfig: {
        type: "secret",
        description: "For kubernetes checks: the text of a kubeconfig, or its path. Without it KUBECONFIG of the step's env, ~/.kube/config, or the account of the pod that the runner is.",
    },
    ...report_inputs/* REPORT_INPUTS */.Lj,
    "github-token": {
        type: "secret",
        description: "For github_runners checks: a token that may read self-hosted runners. The workflow's own can never have that permission.",
    },
    "gitlab-token": { type: "secret", description: "For gitlab_runners checks: a token that may read runners." },
    "gitlab-url": {
        type: "text",
        description: "Where GitLab is, for gitlab_runners checks.",
        default: "https://gitlab.com",
    },
    "kube-context": {
        type: "text",
        description: "Context of the kubeconfig. Without it the environment's cluster_context, else the current one; in-cluster is the runner's own cluster.",
    },
};
const outputs = {
    healthy: { description: "true when every critical check passed.", default: "false" },
    passed: { description: "Checks that passed.", default: "0" },
    failed: { description: "Checks that failed, critical or not.", default: "0" },
    total: { description: "Checks that were asked.", default: "0" },
    results: { description: "JSON list, in the order of the checks: name, group, ok, class, attempts.", default: "[]" },
    "results-path": { description: "File with the full results as JSON (flywheel.health/v1).", default: "" },
    "junit-path": {
        description: "File with the results as a JUnit report, the tests of commands included.",
        default: "",
    },
    "time-to-healthy": {
        description: "Seconds until every critical check was healthy; empty when one was not.",
        default: "",
    },
};

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/health/check.js + 1 modules
var check = __webpack_require__(91824);
// EXTERNAL MODULE: ./packages/core/build/health/duration.js
var duration = __webpack_require__(15445);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/health/record.js
var record = __webpack_require__(35088);
;// CONCATENATED MODULE: ./packages/core/build/health/outputs.js


const WORDS = "must be an object";
const schema = (0,record/* record */.g)(dist/* string */.YjP(), (0,record/* record */.g)(dist/* string */.YjP(), dist/* unknown */.L5J(), WORDS), WORDS);
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
const engineSchema = dist/* pipe */.FsL((0,record/* record */.g)(dist/* string */.YjP(), dist/* strictObject */.rej({ sensitive: dist/* boolean */.zMY(), type: dist/* unknown */.L5J(), value: dist/* unknown */.L5J() }), WORDS), dist/* check */.z6Y((outputs) => Object.keys(outputs).length > 0));
/** Whether this is what `tofu output -json` prints: outputs of one unit, which it does not name. */
function isOfEngine(outputs) {
    return dist.is(engineSchema, outputs);
}
/** Several of them as one: where two give the same output of the same unit, the later one wins. */
function mergeStackOutputs(all) {
    const merged = new Map();
    for (const [unit, outputs] of all.flatMap((one) => Object.entries(one))) {
        merged.set(unit, { ...merged.get(unit), ...outputs });
    }
    return Object.fromEntries(merged);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/build/health/random.js

const STEPS = 1_000_000;
/** A number from 0 to 1, for spreading requests in time. */
function randomFraction() {
    return (0,external_node_crypto_.randomInt)(STEPS) / STEPS;
}

// EXTERNAL MODULE: ./packages/core/build/health/resolver.js + 1 modules
var health_resolver = __webpack_require__(94013);
;// CONCATENATED MODULE: ./packages/core/build/health/resolve.js


/**
 * Gives every template its value, and judges what only then can be judged. The log hears of every secret before
 * anybody hears of a problem.
 * @throws what a check needs of the step and lacks (a kubeconfig), where nothing is wrong with any check as it is written
 */
async function resolveChecks(checks, scope, context) {
    const problems = [];
    const resolved = [];
    const lacks = [];
    for (const check of checks) {
        const resolver = new health_resolver/* Resolver */.x(scope, context.host.context.environment);
        const prepared = await check
            .prepare(resolver, context)
            .catch((error) => {
            if (!(error instanceof errors/* FlywheelError */.Lt))
                throw error;
            lacks.push(error);
            return undefined;
        })
            .finally(() => {
            for (const secret of resolver.secrets)
                context.host.log.secret(secret);
        });
        problems.push(...resolver.problems.map((message) => ({ check: check.name, message })));
        if (prepared !== undefined)
            resolved.push({ check, prepared });
    }
    const all = [...problems, ...sharedReports(resolved)];
    const [first] = lacks;
    if (first !== undefined && all.length === 0)
        throw first;
    return { checks: resolved, problems: all };
}
/** Two checks that write one file: each would be judged by the other's tests. */
function sharedReports(checks) {
    const owners = new Map();
    return checks.flatMap(({ check, prepared }) => (prepared.reports ?? []).flatMap((path) => {
        const owner = owners.get(path) ?? check.name;
        owners.set(path, owner);
        if (owner === check.name)
            return [];
        return [{ check: check.name, message: `junit: check ${owner} writes the same report; give each its own` }];
    }));
}

// EXTERNAL MODULE: ./packages/core/build/health/scope.js
var scope = __webpack_require__(33645);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
// EXTERNAL MODULE: ./packages/core/build/policy/glob.js
var glob = __webpack_require__(16803);
// EXTERNAL MODULE: ./packages/core/build/units/shard.js
var units_shard = __webpack_require__(50222);
;// CONCATENATED MODULE: ./packages/core/build/health/select.js




/**
 * The checks that a call asks, in their order.
 * @param only patterns of names (`*` and `?`); empty means all
 * @param groups names of groups; empty means all
 * @throws input-invalid for a pattern or a group that no check has
 */
function selectChecks(checks, only, groups) {
    const names = checks.map(({ name }) => name);
    for (const pattern of only) {
        if (!names.some((name) => (0,glob/* matchesGlob */.k)(name, pattern)))
            refuse("only", `no check is named ${(0,wording/* quote */.hD)(pattern)}`, pattern, names);
    }
    const known = [...new Set(checks.map(({ group }) => group).filter((group) => group !== ""))];
    for (const group of groups) {
        if (!known.includes(group))
            refuse("groups", `no check is in the group ${(0,wording/* quote */.hD)(group)}`, group, known);
    }
    const selected = checks.filter(({ name, group }) => (only.length === 0 || only.some((pattern) => (0,glob/* matchesGlob */.k)(name, pattern))) &&
        (groups.length === 0 || groups.includes(group)));
    if (selected.length > 0)
        return selected;
    return (0,errors/* fail */.fJ)("input-invalid", "Inputs only and groups together select no check", {
        hint: "Remove one of them, or choose checks that are in one of the groups.",
    });
}
/**
 * The checks that are a job's part of a matrix, in their order; it may have none.
 * @param text the input `shard`; empty means all
 * @throws input-invalid
 */
function checksOfShard(checks, text) {
    const shard = (0,units_shard/* parseShard */.u)(text);
    if (shard === undefined)
        return checks;
    const own = (0,units_shard/* itemsOfShard */.q)(checks.map((check) => ({ id: check.name, check })), shard);
    return own.map(({ check }) => check);
}
function refuse(input, what, given, known) {
    return (0,errors/* fail */.fJ)("input-invalid", `Input ${input}: ${what}`, {
        hint: `${(0,wording/* didYouMean */.au)(given, known)}Known: ${(0,wording/* list */.p_)(known)}.`,
    });
}

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/health/timings.js

const WIDTH = 40;
const MAX_NAME = 30;
/** More rows than this are no picture any more. */
const MAX_ROWS = 50;
/** How a part of a try is drawn. */
const SIGNS = { resolve: "·", connect: "░", tls: "▒", wait: "█", transfer: "▓" };
/** The parts of each check's last try as bars of one scale, as plain text; empty where no check has any. */
function renderTimings(results) {
    const timed = results.filter(({ phases }) => totalOf(phases) > 0).slice(0, MAX_ROWS);
    const longest = Math.max(...timed.map(({ phases }) => totalOf(phases)));
    if (timed.length === 0)
        return "";
    const names = timed.map(({ name }) => (0,markdown/* shorten */.ml)(name.replaceAll(/\s+/g, " "), MAX_NAME));
    const column = Math.max(...names.map((name) => name.length));
    const rows = timed.map(({ phases }, index) => {
        const bar = phases.map((phase) => drawn(phase, longest)).join("");
        return `${(names[index] ?? "").padEnd(column)} ${`${totalOf(phases)} ms`.padStart(8)} ${bar}`;
    });
    const legend = Object.entries(SIGNS).map(([name, sign]) => `${sign} ${name}`);
    return [legend.join("  "), "", ...rows].join("\n");
}
function totalOf(phases) {
    return Math.round(phases.reduce((sum, { durationMs }) => sum + durationMs, 0));
}
/** What took any time at all is seen. */
function drawn({ name, durationMs }, longest) {
    return (SIGNS[name] ?? "").repeat(Math.ceil((durationMs / longest) * WIDTH));
}

;// CONCATENATED MODULE: ./packages/core/build/health/summary.js




/** Failures told one by one; the table has them all. */
const MAX_TOLD = 20;
const MAX_STATUS = 60;
const MAX_TARGET = 200;
/** What is left out first where there is no room for all: checks that passed, then notes and the table, then failures. */
const RANKS = { passed: 0, note: 1, failed: 2, told: 3 };
/** What the job summary says in at most `limit` bytes: what failed and what to look at, then every check. */
function renderSummary(results, environment, limit = budget/* SUMMARY_BYTES */.R$) {
    const failed = results.flatMap((result) => result.failure === undefined ? [] : [{ result, failure: result.failure }]);
    // Failures that fail the step come first, else in the order of the checks.
    const told = failed.toSorted((a, b) => Number(b.result.critical) - Number(a.result.critical)).slice(0, MAX_TOLD);
    const notes = results.flatMap(({ name, notes: ofCheck }) => ofCheck.map((note) => `- ${(0,markdown/* escapeText */.X1)(name)}: ${(0,markdown/* escapeText */.X1)(note)}`));
    // No cell has a newline in it.
    const [header = "", divider = "", ...rows] = renderTable(results).split("\n");
    const entries = [
        ...told.map(({ result, failure }) => ({
            rank: RANKS.told,
            render: (level) => `${renderFailure(result, failure, level)}\n\n`,
        })),
        ...notes.map((note) => ({ rank: RANKS.note, render: () => `${note}\n` })),
        ...rows.map((row, index) => ({
            rank: results[index]?.ok === true ? RANKS.passed : RANKS.failed,
            render: () => `${row}\n`,
        })),
    ];
    return (0,budget/* fitDocument */.VC)(entries, limit, (fitted) => {
        const texts = fitted.map(({ text }) => text);
        return assemble(results, environment, {
            failures: texts.splice(0, told.length),
            left: failed.length - told.length,
            notes: texts.splice(0, notes.length),
            table: [`${header}\n`, `${divider}\n`, ...texts],
        });
    });
}
function assemble(results, environment, parts) {
    const { failures, left, notes, table: lines } = parts;
    const timings = renderTimings(results);
    const unlisted = lines.filter((line) => line === "").length;
    return [
        `## ${headline(results)}${environment === "" ? "" : ` · ${(0,markdown/* escapeText */.X1)(environment)}`}`,
        failures.join("").trimEnd(),
        left === 0 ? "" : `${left} more failed checks are only in the table.`,
        notes.length === 0 ? "" : "**Worth a look:**",
        notes.join("").trimEnd(),
        lines.join("").trimEnd(),
        unlisted === 0 ? "" : `${unlisted} more checks had no room here: see the log, or the file of results-path.`,
        timings === "" ? "" : (0,markdown/* details */.zH)("Timings of the last try of each check", (0,markdown/* fenced */.OF)(timings)),
    ]
        .filter((part) => part !== "")
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
/** Where there is little room the excerpt goes first, then all but the headline. */
function renderFailure(result, failure, level) {
    const title = `### ${signOf(result)} ${(0,markdown/* escapeText */.X1)(result.name)}: ${failure.class}`;
    if (level === "address")
        return title;
    const facts = [
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(result.target, MAX_TARGET)),
        ...(result.status === undefined ? [] : [`last seen: ${(0,markdown/* escapeText */.X1)(result.status)}`]),
        countAttempts(result.attempts),
        (0,duration/* formatDuration */.a)(result.durationMs),
        ...(result.group === "" ? [] : [`group ${(0,markdown/* escapeText */.X1)(result.group)}`]),
        ...(result.critical ? [] : ["not critical"]),
    ];
    return [
        title,
        facts.join(" · "),
        failure.problems.map((problem) => `- ${(0,markdown/* escapeText */.X1)(problem)}`).join("\n"),
        ...(failure.excerpt === "" || level === "names" ? [] : [(0,markdown/* fenced */.OF)(failure.excerpt)]),
        `**What to look at:** ${(0,markdown/* escapeText */.X1)(failure.advice)}`,
    ].join("\n\n");
}
/** The column of groups only where there are any. */
function renderTable(results) {
    const isGrouped = results.some(({ group }) => group !== "");
    const cells = (group, rest) => (isGrouped ? [group, ...rest] : rest);
    return (0,markdown/* table */.tp)(["", ...cells("Group", ["Check", "Target", "Result", "Seen last", "Attempts", "Time"])], results.map((result) => [signOf(result), ...cells((0,markdown/* escapeText */.X1)(result.group), renderCells(result))]));
}
function renderCells(result) {
    return [
        (0,markdown/* escapeText */.X1)(result.name),
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(result.target, MAX_TARGET)),
        result.failure?.class ?? "ok",
        result.status === undefined ? "none" : (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(result.status, MAX_STATUS)),
        String(result.attempts),
        (0,duration/* formatDuration */.a)(result.durationMs),
    ];
}
function signOf({ ok, critical }) {
    if (ok)
        return "✅";
    return critical ? "❌" : "⚠️";
}
function countAttempts(attempts) {
    return `${attempts} attempt${attempts === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./packages/core/build/health/times.js

/** Why the check could not become healthy even if it always answered at once. */
function impossibleTimes(check, { timeoutMs, intervalMs, successes, stableForMs }) {
    const within = `and is given ${(0,duration/* formatDuration */.a)(timeoutMs)} in all (timeout)`;
    const rowMs = (successes - 1) * intervalMs;
    const row = `needs ${(0,duration/* formatDuration */.a)(rowMs)} for ${successes} good answers in a row (successes, interval), ${within}`;
    const stable = `must answer well for ${(0,duration/* formatDuration */.a)(stableForMs)} (stable_for), ${within}`;
    return [
        ...(rowMs >= timeoutMs ? [{ check, message: row }] : []),
        ...(stableForMs >= timeoutMs ? [{ check, message: stable }] : []),
    ];
}

// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
;// CONCATENATED MODULE: ./packages/core/build/health/trust.js

/**
 * Refuses checks that somebody without write access may have written: they say where credentials go and what runs, and
 * what a runner sees of an inner network would stand in a public summary. Forks get validation only (design §3).
 * A job that has nothing checked out, as one under `workflow_run` that only asks, holds nobody's code: what it asks stands
 * in the workflow, which GitHub takes from the default branch there. A commit of somebody, or an artifact of theirs
 * without git, is something.
 * @throws fork-blocked
 */
async function refuseUntrustedChecks(host) {
    const { context, files } = host;
    (0,forks/* refuseForks */.AS)(context);
    if ((await files.list(context.workspace)).length > 0)
        await (0,forks/* refuseUntrustedCode */.ot)(host);
}

// EXTERNAL MODULE: ./packages/core/build/limiter.js
var limiter = __webpack_require__(38186);
;// CONCATENATED MODULE: ./packages/core/build/health/bounds.js

/** What one check may say of itself: a summary, an annotation and a result file have room for so much. */
const MAX_LINES = 20;
const MAX_LINE = 1_000;
/** The failure with as much of its problems as anybody reads. */
function boundedFailure(failure) {
    return { ...failure, problems: boundedLines(failure.problems) };
}
/** The first of the lines and how many are left out, none of them longer than a screen. */
function boundedLines(lines) {
    const left = lines.length - MAX_LINES;
    const shown = lines.slice(0, MAX_LINES).map((line) => (0,markdown/* shorten */.ml)(line, MAX_LINE));
    return left > 0 ? [...shown, `and ${left} more`] : shown;
}

;// CONCATENATED MODULE: ./packages/core/build/health/verify.js


const MAX_TRY_MS = 10_000;
/** Scripts share the runner's processors and memory, which nothing asked over the network does. */
const MAX_COMMANDS = 20;
/** The pause after the first failure; it grows up to the interval: what comes up is seen no later than that. */
const FIRST_PAUSE_MS = 1_000;
const BACK_OFF = 1.5;
/** A pause after a failure is between this part of it and all of it, so that many checks do not ask in step. */
const LEAST_JITTER = 0.5;
/** The last try starts this long before the deadline: a long pause must not waste the end of the budget. */
const LAST_TRY_MS = 1_000;
const UNSTEADY_ADVICE = "It answers well by now: give it more time (timeout), or look at what went wrong while it was asked.";
/** Asks every check until it is ok or its time is over. Results keep the order of the checks. */
async function verify(checks, options) {
    const limit = (0,limiter/* limiter */.T)(options.maxParallel);
    const commands = (0,limiter/* limiter */.T)(MAX_COMMANDS);
    const limitCommand = (task) => commands(() => limit(task));
    const start = options.clock.now();
    return await Promise.all(checks.map(async (check) => {
        const own = check.kind === "command" ? limitCommand : limit;
        const result = await verifyOne(check, options, own, start);
        options.onResult(result);
        return result;
    }));
}
async function verifyOne(check, { clock, random, onTrouble }, limit, stepStart) {
    if (check.startDelayMs > 0)
        await clock.sleep(check.startDelayMs);
    const start = clock.now();
    // Other checks under way are no fault of this one.
    let waitedMs = 0;
    const spent = () => clock.now() - start - waitedMs;
    const left = () => check.timeoutMs - spent();
    const longest = check.isLong ? check.timeoutMs : MAX_TRY_MS;
    const ask = () => {
        const asked = clock.now();
        return limit(async () => {
            waitedMs += clock.now() - asked;
            const givenMs = Math.min(longest, Math.max(left(), LAST_TRY_MS));
            return { probe: await check.probe(givenMs), isShort: givenMs < longest };
        });
    };
    let { probe } = await ask();
    let row = extendRow(NO_TRIES, probe, clock.now());
    let told;
    while (!isHealthy(row, check, clock.now()) && probe.failure?.final !== true && left() > LAST_TRY_MS) {
        if (probe.failure !== undefined && probe.failure.class !== told)
            onTrouble(check, probe.failure);
        told = probe.failure?.class;
        const pause = pauseAfter(row, check, { now: clock.now(), random: random() });
        await clock.sleep(Math.min(pause, left() - LAST_TRY_MS));
        const next = await ask();
        row = extendRow(row, next.probe, clock.now());
        if (!hidesReason(next, probe))
            probe = next.probe;
    }
    const ok = isHealthy(row, check, clock.now());
    const failure = ok ? undefined : boundedFailure(probe.failure ?? unsteady(row, check, clock.now()));
    return {
        name: check.name,
        group: check.group,
        kind: check.kind,
        target: check.target,
        critical: check.critical,
        ok,
        failure,
        status: probe.status,
        attempts: row.attempts,
        durationMs: spent(),
        healthyAfterMs: ok ? row.goodSince - stepStart : undefined,
        phases: probe.phases ?? [],
        notes: boundedLines(probe.notes ?? []),
        cases: probe.cases ?? [],
    };
}
/** That the last try was cut short says less than what the one before found. */
function hidesReason({ probe, isShort }, before) {
    return isShort && before.failure !== undefined && probe.failure?.class.startsWith("timeout") === true;
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
    const pause = Math.min(FIRST_PAUSE_MS * BACK_OFF ** (row.bad - 1), intervalMs);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/core/build/health/junit.js

/** Checks without a group are tests of this suite. */
const DEFAULT_SUITE = "health";
/** The results as a JUnit report: one suite a group, one test a check, and the tests that a check itself ran. */
function renderJunit(results) {
    const suites = Map.groupBy(results, ({ group }) => (group === "" ? DEFAULT_SUITE : group));
    const rendered = [...suites].map(([name, checks]) => renderSuite(name, checks.flatMap((check) => testsOf(name, check))));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="health-verify">',
        ...rendered,
        "</testsuites>",
        "",
    ].join("\n");
}
function testsOf(suite, { name, durationMs, failure, cases }) {
    const test = {
        className: suite,
        name,
        durationMs,
        failure: failure === undefined
            ? undefined
            : {
                type: failure.class,
                message: failure.problems.join("; "),
                text: [failure.excerpt, failure.advice].filter((text) => text !== "").join("\n\n"),
            },
    };
    return [test, ...cases.map((one) => innerTest(suite, name, one))];
}
function innerTest(suite, check, { name, durationMs, problem }) {
    const failure = problem === undefined ? undefined : { type: "test", message: problem, text: "" };
    return { className: `${suite}.${check}`, name, durationMs, failure };
}
function renderSuite(name, tests) {
    const failures = tests.filter(({ failure }) => failure !== undefined).length;
    const time = tests.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const attributes = `name="${junit_escape(name)}" tests="${tests.length}" failures="${failures}" time="${seconds(time)}"`;
    return [`  <testsuite ${attributes}>`, ...tests.map(renderTest), "  </testsuite>"].join("\n");
}
function renderTest({ className, name, durationMs, failure }) {
    const attributes = `classname="${junit_escape(className)}" name="${junit_escape(name)}" time="${seconds(durationMs)}"`;
    if (failure === undefined)
        return `    <testcase ${attributes}/>`;
    const { type, message, text } = failure;
    const element = `<failure type="${junit_escape(type)}" message="${junit_escape(message)}">${junit_escape(text)}</failure>`;
    return `    <testcase ${attributes}>${element}</testcase>`;
}
function seconds(milliseconds) {
    return (milliseconds / 1_000).toFixed(3);
}
/** XML 1.0 knows no control characters, not even escaped. */
function junit_escape(text) {
    return (0,markdown/* visible */.RK)(text)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("\n", "&#10;");
}

;// CONCATENATED MODULE: ./actions/build/health-verify/src/results.js




/** Of what is wrong for now the result tells the rest. */
const MAX_TROUBLE = 200;
function countsOf(results) {
    const passed = results.filter(({ ok }) => ok).length;
    return { passed, failed: results.length - passed, total: results.length };
}
/** Seconds until the last critical check was healthy; undefined where one is not. */
function timeToHealthy(results) {
    const times = results.filter(({ critical }) => critical).map(({ healthyAfterMs }) => healthyAfterMs);
    if (times.includes(undefined))
        return undefined;
    return Math.max(0, ...times.map((time) => time ?? 0)) / 1_000;
}
async function outputsOf(results, environment, host) {
    const { passed, failed, total } = countsOf(results);
    return {
        healthy: String(results_isHealthy(results)),
        passed: String(passed),
        failed: String(failed),
        total: String(total),
        results: JSON.stringify(results.map(shortResult)),
        "time-to-healthy": timeToHealthy(results)?.toFixed(1) ?? "",
        ...(await writeResults(results, environment, host)),
    };
}
/** The failures of critical checks. */
function failuresOf(results) {
    return results.filter(({ critical }) => critical).flatMap(failureOf);
}
/** Checks that are not critical fail nothing, but are not passed over; and what deserves a look although it is well. */
function warningsOf(results) {
    const messages = [
        ...results
            .filter(({ critical }) => !critical)
            .flatMap(failureOf)
            .map(({ message, hint }) => `${message}; it is not critical\n→ ${hint}`),
        ...results.flatMap(({ name, notes }) => notes.map((note) => `Health check ${name}: ${note}`)),
    ];
    return messages.map((message) => ({ message, place: undefined, unit: undefined }));
}
/** One line of the log about a check that is asked again. */
function troubleLine({ name }, { class: word, problems }) {
    return `${name}: not yet (${word}): ${(0,markdown/* shorten */.ml)(problems.join("; "), MAX_TROUBLE)}`;
}
/** One line of the log about a check that is over. */
function progressLine({ name, failure, attempts, durationMs }) {
    const verdict = failure === undefined ? "healthy" : `failed (${failure.class}): ${failure.problems.join("; ")}`;
    return `${name}: ${verdict} · attempts ${attempts} · ${(0,duration/* formatDuration */.a)(durationMs)}`;
}
function failureOf({ name, failure, target, attempts, durationMs }) {
    if (failure === undefined)
        return [];
    const effort = `${target}, attempts ${attempts}, ${(0,duration/* formatDuration */.a)(durationMs)}`;
    return [
        {
            reason: failure.isMisconfigured === true ? "input-invalid" : "health-failed",
            message: `Health check ${name} failed (${failure.class}): ${failure.problems.join("; ")} (${effort})`,
            hint: failure.advice,
            detailCode: failure.class,
        },
    ];
}
function results_isHealthy(results) {
    return results.every(({ ok, critical }) => ok || !critical);
}
function shortResult({ name, group, ok, failure, attempts }) {
    return { name, group, ok, class: failure?.class ?? "", attempts };
}
/** Writes everything known of every check, as JSON and as a JUnit report. */
async function writeResults(results, environment, { files, context }) {
    const directory = await files.temporaryDirectory("health");
    const document = {
        format: "flywheel.health/v1",
        environment,
        sha: context.sha,
        healthy: results_isHealthy(results),
        ...countsOf(results),
        checks: results,
    };
    const paths = {
        "results-path": external_node_path_.posix.join(directory, "results.json"),
        "junit-path": external_node_path_.posix.join(directory, "junit.xml"),
    };
    await files.write(paths["results-path"], `${JSON.stringify(document, undefined, 2)}\n`);
    await files.write(paths["junit-path"], renderJunit(results));
    return paths;
}

// EXTERNAL MODULE: ./packages/core/build/organization/load.js
var load = __webpack_require__(48550);
// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var paths = __webpack_require__(11798);
;// CONCATENATED MODULE: ./actions/build/health-verify/src/sources.js






/**
 * The organization file. It need not exist where the checks come from the input.
 * @throws config-invalid
 */
async function readOrganizationFile(inputs, host) {
    const { files, context } = host;
    if (inputs.checks !== "" || inputs.checksFile !== "")
        return (0,load/* optionalOrganization */.Ot)(inputs.config, host);
    return (0,load/* requireOrganization */.$o)(await (0,load/* loadOrganization */.YS)(files, context.workspace, inputs.config));
}
/**
 * The checks of the input or of the file that it names, else those of the organization.
 * @throws input-invalid when they are no YAML, or there are no checks at all
 */
async function readChecks(inputs, organization, host) {
    if (inputs.checks !== "" && inputs.checksFile !== "") {
        (0,errors/* fail */.fJ)("input-invalid", "Inputs checks and checks-file exclude each other", { hint: "Remove one of them." });
    }
    if (inputs.checks !== "") {
        const list = await parseYaml(inputs.checks, "Input checks");
        return { list, source: { reason: "input-invalid", name: "input checks" } };
    }
    if (inputs.checksFile !== "")
        return readChecksFile(inputs.checksFile, host);
    const checks = organization?.checks ?? [];
    if (checks.length === 0) {
        (0,errors/* fail */.fJ)("input-invalid", `There is nothing to check: ${inputs.config} has no checks, and input checks is empty`, {
            hint: 'List checks under checks: in the organization file, such as {name: web, http: "https://…"}, or give them as input checks.',
        });
    }
    const list = checks.map(({ data }) => data);
    return { list, source: { reason: "config-invalid", name: inputs.config, place: { file: inputs.config } } };
}
async function readChecksFile(given, { files, context }) {
    const origin = { reason: "input-invalid", subject: "Input checks-file" };
    const file = await (0,paths/* locateFile */.pM)(files, context.workspace, given, origin);
    const list = await parseYaml(await files.readText(external_node_path_.posix.join(context.workspace, file)), file);
    return { list, source: { reason: "input-invalid", name: file, place: { file } } };
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
        all.push(requireOutputs(text, `Input outputs-file: ${(0,wording/* quote */.hD)(path)}`));
    }
    if (inputs.outputs !== "")
        all.push(requireOutputs(inputs.outputs, "Input outputs:"));
    return mergeStackOutputs(all);
}
/** @param subject where the text is from, for messages */
function requireOutputs(text, subject) {
    const outputs = parseStackOutputs(text);
    if (outputs === undefined) {
        return (0,errors/* fail */.fJ)("input-invalid", `${subject} is not the JSON that tofu-apply writes`, {
            hint: 'It must be an object of units and their outputs, such as {"attic@staging": {"url": "https://…"}}.',
        });
    }
    if (!isOfEngine(outputs))
        return outputs;
    return (0,errors/* fail */.fJ)("input-invalid", `${subject} is what \`tofu output -json\` prints, which does not say of which stack`, {
        hint: "Give tofu-apply's output `outputs`, or name the unit: tofu output -json | jq '{\"attic@staging\": map_values(.value)}'.",
    });
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
/** YAML as data, under the same rules as the organization file. @param subject what it is, for messages */
async function parseYaml(text, subject) {
    const { parseTree } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2951)]).then(__webpack_require__.bind(__webpack_require__, 92951));
    const { Report } = await __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 70740));
    const { dataOf } = await __webpack_require__.e(/* import() */ 7642).then(__webpack_require__.bind(__webpack_require__, 87642));
    const report = new Report("checks");
    const tree = parseTree(text, report);
    if (tree !== undefined)
        return dataOf(tree);
    const [first] = report.findings;
    // What it means to an organization file is no help here; that there is no list is said with the other problems.
    if (first?.rule === "empty")
        return undefined;
    return (0,errors/* fail */.fJ)("input-invalid", `${subject}, line ${first?.line ?? 1}: ${first?.message ?? "this is no YAML"}`, {
        hint: first?.fix ?? "Write a YAML list.",
        ...(first === undefined ? {} : { detailCode: first.rule }),
    });
}

// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
// EXTERNAL MODULE: ./packages/core/build/units/discover.js
var discover = __webpack_require__(57439);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 1 modules
var units_load = __webpack_require__(68259);
// EXTERNAL MODULE: ./packages/core/build/units/open-outputs.js
var open_outputs = __webpack_require__(15315);
// EXTERNAL MODULE: ./packages/core/build/units/resolve.js
var resolve = __webpack_require__(22622);
// EXTERNAL MODULE: ./packages/core/build/units/values.js
var values = __webpack_require__(95986);
;// CONCATENATED MODULE: ./actions/build/health-verify/src/state-outputs.js







/**
 * The outputs that checks name and nobody gave, from the states of their units; none where there is no organization or
 * no engine, or where a unit has no state: then the templates say what they miss.
 * @param scope what was given
 * @throws what the organization and the engine say of a unit that is named
 */
async function outputsFromStates(checks, scope, { host, organization, environment }) {
    const wanted = organization === undefined ? [] : missingUnits(checks, scope, environment?.name ?? "");
    if (organization === undefined || wanted.length === 0)
        return {};
    const { files, context } = host;
    const stacks = await (0,discover/* discoverStacks */.jA)(organization, files, context.workspace);
    const named = wanted.filter(({ stack }) => stacks.some(({ name }) => name === stack));
    const engine = named.length === 0 ? undefined : await engineAtHand(host);
    if (engine === undefined)
        return {};
    // As the organization says itself: checks know no more of how a unit was deployed.
    const inputs = { ...values/* NO_UNIT_INPUTS */.bG, jobWorkspace: context.environment["TF_WORKSPACE"] ?? "" };
    const units = [];
    for (const [name, those] of Map.groupBy(named, (each) => each.environment)) {
        const selection = { ...inputs, environment: name, stacks: [...new Set(those.map(({ stack }) => stack))] };
        units.push(...(await (0,resolve/* resolveUnits */.o)(organization, stacks, selection, files, context.workspace)));
    }
    host.log.info(`Reading outputs from the states of ${units.map(({ id }) => id).join(", ")}`);
    return Object.fromEntries(await (0,open_outputs/* outputsOfStates */.Qw)(units, engine, (0,units_load/* parallelism */.N6)(0, host), host));
}
/** Stacks of which a template names an output, and of which nothing was given. */
function missingUnits(checks, scope, environment) {
    const given = [...scope.keys()];
    return checks
        .flatMap(({ expressions }) => expressions)
        .flatMap((expression) => {
        const [, unit, stack, at] = /^outputs\.(([^.@]+)(?:@([^.]+))?)\./.exec(expression) ?? [];
        if (unit === undefined || stack === undefined)
            return [];
        if (given.some((name) => name.startsWith(`outputs.${unit}.`)))
            return [];
        return [{ stack, environment: at ?? environment }];
    });
}
async function engineAtHand(host) {
    try {
        return await (0,locate/* locateEngine */.JW)("auto", host);
    }
    catch (error) {
        const { reason, message } = (0,errors/* failureOf */.g5)(error);
        if (reason !== "engine-missing")
            throw error;
        host.log.info(`Outputs that were not given cannot be read from states: ${message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/build/health-verify/src/run.js
















/** Asks what was deployed until every check is healthy or its time is over. */
async function run(inputs, host) {
    requireTimes(inputs);
    await refuseUntrustedChecks(host);
    const organization = await readOrganizationFile(inputs, host);
    const environment = chooseEnvironment(inputs.environment, organization);
    const context = { host, organization, environment, credentials: inputs };
    const given = await readOutputs(inputs, host);
    const { list, source } = await readChecks(inputs, organization, host);
    const parsed = await (0,check/* parseChecks */.B)(list);
    failOnProblems(parsed.problems, source);
    const selected = checksOfShard(selectChecks(parsed.checks, inputs.only, inputs.groups), inputs.shard);
    failOnProblems(selected.flatMap((check) => impossibleTimes(check.name, timesOf(check, inputs))), source);
    const outputs = mergeStackOutputs([await outputsFromStates(selected, scopeOf(given, context), context), given]);
    const checks = await run_resolve(selected, scopeOf(outputs, context), source, context);
    const results = await ask(checks, inputs, host);
    const name = environment?.name ?? "";
    await host.summarize(renderSummary(results, name));
    const seconds = timeToHealthy(results);
    return {
        outputs: await outputsOf(results, name, host),
        failures: failuresOf(results),
        warnings: warningsOf(results),
        event: {
            organization: organization?.name ?? "",
            environment: name,
            units: Object.keys(outputs).toSorted(),
            summary: headline(results),
            facts: { ...countsOf(results), ...(seconds === undefined ? {} : { timeToHealthySeconds: seconds }) },
        },
        detail: {
            kind: "health",
            title: name,
            checks: results.map(({ name: check, target, ok, critical }) => ({ name: check, target, ok, critical })),
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
function scopeOf(outputs, { host, environment }) {
    return (0,scope/* buildScope */.t)({ sha: host.context.sha, environment, outputs });
}
/** The checks ready to be asked; throws for everything wrong with any of them. */
async function run_resolve(checks, scope, source, context) {
    const resolved = await resolveChecks(checks, scope, context);
    failOnProblems(resolved.problems, source);
    return resolved.checks;
}
async function ask(checks, inputs, host) {
    const names = checks.map(({ check }) => check.name).join(", ");
    const runnables = checks.map((check) => runnable(check, inputs));
    const longest = Math.max(...runnables.map(({ startDelayMs, timeoutMs }) => startDelayMs + timeoutMs));
    host.log.info(`Asking for up to ${(0,duration/* formatDuration */.a)(longest)}: ${names}`);
    return verify(runnables, {
        clock: host.clock,
        random: randomFraction,
        maxParallel: inputs.maxParallel,
        onTrouble: (check, failure) => {
            host.log.untrusted([troubleLine(check, failure)]);
        },
        onResult: (result) => {
            host.log.untrusted([progressLine(result)]);
        },
    });
}
function runnable({ check, prepared }, inputs) {
    return {
        name: check.name,
        group: check.group,
        kind: check.kind,
        target: prepared.target,
        critical: check.critical,
        ...timesOf(check, inputs),
        isLong: prepared.isLong === true,
        probe: (timeoutMs) => prepared.probe(timeoutMs),
    };
}
/** A check's own times win over the step's. */
function timesOf(check, inputs) {
    return {
        timeoutMs: check.timeoutMs ?? inputs.timeout,
        intervalMs: check.intervalMs ?? inputs.interval,
        successes: check.successes ?? inputs.successes,
        stableForMs: check.stableForMs ?? inputs.stableFor,
        startDelayMs: check.startDelayMs ?? inputs.startDelay,
    };
}

;// CONCATENATED MODULE: ./actions/build/health-verify/src/action.js


const healthVerify = { name: "health-verify", inputs: inputs, outputs: outputs, run: run };


/***/ }),

/***/ 78375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stateIdentitySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** What tells one version of a state from another, of a state file's JSON; a state never written has neither. */
const stateIdentitySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    lineage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    serial: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
});


/***/ }),

/***/ 80328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ currentState),
/* harmony export */   T7: () => (/* binding */ readOutputs),
/* harmony export */   p3: () => (/* binding */ pullState),
/* harmony export */   tZ: () => (/* binding */ stateSecrets)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30058);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18803);
/* harmony import */ var _plan_state_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93728);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77939);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33605);
/* harmony import */ var _state_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78375);








/** Reads lineage and serial of the unit's state. The state itself is a secret and removed at once. */
async function currentState(session) {
    const pulled = await readFrom(session, ["state", "pull"]);
    if (pulled.text === undefined)
        return { kind: "unreadable", words: pulled.words };
    if (pulled.text === "")
        return { kind: "none" };
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(_state_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .stateIdentitySchema */ .h, (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(pulled.text));
    return parsed.success ? { kind: "state", ...parsed.output } : { kind: "unreadable", words: "the state is no JSON" };
}
/** The unit's whole state as the backend has it, a secret; undefined where there is none or it cannot be read. */
async function pullState(session) {
    const { text } = await readFrom(session, ["state", "pull"]);
    return text === "" ? undefined : text;
}
/**
 * Every value that the unit's state marks as sensitive; none where it cannot be read. `show` knows the schemas of the
 * providers: a state alone does not tell which attributes they call sensitive.
 */
async function stateSecrets(session) {
    if (session.host.processes.cancelled())
        return new Set();
    const { text } = await readFrom(session, ["show", "-json"]);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(_plan_state_values_js__WEBPACK_IMPORTED_MODULE_1__/* .stateValuesSchema */ .T, (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text ?? ""));
    return (0,_plan_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .markedSecrets */ .O1)(parsed.success ? parsed.output : []);
}
/** The unit's output values, those marked as sensitive left out; undefined where they cannot be read. */
async function readOutputs(session) {
    const { text } = await readFrom(session, ["output", "-json"]);
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOutputs */ .Q)((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text ?? ""));
}
/** What the engine writes of the state: a secret, so never in its log and gone from its file at once. */
async function readFrom(session, command) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(session.scratch, `${command.join("")}.json`);
    try {
        const run = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .runToFile */ .Tb)(session, command, file);
        if (run.exitCode !== 0)
            return { text: undefined, words: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .engineWords */ .Y7)(run) };
        return { text: await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonText */ .gb)(session, file) };
    }
    finally {
        await session.host.files.remove(file);
    }
}


/***/ }),

/***/ 15445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
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


/***/ }),

/***/ 93728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ stateValuesSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30058);


const moduleSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    resources: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), sensitive_values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) }))),
    child_modules: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => moduleSchema))),
});
const outputSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sensitive: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) });
/**
 * The JSON of a state, as `show -json` writes it and the `prior_state` of a plan holds it: only what has sensitive
 * parts, for a whole state is large.
 */
const stateValuesSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ outputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)(outputSchema)), root_module: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(moduleSchema) })),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(({ values }) => [
    ...Object.values(values?.outputs ?? {}).map(({ value, sensitive }) => ({ value, mark: sensitive })),
    ...markedResources(values?.root_module ?? {}),
]));
function markedResources({ resources, child_modules }) {
    const marked = (resources ?? []).filter(({ sensitive_values: mark }) => JSON.stringify(mark ?? {}).includes("true"));
    return [
        ...marked.map(({ values, sensitive_values }) => ({ value: values, mark: sensitive_values })),
        ...(child_modules ?? []).flatMap(markedResources),
    ];
}


/***/ }),

/***/ 16803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether the text as a whole matches a pattern in which only `*` (any characters, none too) and `?` (exactly one) are
 * special: brackets, quotes and dots of a resource address stand for themselves. Takes at most text × pattern steps,
 * which a regular expression of several stars would not.
 */
function matchesGlob(text, pattern) {
    let at = 0;
    let inPattern = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        const wanted = pattern[inPattern];
        if (wanted === "*") {
            star = inPattern++;
            resume = at;
        }
        else if (wanted === "?" || wanted === text[at]) {
            inPattern += 1;
            at += 1;
        }
        else if (star >= 0) {
            // The last star takes one character more.
            inPattern = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(inPattern));
}
/** Whether one of the patterns matches. */
function matchesAny(text, patterns) {
    return patterns.some((pattern) => matchesGlob(text, pattern));
}


/***/ }),

/***/ 62474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ startUnit)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _engine_init_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49862);
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80328);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30058);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21707);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56115);






/**
 * Initialises a unit, unless a state of it was never saved: whatever is planned without it is wrong.
 * @returns the failures; none when it is ready
 */
async function startUnit(session) {
    if ((await (0,_store_js__WEBPACK_IMPORTED_MODULE_2__/* .findErroredState */ .mL)(session)) !== undefined)
        return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .foundFailure */ .$q)(session)];
    const failures = await (0,_engine_init_js__WEBPACK_IMPORTED_MODULE_0__/* .initialise */ .YW)(session);
    const rescues = failures.length > 0 ? [] : await (0,_store_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingRescues */ .gY)(session.unit.id, session.host);
    if (rescues.length === 0)
        return failures;
    const waiting = await stillWaiting(session, rescues);
    return waiting.map((rescue) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingFailure */ .mZ)(session, rescue));
}
/**
 * The rescues that are not what the backend has by now; the others are removed. A later serial proves nothing: it may
 * come of the state before, without the objects that the rescued one tells of.
 */
async function stillWaiting(session, rescues) {
    const { files } = session.host;
    const now = contentOf((await (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_1__/* .pullState */ .p3)(session)) ?? "");
    const waiting = [];
    for (const rescue of rescues) {
        const rescued = contentOf(await files.readText(rescue.stateFile).catch(() => ""));
        if (rescued !== undefined && rescued === now)
            await files.remove(rescue.folder);
        else
            waiting.push(rescue);
    }
    return waiting;
}
const contentSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ outputs: valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), resources: valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J() });
/**
 * What a state knows, as text to compare; undefined for what is no state. Pushed into an empty backend it gets another
 * lineage and serial (tried with tofu 1.12.6).
 */
function contentOf(state) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(contentSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(state));
    return parsed.success ? JSON.stringify(parsed.output) : undefined;
}


/***/ }),

/***/ 21707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ rescueState),
/* harmony export */   ey: () => (/* binding */ readRescue),
/* harmony export */   gY: () => (/* binding */ waitingRescues),
/* harmony export */   mL: () => (/* binding */ findErroredState),
/* harmony export */   mb: () => (/* binding */ ERRORED_STATE)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _bundle_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30091);
/* harmony import */ var _engine_init_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49862);
/* harmony import */ var _engine_state_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78375);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30058);






/** Where the engine writes a state that its backend did not take, in the root module. */
const ERRORED_STATE = "errored.tfstate";
const RECORD_FILE = "rescue.json";
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("flywheel.rescue/v1"),
    unit: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Root module, relative to the repository. */
    directory: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    backend: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), settings: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()])) }),
    lineage: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    serial: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    runUrl: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** Absolute path of the state that a run left in a unit's root module; undefined where there is none. */
async function findErroredState({ directory, host }) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(directory, ERRORED_STATE);
    return (await host.files.stat(file))?.kind === "file" ? file : undefined;
}
/**
 * Moves the state that a run left in its root module to where neither a checkout nor another unit of the directory
 * overwrites it; it outlives the job on a runner that does.
 * @param dumped the state that the engine could not even write there
 * @returns undefined where nothing was left
 */
async function rescueState(session, dumped) {
    const { host } = session;
    const left = await findErroredState(session);
    const state = left === undefined ? dumped : await host.files.readText(left);
    if (state === undefined)
        return undefined;
    const record = await describe(session, state);
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(rescueRoot(host), folderName(record, host));
    const stateFile = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ERRORED_STATE);
    await host.files.makeDirectory(folder, { secret: true });
    await host.files.write(stateFile, state, { secret: true });
    await host.files.write((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, RECORD_FILE), JSON.stringify(record), { secret: true });
    host.journal.note({ note: "rescued", unit: record.unit, folder });
    if (left !== undefined)
        await host.files.remove(left);
    return { record, folder, stateFile };
}
/** The states of a unit that wait on this runner for their backend. */
async function waitingRescues(unit, host) {
    const root = rescueRoot(host);
    const folders = (await host.files.list(root)).filter(({ kind }) => kind === "directory");
    const rescues = await Promise.all(folders.map(({ name }) => readRescue((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, name), host)));
    return rescues.flatMap((rescue) => (rescue?.record.unit === unit ? [rescue] : []));
}
/** The rescue in a folder; undefined where it is none, or is gone. */
async function readRescue(folder, host) {
    const text = await host.files.readText((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, RECORD_FILE)).catch(() => "");
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(recordSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text));
    return parsed.success ? { record: parsed.output, folder, stateFile: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ERRORED_STATE) } : undefined;
}
async function describe(session, state) {
    const { unit, host } = session;
    const identity = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_engine_state_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .stateIdentitySchema */ .h, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(state));
    const { type, settings } = await (0,_engine_init_js__WEBPACK_IMPORTED_MODULE_2__/* .readBackend */ .h5)(session);
    return {
        schema: "flywheel.rescue/v1",
        unit: unit.id,
        directory: unit.directory,
        workspace: unit.workspace,
        backend: { type, settings: settings.map(([name, value]) => [name, value]) },
        ...(identity.success ? identity.output : { lineage: "", serial: 0 }),
        runUrl: host.context.runUrl,
    };
}
/** Beside the checkout: inside it, the next checkout would remove it. */
function rescueRoot({ context }) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(context.environment["RUNNER_WORKSPACE"] ?? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(context.workspace), ".flywheel-rescue");
}
/** One a unit, state and run: no two ever share a folder. */
function folderName({ unit, serial, lineage }, { context }) {
    const readable = unit.replaceAll(/[^\w.-]/g, "_").slice(0, 60);
    const exact = (0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(JSON.stringify([unit, lineage, serial])).slice(0, 8);
    return `${readable}-${exact}-${context.runId}-${context.runAttempt}`;
}


/***/ }),

/***/ 56115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ foundFailure),
/* harmony export */   WL: () => (/* binding */ rescuedFailure),
/* harmony export */   Wf: () => (/* binding */ pushCommand),
/* harmony export */   mZ: () => (/* binding */ waitingFailure),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   wG: () => (/* binding */ leftFailure)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21707);

/** What a person runs to bring a state in by hand; `file` as the root module sees it. */
function pushCommand({ engine, unit }, file) {
    const workspace = unit.workspace === "default" ? "" : `TF_WORKSPACE=${unit.workspace} `;
    return `${workspace}${engine.name} -chdir=${unit.directory} state push ${file}`;
}
/** A run has just left a state that its backend did not take. */
function rescuedFailure(session, rescue) {
    const { record, stateFile } = rescue;
    return {
        reason: "state-not-saved",
        detailCode: "rescued",
        unit: record.unit,
        message: `Objects were changed, but the backend did not take the state that says so (${version(record)}): it is in ${stateFile} on this runner`,
        hint: `The post step of this job tries again. If it fails too, push it before anything else runs on this unit: init the stack with its backend settings, then ${pushCommand(session, stateFile)}. A runner that GitHub hosts goes with the job: with plan-key the state is kept as a sealed artifact.`,
    };
}
/** A run has left a state, and it could not be brought to safety. */
function leftFailure(session, cause) {
    return {
        reason: "state-not-saved",
        detailCode: "errored-state",
        unit: session.unit.id,
        message: `Objects were changed, but the backend did not take the state that says so, and it could not be moved: it is in ${session.directory}/${_store_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORED_STATE */ .mb} on this runner`,
        hint: `Push it before anything else: ${pushCommand(session, _store_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORED_STATE */ .mb)}.`,
        cause: String(cause),
    };
}
/** There is a state in the root module that a run before this one left. */
function foundFailure(session) {
    const file = `${session.unit.directory}/${_store_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORED_STATE */ .mb}`;
    return {
        reason: "state-not-saved",
        detailCode: "errored-state",
        unit: session.unit.id,
        place: { file },
        message: `There is a state in ${file} that an earlier run could not save`,
        hint: `Nothing was run: a plan on the old state would create again what is there already. Push it if it is this unit's newest (${pushCommand(session, _store_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORED_STATE */ .mb)}), then remove the file.`,
    };
}
/** A rescued state of the unit still waits on this runner. */
function waitingFailure(session, { record, folder, stateFile }) {
    return {
        reason: "state-not-saved",
        detailCode: "rescued",
        unit: record.unit,
        message: `A state of ${record.unit} that an earlier run could not save (${version(record)}, ${record.runUrl}) still waits in ${stateFile} on this runner`,
        hint: `Nothing was run. Push it (${pushCommand(session, stateFile)}); once the backend has it, the unit is free again. If it is of no use any more, remove ${folder}.`,
    };
}
function version({ serial, lineage }) {
    return `serial ${serial} of lineage "${lineage}"`;
}


/***/ }),

/***/ 15315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ upstreamOutputs),
/* harmony export */   Qw: () => (/* binding */ outputsOfStates),
/* harmony export */   tS: () => (/* binding */ openOutputs)
/* harmony export */ });
/* harmony import */ var _engine_plugin_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3441);
/* harmony import */ var _engine_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33605);
/* harmony import */ var _engine_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80328);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(807);
/* harmony import */ var _rescue_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62474);
/* harmony import */ var _each_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11405);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68259);







/**
 * The outputs in the open. What is known to be a secret is left out even where the code lost its mark.
 * @param told by an apply just now; else the state is asked
 * @returns undefined where they cannot be read, which a warning says
 */
async function openOutputs(session, told) {
    const { unit, host, redact } = session;
    const outputs = told ?? (await (0,_engine_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutputs */ .T7)(session).catch(() => undefined));
    if (outputs === undefined) {
        host.log.warning(`${unit.id}: its outputs could not be read and are missing`);
        return undefined;
    }
    const holdsSecret = (value) => {
        const text = JSON.stringify(value);
        return redact(text) !== text;
    };
    const hidden = Object.keys(outputs).filter((name) => holdsSecret(outputs[name]));
    if (hidden.length > 0) {
        host.log.warning(`${unit.id}: left out of the outputs, because they hold a sensitive value: ${hidden.join(", ")}`);
    }
    return Object.fromEntries(Object.entries(outputs).filter(([name]) => !hidden.includes(name)));
}
/**
 * The outputs of units that were not selected but that the selected ones were built on, from their states: checks and
 * later steps read both. One without a state, or without outputs, is left out. Never rejects.
 */
async function upstreamOutputs(inputs, scope, engine, parallel, host) {
    try {
        const read = await outputsOfStates(await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadUpstream */ .Yx)(inputs, scope, host), engine, parallel, host);
        return read.filter(([, outputs]) => Object.keys(outputs).length > 0);
    }
    catch (error) {
        host.log.warning(`The outputs of units that were not selected are missing: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(error).message}`);
        return [];
    }
}
/** The outputs of units by id, from their states; none of a unit where they cannot be read, which a warning says. */
async function outputsOfStates(units, engine, parallel, host) {
    const shared = await (0,_engine_plugin_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .withSharedPlugins */ .u)(engine, units.length, host);
    return (0,_each_js__WEBPACK_IMPORTED_MODULE_5__/* .runEach */ .T)(units, parallel, async (unit) => [unit.id, (await outputsOfState(unit, engine, shared)) ?? {}]);
}
async function outputsOfState(unit, engine, host) {
    const session = await (0,_engine_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .fA)(unit, engine, host, true);
    try {
        const [failure] = await (0,_rescue_start_js__WEBPACK_IMPORTED_MODULE_4__/* .startUnit */ .b)(session);
        if (failure === undefined)
            return await openOutputs(session);
        host.log.warning(`${unit.id}: its outputs are missing: ${failure.message}`);
        return undefined;
    }
    finally {
        await host.files.remove(session.scratch);
    }
}


/***/ })

};
