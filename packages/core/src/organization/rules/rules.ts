import { backendConfig } from "./backend-config.ts";
import { cacheDomain } from "./cache-domain.ts";
import { confusable } from "./confusable.ts";
import { cycle } from "./cycle.ts";
import { domain } from "./domain.ts";
import { duplicateEnvironment } from "./duplicate-environment.ts";
import { duplicateItem } from "./duplicate-item.ts";
import { duplicateNamespace } from "./duplicate-namespace.ts";
import { duplicatePath } from "./duplicate-path.ts";
import { minMax } from "./min-max.ts";
import { nameFormat } from "./name-format.ts";
import { nixCache } from "./nix-cache.ts";
import { path } from "./path.ts";
import { placeholder } from "./placeholder.ts";
import { requestLimit } from "./request-limit.ts";
import { reviewLevel } from "./review-level.ts";
import type { Rule } from "./rule.ts";
import { runnerType } from "./runner-type.ts";
import { sharedTags } from "./shared-tags.ts";
import { unresolvedRef } from "./unresolved-ref.ts";

/** Rules over organizations of every shape; those of one shape stand beside its reader. */
export const RULES: readonly Rule[] = [
  nameFormat,
  confusable,
  domain,
  duplicateEnvironment,
  duplicateNamespace,
  reviewLevel,
  runnerType,
  minMax,
  requestLimit,
  sharedTags,
  cacheDomain,
  nixCache,
  path,
  placeholder,
  backendConfig,
  duplicatePath,
  duplicateItem,
  unresolvedRef,
  cycle,
];
