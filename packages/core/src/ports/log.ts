import type { Place } from "../errors.ts";

/** What an annotation says beside its message. */
export interface AnnotationDetail {
  readonly title?: string;
  readonly place?: Place;
}

/** The step's log and its annotations. Text given here is shown: nothing secret may be in it. */
export interface Log {
  info(line: string): void;
  debug(line: string): void;
  notice(message: string, detail?: AnnotationDetail): void;
  warning(message: string, detail?: AnnotationDetail): void;
  error(message: string, detail?: AnnotationDetail): void;
  /** Prints lines we did not write (engine, providers) so that none of them can act as a workflow command. */
  untrusted(lines: readonly string[]): void;
  /** Runs `body` inside a foldable group of the log. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Masks a value in everything printed from now on. */
  secret(value: string): void;
}
