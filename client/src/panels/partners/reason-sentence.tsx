import { useText } from "../../text/use-text.ts";
import type { SaidReason } from "./documents.ts";

/** The reasons without those that say the same in the same words. */
export function differentReasons<Said extends Pick<SaidReason, "sentence">>(
  reasons: readonly Said[],
): readonly Said[] {
  return reasons.filter(({ sentence }, i) => reasons.findIndex((other) => other.sentence === sentence) === i);
}

/**
 * A reason in a sentence of the reader's language. What it quotes of the network is in the language it was written
 * in, and marked so: a voice reads it out rightly.
 */
export function ReasonSentence({ reason }: { readonly reason: SaidReason }) {
  const { language } = useText();
  return reason.sentence.split(QUOTE).map((part) => {
    const spoken = languageOfQuote(part, reason);
    if (spoken === null || spoken === language) return part;
    return (
      <span key={part} lang={spoken}>
        {part}
      </span>
    );
  });
}

const QUOTE = /(“[^”]*”)/;

/** Null for what is no quote of the statements that a reason joins. Long ones are cut. */
function languageOfQuote(part: string, { ours, theirs }: SaidReason) {
  if (!part.startsWith("“")) return null;
  const quoted = part.slice(1, -1).replace(/…$/, "");
  const texts = [theirs, ours].flatMap((node) => node?.label.for ?? []);
  return texts.find(({ text }) => text.startsWith(quoted))?.language ?? null;
}
