import * as v from "valibot";
import { KubernetesObject } from "../../../src/health/kubernetes/object.ts";

/** What a test says of an object; the rest is as the API server fills it in. */
export interface ObjectParts {
  readonly kind: string;
  readonly apiVersion?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: Readonly<Record<string, unknown>> | undefined;
}

/** `type=status/reason`, such as `Progressing=False/ProgressDeadlineExceeded`. */
export function conditions(...texts: readonly string[]): { readonly conditions: readonly object[] } {
  return {
    conditions: texts.map((text) => {
      const [, type = "", status = "", reason = ""] = /^(\w+)=(\w+)(?:\/(\w+))?$/.exec(text) ?? [];
      return { type, status, reason, message: "words", lastTransitionTime: "2026-01-01T00:00:00Z" };
    }),
  };
}

export function object({ kind, apiVersion = "apps/v1", metadata, spec, status }: ObjectParts): KubernetesObject {
  return v.parse(KubernetesObject, {
    apiVersion,
    kind,
    metadata: { name: "api", namespace: "apps", uid: "uid-api", ...metadata },
    ...(spec === undefined ? {} : { spec }),
    ...(status === undefined ? {} : { status }),
  });
}

/** When the conditions above began. */
export const START = Date.UTC(2026, 0, 1);
