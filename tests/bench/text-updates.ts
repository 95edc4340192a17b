import { saidIn } from "../../server/src/matching/text/text-collection.ts";
import { TextMatcherMaker } from "../../server/src/matching/text/text-matcher-maker.ts";
import type { NodeTexts } from "../../server/src/matching/text/vocabulary-rows.ts";
import type { NetworkNodeRow } from "../../server/src/network/model.ts";
import { buildNetwork } from "../../server/src/network/network.ts";
import { saidAnew } from "../support/texts-in.ts";
import { percentile } from "./percentile.ts";
import { type SeedInMemory, seedInMemory } from "./seed-in-memory.ts";

/*
 * Measures what a change costs free words in a large network, beside building it all anew:
 *
 *   npx tsx tests/bench/text-updates.ts
 *
 * The network is the seed, its organisations and statements many times over, until there are 30,000 statements.
 */

const STATEMENTS = 30_000;
const CHANGES = 20;
const QUESTIONS = [
  "Wij zoeken spraakherkenning voor ons radioarchief",
  "How can a small museum make its exhibitions accessible to blind visitors?",
  "vrijwilligers die oude handgeschreven akten overschrijven met handschriftherkening",
];

function manyTimesOver({ nodes, links, texts }: SeedInMemory) {
  const isOnce = new Set(nodes.filter(({ kind }) => kind === "THEME").map(({ id }) => id));
  const statements = nodes.filter(({ kind }) => kind !== "THEME" && kind !== "ORGANISATION").length;
  const copies = Array.from({ length: Math.ceil(STATEMENTS / statements) }, (_, copy) => copy);
  const named = (id: string, copy: number) => (copy === 0 || isOnce.has(id) ? id : `${id}-copy-${copy}`);
  const copied = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    copies.flatMap((copy) =>
      rows
        .filter(({ id }) => copy === 0 || !isOnce.has(id))
        .map((row) => ({ ...row, id: named(row.id, copy) })),
    );
  const copiedLinks = copies.flatMap((copy) =>
    links
      .filter(({ from, to }) => copy === 0 || !isOnce.has(from) || !isOnce.has(to))
      .map((link) => ({ ...link, from: named(link.from, copy), to: named(link.to, copy) })),
  );
  return { nodes: copied<NetworkNodeRow>(nodes), links: copiedLinks, texts: copied<NodeTexts>(texts) };
}

/** In processor time, so that other work on the machine does not count. */
function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return { result, ms: (user + system) / 1000 };
}

const seed = seedInMemory();
const { nodes, links, texts } = manyTimesOver(seed);
const network = buildNetwork(nodes, links, { version: 1, changedAt: null });
let said = saidAnew(network, texts, seed.vocabulary);
const built = timed(() => new TextMatcherMaker(said, seed.vocabulary).finish());
const stated = texts.filter(({ name, titleEn }) => name === null && titleEn !== null);

let matcher = built.result;
const updates: number[] = [];
for (let change = 0; change < CHANGES; change++) {
  const text = stated[Math.floor((change / CHANGES) * stated.length)];
  if (text === undefined) continue;
  const changed = { ...text, titleEn: `${text.titleEn} Changed for the ${change}th time.` };
  const touched = new Set([text.id]);
  const { result, ms } = timed(() => {
    const texts = said.texts.with([[text.id, changed]]);
    said = saidIn(network, texts, said.meanings.withChange(network, texts, touched), seed.vocabulary);
    return matcher.withChanges(said, touched);
  });
  matcher = result;
  updates.push(ms);
}
const answers = QUESTIONS.flatMap((question) =>
  [1, 2, 3, 4, 5].map(() => timed(() => matcher.find(question, { language: "nl", limit: 10 })).ms),
);
const update = percentile(updates, 0.5);
console.log(`${nodes.length} nodes, ${stated.length} statements and themes`);
console.log(`build ${built.ms.toFixed(0)} ms`);
console.log(
  `update after one change: median ${update.toFixed(1)} ms, longest ${Math.max(...updates).toFixed(1)} ms (build / update ${(built.ms / update).toFixed(0)})`,
);
console.log(
  `answer: median ${percentile(answers, 0.5).toFixed(1)} ms, longest ${Math.max(...answers).toFixed(1)} ms`,
);
