import { engineWords, type Engine } from "../engine/locate.ts";
import type { Context } from "../ports/context.ts";

/** Where a document comes from, as short Markdown for its last line: commit, engine, run. */
export function runFacts(context: Context, engine: Engine | undefined): readonly string[] {
  const commit = (context.pullRequest?.headSha ?? context.sha).slice(0, 8);
  return [
    `commit <code>${commit}</code>`,
    ...(engine === undefined ? [] : [engineWords(engine)]),
    `[run ${context.runId}, attempt ${context.runAttempt}](${context.runUrl})`,
  ];
}
