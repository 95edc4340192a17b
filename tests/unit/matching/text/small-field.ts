import { Vocabulary } from "../../../../server/src/matching/text/vocabulary.ts";
import type {
  EnglishWords,
  NodeTexts,
  TopicRow,
  VocabularyRow,
} from "../../../../server/src/matching/text/vocabulary-rows.ts";
import type { NetworkLinkRow, NetworkNodeRow } from "../../../../server/src/network/model.ts";
import { buildNetwork } from "../../../../server/src/network/network.ts";
import { matcherOf } from "../../../support/texts-in.ts";
import { link, node, organisation, theme } from "../../network/museum-network.ts";

/** A vocabulary of five concepts, two of them of a theme, one with a phrase. */
export const smallVocabulary: readonly VocabularyRow[] = [
  { nl: ["spraakherkenning"], en: ["speech recognition"], theme: "theme-speech" },
  { nl: ["ondertiteling", "ondertitels"], en: ["subtitles"], theme: "theme-access" },
  { nl: ["doof"], en: ["deaf"], theme: "theme-access" },
  { nl: ["omroep"], en: ["broadcaster"], theme: null },
  { nl: ["programma"], en: ["programme"], theme: null },
];

/** One topic, which joins what the vocabulary keeps apart. */
export const smallTopics: readonly TopicRow[] = [{ nl: ["omroep"], en: ["subtitles"] }];

/** Five English words in two directions, of which one is as rare as can be and one common. */
export const smallEnglish: EnglishWords = new Map([
  ["recordings", { perMillion: 0, vector: Int8Array.of(100, 0) }],
  ["tapes", { perMillion: 0, vector: Int8Array.of(100, 0) }],
  ["photographs", { perMillion: 0, vector: Int8Array.of(0, 100) }],
  ["deaf", { perMillion: 0, vector: Int8Array.of(60, 80) }],
  ["size", { perMillion: 300, vector: Int8Array.of(100, 0) }],
]);

/** Texts of which all is unknown but what is given. */
export function textsOf(id: string, known: Partial<NodeTexts>): NodeTexts {
  return {
    id,
    name: null,
    otherNames: [],
    titleEn: null,
    titleNl: null,
    altEn: [],
    altNl: [],
    descriptionEn: null,
    descriptionNl: null,
    ...known,
  };
}

export const smallNodes: readonly NetworkNodeRow[] = [
  organisation("org-radio", "Radio Noord", { organisationKind: ["broadcaster"] }),
  organisation("org-museum", "Stadsmuseum", { organisationKind: ["museum"] }),
  theme("theme-speech", "Speech", "Spraak"),
  theme("theme-access", "Accessibility", "Toegankelijkheid"),
  node("need-speech", "NEED", "Need"),
  node("idea-touch", "PROJECT_IDEA", "Idea"),
  node("offer-photos", "OFFER", "Offer"),
  node("need-dutch", "NEED", "Need"),
];

export const smallTexts: readonly NodeTexts[] = [
  textsOf("org-radio", { name: "Radio Noord" }),
  textsOf("org-museum", { name: "Stadsmuseum" }),
  textsOf("theme-speech", { titleEn: "Speech", titleNl: "Spraak" }),
  textsOf("theme-access", { titleEn: "Accessibility", titleNl: "Toegankelijkheid" }),
  textsOf("need-speech", { titleEn: "Wants speech recognition for old recordings." }),
  textsOf("idea-touch", { titleEn: "Objects that visitors may touch." }),
  textsOf("offer-photos", { titleEn: "Scans photographs of any size." }),
  textsOf("need-dutch", { titleNl: "Zoekt ondertitels voor alle films." }),
];

export const smallLinks: readonly NetworkLinkRow[] = [
  link("org-radio", "HAS_NEED", "need-speech"),
  link("org-museum", "PROPOSES", "idea-touch"),
  link("org-museum", "MAKES_OFFER", "offer-photos"),
  link("org-museum", "HAS_NEED", "need-dutch"),
  link("need-speech", "ABOUT", "theme-speech"),
  link("idea-touch", "ABOUT", "theme-access"),
  link("need-dutch", "ABOUT", "theme-access"),
];

/** Answers with identifiers instead of numbers, which is easier to read. */
export function smallField(
  nodes: readonly NetworkNodeRow[] = smallNodes,
  texts: readonly NodeTexts[] = smallTexts,
  links: readonly NetworkLinkRow[] = smallLinks,
  terms: readonly VocabularyRow[] = smallVocabulary,
) {
  const network = buildNetwork(nodes, links, { version: 1, changedAt: null });
  const matcher = matcherOf(network, texts, new Vocabulary(terms, smallTopics, [], () => smallEnglish));
  return {
    find: (text: string, language: "nl" | "en" = "nl", limit = 10) => {
      const answer = matcher.find(text, { language, limit });
      const ids = answer.statements.map((match) => network.idAt(match.node));
      const themes = answer.themes.map((match) => network.idAt(match.node));
      return { ...answer, ids, themeIds: themes };
    },
  };
}
