import { statements } from "../database/catalogue.ts";
import type { StatementRunner } from "../database/engine.ts";

/** Beyond so many nodes it costs a server no more to read the whole network anew. */
const MOST_TOUCHED = 1_000;
/** A server that is further behind than so many versions reads the whole network anew. */
const VERSIONS_TOLD = 100;

/**
 * Raises the version of the network, so that every server takes the change in. Belongs in the transaction that writes
 * the change.
 *
 * @param touched the nodes that are new, changed or gone, and those from which a relationship that is leaves; null
 * when nobody can tell
 * @returns the new version
 */
export async function publishChange(
  runner: StatementRunner,
  { touched, now }: { touched: ReadonlySet<string> | null; now: Date },
): Promise<number> {
  const [raised] = await runner.run(statements.raiseVersion, { changedAt: now.toISOString() });
  const version = raised?.version ?? 0;
  if (touched !== null && touched.size <= MOST_TOUCHED) {
    const id = `change-${version}`;
    await runner.run(statements.recordChange, { id, version, touched: [...touched].sort() });
  }
  await runner.run(statements.forgetChanges, { upTo: version - VERSIONS_TOLD });
  return version;
}
