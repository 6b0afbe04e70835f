const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether what is sent there can be read by everybody on the way. */
export function isCleartext({ protocol, hostname }: URL): boolean {
  return protocol !== "https:" && !LOOPBACK.test(hostname);
}
