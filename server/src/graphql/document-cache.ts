import { LRUCache } from "lru-cache";

/** So many characters of questions are remembered; read, checked and weighed, each takes some 80 bytes (measured). */
const MOST_CHARACTERS = 250_000;
/** One question may take this part of it: long ones are rarely asked twice. */
const LONGEST = 20_000;

/**
 * Remembers something about questions by their text, from the second time that it is told of one: questions that come
 * only once would fill the memory with what nobody asks for again, and sweeping it out keeps everybody waiting. Bounded
 * by characters, since strangers choose their number and length.
 */
export class DocumentCache<Known extends object> {
  readonly #told = bounded<true>();
  readonly #known = bounded<Known>();

  get(text: string): Known | undefined {
    return this.#known.get(text);
  }

  set(text: string, known: Known): void {
    if (this.#told.has(text)) this.#known.set(text, known);
    else this.#told.set(text, true);
  }
}

function bounded<Value extends object | true>(): LRUCache<string, Value> {
  return new LRUCache({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST,
    sizeCalculation: (_, text) => text.length + 1,
  });
}
