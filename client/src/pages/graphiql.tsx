import "@fontsource-variable/inter/wght.css";
import "graphiql/style.css";
import "../styles/tokens.css";
import "../styles/graphiql.css";
import { GraphiQL, type GraphiQLProps } from "graphiql";
import { createRoot } from "react-dom/client";
import { CSRF_HEADER } from "../api/csrf.ts";
import { questions } from "../api/questions.ts";
import { chosenTheme } from "../state/preferences.ts";
import { nameEditors } from "./name-editors.ts";

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** Asks the server that served this page. What it answers is shown as it is, errors too. */
const ask: GraphiQLProps["fetcher"] = async (question, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...CSRF_HEADER, ...options?.headers },
    body: JSON.stringify(question),
  });
  return response.json();
};

function ApiPage() {
  const theme = chosenTheme(window.localStorage);
  return (
    <>
      <h1 className="unseen">Schakel: the GraphQL API</h1>
      <GraphiQL
        fetcher={ask}
        defaultTabs={questions.map(({ query, variables }) => ({
          query,
          variables: variables ? json(variables) : null,
          headers: json(CSRF_HEADER),
        }))}
        defaultHeaders={json(CSRF_HEADER)}
        defaultEditorToolsVisibility="variables"
        {...(theme ? { forcedTheme: theme } : {})}
      >
        <GraphiQL.Logo>
          <a className="graphiql-home" href="/">
            Schakel
          </a>
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(<ApiPage />);
  nameEditors(root);
}
