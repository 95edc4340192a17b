import { unknownNode } from "../network/errors.ts";
import { LANGUAGES } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import type { TextMatcher } from "./text/text-matcher.ts";

export interface SimilarNeed {
  readonly node: number;
  /** Between 0 and 1, where 1 is as well as the need fits its own words. */
  readonly score: number;
  readonly duplicate: boolean;
}

/** So many statements are read to find the needs among them. */
const STATEMENTS_READ = 300;
/** A need that fits the words of another nearly as well as that one itself says the same. */
const SAME = 0.95;

/**
 * Needs much like a need, the nearest first: those that its own words find.
 * @throws NetworkError UNKNOWN_NODE when there is no such need
 */
export function similarNeeds(network: PublishedNetwork, matcher: TextMatcher, id: string): SimilarNeed[] {
  const need = network.indexOf(id);
  if (need === undefined || network.kindAt(need) !== "NEED") throw unknownNode(id, "need");
  const label = network.labelAt(need);
  const language = LANGUAGES.find((written) => label[written] !== null) ?? "en";
  const { statements } = matcher.find(label[language] ?? "", { language, limit: STATEMENTS_READ });
  const own = statements.find(({ node }) => node === need)?.score ?? statements[0]?.score ?? 1;
  return statements
    .filter(({ node }) => node !== need && network.kindAt(node) === "NEED")
    .map(({ node, score }) => {
      const alike = Math.min(1, score / own);
      return { node, score: alike, duplicate: alike >= SAME };
    });
}
