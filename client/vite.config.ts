import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { firstScreenBudget } from "./first-screen-budget.ts";

const server = process.env.SCHAKEL_SERVER ?? "http://localhost:4000";

/** GraphiQL's style sheet carries its fonts as data addresses, which the security policy refuses; the page has its own. */
const withoutEmbeddedFonts: Plugin = {
  name: "without-embedded-fonts",
  enforce: "pre",
  transform: {
    filter: { id: /graphiql\/dist\/style\.css/ },
    handler: (css) => css.replaceAll(/@font-face\s*\{[^}]*\}/g, ""),
  },
};

/** React Aria brings its sentences in thirty languages; the page speaks two, and English stands in for the rest. */
const withoutOtherLanguages: Plugin = {
  name: "without-other-languages",
  enforce: "pre",
  load: {
    filter: { id: /react-(aria|stately)\/.*\/intl\/[a-z]+\/(?!en-US|nl-NL)[a-z]{2}-[A-Z]{2}\.m?js/ },
    handler: () => "export default {};",
  },
};

/** A reader on a slow line waits for the JavaScript of the first screen: it stays below this, packed. */
const FIRST_SCREEN_BYTES = 200_000;

export default defineConfig(({ command }) => {
  // What is built is what readers get, whatever the environment of a shell or a test says.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    plugins: [
      react(),
      withoutEmbeddedFonts,
      withoutOtherLanguages,
      firstScreenBudget(["client/index.html", "pages/explore.tsx", "text/nl.ts"], FIRST_SCREEN_BYTES),
    ],
    resolve: {
      alias: {
        // GraphiQL's dialogs write a <style> element, which the page's security policy forbids; ours does the same allowed.
        "react-style-singleton": new URL("./src/pages/allowed-style.ts", import.meta.url).pathname,
      },
    },
    build: {
      outDir: "dist",
      // The security policy wants every font and image from the server, not from a data address in the CSS.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: { index: "index.html", graphiql: "graphiql.html" } },
    },
    server: {
      proxy: {
        "/graphql": {
          target: server,
          bypass: (request) => (request.headers.accept?.includes("text/html") ? "/graphiql.html" : undefined),
        },
        "/map": server,
        "/health": server,
      },
    },
  };
});
