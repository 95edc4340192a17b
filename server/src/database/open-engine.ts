import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Settings } from "../settings.ts";
import { schemaStatements } from "./catalogue.ts";
import { openEmbeddedEngine } from "./embedded-engine.ts";
import type { Engine } from "./engine.ts";
import { DatabaseError } from "./errors.ts";
import { openNeo4jEngine } from "./neo4j-engine.ts";

const SCHEMA_TRIES = 10;
/** After a race each loser waits a while of its own, so that they do not meet again; in milliseconds. */
const LONGEST_PAUSE = 200;

/**
 * The engine that the settings name: Neo4j when there is a `NEO4J_URI`, else the embedded one.
 * @throws DatabaseError when the embedded database cannot be opened.
 */
export function openEngine(settings: Pick<Settings, "dataFolder" | "neo4j">): Engine {
  if (settings.neo4j !== null) return openNeo4jEngine(settings.neo4j);
  return openEmbeddedEngine(join(settings.dataFolder, "schakel.grafeo"));
}

/**
 * Applies constraints and indexes. Several servers may start at once: `IF NOT EXISTS` makes the second
 * one's statements do nothing, and where both run at the same moment the loser tries again.
 * @throws DatabaseError when a statement fails for another reason.
 */
export async function applySchema(engine: Engine): Promise<void> {
  for (const statement of Object.values(schemaStatements)) {
    for (let tried = 1; ; tried += 1) {
      try {
        await engine.run(statement, {});
        break;
      } catch (thrown) {
        // A database that may only be read has its schema from when it was written.
        if (thrown instanceof DatabaseError && thrown.code === "DATABASE_UNWRITABLE") return;
        const raced =
          thrown instanceof DatabaseError && ["CONFLICT", "DATABASE_FAILED"].includes(thrown.code);
        if (!raced || tried >= SCHEMA_TRIES) throw thrown;
        await setTimeout(Math.random() * LONGEST_PAUSE);
      }
    }
  }
}
