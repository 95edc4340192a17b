import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { largest } from "../../../server/src/network/largest-first.ts";

test("the largest are those that sorting puts first, the smaller number between equal ones", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
      fc.nat({ max: 70 }),
      (amounts, limit) => {
        const items = amounts.map((_, item) => item);
        const sorted = items.toSorted((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b);
        const found = largest(items, (item) => amounts[item] ?? 0, limit);
        expect(found.toSorted((a, b) => a - b)).toEqual(sorted.slice(0, limit).sort((a, b) => a - b));
      },
    ),
  );
});
