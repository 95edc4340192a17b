import { MOST_GROUPS } from "../graph/groups.ts";
import { NODE_KINDS, type NodeKind } from "../graph/network.ts";

/** The same colour in its three strengths: as it is, standing back, and dimmed. */
export interface Strengths {
  readonly full: string;
  readonly back: string;
  readonly dim: string;
}

/** The colours of the picture; they are set in styles/tokens.css and read from there, light or dark. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly second: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<NodeKind, Strengths>>;
  /** For groups that have no order, and for steps on a scale from little to much. */
  readonly groups: readonly Strengths[];
  readonly steps: readonly Strengths[];
  /** What belongs to no group with a colour of its own, and what has no value. */
  readonly other: Strengths;
  readonly none: Strengths;
  readonly links: {
    readonly rest: string;
    readonly background: string;
    readonly selected: string;
    readonly dim: string;
  };
  /** The discs of groups: while they stand for their nodes, under the pointer, under their nodes, and their edge. */
  readonly discs: {
    readonly ground: string;
    readonly groundHovered: string;
    readonly groundOpen: string;
    readonly rim: string;
  };
}

const CSS_NAMES: Record<NodeKind, string> = {
  ORGANISATION: "--kind-organisation",
  NEED: "--kind-need",
  PROJECT_IDEA: "--kind-idea",
  OFFER: "--kind-offer",
  THEME: "--kind-theme",
};

/** How many steps a scale has: groupByLinks and groupByBetweenness make as many. */
const STEPS = 5;

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/**
 * A colour laid over a ground with a share of opacity (0 to 1), as the opaque colour that comes out. Opaque lines
 * do not add up where they cross, so a busy spot stays as light as a quiet one. Both colours as `#rrggbb`.
 */
export function lay(colour: string, ground: string, share: number): string {
  const under = channels(ground);
  const mixed = channels(colour).map((value, i) => Math.round(value * share + (under[i] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The palette from its colours by CSS name. */
export function paletteOf(read: (name: string) => string): Palette {
  const paper = read("--paper");
  const ink = read("--ink");
  const strengths = (colour: string): Strengths => ({
    full: colour,
    back: lay(colour, paper, 0.4),
    dim: lay(colour, paper, 0.12),
  });
  const numbered = (name: string, count: number): Strengths[] =>
    Array.from({ length: count }, (_, i) => strengths(read(`${name}-${i}`)));
  const kinds = Object.fromEntries(NODE_KINDS.map((kind) => [kind, strengths(read(CSS_NAMES[kind]))]));
  return {
    paper,
    ink,
    second: read("--second"),
    accent: read("--accent"),
    kinds: kinds as Record<NodeKind, Strengths>,
    groups: numbered("--group", MOST_GROUPS),
    steps: numbered("--step", STEPS),
    other: strengths(read("--group-other")),
    none: strengths(read("--group-none")),
    links: {
      rest: lay(ink, paper, 0.18),
      background: lay(ink, paper, 0.07),
      selected: lay(ink, paper, 0.8),
      dim: lay(ink, paper, 0.04),
    },
    discs: {
      ground: lay(ink, paper, 0.045),
      groundHovered: lay(ink, paper, 0.08),
      groundOpen: lay(ink, paper, 0.025),
      rim: lay(ink, paper, 0.14),
    },
  };
}

/** The palette that the page shows now. */
export function currentPalette(root: Element): Palette {
  const style = getComputedStyle(root);
  return paletteOf((name) => style.getPropertyValue(name).trim());
}
