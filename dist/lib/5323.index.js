export const id = 5323;
export const ids = [5323,930,4062,6270];
export const modules = {

/***/ 65323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeComments: () => (/* binding */ closeComments)
});

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var report_facts = __webpack_require__(14062);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/marker.js
var marker = __webpack_require__(11067);
;// CONCATENATED MODULE: ./packages/core/build/report/final-line.js


const FINAL = "<!-- flywheel:v1 final -->";
/** Whether a comment of ours is a plan's, whichever call of tofu-plan wrote it. */
function isPlanComment(body) {
    return (0,marker/* hasMarkerOf */.w5)(body, "plan");
}
/** The comment with its last line, which says how the pull request ended. Said again it replaces itself. */
function withFinalLine(body, { merged, at }) {
    const lines = body.trimEnd().split(/\r?\n/);
    const plan = lines.at(-2) === FINAL ? lines.slice(0, -2).join("\n").trimEnd() : lines.join("\n");
    const when = at === "" ? "" : ` at ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(at, 40))}`;
    const words = `🏁 The pull request was **${merged ? "merged" : "closed without a merge"}**${when}. This comment is final.`;
    return `${plan}\n\n${FINAL}\n${words}\n`;
}

// EXTERNAL MODULE: ./packages/core/build/report/plan-comment.js + 1 modules
var plan_comment = __webpack_require__(73323);
// EXTERNAL MODULE: ./packages/core/build/report/skip-document.js
var skip_document = __webpack_require__(80930);
// EXTERNAL MODULE: ./actions/build/tofu-plan/src/skipped.js
var skipped = __webpack_require__(36270);
;// CONCATENATED MODULE: ./actions/build/tofu-plan/src/close.js






/** Plans nothing for a pull request that has ended: the comments of its plans get their last line. */
async function closeComments(pullRequest, inputs, host) {
    const how = pullRequest.closed?.merged === true ? "merged" : "closed";
    const title = `Pull request ${pullRequest.number}`;
    const failures = [];
    const commentUrl = await finish(inputs, host).catch((error) => {
        const failure = (0,errors/* failureOf */.g5)(error);
        // The token of a fork's run can only read.
        if (host.context.untrustedHead === undefined)
            failures.push(failure);
        else
            host.log.notice(failure.message);
        return "";
    });
    const why = "A pull request that has ended is not planned; deploying plans again.";
    const facts = (0,report_facts.runFacts)(host.context, undefined);
    await host.summarize((0,skip_document.renderSkip)({ title, verdict: `${how}, nothing planned`, why, units: [], failures, facts }));
    return (0,skipped.skippedResult)({ reason: "closed", summary: `${title} is ${how}`, failures, commentUrl });
}
/** @returns the URL of the first comment that was finished; empty for none */
async function finish(inputs, host) {
    const pullRequest = (0,plan_comment/* commentedPullRequest */.jV)(inputs, host);
    if (pullRequest?.closed === undefined)
        return "";
    const { number, closed } = pullRequest;
    const forge = host.forge(inputs.githubToken);
    const plans = (await forge.ownComments(number)).filter(({ body }) => isPlanComment(body));
    for (const { id, body } of plans) {
        const final = withFinalLine(body, closed);
        if (final !== body)
            await forge.updateComment(id, final);
    }
    return plans[0]?.url ?? "";
}


/***/ }),

/***/ 36270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skippedResult: () => (/* binding */ skippedResult)
/* harmony export */ });
/** Its result: green unless something failed, and with nothing for tofu-apply. */
function skippedResult({ reason, summary, failures, commentUrl, removed = [] }) {
    return {
        outputs: {
            skipped: "true",
            "skip-reason": reason,
            "exit-code": failures.length > 0 ? "1" : "0",
            "comment-url": commentUrl,
            removed: JSON.stringify(removed),
        },
        failures,
        event: { organization: "", environment: "", units: [], summary, facts: { skipped: reason } },
    };
}


/***/ }),

/***/ 30091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in lower-case hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
}


/***/ }),

/***/ 95852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   VC: () => (/* binding */ fitDocument),
/* harmony export */   ac: () => (/* binding */ fitEntries),
/* harmony export */   dp: () => (/* binding */ byteLength)
/* harmony export */ });
const LEVELS = ["full", "names", "address", "counted"];
/** The entry with what it rendered kept: the fitting asks for the same text again and again. */
function remembered(entry) {
    const texts = new Map();
    return {
        rank: entry.rank,
        render: (level) => {
            const text = texts.get(level) ?? entry.render(level);
            texts.set(level, text);
            return text;
        },
    };
}
/** Limits of GitHub, in bytes of UTF-8, with room for what we may have misjudged. */
const COMMENT_BYTES = 65_536 - 1_536;
const SUMMARY_BYTES = 1_024 * 1_024 - 32_768;
/**
 * Gives every entry the most detail that fits. Detail is lowered, never cut: within a rank all entries go from full to
 * names before any goes to its address, and a higher rank (destruction) is touched only when all lower ones are counted.
 * What room is left goes to the ends of long values.
 * @param room bytes for all entries together
 * @returns the text of each entry and its level, in the order given; empty text for `counted`
 */
function fitEntries(entries, room) {
    const fitted = new Map();
    const ranks = [...new Set(entries.map((entry) => entry.rank))].toSorted((a, b) => b - a);
    let rest = room;
    for (const rank of ranks) {
        const ofRank = entries.filter((entry) => entry.rank === rank);
        const told = fitRank(ofRank, rest);
        for (const [index, entry] of ofRank.entries())
            fitted.set(entry, told[index] ?? COUNTED);
        // What did not fit whole has taken what there was: all below it is counted.
        const isWhole = told.every(({ level }) => level === "full");
        rest = isWhole ? told.reduce((left, { text }) => left - byteLength(text), rest) : 0;
    }
    return completed(entries, entries.map((entry) => fitted.get(entry) ?? COUNTED), room);
}
/** With the values whole of those entries for which there is room, in their order. */
function completed(entries, fitted, room) {
    let rest = room - sizeOf(fitted);
    return fitted.map((told, index) => {
        const text = told.level === "full" ? entries[index]?.render("whole") : undefined;
        const more = text === undefined ? Infinity : byteLength(text) - byteLength(told.text);
        if (text === undefined || more > rest)
            return told;
        rest -= more;
        return { level: "whole", text };
    });
}
const COUNTED = { level: "counted", text: "" };
/** The first entries at one level and the others at the next, with as many at the first as fit. */
function fitRank(entries, room) {
    for (const [index, level] of LEVELS.entries()) {
        const long = firstThatFit(entries, level, room);
        if (long.length === entries.length)
            return long;
        const next = LEVELS[index + 1] ?? "counted";
        const brief = firstThatFit(entries, next, room);
        if (brief.length < entries.length)
            continue;
        let size = sizeOf(long) + sizeOf(brief.slice(long.length));
        while (size > room) {
            size -= sizeOf(long.splice(-1));
            size += sizeOf(brief.slice(long.length, long.length + 1));
        }
        return [...long, ...brief.slice(long.length)];
    }
    return entries.map(() => COUNTED);
}
/** Only these are rendered: of ten thousand at full length a few hundred fit. */
function firstThatFit(entries, level, room) {
    const first = [];
    let size = 0;
    for (const entry of entries) {
        const told = tell(entry, level);
        size += byteLength(told.text);
        if (size > room)
            break;
        first.push(told);
    }
    return first;
}
function tell(entry, level) {
    return level === "counted" ? COUNTED : { level, text: entry.render(level) };
}
function sizeOf(fitted) {
    return fitted.reduce((sum, { text }) => sum + byteLength(text), 0);
}
/**
 * A document of at most `limit` bytes whose entries share the room that everything else leaves.
 * @param assemble makes the document from the entries, in their order; it adds nothing between them
 */
function fitDocument(entries, limit, assemble) {
    const frame = assemble(entries.map(() => COUNTED));
    return assemble(fitEntries(entries, limit - byteLength(frame)));
}
function byteLength(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 14062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFacts: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99015);

/** Where a document comes from, as short Markdown for its last line: commit, engine, run. */
function runFacts(context, engine) {
    const commit = (context.pullRequest?.headSha ?? context.sha).slice(0, 8);
    return [
        `commit <code>${commit}</code>`,
        ...(engine === undefined ? [] : [(0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .engineWords */ .Y7)(engine)]),
        `[run ${context.runId}, attempt ${context.runAttempt}](${context.runUrl})`,
    ];
}


/***/ }),

/***/ 11067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w5: () => (/* binding */ hasMarkerOf),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/* harmony import */ var _bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30091);

/**
 * The hidden first line by which we find our own comment or issue again.
 * @param kind what the document is, such as `plan` or `drift`
 * @param key what it is about; hashed, so that nothing in it can break out of the comment
 */
function marker(kind, key) {
    return `<!-- flywheel:v1 ${kind} ${(0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(key).slice(0, 32)} -->`;
}
/** True when the text's first line is exactly this marker. */
function hasMarker(body, wanted) {
    return firstLineOf(body) === wanted;
}
/** True when the text's first line is a marker of this kind, whatever it is about. */
function hasMarkerOf(body, kind) {
    const [, found] = /^<!-- flywheel:v1 ([a-z]+) [0-9a-f]{32} -->$/.exec(firstLineOf(body)) ?? [];
    return found === kind;
}
function firstLineOf(body) {
    return (body.split(/\r?\n/, 1)[0] ?? "").trim();
}


/***/ }),

/***/ 73323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d6: () => (/* binding */ commentSkip),
  jV: () => (/* binding */ commentedPullRequest),
  H7: () => (/* binding */ deployedPullRequest),
  Rh: () => (/* binding */ isWorthAComment),
  TE: () => (/* binding */ lookUp),
  HF: () => (/* binding */ writeComment)
});

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/marker.js
var marker = __webpack_require__(11067);
;// CONCATENATED MODULE: ./packages/core/build/report/upsert-comment.js

/**
 * Edits our comment with this marker in place, or writes it when `create` says so. Nobody else's comment is ever
 * taken for ours: the forge lists only what the token's identity wrote. Runs that wrote at the same time leave one
 * comment: the oldest stays, and whoever finds more removes them.
 * @param known our comments where they were read already
 */
async function upsertComment(forge, pullRequest, firstLine, body, create, known) {
    const marked = (comments) => comments.filter((comment) => (0,marker/* hasMarker */.xY)(comment.body, firstLine)).toSorted((a, b) => a.id - b.id);
    const own = marked(known ?? (await forge.ownComments(pullRequest)));
    if (own.length === 0 && !create)
        return undefined;
    if (own.length > 0)
        return keepOldest(forge, own, body);
    const created = await forge.createComment(pullRequest, body);
    const all = marked(await forge.ownComments(pullRequest));
    // A list that does not have the new one yet knows nothing of others either.
    return all.length > 1 ? keepOldest(forge, all, body) : created;
}
async function keepOldest(forge, [oldest, ...others], body) {
    if (oldest === undefined)
        return undefined;
    const kept = oldest.body === body ? oldest : await forge.updateComment(oldest.id, body);
    for (const { id } of others)
        await forge.deleteComment(id);
    return kept;
}

;// CONCATENATED MODULE: ./packages/core/build/report/plan-comment.js




const MAXIMUM_HEADER = 200;
/** Whether a new comment is written; one that exists is updated whenever the input is not `never`. */
function isWorthAComment(when, { changes, failed }) {
    return when === "always" || (when !== "never" && changes) || (when === "auto" && failed);
}
/** The run's pull request, where this call is to comment on it. */
function commentedPullRequest(inputs, { context }) {
    return inputs.githubToken === "" || inputs.comment === "never" ? undefined : context.pullRequest;
}
/**
 * The pull request as it is now; undefined where its comment is no longer this run's to write: a closed one's is
 * final, and another head's plan is another run's.
 * @throws forge-failed
 */
async function lookUp({ number, headSha }, forge, host) {
    const pull = await forge.pullRequest(number);
    if (pull?.state === "open" && pull.headSha === headSha)
        return pull;
    const why = pull?.state === "open"
        ? `its head is ${pull.headSha.slice(0, 8)} by now`
        : `it is ${pull?.state ?? "not known to GitHub"}`;
    host.log.notice(`The comment of pull request ${number} was left as it is: ${why}`);
    return undefined;
}
/** The pull request that a run deploys: the event's own or the merge queue's, else that of the commit. */
function deployedPullRequest(forge, { pullRequest, queuedPullRequest, sha }) {
    const number = pullRequest?.number ?? queuedPullRequest;
    return number === undefined ? forge.pullRequestOfCommit(sha) : forge.pullRequest(number);
}
/**
 * Writes or updates the comment of this call.
 * @returns its URL; empty where there is none
 * @throws forge-failed
 */
async function writeComment(pull, { kind, key, render, signature, create }, inputs, forge) {
    const header = inputs.commentHeader;
    // Calls with headers of their own have comments of their own.
    const firstLine = (0,marker/* marker */.xL)(kind, header === "" ? key : `${key}\nheader ${header}`);
    const previous = pull.comments.find((comment) => (0,marker/* hasMarker */.xY)(comment.body, firstLine))?.body ?? "";
    const secondLine = signature(previous);
    const hidden = secondLine === "" ? firstLine : `${firstLine}\n${secondLine}`;
    const top = `${hidden}\n${header === "" ? "" : `${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(header, MAXIMUM_HEADER))}\n\n`}`;
    const body = top + render(budget/* COMMENT_BYTES */.GJ - (0,budget/* byteLength */.dp)(top));
    const comment = await upsertComment(forge, pull.number, firstLine, body, create, pull.comments);
    return comment?.url ?? "";
}
/**
 * Says on the pull request that nothing was planned, where there is a comment to edit or it is to be said.
 * @param document Markdown that fits into a comment
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed
 */
async function commentSkip(document, news, key, inputs, host) {
    const pullRequest = commentedPullRequest(inputs, host);
    if (pullRequest === undefined)
        return "";
    const forge = host.forge(inputs.githubToken);
    const pull = await lookUp(pullRequest, forge, host);
    if (pull === undefined)
        return "";
    const create = isWorthAComment(inputs.comment, news);
    return writeComment(pull, { kind: "plan", key, render: () => document, signature: () => "", create }, inputs, forge);
}


/***/ }),

/***/ 50453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ removedWarning),
/* harmony export */   Qx: () => (/* binding */ removedWords),
/* harmony export */   rN: () => (/* binding */ IF_REMOVED)
/* harmony export */ });
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43388);
/* harmony import */ var _unit_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66907);


/** What to do about units that there are no more. */
const IF_REMOVED = "If that should go, bring the unit back, apply it with destroy: true, and remove it after that.";
/** What a reader of a plan must know of units that there are no more, as Markdown; empty for none. */
function removedWords(units) {
    if (units.length === 0)
        return [];
    return [
        `**Removed**: no longer deployed is ${(0,_unit_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .unitNames */ .P)(units)}, and what it manages stays where it is. ${IF_REMOVED}`,
    ];
}
/** The same as an annotation; none for none. */
function removedWarning(units) {
    if (units.length === 0)
        return [];
    const message = `No longer deployed, and what it manages stays where it is: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(units)}. ${IF_REMOVED}`;
    return [{ message, place: undefined, unit: undefined }];
}


/***/ }),

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSkip: () => (/* binding */ renderSkip)
/* harmony export */ });
/* harmony import */ var _removed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50453);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);
/* harmony import */ var _plan_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11419);



const MAXIMUM_UNITS = 100;
const MAXIMUM_FAILURES = 20;
/** The document of a call that did not plan, for summary and comment. */
function renderSkip(document) {
    const { units, removed = [], failures } = document;
    const names = units.slice(0, MAXIMUM_UNITS).map((unit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, 120)));
    const rest = units.length - names.length;
    const parts = [
        `## ${failures.length > 0 ? "❌" : "⏭️"} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(document.title, 120))}: ${document.verdict}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(document.why),
        names.length === 0 ? "" : `Units: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
        ...(0,_removed_js__WEBPACK_IMPORTED_MODULE_1__/* .removedWords */ .Qx)(removed).map((words) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)("WARNING", words)),
        (0,_plan_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .failureSection */ .mo)(failures, MAXIMUM_FAILURES),
        `<sub>${document.facts.join(" · ")}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}


/***/ }),

/***/ 66907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unitNotes),
/* harmony export */   P: () => (/* binding */ unitNames)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);

const MAXIMUM_UNITS = 50;
const MAXIMUM_NAME = 120;
/** A Markdown list of a sentence, without its period, about each of some units; empty for none. */
function unitNotes(notes) {
    const lines = notes
        .slice(0, MAXIMUM_UNITS)
        .map(([unit, sentence]) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, MAXIMUM_NAME))}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(sentence)}.`);
    const rest = notes.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}
/** Units by name in a sentence, and how many more, as Markdown. */
function unitNames(units) {
    const names = units.slice(0, MAXIMUM_UNITS).map((unit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(unit, MAXIMUM_NAME)));
    const rest = units.length - names.length;
    return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}


/***/ })

};
