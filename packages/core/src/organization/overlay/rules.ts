import type { Report } from "../report.ts";
import { commitFormat } from "./commit-format.ts";
import { forbiddenLabel } from "./forbidden-label.ts";
import type { LocatedOverlay } from "./located.ts";
import { ownerMismatch } from "./owner-mismatch.ts";
import { publicKeyFormat } from "./public-key-format.ts";
import { repositoryFormat } from "./repository-format.ts";

/** Rules of the shape of an overlay. */
export const OVERLAY_RULES: readonly ((overlay: LocatedOverlay, report: Report) => void)[] = [
  repositoryFormat,
  ownerMismatch,
  commitFormat,
  publicKeyFormat,
  forbiddenLabel,
];
