import { LRUCache } from "lru-cache";

/** So many characters of questions are remembered; read, checked and weighed, each takes some 80 bytes (measured). */
const MOST_CHARACTERS = 250_000;
/** One question may take this part of it: long ones are rarely asked twice. */
const LONGEST = 20_000;

/** Remembers something about questions by their text; bounded by characters, since strangers choose their number and length. */
export function documentCache<Known extends object>(): LRUCache<string, Known> {
  return new LRUCache({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST,
    sizeCalculation: (_, text) => text.length + 1,
  });
}
