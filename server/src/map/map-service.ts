import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Worker } from "node:worker_threads";
import { z } from "zod";
import type { PublishedNetwork } from "../network/network.ts";
import { startWorker } from "../start-worker.ts";
import { LAYOUT_VERSION, type LayoutInput } from "./layout.ts";
import { linkColumns, mapFile, type Positions, shapeOf } from "./map-file.ts";

/** The map as it is served. */
export interface ServedMap {
  readonly etag: string;
  readonly body: string;
}

const storedPositions = z.object({ shape: z.string(), x: z.array(z.number()), y: z.array(z.number()) });

/**
 * Keeps the map of the newest network ready. Positions are worked out once for each shape of the network and
 * kept in the data folder, so that a start does not wait for them again.
 */
export class MapService {
  readonly #file: string;
  readonly #failed: (reason: unknown) => void;
  #map: ServedMap | null = null;
  #updating: Promise<void> = Promise.resolve();
  #worker: Worker | null = null;

  constructor(dataFolder: string, failed: (reason: unknown) => void) {
    this.#file = join(dataFolder, "map-positions.json");
    this.#failed = failed;
  }

  /** The newest map; null until the first one is worked out. */
  get current(): ServedMap | null {
    return this.#map;
  }

  /** Brings the map to a new version of the network; resolves when that is done. Never rejects. */
  update(network: PublishedNetwork): Promise<void> {
    this.#updating = this.#updating.then(() => this.#update(network)).catch(this.#failed);
    return this.#updating;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    await this.#updating;
  }

  async #update(network: PublishedNetwork): Promise<void> {
    const shape = `${LAYOUT_VERSION}-${shapeOf(network)}`;
    const positions = (await this.#stored(shape)) ?? (await this.#workOut(network, shape));
    const body = JSON.stringify(mapFile(network, positions));
    this.#map = { etag: `"${shape}-${network.version}"`, body };
  }

  async #stored(shape: string): Promise<Positions | null> {
    try {
      const stored = storedPositions.parse(JSON.parse(await readFile(this.#file, "utf8")));
      return stored.shape === shape ? stored : null;
    } catch {
      return null; // absent or unreadable: it can always be worked out again
    }
  }

  async #workOut(network: PublishedNetwork, shape: string): Promise<Positions> {
    const ids = Array.from({ length: network.nodeCount }, (_, node) => network.idAt(node));
    const positions = await this.#inWorker({ ids, ...linkColumns(network) });
    await mkdir(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.${process.pid}`;
    await writeFile(draft, JSON.stringify({ shape, ...positions }));
    await rename(draft, this.#file);
    return positions;
  }

  #inWorker(input: LayoutInput): Promise<Positions> {
    return new Promise((resolve, reject) => {
      const worker = startWorker(new URL("./layout-worker.ts", import.meta.url), input);
      this.#worker = worker;
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => {
        this.#worker = null;
        reject(new Error("The layout ended without a result."));
      });
    });
  }
}
