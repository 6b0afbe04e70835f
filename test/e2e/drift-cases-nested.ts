/** Sets and nested blocks. */
import type { Cloud } from "@flywheel/local/lab/cloud";
import type { CloudGroup } from "@flywheel/local/lab/groups";
import { type DriftCase, editGroup, group, object } from "./drift-case-parts.ts";

const GRANTED = object("a", 'name = "a"', ...grant("runners"), ...grant("admins"));
const GRANTED_TO_ONE = object("a", 'name = "a"', ...grant("runners"));

/** The next cases of the guide, in its order. */
export const NESTED_CASES: readonly DriftCase[] = [
  {
    name: "a member joined a set / nothing",
    applied: group({ members: ["a", "b"] }),
    outside: editGroup({ members: ["aa", "a", "b"] }),
    verdict: "drifted",
  },
  {
    name: "a member joined a set / the same member, and another",
    applied: group({ members: ["a", "b"] }),
    outside: editGroup({ members: ["aa", "a", "b"] }),
    code: group({ members: ["a", "aa", "b", "c"] }),
    verdict: "pending",
  },
  {
    name: "a member left a set / the same member, and another",
    applied: group({ members: ["a", "b", "c"] }),
    outside: editGroup({ members: ["b", "c"] }),
    code: group({ members: ["b"] }),
    verdict: "pending",
  },
  {
    name: "a member left a set / another member",
    applied: group({ members: ["a", "b", "c"] }),
    outside: editGroup({ members: ["b", "c"] }),
    code: group({ members: ["a", "b", "c", "d"] }),
    verdict: "both",
  },
  {
    name: "a block of a set changed / nothing",
    applied: group({ ports: [80, 443] }),
    outside: editGroup({ rule: [rule(80), rule(8443)] }),
    verdict: "drifted",
  },
  {
    name: "a block of a set changed / the same",
    applied: group({ ports: [80, 443] }),
    outside: editGroup({ rule: [rule(80), rule(8443)] }),
    code: group({ ports: [80, 8443] }),
    verdict: "observed",
  },
  {
    name: "a block of a set changed / another block",
    applied: group({ ports: [80, 443] }),
    outside: editGroup({ rule: [rule(80), rule(8443)] }),
    code: group({ ports: [80, 443, 22] }),
    verdict: "both",
  },
  {
    name: "a block of a map changed / nothing",
    applied: group({ zones: { east: "10.0.0.0/24", west: "10.0.1.0/24" } }),
    outside: editGroup({ zone: { east: { cidr: "10.9.0.0/24" }, west: { cidr: "10.0.1.0/24" } } }),
    verdict: "drifted",
  },
  {
    name: "a block of a map went / the same, and another changed",
    applied: group({ zones: { east: "10.0.0.0/24", west: "10.0.1.0/24" } }),
    outside: editGroup({ zone: { west: { cidr: "10.0.1.0/24" } } }),
    code: group({ zones: { west: "10.0.2.0/24" } }),
    verdict: "pending",
  },
  {
    name: "a block of a list changed / nothing",
    applied: GRANTED,
    outside: editGrants("runners", "everybody"),
    verdict: "drifted",
  },
  {
    name: "a block of a list changed / that block removed",
    applied: GRANTED,
    outside: editGrants("runners", "everybody"),
    code: GRANTED_TO_ONE,
    verdict: "drifted",
  },
];

function rule(port: number): CloudGroup["rule"][number] {
  return { port, from: null };
}

function grant(to: string): readonly string[] {
  return ["grant {", `to = "${to}"`, "}"];
}

function editGrants(...names: readonly string[]): (cloud: Cloud) => void {
  return (cloud) => {
    cloud.edit("a", { grant: names.map((to) => ({ to, token: null })) });
  };
}
