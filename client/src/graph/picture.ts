import type { NodeKind } from "./network.ts";

/** A line of the picture, in pixels from its upper left corner. */
export interface PictureLink {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly width: number;
}

export interface PictureNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: NodeKind;
  readonly colour: string;
  /** The colour of the ring around what is selected; empty for the rest. */
  readonly ring: string | null;
}

export interface PictureLabel {
  /** Where the first line begins, or has its middle when the label is centred. */
  readonly x: number;
  readonly top: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly centred: boolean;
}

/** A group of nodes as a disc, with what the ring along its rim says. */
export interface PictureDisc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ground: string;
  readonly rim: string;
  /** Parts of the ring, clockwise from the top: its colour, and where it begins and ends as shares of the whole. */
  readonly ring: readonly { readonly colour: string; readonly from: number; readonly to: number }[];
}

/** What the reader sees of the map at one moment, without what draws it; from back to front. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly discs: readonly PictureDisc[];
  readonly links: readonly PictureLink[];
  readonly nodes: readonly PictureNode[];
  readonly labels: readonly PictureLabel[];
}

/** One entry of the legend: a shape, a colour or a size with what it means. */
export interface LegendEntry {
  readonly kind: NodeKind;
  readonly colour: string;
  readonly name: string;
  /** Of the mark, in pixels; the usual one when left out. */
  readonly radius?: number;
}

/** A part of the legend, which begins a line of its own. */
export interface LegendPart {
  /** What its entries have in common; empty for none. */
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}
