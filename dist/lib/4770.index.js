export const id = 4770;
export const ids = [4770];
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

/***/ 54770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PLAN_GRACE_MS: () => (/* binding */ PLAN_GRACE_MS),
  finishUp: () => (/* binding */ finishUp)
});

// EXTERNAL MODULE: ./packages/core/build/engine/events.js
var engine_events = __webpack_require__(71096);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/report/plan-sections.js
var plan_sections = __webpack_require__(11419);
// EXTERNAL MODULE: ./packages/core/build/engine/init.js + 3 modules
var init = __webpack_require__(49862);
// EXTERNAL MODULE: ./packages/core/build/engine/session.js
var engine_session = __webpack_require__(33605);
// EXTERNAL MODULE: ./packages/core/build/rescue/keep.js
var keep = __webpack_require__(4509);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/rescue/words.js
var words = __webpack_require__(56115);
;// CONCATENATED MODULE: ./packages/core/build/rescue/push.js




/** A person may be mending the backend by hand at the same time. */
const LOCK_TIMEOUT = "60s";
/**
 * Tries once more to bring a rescued state into its backend, never by force. The rescue is removed when it is in.
 * @returns why it is not in; undefined when it is
 */
async function pushRescue(session, rescue) {
    const [failure] = await (0,init/* initialise */.YW)(session);
    if (failure !== undefined)
        return notIn(session, rescue, failure.message);
    const { type, settings } = await (0,init/* readBackend */.h5)(session);
    if (JSON.stringify({ type, settings }) !== JSON.stringify(rescue.record.backend)) {
        return notIn(session, rescue, "the unit has another backend now");
    }
    const command = ["state", "push", `-lock-timeout=${LOCK_TIMEOUT}`, rescue.stateFile];
    const run = await (0,engine_session/* runToFile */.Tb)(session, command, (0,posix_.join)(session.scratch, "push.txt"));
    if (run.exitCode !== 0)
        return notIn(session, rescue, (0,engine_session/* engineWords */.Y7)(run));
    await session.host.files.remove(rescue.folder);
    return undefined;
}
function notIn(session, { record, folder, stateFile }, cause) {
    return {
        reason: "state-not-saved",
        detailCode: "rescued",
        unit: record.unit,
        message: `The state of ${record.unit} (${(0,words/* version */.rE)(record)}) is still not saved: it is in ${stateFile} on this runner`,
        hint: `Push it before anything else runs on this unit: init the stack with its backend settings, then ${(0,words/* pushCommand */.Wf)(session, stateFile)}. Until then flywheel refuses the unit on this runner. ${folder} goes by itself once it is in.`,
        cause,
    };
}

// EXTERNAL MODULE: ./packages/core/build/rescue/store.js
var store = __webpack_require__(21707);
;// CONCATENATED MODULE: ./packages/core/build/lifecycle/bring-in.js






/**
 * Moves what unreported applies left to safety, tries to save every rescued state of this job, and keeps what is still
 * not saved as artifacts.
 * @param planKey whom these are sealed to; empty keeps nothing
 * @returns what a person has to do something about
 */
async function bringIn(left, applies, planKey, host) {
    const units = new Map(left.rescued.map(({ unit, folder }) => [folder, unit]));
    for (const { unit, events } of applies) {
        const rescue = await inSession(left, unit, host, async (session) => {
            // For the fingerprint of its backend; where that cannot be reached, it is pushed by hand.
            await (0,init/* initialise */.YW)(session);
            return (0,store/* rescueState */.T5)(session, events.dumpedState);
        });
        if (rescue !== undefined)
            units.set(rescue.folder, unit);
    }
    const failures = [];
    const unsaved = [];
    for (const [folder, unit] of units) {
        const rescue = await (0,store/* readRescue */.ey)(folder, host);
        if (rescue === undefined)
            continue;
        const failure = await inSession(left, unit, host, (session) => pushRescue(session, rescue)).catch((error) => ({ unit, ...(0,errors/* failureOf */.g5)(error) }));
        if (failure === undefined) {
            host.log.notice(`${unit}: the state that could not be saved before is saved now`);
            continue;
        }
        failures.push(failure);
        if (!left.kept.has(folder))
            unsaved.push(rescue);
    }
    await (0,keep/* keepRescues */.q)(unsaved, planKey, host).catch((error) => {
        failures.push((0,errors/* failureOf */.g5)(error));
    });
    return failures;
}
/** Works on a unit again, in a private directory of its own. */
async function inSession({ units }, id, host, work) {
    const noted = units.get(id);
    if (noted === undefined)
        return undefined;
    const session = await (0,engine_session/* openSession */.fA)(noted.unit, noted.engine, host, true);
    try {
        return await work(session);
    }
    finally {
        await host.files.remove(session.scratch);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/lifecycle/left.js
/** What follows from the notes of main. */
function leftOf(notes) {
    const started = [];
    const ended = new Set();
    const units = new Map();
    const rescued = [];
    const kept = new Set();
    const deploying = new Set();
    const remove = [];
    let isReported = false;
    for (const note of notes) {
        if (note.note === "started")
            started.push(note.started);
        if (note.note === "ended")
            ended.add(keyOf(note.process));
        if (note.note === "unit")
            units.set(note.unit.id, note);
        if (note.note === "rescued")
            rescued.push(note);
        if (note.note === "kept")
            kept.add(note.folder);
        if (note.note === "deploying")
            deploying.add(note.id);
        if (note.note === "deployed")
            deploying.delete(note.id);
        if (note.note === "remove")
            remove.push(note.path);
        if (note.note === "reported")
            isReported = true;
    }
    return {
        unended: started.filter((command) => !ended.has(keyOf(command.process))),
        unreported: isReported ? [] : started.filter(({ command }) => command === "apply"),
        units,
        rescued,
        kept,
        deploying,
        remove: [...remove, ...started.map(({ outputDirectory }) => outputDirectory)],
    };
}
function keyOf({ pid, began }) {
    return `${pid} ${began}`;
}

// EXTERNAL MODULE: ./packages/core/build/report/budget.js
var budget = __webpack_require__(95852);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(25064);
;// CONCATENATED MODULE: ./packages/core/build/lifecycle/left-document.js


const MAXIMUM_WORD = 120;
/** One line on an apply that main could not report on. */
function leftWords({ unit, events, stillRuns }) {
    const { applied, unfinished, hasApplied } = events;
    const done = applied.filter(({ succeeded }) => succeeded).length;
    const counts = `${done} done, ${applied.length - done} failed, ${unfinished.length} begun without an end, ${notBegun(events).length} not begun`;
    if (hasApplied)
        return `${unit}: the engine went on by itself and finished: applied (${counts})`;
    if (stillRuns)
        return `${unit}: the engine still runs, and is killed with the job: its lock may stay held (${counts})`;
    return `${unit}: the engine stopped before it was through: ${counts}`;
}
/** What landed and what did not, to the last resource, of applies that main could not report on. */
function renderLeft(applies) {
    const sections = applies.map((apply) => ({ apply, entries: entriesOf(apply.events) }));
    return (0,budget/* fitDocument */.VC)(sections.flatMap(({ entries }) => entries), budget/* SUMMARY_BYTES */.R$, (fitted) => {
        const texts = fitted.map(({ text }) => text);
        const parts = sections.map(({ apply, entries }) => {
            const lines = texts.splice(0, entries.length);
            const rest = lines.filter((line) => line === "").length;
            return `${(0,markdown/* escapeText */.X1)(leftWords(apply))}\n\n${lines.join("")}${rest === 0 ? "" : `- and ${rest} more resources\n`}`;
        });
        return `## What the engine did after the action was stopped\n\n${parts.join("\n")}`;
    });
}
function entriesOf(events) {
    const { applied, unfinished } = events;
    return [
        ...unfinished.map((step) => entry("❔ begun, its end is not known:", step, 2)),
        ...applied.filter(({ succeeded }) => !succeeded).map((step) => entry("❌", step, 2)),
        ...notBegun(events).map((step) => entry("⏭️ not begun:", step, 1)),
        ...applied.filter(({ succeeded }) => succeeded).map((step) => entry("✅", step, 0)),
    ];
}
/** A replace is planned as one step and done as two. */
function notBegun({ planned, applied, unfinished }) {
    const begun = new Set([...applied, ...unfinished].map(({ address }) => address));
    return planned.filter(({ address, action }) => !begun.has(address) && action !== "noop" && action !== "read");
}
function entry(mark, { address, action }, rank) {
    const text = `- ${mark} ${(0,markdown/* escapeText */.X1)((0,markdown/* shorten */.ml)(action, MAXIMUM_WORD))} ${(0,markdown/* codeSpan */.SS)((0,markdown/* shorten */.ml)(address, markdown/* MAXIMUM_ADDRESS */.Gj))}\n`;
    return { rank, render: () => text };
}

;// CONCATENATED MODULE: ./packages/core/build/lifecycle/wait.js
const PERIOD_MS = 100;
/** After the last interrupt an engine writes what it has and goes. */
const LAST_WORDS_MS = 15_000;
/**
 * Waits for commands of the engine that outlived main, and interrupts what runs after the grace: the runner kills
 * whatever is left at the end of the job, and an engine that is killed keeps its lock.
 * @returns the commands that still run
 */
async function waitForEngine(commands, graceMs, host) {
    const late = await waitUntil(host.clock.now() + graceMs, commands, host);
    for (const command of late) {
        host.log.warning(`${command.unit}: the engine still runs after ${graceMs / 1_000} s and is interrupted`);
        host.processes.interrupt(command.process);
    }
    return late.length === 0 ? [] : waitUntil(host.clock.now() + LAST_WORDS_MS, late, host);
}
async function waitUntil(deadline, commands, { processes, clock }) {
    const isRunning = (command) => processes.isRunning(command.process);
    let running = commands.filter(isRunning);
    while (running.length > 0 && clock.now() < deadline) {
        await clock.sleep(PERIOD_MS);
        running = running.filter(isRunning);
    }
    return running;
}

;// CONCATENATED MODULE: ./packages/core/build/lifecycle/finish-up.js







/** A plan changes nothing but the lock that it holds. */
const PLAN_GRACE_MS = 60_000;
/**
 * The post step of an action that runs the engine: waits for an engine that outlived main, says what it came to,
 * brings states that were not saved into their backend or to safety, ends deployments, and removes all that was private.
 * @returns what a person has to do something about
 */
async function finishUp(host, finishing) {
    const { graceMs, planKey = "", githubToken = "" } = finishing;
    const left = leftOf(await host.journal.notes());
    const running = await waitForEngine(left.unended, graceMs, host);
    const applies = await Promise.all(left.unreported.map((command) => readApply(command, running, host)));
    await tell(applies, host);
    const failures = await bringIn(left, applies, planKey, host);
    await endDeployments(left, githubToken, host);
    if (failures.length > 0)
        await host.summarize((0,plan_sections/* failureSection */.mo)(failures));
    for (const path of left.remove)
        await host.files.remove(path);
    return failures;
}
async function readApply(command, running, { files, context }) {
    // Only addresses and actions are told of it: what hides the plan's secrets in its words went with main.
    const redact = (text) => text;
    const events = new engine_events/* EventStream */.v({ directory: "", workspace: context.workspace, redact });
    const text = await files.readText(command.stdoutFile).catch(() => "");
    for (const line of text.split("\n"))
        events.take(line);
    return { unit: command.unit, events, stillRuns: running.includes(command) };
}
async function tell(applies, host) {
    for (const apply of applies) {
        if (apply.events.hasApplied)
            host.log.notice(leftWords(apply));
        else
            host.log.error(leftWords(apply));
    }
    if (applies.length > 0)
        await host.summarize(renderLeft(applies));
}
/** Ends deployments of which main could not say how they ended. */
async function endDeployments({ deploying }, token, host) {
    for (const id of deploying) {
        const description = "The action was stopped before it could say how this ended";
        const details = { logUrl: host.context.runUrl, description };
        await host
            .forge(token)
            .setDeploymentStatus(id, "error", details)
            .catch((error) => {
            host.log.warning(`Deployment ${id} stays in progress on GitHub: ${(0,errors/* failureOf */.g5)(error).message}`);
        });
    }
}


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ keepRescues)
/* harmony export */ });
/* harmony import */ var _bundle_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94255);
/* harmony import */ var _bundle_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6230);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21707);



/** Long enough for a person who comes back from a holiday. */
const RETENTION_DAYS = 30;
/**
 * Keeps rescued states as artifacts, sealed to the owner of `plan-key`: the machine may go with the job. Without a key
 * nothing leaves it.
 * @returns names of the artifacts, one a state
 * @throws artifact-failed
 */
async function keepRescues(rescues, planKey, host) {
    if (planKey === "")
        return [];
    const recipients = rescues.length === 0 ? [] : [await (0,_bundle_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .recipientOf */ .d)(planKey)];
    const names = [];
    for (const { record, folder, stateFile } of rescues) {
        const sealed = await (0,_bundle_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealBundle */ .u2)(await host.files.readBytes(stateFile), recipients);
        const name = `flywheel-state-${folder.split("/").at(-1) ?? ""}`;
        await host.artifacts.upload(name, `${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRORED_STATE */ .mb}.age`, sealed, RETENTION_DAYS);
        host.journal.note({ note: "kept", folder });
        host.log.warning(`${record.unit}: the state that was not saved is kept in the artifact ${name}, sealed. Open it with \`age -d -i <the file with plan-key> ${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRORED_STATE */ .mb}.age > ${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRORED_STATE */ .mb}\` and push that with \`state push\`.`);
        names.push(name);
    }
    return names;
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


/***/ })

};
