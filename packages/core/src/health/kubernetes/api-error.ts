import type { HttpFault } from "../../ports/http.ts";

/** What went wrong with the API server: the network's faults, and what its answers say. */
export type ApiTrouble = HttpFault | "unauthorized" | "forbidden" | "missing" | "expired" | "unavailable";

/** One question to the API server that gave no object. The message is fit to be shown once it is masked. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly trouble: ApiTrouble;

  constructor(trouble: ApiTrouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}
