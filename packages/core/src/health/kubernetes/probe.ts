import { ADVICE, failedByFault } from "../advice.ts";
import type { Probe, ProbeFailure } from "../result.ts";
import { ApiError } from "./api-error.ts";
import { KubernetesClient, type ClientSource } from "./client.ts";
import { describePod } from "./details.ts";
import { troubledPods, type TroubledPod } from "./inspect.ts";
import { judge } from "./judge.ts";
import { Memory } from "./memory.ts";
import { nameOf, type KubernetesObject } from "./object.ts";
import { isRefusal, observe, type KubernetesTarget } from "./observe.ts";
import type { Readiness } from "./readiness.ts";
import { isUnusedClaim } from "./unused-claim.ts";
import { adviceOf, CONFIGURATION, type WorkloadTrouble } from "./trouble.ts";

const MAX_PROBLEMS = 10;
/** Workloads whose pods are looked at in one try, and pods of which the events are read. */
const MAX_INSPECTED = 5;
const MAX_DESCRIBED = 2;
const MAX_EXCERPT = 4_096;

/** One thing wrong with one object. */
interface Finding {
  readonly object: KubernetesObject;
  readonly trouble: WorkloadTrouble;
  readonly problem: string;
  /** Whether no waiting mends it, once it has lasted. */
  readonly isLasting: boolean;
  /** The pods that tell why. */
  readonly pods: readonly TroubledPod[];
}

/** Asks again and again whether the objects of one check are ready; remembers what was wrong before. */
export class KubernetesProbe {
  readonly #target: KubernetesTarget;
  readonly #source: ClientSource;
  /** Hides every secret in a text of the cluster's. */
  readonly #mask: (text: string) => string;
  readonly #memory = new Memory();

  constructor(target: KubernetesTarget, source: ClientSource, mask: (text: string) => string) {
    this.#target = target;
    this.#source = source;
    this.#mask = mask;
  }

  /** One try. */
  async probe(timeoutMs: number): Promise<Probe> {
    const now = this.#source.clock.now();
    const client = new KubernetesClient(this.#source, now + timeoutMs);
    try {
      return await this.#ask(client, now);
    } catch (error) {
      if (error instanceof ApiError) return failedByApi(error, this.#mask);
      throw error;
    }
  }

  async #ask(client: KubernetesClient, now: number): Promise<Probe> {
    const { objects, missing } = await observe(this.#target, client);
    if (missing.length === 0) this.#memory.found();
    const findings: Finding[] = [];
    const notes: string[] = [];
    for (const object of objects) {
      const readiness = judge(object, { now, expect: this.#target.expect });
      const isUnused = readiness.reason === "NotBound" && (await isUnusedClaim(object, client));
      if (isUnused) notes.push(`${nameOf(object)} is bound once a pod uses it`);
      if (isUnused || this.#isWell(readiness)) this.#memory.forget(keyOf(object));
      else findings.push(await this.#examine(object, readiness, { client, now, notes, rank: findings.length }));
    }
    const good = objects.length - findings.length;
    const status = `${good} of ${objects.length + (this.#target.names.length > 0 ? missing.length : 0)} ready`;
    const failure =
      missing.length > 0 || findings.length > 0 ? await this.#fail(findings, missing, client, now) : undefined;
    return { status, failure, ...(notes.length === 0 ? {} : { notes }) };
  }

  #isWell({ status }: Readiness): boolean {
    return status === "ready" || (status === "suspended" && this.#target.allowSuspended);
  }

  /** Looks into a workload's pods: why it is not ready stands there long before it stands in the workload. */
  async #examine(
    object: KubernetesObject,
    readiness: Readiness,
    { client, now, notes, rank }: Examination,
  ): Promise<Finding> {
    const problem = this.#mask(`${nameOf(object)} ${readiness.message}`);
    const trouble = troubleOf(readiness);
    const isLasting = trouble !== "not-ready";
    const own: Finding = { object, trouble, problem, isLasting, pods: [] };
    if (rank >= MAX_INSPECTED) return own;
    try {
      const pods = await troubledPods(object, client, now);
      const [first] = pods;
      if (first === undefined) return own;
      const words = `${problem}: pod ${first.pod.metadata.name} ${first.problem.message}`;
      const { trouble: ofPod, mayPass } = first.problem;
      return { ...own, trouble: ofPod, problem: this.#mask(words), isLasting: isLasting || !mayPass, pods };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      notes.push(this.#mask(`why ${nameOf(object)} is not ready cannot be seen: ${error.message}`));
      return own;
    }
  }

  async #fail(
    findings: readonly Finding[],
    missing: readonly string[],
    client: KubernetesClient,
    now: number,
  ): Promise<ProbeFailure> {
    const lasting = findings.filter(
      ({ object, trouble, isLasting }) => isLasting && this.#memory.hasLasted(keyOf(object), trouble, now),
    );
    const worst = lasting[0] ?? findings.find(({ trouble }) => trouble !== "not-ready") ?? findings[0];
    const trouble = worst?.trouble ?? "missing";
    const isFinal = lasting.length > 0 || (missing.length > 0 && this.#memory.isOverdue(now));
    const problems = [...(worst === undefined ? [] : [worst, ...findings.filter((one) => one !== worst)])]
      .map(({ problem }) => problem)
      .concat(missing);
    return {
      class: trouble,
      problems: shortened(problems),
      excerpt: await this.#excerpt(findings, client),
      advice: adviceOf(trouble),
      ...(isFinal ? { final: true } : {}),
    };
  }

  async #excerpt(findings: readonly Finding[], client: KubernetesClient): Promise<string> {
    const pods = findings.flatMap((finding) => finding.pods.slice(0, 1)).slice(0, MAX_DESCRIBED);
    const parts: string[] = [];
    const shown = { mask: this.#mask, room: MAX_EXCERPT / pods.length };
    for (const pod of pods) parts.push(await describePod(pod, client, shown));
    return parts.filter((part) => part !== "").join("\n\n");
  }
}

interface Examination {
  readonly client: KubernetesClient;
  readonly now: number;
  readonly notes: string[];
  /** How many objects were found wanting before this one. */
  readonly rank: number;
}

/** A new version of the object is another one: its trouble begins anew. */
function keyOf({ metadata }: KubernetesObject): string {
  return `${metadata.uid}/${metadata.generation ?? 0}`;
}

function troubleOf({ status, reason }: Readiness): WorkloadTrouble {
  if (status === "suspended") return "suspended";
  if (status !== "failed") return "not-ready";
  return reason === "ProgressDeadlineExceeded" ? "deadline-exceeded" : "workload-failed";
}

function shortened(problems: readonly string[]): readonly string[] {
  const left = problems.length - MAX_PROBLEMS;
  return left <= 0 ? problems : [...problems.slice(0, MAX_PROBLEMS), `${left} more are not ready`];
}

function failedByApi({ trouble, message }: ApiError, mask: (text: string) => string): Probe {
  if (isFault(trouble)) return failedByFault(trouble, mask(message));
  const failure = { class: trouble, problems: [mask(message)], excerpt: "", advice: adviceOf(trouble) };
  const isConfiguration = CONFIGURATION.has(trouble);
  return {
    status: undefined,
    failure: isConfiguration ? { ...failure, final: true, isMisconfigured: true } : failure,
  };
}

function isFault(trouble: string): trouble is keyof typeof ADVICE {
  return Object.hasOwn(ADVICE, trouble);
}
