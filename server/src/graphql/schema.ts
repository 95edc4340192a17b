import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { resolvers } from "./resolvers/index.ts";

const FOLDER = new URL("schema/", import.meta.url);

/** The schema from its `.graphql` files, with the resolvers. */
export function buildSchema() {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .sort();
  const typeDefs = files.map((file) => readFileSync(new URL(file, FOLDER), "utf8"));
  return makeExecutableSchema({ typeDefs, resolvers });
}
