import { useCallback } from "react";
import { useIntl } from "react-intl";
import type { Language } from "../graph/network.ts";
import type { TextKey } from "./en.ts";
import { countryName, LOCALES, monthAndYear } from "./format.ts";

export type Values = Readonly<Record<string, string | number>>;

/** A sentence of the page in the reader's language, with its values filled in. */
export type Say = (key: TextKey, values?: Values) => string;

export interface Texts {
  readonly language: Language;
  readonly say: Say;
  readonly country: (code: string) => string;
  readonly month: (date: string) => string;
  /** The date of today, in words. */
  readonly today: () => string;
  readonly number: (value: number, digits?: number) => string;
}

/** The reader's language and everything that is written in it. */
export function useText(): Texts {
  const intl = useIntl();
  const language: Language = intl.locale.startsWith("nl") ? "nl" : "en";
  const say = useCallback<Say>((key, values) => intl.formatMessage({ id: key }, values), [intl]);
  const country = useCallback(
    (code: string) => countryName(code, language, (special) => say(`country.${special}`)),
    [language, say],
  );
  const month = useCallback((date: string) => monthAndYear(date, language), [language]);
  const today = useCallback(
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long" }).format(new Date()),
    [language],
  );
  const number = useCallback(
    (value: number, digits = 0) =>
      new Intl.NumberFormat(LOCALES[language], {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value),
    [language],
  );
  return { language, say, country, month, today, number };
}
