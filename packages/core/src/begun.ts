/** Work that somebody waits for only later. Its failure is theirs, and until then no end of the process. */
export function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
