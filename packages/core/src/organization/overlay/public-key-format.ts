import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import type { LocatedOverlay } from "./located.ts";

/** The public key of a nix cache: name:base64. */
export function publicKeyFormat({ publicKey }: LocatedOverlay, report: Report): void {
  if (publicKey === undefined || /^[\w.-]+:[A-Za-z0-9+/]{42,}={0,2}$/.test(publicKey.value)) return;
  const message = `${publicKey.path} ${quote(publicKey.value)} is no public key of a cache`;
  report.add("public-key-format", publicKey.at, message, "Write name:base64, as attic cache info shows it.");
}
