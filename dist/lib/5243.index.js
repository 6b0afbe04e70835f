export const id = 5243;
export const ids = [5243];
export const modules = {

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

/***/ 27490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ provisionerFinder),
/* harmony export */   u: () => (/* binding */ dependsOnCode)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30058);
/* harmony import */ var _plan_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10446);


/**
 * Whether something of a plan is decided by code that is not in its JSON: there the commands of provisioners and the
 * settings of providers are expressions, and what they refer to (locals, files) may change under the same expression.
 */
function dependsOnCode(plan, changes) {
    const providers = Object.values(plan.configuration?.provider_config ?? {});
    return changes.some(provisionerFinder(plan)) || providers.some(isConfiguredByCode);
}
/** Tells whether a change runs provisioners, which it does when it makes or destroys an object that has them. */
function provisionerFinder(plan) {
    const find = (0,_plan_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceFinder */ .x)(plan.configuration);
    const names = new Map((plan.resource_changes ?? []).map(({ address, name }) => [address, name]));
    return ({ module, mode, type, address, actions }) => {
        if (!actions.includes("create") && !actions.includes("delete"))
            return false;
        const provisioners = find(module, mode, type, names.get(address) ?? "")?.provisioners;
        return provisioners !== undefined && provisioners !== null;
    };
}
/** In a module, a variable is whatever the caller's code gives. */
function isConfiguredByCode(provider) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(provider))
        return false;
    const inRoot = provider["module_address"] === undefined;
    return Object.values(blockOf(provider["expressions"])).some((expression) => isCode(expression, inRoot));
}
/** An expression says what it refers to, or its constant value, or neither where it calls a function such as file(). */
function isCode(expression, variablesAreKnown) {
    if (Array.isArray(expression)) {
        return expression.some((block) => Object.values(blockOf(block)).some((inner) => isCode(inner, variablesAreKnown)));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(expression) || "constant_value" in expression)
        return false;
    const { references } = expression;
    if (Array.isArray(references)) {
        return !references.every((name) => variablesAreKnown && typeof name === "string" && name.startsWith("var."));
    }
    const inner = Object.values(expression);
    return inner.length === 0 || inner.some((value) => isCode(value, variablesAreKnown));
}
function blockOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value) ? value : {};
}


/***/ }),

/***/ 29865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/**
 * Reads `digest-ignore`: one `ADDRESS:PATH` a line, such as `module.*.aws_x.y:tags.built_at`. In both `*` stands for any
 * characters, all others for themselves; a path takes all that is below it along. `output.name` and `var.name` may do
 * without a path.
 * @throws input-invalid
 */
function parseIgnore(lines) {
    const rules = lines.map(parseRule);
    return (address, path) => rules.some((rule) => rule.address.test(address) && rule.path.test(path));
}
function parseRule(line) {
    // The first colon outside of a quoted key.
    const [, address = "", path] = /^((?:[^":]|"(?:[^"\\]|\\.)*")+)(?::(.*))?$/.exec(line) ?? [];
    const whole = path === undefined && /^(output|var)\./.test(address);
    if (address === "" || (!whole && (path ?? "") === "")) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input digest-ignore: "${line.slice(0, 80)}" is no address and path`, {
            hint: "Write ADDRESS:PATH, such as aws_instance.web:tags.built_at, or output.name, or var.name.",
        });
    }
    return {
        address: new RegExp(`^${globSource(address)}$`),
        path: whole ? /^/ : new RegExp(`^${globSource(path ?? "")}(?:$|[.[])`),
    };
}
function globSource(glob) {
    return glob
        .split("*")
        .map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&"))
        .join(".*");
}


/***/ }),

/***/ 31055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ subkey),
/* harmony export */   Di: () => (/* binding */ passingKey),
/* harmony export */   tQ: () => (/* binding */ digestKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);


const MINIMUM_LENGTH = 16;
const KEY_BYTES = 32;
/**
 * The key of review records: from `digest-key`, else from `plan-key`, so that the two stay independent of each other.
 * @returns undefined without either: there is no record then
 * @throws input-invalid for a digest-key that is too short to be secret
 */
function digestKeyOf(inputs) {
    if (inputs.digestKey !== "") {
        if (inputs.digestKey.length < MINIMUM_LENGTH) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `Input digest-key is shorter than ${MINIMUM_LENGTH} characters`, {
                hint: "Store a long random text as a secret, such as the output of `openssl rand -hex 32`.",
            });
        }
        return derive(Buffer.from(inputs.digestKey), "digest-key");
    }
    return inputs.planKey === "" ? undefined : derive(Buffer.from(inputs.planKey), "plan-key");
}
/** A key for records that are compared within one process and go nowhere. */
function passingKey() {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES));
}
/** A key for one purpose only: what is made with it says nothing about the others. */
function subkey(key, purpose) {
    return derive(key, `subkey ${purpose}`);
}
/** HKDF-SHA-256 (RFC 5869). */
function derive(material, purpose) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", material, "flywheel.review/v1", purpose, KEY_BYTES));
}


/***/ }),

/***/ 81107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JP: () => (/* binding */ digestOfAll),
  kd: () => (/* binding */ recordDigest),
  Ab: () => (/* binding */ reviewRecord)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/build/bundle/digest.js
var digest = __webpack_require__(30091);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/values.js
var values = __webpack_require__(2604);
// EXTERNAL MODULE: ./packages/core/build/plan/configuration.js
var configuration = __webpack_require__(10446);
// EXTERNAL MODULE: ./packages/core/build/review/canonical.js
var canonical = __webpack_require__(82345);
// EXTERNAL MODULE: ./packages/core/build/review/code-dependence.js
var code_dependence = __webpack_require__(27490);
// EXTERNAL MODULE: ./packages/core/build/review/ignore.js
var review_ignore = __webpack_require__(29865);
// EXTERNAL MODULE: ./packages/core/build/plan/marks.js
var marks = __webpack_require__(74398);
;// CONCATENATED MODULE: ./packages/core/build/review/leaves.js




/**
 * The leaves in which two sides differ. Unlike the diff for people this one is exact: an empty list is not nothing, and
 * a list in another order is another one. What is sensitive as a whole is one leaf. What is unknown as a whole is there
 * with all its old values, so that a later plan that knows more can be held against it.
 */
function changedLeaves(change) {
    const found = [];
    walk("", 0, change, found);
    return found;
}
function walk(path, depth, sides, found) {
    const opaque = sides.beforeSensitive === true || sides.afterSensitive === true;
    if (!opaque && isRemoval(depth, sides)) {
        walkChildren(path, depth, keysOf(sides.before), sides, found);
        return;
    }
    if (opaque || sides.afterUnknown === true || !isFilled(sides)) {
        compareLeaf(path, depth, sides, found);
        if (!opaque && sides.afterUnknown === true)
            walkChildren(path, depth, keysOf(sides.before), sides, found);
        return;
    }
    const keys = [...keysOf(sides.after), ...keysOf(sides.afterUnknown)];
    if (isSameSort(sides)) {
        walkChildren(path, depth, [...keys, ...keysOf(sides.before)], sides, found);
        return;
    }
    // Something of another sort makes way for it.
    const before = sideOf(sides.before, depth);
    const sensitiveBefore = (0,marks/* hasMark */.mP)(sides.beforeSensitive);
    if (before !== undefined)
        found.push({ path, before, after: undefined, sensitiveBefore, sensitiveAfter: false });
    walkChildren(path, depth, keys, { ...sides, before: undefined, beforeSensitive: undefined }, found);
}
function walkChildren(path, depth, keys, sides, found) {
    if (keys.length > 0)
        compareShape(path, depth, sides, found);
    for (const key of new Set(keys))
        walk((0,values/* childName */.QW)(path, key), depth + 1, childSides(sides, key), found);
}
/** The keys of an object and the length of a list are known even where what they hold is not. */
function compareShape(path, depth, sides, found) {
    // Which attributes an object has is up to the schema.
    if (depth === 0)
        return;
    const name = `${path}.${Array.isArray(sides.after ?? sides.before) ? "(length)" : "(keys)"}`;
    const before = shapeOf(sides.before, undefined);
    const after = sides.afterUnknown === true ? "unknown" : shapeOf(sides.after, sides.afterUnknown);
    if (after !== "unknown" && sameSide(before, after))
        return;
    found.push({ path: name, before, after, sensitiveBefore: false, sensitiveAfter: false });
}
function shapeOf(value, unknown) {
    if (Array.isArray(value))
        return { value: value.length };
    const keys = new Set([...keysOf(value), ...keysOf(unknown)]);
    return keys.size === 0 ? undefined : { value: [...keys].toSorted() };
}
function compareLeaf(path, depth, sides, found) {
    const before = sideOf(sides.before, depth);
    const after = afterOf(sides, depth);
    const sensitiveBefore = before !== undefined && (0,marks/* hasMark */.mP)(sides.beforeSensitive);
    const sensitiveAfter = after !== undefined && (0,marks/* hasMark */.mP)(sides.afterSensitive);
    if (after !== "unknown" && sensitiveBefore === sensitiveAfter && sameSide(before, after))
        return;
    found.push({ path, before, after, sensitiveBefore, sensitiveAfter });
}
function afterOf(sides, depth) {
    if (sides.afterUnknown === true)
        return "unknown";
    // Sensitive as a whole and unknown in parts: what is known must not pass for unknown.
    if ((0,marks/* hasMark */.mP)(sides.afterUnknown))
        return { value: { known: sides.after, unknown: sides.afterUnknown } };
    return sideOf(sides.after, depth);
}
/** null is nothing for the whole and for an attribute: the schema says which there are. Further down it is a value. */
function sideOf(value, depth) {
    return value === undefined || (value === null && depth < 2) ? undefined : { value };
}
function sameSide(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return a.value === b.value || (0,canonical/* canonicalJson */.d)(a.value) === (0,canonical/* canonicalJson */.d)(b.value);
}
/** A whole object goes: its attributes are named one by one, as those of a new one are. */
function isRemoval(depth, { before, after, afterUnknown }) {
    return depth === 0 && after === undefined && !(0,marks/* hasMark */.mP)(afterUnknown) && keysOf(before).length > 0;
}
/** Whether there is something to walk into after the change. */
function isFilled({ after, afterUnknown }) {
    if ((0,json/* isContainer */.u_)(after))
        return keysOf(after).length > 0 || (0,marks/* hasMark */.mP)(afterUnknown);
    return after === undefined && (0,marks/* hasMark */.mP)(afterUnknown);
}
function isSameSort({ before, after, afterUnknown }) {
    const list = Array.isArray(after ?? afterUnknown);
    return (0,json/* isContainer */.u_)(before) && keysOf(before).length > 0 && Array.isArray(before) === list;
}
function keysOf(value) {
    if (Array.isArray(value))
        return [...value.keys()];
    return (0,json/* isContainer */.u_)(value) ? Object.keys(value) : [];
}
function childSides(sides, key) {
    return {
        before: (0,values/* child */.jf)(sides.before, key),
        after: (0,values/* child */.jf)(sides.after, key),
        afterUnknown: (0,marks/* childMark */.Yz)(sides.afterUnknown, key),
        beforeSensitive: (0,marks/* childMark */.Yz)(sides.beforeSensitive, key),
        afterSensitive: (0,marks/* childMark */.Yz)(sides.afterSensitive, key),
    };
}

// EXTERNAL MODULE: ./packages/core/build/review/schema.js
var schema = __webpack_require__(15732);
;// CONCATENATED MODULE: ./packages/core/build/review/record.js










/**
 * The review record of a plan.
 * @param key of {@link digestKeyOf}
 * @param ignore the lines of `digest-ignore`
 * @throws input-invalid for a line of `ignore` that is none
 */
function reviewRecord({ json, changeSet, redact }, header, key, ignore) {
    // A record has thousands of digests, and preparing the key costs more than one of them.
    const prepared = (0,external_node_crypto_.createSecretKey)(key);
    const veil = {
        digest: (place, value) => hmac(prepared, (0,canonical/* canonicalJson */.d)([header.unit, ...place, value]), "base64url"),
        name: hidingNames(redact, prepared),
        ignore: (0,review_ignore/* parseIgnore */.w)(ignore),
    };
    const { changes, outputs } = changeSet;
    // Here and below in the order of the canonical form, which is then written at once.
    return {
        entries: entriesOf(json, changes, veil),
        header: headerOf(json, changes, header, veil),
        outputs: outputsOf(outputs, veil),
        schema: "flywheel.review/v1",
    };
}
/** The digest of a record, in hex: an HMAC of its RFC 8785 form. */
function recordDigest(record, key) {
    return hmac((0,external_node_crypto_.createSecretKey)(key), (0,canonical/* canonicalJson */.d)(record), "hex");
}
/** `plan-digest` of a call: its one unit's digest; of several units the SHA-256 of theirs, sorted. */
function digestOfAll(unitDigests) {
    const [only = "", ...others] = unitDigests;
    return others.length === 0 ? only : (0,digest/* sha256 */.s)(unitDigests.toSorted().join("\n"));
}
function hmac(key, text, encoding) {
    return (0,external_node_crypto_.createHmac)("sha256", key).update(text).digest(encoding);
}
function hidingNames(redact, key) {
    return (text) => {
        const redacted = redact(text);
        return redacted === text ? text : `${redacted} ${hmac(key, (0,canonical/* canonicalJson */.d)([text]), "base64url")}`;
    };
}
function headerOf(plan, changes, header, veil) {
    const { unit, workspace, backend, options, code } = header;
    const { provider_config: providers = {}, root_module: root } = plan.configuration ?? {};
    const variables = Object.entries(plan.variables ?? {}).filter(
    // An ephemeral value differs from run to run and reaches no plan.
    ([name]) => root?.variables?.[name]?.ephemeral !== true && !veil.ignore(`var.${name}`, ""));
    return {
        unit,
        workspace,
        backend: veil.digest(["backend"], [backend.type, backend.settings]),
        options: {
            ...options,
            targets: options.targets.toSorted(),
            excludes: options.excludes.toSorted(),
            replaces: options.replaces.toSorted(),
        },
        providers: Object.fromEntries(Object.entries(providers).map(([name, config]) => [name, veil.digest(["provider", name], config)])),
        code: (0,code_dependence/* dependsOnCode */.u)(plan, changes) ? veil.digest(["code"], [code.trees, code.uncommitted]) : null,
        variables: Object.fromEntries(variables.map(([name, { value }]) => [name, veil.digest(["variable", name], value)])),
    };
}
function entriesOf(plan, changes, veil) {
    const find = (0,configuration/* resourceFinder */.x)(plan.configuration);
    const resources = new Map((plan.resource_changes ?? []).map((resource) => [objectKey(resource.address, resource.deposed), resource]));
    return changes
        .filter(({ kind, mode }) => !(kind === "read" && mode === "data"))
        .flatMap((change) => {
        const resource = resources.get(objectKey(change.address, change.deposed));
        return resource === undefined ? [] : [entryOf(change, resource, find, veil)];
    })
        .toSorted((a, b) => compare(objectKey(a.address, a.deposed), objectKey(b.address, b.deposed)));
}
function entryOf(change, resource, find, veil) {
    const { address } = change;
    const code = find(change.module, change.mode, change.type, resource.name);
    const digest = (what, value) => value === undefined || value === null ? null : veil.digest([address, what], value);
    return {
        actions: [...change.actions],
        address: veil.name(address),
        deposed: change.deposed ?? null,
        identity: digest("identity", resource.change.before_identity ?? idOf(change.before)),
        import: digest("import", resource.change.importing),
        leaves: leavesOf(address, change, veil),
        mode: change.mode,
        previousAddress: change.previousAddress === undefined ? null : veil.name(change.previousAddress),
        provider: change.provider,
        providerConfig: code?.provider_config_key ?? null,
        provisioners: digest("provisioners", code?.provisioners),
        replacePaths: change.replacePaths.map((path) => veil.name(path.reduce(values/* childName */.QW, ""))).toSorted(),
        tainted: change.reason === "replace_because_tainted",
    };
}
function outputsOf(changes, veil) {
    return changes
        .filter(({ name }) => !veil.ignore(`output.${name}`, ""))
        .map((change) => ({
        action: change.kind,
        leaves: leavesOf(`output.${change.name}`, change, veil),
        name: veil.name(change.name),
    }))
        .toSorted((a, b) => compare(a.name, b.name));
}
function leavesOf(address, change, veil) {
    return changedLeaves(change)
        .filter(({ path }) => !veil.ignore(address, path))
        .map((leaf) => {
        const digest = (side, value) => value === undefined ? null : veil.digest([address, leaf.path, side], value.value);
        return {
            after: leaf.after === "unknown" ? schema/* UNKNOWN */.HV : digest("after", leaf.after),
            before: digest("before", leaf.before),
            path: veil.name(leaf.path),
            sensitiveAfter: leaf.sensitiveAfter,
            sensitiveBefore: leaf.sensitiveBefore,
        };
    })
        .toSorted((a, b) => compare(a.path, b.path));
}
function idOf(value) {
    return (0,json/* isContainer */.u_)(value) ? value["id"] : undefined;
}
function objectKey(address, deposed) {
    return `${address}\n${deposed ?? ""}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 15732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Q4: () => (/* binding */ parseRecords),
/* harmony export */   iF: () => (/* binding */ recordsText)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);



const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const leafSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** null where there was nothing. */
    before: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    /** A digest, null where there will be nothing, or {@link UNKNOWN}. */
    after: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    sensitiveBefore: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    sensitiveAfter: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const entrySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    deposed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    actions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    previousAddress: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Replaced because an earlier apply left it half made. */
    tainted: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Of the id or identity it is imported by; null where it is not. */
    import: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    replacePaths: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Of the object's identity, or its id; null for one that is not there yet. */
    identity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    provider: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Which of the provider's configurations; null for what the code no longer has. */
    providerConfig: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    provisioners: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    leaves: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(leafSchema),
});
const outputSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), action: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), leaves: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(leafSchema) });
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    unit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    backend: digest,
    options: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        targets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        excludes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        replaces: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        destroy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        refresh: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    /** Of the code itself, where it decides what the plan cannot show; null where it does not. */
    code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest), null),
    providers: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(digest),
    variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(digest),
});
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("flywheel.review/v1"),
    header: headerSchema,
    entries: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entrySchema),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(outputSchema),
});
/** What stands for a value that is known only after apply; no digest is so short. */
const UNKNOWN = "unknown";
/** The records of one call as the text of their artifact. */
function recordsText(records) {
    return JSON.stringify(records);
}
/**
 * Parses {@link recordsText}.
 * @throws plan-unreadable
 */
function parseRecords(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(recordSchema), (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
    if (parsed.success)
        return parsed.output;
    const field = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", `The review record is not understood at ${field}`, {
        detailCode: "review-record",
        hint: "Plan the pull request again with the version of flywheel that deploys it.",
    });
}


/***/ })

};
