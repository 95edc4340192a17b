import type { Language } from "../graph/network.ts";
import { useText } from "../text/use-text.ts";

/** A text with the language it is written in, as the API gives it. */
export interface WordsValue {
  readonly text: string;
  readonly language: Language;
}

/** A text of the network; when it is not in the reader's language, the language is marked, for eye and voice. */
export function Words({ value }: { readonly value: WordsValue }) {
  const { language, say } = useText();
  if (value.language === language) return <>{value.text}</>;
  const name = say(`details.languageOf.${value.language}`);
  return (
    <>
      <span lang={value.language}>{value.text}</span>{" "}
      <span className="language-mark" title={say("details.inLanguage", { language: name })}>
        <span aria-hidden="true">{value.language.toUpperCase()}</span>
        <span className="unseen">({say("details.inLanguage", { language: name })})</span>
      </span>
    </>
  );
}
