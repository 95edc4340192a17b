import { badArgument } from "../network/errors.ts";
import type { Language } from "../network/model.ts";
import type { Asker } from "./asker.ts";
import type { TextMatcher } from "./text/text-matcher.ts";

const LONGEST_TEXT = 2_000;
/** Below these the statements that free words find fit too little to make anyone a partner. */
const STATEMENTS_READ = 60;

/**
 * What free words ask for: the statements that they find, and through them the organisations behind these.
 * @throws NetworkError BAD_ARGUMENT when the text is too long
 */
export function askerOfText(matcher: TextMatcher, text: string, language: Language): Asker {
  const { statements } = matcher.find(checkedWords(text, "for.text"), { language, limit: STATEMENTS_READ });
  return {
    wanted: [],
    organisations: new Set(),
    found: new Map(statements.map(({ node, score }) => [node, score])),
  };
}

/** @throws NetworkError BAD_ARGUMENT when free words are too many */
export function checkedWords(text: string, argument: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw badArgument(argument, `has ${text.length} characters, and may have ${LONGEST_TEXT}`);
}
