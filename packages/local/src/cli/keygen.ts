import { randomBytes } from "node:crypto";
import { generateX25519Identity, identityToRecipient } from "age-encryption";

/** New keys for one repository, and where each goes. They are shown once and kept nowhere. */
export async function keygen(): Promise<string> {
  const planKey = await generateX25519Identity();
  return `# New keys. They are kept nowhere: store them now, and never commit them.

# plan-key opens sealed plans: a secret of the jobs that apply (tofu-apply), and of those that plan unless they get only
# the recipient below.
FLYWHEEL_PLAN_KEY=${planKey}

# plan-recipients is the public half: enough for a job that seals plans (tofu-plan) and must not open any. No secret.
FLYWHEEL_PLAN_RECIPIENT=${await identityToRecipient(planKey)}

# digest-key keys what reviewers approve: a secret of the plan job on pull requests and of the jobs that apply.
FLYWHEEL_DIGEST_KEY=${randomBytes(32).toString("hex")}

# Store them with GitHub's command line, which asks for the value:
#   gh secret set FLYWHEEL_PLAN_KEY
#   gh variable set FLYWHEEL_PLAN_RECIPIENT
#   gh secret set FLYWHEEL_DIGEST_KEY
# and use them in the workflow:
#   plan-key: \${{ secrets.FLYWHEEL_PLAN_KEY }}
#   plan-recipients: \${{ vars.FLYWHEEL_PLAN_RECIPIENT }}
#   digest-key: \${{ secrets.FLYWHEEL_DIGEST_KEY }}
`;
}
