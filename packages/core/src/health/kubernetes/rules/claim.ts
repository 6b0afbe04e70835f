import * as v from "valibot";
import { failed, progressing, ready, typed } from "../readiness.ts";

/** A PersistentVolumeClaim. */
export const judgeClaim = typed(
  { spec: v.unknown(), status: v.object({ phase: v.optional(v.string(), "") }) },
  ({ status: { phase } }) => {
    if (phase === "Bound") return ready("Bound", "is bound");
    if (phase === "Lost") return failed("Lost", "has lost its volume");
    return progressing("NotBound", "is not bound to a volume yet");
  },
);
