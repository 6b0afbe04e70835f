import assert from "node:assert/strict";
import { identityToRecipient } from "age-encryption";
import { openWorld, type OpenWorld } from "../e2e/open-world.ts";
import { Act, actProgram, type ActOptions, type ActRun } from "./act.ts";
import { adopt } from "./organization.ts";

const program = actProgram();

/** For `describe`: why the tests of workflows are left out; false where they are not. */
export const skip = program === undefined && "NOT RUN: act is built with Go, and there is no go on PATH";

/** A sample organization whose workflows run in act. */
export interface ActPipeline extends OpenWorld {
  /** Runs one of its callers, such as `deploy`. Fails where the forge is asked what it does not know, or the log shows a key. */
  run(caller: string, options: Omit<ActOptions, "workflow">): Promise<ActRun>;
}

/** Opens a world with an organization under test/fixtures, and act with a release of this commit. */
export async function openPipeline(template: string): Promise<ActPipeline> {
  const act = new Act(program ?? "");
  const opened = await openWorld(template);
  const { world } = opened;
  const { planKey, adminToken } = world.secrets;
  adopt(world);
  return {
    ...opened,
    run: async (caller, options) => {
      const ran = await act.run(world, {
        secrets: { FLYWHEEL_PLAN_KEY: planKey, FLYWHEEL_SETUP: adminToken },
        variables: { FLYWHEEL_PLAN_RECIPIENT: await identityToRecipient(planKey) },
        ...options,
        workflow: `.github/workflows/${caller}.yml`,
      });
      const log = ran.log.join("\n");
      assert.ok(!log.includes(planKey) && !log.includes(adminToken));
      assert.deepEqual([...world.forge.unexpected, ...world.forge.violations], []);
      return ran;
    },
    close: async () => {
      act.close();
      await opened.close();
    },
  };
}
