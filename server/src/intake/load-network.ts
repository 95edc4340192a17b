import { statements } from "../database/catalogue.ts";
import type { Engine, StatementRunner } from "../database/engine.ts";
import { type Changes, changesBetween, sizeOf, touchedBy } from "./changes.ts";
import type { DesiredNetwork } from "./desired-network.ts";
import { publishChange } from "./publish-change.ts";
import { writeLinks, writeNodes } from "./write-network.ts";

const ROWS_PER_TRANSACTION = 500;

/** Told after each batch how many of the rows to write are written. */
export type Progress = (done: number, total: number) => void;

export interface LoadReport {
  readonly nodesWritten: number;
  readonly linksWritten: number;
  readonly nodesRemoved: number;
  readonly linksRemoved: number;
}

/**
 * Makes the database hold the seed as it is desired: writes what is new or changed, takes away what the
 * seed no longer names, leaves everything else alone. Batches are transactions of their own; a load that
 * is interrupted is completed by the next one, and the version of the network rises only with the last batch.
 * @throws DatabaseError when the database fails.
 */
export async function loadSeedNetwork(
  engine: Engine,
  desired: DesiredNetwork,
  options: { now: Date; progress?: Progress },
): Promise<LoadReport> {
  const changes = changesBetween(
    {
      nodes: await engine.run(statements.readSeedNodes, {}),
      links: await engine.run(statements.readSeedLinks, {}),
    },
    desired,
  );
  const [load] = await engine.run(statements.readSeedLoad, {});
  if (sizeOf(changes) > 0 || load?.state !== "COMPLETE") {
    await engine.run(statements.markSeedLoad, { state: "BEGUN" });
    await writeInBatches(engine, changes, options.progress ?? (() => undefined));
    await engine.transaction("write", async (runner) => {
      // What a load before this one wrote, and did not come to its end, is not among these changes.
      const touched = load?.state === "COMPLETE" ? touchedBy(changes) : null;
      await publishChange(runner, { touched, now: options.now });
      await runner.run(statements.markSeedLoad, { state: "COMPLETE" });
    });
  }
  return {
    nodesWritten: changes.putNodes.length,
    linksWritten: changes.putLinks.length,
    nodesRemoved: changes.removeNodes.length,
    linksRemoved: changes.removeLinks.length,
  };
}

type Step = (runner: StatementRunner) => Promise<unknown>;

function inBatches<Row>(
  rows: readonly Row[],
  write: (runner: StatementRunner, batch: Row[]) => Promise<unknown>,
) {
  const steps: { rows: number; step: Step }[] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_TRANSACTION) {
    const batch = rows.slice(start, start + ROWS_PER_TRANSACTION);
    steps.push({ rows: batch.length, step: (runner) => write(runner, batch) });
  }
  return steps;
}

async function writeInBatches(engine: Engine, changes: Changes, progress: Progress): Promise<void> {
  const total = sizeOf(changes);
  let done = 0;
  progress(done, total);
  const steps = [
    ...inBatches(changes.removeLinks, (runner, keys) => runner.run(statements.removeLinks, { keys })),
    ...inBatches(changes.removeNodes, (runner, ids) => runner.run(statements.removeNodes, { ids })),
    ...inBatches(changes.putNodes, writeNodes),
    ...inBatches(changes.putLinks, writeLinks),
  ];
  for (const { rows, step } of steps) {
    await engine.transaction("write", step);
    done += rows;
    progress(done, total);
  }
}
