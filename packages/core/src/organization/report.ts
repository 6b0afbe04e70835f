import { finding, RULES, type RuleId } from "../rules/registry.ts";
import type { Finding } from "./model.ts";

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** Of what was merged in from another file: that file, relative to the repository. */
  readonly file?: string;
}

export const START: Position = { line: 1, column: 1 };

/** Collects what is wrong with one file. */
export class Report {
  readonly #file: string;
  readonly #findings: Finding[] = [];

  /** @param file as findings name it, relative to the repository */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * @param message what is wrong, with the value; no trailing period
   * @param fix what to write instead
   */
  add(rule: RuleId, at: Position, message: string, fix: string): void {
    this.#findings.push(finding(rule, { file: this.#file, ...at }, message, fix));
  }

  /** Adds what was found in another file. */
  take(other: Report): void {
    this.#findings.push(...other.#findings);
  }

  /** Whether something was found that keeps the file from being read. */
  isUnreadable(): boolean {
    return this.#findings.some(({ rule }) => RULES[rule].stops === "reading");
  }

  /** In the order of the file, then those of what was merged in. */
  get findings(): readonly Finding[] {
    const foreign = ({ file }: Finding): number => Number(file !== this.#file);
    return this.#findings.toSorted((a, b) => foreign(a) - foreign(b) || a.line - b.line || a.column - b.column);
  }
}
