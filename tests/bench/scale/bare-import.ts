import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import { type DumpLine, readDump } from "../../../server/src/exchange/read-dump.ts";
import type { Settings } from "../../../server/src/settings.ts";

const BATCH = 5_000;

type Batch = readonly [text: string, rows: object[]];
export interface Import {
  readonly write: () => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/**
 * What anyone would write first: rows that are in memory already, by label or type, in batches of 5,000 by UNWIND,
 * each a transaction of its own. Nothing is checked, and nothing is taken back when it fails.
 */
export async function openBare(
  { neo4j: connection, dataFolder }: Settings,
  lines: AsyncIterable<string>,
): Promise<Import> {
  const batches = await batchesOf(lines);
  if (connection === null) {
    const database = grafeo.GrafeoDB.create(join(dataFolder, "schakel.grafeo"));
    const write = async () => {
      for (const [text, rows] of batches) await database.executeCypher(text, { rows });
    };
    return { write, close: async () => database.close() };
  }
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  });
  const write = async () => {
    for (const [text, rows] of batches) await driver.executeQuery(text, { rows });
  };
  return { write, close: () => driver.close() };
}

async function batchesOf(lines: AsyncIterable<string>): Promise<Batch[]> {
  const byStatement = new Map<string, object[]>();
  for await (const line of readDump(lines)) {
    const text = statementFor(line);
    const rows = byStatement.get(text) ?? [];
    byStatement.set(text, rows);
    rows.push("node" in line ? { id: line.node.node, properties: line.node.properties } : line.link);
  }
  return [...byStatement].flatMap(([text, rows]) =>
    Array.from(
      { length: Math.ceil(rows.length / BATCH) },
      (_, at): Batch => [text, rows.slice(at * BATCH, (at + 1) * BATCH)],
    ),
  );
}

function statementFor(line: DumpLine): string {
  if ("node" in line) {
    const labels = line.node.labels.map((label) => `:${label}`).join("");
    return `UNWIND $rows AS row CREATE (n${labels}) SET n = row.properties`;
  }
  return `UNWIND $rows AS row MATCH (a:NetworkNode {id: row.from}) MATCH (b:NetworkNode {id: row.to})
    CREATE (a)-[r:${line.link.type}]->(b) SET r = row.properties`;
}
