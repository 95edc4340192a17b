import { buildNetwork, type PublishedNetwork } from "../../server/src/network/network.ts";
import { type H2020, type H2020Project, networkRows, organisationId, themeId } from "../support/h2020.ts";

/** One question of the benchmark: with whom did this coordinator start this project? By node number. */
export interface BenchQuestion {
  readonly coordinator: number;
  readonly themes: readonly number[];
  /** Its partners that were seen in training; at least one. */
  readonly answers: ReadonlySet<number>;
  readonly culture: boolean;
}

export interface Split {
  /** The projects that start before the cut, and who takes part in them. */
  readonly network: PublishedNetwork;
  /** The year of the cut: what a ranker may know as the present. */
  readonly year: number;
  readonly questions: readonly BenchQuestion[];
}

export interface SplitDates {
  /** ISO 8601 dates: projects that start before it are known. */
  readonly trainBefore: string;
  /** Projects that start from `trainBefore` up to, not including, it are asked about. */
  readonly testBefore: string;
}

/** Projects of at least two organisations, divided by their start. Those without a date are left out. */
export function splitByStart(data: H2020, { trainBefore, testBefore }: SplitDates): Split {
  const dated = data.projects.filter(({ startDate, members }) => startDate !== null && members.length >= 2);
  const known = dated.filter(({ startDate }) => (startDate ?? "") < trainBefore);
  const asked = dated.filter(
    ({ startDate }) => (startDate ?? "") >= trainBefore && (startDate ?? "") < testBefore,
  );
  const rows = networkRows(data, known);
  const network = buildNetwork(rows.nodes, rows.links, { version: 1, changedAt: null });
  return {
    network,
    year: Number(trainBefore.slice(0, 4)),
    questions: asked.flatMap((project) => questionOf(data, network, project)),
  };
}

function questionOf(data: H2020, network: PublishedNetwork, project: H2020Project): BenchQuestion[] {
  const coordinator = network.indexOf(organisationId(project.coordinator));
  if (coordinator === undefined) return [];
  const answers = project.members.flatMap((pic) => network.indexOf(organisationId(pic)) ?? []);
  const others = new Set(answers.filter((node) => node !== coordinator));
  if (others.size === 0) return [];
  const culture =
    project.programmeParts.includes("SC6") || project.members.some((pic) => data.culture.has(pic));
  const themes = project.programmeParts.flatMap((part) => network.indexOf(themeId(part)) ?? []);
  return [{ coordinator, themes, answers: others, culture }];
}
