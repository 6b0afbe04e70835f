import * as v from "valibot";

/** An object of names and values. valibot's own record takes a list for one, with its indexes as names. */
export function record<const Key extends v.GenericSchema<string, string>, const Value extends v.GenericSchema>(
  key: Key,
  value: Value,
  message: string,
) {
  const isObject = (input: unknown): boolean => typeof input === "object" && input !== null && !Array.isArray(input);
  return v.pipe(v.custom<Record<string, unknown>>(isObject, message), v.record(key, value, message));
}
