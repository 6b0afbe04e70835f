import * as v from "valibot";
import type { KubernetesObject } from "./object.ts";

/** What an object is like. Only `ready` passes; `suspended` where the check allows it. */
export type ReadinessStatus = "ready" | "progressing" | "failed" | "suspended" | "terminating" | "unknown";

export interface Readiness {
  readonly status: ReadinessStatus;
  /** One word such as `LessAvailable`: the rule that decided, or the cluster's own reason. */
  readonly reason: string;
  /** In words; may quote the cluster. */
  readonly message: string;
}

/** What a check takes for ready where there are two opinions. */
export interface ReadinessExpectation {
  /** A job is ready when it is complete, or already when it has started. */
  readonly jobs: "complete" | "started";
  /** A pod that is meant to end is ready when it has succeeded, or already when it runs. */
  readonly pods: "complete" | "running";
  readonly allowPendingAddress: boolean;
  /** `group/Kind` → when an object of it is ready. */
  readonly custom: ReadonlyMap<string, CustomRule>;
}

/** All of these must hold. */
export type CustomRule = readonly CustomTerm[];

export type CustomTerm =
  | { readonly condition: string }
  /** A value below `status`, and the text it must be. */
  | { readonly path: readonly string[]; readonly equals: string };

export interface RuleContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly expect: ReadinessExpectation;
}

/** What a kind says of one of its objects, once the rules that hold for all kinds have nothing to say. */
export type KindRule = (object: KubernetesObject, context: RuleContext) => Readiness;

export function ready(reason = "Ready", message = "is ready"): Readiness {
  return { status: "ready", reason, message };
}

export function progressing(reason: string, message: string): Readiness {
  return { status: "progressing", reason, message };
}

export function failed(reason: string, message: string): Readiness {
  return { status: "failed", reason, message };
}

export function suspended(reason: string, message: string): Readiness {
  return { status: "suspended", reason, message };
}

/** Gives spec and status to the rule with their types; an object that is not as its kind says is `unknown`. */
export function typed<const Spec extends v.GenericSchema, const Status extends v.GenericSchema>(
  schemas: { readonly spec: Spec; readonly status: Status },
  rule: (
    parts: { readonly spec: v.InferOutput<Spec>; readonly status: v.InferOutput<Status> },
    object: KubernetesObject,
    context: RuleContext,
  ) => Readiness,
): KindRule {
  return (object, context) => {
    const spec = v.safeParse(schemas.spec, object.spec ?? {});
    const status = v.safeParse(schemas.status, object.status ?? {});
    if (spec.success && status.success) return rule({ spec: spec.output, status: status.output }, object, context);
    return {
      status: "unknown",
      reason: "Unreadable",
      message: `is not what an object of kind ${object.kind} looks like`,
    };
  };
}
