import type { AddressInfo } from "node:net";
import type { Express } from "express";
import neo4j, { type Driver } from "neo4j-driver";

/** The driver to the Neo4j of the environment, set up as the driver's own documentation does. */
export function openDriver(): Driver {
  const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
}

export async function readFrom(driver: Driver, text: string, parameters: Record<string, unknown>) {
  const { records } = await driver.executeQuery(text, parameters, { routing: "READ" });
  return records.map((record) => record.toObject());
}

/** Answers on a free port of this machine, and prints where. */
export function serve(app: Express): void {
  const server = app.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    console.log(`at http://127.0.0.1:${port}`);
  });
}
