import { type NetworkNodeRecord, statements } from "../database/catalogue.ts";
import type { Engine, TransactionRunner } from "../database/engine.ts";
import { DatabaseError } from "../database/errors.ts";
import { kindOfLabels } from "../database/tables.ts";
import { packLinks } from "../network/link-rows.ts";
import type { NetworkNodeRow, NodeKind } from "../network/model.ts";
import { PublishedNetwork } from "../network/network.ts";
import { NodePacker, type NodeRows } from "../network/node-rows.ts";
import { rowByKind } from "./rows-by-kind.ts";

/**
 * Builds the published network from the database, in one transaction. Relationships are read before nodes, so that a
 * node written in between never leaves a relationship without its end.
 * @throws DatabaseError, or NetworkError when the database holds what the model does not allow.
 */
export function readNetwork(database: Pick<Engine, "transaction">): Promise<PublishedNetwork> {
  return database.transaction("read", async (reader) => {
    const [state] = await reader.run(statements.readVersion, {});
    const links = await reader.read(statements.readNetworkLinks, {}, packLinks);
    const nodes = await readNodes(reader);
    return PublishedNetwork.of(nodes, links, state ?? { version: 0, changedAt: null });
  });
}

/** By kind: each has facts of its own, and what a kind does not have takes as long to read as what it has. */
async function readNodes(reader: TransactionRunner): Promise<NodeRows> {
  const packer = new NodePacker();
  const adding =
    <Record>(toRow: (record: Record) => NetworkNodeRow) =>
    (records: Iterable<Record>) => {
      for (const record of records) packer.add(toRow(record));
    };
  await reader.read(statements.readNetworkOrganisations, {}, adding(rowByKind.ORGANISATION));
  await reader.read(statements.readNetworkNeeds, {}, adding(rowByKind.NEED));
  await reader.read(statements.readNetworkProjectIdeas, {}, adding(rowByKind.PROJECT_IDEA));
  await reader.read(statements.readNetworkOffers, {}, adding(rowByKind.OFFER));
  await reader.read(statements.readNetworkThemes, {}, adding(rowByKind.THEME));
  const [unknown] = await reader.run(statements.findUnknownNode, {});
  if (unknown !== undefined) throw unknownKind(unknown);
  return packer.packed();
}

/** @throws DatabaseError ROW_UNEXPECTED when its labels do not say what it is */
export function toNodeRow(record: NetworkNodeRecord): NetworkNodeRow {
  const kind: NodeKind | null = kindOfLabels(record.labels);
  if (kind === null) throw unknownKind(record);
  return rowByKind[kind](record);
}

function unknownKind({ id, labels }: Pick<NetworkNodeRecord, "id" | "labels">): DatabaseError {
  return new DatabaseError(
    "ROW_UNEXPECTED",
    `The node ${id} has no label of the model, only ${labels.join(", ")}.`,
  );
}
