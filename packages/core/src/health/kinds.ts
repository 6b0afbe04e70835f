import type { Kind } from "./kind.ts";

/** Every kind of check by the key that names it. Each is loaded when a check asks for it. */
export const KINDS: Readonly<Record<string, () => Promise<Kind>>> = {
  http: async () => (await import("./kinds/http.ts")).http,
};
