export const id = 172;
export const ids = [172];
export const modules = {

/***/ 39172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tofuApply: () => (/* binding */ tofuApply)
});

// EXTERNAL MODULE: ./packages/core/build/inputs/unit-inputs.js
var unit_inputs = __webpack_require__(41090);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/inputs.js

const presentation = {
    name: "flywheel tofu-apply",
    description: "Applies exactly the plan that was made and shown, and refuses everything else",
    branding: { icon: "play", color: "green" },
};
const inputs = {
    ...unit_inputs/* UNIT_INPUTS */.n,
    "lock-timeout": { type: "duration", description: "How long to wait for a held state lock.", default: "5m" },
    "plan-path": { type: "text", description: "The plan-path output of tofu-plan in the same job." },
    "plan-sha256": { type: "text", description: "The plan-sha256 output of tofu-plan, with plan-path." },
    "bundle-name": { type: "text", description: "The bundle-name output of tofu-plan in an earlier job of this run." },
    "bundle-sha256": { type: "text", description: "The bundle-sha256 output of tofu-plan, with bundle-name." },
    "plan-key": { type: "secret", description: "The age identity that tofu-plan sealed the plan with." },
    "outputs-file": {
        type: "text",
        description: "Where to write the outputs as JSON (unit to its outputs, sensitive ones left out). Empty: a temporary file.",
    },
};
const outputs = {
    applied: { description: "true when every selected unit was applied.", default: "false" },
    added: { description: "Objects created.", default: "0" },
    changed: { description: "Objects updated in place.", default: "0" },
    destroyed: { description: "Objects destroyed.", default: "0" },
    "outputs-file": { description: "The JSON file with the outputs of every unit.", default: "" },
    outputs: {
        description: "The same JSON for a later job; {} with a warning when it is over 64 KiB.",
        default: "{}",
    },
    units: { description: "JSON: unit to its status and failure reason.", default: "{}" },
};

// EXTERNAL MODULE: ./packages/core/build/bundle/describe.js + 1 modules
var describe = __webpack_require__(30974);
// EXTERNAL MODULE: ./packages/core/build/engine/locate.js
var locate = __webpack_require__(99015);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/forks.js
var forks = __webpack_require__(50747);
// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var counts = __webpack_require__(87778);
// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/change-entry.js + 1 modules
var change_entry = __webpack_require__(11410);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/plan-sections.js
var plan_sections = __webpack_require__(11419);
;// CONCATENATED MODULE: ./packages/core/build/report/apply-document.js





const MAXIMUM_NAME = 120;
const STATUS_WORDS = {
    applied: "✅ applied",
    failed: "❌ failed midway",
    refused: "⛔ refused, nothing changed",
    skipped: "⏭️ not started",
};
/** What landed and what did not, to the last resource, in at most `limit` bytes. */
function renderApplyDocument(document, limit = budget/* SUMMARY_BYTES */.R$) {
    const units = document.outcomes.map((outcome) => ({
        outcome,
        failures: outcome.failures.map((failure) => entry(`${(0,plan_sections/* failureText */.kY)(failure)}\n\n`, 2)),
        resources: outcome.resources
            .toSorted((a, b) => Number(a.succeeded) - Number(b.succeeded))
            .map((resource) => entry(`${resourceLine(resource)}\n`, resource.succeeded ? 0 : 1)),
    }));
    const entries = units.flatMap(({ failures, resources }) => [...failures, ...resources]);
    return (0,budget/* fitDocument */.VC)(entries, limit, (fitted) => {
        const texts = fitted.map(({ text }) => text);
        const sections = units.map(({ outcome, failures, resources }) => unitSection(outcome, texts.splice(0, failures.length), texts.splice(0, resources.length)));
        return assemble(document, sections);
    });
}
function assemble(document, sections) {
    const parts = [
        `## ${verdict(document)}`,
        (0,markdown/* table */.tp)(["unit", "status", "planned", "done"], document.outcomes.map((outcome) => [
            unitName(outcome.unit),
            statusWords(outcome),
            (0,counts/* hasChanges */.ik)(outcome.planned) ? (0,counts/* countWords */.rj)(outcome.planned) : "no changes",
            doneWords(outcome),
        ])),
        ...sections.filter((section) => section !== ""),
        `<sub>${document.facts.join(" · ")}</sub>`,
    ];
    return `${parts.join("\n\n")}\n`;
}
function verdict({ title, outcomes }) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const name = (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(title, MAXIMUM_NAME));
    const applied = `${count("applied")} of ${outcomes.length} units applied`;
    if (count("applied") === outcomes.length)
        return `✅ ${name}: applied`;
    if (count("failed") > 0)
        return `❌ ${name}: failed midway, ${applied}`;
    return count("applied") > 0 ? `⛔ ${name}: stopped, ${applied}` : `⛔ ${name}: refused before any change`;
}
function statusWords({ status, skippedFor }) {
    return skippedFor === undefined ? STATUS_WORDS[status] : `${STATUS_WORDS[status]}: ${unitName(skippedFor)} failed`;
}
function doneWords({ resources }) {
    const done = resources.filter((resource) => resource.succeeded).length;
    const failed = resources.length - done;
    if (resources.length === 0)
        return "";
    return failed === 0 ? `${done} done` : `${done} done, ${failed} failed`;
}
/**
 * @param failures the texts of its failures, empty where there was no room
 * @param resources the lines of its resources, likewise
 */
function unitSection(outcome, failures, resources) {
    if (failures.length === 0 && resources.length === 0)
        return "";
    const list = withRest(resources, (rest) => `- and ${rest} more resources`);
    const parts = [
        `### ${unitName(outcome.unit)}`,
        withRest(failures, (rest) => `and ${rest} more failures: see the log`),
        list === "" ? "" : (0,markdown/* details */.zH)(`Resources: ${resources.length}`, list),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** The texts there was room for, and how many there was none for. */
function withRest(texts, words) {
    const rest = texts.filter((text) => text === "").length;
    return `${texts.join("")}${rest === 0 ? "" : words(rest)}`.trimEnd();
}
function resourceLine({ address, action, succeeded }) {
    const name = (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(address, change_entry/* MAXIMUM_ADDRESS */.Gj));
    return `- ${succeeded ? "✅" : "❌"} ${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(action, MAXIMUM_NAME))} ${name}`;
}
function unitName(unit) {
    return (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(unit, MAXIMUM_NAME));
}
function entry(text, rank) {
    return { rank, render: () => text };
}

// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var report_facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/units/each.js
var each = __webpack_require__(11405);
// EXTERNAL MODULE: ./packages/core/build/units/load.js + 1 modules
var load = __webpack_require__(68259);
// EXTERNAL MODULE: ./packages/core/build/units/select.js
var units_select = __webpack_require__(29112);
// EXTERNAL MODULE: ./packages/core/build/engine/failures.js
var engine_failures = __webpack_require__(2966);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js + 1 modules
var engine_session = __webpack_require__(22120);
;// CONCATENATED MODULE: ./packages/core/build/engine/apply.js


/** Applies exactly the saved plan. Planning options are never passed: the engine ignores some of them silently. */
async function applyPlan(session, planFile, lockTimeoutMs) {
    const run = await (0,engine_session/* runStreaming */.SL)(session, [
        "apply",
        "-json",
        "-input=false",
        `-lock-timeout=${Math.ceil(lockTimeoutMs / 1_000)}s`,
        planFile,
    ]);
    const failures = run.exitCode === 0 ? [] : (0,engine_failures/* engineFailures */.u)(session, run, "apply-failed", "applying");
    return { failures, resources: run.events.applied };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/engine/state-identity.js
var state_identity = __webpack_require__(78375);
;// CONCATENATED MODULE: ./packages/core/build/engine/state.js





/** Reads lineage and serial of the unit's state. The state itself is a secret and removed at once. */
async function currentState(session) {
    return withFile(session, "state.json", async (file) => {
        const run = await (0,engine_session/* runToFile */.Tb)(session, ["state", "pull"], file);
        if (run.exitCode !== 0)
            return { kind: "unreadable", words: (0,engine_session/* engineWords */.Y7)(run) };
        const text = await (0,engine_session/* readJsonText */.gb)(session, file);
        if (text === "")
            return { kind: "none" };
        const parsed = dist/* safeParse */.xLC(state_identity/* stateIdentitySchema */.h, (0,json/* parseJson */.qF)(text));
        return parsed.success ? { kind: "state", ...parsed.output } : { kind: "unreadable", words: "the state is no JSON" };
    });
}
const outputsSchema = (0,json/* dictionary */.zz)(dist/* object */.Ikc({ sensitive: dist/* optional */.lqM(dist/* boolean */.zMY(), false), value: dist/* unknown */.L5J() }));
/** The unit's output values, those marked as sensitive left out; undefined where they cannot be read. */
async function readOutputs(session) {
    return withFile(session, "outputs.json", async (file) => {
        const run = await (0,engine_session/* runToFile */.Tb)(session, ["output", "-json"], file);
        const text = run.exitCode === 0 ? await (0,engine_session/* readJsonText */.gb)(session, file) : "";
        const parsed = dist/* safeParse */.xLC(outputsSchema, (0,json/* parseJson */.qF)(text));
        if (!parsed.success)
            return undefined;
        const open = Object.entries(parsed.output).filter(([, output]) => !output.sensitive);
        return Object.fromEntries(open.map(([name, output]) => [name, output.value]));
    });
}
async function withFile(session, name, use) {
    const file = (0,posix_.join)(session.scratch, name);
    try {
        return await use(file);
    }
    finally {
        await session.host.files.remove(file);
    }
}

// EXTERNAL MODULE: ./packages/core/build/units/order.js
var order = __webpack_require__(52374);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/apply-units.js





/** Applies prepared units in their order. Never rejects: what goes wrong is the unit's own failure. */
async function applyUnits(prepared, parallel, lockTimeoutMs, host) {
    const byId = new Map(prepared.map((item) => [item.unit.id, item]));
    const itemOf = (id) => {
        const item = byId.get(id);
        if (item === undefined)
            throw new Error(`unit ${id} was not prepared`);
        return item;
    };
    return (0,order/* runInOrder */.l)(prepared.map(({ unit }) => unit), parallel, async ({ id }) => {
        const item = itemOf(id);
        host.log.info(`${id}: applying`);
        const applied = await tryApply(item, lockTimeoutMs);
        const outcome = { ...blank(item), status: statusOf(applied), ...applied };
        host.log.info(`${id}: ${outcome.status}`);
        const ok = outcome.status === "applied";
        return { ok, value: { outcome, outputs: ok ? await tryOutputs(item, host) : undefined } };
    }, ({ id }, { id: failed }) => ({ outcome: { ...blank(itemOf(id)), skippedFor: failed }, outputs: undefined }));
}
/** Every unit as refused: nothing was started. */
function refusedResult(prepared) {
    return { outcome: { ...blank(prepared), status: "refused", failures: prepared.refusals }, outputs: undefined };
}
async function tryApply({ session, planFile, unit }, lockTimeoutMs) {
    try {
        return await applyPlan(session, planFile, lockTimeoutMs);
    }
    catch (error) {
        // Cancelled before this unit's engine could start, or the engine could not be started.
        return { failures: [{ unit: unit.id, ...(0,errors/* failureOf */.g5)(error) }], resources: [] };
    }
}
/** An apply that failed before any resource was touched changed nothing, unless the engine cannot say so. */
function statusOf({ failures, resources }) {
    if (failures.length === 0)
        return "applied";
    const untouched = resources.length === 0;
    const refusals = ["plan-stale", "plan-mismatch", "state-locked"];
    return untouched && failures.every(({ reason }) => refusals.includes(reason)) ? "refused" : "failed";
}
/** The outputs in the open. What the plan knows as a secret is left out even where the code lost its mark. */
async function tryOutputs({ session, unit }, host) {
    const outputs = await readOutputs(session).catch(() => undefined);
    if (outputs === undefined) {
        host.log.warning(`${unit.id}: applied, but its outputs could not be read: they are missing from the outputs file`);
        return undefined;
    }
    const holdsSecret = (value) => {
        const text = JSON.stringify(value);
        return session.redact(text) !== text;
    };
    const hidden = Object.keys(outputs).filter((name) => holdsSecret(outputs[name]));
    if (hidden.length > 0) {
        host.log.warning(`${unit.id}: left out of the outputs, because they hold a sensitive value: ${hidden.join(", ")}`);
    }
    return Object.fromEntries(Object.entries(outputs).filter(([name]) => !hidden.includes(name)));
}
function blank({ unit, bundled }) {
    return {
        unit: unit.id,
        status: "skipped",
        planned: bundled?.manifest.counts ?? counts/* NO_COUNTS */.lZ,
        resources: [],
        failures: [],
        skippedFor: undefined,
    };
}

// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./packages/core/build/bundle/manifest.js
var bundle_manifest = __webpack_require__(67130);
// EXTERNAL MODULE: ./packages/core/build/bundle/names.js
var names = __webpack_require__(34579);
// EXTERNAL MODULE: ./packages/core/build/bundle/seal.js
var seal = __webpack_require__(6230);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/plans.js





/**
 * The saved plans to apply: from the sealed bundle of this run, or from a file of this job. Their digests come by
 * inputs, never from beside the plans.
 * @throws input-invalid, plan-missing, plan-mismatch, plan-unreadable, plan-unsealed, artifact-failed
 */
async function readPlans(inputs, host) {
    if ((inputs.planPath === "") === (inputs.bundleName === "")) {
        return (0,errors/* fail */.fJ)("input-invalid", "Give either bundle-name (with bundle-sha256 and plan-key) or plan-path (with plan-sha256)", {
            hint: "Both are outputs of tofu-plan. flywheel never plans and applies in one breath: what is applied was planned and shown before.",
        });
    }
    return inputs.planPath === "" ? readBundle(inputs, host) : [await readFile(inputs, host)];
}
async function readBundle(inputs, host) {
    requireDigest("bundle-sha256", inputs.bundleSha256);
    if (inputs.planKey === "") {
        return (0,errors/* fail */.fJ)("input-invalid", "Input plan-key is empty, and the bundle is sealed", {
            hint: "Give tofu-apply the plan-key that tofu-plan had. A pull request from a fork has no secrets.",
        });
    }
    const sealed = await host.artifacts.download(inputs.bundleName, names/* BUNDLE_FILE */.Ij);
    if (sealed === undefined) {
        return (0,errors/* fail */.fJ)("plan-missing", `This run has no artifact "${inputs.bundleName}"`, {
            hint: "A bundle is found only in the run that made it, and only until retention-days are over. Run the plan job again.",
        });
    }
    return (0,seal/* openBundle */.hk)(sealed, inputs.bundleSha256, inputs.planKey);
}
async function readFile(inputs, host) {
    requireDigest("plan-sha256", inputs.planSha256);
    const path = inputs.planPath;
    const manifestText = (await isFile((0,names/* manifestPath */.ji)(path), host))
        ? await host.files.readText((0,names/* manifestPath */.ji)(path))
        : undefined;
    if (manifestText === undefined || !(await isFile(path, host))) {
        return (0,errors/* fail */.fJ)("plan-missing", `There is no plan at ${path}`, {
            hint: "plan-path works only in the job that planned. For a later job give tofu-plan a plan-key and use bundle-name.",
        });
    }
    if ((0,digest/* sha256 */.s)(manifestText) !== inputs.planSha256.toLowerCase()) {
        return (0,errors/* fail */.fJ)("plan-mismatch", "The manifest beside the plan is not the one tofu-plan wrote: its sha256 differs from plan-sha256", {
            detailCode: "plan-sha256",
            hint: "Nothing was applied. Plan again, and find out which step changed the file.",
        });
    }
    const manifest = (0,bundle_manifest/* parseManifest */.N)(manifestText);
    const plan = await host.files.readBytes(path);
    (0,seal/* verifyPlanBytes */.gi)(manifest, plan);
    return { manifest, plan };
}
async function isFile(path, host) {
    return (await host.files.stat(path))?.kind === "file";
}
function requireDigest(name, value) {
    if (/^[0-9a-f]{64}$/i.test(value))
        return;
    (0,errors/* fail */.fJ)("input-invalid", value === "" ? `Input ${name} is empty` : `Input ${name} is no SHA-256: "${value.slice(0, 80)}"`, {
        hint: `Wire it from the output ${name} of tofu-plan: it is what tells the reviewed plan from any other.`,
    });
}

;// CONCATENATED MODULE: ./packages/core/build/bundle/verify.js
/** Compared before the backend is initialised; the backend itself is compared after. */
const FIELDS = [
    ["unit", "the unit", "Give tofu-apply the same unit inputs as tofu-plan."],
    ["repository", "the repository", "A plan is applied only in the repository it was made in."],
    ["runId", "the workflow run", "A plan is applied only in the run that made it. Plan again in this run."],
    ["commit", "the commit", "Check out the same commit in both jobs, or plan again."],
    ["tree", "the git tree", "Check out the same tree in both jobs, or plan again."],
    ["organization", "organization.yaml", "Use the same organization file in both jobs, or plan again."],
    ["workingDirectory", "the working directory", "Give tofu-apply the same working directory as tofu-plan."],
    ["workspace", "the workspace", "Set the same workspace (TF_WORKSPACE) in both jobs."],
    ["lockFile", "the lock file", "Use the same .terraform.lock.hcl in both jobs, or plan again."],
];
/** Why this plan must not be applied here: one failure for each field that differs; none when it may. */
function compareManifest(manifest, here) {
    // Another commit has another tree: one of the two says it.
    const differs = ([field]) => manifest[field] !== here[field] && !(field === "tree" && manifest.commit !== here.commit);
    const failures = FIELDS.filter(differs).map(([field, words, hint]) => mismatch(manifest.unit, field, words, manifest[field] ?? "none", here[field] ?? "none", hint));
    const engine = engineWords(manifest.engine);
    const engineHere = engineWords(here.engine);
    if (engine !== engineHere) {
        failures.push(mismatch(manifest.unit, "engine", "the engine", engine, engineHere, "Install exactly the same engine version in both jobs."));
    }
    if (manifest.runAttempt > here.runAttempt) {
        failures.push(mismatch(manifest.unit, "runAttempt", "the run attempt", String(manifest.runAttempt), String(here.runAttempt), "Plan again in this attempt."));
    }
    return failures;
}
/** Why the state behind this unit is not the one the plan was made for; none when it is. */
function compareBackend(manifest, here) {
    if (JSON.stringify(manifest.backend) === JSON.stringify(here))
        return [];
    const names = new Set([...manifest.backend.settings, ...here.settings].map(([name]) => name));
    const setting = (backend, name) => backend.settings.find(([key]) => key === name)?.[1];
    const differing = [...names].filter((name) => setting(manifest.backend, name) !== setting(here, name));
    const words = (backend) => [backend.type, ...differing.map((name) => `${name}=${setting(backend, name) ?? "(unset)"}`)].join(" ");
    return [
        mismatch(manifest.unit, "backend", "the backend", words(manifest.backend), words(here), "Give tofu-apply the same backend-config as tofu-plan."),
    ];
}
function engineWords(engine) {
    return `${engine.name} ${engine.version} ${engine.platform}`;
}
function mismatch(unit, field, words, planned, here, hint) {
    return {
        reason: "plan-mismatch",
        detailCode: field,
        unit,
        message: `The plan was made with another ${words.replace(/^the /, "")}: ${planned}, here it is ${here}`,
        hint,
    };
}

// EXTERNAL MODULE: ./packages/core/build/bundle/variables.js
var variables = __webpack_require__(49590);
// EXTERNAL MODULE: ./packages/core/build/engine/init.js + 1 modules
var init = __webpack_require__(20965);
// EXTERNAL MODULE: ./packages/core/build/engine/shared-states.js
var shared_states = __webpack_require__(30531);
// EXTERNAL MODULE: ./packages/core/build/plan/plan-json.js
var plan_json = __webpack_require__(94220);
// EXTERNAL MODULE: ./packages/core/build/plan/redact.js
var redact = __webpack_require__(18803);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/prepare.js











/** Everything that can refuse a unit, without changing anything: plan, manifest, backend, state. */
async function prepareUnit(unit, plans, engine, checkout, scope, host) {
    const session = await (0,engine_session/* openSession */.fA)(unit, engine, host, scope.units.length > 1);
    const planFile = (0,posix_.join)(session.scratch, "plan.tfplan");
    const bundled = plans.find(({ manifest }) => manifest.unit === unit.id) ?? onlyPlan(plans, scope);
    const prepared = { unit, bundled, session, planFile, backend: undefined };
    if (bundled === undefined)
        return { ...prepared, refusals: [missing(unit, plans)] };
    try {
        const { refusals, backend } = await checkUnit(session, bundled, checkout, scope);
        if (refusals.length > 0)
            return { ...prepared, backend, refusals };
        await host.files.write(planFile, bundled.plan, { secret: true });
        return { ...prepared, backend, session: await withPlanSecrets(session, planFile), refusals };
    }
    catch (error) {
        return { ...prepared, refusals: [{ unit: unit.id, ...(0,errors/* failureOf */.g5)(error) }] };
    }
}
/** Two units on one state would each destroy the other's objects: both are refused. */
function refuseSharedStates(prepared) {
    const shared = (0,shared_states/* sharedStates */.Q)(prepared.flatMap(({ unit, backend }) => (backend === undefined ? [] : [{ unit, backend }])));
    return prepared.map((item) => {
        const failure = shared.get(item.unit.id);
        return failure === undefined ? item : { ...item, refusals: [...item.refusals, failure] };
    });
}
/** One plan for one unit under another name is a mismatch to be explained, not a plan that is missing. */
function onlyPlan(plans, scope) {
    return plans.length === 1 && scope.units.length === 1 ? plans[0] : undefined;
}
async function checkUnit(session, { manifest }, checkout, scope) {
    const { engine, host, unit } = session;
    const here = await (0,describe/* describeUnit */.e1)(unit, engine, checkout, scope.organizationDigest, host);
    const differences = [
        ...compareManifest(manifest, here),
        ...(0,variables/* compareVariables */.T)(manifest, unit, host.context.environment),
    ];
    if (differences.length > 0)
        return { refusals: differences, backend: undefined };
    const initFailures = await (0,init/* initialise */.YW)(session);
    if (initFailures.length > 0)
        return { refusals: initFailures, backend: undefined };
    const backend = await (0,init/* readBackend */.h5)(session);
    const settings = backend.settings.map(([name, value]) => [name, value]);
    const elsewhere = compareBackend(manifest, { type: backend.type, settings });
    return { refusals: elsewhere.length > 0 ? elsewhere : await staleness(session, manifest), backend };
}
/** The engine checks this too, but only when it is this unit's turn, after others have been changed. */
async function staleness(session, { state }) {
    const unit = session.unit.id;
    const now = await currentState(session);
    if (now.kind === "unreadable") {
        return [
            {
                reason: "init-failed",
                unit,
                message: "The state of the unit cannot be read",
                hint: "Nothing was applied. Check that the backend answers and that this job may read it, then run again.",
                cause: now.words,
            },
        ];
    }
    // A plan the engine encrypted does not say which state it is of; the engine itself does at apply.
    if (state === null)
        return [];
    const planned = `serial ${state.serial} of lineage "${state.lineage}"`;
    // A state that was never written has neither, whether the backend says so or says nothing.
    const current = now.kind === "none" ? 'serial 0 of lineage ""' : `serial ${now.serial} of lineage "${now.lineage}"`;
    if (planned === current)
        return [];
    return [
        {
            reason: "plan-stale",
            unit,
            message: "The state has changed since this plan was made: it was applied already, or something else was",
            hint: "Nothing was applied. Run the plan job again and deploy its new plan.",
            cause: `planned at ${planned}, now ${current}`,
        },
    ];
}
/** What the plan marks as sensitive is hidden in all that the engine says while applying it. */
async function withPlanSecrets(session, planFile) {
    const jsonFile = `${planFile}.json`;
    try {
        const run = await (0,engine_session/* runToFile */.Tb)(session, ["show", "-json", planFile], jsonFile);
        if (run.exitCode !== 0)
            return session;
        const redactPlan = (0,redact/* planRedactor */.Uc)((0,plan_json/* parsePlanJson */.X)(await (0,engine_session/* readJsonText */.gb)(session, jsonFile)));
        return { ...session, redact: (text) => redactPlan(session.redact(text)) };
    }
    finally {
        await session.host.files.remove(jsonFile);
    }
}
function missing(unit, plans) {
    return {
        reason: "plan-missing",
        unit: unit.id,
        message: `There is no plan for ${unit.id}; what was given has ${plans.map(({ manifest }) => manifest.unit).join(", ")}`,
        hint: "Select the same units in tofu-plan and tofu-apply.",
    };
}

// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var paths = __webpack_require__(11798);
;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/write-outputs.js



/** A job output may be 1 MiB together with all others; this is "small". */
const MAXIMUM_OUTPUT_BYTES = 64 * 1024;
/** What is said when the outputs could not be written. */
const NO_OUTPUTS = { file: "", text: "{}" };
/** Writes the outputs of the units for the next stage, always, even when nothing was applied. */
async function writeOutputs(outputs, file, host) {
    const known = outputs.filter(([, values]) => values !== undefined);
    const text = JSON.stringify(Object.fromEntries(known));
    await host.files.write(file, `${text}\n`);
    if (Buffer.byteLength(text) <= MAXIMUM_OUTPUT_BYTES)
        return { file, text };
    host.log.warning(`The outputs are over ${MAXIMUM_OUTPUT_BYTES} bytes and are only in ${file}: the step output "outputs" is {}.`);
    return { file, text: "{}" };
}
/**
 * Where the outputs go, asked before anything is changed: in the repository, or in the runner's temporary folder.
 * @throws input-invalid for a path anywhere else
 */
async function resolveOutputsFile(wanted, host) {
    const temporary = host.context.environment["RUNNER_TEMP"] ?? "";
    if (wanted === "")
        return (0,posix_.join)(await host.files.temporaryDirectory("outputs"), "outputs.json");
    if (temporary !== "" && (0,posix_.normalize)(wanted).startsWith(`${temporary}/`))
        return (0,posix_.normalize)(wanted);
    const { workspace } = host.context;
    const origin = { reason: "input-invalid", subject: "Input outputs-file" };
    const file = (0,posix_.join)(workspace, await (0,paths/* locate */.x5)(host.files, workspace, wanted, origin));
    if ((await host.files.stat((0,posix_.dirname)(file)))?.kind === "file")
        refuse(wanted, "lies below a file");
    const found = await host.files.stat(file);
    if (found !== undefined && (found.kind !== "file" || !file.endsWith(".json"))) {
        refuse(wanted, "is there already, and is no JSON file to be written anew");
    }
    return file;
}
function refuse(wanted, why) {
    return (0,errors/* fail */.fJ)("input-invalid", `Input outputs-file: "${wanted}" ${why}`, {
        hint: "Name a new file, or one that ends in .json.",
    });
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/run.js













/** Applies exactly the saved plans. What can be known before the first change of any unit refuses all of them. */
async function run(inputs, host) {
    (0,forks/* refuseForks */.A)(host.context);
    const scope = await (0,load/* loadScope */.h)(inputs, host);
    (0,units_select/* requireOneEnvironment */.zR)(scope.units);
    const outputsFile = await resolveOutputsFile(inputs.outputsFile, host);
    const plans = await readPlans(inputs, host);
    const engine = await (0,locate/* locateEngine */.J)(inputs.engine, host);
    const parallel = (0,load/* parallelism */.N)(inputs.maxParallel, host);
    const checkout = await (0,describe/* describeCheckout */.i2)(host);
    const prepared = refuseSharedStates(await (0,each/* runEach */.T)(scope.units, parallel, (unit) => prepareUnit(unit, plans, engine, checkout, scope, host)));
    const refused = prepared.some((unit) => unit.refusals.length > 0);
    const results = refused
        ? prepared.map(refusedResult)
        : await applyUnits(prepared, parallel, inputs.lockTimeout, host);
    await Promise.all(prepared.map(({ session }) => host.files.remove(session.scratch)));
    // From here on nothing may hide what was done: what fails is one more failure.
    const outcomes = results.map(({ outcome }) => outcome);
    const failures = outcomes.flatMap((outcome) => [...outcome.failures]);
    const facts = (0,report_facts/* runFacts */.p)(host.context, engine);
    await host.summarize(renderApplyDocument({ title: scope.title, outcomes, facts })).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
    });
    const outputs = results.map(({ outcome, outputs: values }) => [outcome.unit, values]);
    const written = await writeOutputs(outputs, outputsFile, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
        return NO_OUTPUTS;
    });
    return result(outcomes, written, scope, failures);
}
function result(outcomes, written, scope, failures) {
    const resources = outcomes.flatMap((outcome) => outcome.resources);
    const done = (action) => resources.filter((resource) => resource.succeeded && resource.action === action).length;
    const applied = outcomes.every(({ status }) => status === "applied");
    const counts = { added: done("create"), changed: done("update"), destroyed: done("delete") };
    const units = outcomes.map((outcome) => {
        const facts = { status: outcome.status, failureReason: (0,errors/* worstFailure */.Wx)(outcome.failures)?.reason ?? "" };
        return [outcome.unit, facts];
    });
    return {
        outputs: {
            applied: String(applied),
            added: String(counts.added),
            changed: String(counts.changed),
            destroyed: String(counts.destroyed),
            "outputs-file": written.file,
            outputs: written.text,
            units: JSON.stringify(Object.fromEntries(units)),
        },
        failures,
        event: {
            organization: scope.organization?.name ?? "",
            environment: scope.environment,
            units: outcomes.map(({ unit }) => unit),
            summary: `${scope.title}: ${applied ? "applied" : "not applied"}`,
            facts: { applied, ...counts },
        },
    };
}

;// CONCATENATED MODULE: ./actions/build/tofu-apply/src/action.js


const tofuApply = { name: "tofu-apply", inputs: inputs, outputs: outputs, run: run };


/***/ }),

/***/ 30974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ createManifest),
  i2: () => (/* binding */ describeCheckout),
  e1: () => (/* binding */ describeUnit)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/plan/counts.js
var counts = __webpack_require__(87778);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/build/engine/state-identity.js
var state_identity = __webpack_require__(78375);
;// CONCATENATED MODULE: ./packages/core/build/bundle/plan-file.js



// The state in a plan is as large as the state itself; beyond this a plan is no longer believable.
const MAXIMUM_STATE_BYTES = 512 * 1024 * 1024;
/**
 * Lineage and serial of the state a saved plan was made from.
 * @param plan the saved plan's bytes (a zip)
 * @returns null where the engine encrypted the plan itself
 */
function planState(plan) {
    if (plan[0] !== 0x50 || plan[1] !== 0x4b)
        return null;
    const files = (0,esm.unzipSync)(plan, {
        filter: (file) => file.name === "tfstate" && file.originalSize <= MAXIMUM_STATE_BYTES,
    });
    const state = files["tfstate"];
    if (state === undefined)
        return null;
    const parsed = dist/* safeParse */.xLC(state_identity/* stateIdentitySchema */.h, JSON.parse(new TextDecoder().decode(state)));
    return parsed.success ? parsed.output : null;
}

// EXTERNAL MODULE: ./packages/core/build/bundle/variables.js
var variables = __webpack_require__(49590);
;// CONCATENATED MODULE: ./packages/core/build/bundle/describe.js





/** Commit and tree of the work tree; the event's commit where it is no git checkout. */
async function describeCheckout(host) {
    const { context } = host;
    const git = await host.processes.find("git");
    if (git === undefined)
        return { commit: context.sha, tree: null };
    const { exitCode, stdout } = await host.processes.run({
        file: git,
        // The workspace may belong to another user in a container job.
        arguments: ["-c", `safe.directory=${context.workspace}`, "rev-parse", "HEAD", "HEAD^{tree}"],
        directory: context.workspace,
        environment: context.environment,
    });
    const [commit, tree] = stdout.trim().split("\n");
    return exitCode === 0 && commit !== undefined && tree !== undefined
        ? { commit, tree }
        : { commit: context.sha, tree: null };
}
/** What plan and apply must agree on, as it is here. */
async function describeUnit(unit, engine, checkout, organizationDigest, host) {
    const lockFile = (0,posix_.join)(host.context.workspace, unit.directory, ".terraform.lock.hcl");
    const hasLockFile = (await host.files.stat(lockFile))?.kind === "file";
    return {
        unit: unit.id,
        repository: host.context.repository,
        workingDirectory: unit.directory,
        organization: organizationDigest,
        commit: checkout.commit,
        tree: checkout.tree,
        runId: host.context.runId,
        runAttempt: host.context.runAttempt,
        engine: { name: engine.name, version: engine.version, platform: engine.platform },
        lockFile: hasLockFile ? (0,digest/* sha256 */.s)(await host.files.readBytes(lockFile)) : null,
        workspace: unit.workspace,
    };
}
/** The manifest of a plan just made. */
function createManifest(here, unit, plan, planBytes, backend, host) {
    const planSha256 = (0,digest/* sha256 */.s)(planBytes);
    const names = Object.keys(plan.json.variables ?? {});
    return {
        schema: "flywheel.plan/v1",
        ...here,
        event: host.context.event,
        pullRequest: host.context.pullRequest?.number ?? null,
        backend: { type: backend.type, settings: backend.settings.map(([name, value]) => [name, value]) },
        state: planState(planBytes),
        planSha256,
        variables: (0,variables/* variableDigests */.U)(names, unit, host.context.environment, planSha256),
        counts: (0,counts/* countChanges */.xS)(plan.changeSet),
        createdAt: new Date(host.clock.now()).toISOString(),
    };
}


/***/ }),

/***/ 67130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);



const countsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    add: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    destroy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    replace: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    import: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    move: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    forget: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
});
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("flywheel.plan/v1"),
    unit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    workingDirectory: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** sha256 of organization.yaml; null in direct mode. */
    organization: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    commit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Git tree of the checkout; null where the workspace is no checkout. */
    tree: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    runId: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    runAttempt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    event: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pullRequest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    engine: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["tofu", "terraform"]), version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), platform: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** sha256 of .terraform.lock.hcl; null where there is none. */
    lockFile: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    backend: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), settings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()])) }),
    /** From the plan file; null where the engine encrypted it. */
    state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ lineage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), serial: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    planSha256: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Digests of the variables the plan job set by vars or TF_VAR_; null for those it did not. */
    variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    counts: countsSchema,
    /** ISO 8601, UTC. */
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/**
 * Parses a manifest.
 * @throws plan-unreadable
 */
function parseManifest(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(manifestSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
    if (parsed.success)
        return parsed.output;
    const field = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", `The plan's manifest is not understood at ${field}`, {
        hint: "Use the same version of flywheel for tofu-plan and tofu-apply.",
    });
}


/***/ }),

/***/ 34579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ bundleArtifactName),
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   ji: () => (/* binding */ manifestPath)
/* harmony export */ });
/** The one file of a bundle's artifact. */
const BUNDLE_FILE = "bundle.age";
/** `flywheel-plan-<slug>-<8 hex>-a<attempt>`: a re-run of all jobs never meets its own older name. */
function bundleArtifactName(title, bundleSha256, attempt) {
    const slug = title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .slice(0, 40)
        .replaceAll(/^-+|-+$/g, "");
    return `flywheel-plan-${slug === "" ? "units" : slug}-${bundleSha256.slice(0, 8)}-a${attempt}`;
}
/** Where the manifest of a plan file lies in the same job. */
function manifestPath(planPath) {
    return `${planPath}.manifest.json`;
}


/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ recipientOf),
/* harmony export */   gi: () => (/* binding */ verifyPlanBytes),
/* harmony export */   hk: () => (/* binding */ openBundle),
/* harmony export */   u2: () => (/* binding */ sealBundle)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67130);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30091);




/** Saved plans are refused beyond this, sealed or not (a zip can promise any size). */
const MAXIMUM_BUNDLE_BYTES = 512 * 1024 * 1024;
/**
 * Makes an age identity's public half, so that a mistyped key fails before the engine runs.
 * @throws input-invalid
 */
async function recipientOf(planKey) {
    const { identityToRecipient } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 81539));
    try {
        return await identityToRecipient(planKey);
    }
    catch {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "Input plan-key is no age identity", {
            hint: "It must be one line that begins with AGE-SECRET-KEY-1, as age-keygen prints it. Store it as a secret.",
        });
    }
}
/** Packs plans and manifests and seals them to the key's owner with age. Nothing is ever written in clear. */
async function sealBundle(plans, planKey) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const entries = plans.flatMap((entry, index) => [
        [`${index}/manifest.json`, (0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strToU8 */ ._u)(JSON.stringify(entry.manifest))],
        [`${index}/plan.tfplan`, entry.plan],
    ]);
    const encrypter = new Encrypter();
    encrypter.addRecipient(await recipientOf(planKey));
    // Plans are deflated already.
    return encrypter.encrypt((0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .zipSync */ .L)(Object.fromEntries(entries), { level: 0 }));
}
/**
 * Opens a sealed bundle.
 * @param expectedSha256 of the sealed bytes, from a trusted channel (a job output)
 * @throws plan-mismatch when the bytes are others, plan-unsealed when they are not sealed, plan-unreadable when the
 * key does not open them
 */
async function openBundle(sealed, expectedSha256, planKey) {
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(sealed) !== expectedSha256.toLowerCase()) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-mismatch", "The bundle is not the one the plan job made: its sha256 differs from bundle-sha256", {
            detailCode: "bundle-sha256",
            hint: "Nothing was applied. Wire bundle-sha256 from the plan job's output, and find out who changed the artifact.",
        });
    }
    if (!(0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strFromU8 */ .he)(sealed.subarray(0, 22)).startsWith("age-encryption.org/v1")) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unsealed", "The bundle is not sealed", { hint: "Plan again with the same plan-key." });
    }
    return unpack(await decrypt(sealed, planKey));
}
async function decrypt(sealed, planKey) {
    await recipientOf(planKey);
    const { Decrypter } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const decrypter = new Decrypter();
    decrypter.addIdentity(planKey);
    try {
        return await decrypter.decrypt(sealed);
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", "The key does not open the bundle", {
            hint: "Give tofu-apply the plan-key that tofu-plan had.",
            cause: String(error),
        });
    }
}
function unpack(packed) {
    const files = unzip(packed);
    const pairs = Math.ceil(Object.keys(files).length / 2);
    if (pairs === 0)
        return notABundle("it holds no plans");
    return Array.from({ length: pairs }, (_, index) => {
        const manifestFile = files[`${index}/manifest.json`];
        const plan = files[`${index}/plan.tfplan`];
        // Never a part of the plans: a unit that is missing would count as one that needs nothing.
        if (manifestFile === undefined || plan === undefined)
            return notABundle(`plan ${index} is not whole`);
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)((0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .strFromU8 */ .he)(manifestFile));
        verifyPlanBytes(manifest, plan);
        return { manifest, plan };
    });
}
function unzip(packed) {
    try {
        return (0,fflate__WEBPACK_IMPORTED_MODULE_3__.unzipSync)(packed, { filter: (file) => file.originalSize <= MAXIMUM_BUNDLE_BYTES });
    }
    catch (error) {
        return notABundle(String(error));
    }
}
function notABundle(cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", "The bundle opens, but what is in it is no bundle of plans", {
        hint: "Use the same version of flywheel for tofu-plan and tofu-apply, and plan again.",
        cause,
    });
}
/** @throws plan-mismatch when the plan file is not the one of the manifest */
function verifyPlanBytes(manifest, plan) {
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(plan) === manifest.planSha256)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-mismatch", `The saved plan of ${manifest.unit} is not the one of its manifest: its sha256 differs`, {
        detailCode: "planSha256",
        unit: manifest.unit,
        hint: "Nothing was applied. Plan again, and find out who changed the file.",
    });
}


/***/ }),

/***/ 49590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareVariables),
/* harmony export */   U: () => (/* binding */ variableDigests)
/* harmony export */ });
/* harmony import */ var _engine_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7500);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30091);


/**
 * Digests of the variables a plan knows, as this job gives them by `vars` or TF_VAR_; null for one it does not give.
 * Ephemeral variables are not in a plan, and may differ.
 * @param names the variables of the plan JSON
 * @param planSha256 keys the digests to this plan
 */
function variableDigests(names, unit, environment, planSha256) {
    const given = givenVariables(unit, environment);
    return Object.fromEntries(names.map((name) => {
        const value = given.get(name);
        return [name, value === undefined ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(`${planSha256}\n${name}\n${value}`)];
    }));
}
/** Variables that this job sets to something else than the plan job did; those it does not set are the plan's. */
function compareVariables(manifest, unit, environment) {
    const here = variableDigests(Object.keys(manifest.variables), unit, environment, manifest.planSha256);
    const differing = Object.keys(here).filter((name) => here[name] !== null && here[name] !== manifest.variables[name]);
    if (differing.length === 0)
        return [];
    return [
        {
            reason: "plan-mismatch",
            detailCode: "variables",
            unit: manifest.unit,
            message: `The plan was made with other values of ${differing.join(", ")}`,
            hint: "Give the apply job the same vars and TF_VAR_ variables as the plan job, or leave them out: the plan holds them.",
        },
    ];
}
/** `vars` wins over the environment, as in the engine. */
function givenVariables(unit, environment) {
    const fromEnvironment = Object.entries(environment)
        .filter(([name]) => name.startsWith("TF_VAR_"))
        .map(([name, value]) => [name.slice("TF_VAR_".length), value]);
    return new Map([...fromEnvironment, ...(0,_engine_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .T)(unit.vars)]);
}


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


/***/ })

};
