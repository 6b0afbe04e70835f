import * as core from "@actions/core";

/** Appends Markdown to the job summary. */
export async function summarize(markdown: string): Promise<void> {
  await core.summary.addRaw(markdown, true).write();
}
