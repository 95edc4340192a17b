import { LRUCache } from "lru-cache";

/** So many callers are remembered; of more, those are forgotten that were not heard of for longest. */
const MOST_CALLERS = 100_000;

interface Bucket {
  /** What is in it, as of the moment below. */
  level: number;
  /** In milliseconds. */
  at: number;
}

export interface BucketSize {
  /** How many points a bucket holds: what may be spent at once. */
  readonly holds: number;
  /** How many points leak away in a second: what may be spent for ever. */
  readonly leaksPerSecond: number;
}

/**
 * A leaky bucket for each caller: what is asked is poured in, what was poured in leaks away, and what does not fit is
 * refused. Other than counting by the minute it lets nobody spend twice as much around the turn of one.
 */
export class LeakyBuckets {
  readonly #size: BucketSize;
  readonly #now: () => number;
  readonly #buckets = new LRUCache<string, Bucket>({ max: MOST_CALLERS });

  /** @param now a clock in milliseconds that only goes forward */
  constructor(size: BucketSize, now: () => number = () => performance.now()) {
    this.#size = size;
    this.#now = now;
  }

  /**
   * Pours points into a caller's bucket if they fit; nothing is poured when they do not.
   * @returns 0, or after how many seconds they will fit; Infinity when there are more than a bucket holds
   */
  pour(caller: string, points: number): number {
    const { holds, leaksPerSecond } = this.#size;
    if (points > holds) return Number.POSITIVE_INFINITY;
    const bucket = this.#bucketOf(caller);
    const over = bucket.level + points - holds;
    if (over > 0) return over / leaksPerSecond;
    bucket.level += points;
    return 0;
  }

  #bucketOf(caller: string): Bucket {
    const now = this.#now();
    const bucket = this.#buckets.get(caller);
    if (bucket === undefined) {
      const fresh = { level: 0, at: now };
      this.#buckets.set(caller, fresh);
      return fresh;
    }
    const leaked = ((now - bucket.at) / 1000) * this.#size.leaksPerSecond;
    bucket.level = Math.max(0, bucket.level - leaked);
    bucket.at = now;
    return bucket;
  }
}
