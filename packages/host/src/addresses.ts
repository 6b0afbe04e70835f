import { lookup } from "node:dns";
import { BlockList, isIP, isIPv6, type LookupFunction } from "node:net";
import { Fault } from "./faults.ts";

/**
 * Addresses nobody deploys a service to and clouds hand out credentials from. Private ones and loopback are allowed.
 * IPv4 rules also hold for addresses mapped into IPv6.
 */
const BLOCKED = new BlockList();
BLOCKED.addSubnet("0.0.0.0", 8, "ipv4");
BLOCKED.addSubnet("169.254.0.0", 16, "ipv4");
BLOCKED.addSubnet("224.0.0.0", 4, "ipv4");
BLOCKED.addAddress("100.100.100.200", "ipv4"); // Alibaba's metadata
BLOCKED.addAddress("168.63.129.16", "ipv4"); // Azure's wire server
BLOCKED.addAddress("192.0.0.192", "ipv4"); // Oracle's metadata
BLOCKED.addAddress("::", "ipv6");
BLOCKED.addSubnet("fe80::", 10, "ipv6");
BLOCKED.addSubnet("ff00::", 8, "ipv6");
BLOCKED.addAddress("fd00:ec2::254", "ipv6"); // AWS's metadata
BLOCKED.addAddress("fd20:ce::254", "ipv6"); // Google's metadata
BLOCKED.addSubnet("64:ff9b::a9fe:0", 112, "ipv6"); // 169.254.0.0/16 behind NAT64
BLOCKED.addSubnet("64:ff9b:1::a9fe:0", 112, "ipv6"); // and behind NAT64 of the local kind (RFC 8215)
BLOCKED.addSubnet("2002::", 16, "ipv6"); // 6to4 carries any IPv4 address; nobody routes it any more (RFC 7526)
BLOCKED.addSubnet("2001::", 32, "ipv6"); // and so does Teredo (RFC 4380)

const METADATA_NAMES = new Set([
  "metadata",
  "metadata.google.internal",
  "metadata.goog",
  "instance-data",
  "instance-data.ec2.internal",
]);

export function isBlockedAddress(address: string): boolean {
  return BLOCKED.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/**
 * Refuses what is seen to be blocked before anything is looked up. A literal address is never looked up at all.
 * @throws Fault
 */
export function refuseBlocked(host: string): void {
  if (!isMetadataName(host) && (isIP(host) === 0 || !isBlockedAddress(host))) return;
  throw new Fault("blocked", `${host} is an address that is never asked`);
}

/** Whether a name is a cloud's metadata service, whatever it resolves to. */
function isMetadataName(hostname: string): boolean {
  return METADATA_NAMES.has(hostname.toLowerCase().replace(/\.$/, ""));
}

/**
 * A lookup that gives only addresses that may be asked. The socket connects to what is given here and asks no
 * resolver again, so a name cannot change its address between the check and the connection.
 */
export const lookupAllowed: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, []);
      return;
    }
    const allowed = addresses.filter(({ address }) => !isBlockedAddress(address));
    const [first] = allowed;
    if (first === undefined) {
      const found = addresses.map(({ address }) => address).join(", ");
      callback(new Fault("blocked", `${hostname} resolves to ${found}, which is never asked`), []);
    } else if (options.all === true) {
      callback(null, allowed);
    } else {
      callback(null, first.address, first.family);
    }
  });
};
