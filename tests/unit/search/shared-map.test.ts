import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SharedMap } from "../../../server/src/search/shared-map.ts";

const KEYS = ["a", "b", "c", "d"];
const changes = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.option(fc.nat(9))), { maxLength: 5 });
const contentOf = (map: { get(key: string): number | undefined }) => KEYS.map((key) => map.get(key));

describe("a map that versions share", () => {
  test("has in each version what a map of its own would have, also once there are later ones", () => {
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 4 }), ([first = [], ...later]) => {
        const own = new Map<string, number>();
        for (const [key, value] of first) if (value !== null) own.set(key, value);
        let shared = new SharedMap<number>(new Map(own));
        const versions = [{ shared, content: contentOf(own) }];
        for (const change of later) {
          for (const [key, value] of change)
            if (value === null) own.delete(key);
            else own.set(key, value);
          shared = shared.with(change);
          expect(KEYS.map((key) => shared.has(key))).toEqual(KEYS.map((key) => own.has(key)));
          versions.push({ shared, content: contentOf(own) });
        }
        for (const { shared, content } of versions) expect(contentOf(shared)).toEqual(content);
      }),
    );
  });
});
