import { LINK_TYPES, type LinkType, NODE_KINDS } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { type Asker, isMet, isStatement, type StatementKind, themesOf, type Wanted } from "./asker.ts";
import { FIT, type Fit, type ReasonKind, SUPPORT_FIT } from "./fit.ts";
import type { StatementMeanings } from "./text/statement-meanings.ts";
import { themeRarity } from "./theme-rarity.ts";

/** One reason before the score is shared out: what was measured, and how much it weighs. */
export interface Strength {
  readonly organisation: number;
  readonly kind: ReasonKind;
  /** From 0 to 1. */
  readonly value: number;
  readonly weight: number;
  /** What was asked for; null for free words and for the network of projects. */
  readonly ours: number | null;
  /** What the organisation needs, plans or offers; null for the network of projects. */
  readonly theirs: number | null;
  /** The narrowest theme that ours and theirs have in common, where there is one. */
  readonly theme: number | null;
  /** Organisations or themes that join the two, for the network of projects. */
  readonly through: readonly number[];
}

/** Standing behind a statement oneself weighs more than being one of many partners in a project. */
const INVOLVEMENT: Readonly<Partial<Record<LinkType, number>>> = {
  HAS_NEED: 1,
  SHARES: 1,
  MAKES_OFFER: 1,
  PROPOSES: 1,
  TAKES_PART: 0.6,
};
const INVOLVEMENT_BY_CODE = LINK_TYPES.map((type) => INVOLVEMENT[type]);
const NONE: readonly number[] = [];
/** How much of the closeness of two statements about one theme is left when they have nothing else in common. */
const APART = 0.5;
/** From this likeness in meaning on, two texts by different hands say the same. */
const ALIKE = 0.5;
/** What a project that is over still counts: it shows what somebody knows, but asks for nobody any more. */
const OVER = 0.5;
/** Links that say outright that two statements belong together. */
const ANSWERS: ReadonlySet<LinkType> = new Set<LinkType>(["ADDRESSES", "HELPS_WITH"]);
/** For each place in `LINK_TYPES`: whether it is one of these. */
const IS_ANSWER = LINK_TYPES.map((type) => ANSWERS.has(type));

/**
 * Gives `add` why organisations fit what is asked for, by what they need, plan and offer; in no particular order.
 *
 * @param meanings null when nothing is known of what statements say
 */
export function addStatementStrengths(
  network: PublishedNetwork,
  asker: Asker,
  meanings: StatementMeanings | null,
  add: (strength: Strength) => void,
): void {
  for (const alike of alikeInFit(network, asker.wanted))
    for (const joined of joinedByTheme(network, alike))
      addJoined(network, asker, nearInMeaning(joined, meanings), add);
  for (const wanted of asker.wanted)
    for (const joined of joinedOutright(network, wanted)) addJoined(network, asker, joined, add);
  for (const [theirs, score] of asker.found ?? []) addFound(network, theirs, score, add);
}

/** Two statements about one theme are as near as it is rare, and less so when they say other things about it. */
function nearInMeaning(joined: Joined, meanings: StatementMeanings | null): Joined {
  const { wanted, theirs, closeness } = joined;
  const likeness = wanted.node === null ? null : (meanings?.likeness(wanted.node, theirs) ?? null);
  if (likeness === null) return joined;
  return { ...joined, closeness: closeness * (APART + (1 - APART) * Math.min(1, likeness / ALIKE)) };
}

function addJoined(
  network: PublishedNetwork,
  asker: Asker,
  { wanted, theirs, theme, closeness, outright }: Joined,
  add: (strength: Strength) => void,
): void {
  const fit = fitOf(network, wanted, theirs);
  if (fit === null) return;
  const { kind, weight } = fit;
  const ours = wanted.node;
  const running = outright ? 1 : stillRunning(network, ours, theirs);
  forBehind(network, theirs, (organisation, involvement) => {
    if (asker.organisations.has(organisation)) return;
    const value = closeness * involvement * running;
    add({ organisation, kind, value, weight, ours, theirs, theme, through: NONE });
  });
}

/** What free words find counts as an answer to a need: an offer most, then a project, then the same need. */
function addFound(
  network: PublishedNetwork,
  theirs: number,
  score: number,
  add: (strength: Strength) => void,
): void {
  const fit = FIT.NEED[network.kindAt(theirs) as StatementKind];
  if (fit === null) return;
  const { kind, weight } = fit;
  const theme = themesOf(network, theirs)[0] ?? null;
  forBehind(network, theirs, (organisation, involvement) =>
    add({ organisation, kind, value: score * involvement, weight, ours: null, theirs, theme, through: NONE }),
  );
}

function fitOf(network: PublishedNetwork, wanted: Wanted, theirs: number): Fit | null {
  const kind = network.kindAt(theirs) as StatementKind;
  if (wanted.node !== null && wanted.kind === "PROJECT_IDEA" && kind === "OFFER") {
    if (seeks(network, wanted.node, theirs)) return SUPPORT_FIT.PROJECT_IDEA;
  }
  if (wanted.node !== null && wanted.kind === "OFFER" && kind === "PROJECT_IDEA") {
    if (seeks(network, theirs, wanted.node)) return SUPPORT_FIT.OFFER;
  }
  if (wanted.kind === "OFFER" && isCompleted(network, theirs)) return null;
  if (wanted.kind !== "NEED" && isMet(network, theirs)) return null;
  return FIT[wanted.kind][kind];
}

/** A project that is over shows what somebody knows, but has no use for an offer any more. */
function isCompleted(network: PublishedNetwork, statement: number): boolean {
  return (
    network.kindAt(statement) === "PROJECT_IDEA" && network.valuesAt(statement, "stage").includes("COMPLETED")
  );
}

/** For two statements that only share a theme: OVER for each of them that is a project that is over. */
function stillRunning(network: PublishedNetwork, ours: number | null, theirs: number): number {
  const over = [ours, theirs].filter((statement) => statement !== null && isCompleted(network, statement));
  return OVER ** over.length;
}

/** Whether a project seeks the sort of support that an offer is. */
function seeks(network: PublishedNetwork, project: number, offer: number): boolean {
  const offered = network.valuesAt(offer, "offerKind");
  return network.valuesAt(project, "supportSought").some((support) => offered.includes(support));
}

interface Joined {
  readonly wanted: Wanted;
  readonly theirs: number;
  readonly theme: number | null;
  /** 1 for a link that says so outright, and for the very same need; else how rare the theme in common is. */
  readonly closeness: number;
  /** Whether a link says so, or it is the very same need. */
  readonly outright: boolean;
}

/**
 * What is asked for, in groups that fit with anything in the same way, so that each theme is looked at once for a
 * group and not for each of hundreds of projects; by node number within a group.
 */
function alikeInFit(network: PublishedNetwork, wanted: readonly Wanted[]): Iterable<readonly Wanted[]> {
  const groups = new Map<string, Wanted[]>();
  for (const one of wanted.toSorted((a, b) => (a.node ?? -1) - (b.node ?? -1))) {
    const { kind, node } = one;
    const said =
      node === null
        ? []
        : [...network.valuesAt(node, "supportSought"), ...network.valuesAt(node, "offerKind")];
    const key = [kind, node !== null && isCompleted(network, node), ...said].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups.values();
}

/** Statements about a narrow theme of something in a group, each by the narrowest and with the first that has it. */
function joinedByTheme(network: PublishedNetwork, group: readonly Wanted[]): Iterable<Joined> {
  const joined = new Map<number, Joined>();
  for (const [theme, [first, second]] of byTheme(group)) {
    const closeness = themeRarity(network, theme);
    if (closeness === null || first === undefined) continue;
    const { links } = network;
    for (let slot = links.first(theme); slot < links.end(theme); slot++) {
      const theirs = links.neighbour(slot);
      if (links.typeCode(slot) !== ABOUT || !isStatement(network, theirs)) continue;
      const wanted = theirs === first.node ? second : first;
      if (wanted === undefined) continue;
      const known = joined.get(theirs);
      if (known === undefined || known.closeness < closeness || isEarlier(wanted, closeness, known))
        joined.set(theirs, { wanted, theirs, theme, closeness, outright: false });
    }
  }
  return joined.values();
}

function isEarlier({ node }: Wanted, closeness: number, known: Joined): boolean {
  return closeness === known.closeness && (node ?? -1) < (known.wanted.node ?? -1);
}

/** By theme: the first two of a group that are about it; the second is for what is the first itself. */
function byTheme(group: readonly Wanted[]): ReadonlyMap<number, Wanted[]> {
  const themes = new Map<number, Wanted[]>();
  for (const wanted of group)
    for (const theme of wanted.themes) {
      const known = themes.get(theme);
      if (known === undefined) themes.set(theme, [wanted]);
      else if (known.length < 2) known.push(wanted);
    }
  return themes;
}

/** The statement itself (others may share a need), and those that a link joins to it. */
function* joinedOutright(network: PublishedNetwork, wanted: Wanted): Generator<Joined> {
  const { node } = wanted;
  if (node === null) return;
  const narrowest = (theirs: number) =>
    themesOf(network, theirs)
      .filter((theme) => wanted.themes.includes(theme))
      .flatMap((theme) => {
        const rarity = themeRarity(network, theme);
        return rarity === null ? [] : [{ theme, rarity }];
      })
      .toSorted((a, b) => b.rarity - a.rarity)[0]?.theme ?? null;
  if (wanted.kind === "NEED")
    yield { wanted, theirs: node, theme: narrowest(node), closeness: 1, outright: true };
  const { links } = network;
  for (let slot = links.first(node); slot < links.end(node); slot++) {
    const theirs = links.neighbour(slot);
    if (IS_ANSWER[links.typeCode(slot)] === true && isStatement(network, theirs))
      yield { wanted, theirs, theme: narrowest(theirs), closeness: 1, outright: true };
  }
}

const ORGANISATION = NODE_KINDS.indexOf("ORGANISATION");
const ABOUT = LINK_TYPES.indexOf("ABOUT");

/** The organisations behind a statement, each with how much it is theirs. */
function forBehind(
  network: PublishedNetwork,
  statement: number,
  each: (organisation: number, involvement: number) => void,
): void {
  const { links } = network;
  for (let slot = links.first(statement); slot < links.end(statement); slot++) {
    const involvement = INVOLVEMENT_BY_CODE[links.typeCode(slot)];
    const organisation = links.neighbour(slot);
    if (involvement === undefined || network.kindCodeAt(organisation) !== ORGANISATION) continue;
    each(organisation, links.role(slot) === "COORDINATOR" ? 1 : involvement);
  }
}
