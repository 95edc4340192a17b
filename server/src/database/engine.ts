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

/** Takes all rows of an answer, one after another, and holds on to none of them for longer than it needs. */
export type RowTaker<Row, Result> = (rows: Iterable<Row>) => Result;

/** Runs statements within a transaction. */
export interface TransactionRunner extends StatementRunner {
  /**
   * Runs one statement and has its rows taken one by one, each parsed when its turn comes: of many rows no more is left
   * than what the taker made of them.
   * @throws DatabaseError with one of its codes, or whatever `take` throws.
   */
  read<Parameters, Row, Result>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
    take: RowTaker<Row, Result>,
  ): Promise<Result>;
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
    work: (runner: TransactionRunner) => Promise<Result>,
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
