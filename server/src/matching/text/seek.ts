import type { Sought } from "./question.ts";
import type { TermIndex } from "./term-index.ts";
import type { Variant } from "./word-meanings.ts";

/** What one word or phrase of the question found in a document. */
export interface Evidence {
  readonly sought: Sought;
  readonly variant: Variant;
  /** Its part of the document's score. */
  readonly share: number;
}

/** What was found in one document; the shares add up to the score, which lies between 0 and 1. */
export interface Finding {
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export const NOTHING_FOUND: Finding = { score: 0, evidence: [] };

/**
 * Looks for all that is sought, in every document of an index. Each word or phrase of the question counts by the best
 * of its variants, by its rarity and by its weight; a score of 1 would be a document that has all of them as strongly
 * as can be. Words that no document has do not count.
 *
 * @returns findings by number of document; documents without any are absent
 */
export function seek<Field extends string>(
  index: TermIndex<Field>,
  sought: readonly Sought[],
): ReadonlyMap<number, Finding> {
  const found = sought.map((one) => ({ sought: one, ...seekOne(index, one.variants) }));
  const total = found.reduce((sum, one) => sum + one.rarity * one.sought.weight, 0);
  const evidence = new Map<number, Evidence[]>();
  for (const { sought: one, rarity, best } of found) {
    for (const [document, { variant, strength }] of best) {
      const part = { sought: one, variant, share: (rarity * one.weight * strength) / total };
      const before = evidence.get(document);
      if (before === undefined) evidence.set(document, [part]);
      else before.push(part);
    }
  }
  return new Map(
    [...evidence].map(([document, parts]) => {
      const score = parts.reduce((sum, { share }) => sum + share, 0);
      return [document, { score, evidence: parts }];
    }),
  );
}

interface Best {
  readonly variant: Variant;
  readonly strength: number;
}

/**
 * The best variant in each document, and the rarity of the word with all its variants taken together (Pirkola, 1998):
 * by their own, the rarest translation of a common word would count most. A document that has it more weakly than
 * others counts as less than one.
 */
function seekOne<Field extends string>(index: TermIndex<Field>, variants: readonly Variant[]) {
  const best = new Map<number, Best>();
  const complete = new Set<number>();
  for (const variant of variants) {
    for (const [document, found] of strengthsOf(index, variant)) {
      if (found.complete) complete.add(document);
      const strength = found.strength * variant.weight;
      if (strength > (best.get(document)?.strength ?? 0)) best.set(document, { variant, strength });
    }
  }
  let strongest = 0;
  let having = 0;
  for (const { strength } of best.values()) strongest = Math.max(strongest, strength);
  // Counted in whole millionths, so that the sum does not depend on the order of the documents.
  for (const document of complete)
    having += Math.round(((best.get(document)?.strength ?? 0) / strongest) * 1e6);
  return { rarity: best.size === 0 ? 0 : index.rarityOf(having / 1e6), best };
}

interface Strength {
  readonly strength: number;
  readonly complete: boolean;
}

/**
 * How strongly documents have a variant, from 0 to 1. Of several words each counts by its rarity, and what is there
 * of them counts squared: half of a phrase says far less than half of what the phrase says.
 */
function strengthsOf<Field extends string>(
  index: TermIndex<Field>,
  variant: Variant,
): ReadonlyMap<number, Strength> {
  const terms = [...new Set(variant.terms)];
  const whole = terms.reduce((sum, term) => sum + index.rarity(term), 0);
  const found = new Map<number, { strength: number; part: number; present: number }>();
  for (const term of terms) {
    const part = terms.length === 1 ? 1 : index.rarity(term) / whole;
    for (const { document, strength } of index.strengths(term)) {
      const sum = found.get(document) ?? { strength: 0, part: 0, present: 0 };
      sum.strength += part * strength;
      sum.part += part;
      sum.present += 1;
      found.set(document, sum);
    }
  }
  const result = new Map<number, Strength>();
  for (const [document, { strength, part, present }] of found) {
    result.set(document, { strength: strength * part, complete: present === terms.length });
  }
  return result;
}
