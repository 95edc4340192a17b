import type { CollaborationIndex } from "../../server/src/matching/collaboration/collaboration-index.ts";
import { largest } from "../../server/src/network/largest-first.ts";
import type { PublishedNetwork } from "../../server/src/network/network.ts";
import { DEEPEST, type Ranker } from "./accuracy.ts";

/** Most projects first. */
export function byPopularity(index: CollaborationIndex): Ranker {
  const order = mostFirst(organisationsOf(index.network), (node) => projectCount(index, node));
  return ({ coordinator }) => order.filter((node) => node !== coordinator);
}

/** Most projects together with the coordinator first, then most projects. */
export function byPastPartners(index: CollaborationIndex): Ranker {
  const { projectsOf, membersOf } = index;
  return ({ coordinator }) => {
    const together = new Map<number, number>();
    for (const project of projectsOf.items.subarray(...rangeOf(projectsOf.starts, coordinator)))
      for (const member of membersOf.items.subarray(...rangeOf(membersOf.starts, project)))
        if (member !== coordinator) together.set(member, (together.get(member) ?? 0) + 1);
    const score = (node: number) =>
      (together.get(node) ?? 0) * index.network.nodeCount + projectCount(index, node);
    return mostFirst([...together.keys()], score);
  };
}

const STAY = 0.85;
const ROUNDS = 12;

/**
 * Personalised PageRank over organisations, projects and programme parts by power iteration, restarting half at the
 * coordinator and half at the programme parts (wholly at the coordinator without any, or when `withThemes` is off).
 */
export function byPageRank(network: PublishedNetwork, { withThemes = true } = {}): Ranker {
  const organisations = organisationsOf(network);
  const ranks = new Float64Array(network.nodeCount);
  const next = new Float64Array(network.nodeCount);
  return ({ coordinator, themes }) => {
    const restart = new Map([[coordinator, withThemes && themes.length > 0 ? 0.5 : 1]]);
    if (withThemes) for (const theme of themes) restart.set(theme, 0.5 / themes.length);
    ranks.fill(0);
    for (const [node, share] of restart) ranks[node] = share;
    for (let round = 0; round < ROUNDS; round++) {
      next.fill(0);
      for (const [node, share] of restart) next[node] = (1 - STAY) * share;
      passOn(network, ranks, next);
      ranks.set(next);
    }
    const reached = organisations.filter((node) => node !== coordinator && (ranks[node] ?? 0) > 0);
    return mostFirst(reached, (node) => ranks[node] ?? 0);
  };
}

function passOn({ links, nodeCount }: PublishedNetwork, ranks: Float64Array, next: Float64Array): void {
  for (let node = 0; node < nodeCount; node++) {
    const rank = ranks[node] ?? 0;
    if (rank === 0) continue;
    const first = links.first(node);
    const end = links.end(node);
    const share = (STAY * rank) / (end - first);
    for (let slot = first; slot < end; slot++) {
      const neighbour = links.neighbour(slot);
      next[neighbour] = (next[neighbour] ?? 0) + share;
    }
  }
}

/** The node numbers of all organisations. */
export function organisationsOf(network: PublishedNetwork): number[] {
  return Array.from({ length: network.nodeCount }, (_, node) => node).filter(
    (node) => network.kindAt(node) === "ORGANISATION",
  );
}

function projectCount({ projectsOf }: CollaborationIndex, node: number): number {
  const [first, end] = rangeOf(projectsOf.starts, node);
  return end - first;
}

function rangeOf(starts: Uint32Array, at: number): [number, number] {
  return [starts[at] ?? 0, starts[at + 1] ?? 0];
}

function mostFirst(nodes: readonly number[], score: (node: number) => number): number[] {
  return [...largest(nodes, score, DEEPEST + 1)].sort((a, b) => score(b) - score(a) || a - b);
}
