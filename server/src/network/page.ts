import { badArgument } from "./errors.ts";
import { firstNot } from "./halving.ts";

/** What places an item in a list: a value to sort by, and the identifier between equal values. */
export interface Place {
  readonly value: string | number | null;
  readonly id: string;
}

/** A list that is already in order, with what is needed to find a place in it again. */
export interface OrderedList<Item> {
  readonly items: ArrayLike<Item>;
  /** Names the order; a cursor is only good for a list in the same one. */
  readonly order: string;
  placeOf(item: Item): Place;
  compare(a: Place, b: Place): number;
}

export interface PageRequest {
  /** How many at most, 1 to 100. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of the item at a place of this page; written when it is read, since most ask for the last one at most. */
  cursorAt(place: number): string;
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

export const MOST_PER_PAGE = 100;

/**
 * One page of a list. A cursor holds the place of an item rather than its number, so reading on neither skips nor
 * repeats anything when others come or go in between, and goes on even when the item itself is gone.
 * @throws NetworkError BAD_ARGUMENT for `first` or `after`
 */
export function pageOf<Item>(list: OrderedList<Item>, { first, after }: PageRequest): Page<Item> {
  if (!Number.isInteger(first) || first < 1 || first > MOST_PER_PAGE) {
    throw badArgument("first", `is ${first}, and must be a whole number from 1 to ${MOST_PER_PAGE}`);
  }
  const start = after == null ? 0 : firstAfter(list, readCursor(after, list.order));
  const end = Math.min(start + first, list.items.length);
  const items: Item[] = [];
  for (let at = start; at < end; at++) items.push(list.items[at] as Item);
  return {
    items,
    cursorAt(place) {
      return writeCursor(list.placeOf(items[place] as Item), list.order);
    },
    hasPreviousPage: start > 0,
    hasNextPage: end < list.items.length,
    totalCount: list.items.length,
  };
}

/** The number of the first item that comes after a place. */
function firstAfter<Item>(list: OrderedList<Item>, place: Place): number {
  const { items } = list;
  return firstNot(0, items.length, (at) => list.compare(list.placeOf(items[at] as Item), place) <= 0);
}

function writeCursor({ value, id }: Place, order: string): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString("base64url");
}

function readCursor(cursor: string, order: string): Place {
  const parts = parseCursor(cursor);
  if (parts === null) throw badArgument("after", "is not a cursor of this API");
  const [itsOrder, value, id] = parts;
  if (itsOrder !== order) throw badArgument("after", "is a cursor of a list in another order");
  return { value, id };
}

function parseCursor(cursor: string): [string, Place["value"], string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [order, value, id] = parts as unknown[];
    const sortable = value === null || typeof value === "string" || typeof value === "number";
    return typeof order === "string" && sortable && typeof id === "string" ? [order, value, id] : null;
  } catch {
    return null;
  }
}
