import { type Logger, pino } from "pino";
import { readVocabulary } from "../../../seed/read-terms.ts";
import { type AppParts, createApp } from "../../../server/src/app.ts";
import type { Engine } from "../../../server/src/database/engine.ts";
import { applySchema, openEngine } from "../../../server/src/database/open-engine.ts";
import { listen } from "../../../server/src/http/listen.ts";
import type { ServedMaps } from "../../../server/src/http/map-routes.ts";
import type { DesiredNetwork } from "../../../server/src/intake/desired-network.ts";
import { loadSeedNetwork } from "../../../server/src/intake/load-network.ts";
import type { Vocabulary } from "../../../server/src/matching/text/vocabulary.ts";
import { ChangeFeed } from "../../../server/src/publication/change-feed.ts";
import { Publisher } from "../../../server/src/publication/publisher.ts";
import { readSettings } from "../../../server/src/settings.ts";
import type { EngineSettings } from "../engines/describe-on-engines.ts";
import { removeFolder, temporaryFolder } from "../temporary-folder.ts";
import { type BeforeStatement, watchEngine } from "./watch-engine.ts";

/** The product answering over HTTP, in this process. */
export interface ServedApp {
  readonly url: string;
  readonly engine: Engine;
  readonly publisher: Publisher;
  readonly changes: ChangeFeed;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Looks on from the first request, not before. */
  readonly before?: BeforeStatement;
  readonly map?: ServedMaps;
  readonly pageFolder?: string;
  readonly log?: Logger;
  /** Another one than that which comes with the product. */
  readonly vocabulary?: Vocabulary;
  readonly count?: AppParts["count"];
  /** Other limits than those that a fresh start has. */
  readonly limits?: Partial<AppParts["limits"]>;
}

export function openForTests(settings: EngineSettings): Engine {
  const isEmbedded = settings.kind === "embedded";
  return openEngine({
    dataFolder: isEmbedded ? settings.folder : "",
    neo4j: isEmbedded ? null : settings,
  });
}

/** When the networks of the tests were written. */
export const WRITTEN_AT = "2026-11-01T12:00:00.000Z";

/** Opens an empty database and fills it, by the product's own code. */
export async function openWith(settings: EngineSettings, network: DesiredNetwork): Promise<Engine> {
  const engine = openForTests(settings);
  await applySchema(engine);
  await loadSeedNetwork(engine, network, { now: new Date(WRITTEN_AT) });
  return engine;
}

/** The app over what an engine holds, on a free port of this machine; closing it closes the engine. */
export async function serveApp(engine: Engine, options: ServeOptions = {}): Promise<ServedApp> {
  const publisher = await Publisher.start(engine, {
    vocabulary: options.vocabulary ?? readVocabulary(),
  });
  const {
    before = () => {},
    map = { current: null, at: () => undefined },
    pageFolder,
    log = pino({ level: "silent" }),
  } = options;
  const changes = new ChangeFeed(publisher);
  const app = createApp({
    engine: watchEngine(engine, before),
    publisher,
    changes,
    map,
    log,
    count: options.count,
    limits: { ...readSettings({}), ...options.limits },
    ...(pageFolder === undefined ? {} : { pageFolder }),
  });
  const { url, drain } = await listen(app, { host: "127.0.0.1", port: 0 });
  return {
    url,
    engine,
    publisher,
    changes,
    async close() {
      changes.close();
      await drain();
      await publisher.close();
      await engine.close();
    },
  };
}

/** The app over a network in an empty database. */
export async function serveNetwork(
  settings: EngineSettings,
  network: DesiredNetwork,
  options: ServeOptions = {},
): Promise<ServedApp> {
  return serveApp(await openWith(settings, network), options);
}

/** The same on the embedded engine, for tests of what does not depend on the engine; its folder goes with it. */
export async function serveEmbedded(network: DesiredNetwork, options: ServeOptions = {}): Promise<ServedApp> {
  const folder = await temporaryFolder("api");
  const app = await serveNetwork({ kind: "embedded", folder }, network, options);
  return {
    ...app,
    async close() {
      await app.close();
      await removeFolder(folder);
    },
  };
}
