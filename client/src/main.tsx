import "@fontsource-variable/inter/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/explore.css";
import "./styles/exploring.css";
import "./styles/filters.css";
import "./styles/search.css";
import "./styles/details.css";
import "./styles/list.css";
import "./styles/partners.css";
import "./styles/comparison.css";
import "./styles/forms.css";
import "./styles/export.css";
import "./styles/tour.css";
import "./styles/phone.css";
import { type ComponentType, lazy, StrictMode, Suspense, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { askEarly } from "./api/map.ts";
import { Header } from "./panels/header.tsx";
import { EMBED_PATH, PARTNERS_PATH } from "./state/paths.ts";
import { useExplore } from "./state/store.ts";
import { loadSentences, type Sentences, TextsProvider } from "./text/texts.tsx";
import { useText } from "./text/use-text.ts";

// Each page is loaded when it is opened: whoever looks for partners does not wait for the map, nor the other way round.
const PAGES = {
  explore: async () => ({ default: (await import("./pages/explore.tsx")).Explore }),
  partners: async () => ({ default: (await import("./pages/find-partners.tsx")).FindPartners }),
  embed: async () => ({ default: (await import("./pages/embed.tsx")).Embed }),
};

type Page = keyof typeof PAGES;

const PATHS: Readonly<Record<string, Page>> = { [PARTNERS_PATH]: "partners", [EMBED_PATH]: "embed" };

interface PageProps {
  readonly page: Page;
}

/** What the document itself says: its language, its title, its colours. */
function DocumentHead({ page }: PageProps) {
  const { language, say } = useText();
  const theme = useExplore((state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say(page === "partners" ? "find.documentTitle" : "app.title");
  }, [language, say, page]);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
}

function Waiting({ page }: PageProps) {
  return (
    <div className="page" aria-busy="true">
      {page !== "embed" && <Header page={page} />}
      {/* The skip link has somewhere to go before the search box is there. */}
      <main id="search" />
    </div>
  );
}

interface AppProps extends PageProps {
  readonly Page: ComponentType;
  readonly sentences: Sentences;
}

function App({ page, Page, sentences }: AppProps) {
  const language = useExplore((state) => state.view.language);
  return (
    <TextsProvider language={language} first={sentences}>
      <DocumentHead page={page} />
      <Suspense fallback={<Waiting page={page} />}>
        <Page />
      </Suspense>
    </TextsProvider>
  );
}

const page = PATHS[window.location.pathname] ?? "explore";
// The map, the sentences and the page that shows them come side by side.
if (page !== "partners") askEarly();
const coming = PAGES[page]();
const Page = lazy(() => coming);

/** Shows the page once its sentences are there. */
async function open(root: HTMLElement): Promise<void> {
  const sentences = await loadSentences(useExplore.getState().view.language);
  // Nothing can lose the focus before the page is there.
  void import("./panels/keep-focus.ts").then(({ keepFocus }) => keepFocus());
  createRoot(root).render(
    <StrictMode>
      <App page={page} Page={Page} sentences={sentences} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) void open(root);
