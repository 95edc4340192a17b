import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { changeBetween, together } from "../../../server/src/publication/network-change.ts";
import { type Rows, randomRows } from "../network/random-network.ts";

const publish = ({ nodes, links }: Rows, version: number) =>
  buildNetwork(nodes, links, { version, changedAt: `2026-11-0${version}T00:00:00.000Z` });

describe("two changes, told as one", () => {
  test("name what came and went as the change from the first network to the last does", () => {
    fc.assert(
      fc.property(randomRows, randomRows, randomRows, (first, second, third) => {
        const [a, b, c] = [publish(first, 1), publish(second, 2), publish(third, 3)];
        const told = together(changeBetween(a, b), changeBetween(b, c));
        const whole = changeBetween(a, c);
        expect([...told.added].toSorted()).toEqual([...whole.added].toSorted());
        expect([...told.removed].toSorted()).toEqual([...whole.removed].toSorted());
        // What became another and then itself again is told as well.
        expect([...told.changed]).toEqual(expect.arrayContaining([...whole.changed]));
        expect(told).toMatchObject({ version: 3, changedAt: "2026-11-03T00:00:00.000Z" });
      }),
    );
  });

  test("name nothing between a network and itself", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const { added, removed, changed } = changeBetween(publish(rows, 1), publish(rows, 2));
        expect([added.size, removed.size, changed.size]).toEqual([0, 0, 0]);
      }),
    );
  });
});
