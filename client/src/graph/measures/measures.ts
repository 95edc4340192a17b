import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import { createUnweightedIndexedBrandes } from "graphology-shortest-path/indexed-brandes";
import { seededRandom } from "./seeded-random.ts";

/** Who is joined to whom, by the places of the nodes in a list; light enough to hand to a worker. */
export interface Joined {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The same network has the same communities for every reader, at every visit. */
const SEED = 20_261_120;

/** Beyond so many nodes betweenness is estimated from this many of them, spread evenly: exact would take minutes. */
const MOST_SOURCES = 1500;

function graphOf({ count, from, to }: Joined): Graph {
  const graph = new Graph({ type: "undirected", multi: false });
  for (let node = 0; node < count; node++) graph.addNode(node);
  from.forEach((one, i) => {
    const other = to[i];
    if (other !== undefined && one !== other) graph.mergeEdge(one, other);
  });
  return graph;
}

/** The community of each node, by the Louvain method (Blondel and others, 2008), which looks for dense groups. */
export function communitiesOf(joined: Joined): Uint32Array {
  const communities = louvain(graphOf(joined), { rng: seededRandom(SEED) });
  return Uint32Array.from({ length: joined.count }, (_, node) => communities[node] ?? 0);
}

/** Which nodes the shortest ways are followed from. */
function sourcesOf(count: number): number[] {
  const sources = Math.min(count, MOST_SOURCES);
  return Array.from({ length: sources }, (_, i) => Math.floor((i * count) / sources));
}

/**
 * For each node the share of all shortest ways between two others that pass it (Freeman, 1977), by the algorithm of
 * Brandes (2001), as in graphology-metrics; there is no way in that one to tell how far it is. In a large network it is
 * estimated from some of the nodes (Brandes and Pich, 2007).
 * @param told is called with the share that is done, 0 to 1
 */
export function betweennessOf(joined: Joined, told: (done: number) => void = () => undefined): Float64Array {
  const { count } = joined;
  const follow = createUnweightedIndexedBrandes(graphOf(joined));
  const sum = new Float64Array(count);
  const delta = new Float64Array(count);
  const sources = sourcesOf(count);
  sources.forEach((source, i) => {
    const [reached, before, ways] = follow(source);
    delta.fill(0);
    while (reached.size > 0) {
      const node = reached.pop() ?? 0;
      const share = (1 + (delta[node] ?? 0)) / (ways[node] ?? 1);
      for (const earlier of before[node] ?? [])
        delta[earlier] = (delta[earlier] ?? 0) + (ways[earlier] ?? 0) * share;
      if (node !== source) sum[node] = (sum[node] ?? 0) + (delta[node] ?? 0);
    }
    if (i % 25 === 0) told(i / sources.length);
  });
  const scale = count > 2 ? count / sources.length / ((count - 1) * (count - 2)) : 1;
  return sum.map((value) => value * scale);
}
