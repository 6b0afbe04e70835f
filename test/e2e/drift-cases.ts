import {
  counted,
  createC,
  type DriftCase,
  editContent,
  editNote,
  editRev,
  object,
  reader,
  remove,
  removeA,
  takeTags,
  A,
  B,
  C,
  A_MOVED,
  A_LET_GO,
  CHECK,
} from "./drift-case-parts.ts";

const A_CHANGED = object("a", 'name = "a"', 'content = "two"');
const A_AS_BY_HAND = object("a", 'name = "a"', 'content = "by hand"');
const A_TAGGED = object("a", 'name = "a"', 'content = "one"', 'tags = { team = "core" }');
const A_AS_BY_HAND_TAGGED = object("a", 'name = "a"', 'content = "by hand"', 'tags = { team = "core" }');
const A_WITHOUT_TAGS = object("a", 'name = "a"', "tags = {}");
const A_IGNORING_CONTENT = object(
  "a",
  'name = "a"',
  'content = "one"',
  "lifecycle {",
  "ignore_changes = [content]",
  "}",
);
const A_IGNORING_TAGS = object("a", 'name = "a"', "tags = {}", "lifecycle {", "ignore_changes = [tags]", "}");
const A_TAINTED = object("a", 'name = "a"', 'provisioner "local-exec" {', 'command = "exit 1"', "}");

const B_OF_A = object("b", 'name = "b"', "content = fakecloud_object.a.id");
const B_OF_NOTE = `
locals { note = fakecloud_object.a.note }
${object("b", 'name = "b"', "content = local.note")}`;
const C_IMPORTED = `${C}
import {
  to = fakecloud_object.c
  id = "c"
}
`;

const NOTE_OUTPUT = 'output "note" { value = fakecloud_object.a.note }\n';
const NEW_OUTPUT = 'output "new" { value = "new" }\n';

/** One object and what hangs on it: the first cases of the guide, in its order. */
export const SIMPLE_CASES: readonly DriftCase[] = [
  { name: "nothing / nothing", applied: A, verdict: "clean" },
  { name: "content changed / nothing", applied: A, outside: editContent, verdict: "drifted" },
  { name: "content / content to a third value", applied: A, outside: editContent, code: A_CHANGED, verdict: "both" },
  { name: "content / tags", applied: A, outside: editContent, code: A_TAGGED, verdict: "both" },
  {
    name: "content / content to the same value",
    applied: A,
    outside: editContent,
    code: A_AS_BY_HAND,
    verdict: "observed",
  },
  {
    name: "content / content to the same value, and tags",
    applied: A,
    outside: editContent,
    code: A_AS_BY_HAND_TAGGED,
    verdict: "pending",
  },
  { name: "rev (computed) / nothing", applied: A, outside: editRev, verdict: "observed" },
  { name: "rev / content", applied: A, outside: editRev, code: A_CHANGED, verdict: "pending" },
  { name: "a deleted / nothing", applied: A, outside: removeA, verdict: "drifted" },
  { name: "a deleted / content", applied: A, outside: removeA, code: A_CHANGED, verdict: "both" },
  { name: "a deleted / a removed from code", applied: A + B, outside: removeA, code: B, verdict: "observed" },
  { name: "content / a removed from code", applied: A + B, outside: editContent, code: B, verdict: "pending" },
  { name: "nothing / a removed from code", applied: A + B, code: B, verdict: "pending" },
  { name: "nothing / an output added", applied: A, code: A + NEW_OUTPUT, verdict: "pending" },
  {
    name: "note, which feeds an output / nothing",
    applied: A + NOTE_OUTPUT,
    outside: editNote,
    verdict: "drifted",
    secondPlan: true,
  },
  {
    name: "note, which feeds an output / another output added",
    applied: A + NOTE_OUTPUT,
    outside: editNote,
    code: A + NOTE_OUTPUT + NEW_OUTPUT,
    verdict: "both",
    secondPlan: true,
  },
  {
    name: "content under `ignore_changes` / nothing",
    applied: A_IGNORING_CONTENT,
    outside: editContent,
    verdict: "observed",
  },
  {
    name: "note, which feeds b through a local / nothing",
    applied: A + B_OF_NOTE,
    outside: editNote,
    verdict: "drifted",
    secondPlan: true,
  },
  {
    name: "a deleted, b depends on it / nothing",
    applied: A + B_OF_A,
    outside: removeA,
    verdict: "drifted",
    secondPlan: true,
  },
  {
    name: "a deleted, b depends on it / c added",
    applied: A + B_OF_A,
    outside: removeA,
    code: A + B_OF_A + C,
    verdict: "both",
    secondPlan: true,
  },
  {
    name: "count 3: [2] deleted / count 2",
    applied: counted(3),
    outside: remove("counted-2"),
    code: counted(2),
    verdict: "observed",
  },
  {
    name: "count 3: [0] deleted / count 2",
    applied: counted(3),
    outside: remove("counted-0"),
    code: counted(2),
    verdict: "both",
  },
  {
    name: "count 2: [0] deleted / count 3",
    applied: counted(2),
    outside: remove("counted-0"),
    code: counted(3),
    verdict: "both",
    secondPlan: true,
  },
  { name: "nothing / moved block", applied: A, code: A_MOVED, verdict: "pending" },
  { name: "note / moved block", applied: A, outside: editNote, code: A_MOVED, verdict: "pending" },
  {
    name: "object exists / import block",
    applied: A,
    outside: createC,
    listed: 0,
    code: A + C_IMPORTED,
    verdict: "pending",
  },
  { name: "nothing / removed block, destroy = false", applied: A, code: A_LET_GO, verdict: "pending" },
  {
    name: "tags {} became null / nothing, engine proposes to write {}",
    applied: A_WITHOUT_TAGS,
    outside: takeTags,
    verdict: "drifted",
  },
  {
    name: "an object read by a data source changed / nothing",
    applied: reader("stranger", "content"),
    existing: (cloud) => {
      cloud.create("stranger", { content: "one" });
    },
    outside: (cloud) => {
      cloud.edit("stranger", { content: "two" });
    },
    listed: 0,
    verdict: "pending",
  },
  {
    name: "a's note, also read by an independent data source that feeds b / nothing",
    applied: A + reader("a", "note"),
    // Nothing makes the data source wait for a, so there must be one to read in the first plan.
    existing: (cloud) => {
      cloud.create("a", { note: "auto" });
    },
    outside: editNote,
    verdict: "drifted",
    secondPlan: true,
  },
  {
    name: "content, which feeds b through a data source that waits for a / nothing",
    applied: A + reader("${fakecloud_object.a.name}", "content"),
    outside: editContent,
    verdict: "drifted",
    secondPlan: true,
  },
  {
    name: "nothing / nothing, a create-time provisioner failed (tainted)",
    applied: A_TAINTED,
    applyFails: true,
    verdict: "pending",
  },
  { name: "nothing / nothing, `check` with nested data", applied: A + CHECK, verdict: "clean" },
  {
    name: "tags {} under `ignore_changes` became null / nothing",
    applied: A_IGNORING_TAGS,
    outside: takeTags,
    listed: 0,
    verdict: "clean",
  },
  {
    name: "note, which feeds b through a local, and b's rev / nothing",
    applied: A + B_OF_NOTE,
    outside: (cloud) => {
      editNote(cloud);
      cloud.edit("b", { rev: 7 });
    },
    listed: 2,
    verdict: "drifted",
    secondPlan: true,
  },
];
