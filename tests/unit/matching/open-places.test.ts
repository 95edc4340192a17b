import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { withOpenPlaces as openPlaces } from "../../../server/src/matching/open-places.ts";

interface Item {
  readonly id: string;
  readonly score: number;
}
const withOpenPlaces = (list: readonly Item[], asker: string) => openPlaces(list, asker, ({ id }) => id);

const items = (count: number, score = (_place: number) => 0.5) =>
  Array.from({ length: count }, (_, place) => ({
    id: `org-${String(place).padStart(3, "0")}`,
    score: score(place),
  }));

describe("a list with open places", () => {
  test("goes by merit but for the fifth and the tenth place, and keeps everybody", () => {
    const all = items(30);
    const list = withOpenPlaces(all, "org-asker");
    const byMerit = list.slice(0, 10).filter((_, place) => place !== 4 && place !== 9);
    expect(byMerit).toEqual(all.slice(0, 8));
    expect(new Set(list)).toEqual(new Set(all));
    expect(list).toHaveLength(30);
  });

  test("is as it was with ten or fewer", () => {
    expect(withOpenPlaces(items(10), "org-asker")).toEqual(items(10));
  });

  test("is the same for the same asker, and not for all askers", () => {
    const fifth = (asker: string) => withOpenPlaces(items(30), asker)[4]?.id;
    expect(fifth("org-a")).toBe(fifth("org-a"));
    const drawn = new Set(Array.from({ length: 40 }, (_, asker) => fifth(`org-${asker}`)));
    expect(drawn.size).toBeGreaterThan(10);
  });

  test("gives who fits three times as well nine times the chance, as far as 4,000 draws tell", () => {
    const all = items(12, (place) => (place < 8 ? 0.9 : place === 8 ? 0.3 : 0.1));
    const counts = new Map<string, number>();
    for (let asker = 0; asker < 4_000; asker++) {
      const id = withOpenPlaces(all, `org-asker-${asker}`)[4]?.id ?? "";
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    // By the squares, of 0.09 and three times 0.01 the first has 3 in 4.
    expect((counts.get("org-008") ?? 0) / 4_000).toBeCloseTo(0.75, 1);
    expect((counts.get("org-009") ?? 0) / 4_000).toBeCloseTo(1 / 12, 1);
  });

  test("neither loses nor doubles anybody", () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.string(), (count, asker) => {
        const list = withOpenPlaces(items(count), asker);
        expect(list.map(({ id }) => id).sort()).toEqual(items(count).map(({ id }) => id));
      }),
    );
  });
});
