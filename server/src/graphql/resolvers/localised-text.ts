import { LANGUAGES } from "../../network/model.ts";
import type { LocalisedTextResolvers } from "../generated/resolver-types.ts";

export const LocalisedText: LocalisedTextResolvers = {
  for: (texts, { language }) => {
    for (const candidate of [language, ...LANGUAGES]) {
      const text = texts[candidate];
      if (text !== null) return { text, language: candidate };
    }
    return null;
  },
};
