import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Box, type LabelWish, placeLabels, wrapLabel } from "../../../client/src/graph/place-labels.ts";

const picture = { width: 400, height: 300 };
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  radius: 5,
  width: 80,
  height: 17,
  place: "beside",
  ...more,
});

const wishes = fc.array(
  fc.record({
    id: fc.uuid(),
    x: fc.integer({ min: -20, max: 420 }),
    y: fc.integer({ min: -20, max: 320 }),
    radius: fc.integer({ min: 2, max: 20 }),
    width: fc.integer({ min: 10, max: 200 }),
    height: fc.constantFrom(17, 34, 51),
    place: fc.constantFrom("below" as const, "beside" as const),
  }),
  { maxLength: 60 },
);

const cover = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("placing labels", () => {
  test("never lets two overlap or leave the picture", () => {
    fc.assert(
      fc.property(wishes, (each) => {
        const boxes = placeLabels(each, picture, 1000).map(({ box }) => box);
        for (const [i, box] of boxes.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
          expect(boxes.slice(i + 1).some((other) => cover(box, other))).toBe(false);
        }
      }),
    );
  });

  test("puts a label to the right of its node, a little away from it", () => {
    expect(placeLabels([wish("a", 100, 100)], picture, 10)).toEqual([
      { id: "a", box: { left: 109, top: 91.5, right: 189, bottom: 108.5 } },
    ]);
  });

  test("puts it to the left where the picture ends, and under the node when it is a landmark", () => {
    expect(placeLabels([wish("a", 380, 100)], picture, 10)[0]?.box.right).toBe(371);
    expect(placeLabels([wish("t", 200, 100, { place: "below" })], picture, 10)[0]?.box).toMatchObject({
      left: 160,
      top: 109,
    });
  });

  test("gives the first wish its place and leaves out who finds none", () => {
    const crowd = ["a", "b", "c", "d", "e"].map((id) => wish(id, 200, 150));
    const placed = placeLabels(crowd, picture, 10).map(({ id }) => id);
    expect(placed[0]).toBe("a");
    expect(placed).not.toContain("e");
  });

  test("places no more than asked", () => {
    expect(placeLabels([wish("a", 50, 50), wish("b", 50, 150), wish("c", 50, 250)], picture, 2)).toHaveLength(
      2,
    );
  });

  test("keeps taken places free, except for a label that must be there", () => {
    const everywhere = [{ left: 0, top: 0, right: 400, bottom: 300 }];
    expect(placeLabels([wish("a", 100, 100)], picture, 10, everywhere)).toEqual([]);
    expect(placeLabels([wish("a", 100, 100, { must: true })], picture, 10, everywhere)).toHaveLength(1);
  });

  test("moves a label that must be there into the picture, whole", () => {
    const corner = wish("a", 1, 1, { must: true, place: "below", width: 390, height: 40 });
    const [placed] = placeLabels([corner], picture, 10, []);
    expect(placed?.box).toMatchObject({ left: 0, right: 390 });
    const [outside] = placeLabels([{ ...corner, x: 300, y: 299 }], picture, 10, []);
    expect(outside?.box.right).toBeLessThanOrEqual(400);
    expect(outside?.box.bottom).toBeLessThanOrEqual(300);
    expect(outside?.box.left).toBeGreaterThanOrEqual(0);
  });
});

describe("cutting a long label", () => {
  test("leaves a short one alone", () => {
    expect(wrapLabel("Rijksmuseum", 30, 2)).toEqual(["Rijksmuseum"]);
  });

  test("breaks at spaces and ends in an ellipsis", () => {
    expect(
      wrapLabel("With hundreds of thousands of objects online, finding things became hard", 30, 2),
    ).toEqual(["With hundreds of thousands of", "objects online, finding things…"]);
  });

  test("cuts a word that is longer than a line", () => {
    const [line = ""] = wrapLabel("Kindercarnavalsoptochtvoorbereidingswerkzaamheden", 20, 2);
    expect(line).toBe("Kindercarnavalsopto…");
  });
});
