import { type NetworkNodeRecord, statements } from "../database/catalogue.ts";
import type { StatementRunner } from "../database/engine.ts";
import { DatabaseError } from "../database/errors.ts";
import { kindOfLabels } from "../database/tables.ts";
import type { NetworkNodeRow, NodeKind } from "../network/model.ts";
import { buildNetwork, type PublishedNetwork } from "../network/network.ts";

/**
 * Builds the published network from the database. Relationships are read before nodes, so that a node
 * written in between never leaves a relationship without its end.
 * @throws DatabaseError, or NetworkError when the database holds what the model does not allow.
 */
export async function readNetwork(runner: StatementRunner): Promise<PublishedNetwork> {
  const [state] = await runner.run(statements.readVersion, {});
  const links = await runner.run(statements.readNetworkLinks, {});
  const nodes = await runner.run(statements.readNetworkNodes, {});
  return buildNetwork(nodes.map(toNodeRow), links, state ?? { version: 0, changedAt: null });
}

/** @throws DatabaseError ROW_UNEXPECTED when its labels do not say what it is */
export function toNodeRow(record: NetworkNodeRecord): NetworkNodeRow {
  const kind = kindOfLabels(record.labels);
  if (kind === null) {
    const labels = record.labels.join(", ");
    throw new DatabaseError(
      "ROW_UNEXPECTED",
      `The node ${record.id} has no label of the model, only ${labels}.`,
    );
  }
  const label = { nl: record.titleNl ?? record.name, en: record.titleEn ?? record.name };
  const { id, confirmedOn, startYear } = record;
  return { id, kind, label, facets: FACETS_OF[kind](record), confirmedOn, startYear };
}

/** The facts of each kind of node by which it is filtered and counted. */
const FACETS_OF: Readonly<Record<NodeKind, (record: NetworkNodeRecord) => NetworkNodeRow["facets"]>> = {
  ORGANISATION: ({ kind, country, region, size, aiExperience }) => ({
    organisationKind: known(kind),
    country: known(country),
    region: known(region),
    size: known(size),
    aiExperience: known(aiExperience),
  }),
  NEED: ({ kind, status, horizon }) => ({
    needKind: known(kind),
    status: known(status),
    horizon: known(horizon),
  }),
  PROJECT_IDEA: ({ stage, horizon, supportSought }) => ({
    stage: known(stage),
    horizon: known(horizon),
    supportSought,
  }),
  OFFER: ({ kind }) => ({ offerKind: known(kind) }),
  THEME: () => ({}),
};

function known(value: string | null): string[] {
  return value === null ? [] : [value];
}
