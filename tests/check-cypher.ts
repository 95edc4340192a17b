import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dialectProblems } from "../server/src/database/dialect.ts";

/* Part of `npm run check`: statements that both engines understand, and none of them in TypeScript. */

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CYPHER_IN_CODE =
  /["'`][^"'`\n]*\b(?:MATCH|MERGE|UNWIND|DETACH DELETE|CREATE)\s*[($\w]+[^"'`\n]*(?:\{|\(|\bAS\b)|\b(?:MATCH|MERGE)\s*\(\w*:\w/;
/** The dialect's own rules speak of Cypher without being any. */
const SPEAKS_OF_CYPHER = ["server/src/database/dialect.ts"];

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith(ending) && !file.includes("node_modules"));
}

const read = (file: string) => readFileSync(ROOT + file, "utf8");

const inStatements = filesIn("cypher", ".cypher").flatMap((file) =>
  dialectProblems(read(file)).map(({ line, problem }) => `${file}:${line}: ${problem}`),
);
const inCode = ["server/src", "seed"]
  .flatMap((folder) => filesIn(folder, ".ts"))
  .filter((file) => !SPEAKS_OF_CYPHER.includes(file) && !file.includes("/generated/"))
  .flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((text, at) =>
        CYPHER_IN_CODE.test(text)
          ? [`${file}:${at + 1}: Cypher belongs in cypher/, one statement a file`]
          : [],
      ),
  );

const problems = [...inStatements, ...inCode];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log("Cypher: every statement is in cypher/ and in the dialect of both engines.");
