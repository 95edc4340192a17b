import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import type { Neighbours } from "./neighbours.ts";
import { numbersFrom } from "./numbers-from.ts";

/** A group smaller than this share of what is divided says nothing on a first picture. */
const LEAST_SHARE = 0.02;

/**
 * Divides nodes into communities by the Louvain method (Blondel and others 2008), largest first.
 * Small ones, and the smallest beyond `most`, join the community they have most links with for its size. Nodes without any
 * links to others are kept together. The same nodes are always divided the same way.
 */
export function communities(nodes: readonly number[], neighbours: Neighbours, most: number): number[][] {
  const graph = new Graph({ type: "undirected" });
  const inside = new Set(nodes);
  for (const node of nodes) graph.addNode(node);
  for (const node of nodes) {
    for (const other of neighbours[node] ?? [])
      if (node < other && inside.has(other)) graph.addEdge(node, other);
  }
  if (graph.size === 0) return [[...nodes]];
  const found = louvain(graph, { rng: numbersFrom("communities") });
  const parts = joinLoose(
    nodes,
    (node) => found[node] ?? 0,
    (node) => graph.degree(node) === 0,
  );
  return joinSmall(parts, neighbours, most, nodes.length * LEAST_SHARE);
}

/** Nodes by community; those without links in one of their own. */
function joinLoose(
  nodes: readonly number[],
  communityOf: (node: number) => number,
  isLoose: (node: number) => boolean,
): number[][] {
  const parts = new Map<number, number[]>();
  for (const node of nodes) {
    const community = isLoose(node) ? -1 : communityOf(node);
    const part = parts.get(community);
    if (part) part.push(node);
    else parts.set(community, [node]);
  }
  return [...parts.values()];
}

function joinSmall(
  found: readonly number[][],
  neighbours: Neighbours,
  most: number,
  least: number,
): number[][] {
  const parts = new Map(found.map((part, at) => [at, [...part]]));
  const links = linksBetween(found, neighbours);
  const size = (part: number) => parts.get(part)?.length ?? 0;
  const smallest = () => [...parts.keys()].reduce((least, part) => (size(part) < size(least) ? part : least));
  while (parts.size > 1) {
    const small = smallest();
    if (parts.size <= most && size(small) >= least) break;
    const home = nearest(small, [...parts.keys()], links, size);
    parts.get(home)?.push(...(parts.get(small) ?? []));
    parts.delete(small);
    moveLinks(links, small, home);
  }
  return [...parts.values()]
    .map((part) => part.sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

type LinkCounts = Map<number, Map<number, number>>;

function count(links: LinkCounts, from: number, to: number, more: number): void {
  const row = links.get(from) ?? new Map<number, number>();
  links.set(from, row.set(to, (row.get(to) ?? 0) + more));
}

function linksBetween(parts: readonly (readonly number[])[], neighbours: Neighbours): LinkCounts {
  const partOf = new Map(parts.flatMap((part, at) => part.map((node) => [node, at] as const)));
  const links: LinkCounts = new Map();
  for (const [node, part] of partOf) {
    for (const other of neighbours[node] ?? []) {
      const there = partOf.get(other);
      if (there !== undefined && there !== part) count(links, part, there, 1);
    }
  }
  return links;
}

/** The part with most links to a small one for its size; the smallest other one when there are no links. */
function nearest(
  small: number,
  parts: readonly number[],
  links: LinkCounts,
  size: (part: number) => number,
): number {
  const pull = (part: number) => (links.get(small)?.get(part) ?? 0) / Math.sqrt(size(part));
  return parts
    .filter((part) => part !== small)
    .reduce((best, part) => {
      const better = pull(part) - pull(best) || size(best) - size(part);
      return better > 0 ? part : best;
    });
}

function moveLinks(links: LinkCounts, small: number, home: number): void {
  for (const [other, weight] of links.get(small) ?? []) {
    links.get(other)?.delete(small);
    if (other === home) continue;
    count(links, home, other, weight);
    count(links, other, home, weight);
  }
  links.delete(small);
}
