import { DatabaseError } from "./errors.ts";

/** What can stand in a parameter: JSON without fractions of integers beyond 2^53. */
export type Storable = string | number | boolean | null | Storable[] | { [key: string]: Storable };

/**
 * Parameters as both engines understand them alike: `undefined` becomes null, numbers are safe
 * integers (the model has no fractions; a fraction would come back as another type from each engine).
 * @throws DatabaseError VALUE_NOT_STORABLE naming the place of the value that cannot be stored.
 */
export function toStorable(value: unknown, path: string): Storable {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return storableNumber(value, path);
  if (Array.isArray(value)) return value.map((item, index) => toStorable(item, `${path}[${index}]`));
  if (typeof value === "object" && (value.constructor === Object || Object.getPrototypeOf(value) === null)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        toStorable(item, path === "" ? key : `${path}.${key}`),
      ]),
    );
  }
  throw new DatabaseError(
    "VALUE_NOT_STORABLE",
    `${path} is a ${typeof value}, which the database cannot hold.`,
  );
}

function storableNumber(value: number, path: string): number {
  if (Number.isSafeInteger(value)) return value;
  throw new DatabaseError(
    "VALUE_NOT_STORABLE",
    `${path} is ${value}; only whole numbers below 2^53 can be stored.`,
  );
}

/**
 * Properties of a node or relationship: texts, whole numbers, booleans, and lists of texts.
 * The engines differ on anything else (maps, nested or mixed lists, lists with null).
 * @throws DatabaseError VALUE_NOT_STORABLE naming the property.
 */
export function checkProperties(properties: Readonly<Record<string, unknown>>, owner: string): void {
  for (const [key, value] of Object.entries(properties)) {
    const single =
      value === null || ["string", "boolean"].includes(typeof value) || Number.isSafeInteger(value);
    const list = Array.isArray(value) && value.every((item) => typeof item === "string");
    if (!single && !list) {
      throw new DatabaseError(
        "VALUE_NOT_STORABLE",
        `${owner}: the property "${key}" is neither a text, a whole number, a boolean nor a list of texts.`,
      );
    }
  }
}
