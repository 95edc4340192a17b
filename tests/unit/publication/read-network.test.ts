import { describe, expect, test } from "@jest/globals";
import type { Engine, StatementRunner } from "../../../server/src/database/engine.ts";
import { readNetwork } from "../../../server/src/publication/read-network.ts";

/** A database that answers each statement by its name; what is not named has no rows. */
function answering(rows: Readonly<Record<string, unknown[]>>): Pick<Engine, "transaction"> {
  const run: StatementRunner["run"] = async (statement) =>
    (rows[statement.name] ?? []).map((row) => statement.row.parse(row));
  return {
    transaction: (_, work) =>
      work({ run, read: async (statement, parameters, take) => take(await run(statement, parameters)) }),
  };
}

const UNKNOWN = {
  name: null,
  titleEn: null,
  titleNl: null,
  kind: null,
  country: null,
  region: null,
  size: null,
  aiExperience: null,
  status: null,
  horizon: null,
  stage: null,
  supportSought: [],
  startYear: null,
  confirmedOn: null,
};

describe("reading the network", () => {
  test("of an empty database gives an empty one that never changed", async () => {
    const network = await readNetwork(answering({}));
    expect([network.nodeCount, network.linkCount]).toEqual([0, 0]);
    expect([network.version, network.changedAt]).toEqual([0, null]);
  });

  test("takes of each kind the facts that belong to it", async () => {
    const facts = { kind: "WISH", status: "OPEN", country: "NL", stage: "IDEA" };
    const network = await readNetwork(
      answering({
        "network/read-version": [{ version: 7, changedAt: "2026-11-01T00:00:00.000Z" }],
        "network/read-needs": [{ ...UNKNOWN, ...facts, id: "need-1", titleNl: "Wens" }],
        "network/read-organisations": [{ ...UNKNOWN, id: "org-1", name: "Museum", kind: "museum" }],
        "network/read-links": [{ from: "org-1", to: "need-1", type: "HAS_NEED", role: null }],
      }),
    );
    expect([network.version, network.changedAt]).toEqual([7, "2026-11-01T00:00:00.000Z"]);
    const need = network.indexOf("need-1") ?? -1;
    expect(network.labelAt(need)).toEqual({ nl: "Wens", en: null });
    expect(network.valuesAt(need, "needKind")).toEqual(["WISH"]);
    expect(network.valuesAt(need, "stage")).toEqual([]);
    expect(network.valuesAt(need, "country")).toEqual([]);
    const museum = network.indexOf("org-1") ?? -1;
    expect(network.labelAt(museum)).toEqual({ nl: "Museum", en: "Museum" });
    expect(network.valuesAt(museum, "organisationKind")).toEqual(["museum"]);
    expect(network.linkCount).toBe(1);
  });

  test("refuses a node whose labels say nothing of what it is", async () => {
    const strange = { ...UNKNOWN, id: "x-1", labels: ["NetworkNode", "Person"] };
    await expect(readNetwork(answering({ "network/find-unknown-node": [strange] }))).rejects.toMatchObject({
      code: "ROW_UNEXPECTED",
      message: expect.stringContaining("x-1"),
    });
  });
});
