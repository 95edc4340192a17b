import type { MapGroup, MapPart } from "../graph/map-files.ts";
import { type Network, readNetwork } from "../graph/network.ts";
import {
  type MapProblem,
  type OpenedMap,
  openMap,
  type PartProblem,
  readInnerGroups,
  readPart,
} from "./map.ts";

/** What the loader tells whoever shows the network. */
export interface MapListener {
  readonly arrived: (network: Network) => void;
  /** The first picture does not come; null when it has come after all. */
  readonly failed: (problem: MapProblem | null) => void;
}

/** Parts that are out of sight stay at hand, so that going back is instant; the oldest go first. */
const PARTS_AT_HAND = 30;
/** A part that could not be read is asked for again after this, in milliseconds, when it is still wanted. */
const PAUSE = 4_000;

/**
 * Loads a map: first the overview, then of a small network all nodes, of a large one the parts that are wanted. Every
 * time something has come it tells a new network. See docs/decisions/partly-loaded.md in graph/.
 */
export class MapLoader {
  readonly #fetching: typeof fetch;
  readonly #listener: MapListener;
  #map: OpenedMap | null = null;
  #inner: readonly MapGroup[] = [];
  /** The parts that are loaded, those asked for last at the end. */
  readonly #parts = new Map<string, MapPart>();
  readonly #coming = new Set<string>();
  #wanted: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(fetching: typeof fetch, listener: MapListener) {
    this.#fetching = fetching;
    this.#listener = listener;
  }

  /** Opens the map that is current. `opening` is the answer where it has been asked for already. */
  async open(opening = openMap(this.#fetching)): Promise<void> {
    const answer = await opening;
    if (this.#closed) return;
    if ("problem" in answer) {
      this.#listener.failed(answer.problem);
      if (answer.problem.kind === "preparing")
        this.#later(() => this.open(), answer.problem.retryAfter * 1000);
      return;
    }
    this.#map = answer.map;
    this.#inner = [];
    this.#parts.clear();
    this.#listener.failed(null);
    this.#tell();
    await this.#follow(answer.map);
  }

  /** Loads these parts of a large network, and lets go of others when there are many. */
  want(names: readonly string[]): void {
    this.#wanted = names;
    for (const name of names) {
      const known = this.#parts.get(name);
      if (known) {
        this.#parts.delete(name);
        this.#parts.set(name, known);
      } else void this.#load(name);
    }
  }

  /** Asks again for what did not come: the connection is back. */
  again(): void {
    if (this.#map === null) void this.open();
    else if (this.#map.overview.whole && this.#parts.size === 0) void this.#load("nodes");
    else this.want(this.#wanted);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  /** What comes after the first picture of any network. */
  async #follow({ key, overview }: OpenedMap): Promise<void> {
    if (overview.whole) return this.#load("nodes");
    const inner = await readInnerGroups(this.#fetching, key);
    if (this.#closed || this.#map?.key !== key) return;
    if (typeof inner === "string") return this.#retry(inner, () => this.#follow({ key, overview }));
    this.#inner = inner;
    this.#tell();
    this.want(this.#wanted);
  }

  async #load(name: string): Promise<void> {
    const map = this.#map;
    if (map === null || this.#coming.has(name)) return;
    this.#coming.add(name);
    const part = await readPart(this.#fetching, map.key, name);
    this.#coming.delete(name);
    if (this.#closed || this.#map !== map) return;
    if (typeof part === "string") {
      // A node that is not there is no reason to open the map anew: the details say so.
      if (!(part === "gone" && name.startsWith("around/")))
        this.#retry(part, () => (map.overview.whole ? this.#load(name) : this.want(this.#wanted)));
      return;
    }
    this.#parts.set(name, part);
    this.#letGo();
    this.#tell();
  }

  /** A map that has been replaced is opened anew, as it is now; a server that cannot be reached is asked again. */
  #retry(problem: PartProblem, again: () => unknown): void {
    if (problem === "gone") void this.open();
    else this.#later(again, PAUSE);
  }

  #later(what: () => unknown, milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(what, milliseconds);
  }

  #letGo(): void {
    for (const name of this.#parts.keys()) {
      if (this.#parts.size <= PARTS_AT_HAND) return;
      if (!this.#wanted.includes(name)) this.#parts.delete(name);
    }
  }

  #tell(): void {
    if (this.#map)
      this.#listener.arrived(readNetwork(this.#map.overview, [...this.#parts.values()], this.#inner));
  }
}
