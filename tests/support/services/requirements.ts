import type { Sources } from "./serve.ts";
import { isUnavailable } from "./unavailable.ts";

const SOURCE_OF = { neo4j: "neo4j", browser: "chromium" } as const;
const NAME_OF = { neo4j: "a real Neo4j", browser: "a browser" } as const;
type Requirement = keyof typeof SOURCE_OF;

/**
 * Sees to what `SCHAKEL_REQUIRE` names (`neo4j`, `browser`, with commas), before any test runs.
 * @returns a sentence when something is missing or the setting is wrong, else nothing.
 */
export async function missingRequirement(setting: string, sources: Sources): Promise<string | undefined> {
  const names = setting.split(",").map((name) => name.trim());
  for (const name of names.filter((name) => name !== "")) {
    if (!isRequirement(name)) return `SCHAKEL_REQUIRE is "${setting}", but knows only neo4j and browser.`;
    const answer = await sources[SOURCE_OF[name]]();
    if (isUnavailable(answer)) return `SCHAKEL_REQUIRE asks for ${NAME_OF[name]}, but ${answer.unavailable}.`;
  }
  return undefined;
}

function isRequirement(name: string): name is Requirement {
  return Object.hasOwn(SOURCE_OF, name);
}
