import * as v from "valibot";
import type { Finding, Part } from "../organization/model.ts";
import { list, quote } from "../organization/wording.ts";
import { finding, type FindingPlace } from "../rules/registry.ts";
import { fillPlaceholders, unknownPlaceholders } from "../units/placeholders.ts";
import type { Unit } from "../units/unit.ts";
import { SOURCES, type CrossCheck, type Location } from "./check.ts";
import { parseValuePath } from "./value-path.ts";

const EXAMPLE =
  "Write - equal: with two or more entries under it, such as - yaml: organization.yaml#organization.name and " +
  "- tfvars: tofu/stacks/attic/{environment}.tfvars#owner.";

const declarationSchema = v.strictObject({
  name: v.optional(v.string(), ""),
  equal: v.pipe(v.array(v.record(v.string(), v.string())), v.minLength(2)),
});

/** The cross-checks of an organization, and what is wrong with how they are written. */
export interface DeclaredChecks {
  readonly checks: readonly CrossCheck[];
  readonly findings: readonly Finding[];
}

/**
 * Reads `cross_checks:`. A check with placeholders is one check for each unit that fills them differently.
 */
export function readCrossChecks(parts: readonly Part[], units: readonly Unit[]): DeclaredChecks {
  const read = parts.map(({ data, place }) => {
    const at = { file: place.file, line: place.line ?? 1, column: place.column ?? 1 };
    return readOne(data, at, units);
  });
  return { checks: read.flatMap(({ checks }) => checks), findings: read.flatMap(({ findings }) => findings) };
}

function readOne(data: unknown, place: FindingPlace, units: readonly Unit[]): DeclaredChecks {
  const parsed = v.safeParse(declarationSchema, data);
  if (!parsed.success) return wrong(place, "A cross-check is a list of two or more places under equal:", EXAMPLE);
  const { name, equal } = parsed.output;
  const locations: Location[] = [];
  for (const entry of equal) {
    const location = readLocation(entry);
    if (typeof location === "string") return wrong(place, location, EXAMPLE);
    locations.push(location);
  }
  const [unknown] = locations.flatMap(({ text }) => unknownPlaceholders(text));
  if (unknown !== undefined) {
    return wrong(place, `${quote(`{${unknown}}`)} is no placeholder`, "Use {stack}, {environment} or {path}.");
  }
  return { checks: filled({ name, place, locations, relation: "equal", isImplied: false }, units), findings: [] };
}

/** The place, or what is wrong with it. */
function readLocation(entry: Readonly<Record<string, string>>): Location | string {
  const [first, ...others] = Object.entries(entry);
  const source = SOURCES.find((known) => known === first?.[0]);
  if (first === undefined || source === undefined || others.length > 0) {
    return `Each place of a cross-check has one key, which is ${list(SOURCES, " or ")}`;
  }
  const [, text] = first;
  const hash = text.indexOf("#");
  const file = text.slice(0, hash);
  const path = parseValuePath(text.slice(hash + 1));
  if (hash < 1 || path === undefined) return `${quote(text)} is no file#path`;
  if (source === "workflow" && (path.length !== 2 || (path[0] !== "env" && path[0] !== "with"))) {
    return `${quote(text)} must end in #env.NAME or #with.name`;
  }
  return { source, file, path, text };
}

function wrong(place: FindingPlace, message: string, fix: string): DeclaredChecks {
  return { checks: [], findings: [finding("cross-check-form", place, message, fix)] };
}

function filled(check: CrossCheck, units: readonly Unit[]): readonly CrossCheck[] {
  const hasPlaceholders = check.locations.some(({ text }) => fillPlaceholders(text, EMPTY) !== text);
  if (!hasPlaceholders) return [check];
  const checks = units.map(({ stack, environment, directory }) => {
    const values = { stack, environment, path: directory };
    const fill = (text: string): string => fillPlaceholders(text, values);
    const locations = check.locations.map((location) => ({
      ...location,
      file: fill(location.file),
      path: location.path.map((step) => (typeof step === "string" ? fill(step) : step)),
      text: fill(location.text),
    }));
    return [locations.map(({ text }) => text).join("\n"), { ...check, locations }] as const;
  });
  return [...new Map(checks).values()];
}

const EMPTY = { stack: "", environment: "", path: "" };
