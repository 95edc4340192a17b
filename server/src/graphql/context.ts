import type { Places } from "../callers/places.ts";
import type { ChangeFeed } from "../publication/change-feed.ts";
import type { Publication } from "../publication/publication.ts";
import type { Records } from "../records/records.ts";
import type { Reports } from "../reports/reports.ts";
import type { RequestNote } from "./request-note.ts";

/** What resolvers answer one question from: one version of the network throughout. */
export interface Context {
  readonly publication: Publication;
  readonly records: Records;
  readonly reports: Pick<Reports, "record">;
  /** Whether the network may have changed unseen, because the database does not answer. */
  readonly stale: boolean;
  /** The day of the question, ISO 8601, in UTC. */
  readonly today: string;
  /** Who asks, for limits: an address, or a network of addresses. */
  readonly caller: string;
  /** What was posted, as text. */
  readonly body?: string | null | undefined;
  /** See `use-keepable.ts`. */
  readonly keepable: Keepable;
  /** Filled in on the way to the answer. */
  readonly note: RequestNote;
  /** Ends when the caller has gone. */
  readonly signal: AbortSignal;
  readonly changes: ChangeFeed;
  /** Who follows the changes. */
  readonly places: Places;
}

/** Filled in for an answer that others may have too: what it cost, and what it hangs on beside the question. */
export interface Keepable {
  cost?: number;
  state?: string;
}
