import type { Engine, StatementRunner } from "../database/engine.ts";
import { textPropertyOf } from "../database/errors.ts";

/** An engine that does what another one does, and tells the code of every error that comes from it. */
export function countDatabaseErrors(engine: Engine, count: (code: string) => void): Engine {
  const counting = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (thrown) {
      if (thrown instanceof Error && thrown.name === "DatabaseError") count(textPropertyOf(thrown, "code"));
      throw thrown;
    }
  };
  const run: StatementRunner["run"] = (statement, parameters) => counting(engine.run(statement, parameters));
  return {
    kind: engine.kind,
    get available() {
      return engine.available;
    },
    run,
    transaction: (access, work) => counting(engine.transaction(access, work)),
    onCommit: (listener) => engine.onCommit(listener),
    verify: () => counting(engine.verify()),
    close: () => engine.close(),
  };
}
