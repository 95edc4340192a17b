import { setTimeout } from "node:timers/promises";
import { readVocabulary } from "../../seed/read-terms.ts";
import type { TextsRecord } from "../../server/src/database/catalogue.ts";
import { askerOfNode } from "../../server/src/matching/asker.ts";
import { buildCollaborationIndex } from "../../server/src/matching/collaboration/collaboration-index.ts";
import { evidenceFor } from "../../server/src/matching/collaboration/evidence.ts";
import { CollaboratorRanking } from "../../server/src/matching/collaboration/rank-collaborators.ts";
import { findPartners } from "../../server/src/matching/partners.ts";
import { reasonSentence } from "../../server/src/matching/sentences.ts";
import type { StatementMeanings } from "../../server/src/matching/text/statement-meanings.ts";
import type { NetworkLinkRow, NetworkNodeRow } from "../../server/src/network/model.ts";
import { buildNetwork, type PublishedNetwork } from "../../server/src/network/network.ts";
import { Publication } from "../../server/src/publication/publication.ts";
import { type Update, updatePublication } from "../../server/src/publication/update-publication.ts";
import { type H2020, networkRows, projectId } from "../support/h2020.ts";
import { organisationsOf } from "./baselines.ts";
import { percentile } from "./percentile.ts";

const ASKERS = 200;
const ROUNDS = 5;

/**
 * Measures answers of ten with their reasons in sentences, over organisations spread over all degrees, on the whole network and
 * on a third and a tenth of its projects. The first round, in which the code is still being compiled, is not counted.
 *
 * @param year in which the asked collaborations would start
 */
export function* answerTimes(data: H2020, year: number): Generator<string> {
  yield "";
  yield "milliseconds an answer          nodes   build  median     p95     max";
  for (const part of [1, 3, 10]) {
    const rows = networkRows(
      data,
      data.projects.filter((_, place) => place % part === 0),
      { withAll: part === 1 },
    );
    const network = buildNetwork(rows.nodes, rows.links, { version: 1, changedAt: null });
    buildCollaborationIndex(network);
    const started = performance.now();
    const ranking = new CollaboratorRanking(buildCollaborationIndex(network));
    const build = performance.now() - started;
    yield line(`1/${part}, askers by rank`, network, build, timesOf(ranking, byRank(network), year));
    yield line(`1/${part}, askers by degree`, network, build, timesOf(ranking, byDegree(network), year));
  }
}

const CHANGES = 40;
const APART_MS = 200;

/**
 * Measures how long it takes until an answer reflects that an organisation, old or new, takes part in one more project:
 * taking the change into all that readers see, search and free words included, and the first answer from that. Partners
 * were asked for before, and changes come a moment apart, as on a server that has been up for a while.
 *
 * @param year in which the asked collaborations would start
 */
export async function* changeTimes(data: H2020, year: number): AsyncGenerator<string> {
  const { first, changes } = aFewChanges(data);
  let publication = first;
  const ask = (organisation: number) =>
    answer(publication.collaborators, organisation, year, publication.meanings);
  for (const asker of byRank(publication.network)) ask(asker);
  const times: number[] = [];
  for (const { id, update } of changes) {
    await setTimeout(APART_MS);
    const started = performance.now();
    publication = updatePublication(publication, update);
    ask(publication.network.indexOf(id) ?? 0);
    times.push(performance.now() - started);
  }
  const [once, ...others] = times;
  const at = (share: number) => percentile(others, share).toFixed(0);
  yield "";
  yield `from a change to an answer that reflects it: the first ${once?.toFixed(0)} ms, then median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`;
}

/** Organisations that join a project, every other one a new one; the rows that all this comes from are let go. */
function aFewChanges(data: H2020) {
  const { nodes, links } = networkRows(data, data.projects, { withAll: true });
  const organisations = nodes.filter(({ kind }) => kind === "ORGANISATION").slice(0, CHANGES);
  const changes = organisations.map((known, turn): { id: string; update: Update } => {
    const organisation = turn % 2 === 0 ? known : { ...known, id: `${known.id}-new` };
    const { id } = organisation;
    const joins: NetworkLinkRow = { from: id, to: projectId(data.projects[turn]?.rcn ?? ""), ...AS_PARTNER };
    const update = {
      state: { version: turn + 2, changedAt: null },
      touched: new Set([id]),
      nodes: [organisation],
      links: [...links.filter(({ from }) => from === id), joins],
      texts: [textsOf(organisation)],
    };
    return { id, update };
  });
  return { first: publicationOf(nodes, links), changes };
}

/** With search and free words asked before, as on a server that has been up for a while. */
function publicationOf(nodes: readonly NetworkNodeRow[], links: readonly NetworkLinkRow[]): Publication {
  const network = buildNetwork(nodes, links, { version: 1, changedAt: null });
  const publication = Publication.of(network, nodes.map(textsOf), readVocabulary());
  publication.search.matching("university");
  publication.statements.find("museum", { language: "en", limit: 1 });
  return publication;
}

function textsOf({ id, kind, label: { nl, en } }: NetworkNodeRow): TextsRecord {
  const isNamed = kind === "ORGANISATION";
  return {
    id,
    name: isNamed ? en : null,
    titleNl: isNamed ? null : nl,
    titleEn: isNamed ? null : en,
    otherNames: [],
    altNl: [],
    altEn: [],
    descriptionNl: null,
    descriptionEn: null,
  };
}

const AS_PARTNER = { type: "TAKES_PART", role: "PARTNER" } as const;

function line(
  name: string,
  { nodeCount }: PublishedNetwork,
  build: number,
  times: readonly number[],
): string {
  const at = (share: number) => percentile(times, share).toFixed(2);
  const cells = [String(nodeCount), build.toFixed(0), at(0.5), at(0.95), at(1)];
  return name.padEnd(29) + cells.map((cell) => cell.padStart(8)).join("");
}

/** The times of all rounds but the first, in milliseconds. */
function timesOf(ranking: CollaboratorRanking, askers: readonly number[], year: number): number[] {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const asker of askers) {
      const started = performance.now();
      answer(ranking, asker, year);
      if (round > 0) times.push(performance.now() - started);
    }
  }
  return times;
}

/** What the page asks for: the first ten, each reason with what it can point at, as a sentence. */
function answer(
  ranking: CollaboratorRanking,
  organisation: number,
  year: number,
  meanings: StatementMeanings | null = null,
): string[] {
  const { network } = ranking.index;
  const title = (node: number | null) => (node === null ? null : network.labelIn(node, "en"));
  const asker = askerOfNode(network, network.idAt(organisation), "ORGANISATION", "for.organisation");
  const partners = findPartners(network, asker, ranking, { today: `${year}-01-01`, meanings }).slice(0, 10);
  return partners.flatMap(({ reasons, askers, organisation: of }) =>
    reasons.map(({ kind, ours, theirs, theme, through }) => {
      const joins =
        kind === "SHARED_PARTNERS"
          ? evidenceFor(ranking.index, askers, of).through.map(({ partner }) => partner)
          : through;
      const names = joins.map((node) => title(node) ?? "");
      const texts = {
        ours: title(ours),
        theirs: title(theirs),
        theme: title(theme),
        through: names,
        leaders: [],
      };
      return reasonSentence(kind, texts, "en");
    }),
  );
}

/** Organisations with few and with many relationships alike: ordered by them, at even distances. */
function byRank(network: PublishedNetwork): number[] {
  const ordered = organisationsOf(network)
    .filter((node) => network.degree(node) > 0)
    .sort((a, b) => network.degree(a) - network.degree(b) || a - b);
  return Array.from(
    { length: ASKERS },
    (_, place) => ordered[Math.floor((place * (ordered.length - 1)) / (ASKERS - 1))] ?? 0,
  );
}

/** Harder: at even distances on a logarithmic scale of degrees, so that the best connected are asked for often. */
function byDegree(network: PublishedNetwork): number[] {
  const ordered = organisationsOf(network).sort((a, b) => network.degree(a) - network.degree(b) || a - b);
  const most = network.degree(ordered.at(-1) ?? 0);
  return Array.from({ length: ASKERS }, (_, place) => {
    const degree = most ** (place / (ASKERS - 1));
    return ordered.find((node) => network.degree(node) >= degree) ?? ordered.at(-1) ?? 0;
  });
}
