import { expect } from "@jest/globals";
import type { Engine } from "../../server/src/database/engine.ts";
import type { Statement } from "../../server/src/database/statement.ts";
import type { DesiredLink, DesiredNode } from "../../server/src/intake/desired-network.ts";
import { writeLinks, writeNodes } from "../../server/src/intake/write-network.ts";
import { type Content, contentOf, inOrder, raw } from "./raw-statement.ts";

/** What one statement answers on prepared data, the same on every engine. */
export interface ContractCase<Parameters, Row> {
  readonly statement: Statement<Parameters, Row>;
  /** What is special in this case, to follow the statement's name. */
  readonly about: string;
  readonly prepare?: {
    readonly nodes?: readonly DesiredNode[];
    readonly links?: readonly DesiredLink[];
    /** Texts of statements that write what is not of the network. */
    readonly foreign?: readonly string[];
  };
  readonly parameters: Parameters;
  /** How often it is run; the rows of the last time count. Once unless given. */
  readonly times?: number;
  readonly expected: readonly Row[];
  /** Whether the statement promises no order of its rows. */
  readonly inAnyOrder?: boolean;
  /** Everything the database holds afterwards; what it held before when not given. */
  readonly leaves?: Content;
}

/** A case whatever its types are. */
export interface AnyCase {
  readonly statement: string;
  readonly about: string;
  readonly check: (engine: Engine) => Promise<void>;
}

export function contractCase<Parameters, Row>(given: ContractCase<Parameters, Row>): AnyCase {
  return {
    statement: given.statement.name,
    about: given.about,
    check: async (engine) => {
      await prepare(engine, given.prepare ?? {});
      const before = await contentOf(engine);
      let rows: Row[] = [];
      for (let time = 0; time < (given.times ?? 1); time += 1) {
        rows = await engine.run(given.statement, given.parameters);
      }
      const answered = rows.map(withSortedLabels);
      if (given.inAnyOrder === true) expect(sorted(answered)).toStrictEqual(sorted(given.expected));
      else expect(answered).toStrictEqual(given.expected);
      expect(await contentOf(engine)).toStrictEqual(given.leaves ? inOrder(given.leaves) : before);
    },
  };
}

async function prepare(
  engine: Engine,
  { nodes = [], links = [], foreign = [] }: NonNullable<ContractCase<never, never>["prepare"]>,
): Promise<void> {
  await engine.transaction("write", async (runner) => {
    await writeNodes(runner, nodes);
    await writeLinks(runner, links);
    for (const text of foreign) await runner.run(raw(text), {});
  });
}

function sorted(rows: readonly unknown[]): unknown[] {
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** A node's labels are a set: each engine lists them as it likes. */
function withSortedLabels(row: unknown): unknown {
  if (typeof row !== "object" || row === null || !("labels" in row) || !Array.isArray(row.labels)) return row;
  return { ...row, labels: row.labels.toSorted() };
}
