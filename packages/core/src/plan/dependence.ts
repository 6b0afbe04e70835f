/** Why a unit's plan is not the last word: other units of the same call are applied before it. */
export interface Dependence {
  /**
   * `provisional`: a unit it depends on has pending changes, so it is planned again after them and must come out the
   * same or covered. `waiting`: one has no state yet, so there is no plan of it at all.
   */
  readonly kind: "provisional" | "waiting";
  /** Those units, by id. */
  readonly upstream: readonly string[];
}
