import { FEW, groupSize } from "./levels.ts";
import type { Group, Network } from "./network.ts";
import type { TourStop } from "./tour-stops.ts";

/** What a stop of the tour shows, and what its words are filled in with. */
export interface Stop {
  readonly name: TourStop;
  /** The group that is entered, or the two that are seen beside each other. */
  readonly groups?: readonly Group[];
  /** The nodes that alone are shown; without them, and without a group, everything is. */
  readonly keep?: readonly string[];
  /** The theme or the organisation that it is about. */
  readonly about?: string;
  readonly counts: Readonly<Record<"organisations" | "projects", number>> &
    Readonly<Partial<Record<"needs" | "links", number>>>;
}

/** A stop shows so many nodes at most: more do not make a picture that is read at a glance. */
const MOST = 80;
/** From so many organisations on something is shared. */
const SEVERAL = 2;

type Many = ReadonlyMap<string, ReadonlySet<string>>;

/** Which ends of the links of these types stand at each other end. */
function ends(network: Network, types: readonly string[], from: "from" | "to"): Many {
  const found = new Map<string, Set<string>>();
  const to = from === "from" ? "to" : "from";
  for (const link of network.links) {
    if (!types.includes(link.type)) continue;
    const known = found.get(link[from]);
    if (known) known.add(link[to]);
    else found.set(link[from], new Set([link[to]]));
  }
  return found;
}

const of = (many: Many, id: string): readonly string[] => [...(many.get(id) ?? [])];

/** Each part whole or not at all, as long as there is room. */
function within(first: string, parts: readonly (readonly string[])[]): string[] {
  const kept = new Set([first]);
  for (const part of parts) {
    const all = new Set([...kept, ...part]);
    if (all.size <= MOST) for (const id of part) kept.add(id);
  }
  return [...kept];
}

const mostFirst = <Item extends { readonly id: string }>(
  items: readonly Item[],
  size: (item: Item) => number,
) => [...items].sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));

/** The themes about which several organisations need something, those of most organisations first. */
function neededThemes(network: Network) {
  const about = ends(network, ["ABOUT"], "to");
  const askers = ends(network, ["HAS_NEED", "SHARES"], "to");
  const addressed = ends(network, ["ADDRESSES"], "to");
  const isProject = (id: string): boolean => network.nodes.get(id)?.kind === "PROJECT_IDEA";
  const themes = [...about.keys()].map((id) => {
    const needs = of(about, id).filter((other) => askers.has(other));
    const organisations = new Set(needs.flatMap((need) => of(askers, need)));
    const led = of(about, id).some(isProject) || needs.some((need) => addressed.has(need));
    const keep = within(
      id,
      needs.map((need) => [need, ...of(askers, need)]),
    );
    return { id, organisations: organisations.size, led, keep };
  });
  return mostFirst(themes, (theme) => theme.organisations).filter(
    ({ organisations }) => organisations >= SEVERAL,
  );
}

/** The organisations that do projects with several others, those with most partners first, as far as they make a picture. */
function connected(network: Network) {
  const projects = ends(network, ["PROPOSES", "TAKES_PART"], "from");
  const members = ends(network, ["PROPOSES", "TAKES_PART"], "to");
  const organisations = [...projects.keys()].map((id) => {
    const partners = new Set(of(projects, id).flatMap((project) => of(members, project)));
    partners.delete(id);
    return { id, projects: of(projects, id), partners: [...partners] };
  });
  return mostFirst(organisations, ({ partners }) => partners.length).filter(
    (each) => each.partners.length >= SEVERAL && 1 + each.projects.length + each.partners.length <= MOST,
  );
}

function groupStops(network: Network): Stop[] {
  const groups = network.groups.filter(({ parent }) => parent === -1);
  const [largest] = mostFirst(
    groups.map((group) => ({ group, id: String(group.group) })),
    ({ group }) => groupSize(group),
  );
  // So small a network is shown by its nodes at once.
  if (network.size <= FEW || groups.length < 2 || !largest) return [];
  const counts = { organisations: network.counts.ORGANISATION, projects: network.counts.PROJECT_IDEA };
  return [
    { name: "groups", counts },
    { name: "largest", groups: [largest.group], counts },
    ...(network.complete ? [] : stopsOfLarge(network, groups)),
  ];
}

/** The stop at the group that has most of something; none where no group has any. */
function stopAtMost(name: TourStop, groups: readonly Group[], size: (group: Group) => number): Stop[] {
  const [most] = mostFirst(
    groups.map((group) => ({ group, id: String(group.group) })),
    ({ group }) => size(group),
  );
  if (!most || size(most.group) === 0) return [];
  const { ORGANISATION: organisations, PROJECT_IDEA: projects, NEED: needs } = most.group.counts;
  return [{ name, groups: [most.group], counts: { organisations, projects, needs } }];
}

/** What the groups alone tell, of a network whose nodes are not all loaded. */
function stopsOfLarge({ between, counts }: Network, groups: readonly Group[]): Stop[] {
  const [a, b, links = 0] = between.reduce<readonly number[]>(
    (most, each) => (each[2] > (most[2] ?? 0) ? each : most),
    [],
  );
  const pair = groups.filter(({ group }) => group === a || group === b);
  const whole = { organisations: counts.ORGANISATION, projects: counts.PROJECT_IDEA };
  const joined: Stop = { name: "joined", groups: pair, counts: { ...whole, links } };
  return [
    ...(pair.length === 2 ? [joined] : []),
    ...stopAtMost("asking", groups, (group) => group.counts.NEED),
    ...stopAtMost(
      "busy",
      groups,
      (group) => group.counts.PROJECT_IDEA / Math.max(1, group.counts.ORGANISATION),
    ),
  ];
}

function needStops(network: Network): Stop[] {
  const themes = neededThemes(network);
  const [needed] = themes;
  const unled = themes.find((theme) => !theme.led && theme !== needed);
  const stop = (name: TourStop, theme: (typeof themes)[number]): Stop => ({
    name,
    about: theme.id,
    keep: theme.keep,
    counts: { organisations: theme.organisations, projects: 0 },
  });
  return [...(needed ? [stop("needed", needed)] : []), ...(unled ? [stop("unled", unled)] : [])];
}

function connectedStops(network: Network): Stop[] {
  const [most] = connected(network);
  if (!most) return [];
  const counts = { organisations: most.partners.length, projects: most.projects.length };
  return [{ name: "connected", about: most.id, keep: [most.id, ...most.projects, ...most.partners], counts }];
}

/**
 * The tour of a network: its groups, the largest of them, what most organisations need, what nobody leads yet, a
 * well-connected organisation, and the reader's own. Of a large network, of which parts are loaded, the groups alone
 * tell: which two have most links, where most is asked, and where most projects are. Stops that have nothing to show
 * are left out.
 */
export function tourOf(network: Network): readonly Stop[] {
  const counts = { organisations: network.counts.ORGANISATION, projects: network.counts.PROJECT_IDEA };
  return [
    ...groupStops(network),
    ...(network.complete ? [...needStops(network), ...connectedStops(network)] : []),
    ...(counts.organisations > 0 ? [{ name: "yours", counts } satisfies Stop] : []),
  ];
}
