import { runAction } from "@flywheel/host/run-action";

/** Every action of the suite, loaded only when it is the one that runs. */
const ACTIONS: Readonly<Record<string, () => Promise<void>>> = {
  "drift-check": async () => runAction((await import("./drift-check/src/action.ts")).driftCheck),
  "health-verify": async () => runAction((await import("./health-verify/src/action.ts")).healthVerify),
  "tofu-apply": async () => runAction((await import("./tofu-apply/src/action.ts")).tofuApply),
  "tofu-plan": async () => runAction((await import("./tofu-plan/src/action.ts")).tofuPlan),
  "validate-org": async () => runAction((await import("./validate-org/src/action.ts")).validateOrg),
};

/** The entry of the shared build: each dist/<name>/index.js calls it with its own name. */
export async function main(name: string): Promise<void> {
  const action = ACTIONS[name];
  if (action === undefined) throw new Error(`there is no action ${name}`);
  await action();
}
