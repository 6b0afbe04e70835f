export const id = 880;
export const ids = [880];
export const modules = {

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e1: () => (/* binding */ describeUnit),
/* harmony export */   e4: () => (/* binding */ createManifest),
/* harmony export */   hx: () => (/* binding */ describeJob),
/* harmony export */   i2: () => (/* binding */ describeCheckout)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5970);
/* harmony import */ var _plan_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87778);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30091);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48839);
/* harmony import */ var _token_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52785);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49590);







/** Commit and tree of the work tree; the event's commit where it is no git checkout. */
async function describeCheckout(host) {
    const [commit, tree] = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(host, "rev-parse", "HEAD", "HEAD^{tree}"))?.split("\n") ?? [];
    return commit !== undefined && tree !== undefined ? { commit, tree } : { commit: host.context.sha, tree: null };
}
/**
 * Describes the job this is.
 * @param organization sha256 of the organization file; null in direct mode
 * @param options what it plans, or expects to have been planned
 * @param token the job's own; empty for none. It goes no further than here
 */
function describeJob(checkout, organization, options, token, { context }) {
    return {
        ...checkout,
        organization,
        options,
        token: (0,_token_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .tokenKind */ .a)(token),
        runId: context.runId,
        runAttempt: context.runAttempt,
        event: context.event,
        pullRequest: context.pullRequest?.number ?? context.queuedPullRequest ?? null,
        headSha: context.pullRequest?.headSha ?? null,
        baseSha: context.pullRequest?.baseSha ?? null,
    };
}
/** What plan and apply must agree on, as it is here. */
async function describeUnit(unit, engine, job, host) {
    const lockFile = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(host.context.workspace, unit.directory, ".terraform.lock.hcl");
    const hasLockFile = (await host.files.stat(lockFile))?.kind === "file";
    return {
        ...job,
        unit: unit.id,
        repository: host.context.repository,
        workingDirectory: unit.directory,
        engine: { name: engine.name, version: engine.version, platform: engine.platform },
        lockFile: hasLockFile ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(await host.files.readBytes(lockFile)) : null,
        workspace: unit.workspace,
    };
}
/** The manifest of a plan just made. */
function createManifest(here, made, host) {
    const { unit, plan, bytes, backend, ...rest } = made;
    const planSha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(bytes);
    const names = Object.keys(plan?.json.variables ?? {});
    return {
        schema: "flywheel.plan/v1",
        ...here,
        backend: { type: backend.type, settings: backend.settings.map(([name, value]) => [name, value]) },
        state: (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .planState */ .Z)(bytes),
        planSha256,
        variables: (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .variableDigests */ .U)(names, unit, host.context.environment, planSha256),
        counts: plan === undefined ? _plan_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COUNTS */ .lZ : (0,_plan_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .xS)(plan.changeSet),
        createdAt: new Date(host.clock.now()).toISOString(),
        ...rest,
    };
}


/***/ }),

/***/ 11608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ steersTheEngine)
/* harmony export */ });
/* harmony import */ var _units_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23794);

const FOLDERS = [".git", ".github", ".terraform", "terraform.d"];
/**
 * Whether the engine, git or GitHub would act by this file. The job that applies holds more than the one that planned:
 * such files it takes from git alone, never from a bundle.
 * @param path relative to the repository
 */
function steersTheEngine(path) {
    const parts = path.toLowerCase().split("/");
    const name = parts.at(-1) ?? "";
    return (parts.some((part) => FOLDERS.includes(part)) ||
        (0,_units_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(name) ||
        /\.tfvars(\.json)?$|\.hcl$|^\.(terraform|tofu)/.test(name));
}


/***/ }),

/***/ 34579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ bundleArtifactName),
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   N8: () => (/* binding */ recordArtifactName),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 67967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requirePrivateRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/**
 * A plan in clear shows every secret of the state to whoever may download an artifact; of a public repository that is
 * everybody. A repository of which the event does not say that it is private counts as public.
 * @throws plan-unsealed
 */
function requirePrivateRepository({ repository, repositoryIsPrivate }) {
    if (repositoryIsPrivate)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unsealed", `${repository} is not known to be private, and a plan is handed over in clear only in a private one`, {
        detailCode: "public-repository",
        hint: "Seal it: give tofu-plan a plan-key or plan-recipients, and leave out allow-plain-plan. age-keygen makes a key.",
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
    return new Map([...fromEnvironment, ...(0,_engine_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .TT)(unit.vars)]);
}


/***/ }),

/***/ 70351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ codeIdentity)
/* harmony export */ });
/* harmony import */ var _bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30091);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5970);
/* harmony import */ var _local_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97018);



/** Reads from git which code an initialised unit has. */
async function codeIdentity(session) {
    const directories = await (0,_local_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .codeDirectories */ .n)(session);
    const trees = directories.map(async (directory) => [directory, (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(session.host, "rev-parse", `HEAD:./${directory}`)) ?? null]);
    const uncommitted = uncommittedDigest(session.host, [...directories, ...session.unit.varFiles]);
    return { trees: await Promise.all(trees), uncommitted: await uncommitted };
}
async function uncommittedDigest(host, paths) {
    const inside = paths.filter((path) => !path.startsWith("../"));
    // Options of diff that a user's configuration may set otherwise in the other job.
    const command = ["diff", "--no-ext-diff", "--no-textconv", "--no-color", "--full-index", "--binary", "HEAD", "--"];
    const difference = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(host, "--literal-pathspecs", ...command, ...inside)) ?? "";
    return difference === "" ? "" : (0,_bundle_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(difference);
}


/***/ }),

/***/ 97018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ codeDirectories)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30058);



/** `Dir` is relative to the root module; that of a downloaded module lies in the data directory. */
const modulesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Modules: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Dir: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) });
/**
 * The directories of the repository whose code an initialised unit is made of: its own, and those of the local modules it
 * calls, however deep. Relative to the workspace, "." for the workspace itself, sorted. The engine's own list says so;
 * without one (not initialised) only the unit's own is known.
 */
async function codeDirectories({ unit, environment, host }) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(environment["TF_DATA_DIR"] ?? "", "modules", "modules.json");
    const exists = (await host.files.stat(file)) !== undefined;
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(modulesSchema, exists ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(await host.files.readText(file)) : undefined);
    const modules = parsed.success ? parsed.output.Modules : [];
    const local = modules
        .filter(({ Dir }) => !(0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(Dir))
        .map(({ Dir }) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(unit.directory, Dir)))
        .filter((directory) => directory !== ".." && !directory.startsWith("../"));
    return [...new Set([unit.directory, ...local])].toSorted();
}


/***/ }),

/***/ 73416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ engineWarnings)
/* harmony export */ });
/** A unit's warnings of the engine, for annotations. */
function engineWarnings(unit, diagnostics, redact) {
    return diagnostics.map(({ summary, detail, place }) => ({
        message: redact(detail === "" ? summary : `${summary}: ${detail}`),
        place,
        unit,
    }));
}


/***/ }),

/***/ 77987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LIMIT_INPUTS)
/* harmony export */ });
/** What a plan may destroy at all: tofu-plan warns of it, tofu-apply refuses it. */
const LIMIT_INPUTS = {
    "max-destroy": {
        type: "limit",
        description: "Most objects that one call may destroy, replacements included; empty means any number. The organization's own limit holds where it is lower.",
    },
    protect: {
        type: "lines",
        description: "Address patterns of objects that are never deleted, replaced or forgotten, one a line. Only * and ? are special.",
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
/* harmony export */   qb: () => (/* binding */ guardViolations),
/* harmony export */   qs: () => (/* binding */ limitViolations)
/* harmony export */ });
/* unused harmony export addressWords */
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

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ plan_alerts_alert),
  Q: () => (/* binding */ planAlerts)
});

// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
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
// EXTERNAL MODULE: ./packages/core/build/report/plan-entries.js + 1 modules
var plan_entries = __webpack_require__(64587);
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
    const opened = changes.filter(({ group }) => (0,attribute_diff/* losesMarks */.rL)(group.sample));
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
        return after !== undefined && (0,attribute_diff/* hasMark */.mP)(beforeSensitive) && !(0,attribute_diff/* hasMark */.mP)(afterSensitive);
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

/***/ 64587:
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
        attributes: (0,attribute_diff/* diffAttributes */.xX)(instance.change, instance.change.replacePaths),
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
;// CONCATENATED MODULE: ./packages/core/build/report/plan-entries.js




const NOTHING = { groups: [], changes: [], drift: [] };
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
        changes: groups.map((group) => (0,budget/* remembered */.HK)((0,change_entry/* changeEntry */.df)(group, redact))),
        drift: changeSet.drift.map((change) => (0,budget/* remembered */.HK)((0,drift_entry/* driftEntry */.m)(change, redact, (0,drift_entry/* driftConsequence */.z)(change, proposed.get(change.address))))),
    };
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
        Buffer.from(digest, "hex").toString("base64"),
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
                { digest: Buffer.from(digest, "base64").toString("hex"), firstSeen },
            ])),
        },
    };
}
/**
 * The units of a comment that is about to be written: a digest that the comment it replaces showed for the same head was
 * first seen when that one says, so that an approval in between still counts.
 * @param now in seconds since the epoch
 */
function reviewedUnits(digests, head, previous, now) {
    const known = previous.kind === "signed" && isAbout(previous.review, head) ? previous.review.units : undefined;
    return new Map([...digests].map(([unit, digest]) => {
        const before = known?.get(unit);
        return [unit, { digest, firstSeen: before?.digest === digest ? before.firstSeen : now }];
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
// EXTERNAL MODULE: ./packages/core/build/plan/attribute-diff.js
var attribute_diff = __webpack_require__(56418);
// EXTERNAL MODULE: ./packages/core/build/plan/configuration.js
var configuration = __webpack_require__(10446);
// EXTERNAL MODULE: ./packages/core/build/review/canonical.js
var canonical = __webpack_require__(82345);
// EXTERNAL MODULE: ./packages/core/build/review/code-dependence.js
var code_dependence = __webpack_require__(27490);
// EXTERNAL MODULE: ./packages/core/build/review/ignore.js
var review_ignore = __webpack_require__(29865);
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
    const sensitiveBefore = (0,attribute_diff/* hasMark */.mP)(sides.beforeSensitive);
    if (before !== undefined)
        found.push({ path, before, after: undefined, sensitiveBefore, sensitiveAfter: false });
    walkChildren(path, depth, keys, { ...sides, before: undefined, beforeSensitive: undefined }, found);
}
function walkChildren(path, depth, keys, sides, found) {
    if (keys.length > 0)
        compareShape(path, depth, sides, found);
    for (const key of new Set(keys))
        walk((0,attribute_diff/* childName */.QW)(path, key), depth + 1, childSides(sides, key), found);
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
    const sensitiveBefore = before !== undefined && (0,attribute_diff/* hasMark */.mP)(sides.beforeSensitive);
    const sensitiveAfter = after !== undefined && (0,attribute_diff/* hasMark */.mP)(sides.afterSensitive);
    if (after !== "unknown" && sensitiveBefore === sensitiveAfter && sameSide(before, after))
        return;
    found.push({ path, before, after, sensitiveBefore, sensitiveAfter });
}
function afterOf(sides, depth) {
    if (sides.afterUnknown === true)
        return "unknown";
    // Sensitive as a whole and unknown in parts: what is known must not pass for unknown.
    if ((0,attribute_diff/* hasMark */.mP)(sides.afterUnknown))
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
    return depth === 0 && after === undefined && !(0,attribute_diff/* hasMark */.mP)(afterUnknown) && keysOf(before).length > 0;
}
/** Whether there is something to walk into after the change. */
function isFilled({ after, afterUnknown }) {
    if ((0,json/* isContainer */.u_)(after))
        return keysOf(after).length > 0 || (0,attribute_diff/* hasMark */.mP)(afterUnknown);
    return after === undefined && (0,attribute_diff/* hasMark */.mP)(afterUnknown);
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
        before: (0,attribute_diff/* child */.jf)(sides.before, key),
        after: (0,attribute_diff/* child */.jf)(sides.after, key),
        afterUnknown: (0,attribute_diff/* childMark */.Yz)(sides.afterUnknown, key),
        beforeSensitive: (0,attribute_diff/* childMark */.Yz)(sides.beforeSensitive, key),
        afterSensitive: (0,attribute_diff/* childMark */.Yz)(sides.afterSensitive, key),
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
        digest: (place, value) => hmac(prepared, (0,canonical/* canonicalJson */.d)([header.unit, ...place, value])).toString("base64url"),
        name: hidingNames(redact, prepared),
        ignore: (0,review_ignore/* parseIgnore */.w)(ignore),
    };
    const { changes, outputs } = changeSet;
    return {
        schema: "flywheel.review/v1",
        header: headerOf(json, changes, header, veil),
        entries: entriesOf(json, changes, veil),
        outputs: outputsOf(outputs, veil),
    };
}
/** The digest of a record, in hex: an HMAC of its RFC 8785 form. */
function recordDigest(record, key) {
    return hmac((0,external_node_crypto_.createSecretKey)(key), (0,canonical/* canonicalJson */.d)(record)).toString("hex");
}
/** `plan-digest` of a call: its one unit's digest; of several units the SHA-256 of theirs, sorted. */
function digestOfAll(unitDigests) {
    const [only = "", ...others] = unitDigests;
    return others.length === 0 ? only : (0,digest/* sha256 */.s)(unitDigests.toSorted().join("\n"));
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)("sha256", key).update(text).digest();
}
function hidingNames(redact, key) {
    return (text) => {
        const redacted = redact(text);
        return redacted === text ? text : `${redacted} ${hmac(key, (0,canonical/* canonicalJson */.d)([text])).toString("base64url")}`;
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
        address: veil.name(address),
        deposed: change.deposed ?? null,
        mode: change.mode,
        actions: [...change.actions],
        previousAddress: change.previousAddress === undefined ? null : veil.name(change.previousAddress),
        tainted: change.reason === "replace_because_tainted",
        import: digest("import", resource.change.importing),
        replacePaths: change.replacePaths.map((path) => veil.name(path.reduce(attribute_diff/* childName */.QW, ""))).toSorted(),
        identity: digest("identity", resource.change.before_identity ?? idOf(change.before)),
        provider: change.provider,
        providerConfig: code?.provider_config_key ?? null,
        provisioners: digest("provisioners", code?.provisioners),
        leaves: leavesOf(address, change, veil),
    };
}
function outputsOf(changes, veil) {
    return changes
        .filter(({ name }) => !veil.ignore(`output.${name}`, ""))
        .map((change) => ({
        name: veil.name(change.name),
        action: change.kind,
        leaves: leavesOf(`output.${change.name}`, change, veil),
    }))
        .toSorted((a, b) => compare(a.name, b.name));
}
function leavesOf(address, change, veil) {
    return changedLeaves(change)
        .filter(({ path }) => !veil.ignore(address, path))
        .map((leaf) => {
        const digest = (side, value) => value === undefined ? null : veil.digest([address, leaf.path, side], value.value);
        return {
            path: veil.name(leaf.path),
            before: digest("before", leaf.before),
            after: leaf.after === "unknown" ? schema/* UNKNOWN */.HV : digest("after", leaf.after),
            sensitiveBefore: leaf.sensitiveBefore,
            sensitiveAfter: leaf.sensitiveAfter,
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
