const FACTORS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["m", 1e-3],
  ["k", 1e3],
  ["M", 1e6],
  ["G", 1e9],
  ["T", 1e12],
  ["P", 1e15],
  ["E", 1e18],
  ["Ki", 2 ** 10],
  ["Mi", 2 ** 20],
  ["Gi", 2 ** 30],
  ["Ti", 2 ** 40],
  ["Pi", 2 ** 50],
  ["Ei", 2 ** 60],
]);

/** A Kubernetes quantity (`500m`, `2`, `1.5Gi`, `1e3`) as a number of whole units; undefined when it is none. */
export function parseQuantity(text: string): number | undefined {
  const match = /^(\d{1,15}(?:\.\d{1,9})?)(?:[eE]([+-]?\d{1,2})|([A-Za-z]{0,2}))$/.exec(text);
  if (match === null) return undefined;
  const [, digits, exponent, suffix = ""] = match;
  const factor = exponent === undefined ? FACTORS.get(suffix) : 10 ** Number(exponent);
  return factor === undefined ? undefined : Number(digits) * factor;
}
