import DataLoader from "dataloader";
import {
  type LinkKey,
  type LinkRecord,
  type NeedRecord,
  type OfferRecord,
  type OrganisationRecord,
  type ProjectIdeaRecord,
  statements,
  type ThemeRecord,
} from "../database/catalogue.ts";
import type { StatementRunner } from "../database/engine.ts";
import { DatabaseError } from "../database/errors.ts";
import type { Statement } from "../database/statement.ts";
import { unknownNode } from "../network/errors.ts";

export type {
  LinkKey,
  LinkRecord,
  NeedRecord,
  OfferRecord,
  OrganisationRecord,
  ProjectIdeaRecord,
  ThemeRecord,
};
export type NodeRecord = OrganisationRecord | NeedRecord | ProjectIdeaRecord | OfferRecord | ThemeRecord;

/**
 * The full records of nodes and links, read in batches: however many a question touches, each kind costs one
 * statement for each step of its nesting. For one request; what was read once is not read again.
 */
export interface Records {
  organisation(id: string): Promise<OrganisationRecord>;
  need(id: string): Promise<NeedRecord>;
  projectIdea(id: string): Promise<ProjectIdeaRecord>;
  offer(id: string): Promise<OfferRecord>;
  theme(id: string): Promise<ThemeRecord>;
  /** Null when the link is gone. */
  link(key: LinkKey): Promise<LinkRecord | null>;
}

const MOST_IN_A_STATEMENT = 1_000;

/** Each of its functions rejects with NetworkError UNKNOWN_NODE when the node is gone, or with a DatabaseError. */
export function openRecords(database: StatementRunner): Records {
  const runner = givingUp(database);
  const byId = <Row extends { readonly id: string }>(statement: Statement<{ ids: string[] }, Row>) => {
    let loader: DataLoader<string, Row> | undefined;
    return (id: string) => {
      // Most questions are answered from memory.
      loader ??= new DataLoader<string, Row>(
        async (ids) => {
          const rows = await runner.run(statement, { ids: [...ids] });
          const found = new Map(rows.map((row) => [row.id, row]));
          return ids.map((id) => found.get(id) ?? unknownNode(id, "id"));
        },
        { maxBatchSize: MOST_IN_A_STATEMENT },
      );
      return loader.load(id);
    };
  };
  return {
    organisation: byId(statements.getOrganisations),
    need: byId(statements.getNeeds),
    projectIdea: byId(statements.getProjectIdeas),
    offer: byId(statements.getOffers),
    theme: byId(statements.getThemes),
    link: linksBy(runner),
  };
}

/** A database that did not answer is not waited for again, however many steps there are still to come. */
function givingUp(runner: StatementRunner): StatementRunner {
  let away: DatabaseError | null = null;
  return {
    async run(statement, parameters) {
      if (away !== null) throw away;
      try {
        return await runner.run(statement, parameters);
      } catch (thrown) {
        if (thrown instanceof DatabaseError && thrown.code === "DATABASE_UNAVAILABLE") away = thrown;
        throw thrown;
      }
    },
  };
}

function linksBy(runner: StatementRunner): Records["link"] {
  const nameOf = ({ from, to, type }: LinkKey) => `${from} ${type} ${to}`;
  const loader = new DataLoader<LinkKey, LinkRecord | null, string>(
    async (keys) => {
      const rows = await runner.run(statements.getLinks, { keys: [...keys] });
      const found = new Map(rows.map((row) => [nameOf(row), row]));
      return keys.map((key) => found.get(nameOf(key)) ?? null);
    },
    { maxBatchSize: MOST_IN_A_STATEMENT, cacheKeyFn: nameOf },
  );
  return (key) => loader.load(key);
}
