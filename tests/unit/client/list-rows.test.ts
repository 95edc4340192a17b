import { describe, expect, test } from "@jest/globals";
import { type ListOrder, listRows, sortRows } from "../../../client/src/graph/list-rows.ts";
import { NODE_KINDS } from "../../../client/src/graph/network.ts";
import { seeNetwork } from "../../../client/src/graph/visible.ts";
import { START } from "../../../client/src/state/view-state.ts";
import { museums } from "./museum-network.ts";

const names = {
  kind: (kind: string) => kind.toLowerCase(),
  country: (code: string) => ({ NL: "Netherlands", BE: "Belgium" })[code] ?? code,
};

const sorted = (order: ListOrder, kinds = NODE_KINDS.slice(0, 1)): string[] => {
  const visible = seeNetwork(museums, { ...START, kinds }).visible;
  return sortRows(listRows(museums, visible, "en"), order, names, "en").map(({ id }) => id);
};

describe("the list", () => {
  test("has the rows that the map shows, in the reader's language", () => {
    const rows = listRows(museums, new Set(["need-1", "org-c", "org-gone"]), "nl");
    expect(rows).toEqual([
      { id: "need-1", name: "Onze foto's vinden", kind: "NEED", country: null, links: 2 },
      { id: "org-c", name: "Carchive", kind: "ORGANISATION", country: "BE", links: 2 },
    ]);
  });

  test("sorts names as people do, accents aside", () => {
    expect(sorted({ column: "name", descending: false })).toEqual(["org-a", "org-b", "org-c"]);
    expect(sorted({ column: "name", descending: true })).toEqual(["org-c", "org-b", "org-a"]);
  });

  test("sorts countries by what is read, and puts what has none last either way", () => {
    expect(sorted({ column: "country", descending: false })).toEqual(["org-c", "org-a", "org-b"]);
    expect(sorted({ column: "country", descending: true })).toEqual(["org-a", "org-c", "org-b"]);
  });

  test("sorts by links, ties by name", () => {
    expect(sorted({ column: "links", descending: true })).toEqual(["org-a", "org-c", "org-b"]);
  });

  test("sorts by kind", () => {
    expect(sorted({ column: "kind", descending: false }, ["THEME", "NEED"])).toEqual(["need-1", "theme-1"]);
  });
});
