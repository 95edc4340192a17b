import type { PublishedNetwork } from "../network/network.ts";
import { around } from "./around.ts";
import type { MadeMap, PackedFile } from "./make-map.ts";
import type { MapInput } from "./map-input.ts";
import { type MapPart, partMaker } from "./map-part.ts";

/** One map as it is served. It never changes: another state of the network is another map, under another key. */
export interface ServedMap {
  readonly key: string;
  /** The file of a name (see map-files.ts); undefined when there is none. */
  file(name: string): PackedFile | undefined;
  /** The node of an identifier with its neighbours (see around.ts); undefined when there is none. */
  around(id: string): MapPart | undefined;
}

export function servedMap(network: PublishedNetwork, input: MapInput, made: MadeMap): ServedMap {
  // As plain lists: a part is written as JSON, and a typed array would become an object.
  const { x, y, groupOf } = made.places;
  const layout = { x: [...x], y: [...y], groupOf: [...groupOf] };
  const degree = (node: number) => new Set([...network.linksOf(node)].map(({ neighbour }) => neighbour)).size;
  const part = partMaker(input, layout, degree);
  return {
    key: made.key,
    file: (name) => made.files.get(name),
    around(id) {
      const node = network.indexOf(id);
      if (node === undefined) return undefined;
      const { nodes, links } = around(network, node);
      return part(nodes, links);
    },
  };
}
