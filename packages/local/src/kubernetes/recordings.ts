/** An object of the API as JSON. */
export interface ClusterObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
}

/** What an object was like at a point of its life. */
export interface Frame {
  /** Milliseconds after the object was first asked for: a slow machine sees every frame all the same. */
  readonly afterMs: number;
  /** Undefined while, or once, there is no such object. */
  readonly object: ClusterObject | undefined;
}

/** The life of one object, to be replayed. */
export interface Recording {
  /** As in paths: `apps/v1`, `deployments`. */
  readonly groupVersion: string;
  readonly plural: string;
  /** Undefined for an object of the whole cluster. */
  readonly namespace: string | undefined;
  readonly name: string;
  readonly frames: readonly Frame[];
}

/** An object that stays as it is. */
export function still(plural: string, object: ClusterObject): Recording {
  return changing(plural, [{ afterMs: 0, object }], object);
}

/** An object that changes. @param any one of its versions, for what never changes */
export function changing(plural: string, frames: readonly Frame[], { apiVersion, metadata }: ClusterObject): Recording {
  return { groupVersion: apiVersion, plural, namespace: metadata.namespace, name: metadata.name, frames };
}

/** Replays recordings: which version of an object is there now. */
export class Replay {
  readonly #recordings: readonly Recording[];
  readonly #now: () => number;
  readonly #firstAsked = new Map<Recording, number>();

  /** @param now in milliseconds */
  constructor(recordings: readonly Recording[], now: () => number) {
    this.#recordings = recordings;
    this.#now = now;
  }

  /** Those of one path. @param name undefined for all of them */
  find(where: Pick<Recording, "groupVersion" | "plural" | "namespace">, name?: string): readonly ClusterObject[] {
    return this.#recordings
      .filter(
        (one) =>
          one.groupVersion === where.groupVersion &&
          one.plural === where.plural &&
          (where.namespace === undefined || one.namespace === where.namespace) &&
          (name === undefined || one.name === name),
      )
      .flatMap((recording) => this.#current(recording) ?? []);
  }

  /** Kinds of a group, for discovery. */
  kindsOf(
    groupVersion: string,
  ): readonly { readonly plural: string; readonly kind: string; readonly namespaced: boolean }[] {
    const found = new Map<string, { plural: string; kind: string; namespaced: boolean }>();
    for (const { groupVersion: candidate, plural, namespace, frames } of this.#recordings) {
      const kind = frames.find(({ object }) => object !== undefined)?.object?.kind;
      if (candidate === groupVersion && kind !== undefined) {
        found.set(plural, { plural, kind, namespaced: namespace !== undefined });
      }
    }
    return [...found.values()];
  }

  /** Versions of a group that has objects. */
  versionsOf(group: string): readonly string[] {
    const all = this.#recordings.map(({ groupVersion }) => groupVersion);
    return [...new Set(all.filter((groupVersion) => groupVersion.startsWith(`${group}/`)))];
  }

  #current(recording: Recording): ClusterObject | undefined {
    const first = this.#firstAsked.get(recording) ?? this.#now();
    this.#firstAsked.set(recording, first);
    return recording.frames.findLast(({ afterMs }) => this.#now() - first >= afterMs)?.object;
  }
}
