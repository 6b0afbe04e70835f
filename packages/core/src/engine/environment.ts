const RUNNER_FILES = new Set([
  "GITHUB_ENV",
  "GITHUB_OUTPUT",
  "GITHUB_PATH",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
  "GITHUB_ARTIFACTS",
  "GITHUB_ARTIFACTS_LIST",
]);

// Providers ask for an OIDC token with these; everything else of the runner's is its own.
const OIDC = new Set(["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);

const QUIET_LOG_LEVELS = new Set(["", "OFF", "ERROR", "WARN", "INFO"]);

/** The environment of the engine, and what was kept from it that the user should hear of. */
export interface EngineEnvironment {
  readonly variables: Readonly<Record<string, string>>;
  /** One sentence a dropped variable. */
  readonly notices: readonly string[];
}

/**
 * The step's environment less what is the runner's own, less TF_CLI_ARGS* (it can turn a plan into a destroy) and
 * TF_LOG* above INFO (it prints headers and values). Source: design §3, engine process contract.
 */
export function engineEnvironment(step: Readonly<Record<string, string>>): EngineEnvironment {
  const variables: Record<string, string> = {};
  const notices: string[] = [];
  for (const [name, value] of Object.entries(step)) {
    if (isRunnersOwn(name)) continue;
    if (name.startsWith("TF_CLI_ARGS")) {
      notices.push(`${name} is not given to the engine: it can change what a command does. Use the action's inputs.`);
    } else if (isVerboseLog(name, value)) {
      notices.push(`${name}=${value} is not given to the engine: above INFO its log holds secrets.`);
    } else {
      variables[name] = value;
    }
  }
  return { variables, notices };
}

function isRunnersOwn(name: string): boolean {
  return (
    name.startsWith("INPUT_") ||
    name.startsWith("STATE_") ||
    (name.startsWith("ACTIONS_") && !OIDC.has(name)) ||
    RUNNER_FILES.has(name) ||
    name === "NODE_OPTIONS"
  );
}

/** TF_LOG_PATH is a path; every other TF_LOG* is a level, and one the engine does not know means TRACE. */
function isVerboseLog(name: string, value: string): boolean {
  return name.startsWith("TF_LOG") && name !== "TF_LOG_PATH" && !QUIET_LOG_LEVELS.has(value.toUpperCase());
}
