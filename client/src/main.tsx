import "@fontsource-variable/inter/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/explore.css";
import "./styles/search.css";
import "./styles/details.css";
import "./styles/list.css";
import "./styles/phone.css";
import { StrictMode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { client } from "./api/client.ts";
import { Explore } from "./pages/explore.tsx";
import { followAddress } from "./state/history.ts";
import { useExplore } from "./state/store.ts";
import { TextsProvider } from "./text/texts.tsx";
import { useText } from "./text/use-text.ts";

/** What the document itself says: its language, its title, its colours. */
function DocumentHead() {
  const { language, say } = useText();
  const theme = useExplore((state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say("app.title");
  }, [language, say]);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
}

function App() {
  const language = useExplore((state) => state.view.language);
  useEffect(() => followAddress(window), []);
  return (
    <TextsProvider language={language}>
      <DocumentHead />
      <Provider value={client}>
        <Explore />
      </Provider>
    </TextsProvider>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
