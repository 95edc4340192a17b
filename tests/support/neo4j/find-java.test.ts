import { expect, test } from "@jest/globals";
import { canRunSource } from "./find-java.ts";

test.each([
  ["a JDK of 17", "java.base@17.0.15\njdk.compiler@17.0.15\n"],
  ["a JDK of 25", "java.base@25\njdk.compiler@25\n"],
])("Neo4j can be run from source by %s", (_, modules) => {
  expect(canRunSource(modules)).toBe(true);
});

test.each([
  ["a JDK of 11", "java.base@11.0.2\njdk.compiler@11.0.2\n"],
  ["a runtime of 17 without a compiler", "java.base@17.0.15\njava.xml@17.0.15\n"],
  ["no Java at all", ""],
])("Neo4j cannot be run from source by %s", (_, modules) => {
  expect(canRunSource(modules)).toBe(false);
});
