/** A duration for people: `850 ms`, `12.3 s`, `5 min`, `5 min 2 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  const rest = seconds % 60 === 0 ? "" : ` ${seconds % 60} s`;
  return `${Math.floor(seconds / 60)} min${rest}`;
}
