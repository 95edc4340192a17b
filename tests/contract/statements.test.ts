import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { schemaStatements, statements } from "../../server/src/database/catalogue.ts";
import { databaseCases } from "./cases/database.ts";
import { linkCases } from "./cases/links.ts";
import { networkCases } from "./cases/network.ts";
import { nodeCases } from "./cases/nodes.ts";
import { nodesByKindCases } from "./cases/nodes-by-kind.ts";
import { recordCases } from "./cases/records.ts";
import { reportCases } from "./cases/reports.ts";
import { schemaCases } from "./cases/schema.ts";
import { seedCases } from "./cases/seed.ts";
import { describeWithEngine, describeWithShuffledEngine } from "./describe-with-engine.ts";

const cases = [
  ...recordCases,
  ...nodeCases,
  ...linkCases,
  ...networkCases,
  ...nodesByKindCases,
  ...seedCases,
  ...reportCases,
  ...databaseCases,
  ...schemaCases,
];
const names = Object.values({ ...schemaStatements, ...statements }).map(({ name }) => name);

describe("the catalogue", () => {
  test("has a contract case for every statement", () => {
    expect(names.filter((name) => !cases.some(({ statement }) => statement === name))).toEqual([]);
  });

  test("names every file of cypher/, and no statement twice", () => {
    const files = readdirSync(new URL("../../cypher/", import.meta.url), {
      recursive: true,
      encoding: "utf8",
    })
      .filter((file) => file.includes("."))
      .map((file) => file.replaceAll("\\", "/").replace(/(\.neo4j|\.embedded)?\.cypher$/, ""));
    expect([...new Set(files)].sort()).toEqual(names.toSorted());
  });
});

for (const describeSuite of [describeWithEngine, describeWithShuffledEngine]) {
  describeSuite("every statement answers as worked out by hand", (engine) => {
    test.each(cases.map((one) => [one.statement, one.about, one] as const))("%s %s", async (_, __, one) => {
      await one.check(engine());
    });
  });
}
