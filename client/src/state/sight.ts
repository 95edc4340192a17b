import type { Groups } from "../graph/groups.ts";
import type { Network } from "../graph/network.ts";
import type { Way } from "../graph/shortest-ways.ts";
import { type Passes, type Sight, type SightChoices, seeNetwork } from "../graph/visible.ts";
import { filterKey } from "./filters.ts";
import { limitsOf, type ViewState } from "./view-state.ts";

/** The nodes that the server says the filters keep. */
export interface Matching {
  readonly key: string;
  readonly ids: ReadonlySet<string>;
  /** How many of each kind, in the whole network. */
  readonly counts: Network["counts"];
}

/** The shortest ways between two nodes as the server knows them, for a network of which a part is loaded. */
export interface Ways {
  readonly from: string;
  readonly to: string;
  /** The first of them. */
  readonly list: readonly (readonly string[])[];
  /** How many there are. */
  readonly all: number;
  readonly byTheme: boolean;
}

/** What sight is made of. */
export interface SightParts {
  readonly network: Network;
  readonly view: ViewState;
  readonly matching: Pick<Matching, "ids"> | null;
  readonly groups: Groups | null;
  readonly ways?: Ways | null;
}

const KEYS = [
  "kinds",
  "opened",
  "hidden",
  "kept",
  "focus",
  "path",
  "fold",
] as const satisfies readonly (keyof SightChoices)[];

function passesOf({ view, matching, groups }: SightParts): Passes {
  const kept = filterKey(view.filters) === null ? null : matching;
  const off = view.off.length === 0 || groups?.by !== view.colour ? null : new Set(view.off);
  return (id) => {
    if (kept && !kept.ids.has(id)) return false;
    return !off?.has(groups?.of.get(id) ?? "");
  };
}

/** Whether the server's ways are those that the view asks for. */
export const areWaysOf = (ways: Ways | null | undefined, { path }: ViewState): ways is Ways =>
  path !== null && ways?.from === path.from && ways.to === path.to;

/** The way that the view asks for among those of the server; null while they are on their way, or when there is none. */
function wayOf({ view, ways }: SightParts): Way | null {
  if (!view.path || !areWaysOf(ways, view)) return null;
  const at = Math.min(view.path.at, ways.list.length - 1);
  const nodes = ways.list[at];
  const { list, all, byTheme } = ways;
  return nodes ? { nodes, at, count: list.length, all, byTheme } : null;
}

/** What is in sight. Until the server has answered for new filters, what it said of the last ones holds. */
export function sightOf(parts: SightParts): Sight {
  const { network, view } = parts;
  if (network.complete || !view.path) return seeNetwork(network, view, passesOf(parts));
  // A way may lead through what is not loaded: the server knows it.
  const sight = seeNetwork(network, { ...view, path: null }, passesOf(parts));
  const way = wayOf(parts);
  const along = way?.nodes.filter((id) => network.nodes.has(id)) ?? [];
  return { ...sight, way, visible: new Set([...sight.visible, ...along]) };
}

/**
 * How many of each kind the whole of a partly loaded network has under the filters, the legend left out; null where
 * what is in sight tells it, and until the server has said it.
 */
export function countsOfWhole({
  network,
  view,
  matching,
}: Pick<SightParts, "network" | "view"> & { readonly matching: Matching | null }): Network["counts"] | null {
  const others = limitsOf(view).some((limit) => limit !== "kinds" && limit !== "filters");
  if (network.complete || view.fold || others) return null;
  const key = filterKey(view.filters);
  if (key === null) return network.counts;
  return matching?.key === key ? matching.counts : null;
}

/** `sightOf` that remembers its last answer: most steps leave what is in sight as it is. */
export function rememberSight(): (parts: SightParts) => Sight {
  let last: { parts: SightParts; sight: Sight } | null = null;
  return (parts) => {
    const before = last?.parts;
    const same =
      before !== undefined &&
      before.network === parts.network &&
      before.matching === parts.matching &&
      before.groups === parts.groups &&
      before.ways === parts.ways &&
      before.view.filters === parts.view.filters &&
      before.view.off === parts.view.off &&
      before.view.colour === parts.view.colour &&
      KEYS.every((key) => before.view[key] === parts.view[key]);
    if (last && same) return last.sight;
    last = { parts, sight: sightOf(parts) };
    return last.sight;
  };
}
