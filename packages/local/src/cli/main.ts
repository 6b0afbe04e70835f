/** `npx flywheel`: an action on your own repository before there is a workflow, and keys for it. */
import { parseCommand } from "./arguments.ts";
import { keygen } from "./keygen.ts";
import { runAction } from "./run.ts";
import { UsageError } from "./usage-error.ts";

const USAGE = `flywheel run ACTION [--repo DIR] [--with NAME=VALUE]… [--event EVENT] [--secret VARIABLE]…
    Runs an action on a repository as a workflow would, and shows log, outputs, summary and comment, in the terminal and
    as a page. Nothing reaches GitHub; the engine, the cloud and the state are the real ones.
      --repo DIR         the git repository; the current directory unless given
      --with NAME=VALUE  an input of the action; again for a further line of a list
      --event EVENT      pull_request, push, schedule or workflow_dispatch
      --secret VARIABLE  an environment variable to be masked as a secret is

flywheel keygen
    Makes the keys that seal plans and sign reviews, and says where they go.
`;

// The terminal interrupts the step too: it stops in order, and what it did is still told.
process.on("SIGINT", () => undefined);

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`flywheel: ${error.message}\nnpx flywheel --help says more.\n`);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const print = (text: string): void => void process.stdout.write(text);
  const command = parseCommand(process.argv.slice(2));
  switch (command.kind) {
    case "run":
      return runAction(command, print);
    case "keygen":
      print(await keygen());
      return 0;
    case "help":
      print(USAGE);
      return 0;
  }
}
