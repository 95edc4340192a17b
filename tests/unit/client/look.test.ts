import { describe, expect, test } from "@jest/globals";
import { groupByKind, groupByValues } from "../../../client/src/graph/groups.ts";
import { seeNetwork } from "../../../client/src/graph/visible.ts";
import { START } from "../../../client/src/state/view-state.ts";
import { linkLook, nodeLook, pictureScale, type SceneParts, sceneOf } from "../../../client/src/view/look.ts";
import { lay, paletteOf } from "../../../client/src/view/palette.ts";
import { museums } from "./museum-network.ts";

const colours: Record<string, string> = {
  "--paper": "#ffffff",
  "--ink": "#000000",
  "--kind-organisation": "#0000ff",
  "--group-0": "#00ff00",
  "--group-none": "#eeeeee",
};
const palette = paletteOf((name) => colours[name] ?? "#808080");
const sight = seeNetwork(museums, START);
const parts: SceneParts = {
  palette,
  sight,
  selection: [],
  hovered: null,
  scale: 1,
  groups: null,
  size: "links",
  betweenness: null,
  sizes: null,
};
const drawn = { x: 0, y: 0, size: 4, kind: "ORGANISATION" } as const;
const line = { type: "line", size: 1, background: false } as const;

describe("laying a colour over a ground", () => {
  test("mixes them by the share", () => {
    expect(lay("#000000", "#ffffff", 0.18)).toBe("#d1d1d1");
    expect(lay("#102030", "#ffffff", 1)).toBe("#102030");
    expect(lay("#102030", "#ffffff", 0)).toBe("#ffffff");
  });
});

describe("the look of the map", () => {
  test("is full colour while nothing is hovered or selected", () => {
    expect(nodeLook("org-a", drawn, sceneOf(parts))).toMatchObject({
      color: "#0000ff",
      hidden: false,
      shape: 0,
    });
    expect(linkLook(["org-a", "idea-1"], line, sceneOf(parts)).color).toBe(lay("#000000", "#ffffff", 0.18));
  });

  test("lights the neighbours of the hovered node and dims the rest to 12 %", () => {
    const scene = sceneOf({ ...parts, hovered: "need-1" });
    expect(nodeLook("org-a", drawn, scene).color).toBe("#0000ff");
    expect(nodeLook("org-b", drawn, scene).color).toBe(lay("#0000ff", "#ffffff", 0.12));
  });

  test("draws the links of the selected node in ink at 80 %", () => {
    const scene = sceneOf({ ...parts, selection: ["org-a"] });
    expect(linkLook(["org-a", "idea-1"], line, scene).color).toBe(lay("#000000", "#ffffff", 0.8));
    expect(linkLook(["org-b", "idea-1"], line, scene).color).not.toBe(lay("#000000", "#ffffff", 0.8));
  });

  test("hides what is out of sight, and links to it", () => {
    const scene = sceneOf({ ...parts, sight: { ...sight, visible: new Set(["org-a"]) } });
    expect(nodeLook("org-b", drawn, scene).hidden).toBe(true);
    expect(linkLook(["org-a", "org-b"], line, scene).hidden).toBe(true);
  });

  test("lights the way between two nodes, and nothing else", () => {
    const path = { from: "offer-1", to: "org-c", at: 0 };
    const scene = sceneOf({ ...parts, sight: seeNetwork(museums, { ...START, path }), selection: ["org-a"] });
    expect(linkLook(["org-c", "offer-1"], line, scene).color).toBe(lay("#000000", "#ffffff", 0.8));
    expect(linkLook(["org-a", "idea-1"], line, scene).color).toBe(lay("#000000", "#ffffff", 0.04));
    expect(nodeLook("org-c", drawn, scene).color).toBe("#0000ff");
    expect(nodeLook("org-b", drawn, scene).color).toBe(lay("#0000ff", "#ffffff", 0.4));
  });

  test("gives groups their colours, and what belongs to none the colour for that", () => {
    const values = [{ value: "NL", ids: ["org-a"] }];
    const scene = sceneOf({ ...parts, groups: groupByValues("country", museums, values) });
    expect(nodeLook("org-a", drawn, scene).color).toBe("#00ff00");
    expect(nodeLook("org-b", drawn, scene).color).toBe("#eeeeee");
  });

  test("draws all nodes the same size, or larger the more they connect", () => {
    const betweenness = new Map([
      ["org-a", 0.4],
      ["org-b", 0.1],
      ["org-c", 0],
    ]);
    const sizes = (scene: Partial<SceneParts>) =>
      ["org-a", "org-b", "org-c"].map((id) => nodeLook(id, drawn, sceneOf({ ...parts, ...scene })).size);
    expect(sizes({ size: "same" })).toEqual([6, 6, 6]);
    // The root of a quarter is a half: 3 and 11 more for the most, half of that for org-b.
    expect(sizes({ size: "betweenness", betweenness })).toEqual([14, 8.5, 3]);
    expect(sizes({ size: "betweenness" })).toEqual([4, 4, 4]);
  });

  test("sizes nodes by a fact: the most frequent value is largest, what has none smallest", () => {
    const byCountry = groupByValues("country", museums, [
      { value: "BE", ids: ["org-c"] },
      { value: "NL", ids: ["org-a", "idea-1"] },
    ]);
    const sizeOf = (id: string, scene: Partial<SceneParts>) =>
      nodeLook(id, drawn, sceneOf({ ...parts, ...scene })).size;
    const sizes = (scene: Partial<SceneParts>) => ["org-a", "org-c", "org-b"].map((id) => sizeOf(id, scene));
    expect(sizes({ size: "country", sizes: byCountry })).toEqual([9, 4, 3]);
    // Until the groups of this fact are known, by links.
    expect(sizes({ size: "theme", sizes: byCountry })).toEqual([4, 4, 4]);
    const kinds = groupByKind(museums);
    expect(sizeOf("org-a", { size: "kind", sizes: kinds })).toBeGreaterThan(
      sizeOf("theme-1", { size: "kind", sizes: kinds }),
    );
  });

  test("puts what is selected or hovered in front", () => {
    const scene = sceneOf({ ...parts, selection: ["org-a"] });
    const [selected, lit, rest] = ["org-a", "idea-1", "org-b"].map((id) => nodeLook(id, drawn, scene).zIndex);
    expect([selected, lit, rest]).toEqual([3, 2, 1]);
  });

  test("draws nodes smaller in a small picture", () => {
    expect(pictureScale({ width: 1200, height: 700 })).toBe(1);
    expect(pictureScale({ width: 350, height: 460 })).toBe(0.5);
    expect(pictureScale({ width: 4000, height: 3000 })).toBe(1.25);
  });
});
