/** Characters that no XML document may hold (XML 1.0, production 2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text without what no XML document may hold. */
export const xmlSafe = (text: string): string => text.replace(NOT_XML, "");

/** A text as it stands in an XML element or between quotes. */
export const xmlText = (text: string): string =>
  xmlSafe(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
