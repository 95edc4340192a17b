import type { NetworkState, PublishedNetwork } from "../network/network.ts";
import { changeBetween, type NetworkChange, together } from "./network-change.ts";
import type { Publisher } from "./publisher.ts";

/** So many versions are remembered for who comes back. */
const MOST_REMEMBERED = 200;

/** A change together with whether all of it is known. */
export interface ToldChange extends NetworkChange {
  readonly complete: boolean;
}

/**
 * Tells of new versions of the network. Each who follows has nothing but the last version that they were told: when
 * they are slow they are told the newest next, with everything that happened in between as one change.
 */
export class ChangeFeed {
  readonly #remembered: NetworkChange[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #stopListening: () => void;
  #network: PublishedNetwork;
  #oldest: number;
  #closed = false;

  constructor(publisher: Pick<Publisher, "current" | "onPublished">) {
    this.#network = publisher.current.network;
    this.#oldest = this.#network.version;
    this.#stopListening = publisher.onPublished(({ network }) => this.#published(network));
  }

  /** How many wait for the next version. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Every change from a version on, the first at once if it happened already. Ends when `signal` says so or the feed
   * is closed.
   * @param since the version that the follower has; the present one when left out
   */
  async *follow(since: number | null, signal: AbortSignal): AsyncGenerator<ToldChange, void> {
    let version = since ?? this.#network.version;
    while (!this.#closed && !signal.aborted) {
      if (version === this.#network.version) {
        await this.#next(signal);
        continue;
      }
      const change = this.#since(version);
      ({ version } = change);
      yield change;
    }
  }

  /** Ends everybody's waiting. */
  close(): void {
    this.#closed = true;
    this.#stopListening();
    this.#wake();
  }

  #published(network: PublishedNetwork): void {
    this.#remembered.push(changeBetween(this.#network, network));
    if (this.#remembered.length > MOST_REMEMBERED) this.#oldest = this.#remembered.shift()?.version ?? 0;
    this.#network = network;
    this.#wake();
  }

  #since(version: number): ToldChange {
    const missed = this.#remembered.filter((change) => change.version > version);
    const none: NetworkChange = { ...stateOf(this.#network), added: NONE, removed: NONE, changed: NONE };
    const complete = version >= this.#oldest && version <= this.#network.version;
    return { ...(complete ? missed.reduce(together) : none), complete };
  }

  #next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#waiting.delete(done);
        signal.removeEventListener("abort", done);
        resolve();
      };
      this.#waiting.add(done);
      signal.addEventListener("abort", done);
    });
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}

const NONE: ReadonlySet<string> = new Set();

function stateOf({ version, changedAt }: NetworkState): NetworkState {
  return { version, changedAt };
}
