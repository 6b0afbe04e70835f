/** A setting that the engine takes from the environment where the configuration does not give it. */
export interface Fallback {
  readonly setting: string;
  /** The first that is set, and not empty, is taken. */
  readonly variables: readonly string[];
  /** Other settings that come before the environment, with dots for what is nested. */
  readonly instead?: readonly string[];
}

/**
 * By backend type, what variables say of where a state lies, in the order of the engine. Sources: the schemas under
 * internal/backend/remote-state of OpenTofu 1.12 and Terraform 1.15, and the libraries they use (Consul, lib/pq, AWS).
 */
const FALLBACKS: Readonly<Record<string, readonly Fallback[]>> = {
  http: [
    { setting: "address", variables: ["TF_HTTP_ADDRESS"] },
    { setting: "update_method", variables: ["TF_HTTP_UPDATE_METHOD"] },
    { setting: "lock_address", variables: ["TF_HTTP_LOCK_ADDRESS"] },
    { setting: "lock_method", variables: ["TF_HTTP_LOCK_METHOD"] },
    { setting: "unlock_address", variables: ["TF_HTTP_UNLOCK_ADDRESS"] },
    { setting: "unlock_method", variables: ["TF_HTTP_UNLOCK_METHOD"] },
  ],
  pg: [
    { setting: "conn_str", variables: ["PG_CONN_STR"] },
    { setting: "schema_name", variables: ["PG_SCHEMA_NAME"] },
    { setting: "table_name", variables: ["PG_TABLE_NAME"] },
    { setting: "index_name", variables: ["PG_INDEX_NAME"] },
    // What conn_str leaves open; it may leave open any of them.
    { setting: "host", variables: ["PGHOST"] },
    { setting: "port", variables: ["PGPORT"] },
    { setting: "dbname", variables: ["PGDATABASE"] },
  ],
  azurerm: [
    { setting: "environment", variables: ["ARM_ENVIRONMENT"] },
    { setting: "metadata_host", variables: ["ARM_METADATA_HOST", "ARM_METADATA_HOSTNAME"] },
    { setting: "subscription_id", variables: ["ARM_SUBSCRIPTION_ID"] },
    { setting: "tenant_id", variables: ["ARM_TENANT_ID"] },
  ],
  s3: [
    { setting: "region", variables: ["AWS_REGION", "AWS_DEFAULT_REGION"] },
    {
      setting: "endpoint",
      variables: ["AWS_ENDPOINT_URL_S3", "AWS_S3_ENDPOINT", "AWS_ENDPOINT_URL"],
      instead: ["endpoints.s3"],
    },
    {
      setting: "dynamodb_endpoint",
      variables: ["AWS_ENDPOINT_URL_DYNAMODB", "AWS_DYNAMODB_ENDPOINT", "AWS_ENDPOINT_URL"],
      instead: ["endpoints.dynamodb"],
    },
  ],
  gcs: [
    {
      setting: "storage_custom_endpoint",
      variables: ["GOOGLE_BACKEND_STORAGE_CUSTOM_ENDPOINT", "GOOGLE_STORAGE_CUSTOM_ENDPOINT"],
    },
    { setting: "universe_domain", variables: ["GOOGLE_BACKEND_UNIVERSE_DOMAIN"] },
  ],
  consul: [
    { setting: "address", variables: ["CONSUL_HTTP_ADDR"] },
    { setting: "scheme", variables: ["CONSUL_HTTP_SSL"] },
    { setting: "namespace", variables: ["CONSUL_NAMESPACE"] },
    { setting: "partition", variables: ["CONSUL_PARTITION"] },
  ],
  kubernetes: [
    { setting: "namespace", variables: ["KUBE_NAMESPACE"] },
    { setting: "in_cluster_config", variables: ["KUBE_IN_CLUSTER_CONFIG"] },
    { setting: "load_config_file", variables: ["KUBE_LOAD_CONFIG_FILE"] },
    { setting: "host", variables: ["KUBE_HOST"] },
    { setting: "config_path", variables: ["KUBE_CONFIG_PATH"] },
    { setting: "config_paths", variables: ["KUBE_CONFIG_PATHS"] },
    { setting: "config_context", variables: ["KUBE_CTX"] },
    { setting: "config_context_cluster", variables: ["KUBE_CTX_CLUSTER"] },
  ],
  cos: [{ setting: "region", variables: ["TENCENTCLOUD_REGION"] }],
  oss: [
    { setting: "region", variables: ["ALICLOUD_REGION", "ALICLOUD_DEFAULT_REGION"] },
    { setting: "endpoint", variables: ["ALICLOUD_OSS_ENDPOINT", "OSS_ENDPOINT"] },
    { setting: "tablestore_endpoint", variables: ["ALICLOUD_TABLESTORE_ENDPOINT"] },
  ],
};

/** What a backend of this type takes from the environment. */
export function fallbacksOf(type: string): readonly Fallback[] {
  return FALLBACKS[type] ?? [];
}
