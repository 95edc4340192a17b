import { LeakyBuckets } from "../callers/leaky-buckets.ts";
import { REPORT_REASONS, type ReportRecord, statements } from "../database/catalogue.ts";
import type { StatementRunner } from "../database/engine.ts";
import { badArgument } from "../network/errors.ts";

export { REPORT_REASONS, type ReportRecord };

/** What a reader says is wrong with one node. */
export type ReportDraft = Omit<ReportRecord, "receivedAt">;

/** Longer than anybody explains a mistake, in characters. */
export const LONGEST_MESSAGE = 2_000;
/** So many reports one caller may send at once; after that one every two minutes. */
const REPORTS_AT_ONCE = 10;
const REPORTS_PER_SECOND = 1 / 120;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A caller has sent too many reports. */
export class TooManyReports extends Error {
  override readonly name = "TooManyReports";
  /** After so many seconds the next one is taken. */
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Too many reports; the next one is taken in ${Math.ceil(seconds)} s.`);
    this.seconds = seconds;
  }
}

/**
 * What readers say is wrong, for the coordinators to judge. Reports are kept apart from the network: no count, path
 * or search ever sees them. Who sent one is not recorded.
 */
export class Reports {
  readonly #runner: StatementRunner;
  readonly #now: () => Date;
  readonly #buckets = new LeakyBuckets({ holds: REPORTS_AT_ONCE, leaksPerSecond: REPORTS_PER_SECOND });

  constructor(runner: StatementRunner, now: () => Date = () => new Date()) {
    this.#runner = runner;
    this.#now = now;
  }

  /**
   * Records a report, once however often it is sent with the same identifier.
   * @param draft about a node that is there
   * @throws NetworkError BAD_ARGUMENT naming what is wrong with it, TooManyReports, or a DatabaseError
   */
  async record(caller: string, draft: ReportDraft): Promise<ReportRecord> {
    const report = { ...checked(draft), receivedAt: this.#now().toISOString() };
    const seconds = this.#buckets.pour(caller, 1);
    if (seconds > 0) throw new TooManyReports(seconds);
    const [recorded] = await this.#runner.run(statements.recordReport, report);
    const same = (["node", "reason", "message", "language"] as const).every(
      (key) => recorded?.[key] === report[key],
    );
    if (!recorded || !same) throw badArgument("input.id", "was used for another report; make a new one");
    return recorded;
  }
}

function checked(draft: ReportDraft): ReportDraft {
  if (!UUID.test(draft.id)) throw badArgument("input.id", "must be a UUID that the sender makes");
  const message = draft.message.trim();
  if (message === "") throw badArgument("input.message", "must say what is wrong");
  if (message.length > LONGEST_MESSAGE)
    throw badArgument("input.message", `has ${message.length} characters, and may have ${LONGEST_MESSAGE}`);
  return { ...draft, id: draft.id.toLowerCase(), message };
}
