import type { CodegenConfig } from "@graphql-codegen/cli";

const here = new URL(".", import.meta.url).pathname;

/** Types for every document of the page, from the schema that the server publishes. */
const config: CodegenConfig = {
  schema: `${here}../server/schema.graphql`,
  documents: [`${here}src/**/*.{ts,tsx}`, `!${here}src/api/generated/**`],
  ignoreNoDocuments: true,
  generates: {
    [`${here}src/api/generated/`]: {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: ".ts",
        defaultScalarType: "unknown",
        skipTypename: true,
      },
    },
  },
};

export default config;
