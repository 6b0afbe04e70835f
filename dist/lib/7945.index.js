export const id = 7945;
export const ids = [7945];
export const modules = {

/***/ 32323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ LONGEST_PATH),
/* harmony export */   u: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** No system opens a longer path. */
const LONGEST_PATH = 4096;
/**
 * `posix.join` for paths that anybody may have written: normalizing takes time in proportion to the square of the length.
 * @returns a path that is too long for any file as it is written
 */
function joinPath(...parts) {
    const written = parts.join("/");
    return written.length > LONGEST_PATH ? written : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(...parts);
}


/***/ }),

/***/ 48550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ requireOrganization),
/* harmony export */   Ot: () => (/* binding */ optionalOrganization),
/* harmony export */   YS: () => (/* binding */ loadOrganization)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63020);
/* harmony import */ var _units_discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57439);
/* harmony import */ var _units_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11798);





/** Where the file often lies. */
const USUAL_PLACES = ["organization.yaml", "config/organization.yaml"];
/**
 * Reads the organization file of a workspace, with the stacks that lie in it.
 * @param workspace absolute path, links resolved
 * @param config the input `config`: where the file lies, relative to the workspace
 * @throws config-invalid when there is no such file or it cannot be read; input-invalid when the path leads outside
 */
async function loadOrganization(files, workspace, config, { profile = "auto", base = "", otherwise = "" } = {}) {
    const own = await findFile(files, workspace, config, "config");
    if (own.kind !== "file")
        return refuseConfig(own, otherwise, files, workspace);
    const below = base === "" ? undefined : await findFile(files, workspace, base, "base");
    if (below !== undefined && below.kind !== "file") {
        return refuseKind(below, "Set the input base to the file that yours is merged over, or leave it out.");
    }
    // Loaded here, so that an action that never reads YAML does not pay for the parser.
    const { readOrganization, refuseSize } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8395)]).then(__webpack_require__.bind(__webpack_require__, 88395));
    const refused = refuseSize(own.size, own.file) ?? (below && refuseSize(below.size, below.file));
    if (refused !== undefined)
        return refused;
    return readOrganization(await readText(files, own), own.file, await (0,_units_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discoverStackNames */ .s6)(files, workspace), {
        profile: profile === "auto" ? undefined : profile,
        base: below && { text: await readText(files, below), file: below.file },
    });
}
/**
 * The organization of a reading, for an action that acts on it.
 * @throws config-invalid with the place of the first finding that stands in the way
 */
function requireOrganization({ organization, findings }) {
    const [first, ...others] = findings.filter(({ rule }) => _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0[rule].stops !== undefined);
    if (organization !== undefined && first === undefined)
        return organization;
    if (first === undefined)
        throw new Error("an organization was not read, and no finding says why");
    const more = others.length === 0 ? "" : ` (and ${others.length} more: validate-org lists them all)`;
    const { file, line, column } = first;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("config-invalid", `${first.message}${more}`, {
        hint: first.fix,
        detailCode: first.rule,
        place: { file, line, column },
    });
}
/**
 * The organization of a workspace that may have none: undefined then.
 * @throws config-invalid, input-invalid
 */
async function optionalOrganization(config, { files, context: { workspace } }) {
    if ((await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(workspace, config))) === undefined)
        return undefined;
    return requireOrganization(await loadOrganization(files, workspace, config));
}
async function findFile(files, workspace, given, input) {
    const file = await (0,_units_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x5)(files, workspace, given, { reason: "input-invalid", subject: `Input ${input}` });
    const path = `${workspace}/${file}`;
    const found = await files.stat(path);
    return { file, path, kind: found?.kind, size: found?.size ?? 0 };
}
async function refuseConfig(own, otherwise, files, workspace) {
    const usual = USUAL_PLACES.filter((place) => place !== own.file);
    const found = await Promise.all(usual.map((place) => files.stat(`${workspace}/${place}`)));
    const there = usual.find((_, index) => found[index]?.kind === "file");
    const hint = there === undefined
        ? "Write an organization file there, or set the input config to where it lies."
        : `${there} is there: if you mean that, set the input config to it.`;
    return refuseKind(own, `${hint} ${otherwise}`.trim());
}
function refuseKind({ file, kind }, hint) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("config-invalid", `${file} ${kind === undefined ? "does not exist" : "is not a file"}`, {
        hint,
        detailCode: "not-a-file",
    });
}
async function readText(files, { path, file }) {
    try {
        return await files.readText(path);
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("config-invalid", `${file} cannot be read`, {
            hint: "Check the file's permissions in the checkout.",
            detailCode: "unreadable",
            place: { file },
            cause: error instanceof Error ? error.message : String(error),
        });
    }
}


/***/ }),

/***/ 12078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/** Everything that stacks say of how they are run, wherever they say it. */
function settingsOf(stacks) {
    return stacks.flatMap((stack) => [stack, ...stack.perEnvironment]);
}


/***/ }),

/***/ 70005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isLabel),
/* harmony export */   j: () => (/* binding */ nameFormat)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12078);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43388);


const LONGEST_LABEL = 63;
const WHY = "Names become part of artifact names, hosts and namespaces: lower-case letters, digits and inner dashes only.";
/** Names are DNS labels: they end up in artifact names, markers, hosts and Kubernetes objects. */
const nameFormat = ({ environments, stacks, runners }, report) => {
    for (const { name } of environments)
        checkLabel("The environment name", name, report);
    for (const { name } of stacks)
        checkLabel("The stack name", name, report);
    for (const { name } of runners)
        checkLabel("The runner name", name, report);
    for (const { namespace } of environments) {
        if (namespace !== undefined)
            checkLabel(namespace.path, namespace, report);
    }
    for (const { workspace } of (0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f)(stacks)) {
        if (workspace !== undefined)
            checkWorkspace(workspace, report);
    }
};
/** Whether the text is one DNS label (RFC 1123). */
function isLabel(text) {
    return text.length <= LONGEST_LABEL && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(text);
}
function checkLabel(what, name, report) {
    if (isLabel(name.value))
        return;
    const message = `${what} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name.value)} ${problemOf(name.value)}`;
    const label = labelLike(name.value);
    report.add("name-format", name.at, message, `${label === undefined ? "" : `Write ${label}. `}${WHY}`);
}
/** The first thing wrong, because a look-alike letter or a blank is hard to see. */
function problemOf(name) {
    if (name === "")
        return "is empty";
    const bad = /[^a-z0-9-]/u.exec(name)?.[0];
    if (bad === undefined) {
        return name.length > LONGEST_LABEL ? `has ${name.length} characters, more than 63` : "begins or ends with a dash";
    }
    if (/^[A-Z]$/.test(bad))
        return `has a capital letter, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bad)}`;
    const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `contains ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bad)}${/^[!-~]$/.test(bad) ? "" : ` (U+${code})`}, which is not allowed`;
}
/** The label somebody probably meant; letters that are not ASCII are not guessed at. */
function labelLike(name) {
    const parts = name.toLowerCase().split(/[^a-z0-9]+/);
    const label = parts.filter((part) => part !== "").join("-");
    return /^[ -~]*$/.test(name) && isLabel(label) ? label : undefined;
}
function checkWorkspace(workspace, report) {
    const plain = workspace.value.replaceAll(/\{[a-z]+\}/g, "x");
    if (/^[A-Za-z0-9_.~][A-Za-z0-9_.~-]*$/.test(plain))
        return;
    const message = `${workspace.path} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(workspace.value)} is no workspace name`;
    report.add("name-format", workspace.at, message, "Use letters, digits, dashes, dots and underscores.");
}


/***/ }),

/***/ 63020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  H2: () => (/* binding */ distinctFindings),
  gk: () => (/* binding */ finding),
  Nd: () => (/* binding */ isRule)
});

// UNUSED EXPORTS: RULE_FAMILIES

;// CONCATENATED MODULE: ./packages/core/build/rules/rule.js
/** A rule whose severity can be changed. */
function error(asks, wrong, right) {
    return { severity: "error", asks, reason: "config-invalid", ...exampleOf(wrong, right) };
}
/** A rule that is broken without failing the action, unless its severity is raised. */
function warning(asks, wrong, right) {
    return { ...error(asks, wrong, right), severity: "warning" };
}
/** A rule that not everybody wants. */
function onDemand(asks) {
    return { ...warning(asks), isOff: true };
}
/** A rule without which nothing can be read, or what is read contradicts itself. */
function needed(asks, wrong, right) {
    return { ...error(asks, wrong, right), stops: "reading" };
}
/** A rule that guards a deployment: the file can be read, but is not acted on. */
function guarding(asks, wrong, right) {
    return { ...error(asks, wrong, right), stops: "acting" };
}
/** A rule that is broken where something could not be checked. @param reason what a run fails by */
function unchecked(asks, reason = "config-invalid") {
    return { ...error(asks), reason, stops: "checking" };
}
/** A rule of the code. @param reason what a run fails by */
function ofCode(asks, reason) {
    return { ...error(asks), reason };
}
function exampleOf(wrong, right) {
    return wrong === undefined || right === undefined ? {} : { example: { wrong, right } };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/code-rules.js

/** The code of the repository: formatting, every stack and module, the files beside them. */
const CODE_RULES = {
    format: ofCode("Every file is formatted as the engine formats it", "format-failed"),
    syntax: unchecked("Every file of code can be parsed", "validate-failed"),
    init: unchecked("Every stack and module can be initialised", "init-failed"),
    "engine-limit": unchecked("The engine comes to an end with every directory, within ten minutes and 4 GiB of memory", "validate-failed"),
    "missing-module": unchecked("Every module that is called by its path is there, and holds code", "init-failed"),
    "lock-file": ofCode("Every stack has a committed lock file with all of its providers", "init-failed"),
    validate: ofCode("Every stack and module is valid to the engine", "validate-failed"),
    "validate-warning": warning("The engine warns of nothing"),
    "no-code": error("Every directory of stacks and modules holds code"),
    "undeclared-variable": error("Every name in a file of variables is declared by a stack that gets the file"),
    "unset-variable": warning("Every required variable that is no secret gets a value in every environment"),
    "auto-tfvars": warning("No file of variables is read in every environment by its name alone"),
    "environment-file": onDemand("Every stack has a file <environment>.tfvars for each of its environments"),
    "cross-check": error("Values that must be equal in several files are equal"),
    "cross-check-form": error("Every place of a cross-check holds one plain value", "- equal: [{ yaml: organization.yaml }, { tfvars: a.tfvars }]", "- equal: [{ yaml: organization.yaml#organization.name }, { tfvars: a.tfvars#owner }]"),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/organization-rules.js

/** What an organization file says, whatever its shape. */
const ORGANIZATION_RULES = {
    // The shape and its fields.
    "not-recognised": needed("The file has one of the shapes that are read"),
    "schema-version": needed("schema_version is one that this release reads", "schema_version: 2", "schema_version: 1"),
    "schema-version-missing": warning("schema_version is written down", "organization: …", "schema_version: 1"),
    "required-field": needed("A field that everything needs is there"),
    "example-file": warning("The file is not an example", "organization.example.yaml", "organization.yaml"),
    "unknown-key": guarding("Every key is a known one", "depend_on: [attic]", "depends_on: [attic]"),
    "empty-value": guarding("A key that is written has a value", 'domain: ""', "domain: acme.example"),
    type: needed("A value has the type of its field", "depends_on: attic", "depends_on: [attic]"),
    "placeholder-value": warning("No value is a placeholder", "project_id: YOUR_PROJECT_ID", 'project_id: "4711"'),
    choice: error("A value is one of those known for its field", "role: prod", "role: production"),
    "nested-resources": error("A runner's resources are flat: GitLab Runner 17 cannot read them nested", "resources: { requests: { cpu: 1 } }", "resources: { cpu_request: 1 }"),
    // Single values.
    "name-format": needed("Names are DNS labels: lower-case letters, digits, inner dashes", "Prod_EU", "prod-eu"),
    confusable: warning("No two names look alike", "prod, pr0d", "prod, preview"),
    domain: error("A domain is a bare name", "domain: https://acme.example", "domain: acme.example"),
    url: error("A URL is a whole web address", "server: attic.acme.example", "server: https://attic.acme.example"),
    path: needed("Paths stay in the repository", "path: ../attic", "path: tofu/stacks/attic"),
    placeholder: needed("Templates hold known placeholders only", "{env}.tfvars", "{environment}.tfvars"),
    "backend-config": needed("An entry of backend_config is key=value or a file", "=x", "key=x"),
    "runner-type": error("A runner's type is a known one", "type: dcoker", "type: docker"),
    "review-level": needed("require_reviewed_plan is a known level", "approve", "approved"),
    quantity: error("Amounts are Kubernetes quantities", "memory_limit: 1 GB", "memory_limit: 1Gi"),
    // Values that must agree.
    "min-max": error("No minimum is above its maximum"),
    "request-limit": error("No request is above its limit"),
    "duplicate-item": needed("Nothing is listed twice"),
    "duplicate-environment": needed("No two environments or clusters have the same name"),
    "duplicate-namespace": error("No two environments share a cluster context and namespace"),
    "duplicate-path": warning("No two stacks have the same path"),
    "shared-tags": warning("No two runners have the same set of tags, so that a job's runner is known"),
    "cache-domain": warning("The cache lies under the domain of an environment"),
    "nix-cache": error("A runner of type nix has a cache to use"),
    "dind-privileged": warning("The runner dind is privileged"),
    "unresolved-ref": needed("What is named exists", "depends_on: [attik]", "depends_on: [attic]"),
    cycle: needed("No stack depends on itself, directly or through others"),
};
/** What only a file with `clusters:` says (shape A). */
const CLUSTERS_RULES = {
    "agent-group": error("A context that names an agent names one of gitlab.agent_group"),
    "agent-name": warning("A cluster's agent has the cluster's name"),
    "group-path": warning("gitlab.agent_group lies in organization.group_path"),
    "orphan-namespace": warning("Every key of namespaces.attic is a cluster"),
    "cluster-namespace": error("Where namespaces.attic is written, every cluster has an entry"),
    "no-production": warning("Of several clusters with roles, one is production"),
    proxy: error("A proxy has a host and a port up to 65535, or neither"),
};
/** What only an overlay says (shape E). */
const OVERLAY_RULES = {
    "repository-format": error("A repository is owner/name", "https://github.com/acme/infra", "acme/infra"),
    "owner-mismatch": error("The owner's repository and GitHub URL belong to owner.slug"),
    "commit-format": error("core.pinned_commit is a whole commit id of 40 hex digits"),
    "public-key-format": error("A cache's public key is name:base64"),
    "forbidden-label": error("No label is both shared and forbidden"),
};
/** Parts of the file that other actions give their meaning. */
const PART_RULES = {
    check: error("Every check is one that health-verify can ask", "htp: https://acme.example", "http: https://acme.example"),
    "ignore-rule": error("An ignore rule of drift says what to ignore, and why"),
    "expired-ignore": warning("No ignore rule of drift has expired"),
    "drift-owners": error("An owner of drift is @login or @organization/team", "attic: ada", 'attic: "@ada"'),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/file-rules.js

/** What lies where something is looked for, the engine included. */
const FILE_RULES = {
    "not-a-file": unchecked("What is read as a file is one: no device, pipe or link to nothing"),
    "not-a-directory": unchecked("What is read as a directory is one"),
    "path-outside": unchecked("No path and no link leads outside the repository"),
    "leading-dash": unchecked("No path begins with a dash: the engine would take it for an option"),
    unreadable: unchecked("What is there can be read"),
    "no-stack": error("The repository has a stack"),
    "config-invalid": unchecked("Every listed stack has code, and every unit can be made of what the file says"),
    "engine-missing": unchecked("The engine that the code is checked with can be run", "engine-missing"),
    "path-inside-workspace": unchecked("The engine is no file of the repository that it checks", "input-invalid"),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/text-rules.js

/** The text of an organization file: limits and syntax, before anything has a meaning. */
const TEXT_RULES = {
    "too-large": needed("The file has at most 1 MiB"),
    "too-many-nodes": needed("The file comes to at most 10,000 values"),
    "too-deep": needed("Values are nested at most 64 levels deep"),
    "invalid-char": needed("The file is UTF-8 text without control characters", 'name: "a\\0b"', "name: ab"),
    empty: needed("The file holds something"),
    yaml: needed("The file is YAML 1.2"),
    "multi-document": needed("The file holds one YAML document"),
    tag: needed("No value has a YAML tag", "name: !secret x", 'name: "!secret x"'),
    "duplicate-key": needed("No key is written twice in one mapping"),
    "merge-key": needed("There are no merge keys", "attic: { <<: *defaults }", "attic: { workspace: blue }"),
    "alias-limit": needed("Aliases do not blow the file up"),
    "alias-cycle": needed("No alias stands inside the value it names", "a: &a [*a]", "a: &a [b]"),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/unit-rules.js

/** Units and the graph of stacks and modules. */
const UNIT_RULES = {
    "shared-state": error("Each unit has a state of its own", "key=attic", "key={stack}/{environment}"),
    "too-many-waves": error("Units depend on each other over at most eight waves"),
    "too-many-legs": error("The matrix has at most 256 legs: one for each wave of each environment, or more"),
    "missing-depends-on": warning("A stack that reads the state of another one depends on it"),
    "removed-unit": warning("No unit is dropped while what it manages is still there"),
    "module-cycle": unchecked("No module calls itself, directly or through others"),
    "unused-module": warning("Every module under tofu/modules is called by a stack, directly or through others"),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/registry.js





/** Every rule by its id, in families as the table shows them. */
const RULE_FAMILIES = {
    "The text of organization.yaml": TEXT_RULES,
    "What organization.yaml says": ORGANIZATION_RULES,
    "Only in the shape with clusters": CLUSTERS_RULES,
    "Only in overlays": OVERLAY_RULES,
    "Parts that other actions read": PART_RULES,
    "Files and directories": FILE_RULES,
    Code: CODE_RULES,
    "Units and modules": UNIT_RULES,
};
/** Every rule. Ids are stable: people switch rules by them. */
const RULES = {
    ...TEXT_RULES,
    ...ORGANIZATION_RULES,
    ...CLUSTERS_RULES,
    ...OVERLAY_RULES,
    ...PART_RULES,
    ...FILE_RULES,
    ...CODE_RULES,
    ...UNIT_RULES,
};
/** Whether there is such a rule; the detail code of a failure, for one, may be none. */
function isRule(id) {
    return Object.hasOwn(RULES, id);
}
/**
 * A broken rule, with the severity that the rule has by default.
 * @param message what is wrong, with the value; no period at the end
 * @param fix what to do instead
 */
function finding(rule, place, message, fix) {
    const { file, line, column } = place;
    const { severity, reason } = RULES[rule];
    return { rule, severity, reason, file, line, column, message, fix };
}
/** Each finding once: two checks may come upon the same. */
function distinctFindings(findings) {
    return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}


/***/ }),

/***/ 57439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ directoriesWithCode),
/* harmony export */   I8: () => (/* binding */ surveyStacks),
/* harmony export */   bO: () => (/* binding */ discoverModules),
/* harmony export */   jA: () => (/* binding */ discoverStacks),
/* harmony export */   s6: () => (/* binding */ discoverStackNames),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_rules_name_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70005);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43388);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23794);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11798);






/** Whether the engine finds code directly in the directory (absolute). */
async function hasCode(files, directory) {
    return (await files.list(directory)).some(({ name, kind }) => kind === "file" && (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._m)(name));
}
/** Names of the directories directly under tofu/stacks that hold code, sorted. */
async function discoverStackNames(files, workspace) {
    const directories = await directoriesWithCode(files, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .STACKS_DIRECTORY */ .Id));
    return directories.map((directory) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(directory));
}
/** The directories directly under an absolute path that hold code, as absolute paths, sorted. Hidden ones are not. */
async function directoriesWithCode(files, parent) {
    const children = (await files.list(parent))
        .filter(({ name, kind }) => kind === "directory" && !name.startsWith("."))
        .map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(parent, name));
    const withCode = await Promise.all(children.map((child) => hasCode(files, child)));
    return children.filter((_, index) => withCode[index]);
}
/**
 * Looks at every stack of the repository. A directory that a listed stack names as its path is that stack.
 * @param workspace absolute path, links resolved
 */
async function surveyStacks(listed, files, workspace) {
    const failures = [];
    const directories = [];
    const stacks = [...listed];
    for (const stack of listed) {
        const problem = await problemOf(() => requireCode(files, workspace, stack));
        if (problem === undefined)
            directories.push(stack.path);
        else
            failures.push(problem);
    }
    const paths = listed.map(({ path }) => path);
    for (const name of (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .unlistedStacks */ .uz)(await discoverStackNames(files, workspace), paths)) {
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStackPath */ .Fi)(name);
        const problem = await problemOf(async () => {
            await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateDirectory */ .m5)(files, workspace, path, originOf(name, { file: path }));
            // Its code can be checked whatever its name is.
            directories.push(path);
            requireUsableName(name, listed);
        });
        if (problem === undefined)
            stacks.push(withoutSettings(name));
        else
            failures.push(problem);
    }
    return { stacks, directories: [...new Set(directories)], failures };
}
/**
 * Every stack of the repository, in the order of {@link surveyStacks}.
 * @param workspace absolute path, links resolved
 * @throws config-invalid for the first of the survey's failures
 */
async function discoverStacks(organization, files, workspace) {
    const { stacks, failures } = await surveyStacks(organization.stacks, files, workspace);
    if (failures[0] !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlywheelError */ .Lt(failures[0]);
    return stacks;
}
/** Every directory with code under tofu/modules, at any depth, relative to the workspace, sorted. */
async function discoverModules(files, workspace) {
    const modules = [];
    const visited = new Set();
    const visit = async (directory) => {
        const path = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(files, workspace, directory, { reason: "config-invalid", subject: _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULES_DIRECTORY */ .si });
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path);
        // Links can make a directory its own descendant.
        const real = await files.realPath(absolute);
        if (visited.has(real))
            return;
        visited.add(real);
        if (await hasCode(files, absolute))
            modules.push(path);
        for (const { name, kind } of await files.list(absolute)) {
            if (kind === "directory" && !name.startsWith("."))
                await visit(`${path}/${name}`);
        }
    };
    if ((await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULES_DIRECTORY */ .si)))?.kind === "directory")
        await visit(_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULES_DIRECTORY */ .si);
    return modules;
}
async function requireCode(files, workspace, stack) {
    const origin = originOf(stack.name, stack.place);
    const path = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .locateDirectory */ .m5)(files, workspace, stack.path, origin);
    if (await hasCode(files, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path)))
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(origin.reason, `${origin.subject}: ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(stack.path)} holds no .tf or .tofu file`, {
        hint: `Set stacks.${stack.name}.path to the directory of its code, or remove the stack from the organization file.`,
        ...(stack.place === undefined ? {} : { place: stack.place }),
    });
}
function requireUsableName(name, listed) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStackPath */ .Fi)(name);
    const namesake = listed.find((stack) => stack.name === name);
    if (namesake !== undefined) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("config-invalid", `The stack ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} lies in ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(namesake.path)}, but ${path} holds code too`, {
            hint: `Remove one of the two, or list ${path} in the organization file under another name with this path.`,
            ...(namesake.place === undefined ? {} : { place: namesake.place }),
        });
    }
    if (!(0,_organization_rules_name_format_js__WEBPACK_IMPORTED_MODULE_5__/* .isLabel */ .J)(name)) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("config-invalid", `The directory ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} holds code, but ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} cannot be the name of a stack`, {
            hint: "Rename it to lower-case letters, digits and inner dashes, or list it in the organization file: a name of " +
                "that form under stacks:, with this directory as its path.",
            detailCode: "name-format",
            place: { file: path },
        });
    }
}
/** What the check throws as a failure, so that the next one is made too. */
async function problemOf(check) {
    try {
        await check();
        return undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlywheelError */ .Lt)
            return error.failure;
        throw error;
    }
}
function originOf(stack, place) {
    return { reason: "config-invalid", subject: `The stack ${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(stack)}`, place };
}
function withoutSettings(name) {
    return {
        name,
        path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStackPath */ .Fi)(name),
        dependsOn: [],
        environments: undefined,
        varFiles: [],
        backendConfig: [],
        perEnvironment: [],
        workspace: undefined,
        place: undefined,
    };
}


/***/ }),

/***/ 11798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   m5: () => (/* binding */ locateDirectory),
/* harmony export */   pM: () => (/* binding */ locateFile),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _long_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32323);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43388);




/**
 * A path somebody wrote, made relative to the workspace (`.` for the workspace itself). It need not exist.
 * @param workspace absolute path, links resolved
 * @throws the origin's reason when the path begins with a dash or holds control characters, or leads outside the
 *   workspace by `..`, as an absolute path or through a link where that is not allowed
 */
async function locate(files, workspace, given, origin) {
    if (/\p{Cc}/u.test(given)) {
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} contains a control character`, "Remove the character.", "invalid-char");
    }
    if (given.length > _long_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .f) {
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} is longer than ${_long_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .f} characters`, RELATIVE, "unreadable");
    }
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(workspace, given);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, absolute) || ".";
    // The engine would take such a path for an option.
    if (path.startsWith("-")) {
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} begins with a dash`, "Name the file or directory without it.", "leading-dash");
    }
    const mayLeave = origin.allowOutside === true;
    if (!mayLeave && isOutside(path))
        refuseOutside(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} lies outside the workspace`);
    const real = await realPathOf(files, absolute);
    if (real === undefined)
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} cannot be read`, RELATIVE, "unreadable");
    if (!mayLeave && isOutside(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, real))) {
        refuseOutside(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} leads outside the workspace through a symbolic link`);
    }
    return path;
}
/** The real path of what exists of the path; undefined when the system refuses (link loop, permission, length). */
async function realPathOf(files, absolute) {
    try {
        let path = absolute;
        while (path !== "/" && (await files.stat(path)) === undefined)
            path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
        return await files.realPath(path);
    }
    catch {
        return undefined;
    }
}
/** Like {@link locate}, for something that must be a directory. */
async function locateDirectory(files, workspace, given, origin) {
    const path = await locate(files, workspace, given, origin);
    const found = await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path));
    if (found?.kind === "directory")
        return path;
    const what = found === undefined ? "does not exist" : "is not a directory";
    return refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} ${what}`, RELATIVE, "not-a-directory");
}
/** Like {@link locate}, for something that must be a file. */
async function locateFile(files, workspace, given, origin) {
    const path = await locate(files, workspace, given, origin);
    const found = await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path));
    if (found?.kind === "file")
        return path;
    const what = found === undefined ? "does not exist" : "is not a file";
    return refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} ${what}`, RELATIVE, "not-a-file");
}
const RELATIVE = "Paths are relative to the repository's root; check the spelling, and that the file is checked out.";
/** Whether a relative path leads upwards out of what it is relative to. */
function isOutside(relative) {
    return relative === ".." || relative.startsWith("../");
}
/** Whether a relative path lies below a directory, which is relative to the same. */
function isInside(path, directory) {
    return directory === "." || path.startsWith(`${directory}/`);
}
function refuseOutside(origin, what) {
    const inside = "Only what lies in the checked-out repository is used; write a path inside it";
    const or = origin.allowOutside === undefined ? "" : ", or set allow-outside-workspace: true";
    return refuse(origin, what, `${inside}${or}.`, "path-outside");
}
function refuse(origin, what, hint, detailCode) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(origin.reason, `${origin.subject}: ${what}`, {
        hint,
        detailCode,
        ...(origin.place === undefined ? {} : { place: origin.place }),
    });
}


/***/ }),

/***/ 81578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   Uz: () => (/* binding */ DEFAULT_ENVIRONMENT),
/* harmony export */   d6: () => (/* binding */ parseDependency),
/* harmony export */   eo: () => (/* binding */ DEFAULT_WORKSPACE),
/* harmony export */   qJ: () => (/* binding */ partsOfUnit)
/* harmony export */ });
/** The environment of units that belong to none. */
const DEFAULT_ENVIRONMENT = "default";
/** The engine's workspace where none is named. */
const DEFAULT_WORKSPACE = "default";
function unitId(stack, environment) {
    return `${stack}@${environment}`;
}
/** What {@link unitId} was made of: neither holds an @, but a directory's name in direct mode may. */
function partsOfUnit(id) {
    const at = id.lastIndexOf("@");
    return { stack: id.slice(0, at), environment: id.slice(at + 1) };
}
/** The unit a `depends_on` entry (`stack` or `stack@environment`) means, seen from a unit of `environment`. */
function parseDependency(entry, environment) {
    const at = entry.indexOf("@");
    return at === -1 ? { stack: entry, environment } : { stack: entry.slice(0, at), environment: entry.slice(at + 1) };
}


/***/ })

};
