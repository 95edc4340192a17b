import { describe, expect, test } from "@jest/globals";
import { type H2020, organisationId, projectId, themeId } from "./h2020.ts";
import { linksOf, nodesOf } from "./h2020-dump.ts";
import { enlarged, thinned } from "./h2020-sizes.ts";

const organisation = (pic: string) => ({ pic, name: `Institute ${pic}`, country: "NL", type: "REC" });
const project = (rcn: string, members: readonly string[], programmeParts: readonly string[]) => {
  const coordinator = members[0] ?? "";
  return { rcn, startDate: "2019-05-01", endDate: "2021-04-30", programmeParts, coordinator, members };
};
const SMALL: H2020 = {
  organisations: ["1", "2", "3"].map(organisation),
  projects: [
    project("10", ["1", "2"], ["SC6"]),
    project("11", ["2", "3", "1"], ["SC6", "ERC"]),
    project("12", ["2"], []),
  ],
  culture: new Set(),
};

/** How many relationships each node has, by the name that all its copies share. */
function degrees(data: H2020): Map<string, number[]> {
  const counts = new Map([...nodesOf(data)].map(({ id }) => [id, 0]));
  for (const { from, to } of linksOf(data)) {
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? Number.NaN) + 1);
  }
  const byOriginal = new Map<string, number[]>();
  for (const [id, count] of counts) {
    const original = id.split("-").slice(0, 2).join("-");
    byOriginal.set(original, [...(byOriginal.get(original) ?? []), count]);
  }
  return byOriginal;
}

describe("a network that was made four times as large", () => {
  const large = enlarged(SMALL, 4);

  test("has four of every node, each with the relationships of the original", () => {
    const expected = [
      [organisationId("1"), 2],
      [organisationId("2"), 3],
      [organisationId("3"), 1],
      [projectId("10"), 3],
      [projectId("11"), 5],
      [projectId("12"), 1],
      [themeId("SC6"), 2],
      [themeId("ERC"), 1],
    ] as const;
    expect(degrees(large)).toEqual(new Map(expected.map(([id, degree]) => [id, Array(4).fill(degree)])));
  });

  test("hangs together: a copy works with copies of another number", () => {
    const copy = (id: string) => id.split("-")[2] ?? "0";
    expect([...linksOf(large)].some(({ from, to }) => copy(from) !== copy(to))).toBe(true);
  });

  test("has the coordinator of each copy among its members, and is the same each time", () => {
    for (const { coordinator, members } of large.projects) expect(members).toContain(coordinator);
    expect(enlarged(SMALL, 4)).toEqual(large);
  });
});

test("a thinned network keeps whole projects and who is in them", () => {
  const { organisations, projects } = thinned(SMALL, 2);
  expect(projects.map(({ rcn }) => rcn)).toEqual(["10", "12"]);
  expect(organisations.map(({ pic }) => pic)).toEqual(["1", "2"]);
});
