import type { Language } from "../../network/model.ts";
import type { TextWord } from "./stems.ts";
import { ASKING_WORDS } from "./stop-words.ts";

export const OTHER_LANGUAGE = { nl: "en", en: "nl" } as const satisfies Record<Language, Language>;

/** The language of whose small words a text has more; the reader's when that does not tell. */
export function languageOf(words: readonly TextWord[], readerLanguage: Language): Language {
  const count = (language: Language) =>
    words.filter(({ folded }) => ASKING_WORDS[language].has(folded)).length;
  const other = OTHER_LANGUAGE[readerLanguage];
  return count(other) > count(readerLanguage) ? other : readerLanguage;
}
