import { isSecretName } from "../engine/secrets.ts";
import type { Finding } from "../organization/model.ts";
import { quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { finding } from "../rules/registry.ts";
import type { CrossCheck, FoundValue, Location } from "./check.ts";
import { filesMatching } from "./file-pattern.ts";
import { ValueReader, type MergedFile } from "./read.ts";

/** A plain value, and how the user's check led to it. */
interface PlainValue extends FoundValue {
  readonly text: string;
  readonly location: Location;
}

/**
 * Compares what the checks name.
 * @param workspace absolute path, links resolved
 * @param merged the organization's file and what it is merged over
 * @returns one finding for each value that differs from the check's first one, and for each that cannot be compared
 */
export async function crossCheckFindings(
  checks: readonly CrossCheck[],
  files: Files,
  workspace: string,
  merged?: MergedFile,
): Promise<readonly Finding[]> {
  const reader = new ValueReader(files, workspace, merged);
  const findings: Finding[] = [];
  for (const check of checks) {
    const values: PlainValue[] = [];
    for (const location of check.locations) {
      const found = await valuesAt(location, check, reader, files, workspace);
      values.push(...found.values);
      if (!check.isImplied) findings.push(...found.findings);
      // Our own checks hold nothing against a value that is not filled in yet.
      if (check.isImplied && values.every(({ text }) => text === "")) break;
    }
    findings.push(...differences(values, check));
  }
  return findings;
}

async function valuesAt(
  location: Location,
  check: CrossCheck,
  reader: ValueReader,
  files: Files,
  workspace: string,
): Promise<{ readonly values: readonly PlainValue[]; readonly findings: readonly Finding[] }> {
  const values: PlainValue[] = [];
  const findings: Finding[] = [];
  for (const file of await filesMatching(location.file, files, workspace)) {
    const reading = await reader.read(file, location);
    if ("problem" in reading) findings.push(unreadable(check, location, reading.problem));
    else {
      for (const value of reading.values) {
        const { text } = value;
        if (text === undefined) findings.push(noPlainValue(value, location));
        else values.push({ ...value, text, location });
      }
    }
  }
  if (values.length === 0 && findings.length === 0)
    findings.push(unreadable(check, location, "there is no such value"));
  return { values, findings };
}

function differences([first, ...others]: readonly PlainValue[], check: CrossCheck): readonly Finding[] {
  if (first === undefined) return [];
  const isRight = ({ text }: PlainValue): boolean =>
    check.relation === "equal" ? text === first.text : text.startsWith(`${first.text}/`);
  return others.filter((other) => !isRight(other)).map((other) => difference(first, other, check));
}

function difference(first: PlainValue, other: PlainValue, { name, relation }: CrossCheck): Finding {
  const subject = name === "" ? "" : `${name}: `;
  // A list of tokens names its items by numbers, a mapping of passwords by environments.
  const isSecret = [first, other].some(({ location }) => location.path.some((step) => isSecretName(String(step))));
  const wanted = relation === "equal" ? first.text : `${first.text}/`;
  const [mine, theirs] = isSecret ? ["another value", "what"] : [quote(other.text), `${quote(wanted)}, as`];
  const must = relation === "equal" ? "must be" : "must begin with";
  return finding(
    "cross-check",
    other,
    `${subject}${pathOf(other)} is ${mine}, but ${must} ${theirs} ${pathOf(first)} says in ${first.file}:${first.line}`,
    `Change ${other.file}:${other.line} or ${first.file}:${first.line}, so that both agree.`,
  );
}

function pathOf({ location }: PlainValue): string {
  return location.text.slice(location.text.indexOf("#") + 1);
}

function unreadable({ place }: CrossCheck, { text }: Location, why: string): Finding {
  return finding(
    "cross-check-form",
    place,
    `The cross-check finds nothing at ${quote(text)}: ${why}`,
    "Check the file and the path behind the #, or remove the entry.",
  );
}

function noPlainValue(value: FoundValue, { text }: Location): Finding {
  return finding(
    "cross-check-form",
    value,
    `The cross-check of ${quote(text)} finds ${value.kind}, and only single values are compared`,
    "Write a plain value there, or let the path lead to one.",
  );
}
