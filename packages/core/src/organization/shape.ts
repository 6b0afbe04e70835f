import { CANONICAL_KEYS, readCanonical } from "./canonical/organization.ts";
import { readClusters } from "./clusters/organization.ts";
import type { Cursor } from "./cursor.ts";
import { readCustomization } from "./customization/organization.ts";
import type { LocatedOrganization } from "./located.ts";
import type { Profile } from "./model.ts";
import { readOverlay } from "./overlay/organization.ts";
import { START, type Report } from "./report.ts";
import { didYouMean, list } from "./wording.ts";

/** A shape of organization file. */
interface Shape {
  readonly profile: Profile;
  /** By the presence of keys, hardly by what is under them. */
  readonly matches: (root: Cursor) => boolean;
  readonly read: (root: Cursor, report: Report) => LocatedOrganization;
}

/** The first that matches is the file's. */
const SHAPES: readonly Shape[] = [
  { profile: "e", matches: (root) => root.has("schema_version") && root.has("overlay_kind"), read: readOverlay },
  { profile: "a", matches: hasClusters, read: readClusters },
  { profile: "b", matches: (root) => root.has("organization", "environments"), read: readCanonical },
  { profile: "c", matches: hasEnvironments, read: readCustomization },
  { profile: "b", matches: isMostlyCanonical, read: readCanonical },
];

/** The keys that tell the shapes apart. */
const TELLING_KEYS = ["organization", "environments", "clusters", "overlay_kind"];

const FIX =
  "Write schema_version: 1 and organization: with name: and environments: under it, or set the input config to the " +
  "file you meant. docs/organization.md shows every shape that is read.";

/** What the shapes are called, as the input says it. */
const NAMES: Readonly<Record<Profile, string>> = {
  b: "canonical",
  a: "clusters",
  c: "environments at the top level",
  e: "overlay",
};

/** An organization file as its shape has it. */
export interface ShapedOrganization {
  readonly profile: Profile;
  readonly located: LocatedOrganization;
}

/**
 * Reads a file by its shape.
 * @param profile the shape that it must be read as, whatever it looks like
 * @returns undefined for a file of no shape, or clearly of another one, which one finding says
 */
export function readShape(root: Cursor, profile: Profile | undefined, report: Report): ShapedOrganization | undefined {
  const shape = SHAPES.find((candidate) =>
    profile === undefined ? candidate.matches(root) : candidate.profile === profile,
  );
  if (shape !== undefined) {
    const other = SHAPES.find((candidate) => candidate.matches(root));
    if (other === undefined || other.profile === shape.profile || shape.matches(root))
      return { profile: shape.profile, located: shape.read(root, report) };
    const said = `The input profile is ${shape.profile}, but by its keys the file has the shape ${other.profile} (${NAMES[other.profile]})`;
    const fix = `Set the input profile to ${other.profile} or auto, or write the file as docs/organization.md shows the shape ${shape.profile} (${NAMES[shape.profile]}).`;
    report.add("not-recognised", START, said, fix);
    return undefined;
  }
  const keys = root.keys();
  const found = keys.length === 0 ? "it has no keys at its top level" : `the keys at its top level are ${list(keys)}`;
  const message = `This does not look like an organization file: ${found}`;
  const missing = TELLING_KEYS.filter((key) => !keys.includes(key));
  const slip = keys.map((key) => didYouMean(key, missing)).find((hint) => hint !== "") ?? "";
  report.add("not-recognised", START, message, `${slip}${FIX}`);
  return undefined;
}

/** A kubeconfig has clusters, too, but no organization, and nothing of ours in them. */
function hasClusters(root: Cursor): boolean {
  const clusters = root.under("clusters");
  if (clusters === undefined || root.has("organization") || root.has("gitlab")) return clusters !== undefined;
  return clusters.kind === "list" && clusters.items().some((item) => item.has("context") || item.has("domain"));
}

function hasEnvironments(root: Cursor): boolean {
  const environments = root.under("environments");
  return environments !== undefined && (environments.kind === "mapping" || root.has("organization"));
}

/** Files called organization.yaml exist that are something else: then most of their keys are none of ours. */
function isMostlyCanonical(root: Cursor): boolean {
  const organization = root.under("organization");
  if (organization === undefined) return false;
  const keys = root.keys();
  const known = keys.filter((key) => CANONICAL_KEYS.some((name) => name === key));
  return root.has("schema_version") || known.length * 2 > keys.length || hasNothingButName(organization);
}

function hasNothingButName(organization: Cursor): boolean {
  const [first, ...others] = organization.keys();
  return first === "name" && others.length === 0;
}
