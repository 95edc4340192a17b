import { Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Button } from "react-aria-components";
import { PARTNERS_PATH } from "../state/paths.ts";
import type { Theme } from "../state/preferences.ts";
import { chooseLanguage, chooseTheme, useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";

const dark = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

function listenDark(changed: () => void): () => void {
  dark().addEventListener("change", changed);
  return () => dark().removeEventListener("change", changed);
}

/** The look that the page has now: the reader's choice, else the system's. */
function useTheme(): Theme {
  const chosen = useExplore((state) => state.theme);
  const systemDark = useSyncExternalStore(listenDark, () => dark().matches);
  return chosen ?? (systemDark ? "dark" : "light");
}

function LanguageSwitch() {
  const { language, say } = useText();
  return (
    <fieldset className="language-switch" aria-label={say("language.label")}>
      {(["nl", "en"] as const).map((each) => (
        <button
          key={each}
          type="button"
          className="quiet-button"
          aria-label={say(`language.${each}`)}
          aria-pressed={each === language}
          onClick={() => chooseLanguage(each)}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

function ThemeSwitch() {
  const { say } = useText();
  const theme = useTheme();
  const other = theme === "dark" ? "light" : "dark";
  return (
    <Button
      className="quiet-button icon-button"
      aria-label={say(`theme.${other}`)}
      onPress={() => chooseTheme(other)}
    >
      {theme === "dark" ? <Sun size={18} strokeWidth={1.5} /> : <Moon size={18} strokeWidth={1.5} />}
    </Button>
  );
}

/** The pages of the product that this client shows. */
export type PageName = "explore" | "partners";

const PATHS: Readonly<Record<PageName, string>> = { explore: "/", partners: PARTNERS_PATH };

/** The name of the product, its pages, and the reader's language and colours. */
export function Header({ page }: { readonly page: PageName }) {
  const { language, say } = useText();
  return (
    <header className="header">
      <a className="skip" href="#search">
        {say("app.skip")}
      </a>
      <h1 className="brand">{say("app.name")}</h1>
      <nav aria-label={say("nav.label")}>
        {(["explore", "partners"] as const).map((each) => (
          <a
            key={each}
            href={`${PATHS[each]}?lang=${language}`}
            {...(each === page ? { "aria-current": "page" } : {})}
          >
            {say(`nav.${each}`)}
          </a>
        ))}
        <a href="/graphql">{say("nav.api")}</a>
      </nav>
      <div className="header-end">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
