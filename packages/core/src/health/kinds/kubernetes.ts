import * as v from "valibot";
import { list } from "../../organization/wording.ts";
import { redactor } from "../../plan/redact.ts";
import { defineKind, type ProbeContext } from "../kind.ts";
import { KubernetesProbe } from "../kubernetes/probe.ts";
import type { KubernetesTarget } from "../kubernetes/observe.ts";
import type { CustomRule } from "../kubernetes/readiness.ts";
import { redactLog } from "../kubernetes/redact.ts";
import { KNOWN_KINDS, parseKind, type KindName } from "../kubernetes/resources.ts";
import { parseCustomRule } from "../kubernetes/rules/custom.ts";
import { sessionOf, type ClusterSession } from "../kubernetes/session.ts";
import { record } from "../record.ts";
import type { Resolver } from "../resolver.ts";
import { flag, text, texts } from "../schema.ts";

/** Looked at where a check names no kinds. */
const WORKLOADS = ["Deployment", "StatefulSet", "DaemonSet"];

const KIND_WORDS = `must be group/Kind, such as cert-manager.io/Certificate, or one of ${list(KNOWN_KINDS.slice(0, 8))}, …`;
const RULE_WORDS = "must be a condition such as Ready, or values below status such as health.status==Healthy";

const settingsSchema = v.strictObject(
  {
    kinds: v.optional(v.pipe(texts, v.minLength(1, "must not be empty"))),
    names: v.optional(texts, []),
    selector: v.optional(text),
    namespace: v.optional(text),
    context: v.optional(text),
    jobs: v.optional(v.picklist(["complete", "started"], "must be complete or started"), "complete"),
    pods: v.optional(v.picklist(["complete", "running"], "must be complete or running"), "complete"),
    allow_suspended: v.optional(flag, false),
    allow_pending_address: v.optional(flag, false),
    custom: v.optional(record(v.string(), text, "must be an object of group/Kind and when it is ready"), {}),
  },
  "must be an object with kinds, names or selector",
);
type Settings = v.InferOutput<typeof settingsSchema>;

/** Objects of a Kubernetes cluster, which must be ready. */
export const kubernetes = defineKind({
  key: "kubernetes",
  entries: { kubernetes: settingsSchema },
  async prepare({ kubernetes: settings }, resolver, probes) {
    const target = readTarget(settings, resolver);
    if (resolver.problems.length > 0) return undefined;
    const session = await sessionOf(contextOf(settings, resolver, probes), probes);
    resolver.secrets.push(...session.secrets);
    const namespace = target.namespace || (probes.environment?.namespace ?? session.access.namespace ?? "default");
    const probe = probeOf({ ...target, namespace }, session, resolver, probes);
    return { target: describe(settings, namespace, session), probe: (timeoutMs) => probe.probe(timeoutMs) };
  },
});

function readTarget(settings: Settings, resolver: Resolver): KubernetesTarget {
  if (settings.names.length > 0 && settings.selector !== undefined) {
    resolver.problems.push("kubernetes.names and kubernetes.selector exclude each other");
  }
  return {
    namespace: resolver.text(settings.namespace ?? ""),
    kinds: (settings.kinds ?? WORKLOADS).flatMap((name) => readKind(name, resolver)),
    names: settings.names.map((name) => resolver.text(name)),
    inEveryKind: settings.kinds !== undefined,
    selector: resolver.text(settings.selector ?? ""),
    allowSuspended: settings.allow_suspended,
    expect: {
      jobs: settings.jobs,
      pods: settings.pods,
      allowPendingAddress: settings.allow_pending_address,
      custom: readRules(settings.custom, resolver),
    },
  };
}

function readKind(name: string, resolver: Resolver): readonly KindName[] {
  const kind = parseKind(name);
  if (kind === undefined) resolver.problems.push(`kubernetes.kinds: ${list([name])} ${KIND_WORDS}`);
  return kind === undefined ? [] : [kind];
}

function readRules(custom: Readonly<Record<string, string>>, resolver: Resolver): ReadonlyMap<string, CustomRule> {
  const rules = new Map<string, CustomRule>();
  for (const [kind, written] of Object.entries(custom)) {
    const rule = parseCustomRule(written);
    if (rule === undefined) resolver.problems.push(`kubernetes.custom.${kind} ${RULE_WORDS}`);
    else rules.set(kind, rule);
  }
  return rules;
}

/** The check's own word, then the step's, then the environment's. */
function contextOf({ context }: Settings, resolver: Resolver, { credentials, environment }: ProbeContext): string {
  if (context !== undefined) return resolver.text(context);
  return credentials.kubeContext || (environment?.clusterContext ?? "");
}

function probeOf(
  target: KubernetesTarget,
  session: ClusterSession,
  resolver: Resolver,
  { host }: ProbeContext,
): KubernetesProbe {
  const source = {
    access: session.access,
    http: host.http,
    clock: host.clock,
    credentials: (isRefused: boolean) => session.credentials(isRefused),
  };
  const mask = (words: string): string => redactLog(redactor([...session.secrets, ...resolver.secrets])(words));
  return new KubernetesProbe(target, source, mask);
}

/** `Deployment, Job app=api in apps-staging (acme/agents:staging)` */
function describe({ kinds, names, selector }: Settings, namespace: string, { access }: ClusterSession): string {
  const which = names.length > 0 ? ` ${names.join(", ")}` : selector === undefined ? "" : ` ${selector}`;
  return `${(kinds ?? WORKLOADS).join(", ")}${which} in ${namespace} (${access.context})`;
}
