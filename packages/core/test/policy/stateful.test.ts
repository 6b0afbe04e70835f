import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { matchesGlob } from "../../src/policy/glob.ts";
import { isStateful } from "../../src/policy/stateful.ts";
import { STATEFUL_TYPES } from "../../src/policy/stateful-types.ts";
import { STATELESS_TYPES } from "../../src/policy/stateless-types.ts";

const STATEFUL = [
  "aws_db_instance",
  "aws_dynamodb_table",
  "aws_s3_bucket",
  "aws_s3_object",
  "aws_kms_key",
  "google_sql_database_instance",
  "google_storage_bucket",
  "azurerm_storage_account",
  "azurerm_linux_virtual_machine",
  "kubernetes_namespace_v1",
  "kubernetes_persistent_volume_claim",
  "helm_release",
  "cloudflare_zone",
  "github_repository",
  "vault_mount",
  "vault_pki_secret_backend_root_cert",
  "postgresql_database",
  "mysql_database",
  "digitalocean_droplet",
  "hcloud_volume",
  "tls_private_key",
];

const STATELESS = [
  "terraform_data",
  "null_resource",
  "random_password",
  "time_sleep",
  "local_file",
  "tls_self_signed_cert",
  "aws_db_parameter_group",
  "aws_s3_bucket_policy",
  "aws_iam_role_policy_attachment",
  "aws_iam_policy",
  "aws_iam_role_policy",
  "google_storage_bucket_iam_member",
  "google_kms_crypto_key_iam_binding",
  "azurerm_role_assignment",
  "azurerm_key_vault_access_policy",
  "kubernetes_deployment_v1",
  "kubernetes_service_account",
  "cloudflare_record",
  "github_branch_protection_v3",
  "vault_policy",
  "vault_pki_secret_backend_role",
  "postgresql_grant_role",
  "mysql_grant",
  "digitalocean_record",
  "hcloud_ssh_key",
];

describe("isStateful", () => {
  it("knows types whose destruction loses something", () => {
    assert.deepEqual(
      STATEFUL.filter((type) => !isStateful(type)),
      [],
    );
  });

  it("knows types that the code brings back", () => {
    assert.deepEqual(
      STATELESS.filter((type) => isStateful(type)),
      [],
    );
  });

  it("takes a type on neither list for stateful", () => {
    assert.equal(isStateful("acme_shredder"), true);
    assert.equal(isStateful(""), true);
  });
});

describe("the lists", () => {
  const patterns = [STATEFUL_TYPES, STATELESS_TYPES].flatMap((list) => Object.values(list).flat());

  it("name nothing twice", () => {
    assert.deepEqual(
      patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index),
      [],
    );
  });

  it("are names of types with stars, each in the family of its provider", () => {
    assert.deepEqual(
      patterns.filter((pattern) => !/^[a-z][a-z0-9_*]+$/.test(pattern)),
      [],
    );
    const strange = Object.entries({ ...STATEFUL_TYPES, ...STATELESS_TYPES })
      .filter(([provider]) => !["utilities", "of the engine"].includes(provider))
      .flatMap(([provider, types]) => types.filter((type) => !matchesGlob(type, `${provider}_*`)));
    assert.deepEqual(strange, []);
  });

  it("decide each of their own patterns, so that none is there for nothing", () => {
    const sample = (pattern: string): string => pattern.replaceAll("*", "x");
    const of = (list: Readonly<Record<string, readonly string[]>>): readonly string[] => Object.values(list).flat();
    assert.deepEqual(
      of(STATELESS_TYPES).filter((pattern) => isStateful(sample(pattern))),
      [],
    );
    assert.deepEqual(
      of(STATEFUL_TYPES).filter((pattern) => !isStateful(sample(pattern))),
      [],
    );
  });
});
