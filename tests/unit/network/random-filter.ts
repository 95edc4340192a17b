import fc from "fast-check";
import type { NodeFilter } from "../../../server/src/network/filter.ts";
import { NODE_KINDS } from "../../../server/src/network/model.ts";

/** A list of values, now and then empty, null or with one that does not occur. */
function some(...values: readonly string[]): fc.Arbitrary<string[] | null> {
  return fc.option(fc.subarray([...values, "nowhere"]), { freq: 4 });
}

function plainConditions(ids: readonly string[]) {
  return {
    kinds: fc.option(fc.subarray([...NODE_KINDS]), { freq: 4 }),
    ids: some(...ids),
    theme: some(...ids),
    country: some("NL", "BE"),
    organisationKind: some("museum"),
    status: some("OPEN", "MET"),
    horizon: some("SHORT_TERM", "LONG_TERM"),
    supportSought: some("DATA", "FUNDING"),
    offerKind: some("DATA"),
    hasOpenNeeds: fc.option(fc.boolean()),
  };
}

/** Filters in filters of at most the given depth, most of whose conditions are left out. */
export function randomFilter(ids: readonly string[], depth = 2): fc.Arbitrary<NodeFilter> {
  const plain = plainConditions(ids);
  if (depth === 0) return fc.record(plain, { requiredKeys: [] });
  const nested = randomFilter(ids, depth - 1);
  const rarely = fc.option(nested, { freq: 1 });
  const list = fc.option(fc.array(nested, { maxLength: 2 }), { freq: 1 });
  return fc.record(
    {
      ...plain,
      and: list,
      or: list,
      not: rarely,
      hasNeed: rarely,
      hasProjectIdea: rarely,
      hasOffer: rarely,
      organisation: rarely,
    },
    { requiredKeys: [] },
  );
}
