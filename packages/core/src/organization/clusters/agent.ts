/** The agent in a context such as `acme/agents:staging`; undefined for a plain context of a kubeconfig. */
export function agentOf(context: string | undefined): { readonly group: string; readonly name: string } | undefined {
  const colon = context?.lastIndexOf(":") ?? -1;
  if (context === undefined || colon === -1) return undefined;
  return { group: context.slice(0, colon), name: context.slice(colon + 1) };
}
