import type { EngineKind, Statement } from "./statement.ts";

/** Runs statements of the catalogue, alone or within a transaction. */
export interface StatementRunner {
  /**
   * Runs one statement.
   * @returns the rows, each parsed by the statement's schema, in the order of the statement.
   * @throws DatabaseError with one of its codes.
   */
  run<Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<Row[]>;
}

/** The one way to the database: Neo4j and the embedded engine both stand behind it. */
export interface Engine extends StatementRunner {
  readonly kind: EngineKind;
  /** Whether the database answered when it was asked last; true before the first time. */
  readonly available: boolean;
  /**
   * Runs work in one transaction: all of it is written, or nothing. The work may be run again after
   * a conflict, so it must not have effects outside the transaction.
   * @throws DatabaseError, or whatever the work throws; then nothing is written.
   */
  transaction<Result>(
    access: "read" | "write",
    work: (runner: StatementRunner) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Calls a listener after every write of this process that was committed.
   * @returns a function that ends it.
   */
  onCommit(listener: () => void): () => void;
  /** @throws DatabaseError with DATABASE_UNAVAILABLE when the database does not answer. */
  verify(): Promise<void>;
  close(): Promise<void>;
}
