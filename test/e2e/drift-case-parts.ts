import type { Verdict } from "@flywheel/core/drift/classify";
import type { Cloud } from "@flywheel/local/lab/cloud";
import type { CloudGroup } from "@flywheel/local/lab/groups";

/** One way in which reality, state and code can come apart, and what drift-check says of it. */
export interface DriftCase {
  /** What changed outside, a slash, what changed in code; as docs/guides/drift-verdicts.md lists it. */
  readonly name: string;
  /** What is applied. */
  readonly applied: string;
  /** What was applied before that. */
  readonly appliedFirst?: string;
  /** What the code says when drift-check comes; without it, what was applied. */
  readonly code?: string;
  /** What is in the cloud before anything is applied. */
  readonly existing?: (cloud: Cloud) => void;
  /** Somebody's change by hand, after the apply. */
  readonly outside?: (cloud: Cloud) => void;
  /** How many objects drift-check lists as changed; without it, one where somebody changed something. */
  readonly listed?: number;
  readonly verdict: Exclude<Verdict, "errored">;
  /** One plan cannot tell: drift-check plans again without refresh. */
  readonly secondPlan?: true;
  /** The apply is meant to fail. */
  readonly applyFails?: true;
}

export function object(label: string, ...lines: readonly string[]): string {
  return `resource "fakecloud_object" "${label}" {\n${lines.join("\n")}\n}\n`;
}

/** Objects as most cases begin with them. */
export const A = object("a", 'name = "a"', 'content = "one"');
export const B = object("b", 'name = "b"');
export const C = object("c", 'name = "c"');

/** `a` at another address. */
export const A_MOVED = `${object("z", 'name = "a"', 'content = "one"')}
moved {
  from = fakecloud_object.a
  to   = fakecloud_object.z
}
`;

/** `a` taken out of the state, and left alone. */
export const A_LET_GO = `
removed {
  from = fakecloud_object.a
  lifecycle { destroy = false }
}
`;

/** A check that reads `a`. */
export const CHECK = `
check "a" {
  data "fakecloud_object" "a" { name = "a" }
  assert {
    condition     = data.fakecloud_object.a.content == "one"
    error_message = "a is not one"
  }
}
`;

export function counted(count: number): string {
  return object("counted", `count = ${count}`, 'name = "counted-${count.index}"');
}

/** An object b whose content is what a data source reads, without a word of who manages that. */
export function reader(name: string, attribute: string): string {
  return `data "fakecloud_object" "read" { name = "${name}" }
${object("b", 'name = "b"', `content = data.fakecloud_object.read.${attribute}`)}`;
}

export function editContent(cloud: Cloud): void {
  cloud.edit("a", { content: "by hand" });
}

export function editNote(cloud: Cloud): void {
  cloud.edit("a", { note: "by hand" });
}

export function editRev(cloud: Cloud): void {
  cloud.edit("a", { rev: 7 });
}

export function takeTags(cloud: Cloud): void {
  cloud.edit("a", { tags: null });
}

export function removeA(cloud: Cloud): void {
  cloud.remove("a");
}

export function remove(name: string): (cloud: Cloud) => void {
  return (cloud) => {
    cloud.remove(name);
  };
}

export function createC(cloud: Cloud): void {
  cloud.create("c");
}

export function group(settings: {
  readonly region?: string;
  readonly members?: readonly string[];
  readonly ports?: readonly number[];
  readonly zones?: Readonly<Record<string, string>>;
}): string {
  const { region, members, ports = [], zones = {} } = settings;
  return `resource "fakecloud_group" "g" {
  name = "g"
${region === undefined ? "" : `  region = "${region}"\n`}${members === undefined ? "" : `  members = ${JSON.stringify(members)}\n`}
${ports.map((port) => `  rule { port = ${port} }`).join("\n")}
${Object.entries(zones)
  .map(([key, cidr]) => `  zone "${key}" { cidr = "${cidr}" }`)
  .join("\n")}
}
`;
}

export function editGroup(change: Partial<CloudGroup>): (cloud: Cloud) => void {
  return (cloud) => {
    cloud.editGroup("g", change);
  };
}
