import { sha256 } from "../bundle/digest.ts";
import type { Finding } from "../organization/model.ts";
import { RULES, type RuleId } from "../rules/registry.ts";

/** More of them GitHub takes and never shows. Source: its documentation of SARIF support for code scanning. */
const MOST_RESULTS = 5_000;

const RULES_PAGE = "https://github.com/org/flywheel/blob/v1/docs/rules.md";

/** The name for the root of the repository that GitHub knows. */
const ROOT = "%SRCROOT%";

/** A log in SARIF 2.1.0, as far as we fill it. Source: OASIS, sarif-v2.1.0-errata01. */
interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly object[];
}

/**
 * The findings as a SARIF log, for GitHub's code scanning and editors. What concerns no file is told as a notification
 * of the run.
 * @param nowhere the file of findings that are of no file
 */
export function sarifOf(findings: readonly Finding[], nowhere: string): SarifLog {
  const placed = findings
    .filter(({ file }) => file !== nowhere)
    .toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error"))
    .slice(0, MOST_RESULTS);
  const notifications = findings
    .filter(({ file }) => file === nowhere)
    .map((finding) => ({ level: finding.severity, message: { text: words(finding) } }));
  const rules = [...new Set(placed.map(({ rule }) => rule))].toSorted();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "flywheel validate-org",
            informationUri: "https://github.com/org/flywheel",
            rules: rules.map(ruleDescriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: notifications.every(({ level }) => level !== "error"),
            toolExecutionNotifications: notifications,
          },
        ],
        results: resultsOf(placed, rules),
      },
    ],
  };
}

function ruleDescriptor(id: RuleId): object {
  const { asks, severity, example } = RULES[id];
  const instead = example === undefined ? "" : ` Instead of ${example.wrong}, write ${example.right}.`;
  return {
    id,
    shortDescription: { text: asks },
    help: { text: `${asks}.${instead}` },
    helpUri: RULES_PAGE,
    defaultConfiguration: { level: severity },
  };
}

function resultsOf(findings: readonly Finding[], rules: readonly RuleId[]): readonly object[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, severity, file, line, column } = finding;
    const sign = sha256(JSON.stringify([rule, file, finding.message]));
    const times = (seen.get(sign) ?? 0) + 1;
    seen.set(sign, times);
    return {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: severity,
      message: { text: words(finding) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: file.toWellFormed().split("/").map(encodeURIComponent).join("/"),
              uriBaseId: ROOT,
            },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
      // Without the line: lines above may come and go.
      partialFingerprints: { "flywheelFinding/v1": `${sign.slice(0, 32)}:${times}` },
    };
  });
}

function words({ message, fix }: Finding): string {
  return `${message}. ${fix}`;
}
