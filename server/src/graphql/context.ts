import type { Publication } from "../publication/publication.ts";
import type { Records } from "../records/records.ts";
import type { Reports } from "../reports/reports.ts";

/** What resolvers answer one question from: one version of the network throughout. */
export interface Context {
  readonly publication: Publication;
  readonly records: Records;
  readonly reports: Pick<Reports, "record">;
  /** The day of the question, ISO 8601, in UTC. */
  readonly today: string;
  /** Who asks, for limits: an address, or a network of addresses. */
  readonly caller: string;
}
