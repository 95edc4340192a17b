import type { Language } from "../network/model.ts";
import type { ReasonKind } from "./fit.ts";
import type { MissingFactKind } from "./missing-facts.ts";

/** What a sentence about a reason speaks of, each as its title in the reader's language. */
export interface ReasonTexts {
  /** What was asked for; null for free words. */
  readonly ours: string | null;
  readonly theirs: string;
  readonly theme: string;
}

const LEADS: Readonly<Record<Language, Readonly<Record<ReasonKind, string>>>> = {
  en: {
    THEY_OFFER_WHAT_IS_NEEDED: "They offer what is needed",
    THEY_NEED_WHAT_IS_OFFERED: "They need what is offered",
    THEIR_PROJECT_ADDRESSES_THE_NEED: "Their project is about the need",
    THEY_NEED_WHAT_THE_PROJECT_ADDRESSES: "They need what the project is about",
    THEY_OFFER_WHAT_THE_PROJECT_USES: "They offer what the project can use",
    THEIR_PROJECT_COULD_USE_THE_OFFER: "Their project can use the offer",
    SAME_NEED: "They need something alike",
    SIMILAR_PROJECT: "They plan or did something alike",
  },
  nl: {
    THEY_OFFER_WHAT_IS_NEEDED: "Zij bieden wat nodig is",
    THEY_NEED_WHAT_IS_OFFERED: "Zij hebben nodig wat geboden wordt",
    THEIR_PROJECT_ADDRESSES_THE_NEED: "Hun project gaat over de behoefte",
    THEY_NEED_WHAT_THE_PROJECT_ADDRESSES: "Zij hebben nodig waar het project over gaat",
    THEY_OFFER_WHAT_THE_PROJECT_USES: "Zij bieden wat het project kan gebruiken",
    THEIR_PROJECT_COULD_USE_THE_OFFER: "Hun project kan het aanbod gebruiken",
    SAME_NEED: "Zij hebben iets dergelijks nodig",
    SIMILAR_PROJECT: "Zij plannen of deden iets dergelijks",
  },
};

/** What it fits, and the theme that both are about. */
const TAILS: Readonly<Record<Language, (ours: string | null, theme: string) => string>> = {
  en: (ours, theme) => `This fits ${ours ?? "what you typed."} Both are about “${theme}”.`,
  nl: (ours, theme) => `Dit past bij ${ours ?? "wat je typte."} Beide gaan over “${theme}”.`,
};

const MISSING: Readonly<Record<Language, Readonly<Record<MissingFactKind, string>>>> = {
  en: {
    LOOKS_FOR_PARTNERS: "Not known yet: whether they look for partners now.",
    SIZE: "Not known yet: how large they are.",
    COUNTRY: "Not known yet: in which country they are.",
    CONFIRMATION: "Nobody confirmed in the last twelve months that this is still true.",
  },
  nl: {
    LOOKS_FOR_PARTNERS: "Nog niet bekend: of zij nu partners zoeken.",
    SIZE: "Nog niet bekend: hoe groot zij zijn.",
    COUNTRY: "Nog niet bekend: in welk land zij zitten.",
    CONFIRMATION: "Niemand heeft in de laatste twaalf maanden bevestigd dat dit nog klopt.",
  },
};

/** A reason in plain sentences: what they have, what it fits, and what joins the two. */
export function reasonSentence(
  kind: ReasonKind,
  { ours, theirs, theme }: ReasonTexts,
  language: Language,
): string {
  const tail = TAILS[language](ours === null ? null : quoted(ours), theme);
  return `${LEADS[language][kind]}: ${quoted(theirs)} ${tail}`;
}

/** What is missing as one plain sentence. */
export function missingSentence(kind: MissingFactKind, language: Language): string {
  return MISSING[language][kind];
}

/** A title between quotation marks, closed with a full stop that is not doubled. */
function quoted(title: string): string {
  return `“${title.replace(/[.\s]+$/, "")}.”`;
}
