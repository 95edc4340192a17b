import { DatabaseError } from "./errors.ts";
import type { Statement } from "./statement.ts";

/**
 * The rows that a statement returned, each made and checked when its turn comes.
 * @param columns the names of the values in each row
 * @throws DatabaseError ROW_UNEXPECTED naming the statement, the row and the column.
 */
export function* checkedRows<Row>(
  statement: Statement<never, Row> | Statement<unknown, Row>,
  columns: readonly string[],
  rows: Iterable<readonly unknown[]>,
): Generator<Row, void> {
  let number = 0;
  for (const values of rows) {
    number += 1;
    const row: Record<string, unknown> = {};
    for (let at = 0; at < columns.length; at++) row[columns[at] ?? ""] = values[at];
    const parsed = statement.row.safeParse(row);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new DatabaseError(
        "ROW_UNEXPECTED",
        `${statement.name}, row ${number}, ${issue?.path.join(".") ?? "?"}: ${issue?.message ?? "unexpected"}`,
        { statement: statement.name, cause: parsed.error },
      );
    }
    yield parsed.data;
  }
}

/** All rows at once. */
export function allRows<Row>(rows: Iterable<Row>): Row[] {
  return [...rows];
}
