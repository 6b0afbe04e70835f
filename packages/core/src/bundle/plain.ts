import { fail } from "../errors.ts";
import type { Context } from "../ports/context.ts";

/**
 * A plan in clear shows every secret of the state to whoever may download an artifact; of a public repository that is
 * everybody. A repository of which the event does not say that it is private counts as public.
 * @throws plan-unsealed
 */
export function requirePrivateRepository({ repository, repositoryIsPrivate }: Context): void {
  if (repositoryIsPrivate) return;
  fail(
    "plan-unsealed",
    `${repository} is not known to be private, and a plan is handed over in clear only in a private one`,
    {
      detailCode: "public-repository",
      hint: "Seal it: give tofu-plan a plan-key or plan-recipients, and leave out allow-plain-plan. age-keygen makes a key.",
    },
  );
}
