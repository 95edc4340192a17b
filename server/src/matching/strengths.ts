import { type LinkType, NODE_KINDS } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { type Asker, isMet, isStatement, type StatementKind, themesOf, type Wanted } from "./asker.ts";
import { FIT, type Fit, type ReasonKind, SUPPORT_FIT } from "./fit.ts";
import { themeReach } from "./theme-rarity.ts";

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
/** A theme of more statements than this joins nobody: half the network would be a partner. */
const BROAD_THEME = 300;
/** What a project that is over still counts: it shows what somebody knows, but asks for nobody any more. */
const OVER = 0.5;
/** Links that say outright that two statements belong together. */
const ANSWERS: ReadonlySet<LinkType> = new Set<LinkType>(["ADDRESSES", "HELPS_WITH"]);

/** Why organisations fit what is asked for, by what they need, plan and offer; in no particular order. */
export function* statementStrengths(network: PublishedNetwork, asker: Asker): Generator<Strength> {
  for (const wanted of asker.wanted) {
    for (const joined of joinedTo(network, wanted)) {
      const fit = fitOf(network, wanted, joined.theirs);
      if (fit === null) continue;
      for (const { organisation, involvement } of behind(network, joined.theirs)) {
        if (asker.organisations.has(organisation)) continue;
        const value = joined.closeness * involvement * stillRunning(network, wanted.node, joined);
        yield {
          organisation,
          ...fit,
          value,
          ours: wanted.node,
          theirs: joined.theirs,
          theme: joined.theme,
          through: [],
        };
      }
    }
  }
  for (const [theirs, score] of asker.found ?? []) yield* foundStrengths(network, theirs, score);
}

/** What free words find counts as an answer to a need: an offer most, then a project, then the same need. */
function* foundStrengths(network: PublishedNetwork, theirs: number, score: number): Generator<Strength> {
  const fit = FIT.NEED[network.kindAt(theirs) as StatementKind];
  if (fit === null) return;
  for (const { organisation, involvement } of behind(network, theirs)) {
    const theme = themesOf(network, theirs)[0] ?? null;
    yield { organisation, ...fit, value: score * involvement, ours: null, theirs, theme, through: [] };
  }
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
function stillRunning(network: PublishedNetwork, ours: number | null, { theirs, outright }: Joined): number {
  if (outright) return 1;
  const over = [ours, theirs].filter((statement) => statement !== null && isCompleted(network, statement));
  return OVER ** over.length;
}

/** Whether a project seeks the sort of support that an offer is. */
function seeks(network: PublishedNetwork, project: number, offer: number): boolean {
  const offered = network.valuesAt(offer, "offerKind");
  return network.valuesAt(project, "supportSought").some((support) => offered.includes(support));
}

interface Joined {
  readonly theirs: number;
  readonly theme: number | null;
  /** 1 for a link that says so outright, and for the very same need; else how rare the theme in common is. */
  readonly closeness: number;
  /** Whether a link says so, or it is the very same need. */
  readonly outright: boolean;
}

/** The statement itself (others may share a need), those linked to it, and those about one of its narrow themes. */
function joinedTo(network: PublishedNetwork, wanted: Wanted): Iterable<Joined> {
  const joined = new Map<number, Joined>();
  for (const theme of wanted.themes) {
    const { statements, rarity: closeness } = themeReach(network, theme);
    if (statements > BROAD_THEME) continue;
    for (const { neighbour: theirs, type } of network.linksOf(theme)) {
      if (type !== "ABOUT" || !isStatement(network, theirs)) continue;
      const known = joined.get(theirs);
      if (known === undefined || known.closeness < closeness)
        joined.set(theirs, { theirs, theme, closeness, outright: false });
    }
  }
  if (wanted.node === null) return joined.values();
  const own = joined.get(wanted.node);
  joined.delete(wanted.node);
  const outright = (theirs: number, theme: number | null) =>
    joined.set(theirs, { theirs, theme, closeness: 1, outright: true });
  if (wanted.kind === "NEED") outright(wanted.node, own?.theme ?? null);
  for (const { neighbour, type } of network.linksOf(wanted.node)) {
    if (ANSWERS.has(type) && isStatement(network, neighbour))
      outright(neighbour, joined.get(neighbour)?.theme ?? null);
  }
  return joined.values();
}

const ORGANISATION = NODE_KINDS.indexOf("ORGANISATION");

/** The organisations behind a statement, each with how much it is theirs. */
function behind(network: PublishedNetwork, statement: number) {
  const organisations = [];
  for (const { neighbour, type, role } of network.linksOf(statement)) {
    const involvement = INVOLVEMENT[type];
    if (involvement === undefined || network.kindCodeAt(neighbour) !== ORGANISATION) continue;
    organisations.push({ organisation: neighbour, involvement: role === "COORDINATOR" ? 1 : involvement });
  }
  return organisations;
}
