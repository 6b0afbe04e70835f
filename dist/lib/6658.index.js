export const id = 6658;
export const ids = [6658,4062];
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
    const { identityToRecipient } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
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
    const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
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
    const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
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
    const { Decrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
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
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Input exclude needs OpenTofu 1.9 or newer, and the engine here is ${(0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .engineWords */ .Y7)(engine)}`, {
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

/***/ 66923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ readChangeSet),
/* harmony export */   cL: () => (/* binding */ changeAt),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
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
/** The change of the same object: one left over from a failed replacement has the address of the one in its place. */
function changeAt(object, changes) {
    return changes.find(({ address, deposed }) => address === object.address && deposed === object.deposed);
}
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

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planContent)
});

// EXTERNAL MODULE: ./packages/core/build/plan/change-set.js
var change_set = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(30058);
// EXTERNAL MODULE: ./packages/core/build/plan/marks.js
var plan_marks = __webpack_require__(74398);
// EXTERNAL MODULE: ./packages/core/build/plan/values.js
var values = __webpack_require__(2604);
;// CONCATENATED MODULE: ./packages/core/build/plan/drift-marks.js



/**
 * Marks what changed outside of code with what the code says is sensitive, too: drift comes with the marks that were
 * written to the state, and what the code calls sensitive since then is as secret in reality.
 */
function withMarksOfCode(plan) {
    const drift = plan.resource_drift ?? [];
    if (drift.length === 0)
        return plan;
    const changes = Map.groupBy(plan.resource_changes ?? [], ({ address }) => address);
    return {
        ...plan,
        resource_drift: drift.map((entry) => ({
            ...entry,
            change: marked(entry.change, (changes.get(entry.address) ?? []).map(({ change }) => change)),
        })),
    };
}
function marked(drift, changes) {
    const marks = [drift, ...changes].flatMap((change) => [change.before_sensitive, change.after_sensitive]);
    return {
        ...drift,
        before_sensitive: anyOf(drift.before, marks),
        after_sensitive: anyOf(drift.after, marks),
    };
}
/** A value's marks where each of `marks` counts. In a list on every item: items move, and indexes do not tell them apart. */
function anyOf(value, marks) {
    if (value === undefined || value === null)
        return false;
    if (marks.includes(true))
        return true;
    const inner = marks.filter(plan_marks/* hasMark */.mP).filter(json/* isContainer */.u_);
    if (Array.isArray(value)) {
        const ofItems = inner.flatMap((mark) => Object.values(mark));
        return value.map((item) => anyOf(item, ofItems));
    }
    // What is marked inside and has no inside is of another shape now.
    if (!(0,json/* isContainer */.u_)(value))
        return inner.length > 0;
    const keys = new Set(inner.flatMap((mark) => Object.keys(mark)));
    return Object.fromEntries([...keys].map((key) => [
        key,
        anyOf((0,values/* child */.jf)(value, key), inner.map((mark) => (0,values/* child */.jf)(mark, key))),
    ]));
}

// EXTERNAL MODULE: ./packages/core/build/plan/redact.js
var redact = __webpack_require__(18803);
;// CONCATENATED MODULE: ./packages/core/build/plan/plan-content.js



/** Reads a plan once, for everybody who asks something of it. */
function planContent(plan) {
    const json = withMarksOfCode(plan);
    return { json, changeSet: (0,change_set/* readChangeSet */.bG)(json), redact: (0,redact/* planRedactor */.Uc)(json) };
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
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30058);

/** What a container holds under a key; undefined for nothing. */
function child(value, key) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** What stands at a path; undefined for nothing. */
function valueAt(value, path) {
    return path.reduce(child, value);
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


/***/ })

};
