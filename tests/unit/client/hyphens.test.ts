import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { breakable, unbroken } from "../../../client/src/text/hyphens.ts";

const shown = (text: string): string => breakable(text).replaceAll("\u00ad", "-");

describe("long words in narrow places", () => {
  test.each([
    ["Digitale informatievaardigheid", "Digitale infor-ma-tie-vaar-dig-heid"],
    ["Meerstemmigheid en diversiteit", "Meer-stem-mig-heid en diver-si-teit"],
    ["Taalmodellen", "Taal-mo-del-len"],
    ["Grootschalige collectieanalyse", "Groot-scha-lige collec-tie-ana-lyse"],
    ["Image recognition", "Image recog-ni-tion"],
  ])("may be broken between syllables: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("stay whole when they are short, and keep their first and last letters together", () => {
    expect(shown("AI en XR: games, recht, beleving")).toBe("AI en XR: games, recht, beleving");
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zë]{1,30}$/), (word) => {
        const parts = shown(word).split("-");
        expect(parts.join("")).toBe(word);
        if (parts.length > 1) {
          expect(parts[0]?.length).toBeGreaterThanOrEqual(4);
          expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  test("are what they were without the breaks", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(unbroken(breakable(text))).toBe(unbroken(text))));
  });
});
