/** A command line that cannot be run. The message says what is wrong and what to write. */
export class UsageError extends Error {}
