import { availableParallelism } from "node:os";

/** TypeScript to ES modules, in memory; `tsx` is another syntax than `ts`, so each has its own transform. */
const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx },
      target: "es2023",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "es6" },
    sourceMaps: "inline",
  },
];

/** Run by `npm test` (tests/run.ts), which gives node the flag that ES modules need. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests", "<rootDir>/server", "<rootDir>/client", "<rootDir>/seed"],
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "\\.ts$": swc(false), "\\.tsx$": swc(true) },
  modulePathIgnorePatterns: ["<rootDir>/client/dist/"],
  watchman: false,
  // Not among the temporary files: those go at the end of every run.
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  testTimeout: 30_000,
  // At least two, so that a suite that waits for its turn on the one Neo4j keeps nobody else waiting.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // Counts statements of what runs; v8 would count the lines of types and comments too.
  coverageProvider: "babel",
  coverageReporters: ["json-summary", "lcovonly"],
  collectCoverageFrom: [
    "server/src/**/*.{ts,tsx}",
    "client/src/**/*.{ts,tsx}",
    "seed/**/*.ts",
    "!**/generated/**",
    "!**/*.d.ts",
  ],
};
