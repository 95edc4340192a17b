import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { contrast, leastDistance } from "../../support/colour-vision.ts";

const CSS = readFileSync(join(import.meta.dirname, "../../../client/src/styles/tokens.css"), "utf8");

/** The colours of a theme by name; the dark ones stand in the style sheet twice, for choice and for system. */
function coloursOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

const [light = "", dark = "", darkBySystem = ""] = CSS.split(
  /\[data-theme="dark"\]|@media \(prefers-color-scheme/,
);
const THEMES = [
  ["light", coloursOf(light)],
  ["dark", coloursOf(dark)],
] as const;

const numbered = (colours: ReadonlyMap<string, string>, name: string): string[] =>
  [...colours].filter(([key]) => new RegExp(`^${name}-\\d$`).test(key)).map(([, hex]) => hex);

describe("the way of measuring", () => {
  test("gives what is known: black on white, and red and green for who cannot tell them apart", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(leastDistance("#ffffff", "#000000")).toBeCloseTo(100, 0);
    expect(leastDistance("#808000", "#808000")).toBe(0);
    expect(leastDistance("#c00000", "#707000")).toBeLessThan(10);
  });
});

describe("the colours of groups", () => {
  test("are the same when dark was chosen and when the system is dark", () => {
    expect(coloursOf(darkBySystem)).toEqual(coloursOf(dark));
  });

  test.each(THEMES)("are eight and five, each 3 to 1 on %s paper at least", (_, colours) => {
    const paper = colours.get("paper") ?? "";
    const all = [...colours].filter(([name]) => /^(group|step)-/.test(name));
    expect(all).toHaveLength(8 + 5 + 2);
    for (const [name, hex] of all) expect([name, contrast(hex, paper) >= 3]).toEqual([name, true]);
  });

  test.each(THEMES)("are told apart under normal, protan, deutan and tritan vision, in %s", (_, colours) => {
    const groups = numbered(colours, "group");
    const others = [...groups, colours.get("group-other") ?? ""];
    for (const one of groups)
      for (const other of others)
        if (one !== other) expect([one, other, leastDistance(one, other) > 10]).toEqual([one, other, true]);
  });

  test.each(THEMES)("go in even steps from faint to strong on a scale, in %s", (_, colours) => {
    const steps = numbered(colours, "step");
    const strengths = steps.map((hex) => contrast(hex, colours.get("paper") ?? ""));
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
    steps.slice(1).forEach((hex, i) => {
      expect(leastDistance(hex, steps[i] ?? "")).toBeGreaterThan(5);
    });
  });
});
