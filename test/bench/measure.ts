import { spawn } from "node:child_process";

/** One line of the bench: something measured against its budget. */
export interface Measurement {
  readonly what: string;
  readonly measured: string;
  /** Empty where there is none. */
  readonly budget: string;
  readonly ok: boolean;
}

/** A command to time, with nothing of this process's environment but what it is given. */
export interface TimedCommand {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly exitCode: number;
  /** What it must print on standard output, so that nothing else is timed by mistake. */
  readonly prints: string;
}

/**
 * Runs a command to its end.
 * @returns its duration in milliseconds, start of the process included
 * @throws when it ends or prints otherwise than it should
 */
export async function timeCommand(command: TimedCommand): Promise<number> {
  const started = performance.now();
  const child = spawn(command.file, command.arguments, {
    cwd: command.directory,
    env: command.environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const duration = performance.now() - started;
  if (exitCode === command.exitCode && stdout.includes(command.prints)) return duration;
  throw new Error(
    `${command.file} ${command.arguments.join(" ")}: exit code ${String(exitCode)}\n${stdout}${stderr}`.slice(0, 2_000),
  );
}

/**
 * Times `ours` and `base` in turns, so that whatever else the machine does weighs on both.
 * @returns for each of `ours` the median of its rounds' ratios over the base, and the median durations in milliseconds
 */
export async function compare(
  rounds: number,
  base: () => Promise<number>,
  ours: Readonly<Record<string, () => Promise<number>>>,
): Promise<ReadonlyMap<string, Comparison>> {
  const contestants = Object.entries(ours);
  const taken: { readonly base: number; readonly ours: readonly number[] }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const durations: number[] = [];
    const baseDuration = await base();
    for (const [, run] of contestants) durations.push(await run());
    taken.push({ base: baseDuration, ours: durations });
  }
  return new Map(
    contestants.map(([name], index) => {
      const durations = taken.map((round) => round.ours[index] ?? Number.NaN);
      return [
        name,
        {
          ratio: median(taken.map((round, at) => (durations[at] ?? Number.NaN) / round.base)),
          ours: median(durations),
          base: median(taken.map((round) => round.base)),
        },
      ];
    }),
  );
}

export interface Comparison {
  readonly ratio: number;
  /** Milliseconds. */
  readonly ours: number;
  /** Milliseconds. */
  readonly base: number;
}

/** A comparison as a line of the bench. */
export function ratioMeasurement(what: string, { ratio, ours, base }: Comparison, budget: number): Measurement {
  return {
    what,
    measured: `${ratio.toFixed(2)}× (${ours.toFixed(0)} ms over ${base.toFixed(0)} ms)`,
    budget: `≤ ${budget.toFixed(1)}×`,
    ok: ratio <= budget,
  };
}

/** The middle value; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
