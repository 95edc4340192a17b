import { DatabaseError } from "./errors.ts";
import type { Statement } from "./statement.ts";

/**
 * Parses every row that a statement returned.
 * @throws DatabaseError ROW_UNEXPECTED naming the statement, the row and the column.
 */
export function parseRows<Row>(
  statement: Statement<never, Row> | Statement<unknown, Row>,
  rows: readonly unknown[],
): Row[] {
  return rows.map((row, index) => {
    const parsed = statement.row.safeParse(row);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new DatabaseError(
      "ROW_UNEXPECTED",
      `${statement.name}, row ${index + 1}, ${issue?.path.join(".") ?? "?"}: ${issue?.message ?? "unexpected"}`,
      { statement: statement.name, cause: parsed.error },
    );
  });
}
