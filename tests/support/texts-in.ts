import { StatementMeanings } from "../../server/src/matching/text/statement-meanings.ts";
import { type Said, saidIn } from "../../server/src/matching/text/text-collection.ts";
import type { TextMatcher } from "../../server/src/matching/text/text-matcher.ts";
import { TextMatcherMaker } from "../../server/src/matching/text/text-matcher-maker.ts";
import type { Vocabulary } from "../../server/src/matching/text/vocabulary.ts";
import type { NodeTexts } from "../../server/src/matching/text/vocabulary-rows.ts";
import { TEXT_WEIGHTS, type TextWeights } from "../../server/src/matching/text/weights.ts";
import type { PublishedNetwork } from "../../server/src/network/network.ts";
import { SharedMap } from "../../server/src/search/shared-map.ts";

/** What is said in a network, of which nothing was read before. */
export function saidAnew(
  network: PublishedNetwork,
  rows: readonly NodeTexts[],
  vocabulary: Vocabulary,
  { common }: TextWeights = TEXT_WEIGHTS,
): Said {
  const texts = new SharedMap(new Map(rows.map((row) => [row.id, row])));
  return saidIn(network, texts, StatementMeanings.of(network, texts, vocabulary, common), vocabulary);
}

/** The matcher of all that is said in a network. */
export function matcherOf(
  network: PublishedNetwork,
  rows: readonly NodeTexts[],
  vocabulary: Vocabulary,
  weights?: TextWeights,
): TextMatcher {
  return new TextMatcherMaker(saidAnew(network, rows, vocabulary, weights), vocabulary, weights).finish();
}
