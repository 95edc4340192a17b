import { existsSync, readFileSync } from "node:fs";
import type { z } from "zod";

export const ENGINE_KINDS = ["neo4j", "embedded"] as const;
export type EngineKind = (typeof ENGINE_KINDS)[number];

/** What a statement may do: `schema` statements define constraints and indexes and run outside transactions. */
export type Access = "read" | "write" | "schema";

/** One file of `cypher/` with the types of what goes in and what comes out. */
export interface Statement<Parameters, Row> {
  /** The path below `cypher/` without the ending, for example "need/get-needs"; it travels to the database. */
  readonly name: string;
  readonly access: Access;
  /** The text for each engine; null where an engine has no use for it. */
  readonly text: Readonly<Record<EngineKind, string | null>>;
  readonly parameters: z.ZodType<Parameters>;
  readonly row: z.ZodType<Row>;
  /** After how many milliseconds the answer is given up. */
  readonly deadline: number;
}

/** What a reader waits for at most: with what else there is to do, an answer comes within two seconds. */
export const INTERACTIVE_DEADLINE = 1_700;
/** For statements that read or write the whole network or a large batch. */
export const BULK_DEADLINE = 120_000;

/** For a whole transaction of several statements. */
export const TRANSACTION_DEADLINE = 600_000;

const CYPHER_FOLDER = new URL("../../../cypher/", import.meta.url);

function read(name: string): string | null {
  const file = new URL(`${name}.cypher`, CYPHER_FOLDER);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/**
 * A statement from its file: `name.cypher` for both engines, or `name.neo4j.cypher` and
 * `name.embedded.cypher` where they must differ.
 * @throws Error at start when there is no such file.
 */
export function statement<Parameters, Row>(
  name: string,
  access: Access,
  shapes: { parameters: z.ZodType<Parameters>; row: z.ZodType<Row>; deadline?: number },
): Statement<Parameters, Row> {
  const shared = read(name);
  const text = {
    neo4j: shared ?? read(`${name}.neo4j`),
    embedded: shared ?? read(`${name}.embedded`),
  };
  if (text.neo4j === null && text.embedded === null)
    throw new Error(`There is no statement cypher/${name}.cypher.`);
  const { parameters, row, deadline = INTERACTIVE_DEADLINE } = shapes;
  return { name, access, text, parameters, row, deadline };
}
