import { sha256 } from "../bundle/digest.ts";
import { isContainer } from "../json.ts";
import { fallbacksOf, type Fallback } from "./backend-environment.ts";

/**
 * The settings that say where a state lies, of every backend of both engines. Everything else is left out: credentials
 * have many names (`sse_customer_key`, `http_auth`, `client_key`), and a new backend may bring others.
 */
const LOCATION_SETTINGS = new Set([
  ...["path", "workspace_dir"], // local, consul
  ...["address", "update_method", "lock_address", "lock_method", "unlock_address", "unlock_method"], // http
  ...["bucket", "key", "prefix", "region", "endpoint", "endpoints", "workspace_key_prefix"], // s3, gcs, cos, oss
  ...["dynamodb_endpoint", "domain", "universe_domain"],
  ...["dynamodb_table", "use_lockfile", "tablestore_endpoint", "tablestore_table", "storage_custom_endpoint"],
  ...["storage_account_name", "container_name", "resource_group_name", "subscription_id", "tenant_id"], // azurerm
  ...["environment", "metadata_host", "snapshot"],
  ...["conn_str", "schema_name", "table_name", "index_name"], // pg
  ...["secret_suffix", "namespace", "host", "in_cluster_config", "config_context", "config_context_cluster"], // kubernetes
  ...["load_config_file", "config_path", "config_paths"],
  ...["scheme", "datacenter"], // consul
  ...["hostname", "organization", "workspaces"], // remote, cloud
]);

type Config = Readonly<Record<string, unknown>>;

/**
 * Where the state of a backend lies, as its settings and the engine's environment say it. A setting that is given comes
 * before the environment, as in the engine. What the environment says goes by the variable's name: a saved plan holds
 * what was given, and takes the rest from the environment of the job that applies it.
 * @returns names and values as JSON, without credentials, sorted by name
 */
export function locationSettings(
  type: string,
  config: Config,
  environment: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  const given = Object.entries(config)
    .filter(([name, value]) => value !== null && LOCATION_SETTINGS.has(name))
    .map(([name, value]) => [name, locationText(name, value)] as const);
  const taken = fallbacksOf(type)
    .filter((fallback) => !isGiven(config, fallback))
    .flatMap(({ setting, variables }) => {
      const name = variables.find((variable) => (environment[variable] ?? "") !== "");
      return name === undefined ? [] : [[name, locationText(setting, environment[name])] as const];
    });
  return [...new Map([...given, ...taken])].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function isGiven(config: Config, { setting, instead = [] }: Fallback): boolean {
  return [setting, ...instead].some((path) => {
    const value = path
      .split(".")
      .reduce<unknown>((inner, name) => (isContainer(inner) ? inner[name] : undefined), config);
    return value !== undefined && value !== null;
  });
}

function locationText(setting: string, value: unknown): string {
  const open = setting === "conn_str" ? databaseLocation : addressLocation;
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? open(inner) : inner));
}

function addressLocation(text: string): string {
  return text.includes("//") ? urlLocation(text) : text;
}

/** Either form that the database's library takes; all that is no URL is words. */
function databaseLocation(text: string): string {
  return /^[\w+]+:\/\//.test(text) ? urlLocation(text) : connectionLocation(text);
}

/** A URL without user and password. Its query may hold a token, and may tell two states apart. */
function urlLocation(url: string): string {
  const [address = "", query = ""] = url.replace(/#.*$/s, "").split(/\?(.*)/s);
  const open = address.replace(/\/\/[^/]*@/, "//");
  return query === "" ? open : `${open}?${sha256(query).slice(0, 8)}`;
}

/** Where `host=… dbname=… user=… password=…` leads to. */
function connectionLocation(connection: string): string {
  return [...connection.matchAll(/(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|(?:[^\s\\]|\\.)*)/gs)]
    .filter(([, name = ""]) => ["host", "hostaddr", "port", "dbname"].includes(name))
    .map(([, name = "", value = ""]) => `${name}=${value}`)
    .join(" ");
}
