import { describe, expect, test } from "@jest/globals";
import {
  LIST_COLUMNS,
  type ListOrder,
  listRows,
  listValue,
  sortRows,
} from "../../../client/src/graph/list-rows.ts";
import { NODE_KINDS, type NodeKind } from "../../../client/src/graph/network.ts";
import { seeNetwork } from "../../../client/src/graph/visible.ts";
import { START } from "../../../client/src/state/view-state.ts";
import { museums } from "./museum-network.ts";

const names = {
  kind: (kind: string) => kind.toLowerCase(),
  organisationKind: (kind: string) => `a ${kind}`,
  country: (code: string) => ({ NL: "Netherlands", BE: "Belgium" })[code] ?? code,
};

const rowsOf = (kinds: readonly NodeKind[], words = "") =>
  listRows(museums, seeNetwork(museums, { ...START, kinds }).visible, "en", words);

const sorted = (order: ListOrder, kinds = NODE_KINDS.slice(0, 1)): string[] =>
  sortRows(museums, rowsOf(kinds), order, names, "en").map(({ id }) => id);

describe("the list", () => {
  test("has the rows that the map shows, in the reader's language", () => {
    const rows = listRows(museums, new Set(["need-1", "org-c", "org-gone"]), "nl");
    expect(rows.map(({ id, name }) => [id, name])).toEqual([
      ["need-1", "Onze foto's vinden"],
      ["org-c", "Carchive"],
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

  test("is narrowed down to names that have all of the words, whatever their case and accents", () => {
    const found = (words: string) => rowsOf(NODE_KINDS, words).map(({ name }) => name);
    const all = found("");
    expect(found("  ")).toEqual(all);
    for (const words of ["ARCH", "árch cár"]) expect(found(words)).toEqual(["Carchive"]);
    expect(found("archive nothing")).toEqual([]);
  });

  test("tells in each column what the network knows, and nothing where it knows nothing", () => {
    const [row] = rowsOf(["ORGANISATION"], "carchive");
    if (!row) throw new Error("There is no such row.");
    const { neighbours } = row.node;
    const count = (kind: NodeKind) => neighbours.filter((id) => museums.nodes.get(id)?.kind === kind).length;
    const values = LIST_COLUMNS.map((column) => listValue(museums, row, column, names));
    const kind = row.node.organisationKind;
    expect(values).toEqual([
      "Carchive",
      "organisation",
      kind === null ? null : `a ${kind}`,
      "Belgium",
      neighbours.length,
      ...(["ORGANISATION", "NEED", "PROJECT_IDEA", "OFFER", "THEME"] as const).map(count),
    ]);
    expect(neighbours.length).toBe(2);
  });
});
