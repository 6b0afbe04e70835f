import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sha256 } from "../../src/bundle/digest.ts";
import { readBackend, refuseBackend } from "../../src/engine/init.ts";
import { fakeSession } from "./sessions.ts";

/** The backend as the engine writes it down after init. */
async function read(type: string, config: Readonly<Record<string, unknown>>): ReturnType<typeof readBackend> {
  const { session } = await fakeSession({});
  const text = JSON.stringify({ version: 3, backend: { type, config, hash: 1 } });
  await session.host.files.write(`${session.scratch}/data/terraform.tfstate`, text);
  return readBackend(session);
}

interface Case {
  readonly config: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, string>>;
}

/** Realistic configurations: every credential an OpenTofu 1.12 backend can be given holds the word SECRET. */
const backends: Readonly<Record<string, Case>> = {
  local: { config: { path: "state.tfstate", workspace_dir: null }, settings: { path: '"state.tfstate"' } },
  http: {
    config: {
      address: "https://user:SECRET@state.example/web?access_token=SECRET#SECRET",
      lock_address: "https://user:SE@CRET@state.example/lock",
      lock_method: "PUT",
      unlock_address: "http://SECRET@state.example",
      username: "user-SECRET",
      password: "SECRET",
      headers: { Authorization: "SECRET" },
      client_certificate_pem: "SECRET",
      client_private_key_pem: "SECRET",
      client_ca_certificate_pem: "SECRET",
      retry_max: 2,
    },
    settings: {
      address: `"https://state.example/web?${sha256("access_token=SECRET").slice(0, 8)}"`,
      lock_address: '"https://state.example/lock"',
      lock_method: '"PUT"',
      unlock_address: '"http://state.example"',
    },
  },
  s3: {
    config: {
      bucket: "acme-state",
      key: "web/terraform.tfstate",
      region: "eu-central-1",
      endpoints: { s3: "https://SECRET:SECRET@minio.example", dynamodb: null },
      dynamodb_table: "locks",
      use_lockfile: true,
      workspace_key_prefix: "env:",
      access_key: "SECRET",
      secret_key: "SECRET",
      token: "SECRET",
      sse_customer_key: "SECRET",
      external_id: "SECRET",
      kms_key_id: "SECRET",
      shared_credentials_file: "/SECRET",
      profile: "SECRET",
      role_arn: "SECRET",
      assume_role: { role_arn: "SECRET", external_id: "SECRET", policy: "SECRET" },
      assume_role_with_web_identity: { web_identity_token: "SECRET" },
      http_proxy: "http://user:SECRET@proxy.example",
      https_proxy: "http://user:SECRET@proxy.example",
    },
    settings: {
      bucket: '"acme-state"',
      dynamodb_table: '"locks"',
      endpoints: '{"s3":"https://minio.example","dynamodb":null}',
      key: '"web/terraform.tfstate"',
      region: '"eu-central-1"',
      use_lockfile: "true",
      workspace_key_prefix: '"env:"',
    },
  },
  azurerm: {
    config: {
      storage_account_name: "acmestate",
      container_name: "tfstate",
      key: "web.tfstate",
      resource_group_name: "state",
      subscription_id: "0000",
      tenant_id: "1111",
      access_key: "SECRET",
      sas_token: "SECRET",
      client_id: "SECRET",
      client_secret: "SECRET",
      client_certificate: "SECRET",
      client_certificate_password: "SECRET",
      client_certificate_path: "/SECRET",
      oidc_token: "SECRET",
      oidc_request_token: "SECRET",
      oidc_request_url: "https://SECRET.example",
      customer_provided_key: "SECRET",
      msi_endpoint: "http://SECRET",
    },
    settings: {
      container_name: '"tfstate"',
      key: '"web.tfstate"',
      resource_group_name: '"state"',
      storage_account_name: '"acmestate"',
      subscription_id: '"0000"',
      tenant_id: '"1111"',
    },
  },
  gcs: {
    config: {
      bucket: "acme-state",
      prefix: "web",
      credentials: '{"private_key":"SECRET"}',
      access_token: "SECRET",
      encryption_key: "SECRET",
      kms_encryption_key: "SECRET",
      impersonate_service_account: "SECRET",
    },
    settings: { bucket: '"acme-state"', prefix: '"web"' },
  },
  pg: {
    config: { conn_str: "postgres://user:SECRET@db.example/state", schema_name: "web", table_name: "states" },
    settings: { conn_str: '"postgres://db.example/state"', schema_name: '"web"', table_name: '"states"' },
  },
  "pg, in the words of its own library": {
    config: {
      conn_str: "host=db.example port = 5432 user=SECRET password='SECRET host=SECRET \\'dbname=SECRET' dbname=state",
    },
    settings: { conn_str: '"host=db.example port=5432 dbname=state"' },
  },
  "pg, with credentials of other names": {
    config: {
      conn_str: "host=db.example sslpassword=SECRET//x passfile=/SECRET sslkey=a\\ host=SECRET dbname=state",
    },
    settings: { conn_str: '"host=db.example dbname=state"' },
  },
  kubernetes: {
    config: {
      secret_suffix: "web",
      namespace: "states",
      config_path: "/home/me/.kube/config",
      config_paths: ["/etc/kube"],
      config_context: "prod",
      host: "https://cluster.example",
      token: "SECRET",
      username: "SECRET",
      password: "SECRET",
      client_key: "SECRET",
      client_certificate: "SECRET",
      cluster_ca_certificate: "SECRET",
      exec: [{ command: "SECRET", args: ["SECRET"], env: { TOKEN: "SECRET" } }],
    },
    settings: {
      config_context: '"prod"',
      config_path: '"/home/me/.kube/config"',
      config_paths: '["/etc/kube"]',
      host: '"https://cluster.example"',
      namespace: '"states"',
      secret_suffix: '"web"',
    },
  },
  consul: {
    config: {
      address: "consul.example:8500",
      scheme: "https",
      path: "states/web",
      access_token: "SECRET",
      http_auth: "user:SECRET",
      key_file: "/SECRET",
    },
    settings: { address: '"consul.example:8500"', path: '"states/web"', scheme: '"https"' },
  },
  cos: {
    config: {
      bucket: "acme-1250000000",
      prefix: "web",
      region: "ap-guangzhou",
      secret_id: "SECRET",
      secret_key: "SECRET",
      security_token: "SECRET",
      assume_role: [{ role_arn: "SECRET" }],
    },
    settings: { bucket: '"acme-1250000000"', prefix: '"web"', region: '"ap-guangzhou"' },
  },
  oss: {
    config: {
      bucket: "acme",
      prefix: "web",
      key: "state",
      tablestore_table: "locks",
      tablestore_endpoint: "https://locks.example",
      access_key: "SECRET",
      secret_key: "SECRET",
      security_token: "SECRET",
    },
    settings: {
      bucket: '"acme"',
      key: '"state"',
      prefix: '"web"',
      tablestore_endpoint: '"https://locks.example"',
      tablestore_table: '"locks"',
    },
  },
  remote: {
    config: {
      hostname: "app.example",
      organization: "acme",
      token: "SECRET",
      workspaces: { name: "web", prefix: null },
    },
    settings: { hostname: '"app.example"', organization: '"acme"', workspaces: '{"name":"web","prefix":null}' },
  },
  "one of tomorrow": { config: { vault: "SECRET", key: "web" }, settings: { key: '"web"' } },
};

describe("the backend of a unit", () => {
  for (const [type, { config, settings }] of Object.entries(backends)) {
    it(`is where its state lies, and no credential: ${type}`, async () => {
      const backend = await read(type, config);
      assert.deepEqual(backend, { type, settings: Object.entries(settings) });
      assert.doesNotMatch(JSON.stringify(backend), /SECRET|CRET/);
    });
  }

  it("tells states apart that differ in a query alone, without showing it", async () => {
    const [one, two] = await Promise.all(
      ["?state=a", "?state=b"].map((query) => read("http", { address: `https://state.example/${query}` })),
    );
    assert.notDeepEqual(one, two);
    assert.doesNotMatch(JSON.stringify([one, two]), /state=/);
  });

  it("is the local one where the engine wrote nothing down", async () => {
    const { session } = await fakeSession({});
    assert.deepEqual(await readBackend(session), { type: "local", settings: [] });
  });

  it("is refused where plans would run elsewhere", async () => {
    for (const type of ["remote", "cloud"]) {
      const [failure] = refuseBackend(await read(type, {}), "web@production");
      assert.deepEqual([failure?.reason, failure?.unit], ["config-invalid", "web@production"]);
    }
    assert.deepEqual(refuseBackend(await read("s3", {}), "web@production"), []);
  });
});
