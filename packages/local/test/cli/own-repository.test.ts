import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, describe, it } from "node:test";
import { ownRepository } from "../../src/cli/own-repository.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { GitRepository } from "../../src/world/git-repository.ts";

const home = realpathSync(mkdtempSync(join(tmpdir(), "flywheel-own-")));
after(() => {
  rmSync(home, { recursive: true });
});

function repository(name: string): GitRepository {
  const template = join(home, `${name}-template`);
  mkdirSync(join(template, "tofu"), { recursive: true });
  writeFileSync(join(template, "tofu", "main.tf"), "");
  return GitRepository.create(join(home, name), template);
}

describe("the user's repository", () => {
  it("is found from a folder inside it, and compared with where the branch began", () => {
    const own = repository("branch");
    const base = own.head;
    own.git("switch", "--quiet", "--create", "change");
    const head = own.commit("Grow the pool");
    assert.deepEqual(ownRepository(join(own.directory, "tofu")), {
      directory: own.directory,
      name: `local/${basename(own.directory)}`,
      head,
      base,
      subject: "Grow the pool",
      isDirty: false,
    });
  });

  it("is dirty with a file that is not committed", () => {
    const own = repository("dirty");
    own.write("new.tf", "");
    assert.equal(ownRepository(own.directory).isDirty, true);
  });

  for (const [index, remote] of [
    "git@github.com:acme/infra.git",
    "https://github.com/acme/infra",
    "https://token@github.com/acme/infra.git",
    "ssh://git@github.com/acme/infra/",
  ].entries()) {
    it(`has the name of its remote ${remote}`, () => {
      const own = repository(`remote-${index}`);
      own.git("remote", "add", "origin", remote);
      assert.equal(ownRepository(own.directory).name, "acme/infra");
    });
  }

  it("must be one, with a commit", () => {
    assert.throws(() => ownRepository(home), UsageError);
    execFileSync("git", ["init", "--quiet", join(home, "empty")]);
    assert.throws(() => ownRepository(join(home, "empty")), /has no commit yet/);
  });
});
