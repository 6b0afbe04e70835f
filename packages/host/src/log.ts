import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import type { AnnotationDetail, Log } from "@flywheel/core/ports/log";
import { visible } from "@flywheel/core/report/markdown";

/** What is shorter is no secret, and as a mask it would blank the log and lose outputs ("1", "dev"). */
const SHORTEST_SECRET = 4;

const masked = new Set<string>();

/** Whether the runner would hide a part of the text because of what we told it. */
export function isMasked(text: string): boolean {
  return [...masked].some((secret) => text.includes(secret));
}

/** The step's log on the GitHub runner. */
export const log: Log = {
  info: (line) => {
    core.info(visible(line));
  },
  debug: (line) => {
    core.debug(visible(line));
  },
  notice: (message, detail) => {
    core.notice(visible(message), properties(detail));
  },
  warning: (message, detail) => {
    core.warning(visible(message), properties(detail));
  },
  error: (message, detail) => {
    core.error(visible(message), properties(detail));
  },
  untrusted: (lines) => {
    // The runner obeys `::command::` and `##[command]` in anything that is printed, but for this token's owner.
    const token = randomUUID();
    core.info([`::stop-commands::${token}`, ...lines.map((line) => visible(line)), `::${token}::`].join("\n"));
  },
  group: (title, body) => core.group(visible(title), body),
  secret: (value) => {
    for (const line of value.split(/\r?\n/).map((text) => text.trim())) {
      if (line.length < SHORTEST_SECRET) continue;
      masked.add(line);
      core.setSecret(line);
    }
  },
};

function properties(detail: AnnotationDetail | undefined): core.AnnotationProperties {
  const place = detail?.place;
  return {
    ...(detail?.title === undefined ? {} : { title: detail.title }),
    ...(place === undefined ? {} : { file: place.file }),
    ...(place?.line === undefined ? {} : { startLine: place.line }),
    ...(place?.endLine === undefined ? {} : { endLine: place.endLine }),
    // A column is only allowed where the annotation is on one line.
    ...(place?.column === undefined || place.endLine !== place.line ? {} : { startColumn: place.column }),
  };
}
