import type { NodeKind } from "./network.ts";
import { wrapLabel } from "./place-labels.ts";

/** Something a reason speaks of; free words that ask have no kind. */
export interface EvidencePoint {
  readonly id: string;
  readonly kind: NodeKind | null;
  readonly text: string;
}

/** What a reason is made of, each part a node or nothing. */
export interface EvidenceReason {
  readonly ours: EvidencePoint | null;
  readonly theirs: EvidencePoint | null;
  readonly theme: EvidencePoint | null;
  readonly through: readonly EvidencePoint[];
}

export interface EvidenceNode extends EvidencePoint {
  readonly x: number;
  readonly y: number;
  /** The text in lines that fit under the node. */
  readonly lines: readonly string[];
}

export interface EvidenceLink {
  readonly from: string;
  readonly to: string;
  /** The line, as an SVG path; one that passes rows by bends around what stands in them. */
  readonly path: string;
}

/** A small picture from the asker at the top to the partner at the bottom; sizes in pixels. */
export interface EvidenceGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly EvidenceNode[];
  readonly links: readonly EvidenceLink[];
}

const WIDTH = 280;
const MARGIN = 14;
const ROW = 64;
const MOST_IN_A_ROW = 3;
/** About the width of a letter of the labels, in pixels. */
const LETTER = 6.6;

/** The ways from the asker to the partner that a reason takes, node by node. */
function waysOf(asker: EvidencePoint, partner: EvidencePoint, reason: EvidenceReason): EvidencePoint[][] {
  const { ours, theme, theirs, through } = reason;
  const middle = [ours, theme, theirs].flatMap((point) => point ?? []);
  const ways = through.map((point) => [asker, point, partner]);
  return middle.length > 0 || ways.length === 0 ? [[asker, ...middle, partner], ...ways] : ways;
}

/** The identifiers of the nodes that a reason stands on, asker and partner included. */
export function nodesOfReason(
  asker: EvidencePoint,
  partner: EvidencePoint,
  reason: EvidenceReason,
): ReadonlySet<string> {
  return new Set(
    waysOf(asker, partner, reason)
      .flat()
      .map(({ id }) => id),
  );
}

function lineOf(a: EvidenceNode, b: EvidenceNode): string {
  const passesBy = Math.abs(b.y - a.y) > ROW;
  const bend = passesBy ? `Q${a.x < WIDTH / 2 ? 0 : WIDTH} ${(a.y + b.y) / 2} ` : "L";
  return `M${a.x} ${a.y}${bend}${b.x} ${b.y}`;
}

function linksOf(
  ways: readonly (readonly EvidencePoint[])[],
  nodes: readonly EvidenceNode[],
): EvidenceLink[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const links = new Map<string, EvidenceLink>();
  for (const way of ways) {
    for (const [i, { id: to }] of way.entries()) {
      const [a, b] = [places.get(way[i - 1]?.id ?? to), places.get(to)];
      if (a && b && a !== b) links.set(`${a.id} ${to}`, { from: a.id, to, path: lineOf(a, b) });
    }
  }
  return [...links.values()];
}

/** The nodes row by row: the asker, what it has, what joins the two, what the other has, the other. */
function rowsOf(
  asker: EvidencePoint,
  partner: EvidencePoint,
  reasons: readonly EvidenceReason[],
): EvidencePoint[][] {
  const placed = new Set([asker.id, partner.id]);
  const fresh = (points: readonly (EvidencePoint | null)[]): EvidencePoint[] =>
    points.flatMap((point) => {
      if (point === null || placed.has(point.id)) return [];
      placed.add(point.id);
      return [point];
    });
  const shared = reasons.flatMap(({ ours, theirs }) => (ours?.id === theirs?.id ? ours : null));
  const middle = fresh([...reasons.flatMap(({ theme, through }) => [theme, ...through]), ...shared]);
  const ours = fresh(reasons.map((reason) => reason.ours));
  const theirs = fresh(reasons.map((reason) => reason.theirs));
  return [[asker], ...chunks(ours), ...chunks(middle), ...chunks(theirs), [partner]];
}

/** A full row in even parts, so that none is left with a single node beside three. */
function chunks(row: readonly EvidencePoint[]): EvidencePoint[][] {
  const count = Math.ceil(row.length / MOST_IN_A_ROW);
  const size = Math.ceil(row.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, i) => row.slice(i * size, (i + 1) * size));
}

/** The picture of why a partner fits. The same reasons give the same picture. */
export function evidenceGraph(
  asker: EvidencePoint,
  partner: EvidencePoint,
  reasons: readonly EvidenceReason[],
): EvidenceGraph {
  const rows = rowsOf(asker, partner, reasons);
  const nodes = rows.flatMap((row, y) =>
    row.map((point, x) => {
      const room = WIDTH / row.length;
      return {
        ...point,
        x: (x + 0.5) * room,
        y: MARGIN + y * ROW,
        lines: wrapLabel(point.text, Math.floor(room / LETTER) - 1, 2),
      };
    }),
  );
  const links = linksOf(
    reasons.flatMap((reason) => waysOf(asker, partner, reason)),
    nodes,
  );
  return { width: WIDTH, height: rows.length * ROW, nodes, links };
}
