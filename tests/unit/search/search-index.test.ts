import { describe, expect, test } from "@jest/globals";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { SearchIndex } from "../../../server/src/search/search-index.ts";
import { node, organisation } from "../network/museum-network.ts";

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

/** An index over organisations with these names, numbered `org-0`, `org-1` and so on. */
function indexOf(names: readonly string[]) {
  const rows = names.map((name, number) => organisation(`org-${number}`, name));
  const network = buildNetwork(rows, [], { version: 1, changedAt: null });
  const records = rows.map(({ id }, number) => ({ ...NOTHING, id, name: names[number] ?? null }));
  const index = new SearchIndex(network, records);
  return (text: string) => index.search(text, { language: "en" }).map((hit) => names[hit.index]);
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

  test("forgives no error in short words, one in longer, two in long ones", () => {
    expect(indexOf(["cat"])("bat")).toEqual([]);
    expect(indexOf(["mill"])("milk")).toEqual(["mill"]);
    expect(indexOf(["house"])("hauze")).toEqual([]);
    expect(indexOf(["broadcaster"])("broatcasder")).toEqual(["broadcaster"]);
    expect(indexOf(["broadcaster"])("broatkasder")).toEqual([]);
  });

  test("gives equally good hits in the order of their identifiers", () => {
    const rows = ["org-b", "org-c", "org-a"].map((id) => organisation(id, "mill"));
    const network = buildNetwork(rows, [], { version: 1, changedAt: null });
    const index = new SearchIndex(
      network,
      rows.map(({ id }) => ({ ...NOTHING, id, name: "mill" })),
    );
    const found = index.search("mill", { language: "en" }).map((hit) => network.idAt(hit.index));
    expect(found).toEqual(["org-a", "org-b", "org-c"]);
  });

  test("finds a node without any text by nothing, and does not fail on texts of nodes that went", () => {
    const network = buildNetwork([node("need-1", "NEED", "Need")], [], { version: 1, changedAt: null });
    const gone = { ...NOTHING, id: "need-gone", titleEn: "Gone" };
    const index = new SearchIndex(network, [{ ...NOTHING, id: "need-1" }, gone]);
    expect(index.search("gone", { language: "en" })).toEqual([]);
    expect(index.suggestions("gone")).toEqual([]);
  });
});
