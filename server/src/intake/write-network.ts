import type { StatementRunner } from "../database/engine.ts";
import { DatabaseError } from "../database/errors.ts";
import { checkProperties } from "../database/storable.ts";
import { LINK_TABLE, NODE_TABLE } from "../database/tables.ts";
import { LINK_TYPES, NODE_KINDS } from "../network/model.ts";
import { type DesiredLink, type DesiredNode, linkKeyOf } from "./desired-network.ts";

/**
 * Writes nodes, each so that it has exactly the given properties.
 * @throws DatabaseError VALUE_NOT_STORABLE before anything is written.
 */
export async function writeNodes(runner: StatementRunner, nodes: readonly DesiredNode[]): Promise<void> {
  for (const node of nodes) checkProperties(node.properties, node.id);
  for (const kind of NODE_KINDS) {
    const rows = nodes.filter((node) => node.kind === kind).map(({ id, properties }) => ({ id, properties }));
    if (rows.length > 0) await runner.run(NODE_TABLE[kind].put, { rows });
  }
}

/**
 * Writes relationships between nodes that are there.
 * @throws DatabaseError CONSTRAINT_VIOLATED when a node that one of them joins is not there.
 */
export async function writeLinks(runner: StatementRunner, links: readonly DesiredLink[]): Promise<void> {
  for (const link of links) checkProperties(link.properties, linkKeyOf(link));
  for (const type of LINK_TYPES) {
    const rows = links
      .filter((link) => link.type === type)
      .map(({ from, to, properties }) => ({ from, to, properties }));
    if (rows.length === 0) continue;
    const put = LINK_TABLE[type];
    const [result] = await runner.run(put, { rows });
    if (result?.written !== rows.length) {
      throw new DatabaseError(
        "CONSTRAINT_VIOLATED",
        `${rows.length - (result?.written ?? 0)} of ${rows.length} ${type} relationships join a node that does not exist.`,
        { statement: put.name },
      );
    }
  }
}
