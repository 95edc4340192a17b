/** A document that was found, by its number. */
export interface Counted {
  readonly document: number;
  /** What its words count together, times how many of those that are sought it has. */
  readonly score: number;
  /** How many of the words it has. */
  readonly found: number;
}

/**
 * Adds up how well documents fit, one word that is sought after the other. It is emptied and used again, so that a
 * search costs what it touches, and not a table of all documents.
 */
export class Tally {
  #scores = new Float64Array();
  #found = new Uint16Array();
  /** The last word that was found in each document, counted from 1. */
  #last = new Uint16Array();
  #touched: number[] = [];
  #word = 0;
  #all = false;

  /** @param all whether only documents that have every word are wanted */
  begin(documents: number, all: boolean): void {
    this.#word = 0;
    this.#all = all;
    if (documents <= this.#scores.length) return;
    this.#scores = new Float64Array(2 * documents);
    this.#found = new Uint16Array(2 * documents);
    this.#last = new Uint16Array(2 * documents);
  }

  nextWord(): void {
    this.#word++;
  }

  /** Adds to the score of a document for the word whose turn it is. */
  add(document: number, score: number): void {
    if (this.#last[document] !== this.#word) {
      const found = this.#found[document] ?? 0;
      if (this.#all && found < this.#word - 1) return;
      if (found === 0) this.#touched.push(document);
      this.#found[document] = found + 1;
      this.#last[document] = this.#word;
    }
    this.#scores[document] = (this.#scores[document] ?? 0) + score;
  }

  /** What was counted, in no order. */
  end(): Counted[] {
    const counted: Counted[] = [];
    for (const document of this.#touched) {
      const found = this.#found[document] ?? 0;
      const score = this.#scores[document] ?? 0;
      if (!this.#all || found === this.#word) counted.push({ document, score: score * found, found });
      this.#scores[document] = 0;
      this.#found[document] = 0;
      this.#last[document] = 0;
    }
    this.#touched = [];
    return counted;
  }
}
