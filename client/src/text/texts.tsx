import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { IntlProvider } from "react-intl";
import type { Language } from "../graph/network.ts";
import { en } from "./en.ts";
import { LOCALES } from "./format.ts";
import { nl } from "./nl.ts";

const MESSAGES: Record<Language, Record<string, string>> = { nl, en };

interface TextsProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives everything inside it its sentences, and the sentences of the interface library, in one language. */
export function TextsProvider({ language, children }: TextsProps) {
  return (
    <IntlProvider locale={LOCALES[language]} messages={MESSAGES[language]}>
      <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
    </IntlProvider>
  );
}
