import { createRequire } from "node:module";

let driver: typeof import("neo4j-driver").default | null = null;

/** The driver, read when it is first needed: that takes a quarter of a second, and the embedded database needs none. */
export function neo4jDriver(): typeof import("neo4j-driver").default {
  driver ??= createRequire(import.meta.url)("neo4j-driver").default as typeof import("neo4j-driver").default;
  return driver;
}
