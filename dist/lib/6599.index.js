export const id = 6599;
export const ids = [6599];
export const modules = {

/***/ 98069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s1: () => (/* binding */ changeBase),
  vl: () => (/* binding */ changedPaths),
  sB: () => (/* binding */ noticeBase)
});

// EXTERNAL MODULE: ./packages/core/build/checkout.js
var checkout = __webpack_require__(74700);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/git.js
var git = __webpack_require__(5970);
// EXTERNAL MODULE: ./packages/core/build/organization/wording.js
var wording = __webpack_require__(43388);
;// CONCATENATED MODULE: ./packages/core/build/graph/deployed-commits.js

/** Each costs a look through the repository; whatever was last deployed longer ago counts as affected. */
const MOST_COMMITS = 64;
/** How many deployments are looked at for units that may never have been deployed. */
const LEAST_READ = 300;
const MOST_READ_A_UNIT = 3;
/**
 * The commits that units were last deployed of in whole, as tofu-apply records it.
 * @throws forge-failed
 */
async function deployedCommits(units, forge, host) {
    const wanted = new Set(units.map(({ id }) => id));
    const environments = [...new Set(units.map(({ environment }) => environment))];
    const most = Math.max(LEAST_READ, MOST_READ_A_UNIT * units.length);
    const past = await forge.pastDeployments(environments, (found) => found.length >= most || lastOfEach(found, wanted).size === wanted.size);
    const last = lastOfEach(past, wanted);
    const newest = newestOfEach(past);
    const here = await commitsHere([...newest.values(), ...last.values()], host);
    const isHere = ([, sha]) => here.has(sha);
    return {
        commits: new Map([...last].filter(isHere)),
        newest: new Map([...newest].filter(isHere)),
        absent: new Map([...last].filter((entry) => !isHere(entry))),
    };
}
/** @param past newest first */
function lastOfEach(past, wanted) {
    const last = new Map();
    for (const { units = [], isWhole, sha } of past) {
        for (const unit of isWhole ? units : [])
            if (wanted.has(unit) && !last.has(unit))
                last.set(unit, sha);
    }
    return last;
}
/** @param past newest first */
function newestOfEach(past) {
    const newest = new Map();
    for (const { environment, units, sha } of past) {
        if (units !== undefined && !newest.has(environment))
            newest.set(environment, sha);
    }
    return newest;
}
/** Which of these commits the checkout has, of the first ones. */
async function commitsHere(commits, host) {
    const asked = [...new Set(commits)].filter((commit) => /^[0-9a-f]{40,64}$/.test(commit)).slice(0, MOST_COMMITS);
    if (asked.length === 0)
        return new Set();
    const known = await (0,git/* git */.$)(host, "rev-list", "--no-walk=unsorted", "--ignore-missing", ...asked);
    return new Set(known?.split("\n"));
}

;// CONCATENATED MODULE: ./packages/core/build/graph/base.js





/** GitHub's name for no commit, such as `before` of a new branch. */
const NO_COMMIT = /^0+$/;
/** Says why units count as affected of which nobody can tell, and what to do about it. */
function noticeBase({ kind, words, hint }, log) {
    if (hint === undefined)
        return;
    const who = kind === "none" ? "Every unit counts" : "Some units count";
    log.notice(`${who} as affected: ${words}\n→ ${hint}`, { title: "flywheel: affected" });
}
/**
 * What a change is compared with: of a pull request the commit where it leaves its base branch, else the commit that is
 * given, else of each unit the one that was deployed last. Never the `before` of a push: what a failed run or one that
 * was superseded did not deploy would not be seen again.
 * @throws input-invalid for a given commit that git does not know
 */
async function changeBase(units, source, host) {
    const { pullRequest } = host.context;
    if (pullRequest !== undefined) {
        const commit = await commitOf(host, await (0,checkout/* plannedBase */._g)(host, pullRequest));
        const number = `pull request ${pullRequest.number}`;
        return commit === undefined
            ? { kind: "none", words: `where ${number} leaves its base branch is not in this checkout`, hint: FETCH_ALL }
            : { kind: "commit", commit, words: `what ${number} changes` };
    }
    return source.affectedBase === ""
        ? deployedBase(units, source.githubToken, host)
        : givenBase(source.affectedBase, host);
}
async function givenBase(given, host) {
    if (NO_COMMIT.test(given))
        return { kind: "none", words: "affected-base names no commit" };
    const commit = await commitOf(host, given);
    if (commit !== undefined)
        return { kind: "commit", commit, words: `what changed since ${(0,wording/* quote */.hD)(given)}` };
    return (0,errors/* fail */.fJ)("input-invalid", `Input affected-base: git knows no commit ${(0,wording/* quote */.hD)(given)} in this checkout`, {
        hint: `${FETCH_ALL} A branch is named as git has it there, such as origin/main.`,
        detailCode: "unknown-commit",
    });
}
async function deployedBase(units, token, host) {
    if (token === "") {
        return { kind: "none", words: "there is no pull request, and neither affected-base nor github-token is set" };
    }
    try {
        const deployed = await deployedCommits(units, host.forge(token), host);
        const hint = deployed.absent.size === 0 ? {} : { hint: FETCH_ALL };
        return { kind: "deployments", words: "what changed since each unit was last deployed", ...deployed, ...hint };
    }
    catch (error) {
        const { message } = (0,errors/* failureOf */.g5)(error);
        return { kind: "none", words: message, hint: "Give the job the permission `deployments: read`." };
    }
}
const FETCH_ALL = "Set fetch-depth: 0 for actions/checkout, which fetches one commit alone otherwise.";
/** The whole name of a commit whose files are here; undefined for one that is not. */
async function commitOf(host, name) {
    // What begins with a dash is an option to git.
    return name.startsWith("-") ? undefined : (0,git/* git */.$)(host, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
}
/**
 * The paths that differ between a commit and the one that is checked out, of a renamed file both.
 * @param commit one that {@link changeBase} found
 */
async function changedPaths(host, commit) {
    // A repository may tell git to overlook its submodules.
    const options = ["--name-status", "--no-renames", "--no-ext-diff", "--ignore-submodules=none", "-z"];
    const text = await (0,git/* git */.$)(host, "diff", ...options, commit, "HEAD", "--");
    const pairs = text?.matchAll(/([A-Z])\d*\0([^\0]+)\0/g);
    return pairs && [...pairs].map(([, status, path = ""]) => ({ path, isInBoth: status === "M" }));
}


/***/ }),

/***/ 36599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ affectedSinceBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/units/layout.js
var layout = __webpack_require__(23794);
// EXTERNAL MODULE: ./packages/core/build/units/paths.js
var units_paths = __webpack_require__(11798);
;// CONCATENATED MODULE: ./packages/core/build/graph/affected.js



/**
 * The units that may be planned otherwise than before: by their files, by what the organization says of them, or because
 * they depend on such a unit.
 * @param units in dependency order
 * @param beforeOf what a unit is compared with
 */
function affectedUnits(units, beforeOf) {
    const affected = new Map();
    // Dependencies come first, so that one pass finds those behind them.
    for (const unit of units) {
        const before = beforeOf(unit);
        const own = "unknown" in before ? { cause: "unknown", what: before.unknown } : before.causeOf(unit);
        const upstream = unit.dependsOn.find((id) => affected.has(id));
        const behind = upstream === undefined ? undefined : { cause: "dependent", what: upstream };
        const found = own ?? behind;
        if (found !== undefined)
            affected.set(unit.id, { unit, ...found });
    }
    return [...affected.values()];
}
/** The organization as it is, beside what it was at a commit. */
class Comparison {
    #now;
    #before;
    #earlier;
    #files;
    /**
     * @param changed paths relative to the repository, of a renamed file both
     */
    constructor(now, before, changed, code) {
        this.#now = now;
        this.#before = before;
        this.#earlier = new Map(before.units.map((unit) => [unit.id, unit]));
        this.#files = new ChangedFiles(changed, now, before, code);
    }
    /** What changed of a unit itself; undefined for nothing. */
    causeOf(unit) {
        const earlier = this.#earlier.get(unit.id);
        if (earlier === undefined)
            return { cause: "new", what: unit.id };
        const what = this.#files.of(unit) ?? changedEntry(unit, this.#now.organization, earlier, this.#before.organization);
        return what === undefined ? undefined : { cause: "changed", what };
    }
    /** The units that there are no more. */
    removed() {
        const known = new Set(this.#now.units.map(({ id }) => id));
        return this.#before.units.filter(({ id }) => !known.has(id));
    }
}
/** What the organization says otherwise of a unit than before; undefined for nothing. */
function changedEntry(unit, organization, earlier, before) {
    // What comes before a unit is no part of its plan; and of the past nobody knows what its code read.
    const own = (each) => ({ ...each, dependsOn: undefined });
    if (!isSame(own(unit), own(earlier)))
        return `stacks.${unit.stack}`;
    const environmentOf = ({ environments }) => environments.find(({ name }) => name === unit.environment);
    if (!isSame(environmentOf(organization), environmentOf(before)))
        return `environments.${unit.environment}`;
    return isSame(organization.policy, before.policy) ? undefined : "policy";
}
/** Both were read by the same code, which gives fields in one order. */
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** Finds the changed path that concerns a unit. */
class ChangedFiles {
    /** By the id of a unit that is given the file. */
    #named = new Map();
    /** By the directory whose code it may be, or be read by. */
    #byOwner = new Map();
    #all;
    #paths;
    #code;
    constructor(changed, now, before, code) {
        this.#all = changed;
        this.#paths = new Set(changed);
        this.#code = code;
        const uses = [...now.units, ...before.units].flatMap((unit) => valueFiles(unit).map((path) => ({ path, id: unit.id })));
        for (const { path, id } of uses) {
            const found = this.#at(path);
            if (found !== undefined)
                this.#named.set(id, found);
        }
        const given = new Set(uses.map(({ path }) => path));
        const reached = new Set(now.units.flatMap(({ directory }) => [...code.reachOf(directory).directories]));
        for (const path of changed)
            if (isReadAnyway(path) || !given.has(path))
                this.#own(path, reached);
    }
    /** Data may be read from the stack or module around it, also where code that nobody calls lies beside it. */
    #own(path, reached) {
        const isData = !(0,layout/* isCode */._m)(external_node_path_.posix.basename(path));
        for (const directory of directoriesAround(path)) {
            if (!this.#code.hasCode(directory))
                continue;
            this.#byOwner.set(directory, path);
            if (!isData || reached.has(directory))
                return;
        }
    }
    /** The path itself where it changed, or a link or submodule that it lies behind. */
    #at(path) {
        return [path, ...directoriesAround(path)].find((each) => this.#paths.has(each));
    }
    of(unit) {
        const named = this.#named.get(unit.id);
        if (named !== undefined)
            return named;
        const { directories, paths } = this.#code.reachOf(unit.directory);
        for (const directory of directories) {
            const path = this.#byOwner.get(directory) ?? this.#at(directory);
            if (path !== undefined)
                return path;
        }
        for (const path of paths) {
            const found = this.#at(path) ?? this.#all.find((changed) => (0,units_paths/* isInside */.FK)(changed, path));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
}
/** From the nearest to that of the repository. */
function directoriesAround(path) {
    const directory = external_node_path_.posix.dirname(path);
    return directory === "." ? ["."] : [directory, ...directoriesAround(directory)];
}
/** The files of values that a unit is given by name; among them, whether or not there is one, its environment's. */
function valueFiles({ directory, environment, varFiles, backendConfig }) {
    const files = backendConfig.filter((entry) => !entry.includes("="));
    return [...varFiles, ...files, external_node_path_.posix.join(directory, `${environment}.tfvars`)];
}
/** The engine reads these of a root module whether they are named or not. */
function isReadAnyway(path) {
    return /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/.test(path);
}

// EXTERNAL MODULE: ./packages/core/build/graph/base.js + 1 modules
var graph_base = __webpack_require__(98069);
// EXTERNAL MODULE: ./packages/core/build/units/situation.js
var situation = __webpack_require__(1174);
// EXTERNAL MODULE: ./packages/core/build/git.js
var git = __webpack_require__(5970);
// EXTERNAL MODULE: ./packages/core/build/long-paths.js
var long_paths = __webpack_require__(32323);
// EXTERNAL MODULE: ./packages/core/build/once.js
var once = __webpack_require__(14825);
;// CONCATENATED MODULE: ./packages/core/build/graph/committed-files.js




/** Everything a commit holds; undefined where git does not know it. */
async function treeOf(host, commit) {
    const text = await (0,git/* gitText */.q)(host, "ls-tree", "-r", "-z", "--full-tree", commit);
    return text
        ?.split("\0")
        .filter((line) => line !== "")
        .map((line) => ({ path: line.slice(line.indexOf("\t") + 1), kind: kindOf(line.slice(0, 6)) }));
}
/** Source: git's object modes (gitformat-index, "File types"). */
function kindOf(mode) {
    if (mode === "120000")
        return "link";
    return mode === "160000" ? "submodule" : "file";
}
/**
 * The files of a commit, to be read where the workspace would be. Links lead to what the commit holds; to anything else
 * they lead nowhere.
 * @param tree what {@link treeOf} says of the commit
 */
function committedFiles(host, commit, tree) {
    const { workspace } = host.context;
    const blob = async (path) => {
        const file = external_node_path_.posix.relative(workspace, path);
        return (await (0,git/* gitText */.q)(host, "cat-file", "blob", `${commit}:${file}`)) ?? missing(path);
    };
    const { kinds, children } = directoriesOf(tree, workspace);
    const links = new Set(tree.flatMap(({ path, kind }) => (kind === "link" ? [external_node_path_.posix.join(workspace, path)] : [])));
    const targetOf = (0,once/* once */.O)(blob);
    // Most commits hold no link, and looking for one at each part of each path is most of the work.
    const real = async (path) => links.size === 0 ? external_node_path_.posix.resolve(path) : follow(path, links, targetOf);
    const content = async (path) => blob((await real(path)) ?? missing(path));
    const kindOf = async (path) => kinds.get((await real(path)) ?? "");
    return {
        readText: content,
        readBytes: async (path) => Buffer.from(await content(path)),
        stat: async (path) => {
            const kind = await kindOf(path);
            return kind && { kind, size: 0, modifiedMs: 0 };
        },
        list: async (directory) => {
            const parent = (await real(directory)) ?? missing(directory);
            const entries = (children.get(parent) ?? []).toSorted().map(async (name) => {
                const path = external_node_path_.posix.join(parent, name);
                const kind = (await kindOf(path)) ?? "other";
                return links.has(path) ? { name, kind, isLink: true } : { name, kind };
            });
            return Promise.all(entries);
        },
        realPath: async (path) => (await real(path)) ?? missing(path),
        write: unchangeable,
        makeDirectory: unchangeable,
        remove: unchangeable,
        temporaryDirectory: unchangeable,
    };
}
function directoriesOf(tree, workspace) {
    const kinds = new Map([[workspace, "directory"]]);
    const children = new Map();
    const add = (path, kind) => {
        if (kinds.has(path))
            return;
        kinds.set(path, kind);
        const parent = external_node_path_.posix.dirname(path);
        add(parent, "directory");
        const siblings = children.get(parent) ?? [];
        siblings.push(external_node_path_.posix.basename(path));
        children.set(parent, siblings);
    };
    for (const { path, kind } of tree)
        add(external_node_path_.posix.join(workspace, path), kind === "file" ? "file" : "other");
    return { kinds, children };
}
/** As many as Linux follows in one path (path_resolution(7)). */
const MOST_LINKS = 40;
/** An absolute path with every link resolved; undefined for one that no system would follow. */
async function follow(path, links, targetOf) {
    let resolved = "/";
    let hops = 0;
    const rest = path.split("/");
    for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
        resolved = external_node_path_.posix.join(resolved, part);
        if (!links.has(resolved))
            continue;
        const target = await targetOf(resolved);
        if (++hops > MOST_LINKS || target.length > long_paths/* LONGEST_PATH */.f)
            return undefined;
        rest.unshift(...target.split("/"));
        resolved = target.startsWith("/") ? "/" : external_node_path_.posix.dirname(resolved);
    }
    return resolved;
}
function missing(path) {
    throw new Error(`${path} is not in the commit`);
}
function unchangeable() {
    throw new Error("a commit is not changed");
}

;// CONCATENATED MODULE: ./packages/core/build/graph/history.js






/** What the organization was at earlier commits. */
class History {
    #now;
    #graph;
    #source;
    #host;
    #head;
    constructor(now, graph, source, host) {
        this.#now = now;
        this.#graph = graph;
        this.#source = source;
        this.#host = host;
    }
    /** The organization as it is, compared with a commit that the checkout has. */
    async since(commit) {
        this.#head ??= readHead(this.#host);
        const [changes, head] = await Promise.all([(0,graph_base/* changedPaths */.vl)(this.#host, commit), this.#head]);
        const before = changes && head && (await this.#before(commit, changes, head));
        if (changes === undefined || head === undefined || before === undefined) {
            return { unknown: `${this.#source.config} of the commit that this is compared with cannot be read` };
        }
        const paths = changes.map(({ path }) => path);
        return new Comparison(this.#now, before, [...paths, ...throughLinks(paths, head.links)], {
            reachOf: (directory) => this.#graph.reachOf(directory),
            hasCode: (directory) => head.directories.has(directory) || this.#graph.codeOf(directory) !== undefined,
        });
    }
    /** The organization at a commit; undefined where there was none that can be read. */
    async #before(commit, changes, { links }) {
        const { files, context } = this.#host;
        const { config, base } = this.#source;
        const given = [config, base].filter((path) => path !== "");
        const own = (await Promise.all(given.map((path) => namesOf(files, context.workspace, path)))).flat();
        // A link may lead to the organization, or to files that units are known by.
        const moved = new Set(links.map(({ path }) => path));
        const saysNothing = ({ path, isInBoth }) => isInBoth && !moved.has(path) && !own.some((file) => file === path || file.startsWith(`${path}/`));
        // With the same files in it, and the same organization, there were the same units.
        if (changes.every(saysNothing))
            return this.#now;
        const tree = await treeOf(this.#host, commit);
        if (tree === undefined)
            return undefined;
        const committed = committedFiles(this.#host, commit, tree);
        const { organization, units } = await (0,situation/* surveyOrganization */.U)(committed, context.workspace, this.#source);
        return organization === undefined ? undefined : { organization, units };
    }
}
/** A file as git calls it: where it is named, and where it really lies. */
async function namesOf(files, workspace, given) {
    const path = external_node_path_.posix.resolve(workspace, given);
    const real = (await files.stat(path)) === undefined ? path : await files.realPath(path);
    return [path, real].map((each) => external_node_path_.posix.relative(workspace, each));
}
async function readHead(host) {
    const tree = await treeOf(host, "HEAD");
    if (tree === undefined)
        return undefined;
    const code = tree.filter(({ path }) => (0,layout/* isCode */._m)(external_node_path_.posix.basename(path)));
    const links = tree
        .filter(({ kind }) => kind === "link")
        .map(async ({ path }) => ({ path, target: await targetOf(host.files, host.context.workspace, path) }));
    return { directories: new Set(code.map(({ path }) => external_node_path_.posix.dirname(path))), links: await Promise.all(links) };
}
/** What a changed path is called where a link leads to it, to a directory around it, or through it. */
function throughLinks(changed, links) {
    const targets = new Map(links.map(({ path, target }) => [path, target]));
    // Links show where the last of a chain leads: those that lead on through a changed one end where it does.
    const places = changed.map((path) => ({ path, end: targets.get(path) }));
    return links.flatMap(({ path: link, target }) => places.flatMap(({ path, end = path }) => {
        if (target === end || target.startsWith(`${end}/`))
            return [link];
        return path.startsWith(`${target}/`) ? [`${link}${path.slice(target.length)}`] : [];
    }));
}
/** Relative to the workspace; the link itself where it leads nowhere. */
async function targetOf(files, workspace, link) {
    const [, target = link] = await namesOf(files, workspace, link);
    return target;
}

;// CONCATENATED MODULE: ./packages/core/build/graph/since-base.js



/**
 * The units that the checked-out commit may plan otherwise than the base of its change does.
 * @throws input-invalid for a given base that git does not know
 */
async function affectedSinceBase(now, graph, source, host) {
    const base = await (0,graph_base/* changeBase */.s1)(now.units, source, host);
    const history = new History(now, graph, source, host);
    switch (base.kind) {
        case "none":
            return { base, ...everything(now, base.words) };
        case "commit":
            return sinceCommit(now, base, history);
        case "deployments":
            return sinceDeployments(now, base, history);
    }
}
/** Where nobody can tell, every unit counts. */
function everything({ units }, why) {
    return { units: affectedUnits(units, () => ({ unknown: why })), removed: [] };
}
async function sinceCommit(now, base, history) {
    const compared = await history.since(base.commit);
    if ("unknown" in compared)
        return { base: { kind: "none", words: compared.unknown }, ...everything(now, "") };
    return { base, units: affectedUnits(now.units, () => compared), removed: compared.removed() };
}
async function sinceDeployments(now, base, history) {
    const { commits, newest } = base;
    const compared = new Map();
    // One after the other: each has everything that it compares in memory.
    for (const commit of new Set([...commits.values(), ...newest.values()])) {
        compared.set(commit, await history.since(commit));
    }
    const beforeOf = ({ id }) => compared.get(commits.get(id) ?? "") ?? undeployed(id, base);
    const removed = [...newest].flatMap(([environment, commit], index) => {
        const before = compared.get(commit);
        if (before === undefined || "unknown" in before)
            return [];
        // An environment that is gone has no deployments that anybody would look for.
        const isIts = (unit) => newest.has(unit.environment) ? unit.environment === environment : index === 0;
        return before.removed().filter(isIts);
    });
    return { base, units: affectedUnits(now.units, beforeOf), removed };
}
function undeployed(id, { absent }) {
    const commit = absent.get(id);
    return {
        unknown: commit === undefined
            ? "no successful deployment of it is recorded"
            : `the commit of its last deployment, ${commit.slice(0, 8)}, is not in this checkout or long ago`,
    };
}


/***/ }),

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ surveyOrganization)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _organization_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48550);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57439);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69362);




/**
 * Surveys the organization in these files, which may be those of a commit.
 * @param workspace absolute path, links resolved
 */
async function surveyOrganization(files, workspace, source) {
    const { sketch, findings, failures: unread } = await readFile(files, workspace, source);
    const organization = sketch?.hasUnits === true ? sketch.organization : undefined;
    const { stacks, directories, failures } = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyStacks */ .I8)(organization?.stacks ?? [], files, workspace);
    const found = { organization, parts: sketch?.organization, findings, stacks, stackDirectories: directories };
    // A broken organization file hides no code, but what it would have said of a directory's name is not known.
    if (organization === undefined)
        return { ...found, units: [], failures: unread };
    const units = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyUnits */ .O)(organization, stacks, files, workspace);
    const isTold = ({ detailCode }) => findings.some(({ rule }) => rule === "cycle" && detailCode === rule);
    return { ...found, units: units.units, failures: [...failures, ...units.failures.filter((each) => !isTold(each))] };
}
/** What the organization's file says; why it cannot be read, where it is not there or no plain file. */
async function readFile(files, workspace, source) {
    try {
        return { ...(await (0,_organization_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadOrganization */ .YS)(files, workspace, source.config, source)), failures: [] };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FlywheelError */ .Lt))
            throw error;
        return { sketch: undefined, findings: [], failures: [error.failure] };
    }
}


/***/ }),

/***/ 69362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ surveyUnits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
/* harmony import */ var _cycles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45511);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34838);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52374);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29112);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95986);






/**
 * Resolves every unit without any inputs, and keeps every failure instead of the first.
 * @param stacks what `surveyStacks` found
 * @param workspace absolute path, links resolved
 */
async function surveyUnits(organization, stacks, files, workspace) {
    const general = keeper();
    await general.attempt(() => {
        (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireStacks */ .tU)(stacks);
    }, undefined);
    const all = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentsOf */ .o)(stacks, (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNames */ .iF)(organization));
    const filled = [...all.values()].map(async (deployment) => {
        const { attempt, failures } = keeper();
        const dependencies = await attempt(() => (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .directDependencies */ .pk)(deployment, all), []);
        const values = await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .fillDeployment */ .jo)(deployment, _values_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_UNIT_INPUTS */ .bG, files, workspace, attempt);
        return { unit: { ...values, dependsOn: [...new Set(dependencies.map(({ id }) => id))] }, failures };
    });
    const surveyed = await Promise.all(filled);
    const units = surveyed.map(({ unit }) => unit);
    // What depends on itself is told by the failure; all else can still be looked at.
    const ordered = (await general.attempt(() => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .waves */ .Lp)(units), undefined)) ?? (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .waves */ .Lp)(withoutCircles(units));
    return {
        units: ordered.flat(),
        failures: distinct([...general.failures, ...surveyed.flatMap(({ failures }) => failures)]),
    };
}
/** The units without the dependencies that lead in a circle. */
function withoutCircles(units) {
    const edges = new Map(units.map(({ id, dependsOn }) => [id, dependsOn]));
    const circles = () => (0,_cycles_js__WEBPACK_IMPORTED_MODULE_5__/* .findCycles */ .p)([...edges.keys()], (id) => edges.get(id) ?? []);
    for (let found = circles(); found.length > 0; found = circles()) {
        for (const [first = "", second] of found) {
            edges.set(first, (edges.get(first) ?? []).filter((id) => id !== second));
        }
    }
    return units.map((unit) => ({ ...unit, dependsOn: edges.get(unit.id) ?? [] }));
}
/** Keeps what fails of the steps it does, in their order. */
function keeper() {
    const failures = [];
    const attempt = async (work, fallback) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FlywheelError */ .Lt))
                throw error;
            failures.push(error.failure);
            return fallback;
        }
    };
    return { attempt, failures };
}
/** An entry without placeholders is wrong in the same way in every environment. */
function distinct(failures) {
    return [...new Map(failures.map((failure) => [JSON.stringify([failure.message, failure.place]), failure])).values()];
}


/***/ })

};
