import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import grafeo from "@grafeo-db/js";
import { statements } from "./catalogue.ts";
import { CommitListeners } from "./commit-listeners.ts";
import type { Engine, RowTaker, TransactionRunner } from "./engine.ts";
import { DatabaseError, type DatabaseErrorCode, messageOf, textPropertyOf } from "./errors.ts";
import { allRows, checkedRows } from "./rows.ts";
import type { Statement } from "./statement.ts";
import { toStorable } from "./storable.ts";

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type NativeRunner = Pick<Database, "executeCypher">;

const CONFLICT_TRIES = 5;

const CODES_BY_STATUS: Readonly<Record<string, DatabaseErrorCode>> = {
  G2000: "CONSTRAINT_VIOLATED",
  G1001: "CONSTRAINT_VIOLATED",
  "42001": "STATEMENT_INVALID",
  "42002": "STATEMENT_INVALID",
  "40000": "CONFLICT",
};

/**
 * The status of an error of the engine. Its package takes it over from the error's cause only where both are
 * `instanceof Error`, which errors of a native module are not in every context (a worker, a test runner).
 */
function statusOf(thrown: unknown): string {
  const cause: unknown = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "cause") : null;
  return textPropertyOf(thrown, "gqlStatus") || messageOf(cause).replace(/^GQLSTATUS /, "");
}

/** What the operating system or the engine says when nothing can be written: a full disk, a folder to read only. */
const UNWRITABLE = /No space left|Read-only file system|Permission denied|GRAFEO-T003/;

function toDatabaseError(thrown: unknown, statement?: string): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown;
  if (UNWRITABLE.test(messageOf(thrown))) {
    const message = `The embedded database cannot be written; make room, or let it write to its folder: ${messageOf(thrown)}`;
    return new DatabaseError("DATABASE_UNWRITABLE", message, {
      ...(statement ? { statement } : {}),
      cause: thrown,
    });
  }
  const code = CODES_BY_STATUS[statusOf(thrown)] ?? "DATABASE_FAILED";
  return new DatabaseError(code, messageOf(thrown), { ...(statement ? { statement } : {}), cause: thrown });
}

function toOpenError(thrown: unknown, file: string): DatabaseError {
  const message = messageOf(thrown);
  if (/cannot be locked/.test(message)) {
    return new DatabaseError(
      "DATABASE_IN_USE",
      `The database in ${dirname(file)} is already in use by another process. Stop that one, or set SCHAKEL_DATA to another folder.`,
      { cause: thrown },
    );
  }
  return new DatabaseError(
    "DATABASE_FAILED",
    `The database in ${dirname(file)} could not be opened: ${message}`,
    {
      cause: thrown,
    },
  );
}

async function answer<Parameters, Row>(
  runner: NativeRunner,
  statement: Statement<Parameters, Row>,
  parameters: Parameters,
) {
  const text = statement.text.embedded;
  if (text === null) return { columns: [], rows: [] };
  try {
    const result = await runner.executeCypher(text, toStorable(parameters, ""));
    // Not as objects, which take twice as long to make.
    return { columns: result.columns, rows: result.rows() };
  } catch (thrown) {
    throw toDatabaseError(thrown, statement.name);
  }
}

async function read<Parameters, Row, Result>(
  runner: NativeRunner,
  statement: Statement<Parameters, Row>,
  parameters: Parameters,
  take: RowTaker<Row, Result>,
): Promise<Result> {
  const { columns, rows } = await answer(runner, statement, parameters);
  return take(checkedRows(statement, columns, rows));
}

function execute<Parameters, Row>(
  runner: NativeRunner,
  statement: Statement<Parameters, Row>,
  parameters: Parameters,
): Promise<Row[]> {
  return read(runner, statement, parameters, allRows);
}

/** Grafeo, in this process, on disk: needs nothing but Node. */
export class EmbeddedEngine implements Engine {
  readonly kind = "embedded";
  /** It is in this process. */
  readonly available = true;
  readonly #database: Database;
  readonly #commits = new CommitListeners();
  /** Writes one after another: under snapshot isolation the second of two writers would fail. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(database: Database) {
    this.#database = database;
  }

  run<Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
    if (statement.access === "read") return execute(this.#database, statement, parameters);
    if (statement.access === "schema")
      return this.#queue(() => execute(this.#database, statement, parameters));
    return this.transaction("write", (runner) => runner.run(statement, parameters));
  }

  transaction<Result>(
    access: "read" | "write",
    work: (runner: TransactionRunner) => Promise<Result>,
  ): Promise<Result> {
    if (access === "read") return this.#attempt(work);
    return this.#queue(() => this.#retryOnConflict(work)).then(this.#commits.tell);
  }

  onCommit(listener: () => void): () => void {
    return this.#commits.add(listener);
  }

  async verify(): Promise<void> {
    try {
      await execute(this.#database, statements.readVersion, {});
    } catch (thrown) {
      throw new DatabaseError("DATABASE_UNAVAILABLE", messageOf(thrown), { cause: thrown });
    }
  }

  async close(): Promise<void> {
    await this.#lastWrite.catch(() => undefined);
    try {
      this.#database.close();
    } catch (thrown) {
      throw toDatabaseError(thrown);
    }
  }

  #queue<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#lastWrite.then(work, work);
    this.#lastWrite = result.catch(() => undefined);
    return result;
  }

  async #retryOnConflict<Result>(work: (runner: TransactionRunner) => Promise<Result>): Promise<Result> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await this.#attempt(work);
      } catch (thrown) {
        const conflict = thrown instanceof DatabaseError && thrown.code === "CONFLICT";
        if (!conflict || tried >= CONFLICT_TRIES) throw thrown;
      }
    }
  }

  async #attempt<Result>(work: (runner: TransactionRunner) => Promise<Result>): Promise<Result> {
    const transaction = this.#database.beginTransaction();
    let failed: { readonly thrown: unknown } | undefined;
    let committing = false;
    const noting = <Answer>(answer: Promise<Answer>) =>
      answer.catch((thrown: unknown) => {
        failed ??= { thrown };
        throw thrown;
      });
    const runner: TransactionRunner = {
      run: (statement, parameters) => noting(execute(transaction, statement, parameters)),
      read: (statement, parameters, take) => noting(read(transaction, statement, parameters, take)),
    };
    try {
      const result = await work(runner);
      // Also when the work took no notice of it: a transaction in which a statement failed cannot be committed.
      if (failed !== undefined) throw failed.thrown;
      committing = true;
      transaction.commit();
      return result;
    } catch (thrown) {
      this.#rollBack(transaction);
      // What the work threw passes through unchanged; what the engine threw gets a code.
      throw committing || !(thrown instanceof Error) ? toDatabaseError(thrown) : thrown;
    }
  }

  /** Undoes everything: the engine itself undoes only the statement that failed. */
  #rollBack(transaction: ReturnType<Database["beginTransaction"]>): void {
    try {
      transaction.rollback();
    } catch (thrown) {
      // After a failed commit there is nothing left to roll back, and the engine says 25000.
      if (statusOf(thrown) !== "25000") throw toDatabaseError(thrown);
    }
  }
}

/**
 * Opens the database file, making it and its folder when they do not exist. One that may only be read is opened all
 * the same: it is read, and every write is DATABASE_UNWRITABLE.
 * @throws DatabaseError DATABASE_IN_USE when another process has it open, DATABASE_UNWRITABLE when the folder cannot be made.
 */
export function openEmbeddedEngine(file: string): EmbeddedEngine {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (thrown) {
    throw new DatabaseError(
      "DATABASE_UNWRITABLE",
      `The folder ${dirname(file)} cannot be made: ${messageOf(thrown)}`,
      {
        cause: thrown,
      },
    );
  }
  try {
    return new EmbeddedEngine(openDatabase(file));
  } catch (thrown) {
    throw toOpenError(thrown, file);
  }
}

function openDatabase(file: string): Database {
  try {
    return grafeo.GrafeoDB.create(file);
  } catch (thrown) {
    if (!existsSync(file) || !UNWRITABLE.test(messageOf(thrown))) throw thrown;
    return grafeo.GrafeoDB.openReadOnly(file);
  }
}
