import { fail } from "../errors.ts";
import { list } from "../organization/wording.ts";
import { findCycles } from "./cycles.ts";
import type { Unit } from "./unit.ts";

/**
 * The units in waves: each depends only on earlier waves. Within a wave the given order stays. Dependencies on
 * units that are not given count as met.
 * @throws config-invalid naming a cycle with its path
 */
export function waves(units: readonly Unit[]): readonly (readonly Unit[])[] {
  refuseCycles(units);
  const result: (readonly Unit[])[] = [];
  let waiting = units;
  while (waiting.length > 0) {
    const open = new Set(waiting.map(({ id }) => id));
    const waits = ({ dependsOn }: Unit): boolean => dependsOn.some((id) => open.has(id));
    result.push(waiting.filter((unit) => !waits(unit)));
    waiting = waiting.filter(waits);
  }
  return result;
}

/** The same units the other way round: what is destroyed goes before what it was built on. */
export function reversed(units: readonly Unit[]): readonly Unit[] {
  return units.toReversed().map((unit) => {
    const dependents = units.filter(({ dependsOn }) => dependsOn.includes(unit.id));
    return { ...unit, dependsOn: dependents.map(({ id }) => id) };
  });
}

/**
 * Which of the selected units one must wait for. A dependency that was not selected stands for its own dependencies: in
 * `a → b → c`, c waits for a when b is left out.
 */
export function nearestUpstream(
  id: string,
  directly: (id: string) => readonly string[],
  selected: Pick<ReadonlySet<string>, "has">,
): readonly string[] {
  const found = new Set<string>();
  const left = new Set([id]);
  // A set also walks over what is added on the way.
  for (const each of left) {
    for (const upstream of directly(each)) {
      if (selected.has(upstream)) found.add(upstream);
      else left.add(upstream);
    }
  }
  return [...found];
}

function refuseCycles(units: readonly Unit[]): void {
  const dependencies = new Map(units.map(({ id, dependsOn }) => [id, dependsOn]));
  const [cycle] = findCycles([...dependencies.keys()], (id) => dependencies.get(id) ?? []);
  if (cycle === undefined) return;
  fail("config-invalid", `The units depend on each other in a circle: ${list(cycle, " → ")}`, {
    hint: "Remove one depends_on of the circle from the organization file.",
    detailCode: "cycle",
  });
}

/** Does a unit's work. `ok: false` holds back everything that depends on it. */
type Run<T> = (unit: Unit) => Promise<{ readonly ok: boolean; readonly value: T }>;

/**
 * Runs every unit after those it depends on, at most `maxParallel` at once, and never two of one directory at once.
 * A unit behind a failed one is not run. When a run throws, nothing more is started, what runs is awaited, and the
 * error is thrown on.
 * @param maxParallel at least 1
 * @param skip gives the value of a unit that was held back, with the unit whose run failed
 * @param failFast start nothing more once a unit has failed
 * @returns one value a unit, in the order of `units`
 * @throws config-invalid when the units depend on each other in a circle
 */
export async function runInOrder<T>(
  units: readonly Unit[],
  maxParallel: number,
  run: Run<T>,
  skip: (unit: Unit, failed: Unit) => T,
  failFast = false,
): Promise<readonly T[]> {
  refuseCycles(units);
  const done = await new Schedule(units, maxParallel, run, failFast).finish();
  return units.map((unit) => {
    const result = done.get(unit.id);
    if (result === undefined) throw new Error(`${unit.id} was never run`);
    return result.ran ? result.value : skip(unit, result.cause);
  });
}

/** What became of a unit. `cause` is the unit whose failure holds its dependents back: itself or one before it. */
type Done<T> =
  | { readonly ran: true; readonly value: T; readonly cause: Unit | undefined }
  | { readonly ran: false; readonly cause: Unit };

class Schedule<T> {
  readonly #maxParallel: number;
  readonly #run: Run<T>;
  readonly #given: ReadonlySet<string>;
  readonly #failFast: boolean;
  #failed: Unit | undefined;
  #waiting: readonly Unit[];
  /** By directory. These promises never reject. */
  readonly #running = new Map<string, Promise<void>>();
  readonly #attempts: Promise<void>[] = [];
  readonly #done = new Map<string, Done<T>>();

  constructor(units: readonly Unit[], maxParallel: number, run: Run<T>, failFast: boolean) {
    this.#waiting = units;
    this.#given = new Set(units.map(({ id }) => id));
    this.#maxParallel = maxParallel;
    this.#run = run;
    this.#failFast = failFast;
  }

  /** Works until nothing runs any more; then throws what a run threw. */
  async finish(): Promise<ReadonlyMap<string, Done<T>>> {
    this.#advance();
    while (this.#running.size > 0) {
      await Promise.race(this.#running.values());
      this.#advance();
    }
    await Promise.all(this.#attempts);
    return this.#done;
  }

  #advance(): void {
    const before = this.#waiting.length;
    this.#waiting = this.#waiting.filter((unit) => !this.#take(unit));
    // A unit that is held back settles those behind it, which may stand earlier in the list.
    if (this.#waiting.length < before) this.#advance();
  }

  /** Starts the unit or holds it back; false when its turn has not come. */
  #take(unit: Unit): boolean {
    const dependencies = unit.dependsOn.filter((id) => this.#given.has(id)).map((id) => this.#done.get(id));
    const upstream = dependencies.find((dependency) => dependency?.cause !== undefined)?.cause;
    const cause = upstream ?? (this.#failFast ? this.#failed : undefined);
    const free = this.#running.size < this.#maxParallel && !this.#running.has(unit.directory);
    if (cause !== undefined) this.#done.set(unit.id, { ran: false, cause });
    else if (free && !dependencies.includes(undefined)) this.#start(unit);
    else return false;
    return true;
  }

  #start(unit: Unit): void {
    const attempt = this.#attempt(unit);
    this.#attempts.push(attempt);
    const stop = (): void => {
      this.#waiting = [];
    };
    this.#running.set(
      unit.directory,
      attempt.catch(stop).then(() => void this.#running.delete(unit.directory)),
    );
  }

  async #attempt(unit: Unit): Promise<void> {
    const { ok, value } = await this.#run(unit);
    if (!ok) this.#failed ??= unit;
    this.#done.set(unit.id, { ran: true, value, cause: ok ? undefined : unit });
  }
}
