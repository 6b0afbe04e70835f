export const id = 6113;
export const ids = [6113];
export const modules = {

/***/ 26113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateOrg: () => (/* binding */ validateOrg)
});

// EXTERNAL MODULE: ./packages/core/build/inputs/fork-inputs.js
var fork_inputs = __webpack_require__(11808);
// EXTERNAL MODULE: ./packages/core/build/inputs/report-inputs.js
var report_inputs = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/inputs/select-inputs.js
var select_inputs = __webpack_require__(43932);
// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
// EXTERNAL MODULE: ./packages/core/build/organization/model.js
var model = __webpack_require__(77985);
;// CONCATENATED MODULE: ./actions/build/validate-org/src/inputs.js





const presentation = {
    name: "flywheel validate-org",
    description: "Checks organization.yaml, formatting and every stack and module, and shows file, line and fix",
    branding: { icon: "check-circle", color: "green" },
};
const inputs = {
    config: unit_inputs/* UNIT_INPUTS */.nV.config,
    profile: {
        type: "choice",
        description: "The shape of the organization file: auto (its keys tell), b (canonical), a (clusters), c (environments at the top level), e (overlay).",
        default: "auto",
        choices: ["auto", ...model/* PROFILES */.j],
    },
    base: {
        type: "text",
        description: "A file that the organization file is merged over, key by key, for this check. Empty means none.",
    },
    draft: {
        type: "boolean",
        description: "Whether empty values are only warnings, because not everything is set up yet.",
        default: "false",
    },
    code: {
        type: "lines",
        description: "What to check of the code, one a line: fmt, validate, graph (modules). Empty means all.",
    },
    rules: {
        type: "lines",
        description: "Severities of rules as rule=error, rule=warning or rule=off, one a line (docs/rules.md lists them).",
    },
    "fail-on": {
        type: "choice",
        description: "The least severity that fails the action.",
        default: "error",
        choices: ["error", "warning"],
    },
    "affected-base": {
        type: "text",
        description: "Commit that affected units are found since. A pull request has its own; elsewhere empty means each unit's last deployment.",
    },
    environment: {
        type: "text",
        description: "Only units of this environment in affected, matrix and waves. Empty means all.",
    },
    shards: {
        type: "integer",
        description: "Most legs of the matrix and of each wave, at most 256; units share legs in balance where there are more of them.",
        default: "256",
        minimum: 1,
    },
    shard: {
        ...select_inputs/* SHARD_INPUT */.K,
        description: "Have the engine validate only this part of the directories, such as 2/4, for a matrix of jobs. The first one checks everything else, too.",
    },
    engine: unit_inputs/* UNIT_INPUTS */.nV.engine,
    "max-parallel": unit_inputs/* UNIT_INPUTS */.nV["max-parallel"],
    ...fork_inputs/* FORK_INPUTS */.n,
    ...report_inputs/* REPORT_INPUTS */.Lj,
    "github-token": {
        ...unit_inputs/* GITHUB_TOKEN_INPUT */.vu,
        description: "Token that reads deployments (deployments: read), which tell what is affected outside of a pull request. Empty: affected-base does, else all units are.",
    },
};
const outputs = {
    valid: { description: "true when nothing was found that fails the action.", default: "false" },
    errors: { description: "How many errors were found.", default: "0" },
    warnings: { description: "How many warnings were found.", default: "0" },
    "findings-path": { description: "JSON file with every finding.", default: "" },
    "sarif-path": { description: "The findings in SARIF 2.1.0, for code scanning.", default: "" },
    environments: { description: "JSON list of the organization's environments.", default: "[]" },
    checks: { description: "How many health checks the organization file lists.", default: "0" },
    units: { description: "JSON list of the organization's units, in dependency order.", default: "[]" },
    matrix: {
        description: "The affected units for strategy.matrix: include with unit, stack, environment, directory, wave and shard.",
        default: '{"include":[]}',
    },
    waves: {
        description: "The same, a matrix for each wave: JSON object from wave (1 to 8) to matrix, without the waves that have no unit.",
        default: "{}",
    },
    affected: { description: "JSON list of the units that the change affects, dependents included.", default: "[]" },
};

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
// EXTERNAL MODULE: ./packages/core/build/units/order.js
var order = __webpack_require__(52374);
;// CONCATENATED MODULE: ./packages/core/build/graph/matrix.js

/** Most legs GitHub runs of one matrix. Source: GitHub's documentation of usage limits. */
const MOST_LEGS = 256;
/** Most waves a pipeline can have, since each is a job of its own there (design §6). */
const MOST_WAVES = 8;
/**
 * The units as legs of a matrix, in waves by dependency. Legs of one wave and environment differ by one unit at most.
 * @param shards how many legs there may be; each wave has at least one for each of its environments
 * @throws config-invalid for units that depend on each other in a circle
 */
function matrixOf(units, shards) {
    return { include: legsOf(groupsOf(units), shards) };
}
/**
 * The units as a matrix for each wave, by its number: the legs of one matrix have no order. Waves beyond those that
 * there are have none.
 * @param shards how many legs each matrix may have; it has at least one for each of its environments
 * @throws config-invalid for units that depend on each other in a circle
 */
function waveMatrices(units, shards) {
    const byWave = Map.groupBy(groupsOf(units), ({ wave }) => wave);
    return Object.fromEntries([...byWave].map(([wave, groups]) => [wave, { include: legsOf(groups, shards) }]));
}
function groupsOf(units) {
    return (0,order/* waves */.Lp)(units).flatMap((wave, index) => [...Map.groupBy(wave, ({ environment }) => environment)].map(([environment, ofEnvironment]) => ({
        wave: index + 1,
        environment,
        units: ofEnvironment,
    })));
}
function legsOf(groups, shards) {
    const counts = legCounts(groups, shards);
    const numbers = new Map();
    return groups.flatMap((group, index) => split(group.units, counts[index] ?? 1).map((part) => {
        const shard = (numbers.get(group.wave) ?? 0) + 1;
        numbers.set(group.wave, shard);
        return legOf(group, part, shard);
    }));
}
/** How many legs each group gets: one, and the next to whichever has the longest, as long as there are any. */
function legCounts(groups, shards) {
    const counts = groups.map(() => 1);
    const longest = (index) => (groups[index]?.units.length ?? 0) / (counts[index] ?? 1);
    for (let left = shards - groups.length; left > 0; left--) {
        const next = counts.reduce((best, _, index) => (longest(index) > longest(best) ? index : best), 0);
        if (longest(next) <= 1)
            break;
        counts[next] = (counts[next] ?? 1) + 1;
    }
    return counts;
}
/** In parts of almost one length, in their order. */
function split(items, parts) {
    const at = (part) => Math.round((part * items.length) / parts);
    return Array.from({ length: parts }, (_, part) => items.slice(at(part), at(part + 1)));
}
function legOf({ wave, environment }, units, shard) {
    const lines = (value) => units.map(value).join("\n");
    return {
        unit: lines(({ id }) => id),
        stack: lines(({ stack }) => stack),
        environment,
        directory: lines(({ directory }) => directory),
        wave,
        shard,
    };
}

// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
// EXTERNAL MODULE: ./packages/core/build/rules/registry.js + 6 modules
var registry = __webpack_require__(63020);
;// CONCATENATED MODULE: ./packages/core/build/rules/levels.js



const LEVELS = ["error", "warning", "off"];
/** Why some rules are errors whatever anybody says. */
const FIXED = {
    reading: "Remove the line: where this rule is broken, the organization cannot be read.",
    checking: "Remove the line: where this rule is broken, something was not checked, and the run must not pass as if it had been. " +
        "What need not be checked can be left out of the input code.",
    acting: undefined,
};
/** What somebody has declared but not enrolled yet is empty on purpose. */
const OF_DRAFTS = new Map([["empty-value", "warning"]]);
/**
 * Reads the input `rules`: lines of `rule=level`.
 * @param draft the input `draft`: emptiness is a warning, unless a line says something else
 * @throws input-invalid for what is no such line, no rule, no level, a rule that cannot be changed, or one of two lines
 */
function parseRuleLevels(lines, draft) {
    const given = new Map();
    for (const [rule, level] of lines.map(parseLine)) {
        if (given.has(rule))
            refuse(`the rule ${(0,wording/* quote */.hD)(rule)} has two lines`, "Remove one of them.");
        given.set(rule, level);
    }
    return new Map([...(draft ? OF_DRAFTS : []), ...given]);
}
/** The findings as the user weighs them: those of a rule that is off are left out. */
function weigh(findings, levels) {
    return findings.flatMap((finding) => {
        const level = levels.get(finding.rule) ?? (registry/* RULES */.y0[finding.rule].isOff === true ? "off" : undefined);
        if (level === "off")
            return [];
        return [level === undefined ? finding : { ...finding, severity: level }];
    });
}
function parseLine(line) {
    const [, id = "", word = ""] = /^([^=]*?)\s*=\s*(.*)$/.exec(line) ?? refuse(`${(0,wording/* quote */.hD)(line)} is no rule=level`);
    if (!(0,registry/* isRule */.Nd)(id)) {
        return refuse(`there is no rule ${(0,wording/* quote */.hD)(id)}`, `${(0,wording/* didYouMean */.au)(id, Object.keys(registry/* RULES */.y0))}docs/rules.md lists all rules.`);
    }
    const level = LEVELS.find((known) => known === word);
    if (level === undefined)
        return refuse(`${(0,wording/* quote */.hD)(word)} is no level`, `Use one of: ${(0,wording/* list */.p_)(LEVELS)}.`);
    const { stops, severity } = registry/* RULES */.y0[id];
    const why = stops === undefined ? undefined : FIXED[stops];
    if (why !== undefined && level !== severity)
        refuse(`the rule ${(0,wording/* quote */.hD)(id)} is always an error`, why);
    return [id, level];
}
function refuse(what, hint = "Write one rule a line, such as duplicate-path=error or cache-domain=off.") {
    return (0,errors/* fail */.fJ)("input-invalid", `Input rules: ${what}`, { hint });
}

// EXTERNAL MODULE: ./packages/core/build/units/repository-files.js
var repository_files = __webpack_require__(45178);
// EXTERNAL MODULE: ./packages/core/build/units/shard.js
var units_shard = __webpack_require__(50222);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
;// CONCATENATED MODULE: ./packages/core/build/validate/unread.js


/** Rules that code breaks, too, when somebody cannot read it: a backend behind a missing brace is no backend. */
const ECHOES = new Set(["shared-state", "missing-depends-on", "unused-module", "no-code"]);
/** The files that could not be read whole, so that nobody knows what they say. */
class UnreadFiles {
    #files;
    #directories;
    /** @param findings what the engine says of the code */
    constructor(findings) {
        this.#files = new Set(findings.filter(isUnreadable).map(({ file }) => file));
        this.#directories = new Set([...this.#files].map((file) => (0,posix_.dirname)(file)));
    }
    /** Whether this is one of them. */
    has(file) {
        return this.#files.has(file);
    }
    /** Whether one of them says what a unit is, or gives it values. */
    concerns({ directory, varFiles }) {
        return this.#directories.has(directory) || varFiles.some((file) => this.#files.has(file));
    }
    /** The findings that do not only come from what was not read. */
    withoutEchoes(findings) {
        const hasCode = [...this.#files].some((file) => (0,layout/* isCode */._m)((0,posix_.basename)(file)));
        return findings.filter(({ rule, file }) => {
            if (!ECHOES.has(rule))
                return true;
            // Any call of the module may be what was not read.
            return rule === "unused-module" ? !hasCode : !this.#directories.has((0,posix_.dirname)(file));
        });
    }
}
/** A provider that is not found is placed in code that can be read all the same. */
function isUnreadable({ rule, file, message }) {
    if (rule === "syntax")
        return true;
    return rule === "init" && (0,layout/* isCode */._m)((0,posix_.basename)(file)) && !/ provider packages:/.test(message);
}

// EXTERNAL MODULE: ./packages/core/build/graph/since-base.js + 3 modules
var since_base = __webpack_require__(36599);
// EXTERNAL MODULE: ./packages/core/build/report/removed.js
var report_removed = __webpack_require__(50453);
;// CONCATENATED MODULE: ./packages/core/build/graph/unit-findings.js




/**
 * A chain of dependencies that is longer than a pipeline can be.
 * @param units in dependency order
 * @param placeOf where the organization says what a stack depends on
 */
function waveFindings(units, placeOf) {
    const chains = new Map();
    for (const { id, dependsOn } of units) {
        const longest = dependsOn
            .map((upstream) => chains.get(upstream) ?? [])
            .reduce((best, chain) => (chain.length > best.length ? chain : best), []);
        chains.set(id, [...longest, id]);
    }
    const [deepest] = [...chains.values()].toSorted((a, b) => b.length - a.length);
    const last = units.find(({ id }) => id === deepest?.at(-1));
    if (deepest === undefined || last === undefined || deepest.length <= MOST_WAVES)
        return [];
    return [
        (0,registry/* finding */.gk)("too-many-waves", placeOf(last.stack), `The units need ${deepest.length} waves, and a pipeline has at most ${MOST_WAVES}: ${(0,wording/* list */.p_)(deepest, " → ")}`, "Remove a depends_on that is not needed, or join stacks that are always deployed together."),
    ];
}
/** A matrix that GitHub would not run. */
function legFindings({ include }, place) {
    if (include.length <= MOST_LEGS)
        return [];
    const environments = new Set(include.map(({ environment }) => environment)).size;
    return [
        (0,registry/* finding */.gk)("too-many-legs", place, `The matrix has ${include.length} legs, and GitHub runs at most ${MOST_LEGS}: ${environments} environments, each in a leg of its own in every wave`, "Remove a depends_on that is not needed, or keep environments apart in organization files of their own."),
    ];
}
/**
 * Units that a change drops from the organization.
 * @param placeOf where the organization speaks of a stack, which may still be deployed elsewhere
 */
function removedUnitFindings(removed, placeOf) {
    return removed.map(({ id, stack }) => (0,registry/* finding */.gk)("removed-unit", placeOf(stack), `${id} is no longer deployed, and what it manages stays where it is`, report_removed/* IF_REMOVED */.rN));
}

// EXTERNAL MODULE: ./packages/core/build/units/select.js
var units_select = __webpack_require__(29112);
// EXTERNAL MODULE: ./packages/core/build/units/discover.js
var discover = __webpack_require__(57439);
// EXTERNAL MODULE: ./packages/core/build/units/situation.js
var units_situation = __webpack_require__(1174);
// EXTERNAL MODULE: ./packages/core/build/validate/module-directory.js
var module_directory = __webpack_require__(30319);
;// CONCATENATED MODULE: ./actions/build/validate-org/src/findings.js


/** The file of what is wrong with no file in particular. */
const WHOLE_REPOSITORY = ".";
/**
 * Does a step. Its failure becomes a finding, and its value the fallback.
 * @param file where the finding is put when the failure has no place
 */
async function attempt(work, fallback, file = WHOLE_REPOSITORY) {
    try {
        return { value: await work(), findings: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* FlywheelError */.Lt))
            throw error;
        return { value: fallback, findings: [findingOf(error.failure, file)] };
    }
}
/** @param file where the finding is put when the failure has no place */
function findingOf({ message, hint, detailCode, reason, place }, file) {
    const at = { file: place?.file ?? file, line: place?.line ?? 1, column: place?.column ?? 1 };
    // A failure of no rule's is one of what the file says of units.
    const rule = [detailCode ?? reason, reason].find(registry/* isRule */.Nd) ?? "config-invalid";
    return { rule, severity: "error", reason, message, fix: hint, ...at };
}
function failureOf({ rule, reason, message, fix, file, line, column }) {
    const failure = { reason, detailCode: rule, message, hint: fix };
    return file === WHOLE_REPOSITORY ? failure : { ...failure, place: { file, line, column } };
}

// EXTERNAL MODULE: ./packages/core/build/drift/ignore-rules.js
var ignore_rules = __webpack_require__(16944);
// EXTERNAL MODULE: ./packages/core/build/drift/owners.js + 1 modules
var owners = __webpack_require__(93931);
// EXTERNAL MODULE: ./packages/core/build/health/check.js + 1 modules
var check = __webpack_require__(91824);
// EXTERNAL MODULE: ./packages/core/build/health/resolver.js + 1 modules
var health_resolver = __webpack_require__(94013);
// EXTERNAL MODULE: ./packages/core/build/health/template.js
var template = __webpack_require__(66935);
;// CONCATENATED MODULE: ./packages/core/build/health/unanswerable.js



/**
 * What keeps a check from ever being asked, as far as it can be told before any template has a value.
 * @param data a check as parsed YAML
 * @param stacks names of all stacks; undefined where they are not known
 */
function unanswerable(data, stacks) {
    if (typeof data !== "object" || data === null)
        return [];
    const { problems } = targetsOf(data);
    return stacks === undefined ? problems : [...problems, ...unknownStacks(data, stacks)];
}
function targetsOf(data) {
    const resolver = new health_resolver/* Resolver */.x(new Map(), {});
    for (const [key, text] of Object.entries(data)) {
        if (typeof text !== "string" || text.includes("{{"))
            continue;
        if (key === "http")
            resolver.url(key, text.trim());
        if (key === "tcp")
            resolver.hostAndPort(key, text.trim());
    }
    return resolver;
}
function unknownStacks(data, stacks) {
    const named = (0,template/* expressionsIn */.l$)(data).flatMap((expression) => /^outputs\.([^.@]+)/.exec(expression)?.[1] ?? []);
    return [...new Set(named)]
        .filter((name) => !stacks.includes(name))
        .map((name) => {
        const known = `${(0,wording/* didYouMean */.au)(name, stacks)}There are: ${(0,wording/* list */.p_)(stacks)}`;
        return `names outputs of ${(0,wording/* quote */.hD)(name)}, and there is no such stack. ${known}`;
    });
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/parts.js






const CHECK_FIX = "Correct the check; the README of health-verify shows every key.";
/**
 * What is wrong with the parts of the organization file whose meaning lies with other actions.
 * @param stacks names of all stacks; undefined where they are not known
 * @param today `2026-12-31`, in UTC
 */
async function checkParts({ checks, drift }, stacks, today) {
    const attempts = [
        ...drift.ignore.map((rule) => attempt(() => expiredFindings((0,ignore_rules/* parseIgnoreRules */.R0)([rule]), today), [])),
        attempt(() => {
            (0,owners/* parseOwners */.m)(drift.owners);
            return [];
        }, []),
    ];
    const read = await Promise.all(attempts);
    return [...(await checkFindings(checks, stacks)), ...read.flatMap(({ findings, value }) => [...findings, ...value])];
}
function expiredFindings(rules, today) {
    return rules
        .filter((rule) => (0,ignore_rules/* isExpired */._d)(rule, today))
        .map(({ place: { file, line = 1, column = 1 }, expires = "" }) => (0,registry/* finding */.gk)("expired-ignore", { file, line, column }, `The ignore rule expired on ${expires} and ignores nothing any more`, "Remove it, or give it another date."));
}
async function checkFindings(checks, stacks) {
    if (checks.length === 0)
        return [];
    const parsed = await (0,check/* parseChecks */.B)(checks.map(({ data }) => data));
    const broken = new Set(parsed.problems.map(({ index }) => index));
    // Those that are right come back in their order.
    const right = checks.flatMap(({ data }, index) => (broken.has(index) ? [] : [{ data, index }]));
    const found = right.flatMap(({ data, index }, order) => unanswerable(data, stacks).map((message) => ({ check: parsed.checks[order]?.name ?? "", message, index })));
    return [...parsed.problems, ...found].map(({ check, message, index = 0 }) => {
        const { file = "", line = 1, column = 1 } = checks[index]?.place ?? {};
        return (0,registry/* finding */.gk)("check", { file, line, column }, `Check ${check}: ${message}`, CHECK_FIX);
    });
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/survey.js





/** Reads the organization, and looks at every stack, module and unit of the repository. */
async function surveyRepository(inputs, host) {
    const { files, context } = host;
    const situation = await (0,units_situation/* surveyOrganization */.U)(files, context.workspace, inputs);
    const today = new Date(host.clock.now()).toISOString().slice(0, 10);
    const parts = situation.parts === undefined ? [] : await checkParts(situation.parts, stacksOf(situation), today);
    const modules = await attempt(() => (0,discover/* discoverModules */.bO)(files, context.workspace), []);
    const units = Map.groupBy(situation.units, ({ directory }) => directory);
    return {
        ...situation,
        modules: [
            ...situation.stackDirectories.map((directory) => (0,module_directory/* stackDirectory */.U)(directory, units.get(directory) ?? [])),
            ...modules.value.map(module_directory/* moduleDirectory */._),
        ],
        findings: [
            ...situation.findings,
            ...parts,
            ...situation.failures.map((failure) => findingOf(failure, failure.reason === "input-invalid" ? WHOLE_REPOSITORY : inputs.config)),
            ...modules.findings,
        ],
    };
}
function stacksOf({ organization, stacks }) {
    return organization === undefined ? undefined : stacks.map(({ name }) => name);
}
/** Where the organization speaks of a stack; the file itself where it does not. */
function placeIn({ stacks }, config) {
    const places = new Map(stacks.map(({ name, place }) => [name, place]));
    return (stack) => {
        const { file = config, line = 1, column = 1 } = places.get(stack) ?? {};
        return { file, line, column };
    };
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/affected.js





/** Finds the units that the change affects, and those it drops. */
async function findAffected(survey, { graph, units }, inputs, host) {
    const { organization } = survey;
    if (organization === undefined)
        return { affected: undefined, matrix: { include: [] }, waves: {}, findings: [] };
    const environments = (0,units_select/* selectEnvironments */.fE)(organization, inputs.environment);
    const all = await (0,since_base/* affectedSinceBase */.o)({ organization, units }, graph, inputs, host);
    const affected = {
        ...all,
        units: all.units.filter(({ unit }) => environments.includes(unit.environment)),
        removed: all.removed.filter(({ environment }) => inputs.environment === "" || environment === inputs.environment),
    };
    const affectedOnes = affected.units.map(({ unit }) => unit);
    const matrix = matrixOf(affectedOnes, inputs.shards);
    const place = { file: inputs.config, line: 1, column: 1 };
    return {
        affected,
        matrix,
        waves: waveMatrices(affectedOnes, inputs.shards),
        findings: [...removedUnitFindings(affected.removed, placeIn(survey, inputs.config)), ...legFindings(matrix, place)],
    };
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/checks.js


const CODE_CHECKS = ["fmt", "validate", "graph"];
/**
 * The checks that the input `code` names; all for none.
 * @throws input-invalid for an unknown one
 */
function codeChecks(wanted) {
    const [unknown] = wanted.filter((name) => !CODE_CHECKS.some((known) => known === name));
    if (unknown !== undefined) {
        (0,errors/* fail */.fJ)("input-invalid", `Input code: there is no check ${(0,wording/* list */.p_)([unknown])}`, {
            hint: `${(0,wording/* didYouMean */.au)(unknown, CODE_CHECKS)}Write one a line: ${(0,wording/* list */.p_)(CODE_CHECKS)}.`,
        });
    }
    return new Set(CODE_CHECKS.filter((known) => wanted.length === 0 || wanted.includes(known)));
}

// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 1 modules
var load = __webpack_require__(68259);
// EXTERNAL MODULE: ./packages/core/build/validate/format.js
var validate_format = __webpack_require__(26382);
// EXTERNAL MODULE: ./packages/core/build/validate/modules.js + 6 modules
var validate_modules = __webpack_require__(89103);
;// CONCATENATED MODULE: ./actions/build/validate-org/src/code.js





/** The engine that the checks need; none, and no finding, where they need none. */
async function findEngine(checks, { engine }, host) {
    if (!checks.has("fmt") && !checks.has("validate"))
        return { value: undefined, findings: [] };
    return attempt(() => (0,locate/* locateEngine */.JW)(engine, host), undefined);
}
/** Has the engine check formatting and validity. @param located what {@link findEngine} came to */
async function checkCode(checks, modules, located, { maxParallel }, host) {
    const engine = located.value;
    if (engine === undefined)
        return { findings: located.findings, patch: "", engine };
    const [format, validated] = await Promise.all([
        checks.has("fmt") ? (0,validate_format/* checkFormat */.KA)(engine, host) : { findings: [], patch: "" },
        checks.has("validate") ? (0,validate_modules/* validateModules */.Y)(distinct(modules), engine, (0,load/* parallelism */.N6)(maxParallel, host), host) : [],
    ]);
    const unformatted = format.findings.filter(({ rule }) => rule === "format");
    const broken = format.findings.filter(({ rule }) => rule !== "format");
    // GitHub shows ten annotations: what one command mends must not hide the rest.
    return { findings: [...broken, ...untold(validated, broken), ...unformatted], patch: format.patch, engine };
}
/** A stack may lie where a module does. */
function distinct(modules) {
    return [...new Map(modules.map((module) => [module.directory, module])).values()];
}
/** What validation found, less what formatting has told already: syntax errors, and files that nobody should open. */
function untold(validated, told) {
    return validated.filter(({ file, line }) => !told.some((other) => other.file === file && other.line === line));
}

// EXTERNAL MODULE: ./packages/core/build/engine/secrets.js
var secrets = __webpack_require__(7500);
// EXTERNAL MODULE: ./packages/core/build/long-paths.js
var long_paths = __webpack_require__(32323);
// EXTERNAL MODULE: ./packages/core/build/policy/glob.js
var glob = __webpack_require__(16803);
;// CONCATENATED MODULE: ./packages/core/build/cross-checks/file-pattern.js



/**
 * The files that a pattern names, sorted. `*` stands for any part of one name; hidden names only match where the pattern
 * begins with a dot, too. A pattern without `*` names itself, whether the file is there or not.
 * @param workspace absolute path
 */
async function filesMatching(pattern, files, workspace) {
    if (!pattern.includes("*") || pattern.length > long_paths/* LONGEST_PATH */.f)
        return [pattern];
    let paths = [""];
    const parts = pattern.split("/");
    for (const [index, part] of parts.entries()) {
        const isLast = index === parts.length - 1;
        const found = paths.map(async (path) => {
            if (!part.includes("*"))
                return [(0,posix_.join)(path, part)];
            const entries = await files.list((0,posix_.join)(workspace, path));
            return entries
                .filter(({ name, kind }) => kind === (isLast ? "file" : "directory") && matches(name, part))
                .map(({ name }) => (0,posix_.join)(path, name));
        });
        paths = (await Promise.all(found)).flat();
    }
    const exist = await Promise.all(paths.map((path) => files.stat((0,posix_.join)(workspace, path))));
    return paths.filter((_, index) => exist[index]?.kind === "file");
}
function matches(name, pattern) {
    return name.startsWith(".") === pattern.startsWith(".") && (0,glob/* matchesGlob */.k)(name, pattern);
}

// EXTERNAL MODULE: ./packages/core/build/hcl/body.js + 1 modules
var hcl_body = __webpack_require__(92641);
// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var paths = __webpack_require__(11798);
;// CONCATENATED MODULE: ./packages/core/build/cross-checks/read.js




/** Reads values out of the files of a repository. Each file is read once. */
class ValueReader {
    #files;
    #workspace;
    #merged;
    #trees = new Map();
    /** @param workspace absolute path, links resolved */
    constructor(files, workspace, merged) {
        this.#files = files;
        this.#workspace = workspace;
        this.#merged = merged;
    }
    /** Every value at a path of a file, which is named without `*`. */
    async read(file, { source, path }) {
        try {
            await (0,paths/* locateFile */.pM)(this.#files, this.#workspace, file, { reason: "config-invalid", subject: "The file" });
            if (source !== "yaml" && source !== "workflow") {
                const body = (0,hcl_body/* readBody */.x8)(file, await this.#files.readText((0,posix_.join)(this.#workspace, file)));
                return { values: source === "hcl" ? inCode(body, path, file) : inAttributes(body.attributes, path, file) };
            }
            const tree = await this.#yaml(file);
            if (typeof tree === "string")
                return { problem: tree };
            return { values: source === "yaml" ? inTree(tree, path, file) : inWorkflow(tree, path, file) };
        }
        catch (error) {
            if (error instanceof errors/* FlywheelError */.Lt)
                return { problem: error.failure.message };
            throw error;
        }
    }
    #yaml(file) {
        const tree = this.#trees.get(file) ?? this.#readYaml(file);
        this.#trees.set(file, tree);
        return tree;
    }
    async #readYaml(file) {
        const own = await this.#parseYaml(file);
        const { base } = this.#merged?.file === file ? this.#merged : { base: "" };
        if (base === "" || typeof own === "string")
            return own;
        const [below, { mergeOver }] = await Promise.all([this.#parseYaml(base), __webpack_require__.e(/* import() */ 312).then(__webpack_require__.bind(__webpack_require__, 30312))]);
        return typeof below === "string" ? below : mergeOver(below, own);
    }
    async #parseYaml(file) {
        const [{ parseTree }, { Report }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2951)]).then(__webpack_require__.bind(__webpack_require__, 92951)),
            __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 70740)),
        ]);
        const report = new Report(file);
        const tree = parseTree(await this.#files.readText((0,posix_.join)(this.#workspace, file)), report, file);
        const [first] = report.findings;
        return tree ?? `${file}:${first?.line ?? 1} cannot be read: ${first?.message ?? "it is no YAML"}`;
    }
}
function inTree(tree, path, file) {
    let found = tree;
    for (const step of path) {
        if (found?.kind === "mapping")
            found = found.entries.get(String(step))?.value;
        else
            found = found?.kind === "list" && typeof step === "number" ? found.items[step] : undefined;
    }
    return found === undefined ? [] : [ofTree(found, file)];
}
/** `env` and `with` stand at several levels of a workflow; what GitHub fills in cannot be compared. */
function inWorkflow(tree, [key, name], file) {
    if (tree.kind === "scalar")
        return [];
    if (tree.kind === "list")
        return tree.items.flatMap((item) => inWorkflow(item, [key ?? "", name ?? ""], file));
    const own = tree.entries.get(String(key))?.value;
    const value = own?.kind === "mapping" ? own.entries.get(String(name))?.value : undefined;
    const found = value === undefined ? [] : [ofTree(value, file)].filter(({ text }) => text?.includes("${{") !== true);
    return [...found, ...childrenOf(tree).flatMap((child) => inWorkflow(child, [key ?? "", name ?? ""], file))];
}
function childrenOf(mapping) {
    return [...mapping.entries.values()].map(({ value }) => value);
}
function ofTree(tree, file) {
    const place = { file, ...tree.at };
    if (tree.kind !== "scalar")
        return { ...place, text: undefined, kind: `a ${tree.kind}` };
    // What YAML makes of `1.10` or `no` is not what the other file says.
    return {
        ...place,
        text: tree.value === null ? "" : typeof tree.value === "string" ? tree.value : tree.source,
        kind: "",
    };
}
/** Blocks by their type and labels, then an attribute: `module.attic.source`. */
function inCode(body, path, file) {
    const [type] = path;
    if (typeof type !== "string")
        return [];
    const inBlocks = (0,hcl_body/* blocksOf */.SH)(body, type)
        .filter(({ labels }) => labels.every((label, index) => path[index + 1] === label))
        .flatMap((block) => inCode(block, path.slice(1 + block.labels.length), file));
    return [...inAttributes(body.attributes, path, file), ...inBlocks];
}
function inAttributes(attributes, [name, ...rest], file) {
    const attribute = attributes.get(String(name));
    return attribute === undefined
        ? []
        : inValue(attribute.value, rest, { file, line: attribute.line, column: attribute.column });
}
function inValue(value, path, place) {
    const [step, ...rest] = path;
    if (step === undefined)
        return [ofValue(value, place)];
    if (value.kind === "object")
        return inAttributes(value.entries, path, place.file);
    const item = value.kind === "list" && typeof step === "number" ? value.items[step] : undefined;
    return item === undefined ? [] : inValue(item, rest, place);
}
const KINDS = { list: "a list", object: "a mapping", expression: "an expression that only the engine can evaluate" };
function ofValue(value, place) {
    if (value.kind !== "literal") {
        return { ...place, text: undefined, kind: KINDS[value.kind] };
    }
    return { ...place, text: typeof value.value === "string" ? value.value : value.text, kind: "" };
}

;// CONCATENATED MODULE: ./packages/core/build/cross-checks/compare.js





/**
 * Compares what the checks name.
 * @param workspace absolute path, links resolved
 * @param merged the organization's file and what it is merged over
 * @returns one finding for each value that differs from the check's first one, and for each that cannot be compared
 */
async function crossCheckFindings(checks, files, workspace, merged) {
    const reader = new ValueReader(files, workspace, merged);
    const findings = [];
    for (const check of checks) {
        const values = [];
        for (const location of check.locations) {
            const found = await valuesAt(location, check, reader, files, workspace);
            values.push(...found.values);
            if (!check.isImplied)
                findings.push(...found.findings);
            // Our own checks hold nothing against a value that is not filled in yet.
            if (check.isImplied && values.every(({ text }) => text === ""))
                break;
        }
        findings.push(...differences(values, check));
    }
    return findings;
}
async function valuesAt(location, check, reader, files, workspace) {
    const values = [];
    const findings = [];
    for (const file of await filesMatching(location.file, files, workspace)) {
        const reading = await reader.read(file, location);
        if ("problem" in reading)
            findings.push(unreadable(check, location, reading.problem));
        else {
            for (const value of reading.values) {
                const { text } = value;
                if (text === undefined)
                    findings.push(noPlainValue(value, location));
                else
                    values.push({ ...value, text, location });
            }
        }
    }
    if (values.length === 0 && findings.length === 0)
        findings.push(unreadable(check, location, "there is no such value"));
    return { values, findings };
}
function differences([first, ...others], check) {
    if (first === undefined)
        return [];
    const isRight = ({ text }) => check.relation === "equal" ? text === first.text : text.startsWith(`${first.text}/`);
    return others.filter((other) => !isRight(other)).map((other) => difference(first, other, check));
}
function difference(first, other, { name, relation }) {
    const subject = name === "" ? "" : `${name}: `;
    // A list of tokens names its items by numbers, a mapping of passwords by environments.
    const isSecret = [first, other].some(({ location }) => location.path.some((step) => (0,secrets/* isSecretName */.eh)(String(step))));
    const wanted = relation === "equal" ? first.text : `${first.text}/`;
    const [mine, theirs] = isSecret ? ["another value", "what"] : [(0,wording/* quote */.hD)(other.text), `${(0,wording/* quote */.hD)(wanted)}, as`];
    const must = relation === "equal" ? "must be" : "must begin with";
    return (0,registry/* finding */.gk)("cross-check", other, `${subject}${pathOf(other)} is ${mine}, but ${must} ${theirs} ${pathOf(first)} says in ${first.file}:${first.line}`, `Change ${other.file}:${other.line} or ${first.file}:${first.line}, so that both agree.`);
}
function pathOf({ location }) {
    return location.text.slice(location.text.indexOf("#") + 1);
}
function unreadable({ place }, { text }, why) {
    return (0,registry/* finding */.gk)("cross-check-form", place, `The cross-check finds nothing at ${(0,wording/* quote */.hD)(text)}: ${why}`, "Check the file and the path behind the #, or remove the entry.");
}
function noPlainValue(value, { text }) {
    return (0,registry/* finding */.gk)("cross-check-form", value, `The cross-check of ${(0,wording/* quote */.hD)(text)} finds ${value.kind}, and only single values are compared`, "Write a plain value there, or let the path lead to one.");
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/units/placeholders.js
var placeholders = __webpack_require__(42786);
;// CONCATENATED MODULE: ./packages/core/build/cross-checks/check.js
/** The kinds of files that a cross-check reads, by the key under which it names one. */
const SOURCES = ["yaml", "tfvars", "backend", "workflow", "hcl"];

;// CONCATENATED MODULE: ./packages/core/build/cross-checks/value-path.js
// With braces, which a placeholder has until it is filled in.
const STEP = /^(?:\.?([\p{L}\p{N}_@:/{}-]+)|\.?"([^"]*)"|\[(\d{1,6})\])/u;
/** Parses `a.b[0]."c.d"`; undefined for anything else. */
function parseValuePath(text) {
    const steps = [];
    let rest = text;
    while (rest !== "") {
        const [whole, key, quoted, index] = STEP.exec(rest) ?? [];
        // Without a dot, what follows a step would be part of its name.
        if (whole === undefined || (steps.length === 0 ? whole.startsWith(".") : !/^[.[]/.test(whole)))
            return undefined;
        steps.push(index === undefined ? (key ?? quoted ?? "") : Number(index));
        rest = rest.slice(whole.length);
    }
    return steps.length === 0 ? undefined : steps;
}

;// CONCATENATED MODULE: ./packages/core/build/cross-checks/declaration.js






const EXAMPLE = "Write - equal: with two or more entries under it, such as - yaml: organization.yaml#organization.name and " +
    "- tfvars: tofu/stacks/attic/{environment}.tfvars#owner.";
const declarationSchema = dist/* strictObject */.rej({
    name: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    equal: dist/* pipe */.FsL(dist/* array */.YOg(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())), dist/* minLength */.BpQ(2)),
});
/**
 * Reads `cross_checks:`. A check with placeholders is one check for each unit that fills them differently.
 */
function readCrossChecks(parts, units) {
    const read = parts.map(({ data, place }) => {
        const at = { file: place.file, line: place.line ?? 1, column: place.column ?? 1 };
        return readOne(data, at, units);
    });
    return { checks: read.flatMap(({ checks }) => checks), findings: read.flatMap(({ findings }) => findings) };
}
function readOne(data, place, units) {
    const parsed = dist/* safeParse */.xLC(declarationSchema, data);
    if (!parsed.success)
        return wrong(place, "A cross-check is a list of two or more places under equal:", EXAMPLE);
    const { name, equal } = parsed.output;
    const locations = [];
    for (const entry of equal) {
        const location = readLocation(entry);
        if (typeof location === "string")
            return wrong(place, location, EXAMPLE);
        locations.push(location);
    }
    const [unknown] = locations.flatMap(({ text }) => (0,placeholders/* unknownPlaceholders */.hX)(text));
    if (unknown !== undefined) {
        return wrong(place, `${(0,wording/* quote */.hD)(`{${unknown}}`)} is no placeholder`, "Use {stack}, {environment} or {path}.");
    }
    return { checks: filled({ name, place, locations, relation: "equal", isImplied: false }, units), findings: [] };
}
/** The place, or what is wrong with it. */
function readLocation(entry) {
    const [first, ...others] = Object.entries(entry);
    const source = SOURCES.find((known) => known === first?.[0]);
    if (first === undefined || source === undefined || others.length > 0) {
        return `Each place of a cross-check has one key, which is ${(0,wording/* list */.p_)(SOURCES, " or ")}`;
    }
    const [, text] = first;
    const hash = text.indexOf("#");
    const file = text.slice(0, hash);
    const path = parseValuePath(text.slice(hash + 1));
    if (hash < 1 || path === undefined)
        return `${(0,wording/* quote */.hD)(text)} is no file#path`;
    if (source === "workflow" && (path.length !== 2 || (path[0] !== "env" && path[0] !== "with"))) {
        return `${(0,wording/* quote */.hD)(text)} must end in #env.NAME or #with.name`;
    }
    return { source, file, path, text };
}
function wrong(place, message, fix) {
    return { checks: [], findings: [(0,registry/* finding */.gk)("cross-check-form", place, message, fix)] };
}
function filled(check, units) {
    const hasPlaceholders = check.locations.some(({ text }) => (0,placeholders/* fillPlaceholders */.Ct)(text, EMPTY) !== text);
    if (!hasPlaceholders)
        return [check];
    const checks = units.map(({ stack, environment, directory }) => {
        const values = { stack, environment, path: directory };
        const fill = (text) => (0,placeholders/* fillPlaceholders */.Ct)(text, values);
        const locations = check.locations.map((location) => ({
            ...location,
            file: fill(location.file),
            path: location.path.map((step) => (typeof step === "string" ? fill(step) : step)),
            text: fill(location.text),
        }));
        return [locations.map(({ text }) => text).join("\n"), { ...check, locations }];
    });
    return [...new Map(checks).values()];
}
const EMPTY = { stack: "", environment: "", path: "" };

;// CONCATENATED MODULE: ./packages/core/build/cross-checks/overlay.js

const TFVARS = "tofu/stacks/*/*.tfvars";
const BACKENDS = "tofu/backend/*.hcl";
/** What an overlay says twice: the path in its organization file, and where else. Source: organization-yaml.md §1.5. */
const SAID_TWICE = [
    ["substrate.cluster.context", "tfvars", `${TFVARS}#cluster_context`],
    ["owner.github_config_url", "tfvars", `${TFVARS}#github_config_url`],
    ["owner.github_app_secret_name", "tfvars", `${TFVARS}#github_config_secret`],
    ["substrate.caches.attic_server", "tfvars", `${TFVARS}#attic_server`],
    ["substrate.caches.attic_cache", "tfvars", `${TFVARS}#attic_cache`],
    ["substrate.caches.attic_public_key", "tfvars", `${TFVARS}#attic_public_key`],
    ["substrate.caches.bazel_cache_endpoint", "tfvars", `${TFVARS}#bazel_cache_endpoint`],
    ["substrate.caches.bazel_executor_endpoint", "tfvars", `${TFVARS}#bazel_executor_endpoint`],
    ["runner_contract.runner_group.name", "tfvars", `${TFVARS}#runner_group`],
    ["substrate.state_backend.bucket", "backend", `${BACKENDS}#bucket`],
    ["substrate.state_backend.endpoint", "backend", `${BACKENDS}#endpoint`],
    ["substrate.state_backend.endpoint", "backend", `${BACKENDS}#endpoints.s3`],
    ["substrate.state_backend.key_prefix", "backend", `${BACKENDS}#key`],
    ["core.pinned_commit", "workflow", ".github/workflows/*#env.GF_CORE_REF"],
];
/** The cross-checks that the shape of an overlay implies. @param config its organization file */
function overlayChecks(config) {
    return SAID_TWICE.map(([path, source, other]) => ({
        name: "",
        place: { file: config, line: 1, column: 1 },
        locations: [overlay_location("yaml", `${config}#${path}`), overlay_location(source, other)],
        relation: path.endsWith("key_prefix") ? "prefix" : "equal",
        isImplied: true,
    }));
}
function overlay_location(source, text) {
    const [file = "", path = ""] = text.split("#");
    return { source, file, path: parseValuePath(path) ?? [], text };
}

// EXTERNAL MODULE: ./packages/core/build/units/unit.js
var unit = __webpack_require__(81578);
;// CONCATENATED MODULE: ./packages/core/build/validate/layout.js






/**
 * Files that the engine takes in every environment, although their name says one. `terraform.tfvars` is what all
 * environments share.
 * @param workspace absolute path
 */
async function automaticFileFindings(units, files, workspace) {
    const environments = new Map();
    for (const { directory, environment } of units) {
        environments.set(directory, [...(environments.get(directory) ?? []), environment]);
    }
    const found = [];
    for (const [directory, names] of environments) {
        if (names.length < 2)
            continue;
        for (const { name } of await files.list((0,posix_.join)(workspace, directory))) {
            if (/\.auto\.tfvars(\.json)?$/.test(name))
                found.push(automaticFile((0,posix_.join)(directory, name), names));
        }
    }
    return found;
}
function automaticFile(file, environments) {
    return (0,registry/* finding */.gk)("auto-tfvars", { file, line: 1, column: 1 }, `The engine reads this file in every environment: ${(0,wording/* list */.p_)(environments)}`, "Put what is meant for one environment into <environment>.tfvars, and what all share into terraform.tfvars.");
}
/** Units without a file of variables of their own. In an organization without environments nobody has one. */
function environmentFileFindings(units) {
    return units
        .filter(({ environment }) => environment !== unit/* DEFAULT_ENVIRONMENT */.Uz)
        .filter(({ directory, environment, varFiles }) => !varFiles.includes((0,posix_.join)(directory, `${environment}.tfvars`)))
        .map(({ id, directory, environment }) => (0,registry/* finding */.gk)("environment-file", { file: directory, line: 1, column: 1 }, `${id} has no file ${(0,posix_.join)(directory, environment)}.tfvars`, "Add the file, which may be empty, or leave the environment out of the stack's environments."));
}
/**
 * Directories where stacks and modules are looked for and no code is: the engine calls them valid.
 * @param paths of the stacks that the organization lists
 * @param workspace absolute path
 */
async function emptyDirectoryFindings(paths, files, workspace) {
    const found = [];
    for (const parent of [layout/* STACKS_DIRECTORY */.Id, layout/* MODULES_DIRECTORY */.si]) {
        for (const { name, kind } of await files.list((0,posix_.join)(workspace, parent))) {
            const directory = (0,posix_.join)(parent, name);
            // A listed path without code has a finding of its own.
            const isListed = paths.some((path) => path === directory || path.startsWith(`${directory}/`));
            if (kind !== "directory" || name.startsWith(".") || isListed)
                continue;
            const depth = parent === layout/* MODULES_DIRECTORY */.si ? MAX_DEPTH : 0;
            if (!(await hasCodeBelow(files, (0,posix_.join)(workspace, directory), depth)))
                found.push(empty(directory, parent));
        }
    }
    return found;
}
/** Links can make a directory its own descendant. */
const MAX_DEPTH = 8;
async function hasCodeBelow(files, directory, depth) {
    if (await (0,discover/* hasCode */.up)(files, directory))
        return true;
    if (depth === 0)
        return false;
    for (const { name, kind } of await files.list(directory)) {
        if (kind !== "directory" || name.startsWith("."))
            continue;
        if (await hasCodeBelow(files, (0,posix_.join)(directory, name), depth - 1))
            return true;
    }
    return false;
}
function empty(directory, parent) {
    const isStack = parent === layout/* STACKS_DIRECTORY */.Id;
    return (0,registry/* finding */.gk)("no-code", { file: directory, line: 1, column: 1 }, `${directory} holds no .tf or .tofu file, so it is no ${isStack ? "stack" : "module"} and nothing in it was checked`, isStack
        ? "Put the root module there, remove the directory, or list the stacks below it under stacks: with their path."
        : "Put the module there, or remove the directory.");
}

// EXTERNAL MODULE: ./packages/core/build/engine/code.js
var code = __webpack_require__(26416);
// EXTERNAL MODULE: ./packages/core/build/engine/variables.js
var engine_variables = __webpack_require__(48944);
;// CONCATENATED MODULE: ./packages/core/build/validate/variable-findings.js




/** Somebody who has hundreds of wrong names mends none of them by a suggestion, and each takes its time. */
const MOST_SUGGESTIONS = 100;
/**
 * Names in a file of variables that nobody declares who gets the file.
 * @param declared the names that are declared
 */
function undeclaredFindings(file, unknown, directories, declared) {
    const who = `${(0,wording/* list */.p_)(directories)} ${directories.length === 1 ? "declares" : "declare"}`;
    return unknown.map(({ name, line, column }, index) => (0,registry/* finding */.gk)("undeclared-variable", { file, line, column }, `${who} no variable ${(0,wording/* quote */.hD)(name)}, so this value is used by nobody`, `${index < MOST_SUGGESTIONS ? (0,wording/* didYouMean */.au)(name, declared) : ""}Declare the variable, or remove the line.`));
}
/**
 * A required variable that has no value.
 * @param units that give it none
 * @param strays files beside the code that are read by nobody
 */
function unsetFinding({ file, block }, units, strays) {
    const [name = ""] = block.labels;
    const [first] = units;
    const example = first === undefined ? "" : ` ${(0,posix_.join)(first.directory, `${first.environment}.tfvars`)}`;
    return (0,registry/* finding */.gk)("unset-variable", { file, line: block.line, column: block.column }, `The variable ${(0,wording/* quote */.hD)(name)} has no default and no file gives it a value for ${(0,wording/* list */.p_)(units.map(({ id }) => id))}`, `${strayWords(strays, units)}Give it a value in${example}, or a default. If the job that plans gives it one, by the ` +
        `input vars or TF_VAR_${name}, set rules: unset-variable=off.`);
}
function strayWords(strays, units) {
    const [stray] = [...strays.filter(({ setsIt }) => setsIt), ...strays];
    if (stray === undefined)
        return "";
    const environments = units.map(({ environment }) => environment).filter((name) => name !== unit/* DEFAULT_ENVIRONMENT */.Uz);
    const read = ["terraform.tfvars", ...environments.map((name) => `${name}.tfvars`)];
    const what = stray.setsIt ? "sets it, but is" : "lies there, but is";
    return `${(0,wording/* quote */.hD)(stray.file)} ${what} read by nobody: the file would have to be called ${(0,wording/* list */.p_)(read, " or ")}. ${(0,wording/* didYouMean */.au)((0,posix_.basename)(stray.file), read)}`;
}

;// CONCATENATED MODULE: ./packages/core/build/validate/variables.js





/** `prod.tfvars`, and `prod.tfvar`, too. */
const LOOKS_LIKE_VALUES = /^[^.].*\.tfvar/i;
/** What is wrong between the variables that stacks declare and the files that give them values. */
class VariableCheck {
    #files;
    #workspace;
    #unread;
    #roots = new Map();
    #values = new Map();
    /**
     * @param workspace absolute path, links resolved
     * @param unread nothing is said of what they declare and of the values they give
     */
    constructor(files, workspace, unread) {
        this.#files = files;
        this.#workspace = workspace;
        this.#unread = unread;
    }
    /**
     * Names in variable files that no stack declares which gets the file, and required variables to which nobody in the
     * repository gives a value.
     * @param units every unit, with its own variable files
     * @param environment of the job: `TF_VAR_…` are values, too
     */
    async findings(units, environment) {
        return [...(await this.#undeclared(units)), ...(await this.#unset(units, environment))];
    }
    async #undeclared(units) {
        const users = new Map();
        for (const unit of units) {
            for (const file of await this.#filesOf(unit)) {
                users.set(file, (users.get(file) ?? new Set()).add(unit.directory));
            }
        }
        const found = [];
        for (const [file, directories] of users) {
            if ([...directories].some((directory) => this.#unread.concerns({ directory, varFiles: [file] })))
                continue;
            const roots = await Promise.all([...directories].map((directory) => this.#root(directory)));
            const declared = new Set(roots.flatMap(({ variables }) => [...variables.keys()]));
            const unknown = (await this.#valuesIn(file)).filter(({ name }) => !declared.has(name));
            found.push(...undeclaredFindings(file, unknown, [...directories], [...declared]));
        }
        return found;
    }
    async #unset(units, environment) {
        const missing = new Map();
        for (const unit of units) {
            if (this.#unread.concerns(unit))
                continue;
            const { variables } = await this.#root(unit.directory);
            const given = new Set((await this.#allValues(unit)).map(({ name }) => name));
            for (const [name, variable] of variables) {
                if (!variable.isRequired || variable.isSecret || given.has(name) || `TF_VAR_${name}` in environment)
                    continue;
                missing.set(variable, [...(missing.get(variable) ?? []), unit]);
            }
        }
        const given = new Set(units.flatMap(({ varFiles }) => varFiles));
        const found = [...missing].map(async ([variable, without]) => unsetFinding(variable, without, await this.#strays(variable, without, given)));
        return Promise.all(found);
    }
    /** Files beside the code that nobody is given: perhaps a slip in a name is why a variable has no value. */
    async #strays({ block: { labels } }, [unit], given) {
        if (unit === undefined)
            return [];
        const { others } = await this.#root(unit.directory);
        const strays = others.filter((file) => !given.has(file));
        const setting = strays.map(async (file) => {
            const values = this.#unread.has(file) ? [] : await this.#valuesIn(file);
            return { file, setsIt: values.some(({ name }) => name === labels[0]) };
        });
        return Promise.all(setting);
    }
    async #allValues(unit) {
        const files = await this.#filesOf(unit);
        return (await Promise.all(files.map((file) => this.#valuesIn(file)))).flat();
    }
    async #filesOf({ directory, varFiles }) {
        return [...(await this.#root(directory)).automatic, ...varFiles];
    }
    #root(directory) {
        const root = this.#roots.get(directory) ?? this.#readRoot(directory);
        this.#roots.set(directory, root);
        return root;
    }
    #valuesIn(file) {
        const values = this.#values.get(file) ?? this.#readValues(file);
        this.#values.set(file, values);
        return values;
    }
    async #readValues(file) {
        const { attributes } = (0,hcl_body/* readBody */.x8)(file, await this.#files.readText((0,posix_.join)(this.#workspace, file)));
        // In JSON, the engine takes this name for a comment.
        return [...attributes.values()].filter(({ name }) => name !== "//" || !file.endsWith(".json"));
    }
    async #readRoot(directory) {
        const absolute = (0,posix_.join)(this.#workspace, directory);
        const variables = new Map();
        for (const { name: file, body } of await (0,code/* readCode */.w)(this.#files, absolute)) {
            for (const block of (0,hcl_body/* blocksOf */.SH)(body, "variable")) {
                const [name = ""] = block.labels;
                variables.set(name, together(variables.get(name), block, (0,posix_.join)(directory, file)));
            }
        }
        const values = (await this.#files.list(absolute))
            .filter(({ name, kind }) => kind === "file" && LOOKS_LIKE_VALUES.test(name))
            .map(({ name }) => ({ path: (0,posix_.join)(directory, name), isAutomatic: engine_variables/* AUTOMATIC_FILE */.$W.test(name) }));
        return {
            variables,
            automatic: values.flatMap(({ path, isAutomatic }) => (isAutomatic ? [path] : [])),
            others: values.flatMap(({ path, isAutomatic }) => (isAutomatic ? [] : [path])),
        };
    }
}
/** An override file may add what the declaration lacks. */
function together(other, block, file) {
    return {
        file: other?.file ?? file,
        block: other?.block ?? block,
        isRequired: other?.isRequired !== false && !block.attributes.has("default"),
        isSecret: other?.isSecret === true || (0,engine_variables/* isSecretVariable */.tS)(block),
    };
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/files.js





/** What the files of the repository say without an engine: where code lies, and who gives variables their values. */
async function checkFiles(checks, survey, unread, inputs, host) {
    const { organization, units } = survey;
    // Without its stacks, nobody knows who gets which file; how checks are written can be told.
    if (organization === undefined)
        return readCrossChecks(survey.parts?.crossChecks ?? [], []).findings;
    const agreement = await crossCheck(organization, units, inputs, host);
    if (!checks.has("validate"))
        return agreement;
    const { files, context } = host;
    const { workspace } = context;
    const paths = organization.stacks.map(({ path }) => path);
    return [
        ...agreement,
        ...(await emptyDirectoryFindings(paths, files, workspace)),
        ...environmentFileFindings(units),
        ...(await automaticFileFindings(units, files, workspace)),
        ...(await new VariableCheck(files, workspace, unread).findings(units, context.environment)),
    ];
}
/** What must be equal in several files, as the organization says and as its shape implies. */
async function crossCheck({ crossChecks, profile }, units, { config, base }, { files, context }) {
    const declared = readCrossChecks(crossChecks, units);
    const checks = [...declared.checks, ...(profile === "e" ? overlayChecks(config) : [])];
    return [
        ...declared.findings,
        ...(await crossCheckFindings(checks, files, context.workspace, { file: config, base })),
    ];
}

// EXTERNAL MODULE: ./packages/core/build/graph/code-graph.js + 2 modules
var code_graph = __webpack_require__(46645);
// EXTERNAL MODULE: ./packages/core/build/graph/module-findings.js
var module_findings = __webpack_require__(44896);
// EXTERNAL MODULE: ./packages/core/build/graph/remote-states.js
var remote_states = __webpack_require__(36554);
// EXTERNAL MODULE: ./packages/core/build/graph/states.js
var graph_states = __webpack_require__(8243);
// EXTERNAL MODULE: ./packages/core/build/graph/state-order.js
var state_order = __webpack_require__(83785);
;// CONCATENATED MODULE: ./actions/build/validate-org/src/graph.js








/** Reads which code calls which, and checks units and modules against each other. */
async function checkGraph(checks, survey, config, host) {
    const { files, context } = host;
    const directories = survey.modules.map(({ directory }) => directory);
    const values = Map.groupBy(survey.units, ({ directory }) => directory);
    const graph = await (0,code_graph/* readCodeGraph */._o)(files, context.workspace, directories, new Map([...values].map(([directory, units]) => [directory, units.flatMap(({ varFiles }) => varFiles)])));
    const states = await (0,graph_states/* knownStates */.uv)(survey.units, graph, files, context.workspace);
    // The survey tells of units that depend on each other in a circle.
    const { value: units } = await attempt(() => (0,state_order.withStateOrder)(survey.units, states, graph), survey.units);
    const ofUnits = [
        ...waveFindings(units, placeIn(survey, config)),
        ...(0,graph_states/* sharedStateFindings */.FJ)(states),
        ...(0,remote_states/* remoteStateFindings */.e)(survey.units, states, graph),
    ];
    if (!checks.has("graph") && !checks.has("validate")) {
        return { graph, units, findings: ofUnits, isEndless: () => false };
    }
    // They also say why what is endless is not validated.
    const { findings: cycles, isEndless } = (0,module_findings/* moduleCycles */.iZ)(directories, graph);
    if (!checks.has("graph"))
        return { graph, units, findings: [...ofUnits, ...cycles], isEndless };
    const modules = survey.modules.filter(({ kind }) => kind === "module").map(({ directory }) => directory);
    return {
        graph,
        units,
        findings: [
            ...ofUnits,
            ...cycles,
            ...(0,module_findings/* missingModules */.M3)(directories, graph),
            ...(await (0,module_findings/* unusedModules */.Ky)(survey.stackDirectories, modules, graph, files, context.workspace)),
        ],
        isEndless,
    };
}

// EXTERNAL MODULE: ./packages/core/build/graph/base.js + 1 modules
var base = __webpack_require__(98069);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
;// CONCATENATED MODULE: ./packages/core/build/report/sarif.js


/** More of them GitHub takes and never shows. Source: its documentation of SARIF support for code scanning. */
const MOST_RESULTS = 5_000;
const RULES_PAGE = "https://github.com/org/flywheel/blob/v1/docs/rules.md";
/** The name for the root of the repository that GitHub knows. */
const ROOT = "%SRCROOT%";
/**
 * The findings as a SARIF log, for GitHub's code scanning and editors. What concerns no file is told as a notification
 * of the run.
 * @param nowhere the file of findings that are of no file
 */
function sarifOf(findings, nowhere) {
    const placed = findings
        .filter(({ file }) => file !== nowhere)
        .toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error"))
        .slice(0, MOST_RESULTS);
    const notifications = findings
        .filter(({ file }) => file === nowhere)
        .map((finding) => ({ level: finding.severity, message: { text: words(finding) } }));
    const rules = [...new Set(placed.map(({ rule }) => rule))].toSorted();
    return {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "flywheel validate-org",
                        informationUri: "https://github.com/org/flywheel",
                        rules: rules.map(ruleDescriptor),
                    },
                },
                columnKind: "utf16CodeUnits",
                invocations: [
                    {
                        executionSuccessful: notifications.every(({ level }) => level !== "error"),
                        toolExecutionNotifications: notifications,
                    },
                ],
                results: resultsOf(placed, rules),
            },
        ],
    };
}
function ruleDescriptor(id) {
    const { asks, severity, example } = registry/* RULES */.y0[id];
    const instead = example === undefined ? "" : ` Instead of ${example.wrong}, write ${example.right}.`;
    return {
        id,
        shortDescription: { text: asks },
        help: { text: `${asks}.${instead}` },
        helpUri: RULES_PAGE,
        defaultConfiguration: { level: severity },
    };
}
function resultsOf(findings, rules) {
    const seen = new Map();
    return findings.map((finding) => {
        const { rule, severity, file, line, column } = finding;
        const sign = (0,digest/* sha256 */.s)(JSON.stringify([rule, file, finding.message]));
        const times = (seen.get(sign) ?? 0) + 1;
        seen.set(sign, times);
        return {
            ruleId: rule,
            ruleIndex: rules.indexOf(rule),
            level: severity,
            message: { text: words(finding) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: {
                            uri: file.toWellFormed().split("/").map(encodeURIComponent).join("/"),
                            uriBaseId: ROOT,
                        },
                        region: { startLine: line, startColumn: column },
                    },
                },
            ],
            // Without the line: lines above may come and go.
            partialFingerprints: { "flywheelFinding/v1": `${sign.slice(0, 32)}:${times}` },
        };
    });
}
function words({ message, fix }) {
    return `${message}. ${fix}`;
}

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/report/validate-document.js


const MAXIMUM_ROWS = 200;
const MAXIMUM_LINES = 12;
const MAXIMUM_NAME = 200;
const MAXIMUM_MESSAGE = 300;
const MAXIMUM_PATCH_BYTES = 200 * 1024;
/** Everything validate-org found, for the job summary. */
function renderValidation(report) {
    const { findings, checked, affected, patch, facts } = report;
    const parts = [
        `## ${verdict(report)}`,
        `Checked: ${checked.join(" · ")}.`,
        ...fileSections(findings),
        affected === undefined ? "" : affectedSection(affected),
        patch === "" ? "" : (0,markdown/* details */.zH)("What formatting would change", patchFence(patch)),
        `<sub>${facts.join(" · ")}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function verdict({ findings, isValid }) {
    const errors = findings.filter(isError).length;
    const warnings = findings.length - errors;
    const counts = [
        ...(errors > 0 ? [plural(errors, "error")] : []),
        ...(warnings > 0 ? [plural(warnings, "warning")] : []),
    ].join(", ");
    if (counts === "")
        return "✅ valid";
    const files = new Set(findings.map(({ file }) => file)).size;
    const where = files > 1 ? ` in ${files} files` : "";
    return `${isValid ? "⚠️ valid, with " : "❌ "}${counts}${where}`;
}
/** A table a file, those with the worst findings first; in it the worst first, then by line. */
function fileSections(findings) {
    const byFile = [...Map.groupBy(findings, ({ file }) => file)].toSorted(([a, ofA], [b, ofB]) => Math.min(...ofA.map(rank)) - Math.min(...ofB.map(rank)) || (a < b ? -1 : 1));
    let room = MAXIMUM_ROWS;
    let left = findings.length;
    const sections = [];
    for (const [file, ofFile] of byFile) {
        const rows = rowsOf(ofFile).slice(0, room);
        if (rows.length === 0)
            break;
        room -= rows.length;
        left -= rows.reduce((sum, { count }) => sum + count, 0);
        const name = file === "." ? "The repository" : (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(file, MAXIMUM_NAME));
        sections.push(`### ${name}\n\n${(0,markdown/* table */.tp)(["", "line", "what is wrong, and what to do", "rule"], rows.map(cellsOf))}`);
    }
    return left > 0 ? [...sections, `and ${left} more: see the findings file.`] : sections;
}
function rowsOf(findings) {
    const sorted = findings.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
    const same = Map.groupBy(sorted, ({ rule, severity, message, fix }) => JSON.stringify([rule, severity, message, fix]));
    return [...same.values()].flatMap((group) => {
        const [finding] = group;
        return finding === undefined ? [] : [{ finding, lines: group.map(({ line }) => line), count: group.length }];
    });
}
function cellsOf({ finding, lines }) {
    const shown = lines.slice(0, MAXIMUM_LINES).join(", ");
    return [
        isError(finding) ? "❌" : "⚠️",
        lines.length > MAXIMUM_LINES ? `${shown}, …` : shown,
        `${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(finding.message, MAXIMUM_MESSAGE))}<br>→ ${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(finding.fix, MAXIMUM_MESSAGE))}`,
        (0,markdown/* codeSpan */.SS)(finding.rule),
    ];
}
function affectedSection({ rows, count, total, since }) {
    const summary = `Affected: ${count} of ${plural(total, "unit")}`;
    const cells = rows
        .slice(0, MAXIMUM_ROWS)
        .map(({ unit, wave, why }) => [
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, MAXIMUM_NAME)),
        String(wave),
        (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(why, MAXIMUM_MESSAGE)),
    ]);
    const rest = rows.length - cells.length;
    const body = [
        (0,markdown/* escapeText */.X1)(since),
        cells.length === 0 ? "" : (0,markdown/* table */.tp)(["unit", "wave", "why"], cells),
        rest > 0 ? `and ${rest} more: see the output affected.` : "",
    ];
    return (0,markdown/* details */.zH)(summary, body.filter((part) => part !== "").join("\n\n"));
}
/** Errors come first, but among them what one command mends comes last: it must not hide the others. */
function rank({ severity, rule }) {
    if (severity === "warning")
        return 2;
    return rule === "format" ? 1 : 0;
}
function isError({ severity }) {
    return severity === "error";
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}
function patchFence(patch) {
    if ((0,budget/* byteLength */.dp)(patch) <= MAXIMUM_PATCH_BYTES)
        return (0,markdown/* fenced */.OF)(patch, "diff");
    return `${(0,markdown/* fenced */.OF)(patch.slice(0, MAXIMUM_PATCH_BYTES / 4), "diff")}\n\nThe rest is left out: run \`tofu fmt -recursive -diff\` to see all of it.`;
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/summary.js


/** What was checked, as Markdown. */
function checkedWords({ inputs, checks, survey, code }) {
    const made = [...checks].filter((check) => check === "graph" || code.engine !== undefined);
    return [
        (0,markdown/* codeSpan */.SS)(inputs.config),
        survey.organization === undefined ? "units are not known" : `${survey.units.length} units`,
        made.length === 0
            ? "no code"
            : `${survey.modules.length} directories with code (${made.map((check) => (0,markdown/* codeSpan */.SS)(check)).join(", ")})`,
    ];
}
/** The affected units with their causes, in waves. */
function summary_affectedSection({ affected, survey }) {
    if (affected === undefined)
        return undefined;
    const { base, units } = affected;
    const counted = { count: units.length, total: survey.units.length };
    if (base.kind === "none") {
        return { ...counted, rows: [], since: `Every unit counts: ${base.words}. ${base.hint ?? ""}`.trim() };
    }
    const wave = new Map((0,order/* waves */.Lp)(units.map(({ unit }) => unit)).flatMap((ofWave, index) => ofWave.map(({ id }) => [id, index + 1])));
    return {
        ...counted,
        rows: units.map((each) => ({
            unit: each.unit.id,
            wave: wave.get(each.unit.id) ?? 1,
            why: causeWords(each),
        })),
        since: `By ${base.words}.`,
    };
}
function causeWords({ cause, what }) {
    switch (cause) {
        case "changed":
            return `${what} changed`;
        case "new":
            return "it is new";
        case "dependent":
            return `it depends on ${what}`;
        case "unknown":
            return `nobody can tell: ${what}`;
    }
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/report.js








const MAXIMUM_WARNINGS = 10;
/** Writes the files of findings and the summary, annotates what does not fail, and gives the outputs. */
async function report(validation, host) {
    const { inputs, code, affected, findings } = validation;
    const failing = findings.filter(({ severity }) => severity === "error" || inputs.failOn === "warning");
    annotate(findings.filter((finding) => !failing.includes(finding)), affected, host);
    await host.summarize(renderValidation({
        findings,
        isValid: failing.length === 0,
        checked: checkedWords(validation),
        affected: summary_affectedSection(validation),
        patch: code.patch,
        facts: (0,facts.runFacts)(host.context, code.engine),
    }));
    return result(validation, failing, await writeFindings(findings, host));
}
function annotate(findings, affected, host) {
    for (const { message, fix, rule, file, line, column } of findings.slice(0, MAXIMUM_WARNINGS)) {
        host.log.warning(`${message}\n→ ${fix}`, { title: `flywheel: ${rule}`, place: { file, line, column } });
    }
    const rest = findings.length - MAXIMUM_WARNINGS;
    if (rest > 0)
        host.log.info(`and ${rest} more warnings: see the job summary`);
    if (affected !== undefined)
        (0,base/* noticeBase */.sB)(affected.base, host.log);
}
async function writeFindings(findings, { files }) {
    const directory = await files.temporaryDirectory("findings");
    const paths = {
        "findings-path": (0,posix_.join)(directory, "findings.json"),
        "sarif-path": (0,posix_.join)(directory, "findings.sarif"),
    };
    await files.write(paths["findings-path"], `${JSON.stringify(findings, null, 2)}\n`);
    await files.write(paths["sarif-path"], `${JSON.stringify(sarifOf(findings, WHOLE_REPOSITORY), null, 2)}\n`);
    return paths;
}
function result({ survey: { organization, units }, affected, matrix, waves, findings }, failing, files) {
    const affectedUnits = (affected?.units ?? []).map(({ unit }) => unit);
    const unitIds = units.map(({ id }) => id);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const warnings = findings.length - errors;
    return {
        outputs: {
            valid: String(failing.length === 0),
            errors: String(errors),
            warnings: String(warnings),
            ...files,
            environments: JSON.stringify(organization === undefined ? [] : (0,units_select/* environmentNames */.iF)(organization)),
            checks: String(organization?.checks.length ?? 0),
            units: JSON.stringify(unitIds),
            matrix: JSON.stringify(matrix),
            waves: JSON.stringify(waves),
            affected: JSON.stringify(affectedUnits.map(({ id }) => id)),
        },
        failures: failing.map(failureOf),
        event: {
            organization: organization?.name ?? "",
            environment: "",
            units: unitIds,
            summary: failing.length === 0 ? "valid" : `${errors} errors, ${warnings} warnings`,
            facts: { errors, warnings, affected: affectedUnits.length },
        },
        detail: {
            kind: "validation",
            title: organization?.name ?? "",
            errors,
            warnings,
            affected: affectedUnits.map(({ id }) => id),
        },
    };
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/run.js















/**
 * Checks the organization and its code, and reports everything at once.
 * @throws fork-blocked, input-invalid
 */
async function run(inputs, runner) {
    await (0,forks/* refuseUnsafeValidation */.Gu)(inputs.allowForksOnSelfHosted, runner);
    const host = { ...runner, files: (0,repository_files/* repositoryFiles */.g)(runner.files, runner.context.workspace) };
    const checks = codeChecks(inputs.code);
    const levels = parseRuleLevels(inputs.rules, inputs.draft);
    checkShards(inputs.shards);
    // Asking the engine for its version takes longer than reading the organization.
    const [located, survey] = await Promise.all([findEngine(checks, inputs, host), surveyRepository(inputs, host)]);
    const graph = await checkGraph(checks, survey, inputs.config, host);
    const { affected, matrix, waves, findings: dropped } = await findAffected(survey, graph, inputs, host);
    const sound = survey.modules.filter(({ directory }) => !graph.isEndless(directory));
    const { modules, own } = shardOf(sound, checks, inputs.shard);
    const code = await checkCode(own, modules, located, inputs, host);
    const unread = new UnreadFiles(code.findings);
    const files = await checkFiles(own, survey, unread, inputs, host);
    const ofAll = own === checks ? [...survey.findings, ...graph.findings, ...dropped, ...files] : [];
    const findings = weigh((0,registry/* distinctFindings */.H2)(unread.withoutEchoes([...ofAll, ...code.findings])), levels);
    const validation = {
        inputs,
        checks: own,
        survey: { ...survey, modules, units: graph.units },
        affected,
        matrix,
        waves,
        code,
        findings,
    };
    return report(validation, host);
}
/** The directories of a job's shard, and its checks: what is no directory's is told once, by the first one. */
function shardOf(all, checks, text) {
    const shard = (0,units_shard/* parseShard */.u)(text);
    if (shard === undefined)
        return { modules: all, own: checks };
    const items = all.map((module) => ({ id: module.directory, module }));
    const modules = (0,units_shard/* itemsOfShard */.q)(items, shard).map(({ module }) => module);
    return { modules, own: shard.index === 1 ? checks : new Set([...checks].filter((check) => check === "validate")) };
}
function checkShards(shards) {
    if (shards <= MOST_LEGS)
        return;
    (0,errors/* fail */.fJ)("input-invalid", `Input shards: GitHub runs at most ${MOST_LEGS} legs of one matrix`, {
        hint: `Write a number from 1 to ${MOST_LEGS}.`,
    });
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/action.js


const validateOrg = { name: "validate-org", inputs: inputs, outputs: outputs, run: run };


/***/ }),

/***/ 16944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   R0: () => (/* binding */ parseIgnoreRules),
/* harmony export */   _d: () => (/* binding */ isExpired)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);


const text = (name) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(`${name} must be text`), valibot__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bqr(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq(`${name} is empty: write text, or leave it out`));
/** A day of the calendar, `2026-12-31`. */
function isDay(day) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    // The 31st of June is one day of July to JavaScript.
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}
const DAY = "expires must be a day such as 2026-12-31";
const ruleSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text("address")),
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text("type")),
    attribute: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text("attribute")),
    reason: text("reason"),
    owner: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text("owner")),
    expires: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(DAY), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(isDay, DAY))),
}, ({ expected, received }) => expected === "never"
    ? `${received} is no key of a rule: it has address, type, attribute, reason, owner, expires`
    : "reason is missing: say why this drift is fine");
/**
 * Reads the items of an ignore file, or of `drift.ignore`.
 * @throws config-invalid (`ignore-rule`)
 */
function parseIgnoreRules(items) {
    return items.map(({ data, place }) => {
        const refuse = (problem) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `The ignore rule is wrong: ${problem}`, {
            hint: "A rule is a mapping such as {address: acme_thing.a, attribute: tags.*, reason: set by the autoscaler, expires: 2026-12-31}.",
            detailCode: "ignore-rule",
            place,
        });
        if (typeof data !== "object" || data === null || Array.isArray(data))
            return refuse("it must be a mapping");
        const { issues, success, output } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(ruleSchema, data);
        if (!success)
            return refuse(issues[0].message);
        const { address, type, attribute } = output;
        if (address === undefined && type === undefined && attribute === undefined) {
            return refuse("it says nothing of what to ignore: write address, type or attribute");
        }
        return { address, type, attribute, reason: output.reason, owner: output.owner, expires: output.expires, place };
    });
}
/** Whether a rule's last day is over. @param today `2026-12-31`, in UTC */
function isExpired({ expires }, today) {
    return expires !== undefined && expires < today;
}


/***/ }),

/***/ 93931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ ownersOf),
  m: () => (/* binding */ parseOwners)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/policy/glob.js
var glob = __webpack_require__(16803);
;// CONCATENATED MODULE: ./packages/core/build/drift/codeowners.js
/** Where GitHub looks, in this order; the first that exists counts. */
const CODEOWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const OWNER = /^@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\/[\w.-]+)?$/;
/** Whether this is `@login` or `@organization/team`. */
function isOwner(text) {
    return OWNER.test(text);
}
/**
 * Who owns a file by a CODEOWNERS file: the last line that matches counts, also where it names nobody. Addresses of mail
 * are left out, for nothing can be done with them here.
 * Source: docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * @param path of the file, relative to the repository
 */
function codeOwners(codeowners, path) {
    let owners = [];
    for (const line of codeowners.split(/\r?\n/)) {
        const [pattern, ...named] = words(line);
        if (pattern !== undefined && matches(pattern, path))
            owners = named.filter(isOwner);
    }
    return owners;
}
/** A blank after a backslash belongs to the path; a comment ends the line. */
function words(line) {
    const found = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
    const comment = found.findIndex((word) => word.startsWith("#"));
    return (comment === -1 ? found : found.slice(0, comment)).map((word) => word.replaceAll(/\\(.)/g, "$1"));
}
/** By gitignore's rules, less what GitHub leaves out of them: no negation, no ranges in brackets. */
function matches(pattern, path) {
    if (/^!|[[\]]/.test(pattern))
        return false;
    const isDirectory = pattern.endsWith("/");
    const inner = pattern.replace(/^\//, "").replace(/\/$/, "");
    // With a slash anywhere but at its end a pattern starts at the root.
    const isRooted = pattern.slice(0, -1).includes("/") && !inner.startsWith("**/");
    const from = isRooted ? [0] : [...path.split("/").keys()];
    const wanted = inner.replace(/^\*\*\//, "").split("/");
    // What a pattern names may be a directory with all in it; of `docs/*` only the files in `docs` itself are meant.
    const isOpen = wanted.at(-1) !== "*" || wanted.length === 1;
    const parts = path.split("/");
    return from.some((start) => matchesFrom(wanted, parts.slice(start), isDirectory, isOpen));
}
/** Whether the pattern's parts are the first ones of the path. */
function matchesFrom(pattern, path, isDirectory, isOpen) {
    const [wanted, ...rest] = pattern;
    if (wanted === undefined)
        return path.length === 0 ? !isDirectory : isOpen;
    const [first, ...others] = path;
    if (wanted === "**") {
        if (rest.length === 0)
            return path.length > 0;
        return [...path.keys()].some((skip) => matchesFrom(rest, path.slice(skip), isDirectory, isOpen));
    }
    return first !== undefined && matchesPart(wanted, first) && matchesFrom(rest, others, isDirectory, isOpen);
}
function matchesPart(pattern, name) {
    const source = pattern
        .split("")
        .map((character) => {
        if (character === "*")
            return "[^/]*";
        return character === "?" ? "[^/]" : character.replaceAll(/[\\^$.+()|{}]/g, "\\$&");
    })
        .join("");
    return new RegExp(`^${source}$`).test(name);
}

;// CONCATENATED MODULE: ./packages/core/build/drift/owners.js






const ownersSchema = (0,json/* dictionary */.zz)(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())]));
/**
 * Reads `drift.owners`: `{ attic: "@ada", "*@production": ["@acme/platform"] }`.
 * @throws config-invalid (`drift-owners`)
 */
function parseOwners(part) {
    if (part === undefined)
        return [];
    const refuse = (problem) => (0,errors/* fail */.fJ)("config-invalid", `drift.owners is wrong: ${problem}`, {
        hint: 'Write a pattern of stacks or units and who owns them, such as attic: "@ada" or "*@production": ["@acme/platform"].',
        detailCode: "drift-owners",
        place: part.place,
    });
    const parsed = dist/* safeParse */.xLC(ownersSchema, part.data);
    if (!parsed.success)
        return refuse("each pattern needs an owner, or a list of them");
    return Object.entries(parsed.output).map(([pattern, given]) => {
        const owners = typeof given === "string" ? [given] : given;
        const wrong = owners.find((owner) => !isOwner(owner));
        if (wrong !== undefined)
            return refuse(`${JSON.stringify(wrong)} is neither @login nor @organization/team`);
        return [pattern, owners];
    });
}
/**
 * Who owns units: by `drift.owners`, the last pattern that matches, else by the repository's CODEOWNERS for the file in
 * which a unit's code begins.
 * @param workspace absolute path, links resolved
 * @returns `@login` or `@organization/team`
 */
function ownersOf(rules, files, workspace) {
    let read;
    return async (unit) => {
        const own = rules.findLast(([pattern]) => (0,glob/* matchesGlob */.k)(unit.id, pattern) || (0,glob/* matchesGlob */.k)(unit.stack, pattern));
        if (own !== undefined)
            return own[1];
        const text = await (read ??= readCodeOwners(files, workspace));
        return text === "" ? [] : codeOwners(text, await mainFile(unit, files, workspace));
    };
}
/** Empty where there is none. */
async function readCodeOwners(files, workspace) {
    for (const file of CODEOWNERS_FILES) {
        const path = external_node_path_.posix.join(workspace, file);
        if ((await files.stat(path))?.kind === "file")
            return files.readText(path);
    }
    return "";
}
/** `main.tf`, else the first file of code. */
async function mainFile({ directory }, files, workspace) {
    const names = (await files.list(external_node_path_.posix.join(workspace, directory))).map(({ name }) => name);
    const code = names.filter((name) => /\.(?:tf|tofu)$/.test(name));
    return external_node_path_.posix.join(directory, code.includes("main.tf") ? "main.tf" : (code[0] ?? "main.tf"));
}


/***/ }),

/***/ 11808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ FORK_INPUTS)
/* harmony export */ });
/** What an action that validates somebody else's code lets its caller decide. */
const FORK_INPUTS = {
    "allow-forks-on-self-hosted": {
        type: "boolean",
        description: "Validate pull requests of forks and of Dependabot on self-hosted runners too: only where every job has a machine of its own.",
        default: "false",
    },
};


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


/***/ })

};
