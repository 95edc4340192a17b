import { statements } from "../database/catalogue.ts";
import type { Engine, StatementRunner } from "../database/engine.ts";
import { kindOfLabels } from "../database/tables.ts";
import type { Progress } from "../intake/load-network.ts";
import { writeLinks, writeNodes } from "../intake/write-network.ts";
import { DumpError } from "./dump-format.ts";
import { type DumpLine, readDump } from "./read-dump.ts";

const BATCH = 5_000;

/**
 * Fills an empty database from the lines of a dump, in one transaction: all of it, or nothing.
 * @param open opens the lines of the dump from their beginning; called once to check all of it before anything is
 * written, once to load it, and again when the transaction is retried
 * @param progress told after each batch how many of all nodes and relationships are written
 * @throws DumpError when the dump is not whole or the database not empty; DatabaseError when the database fails.
 */
export async function load(
  engine: Engine,
  open: () => AsyncIterable<string>,
  progress: Progress = () => {},
): Promise<{ nodes: number; links: number }> {
  let total = 0;
  for await (const _ of readDump(open())) total += 1;
  return engine.transaction("write", async (runner) => {
    if ((await runner.run(statements.hasAnyNode, {})).length > 0) {
      throw new DumpError(
        "DATABASE_NOT_EMPTY",
        "The database is not empty. A dump is loaded into an empty one only.",
      );
    }
    const counts = { nodes: 0, links: 0 };
    let batch: DumpLine[] = [];
    for await (const line of readDump(open())) {
      counts["node" in line ? "nodes" : "links"] += 1;
      // Relationships come after all nodes, so a batch is written out where the two meet.
      const first = batch[0];
      if (batch.length >= BATCH || (first !== undefined && "node" in first !== "node" in line)) {
        await writeBatch(runner, batch);
        batch = [];
        progress(counts.nodes + counts.links - 1, total);
      }
      batch.push(line);
    }
    await writeBatch(runner, batch);
    progress(total, total);
    return counts;
  });
}

async function writeBatch(runner: StatementRunner, batch: readonly DumpLine[]): Promise<void> {
  const nodes = batch.flatMap((line) => ("node" in line ? [line.node] : []));
  const links = batch.flatMap((line) => ("link" in line ? [line.link] : []));
  await writeNodes(
    runner,
    nodes.flatMap(({ node: id, labels, properties }) => {
      const kind = kindOfLabels(labels);
      return kind === null ? [] : [{ id, kind, properties }];
    }),
  );
  const records = (label: string) =>
    nodes
      .filter(({ labels }) => labels.includes(label))
      .map(({ node: id, properties }) => ({ id, properties }));
  await runner.run(statements.putNetworkVersion, { rows: records("NetworkVersion") });
  await runner.run(statements.putNetworkChanges, { rows: records("NetworkChange") });
  await runner.run(statements.putSeedLoads, { rows: records("SeedLoad") });
  await runner.run(statements.putReports, { rows: records("Report") });
  await writeLinks(runner, links);
}
