import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildNetwork } from "../../server/src/network/network.ts";
import { findChromium } from "../support/browser/find-chromium.ts";
import { launchChromium } from "../support/browser/launch-browser.ts";
import { cacheHome } from "../support/cached-folder.ts";
import { networkRows, readH2020 } from "../support/h2020.ts";
import { isUnavailable } from "../support/services/unavailable.ts";
import { measureOpening, type Opening } from "./page/measure-opening.ts";
import { measurePanning, type Panning } from "./page/measure-panning.ts";
import { servePlainPage, serveProductPage } from "./page/serve-pages.ts";
import { seedInMemory } from "./seed-in-memory.ts";

/*
 * npm run bench:page: what opening the page costs, beside a plain page that lays the same graph out by itself; and with
 * --h2020 FOLDER (see support/h2020.ts) beside the same page over a network of 67,000 nodes; then what dragging the map
 * about costs. The page must be built.
 */

const ROUNDS = 5;
const FIRST_PICTURE = ".group-name[style]";

const { values } = parseArgs({ options: { h2020: { type: "string" }, rounds: { type: "string" } } });
const rounds = Number(values.rounds ?? ROUNDS);

function h2020Network(folder: string) {
  const h2020 = readH2020(folder);
  const { nodes, links } = networkRows(h2020, h2020.projects);
  return buildNetwork(nodes, links, { version: 1, changedAt: null });
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function medians(openings: readonly Opening[]): Opening {
  const of = (field: keyof Opening) => middle(openings.map((opening) => opening[field]));
  return { busy: of("busy"), longTasks: of("longTasks"), bytes: of("bytes"), elapsed: of("elapsed") };
}

const row = (name: string, { busy, longTasks, bytes, elapsed }: Opening): string =>
  `${name.padEnd(28)}${[busy, longTasks, bytes / 1000, elapsed].map((each) => each.toFixed(0).padStart(12)).join("")}`;

const chromium = await findChromium();
if (isUnavailable(chromium)) throw new Error(`No measuring: ${chromium.unavailable}.`);
const seed = seedInMemory().network;
const folder = join(cacheHome(), "bench-page");
const pages = [
  { name: "plain page, seed", url: await servePlainPage(seed), shown: "body.drawn" },
  { name: "the page, seed", url: await serveProductPage(seed, join(folder, "seed")), shown: FIRST_PICTURE },
];
if (values.h2020) {
  const url = await serveProductPage(h2020Network(values.h2020), join(folder, "h2020"));
  pages.push({ name: "the page, Horizon 2020", url, shown: FIRST_PICTURE });
}

const browser = await launchChromium(chromium);
const openings = pages.map((): Opening[] => []);
const pannings: { readonly name: string; readonly panning: Panning }[] = [];
try {
  // The pages take turns, so that a busy moment of the machine meets all of them.
  for (let round = 0; round < rounds; round++)
    for (const [i, { url, shown }] of pages.entries())
      openings[i]?.push(await measureOpening(browser, url, shown));
  for (const { name, url } of pages.slice(1))
    for (let round = 0; round < rounds; round++)
      pannings.push({ name, panning: await measurePanning(browser, url) });
} finally {
  await browser.close();
}
const [plain, ours, large] = openings.map(medians);
console.log(
  `${"median of".padEnd(28)}${["busy ms", "long tasks", "kB", "elapsed ms"].map((each) => each.padStart(12)).join("")}`,
);
for (const [i, opening] of [plain, ours, large].entries())
  if (opening) console.log(row(pages[i]?.name ?? "", opening));
if (plain && ours)
  console.log(`\nthe page / plain page: ${(ours.busy / plain.busy).toFixed(2)} of the main thread`);
if (ours && large)
  console.log(
    `Horizon 2020 / seed:   ${(large.busy / ours.busy).toFixed(2)} of the main thread, ${(large.bytes / ours.bytes).toFixed(2)} of the bytes`,
  );
console.log(
  "\npanning, each round: tasks over 100 ms, those of them without Sigma's renderer, the longest of both",
);
for (const { name, panning } of pannings)
  console.log(
    `${name.padEnd(28)}${[panning.long, panning.longOfOurs, panning.longestInAll, panning.longest].map((each) => each.toFixed(0).padStart(8)).join("")}`,
  );
process.exit();
