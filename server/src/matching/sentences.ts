import type { Language } from "../network/model.ts";
import type { ReasonKind } from "./fit.ts";
import type { MissingFactKind } from "./missing-facts.ts";

/** What a sentence about a reason speaks of, each as its title in the reader's language; null where it does not apply. */
export interface ReasonTexts {
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly theme: string | null;
  /** Organisations, or themes, that join the two. */
  readonly through: readonly string[];
  /** Who leads what the same need asks for; empty when nobody does. */
  readonly leaders: readonly string[];
}

const LEADS: Readonly<Record<Language, Readonly<Record<ReasonKind, string>>>> = {
  en: {
    THEY_OFFER_WHAT_IS_NEEDED: "They offer what is needed",
    THEY_NEED_WHAT_IS_OFFERED: "They need what is offered",
    THEY_OFFER_THE_SUPPORT_SOUGHT: "They offer the support that is sought",
    THEIR_PROJECT_SEEKS_WHAT_IS_OFFERED: "Their project seeks what is offered",
    THEIR_PROJECT_ADDRESSES_THE_NEED: "Their project is about the need",
    THEY_NEED_WHAT_THE_PROJECT_ADDRESSES: "They need what the project is about",
    THEY_OFFER_WHAT_THE_PROJECT_USES: "They offer what the project can use",
    THEIR_PROJECT_COULD_USE_THE_OFFER: "Their project can use the offer",
    SAME_NEED: "They need something alike",
    SIMILAR_PROJECT: "They plan or did something alike",
    SHARED_PARTNERS: "They work in the same circle of partners",
    ACTIVE_IN_THEMES: "They often do projects about the same themes",
  },
  nl: {
    THEY_OFFER_WHAT_IS_NEEDED: "Zij bieden wat nodig is",
    THEY_NEED_WHAT_IS_OFFERED: "Zij hebben nodig wat geboden wordt",
    THEY_OFFER_THE_SUPPORT_SOUGHT: "Zij bieden de steun die gezocht wordt",
    THEIR_PROJECT_SEEKS_WHAT_IS_OFFERED: "Hun project zoekt wat geboden wordt",
    THEIR_PROJECT_ADDRESSES_THE_NEED: "Hun project gaat over de behoefte",
    THEY_NEED_WHAT_THE_PROJECT_ADDRESSES: "Zij hebben nodig waar het project over gaat",
    THEY_OFFER_WHAT_THE_PROJECT_USES: "Zij bieden wat het project kan gebruiken",
    THEIR_PROJECT_COULD_USE_THE_OFFER: "Hun project kan het aanbod gebruiken",
    SAME_NEED: "Zij hebben iets dergelijks nodig",
    SIMILAR_PROJECT: "Zij plannen of deden iets dergelijks",
    SHARED_PARTNERS: "Zij werken in dezelfde kring van partners",
    ACTIVE_IN_THEMES: "Zij doen vaak projecten over dezelfde thema's",
  },
};

const WORDS: Readonly<
  Record<Language, Readonly<Record<"through" | "fits" | "theme" | "nobodyLeads" | "leads" | "and", string>>>
> = {
  en: {
    through: "through",
    fits: "Fits",
    theme: "Theme",
    nobodyLeads: "Nobody leads it yet.",
    leads: "Already led by",
    and: "and",
  },
  nl: {
    through: "via",
    fits: "Past bij",
    theme: "Thema",
    nobodyLeads: "Nog niemand trekt dit.",
    leads: "Al getrokken door",
    and: "en",
  },
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

/**
 * A reason in one to three short sentences: what they have, what it fits, the theme that joins the two. Long titles
 * are cut at a word; the whole texts are the evidence of the reason.
 */
export function reasonSentence(kind: ReasonKind, texts: ReasonTexts, language: Language): string {
  const { ours, theirs, theme, through, leaders } = texts;
  const words = WORDS[language];
  const lead = LEADS[language][kind];
  if (theirs === null) {
    if (through.length === 0) return `${lead}.`;
    const joint = kind === "SHARED_PARTNERS" ? `${words.through} ` : "";
    return `${lead}: ${joint}${listed(through, words.and)}.`;
  }
  const sentences = [`${lead}: “${cut(theirs)}”.`];
  if (ours !== null && ours !== theirs) sentences.push(`${words.fits} “${cut(ours)}”.`);
  if (theme !== null) sentences.push(`${words.theme}: ${theme}.`);
  if (kind === "SAME_NEED") sentences.push(ledBy(leaders, words));
  return sentences.join(" ");
}

function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

/** How many characters of a title a sentence quotes. */
const LONGEST_QUOTE = 90;

function cut(title: string): string {
  const whole = title.replace(/[.\s]+$/, "");
  if (whole.length <= LONGEST_QUOTE) return whole;
  return `${whole.slice(0, LONGEST_QUOTE).replace(/[\s,;:]+\S*$/, "")}…`;
}

/** What a group of needs amounts to. */
export function groupSentence(members: number, leaders: readonly string[], language: Language): string {
  const words = WORDS[language];
  const who =
    language === "nl" ? `${members} organisaties willen dit.` : `${members} organisations want this.`;
  return `${who} ${ledBy(leaders, words)}`;
}

function ledBy(leaders: readonly string[], words: (typeof WORDS)[Language]): string {
  return leaders.length === 0 ? words.nobodyLeads : `${words.leads} ${listed(leaders, words.and)}.`;
}

/** What is missing as one plain sentence. */
export function missingSentence(kind: MissingFactKind, language: Language): string {
  return MISSING[language][kind];
}
