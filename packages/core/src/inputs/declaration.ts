/** One input of an action, declared once: parser, type, action.yml and README table all follow from it. */
export type InputDeclaration =
  | { readonly type: "text"; readonly description: string; readonly default?: string }
  /** `runnerDefault` is an expression in action.yml that the runner fills in, such as the job's token. */
  | { readonly type: "secret"; readonly description: string; readonly runnerDefault?: string }
  /** One item a line; blank lines and lines that start with `#` are no items. */
  | { readonly type: "lines"; readonly description: string }
  | { readonly type: "boolean"; readonly description: string; readonly default: "true" | "false" }
  | { readonly type: "integer"; readonly description: string; readonly default: string; readonly minimum: number }
  /** A whole number from 0 up; undefined where it is empty, which means no limit. */
  | { readonly type: "limit"; readonly description: string }
  /** `90s`, `5m`, `1h`; a bare number is seconds. Parsed to milliseconds. */
  | { readonly type: "duration"; readonly description: string; readonly default: string }
  | {
      readonly type: "choice";
      readonly description: string;
      readonly default: string;
      readonly choices: readonly string[];
    };

export type InputDeclarations = Readonly<Record<string, InputDeclaration>>;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type ValueOf<Declaration extends InputDeclaration> = Declaration extends { type: "lines" }
  ? readonly string[]
  : Declaration extends { type: "boolean" }
    ? boolean
    : Declaration extends { type: "integer" | "duration" }
      ? number
      : Declaration extends { type: "limit" }
        ? number | undefined
        : Declaration extends { type: "choice"; choices: readonly (infer Choice)[] }
          ? Choice
          : string;

/** The typed inputs of a declaration: `plan-key` becomes `planKey`. Text that was not given is empty. */
export type InputsOf<Declarations extends InputDeclarations> = {
  readonly [Name in keyof Declarations & string as Camel<Name>]: ValueOf<Declarations[Name]>;
};

/** One output of an action. `default` is what a run that never got so far gives. */
export interface OutputDeclaration {
  readonly description: string;
  readonly default: string;
}

export type OutputDeclarations = Readonly<Record<string, OutputDeclaration>>;

/** The outputs every action has. */
export const COMMON_OUTPUTS = {
  "failure-reason": {
    description: "Why the action failed, one word of a closed list; empty when it did not.",
    default: "",
  },
  "detail-code": { description: "A finer code beside failure-reason, where there is one.", default: "" },
  "event-path": { description: "Path of the JSON document (flywheel.event/v1) about this call.", default: "" },
} as const satisfies OutputDeclarations;
