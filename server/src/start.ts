import { type Logger, pino } from "pino";
import { loadSeed, wantsSeed } from "../../seed/load-seed.ts";
import { readVocabulary } from "../../seed/read-terms.ts";
import { createApp } from "./app.ts";
import { applySchema, openEngine } from "./database/open-engine.ts";
import { type Listening, listen } from "./http/listen.ts";
import { MapService } from "./map/map-service.ts";
import { Metrics } from "./metrics/metrics.ts";
import { ChangeFeed } from "./publication/change-feed.ts";
import { Publisher } from "./publication/publisher.ts";
import type { Settings } from "./settings.ts";

export interface Running {
  readonly url: string;
  /** Answers what has begun, then closes everything. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the product: opens the database, loads the seed into an empty embedded one, publishes the network, listens.
 * @throws DatabaseError, SeedError, or the error of the socket; then nothing is left open.
 */
export async function start(settings: Settings): Promise<Running> {
  const log = pino({ level: settings.logLevel });
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  closing.push(outliveFailures(log));
  try {
    const metrics = settings.metrics === null ? null : new Metrics();
    const opened = openEngine(settings);
    const engine = metrics === null ? opened : metrics.watch(opened);
    closing.push(() => engine.close());
    await engine.verify();
    await applySchema(engine);
    if (engine.kind === "embedded" && (await wantsSeed(engine))) await loadSeed(engine);

    const map = new MapService(settings.dataFolder, (reason) =>
      log.error({ err: reason }, "the map was not updated"),
    );
    closing.push(() => map.close());
    const publisher = await Publisher.start(engine, {
      vocabulary: readVocabulary(),
      published: (publication) => {
        void map.update(publication.network);
        void publication.prepare();
      },
      failed: (reason) => log.error({ err: reason }, "the network was not updated"),
    });
    closing.push(() => publisher.close());
    void map.update(publisher.current.network);

    const changes = new ChangeFeed(publisher);
    const listening: Listening = await listen(
      createApp({ engine, publisher, changes, map, log, count: metrics?.count, limits: settings }),
      settings,
    );
    closing.push(listening.drain);
    // It takes seconds of a large network, and the first question seldom needs it.
    void publisher.current.prepare();
    // Those who follow the changes never come to an end by themselves.
    closing.push(async () => changes.close());
    if (metrics !== null && settings.metrics !== null) {
      metrics.watchNetwork(publisher, changes);
      closing.push((await listen(metrics.app(), settings.metrics)).drain);
    }
    return { url: listening.url, stop: close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

/**
 * Keeps the process when something fails that nobody waits for any longer. The executor of GraphQL lets go of the items
 * of a list once one of them has failed; what fails later would, as Node has it, end the process and everybody's answers.
 */
function outliveFailures(log: Logger): () => Promise<void> {
  const tell = (reason: unknown) => log.warn({ err: reason }, "failed after its answer was given up");
  process.on("unhandledRejection", tell);
  return async () => void process.off("unhandledRejection", tell);
}
