export const id = 4532;
export const ids = [4532];
export const modules = {

/***/ 38279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ defineKind)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12634);


/** Makes a kind of its own keys and of what is done with them. */
function defineKind(definition) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(definition.entries);
    return {
        key: definition.key,
        keys: Object.keys(definition.entries),
        read: (own) => {
            const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, own);
            if (!result.success)
                return result.issues.map(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .describeIssue */ .n6);
            return async (resolver, context) => {
                const prepared = await definition.prepare(result.output, resolver, context);
                return resolver.problems.length > 0 ? undefined : prepared;
            };
        },
    };
}


/***/ }),

/***/ 64532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/engine/environment.js
var engine_environment = __webpack_require__(89088);
// EXTERNAL MODULE: ./packages/core/build/engine/secrets.js
var secrets = __webpack_require__(7500);
// EXTERNAL MODULE: ./packages/core/build/plan/redact.js
var plan_redact = __webpack_require__(18803);
// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var units_paths = __webpack_require__(11798);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/health/junit-report.js



/** Of more cases than this only the failed ones are kept, and no more of those either. */
const MAX_CASES = 1_000;
const MAX_PROBLEM = 500;
/** Parameterized tests may have a whole document in their names. */
const MAX_NAME = 200;
/** Elements of which there may be several are lists, also where there is one. */
const REPEATED = new Set(["testsuites", "testsuite", "testcase", "failure", "error"]);
const attribute = dist/* optional */.lqM(dist/* string */.YjP(), "");
/** Without attributes it is its text. */
const problemSchema = dist/* union */.KCZ([
    dist/* string */.YjP(),
    dist/* pipe */.FsL(dist/* object */.Ikc({ message: attribute, text: attribute }), dist/* transform */.pdi(({ message, text }) => message || text)),
]);
/** An element without attributes and children is its text, which here says nothing. */
const bare = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi(() => ({})));
const caseSchema = dist/* pipe */.FsL(dist/* union */.KCZ([bare, dist/* looseObject */._H3({})]), dist/* object */.Ikc({
    name: attribute,
    classname: attribute,
    time: attribute,
    failure: dist/* optional */.lqM(dist/* array */.YOg(problemSchema), []),
    error: dist/* optional */.lqM(dist/* array */.YOg(problemSchema), []),
}));
const suitesSchema = dist/* optional */.lqM(dist/* array */.YOg(dist/* union */.KCZ([bare, dist/* looseObject */._H3({})])), []);
/** What is no number says nothing. */
const countSchema = dist/* pipe */.FsL(attribute, dist/* transform */.pdi((text) => Math.max(0, Math.trunc(Number(text))) || 0));
const suiteSchema = dist/* object */.Ikc({
    name: dist/* fallback */.NpB(attribute, ""),
    failures: countSchema,
    errors: countSchema,
    failure: dist/* optional */.lqM(dist/* array */.YOg(problemSchema), []),
    error: dist/* optional */.lqM(dist/* array */.YOg(problemSchema), []),
    testcase: dist/* optional */.lqM(dist/* array */.YOg(caseSchema), []),
    testsuite: suitesSchema,
    testsuites: suitesSchema,
});
/**
 * Reads a JUnit report, whether it begins with `testsuites` or with `testsuite`. What is not understood is never left
 * out: it might be the test that failed.
 * @param redact is given names and problems once they are read, since XML writes `&` and `<` in another way, and a
 *   secret may be a word of the report's own, such as `failure`
 * @returns its test cases; undefined for what is no whole report, or holds none
 */
async function readJunit(xml, redact) {
    const { XMLParser } = await __webpack_require__.e(/* import() */ 5824).then(__webpack_require__.bind(__webpack_require__, 75824));
    const parser = new XMLParser({
        isArray: (name) => REPEATED.has(name),
        ignoreAttributes: false,
        attributeNamePrefix: "",
        textNodeName: "text",
        parseAttributeValue: false,
        parseTagValue: false,
        // A report has no need of entities of its own, and a chain of them can fill the memory.
        processEntities: { enabled: true, maxEntityCount: 0 },
        // And the numbers of characters (`&#120;`): a secret may be written in them.
        htmlEntities: true,
    });
    const cases = parse(() => {
        const document = parser.parse(xml);
        return isWhole(xml, document) ? casesIn(document, redact) : undefined;
    });
    if (cases === undefined || cases.length === 0)
        return undefined;
    return cases.length <= MAX_CASES ? cases : cases.filter(({ problem }) => problem !== undefined).slice(0, MAX_CASES);
}
/** Whether the text ends as it began: the parser takes a report that is cut off for one with fewer tests. */
function isWhole(xml, document) {
    if (!(0,json/* isContainer */.u_)(document))
        return false;
    let text = xml.trimEnd();
    while (text.endsWith("-->") && text.includes("<!--"))
        text = text.slice(0, text.lastIndexOf("<!--")).trimEnd();
    const [, root] = /<\/(testsuites?)\s*>$/.exec(text) ?? [];
    return root !== undefined && Object.hasOwn(document, root);
}
function parse(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}
/**
 * The cases of a suite and of those inside of it.
 * @throws ValiError
 */
function casesIn(node, redact) {
    const suite = dist/* parse */.qgA(suiteSchema, node);
    const { testcase, testsuite, testsuites } = suite;
    const cases = [
        ...testcase.map((found) => testCaseOf(found, redact)),
        ...[...testsuites, ...testsuite].flatMap((inner) => casesIn(inner, redact)),
    ];
    return [...cases, ...untoldFailure(suite, cases, redact)];
}
/**
 * A failed case for what a suite says of itself and none of its cases tells: a set-up that failed (`<error>` beside
 * the cases), or more `failures` and `errors` than failed cases.
 */
function untoldFailure({ name, failures, errors, failure, error }, cases, redact) {
    const suite = { name: name || "suite", classname: "", time: "" };
    if (failure.length + error.length > 0)
        return [testCaseOf({ ...suite, failure, error }, redact)];
    const declared = failures + errors;
    const found = cases.filter(({ problem }) => problem !== undefined).length;
    if (declared <= found)
        return [];
    const words = `the report counts ${declared} failures and errors, and has ${found} failed tests`;
    return [testCaseOf({ ...suite, failure: [words], error: [] }, redact)];
}
function testCaseOf({ name, classname, time, failure, error }, redact) {
    const problems = [...failure, ...error];
    const words = problems.map((problem) => problem.trim()).find((problem) => problem !== "") ?? "failed";
    const fullName = [classname, name].filter((part) => part !== "").join(" › ") || "unnamed";
    // Redacted before it is cut: half a secret would not be recognised any more.
    return {
        name: (0,markdown/* shorten */.ml)(redact(fullName), MAX_NAME),
        problem: problems.length === 0 ? undefined : redact(words).slice(0, MAX_PROBLEM).toWellFormed(),
        durationMs: Math.round(Number(time) * 1_000) || 0,
    };
}

// EXTERNAL MODULE: ./packages/core/build/health/kind.js
var kind = __webpack_require__(38279);
// EXTERNAL MODULE: ./packages/core/build/health/record.js
var record = __webpack_require__(35088);
// EXTERNAL MODULE: ./packages/core/build/health/schema.js
var schema = __webpack_require__(12634);
;// CONCATENATED MODULE: ./packages/core/build/health/kinds/command.js










/** The end of the output that is read, and of it what is shown. */
const MAX_OUTPUT_BYTES = 256 * 1024;
const MAX_EXCERPT = 4_096;
const MAX_REPORT_BYTES = 1024 * 1024;
const MAX_TOLD = 20;
/** Of a larger file that cannot be started nothing is read. */
const MAX_SCRIPT_BYTES = 1024 * 1024;
const ARGV_WORDS = "must be the path of a script, or a list of a program and its arguments";
/** A text is the path of a script: there is no shell that would take it apart. */
const argvSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* minLength */.BpQ(1, ARGV_WORDS))], ARGV_WORDS), dist/* check */.z6Y((given) => typeof given !== "string" || /^\S+$/.test(given), "is run without a shell: write a list of the program and its arguments"));
/** A smoke test: a program or script of the repository, its exit code, and perhaps its JUnit report. */
const command = (0,kind/* defineKind */.W)({
    key: "command",
    entries: {
        command: argvSchema,
        env: dist/* optional */.lqM((0,record/* record */.g)(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z_]\w*$/, "is no name of a variable")), dist/* string */.YjP("must be text (put it in quotes)"), "must be an object of names and values"), {}),
        junit: dist/* optional */.lqM(schema/* texts */.Te, []),
        expect: dist/* optional */.lqM(dist/* strictObject */.rej({ exit_code: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()), 0) }, "must be an object with exit_code"), {}),
    },
    async prepare(settings, resolver, { host }) {
        const { context } = host;
        const { command: given } = settings;
        const argv = typeof given === "string"
            ? [scriptPath(resolver.credential(given))]
            : given.map((argument) => resolver.credential(argument));
        const env = Object.entries(settings.env).map(([name, value]) => [name, resolver.credential(value)]);
        if (argv.some((argument) => argument.includes("\0")))
            resolver.problems.push("command holds a NUL character");
        if (resolver.problems.length > 0)
            return undefined;
        const reports = await locateReports(settings.junit, resolver, host);
        const environment = { ...(0,engine_environment/* engineEnvironment */.I)(context.environment).variables, ...Object.fromEntries(env) };
        const secrets = Object.entries(context.environment).filter(([name]) => isSecret(name));
        const redact = (0,plan_redact/* redactor */.$p)([...resolver.secrets, ...secrets.map(([, value]) => value)]);
        const run = { argv, environment, reports, redact, exitCode: settings.expect.exit_code };
        return {
            target: redact(argv.join(" ")),
            isLong: true,
            reports,
            probe: (timeoutMs) => probe(run, host, timeoutMs),
        };
    },
});
/** A script at the root of the checkout is no program on PATH. */
function scriptPath(path) {
    return path.includes("/") ? path : `./${path}`;
}
/** Where reports will be: nothing but a file may be there, since whatever is named is read. */
async function locateReports(paths, resolver, { files, context }) {
    const origin = { reason: "input-invalid", subject: "The junit report of a check" };
    const reports = [];
    for (const path of paths) {
        const report = external_node_path_.posix.join(context.workspace, await (0,units_paths/* locate */.x5)(files, context.workspace, path, origin));
        const found = await files.stat(report);
        if (found !== undefined && found.kind !== "file")
            resolver.problems.push(`junit: ${path} is there and is no file`);
        reports.push(report);
    }
    return reports;
}
function isSecret(name) {
    return name.startsWith("TF_VAR_") || secrets/* SECRET_NAME */.J4.test(name);
}
async function probe(run, host, timeoutMs) {
    const [program = "", ...args] = run.argv;
    const file = await programOf(program, host);
    if (file === undefined)
        return notRunnable(run.redact(`there is no program ${program} on PATH`));
    const before = await Promise.all(run.reports.map((path) => host.files.stat(path)));
    let result;
    try {
        result = await host.processes.bounded({
            file,
            arguments: args,
            directory: host.context.workspace,
            environment: run.environment,
            timeoutMs,
            maxOutputBytes: MAX_OUTPUT_BYTES,
        });
    }
    catch (error) {
        const words = error instanceof Error ? error.message : "it could not be started";
        return notRunnable(run.redact((await explainStart(file, program, host)) ?? words));
    }
    return judge(result, run, await readReports(run, before, host), timeoutMs);
}
/** A path is one of the checkout, a bare name is looked up on PATH. */
function programOf(program, { processes, context }) {
    return program.includes("/") ? Promise.resolve(external_node_path_.posix.resolve(context.workspace, program)) : processes.find(program);
}
/** What the system's own words (`spawn x ENOENT`) leave open; undefined where they say enough. */
async function explainStart(file, program, { files }) {
    const found = await files.stat(file);
    if (found === undefined) {
        const isAtRoot = /^\.\/[^/]+$/.test(program);
        const onPath = isAtRoot ? `; a program on PATH is written as a list: [${program.slice(2)}]` : "";
        return `there is no file ${program} in the checkout${onPath}`;
    }
    if (found.kind === "directory")
        return `${program} is a directory`;
    if (found.size > MAX_SCRIPT_BYTES || !/^#!.*\r\n/.test(await files.readText(file)))
        return undefined;
    return `${program} has Windows line ends (CRLF), which its first line cannot have: write it with LF`;
}
function notRunnable(problem) {
    const advice = "Look at the path (relative to the repository), at whether it is executable (chmod +x) and at its first line (#!).";
    return {
        status: undefined,
        failure: { class: "not-runnable", problems: [problem], excerpt: "", advice, final: true },
    };
}
/**
 * The reports that the command made; what is wrong with one is a problem of the check.
 * @param before what was in their places: the report of an earlier try, or of another step, says nothing of this one
 */
async function readReports({ reports, redact }, before, { files, context }) {
    return Promise.all(reports.map(async (path, index) => {
        const name = external_node_path_.posix.relative(context.workspace, path);
        const found = await files.stat(path);
        if (found?.kind !== "file")
            return { problem: `expected a JUnit report at ${name}, found none` };
        if (isSame(found, before[index])) {
            return { problem: `expected a JUnit report at ${name}, found only one from before the command ran` };
        }
        if (found.size > MAX_REPORT_BYTES)
            return { problem: `expected a JUnit report of at most 1 MiB at ${name}` };
        const cases = await readJunit(await files.readText(path), redact);
        if (cases === undefined)
            return { problem: `expected a whole JUnit report with a test in it at ${name}, found none` };
        return { cases };
    }));
}
/** Never taken away to be sure: the file may be one of the repository's own. */
function isSame(found, before) {
    return found.modifiedMs === before?.modifiedMs && found.size === before.size;
}
function judge(result, run, reports, timeoutMs) {
    const cases = reports.flatMap((report) => ("cases" in report ? report.cases : []));
    const status = result.exitCode === null ? "ended by a signal" : `exit code ${result.exitCode}`;
    const failure = failureOf(result, run.exitCode, timeoutMs) ?? failureOfReports(reports, cases);
    if (failure === undefined)
        return { status, failure, cases };
    const excerpt = run.redact(result.output).trim().slice(-MAX_EXCERPT).toWellFormed();
    return { status, failure: { ...failure, excerpt }, cases };
}
function failureOf({ exitCode, timedOut }, expected, timeoutMs) {
    if (timedOut) {
        const problems = [`expected an end within ${Math.round(timeoutMs / 1_000)} s, found it still running and ended it`];
        return {
            class: "timeout",
            problems,
            advice: "Look at what it waits for in its output, or give the check more timeout.",
        };
    }
    if (exitCode === expected)
        return undefined;
    const found = exitCode === null ? "that a signal ended it" : String(exitCode);
    const problems = [`expected exit code ${expected}, found ${found}`];
    return { class: "exit-code", problems, advice: "Look at the end of its output." };
}
function failureOfReports(reports, cases) {
    const unread = reports.flatMap((report) => ("problem" in report ? [report.problem] : []));
    const failed = cases.filter(({ problem }) => problem !== undefined);
    if (unread.length + failed.length === 0)
        return undefined;
    const told = failed.slice(0, MAX_TOLD).map(({ name, problem }) => `${name}: ${problem ?? ""}`);
    const rest = failed.length - told.length;
    return {
        class: "tests",
        problems: [...unread, ...told, ...(rest === 0 ? [] : [`and ${rest} more failed tests`])],
        advice: "Look at the tests that failed, although the command ended well.",
    };
}


/***/ })

};
