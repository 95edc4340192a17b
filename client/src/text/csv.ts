/** A table cell that begins like this is taken for a formula by spreadsheets (OWASP: CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * A table as CSV (RFC 4180), every cell quoted. It begins with a byte order mark, without which Excel takes UTF-8
 * for something else. What a spreadsheet would run as a formula is made text with an apostrophe.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
