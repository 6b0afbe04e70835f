import { fail } from "../errors.ts";
import type { Part } from "../organization/model.ts";
import type { Files } from "../ports/files.ts";
import { locateFile } from "../units/paths.ts";

/**
 * Reads the file of the input `ignore-file`: a YAML list of rules.
 * @param workspace absolute path, links resolved
 * @throws input-invalid where there is no such file, config-invalid where it is no list
 */
export async function readIgnoreFile(files: Files, workspace: string, path: string): Promise<readonly Part[]> {
  const origin = { reason: "input-invalid", subject: "Input ignore-file" } as const;
  const file = await locateFile(files, workspace, path, origin);
  const text = await files.readText(`${workspace}/${file}`);
  // Loaded here: most checks have no such file, and the parser takes its time to start.
  const [{ parseTree }, { Cursor }, { Report }] = await Promise.all([
    import("../organization/document.ts"),
    import("../organization/cursor.ts"),
    import("../organization/report.ts"),
  ]);
  const report = new Report(file);
  const tree = parseTree(text, report);
  const parts = tree === undefined ? [] : new Cursor(tree, report, file).items().map((item) => item.part());
  const [first] = report.findings;
  // Nothing is ignored yet.
  if (first?.rule === "empty") return [];
  if (first !== undefined) {
    const { line, column, message } = first;
    const place = { file, line, column };
    fail("config-invalid", message, { hint: first.fix, detailCode: first.rule, place });
  }
  return parts.map(({ value, at }) => ({ data: value, place: { file, ...at } }));
}
