import type { Groups } from "../graph/groups.ts";
import type { Network } from "../graph/network.ts";
import { type Passes, type Sight, type SightChoices, seeNetwork } from "../graph/visible.ts";
import { filterKey } from "./filters.ts";
import type { ViewState } from "./view-state.ts";

/** The nodes that the server says the filters keep. */
export interface Matching {
  readonly key: string;
  readonly ids: ReadonlySet<string>;
}

/** What sight is made of. */
export interface SightParts {
  readonly network: Network;
  readonly view: ViewState;
  readonly matching: Matching | null;
  readonly groups: Groups | null;
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

/** What is in sight. Until the server has answered for new filters, what it said of the last ones holds. */
export const sightOf = (parts: SightParts): Sight => seeNetwork(parts.network, parts.view, passesOf(parts));

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
      before.view.filters === parts.view.filters &&
      before.view.off === parts.view.off &&
      before.view.colour === parts.view.colour &&
      KEYS.every((key) => before.view[key] === parts.view[key]);
    if (last && same) return last.sight;
    last = { parts, sight: sightOf(parts) };
    return last.sight;
  };
}
