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
    return writeAsRead(batchesOf(readDump(open())), {
      write: (batch) => writeBatch(runner, batch),
      written: (lines) => progress(lines, total),
    });
  });
}

type Batch = readonly DumpLine[];

/** Lines put together, nodes apart from the relationships that come after them. */
async function* batchesOf(lines: AsyncIterable<DumpLine>): AsyncGenerator<Batch, void> {
  let batch: DumpLine[] = [];
  for await (const line of lines) {
    const [first] = batch;
    if (batch.length >= BATCH || (first !== undefined && "node" in first !== "node" in line)) {
      yield batch;
      batch = [];
    }
    batch.push(line);
  }
  yield batch;
}

/** Writes one batch after another, and reads the next while the database writes the one before. */
async function writeAsRead(
  batches: AsyncIterable<Batch>,
  { write, written }: { write: (batch: Batch) => Promise<void>; written: (lines: number) => void },
): Promise<{ nodes: number; links: number }> {
  const counts = { nodes: 0, links: 0 };
  let writing: Promise<void> = Promise.resolve();
  const writeNext = async (batch: Batch) => {
    await write(batch);
    for (const line of batch) counts["node" in line ? "nodes" : "links"] += 1;
    written(counts.nodes + counts.links);
  };
  try {
    for await (const batch of batches) {
      await writing;
      writing = writeNext(batch);
      // Its failure is thrown where it is waited for.
      writing.catch(() => undefined);
    }
    await writing;
  } finally {
    // A transaction cannot be ended while it still writes.
    await writing.catch(() => undefined);
  }
  return counts;
}

/** What a database keeps beside the network, by label. */
const RECORDS = [
  ["NetworkVersion", statements.putNetworkVersion],
  ["NetworkChange", statements.putNetworkChanges],
  ["SeedLoad", statements.putSeedLoads],
  ["Report", statements.putReports],
] as const;

async function writeBatch(runner: StatementRunner, batch: Batch): Promise<void> {
  const nodes = batch.flatMap((line) => ("node" in line ? [line.node] : []));
  const links = batch.flatMap((line) => ("link" in line ? [line.link] : []));
  await writeNodes(
    runner,
    nodes.flatMap(({ node: id, labels, properties }) => {
      const kind = kindOfLabels(labels);
      return kind === null ? [] : [{ id, kind, properties }];
    }),
  );
  for (const [label, put] of RECORDS) {
    const rows = nodes
      .filter(({ labels }) => labels.includes(label))
      .map(({ node: id, properties }) => ({ id, properties }));
    if (rows.length > 0) await runner.run(put, { rows });
  }
  await writeLinks(runner, links);
}
