import type { Engine, StatementRunner, TransactionRunner } from "../../../server/src/database/engine.ts";

/** Told the name of each statement before it runs; what it throws, the statement throws. */
export type BeforeStatement = (name: string) => void | Promise<void>;

/** An engine that does what another one does, with somebody looking on who may count, delay or fail statements. */
export function watchEngine(engine: Engine, before: BeforeStatement): Engine {
  const watchRun = (runner: StatementRunner): StatementRunner["run"] => {
    return async (statement, parameters) => {
      await before(statement.name);
      return runner.run(statement, parameters);
    };
  };
  const watch = (runner: TransactionRunner): TransactionRunner => ({
    run: watchRun(runner),
    read: async (statement, parameters, take) => {
      await before(statement.name);
      return runner.read(statement, parameters, take);
    },
  });
  return {
    kind: engine.kind,
    get available() {
      return engine.available;
    },
    run: watchRun(engine),
    transaction: (access, work) => engine.transaction(access, (runner) => work(watch(runner))),
    onCommit: (listener) => engine.onCommit(listener),
    verify: async () => {
      await before("verify");
      return engine.verify();
    },
    close: () => engine.close(),
  };
}
