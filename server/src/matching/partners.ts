import { type LinkType, NODE_KINDS } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { type Asker, isStatement, ownedOrOwners, type StatementKind, type Wanted } from "./asker.ts";
import { FIT, type ReasonKind } from "./fit.ts";
import { type MissingFactKind, missingFacts } from "./missing-facts.ts";

/** One reason why an organisation fits, by the numbers of the nodes that show it. */
export interface Reason {
  readonly kind: ReasonKind;
  /** How much of the score it makes up. */
  readonly share: number;
  /** What was asked for; null for free words. */
  readonly ours: number | null;
  /** What the organisation needs, plans or offers. */
  readonly theirs: number;
  /** The narrowest theme they have in common. */
  readonly theme: number;
}

export interface Partner {
  readonly organisation: number;
  /** Between 0 and 1. */
  readonly score: number;
  /** The strongest first; their shares add up to the score. */
  readonly reasons: readonly Reason[];
  readonly missing: readonly MissingFactKind[];
  readonly worksWithAsker: boolean;
}

/** A reader takes in a few reasons; more of them do not make a fit surer either. */
const MOST_REASONS = 4;

/** Standing behind a statement oneself weighs more than being one of many partners in a project. */
const INVOLVEMENT: Readonly<Partial<Record<LinkType, number>>> = {
  HAS_NEED: 1,
  SHARES: 1,
  MAKES_OFFER: 1,
  PROPOSES: 1,
  TAKES_PART: 0.6,
};

/**
 * Organisations that fit, best first. For each theme that something sought shares with something of another
 * organisation: strength = weight of the pair (`FIT`) × rarity of the theme × involvement. The strengths of the
 * strongest reasons combine to score = 1 − ∏(1 − strength), so that a second reason adds to the first and nobody
 * passes 1 by doing much. Equal scores: fewer links first, so that small organisations surface, then by identifier.
 */
export function findPartners(network: PublishedNetwork, asker: Asker, options: { today: string }): Partner[] {
  const reasonsByOrganisation = collectReasons(network, asker);
  const colleagues = colleaguesOf(network, asker);
  const partners = [...reasonsByOrganisation].map(([organisation, strengths]) => ({
    organisation,
    ...combine(strengths),
    missing: missingFacts(network, organisation, options.today),
    worksWithAsker: colleagues.has(organisation),
  }));
  return partners.sort(
    (a, b) =>
      b.score - a.score ||
      network.degree(a.organisation) - network.degree(b.organisation) ||
      a.organisation - b.organisation,
  );
}

/** A reason before its share is known. */
type Strength = Omit<Reason, "share"> & { readonly strength: number };

function collectReasons(network: PublishedNetwork, asker: Asker): Map<number, Strength[]> {
  const found = new Map<number, Strength[]>();
  const ownStatements = new Set(asker.wanted.map((wanted) => wanted.node));
  for (const wanted of asker.wanted) {
    for (const { theirs, theme, rarity } of sharingATheme(network, wanted)) {
      const fit = FIT[wanted.kind][network.kindAt(theirs) as StatementKind];
      if (fit === null || ownStatements.has(theirs)) continue;
      for (const { organisation, involvement } of behind(network, theirs)) {
        if (asker.organisations.has(organisation)) continue;
        const strength = fit.weight * rarity * involvement;
        const reasons = found.get(organisation) ?? [];
        reasons.push({ kind: fit.kind, strength, ours: wanted.node, theirs, theme });
        found.set(organisation, reasons);
      }
    }
  }
  return found;
}

/** Every statement that shares a theme with what is sought, by the rarest theme that they share. */
function sharingATheme(network: PublishedNetwork, wanted: Wanted) {
  const rarest = new Map<number, { theirs: number; theme: number; rarity: number }>();
  for (const theme of wanted.themes) {
    const rarity = rarityOf(network, theme);
    for (const link of network.linksOf(theme)) {
      if (link.type !== "ABOUT" || !isStatement(network, link.neighbour)) continue;
      const known = rarest.get(link.neighbour);
      if (known !== undefined && known.rarity >= rarity) continue;
      rarest.set(link.neighbour, { theirs: link.neighbour, theme, rarity });
    }
  }
  return rarest.values();
}

/** From 1 for a theme of a single statement towards 0 for one that everything is about. */
function rarityOf(network: PublishedNetwork, theme: number): number {
  const statements =
    network.countsByKind.NEED + network.countsByKind.PROJECT_IDEA + network.countsByKind.OFFER;
  const about = network.degreeByType(theme).ABOUT;
  return Math.log((1 + statements) / Math.max(1, about)) / Math.log(1 + statements);
}

function behind(network: PublishedNetwork, statement: number) {
  const organisations = [];
  for (const link of network.linksOf(statement)) {
    const involvement = INVOLVEMENT[link.type];
    if (involvement === undefined || link.direction !== "IN") continue;
    organisations.push({
      organisation: link.neighbour,
      involvement: link.role === "COORDINATOR" ? 1 : involvement,
    });
  }
  return organisations;
}

/** Keeps the strongest reasons, each statement of theirs once, and shares the score out among them. */
function combine(strengths: readonly Strength[]): { score: number; reasons: Reason[] } {
  const kept: Strength[] = [];
  for (const candidate of strengths.toSorted(byStrength)) {
    if (kept.length < MOST_REASONS && !kept.some(({ theirs }) => theirs === candidate.theirs))
      kept.push(candidate);
  }
  const score = 1 - kept.reduce((product, { strength }) => product * (1 - strength), 1);
  const total = kept.reduce((sum, { strength }) => sum + strength, 0);
  const reasons = kept.map(({ strength, ...reason }) => ({ ...reason, share: (score * strength) / total }));
  return { score, reasons };
}

function byStrength(a: Strength, b: Strength): number {
  return b.strength - a.strength || (a.ours ?? -1) - (b.ours ?? -1) || a.theirs - b.theirs;
}

/** Organisations that take part in a project together with one of the askers. */
function colleaguesOf(network: PublishedNetwork, asker: Asker): ReadonlySet<number> {
  const colleagues = new Set<number>();
  const project = NODE_KINDS.indexOf("PROJECT_IDEA");
  for (const organisation of asker.organisations) {
    for (const statement of ownedOrOwners(network, organisation)) {
      if (network.kindCodeAt(statement) !== project) continue;
      for (const colleague of ownedOrOwners(network, statement)) colleagues.add(colleague);
    }
  }
  return colleagues;
}
