import type { ReportRecord } from "./reports.ts";

/** Characters by which a text could move the cursor of a terminal or colour it; line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A report as an administrator reads it in a terminal: when, why, about what, and the words of the reader below. */
export function reportText({ receivedAt, reason, node, message, language, id }: ReportRecord): string {
  const words = message.replace(CONTROL, "�").replaceAll("\n", "\n  ");
  return `${receivedAt}  ${reason}  ${node}  (${language}, ${id})\n  ${words}`;
}
