import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { readActionYml, stepInputs } from "@flywheel/local/runner/action-yml";
import { compare, ratioMeasurement, timeCommand, type Measurement } from "./measure.ts";

const DIST = join(import.meta.dirname, "../../dist/health-verify");
const ROUNDS = 5;
const BUDGET = 1.5;
const CHECKS = 100;
const QUICK_MS = 100;
const SLOWEST_MS = 2_000;

/** How long a hundred checks take, the slowest of them last, over the slowest alone; each in a call of its own. */
export async function measureHealth(): Promise<readonly Measurement[]> {
  const home = mkdtempSync(join(tmpdir(), "flywheel-bench-"));
  const server = createServer((request, response) => {
    void delay(Number(request.url?.slice(1))).then(() => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const check = (name: string, milliseconds: number): object => ({
    name,
    http: `http://127.0.0.1:${address.port}/${milliseconds}`,
  });
  const slowest = check("slowest", SLOWEST_MS);
  const quick = Array.from({ length: CHECKS - 1 }, (_, index) => check(`quick ${index}`, QUICK_MS));
  try {
    const what = `${CHECKS} checks, over the slowest of them`;
    const compared = await compare(ROUNDS, () => call(home, [slowest]), {
      [what]: () => call(home, [...quick, slowest]),
    });
    return [...compared].map(([name, comparison]) => ratioMeasurement(name, comparison, BUDGET));
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(home, { recursive: true });
  }
}

/** One call of the built action with its own defaults. */
function call(home: string, checks: readonly object[]): Promise<number> {
  const files = { GITHUB_OUTPUT: join(home, "output"), GITHUB_STEP_SUMMARY: join(home, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const inputs = stepInputs(readActionYml(DIST), { checks: JSON.stringify(checks) }, { "github.token": "" });
  return timeCommand({
    file: process.execPath,
    arguments: [join(DIST, "index.js")],
    directory: home,
    environment: {
      PATH: process.env["PATH"] ?? "",
      ...files,
      GITHUB_WORKSPACE: home,
      GITHUB_REPOSITORY: "acme/infra",
      RUNNER_TEMP: home,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    exitCode: 0,
    prints: "slowest: healthy",
  });
}
