import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Checkout, fakeEngine, PINNED } from "./checkout.ts";
import { releaseArchive, serveRelease } from "./releases.ts";

describe("which engine set-up takes", () => {
  it("takes FLYWHEEL_ENGINE before anything else", async (t) => {
    const checkout = new Checkout(t);
    checkout.command("tofu", fakeEngine("1.9.0"));
    const given = checkout.command("some-engine", fakeEngine("1.11.4", "Terraform"));
    const result = await checkout.setup({ FLYWHEEL_ENGINE: given });
    assert.equal(result.code, 0);
    assert.match(result.stdout, /engine is terraform 1\.11\.4, .*some-engine \(FLYWHEEL_ENGINE\)\n$/);
    assert.deepEqual(checkout.engine(), {
      path: given,
      name: "terraform",
      version: "1.11.4",
      source: "FLYWHEEL_ENGINE",
    });
  });

  it("stops at a FLYWHEEL_ENGINE that is no engine, even with tofu on PATH", async (t) => {
    const checkout = new Checkout(t);
    checkout.command("tofu", fakeEngine("1.9.0"));
    const result = await checkout.setup({ FLYWHEEL_ENGINE: "/nowhere/tofu" });
    assert.equal(result.code, 1);
    assert.match(result.stderr, /^setup: FLYWHEEL_ENGINE is \/nowhere\/tofu, which does not answer "version"/);
    assert.match(result.stderr, /or unset it\.\n$/);
    assert.equal(existsSync(join(checkout.root, ".flywheel/engine.json")), false);
  });

  it("takes tofu on PATH, of any version, before the cache", async (t) => {
    const checkout = new Checkout(t);
    checkout.cacheEngine(fakeEngine(PINNED));
    const path = checkout.command("tofu", fakeEngine("1.9.0"));
    await checkout.setup();
    assert.deepEqual(checkout.engine(), { path, name: "tofu", version: "1.9.0", source: "PATH" });
  });

  it("takes the cache before the network, and terraform on PATH only after everything else", async (t) => {
    const checkout = new Checkout(t);
    const releases = await serveRelease(t, { archive: releaseArchive(fakeEngine(PINNED)) });
    checkout.command("terraform", fakeEngine("1.11.4", "Terraform"));
    const path = checkout.cacheEngine(fakeEngine(PINNED));
    await checkout.setup({ FLYWHEEL_ENGINE_RELEASES: releases.url });
    assert.deepEqual(checkout.engine(), { path, name: "tofu", version: PINNED, source: "cache" });
    assert.deepEqual(releases.requests, []);
  });

  it("takes terraform on PATH where OpenTofu cannot be had", async (t) => {
    const checkout = new Checkout(t);
    const path = checkout.command("terraform", fakeEngine("1.11.4", "Terraform"));
    await checkout.setup();
    assert.deepEqual(checkout.engine(), { path, name: "terraform", version: "1.11.4", source: "PATH" });
  });

  it("says every reason and what to do where there is none, and fails", async (t) => {
    const result = await new Checkout(t).setup();
    assert.equal(result.code, 1);
    assert.match(result.stderr, /^setup: there is no OpenTofu here, and none could be provided\n/);
    for (const reason of [/tofu is not on PATH/, /does not exist yet/, /could not be fetched/, /go is not on PATH/])
      assert.match(result.stderr, reason);
    assert.match(result.stderr, /set FLYWHEEL_ENGINE to the path/);
    assert.doesNotMatch(result.stderr, /\n\s+at /, "no stack trace");
  });
});

describe("an engine from a release", () => {
  for (const format of ["ustar", "pax", "gnu"]) {
    it(`is verified, unpacked from ${format} and kept`, async (t) => {
      const checkout = new Checkout(t);
      const releases = await serveRelease(t, { archive: releaseArchive(fakeEngine(PINNED), format) });
      const first = await checkout.setup({ FLYWHEEL_ENGINE_RELEASES: releases.url });
      const path = join(checkout.cache, "tofu");
      assert.equal(first.code, 0, first.stderr);
      assert.deepEqual(checkout.engine(), { path, name: "tofu", version: PINNED, source: "release" });
      await checkout.setup();
      assert.deepEqual(checkout.engine(), { path, name: "tofu", version: PINNED, source: "cache" });
      assert.deepEqual(checkout.cached(), [join("engine", PINNED, "tofu")]);
    });
  }

  const archive = releaseArchive(fakeEngine(PINNED));
  const refusals = [
    { name: "a wrong checksum", release: { archive, sha256: "0".repeat(64) }, reason: /was refused: its sha256 is/ },
    {
      name: "a lost connection",
      release: { archive, cutAfter: 50 },
      reason: /could not be fetched .*(terminated|closed)/,
    },
    { name: "no release", release: undefined, reason: /_SHA256SUMS answers 404/ },
    {
      name: "another version inside",
      release: { archive: releaseArchive(fakeEngine("0.0.1")) },
      reason: /not answer as/,
    },
    { name: "no tofu inside", release: { archive: releaseArchive("", "ustar", "tofu.txt") }, reason: /holds no tofu/ },
    { name: "no archive at all", release: { archive: Buffer.from("<html>") }, reason: /incorrect header check/ },
  ];
  for (const { name, release, reason } of refusals) {
    it(`is refused for ${name}, and nothing is left`, async (t) => {
      const checkout = new Checkout(t);
      const releases = await serveRelease(t, release);
      const result = await checkout.setup({ FLYWHEEL_ENGINE_RELEASES: releases.url });
      assert.equal(result.code, 1);
      assert.match(result.stderr, reason);
      assert.equal(existsSync(checkout.cache) ? checkout.cached().length : 0, 0);
    });
  }

  it("replaces a cached engine that does not run", async (t) => {
    const checkout = new Checkout(t);
    checkout.cacheEngine("\x7fELF, but cut short");
    const releases = await serveRelease(t, { archive });
    const result = await checkout.setup({ FLYWHEEL_ENGINE_RELEASES: releases.url });
    assert.match(result.stdout, /does not answer as version 1\.2\.3\n/);
    assert.match(result.stdout, /engine is tofu 1\.2\.3, .* \(release\)\n$/);
  });

  it("survives two set-ups at once", async (t) => {
    const checkout = new Checkout(t);
    const { url } = await serveRelease(t, { archive });
    const env = { FLYWHEEL_ENGINE_RELEASES: url };
    const results = await Promise.all([checkout.setup(env), checkout.setup(env)]);
    assert.deepEqual(
      results.map((result) => result.code),
      [0, 0],
    );
    assert.deepEqual(checkout.cached(), [join("engine", PINNED, "tofu")]);
  });
});

describe("an engine built with go", () => {
  const GO = `#!/bin/sh
echo "CGO_ENABLED=$CGO_ENABLED $*" > go-args
while [ "$1" != "-o" ]; do shift; done
printf '#!/bin/sh\\necho "OpenTofu v${PINNED}"\\n' > "$2"
/bin/chmod +x "$2"
`;

  it("is built from the pinned module when no release can be had", async (t) => {
    const checkout = new Checkout(t);
    const { url } = await serveRelease(t);
    checkout.command("go", GO);
    const result = await checkout.setup({ FLYWHEEL_ENGINE_RELEASES: url });
    assert.match(result.stdout, /building OpenTofu 1\.2\.3 with .*go \(about 3 minutes, once\)/);
    const path = join(checkout.cache, "tofu");
    assert.deepEqual(checkout.engine(), { path, name: "tofu", version: PINNED, source: "go" });
    assert.match(
      checkout.read("scripts/engine/go-args"),
      /^CGO_ENABLED=0 build -trimpath -ldflags -s -w .*\/cmd\/tofu\n$/,
    );
    assert.deepEqual(checkout.cached(), [join("engine", PINNED, "tofu")]);
  });

  it("gives way to terraform when the build fails", async (t) => {
    const checkout = new Checkout(t);
    checkout.command("go", "#!/bin/sh\necho 'go: no such module' >&2\nexit 1\n");
    checkout.command("terraform", fakeEngine("1.11.4", "Terraform"));
    const result = await checkout.setup();
    assert.match(result.stdout, /go build failed: go: no such module/);
    assert.match(result.stdout, /engine is terraform 1\.11\.4/);
  });
});
