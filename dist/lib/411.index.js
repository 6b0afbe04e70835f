export const id = 411;
export const ids = [411];
export const modules = {

/***/ 61792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateOrg: () => (/* binding */ validateOrg)
});

// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
;// CONCATENATED MODULE: ./actions/build/validate-org/src/inputs.js

const presentation = {
    name: "flywheel validate-org",
    description: "Checks organization.yaml, formatting and every stack and module, and shows file, line and fix",
    branding: { icon: "check-circle", color: "green" },
};
const inputs = {
    config: unit_inputs/* UNIT_INPUTS */.nV.config,
    code: {
        type: "lines",
        description: "What to check of the code, one a line: fmt, validate. Empty means both.",
    },
    engine: unit_inputs/* UNIT_INPUTS */.nV.engine,
    "max-parallel": unit_inputs/* UNIT_INPUTS */.nV["max-parallel"],
};
const outputs = {
    valid: { description: "true when there is no error.", default: "false" },
    errors: { description: "How many errors were found.", default: "0" },
    warnings: { description: "How many warnings were found.", default: "0" },
    "findings-path": { description: "JSON file with every finding.", default: "" },
    environments: { description: "JSON list of the organization's environments.", default: "[]" },
    units: { description: "JSON list of the organization's units.", default: "[]" },
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/organization/load.js
var load = __webpack_require__(48550);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/report/validate-document.js


const MAXIMUM_ROWS = 200;
const MAXIMUM_NAME = 200;
const MAXIMUM_MESSAGE = 300;
const MAXIMUM_PATCH_BYTES = 200 * 1024;
/** Everything validate-org found, for the job summary. */
function renderValidation(checked, findings, patch, facts) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const warnings = findings.length - errors;
    const verdict = errors > 0 ? `❌ ${plural(errors, "error")}` : warnings > 0 ? "⚠️ valid, with warnings" : "✅ valid";
    const rows = findings
        .toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"))
        .slice(0, MAXIMUM_ROWS)
        .map((finding) => [
        finding.severity === "error" ? "❌" : "⚠️",
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(`${finding.file}:${finding.line}:${finding.column}`, MAXIMUM_NAME)),
        (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(finding.message, MAXIMUM_MESSAGE)),
        (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(finding.fix, MAXIMUM_MESSAGE)),
        (0,markdown/* codeSpan */.SS)(finding.rule),
    ]);
    const rest = findings.length - rows.length;
    const parts = [
        `## ${verdict}${warnings > 0 && errors > 0 ? `, ${plural(warnings, "warning")}` : ""}`,
        checked,
        rows.length === 0 ? "" : (0,markdown/* table */.tp)(["", "where", "what", "fix", "rule"], rows),
        rest > 0 ? `and ${rest} more: see the findings file.` : "",
        patch === "" ? "" : (0,markdown/* details */.zH)("What formatting would change", patchFence(patch)),
        `<sub>${facts.join(" · ")}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}
function patchFence(patch) {
    if ((0,budget/* byteLength */.dp)(patch) <= MAXIMUM_PATCH_BYTES)
        return (0,markdown/* fenced */.OF)(patch, "diff");
    return `${(0,markdown/* fenced */.OF)(patch.slice(0, MAXIMUM_PATCH_BYTES / 4), "diff")}\n\nThe rest is left out: run \`tofu fmt -recursive -diff\` to see all of it.`;
}

// EXTERNAL MODULE: ./packages/core/build/units/discover.js
var discover = __webpack_require__(57439);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 1 modules
var units_load = __webpack_require__(68259);
// EXTERNAL MODULE: ./packages/core/build/units/resolve.js
var resolve = __webpack_require__(22622);
// EXTERNAL MODULE: ./packages/core/build/units/values.js
var values = __webpack_require__(95986);
// EXTERNAL MODULE: ./packages/core/build/units/select.js
var units_select = __webpack_require__(29112);
// EXTERNAL MODULE: ./packages/core/build/engine/environment.js
var environment = __webpack_require__(89088);
;// CONCATENATED MODULE: ./packages/core/build/validate/format.js

/** Checks the formatting of every file the engine formats below the workspace, without writing any. */
async function checkFormat(engine, host) {
    const check = await fmt(engine, host, ["-check", "-recursive"]);
    if (check.exitCode === 0)
        return { findings: [], patch: "" };
    if (check.exitCode !== 3)
        return { findings: unreadable(check.stderr), patch: "" };
    // `-check -diff` mixes names into the patch, so the patch takes a call of its own (engine-behaviour §2).
    const { stdout } = await fmt(engine, host, ["-recursive", "-diff", "-write=false", "-list=false"]);
    return { findings: patchFindings(stdout), patch: stdout };
}
function fmt(engine, host, flags) {
    return host.processes.engine({
        file: engine.path,
        arguments: ["fmt", "-no-color", ...flags],
        directory: host.context.workspace,
        environment: (0,environment/* engineEnvironment */.I)(host.context.environment).variables,
    });
}
/** Hunks of a unified diff whose file lines are `--- old/<path>` and `+++ new/<path>`. */
function patchFindings(patch) {
    const findings = [];
    let file = "";
    for (const line of patch.split("\n")) {
        if (line.startsWith("--- old/"))
            file = line.slice("--- old/".length);
        const hunk = /^@@ -(\d+)/.exec(line);
        if (hunk === null)
            continue;
        findings.push({
            rule: "format",
            severity: "error",
            file,
            line: Number(hunk[1]),
            column: 1,
            message: "This is not in the canonical format",
            fix: "Run `tofu fmt -recursive` and commit the result. The summary has the difference.",
        });
    }
    return findings;
}
/** A file that cannot be parsed hides every other one from the check. */
function unreadable(stderr) {
    const place = /\bon (\S+) line (\d+)/.exec(stderr);
    const summary = /Error: (.+)/.exec(stderr)?.[1] ?? "a file cannot be parsed";
    return [
        {
            rule: "format",
            severity: "error",
            file: place?.[1] ?? ".",
            line: Number(place?.[2] ?? "1"),
            column: 1,
            message: `Formatting could not be checked: ${summary}`,
            fix: "Mend the syntax there; formatting of all files is checked again after that.",
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/build/validate/modules.js
var validate_modules = __webpack_require__(12424);
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
    return { rule: detailCode ?? reason, severity: "error", message, fix: hint, ...at };
}
function failureOf({ rule, message, fix, file, line, column }) {
    const failure = { reason: reasonOf(rule), detailCode: rule, message, hint: fix };
    return file === WHOLE_REPOSITORY ? failure : { ...failure, place: { file, line, column } };
}
function reasonOf(rule) {
    switch (rule) {
        case "format":
            return "format-failed";
        case "init":
            return "init-failed";
        case "validate":
            return "validate-failed";
        case "engine-missing":
            return "engine-missing";
        default:
            return "config-invalid";
    }
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/run.js















const CODE_CHECKS = ["fmt", "validate"];
const MAXIMUM_WARNINGS = 10;
/** Checks the organization and its code, and reports everything at once. */
async function run(inputs, host) {
    const checks = codeChecks(inputs.code);
    const { organization, findings } = await (0,load/* loadOrganization */.Y)(host.files, host.context.workspace, inputs.config);
    const survey = await surveyRepository(organization, inputs.config, host);
    const code = await checkCode(checks, survey.modules, inputs, host);
    const all = [...findings, ...survey.findings, ...code.findings];
    warn(all, host);
    const findingsPath = (0,posix_.join)(await host.files.temporaryDirectory("findings"), "findings.json");
    await host.files.write(findingsPath, `${JSON.stringify(all, null, 2)}\n`);
    await host.summarize(renderValidation(checkedWords(inputs.config, survey, code), all, code.patch, (0,facts/* runFacts */.p)(host.context, code.engine)));
    return result(organization, all, survey.unitIds, findingsPath);
}
function checkedWords(config, { modules }, { engine }) {
    return engine === undefined
        ? `Checked ${config}; the code was not checked.`
        : `Checked ${config} and ${modules.length} directories with code.`;
}
function codeChecks(wanted) {
    const unknown = wanted.filter((name) => !CODE_CHECKS.some((known) => known === name));
    if (unknown.length > 0) {
        (0,errors/* fail */.fJ)("input-invalid", `Input code: there is no check "${unknown.join('", "')}"`, {
            hint: `Use ${CODE_CHECKS.join(" or ")}.`,
        });
    }
    return wanted.length === 0 ? CODE_CHECKS : wanted;
}
async function checkCode(checks, modules, inputs, host) {
    const located = await attempt(() => (0,locate/* locateEngine */.J)(inputs.engine, host), undefined);
    const engine = located.value;
    if (engine === undefined)
        return { findings: located.findings, patch: "", engine };
    const format = checks.includes("fmt") ? await checkFormat(engine, host) : { findings: [], patch: "" };
    const validated = checks.includes("validate") ? await validateAll(modules, engine, inputs, host) : [];
    return { findings: [...format.findings, ...validated], patch: format.patch, engine };
}
async function surveyRepository(organization, config, host) {
    const { workspace } = host.context;
    const survey = await (0,discover/* surveyStacks */.I8)(organization?.stacks ?? [], host.files, workspace);
    const modules = await attempt(() => (0,discover/* discoverModules */.bO)(host.files, workspace), []);
    const units = await attempt(async () => unitIds(organization, survey.stacks, host), [], config);
    // A broken organization file hides no code, but what it would have said of a directory's name is not known.
    const failures = organization === undefined ? [] : survey.failures;
    return {
        modules: [
            ...survey.directories.map((directory) => ({ directory, kind: "stack" })),
            ...modules.value.map((directory) => ({ directory, kind: "module" })),
        ],
        unitIds: units.value,
        findings: [...failures.map((failure) => findingOf(failure, config)), ...units.findings, ...modules.findings],
    };
}
async function unitIds(organization, stacks, host) {
    if (organization === undefined)
        return [];
    const everything = { ...values/* NO_UNIT_INPUTS */.bG, environment: "", stacks: [] };
    const units = await (0,resolve/* resolveUnits */.o)(organization, stacks, everything, host.files, host.context.workspace);
    return units.map(({ id }) => id);
}
async function validateAll(modules, engine, inputs, host) {
    const byDirectory = new Map(modules.map((module) => [module.directory, module]));
    const units = [...byDirectory.values()].map(validate_modules/* moduleUnit */.D);
    const found = await (0,each/* runEach */.T)(units, (0,units_load/* parallelism */.N6)(inputs.maxParallel, host), async ({ directory }) => {
        const module = byDirectory.get(directory);
        return module === undefined ? [] : (0,validate_modules/* validateModule */.z)(module, engine, host);
    });
    return found.flat();
}
function warn(findings, host) {
    const warnings = findings.filter(({ severity }) => severity === "warning");
    for (const { message, fix, rule, file, line, column } of warnings.slice(0, MAXIMUM_WARNINGS)) {
        host.log.warning(`${message}\n→ ${fix}`, { title: `flywheel: ${rule}`, place: { file, line, column } });
    }
}
function result(organization, findings, unitIds, findingsPath) {
    const failures = findings.filter(({ severity }) => severity === "error").map(failureOf);
    const warnings = findings.length - failures.length;
    return {
        outputs: {
            valid: String(failures.length === 0),
            errors: String(failures.length),
            warnings: String(warnings),
            "findings-path": findingsPath,
            environments: JSON.stringify(organization === undefined ? [] : (0,units_select/* environmentNames */.iF)(organization)),
            units: JSON.stringify(unitIds),
        },
        failures,
        event: {
            organization: organization?.name ?? "",
            environment: "",
            units: unitIds,
            summary: failures.length === 0 ? "valid" : `${failures.length} errors`,
            facts: { errors: failures.length, warnings },
        },
    };
}

;// CONCATENATED MODULE: ./actions/build/validate-org/src/action.js


const validateOrg = { name: "validate-org", inputs: inputs, outputs: outputs, run: run };


/***/ }),

/***/ 12424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ moduleUnit),
/* harmony export */   z: () => (/* binding */ validateModule)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _engine_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37553);
/* harmony import */ var _engine_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33605);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30058);
/* harmony import */ var _units_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81578);






const resultSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), diagnostics: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()) });
/** One directory as a unit of work; validation needs neither backend nor variables. */
function moduleUnit({ directory }) {
    return {
        id: directory,
        stack: directory,
        environment: _units_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_ENVIRONMENT */ .Uz,
        directory,
        varFiles: [],
        vars: [],
        backendConfig: [],
        workspace: _units_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_WORKSPACE */ .eo,
        parallelism: 0,
        dependsOn: [],
    };
}
/** Initialises a directory without its backend and validates it. "Cannot initialise" and "invalid" are rules apart. */
async function validateModule(module, engine, host) {
    const session = await (0,_engine_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .fA)(moduleUnit(module), engine, host, true);
    const lockFile = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(session.directory, ".terraform.lock.hcl");
    const hadLockFile = (await host.files.stat(lockFile)) !== undefined;
    try {
        const readonly = module.kind === "stack" ? ["-lockfile=readonly"] : [];
        const init = await (0,_engine_session_js__WEBPACK_IMPORTED_MODULE_2__/* .runStreaming */ .SL)(session, ["init", "-json", "-input=false", "-backend=false", ...readonly]);
        if (init.exitCode !== 0)
            return findings("init", module, (0,_engine_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOfEachFile */ .Xe)(init.events.errors));
        return await validate(session, module);
    }
    finally {
        if (!hadLockFile)
            await host.files.remove(lockFile);
        await host.files.remove(session.scratch);
    }
}
async function validate(session, module) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(session.scratch, "validate.json");
    await (0,_engine_session_js__WEBPACK_IMPORTED_MODULE_2__/* .runToFile */ .Tb)(session, ["validate", "-json"], file);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(resultSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await (0,_engine_session_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonText */ .gb)(session, file)));
    const diagnostics = parsed.success
        ? parsed.output.diagnostics.flatMap((value) => (0,_engine_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDiagnostic */ .Z5)(value, module.directory, session.host.context.workspace) ?? [])
        : [];
    return parsed.success && parsed.output.valid
        ? diagnostics.map((diagnostic) => findingOf("validate", module, diagnostic))
        : findings("validate", module, diagnostics);
}
/** At least one finding: a failure without words is still a failure. */
function findings(rule, module, diagnostics) {
    if (diagnostics.length > 0)
        return diagnostics.map((diagnostic) => findingOf(rule, module, diagnostic));
    const words = rule === "init" ? "cannot be initialised" : "is not valid";
    return [
        {
            rule,
            severity: "error",
            file: module.directory,
            line: 1,
            column: 1,
            message: `${module.directory} ${words}`,
            fix: "The engine's words are in the log of this step.",
        },
    ];
}
function findingOf(rule, module, diagnostic) {
    const { place, severity, summary, detail } = diagnostic;
    const lockFile = rule === "init" && /lock ?file/i.test(`${summary} ${detail}`);
    return {
        rule,
        severity,
        file: place?.file ?? module.directory,
        line: place?.line ?? 1,
        column: place?.column ?? 1,
        message: detail === "" ? summary : `${summary}: ${(detail.split("\n\n")[0] ?? "").replaceAll("\n", " ")}`,
        fix: lockFile
            ? `Run init in ${module.directory} on your machine and commit its .terraform.lock.hcl.`
            : rule === "init"
                ? "Mend what keeps it from initialising: its providers, modules or syntax."
                : "Mend the code there.",
    };
}


/***/ })

};
