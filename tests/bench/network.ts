import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { z } from "zod";
import type { Engine } from "../../server/src/database/engine.ts";
import { openEngine } from "../../server/src/database/open-engine.ts";
import { load } from "../../server/src/exchange/load.ts";
import { Vocabulary } from "../../server/src/matching/text/vocabulary.ts";
import { countFacets } from "../../server/src/network/facets.ts";
import { select } from "../../server/src/network/filter.ts";
import { neighbourhood } from "../../server/src/network/neighbourhood.ts";
import { buildNetwork, type PublishedNetwork } from "../../server/src/network/network.ts";
import { nodeList } from "../../server/src/network/node-list.ts";
import { pageOf } from "../../server/src/network/page.ts";
import { shortestPaths } from "../../server/src/network/paths.ts";
import { readPublication } from "../../server/src/publication/publication.ts";
import { readNetwork } from "../../server/src/publication/read-network.ts";
import { readUpdate, updatePublication } from "../../server/src/publication/update-publication.ts";
import { SearchIndex } from "../../server/src/search/search-index.ts";
import { readSettings } from "../../server/src/settings.ts";
import { type H2020, networkRows, readH2020 } from "../support/h2020.ts";
import { writeH2020Dump } from "../support/h2020-dump.ts";
import { randomNumbers, sized } from "../support/h2020-sizes.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";
import { addOrganisation } from "./add-organisation.ts";
import { percentile } from "./percentile.ts";
import { type Environment, neo4jForBench, withEmbedded } from "./scale/databases.ts";

/*
 * What the published network costs: its memory, how long it takes to build from a database, and how the cost of
 * answers grows with the network.
 *
 *   npm run bench:network -- --data DIR [--without databases,curve] [--sizes 1,4]
 *
 * `DIR` holds the tables that `tests/support/h2020.ts` reads. Larger networks have the same degrees.
 */
const options = z
  .object({
    data: z.string(),
    without: z.string().transform((parts) => new Set(parts.split(","))),
    sizes: z.string().transform((sizes) => sizes.split(",").map(Number)),
  })
  .parse(
    parseArgs({
      options: {
        data: { type: "string" },
        without: { type: "string", default: "" },
        sizes: { type: "string", default: `0.1,${1 / 3},1,4` },
      },
    }).values,
  );

const ASKED = 200;
const STATE = { version: 1, changedAt: null };

setFlagsFromString("--expose-gc");
const collect = z.custom<() => void>().parse(runInNewContext("gc"));

/* Memory. */

/** The memory of typed arrays is given back a little after the collection that found them. */
async function heldBytes(): Promise<number> {
  for (let time = 0; time < 3; time++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function printMemory(all: H2020): Promise<void> {
  const measure = async (withLinks: boolean) => {
    const before = await heldBytes();
    const network = freshNetwork(all, withLinks);
    return { network, bytes: (await heldBytes()) - before };
  };
  await measure(true); // what the code itself takes
  const alone = await measure(false);
  const { nodeCount } = alone.network;
  const text = labelBytes(alone.network);
  const whole = await measure(true);
  const perNode = (alone.bytes - text) / nodeCount;
  const perLink = (whole.bytes - alone.bytes) / whole.network.linkCount;
  console.log(
    `Memory: ${perNode.toFixed(0)} bytes a node (goal 200), ${perLink.toFixed(0)} a relationship (goal 40), ` +
      `beyond ${(text / nodeCount).toFixed(0)} of label text; ${nodeCount} nodes, ${whole.network.linkCount} relationships`,
  );
}

/** Built from rows that nothing else holds, so that what stays is what the network itself keeps. */
function freshNetwork(all: H2020, withLinks: boolean): PublishedNetwork {
  const { nodes, links } = networkRows(all, all.projects, { withAll: true });
  const copies = JSON.parse(JSON.stringify(nodes)) as typeof nodes;
  return buildNetwork(copies, withLinks ? links : [], STATE);
}

function labelBytes(network: PublishedNetwork): number {
  let bytes = 0;
  for (let node = 0; node < network.nodeCount; node++) {
    const { nl, en } = network.labelAt(node);
    for (const label of new Set([nl, en])) bytes += label === null ? 0 : Buffer.byteLength(label, "latin1");
  }
  return bytes;
}

/* From a database. */

async function printBuildTimes(all: H2020): Promise<void> {
  const folder = await temporaryFolder("network");
  const file = join(folder, "h2020.jsonl");
  await writeH2020Dump(all, file);
  const measure = async (name: string, goal: number, environment: Environment) => {
    const engine = openEngine(readSettings(environment));
    await load(engine, () => createInterface({ input: createReadStream(file, "utf8") }));
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const begun = performance.now();
      await readNetwork(engine);
      times.push((performance.now() - begun) / 1000);
    }
    const shown = times.map((time) => time.toFixed(2)).join(", ");
    console.log(`Built from ${name}: ${shown} s, first time first (goal ${goal} s)`);
    await printChanges(engine);
    await engine.close();
  };
  try {
    await withEmbedded((environment) => measure("the embedded database", 1.5, environment));
    const neo4j = await neo4jForBench();
    if (neo4j !== null) await measure("Neo4j", 3, neo4j.environment).finally(neo4j.close);
  } finally {
    await removeFolder(folder);
  }
}

const CHANGES = 20;

/** What it takes until readers see one organisation more: reading what changed, and taking it in. */
async function printChanges(engine: Engine): Promise<void> {
  let publication = await readPublication(engine, new Vocabulary([]));
  const read: number[] = [];
  const taken: number[] = [];
  for (let at = 0; at < CHANGES; at++) {
    await addOrganisation(engine, at);
    const begun = performance.now();
    const { version } = publication.network;
    const update = await engine.transaction("read", (runner) => readUpdate(runner, version));
    const known = performance.now();
    if (update === null) throw new Error("The database does not tell what changed.");
    publication = updatePublication(publication, update);
    read.push(known - begun);
    taken.push(performance.now() - known);
  }
  const shown = (times: readonly number[]) =>
    `median ${percentile(times, 0.5).toFixed(1)} ms, longest ${percentile(times, 1).toFixed(1)} ms`;
  console.log(`  A change: read in ${shown(read)}; taken in in ${shown(taken)} (goal 50 ms)`);
}

/* The curve. */

type Question = (random: () => number) => unknown;

function printCurve(all: H2020): void {
  console.log("\nMilliseconds of processor an answer, median and 95th percentile");
  for (const size of options.sizes) {
    const network = networkAt(all, size);
    const questions = questionsOf(network);
    console.log(`\n${sizeName(size)}: ${network.nodeCount} nodes, ${network.linkCount} relationships`);
    for (const [name, question] of Object.entries(questions)) {
      // Once over all of them while the code is still being compiled; then the same ones are measured.
      timesOf(question);
      const times = timesOf(question).sort((a, b) => a - b);
      const at = (share: number) =>
        (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2).padStart(8);
      console.log(`  ${name.padEnd(44)} ${at(0.5)} ${at(0.95)}`);
    }
  }
}

/** In time of the processor, which does not hang on what else the machine does. */
function timesOf(question: Question): number[] {
  const random = randomNumbers(7);
  return Array.from({ length: ASKED }, () => {
    const begun = process.cpuUsage();
    question(random);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
}

function networkAt(all: H2020, size: number): PublishedNetwork {
  const part = sized(all, size);
  const { nodes, links } = networkRows(part, part.projects, { withAll: size >= 1 });
  return buildNetwork(nodes, links, STATE);
}

const sizeName = (size: number) => (size < 1 ? `1/${Math.round(1 / size)} of h2020` : `${size} times h2020`);

function questionsOf(network: PublishedNetwork): Readonly<Record<string, Question>> {
  const organisations = select(network, { kinds: ["ORGANISATION"] });
  const pick = (random: () => number) => organisations[Math.floor(random() * organisations.length)] ?? 0;
  const idOf = (random: () => number) => network.idAt(pick(random));
  const countryOf = (random: () => number) => network.valuesAt(pick(random), "country").slice(0, 1);
  const search = SearchIndex.of(network, textsOf(network));
  const find = (text: string) => search.search(text, { language: "en", first: 10 });
  const nameOf = (random: () => number) => network.labelIn(pick(random), "en") ?? "";
  return {
    "neighbourhood, two steps, 100 nodes": (random) =>
      neighbourhood(network, { start: [idOf(random)], depth: 2, limit: 100 }),
    "paths between two organisations": (random) =>
      shortestPaths(network, { from: idOf(random), to: idOf(random), limit: 10 }),
    "search as one types a name": (random) => find(typed(nameOf(random), random)),
    "search as one types, with an error": (random) => find(misspelled(typed(nameOf(random), random), random)),
    "facets of one country": (random) => countFacets(network, { country: countryOf(random) }),
    "facets of everything": () => countFacets(network, {}),
    "a page of 20 of one country, by name": (random) => {
      const kept = select(network, { country: countryOf(random) }, "ORGANISATION");
      const order = { by: "NAME", direction: "ASCENDING", language: "en" } as const;
      return pageOf(nodeList(network, kept, order), { first: 20 });
    },
  };
}

function textsOf(network: PublishedNetwork) {
  const nothing = { otherNames: [], altEn: [], altNl: [], descriptionEn: null, descriptionNl: null };
  return Array.from({ length: network.nodeCount }, (_, node) => {
    const { nl, en } = network.labelAt(node);
    const id = network.idAt(node);
    const named =
      network.kindAt(node) === "ORGANISATION"
        ? { name: en, titleEn: null, titleNl: null }
        : { name: null, titleEn: en, titleNl: nl };
    return { id, ...named, ...nothing };
  });
}

/** The beginning of a name as somebody has typed it so far: two letters or more. */
function typed(name: string, random: () => number): string {
  const letters = Math.max(2, Math.ceil(random() * Math.min(name.length, 30)));
  return name.slice(0, letters);
}

/** Two letters that stand the wrong way round, where there are enough of them to guess what was meant. */
function misspelled(text: string, random: () => number): string {
  if (text.length < 5) return text;
  const at = 1 + Math.floor(random() * (text.length - 3));
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

const data = readH2020(options.data);
await printMemory(data);
if (!options.without.has("databases")) await printBuildTimes(data);
if (!options.without.has("curve")) printCurve(data);
