/** Secrets of a job, and the forms in which the runner masks them too. Rules: actions/runner src/Runner.Common/HostContext.cs, Sdk/DTLogging/Logging. */
export class Masks {
  /** As they were added. */
  readonly secrets = new Set<string>();
  readonly #forms = new Set<string>();

  constructor(secrets: readonly string[] = []) {
    for (const secret of secrets) this.add(secret);
  }

  add(secret: string): void {
    if (secret === "") return;
    this.secrets.add(secret);
    for (const form of formsOf(secret)) this.#forms.add(form);
  }

  /** The text with every form of every secret as `***`. */
  mask(text: string): string {
    const longestFirst = [...this.#forms].toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((masked, form) => masked.replaceAll(form, "***"), text);
  }
}

/** The runner's forms for PowerShell are left out: a secret of ours never meets one. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, "utf8");
  const shifted = [0, 1, 2].map((shift) => bytes.subarray(bytes.length > shift ? shift : 0).toString("base64"));
  const forms = [
    secret,
    ...shifted,
    secret.replaceAll('"', String.raw`\"`), // on a command line
    secret.replaceAll("'", "''"), // in an expression
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret).replaceAll(/[!'()*]/g, percent),
    escapeXml(secret),
    withoutQuotes(secret),
  ];
  return forms.filter((form) => form !== "");
}

/** .NET's Uri.EscapeDataString escapes these too. */
function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** As .NET's SecurityElement.Escape has it. */
function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

/** The secret of somebody who put it into quotes; short ones would mask half the log. */
function withoutQuotes(secret: string): string {
  const trimmed = secret.replace(/^"/, "").replace(/"$/, "");
  return secret.length > 8 && trimmed !== secret ? trimmed : "";
}
