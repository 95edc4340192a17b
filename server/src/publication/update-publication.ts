import { statements, type TextsRecord } from "../database/catalogue.ts";
import type { StatementRunner } from "../database/engine.ts";
import type { NetworkLinkRow, NetworkNodeRow } from "../network/model.ts";
import { keepNameRanks } from "../network/name-ranks.ts";
import type { NetworkState, PublishedNetwork } from "../network/network.ts";
import type { Publication } from "./publication.ts";
import { toNodeRow } from "./read-network.ts";

/** What the database holds, and a publication does not show yet. */
export interface Update {
  readonly state: NetworkState;
  readonly touched: ReadonlySet<string>;
  readonly nodes: readonly NetworkNodeRow[];
  readonly links: readonly NetworkLinkRow[];
  readonly texts: readonly TextsRecord[];
}

/**
 * Reads what the changes since a version touched. Run it in one transaction, so that the version and what it holds
 * belong together.
 *
 * @returns null when there is no later version, or the database does not tell what changed: then all is to be read
 * @throws DatabaseError
 */
export async function readUpdate(runner: StatementRunner, version: number): Promise<Update | null> {
  const [state] = await runner.run(statements.readVersion, {});
  const told = await runner.run(statements.readChanges, { after: version });
  const touched = touchedSince(version, state?.version ?? 0, told);
  if (state === undefined || touched === null) return null;
  const ids = [...touched];
  // Relationships are read before nodes, so that a node written in between never leaves one without its end.
  const links = await runner.run(statements.getNetworkLinksFrom, { ids });
  const nodes = (await runner.run(statements.getNetworkNodes, { ids })).map(toNodeRow);
  const texts = await runner.run(statements.getTexts, { ids });
  return { state, touched, nodes, links, texts };
}

/**
 * What readers see after an update: only what it touches is worked out anew.
 *
 * @throws NetworkError when the update does not fit the publication; then that is as it was
 */
export function updatePublication(before: Publication, update: Update): Publication {
  const { state, touched, nodes, texts } = update;
  const links = withBothEnds(update, before.network);
  const network = before.network.withChange({ touched, nodes, links }, state);
  keepNameRanks(before.network, network);
  return before.withChange({ network, touched, texts });
}

/** All that was touched after a version; null when not every version since is told of. */
function touchedSince(
  version: number,
  now: number,
  told: readonly { version: number; touched: readonly string[] }[],
): ReadonlySet<string> | null {
  const between = told.filter((change) => change.version <= now);
  const complete = now > version && between.length === now - version;
  return complete ? new Set(between.flatMap(({ touched }) => touched)) : null;
}

/** Leaves out what leads to a node that is newer than this update: the change that brings the node touches it again. */
function withBothEnds({ touched, nodes, links }: Update, before: PublishedNetwork): NetworkLinkRow[] {
  const read = new Set(nodes.map(({ id }) => id));
  return links.filter(({ to }) => read.has(to) || (!touched.has(to) && before.indexOf(to) !== undefined));
}
