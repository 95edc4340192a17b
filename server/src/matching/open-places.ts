/** These places of the first ten, counted from 0, are open: nobody holds them by merit. */
const OPEN_PLACES = [4, 9] as const;
const FIRST = 10;
/** So many places down they are drawn from: enough for everybody to be near the top of somebody's list. */
const DRAWN_FROM = 200;

/** What an order needs to know of an item. */
export interface Ranked {
  /** Between 0 and 1. */
  readonly score: number;
}

/**
 * Opens the fifth and the tenth place to those that would come after the tenth: a draw decides, in which who fits
 * twice as well has four times the chance. Without it the same few fill the lists of everybody who asks for something
 * alike, and most organisations would be in nobody's.
 *
 * The draw has no luck in it: it follows from the identifiers of who asks and who is drawn, so that the same question
 * gets the same answer, and another asker another draw. Weighted sampling by Efraimidis and Spirakis (2006): the
 * largest u^(1/score²), with u between 0 and 1.
 *
 * @param items best first
 */
export function withOpenPlaces<Item extends Ranked>(
  items: readonly Item[],
  asker: string,
  idOf: (item: Item) => string,
): readonly Item[] {
  if (items.length <= FIRST) return items;
  const asked = hashed(`${asker} `);
  const drawn = items
    .slice(FIRST - OPEN_PLACES.length, DRAWN_FROM)
    .map((item) => {
      const id = idOf(item);
      return { item, id, key: Math.log(uniform(hashed(id, asked))) / item.score ** 2 };
    })
    .sort((a, b) => b.key - a.key || (a.id < b.id ? -1 : 1))
    .slice(0, OPEN_PLACES.length)
    .map(({ item }) => item);
  const byMerit = items.filter((item) => !drawn.includes(item));
  for (const [at, place] of OPEN_PLACES.entries()) {
    const item = drawn[at];
    if (item !== undefined) byMerit.splice(place, 0, item);
  }
  return byMerit;
}

/** FNV-1a of a text, going on from that of a text before it. */
function hashed(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A number above 0 and below 1 that follows from a hash: its bits mixed as in MurmurHash3. */
function uniform(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (((mixed ^ (mixed >>> 16)) >>> 0) + 0.5) / 2 ** 32;
}
