import type { Engine } from "../../src/engine/locate.ts";
import { openSession, type Session } from "../../src/engine/session.ts";
import type { EngineCommand } from "../../src/ports/processes.ts";
import type { Unit } from "../../src/units/unit.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeHost, type AnswerTo, type HostParts } from "../support/host.ts";
import { unit } from "../units/units.ts";

export const ENGINE: Engine = { path: "/opt/tofu", name: "tofu", version: "1.12.6", platform: "linux_amd64" };

export interface FakeSession {
  readonly session: Session;
  /** Commands the engine was given. */
  readonly commands: readonly EngineCommand[];
  readonly printed: readonly string[];
}

/** A session whose engine answers each command, by its first word, as told. */
export async function fakeSession(
  answers: Readonly<Record<string, AnswerTo>>,
  parts: HostParts & { readonly unit?: Partial<Unit>; readonly prefixed?: boolean } = {},
): Promise<FakeSession> {
  const files = parts.files ?? memoryFiles({});
  const commands: EngineCommand[] = [];
  const { host, printed } = fakeHost({
    ...parts,
    files,
    engine: (command) => {
      commands.push(command);
      const answerTo = answers[command.arguments[0] ?? ""];
      if (answerTo === undefined) throw new Error(`unexpected: ${command.arguments.join(" ")}`);
      return answerTo(command, files);
    },
  });
  const session = await openSession(unit("web", parts.unit), ENGINE, host, parts.prefixed ?? false);
  return { session, commands, printed };
}
