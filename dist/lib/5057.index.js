export const id = 5057;
export const ids = [5057];
export const modules = {

/***/ 5057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planDocument: () => (/* binding */ planDocument),
/* harmony export */   prepareDocument: () => (/* binding */ prepareDocument),
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _flywheel_core_bundle_sealing__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66744);
/* harmony import */ var _flywheel_core_checkout__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74700);
/* harmony import */ var _flywheel_core_plan_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28356);
/* harmony import */ var _flywheel_core_policy_limit_warnings__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39470);
/* harmony import */ var _flywheel_core_report_budget__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95852);
/* harmony import */ var _flywheel_core_report_facts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14062);
/* harmony import */ var _flywheel_core_report_local_state__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(14878);
/* harmony import */ var _flywheel_core_report_markdown__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(25064);
/* harmony import */ var _flywheel_core_report_outdated__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94969);
/* harmony import */ var _flywheel_core_report_plan_comment__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73323);
/* harmony import */ var _flywheel_core_report_plan_entries__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60744);
/* harmony import */ var _flywheel_core_report_removed__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50453);
/* harmony import */ var _flywheel_core_report_plan_document__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42557);
/* harmony import */ var _flywheel_core_review_comment_signature__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38745);
/* harmony import */ var _held_back_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41071);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(53828);
















/** Does the work of a plan's document that needs nothing but the plans. */
function prepareDocument(planned) {
    for (const { outcome } of planned)
        (0,_flywheel_core_report_plan_entries__WEBPACK_IMPORTED_MODULE_6__/* .planEntries */ .W)(outcome);
}
/** What there is to say of a plan, before it is fitted to where it is said. */
function planDocument(planned, engine, scope, handedOver, sealing, inputs, host) {
    const isSealed = handedOver.bundleName !== "" && !sealing.allowPlain;
    const outcomes = planned.map(({ outcome }) => outcome);
    return {
        title: scope.title,
        outcomes,
        facts: [...(0,_flywheel_core_report_facts__WEBPACK_IMPORTED_MODULE_4__.runFacts)(host.context, engine), ...(isSealed ? ["plan sealed for tofu-apply"] : [])],
        warnings: [
            ...(0,_held_back_js__WEBPACK_IMPORTED_MODULE_9__/* .heldWords */ .j0)(scope),
            ...(0,_flywheel_core_report_removed__WEBPACK_IMPORTED_MODULE_10__/* .removedWords */ .Qx)(scope.removed),
            ...(0,_flywheel_core_policy_limit_warnings__WEBPACK_IMPORTED_MODULE_2__/* .warnOfLimits */ .S)(outcomes, scope.organization, inputs, host),
        ],
        notes: [...selectionNote(scope), ...notes(planned, sealing, inputs, host)],
        fullUrl: "",
    };
}
/**
 * Writes the plan document to the job summary and to the pull request.
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed; the summary is written by then
 */
async function publish(document, planned, code, scope, handedOver, inputs, host) {
    const { context } = host;
    await host.summarize((0,_flywheel_core_report_plan_document__WEBPACK_IMPORTED_MODULE_7__/* .renderPlanDocument */ .F)(document, _flywheel_core_report_budget__WEBPACK_IMPORTED_MODULE_3__/* .SUMMARY_BYTES */ .R$));
    // The last plan's comment says more than that this one did not come to its end.
    if (host.processes.cancelled())
        return "";
    const pullRequest = (0,_flywheel_core_report_plan_comment__WEBPACK_IMPORTED_MODULE_5__/* .commentedPullRequest */ .jV)(inputs, host);
    if (pullRequest === undefined)
        return "";
    const forge = host.forge(inputs.githubToken);
    const pull = await (0,_flywheel_core_report_plan_comment__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .TE)(pullRequest, forge, host);
    if (pull === undefined)
        return "";
    const outdated = await (0,_flywheel_core_report_outdated__WEBPACK_IMPORTED_MODULE_11__/* .outdatedUnits */ ._K)(planned.map(({ unit }) => (0,_flywheel_core_report_outdated__WEBPACK_IMPORTED_MODULE_11__/* .unitPaths */ .JC)(unit, code.get(unit.id)?.trees.map(([directory]) => directory) ?? [])), await (0,_flywheel_core_checkout__WEBPACK_IMPORTED_MODULE_12__/* .plannedBase */ ._g)(host, pullRequest), pull.baseSha, forge);
    const moved = outdated.length === 0 ? [] : [(0,_flywheel_core_report_outdated__WEBPACK_IMPORTED_MODULE_11__/* .outdatedWords */ .Q6)(outdated, pull.baseRef)];
    const warnings = [...moved, ...(document.warnings ?? [])];
    const render = (limit) => (0,_flywheel_core_report_plan_document__WEBPACK_IMPORTED_MODULE_7__/* .renderPlanDocument */ .F)({ ...document, warnings, fullUrl: context.runUrl }, limit);
    const shown = { ...handedOver, waiting: (0,_records_js__WEBPACK_IMPORTED_MODULE_13__/* .waitingUnits */ .F)(planned) };
    return (0,_flywheel_core_report_plan_comment__WEBPACK_IMPORTED_MODULE_5__/* .writeComment */ .HF)(pull, {
        kind: "plan",
        key: scope.key,
        render,
        signature: (previous) => (0,_flywheel_core_review_comment_signature__WEBPACK_IMPORTED_MODULE_8__/* .signatureLine */ .Z)(shown, pullRequest, previous, inputs, host),
        create: (0,_flywheel_core_report_plan_comment__WEBPACK_IMPORTED_MODULE_5__/* .isWorthAComment */ .Rh)(inputs.comment, news(planned)),
    }, inputs, forge);
}
function selectionNote({ selection }) {
    return selection === "" ? [] : [`${(0,_flywheel_core_report_markdown__WEBPACK_IMPORTED_MODULE_14__/* .escapeText */ .X1)(selection)}.`];
}
/** What this run left out, and how to have it. */
function notes(planned, sealing, inputs, host) {
    const noToken = inputs.githubToken === "" && host.context.pullRequest !== undefined && inputs.comment !== "never";
    const failed = planned.some((unit) => unit.planned === undefined);
    const local = planned.filter((unit) => unit.planned?.backend.type === "local").map(({ unit }) => unit.id);
    return [
        ...(0,_flywheel_core_report_local_state__WEBPACK_IMPORTED_MODULE_15__/* .localStateWords */ .M)(local),
        ...(inputs.digestIgnore.length === 0
            ? []
            : [`Left out of the plan's digest (\`digest-ignore\`): ${inputs.digestIgnore.map(_flywheel_core_report_markdown__WEBPACK_IMPORTED_MODULE_14__/* .codeSpan */ .SS).join(", ")}.`]),
        ...(noToken ? ["No comment was written: the input `github-token` is empty."] : []),
        ...(sealing.allowPlain
            ? ["The plan is uploaded in clear: whoever may read this repository's artifacts can read every secret in it."]
            : []),
        ...((0,_flywheel_core_bundle_sealing__WEBPACK_IMPORTED_MODULE_0__/* .leavesTheJob */ .x)(sealing) || failed
            ? []
            : [
                "The plan was not uploaded: the inputs `plan-key` and `plan-recipients` are empty, and a plan leaves the job only sealed. `npx flywheel keygen` or `age-keygen` makes a key; store it as a secret.",
            ]),
    ];
}
function news(planned) {
    return {
        changes: planned.some(({ outcome }) => (0,_flywheel_core_plan_outcome__WEBPACK_IMPORTED_MODULE_1__/* .isNews */ .M)(outcome)),
        failed: planned.some(({ outcome }) => outcome.failures.length > 0),
    };
}


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


/***/ }),

/***/ 28356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isNews)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87778);

/** Whether there is something to tell of it: it would change something, or something changed outside of code. */
function isNews({ counts, changeSet }) {
    return (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(counts) || (changeSet?.drift.length ?? 0) > 0;
}


/***/ }),

/***/ 39470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ warnOfLimits)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25064);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11301);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17845);



/**
 * Warns where tofu-apply will refuse the plan for what it destroys.
 * @returns the same for the document, as Markdown
 */
function warnOfLimits(outcomes, organization, inputs, host) {
    const limits = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .strictest */ .OI)(inputs, organization);
    const units = outcomes.map(({ unit, changeSet, redact }) => ({
        unit,
        changes: changeSet?.changes ?? [],
        redact,
    }));
    return (0,_violations_js__WEBPACK_IMPORTED_MODULE_0__/* .limitViolations */ .qs)(units, limits).map(({ unit = "", message, detailCode = "", hint }) => {
        host.log.warning(`${unit}: ${message}\n→ tofu-apply will refuse it. ${hint}`, { title: `flywheel: ${detailCode}` });
        return `**tofu-apply will refuse this.** ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(`${unit}: ${message}`)}`;
    });
}


/***/ }),

/***/ 11301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   UT: () => (/* binding */ requiredReview),
/* harmony export */   du: () => (/* binding */ isAtLeast)
/* harmony export */ });
/* harmony import */ var _organization_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77985);

/** The limits of the inputs and of organization.yaml together: of two, the stricter holds. */
function strictest(inputs, organization) {
    const policy = organization?.policy;
    const limits = [inputs.maxDestroy, policy?.maxDestroy].filter((limit) => limit !== undefined);
    return {
        maxDestroy: limits.length === 0 ? undefined : Math.min(...limits),
        protect: [...new Set([...inputs.protect, ...(policy?.protect ?? [])])],
    };
}
/** How much review a deployment needs: what the input says or the organization does, whichever is stricter. */
function requiredReview(input, organization, environment) {
    const own = organization?.environments.find(({ name }) => name === environment)?.requireReviewedPlan ?? "none";
    return isAtLeast(own, input) ? own : input;
}
/** Whether this level of review is enough where the other is required. */
function isAtLeast(level, required) {
    return _organization_model_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_LEVELS */ .X.indexOf(level) >= _organization_model_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_LEVELS */ .X.indexOf(required);
}


/***/ }),

/***/ 17845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ addressWords),
/* harmony export */   qb: () => (/* binding */ guardViolations),
/* harmony export */   qs: () => (/* binding */ limitViolations)
/* harmony export */ });
/* harmony import */ var _destruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(581);

/** How many addresses a message names. */
const MAXIMUM_NAMED = 10;
/** Why the plans together go beyond the limits; none when they do not. tofu-plan warns of it, tofu-apply refuses. */
function limitViolations(units, { maxDestroy, protect }) {
    return [...units.flatMap((unit) => protectViolation(unit, protect)), ...destroyViolations(units, maxDestroy)];
}
/**
 * Why a unit must not be applied without an approved plan; none where nothing of it is guarded.
 * @param allowed patterns of addresses that may be destroyed all the same
 * @param unapproved why its plan is not approved, as a sentence without a period
 */
function guardViolations({ unit, changes, redact }, guard, allowed, unapproved) {
    const violating = (0,_destruction_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(changes, guard, allowed);
    if (violating.length === 0)
        return [];
    const what = guard === "all" ? "objects" : "objects that may hold data";
    return [
        {
            reason: "policy-denied",
            detailCode: "guard",
            unit,
            message: `The plan destroys ${what}: ${addressWords(violating, redact)}. ${unapproved}`,
            hint: "Have the plan approved in its pull request, or name the addresses in allow-destroy for this one call.",
        },
    ];
}
/** The addresses of the changes for a message: the first ten, and how many more. */
function addressWords(changes, redact) {
    const names = changes.slice(0, MAXIMUM_NAMED).map(({ address, kind }) => `${redact(address)} (${kind})`);
    const rest = changes.length - names.length;
    return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function protectViolation({ unit, changes, redact }, protect) {
    const violating = (0,_destruction_js__WEBPACK_IMPORTED_MODULE_0__/* .violatingProtection */ .bV)(changes, protect);
    if (violating.length === 0)
        return [];
    return [
        {
            reason: "policy-denied",
            detailCode: "protect",
            unit,
            message: `The plan removes what protect keeps: ${addressWords(violating, redact)}`,
            hint: "Take it out of the code's change, or, if it is meant, take its pattern out of protect (input or policy.protect of organization.yaml).",
        },
    ];
}
/** One for each unit that takes part in it. */
function destroyViolations(units, maxDestroy) {
    const destroying = units
        .map((unit) => ({ ...unit, changes: (0,_destruction_js__WEBPACK_IMPORTED_MODULE_0__/* .destructive */ .RD)(unit.changes) }))
        .filter(({ changes }) => changes.length > 0);
    const total = destroying.reduce((sum, { changes }) => sum + changes.length, 0);
    if (maxDestroy === undefined || total <= maxDestroy)
        return [];
    return destroying.map(({ unit, changes, redact }) => ({
        reason: "policy-denied",
        detailCode: "max-destroy",
        unit,
        message: `max-destroy is ${maxDestroy}; the plan destroys ${changes.length}, and all units of this call ${total}: ${addressWords(changes, redact)}`,
        hint: "Destroy in smaller steps, or raise max-destroy (input and policy.max_destroy of organization.yaml; the lower one holds).",
    }));
}


/***/ }),

/***/ 14878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ localStateWords)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);

/** That the state of these units is lost with the runner; none where there are none. Markdown. */
function localStateWords(units) {
    if (units.length === 0)
        return [];
    const names = units.map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(", ");
    return [`The state of ${names} lies on the runner's disk and goes with it: configure a backend before you deploy.`];
}


/***/ }),

/***/ 94969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ unitPaths),
/* harmony export */   Q6: () => (/* binding */ outdatedWords),
/* harmony export */   _K: () => (/* binding */ outdatedUnits)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);

const MAXIMUM_NAMED = 20;
/** @param directories those of its code, as the engine tells */
function unitPaths({ id, varFiles }, directories) {
    return { id, paths: [...directories, ...varFiles] };
}
/**
 * The units whose code differs between two commits, as the forge's trees tell; at most one call, and none where the commits
 * are one.
 * @throws forge-failed
 */
async function outdatedUnits(units, from, to, forge) {
    if (from === to)
        return [];
    const expression = (path) => (path === "." ? "" : path);
    const paths = [...new Set(units.flatMap((unit) => unit.paths.map(expression)))].toSorted();
    const trees = await forge.trees([from, to], paths);
    const moved = new Set(paths.filter((path) => trees.get(`${from}:${path}`) !== trees.get(`${to}:${path}`)));
    return units.filter((unit) => unit.paths.some((path) => moved.has(expression(path)))).map(({ id }) => id);
}
/** What a reviewer must know of these units, as Markdown. */
function outdatedWords(units, baseRef) {
    const names = units.slice(0, MAXIMUM_NAMED).map((unit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, 120)));
    const more = units.length > MAXIMUM_NAMED ? ` and ${units.length - MAXIMUM_NAMED} more` : "";
    const base = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(baseRef, 120));
    return `**Outdated**: ${base} has since changed the code of ${names.join(", ")}${more}, and this plan does not know of it. Update the branch with ${base} to see what a deployment would do.`;
}


/***/ }),

/***/ 71395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ reviewedUnits),
/* harmony export */   rd: () => (/* binding */ readSignedReview),
/* harmony export */   yq: () => (/* binding */ signReview)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30058);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31055);




/** Short, since three hundred units stand in one comment. Digests are in base64, 43 characters instead of 64. */
const payloadSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pull: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    head: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    record: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ignore: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Unit, digest or empty for one that waited, and when that was first shown. */
    units: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])),
});
const MARKER = /^<!-- flywheel:review\/v1 (\{.*\}) ([A-Za-z0-9+/]{43}=) -->$/;
/**
 * The hidden line by which a deployment knows what was shown, and that we showed it.
 * @param key the digest key: without it no line can be made, nor one changed
 */
function signReview(review, key) {
    const units = [...review.units].map(([unit, { digest, firstSeen }]) => [
        unit,
        Buffer.from(digest ?? "", "hex").toString("base64"),
        firstSeen,
    ]);
    const payload = {
        repository: review.repository,
        pull: review.pullRequest,
        head: review.headSha,
        run: review.runId,
        record: review.recordArtifactId,
        ignore: [...review.ignore],
        units,
    };
    const text = inert(JSON.stringify(payload));
    return `<!-- flywheel:review/v1 ${text} ${mac(text, key).toString("base64")} -->`;
}
/** Reads the line of {@link signReview} in a comment: its second one, below the marker we find the comment by. */
function readSignedReview(body, key) {
    const line = (body.split(/\r?\n/, 2)[1] ?? "").trim();
    if (!line.startsWith("<!-- flywheel:review/v1 "))
        return { kind: "absent" };
    const [, text = "", given = ""] = MARKER.exec(line) ?? [];
    const wanted = mac(text, key);
    const signature = Buffer.from(given, "base64");
    if (signature.length !== wanted.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(signature, wanted))
        return { kind: "forged" };
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(payloadSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    if (!parsed.success)
        return { kind: "forged" };
    const { repository, pull, head, run, record, ignore, units } = parsed.output;
    return {
        kind: "signed",
        review: {
            repository,
            pullRequest: pull,
            headSha: head,
            runId: run,
            recordArtifactId: record,
            ignore,
            units: new Map(units.map(([unit, digest, firstSeen]) => [
                unit,
                { digest: digest === "" ? undefined : Buffer.from(digest, "base64").toString("hex"), firstSeen },
            ])),
        },
    };
}
/**
 * The units of a comment that is about to be written: a digest that the comment it replaces showed for the same head was
 * first seen when that one says, so that an approval in between still counts.
 * @param shown unit to its digest; undefined for one that waits
 * @param now in seconds since the epoch
 */
function reviewedUnits(shown, head, previous, now) {
    const known = previous.kind === "signed" && isAbout(previous.review, head) ? previous.review.units : undefined;
    return new Map([...shown].map(([unit, digest]) => {
        const before = known?.get(unit);
        const firstSeen = before !== undefined && before.digest === digest ? before.firstSeen : now;
        return [unit, { digest, firstSeen }];
    }));
}
/** One pasted from another pull request would say that its digests were seen earlier. */
function isAbout(review, { repository, pullRequest, headSha }) {
    return review.repository === repository && review.pullRequest === pullRequest && review.headSha === headSha;
}
/** JSON that can neither end an HTML comment nor mention anyone, and is the same JSON. */
function inert(json) {
    return json.replaceAll(/[<>@&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
function mac(text, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .subkey */ .CS)(key, "marker")).update(text).digest();
}


/***/ }),

/***/ 38745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ signatureLine)
/* harmony export */ });
/* harmony import */ var _approval_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71395);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31055);


/** A longer line would leave no room for what people read. */
const MAXIMUM_CHARACTERS = 40_000;
/**
 * The line that lets a deployment know what this comment showed; empty without a key, or where there is nothing to
 * review. Repository, pull request and head are the event's: nothing that the planned code made is asked.
 * @param previous the comment that this one replaces
 */
function signatureLine({ unitDigests, waiting, recordArtifactId }, { number, headSha }, previous, inputs, host) {
    const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .digestKeyOf */ .tQ)(inputs);
    const shown = new Map([...unitDigests, ...waiting.map((unit) => [unit, undefined])]);
    if (key === undefined || shown.size === 0)
        return "";
    const now = Math.floor(host.clock.now() / 1_000);
    const head = { repository: host.context.repository, pullRequest: number, headSha };
    const line = (0,_approval_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .signReview */ .yq)({
        ...head,
        runId: host.context.runId,
        recordArtifactId,
        ignore: inputs.digestIgnore,
        units: (0,_approval_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedUnits */ .XQ)(shown, head, (0,_approval_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readSignedReview */ .rd)(previous, key), now),
    }, key);
    if (line.length <= MAXIMUM_CHARACTERS)
        return line;
    host.log.warning(`The comment is not signed, so that no deployment can require it: ${shown.size} units are too many for one. Plan fewer units in a call.`);
    return "";
}


/***/ })

};
