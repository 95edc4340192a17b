import type { Driver, ManagedTransaction, Record as RecordOfNeo4j, Session } from "neo4j-driver";
import { CommitListeners } from "./commit-listeners.ts";
import { withDeadline } from "./deadline.ts";
import type { Engine, RowTaker, TransactionRunner } from "./engine.ts";
import { DatabaseError, type DatabaseErrorCode, messageOf, textPropertyOf } from "./errors.ts";
import { neo4jDriver } from "./neo4j-driver.ts";
import { allRows, checkedRows } from "./rows.ts";
import { INTERACTIVE_DEADLINE, type Statement, TRANSACTION_DEADLINE } from "./statement.ts";
import { type Storable, toStorable } from "./storable.ts";

export interface Neo4jConnection {
  /** A Bolt address: bolt://, bolt+s://, neo4j:// or neo4j+s://. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The database within the server; null for the server's default. */
  readonly database: string | null;
}

const CODE_PATTERNS: readonly (readonly [RegExp, DatabaseErrorCode])[] = [
  [/ConstraintValidationFailed|ConstraintViolation/, "CONSTRAINT_VIOLATED"],
  [/Statement\.SyntaxError|Statement\.SemanticError|ParameterMissing/, "STATEMENT_INVALID"],
  [/Transaction\.(DeadlockDetected|Outdated|LockClientStopped)/, "CONFLICT"],
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|TransactionTimedOut|Security\./,
    "DATABASE_UNAVAILABLE",
  ],
];

function toDatabaseError(thrown: unknown, statement?: string): Error {
  // What the work of a transaction threw passes through unchanged.
  if (thrown instanceof Error && !(thrown instanceof neo4jDriver().Neo4jError)) return thrown;
  // The driver has no code for a connection that it waited for in vain.
  const waited = messageOf(thrown).startsWith("Connection acquisition timed out");
  const theirs = waited ? neo4jDriver().error.SERVICE_UNAVAILABLE : textPropertyOf(thrown, "code");
  const code = CODE_PATTERNS.find(([pattern]) => pattern.test(theirs))?.[1] ?? "DATABASE_FAILED";
  return new DatabaseError(code, messageOf(thrown), { ...(statement ? { statement } : {}), cause: thrown });
}

/** Whole numbers as Bolt integers, all the way down: a plain number would arrive as a fraction. */
function toBolt(value: Storable): unknown {
  if (typeof value === "number") return neo4jDriver().int(value);
  if (Array.isArray(value)) return value.map(toBolt);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toBolt(item)]));
  }
  return value;
}

async function read<Parameters, Row, Result>(
  transaction: Pick<ManagedTransaction, "run">,
  statement: Statement<Parameters, Row>,
  parameters: Parameters,
  take: RowTaker<Row, Result>,
): Promise<Result> {
  const text = statement.text.neo4j;
  if (text === null) return take([]);
  try {
    const bolt = toBolt(toStorable(parameters, "")) as Record<string, unknown>;
    const { records } = await transaction.run(text, bolt);
    // The driver keeps what it was given until the transaction ends: of an import that would be the whole file.
    for (const name of Object.keys(bolt)) delete bolt[name];
    return take(checkedRows(statement, (records[0]?.keys ?? []).map(String), valuesOf(records)));
  } catch (thrown) {
    // The driver retries what it knows to be transient, so its own errors must pass through it unchanged.
    throw neo4jDriver().isRetryableError(thrown) ? thrown : toDatabaseError(thrown, statement.name);
  }
}

function execute<Parameters, Row>(
  transaction: Pick<ManagedTransaction, "run">,
  statement: Statement<Parameters, Row>,
  parameters: Parameters,
): Promise<Row[]> {
  return read(transaction, statement, parameters, allRows);
}

function* valuesOf(records: readonly RecordOfNeo4j[]): Generator<readonly unknown[], void> {
  for (const record of records) yield record.keys.map((_, column) => record.get(column));
}

/** A Neo4j server, cluster or Aura instance, over Bolt. */
export class Neo4jEngine implements Engine {
  readonly kind = "neo4j";
  available = true;
  readonly #driver: Driver;
  readonly #database: string | null;
  readonly #commits = new CommitListeners();
  /** Carries what was written to every later read, also when another member of a cluster answers it. */
  readonly #bookmarks = neo4jDriver().bookmarkManager();

  constructor(driver: Driver, database: string | null) {
    this.#driver = driver;
    this.#database = database;
  }

  run<Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
    const work = (session: Session) =>
      statement.access === "schema"
        ? execute(session, statement, parameters)
        : this.#managed(session, statement.access, statement.name, statement.deadline, (transaction) =>
            execute(transaction, statement, parameters),
          );
    return this.#inSession(statement.name, statement.deadline, work);
  }

  transaction<Result>(
    access: "read" | "write",
    work: (runner: TransactionRunner) => Promise<Result>,
  ): Promise<Result> {
    return this.#inSession("transaction", TRANSACTION_DEADLINE, (session) =>
      this.#managed(session, access, "transaction", TRANSACTION_DEADLINE, (transaction) =>
        work({
          run: (statement, parameters) => execute(transaction, statement, parameters),
          read: (statement, parameters, take) => read(transaction, statement, parameters, take),
        }),
      ),
    );
  }

  onCommit(listener: () => void): () => void {
    return this.#commits.add(listener);
  }

  async verify(): Promise<void> {
    try {
      const connectivity = this.#driver.verifyConnectivity(
        this.#database === null ? {} : { database: this.#database },
      );
      await withDeadline(connectivity, INTERACTIVE_DEADLINE, "verify");
      this.available = true;
    } catch (thrown) {
      this.available = false;
      throw new DatabaseError("DATABASE_UNAVAILABLE", `Neo4j does not answer: ${messageOf(thrown)}`, {
        cause: thrown,
      });
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #managed<Result>(
    session: Session,
    access: "read" | "write",
    statement: string,
    deadline: number,
    work: (transaction: ManagedTransaction) => Promise<Result>,
  ): Promise<Result> {
    const settings = { timeout: neo4jDriver().int(deadline), metadata: { statement } };
    if (access === "read") return session.executeRead(work, settings);
    return session.executeWrite(work, settings).then(this.#commits.tell);
  }

  async #inSession<Result>(
    statement: string,
    deadline: number,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.#driver.session({
      bookmarkManager: this.#bookmarks,
      ...(this.#database === null ? {} : { database: this.#database }),
    });
    try {
      const result = await withDeadline(work(session), deadline, statement);
      this.available = true;
      return result;
    } catch (thrown) {
      const error = toDatabaseError(thrown, statement);
      if (error instanceof DatabaseError) this.available = error.code !== "DATABASE_UNAVAILABLE";
      throw error;
    } finally {
      // Closing waits for the server, which may be the very thing that does not answer.
      session.close().catch(() => undefined);
    }
  }
}

/** Connects lazily: the first statement, or `verify`, tells whether the server is there. */
export function openNeo4jEngine(connection: Neo4jConnection): Neo4jEngine {
  const neo4j = neo4jDriver();
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    // Every answer is read to its end, and with fewer rows at a time a large one waits for the way there and back.
    fetchSize: 10_000,
    connectionTimeout: 1_400,
    connectionAcquisitionTimeout: 1_600,
    maxTransactionRetryTime: 1_500,
    userAgent: "schakel",
  });
  return new Neo4jEngine(driver, connection.database);
}
