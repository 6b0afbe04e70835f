import type { Clock } from "../ports/clock.ts";
import type { Http, HttpRequest, HttpResponse, HttpResult } from "../ports/http.ts";

/** Also where the server gives none: `Retry-After: 0` would have it asked in a hot loop. */
const LEAST_PAUSE_S = 1;

export interface Patience {
  readonly http: Http;
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/**
 * Asks, and asks again while the server says that it is busy (429, 5xx), as long as its Retry-After and the time left
 * allow. The request's own time is what is left.
 */
export async function requestPatiently(
  request: Omit<HttpRequest, "timeoutMs">,
  { http, clock, deadline }: Patience,
): Promise<HttpResult> {
  for (;;) {
    const result = await http.request({ ...request, timeoutMs: Math.max(1, deadline - clock.now()) });
    if (!result.ok || !isBusy(result.response.status)) return result;
    const pause = pauseOf(result.response);
    if (pause >= deadline - clock.now()) return result;
    await clock.sleep(pause);
  }
}

/** Whether a server says that another time it may answer. */
export function isBusy(status: number): boolean {
  return status === 429 || status >= 500;
}

/** Retry-After in milliseconds. Those who give a date are asked after a second. */
function pauseOf({ headers }: HttpResponse): number {
  const seconds = Number(headers["retry-after"] ?? LEAST_PAUSE_S);
  return Math.max(LEAST_PAUSE_S, Number.isFinite(seconds) ? seconds : LEAST_PAUSE_S) * 1_000;
}
