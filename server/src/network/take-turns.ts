/** Takes at most `limit` items from several lists: the first of each, then the second of each, and so on. */
export function takeTurns<Item>(lists: readonly (readonly Item[])[], limit: number): Item[] {
  const taken: Item[] = [];
  const rounds = Math.max(0, ...lists.map((list) => list.length));
  for (let round = 0; round < rounds && taken.length < limit; round++) {
    for (const list of lists) taken.push(...list.slice(round, round + 1));
  }
  return taken.slice(0, limit);
}
