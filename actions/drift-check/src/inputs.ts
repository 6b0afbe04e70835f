import { CREDENTIAL_INPUTS } from "@flywheel/core/inputs/credentials";
import type { InputDeclarations, InputsOf, OutputDeclarations } from "@flywheel/core/inputs/declaration";
import { SELECT_INPUTS } from "@flywheel/core/inputs/select-inputs";
import { REPORT_INPUTS } from "@flywheel/core/inputs/report-inputs";
import { GITHUB_TOKEN_INPUT, UNIT_INPUTS } from "@flywheel/core/inputs/unit-inputs";

export const presentation = {
  name: "flywheel drift-check",
  description:
    "Finds changes made outside of code, tells them apart from code not yet applied, and tracks them as issues",
  branding: { icon: "activity", color: "green" },
  post: true,
} as const;

export const inputs = {
  ...UNIT_INPUTS,
  ...SELECT_INPUTS,
  lock: {
    type: "boolean",
    description:
      "Take the state's lock for the first look, too. What looks drifted or pending is looked at again under it anyway.",
    default: "false",
  },
  "lock-timeout": { type: "duration", description: "How long to wait for a held state lock.", default: "60s" },
  ...CREDENTIAL_INPUTS,
  "fail-on": {
    type: "choice",
    description:
      "What fails the job: observed (any change outside of code), drift (applying would undo one), pending (merged code is not applied), any of these, never. A unit that cannot be checked always fails it, but for never.",
    default: "drift",
    choices: ["observed", "drift", "pending", "any", "never"],
  },
  "ignore-file": {
    type: "text",
    description:
      "A YAML list of rules for drift that is known and fine, beside drift.ignore of the organization file. Each has address, type or attribute, a reason, and may have owner and expires.",
  },
  issues: { type: "boolean", description: "Open, update and close one issue a drifted unit.", default: "true" },
  "issue-labels": {
    type: "lines",
    description: "Labels of new issues, one a line, beside flywheel-drift, by which issues are found again.",
  },
  "issue-assignees": {
    type: "lines",
    description:
      "Logins to assign new issues to, one a line, beside the owners of the unit (drift.owners, else CODEOWNERS).",
  },
  "issue-limit": {
    type: "integer",
    description: "How many drift issues may be open at once; units beyond that share one.",
    default: "20",
    minimum: 1,
  },
  "show-values": {
    type: "choice",
    description:
      "Whether issues, the job summary and the report show values of attributes, not only their names; auto does in private repositories. Sensitive ones are never shown.",
    default: "auto",
    choices: ["auto", "true", "false"],
  },
  heal: {
    type: "boolean",
    description:
      "Undo drift without a person, where applying only puts back what changed: nothing is destroyed, no merged code waits, once a day a unit. Needs issues.",
    default: "false",
  },
  adopt: {
    type: "boolean",
    description:
      "Seal the plans of units that are observed: applying them changes nothing and records in the state what is real. A person applies them with tofu-apply.",
    default: "false",
  },
  "plan-key": {
    type: "secret",
    description: "age identity (AGE-SECRET-KEY-1…) that seals what adopt makes, and a state that heal could not save.",
  },
  "plan-recipients": {
    type: "lines",
    description: "Public keys (age1…) to seal it to instead, one a line: then this job cannot open it.",
  },
  "retention-days": {
    type: "integer",
    description: "Days the sealed plans are kept.",
    default: "1",
    minimum: 1,
  },
  shard: {
    type: "text",
    description:
      "Check only this part of the units, such as 2/4, for a matrix of jobs. Its report becomes an artifact; issues are left to fold-shards.",
  },
  "fold-shards": {
    type: "integer",
    description:
      "Check nothing: put the reports of this many shards of the same run together, and track their issues. Takes the same unit inputs.",
    default: "0",
    minimum: 0,
  },
  ...REPORT_INPUTS,
  "github-token": GITHUB_TOKEN_INPUT,
} as const satisfies InputDeclarations;

export type Inputs = InputsOf<typeof inputs>;

export const outputs = {
  removed: {
    description: "JSON list of the units that the change drops, with select: affected. What they manage stays.",
    default: "[]",
  },
  clean: { description: "Units without any difference.", default: "0" },
  observed: { description: "Units that differ, where applying would change nothing.", default: "0" },
  drifted: { description: "Units whose drift applying would undo.", default: "0" },
  pending: { description: "Units with merged code that is not applied.", default: "0" },
  errored: { description: "Units that could not be checked.", default: "0" },
  "drift-count": { description: "Objects that changed outside of code.", default: "0" },
  units: { description: "JSON: unit to its verdict.", default: "{}" },
  issues: { description: "JSON: unit to the URL of its open issue.", default: "{}" },
  "report-path": {
    description: "The report as a JSON file (flywheel.drift/v1), without sensitive values.",
    default: "",
  },
  "bundle-name": { description: "Artifact with the sealed plans of adopt; empty for none.", default: "" },
  "bundle-id": { description: "Id of that artifact.", default: "" },
  "bundle-sha256": { description: "SHA-256 of the sealed file: give it to tofu-apply.", default: "" },
} as const satisfies OutputDeclarations;

export type OutputName = keyof typeof outputs;
