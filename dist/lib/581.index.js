export const id = 581;
export const ids = [581];
export const modules = {

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   RD: () => (/* binding */ destructive),
/* harmony export */   Vz: () => (/* binding */ GUARDS),
/* harmony export */   bV: () => (/* binding */ violatingProtection)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16803);
/* harmony import */ var _stateful_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28062);


/** Which destruction needs an approved plan: that of stateful objects, of all, or of none. */
const GUARDS = ["stateful", "all", "none"];
/**
 * The changes that destroy an object: delete, replace, and any action we do not know, which may do anything. To forget
 * an object destroys nothing.
 */
function destructive(changes) {
    return changes.filter(({ mode, kind }) => mode === "managed" && ["delete", "replace", "unknown"].includes(kind));
}
/**
 * The changes that need a reviewed and approved plan.
 * @param allowed patterns of addresses that may be destroyed without
 */
function guarded(changes, guard, allowed) {
    if (guard === "none")
        return [];
    return destructive(changes).filter(({ type, address }) => (guard === "all" || (0,_stateful_js__WEBPACK_IMPORTED_MODULE_0__/* .isStateful */ .V)(type)) && !(0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(address, allowed));
}
/**
 * The changes that destroy or forget a protected object.
 * @param patterns of addresses; an object that is moved as well is also known by the address it had
 */
function violatingProtection(changes, patterns) {
    const forgotten = changes.filter(({ actions }) => actions.includes("forget"));
    const losing = [...new Set([...destructive(changes), ...forgotten])];
    return losing.filter(({ address, previousAddress }) => [address, previousAddress].some((name) => name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(name, patterns)));
}


/***/ }),

/***/ 16803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether the text as a whole matches a pattern in which only `*` (any characters, none too) and `?` (exactly one) are
 * special: brackets, quotes and dots of a resource address stand for themselves. Takes at most text × pattern steps,
 * which a regular expression of several stars would not.
 */
function matchesGlob(text, pattern) {
    let at = 0;
    let inPattern = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        const wanted = pattern[inPattern];
        if (wanted === "*") {
            star = inPattern++;
            resume = at;
        }
        else if (wanted === "?" || wanted === text[at]) {
            inPattern += 1;
            at += 1;
        }
        else if (star >= 0) {
            // The last star takes one character more.
            inPattern = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(inPattern));
}
/** Whether one of the patterns matches. */
function matchesAny(text, patterns) {
    return patterns.some((pattern) => matchesGlob(text, pattern));
}


/***/ }),

/***/ 28062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ isStateful)
});

// EXTERNAL MODULE: ./packages/core/build/policy/glob.js
var glob = __webpack_require__(16803);
;// CONCATENATED MODULE: ./packages/core/build/policy/stateful-types.js
/**
 * Resource types whose destruction loses something that the code cannot bring back: data, keys, or an identity that
 * others hold on to (an address, a zone, a namespace). By provider, as globs; published in docs/guides/guard.md.
 */
const STATEFUL_TYPES = {
    aws: [
        "aws_acm_certificate",
        "aws_acmpca_certificate_authority",
        "aws_backup_vault*",
        "aws_cloudformation_stack*",
        "aws_cloudwatch_event_archive",
        "aws_cloudwatch_log_group",
        "aws_codecommit_repository",
        "aws_cognito_user_pool",
        "aws_cognito_identity_pool",
        "aws_dax_cluster",
        "aws_db_*",
        "aws_docdb_*",
        "aws_dynamodb_*",
        "aws_ebs_*",
        "aws_ecr_repository",
        "aws_ecrpublic_repository",
        "aws_efs_*",
        "aws_eip",
        "aws_eks_cluster",
        "aws_elasticache_*",
        "aws_elasticsearch_domain",
        "aws_fsx_*",
        "aws_glacier_vault",
        "aws_glue_catalog_*",
        "aws_iam_access_key",
        "aws_iam_user",
        "aws_instance",
        "aws_keyspaces_*",
        "aws_kinesis_stream",
        "aws_kms_*",
        "aws_lightsail_*",
        "aws_memorydb_*",
        "aws_mq_broker",
        "aws_msk_*",
        "aws_mskconnect_*",
        "aws_neptune_*",
        "aws_opensearch_*",
        "aws_opensearchserverless_*",
        "aws_organizations_*",
        "aws_qldb_ledger",
        "aws_rds_*",
        "aws_redshift_*",
        "aws_redshiftserverless_*",
        "aws_route53_zone",
        "aws_s3_bucket",
        "aws_s3_bucket_object",
        "aws_s3_object",
        "aws_s3_object_copy",
        "aws_s3tables_*",
        "aws_secretsmanager_secret*",
        "aws_sqs_queue",
        "aws_ssm_parameter",
        "aws_timestream*",
        "aws_volume_attachment",
        "aws_vpc",
    ],
    google: [
        "google_alloydb_*",
        "google_artifact_registry_repository",
        "google_bigquery_*",
        "google_bigtable_*",
        "google_cloud_identity_*",
        "google_compute_address",
        "google_compute_disk*",
        "google_compute_global_address",
        "google_compute_image",
        "google_compute_instance",
        "google_compute_network",
        "google_compute_region_disk*",
        "google_compute_snapshot",
        "google_container_cluster",
        "google_container_registry",
        "google_dataproc_*",
        "google_datastore_*",
        "google_dns_managed_zone",
        "google_filestore_*",
        "google_monitoring_metric_descriptor",
        "google_firestore_*",
        "google_folder",
        "google_kms_*",
        "google_logging_project_bucket_config",
        "google_memcache_instance",
        "google_netapp_*",
        "google_privateca_*",
        "google_project",
        "google_pubsub_subscription",
        "google_pubsub_topic",
        "google_redis_*",
        "google_secret_manager_secret*",
        "google_service_account",
        "google_service_account_key",
        "google_sourcerepo_repository",
        "google_spanner_*",
        "google_sql_*",
        "google_storage_bucket",
        "google_storage_bucket_object",
    ],
    azurerm: [
        "azurerm_app_configuration*",
        "azurerm_application_insights",
        "azurerm_backup_*",
        "azurerm_container_registry",
        "azurerm_cosmosdb_*",
        "azurerm_data_lake_*",
        "azurerm_data_protection_*",
        "azurerm_databricks_workspace",
        "azurerm_dns_zone",
        "azurerm_eventhub*",
        "azurerm_image",
        "azurerm_iothub*",
        "azurerm_key_vault*",
        "azurerm_kubernetes_cluster*",
        "azurerm_kusto_*",
        "azurerm_*_virtual_machine",
        "azurerm_log_analytics_workspace",
        "azurerm_managed_disk",
        "azurerm_mariadb_*",
        "azurerm_monitor_workspace",
        "azurerm_mssql_*",
        "azurerm_mysql_*",
        "azurerm_netapp_*",
        "azurerm_postgresql_*",
        "azurerm_private_dns_zone",
        "azurerm_public_ip",
        "azurerm_recovery_services_vault",
        "azurerm_redis_*",
        "azurerm_resource_group",
        "azurerm_search_service",
        "azurerm_servicebus_*",
        "azurerm_snapshot",
        "azurerm_sql_*",
        "azurerm_storage_*",
        "azurerm_synapse_*",
        "azurerm_user_assigned_identity",
        "azurerm_virtual_machine",
        "azurerm_virtual_network",
    ],
    kubernetes: [
        "kubernetes_manifest",
        "kubernetes_namespace*",
        "kubernetes_persistent_volume*",
        "kubernetes_secret*",
        "kubernetes_service",
        "kubernetes_service_v1",
        "kubernetes_stateful_set*",
        "kubernetes_storage_class*",
    ],
    helm: ["helm_release"],
    cloudflare: [
        "cloudflare_account*",
        "cloudflare_d1_database",
        "cloudflare_hyperdrive_config",
        "cloudflare_queue",
        "cloudflare_r2_bucket",
        "cloudflare_stream*",
        "cloudflare_*tunnel",
        "cloudflare_tunnel_cloudflared",
        "cloudflare_workers_kv*",
        "cloudflare_zone",
    ],
    github: [
        "github_actions_*secret",
        "github_membership",
        "github_organization_project",
        "github_release",
        "github_repository",
        "github_repository_file",
        "github_repository_project",
        "github_team",
    ],
    vault: [
        "vault_*_secret_backend",
        "vault_audit",
        "vault_auth_backend",
        "vault_generic_secret",
        "vault_identity_*",
        "vault_kv_secret*",
        "vault_mount",
        "vault_namespace",
        "vault_pki_secret_backend_*",
        "vault_raft_*",
        "vault_transit_secret_backend_key",
    ],
    postgresql: [
        "postgresql_database",
        "postgresql_extension",
        "postgresql_physical_replication_slot",
        "postgresql_publication",
        "postgresql_replication_slot",
        "postgresql_role",
        "postgresql_schema",
        "postgresql_subscription",
    ],
    mysql: ["mysql_database", "mysql_user", "mysql_user_password"],
    digitalocean: [
        "digitalocean_app",
        "digitalocean_container_registry",
        "digitalocean_custom_image",
        "digitalocean_database_*",
        "digitalocean_domain",
        "digitalocean_droplet",
        "digitalocean_droplet_snapshot",
        "digitalocean_floating_ip",
        "digitalocean_kubernetes_cluster",
        "digitalocean_kubernetes_node_pool",
        "digitalocean_reserved_ip*",
        "digitalocean_spaces_*",
        "digitalocean_volume*",
        "digitalocean_vpc",
    ],
    hcloud: [
        "hcloud_floating_ip",
        "hcloud_managed_certificate",
        "hcloud_network",
        "hcloud_primary_ip",
        "hcloud_server",
        "hcloud_snapshot",
        "hcloud_storage_box*",
        "hcloud_volume",
        "hcloud_zone",
    ],
    // A key that lies only in the state. The other types of this provider are made again from it.
    tls: ["tls_private_key"],
};

;// CONCATENATED MODULE: ./packages/core/build/policy/stateless-types.js
/**
 * Resource types that the code brings back as they were: settings, permissions, rules, links between objects. By
 * provider, as globs; published in docs/guides/guard.md. What is on neither list counts as stateful.
 */
const STATELESS_TYPES = {
    "of the engine": ["terraform_data"],
    utilities: ["archive_*", "cloudinit_*", "local_*", "null_resource", "random_*", "template_*", "time_*", "tls_*"],
    aws: [
        "aws_alb_listener*",
        "aws_alb_target_group*",
        "aws_api_gateway_*",
        "aws_apigatewayv2_*",
        "aws_appautoscaling_*",
        "aws_autoscaling_*",
        "aws_budgets_*",
        "aws_cloudfront_*_policy",
        "aws_cloudfront_function",
        "aws_cloudwatch_composite_alarm",
        "aws_cloudwatch_dashboard",
        "aws_cloudwatch_event_*",
        "aws_cloudwatch_log_metric_filter",
        "aws_cloudwatch_log_resource_policy",
        "aws_cloudwatch_log_subscription_filter",
        "aws_cloudwatch_metric_alarm",
        "aws_codebuild_project",
        "aws_config_*",
        "aws_db_instance_role_association",
        "aws_db_option_group",
        "aws_db_parameter_group",
        "aws_db_subnet_group",
        "aws_docdb_cluster_parameter_group",
        "aws_docdb_subnet_group",
        "aws_dynamodb_resource_policy",
        "aws_ebs_default_kms_key",
        "aws_ebs_encryption_by_default",
        "aws_ecr_lifecycle_policy",
        "aws_ecr_repository_policy",
        "aws_ecs_capacity_provider",
        "aws_ecs_cluster_capacity_providers",
        "aws_ecs_service",
        "aws_ecs_task_definition",
        "aws_efs_access_point",
        "aws_efs_backup_policy",
        "aws_efs_file_system_policy",
        "aws_efs_mount_target",
        "aws_eip_association",
        "aws_eks_access_*",
        "aws_eks_addon",
        "aws_elasticache_parameter_group",
        "aws_elasticache_subnet_group",
        "aws_flow_log",
        "aws_iam_*_attachment",
        "aws_iam_*_policy",
        "aws_iam_group",
        "aws_iam_group_membership",
        "aws_iam_instance_profile",
        "aws_iam_policy",
        "aws_iam_role",
        "aws_iam_user_group_membership",
        "aws_internet_gateway_attachment",
        "aws_kms_alias",
        "aws_kms_grant",
        "aws_kms_key_policy",
        "aws_lambda_alias",
        "aws_lambda_event_source_mapping",
        "aws_lambda_function",
        "aws_lambda_function_event_invoke_config",
        "aws_lambda_permission",
        "aws_launch_configuration",
        "aws_launch_template",
        "aws_lb_listener*",
        "aws_lb_target_group*",
        "aws_main_route_table_association",
        "aws_neptune_cluster_parameter_group",
        "aws_neptune_subnet_group",
        "aws_network_acl*",
        "aws_network_interface_sg_attachment",
        "aws_placement_group",
        "aws_rds_cluster_parameter_group",
        "aws_rds_cluster_role_association",
        "aws_redshift_parameter_group",
        "aws_redshift_subnet_group",
        "aws_route",
        "aws_route53_health_check",
        "aws_route53_record",
        "aws_route_table*",
        "aws_s3_bucket_*",
        "aws_s3_account_public_access_block",
        "aws_scheduler_*",
        "aws_secretsmanager_secret_policy",
        "aws_secretsmanager_secret_rotation",
        "aws_security_group*",
        "aws_sfn_state_machine",
        "aws_sns_topic_policy",
        "aws_sns_topic_subscription",
        "aws_sqs_queue_policy",
        "aws_sqs_queue_redrive*",
        "aws_ssm_association",
        "aws_ssm_document",
        "aws_vpc_endpoint_*",
        "aws_vpc_security_group_*",
        "aws_waf*",
    ],
    google: [
        "google_*_iam_*",
        "google_bigquery_*_iam_*",
        "google_cloud_run_*",
        "google_cloud_scheduler_job",
        "google_cloudbuild_trigger",
        "google_cloudfunctions*",
        "google_compute_autoscaler",
        "google_compute_backend_*",
        "google_compute_firewall*",
        "google_compute_forwarding_rule",
        "google_compute_global_forwarding_rule",
        "google_compute_health_check",
        "google_compute_http_health_check",
        "google_compute_https_health_check",
        "google_compute_instance_template",
        "google_compute_region_autoscaler",
        "google_compute_region_backend_service",
        "google_compute_region_health_check",
        "google_compute_region_url_map",
        "google_compute_resource_policy",
        "google_compute_route",
        "google_compute_router_nat",
        "google_compute_security_policy*",
        "google_compute_target_*",
        "google_compute_url_map",
        "google_dns_record_set",
        "google_kms_*_iam_*",
        "google_logging_metric",
        "google_logging_project_sink",
        "google_monitoring_*",
        "google_project_service",
        "google_secret_manager_secret_iam_*",
        "google_spanner_*_iam_*",
        "google_storage_bucket_access_control",
        "google_storage_bucket_iam_*",
        "google_storage_default_object_*",
        "google_storage_notification",
    ],
    azurerm: [
        "azurerm_*_association",
        "azurerm_application_security_group",
        "azurerm_consumption_budget_*",
        "azurerm_dns_*_record",
        "azurerm_eventhub_authorization_rule",
        "azurerm_key_vault_access_policy",
        "azurerm_lb_backend_address_pool*",
        "azurerm_lb_nat_rule",
        "azurerm_lb_outbound_rule",
        "azurerm_lb_probe",
        "azurerm_lb_rule",
        "azurerm_management_lock",
        "azurerm_monitor_*",
        "azurerm_mssql_firewall_rule",
        "azurerm_mssql_virtual_network_rule",
        "azurerm_mysql_flexible_server_configuration",
        "azurerm_mysql_flexible_server_firewall_rule",
        "azurerm_network_security_*",
        "azurerm_policy_*",
        "azurerm_postgresql_flexible_server_configuration",
        "azurerm_postgresql_flexible_server_firewall_rule",
        "azurerm_private_dns_*_record",
        "azurerm_private_dns_zone_virtual_network_link",
        "azurerm_redis_firewall_rule",
        "azurerm_role_assignment",
        "azurerm_role_definition",
        "azurerm_route",
        "azurerm_route_table",
        "azurerm_storage_account_network_rules",
        "azurerm_storage_management_policy",
        "azurerm_virtual_network_peering",
    ],
    kubernetes: [
        "kubernetes_annotations",
        "kubernetes_cluster_role*",
        "kubernetes_config_map*",
        "kubernetes_cron_job*",
        "kubernetes_daemon_set*",
        "kubernetes_daemonset",
        "kubernetes_default_service_account*",
        "kubernetes_deployment*",
        "kubernetes_env",
        "kubernetes_horizontal_pod_autoscaler*",
        "kubernetes_ingress*",
        "kubernetes_job*",
        "kubernetes_labels",
        "kubernetes_limit_range*",
        "kubernetes_mutating_webhook_configuration*",
        "kubernetes_network_policy*",
        "kubernetes_node_taint",
        "kubernetes_pod_disruption_budget*",
        "kubernetes_priority_class*",
        "kubernetes_resource_quota*",
        "kubernetes_role*",
        "kubernetes_service_account*",
        "kubernetes_validating_webhook_configuration*",
    ],
    cloudflare: [
        "cloudflare_access_rule",
        "cloudflare_dns_record",
        "cloudflare_filter",
        "cloudflare_firewall_rule",
        "cloudflare_list_item",
        "cloudflare_load_balancer*",
        "cloudflare_page_rule",
        "cloudflare_rate_limit",
        "cloudflare_record",
        "cloudflare_ruleset",
        "cloudflare_worker_cron_trigger",
        "cloudflare_worker_route",
        "cloudflare_workers_cron_trigger",
        "cloudflare_workers_route",
        "cloudflare_zone_setting*",
    ],
    github: [
        "github_actions_*permissions",
        "github_actions_*variable",
        "github_branch_default",
        "github_branch_protection*",
        "github_issue_label*",
        "github_organization_ruleset",
        "github_organization_webhook",
        "github_repository_collaborator*",
        "github_repository_dependabot_security_updates",
        "github_repository_environment*",
        "github_repository_ruleset",
        "github_repository_topics",
        "github_repository_webhook",
        "github_team_membership",
        "github_team_members",
        "github_team_repository",
        "github_team_settings",
    ],
    vault: [
        "vault_*_auth_backend_config",
        "vault_*_auth_backend_role",
        "vault_*_secret_backend_role",
        "vault_egp_policy",
        "vault_identity_*_alias",
        "vault_identity_*_policies",
        "vault_pki_secret_backend_role",
        "vault_policy",
        "vault_quota_*",
        "vault_rgp_policy",
    ],
    postgresql: ["postgresql_default_privileges", "postgresql_grant*"],
    mysql: ["mysql_global_variable", "mysql_grant"],
    digitalocean: [
        "digitalocean_cdn",
        "digitalocean_database_firewall",
        "digitalocean_firewall",
        "digitalocean_loadbalancer",
        "digitalocean_monitor_alert",
        "digitalocean_project*",
        "digitalocean_record",
        "digitalocean_spaces_bucket_cors_configuration",
        "digitalocean_spaces_bucket_policy",
        "digitalocean_ssh_key",
        "digitalocean_tag",
        "digitalocean_uptime_*",
        "digitalocean_volume_attachment",
    ],
    hcloud: [
        "hcloud_firewall*",
        "hcloud_floating_ip_assignment",
        "hcloud_load_balancer_*",
        "hcloud_network_route",
        "hcloud_placement_group",
        "hcloud_rdns",
        "hcloud_server_network",
        "hcloud_ssh_key",
        "hcloud_uploaded_certificate",
        "hcloud_volume_attachment",
        "hcloud_zone_record",
        "hcloud_zone_rrset",
    ],
};

;// CONCATENATED MODULE: ./packages/core/build/policy/stateful.js



const STATEFUL = Object.values(STATEFUL_TYPES).flat();
const STATELESS = Object.values(STATELESS_TYPES).flat();
/**
 * Whether destroying an object of this type loses what the code cannot bring back. Where patterns of both lists match,
 * the one that says more of the name counts (`aws_db_parameter_group` over `aws_db_*`); on a tie, and for a type on
 * neither list, the answer is yes.
 */
function isStateful(type) {
    return precision(type, STATELESS) <= precision(type, STATEFUL);
}
/** Characters of the most telling pattern that matches; 0 where none does. */
function precision(type, patterns) {
    const matching = patterns.filter((pattern) => (0,glob/* matchesGlob */.k)(type, pattern));
    return Math.max(0, ...matching.map((pattern) => pattern.replaceAll("*", "").length));
}


/***/ })

};
