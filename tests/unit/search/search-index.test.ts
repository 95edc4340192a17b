import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { SearchIndex } from "../../../server/src/search/search-index.ts";
import { link, node, organisation, theme } from "../network/museum-network.ts";

const NOTHING = {
  name: null,
  otherNames: [],
  titleEn: null,
  titleNl: null,
  altEn: [],
  altNl: [],
  descriptionEn: null,
  descriptionNl: null,
};

const found = (index: SearchIndex, text: string) => index.search(text, { language: "en", first: 100 }).hits;

/** An index over organisations with these names, numbered `org-0`, `org-1` and so on. */
function indexOf(names: readonly string[]) {
  const rows = names.map((name, number) => organisation(`org-${number}`, name));
  const network = buildNetwork(rows, [], { version: 1, changedAt: null });
  const records = rows.map(({ id }, number) => ({ ...NOTHING, id, name: names[number] ?? null }));
  const index = SearchIndex.of(network, records);
  return (text: string) => found(index, text).map((hit) => names[hit.index]);
}

describe("the search index", () => {
  test("leaves out what has only some of the words when enough have all", () => {
    const full = ["red mill", "red mill a", "red mill b", "red mill c", "red mill d"];
    const search = indexOf([...full, "red house", "old mill"]);
    expect(search("red mill").toSorted()).toEqual(full);
    const few = indexOf([...full.slice(1), "red house", "old mill"]);
    expect(few("red mill")).toHaveLength(6);
    expect(few("red mill").slice(0, 4).toSorted()).toEqual(full.slice(1));
  });

  test("takes only the last word for unfinished", () => {
    const search = indexOf(["museum oost", "musical oost"]);
    expect(search("mus")).toHaveLength(2);
    expect(search("oost musi")[0]).toBe("musical oost");
    // "mus" before another word is no word of these names, and too short to be a typing error.
    expect(search("mus zuid")).toEqual([]);
  });

  test("finds by one letter more what few have, and marks the word that it begins", () => {
    const rows = ["Mill Oost", "Mill Zuid", "House Oost"].map((name, at) => organisation(`org-${at}`, name));
    const network = buildNetwork(rows, [], { version: 1, changedAt: null });
    const texts = ["Mill Oost", "Mill Zuid", "House Oost"].map((name, at) => ({
      ...NOTHING,
      id: `org-${at}`,
      name,
    }));
    const index = SearchIndex.of(network, texts);
    const [first, ...others] = found(index, "mill o");
    const marked = first?.parts.filter(({ matched }) => matched).map(({ text }) => text);
    expect(marked).toEqual(["Mill", "Oost"]);
    // Those with some of the words follow.
    expect(others.map((hit) => network.idAt(hit.index)).toSorted()).toEqual(["org-1", "org-2"]);
  });

  test("takes a word that is known as it stands where not all words are found together", () => {
    const names = [...[1, 2, 3, 4, 5].map((number) => `mill ${number}`), "milk"];
    // Five have "mill", so "milk" is no typing error of it, unless it is asked for alone.
    expect(indexOf(names)("mill qqqqq")).toEqual(names.slice(0, 5));
    expect(indexOf(["mill", "milk"])("mill qqqqq")).toEqual(["mill", "milk"]);
  });

  test("forgives no error in short words, one in longer, two in long ones", () => {
    expect(indexOf(["cat"])("bat")).toEqual([]);
    expect(indexOf(["mill"])("milk")).toEqual(["mill"]);
    expect(indexOf(["house"])("hauze")).toEqual([]);
    expect(indexOf(["broadcaster"])("broatcasder")).toEqual(["broadcaster"]);
    expect(indexOf(["broadcaster"])("broatkasder")).toEqual([]);
  });

  test("takes two letters that changed places for one error", () => {
    expect(indexOf(["museum"])("musuem")).toEqual(["museum"]);
    expect(indexOf(["mill"])("imll")).toEqual(["mill"]);
  });

  test("gives the best few as they stand among all", () => {
    const words = fc.constantFrom("red", "mill", "old", "mills", "house", "hose");
    const names = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(names, fc.array(words, { minLength: 1, maxLength: 3 }), fc.nat(10), (all, asked, first) => {
        const rows = all.map((name, number) => organisation(`org-${number}`, name.join(" ")));
        const network = buildNetwork(rows, [], { version: 1, changedAt: null });
        const records = all.map((name, number) => ({
          ...NOTHING,
          id: `org-${number}`,
          name: name.join(" "),
        }));
        const index = SearchIndex.of(network, records);
        const text = asked.join(" ");
        const { nodes, hits } = index.search(text, { language: "en", first });
        expect(hits).toEqual(found(index, text).slice(0, first));
        expect(nodes.toSorted()).toEqual(
          found(index, text)
            .map((hit) => hit.index)
            .toSorted(),
        );
      }),
    );
  });

  test("finds everything at any moment while it takes in the words, and each node once", async () => {
    const rows = Array.from({ length: 1_200 }, (_, number) => organisation(`org-${number}`, "mill"));
    const texts = rows.map(({ id }) => ({ ...NOTHING, id, name: "mill" }));
    const network = buildNetwork(rows, [], { version: 1, changedAt: null });
    const count = (index: SearchIndex) => index.search("mill", { language: "en", first: 1 }).nodes.length;
    const index = SearchIndex.of(network, texts);
    const ready = index.prepare();
    expect(count(index)).toBe(1_200);
    await ready;
    expect(count(index)).toBe(1_200);

    const other = SearchIndex.of(network, texts);
    const alsoReady = other.prepare();
    const fewer = buildNetwork(rows.slice(1), [], { version: 2, changedAt: null });
    const changed = other.withChange(fewer, new Set(["org-0"]), []);
    await Promise.all([alsoReady, changed.prepare()]);
    expect([count(other), count(changed)]).toEqual([1_199, 1_199]);
  });

  test("gives equally good hits in the order of their identifiers", () => {
    const rows = ["org-b", "org-c", "org-a"].map((id) => organisation(id, "mill"));
    const network = buildNetwork(rows, [], { version: 1, changedAt: null });
    const index = SearchIndex.of(
      network,
      rows.map(({ id }) => ({ ...NOTHING, id, name: "mill" })),
    );
    const ids = found(index, "mill").map((hit) => network.idAt(hit.index));
    expect(ids).toEqual(["org-a", "org-b", "org-c"]);
  });

  test("finds a node without any text by nothing, and does not fail on texts of nodes that went", () => {
    const network = buildNetwork([node("need-1", "NEED", "Need")], [], { version: 1, changedAt: null });
    const gone = { ...NOTHING, id: "need-gone", titleEn: "Gone" };
    const texts = [{ ...NOTHING, id: "need-1" }, gone];
    const index = SearchIndex.of(network, texts);
    expect(found(index, "gone")).toEqual([]);
    expect(index.suggestions("gone")).toEqual([]);
  });

  test.each([
    ["before", false],
    ["after", true],
  ])(
    "finds a change that comes %s its words are taken in as an index of its own would, and nothing of what is gone",
    async (_, prepared) => {
      const texts = (entries: Record<string, string>) =>
        Object.entries(entries).map(([id, titleEn]) => ({ ...NOTHING, id, titleEn }));
      const nodes = [
        node("need-1", "NEED", "Red mill"),
        node("need-2", "NEED", "Old mill"),
        theme("theme-1", "Water"),
      ];
      const about = [link("need-1", "ABOUT", "theme-1")];
      const titles = { "need-1": "Red mill", "need-2": "Old mill", "theme-1": "Water" };
      const network = buildNetwork(nodes, about, { version: 1, changedAt: null });
      const before = SearchIndex.of(network, texts(titles));
      if (prepared) await before.prepare();

      const later = buildNetwork(
        [node("need-1", "NEED", "Red mill"), node("need-0", "NEED", "New mill"), theme("theme-1", "Wind")],
        about,
        { version: 2, changedAt: null },
      );
      const newTexts = texts({ "need-0": "New mill", "need-1": "Red mill", "theme-1": "Wind" });
      const changed = before.withChange(later, new Set(["need-0", "need-2", "theme-1"]), newTexts);
      const anew = SearchIndex.of(later, newTexts);
      for (const word of ["mill", "wind", "water", "old", "new", "red wind"])
        expect([word, found(changed, word)]).toEqual([word, found(anew, word)]);
      // The version before does not have the new node, and must not fail on what went.
      expect(found(before, "mill").map(({ index }) => network.idAt(index))).toEqual(["need-1"]);
    },
  );
});
