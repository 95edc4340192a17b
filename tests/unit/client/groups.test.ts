import { describe, expect, test } from "@jest/globals";
import {
  groupByBetweenness,
  groupByCommunity,
  groupByLinks,
  groupByValues,
  MOST_GROUPS,
} from "../../../client/src/graph/groups.ts";
import { museums, starNetwork } from "./museum-network.ts";
import { networkOf } from "./small-network.ts";

describe("grouping by the values of a fact", () => {
  test("terms stand in their own order, the soonest first, however many have them", () => {
    const values = [
      { value: "LONG_TERM", ids: ["idea-1", "need-1"] },
      { value: "SHORT_TERM", ids: ["org-a"] },
    ];
    const named = groupByValues("horizon", museums, values).list.map(({ id }) => id);
    expect(named).toEqual(["SHORT_TERM", "LONG_TERM", "none"]);
  });

  test("puts the most frequent first; who has several values belongs to the first of them", () => {
    const groups = groupByValues("country", museums, [
      { value: "BE", ids: ["org-c", "offer-1", "idea-1"] },
      { value: "NL", ids: ["org-a", "need-1", "idea-1", "org-b"] },
    ]);
    expect(groups.list.map(({ id, slot }) => [id, slot])).toEqual([
      ["NL", 0],
      ["BE", 1],
      ["none", null],
    ]);
    expect(groups.of.get("idea-1")).toBe("NL");
    expect(groups.of.get("org-c")).toBe("BE");
    expect(groups.of.get("theme-1")).toBe("none");
  });

  test("has eight colours at most, and one for all the rest", () => {
    const hub = starNetwork({ organisations: 40, needs: 0, offers: 0 });
    const values = [...hub.nodes.keys()].map((id) => ({ value: `value-${id}`, ids: [id] }));
    const groups = groupByValues("country", hub, values);
    expect(groups.list).toHaveLength(MOST_GROUPS + 1);
    expect(groups.list.at(-1)).toEqual({ id: "other", slot: null });
    expect([...groups.of.values()].filter((group) => group === "other")).toHaveLength(41 - MOST_GROUPS);
  });
});

describe("grouping by communities", () => {
  test("names each by its best linked themes", () => {
    const network = networkOf([
      "need-1 ABOUT theme-speech",
      "need-2 ABOUT theme-speech",
      "need-2 ABOUT theme-text",
      "need-3 ABOUT theme-image",
    ]);
    const communities = new Map([...network.nodes.keys()].map((id) => [id, /3|image/.test(id) ? 1 : 0]));
    expect(groupByCommunity(network, communities).list).toEqual([
      { id: "c0", slot: 0, themes: ["theme-speech", "theme-text"] },
      { id: "c1", slot: 1, themes: ["theme-image"] },
    ]);
  });
});

describe("grouping by a measure", () => {
  test("divides links in steps that double, the most first", () => {
    const hub = starNetwork({ organisations: 18, needs: 0, offers: 0 });
    expect(groupByLinks(hub).list).toEqual([
      { id: "from16", slot: 4, range: [18, 18] },
      { id: "from0", slot: 0, range: [1, 1] },
    ]);
  });

  test("divides by rank who connects most, and sets who connects nothing apart", () => {
    // 100 nodes: 50 connect nothing, 50 more and more.
    const values = new Map(Array.from({ length: 100 }, (_, i) => [`org-${i}`, Math.max(0, i - 49)]));
    const sizes = new Map<string, number>();
    const groups = groupByBetweenness(values);
    for (const group of groups.of.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    expect(groups.list.map(({ id }) => [id, sizes.get(id)])).toEqual([
      ["top1", 1],
      ["top5", 4],
      ["top20", 15],
      ["some", 30],
      ["zero", 50],
    ]);
  });
});
