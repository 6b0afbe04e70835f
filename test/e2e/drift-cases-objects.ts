/** Objects that are replaced, left over, imported, moved, forgotten or one of many, and what is no object. */
import type { Cloud } from "@flywheel/local/lab/cloud";
import {
  createC,
  type DriftCase,
  editContent,
  editGroup,
  editNote,
  group,
  object,
  remove,
  removeA,
  A,
  B,
  C,
  A_MOVED,
  A_LET_GO,
  CHECK,
} from "./drift-case-parts.ts";

const C_IMPORTED = `${object("c", 'name = "c"', 'content = "of the code"')}
import {
  to = fakecloud_object.c
  id = "c"
}
`;
const A_OF_C = object("a", 'name = "a"', "content = fakecloud_object.c.id") + C;
const READ = 'data "fakecloud_object" "stranger" { name = "stranger" }\n';
const FLEETING = `
variable "token" {
  type      = string
  ephemeral = true
  default   = "of this run"
}
provider "fakecloud" { token = var.token }
`;

/** Objects that go, come, or have another address. */
const OBJECTS: readonly DriftCase[] = [
  {
    name: "what needs a replacement changed / nothing",
    applied: group({ region: "east" }),
    outside: editGroup({ region: "west" }),
    verdict: "drifted",
  },
  { name: "nothing / what needs a replacement", applied: A, code: object("a", 'name = "new"'), verdict: "pending" },
  {
    name: "content / what needs a replacement",
    applied: A,
    outside: editContent,
    code: object("a", 'name = "new"', 'content = "one"'),
    verdict: "both",
  },
  {
    name: "nothing / nothing, a replacement left the old object (deposed)",
    appliedFirst: leftOver("a"),
    applied: leftOver("new"),
    applyFails: true,
    verdict: "pending",
  },
  {
    name: "the new object's content / nothing, a replacement left the old one (deposed)",
    appliedFirst: leftOver("a"),
    applied: leftOver("new"),
    applyFails: true,
    outside: (cloud) => {
      cloud.edit("new", { content: "by hand" });
    },
    verdict: "both",
  },
  {
    name: "the old object deleted / nothing, a replacement left it (deposed)",
    appliedFirst: leftOver("a"),
    applied: leftOver("new"),
    applyFails: true,
    outside: removeA,
    listed: 0,
    verdict: "clean",
  },
  {
    name: "object exists / import block, with a change",
    applied: A,
    outside: createC,
    listed: 0,
    code: A + C_IMPORTED,
    verdict: "pending",
  },
  {
    name: "object exists, and a's content / import block, with a change",
    applied: A,
    outside: (cloud) => {
      createC(cloud);
      editContent(cloud);
    },
    code: A + C_IMPORTED,
    verdict: "both",
  },
  { name: "content / moved block", applied: A, outside: editContent, code: A_MOVED, verdict: "both" },
  { name: "a deleted / moved block", applied: A, outside: removeA, code: A_MOVED, verdict: "both" },
  {
    name: "content / removed block, destroy = false",
    applied: A,
    outside: editContent,
    code: A_LET_GO,
    verdict: "pending",
  },
  {
    name: "for_each: one deleted / that one removed from code",
    applied: each("x", "y"),
    outside: remove("each-x"),
    code: each("y"),
    verdict: "observed",
  },
  {
    name: "for_each: one deleted / the other removed from code",
    applied: each("x", "y"),
    outside: remove("each-x"),
    code: each("x"),
    verdict: "both",
  },
  {
    name: "for_each: content of one / one more",
    applied: each("x", "y"),
    outside: (cloud) => {
      cloud.edit("each-x", { content: "by hand" });
    },
    code: each("x", "y", "z"),
    verdict: "both",
    secondPlan: true,
  },
];

/** What is no managed object. */
const OTHERS: readonly DriftCase[] = [
  {
    name: "an object that only a data source reads changed / nothing",
    applied: A + READ,
    existing: (cloud) => {
      cloud.create("stranger", { content: "one" });
    },
    outside: (cloud) => {
      cloud.edit("stranger", { content: "two" });
    },
    listed: 0,
    verdict: "clean",
  },
  { name: "content / nothing, `check` with nested data", applied: A + CHECK, outside: editContent, verdict: "drifted" },
  { name: "nothing / an output removed", applied: `${A}output "o" { value = 1 }\n`, code: A, verdict: "pending" },
  {
    name: "note, which an output shows through a data source / nothing",
    applied: `${A}data "fakecloud_object" "read" { name = "a" }
output "note" { value = data.fakecloud_object.read.note }
`,
    existing: (cloud) => {
      cloud.create("a", { note: "auto" });
    },
    outside: editNote,
    verdict: "drifted",
    secondPlan: true,
  },
  { name: "nothing / nothing, a variable that is ephemeral", applied: FLEETING + A, verdict: "clean" },
  { name: "nothing / content known after apply", applied: A, code: A_OF_C, verdict: "pending" },
  {
    name: "content / content known after apply",
    applied: A,
    outside: editContent,
    code: A_OF_C,
    verdict: "both",
    secondPlan: true,
  },
  { name: "b changed, c deleted / nothing", applied: A + B + C, outside: editTwo, listed: 2, verdict: "drifted" },
];

/** The last cases of the guide, in its order. */
export const OBJECT_CASES: readonly DriftCase[] = [...OBJECTS, ...OTHERS];

/** Another name is another object, made before the old one is destroyed, which the cloud refuses. */
function leftOver(name: string): string {
  return object(
    "a",
    `name = "${name}"`,
    'content = "one"',
    'fail = "delete"',
    "lifecycle {",
    "create_before_destroy = true",
    "}",
  );
}

function each(...keys: readonly string[]): string {
  return object("each", `for_each = toset(${JSON.stringify(keys)})`, 'name = "each-${each.key}"');
}

function editTwo(cloud: Cloud): void {
  cloud.edit("b", { content: "by hand" });
  cloud.remove("c");
}
