import type { Report } from "../report.ts";
import type { LocatedClusters } from "./located.ts";

const HIGHEST_PORT = 65_535;

/** A proxy has a host and a port, or there is none. */
export function proxy({ proxyHost, proxyPort }: LocatedClusters, report: Report): void {
  const half = proxyHost ?? proxyPort;
  if (half !== undefined && (proxyHost === undefined || proxyPort === undefined)) {
    const missing = proxyHost === undefined ? "network.proxy_host" : "network.proxy_port";
    report.add("proxy", half.at, `${half.path} is set, but ${missing} is not`, "Set both, or neither.");
  }
  if (proxyPort === undefined || proxyPort.value <= HIGHEST_PORT) return;
  const message = `${proxyPort.path} is ${proxyPort.value}, and there is no port above ${HIGHEST_PORT}`;
  report.add("proxy", proxyPort.at, message, "Write the port of the proxy, such as 1080.");
}
