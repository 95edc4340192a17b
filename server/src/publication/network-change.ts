import { LANGUAGES } from "../network/model.ts";
import type { NetworkState, PublishedNetwork } from "../network/network.ts";

/** What is another between two versions of the network, as far as it shows in the published one. */
export interface NetworkChange extends NetworkState {
  /** The identifiers of nodes that were not there before. */
  readonly added: ReadonlySet<string>;
  /** The identifiers of nodes that are gone. */
  readonly removed: ReadonlySet<string>;
  /** The identifiers of nodes whose name, date of confirmation or links are others. */
  readonly changed: ReadonlySet<string>;
}

export function changeBetween(before: PublishedNetwork, after: PublishedNetwork): NetworkChange {
  const added = new Set<string>();
  const removed = new Set<string>();
  const changed = new Set<string>();
  for (const id of mayDiffer(before, after)) {
    const was = before.indexOf(id);
    const is = after.indexOf(id);
    if (was === undefined) added.add(id);
    else if (is === undefined) removed.add(id);
    else if (!looksTheSame(before, was, after, is)) changed.add(id);
  }
  return { version: after.version, changedAt: after.changedAt, added, removed, changed };
}

/** The nodes of either version that may look otherwise in the other: all of them where nothing more is known. */
function mayDiffer(before: PublishedNetwork, after: PublishedNetwork): ReadonlySet<string> {
  const ids = new Set<string>();
  const touched = after.touchedSince(before);
  for (const network of [before, after]) {
    if (touched === null) for (let node = 0; node < network.nodeCount; node++) ids.add(network.idAt(node));
    else for (const id of touched) addWithNeighbours(network, id, ids);
  }
  return ids;
}

function addWithNeighbours(network: PublishedNetwork, id: string, ids: Set<string>): void {
  const node = network.indexOf(id);
  if (node === undefined) return;
  ids.add(id);
  const { links } = network;
  for (let slot = links.first(node); slot < links.end(node); slot++)
    ids.add(network.idAt(links.neighbour(slot)));
}

function looksTheSame(before: PublishedNetwork, was: number, after: PublishedNetwork, is: number): boolean {
  return (
    before.kindAt(was) === after.kindAt(is) &&
    before.degree(was) === after.degree(is) &&
    before.confirmedOnAt(was) === after.confirmedOnAt(is) &&
    LANGUAGES.every((language) => before.labelIn(was, language) === after.labelIn(is, language))
  );
}

/** Two changes, one after the other, as one: what came and went in between is left out. */
export function together(first: NetworkChange, then: NetworkChange): NetworkChange {
  const added = new Set(first.added);
  const removed = new Set(first.removed);
  const changed = new Set(first.changed);
  for (const id of then.added) {
    if (removed.delete(id)) changed.add(id);
    else added.add(id);
  }
  for (const id of then.removed) {
    changed.delete(id);
    if (!added.delete(id)) removed.add(id);
  }
  for (const id of then.changed) if (!added.has(id)) changed.add(id);
  return { version: then.version, changedAt: then.changedAt, added, removed, changed };
}
