/** Looks for secrets in what was written, in every form in which they could have got there. */

import { escapeText } from "@flywheel/core/report/markdown";

/** A text, and where it came from. */
export interface Written {
  readonly where: string;
  readonly text: string;
}

/** Where which secret was found, by its name, such as `the plan key (base64) in the comment`. */
export function findSecrets(
  secrets: Readonly<Record<string, string>>,
  everything: readonly Written[],
): readonly string[] {
  const forms = Object.entries(secrets).flatMap(([name, secret]) =>
    Object.entries(formsOf(secret)).map(([form, needle]) => ({ label: `${name} (${form})`, needle })),
  );
  return everything.flatMap(({ where, text }) =>
    forms.filter(({ needle }) => text.includes(needle)).map(({ label }) => `${label} in ${where}`),
  );
}

/** The forms of a secret, by name. */
export function formsOf(secret: string): Readonly<Record<string, string>> {
  const json = JSON.stringify(secret).slice(1, -1);
  const bytes = Buffer.from(secret, "utf8");
  return {
    plain: secret,
    "in JSON": json,
    "in the engine's JSON": json.replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
    "in a URL": encodeURIComponent(secret),
    "in a query by Go": goQuery(secret),
    "in a path by Go": goQuery(secret)
      .replaceAll("+", "%20")
      .replaceAll(/%(24|26|2B|3A|3D|40)/g, decodeURIComponent),
    "in a form": new URLSearchParams([["", secret]]).toString().slice(1),
    "in HTML": secret
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;"),
    // The runner's masks do not know this form: what is escaped is shown in clear once it is rendered.
    "in Markdown": escapeText(secret),
    hex: bytes.toString("hex"),
    "hex in capitals": bytes.toString("hex").toUpperCase(),
    ...Object.fromEntries([0, 1, 2].map((offset) => [`base64, byte ${offset} of 3`, base64Inside(bytes, offset)])),
    base64url: bytes.toString("base64url"),
  };
}

/** As url.QueryEscape of Go writes it. */
function goQuery(secret: string): string {
  return encodeURIComponent(secret)
    .replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");
}

/** What of a secret shows in the base64 of a longer text, in which it begins at this byte of a group of three. */
function base64Inside(secret: Buffer, offset: number): string {
  const whole = Buffer.concat([Buffer.alloc(offset), secret]);
  const first = offset === 0 ? 0 : 4;
  return whole.toString("base64").slice(first, Math.floor(whole.length / 3) * 4);
}
