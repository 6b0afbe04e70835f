/** Who holds the lock of a state, as far as the backend tells. Empty text where it does not. */
export interface LockHolder {
  readonly id: string;
  /** `user@machine`. */
  readonly who: string;
  /** The engine's own words for the time. */
  readonly created: string;
  /** `OperationTypeApply` and the like. */
  readonly operation: string;
  /** What the holder itself wrote. */
  readonly info: string;
}

/**
 * Reads the holder of a lock from the detail of the engine's error. Terraform's http backend shows there who asked, and
 * of the holder nothing but the id.
 */
export function lockHolder(detail: string): LockHolder | undefined {
  const [before = "", after] = detail.split("Lock Info:");
  const held = /already locked: ID=(\S+)/.exec(before)?.[1];
  const field = (name: string): string => new RegExp(`^ {2}${name}: *(.*)$`, "m").exec(after ?? "")?.[1]?.trim() ?? "";
  const id = field("ID");
  if (held !== undefined && held !== id) return { id: held, who: "", created: "", operation: "", info: "" };
  if (id === "") return undefined;
  return { id, who: field("Who"), created: field("Created"), operation: field("Operation"), info: field("Info") };
}

/** The holder in a sentence. */
export function lockWords({ id, who, created, operation, info }: LockHolder): string {
  const doing = operation === "" ? "" : ` for ${operation.replace("OperationType", "").toLowerCase()}`;
  const since = created === "" ? "" : ` since ${created}`;
  const told = info === "" ? "" : ` (${info})`;
  return `The state is locked by ${who === "" ? "another run" : who}${doing}${since}${told}; lock ID ${id}`;
}
