import { fail } from "../errors.ts";

/** Whether a value is left out of review records. @param address of the object, `output.name` or `var.name` */
export type Ignore = (address: string, path: string) => boolean;

/**
 * Reads `digest-ignore`: one `ADDRESS:PATH` a line, such as `module.*.aws_x.y:tags.built_at`. In both `*` stands for any
 * characters, all others for themselves; a path takes all that is below it along. `output.name` and `var.name` may do
 * without a path.
 * @throws input-invalid
 */
export function parseIgnore(lines: readonly string[]): Ignore {
  const rules = lines.map(parseRule);
  return (address, path) => rules.some((rule) => rule.address.test(address) && rule.path.test(path));
}

function parseRule(line: string): { readonly address: RegExp; readonly path: RegExp } {
  // The first colon outside of a quoted key.
  const [, address = "", path] = /^((?:[^":]|"(?:[^"\\]|\\.)*")+)(?::(.*))?$/.exec(line) ?? [];
  const whole = path === undefined && /^(output|var)\./.test(address);
  if (address === "" || (!whole && (path ?? "") === "")) {
    return fail("input-invalid", `Input digest-ignore: "${line.slice(0, 80)}" is no address and path`, {
      hint: "Write ADDRESS:PATH, such as aws_instance.web:tags.built_at, or output.name, or var.name.",
    });
  }
  return {
    address: new RegExp(`^${globSource(address)}$`),
    path: whole ? /^/ : new RegExp(`^${globSource(path ?? "")}(?:$|[.[])`),
  };
}

function globSource(glob: string): string {
  return glob
    .split("*")
    .map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&"))
    .join(".*");
}
