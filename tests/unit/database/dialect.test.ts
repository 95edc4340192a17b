import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { dialectProblems } from "../../../server/src/database/dialect.ts";

const INTENT = "// Finds something.\n";
const problemsOf = (text: string) => dialectProblems(INTENT + text).map(({ problem }) => problem);
const RETURN = "RETURN n.id AS id";

/** What is refused, a near statement that is accepted, and words of the reason. */
const RULES: readonly (readonly [refused: string, accepted: string, reason: string])[] = [
  [`MATCH (n:A|B) ${RETURN}`, `MATCH (n) WHERE n:A OR n:B ${RETURN}`, "(n:A|B)"],
  [`MATCH (:A|B)-[r]->(n) ${RETURN}`, `MATCH (:A)-[r:R|S]->(n) ${RETURN}`, "(n:A|B)"],
  [`MATCH (n:!A) ${RETURN}`, `MATCH (n) WHERE NOT n:A ${RETURN}`, "!A"],
  [`MATCH (n) WHERE n:A&!B ${RETURN}`, `MATCH (n:A) WHERE n.x <> 1 ${RETURN}`, "!A"],
  [
    `MATCH (n:A WHERE n.x = 1) ${RETURN}`,
    `MATCH (n:A) WHERE (n.x = 1) ${RETURN}`,
    "WHERE inside a node pattern",
  ],
  [
    `MATCH (n:A {x: 1} WHERE n.y = 2)-->(m) ${RETURN}`,
    `MATCH (n:A {x: 1})-->(m) WHERE n.y = 2 ${RETURN}`,
    "WHERE inside a node pattern",
  ],
  [`MATCH (n:$($label)) ${RETURN}`, `MATCH (n:A {x: $label}) ${RETURN}`, "a dynamic label"],
  [
    `MATCH (n) RETURN COLLECT { MATCH (n)-->(m) RETURN m.id AS id } AS ids`,
    `MATCH (n)-->(m) RETURN collect(m.id) AS ids`,
    "COLLECT { }",
  ],
  [
    `MATCH (n) OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m } ${RETURN}`,
    `MATCH (n) OPTIONAL MATCH (n)-->(m) ${RETURN}`,
    "OPTIONAL CALL",
  ],
  [`MATCH ((a)-[:R]->(n)){1,3} ${RETURN}`, `MATCH (a)-[:R*1..3]->(n) ${RETURN}`, "a quantified path"],
  [
    `MATCH ((a)-[:R]->(n))+ ${RETURN}`,
    `MATCH (a)-[:R]->(n) WHERE (a.x) + 1 = 2 ${RETURN}`,
    "a quantified path",
  ],
  [
    `MATCH p = SHORTEST 1 (a)-[:R]-+(n) ${RETURN}`,
    `MATCH p = shortestPath((a)-[:R*]-(n)) WHERE a <> n ${RETURN}`,
    "SHORTEST",
  ],
  [
    `MATCH (n) RETURN collect(n.id)[..2] AS ids`,
    `MATCH (n) WITH collect(n.id) AS ids RETURN ids[..2] AS ids`,
    "a slice of collect()",
  ],
  [`CREATE (n:A $properties)`, `CREATE (n:A {id: $id}) SET n = $properties`, "CREATE (n $map)"],
  [
    `MATCH (n) WITH n, 1 AS k RETURN n{.id, k} AS n`,
    `MATCH (n) WITH n, 1 AS k RETURN n{.id, k: k} AS n`,
    "map projection",
  ],
  [`MATCH (n) RETURN round(n.x, 2) AS x`, `MATCH (n) RETURN round(n.x) AS x`, "round(x, digits)"],
  [`RETURN randomUUID() AS id`, `RETURN $randomUUID AS id`, "a function that the embedded engine lacks"],
  [
    `MATCH (n) WHERE isEmpty(n.l) ${RETURN}`,
    `MATCH (n) WHERE size(n.l) = 0 ${RETURN}`,
    "a function that the embedded",
  ],
  [`MATCH (n) SET n.at = datetime()`, `MATCH (n) SET n.datetime = $datetime`, "a temporal function"],
  [`RETURN duration.between($a, $b) AS d`, `MATCH (n) RETURN n.duration AS d`, "a temporal function"],
  [
    `UNWIND $ids AS id CALL (id) { MATCH (n {id: id}) DELETE n } IN TRANSACTIONS OF 100 ROWS`,
    `UNWIND $ids AS id CALL (id) { MATCH (n {id: id}) DELETE n }`,
    "IN TRANSACTIONS",
  ],
  [
    `MATCH (n) RETURN CASE n.x WHEN 1, 2 THEN 'a' ELSE 'b' END AS x`,
    `MATCH (n) RETURN CASE WHEN n.x IN [1, 2] THEN 'a' ELSE 'b' END AS x`,
    "WHEN a, b",
  ],
  [`MATCH (n) ${RETURN} LIMIT $page * 2`, `MATCH (n) ${RETURN} LIMIT $limit`, "LIMIT by an expression"],
  [`MATCH (n) ${RETURN} SKIP 1 + 1 LIMIT 2`, `MATCH (n) ${RETURN} SKIP 2\nLIMIT 2`, "LIMIT by an expression"],
  [
    `MATCH (n) ${RETURN} LIMIT toInteger($limit)`,
    `MATCH (n) ${RETURN} SKIP  $skip LIMIT  2`,
    "LIMIT by an expression",
  ],
  [
    `CALL { MATCH (n) RETURN n.id AS id LIMIT (1) } RETURN id AS id`,
    `CALL { MATCH (n) WHERE n.limit + 1 = $limit * 2 RETURN n.id AS id LIMIT 1 } RETURN id AS id`,
    "LIMIT by an expression",
  ],
  [`MATCH (n) RETURN sum(n.x) AS x`, `MATCH (n) RETURN coalesce(sum(n.x), 0) AS x`, "sum() of nothing"],
  [`MATCH (n), (m) SET n += m`, `MATCH (n), (m) SET n += properties(m)`, "SET a += b with a node"],
  [
    `MATCH (n), (m) SET n += m`,
    `UNWIND $rows AS row MATCH (n) SET n += row.properties`,
    "SET a += b with a node",
  ],
  [
    `MATCH (n) FOREACH (x IN $xs | MERGE (m {id: x}))`,
    `MATCH (n) FOREACH (x IN $xs | SET n.x = x)`,
    "MERGE inside FOREACH",
  ],
  [`MATCH (n) ${RETURN}; MATCH (m) RETURN m.id AS id`, `MATCH (n) ${RETURN};`, "two statements in one file"],
  [`MATCH (n) RETURN n.id`, `MATCH (n) RETURN n.id AS id`, 'the column "n.id" has no AS'],
  [
    `MATCH (n) RETURN n.id AS id, count(*) ORDER BY id LIMIT 2`,
    `MATCH (n) RETURN n.id AS id, count(*) AS many ORDER BY id LIMIT 2`,
    'the column "count(*)" has no AS',
  ],
  [
    `MATCH (n) RETURN coalesce(n.a, n.b), 1 AS one`,
    `MATCH (n) RETURN coalesce(n.a, n.b) AS a, [1, 2] AS two`,
    'the column "coalesce(n.a, n.b)" has no AS',
  ],
];

describe("a statement in the dialect of both engines", () => {
  test.each(RULES)("does not say %j but may say %j", (refused, accepted, reason) => {
    expect(problemsOf(refused)).toContainEqual(expect.stringContaining(reason));
    expect(problemsOf(accepted)).toEqual([]);
  });

  test("begins with a comment that says in a sentence what it is for", () => {
    const reason = [{ line: 1, problem: expect.stringContaining("says in a sentence") }];
    for (const intent of ["", "// no full stop\n", "//\n", "\n// Too late.\n", "/* Other. */\n"]) {
      expect(dialectProblems(`${intent}MATCH (n) ${RETURN}\n`)).toEqual(reason);
    }
    expect(dialectProblems(`// Finds nodes.\n// And more about it\nMATCH (n) ${RETURN}\n`)).toEqual([]);
  });

  test("may speak of anything in comments and in texts", () => {
    const words = "(n:A|B) SHORTEST sum(x) datetime() IN TRANSACTIONS; RETURN x";
    expect(
      problemsOf(`// ${words}\nMATCH (n {a: '${words}', b: "${words}", c: 'it\\'s ${words}'}) ${RETURN}`),
    ).toEqual([]);
  });

  test("is told the line of what is wrong", () => {
    const text = `${INTENT}MATCH (n)\nWHERE n.a = 'two\nlines'\nRETURN n.id AS id,\n  round(n.x, 2) AS x\n`;
    expect(dialectProblems(text)).toEqual([
      { line: 6, problem: expect.stringContaining("round(x, digits)") },
    ]);
  });

  test("is what every statement of cypher/ is", () => {
    const folder = new URL("../../../cypher/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".cypher"),
    );
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      expect({ file, problems: dialectProblems(readFileSync(new URL(file, folder), "utf8")) }).toEqual({
        file,
        problems: [],
      });
    }
  });
});
