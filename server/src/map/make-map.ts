import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { layOutLike } from "./keep-places.ts";
import { keyOf, mapFiles } from "./map-files.ts";
import type { MapInput } from "./map-input.ts";
import { readLayout, writeLayout } from "./stored-layout.ts";

/** A file of the map as it is sent. */
export interface PackedFile {
  readonly br: Uint8Array;
  readonly gzip: Uint8Array;
}

/** A whole map: what is served, what is kept for the next version, and where each node stands. */
export interface MadeMap {
  readonly key: string;
  readonly files: ReadonlyMap<string, PackedFile>;
  readonly stored: string;
  readonly places: { readonly x: Float64Array; readonly y: Float64Array; readonly groupOf: Int32Array };
}

/** Well packed in little time: the highest qualities cost ten times as much for a tenth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } };

/**
 * Works out the map of a network.
 * @param stored the layout of the version before, as `stored` of its map; null when there is none
 */
export function makeMap(input: MapInput, stored: string | null): MadeMap {
  const layout = layOutLike(readLayout(stored), input);
  const texts = new Map([...mapFiles(input, layout)].map(([name, file]) => [name, JSON.stringify(file)]));
  const pack = (text: string): PackedFile => ({ br: brotliCompressSync(text, BROTLI), gzip: gzipSync(text) });
  return {
    key: keyOf(texts),
    files: new Map([...texts].map(([name, text]) => [name, pack(text)])),
    stored: writeLayout(layout),
    places: {
      x: Float64Array.from(layout.x),
      y: Float64Array.from(layout.y),
      groupOf: Int32Array.from(layout.groupOf),
    },
  };
}
