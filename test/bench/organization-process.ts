/** Reads a large organization file once, cold, and prints the processor's time in milliseconds; `organization.ts` runs it. */
import { readOrganization } from "@flywheel/core/organization/read";

const STACKS = 300;

const stacks = Array.from({ length: STACKS }, (_, index) =>
  [
    `  stack-${index}:`,
    `    depends_on: [${index === 0 ? "" : `stack-${index - 1}`}]`,
    `    var_files: ["config/{environment}.tfvars"]`,
    `    backend_config: ["key={stack}/{environment}"]`,
    "    environments: [staging, production]",
  ].join("\n"),
);
const text = [
  "schema_version: 1",
  "organization: { name: acme, environments: { staging: {}, production: {} } }",
  "stacks:",
  ...stacks,
].join("\n");

const started = process.cpuUsage();
const { organization, findings } = readOrganization(text, "organization.yaml", []);
const { user, system } = process.cpuUsage(started);
if (organization?.stacks.length !== STACKS || findings.length > 0) throw new Error("the file was not read as meant");
console.log((user + system) / 1_000);
