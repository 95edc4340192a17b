import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Worker } from "node:worker_threads";
import type { PublishedNetwork } from "../network/network.ts";
import { startWorker } from "../start-worker.ts";
import type { MadeMap } from "./make-map.ts";
import { mapInput } from "./map-input.ts";
import type { MapWork } from "./map-worker.ts";
import { type ServedMap, servedMap } from "./served-map.ts";

/** A page that was opened a moment before the network changed still gets the parts of its own map. */
const KEPT = 3;

/**
 * Keeps the map of the newest network ready. Places are kept in the data folder: a start does not wait for them
 * again, and the next version of the network is laid out like the one before.
 */
export class MapService {
  readonly #file: string;
  readonly #failed: (reason: unknown) => void;
  #maps: readonly ServedMap[] = [];
  #wanted: PublishedNetwork | null = null;
  #updating: Promise<void> | null = null;
  #worker: Worker | null = null;
  #closed = false;

  constructor(dataFolder: string, failed: (reason: unknown) => void) {
    this.#file = join(dataFolder, "map.json");
    this.#failed = failed;
  }

  /** The newest map; null until the first one is worked out. */
  get current(): ServedMap | null {
    return this.#maps[0] ?? null;
  }

  /** The map of a key: the newest, or one that was it not long ago. */
  at(key: string): ServedMap | undefined {
    return this.#maps.find((map) => map.key === key);
  }

  /**
   * Brings the map to a new version of the network; resolves when the newest that was asked for is there. Versions
   * that are overtaken while one is worked out are left out. Never rejects.
   */
  update(network: PublishedNetwork): Promise<void> {
    this.#wanted = network;
    this.#updating ??= this.#updateToNewest().finally(() => {
      this.#updating = null;
    });
    return this.#updating;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
    await this.#updating;
  }

  async #updateToNewest(): Promise<void> {
    while (this.#wanted !== null && !this.#closed) {
      const network = this.#wanted;
      this.#wanted = null;
      try {
        await this.#update(network);
      } catch (reason) {
        if (!this.#closed) this.#failed(reason);
      }
    }
  }

  async #update(network: PublishedNetwork): Promise<void> {
    const input = mapInput(network);
    const stored = await readFile(this.#file, "utf8").catch(() => null);
    const made = await this.#inWorker({ input, stored });
    this.#maps = [servedMap(network, input, made), ...this.#maps.filter(({ key }) => key !== made.key)].slice(
      0,
      KEPT,
    );
    if (made.stored === stored) return;
    await mkdir(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.${process.pid}`;
    await writeFile(draft, made.stored);
    await rename(draft, this.#file);
  }

  #inWorker(work: MapWork): Promise<MadeMap> {
    return new Promise((resolve, reject) => {
      const worker = startWorker(new URL("./map-worker.ts", import.meta.url), work);
      this.#worker = worker;
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => {
        this.#worker = null;
        reject(new Error("The map ended without a result."));
      });
    });
  }
}
