import type { FindingPlace } from "../rules/registry.ts";
import type { Step } from "./value-path.ts";

/** The kinds of files that a cross-check reads, by the key under which it names one. */
export const SOURCES = ["yaml", "tfvars", "backend", "workflow", "hcl"] as const;
export type Source = (typeof SOURCES)[number];

/** Where a value stands, or several. */
export interface Location {
  readonly source: Source;
  /** Relative to the repository; `*` stands for any part of a name. */
  readonly file: string;
  readonly path: readonly Step[];
  /** As the user wrote it: `file#path`. */
  readonly text: string;
}

/** Values of one name in several files that must agree. */
export interface CrossCheck {
  /** What people call it; empty for none. */
  readonly name: string;
  /** Where it is declared. */
  readonly place: FindingPlace;
  /** The first is what the others are compared with. */
  readonly locations: readonly Location[];
  /** `equal`, or the others begin with the first as a path does: `acme` and `acme/attic/terraform.tfstate`. */
  readonly relation: "equal" | "prefix";
  /** One of ours, which holds only for what is there; one of the user's must find every value. */
  readonly isImplied: boolean;
}

/** One value that was found. */
export interface FoundValue extends FindingPlace {
  /** undefined for what is no plain value: a list, a mapping, an expression. */
  readonly text: string | undefined;
  /** What it is instead, for people; empty for a plain value. */
  readonly kind: string;
}
