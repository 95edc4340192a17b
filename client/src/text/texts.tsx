import { type ReactNode, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { IntlProvider } from "react-intl";
import type { Language } from "../graph/network.ts";
import { LOCALES } from "./format.ts";

/** The sentences of the page in one language. */
export interface Sentences {
  readonly language: Language;
  readonly messages: Record<string, string>;
}

/** Loads the sentences of a language: a reader needs those of one. */
export async function loadSentences(language: Language): Promise<Sentences> {
  const messages = language === "nl" ? (await import("./nl.ts")).nl : (await import("./en.ts")).en;
  return { language, messages };
}

interface TextsProps {
  readonly language: Language;
  /** The sentences that are there when the page opens. */
  readonly first: Sentences;
  readonly children: ReactNode;
}

/**
 * Gives everything inside it its sentences, and the sentences of the interface library, in one language. When the
 * reader changes it, those of before stay until the others are there.
 */
export function TextsProvider({ language, first, children }: TextsProps) {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    let wanted = true;
    if (language !== shown.language)
      loadSentences(language).then(
        (sentences) => wanted && setShown(sentences),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [language, shown.language]);
  const locale = LOCALES[shown.language];
  return (
    <IntlProvider locale={locale} messages={shown.messages}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </IntlProvider>
  );
}
