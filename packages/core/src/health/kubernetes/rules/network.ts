import * as v from "valibot";
import { progressing, ready, typed, type KindRule } from "../readiness.ts";

const Status = v.object({
  loadBalancer: v.nullish(v.object({ ingress: v.optional(v.array(v.unknown()), []) })),
});

/** A service of type LoadBalancer must have an address; every other one is ready as it is. */
export const judgeService: KindRule = typed(
  { spec: v.object({ type: v.optional(v.string(), "ClusterIP") }), status: Status },
  ({ spec, status }, _object, { expect }) => {
    if (spec.type !== "LoadBalancer" || expect.allowPendingAddress || hasAddress(status)) return ready();
    return progressing("NoAddress", "has no address of its load balancer yet");
  },
);

/** An ingress must have an address: without one, no controller has taken it. */
export const judgeIngress: KindRule = typed({ spec: v.unknown(), status: Status }, ({ status }, _object, { expect }) =>
  expect.allowPendingAddress || hasAddress(status)
    ? ready()
    : progressing("NoAddress", "has no address yet; maybe no ingress controller takes its class"),
);

function hasAddress({ loadBalancer }: v.InferOutput<typeof Status>): boolean {
  return (loadBalancer?.ingress.length ?? 0) > 0;
}
