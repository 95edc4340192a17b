import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const OLDEST_JAVA = 17;

/** The `java` that can run a source file and is not too old for Neo4j: of `JAVA_HOME`, else on the PATH. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const home = env.JAVA_HOME;
  const java = home ? join(home, "bin", "java") : "java";
  return canRunSource(await listModules(java)) ? java : undefined;
}

/** Reads the output of `java --list-modules`: `java.base@17.0.15`, a line each; the compiler comes with a JDK only. */
export function canRunSource(modules: string): boolean {
  const version = /^java\.base@(\d+)/m.exec(modules)?.[1];
  return Number(version) >= OLDEST_JAVA && /^jdk\.compiler@/m.test(modules);
}

/** Whether Maven answers on the PATH. */
export async function hasMaven(): Promise<boolean> {
  return run("mvn", ["--version"]).then(
    () => true,
    () => false,
  );
}

async function listModules(java: string): Promise<string> {
  return run(java, ["--list-modules"]).then(
    (result) => result.stdout,
    () => "",
  );
}
