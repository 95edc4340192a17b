/* The files of a map as the server sends them: columns, one value a node or link. What a field means stands there too. */

/** A text in both languages; empty where nobody wrote it. */
export interface MapText {
  readonly en: string | null;
  readonly nl: string | null;
}

/** A group: nodes that are joined among each other more than with the rest, side by side on the map. */
export interface MapGroup {
  readonly group: number;
  /** The group that this one is part of; -1 for those of the first picture. */
  readonly parent: number;
  /** The middle of its disc, and its radius, in units of the map. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How many nodes of each kind, in the order of the file's `kinds`. */
  readonly counts: readonly number[];
  /** What it is about, most telling first. */
  readonly themes: readonly MapText[];
  /** The node to tell it by, where its themes alone do not. */
  readonly around: MapText | null;
  /** Whether there are no groups within it. */
  readonly innermost: boolean;
}

/** What the first picture is made of, the same few kilobytes whatever the size of the network. */
export interface MapOverview {
  readonly version: number;
  readonly kinds: readonly string[];
  readonly linkTypes: readonly string[];
  readonly counts: readonly number[];
  readonly links: number;
  /** About how far nodes stand apart, in units of the map. */
  readonly room: number;
  /** Whether all nodes come in one part, `nodes`; else by group, `part-N`, and `groups` has the groups within groups. */
  readonly whole: boolean;
  readonly groups: readonly MapGroup[];
  readonly between: readonly (readonly [number, number, number])[];
}

/** Some nodes, and those links that stand with them. */
export interface MapPart {
  readonly nodes: {
    readonly id: readonly string[];
    readonly kind: readonly number[];
    readonly labelEn: readonly (string | null)[];
    readonly labelNl: readonly (string | null)[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly group: readonly number[];
    readonly degree: readonly number[];
    readonly organisationKind: readonly (string | null)[];
    readonly country: readonly (string | null)[];
  };
  /** The identifiers of ends that stand in other parts; links name them by their place after the nodes. */
  readonly elsewhere: readonly string[];
  readonly links: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly type: readonly number[];
  };
}
