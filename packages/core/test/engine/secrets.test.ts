import assert from "node:assert/strict";
import { it } from "node:test";
import { knownSecrets } from "../../src/engine/secrets.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeHost } from "../support/host.ts";
import { unit } from "../units/units.ts";

const CODE = `variable "region" {
  type = string
}

variable "token" {
  type      = string
  sensitive = true
}

variable "session" {
  ephemeral = true
}

variable "last" {
  default = "sensitive = false"
}
`;

it("knows the values of sensitive variables, secret settings and what is called a secret", async () => {
  const web = unit("web", {
    vars: ["token=by-vars", "region=eu"],
    backendConfig: ["address=https://state", "password=of-the-state"],
  });
  const { host } = fakeHost({
    files: memoryFiles({ [`/work/${web.directory}/variables.tf`]: CODE }),
    context: {
      workspace: "/work",
      environment: {
        TF_VAR_region: "eu-central-1",
        TF_VAR_token: "by-environment",
        TF_VAR_session: "ephemeral",
        TF_VAR_last: "not secret",
        TF_VAR_undeclared: "who knows",
        TF_HTTP_PASSWORD: "http-password",
        AWS_SECRET_ACCESS_KEY: "aws-key",
        PATH: "/usr/bin",
      },
    },
  });
  assert.deepEqual([...(await knownSecrets(web, host))].toSorted(), [
    "aws-key",
    "by-environment",
    "by-vars",
    "ephemeral",
    "http-password",
    "of-the-state",
    "who knows",
  ]);
});

it("knows what files of variables give as plain text to the sensitive ones that the code declares", async () => {
  const web = unit("web", { varFiles: ["common.tfvars", "missing.tfvars"] });
  const directory = `/work/${web.directory}`;
  const { host } = fakeHost({
    files: memoryFiles({
      [`${directory}/variables.tf`]: CODE,
      [`${directory}/terraform.tfvars`]: 'token = "automatic" # not "this"\nregion = "eu"\n',
      [`${directory}/b.auto.tfvars.json`]: '{ "token": "automatic-json", "region": "us" }',
      [`${directory}/not-automatic.tfvars`]: 'token = "of another environment"\n',
      "/work/common.tfvars": 'session = "by-file"\nundeclared = "of another stack"\nlist = ["token"]\n',
    }),
    context: { workspace: "/work" },
  });
  assert.deepEqual([...(await knownSecrets(web, host))].toSorted(), ["automatic", "automatic-json", "by-file"]);
});
