import { Search } from "lucide-react";
import { lazy, type RefObject, Suspense, useRef } from "react";
import { useText } from "../text/use-text.ts";

/** What a reader had typed, and whether the keyboard was in the box, when the box itself came. */
export interface Typed {
  readonly text: string;
  readonly focused: boolean;
}

const SearchBox = lazy(async () => ({ default: (await import("./search-box.tsx")).SearchBox }));

/** The box before it can search: it looks the same and takes what is typed. */
function PlainBox({ typed }: { readonly typed: RefObject<Typed> }) {
  const { say } = useText();
  const remember = (change: Partial<Typed>): void => {
    typed.current = { ...typed.current, ...change };
  };
  return (
    <search className="search">
      <div className="search-field">
        <Search size={18} strokeWidth={1.5} aria-hidden="true" />
        <input
          id="search"
          aria-label={say("search.label")}
          placeholder={say("search.label")}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => remember({ text: target.value })}
          onFocus={() => remember({ focused: true })}
          onBlur={() => remember({ focused: false })}
        />
        <span className="key-hint" aria-hidden="true">
          /
        </span>
      </div>
    </search>
  );
}

/** The one box. What finds while one types comes after the first picture, and goes on with what was typed by then. */
export function SearchAtFirst() {
  const typed = useRef<Typed>({ text: "", focused: false });
  return (
    <Suspense fallback={<PlainBox typed={typed} />}>
      <SearchBox typed={typed} />
    </Suspense>
  );
}
