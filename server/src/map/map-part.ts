import type { Layout } from "./layout.ts";
import type { MapInput } from "./map-input.ts";

/** Some nodes in columns, and links among them, or from them to nodes that stand elsewhere. */
export interface MapPart {
  readonly nodes: {
    readonly id: readonly string[];
    readonly kind: readonly number[];
    readonly labelEn: readonly (string | null)[];
    readonly labelNl: readonly (string | null)[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly group: readonly number[];
    /** How many neighbours it has in the whole network. */
    readonly degree: readonly number[];
    readonly organisationKind: readonly (string | null)[];
    readonly country: readonly (string | null)[];
  };
  /** The identifiers of nodes that links name but that stand in other parts. */
  readonly elsewhere: readonly string[];
  /** The ends by their place in `nodes`, and after those in `elsewhere`. */
  readonly links: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly type: readonly number[];
  };
}

/** A link by the numbers of its ends, and of its type in `LINK_TYPES`. */
export interface PartLink {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

/** Makes parts of a map from nodes, by their numbers, and links. */
export function partMaker(
  input: Omit<MapInput, "links">,
  layout: Pick<Layout, "x" | "y" | "groupOf">,
  degree: (node: number) => number,
) {
  return (nodes: readonly number[], links: readonly PartLink[]): MapPart => {
    const column = <Value>(values: ArrayLike<Value>, missing: Value) =>
      nodes.map((node) => values[node] ?? missing);
    const places = new Map(nodes.map((node, place) => [node, place]));
    const elsewhere: string[] = [];
    const place = (node: number): number => {
      const known = places.get(node) ?? nodes.length + elsewhere.push(input.ids[node] ?? "") - 1;
      places.set(node, known);
      return known;
    };
    return {
      nodes: {
        id: column(input.ids, ""),
        kind: column(input.kinds, 0),
        labelEn: column(input.labelEn, null),
        labelNl: column(input.labelNl, null),
        x: column(layout.x, 0),
        y: column(layout.y, 0),
        group: column(layout.groupOf, -1),
        degree: nodes.map(degree),
        organisationKind: column(input.organisationKind, null),
        country: column(input.country, null),
      },
      links: {
        from: links.map(({ from }) => place(from)),
        to: links.map(({ to }) => place(to)),
        type: links.map(({ type }) => type),
      },
      elsewhere,
    };
  };
}
