export const id = 350;
export const ids = [350];
export const modules = {

/***/ 94255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ recipientOf),
/* harmony export */   w: () => (/* binding */ recipientsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/**
 * The public keys that plans are sealed to: the owner of `plan-key` and `plan-recipients`. Asked before the engine runs,
 * so that a mistyped key costs seconds.
 * @returns none where plans are not sealed
 * @throws input-invalid
 */
async function recipientsOf({ planKey, planRecipients }) {
    for (const [index, recipient] of planRecipients.entries()) {
        if (!(await isRecipient(recipient)))
            refuseRecipient(recipient, index + 1);
    }
    return [...new Set([...(planKey === "" ? [] : [await recipientOf(planKey)]), ...planRecipients])];
}
/**
 * Makes an age identity's public half.
 * @throws input-invalid
 */
async function recipientOf(planKey) {
    const { identityToRecipient } = await __webpack_require__.e(/* import() */ 920).then(__webpack_require__.bind(__webpack_require__, 81539));
    try {
        return await identityToRecipient(planKey);
    }
    catch {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "Input plan-key is no age identity", {
            hint: "It must be one line that begins with AGE-SECRET-KEY-1, as age-keygen prints it. Store it as a secret.",
        });
    }
}
/** X25519 only: age does not mix it with its other kinds, and `plan-key` is of this one. */
async function isRecipient(recipient) {
    if (!/^age1[0-9a-z]{58}$/.test(recipient))
        return false;
    const { Encrypter } = await __webpack_require__.e(/* import() */ 920).then(__webpack_require__.bind(__webpack_require__, 81539));
    try {
        new Encrypter().addRecipient(recipient);
        return true;
    }
    catch {
        return false;
    }
}
/** The line itself is not shown: it may be an identity, put here by mistake. */
function refuseRecipient(recipient, line) {
    const isIdentity = recipient.toUpperCase().startsWith("AGE-SECRET-KEY-");
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input plan-recipients: line ${line} is ${isIdentity ? "an identity" : "no recipient"}`, {
        hint: isIdentity
            ? "This key has been given away: make a new one with age-keygen, store it as a secret, and write its public key here."
            : "Write the public key that age-keygen prints: age1 and 58 more letters and digits.",
    });
}


/***/ }),

/***/ 67130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ countsSchema),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ci: () => (/* binding */ optionsSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _engine_plan_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47450);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30058);
/* harmony import */ var _token_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52785);





const countsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    add: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    change: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    destroy: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    replace: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    import: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    move: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    forget: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
});
/** A file that the plan made and apply needs. */
const extraFileSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Relative to the repository. */
    path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{64}$/)),
});
const addresses = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .readonly */ .tBZ());
const optionsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    targets: addresses,
    excludes: addresses,
    replaces: addresses,
    destroy: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    refresh: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
/** What the report action needs beside the plan's JSON, to show the plan and to make its record. */
const forReportSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Of the plan's JSON, which lies beside the plan. */
    jsonSha256: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Secrets that the plan job knew and that the JSON holds unmarked. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** The code's directories, each with its git tree. */
    trees: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())])),
    varFiles: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
// What has a default came after the first v1: those of before are read too.
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("flywheel.plan/v1"),
    unit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    workingDirectory: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** sha256 of organization.yaml; null in direct mode. */
    organization: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    commit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Git tree of the checkout; null where the workspace is no checkout. */
    tree: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    runId: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    runAttempt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pullRequest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    /** Head and base of the event's pull request; null where it has none. */
    headSha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), null),
    baseSha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), null),
    token: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_token_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .TOKEN_KINDS */ .o), "none"),
    engine: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(["tofu", "terraform"]), version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), platform: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** sha256 of .terraform.lock.hcl; null where there is none. */
    lockFile: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    options: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(optionsSchema, _engine_plan_request_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_PLAN */ .Mg),
    backend: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), settings: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()])) }),
    /** sha256 of what was changed in the unit's tracked files without a commit; empty for nothing. */
    uncommitted: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ""),
    /** From the plan file; null where the engine encrypted it. */
    state: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ lineage: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), serial: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })),
    planSha256: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Of the review record; empty where there is none. */
    planDigest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ""),
    /** What the record left out: the lines of `digest-ignore`. */
    digestIgnore: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), []),
    /** Units that are applied before this one and decide about its plan; null for a plan that stands for itself. */
    dependence: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(["provisional", "waiting"]), upstream: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })), null),
    /** Digests of the variables the plan job set by vars or TF_VAR_; null for those it did not. */
    variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    counts: countsSchema,
    /** ISO 8601, UTC. */
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX()),
    files: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(extraFileSchema), []),
    /** null where the plan is for tofu-apply alone. */
    forReport: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(forReportSchema), null),
});
/**
 * Parses a manifest.
 * @throws plan-unreadable
 */
function parseManifest(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(manifestSchema, (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text));
    if (parsed.success)
        return parsed.output;
    const field = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("plan-unreadable", `The plan's manifest is not understood at ${field}`, {
        hint: "Use the same version of flywheel for tofu-plan and tofu-apply.",
    });
}


/***/ }),

/***/ 34579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ OUTCOME_FILE),
/* harmony export */   GC: () => (/* binding */ bundleArtifactName),
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   N8: () => (/* binding */ recordArtifactName),
/* harmony export */   bP: () => (/* binding */ driftArtifactName),
/* harmony export */   iR: () => (/* binding */ outcomeArtifactName),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   wh: () => (/* binding */ OUTCOME_PREFIX),
/* harmony export */   xT: () => (/* binding */ DRIFT_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30091);


/** The one file of a bundle's artifact. */
const BUNDLE_FILE = "bundle.age";
/** The one file of a review record's artifact. */
const RECORD_FILE = "review.json";
/** `flywheel-plan-<slug>-<8 hex>-a<attempt>`: a re-run of all jobs never meets its own older name. */
function bundleArtifactName(title, bundleSha256, attempt) {
    return artifactName("plan", title, bundleSha256.slice(0, 8), attempt);
}
/** `flywheel-review-<slug>-<8 hex>-a<attempt>`: chance tells it from one of the same content, planned twice in a run. */
function recordArtifactName(title, attempt) {
    return artifactName("review", title, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex"), attempt);
}
/** The one file of an outcome's artifact. */
const OUTCOME_FILE = "outcome.json";
/** What the names of all outcomes' artifacts begin with. */
const OUTCOME_PREFIX = "flywheel-outcome-";
/** `flywheel-outcome-<action>-<slug>-<8 hex>-a<attempt>`: two legs of one matrix may have the same title. */
function outcomeArtifactName(action, title, attempt) {
    return artifactName(`outcome-${action}`, title, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex"), attempt);
}
/** The one file of a drift report's artifact. */
const DRIFT_FILE = "drift.json";
/**
 * `flywheel-drift-<index>-of-<count>-<slug>-<8 hex>-a<attempt>`: who folds the shards of a call finds them by what the
 * call is about.
 * @param key of the call's scope, the same in every job of it
 */
function driftArtifactName({ title, key }, { index, count }, attempt) {
    return artifactName(`drift-${index}-of-${count}`, title, (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(key).slice(0, 8), attempt);
}
function artifactName(kind, title, digits, attempt) {
    const slug = title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .slice(0, 40)
        .replaceAll(/^-+|-+$/g, "");
    return `flywheel-${kind}-${slug === "" ? "units" : slug}-${digits}-a${attempt}`;
}
/** Where the manifest of a plan file lies in the same job. */
function manifestPath(planPath) {
    return `${planPath}.manifest.json`;
}


/***/ }),

/***/ 33598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gi: () => (/* binding */ verifyPlanBytes),
/* harmony export */   ii: () => (/* binding */ packBundle),
/* harmony export */   zq: () => (/* binding */ unpackBundle)
/* harmony export */ });
/* unused harmony export MAXIMUM_BUNDLE_BYTES */
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91776);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30091);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67130);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(512);





/** Bundles are refused beyond this, sealed or not. */
const MAXIMUM_BUNDLE_BYTES = 512 * 1024 * 1024;
/** Packs a bundle. In clear: whoever packs, seals. */
function packBundle({ plans, files }) {
    const entries = plans.flatMap(({ manifest, plan, json }, index) => [
        [manifestEntry(index), (0,fflate__WEBPACK_IMPORTED_MODULE_4__/* .strToU8 */ ._u)(JSON.stringify(manifest))],
        [planEntry(index), plan],
        ...(json === undefined ? [] : [[jsonEntry(index), json]]),
    ]);
    const extra = [...files].map(([digest, content]) => [fileEntry(digest), content]);
    // Plans are deflated already. No file keeps its path here: what is read back is found by digest.
    return (0,fflate__WEBPACK_IMPORTED_MODULE_4__/* .zipSync */ .L)(Object.fromEntries([...entries, ...extra]), { level: 0 });
}
/**
 * Reads a packed bundle: whole plans that are their manifests' own, their extra files, and nothing else.
 * @throws plan-unreadable, plan-mismatch
 */
function unpackBundle(packed) {
    const entries = new Map(unzip(packed));
    const plans = [];
    for (let index = 0; entries.has(manifestEntry(index)) || entries.has(planEntry(index)); index += 1) {
        plans.push(takePlan(entries, index));
    }
    if (plans.length === 0)
        return notABundle("zip-unexpected", "it holds no plans");
    const files = new Map(plans.flatMap(({ manifest }) => manifest.files.map((file) => [file.sha256, takeFile(entries, file.sha256)])));
    const known = new Set([...files.keys()].map(fileEntry));
    const unexpected = [...entries.keys()].find((name) => !known.has(name));
    if (unexpected !== undefined)
        return notABundle("zip-unexpected", `it holds ${JSON.stringify(unexpected)}`);
    return { plans, files };
}
/** @throws plan-mismatch when the plan file is not the one of the manifest */
function verifyPlanBytes(manifest, plan) {
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(plan) === manifest.planSha256)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-mismatch", `The saved plan of ${manifest.unit} is not the one of its manifest: its sha256 differs`, {
        detailCode: "planSha256",
        unit: manifest.unit,
        hint: "Nothing was applied. Plan again, and find out who changed the file.",
    });
}
function takePlan(entries, index) {
    const manifestFile = entries.get(manifestEntry(index));
    const plan = entries.get(planEntry(index));
    // Never a part of the plans: a unit that is missing would count as one that needs nothing.
    if (manifestFile === undefined || plan === undefined) {
        return notABundle("zip-unexpected", `plan ${index} is not whole`);
    }
    entries.delete(manifestEntry(index));
    entries.delete(planEntry(index));
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)((0,fflate__WEBPACK_IMPORTED_MODULE_4__/* .strFromU8 */ .he)(manifestFile));
    verifyPlanBytes(manifest, plan);
    return manifest.forReport === null
        ? { manifest, plan }
        : { manifest, plan, json: takeJson(entries, manifest, index) };
}
function takeJson(entries, { unit, forReport }, index) {
    const json = entries.get(jsonEntry(index));
    entries.delete(jsonEntry(index));
    if (json === undefined)
        return notABundle("zip-unexpected", `the JSON of plan ${index} is missing`);
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(json) === forReport?.jsonSha256)
        return json;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-mismatch", `The JSON of the plan of ${unit} is not the one of its manifest: its sha256 differs`, {
        detailCode: "planSha256",
        unit,
        hint: "Nothing was applied. Plan again, and find out who changed the bundle.",
    });
}
function takeFile(entries, digest) {
    const content = entries.get(fileEntry(digest));
    if (content === undefined)
        return notABundle("zip-unexpected", `file ${digest} of a manifest is missing`);
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(content) === digest)
        return content;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-mismatch", "An extra file of the bundle is not the one of its manifest: its sha256 differs", {
        detailCode: "files",
        hint: "Nothing was applied. Plan again, and find out who changed the bundle.",
    });
}
function unzip(packed) {
    try {
        return (0,_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .readZip */ .u)(packed, MAXIMUM_BUNDLE_BYTES);
    }
    catch (error) {
        if (error instanceof _zip_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W)
            return notABundle(error.code, error.message);
        throw error;
    }
}
function notABundle(detailCode, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", "The bundle opens, but what is in it is no bundle of plans", {
        detailCode,
        hint: "Use the same version of flywheel for tofu-plan and tofu-apply, and plan again.",
        cause,
    });
}
function manifestEntry(index) {
    return `${index}/manifest.json`;
}
function planEntry(index) {
    return `${index}/plan.tfplan`;
}
function jsonEntry(index) {
    return `${index}/plan.json`;
}
function fileEntry(digest) {
    return `files/${digest}`;
}


/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   gy: () => (/* binding */ bundleOpener),
/* harmony export */   hk: () => (/* binding */ openBundle),
/* harmony export */   u2: () => (/* binding */ sealBundle)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91776);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30091);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94255);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33598);





/** Seals a packed bundle with age, so that any of the recipients opens it. */
async function sealBundle(packed, recipients) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 920).then(__webpack_require__.bind(__webpack_require__, 81539));
    const encrypter = new Encrypter();
    for (const recipient of recipients)
        encrypter.addRecipient(recipient);
    return encrypter.encrypt(packed);
}
/**
 * Opens the file of a bundle's artifact. A plain one is taken only without a key: where there is one, the plan job
 * had to seal.
 * @param expectedSha256 of the file, from a trusted channel (a job output)
 * @param planKey empty for none
 * @throws plan-mismatch when the bytes are others, plan-unsealed when they are not sealed, plan-unreadable when the
 *   key does not open them, input-invalid when there is no key and they are sealed
 */
async function openBundle(file, expectedSha256, planKey) {
    return bundleOpener(planKey)(file, expectedSha256);
}
/**
 * Opens many bundles with one key, whose preparation costs more than opening one does.
 * @param planKey empty for none
 * @returns as {@link openBundle}
 */
function bundleOpener(planKey) {
    let decrypter;
    return async (file, expectedSha256) => {
        if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(file) !== expectedSha256.toLowerCase()) {
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-mismatch", "The bundle is not the one the plan job made: its sha256 differs from bundle-sha256", {
                detailCode: "bundle-sha256",
                hint: "Nothing was applied. Wire bundle-sha256 from the plan job's output, and find out who changed the artifact.",
            });
        }
        const sealed = isSealed(file);
        if (sealed)
            return { ...(0,_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackBundle */ .zq)(await decrypt(file, await (decrypter ??= decrypterOf(planKey)))), sealed };
        if (planKey === "")
            return { ...(0,_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackBundle */ .zq)(file), sealed };
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unsealed", "The bundle is not sealed, and this job has a plan-key", {
            hint: "Plan again with the same plan-key; leave it out here only where tofu-plan has allow-plain-plan.",
        });
    };
}
/** Whether the file of a bundle can be read only with a key. */
function isSealed(file) {
    return (0,fflate__WEBPACK_IMPORTED_MODULE_4__/* .strFromU8 */ .he)(file.subarray(0, 22)).startsWith("age-encryption.org/v1");
}
async function decrypterOf(planKey) {
    if (planKey === "") {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "Input plan-key is empty, and the bundle is sealed", {
            hint: "Give tofu-apply the plan-key that tofu-plan had. A pull request from a fork has no secrets.",
        });
    }
    await (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .recipientOf */ .d)(planKey);
    const { Decrypter } = await __webpack_require__.e(/* import() */ 920).then(__webpack_require__.bind(__webpack_require__, 81539));
    const decrypter = new Decrypter();
    decrypter.addIdentity(planKey);
    return decrypter;
}
async function decrypt(sealed, decrypter) {
    try {
        return await decrypter.decrypt(sealed);
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", "The key does not open the bundle", {
            hint: "Give tofu-apply the plan-key that tofu-plan had, or the identity of one of its plan-recipients.",
            cause: String(error),
        });
    }
}


/***/ }),

/***/ 52785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tokenKind),
/* harmony export */   o: () => (/* binding */ TOKEN_KINDS)
/* harmony export */ });
/** What a token acts as: the workflow's or an app's installation, a person, nobody, or something newer than this list. */
const TOKEN_KINDS = ["installation", "user", "other", "none"];
/** GitHub's prefixes (docs.github.com, "GitHub's token formats"); 40 hex digits are a person's old one. */
const FORMATS = [
    [/^$/, "none"],
    [/^ghs_/, "installation"],
    [/^(ghp|gho|ghu|github_pat)_/, "user"],
    [/^[0-9a-f]{40}$/, "user"],
];
/**
 * Whose a token is, by its form. GitHub is not asked: `GET /user` is closed to the workflow's own token, and a call in
 * every plan and apply is more than this is worth.
 */
function tokenKind(token) {
    return FORMATS.find(([format]) => format.test(token))?.[1] ?? "other";
}


/***/ }),

/***/ 22836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ actorsOf),
/* harmony export */   t: () => (/* binding */ isNoise)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);
/* harmony import */ var _plan_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74398);
/* harmony import */ var _plan_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8020);




/**
 * Compares, leaf by leaf, the state (S), what refresh found (R) and what the plan would write (P); leaves the plan does
 * not know yet are passed over. S ≠ R and P ≠ R: applying would undo drift. P differs from S and R: the code changed.
 * Neither: applying reacts to drift elsewhere in the object. Source: engine-behaviour §10.
 */
function actorsOf(drift, proposed) {
    const deleted = drift.kind === "delete";
    const actors = { drift: deleted, code: false };
    walk(drift.before, deleted ? undefined : drift.after, proposed.after, proposed.afterUnknown, (state, reality, planned) => {
        if ((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(planned, reality))
            return;
        if (!(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(state, reality))
            actors.drift = true;
        if (!(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(planned, state))
            actors.code = true;
    });
    return actors.drift || actors.code ? actors : { drift: true, code: false };
}
function walk(state, reality, planned, unknown, leaf) {
    if (unknown === true)
        return;
    if (isList(state) && isList(reality) && isList(planned) && !(0,_plan_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(unknown)) {
        walkLists(state, reality, planned, leaf);
        return;
    }
    const containers = [state, reality, planned, unknown].filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_);
    if (containers.length === 0) {
        leaf(state, reality, planned);
        return;
    }
    for (const key of new Set(containers.flatMap((container) => Object.keys(container)))) {
        walk((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(state, key), (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(reality, key), (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(planned, key), (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(unknown, key), leaf);
    }
}
/**
 * JSON does not tell a set from a list: nothing is proposed for an item that is in reality and in the plan, wherever it
 * stands. What is left is compared by place where nothing came or went, else by membership.
 */
function walkLists(state, reality, planned, leaf) {
    const gone = lacking(reality, planned);
    const come = lacking(planned, reality);
    const stay = lacking(planned, come);
    const before = lacking(state, stay);
    if (gone.length + come.length === 0) {
        if (!(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(planned, reality))
            leaf(state, reality, planned);
    }
    else if (before.length === gone.length && before.length === come.length) {
        for (const [index, item] of before.entries())
            walk(item, gone[index], come[index], undefined, leaf);
    }
    else {
        const known = new Map(before.map((item) => [(0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item), item]));
        for (const item of gone)
            leaf(known.get((0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item)), item, undefined);
        for (const item of come)
            leaf(known.get((0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item)), undefined, item);
    }
}
/** The items that the others lack, each as often as they do. */
function lacking(items, others) {
    const left = new Map();
    for (const name of others.map(_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ))
        left.set(name, (left.get(name) ?? 0) + 1);
    return items.filter((item) => {
        const name = (0,_plan_list_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .valueName */ .XJ)(item);
        const count = left.get(name) ?? 0;
        left.set(name, count - 1);
        return count <= 0;
    });
}
function isList(value) {
    return Array.isArray(value);
}
/** True when two values differ only in how nothing is written (null, {}, [], "") or in white space at the end. */
function isNoise(before, after) {
    return sameNormalised(normalise(before), normalise(after));
}
function sameNormalised(a, b) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(b))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameScalar */ .tR)(a, b);
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => sameNormalised(normalise((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(a, key)), normalise((0,_plan_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(b, key))));
}
function normalise(value) {
    if (value === null || value === "")
        return undefined;
    if (typeof value === "string")
        return value.trimEnd();
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(value) && Object.keys(value).length === 0 ? undefined : value;
}


/***/ }),

/***/ 47450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ WHOLE_PLAN),
/* harmony export */   NX: () => (/* binding */ planRequest),
/* harmony export */   bG: () => (/* binding */ requireSupport),
/* harmony export */   h5: () => (/* binding */ makesAll),
/* harmony export */   ir: () => (/* binding */ requestArguments)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99015);
/* harmony import */ var _version_constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40469);



/** All that the code says, against reality. */
const WHOLE_PLAN = { targets: [], excludes: [], replaces: [], destroy: false, refresh: true };
/** Whether it makes all that the code says: neither a part of it, nor nothing. */
function makesAll({ targets, excludes, destroy }) {
    return targets.length === 0 && excludes.length === 0 && !destroy;
}
/**
 * The request that the inputs make.
 * @throws input-invalid for what cannot be asked together
 */
function planRequest(inputs) {
    const { target: targets, exclude: excludes, replace: replaces, destroy, refresh } = inputs;
    if (targets.length > 0 && excludes.length > 0) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "Input target cannot be combined with exclude", {
            hint: "Name either what to plan or what to leave out.",
        });
    }
    if (destroy && replaces.length > 0) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "Input replace cannot be combined with destroy", {
            hint: "What is destroyed cannot be replaced: remove one of the two.",
        });
    }
    return { targets, excludes, replaces, destroy, refresh };
}
/** @throws input-invalid where the engine knows no `-exclude`: terraform, and OpenTofu before 1.9 */
function requireSupport({ excludes }, engine) {
    const knowsExclude = engine.name === "tofu" && (0,_version_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)((0,_version_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentsOf */ .OD)(engine.version), [1, 9]) >= 0;
    if (excludes.length === 0 || knowsExclude)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input exclude needs OpenTofu 1.9 or newer, and the engine here is ${(0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .engineWords */ .Y)(engine)}`, {
        hint: "Install a newer OpenTofu in an earlier step of this job, or name with target what to plan instead.",
        detailCode: "engine-version",
    });
}
/** The request as arguments of the engine's `plan`. */
function requestArguments({ targets, excludes, replaces, destroy, refresh }) {
    return [
        ...targets.map((address) => `-target=${address}`),
        ...excludes.map((address) => `-exclude=${address}`),
        ...replaces.map((address) => `-replace=${address}`),
        ...(destroy ? ["-destroy"] : []),
        ...(refresh ? [] : ["-refresh=false"]),
    ];
}


/***/ }),

/***/ 56418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffDrift),
/* harmony export */   x: () => (/* binding */ diffAttributes)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30058);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17456);
/* harmony import */ var _list_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8020);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74398);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);





const ABSENT = { kind: "absent" };
/**
 * The leaves in which two sides differ, in the order of their names.
 * @param replacePaths the engine's paths that force replacement
 */
function diffAttributes(change, replacePaths = []) {
    return leaves(change, replacePaths, true);
}
/** As {@link diffAttributes}, of drift: a provider reads back null for {} and [] as it likes, and nobody changed that. */
function diffDrift(change) {
    return leaves(change, [], false);
}
function leaves(change, replacePaths, tellsEmpty) {
    const found = [];
    const sides = {
        tellsEmpty,
        before: change.before,
        after: change.after,
        unknown: change.afterUnknown,
        beforeSensitive: change.beforeSensitive,
        afterSensitive: change.afterSensitive,
    };
    walk([], "", sides, replacePaths, found);
    return found;
}
function walk(path, name, sides, replacePaths, found) {
    const opaque = isOpaque(sides);
    const documents = opaque ? undefined : asJsonDocuments(sides);
    const foundBefore = found.length;
    if (documents !== undefined)
        walkChildren(path, `${name} (JSON)`, documents, replacePaths, found);
    // Documents that differ only in how they are written are shown as the texts they are.
    if (found.length > foundBefore)
        return;
    if (opaque || !walkChildren(path, name, sides, replacePaths, found))
        compareLeaf(path, name, sides, replacePaths, found);
}
/** False where there is nothing to walk into. */
function walkChildren(path, name, sides, replacePaths, found) {
    if (walkList(path, name, sides, replacePaths, found))
        return true;
    const keys = childKeys(sides);
    for (const key of keys ?? [])
        walk([...path, key], (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .childName */ .QW)(name, key), childSides(sides, key), replacePaths, found);
    return keys !== undefined;
}
/** Compares two known lists of objects as multisets; false where going by index says as much. */
function walkList(path, name, sides, replacePaths, found) {
    const [before, after] = [items(sides.before, sides.beforeSensitive), items(sides.after, sides.afterSensitive)];
    if (before === undefined || after === undefined || (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown))
        return false;
    const difference = (0,_list_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffLists */ .pv)(before, after);
    if (difference === undefined)
        return false;
    if (difference.reordered) {
        const forcesReplacement = forces(path, replacePaths);
        found.push({ name, path, before: ABSENT, after: ABSENT, forcesReplacement, losesMark: false, reordered: true });
    }
    for (const pair of difference.pairs) {
        const index = pair.after ?? pair.before ?? 0;
        const ofPair = {
            before: item(before, pair.before)?.value,
            after: item(after, pair.after)?.value,
            unknown: undefined,
            beforeSensitive: item(before, pair.before)?.mark,
            afterSensitive: item(after, pair.after)?.mark,
            tellsEmpty: sides.tellsEmpty,
        };
        walk([...path, index], (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .childName */ .QW)(name, index), ofPair, replacePaths, found);
    }
    return true;
}
function item(list, index) {
    return index === undefined ? undefined : list[index];
}
/** The items of a list of objects; undefined for anything else. */
function items(value, marks) {
    if (!Array.isArray(value) || value.length === 0 || isScalarList(value))
        return undefined;
    return value.map((item, index) => ({ value: item, mark: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(marks, index) }));
}
function compareLeaf(path, name, sides, replacePaths, found) {
    if (isSame(sides))
        return;
    const wasSensitive = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.beforeSensitive);
    const willBeSensitive = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.afterSensitive);
    // A mark on either side hides both: where it comes or goes, the value is often the same.
    const hidden = wasSensitive || willBeSensitive;
    const isUnknown = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown);
    const bothEmpty = !isUnknown && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.before) && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after);
    found.push({
        name,
        path,
        before: shown(sides.before, hidden, bothEmpty),
        after: isUnknown ? { kind: willBeSensitive ? "sensitive" : "unknown" } : shown(sides.after, hidden, bothEmpty),
        forcesReplacement: forces(path, replacePaths),
        losesMark: wasSensitive && !willBeSensitive && !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after),
        reordered: !isUnknown && Array.isArray(sides.before) && Array.isArray(sides.after) && (0,_list_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isReordered */ .jJ)(sides.before, sides.after),
    });
}
function forces(path, replacePaths) {
    return replacePaths.some((other) => isWithin(path, other) || isWithin(other, path));
}
/** A mark on the whole of a side: nothing below it may be compared in the open. */
function isOpaque(sides) {
    return sides.unknown === true || sides.beforeSensitive === true || sides.afterSensitive === true;
}
/** Unknown is a difference even where the old value is null: it will be something. */
function isSame(sides) {
    if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown))
        return false;
    // A value that stops being sensitive is a change a reviewer must see.
    if ((sides.beforeSensitive === true) !== (sides.afterSensitive === true) &&
        !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.before) &&
        !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after))
        return false;
    // For those that are empty the JSON is `{}`, `[]` or `null`.
    if (sides.tellsEmpty && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.before) && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(sides.after))
        return JSON.stringify(sides.before ?? null) === JSON.stringify(sides.after ?? null);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(sides.before, sides.after);
}
/** Keys to walk into: where both sides are containers of one sort, or one is and the other is nothing. */
function childKeys(sides) {
    const containers = [sides.before, sides.after, sides.unknown].filter((side) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(side));
    const blocked = [sides.before, sides.after].some((side) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(side) && side !== undefined && side !== null);
    if (containers.length === 0 || blocked)
        return undefined;
    const arrays = containers.filter((side) => Array.isArray(side));
    if (arrays.length > 0 && arrays.length < containers.length)
        return undefined;
    const isWhole = [sides.before, sides.after].every((side) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(side) || isScalarList(side));
    if (arrays.length > 0 && isWhole && !(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.unknown) && !hasNestedMark(sides))
        return undefined;
    const keys = new Set(containers.flatMap((side) => Object.keys(side)));
    if (keys.size === 0)
        return undefined;
    return arrays.length > 0
        ? [...keys].map(Number).toSorted((a, b) => a - b)
        : [...keys].toSorted((a, b) => (a < b ? -1 : 1));
}
/** Lists of scalars read best whole: sets come out sorted, and an index says nothing. */
function isScalarList(value) {
    return Array.isArray(value) && value.every((item) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(item));
}
function hasNestedMark(sides) {
    return (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.beforeSensitive) || (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)(sides.afterSensitive);
}
/** Strings that hold JSON documents on both sides are compared as documents. */
function asJsonDocuments(sides) {
    const before = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_4__/* .shownDocument */ .b)(sides.before);
    const after = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_4__/* .shownDocument */ .b)(sides.after);
    if (before === undefined || after === undefined)
        return undefined;
    const { tellsEmpty } = sides;
    return { before, after, unknown: undefined, beforeSensitive: undefined, afterSensitive: undefined, tellsEmpty };
}
function childSides(sides, key) {
    return {
        before: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(sides.before, key),
        after: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(sides.after, key),
        unknown: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(sides.unknown, key),
        beforeSensitive: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(sides.beforeSensitive, key),
        afterSensitive: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .childMark */ .Yz)(sides.afterSensitive, key),
        tellsEmpty: sides.tellsEmpty && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(sides.before) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(sides.after),
    };
}
/** @param tellsEmpty where that is all there is to tell */
function shown(value, hidden, tellsEmpty) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(value) && !(tellsEmpty && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u_)(value)))
        return ABSENT;
    return hidden ? { kind: "sensitive" } : { kind: "value", value };
}
function isWithin(path, outer) {
    return outer.length <= path.length && outer.every((step, index) => path[index] === step);
}


/***/ }),

/***/ 66923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readChangeSet),
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** What happens to an object, riskiest first: the order in which people read. */
const CHANGE_KINDS = [
    "unknown",
    "delete",
    "replace",
    "forget",
    "update",
    "import",
    "create",
    "move",
    "read",
    "no-op",
];
function readChangeSet(plan) {
    const resources = plan.resource_changes ?? [];
    const isEphemeral = (resource) => resource.mode === "ephemeral";
    const lasting = resources.filter((resource) => !isEphemeral(resource)).map(readResource);
    return {
        changes: byRisk(lasting.filter(({ kind }) => kind !== "no-op")),
        unchanged: lasting.filter(({ kind }) => kind === "no-op").map(({ address }) => address),
        drift: byRisk((plan.resource_drift ?? [])
            .map(readResource)
            .filter(({ mode, kind }) => mode === "managed" && !["no-op", "move"].includes(kind))),
        outputs: Object.entries(plan.output_changes ?? {})
            .map(([name, change]) => ({ name, kind: kindOf(change.actions ?? [], false, false), ...readValues(change) }))
            .filter((output) => output.kind !== "no-op")
            .toSorted((a, b) => compare(a.name, b.name)),
        checks: readChecks(plan.checks ?? []),
        ephemeral: resources
            .filter(isEphemeral)
            .map(({ address }) => address)
            .toSorted(compare),
        errored: plan.errored,
        incomplete: !plan.complete,
    };
}
function readChecks(checks) {
    return checks
        .map((check) => ({
        name: check.address.to_display,
        status: check.status,
        problems: (check.instances ?? [])
            .flatMap((instance) => (instance.problems ?? []).map((problem) => problem.message))
            .toSorted(compare),
    }))
        .toSorted((a, b) => compare(a.name, b.name));
}
function readResource(resource) {
    const { change } = resource;
    const importing = change.importing !== undefined && change.importing !== null;
    const moved = resource.previous_address !== undefined && resource.previous_address !== resource.address;
    return {
        kind: kindOf(change.actions ?? [], importing, moved),
        actions: change.actions ?? [],
        address: resource.address,
        deposed: resource.deposed,
        previousAddress: moved ? resource.previous_address : undefined,
        module: resource.module_address ?? "",
        mode: resource.mode,
        type: resource.type,
        provider: resource.provider_name,
        reason: resource.action_reason,
        replacePaths: change.replace_paths ?? [],
        importing,
        importId: change.importing?.id ?? undefined,
        importIdentity: change.importing?.identity,
        generatedConfig: change.generated_config ?? undefined,
        ...readValues(change),
    };
}
function readValues(change) {
    return {
        before: change.before ?? undefined,
        after: change.after ?? undefined,
        afterUnknown: change.after_unknown,
        beforeSensitive: change.before_sensitive,
        afterSensitive: change.after_sensitive,
    };
}
/** By membership, never by position or length: engines add pairs ([forget, create]) without asking. */
function kindOf(actions, importing, moved) {
    const has = (action) => actions.includes(action);
    if (actions.some((action) => !["no-op", "create", "read", "update", "delete", "forget"].includes(action)))
        return "unknown";
    if (actions.length === 0)
        return "unknown";
    if (has("delete"))
        return has("create") ? "replace" : "delete";
    if (has("forget"))
        return "forget";
    if (has("update"))
        return "update";
    if (has("create"))
        return "create";
    if (importing)
        return "import";
    if (moved)
        return "move";
    return has("read") ? "read" : "no-op";
}
/** Riskiest first, then by address, and x[2] before x[10]. */
function byRisk(changes) {
    return changes
        .map((change) => ({ change, key: `${sortable(change.address)} ${change.deposed ?? ""}` }))
        .toSorted((a, b) => CHANGE_KINDS.indexOf(a.change.kind) - CHANGE_KINDS.indexOf(b.change.kind) ||
        compare(a.key, b.key) ||
        // Enough for an order that does not depend on the engine's; two objects never share an address.
        compare(a.change.actions.join(), b.change.actions.join()))
        .map(({ change }) => change);
}
function sortable(address) {
    return address.replaceAll(/\[(\d{1,9})\]/g, (_, index) => `[${index.padStart(9, "0")}]`);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 10446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ configurationSchema),
/* harmony export */   x: () => (/* binding */ resourceFinder)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30058);


const resourceSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "managed"),
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    provider_config_key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    provisioners: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
const moduleSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    resources: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(resourceSchema))),
    module_calls: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ module: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => moduleSchema)) }))),
});
const variableSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sensitive: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    ephemeral: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
});
/** The `configuration` of plan JSON: what the code says, values only where they are constants. */
const configurationSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** By `provider`, `provider.alias` or `module.path:provider`. */
    provider_config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    root_module: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$5([valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ variables: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)(variableSchema)) }), moduleSchema])),
});
// A module's name, with the key of the instance where it has several. Keys may hold dots, brackets and quotes.
const MODULE_STEP = /module\.([^.[]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/g;
/** Indexes what the code declares. @returns undefined for what is in the state only */
function resourceFinder(configuration) {
    const found = new Map();
    const visit = (module, path) => {
        for (const resource of module.resources ?? []) {
            found.set(resourceKey(path, resource.mode, resource.type, resource.name), resource);
        }
        for (const [name, call] of Object.entries(module.module_calls ?? {})) {
            if (call.module !== undefined)
                visit(call.module, [...path, name]);
        }
    };
    visit(configuration?.root_module ?? {}, []);
    return (module, mode, type, name) => {
        const path = [...module.matchAll(MODULE_STEP)].map(([, step = ""]) => step);
        return found.get(resourceKey(path, mode, type, name));
    };
}
function resourceKey(path, mode, type, name) {
    return JSON.stringify([path, mode, type, name]);
}


/***/ }),

/***/ 87778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   lZ: () => (/* binding */ NO_COUNTS),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
const NO_COUNTS = {
    add: 0,
    change: 0,
    destroy: 0,
    replace: 0,
    import: 0,
    move: 0,
    forget: 0,
    outputs: 0,
    unknown: 0,
};
/** Counts as the engine's own "Plan:" line does, over managed resources. */
function countChanges(changeSet) {
    const managed = changeSet.changes.filter((change) => change.mode === "managed");
    const count = (test) => managed.filter(test).length;
    return {
        add: count((change) => change.actions.includes("create")),
        change: count((change) => change.kind === "update"),
        destroy: count((change) => change.actions.includes("delete")),
        replace: count((change) => change.kind === "replace"),
        import: count((change) => change.importing),
        move: count((change) => change.previousAddress !== undefined),
        forget: count((change) => change.actions.includes("forget")),
        outputs: changeSet.outputs.length,
        // Of whatever mode: what we do not know may do anything.
        unknown: changeSet.changes.filter((change) => change.kind === "unknown").length,
    };
}
function addCounts(all) {
    const sum = (pick) => all.reduce((total, counts) => total + pick(counts), 0);
    return {
        add: sum((counts) => counts.add),
        change: sum((counts) => counts.change),
        destroy: sum((counts) => counts.destroy),
        replace: sum((counts) => counts.replace),
        import: sum((counts) => counts.import),
        move: sum((counts) => counts.move),
        forget: sum((counts) => counts.forget),
        outputs: sum((counts) => counts.outputs),
        unknown: sum((counts) => counts.unknown),
    };
}
/** True for anything that applying the plan would do; data reads are nothing. */
function hasChanges(counts) {
    return Object.values(counts).some((count) => count > 0);
}
/** `1 to destroy, 2 to replace, 3 to change`: riskiest first, zeros left out; empty for none. */
function countWords(counts) {
    const words = [
        [counts.unknown, "of an unknown kind"],
        [counts.destroy - counts.replace, "to destroy"],
        [counts.replace, "to replace"],
        [counts.forget, "to forget"],
        [counts.change, "to change"],
        [counts.import, "to import"],
        [counts.add - counts.replace, "to add"],
        [counts.move, "to move"],
        [counts.outputs, counts.outputs === 1 ? "output to change" : "outputs to change"],
    ];
    return words
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count} ${word}`)
        .join(", ");
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XJ: () => (/* binding */ valueName),
/* harmony export */   jJ: () => (/* binding */ isReordered),
/* harmony export */   pv: () => (/* binding */ diffLists)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

/** Comparing each with each costs their product. */
const MOST_COMPARED = 50;
/**
 * Compares two lists as multisets: a plan's JSON does not tell sets from lists, and a set that loses its first item
 * would seem to change in all others. undefined where comparing item by item says it as briefly.
 */
function diffLists(before, after) {
    const names = { before: before.map(nameOf), after: after.map(nameOf) };
    const stay = sameItems(names.before, names.after);
    const gone = without(names.before, new Set(stay.map((pair) => pair.before)));
    const come = without(names.after, new Set(stay.map((pair) => pair.after)));
    if (gone.length + come.length >= differencesByIndex(names.before, names.after))
        return undefined;
    return {
        pairs: pairUp(gone, come, before, after),
        reordered: stay.some((pair, at) => pair.before < (stay[at - 1]?.before ?? 0)),
    };
}
/** True for two lists of the same items in another order. */
function isReordered(before, after) {
    const sorted = (list) => list.map(valueName).toSorted().join(" ");
    return before.length === after.length && sorted(before) === sorted(after);
}
/** Equal items, in the order of the new list. */
function sameItems(before, after) {
    const places = Map.groupBy(before.keys(), (index) => before[index] ?? "");
    return after.flatMap((name, index) => {
        const place = places.get(name)?.shift();
        return place === undefined ? [] : [{ before: place, after: index }];
    });
}
function without(list, indexes) {
    return [...list.keys()].filter((index) => !indexes.has(index));
}
/** How many items comparing by index would show. */
function differencesByIndex(before, after) {
    const both = Math.min(before.length, after.length);
    const differing = before.slice(0, both).filter((name, index) => name !== after[index]).length;
    return 2 * differing + before.length + after.length - 2 * both;
}
/** Each new item with the old one it is most like, where they have half of their attributes in common. */
function pairUp(gone, come, before, after) {
    const left = new Set(gone);
    const pairs = come.map((index) => {
        const candidates = gone.length > MOST_COMPARED ? [] : [...left];
        const best = candidates
            .map((candidate) => ({ candidate, likeness: likeness(before[candidate]?.value, after[index]?.value) }))
            .reduce((a, b) => (b.likeness > a.likeness ? b : a), { candidate: -1, likeness: 0 });
        if (best.likeness < 0.5)
            return { before: undefined, after: index };
        left.delete(best.candidate);
        return { before: best.candidate, after: index };
    });
    const place = ({ before: from, after: to }) => to ?? from ?? 0;
    return [...[...left].map((index) => ({ before: index, after: undefined })), ...pairs].toSorted((a, b) => place(a) - place(b));
}
/** The share of attributes that are equal, 0 to 1. */
function likeness(a, b) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(b))
        return 0;
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.filter((key) => valueName(a[key]) === valueName(b[key])).length / keys.length;
}
function nameOf({ value, mark }) {
    return `${valueName(value)} ${valueName(mark)}`;
}
/** Equal for equal values: keys sorted, and null, {}, [] and a missing key are one and the same. */
function valueName(value) {
    if (value === null || value === undefined)
        return "";
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) ?? JSON.stringify(value);
    if (Array.isArray(value))
        return value.length === 0 ? "" : `[${value.map(valueName).join(",")}]`;
    const entries = Object.keys(value)
        .toSorted()
        .map((key) => [key, valueName(value[key])])
        .filter(([, name]) => name !== "");
    return entries.length === 0 ? "" : `{${entries.map(([key, name]) => `${JSON.stringify(key)}:${name}`).join(",")}}`;
}


/***/ }),

/***/ 74398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ childMark),
/* harmony export */   mP: () => (/* binding */ hasMark),
/* harmony export */   rL: () => (/* binding */ losesMarks)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);


/** Whether a mark (unknown, sensitive) is set anywhere in its tree. */
function hasMark(mark) {
    return mark === true || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(mark) && Object.values(mark).some(hasMark));
}
/** The mark of a part, where `true` marks the whole. */
function childMark(mark, key) {
    return mark === true ? true : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(mark, key);
}
/** True where something that stays was sensitive and no longer is. */
function losesMarks({ after, beforeSensitive, afterSensitive }) {
    return losesMark(after, beforeSensitive, afterSensitive);
}
function losesMark(after, before, now) {
    if (now === true || (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(after))
        return false;
    // Items of a list move, and their marks with them.
    if (before === true || Array.isArray(after))
        return hasMark(before) && !hasMark(now);
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(before) && Object.keys(before).some((key) => losesMark((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(after, key), before[key], (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(now, key))));
}


/***/ }),

/***/ 25545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planContent)
/* harmony export */ });
/* harmony import */ var _change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66923);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18803);


/** Reads a plan once, for everybody who asks something of it. */
function planContent(json) {
    return { json, changeSet: (0,_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangeSet */ .b)(json), redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .planRedactor */ .Uc)(json) };
}


/***/ }),

/***/ 94220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parsePlanJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30058);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10446);
/* harmony import */ var _state_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93728);





const optionalList = (item) => valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item)));
const changeSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    actions: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())), []),
    before: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    after: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    after_unknown: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    before_sensitive: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    after_sensitive: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    replace_paths: optionalList(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()]))),
    before_identity: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    importing: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())), identity: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()) }))),
    generated_config: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
});
const resourceSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    address: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    previous_address: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    module_address: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    mode: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), "managed"),
    type: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ""),
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ""),
    provider_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ""),
    deposed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    action_reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    change: changeSchema,
});
const checkSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    address: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ""), to_display: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), "") }),
    status: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), "unknown"),
    instances: optionalList(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ problems: optionalList(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), "") })) })),
});
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    format_version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    terraform_version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ""),
    errored: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), false),
    complete: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), true),
    resource_changes: optionalList(resourceSchema),
    resource_drift: optionalList(resourceSchema),
    output_changes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .dictionary */ .zz)(changeSchema))),
    checks: optionalList(checkSchema),
    variables: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .dictionary */ .zz)(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()) })))),
    configuration: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationSchema */ .W),
    /** What was there before, and what data sources gave: they are no changes. */
    prior_state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_state_values_js__WEBPACK_IMPORTED_MODULE_2__/* .stateValuesSchema */ .T),
});
/**
 * Parses the output of `show -json`. Its text is a secret and appears in no error.
 * @throws plan-unreadable
 */
function parsePlanJson(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(planSchema, parseJson(text));
    if (!parsed.success) {
        const path = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
        return unreadable(`The engine's plan JSON is not understood at ${path}`);
    }
    if (!/^(0|1)\./.test(parsed.output.format_version)) {
        return unreadable(`Plan JSON has format ${parsed.output.format_version.slice(0, 20)}, and flywheel reads 0.x and 1.x`);
    }
    return parsed.output;
}
function parseJson(text) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseExactJson */ .lQ)(text);
    }
    catch {
        return unreadable("The engine's plan JSON is cut short or no JSON at all");
    }
}
function unreadable(message) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", message, {
        hint: "Use an engine version that this flywheel supports, and run the plan again.",
    });
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

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   QW: () => (/* binding */ childName),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

/** What a container holds under a key; undefined for nothing. */
function child(value, key) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The name of a value inside another: `tags.team`, `rule[0]`, `tags["a b"]`. */
function childName(name, key) {
    if (typeof key === "number")
        return `${name}[${key}]`;
    if (!/^[\w-]+$/.test(key))
        return `${name}[${JSON.stringify(key)}]`;
    return name === "" ? key : `${name}.${key}`;
}
/** Nothing is written in many ways: null, {}, [] and a missing key. */
function isEmpty(value) {
    return value === undefined || value === null || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value) && Object.keys(value).length === 0);
}
/** null, {}, [] and a missing key are one and the same. */
function sameValue(a, b) {
    if (isEmpty(a) && isEmpty(b))
        return true;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(b))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameScalar */ .tR)(a, b);
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => sameValue(child(a, key), child(b, key)));
}


/***/ }),

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   RD: () => (/* binding */ destructive),
/* harmony export */   Vz: () => (/* binding */ GUARDS),
/* harmony export */   bV: () => (/* binding */ violatingProtection)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16803);
/* harmony import */ var _stateful_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28062);


/** Which destruction needs an approved plan: that of stateful objects, of all, or of none. */
const GUARDS = ["stateful", "all", "none"];
/**
 * The changes that destroy an object: delete, replace, and any action we do not know, which may do anything. To forget
 * an object destroys nothing.
 */
function destructive(changes) {
    return changes.filter(({ mode, kind }) => mode === "managed" && ["delete", "replace", "unknown"].includes(kind));
}
/**
 * The changes that need a reviewed and approved plan.
 * @param allowed patterns of addresses that may be destroyed without
 */
function guarded(changes, guard, allowed) {
    if (guard === "none")
        return [];
    return destructive(changes).filter(({ type, address }) => (guard === "all" || (0,_stateful_js__WEBPACK_IMPORTED_MODULE_0__/* .isStateful */ .V)(type)) && !(0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(address, allowed));
}
/**
 * The changes that destroy or forget a protected object.
 * @param patterns of addresses; an object that is moved as well is also known by the address it had
 */
function violatingProtection(changes, patterns) {
    const forgotten = changes.filter(({ actions }) => actions.includes("forget"));
    const losing = [...new Set([...destructive(changes), ...forgotten])];
    return losing.filter(({ address, previousAddress }) => [address, previousAddress].some((name) => name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(name, patterns)));
}


/***/ }),

/***/ 28062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ isStateful)
});

// EXTERNAL MODULE: ./packages/core/build/policy/glob.js
var glob = __webpack_require__(16803);
;// CONCATENATED MODULE: ./packages/core/build/policy/stateful-types.js
/**
 * Resource types whose destruction loses something that the code cannot bring back: data, keys, or an identity that
 * others hold on to (an address, a zone, a namespace). By provider, as globs; published in docs/guides/guard.md.
 */
const STATEFUL_TYPES = {
    aws: [
        "aws_acm_certificate",
        "aws_acmpca_certificate_authority",
        "aws_backup_vault*",
        "aws_cloudformation_stack*",
        "aws_cloudwatch_event_archive",
        "aws_cloudwatch_log_group",
        "aws_codecommit_repository",
        "aws_cognito_user_pool",
        "aws_cognito_identity_pool",
        "aws_dax_cluster",
        "aws_db_*",
        "aws_docdb_*",
        "aws_dynamodb_*",
        "aws_ebs_*",
        "aws_ecr_repository",
        "aws_ecrpublic_repository",
        "aws_efs_*",
        "aws_eip",
        "aws_eks_cluster",
        "aws_elasticache_*",
        "aws_elasticsearch_domain",
        "aws_fsx_*",
        "aws_glacier_vault",
        "aws_glue_catalog_*",
        "aws_iam_access_key",
        "aws_iam_user",
        "aws_instance",
        "aws_keyspaces_*",
        "aws_kinesis_stream",
        "aws_kms_*",
        "aws_lightsail_*",
        "aws_memorydb_*",
        "aws_mq_broker",
        "aws_msk_*",
        "aws_mskconnect_*",
        "aws_neptune_*",
        "aws_opensearch_*",
        "aws_opensearchserverless_*",
        "aws_organizations_*",
        "aws_qldb_ledger",
        "aws_rds_*",
        "aws_redshift_*",
        "aws_redshiftserverless_*",
        "aws_route53_zone",
        "aws_s3_bucket",
        "aws_s3_bucket_object",
        "aws_s3_object",
        "aws_s3_object_copy",
        "aws_s3tables_*",
        "aws_secretsmanager_secret*",
        "aws_sqs_queue",
        "aws_ssm_parameter",
        "aws_timestream*",
        "aws_volume_attachment",
        "aws_vpc",
    ],
    google: [
        "google_alloydb_*",
        "google_artifact_registry_repository",
        "google_bigquery_*",
        "google_bigtable_*",
        "google_cloud_identity_*",
        "google_compute_address",
        "google_compute_disk*",
        "google_compute_global_address",
        "google_compute_image",
        "google_compute_instance",
        "google_compute_network",
        "google_compute_region_disk*",
        "google_compute_snapshot",
        "google_container_cluster",
        "google_container_registry",
        "google_dataproc_*",
        "google_datastore_*",
        "google_dns_managed_zone",
        "google_filestore_*",
        "google_monitoring_metric_descriptor",
        "google_firestore_*",
        "google_folder",
        "google_kms_*",
        "google_logging_project_bucket_config",
        "google_memcache_instance",
        "google_netapp_*",
        "google_privateca_*",
        "google_project",
        "google_pubsub_subscription",
        "google_pubsub_topic",
        "google_redis_*",
        "google_secret_manager_secret*",
        "google_service_account",
        "google_service_account_key",
        "google_sourcerepo_repository",
        "google_spanner_*",
        "google_sql_*",
        "google_storage_bucket",
        "google_storage_bucket_object",
    ],
    azurerm: [
        "azurerm_app_configuration*",
        "azurerm_application_insights",
        "azurerm_backup_*",
        "azurerm_container_registry",
        "azurerm_cosmosdb_*",
        "azurerm_data_lake_*",
        "azurerm_data_protection_*",
        "azurerm_databricks_workspace",
        "azurerm_dns_zone",
        "azurerm_eventhub*",
        "azurerm_image",
        "azurerm_iothub*",
        "azurerm_key_vault*",
        "azurerm_kubernetes_cluster*",
        "azurerm_kusto_*",
        "azurerm_*_virtual_machine",
        "azurerm_log_analytics_workspace",
        "azurerm_managed_disk",
        "azurerm_mariadb_*",
        "azurerm_monitor_workspace",
        "azurerm_mssql_*",
        "azurerm_mysql_*",
        "azurerm_netapp_*",
        "azurerm_postgresql_*",
        "azurerm_private_dns_zone",
        "azurerm_public_ip",
        "azurerm_recovery_services_vault",
        "azurerm_redis_*",
        "azurerm_resource_group",
        "azurerm_search_service",
        "azurerm_servicebus_*",
        "azurerm_snapshot",
        "azurerm_sql_*",
        "azurerm_storage_*",
        "azurerm_synapse_*",
        "azurerm_user_assigned_identity",
        "azurerm_virtual_machine",
        "azurerm_virtual_network",
    ],
    kubernetes: [
        "kubernetes_manifest",
        "kubernetes_namespace*",
        "kubernetes_persistent_volume*",
        "kubernetes_secret*",
        "kubernetes_service",
        "kubernetes_service_v1",
        "kubernetes_stateful_set*",
        "kubernetes_storage_class*",
    ],
    helm: ["helm_release"],
    cloudflare: [
        "cloudflare_account*",
        "cloudflare_d1_database",
        "cloudflare_hyperdrive_config",
        "cloudflare_queue",
        "cloudflare_r2_bucket",
        "cloudflare_stream*",
        "cloudflare_*tunnel",
        "cloudflare_tunnel_cloudflared",
        "cloudflare_workers_kv*",
        "cloudflare_zone",
    ],
    github: [
        "github_actions_*secret",
        "github_membership",
        "github_organization_project",
        "github_release",
        "github_repository",
        "github_repository_file",
        "github_repository_project",
        "github_team",
    ],
    vault: [
        "vault_*_secret_backend",
        "vault_audit",
        "vault_auth_backend",
        "vault_generic_secret",
        "vault_identity_*",
        "vault_kv_secret*",
        "vault_mount",
        "vault_namespace",
        "vault_pki_secret_backend_*",
        "vault_raft_*",
        "vault_transit_secret_backend_key",
    ],
    postgresql: [
        "postgresql_database",
        "postgresql_extension",
        "postgresql_physical_replication_slot",
        "postgresql_publication",
        "postgresql_replication_slot",
        "postgresql_role",
        "postgresql_schema",
        "postgresql_subscription",
    ],
    mysql: ["mysql_database", "mysql_user", "mysql_user_password"],
    digitalocean: [
        "digitalocean_app",
        "digitalocean_container_registry",
        "digitalocean_custom_image",
        "digitalocean_database_*",
        "digitalocean_domain",
        "digitalocean_droplet",
        "digitalocean_droplet_snapshot",
        "digitalocean_floating_ip",
        "digitalocean_kubernetes_cluster",
        "digitalocean_kubernetes_node_pool",
        "digitalocean_reserved_ip*",
        "digitalocean_spaces_*",
        "digitalocean_volume*",
        "digitalocean_vpc",
    ],
    hcloud: [
        "hcloud_floating_ip",
        "hcloud_managed_certificate",
        "hcloud_network",
        "hcloud_primary_ip",
        "hcloud_server",
        "hcloud_snapshot",
        "hcloud_storage_box*",
        "hcloud_volume",
        "hcloud_zone",
    ],
    // A key that lies only in the state. The other types of this provider are made again from it.
    tls: ["tls_private_key"],
};

;// CONCATENATED MODULE: ./packages/core/build/policy/stateless-types.js
/**
 * Resource types that the code brings back as they were: settings, permissions, rules, links between objects. By
 * provider, as globs; published in docs/guides/guard.md. What is on neither list counts as stateful.
 */
const STATELESS_TYPES = {
    "of the engine": ["terraform_data"],
    utilities: ["archive_*", "cloudinit_*", "local_*", "null_resource", "random_*", "template_*", "time_*", "tls_*"],
    aws: [
        "aws_alb_listener*",
        "aws_alb_target_group*",
        "aws_api_gateway_*",
        "aws_apigatewayv2_*",
        "aws_appautoscaling_*",
        "aws_autoscaling_*",
        "aws_budgets_*",
        "aws_cloudfront_*_policy",
        "aws_cloudfront_function",
        "aws_cloudwatch_composite_alarm",
        "aws_cloudwatch_dashboard",
        "aws_cloudwatch_event_*",
        "aws_cloudwatch_log_metric_filter",
        "aws_cloudwatch_log_resource_policy",
        "aws_cloudwatch_log_subscription_filter",
        "aws_cloudwatch_metric_alarm",
        "aws_codebuild_project",
        "aws_config_*",
        "aws_db_instance_role_association",
        "aws_db_option_group",
        "aws_db_parameter_group",
        "aws_db_subnet_group",
        "aws_docdb_cluster_parameter_group",
        "aws_docdb_subnet_group",
        "aws_dynamodb_resource_policy",
        "aws_ebs_default_kms_key",
        "aws_ebs_encryption_by_default",
        "aws_ecr_lifecycle_policy",
        "aws_ecr_repository_policy",
        "aws_ecs_capacity_provider",
        "aws_ecs_cluster_capacity_providers",
        "aws_ecs_service",
        "aws_ecs_task_definition",
        "aws_efs_access_point",
        "aws_efs_backup_policy",
        "aws_efs_file_system_policy",
        "aws_efs_mount_target",
        "aws_eip_association",
        "aws_eks_access_*",
        "aws_eks_addon",
        "aws_elasticache_parameter_group",
        "aws_elasticache_subnet_group",
        "aws_flow_log",
        "aws_iam_*_attachment",
        "aws_iam_*_policy",
        "aws_iam_group",
        "aws_iam_group_membership",
        "aws_iam_instance_profile",
        "aws_iam_policy",
        "aws_iam_role",
        "aws_iam_user_group_membership",
        "aws_internet_gateway_attachment",
        "aws_kms_alias",
        "aws_kms_grant",
        "aws_kms_key_policy",
        "aws_lambda_alias",
        "aws_lambda_event_source_mapping",
        "aws_lambda_function",
        "aws_lambda_function_event_invoke_config",
        "aws_lambda_permission",
        "aws_launch_configuration",
        "aws_launch_template",
        "aws_lb_listener*",
        "aws_lb_target_group*",
        "aws_main_route_table_association",
        "aws_neptune_cluster_parameter_group",
        "aws_neptune_subnet_group",
        "aws_network_acl*",
        "aws_network_interface_sg_attachment",
        "aws_placement_group",
        "aws_rds_cluster_parameter_group",
        "aws_rds_cluster_role_association",
        "aws_redshift_parameter_group",
        "aws_redshift_subnet_group",
        "aws_route",
        "aws_route53_health_check",
        "aws_route53_record",
        "aws_route_table*",
        "aws_s3_bucket_*",
        "aws_s3_account_public_access_block",
        "aws_scheduler_*",
        "aws_secretsmanager_secret_policy",
        "aws_secretsmanager_secret_rotation",
        "aws_security_group*",
        "aws_sfn_state_machine",
        "aws_sns_topic_policy",
        "aws_sns_topic_subscription",
        "aws_sqs_queue_policy",
        "aws_sqs_queue_redrive*",
        "aws_ssm_association",
        "aws_ssm_document",
        "aws_vpc_endpoint_*",
        "aws_vpc_security_group_*",
        "aws_waf*",
    ],
    google: [
        "google_*_iam_*",
        "google_bigquery_*_iam_*",
        "google_cloud_run_*",
        "google_cloud_scheduler_job",
        "google_cloudbuild_trigger",
        "google_cloudfunctions*",
        "google_compute_autoscaler",
        "google_compute_backend_*",
        "google_compute_firewall*",
        "google_compute_forwarding_rule",
        "google_compute_global_forwarding_rule",
        "google_compute_health_check",
        "google_compute_http_health_check",
        "google_compute_https_health_check",
        "google_compute_instance_template",
        "google_compute_region_autoscaler",
        "google_compute_region_backend_service",
        "google_compute_region_health_check",
        "google_compute_region_url_map",
        "google_compute_resource_policy",
        "google_compute_route",
        "google_compute_router_nat",
        "google_compute_security_policy*",
        "google_compute_target_*",
        "google_compute_url_map",
        "google_dns_record_set",
        "google_kms_*_iam_*",
        "google_logging_metric",
        "google_logging_project_sink",
        "google_monitoring_*",
        "google_project_service",
        "google_secret_manager_secret_iam_*",
        "google_spanner_*_iam_*",
        "google_storage_bucket_access_control",
        "google_storage_bucket_iam_*",
        "google_storage_default_object_*",
        "google_storage_notification",
    ],
    azurerm: [
        "azurerm_*_association",
        "azurerm_application_security_group",
        "azurerm_consumption_budget_*",
        "azurerm_dns_*_record",
        "azurerm_eventhub_authorization_rule",
        "azurerm_key_vault_access_policy",
        "azurerm_lb_backend_address_pool*",
        "azurerm_lb_nat_rule",
        "azurerm_lb_outbound_rule",
        "azurerm_lb_probe",
        "azurerm_lb_rule",
        "azurerm_management_lock",
        "azurerm_monitor_*",
        "azurerm_mssql_firewall_rule",
        "azurerm_mssql_virtual_network_rule",
        "azurerm_mysql_flexible_server_configuration",
        "azurerm_mysql_flexible_server_firewall_rule",
        "azurerm_network_security_*",
        "azurerm_policy_*",
        "azurerm_postgresql_flexible_server_configuration",
        "azurerm_postgresql_flexible_server_firewall_rule",
        "azurerm_private_dns_*_record",
        "azurerm_private_dns_zone_virtual_network_link",
        "azurerm_redis_firewall_rule",
        "azurerm_role_assignment",
        "azurerm_role_definition",
        "azurerm_route",
        "azurerm_route_table",
        "azurerm_storage_account_network_rules",
        "azurerm_storage_management_policy",
        "azurerm_virtual_network_peering",
    ],
    kubernetes: [
        "kubernetes_annotations",
        "kubernetes_cluster_role*",
        "kubernetes_config_map*",
        "kubernetes_cron_job*",
        "kubernetes_daemon_set*",
        "kubernetes_daemonset",
        "kubernetes_default_service_account*",
        "kubernetes_deployment*",
        "kubernetes_env",
        "kubernetes_horizontal_pod_autoscaler*",
        "kubernetes_ingress*",
        "kubernetes_job*",
        "kubernetes_labels",
        "kubernetes_limit_range*",
        "kubernetes_mutating_webhook_configuration*",
        "kubernetes_network_policy*",
        "kubernetes_node_taint",
        "kubernetes_pod_disruption_budget*",
        "kubernetes_priority_class*",
        "kubernetes_resource_quota*",
        "kubernetes_role*",
        "kubernetes_service_account*",
        "kubernetes_validating_webhook_configuration*",
    ],
    cloudflare: [
        "cloudflare_access_rule",
        "cloudflare_dns_record",
        "cloudflare_filter",
        "cloudflare_firewall_rule",
        "cloudflare_list_item",
        "cloudflare_load_balancer*",
        "cloudflare_page_rule",
        "cloudflare_rate_limit",
        "cloudflare_record",
        "cloudflare_ruleset",
        "cloudflare_worker_cron_trigger",
        "cloudflare_worker_route",
        "cloudflare_workers_cron_trigger",
        "cloudflare_workers_route",
        "cloudflare_zone_setting*",
    ],
    github: [
        "github_actions_*permissions",
        "github_actions_*variable",
        "github_branch_default",
        "github_branch_protection*",
        "github_issue_label*",
        "github_organization_ruleset",
        "github_organization_webhook",
        "github_repository_collaborator*",
        "github_repository_dependabot_security_updates",
        "github_repository_environment*",
        "github_repository_ruleset",
        "github_repository_topics",
        "github_repository_webhook",
        "github_team_membership",
        "github_team_members",
        "github_team_repository",
        "github_team_settings",
    ],
    vault: [
        "vault_*_auth_backend_config",
        "vault_*_auth_backend_role",
        "vault_*_secret_backend_role",
        "vault_egp_policy",
        "vault_identity_*_alias",
        "vault_identity_*_policies",
        "vault_pki_secret_backend_role",
        "vault_policy",
        "vault_quota_*",
        "vault_rgp_policy",
    ],
    postgresql: ["postgresql_default_privileges", "postgresql_grant*"],
    mysql: ["mysql_global_variable", "mysql_grant"],
    digitalocean: [
        "digitalocean_cdn",
        "digitalocean_database_firewall",
        "digitalocean_firewall",
        "digitalocean_loadbalancer",
        "digitalocean_monitor_alert",
        "digitalocean_project*",
        "digitalocean_record",
        "digitalocean_spaces_bucket_cors_configuration",
        "digitalocean_spaces_bucket_policy",
        "digitalocean_ssh_key",
        "digitalocean_tag",
        "digitalocean_uptime_*",
        "digitalocean_volume_attachment",
    ],
    hcloud: [
        "hcloud_firewall*",
        "hcloud_floating_ip_assignment",
        "hcloud_load_balancer_*",
        "hcloud_network_route",
        "hcloud_placement_group",
        "hcloud_rdns",
        "hcloud_server_network",
        "hcloud_ssh_key",
        "hcloud_uploaded_certificate",
        "hcloud_volume_attachment",
        "hcloud_zone_record",
        "hcloud_zone_rrset",
    ],
};

;// CONCATENATED MODULE: ./packages/core/build/policy/stateful.js



const STATEFUL = Object.values(STATEFUL_TYPES).flat();
const STATELESS = Object.values(STATELESS_TYPES).flat();
/**
 * Whether destroying an object of this type loses what the code cannot bring back. Where patterns of both lists match,
 * the one that says more of the name counts (`aws_db_parameter_group` over `aws_db_*`); on a tie, and for a type on
 * neither list, the answer is yes.
 */
function isStateful(type) {
    return precision(type, STATELESS) <= precision(type, STATEFUL);
}
/** Characters of the most telling pattern that matches; 0 where none does. */
function precision(type, patterns) {
    const matching = patterns.filter((pattern) => (0,glob/* matchesGlob */.k)(type, pattern));
    return Math.max(0, ...matching.map((pattern) => pattern.replaceAll("*", "").length));
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

/***/ 11410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  so: () => (/* binding */ KIND_SIGNS),
  Gj: () => (/* binding */ MAXIMUM_ADDRESS),
  df: () => (/* binding */ changeEntry),
  hv: () => (/* binding */ groupName),
  TI: () => (/* binding */ isDestructive),
  yz: () => (/* binding */ namesSuffix),
  L8: () => (/* binding */ unnamedKeys),
  WV: () => (/* binding */ whyWords)
});

// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
;// CONCATENATED MODULE: ./packages/core/build/plan/reasons.js

const WORDS = new Map(Object.entries({
    replace_because_cannot_update: "a changed attribute cannot be updated in place",
    replace_because_tainted: "the object is tainted: an earlier apply failed on it",
    replace_by_request: "its replacement was asked for",
    replace_by_triggers: "replace_triggered_by refers to something that changes",
    delete_because_no_resource_config: "it is no longer in the code",
    delete_because_no_module: "its module is no longer in the code",
    delete_because_wrong_repetition: "count or for_each was added or removed",
    delete_because_count_index: "its index is beyond count",
    delete_because_each_key: "its key is no longer in for_each",
    delete_because_enabled_false: "enabled is false",
    delete_because_no_move_target: "the target of its move is not in the code",
    forgot_because_lifecycle_destroy_in_state: "it was created with destroy = false",
    forgot_because_lifecycle_destroy_in_config: "the code says destroy = false",
    read_because_config_unknown: "its configuration is not known yet",
    read_because_dependency_pending: "something it depends on changes",
    read_because_check_nested: "it belongs to a check",
}));
/** The reasons for which there are words. */
const REASONS = [...WORDS.keys()];
/** Why, in words; empty when the engine gives no reason. An unknown code is shown as it is. */
function reasonWords(change) {
    const parts = [
        change.deposed === undefined ? "" : "left over from a failed replacement",
        change.reason === undefined ? "" : (WORDS.get(change.reason) ?? change.reason),
        change.kind === "replace" && change.actions[0] === "create" ? "the new one is created first" : "",
        change.kind === "forget" && change.actions.includes("create")
            ? "the old one stays in reality, and a new one is created beside it"
            : "",
    ];
    return parts.filter((part) => part !== "").join("; ");
}
/** By what an imported object is found; empty for one that is not imported. */
function importWords({ importing, importId, importIdentity }) {
    if (!importing)
        return "";
    if (importId !== undefined)
        return `imported by id ${importId}`;
    if (!(0,json/* isContainer */.u_)(importIdentity))
        return "imported";
    const parts = Object.entries(importIdentity).map(([name, value]) => `${name} = ${(0,json/* numberText */.$4)(value) ?? JSON.stringify(value)}`);
    return `imported by identity ${parts.toSorted().join(", ")}`;
}

// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/values.js
var values = __webpack_require__(92059);
;// CONCATENATED MODULE: ./packages/core/build/report/change-entry.js





/** A colour and a word for each kind, for people who scan and people who cannot see colours. */
const KIND_SIGNS = {
    unknown: "🟥 unknown action",
    delete: "🟥 destroy",
    replace: "🟥 replace",
    forget: "🟪 forget",
    update: "🟨 change",
    import: "🟦 import",
    create: "🟩 create",
    move: "⬜ move",
    read: "⬜ read",
    "no-op": "⬜ keep",
};
/** Longer ones are hostile or generated; nobody reads them. */
const MAXIMUM_ADDRESS = 300;
/** Of what goes, more keys should be readable, where there is no room for all. */
const MAXIMUM_LOST_ADDRESS = 1_000;
const MAXIMUM_NAME = 100;
/** A longer text about an object that goes is folded away like any other. */
const MOST_OPEN_LINES = 40;
const DESTRUCTIVE = ["unknown", "delete", "replace", "forget"];
/** True where applying loses or lets go of something that exists. */
function isDestructive(change) {
    return DESTRUCTIVE.includes(change.kind);
}
/** What happens to one object, or in the same way to several instances, as an entry of its document. */
function changeEntry(group, redact) {
    const change = group.sample;
    const sign = KIND_SIGNS[change.kind];
    const name = groupName(group, redact);
    // Not before it is asked for: most entries of a large plan are only counted.
    const attributes = () => (0,attribute_diff/* diffAttributes */.x)(change, change.replacePaths);
    const line = `- ${sign} ${(0,markdown/* codeSpan */.SS)(name)}`;
    const wholeLine = () => `- ${sign} ${(0,markdown/* codeSpan */.SS)(wholeName(group, redact))}`;
    return {
        rank: isDestructive(change) ? 10 : change_set/* CHANGE_KINDS */.t.length - change_set/* CHANGE_KINDS */.t.indexOf(change.kind),
        render: (level) => {
            if (level === "address")
                return `${line}\n`;
            if (level === "names")
                return `${wholeLine()}${namesSuffix(attributes().map((attribute) => redact(attribute.name)))}\n`;
            return fullEntry(group, redact, wholeLine, `${sign} ${(0,markdown/* htmlCode */.h8)(name)}`, level === "whole" ? "whole" : "brief");
        },
    };
}
function fullEntry(group, redact, line, head, length) {
    const change = group.sample;
    const why = whyWords(change, redact);
    const body = (0,values/* attributeLines */.EW)((0,attribute_diff/* diffAttributes */.x)(change, change.replacePaths), redact, length);
    const hasDetails = (body.length > 0 && change.kind !== "read") || change.generatedConfig !== undefined;
    if (!hasDetails)
        return `${line()}${why === "" ? "" : `: ${(0,markdown/* escapeText */.X1)(why)}`}\n`;
    const parts = [
        why === "" ? "" : `Why: ${(0,markdown/* escapeText */.X1)(why)}.`,
        sampleWords(group, redact),
        unnamedKeys(group, redact) === 0 ? "" : `All of them: ${(0,markdown/* codeSpan */.SS)(wholeName(group, redact))}`,
        body.length === 0 ? "" : (0,markdown/* fenced */.OF)(body.join("\n"), "diff"),
        generatedConfig(change, redact, length),
    ];
    const open = isDestructive(change) && body.length <= MOST_OPEN_LINES;
    // The blank line ends the HTML: what follows is Markdown again.
    return `${(0,markdown/* details */.zH)(head, parts.filter((part) => part !== "").join("\n\n"), open)}\n\n`;
}
function sampleWords({ sample, members, folded, differing }, redact) {
    if (folded === undefined)
        return "";
    const others = `The same for all ${members.length}, each with its own key in place of ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(folded.keys[0] ?? ""), MAXIMUM_NAME))}`;
    const what = isDestructive(sample) ? "what they had" : "what they have now";
    return `${others}${differing.length === 0 ? "" : `; they differ in ${what}${namesSuffix(differing.map(redact))}`}.`;
}
function generatedConfig({ generatedConfig: code }, redact, length) {
    if (code === undefined)
        return "";
    return `The engine wrote this code for it:\n\n${(0,markdown/* fenced */.OF)((0,values/* cutText */.IN)(redact(code), length), "hcl")}`;
}
/** The address of one object, or those of the instances: `aws_instance.web[0..2, 7] (4 instances)`. */
function groupName(group, redact) {
    return nameWithin(group, redact, briefLength(group));
}
/** With the key of every instance that goes: what is lost must be read somewhere. */
function wholeName(group, redact) {
    return nameWithin(group, redact, isDestructive(group.sample) ? Infinity : briefLength(group));
}
/** How many instances that go {@link groupName} leaves unnamed. */
function unnamedKeys(group, redact) {
    if (group.folded === undefined || !isDestructive(group.sample))
        return 0;
    return group.members.length - keysWithin(group.folded, redact, briefLength(group)).told;
}
function briefLength({ sample }) {
    return isDestructive(sample) ? MAXIMUM_LOST_ADDRESS : MAXIMUM_ADDRESS;
}
function nameWithin({ sample, members, folded }, redact, maximum) {
    if (folded === undefined)
        return addressWords(sample, redact);
    const { text } = keysWithin(folded, redact, maximum);
    const name = redact(`${folded.head}[${text}]${folded.tail}`);
    return `${(0,markdown/* shorten */.ml)(name, maximum + MAXIMUM_NAME)} (${members.length} instances)`;
}
/** `0..3, 7` or `"a", "b" and 40 more`, and how many keys that names. */
function keysWithin({ head, keys, tail }, redact, maximum) {
    const room = Math.max(20, maximum - redact(`${head}[]${tail}`).length);
    const names = keys.map((key) => (0,markdown/* shorten */.ml)(redact(key), MAXIMUM_ADDRESS));
    let text = "";
    let told = 0;
    for (const run of runsOf(names)) {
        const next = `${text === "" ? "" : ", "}${run.text}`;
        if (told > 0 && text.length + next.length > room)
            break;
        text += next;
        told += run.count;
    }
    return { text: told === keys.length ? text : `${text} and ${keys.length - told} more`, told };
}
/** Numbers that follow each other are one run. */
function runsOf(keys) {
    const runs = [];
    for (const key of keys) {
        const run = runs.at(-1);
        if (run !== undefined && /^\d+$/.test(key) && Number(key) === Number(run.last) + 1) {
            run.last = key;
            run.count += 1;
        }
        else
            runs.push({ first: key, last: key, count: 1 });
    }
    return runs.map(({ first, last, count }) => ({ text: count === 1 ? first : `${first}..${last}`, count }));
}
function addressWords(change, redact) {
    const from = change.previousAddress === undefined ? "" : ` (was ${change.previousAddress})`;
    const deposed = change.deposed === undefined ? "" : ` (deposed ${change.deposed})`;
    return (0,markdown/* shorten */.ml)(redact(`${change.address}${from}${deposed}`), MAXIMUM_ADDRESS);
}
/** Why, in words; empty where there is nothing to say. */
function whyWords(change, redact) {
    const unknown = change.kind === "unknown"
        ? `the engine says ${JSON.stringify(change.actions)}, which this flywheel does not know`
        : "";
    return [reasonWords(change), importWords(change), unknown]
        .filter((part) => part !== "")
        .map(redact)
        .join("; ");
}
/** `: a, b and 3 more`; empty for none. */
function namesSuffix(names) {
    if (names.length === 0)
        return "";
    const shown = names
        .slice(0, 12)
        .map((name) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(name, MAXIMUM_NAME)))
        .join(", ");
    return `: ${shown}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
}


/***/ }),

/***/ 22403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ driftEntry),
/* harmony export */   z: () => (/* binding */ driftConsequence)
/* harmony export */ });
/* harmony import */ var _drift_leaves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22836);
/* harmony import */ var _plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _change_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11410);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25064);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92059);





/**
 * One object that changed outside of code: what happened to it there. What the plan does about it stands with the
 * plan's own change, and is only named here.
 * @param consequence what becomes of it, as {@link driftConsequence} says; empty for nothing to say
 */
function driftEntry(change, redact, consequence = "") {
    const attributes = () => (0,_plan_attribute_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffDrift */ .P)(change);
    const word = change.kind === "delete" ? "deleted outside of code" : "changed outside of code";
    return {
        rank: 0,
        render: (level) => {
            const line = `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(redact(change.address), _change_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_ADDRESS */ .Gj))} was ${word}${consequence}`;
            if (level === "address" || change.kind === "delete")
                return `${line}\n`;
            if (level === "names")
                return `${line}${(0,_change_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .namesSuffix */ .yz)(attributes().map((attribute) => redact(attribute.name)))}\n`;
            const length = level === "whole" ? "whole" : "brief";
            return `${line}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeLines */ .EW)(attributes(), redact, length).join("\n"), "diff")}\n`;
        },
    };
}
/**
 * What a plan does about drift at an address.
 * @param proposed the plan's own change there; undefined for none
 */
function driftConsequence(drift, proposed) {
    if (proposed === undefined || proposed.kind === "read")
        return "; applying leaves it so";
    if (proposed.kind === "create")
        return "; applying creates it again";
    if (proposed.kind !== "update")
        return "";
    return (0,_drift_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .actorsOf */ .S)(drift, proposed).drift ? "; applying undoes that" : "; applying keeps that and changes other things";
}


/***/ }),

/***/ 14062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _engine_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99015);

/** Where a document comes from, as short Markdown for its last line: commit, engine, run. */
function runFacts(context, engine) {
    const commit = (context.pullRequest?.headSha ?? context.sha).slice(0, 8);
    return [
        `commit <code>${commit}</code>`,
        ...(engine === undefined ? [] : [(0,_engine_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .engineWords */ .Y)(engine)]),
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

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ plan_alerts_alert),
  Q: () => (/* binding */ planAlerts)
});

// EXTERNAL MODULE: ./packages/core/build/plan/marks.js
var marks = __webpack_require__(74398);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/policy/destruction.js
var destruction = __webpack_require__(581);
// EXTERNAL MODULE: ./packages/core/build/policy/stateful.js + 2 modules
var policy_stateful = __webpack_require__(28062);
// EXTERNAL MODULE: ./packages/core/build/report/change-entry.js + 1 modules
var change_entry = __webpack_require__(11410);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
// EXTERNAL MODULE: ./packages/core/build/report/plan-entries.js + 2 modules
var plan_entries = __webpack_require__(60744);
;// CONCATENATED MODULE: ./packages/core/build/report/request-alerts.js

/** Names that are shown of a list of addresses. */
const MOST_NAMES = 20;
/** What a plan leaves out or does beyond the code, because it was asked to; and which workspaces it makes. */
function requestAlerts(outcomes) {
    // All units of a call were asked for the same.
    const [first] = outcomes;
    if (first === undefined)
        return [];
    const { targets, excludes, replaces, destroy, refresh } = first.request;
    const names = (addresses) => addressWords(addresses, first);
    const replaced = replaces.filter((address) => outcomes.some((outcome) => isReplaced(address, outcome)));
    const idle = allPlanned(outcomes) ? replaces.filter((address) => !replaced.includes(address)) : [];
    const missed = allPlanned(outcomes)
        ? targets.filter((target) => !outcomes.some(({ changeSet }) => holds(changeSet, target)))
        : [];
    const made = outcomes.filter(({ newWorkspace }) => newWorkspace !== "");
    return [
        ...(destroy ? [{ kind: "CAUTION", text: "This plan destroys all that the state holds: `destroy` is set." }] : []),
        ...(targets.length === 0
            ? []
            : [{ kind: "WARNING", text: `A part only: ${names(targets)} and what that depends on (\`target\`).` }]),
        ...(excludes.length === 0
            ? []
            : [{ kind: "WARNING", text: `A part only: without ${names(excludes)} and what depends on that (\`exclude\`).` }]),
        ...(refresh
            ? []
            : [{ kind: "WARNING", text: "Planned without a look at reality (`refresh` is false): drift is not seen." }]),
        ...(missed.length === 0
            ? []
            : [{ kind: "WARNING", text: `Nothing in this plan is at ${names(missed)} (\`target\`): check the address.` }]),
        ...(replaced.length === 0
            ? []
            : [{ kind: "NOTE", text: `Replaced on request, not because the code requires it: ${names(replaced)}.` }]),
        ...(idle.length === 0
            ? []
            : [{ kind: "WARNING", text: `Nothing is replaced at ${names(idle)} (\`replace\`): check the address.` }]),
        ...made.map(({ unit, newWorkspace }) => ({
            kind: "NOTE",
            text: `The workspace ${(0,markdown/* codeSpan */.SS)(newWorkspace)} of ${(0,markdown/* codeSpan */.SS)(unit)} holds no state yet: applying this makes it.`,
        })),
    ];
}
/** False where a unit has no plan: what is missing may be there. */
function allPlanned(outcomes) {
    return outcomes.every(({ changeSet }) => changeSet !== undefined && !changeSet.errored);
}
/** The engine replaces the one instance at exactly this address. */
function isReplaced(address, { changeSet }) {
    return (changeSet?.changes ?? []).some((change) => change.address === address && change.actions.length > 1);
}
/** Whether a module, resource or instance is in the plan, or is data, which a plan does not list once it is read. */
function holds(changeSet, target) {
    if (changeSet === undefined || /(^|\.)data\./.test(target))
        return true;
    const { changes, unchanged, ephemeral } = changeSet;
    const addresses = changes.flatMap(({ address, previousAddress }) => [address, previousAddress ?? address]);
    return [...addresses, ...unchanged, ...ephemeral].some((address) => address === target || address.startsWith(`${target}.`) || address.startsWith(`${target}[`));
}
function addressWords(addresses, { redact }) {
    const shown = addresses.slice(0, MOST_NAMES).map((address) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(address), 120)));
    const more = addresses.length > MOST_NAMES ? ` and ${addresses.length - MOST_NAMES} more` : "";
    return `${shown.join(", ")}${more}`;
}

;// CONCATENATED MODULE: ./packages/core/build/report/plan-alerts.js








const MAXIMUM_NAMED = 20;
const MAXIMUM_NAME = 120;
/** What a reviewer must not miss, before anything else. Empty when there is nothing. */
function planAlerts(outcomes, told, fullUrl) {
    const changes = outcomes.flatMap((outcome) => (0,plan_entries/* planEntries */.W)(outcome).groups.map((group) => ({ group, outcome })));
    const lost = changes.filter(({ group }) => (0,change_entry/* isDestructive */.TI)(group.sample));
    return [
        ...(lost.length === 0 ? [] : [plan_alerts_alert("CAUTION", destructionWords(lost))]),
        ...requestAlerts(outcomes).map(({ kind, text }) => plan_alerts_alert(kind, text)),
        ...warnings(outcomes, changes).map((words) => plan_alerts_alert("WARNING", words)),
        ...brevity(told, unnamed(outcomes, told), fullUrl),
    ];
}
function warnings(outcomes, changes) {
    const opened = changes.filter(({ group }) => (0,marks/* losesMarks */.rL)(group.sample));
    const openedNames = [...(opened.length === 0 ? [] : [groupsNamed(opened)]), ...openedOutputs(outcomes)];
    const failing = outcomes
        .flatMap(({ changeSet }) => changeSet?.checks ?? [])
        .filter(({ status }) => status === "fail" || status === "error").length;
    const drifted = outcomes.reduce((sum, { changeSet }) => sum + (changeSet?.drift.length ?? 0), 0);
    return [
        ...(outcomes.some(({ changeSet }) => changeSet?.errored === true)
            ? ["The engine stopped before this plan was whole: there is more than is shown."]
            : []),
        ...(outcomes.some(({ changeSet }) => changeSet?.incomplete === true && !changeSet.errored)
            ? ["The engine says that this plan is not complete: when it is applied, something will be left to do."]
            : []),
        ...(openedNames.length === 0
            ? []
            : [`**No longer sensitive**: ${openedNames.join(", ")}. From now on they are stored and shown in clear.`]),
        ...(failing === 0
            ? []
            : [`${plural(failing, "check")} of the code ${failing === 1 ? "fails" : "fail"}: see Checks below.`]),
        ...(drifted === 0 ? [] : [`${plural(drifted, "object")} changed outside of code since the last apply: see below.`]),
    ];
}
function destructionWords(lost) {
    const changes = lost.flatMap(({ group }) => group.members);
    const counts = change_set/* CHANGE_KINDS */.t.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }));
    const words = counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} × ${change_entry/* KIND_SIGNS */.so[kind].slice(3)}`)
        .join(", ");
    // Each type once: a large plan has few types and many objects.
    const types = new Set([...new Set(changes.map(({ type }) => type))].filter(policy_stateful/* isStateful */.V));
    const gone = new Set((0,destruction/* destructive */.RD)(changes).filter(({ type }) => types.has(type)));
    const stateful = lost.filter(({ group }) => gone.has(group.sample));
    const data = stateful.length === 0 ? "" : `\n> **May hold data that the code cannot bring back**: ${groupsNamed(stateful)}`;
    return `**${words}**: ${groupsNamed(lost)}${data}`;
}
/** The names of objects; those that find no place are counted one by one. */
function groupsNamed(located) {
    const names = located
        .slice(0, MAXIMUM_NAMED)
        .map(({ group, outcome }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)((0,change_entry/* groupName */.hv)(group, outcome.redact), MAXIMUM_NAME)));
    const more = located.slice(MAXIMUM_NAMED).reduce((sum, { group }) => sum + group.members.length, 0);
    return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Outputs that were sensitive and no longer are. */
function openedOutputs(outcomes) {
    const names = outcomes.flatMap(({ changeSet, redact }) => (changeSet?.outputs ?? [])
        .filter(({ after, beforeSensitive, afterSensitive }) => {
        return after !== undefined && (0,marks/* hasMark */.mP)(beforeSensitive) && !(0,marks/* hasMark */.mP)(afterSensitive);
    })
        .map(({ name }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(`output.${name}`), MAXIMUM_NAME))));
    const more = names.length - MAXIMUM_NAMED;
    return more > 0 ? [...names.slice(0, MAXIMUM_NAMED), `${more} more outputs`] : names;
}
/** How many instances that go are named nowhere, though their resource is. */
function unnamed(outcomes, told) {
    return told.reduce((sum, { index, group, level }) => {
        const redact = outcomes[index]?.redact;
        return level !== "address" || group === undefined || redact === undefined ? sum : sum + (0,change_entry/* unnamedKeys */.L8)(group, redact);
    }, 0);
}
/** That something is told in brief, and where there is more of it. */
function brevity(told, unnamedInstances, fullUrl) {
    const count = (level) => told.filter((item) => item.level === level).length;
    const words = [
        [count("full"), "without the ends of long values"],
        [count("names"), "shown by the names of what changes"],
        [count("address"), "by address only"],
        [count("counted"), "only counted"],
        [unnamedInstances, "of the instances that go named nowhere"],
    ]
        .filter(([amount]) => amount !== 0)
        .map(([amount, what]) => `${String(amount)} ${String(what)}`);
    if (words.length === 0)
        return [];
    const full = fullUrl === "" ? "" : ` [The job summary has more room.](${fullUrl})`;
    return [plan_alerts_alert("IMPORTANT", `This was too long for one place: ${words.join(", ")}.${full}`)];
}
/** One of GitHub's alert blocks. */
function plan_alerts_alert(kind, text) {
    return `> [!${kind}]\n> ${text}`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 60744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ planEntries)
});

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
;// CONCATENATED MODULE: ./packages/core/build/plan/fold.js


/** Fewer are told one by one. */
const FEWEST_FOLDED = 3;
/**
 * Folds the instances of one resource to which the same happens. Those are the same whose values after the change are
 * equal, each with its own key in place of the other's (`node-3` at [3] and `node-4` at [4]): so the sample tells what
 * all of them will be. What is lost may differ, and its attributes are named.
 * @param changes in the order in which they are shown; groups stand where their first member stood
 */
function foldInstances(changes) {
    const keyed = changes.map((change) => ({ change, place: placeOf(change) }));
    const candidates = Map.groupBy(keyed, ({ change, place }) => place === undefined ? change : `${change.kind} ${change.actions.join()} ${change.reason ?? ""} ${place.pattern}`);
    const groups = [...candidates.values()].flatMap((instances) => instances.length < FEWEST_FOLDED ? instances.map(({ change }) => single(change)) : foldEqual(instances));
    const order = new Map(changes.map((change, index) => [change, index]));
    return groups.toSorted((a, b) => (order.get(a.sample) ?? 0) - (order.get(b.sample) ?? 0));
}
/** undefined for an address without keys, and for what is never folded. */
function placeOf(change) {
    if (change.deposed !== undefined || change.kind === "unknown")
        return undefined;
    const match = /^(.*)\[(\d+|"(?:[^"\\]|\\.)*")\]([^"[\]]*)$/s.exec(change.address);
    if (match === null)
        return undefined;
    const [, head = "", key = "", tail = ""] = match;
    return { head, key, tail, pattern: `${head}[*]${tail}` };
}
function foldEqual(instances) {
    const compared = instances.map((instance) => ({
        ...instance,
        attributes: (0,attribute_diff/* diffAttributes */.x)(instance.change, instance.change.replacePaths),
    }));
    const equal = Map.groupBy(compared, ({ change, place, attributes }) => signature(change, place?.key ?? "", attributes));
    return [...equal.values()].flatMap((group) => {
        const [first] = group;
        if (first?.place === undefined || group.length < FEWEST_FOLDED)
            return group.map(({ change }) => single(change));
        return [
            {
                sample: first.change,
                members: group.map(({ change }) => change),
                folded: { head: first.place.head, keys: group.map(({ place }) => place?.key ?? ""), tail: first.place.tail },
                differing: differing(group.map(({ attributes }) => attributes)),
            },
        ];
    });
}
function single(change) {
    return { sample: change, members: [change], folded: undefined, differing: [] };
}
/** Equal for instances to which the same happens. */
function signature(change, key, attributes) {
    const { previousAddress, importing, importId, importIdentity, generatedConfig } = change;
    // Apart from the texts: a key may be any word, `true` and `unknown` among them.
    const shape = attributes.map(({ before, after, forcesReplacement, losesMark, reordered }) => [
        before.kind,
        after.kind,
        forcesReplacement,
        losesMark,
        reordered,
    ]);
    const texts = attributes.map(({ name, before, after }) => [
        name,
        isLost(change, after) ? "" : sideText(before),
        sideText(after),
    ]);
    const own = JSON.stringify([previousAddress, importId, importIdentity, generatedConfig, texts]);
    return `${JSON.stringify([importing, shape])} ${withoutKey(own, key)}`;
}
/** The old value is of no account: the object goes, or nobody knows yet what comes. */
function isLost(change, after) {
    return after.kind === "unknown" || change.actions.join() === "delete" || change.actions.join() === "forget";
}
/** Stands for an instance's own key. JSON writes it as an escape, so that no value can look like it. */
const OWN_KEY = "\0";
/**
 * JSON text with {@link OWN_KEY} where the key stands as a word of its own. No regular expression: there is one key an
 * instance.
 */
function withoutKey(json, key) {
    const word = key.startsWith('"') ? key.slice(1, -1) : key;
    if (word === "")
        return json;
    let result = "";
    let copied = 0;
    for (let at = json.indexOf(word); at >= 0; at = json.indexOf(word, at + word.length)) {
        const [before, after] = [json.charCodeAt(at - 1), json.charCodeAt(at + word.length)];
        // After a backslash it is no word: the `n` of a line break is not the key "n".
        if (isLetterOrDigit(before) || before === BACKSLASH || isLetterOrDigit(after))
            continue;
        result += json.slice(copied, at) + OWN_KEY;
        copied = at + word.length;
    }
    return result + json.slice(copied);
}
const BACKSLASH = 92;
/** NaN, which stands before the first and after the last character, is none. */
function isLetterOrDigit(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
function differing(members) {
    const [first = []] = members;
    return first
        .filter(({ before }, at) => members.some((attributes) => sideText(attributes[at]?.before) !== sideText(before)))
        .map(({ name }) => name);
}
function sideText(side) {
    if (side?.kind !== "value")
        return `(${side?.kind ?? ""})`;
    return JSON.stringify(side.value, (_, value) => (0,json/* numberText */.$4)(value) ?? value);
}

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/change-entry.js + 1 modules
var change_entry = __webpack_require__(11410);
// EXTERNAL MODULE: ./packages/core/build/report/drift-entry.js
var drift_entry = __webpack_require__(22403);
// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/report/risk-table.js




/** More are told by module and type. */
const MAXIMUM_ROWS = 30;
const MAXIMUM_GROUPS = 40;
const MAXIMUM_NAME = 120;
const MAXIMUM_WHY = 160;
const NAMES_A_ROW = 4;
/** What changes, riskiest first: each object, or of many their number by module and type. Empty for a single one. */
function riskTable(groups, redact) {
    const shown = groups.filter(({ sample }) => sample.kind !== "read");
    if (shown.length < 2)
        return "";
    return shown.length <= MAXIMUM_ROWS ? eachTable(shown, redact) : groupedTable(shown, redact);
}
function eachTable(groups, redact) {
    const rows = groups.map((group) => [
        change_entry/* KIND_SIGNS */.so[group.sample.kind],
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)((0,change_entry/* groupName */.hv)(group, redact), MAXIMUM_NAME)),
        remark(group.sample, redact),
    ]);
    return (0,markdown/* table */.tp)(["action", "resource", "why, or what"], rows);
}
/** The engine's reason; where it gives none, the attributes that change. */
function remark(change, redact) {
    const why = (0,change_entry/* whyWords */.WV)(change, redact);
    if (why !== "")
        return (0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(why, MAXIMUM_WHY));
    if (change.kind !== "update")
        return "";
    const names = (0,attribute_diff/* diffAttributes */.x)(change).map(({ name }) => (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(name), MAXIMUM_NAME / 2)));
    const more = names.length > NAMES_A_ROW ? ` and ${names.length - NAMES_A_ROW} more` : "";
    return `${names.slice(0, NAMES_A_ROW).join(", ")}${more}`;
}
function groupedTable(groups, redact) {
    const changes = groups.flatMap(({ members }) => members);
    const kinds = change_set/* CHANGE_KINDS */.t.filter((kind) => changes.some((change) => change.kind === kind));
    // The groups come riskiest first, and so do those of the table.
    const places = [...Map.groupBy(changes, ({ module, type }) => JSON.stringify([module, type])).values()];
    const rows = places
        .slice(0, MAXIMUM_GROUPS)
        .map((members) => [
        members[0]?.module === "" ? "(root)" : (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(members[0]?.module ?? ""), MAXIMUM_NAME)),
        (0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(redact(members[0]?.type ?? ""), MAXIMUM_NAME)),
        ...kinds.map((kind) => countCell(members, kind)),
    ]);
    const rest = places.slice(MAXIMUM_GROUPS).flat().length;
    const all = (0,markdown/* table */.tp)(["module", "type", ...kinds.map((kind) => change_entry/* KIND_SIGNS */.so[kind])], rows);
    return rest === 0
        ? all
        : `${all}\n\nand ${rest} objects of ${places.length - MAXIMUM_GROUPS} other modules and types`;
}
function countCell(changes, kind) {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? "" : String(count);
}

;// CONCATENATED MODULE: ./packages/core/build/report/plan-entries.js





const NOTHING = { groups: [], changes: [], drift: [], table: "" };
// A plan is rendered for summary and comment: comparing and rendering ten thousand changes twice would take seconds.
const made = new WeakMap();
/** The entries of one unit; empty where it could not be planned. */
function planEntries(outcome) {
    const entries = made.get(outcome) ?? (outcome.changeSet === undefined ? NOTHING : entriesOf(outcome, outcome.changeSet));
    made.set(outcome, entries);
    return entries;
}
function entriesOf({ redact }, changeSet) {
    const groups = foldInstances(changeSet.changes);
    const proposed = new Map(changeSet.changes.map((change) => [change.address, change]));
    return {
        groups,
        table: riskTable(groups, redact),
        changes: groups.map((group) => (0,budget/* remembered */.HK)((0,change_entry/* changeEntry */.df)(group, redact))),
        drift: changeSet.drift.map((change) => (0,budget/* remembered */.HK)((0,drift_entry/* driftEntry */.m)(change, redact, (0,drift_entry/* driftConsequence */.z)(change, proposed.get(change.address))))),
    };
}


/***/ }),

/***/ 92059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ attributeLines),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   JJ: () => (/* binding */ shownValue)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37291);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);
/* harmony import */ var _plan_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17456);
/* harmony import */ var _plan_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18803);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);





const MAXIMUM_NAME_LENGTH = 200;
/** A list or document longer than this is read line by line. */
const MAXIMUM_LINE_LENGTH = 80;
const MAXIMUM = { brief: 1_500, whole: 60_000 };
/** The lines of a `diff` fence for what changes in one object. */
function attributeLines(changes, redact, length = "brief") {
    return changes.flatMap((change) => lines(change, redact, MAXIMUM[length]));
}
function lines(change, redact, maximum) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(redact(change.name === "" ? "(value)" : change.name), MAXIMUM_NAME_LENGTH);
    const remarks = [
        ...(change.forcesReplacement ? ["forces replacement"] : []),
        ...(change.losesMark ? ["no longer sensitive"] : []),
        ...(change.reordered ? ["only the order of its items changes"] : []),
    ];
    const remark = remarks.length === 0 ? "" : `  # ${remarks.join(", ")}`;
    const patch = linePatch(change, redact, maximum);
    if (patch !== undefined)
        return [`  ${name}:${remark}`, ...patch];
    const [before, after] = nearDifference(change, redact, maximum);
    const both = [...side("-", name, before, redact, maximum), ...side("+", name, after, redact, maximum)];
    if (both.length === 0)
        return [`  ${name}${remark}`];
    return both.map((line, index) => (index === both.length - 1 ? line + remark : line));
}
/** Two long texts of one line from shortly before where they part: their beginnings would look the same. */
function nearDifference({ before, after }, redact, maximum) {
    const [from, to] = [before, after].map((shown) => shown.kind === "value" && typeof shown.value === "string" ? redact(shown.value) : "");
    if (from === undefined || to === undefined || Math.max(from.length, to.length) < maximum)
        return [before, after];
    let same = 0;
    while (same < from.length && from[same] === to[same])
        same += 1;
    const start = same - MAXIMUM_LINE_LENGTH;
    if (start <= 0)
        return [before, after];
    const rest = (text) => ({ kind: "value", value: `… ${text.slice(start).toWellFormed()}` });
    return [rest(from), rest(to)];
}
/** One side of a leaf; text of several lines and long documents are shown as they are written. */
function side(sign, name, shown, redact, maximum) {
    if (shown.kind === "absent")
        return [];
    const block = shown.kind === "value" ? blockText(shown.value, redact) : undefined;
    if (block === undefined)
        return [`${sign} ${name} = ${shownValue(shown, redact, maximum)}`];
    const body = cut(block.text, maximum).split("\n");
    return [`${sign} ${name} = ${block.word}`, ...body.map((line) => `${sign}   ${line}`)];
}
/** A value that is read better over several lines; undefined for any other. */
function blockText(value, redact) {
    if (typeof value === "string") {
        const text = redact(value);
        // A secret is found in the text as it is; what is left of it then is no document to take apart.
        const document = text === value && value.length > MAXIMUM_LINE_LENGTH ? (0,_plan_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .shownDocument */ .b)(value) : undefined;
        if (document !== undefined)
            return { word: "(JSON)", text: jsonText(document, redact, "\n") };
        return text.trimEnd().includes("\n") ? { word: "(text)", text: text.replace(/\n$/, "") } : undefined;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(value) || jsonText(value, redact).length <= MAXIMUM_LINE_LENGTH)
        return undefined;
    return { word: Array.isArray(value) ? "(list)" : "(object)", text: jsonText(value, redact, "\n") };
}
/** One value on one line; long ones are cut and say so. */
function shownValue(shown, redact, maximum = MAXIMUM.brief) {
    switch (shown.kind) {
        case "absent":
            return "(none)";
        case "unknown":
            return "(known after apply)";
        case "sensitive":
            return _plan_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACTED */ .XF;
        case "value":
            return cut(jsonText(shown.value, redact), maximum);
    }
}
/** Text of several lines is compared by line, and a long list by item. */
function linePatch({ before, after }, redact, maximum) {
    if (before.kind !== "value" || after.kind !== "value")
        return undefined;
    const texts = comparedTexts(before.value, after.value, redact);
    if (texts === undefined)
        return undefined;
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_4__/* .structuredPatch */ .YB)("", "", texts[0], texts[1], "", "", { context: 2 });
    const body = patch.hunks.flatMap((hunk) => [
        `@@ line ${hunk.newStart} @@`,
        ...hunk.lines.map((line) => (line.startsWith("\\") ? "\\ no line break at the end" : line)),
    ]);
    return cut(body.join("\n"), maximum).split("\n");
}
function comparedTexts(before, after, redact) {
    if (typeof before === "string" && typeof after === "string") {
        if (!before.includes("\n") && !after.includes("\n"))
            return undefined;
        // The end of a text is worth a word only where the two differ in it.
        const end = before.endsWith("\n") === after.endsWith("\n") && !before.endsWith("\n") ? "\n" : "";
        return [redact(before) + end, redact(after) + end];
    }
    if (!Array.isArray(before) || !Array.isArray(after))
        return undefined;
    if (Math.max(...[before, after].map((list) => jsonText(list, redact).length)) <= MAXIMUM_LINE_LENGTH)
        return undefined;
    const items = (list) => list.map((item) => `${jsonText(item, redact)}\n`).join("");
    return [items(before), items(after)];
}
/**
 * The value as JSON, its numbers as the engine wrote them.
 * @param lineBreak what stands before each item, with the indentation; empty for all on one line
 */
function jsonText(value, redact, lineBreak = "") {
    const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(value);
    if (number !== undefined)
        return redact(number);
    if (typeof value === "string")
        return JSON.stringify(redact(value));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(value))
        return JSON.stringify(value ?? null);
    const inner = lineBreak === "" ? "" : `${lineBreak}  `;
    const colon = lineBreak === "" ? ":" : ": ";
    const parts = Array.isArray(value)
        ? value.map((item) => jsonText(item, redact, inner))
        : Object.entries(value).map(([key, item]) => `${JSON.stringify(redact(key))}${colon}${jsonText(item, redact, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    if (parts.length === 0)
        return `${open}${close}`;
    return `${open}${parts.map((part) => `${inner}${part}`).join(",")}${lineBreak}${close}`;
}
/** A text of the length that values have. */
function cutText(text, length) {
    return cut(text, MAXIMUM[length]);
}
function cut(text, maximum) {
    if (text.length <= maximum)
        return text;
    return `${text.slice(0, maximum).toWellFormed()} … (${text.length - maximum} characters more)`;
}


/***/ })

};
