export const id = 368;
export const ids = [368];
export const modules = {

/***/ 74700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ isHeadOrItsMerge),
/* harmony export */   M8: () => (/* binding */ checkedOut),
/* harmony export */   _g: () => (/* binding */ plannedBase)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5970);

/** What git has checked out; undefined where that cannot be told. */
async function checkedOut(host) {
    const [commit, text] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "rev-parse", "HEAD"),
        // The object itself: in a shallow clone, as actions/checkout makes it, git denies that a commit has parents.
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "cat-file", "commit", "HEAD"),
    ]);
    if (commit === undefined || text === undefined)
        return undefined;
    const header = text.split("\n\n", 1)[0] ?? "";
    return { commit, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent) };
}
/**
 * Whether this is a pull request's head, or GitHub's merge of it into its base (`refs/pull/<number>/merge`). With any other
 * first parent it may be the merge of somebody's own branch, which holds whatever they like.
 */
function isHeadOrItsMerge({ commit, parents }, { headSha, baseSha }) {
    return commit === headSha || (isMergeOf(parents, headSha) && parents[0] === baseSha);
}
/**
 * The commit of the base branch that a pull request's checkout was made from: the merge's first parent where its merge
 * is checked out, else where the two histories part, else (in a shallow clone) the base branch's tip of the event.
 */
async function plannedBase(host, pullRequest) {
    const [merged, parted] = await Promise.all([checkedOut(host), (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(host, "merge-base", "HEAD", pullRequest.baseSha)]);
    const parents = merged?.parents ?? [];
    return (isMergeOf(parents, pullRequest.headSha) ? parents[0] : parted) ?? pullRequest.baseSha;
}
function isMergeOf(parents, head) {
    return parents.length === 2 && parents[1] === head;
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   q: () => (/* binding */ gitText)
/* harmony export */ });
/** What git says of the checkout, trimmed; undefined where there is no git, no checkout, or no such object. */
async function git(host, ...command) {
    return (await gitText(host, ...command))?.trim();
}
/** The same, to the last blank: for the content of files. */
async function gitText(host, ...command) {
    const { workspace, environment } = host.context;
    const file = await host.processes.find("git");
    if (file === undefined)
        return undefined;
    const { exitCode, stdout } = await host.processes.run({
        file,
        // The workspace may belong to another user in a container job.
        arguments: ["-c", `safe.directory=${workspace}`, ...command],
        directory: workspace,
        environment,
    });
    return exitCode === 0 ? stdout : undefined;
}


/***/ }),

/***/ 41090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nV: () => (/* binding */ UNIT_INPUTS),
/* harmony export */   oP: () => (/* binding */ PLANNING_INPUTS),
/* harmony export */   vu: () => (/* binding */ GITHUB_TOKEN_INPUT)
/* harmony export */ });
/** Which units an action works on, the same in every action that does. */
const UNIT_INPUTS = {
    config: {
        type: "text",
        description: "The organization file, relative to the repository.",
        default: "organization.yaml",
    },
    environment: {
        type: "text",
        description: "Only the units of this environment of the organization. Empty means all.",
    },
    stacks: {
        type: "lines",
        description: "Only these stacks, one a line. Empty means all.",
    },
    "working-directory": {
        type: "text",
        description: "Direct mode: this one root module, without an organization file.",
    },
    workspace: {
        type: "text",
        description: "The engine's workspace, instead of the organization file's and TF_WORKSPACE. May hold {stack} and {environment}.",
    },
    "var-files": {
        type: "lines",
        description: "Variable files relative to the repository, one a line; later ones win. May hold {stack} and {environment}.",
    },
    vars: {
        type: "lines",
        description: "Variables as name=value, one a line. For secrets use TF_VAR_name in the environment.",
    },
    "backend-config": {
        type: "lines",
        description: "Backend settings as key=value, one a line; they win over files. May hold {stack} and {environment}.",
    },
    "backend-config-files": {
        type: "lines",
        description: "Files of backend settings relative to the repository, one a line; later ones win. May hold {stack} and {environment}.",
    },
    "allow-outside-workspace": {
        type: "boolean",
        description: "In direct mode, let paths lead out of the checked-out repository.",
        default: "false",
    },
    engine: {
        type: "text",
        description: "auto (tofu, then terraform, on PATH), tofu, terraform, or the path of a binary outside the checkout.",
        default: "auto",
    },
    parallelism: {
        type: "integer",
        description: "How many operations the engine runs at once in a unit; 0 means its own default.",
        default: "0",
        minimum: 0,
    },
    "max-parallel": {
        type: "integer",
        description: "How many units run at once; 0 means one for each processor.",
        default: "0",
        minimum: 0,
    },
};
/** What a plan is about, the same in plan and apply. They hide drift, so drift-check has none of them. */
const PLANNING_INPUTS = {
    target: {
        type: "lines",
        description: "Plan only these addresses, one a line, and what they depend on.",
    },
    exclude: {
        type: "lines",
        description: "Plan all but these addresses, one a line, and what depends on them. Needs OpenTofu 1.9.",
    },
    replace: {
        type: "lines",
        description: "Replace these addresses, one a line, although nothing requires it.",
    },
    destroy: { type: "boolean", description: "Plan to destroy all that the state holds.", default: "false" },
    refresh: {
        type: "boolean",
        description: "Look at reality before planning. Without it drift is not seen.",
        default: "true",
    },
};
/** The token input, the same in every action that talks to GitHub. */
const GITHUB_TOKEN_INPUT = {
    type: "secret",
    description: "Token for comments and issues. Empty: nothing is written to GitHub, and the summary says so.",
    runnerDefault: "${{ github.token }}",
};


/***/ }),

/***/ 48550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requireOrganization),
/* harmony export */   Y: () => (/* binding */ loadOrganization)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21596);
/* harmony import */ var _units_discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57439);
/* harmony import */ var _units_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11798);




const NOT_THERE = {
    config: "Write an organization file there, set the input config to where it lies, or set working-directory to run on " +
        "one directory without it.",
    base: "Set the input base to the file that yours is merged over, or leave it out.",
};
/**
 * Reads the organization file of a workspace, with the stacks that lie in it.
 * @param workspace absolute path, links resolved
 * @param config the input `config`: where the file lies, relative to the workspace
 * @throws config-invalid when there is no such file or it cannot be read; input-invalid when the path leads outside
 */
async function loadOrganization(files, workspace, config, { profile, base } = { profile: "auto", base: "" }) {
    const own = await findFile(files, workspace, config, "config");
    const below = base === "" ? undefined : await findFile(files, workspace, base, "base");
    // Loaded here, so that an action that never reads YAML does not pay for the parser.
    const { readOrganization, refuseSize } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 25688));
    const refused = refuseSize(own.size, own.file) ?? (below && refuseSize(below.size, below.file));
    if (refused !== undefined)
        return refused;
    return readOrganization(await readText(files, own), own.file, await (0,_units_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .discoverStackNames */ .s6)(files, workspace), {
        profile: profile === "auto" ? undefined : profile,
        base: below && { text: await readText(files, below), file: below.file },
    });
}
/**
 * The organization of a reading, for an action that acts on it.
 * @throws config-invalid with the place of the first finding that stands in the way
 */
function requireOrganization({ organization, findings }) {
    const [first, ...others] = findings.filter(({ rule }) => (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOf */ .Y)(rule)?.stops !== undefined);
    if (organization !== undefined && first === undefined)
        return organization;
    if (first === undefined)
        throw new Error("an organization was not read, and no finding says why");
    const more = others.length === 0 ? "" : ` (and ${others.length} more: validate-org lists them all)`;
    const { file, line, column } = first;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${first.message}${more}`, {
        hint: first.fix,
        detailCode: first.rule,
        place: { file, line, column },
    });
}
async function findFile(files, workspace, given, input) {
    const file = await (0,_units_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(files, workspace, given, { reason: "input-invalid", subject: `Input ${input}` });
    const path = `${workspace}/${file}`;
    const found = await files.stat(path);
    if (found?.kind === "file")
        return { file, path, size: found.size };
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${file} ${found === undefined ? "does not exist" : "is not a file"}`, {
        hint: NOT_THERE[input],
        detailCode: "not-a-file",
    });
}
async function readText(files, { path, file }) {
    try {
        return await files.readText(path);
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("config-invalid", `${file} cannot be read`, {
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

/***/ 43388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const LONGEST_QUOTE = 60;
const LONGEST_LIST = 12;
const LONGEST_SUGGESTED = 40;
const SHORTEST_PREFIX = 3;
/** A hint is not worth comparing thousands of wrong names with thousands of right ones. */
const MOST_KNOWN = 500;
const MOST_COMPARED = 100;
/** Control, direction and line separators: text that would not look like what it is. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A value from a file or an input as it stands in a message: quoted, escaped, cut when long. */
function quote(value) {
    const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
    return JSON.stringify(short.toWellFormed()).replaceAll(INVISIBLE, (character) => {
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** Names for a message: `a, b, c`, cut when there are many, odd ones quoted; `none` for none. */
function list(names, separator = ", ") {
    if (names.length === 0)
        return "none";
    const plain = (name) => (/^[\w@.:/{}-]{1,130}$/.test(name) ? name : quote(name));
    const shown = names.slice(0, LONGEST_LIST).map(plain).join(separator);
    return names.length > LONGEST_LIST ? `${shown} and ${names.length - LONGEST_LIST} more` : shown;
}
/** `Did you mean "x"? ` when one of the known names is a likely slip of `given`, else empty. */
function didYouMean(given, known) {
    const name = closest(given, known.slice(0, MOST_KNOWN));
    return name === undefined ? "" : `Did you mean ${quote(name)}? `;
}
/** The known name that is a slip or two away from `given`, else one that begins with it; the first of equals. */
function closest(given, known) {
    if (given.length > LONGEST_SUGGESTED)
        return undefined;
    const allowed = Math.max(1, Math.floor((given.length + 1) / 3));
    const similar = known.filter((name) => Math.abs(name.length - given.length) <= allowed);
    let best;
    for (const name of similar.slice(0, MOST_COMPARED)) {
        const distance = editDistance(given, name);
        if (distance <= allowed && distance < (best?.distance ?? Infinity))
            best = { name, distance };
    }
    return best?.name ?? (given.length < SHORTEST_PREFIX ? undefined : known.find((name) => name.startsWith(given)));
}
/** Levenshtein distance: insertions, deletions and replacements. */
function editDistance(from, to) {
    const distances = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        let diagonal = row - 1;
        let left = row;
        distances[0] = row;
        for (let column = 1; column <= to.length; column++) {
            const above = distances[column] ?? 0;
            const replaced = diagonal + (from.charCodeAt(row - 1) === to.charCodeAt(column - 1) ? 0 : 1);
            left = Math.min(replaced, above + 1, left + 1);
            diagonal = above;
            distances[column] = left;
        }
    }
    return distances[to.length] ?? 0;
}


/***/ }),

/***/ 21596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  gk: () => (/* binding */ finding),
  Y: () => (/* binding */ ruleOf)
});

// UNUSED EXPORTS: RULE_FAMILIES

;// CONCATENATED MODULE: ./packages/core/build/rules/rule.js
/** A rule whose severity can be changed. */
function error(asks, wrong, right) {
    return { severity: "error", asks, ...exampleOf(wrong, right) };
}
/** A rule that is broken without failing the action, unless its severity is raised. */
function warning(asks, wrong, right) {
    return { severity: "warning", asks, ...exampleOf(wrong, right) };
}
/** A rule without which nothing can be read, or what is read contradicts itself. */
function needed(asks, wrong, right) {
    return { ...error(asks, wrong, right), stops: "reading" };
}
/** A rule that guards a deployment: the file can be read, but is not acted on. */
function guarding(asks, wrong, right) {
    return { ...error(asks, wrong, right), stops: "acting" };
}
function exampleOf(wrong, right) {
    return wrong === undefined || right === undefined ? {} : { example: { wrong, right } };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/code-rules.js

/** The code of the repository: formatting, every stack and module, the files beside them. */
const CODE_RULES = {
    format: error("Every file is formatted as the engine formats it"),
    syntax: error("Every file of code can be parsed"),
    init: error("Every stack and module can be initialised"),
    "lock-file": error("Every stack has a committed lock file with all of its providers"),
    validate: error("Every stack and module is valid to the engine"),
    "validate-warning": warning("The engine warns of nothing"),
    "no-code": error("Every directory of stacks and modules holds code"),
    "undeclared-variable": error("Every name in a file of variables is declared by a stack that gets the file"),
    "unset-variable": warning("Every required variable that is no secret gets a value in every environment"),
    "auto-tfvars": warning("No file of variables is read in every environment by its name alone"),
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
    "missing-depends-on": warning("A stack that reads the state of another one depends on it"),
    "removed-unit": warning("No unit is dropped while what it manages is still there"),
    "module-cycle": error("No module calls itself, directly or through others"),
    "unused-module": warning("Every module under tofu/modules is called by a stack, directly or through others"),
};

;// CONCATENATED MODULE: ./packages/core/build/rules/registry.js




/** Every rule by its id, in families as the table shows them. */
const RULE_FAMILIES = {
    "The text of organization.yaml": TEXT_RULES,
    "What organization.yaml says": ORGANIZATION_RULES,
    "Only in the shape with clusters": CLUSTERS_RULES,
    "Only in overlays": OVERLAY_RULES,
    Code: CODE_RULES,
    "Units and modules": UNIT_RULES,
};
/** Every rule. Ids are stable: people switch rules by them. */
const RULES = {
    ...TEXT_RULES,
    ...ORGANIZATION_RULES,
    ...CLUSTERS_RULES,
    ...OVERLAY_RULES,
    ...CODE_RULES,
    ...UNIT_RULES,
};
const BY_ID = new Map(Object.entries(RULES));
/** The rule of an id; undefined for what is none, such as the detail code of a failure. */
function ruleOf(id) {
    return BY_ID.get(id);
}
/**
 * A broken rule, with the severity that the rule has by default.
 * @param message what is wrong, with the value; no period at the end
 * @param fix what to do instead
 */
function finding(rule, place, message, fix) {
    const { file, line, column } = place;
    return { rule, severity: RULES[rule].severity, file, line, column, message, fix };
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

/***/ 23794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ defaultStackPath),
/* harmony export */   Id: () => (/* binding */ STACKS_DIRECTORY),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   si: () => (/* binding */ MODULES_DIRECTORY),
/* harmony export */   uz: () => (/* binding */ unlistedStacks)
/* harmony export */ });
/** Where the organization's code lies by convention, relative to the repository. */
const STACKS_DIRECTORY = "tofu/stacks";
const MODULES_DIRECTORY = "tofu/modules";
/** Directory of a stack that names none. */
function defaultStackPath(stack) {
    return `${STACKS_DIRECTORY}/${stack}`;
}
/** Whether the engine reads a file of this name as code. */
function isCode(fileName) {
    return /^[^.].*\.(tf|tofu|tf\.json|tofu\.json)$/.test(fileName);
}
/** The directories under tofu/stacks that are stacks of their own: no listed stack names them as its path. */
function unlistedStacks(discovered, listedPaths) {
    const taken = new Set(listedPaths);
    return discovered.filter((name) => !taken.has(defaultStackPath(name)));
}


/***/ }),

/***/ 11798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m5: () => (/* binding */ locateDirectory),
/* harmony export */   pM: () => (/* binding */ locateFile),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _organization_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43388);



/**
 * A path somebody wrote, made relative to the workspace (`.` for the workspace itself). It need not exist.
 * @param workspace absolute path, links resolved
 * @throws the origin's reason when the path begins with a dash or holds control characters, or leads outside the
 *   workspace by `..`, as an absolute path or through a link where that is not allowed
 */
async function locate(files, workspace, given, origin) {
    if (/\p{Cc}/u.test(given)) {
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} contains a control character`, "Remove the character.", "invalid-char");
    }
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(workspace, given);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, absolute) || ".";
    // The engine would take such a path for an option.
    if (path.startsWith("-")) {
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} begins with a dash`, "Name the file or directory without it.", "leading-dash");
    }
    const mayLeave = origin.allowOutside === true;
    if (!mayLeave && isOutside(path))
        refuseOutside(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} lies outside the workspace`);
    const real = await realPathOf(files, absolute);
    if (real === undefined)
        refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} cannot be read`, RELATIVE, "unreadable");
    if (!mayLeave && isOutside(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace, real))) {
        refuseOutside(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} leads outside the workspace through a symbolic link`);
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
    return refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} ${what}`, RELATIVE, "not-a-directory");
}
/** Like {@link locate}, for something that must be a file. */
async function locateFile(files, workspace, given, origin) {
    const path = await locate(files, workspace, given, origin);
    const found = await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workspace, path));
    if (found?.kind === "file")
        return path;
    const what = found === undefined ? "does not exist" : "is not a file";
    return refuse(origin, `${(0,_organization_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)} ${what}`, RELATIVE, "not-a-file");
}
const RELATIVE = "Paths are relative to the repository's root; check the spelling, and that the file is checked out.";
function isOutside(relative) {
    return relative === ".." || relative.startsWith("../");
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


/***/ })

};
