import { sha256 } from "../bundle/digest.ts";

/**
 * The settings that say where a state lies, of every backend of both engines. Everything else is left out: credentials
 * have many names (`sse_customer_key`, `http_auth`, `client_key`), and a new backend may bring others.
 */
const LOCATION_SETTINGS = new Set([
  ...["path", "workspace_dir"], // local, consul
  ...["address", "update_method", "lock_address", "lock_method", "unlock_address", "unlock_method"], // http
  ...["bucket", "key", "prefix", "region", "endpoint", "endpoints", "workspace_key_prefix"], // s3, gcs, cos, oss
  ...["dynamodb_table", "use_lockfile", "tablestore_endpoint", "tablestore_table", "storage_custom_endpoint"],
  ...["storage_account_name", "container_name", "resource_group_name", "subscription_id", "tenant_id"], // azurerm
  ...["environment", "metadata_host", "snapshot"],
  ...["conn_str", "schema_name", "table_name", "index_name"], // pg
  ...["secret_suffix", "namespace", "host", "in_cluster_config", "config_context", "config_context_cluster"], // kubernetes
  ...["scheme", "datacenter"], // consul
  ...["hostname", "organization", "workspaces"], // remote, cloud
]);

/** What a backend setting says of where the state lies, as JSON without credentials; undefined when it says nothing. */
export function locationSetting(name: string, setting: unknown): string | undefined {
  if (setting === null || !LOCATION_SETTINGS.has(name)) return undefined;
  return JSON.stringify(setting, (_, value: unknown) =>
    typeof value === "string" ? withoutCredentials(value) : value,
  );
}

function withoutCredentials(text: string): string {
  if (text.includes("//")) return urlLocation(text);
  return /\bpassword\s*=/i.test(text) ? connectionLocation(text) : text;
}

/** A URL without user and password. Its query may hold a token, and may tell two states apart. */
function urlLocation(url: string): string {
  const [address = "", query = ""] = url.replace(/#.*$/s, "").split(/\?(.*)/s);
  const open = address.replace(/\/\/[^/]*@/, "//");
  return query === "" ? open : `${open}?${sha256(query).slice(0, 8)}`;
}

/** Where `host=… dbname=… user=… password=…` leads to. */
function connectionLocation(connection: string): string {
  return [...connection.matchAll(/(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|\S*)/g)]
    .filter(([, name = ""]) => ["host", "hostaddr", "port", "dbname"].includes(name))
    .map(([, name = "", value = ""]) => `${name}=${value}`)
    .join(" ");
}
