import * as v from "valibot";
import type { Environment, Organization } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import type { Resolver } from "./resolver.ts";
import type { Probe } from "./result.ts";
import { describeIssue } from "./schema.ts";

/** What a probe may know and reach. */
export interface ProbeContext {
  readonly host: Host;
  /** Undefined where the checks come from elsewhere and there is no such file. */
  readonly organization: Organization | undefined;
  /** The environment that was deployed; undefined where none was chosen. */
  readonly environment: DeployedEnvironment | undefined;
  readonly credentials: ProbeCredentials;
}

/** What the step gave to be let in elsewhere; empty where it gave nothing. */
export interface ProbeCredentials {
  /** A kubeconfig's text or path. */
  readonly kubeconfig: string;
  readonly kubeContext: string;
  readonly githubToken: string;
  readonly gitlabToken: string;
  readonly gitlabUrl: string;
}

/** The environment that was deployed, as far as checks may know it. */
export type DeployedEnvironment = Pick<Environment, "name" | "domain" | "clusterContext" | "namespace">;

/** A check that is ready to be asked, whatever its kind. */
export interface PreparedProbe {
  /** What is asked, fit to be shown. */
  readonly target: string;
  /** Set where one try may take all the time of the check; else it gets ten seconds at most. */
  readonly isLong?: true;
  /** Absolute paths of the files it writes, which no other check may write. */
  readonly reports?: readonly string[];
  /** One try, over within the time given. Never rejects for what the target does. */
  probe(timeoutMs: number): Promise<Probe>;
}

/** Fills in the templates of a check; undefined when the resolver has problems. */
export type Prepare = (resolver: Resolver, context: ProbeContext) => Promise<PreparedProbe | undefined>;

/** A kind of check, as the list of kinds has it. */
export interface Kind {
  /** The key that says what such a check asks: `http`, `tcp`, … */
  readonly key: string;
  /** Its own keys. */
  readonly keys: readonly string[];
  /**
   * Reads the keys of a check that are the kind's own.
   * @returns how to go on, or every problem in words
   */
  read(own: Readonly<Record<string, unknown>>): Prepare | readonly string[];
}

interface KindDefinition<Entries extends v.ObjectEntries> {
  readonly key: keyof Entries & string;
  /** The kind's own keys, the one that names it among them. Texts may hold templates. */
  readonly entries: Entries;
  /** Gives templates their values and judges what only then can be judged; problems go to the resolver. */
  prepare(
    settings: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>,
    resolver: Resolver,
    context: ProbeContext,
  ): PreparedProbe | undefined | Promise<PreparedProbe | undefined>;
}

/** Makes a kind of its own keys and of what is done with them. */
export function defineKind<const Entries extends v.ObjectEntries>(definition: KindDefinition<Entries>): Kind {
  const schema = v.strictObject(definition.entries);
  return {
    key: definition.key,
    keys: Object.keys(definition.entries),
    read: (own) => {
      const result = v.safeParse(schema, own);
      if (!result.success) return result.issues.map(describeIssue);
      return async (resolver, context) => {
        const prepared = await definition.prepare(result.output, resolver, context);
        return resolver.problems.length > 0 ? undefined : prepared;
      };
    },
  };
}
