import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildNetwork } from "../../server/src/network/network.ts";
import { findChromium } from "../support/browser/find-chromium.ts";
import { launchChromium } from "../support/browser/launch-browser.ts";
import { cacheHome } from "../support/cached-folder.ts";
import { networkRows, readH2020 } from "../support/h2020.ts";
import { isUnavailable } from "../support/services/unavailable.ts";
import { keepSection } from "./keep-section.ts";
import { measureOpening, type Opening } from "./page/measure-opening.ts";
import { measurePanning, type Panning } from "./page/measure-panning.ts";
import { reportOf } from "./page/report.ts";
import { servePlainPage, serveProductPage } from "./page/serve-pages.ts";
import { seedInMemory } from "./seed-in-memory.ts";

/*
 * npm run bench:page: what opening the page costs, beside a plain page that lays the same graph out by itself; and with
 * --h2020 FOLDER (see support/h2020.ts) beside the same page over a network of 67,000 nodes; then what dragging the map
 * about costs. With --write the report is kept in RESULTS.md. The page must be built.
 */

const ROUNDS = 5;
/** Dragging takes a minute a round where WebGL is drawn by software. */
const PANNING_ROUNDS = 2;
const FIRST_PICTURE = ".group-name[style]";

const { values } = parseArgs({
  options: { h2020: { type: "string" }, rounds: { type: "string" }, write: { type: "boolean" } },
});
const rounds = Number(values.rounds ?? ROUNDS);

function h2020Network(folder: string) {
  const h2020 = readH2020(folder);
  const { nodes, links } = networkRows(h2020, h2020.projects);
  return buildNetwork(nodes, links, { version: 1, changedAt: null });
}

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
const measured = pages.map(({ name }) => ({ name, openings: [] as Opening[], pannings: [] as Panning[] }));
try {
  // The pages take turns, so that a busy moment of the machine meets all of them.
  for (let round = 0; round < rounds; round++)
    for (const [i, { url, shown }] of pages.entries())
      measured[i]?.openings.push(await measureOpening(browser, url, shown));
  for (let round = 0; round < Math.min(rounds, PANNING_ROUNDS); round++)
    for (const [i, { url }] of pages.entries())
      if (i > 0) measured[i]?.pannings.push(await measurePanning(browser, url));
} finally {
  await browser.close();
}
const [{ model = "unknown" } = {}] = cpus();
const report = reportOf(measured, {
  date: new Date().toISOString().slice(0, 10),
  machine: `Node ${process.versions.node}, ${cpus().length} × ${model.trim()}`,
});
console.log(report);
if (values.write) await keepSection("page", report);
process.exit();
