import { beforeAll, describe, expect, test } from "@jest/globals";
import { readSeed } from "../../../seed/read-seed.ts";
import { seedNetwork } from "../../../seed/seed-network.ts";
import type { DesiredLink, DesiredNetwork } from "../../../server/src/intake/desired-network.ts";
import { removeFolder, temporaryFolder } from "../../support/temporary-folder.ts";
import { SAMPLE, type SampleSeed, withRows, withValues, writeSeed } from "./sample-seed.ts";

async function networkOf(seed: SampleSeed): Promise<DesiredNetwork> {
  const folder = await temporaryFolder("seed");
  try {
    await writeSeed(folder, seed);
    return seedNetwork(readSeed(folder));
  } finally {
    await removeFolder(folder);
  }
}

const example = (...pages: number[]) => pages.map((page) => `https://example.org/${page}`);
const claim = (...pages: number[]) => ({
  provenance: "COORDINATOR",
  confirmedOn: "2026-11",
  sources: example(...pages),
  origin: "seed",
});

describe("the network of the sample", () => {
  let network: DesiredNetwork;
  beforeAll(async () => {
    network = await networkOf(SAMPLE);
  });

  test("has each organisation once, with its other names, its cautions and all its pages", () => {
    expect(network.nodes.filter(({ kind }) => kind === "ORGANISATION")).toEqual([
      {
        id: "org-lab-b",
        kind: "ORGANISATION",
        properties: {
          id: "org-lab-b",
          name: "Lab B",
          otherNames: ["Lab Bee"],
          kind: "research",
          country: "NL",
          cautionEn: "Old page.",
          ...claim(3, 5),
        },
      },
      {
        id: "org-museum-a",
        kind: "ORGANISATION",
        properties: {
          id: "org-museum-a",
          name: "Museum A",
          otherNames: [],
          kind: "museum",
          country: "NL",
          ...claim(1, 2, 4),
        },
      },
    ]);
  });

  test("has a need, an idea, a project or an offer for each fact", () => {
    const ids = ["idea-1", "idea-2", "need-1", "offer-1"];
    expect(network.nodes.filter(({ id }) => ids.includes(id))).toEqual([
      {
        id: "idea-1",
        kind: "PROJECT_IDEA",
        properties: { id: "idea-1", titleEn: "Smell", stage: "IDEA", supportSought: [], ...claim(2) },
      },
      {
        id: "idea-2",
        kind: "PROJECT_IDEA",
        properties: { id: "idea-2", titleEn: "Running already", supportSought: [], ...claim(3) },
      },
      {
        id: "need-1",
        kind: "NEED",
        properties: {
          id: "need-1",
          titleEn: "Find, quickly",
          kind: "WISH",
          status: "OPEN",
          horizon: "SHORT_TERM",
          ...claim(1),
        },
      },
      {
        id: "offer-1",
        kind: "OFFER",
        properties: { id: "offer-1", titleEn: "Advice", kind: "EXPERTISE", ...claim(3) },
      },
    ]);
  });

  test("has one project idea for all rows of a project", () => {
    expect(network.nodes.filter(({ id }) => id === "idea-p")).toEqual([
      {
        id: "idea-p",
        kind: "PROJECT_IDEA",
        properties: {
          id: "idea-p",
          titleEn: "Project P",
          descriptionEn: "To smell.",
          stage: "COMPLETED",
          startYear: 2021,
          endYear: 2023,
          funder: "EU",
          supportSought: [],
          cautionEn: "Summary only.",
          ...claim(4, 5),
        },
      },
    ]);
  });

  test("has the themes in both languages", () => {
    expect(network.nodes.filter(({ kind }) => kind === "THEME")).toHaveLength(3);
    expect(network.nodes).toContainEqual({
      id: "theme-search",
      kind: "THEME",
      properties: {
        id: "theme-search",
        titleEn: "Search",
        titleNl: "Zoeken",
        altEn: ["find", "seek"],
        altNl: ["vinden"],
        ...claim(),
      },
    });
  });

  test("has every link once, with its pages, in the order of its ends and type", () => {
    const link = (from: string, type: DesiredLink["type"], to: string, properties: object) => ({
      from,
      type,
      to,
      properties,
    });
    expect(network.links).toEqual([
      link("idea-1", "ABOUT", "theme-search", claim(2)),
      link("idea-2", "ABOUT", "theme-search", claim(3)),
      link("idea-p", "ABOUT", "theme-rights", claim(4, 5)),
      link("idea-p", "ABOUT", "theme-search", claim(4, 5)),
      link("need-1", "ABOUT", "theme-rights", claim(1)),
      link("need-1", "ABOUT", "theme-search", claim(1)),
      link("offer-1", "ABOUT", "theme-search", claim(3)),
      link("org-lab-b", "MAKES_OFFER", "offer-1", claim(3)),
      link("org-lab-b", "MEMBER_OF", "org-museum-a", claim(3)),
      link("org-lab-b", "PROPOSES", "idea-2", claim(3)),
      link("org-lab-b", "TAKES_PART", "idea-p", { role: "PARTNER", ...claim(5) }),
      link("org-museum-a", "HAS_NEED", "need-1", claim(1)),
      link("org-museum-a", "PROPOSES", "idea-1", claim(2)),
      link("org-museum-a", "TAKES_PART", "idea-p", { role: "COORDINATOR", ...claim(4) }),
      link("theme-search", "BROADER", "theme-collections", claim()),
    ]);
  });

  test("is the same whatever the order of the rows", async () => {
    const turned = Object.fromEntries(
      Object.entries(SAMPLE).map(([file, rows]) => [file, rows.toReversed()]),
    );
    expect(await networkOf(turned)).toEqual(network);
  });
});

describe("where a claim comes from", () => {
  const DATA_SET = "https://github.com/zambujo/eunets/blob/main/x.csv";
  const participations = (first: string, second: string) =>
    withRows("consortia.csv", (rows) =>
      rows.map((row, at) => ({ ...row, source_url: at === 0 ? first : second })),
    );
  const ofProject = ({ nodes }: DesiredNetwork) => nodes.find(({ id }) => id === "idea-p")?.properties;

  test("is IMPORTED, as of the data set, when every source is that data set", async () => {
    expect(ofProject(await networkOf(participations(DATA_SET, DATA_SET)))).toMatchObject({
      provenance: "IMPORTED",
      confirmedOn: "2020-12",
      sources: [DATA_SET],
    });
  });

  test("is COORDINATOR, as of the gathering, when a page was read too", async () => {
    expect(ofProject(await networkOf(participations(DATA_SET, "https://example.org/page")))).toMatchObject({
      provenance: "COORDINATOR",
      confirmedOn: "2026-11",
      sources: ["https://example.org/page", DATA_SET],
    });
  });
});

describe("the stage of a project", () => {
  test.each([
    ["2021", "2025", "COMPLETED"],
    ["", "2025", "COMPLETED"],
    ["2021", "2026", "RUNNING"],
    ["2026", "2026", "RUNNING"],
    ["2027", "2029", undefined],
    ["", "2029", undefined],
    ["2021", "", undefined],
    ["", "", undefined],
  ])("from %j to %j is %s", async (start_year, end_year, stage) => {
    const years = (rows: readonly object[]) => rows.map((row) => ({ ...row, start_year, end_year }));
    const { nodes } = await networkOf(withRows("consortia.csv", years));
    expect(nodes.find(({ id }) => id === "idea-p")?.properties.stage).toBe(stage);
  });
});

describe("a membership", () => {
  test("has the pages of the one whose name states it", async () => {
    const { links } = await networkOf(withValues("memberships.csv", 2, { stated_by: "organisation" }));
    expect(links.find(({ type }) => type === "MEMBER_OF")?.properties).toEqual(claim(1, 2, 4));
  });
});
