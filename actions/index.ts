import { runAction, runPost } from "@flywheel/host/run-action";

/** A part of an action: all of its work, or its post step. */
type Part = typeof runAction;

/** Every action of the suite, loaded only when it is the one that runs. */
const ACTIONS: Readonly<Record<string, (run: Part) => Promise<void>>> = {
  "drift-check": async (run) => run((await import("./drift-check/src/action.ts")).driftCheck),
  "health-verify": async (run) => run((await import("./health-verify/src/action.ts")).healthVerify),
  report: async (run) => run((await import("./report/src/action.ts")).report),
  "tofu-apply": async (run) => run((await import("./tofu-apply/src/action.ts")).tofuApply),
  "tofu-plan": async (run) => run((await import("./tofu-plan/src/action.ts")).tofuPlan),
  "validate-org": async (run) => run((await import("./validate-org/src/action.ts")).validateOrg),
};

/** The entry of the shared build: each dist/<name>/index.js calls it with its own name. */
export async function main(name: string): Promise<void> {
  await run(name, runAction);
}

/** The entry of the post steps: dist/<name>/post.js. */
export async function post(name: string): Promise<void> {
  await run(name, runPost);
}

async function run(name: string, part: Part): Promise<void> {
  const action = ACTIONS[name];
  if (action === undefined) throw new Error(`there is no action ${name}`);
  await action(part);
}
