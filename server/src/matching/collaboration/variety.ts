/**
 * Joins two ordered lists into one of at most `limit`, in order of merit, but among the first n places at most
 * `share` × n, rounded up, come from `scarce`; more only when there is nobody else. So the same places are given out
 * however long the list is.
 *
 * @param comesFirst whether the first of two comes before the other by merit
 */
export function withVariety<Item>(
  scarce: readonly Item[],
  others: readonly Item[],
  { limit, share, comesFirst }: { limit: number; share: number; comesFirst: (a: Item, b: Item) => boolean },
): Item[] {
  const joined: Item[] = [];
  let fromScarce = 0;
  while (joined.length < limit) {
    const next = scarce[fromScarce];
    const other = others[joined.length - fromScarce];
    if (next === undefined && other === undefined) break;
    const mayTake = fromScarce < Math.ceil(share * (joined.length + 1));
    const takes = next !== undefined && (other === undefined || (mayTake && comesFirst(next, other)));
    if (takes) joined.push(next);
    else if (other !== undefined) joined.push(other);
    if (takes) fromScarce++;
  }
  return joined;
}
