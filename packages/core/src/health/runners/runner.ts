/** A runner that should be there, as the organization or the check says. */
export interface ExpectedRunner {
  readonly name: string;
  /** It must have all of them. */
  readonly tags: readonly string[];
}

/** A runner that is registered, on whatever forge. */
export interface FoundRunner {
  readonly name: string;
  readonly tags: readonly string[];
  readonly state: "online" | "offline" | "stale" | "never-contacted";
  readonly isPaused: boolean;
  /** Undefined where the forge does not tell. */
  readonly version: string | undefined;
  /** Milliseconds since the epoch; undefined where the forge does not tell. */
  readonly contactedAt: number | undefined;
}

/** Why a runner does not count, nearest to ok first. */
export const RUNNER_TROUBLES = [
  "version-old",
  "paused",
  "stale",
  "offline",
  "never-contacted",
  "wrong-tags",
  "missing",
] as const;

/** `too-few`: those that are there are fine. */
export type RunnerTrouble = (typeof RUNNER_TROUBLES)[number] | "too-few";

/** What to look at first. */
export const RUNNER_ADVICE: Readonly<Record<RunnerTrouble, string>> = {
  "version-old": "Update the runner: a forge stops giving jobs to versions that are too old.",
  paused: "Resume the runner on the forge, or leave it out of the check.",
  stale:
    "It has not asked for jobs for a long time: look at whether it still runs, and remove it where it was replaced.",
  offline: "Look at the runner's own log, and at whether it may reach the forge.",
  "never-contacted": "It was registered and never started: look at its deployment and at the token it was given.",
  "wrong-tags": "Correct the runner's tags, or those in the organization file.",
  missing: "Look at the runner's registration, its token, and whether it was registered here or elsewhere.",
  "too-few": "Scale the runners up, or correct min_online of the check.",
};
