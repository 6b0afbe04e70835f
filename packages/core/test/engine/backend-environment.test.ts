import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { locationSettings } from "../../src/engine/backend-location.ts";

/** Variables by which a state is placed, of every backend that knows such; again SECRET is in all that is none's business. */
const placing: readonly (readonly [
  type: string,
  environment: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>>,
])[] = [
  [
    "http",
    {
      TF_HTTP_ADDRESS: "https://me:SECRET@state.example/web",
      TF_HTTP_LOCK_ADDRESS: "https://state.example/lock",
      TF_HTTP_LOCK_METHOD: "PUT",
      TF_HTTP_UNLOCK_ADDRESS: "https://state.example/unlock",
      TF_HTTP_UNLOCK_METHOD: "DELETE",
      TF_HTTP_UPDATE_METHOD: "PATCH",
      TF_HTTP_PASSWORD: "SECRET",
    },
    {
      TF_HTTP_ADDRESS: '"https://state.example/web"',
      TF_HTTP_LOCK_ADDRESS: '"https://state.example/lock"',
      TF_HTTP_LOCK_METHOD: '"PUT"',
      TF_HTTP_UNLOCK_ADDRESS: '"https://state.example/unlock"',
      TF_HTTP_UNLOCK_METHOD: '"DELETE"',
      TF_HTTP_UPDATE_METHOD: '"PATCH"',
    },
  ],
  [
    "pg",
    {
      PG_CONN_STR: "password=SECRET dbname=state",
      PG_SCHEMA_NAME: "web",
      PG_TABLE_NAME: "states",
      PG_INDEX_NAME: "names",
      PGHOST: "db.example",
      PGPORT: "5433",
      PGDATABASE: "other",
      PGPASSWORD: "SECRET",
    },
    {
      PG_CONN_STR: '"dbname=state"',
      PGDATABASE: '"other"',
      PGHOST: '"db.example"',
      PG_INDEX_NAME: '"names"',
      PGPORT: '"5433"',
      PG_SCHEMA_NAME: '"web"',
      PG_TABLE_NAME: '"states"',
    },
  ],
  [
    "azurerm",
    {
      ARM_ENVIRONMENT: "china",
      ARM_METADATA_HOST: "meta.example",
      ARM_SUBSCRIPTION_ID: "0000",
      ARM_TENANT_ID: "1111",
      ARM_ACCESS_KEY: "SECRET",
    },
    {
      ARM_ENVIRONMENT: '"china"',
      ARM_METADATA_HOST: '"meta.example"',
      ARM_SUBSCRIPTION_ID: '"0000"',
      ARM_TENANT_ID: '"1111"',
    },
  ],
  [
    "s3",
    {
      AWS_DEFAULT_REGION: "eu-west-1",
      AWS_S3_ENDPOINT: "http://k:SECRET@minio.example",
      AWS_SECRET_ACCESS_KEY: "SECRET",
    },
    { AWS_S3_ENDPOINT: '"http://minio.example"', AWS_DEFAULT_REGION: '"eu-west-1"' },
  ],
  [
    "s3",
    { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "eu-west-2", AWS_ENDPOINT_URL: "http://one.example" },
    { AWS_ENDPOINT_URL: '"http://one.example"', AWS_REGION: '"eu-west-1"' },
  ],
  [
    "gcs",
    {
      GOOGLE_BACKEND_STORAGE_CUSTOM_ENDPOINT: "http://gcs.example",
      GOOGLE_BACKEND_UNIVERSE_DOMAIN: "apis.example",
      GOOGLE_CREDENTIALS: "SECRET",
    },
    {
      GOOGLE_BACKEND_STORAGE_CUSTOM_ENDPOINT: '"http://gcs.example"',
      GOOGLE_BACKEND_UNIVERSE_DOMAIN: '"apis.example"',
    },
  ],
  [
    "consul",
    { CONSUL_HTTP_ADDR: "consul.example", CONSUL_HTTP_SSL: "true", CONSUL_NAMESPACE: "a", CONSUL_HTTP_TOKEN: "SECRET" },
    { CONSUL_HTTP_ADDR: '"consul.example"', CONSUL_NAMESPACE: '"a"', CONSUL_HTTP_SSL: '"true"' },
  ],
  [
    "kubernetes",
    { KUBE_NAMESPACE: "a", KUBE_HOST: "k.example", KUBE_CONFIG_PATH: "/k", KUBE_CTX: "prod", KUBE_TOKEN: "SECRET" },
    { KUBE_CTX: '"prod"', KUBE_CONFIG_PATH: '"/k"', KUBE_HOST: '"k.example"', KUBE_NAMESPACE: '"a"' },
  ],
  ["cos", { TENCENTCLOUD_REGION: "ap-x", TENCENTCLOUD_SECRET_KEY: "SECRET" }, { TENCENTCLOUD_REGION: '"ap-x"' }],
  [
    "oss",
    { ALICLOUD_REGION: "cn-x", OSS_ENDPOINT: "oss.example", ALICLOUD_TABLESTORE_ENDPOINT: "https://t.example" },
    { OSS_ENDPOINT: '"oss.example"', ALICLOUD_REGION: '"cn-x"', ALICLOUD_TABLESTORE_ENDPOINT: '"https://t.example"' },
  ],
  ["local", { TF_HTTP_ADDRESS: "https://state.example" }, {}],
];

describe("the place of a state", () => {
  for (const [index, [type, environment, settings]] of placing.entries()) {
    it(`is where the environment says, where nothing else does: ${type} (${index})`, () => {
      const found = locationSettings(type, { key: null }, environment);
      assert.deepEqual(
        found,
        Object.entries(settings).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
      assert.doesNotMatch(JSON.stringify(found), /SECRET/);
    });
  }

  it("is where its settings say, whatever the environment says", () => {
    const http = locationSettings("http", { address: "https://a.example" }, { TF_HTTP_ADDRESS: "https://b.example" });
    assert.deepEqual(http, [["address", '"https://a.example"']]);
    const endpoints = { s3: "https://a.example", dynamodb: null };
    const s3 = locationSettings("s3", { endpoints }, { AWS_ENDPOINT_URL_S3: "https://b.example", AWS_REGION: "" });
    assert.deepEqual(s3, [["endpoints", JSON.stringify(endpoints)]]);
  });
});
