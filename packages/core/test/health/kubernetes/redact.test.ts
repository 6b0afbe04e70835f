import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { redactLog } from "../../../src/health/kubernetes/redact.ts";

const KEY_LINES = "MIIEvQIBADANBg\nAAAAB3NzaC1yc2E";

describe("the log of a program", () => {
  const cases: readonly (readonly [printed: string, shown: string])[] = [
    [`a\n-----BEGIN RSA PRIVATE KEY-----\n${KEY_LINES}\n-----END RSA PRIVATE KEY-----\nb`, "a\n***\nb"],
    [`a\n-----BEGIN PRIVATE KEY-----\n${KEY_LINES}`, "a\n***"],
    [`${KEY_LINES}\n-----END OPENSSH PRIVATE KEY-----\nb`, "***\nb"],
    ["PRIVATE_KEY=abc123", "PRIVATE_KEY=***"],
    ["DB_PASS=hunter22, next", "DB_PASS=***, next"],
    ["pwd=hunter2 passphrase: hunter2", "pwd=*** passphrase: ***"],
    ["userPassword: 'a b c'", "userPassword: ***"],
    [String.raw`{"password":"a\"bcdef","x":1}`, '{"password":***,"x":1}'],
    [String.raw`"{\"password\":\"hunter 2\",\"x\":1}"`, String.raw`"{\"password\":***,\"x\":1}"`],
    ['token="never closed\nnext', "token=***\nnext"],
    ["run --password hunter2 --db-pass 'a b' --verbose", "run --password *** --db-pass *** --verbose"],
    ["run --no-password --verbose on", "run --no-password --verbose on"],
    ["Cookie: session=abc; theme=dark\nb", "Cookie: ***\nb"],
    ["Authorization: Token abc def", "Authorization: ***"],
    ['{"authorization":"Bearer abc","x":1}', '{"authorization":***,"x":1}'],
    ["postgres://u:pa/s@s@host/db?x=1", "postgres://***@host/db?x=1"],
    ["https://abcdef@host/", "https://***@host/"],
    ["EndpointName=a;AccountKey=abcdef==;x=1", "EndpointName=a;AccountKey=***;x=1"],
    ["id AKIAIOSFODNN7EXAMPLE", "id ***"],
    ["slack xoxb-1234-5678-abcdef", "slack ***"],
    ["got glpat-abcdefghij1234 and eyJhbGciOiJIUzI1.eyJzdWIi.c2ln", "got *** and ***"],
    ["12 tests passed: all, http://host:8080/a", "12 tests passed: all, http://host:8080/a"],
    ["the pull-secret api-tls is missing", "the pull-secret api-tls is missing"],
    ['secret "api-tls" not found', 'secret "api-tls" not found'],
  ];
  for (const [printed, shown] of cases) {
    it(`is shown as ${JSON.stringify(shown)}`, () => {
      assert.equal(redactLog(printed), shown);
    });
  }
});
