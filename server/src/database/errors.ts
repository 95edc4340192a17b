/** The codes a caller can act on, whichever engine the error came from. */
export type DatabaseErrorCode =
  | "DATABASE_UNAVAILABLE"
  | "DATABASE_IN_USE"
  | "DATABASE_UNWRITABLE"
  | "CONFLICT"
  | "CONSTRAINT_VIOLATED"
  | "STATEMENT_INVALID"
  | "VALUE_NOT_STORABLE"
  | "ROW_UNEXPECTED"
  | "DATABASE_FAILED";

/** Anything that goes wrong in or with the database, with a code in place of the engine's own. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: DatabaseErrorCode;
  /** The statement that was running, by its name in the catalogue; null outside statements. */
  readonly statement: string | null;

  constructor(
    code: DatabaseErrorCode,
    message: string,
    options: { statement?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.statement = options.statement ?? null;
  }
}

/** The text of whatever was thrown: errors of native modules are not always `instanceof Error`. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}

/** A string property of whatever was thrown, such as the engines' `code` or `gqlStatus`. */
export function textPropertyOf(thrown: unknown, key: string): string {
  if (typeof thrown !== "object" || thrown === null) return "";
  const value: unknown = Reflect.get(thrown, key);
  return typeof value === "string" ? value : "";
}
