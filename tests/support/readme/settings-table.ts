import { SETTINGS } from "../../../server/src/settings.ts";

const HEADER = ["| setting | default | allowed | meaning |", "|---|---|---|---|"];

/** The table of all settings as the README shows it, between its two comments; no line break at either end. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(([name, { default: value, allowed, meaning }]) => {
    const cells = [`\`${name}\``, value === "" ? "(none)" : `\`${value}\``, allowed, meaning];
    return `| ${cells.map(inOneCell).join(" | ")} |`;
  });
  return [...HEADER, ...rows].join("\n");
}

/** What stands between `<!-- settings -->` and `<!-- /settings -->`, without the line breaks around it. */
export function settingsTableIn(readme: string): string | null {
  return /<!-- settings -->\n(.*?)<!-- \/settings -->/s.exec(readme)?.[1]?.trim() ?? null;
}

function inOneCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
