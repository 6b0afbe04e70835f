/** What to do about units that there are no more. */
export const IF_REMOVED =
  "If that should go, bring the unit back, apply it with destroy: true, and remove it after that.";
