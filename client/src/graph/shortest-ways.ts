import type { Neighbours } from "./neighbours.ts";
import type { Network } from "./network.ts";

/** Two chosen nodes, and which of the equally short ways between them is shown, from 0. */
export interface WayWish {
  readonly from: string;
  readonly to: string;
  readonly at: number;
}

/** One shortest way, and how many there are that are just as short. */
export interface Way {
  readonly nodes: readonly string[];
  readonly at: number;
  /** How many can be stepped through, and how many there are; the server gives only the first of very many. */
  readonly count: number;
  readonly all: number;
  /** No way goes without passing a theme, so this one does. */
  readonly byTheme: boolean;
}

/** How many steps each node is from the goal, as far as the start; a node that may not be passed ends a way. */
function distancesTo(
  goal: string,
  start: string,
  neighbours: Neighbours,
  passable: (id: string) => boolean,
): Map<string, number> {
  const distance = new Map([[goal, 0]]);
  let front = [goal];
  for (let step = 1; front.length > 0 && !distance.has(start); step++) {
    const next: string[] = [];
    for (const id of front) {
      for (const other of neighbours(id)) {
        if (distance.has(other) || (other !== start && !passable(other))) continue;
        distance.set(other, step);
        next.push(other);
      }
    }
    front = next;
  }
  return distance;
}

/** The next nodes on a shortest way to the goal, always in the same order. */
function onward(id: string, distance: ReadonlyMap<string, number>, neighbours: Neighbours): string[] {
  const nearer = (distance.get(id) ?? 0) - 1;
  return neighbours(id)
    .filter((other) => distance.get(other) === nearer)
    .sort();
}

/** Counts the ways from each node by adding up those of the nodes that are one step nearer, and finds one of them by its number. */
function pick(
  { from, to, at }: WayWish,
  distance: ReadonlyMap<string, number>,
  neighbours: Neighbours,
): Omit<Way, "byTheme"> {
  const counts = new Map<string, number>([[to, 1]]);
  const waysFrom = (id: string): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    const sum = onward(id, distance, neighbours).reduce((total, other) => total + waysFrom(other), 0);
    counts.set(id, sum);
    return sum;
  };
  const count = waysFrom(from);
  const wanted = Math.min(Math.max(at, 0), count - 1);
  const nodes = [from];
  let rest = wanted;
  for (let id = from; id !== to; ) {
    for (const other of onward(id, distance, neighbours)) {
      const through = waysFrom(other);
      if (rest < through) {
        id = other;
        break;
      }
      rest -= through;
    }
    nodes.push(id);
  }
  return { nodes, at: wanted, count, all: count };
}

/**
 * One of the shortest ways between two nodes of `inside`: round themes if possible, as the API's `paths` does, else
 * through them. All equally short ways are numbered in the order of the identifiers along them. Null when there is none.
 */
export function shortestWay(
  network: Network,
  neighbours: Neighbours,
  inside: (id: string) => boolean,
  wish: WayWish,
): Way | null {
  const { from, to } = wish;
  if (from === to || !inside(from) || !inside(to)) return null;
  const roundThemes = (id: string): boolean => inside(id) && network.nodes.get(id)?.kind !== "THEME";
  for (const [passable, byTheme] of [
    [roundThemes, false],
    [inside, true],
  ] as const) {
    const distance = distancesTo(to, from, neighbours, passable);
    if (distance.has(from)) return { ...pick(wish, distance, neighbours), byTheme };
  }
  return null;
}
