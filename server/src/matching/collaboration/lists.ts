/** Lists of numbers, end to end: those of `i` stand from `starts[i]` up to, not including, `starts[i + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

export const NO_LISTS: Lists = { starts: new Uint32Array(1), items: new Uint32Array() };

/** How many items the list of `i` has. */
export function sizeOf({ starts }: Lists, i: number): number {
  return (starts[i + 1] ?? 0) - (starts[i] ?? 0);
}

/** The list of `i`. */
export function itemsOf({ starts, items }: Lists, i: number): Uint32Array {
  return items.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);
}

/** Lists of which some stay, with items that have other numbers now. */
export interface KeptLists {
  readonly before: Lists;
  /** By list: the one before that it is; -1 for one that is read. */
  readonly from: Int32Array;
  /** By item before: the item now. */
  readonly newItems: ArrayLike<number>;
}

/** @param read gives the items of a list that does not stay */
export function changedLists(
  { before, from, newItems }: KeptLists,
  read: (list: number) => readonly number[],
): Lists {
  const come = new Map<number, readonly number[]>();
  const starts = new Uint32Array(from.length + 1);
  for (let list = 0; list < from.length; list++) {
    const old = from[list] ?? -1;
    if (old < 0) come.set(list, read(list));
    const size = old < 0 ? (come.get(list)?.length ?? 0) : sizeOf(before, old);
    starts[list + 1] = (starts[list] ?? 0) + size;
  }
  const items = new Uint32Array(starts[from.length] ?? 0);
  for (let list = 0; list < from.length; list++) {
    const old = from[list] ?? -1;
    let at = starts[list] ?? 0;
    if (old < 0) items.set(come.get(list) ?? [], at);
    else
      for (let slot = before.starts[old] ?? 0; slot < (before.starts[old + 1] ?? 0); slot++)
        items[at++] = newItems[before.items[slot] ?? 0] ?? 0;
  }
  return { starts, items };
}

/** From "the items of each list" to "the lists of each item", these in ascending order. */
export function turnRound({ starts, items }: Lists, count: number): Lists {
  // Where the list of an item begins stands one place further on, and moves to its end as the list is filled.
  const free = new Uint32Array(count + 2);
  for (const item of items) free[item + 2] = (free[item + 2] ?? 0) + 1;
  for (let item = 2; item < free.length; item++) free[item] = (free[item] ?? 0) + (free[item - 1] ?? 0);
  const lists = new Uint32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at++) {
      const item = items[at] ?? 0;
      lists[free[item + 1] ?? 0] = list;
      free[item + 1] = (free[item + 1] ?? 0) + 1;
    }
  }
  return { starts: free.subarray(0, count + 1), items: lists };
}
