import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { cachedFolder, cacheHome } from "../cached-folder.ts";
import { firstLine, type Unavailable } from "../services/unavailable.ts";
import { findJava, hasMaven } from "./find-java.ts";

const run = promisify(execFile);
const POM = join(import.meta.dirname, "pom.xml");

/** What it takes to start a Neo4j here: a Java of 17 or later, and the folder that holds the jars. */
export type Neo4jProgram = { readonly java: string; readonly jars: string };

/**
 * Finds Java and Neo4j's jars; the first time Maven fetches them (116 MB) into the cache of the tests.
 * Maven is not needed once the jars are there.
 */
export async function findNeo4j(): Promise<Neo4jProgram | Unavailable> {
  const java = await findJava();
  if (java === undefined) return { unavailable: "no Java of version 17 or later (a JDK) was found" };
  const name = `neo4j-${await neo4jVersion()}`;
  if (!existsSync(join(cacheHome(), name)) && !(await hasMaven())) {
    return { unavailable: "Java was found but not Maven, which fetches Neo4j" };
  }
  try {
    return { java, jars: await cachedFolder(name, fetchJars) };
  } catch (error) {
    return { unavailable: `Maven could not fetch Neo4j (${firstLine(error)})` };
  }
}

async function neo4jVersion(): Promise<string> {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(await readFile(POM, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${POM} names no neo4j.version`);
  return version;
}

async function fetchJars(folder: string): Promise<void> {
  process.stderr.write("Fetching Neo4j for the tests with Maven, once (116 MB)...\n");
  const output = `-DoutputDirectory=${folder}`;
  try {
    await run("mvn", ["--batch-mode", "--quiet", "--file", POM, "dependency:copy-dependencies", output]);
  } catch (error) {
    // Maven says what is wrong on its output; the error itself only repeats the command.
    const said =
      error instanceof Error && "stdout" in error
        ? /\[ERROR\] (.+)/.exec(String(error.stdout))?.[1]
        : undefined;
    throw said === undefined ? error : new Error(said);
  }
}
