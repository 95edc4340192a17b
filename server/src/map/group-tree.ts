import { communities } from "./communities.ts";
import type { Neighbours } from "./neighbours.ts";

/** Groups within groups, as columns; a group stands after the one it is part of. */
export interface GroupTree {
  /** The group that each group is part of; -1 for those of the first picture. */
  readonly parents: readonly number[];
  /** The group of each node: always one that has no groups within it. */
  readonly groupOf: readonly number[];
}

/** Larger groups are divided again: so many nodes are read, drawn and looked over at once. */
export const MOST_IN_A_GROUP = 300;
/** So many groups side by side can be told apart and read at a glance, on the first picture and further in. */
const MOST_AT_FIRST = 14;
const MOST_FURTHER_IN = 20;

/**
 * Divides a network into communities, and large ones again, until each can be looked over. However unevenly Louvain
 * divides, levels stay few and their groups alike in size: within a group of the first picture the smallest communities
 * are laid in a row, those that were divided last side by side, and neighbours in the row are put together.
 */
export function groupTree(neighbours: Neighbours): GroupTree {
  const parents: number[] = [];
  const groupOf = new Array<number>(neighbours.length).fill(-1);
  const add = (row: readonly (readonly number[])[], parent: number): void => {
    const group = parents.push(parent) - 1;
    const [only = []] = row;
    if (row.length === 1) for (const node of only) groupOf[node] = group;
    else for (const part of evenly(row, MOST_FURTHER_IN)) add(part, group);
  };
  if (neighbours.length > 0) {
    for (const community of communities([...neighbours.keys()], neighbours, MOST_AT_FIRST))
      add(smallEnough(community, neighbours), -1);
  }
  return { parents, groupOf };
}

/** Communities of at most 300 nodes, those that belong together next to each other, very small ones joined. */
function smallEnough(nodes: readonly number[], neighbours: Neighbours): (readonly number[])[] {
  if (nodes.length <= MOST_IN_A_GROUP) return [nodes];
  const parts = communities(nodes, neighbours, MOST_AT_FIRST);
  // One community only, around a hub: cut as the identifiers come.
  if (parts.length === 1) {
    const pieces = Math.ceil(nodes.length / MOST_IN_A_GROUP);
    const length = Math.ceil(nodes.length / pieces);
    return Array.from({ length: pieces }, (_, piece) => nodes.slice(piece * length, (piece + 1) * length));
  }
  const row: (readonly number[])[] = [];
  for (const part of parts.flatMap((each) => smallEnough(each, neighbours))) {
    const last = row.at(-1);
    if (last && last.length + part.length <= MOST_IN_A_GROUP) row[row.length - 1] = [...last, ...part];
    else row.push(part);
  }
  return row;
}

/** A row in at most `most` runs of about the same length, as few as keep all levels within that. */
function evenly<Item>(row: readonly Item[], most: number): (readonly Item[])[] {
  const levels = Math.max(1, Math.ceil(Math.log(row.length) / Math.log(most) - 1e-9));
  const runs = Math.ceil(row.length ** (1 / levels) - 1e-9);
  const at = (run: number) => Math.round((run * row.length) / runs);
  return Array.from({ length: runs }, (_, run) => row.slice(at(run), at(run + 1)));
}

/** The nodes of each group that has no groups within it; empty for the others. */
export function membersOf({ parents, groupOf }: GroupTree): number[][] {
  const members: number[][] = parents.map(() => []);
  for (const [node, group] of groupOf.entries()) members[group]?.push(node);
  return members;
}

/** The groups directly within each group. */
export function childrenOf({ parents }: GroupTree): number[][] {
  const children: number[][] = parents.map(() => []);
  for (const [group, parent] of parents.entries()) children[parent]?.push(group);
  return children;
}
