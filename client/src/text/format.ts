import type { Language } from "../graph/network.ts";

/** The locale by which numbers, dates and countries are written; British for English. */
export const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

/** The name of a country from its ISO 3166-1 code; an unknown code stays as it is. */
export function countryName(
  code: string,
  language: Language,
  special: (code: "EU" | "INT") => string,
): string {
  if (code === "EU" || code === "INT") return special(code);
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(LOCALES[language], { type: "region" }).of(code) ?? code;
}

/** A year and month, or a full date, of ISO 8601 ("2026-11", "2026-11-20") as month and year; else as it stands. */
export function monthAndYear(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})/.exec(date);
  if (!match) return date;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, 15));
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(day);
}

/** The host of a web address, without "www."; null for anything but http and https, which is never made a link. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? hostname.replace(/^www\./, "") : null;
}

/** The years of a project: "2021–2023", or the words for an open beginning or end; empty when unknown. */
export function yearSpan(
  start: number | null | undefined,
  end: number | null | undefined,
  words: { readonly from: (start: number) => string; readonly until: (end: number) => string },
): string {
  if (start && end) return start === end ? String(start) : `${start}–${end}`;
  if (start) return words.from(start);
  return end ? words.until(end) : "";
}
