import { statements } from "../database/catalogue.ts";
import type { Engine } from "../database/engine.ts";
import { Vocabulary } from "../matching/text/vocabulary.ts";
import { NetworkError } from "../network/errors.ts";
import { type Publication, readPublication } from "./publication.ts";
import { readUpdate, updatePublication } from "./update-publication.ts";

/** How often Neo4j is asked whether another process changed the network. */
const POLL_EVERY_MS = 500;

export interface PublisherOptions {
  /** The words of the field in both languages; none when left out. */
  readonly vocabulary?: Vocabulary;
  /** A new version is there. */
  readonly published?: (publication: Publication) => void;
  /** The network could not be brought up to date; the version before stays, and it is tried again. */
  readonly failed?: (reason: unknown) => void;
}

/**
 * Keeps the published network current. A write by this process publishes at once; a write by another
 * process on the same Neo4j is seen by its change counter. The embedded database has no other writer.
 */
export class Publisher {
  readonly #engine: Engine;
  readonly #options: PublisherOptions;
  readonly #vocabulary: Vocabulary;
  readonly #stopListening: () => void;
  readonly #listeners = new Set<(publication: Publication) => void>();
  #current: Publication;
  #behindSince: number | null = null;
  #refreshing: Promise<void> | null = null;
  #again = false;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  private constructor(engine: Engine, first: Publication, vocabulary: Vocabulary, options: PublisherOptions) {
    this.#engine = engine;
    this.#options = options;
    this.#vocabulary = vocabulary;
    this.#current = first;
    this.#stopListening = engine.onCommit(() => void this.refresh());
    if (engine.kind === "neo4j") this.#poll();
  }

  /** Publishes what the database holds now. @throws DatabaseError or NetworkError */
  static async start(engine: Engine, options: PublisherOptions = {}): Promise<Publisher> {
    const vocabulary = options.vocabulary ?? new Vocabulary([]);
    return new Publisher(engine, await readPublication(engine, vocabulary), vocabulary, options);
  }

  get current(): Publication {
    return this.#current;
  }

  /** Since when (in milliseconds of `Date.now()`) the database may hold a later version, because it could not be read; null when it could. */
  get behindSince(): number | null {
    return this.#behindSince;
  }

  /** Calls a listener with every new version. @returns a function that ends it */
  onPublished(listener: (publication: Publication) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Publishes anew if the database has another version; resolves when that is done. Never rejects. */
  refresh(): Promise<void> {
    this.#again = true;
    this.#refreshing ??= this.#refreshUntilQuiet().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopListening();
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#refreshing;
  }

  async #refreshUntilQuiet(): Promise<void> {
    while (this.#again && !this.#closed) {
      this.#again = false;
      try {
        await this.#refreshOnce();
        this.#behindSince = null;
      } catch (reason) {
        this.#behindSince ??= Date.now();
        this.#options.failed?.(reason);
      }
    }
  }

  async #refreshOnce(): Promise<void> {
    const [state] = await this.#engine.run(statements.readVersion, {});
    if ((state?.version ?? 0) === this.#current.network.version) return;
    this.#current = (await this.#update()) ?? (await readPublication(this.#engine, this.#vocabulary));
    this.#options.published?.(this.#current);
    for (const listener of this.#listeners) listener(this.#current);
  }

  /** Takes in what changed; null where that cannot be told, or does not fit what was published. */
  async #update(): Promise<Publication | null> {
    const { version } = this.#current.network;
    const update = await this.#engine.transaction("read", (runner) => readUpdate(runner, version));
    if (update === null) return null;
    try {
      return updatePublication(this.#current, update);
    } catch (reason) {
      if (reason instanceof NetworkError) return null;
      throw reason;
    }
  }

  #poll(): void {
    this.#timer = setTimeout(async () => {
      await this.refresh();
      if (!this.#closed) this.#poll();
    }, POLL_EVERY_MS);
    this.#timer.unref();
  }
}
