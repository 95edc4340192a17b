import { createHash } from "node:crypto";
import { statements } from "../database/catalogue.ts";
import type { Engine, StatementRunner } from "../database/engine.ts";
import { linkKeyOf } from "../intake/desired-network.ts";
import { canCarry, DumpError, writeHeader, writeLast, writeLink, writeNode } from "./dump-format.ts";

const PAGE = 1_000;

/** Takes the next piece of a dump; resolves when it can take another. */
export type Sink = (text: string) => Promise<void>;

/**
 * Writes the whole database as lines (see `dump-format.ts`), a page at a time.
 * @returns how much was written.
 * @throws DumpError DUMP_INCOMPLETE when the database holds what no dump can carry, such as nodes without an
 * identifier, or when the connection broke off; DatabaseError when the database fails.
 */
export function dump(engine: Engine, sink: Sink): Promise<{ nodes: number; links: number }> {
  let begun = false;
  return engine.transaction("read", async (runner) => {
    // What is in the sink cannot be taken back, so a transaction that is retried is given up.
    if (begun) throw new DumpError("DUMP_INCOMPLETE", "The connection broke off during the dump. Try again.");
    begun = true;
    const hash = createHash("sha256");
    const write: Sink = (text) => {
      hash.update(text);
      return sink(text);
    };
    await write(writeHeader());
    const nodes = await dumpNodes(runner, write);
    const links = await dumpLinks(runner, write);
    await checkComplete(runner, { nodes, links });
    await sink(writeLast({ nodes, links, sha256: hash.digest("hex") }));
    return { nodes, links };
  });
}

async function* pagesOfNodes(runner: StatementRunner) {
  for (let after = ""; ; ) {
    const page = await runner.run(statements.dumpNodes, { after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.id;
  }
}

async function dumpNodes(runner: StatementRunner, write: Sink): Promise<number> {
  let count = 0;
  for await (const page of pagesOfNodes(runner)) {
    const foreign = page.find(({ labels }) => !canCarry(labels));
    if (foreign !== undefined) {
      const labels = foreign.labels.join(", ") || "none";
      throw new DumpError(
        "DUMP_INCOMPLETE",
        `The node "${foreign.id}" has labels that are not Schakel's: ${labels}.`,
      );
    }
    await write(page.map(writeNode).join(""));
    count += page.length;
  }
  return count;
}

async function dumpLinks(runner: StatementRunner, write: Sink): Promise<number> {
  let count = 0;
  for await (const page of pagesOfNodes(runner)) {
    const links = await runner.run(statements.dumpLinks, { ids: page.map(({ id }) => id) });
    links.sort((a, b) => (linkKeyOf(a) < linkKeyOf(b) ? -1 : 1));
    await write(links.map(writeLink).join(""));
    count += links.length;
  }
  return count;
}

async function checkComplete(
  runner: StatementRunner,
  dumped: { nodes: number; links: number },
): Promise<void> {
  const [there] = await runner.run(statements.countEverything, {});
  if (there?.nodes === dumped.nodes && there.links === dumped.links) return;
  throw new DumpError(
    "DUMP_INCOMPLETE",
    `The database holds ${there?.nodes} nodes and ${there?.links} relationships, of which ${dumped.nodes} and ` +
      `${dumped.links} have what a dump needs (a text "id"). It holds something that is not Schakel's.`,
  );
}
