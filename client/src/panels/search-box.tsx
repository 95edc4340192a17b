import { type RefObject, useLayoutEffect, useState } from "react";
import { Asking } from "../api/asking.tsx";
import { goTo } from "../state/commands.ts";
import { partnersOf } from "../state/partners-address.ts";
import { wordsAsker } from "../state/partners-view.ts";
import { showList } from "../state/store.ts";
import { useText } from "../text/use-text.ts";
import type { Typed } from "./search-at-first.tsx";
import { SearchCombo } from "./search-combo.tsx";
import {
  ADVICE,
  type Entry,
  type SearchState,
  type Section,
  useSearch,
  useSections,
} from "./search-hits.tsx";

/** What stands under the hits: that there are more, that it is looking, or that it went wrong. */
function Outcome({ text, search }: { readonly text: string; readonly search: SearchState }) {
  const { say } = useText();
  const more = (search.found?.totalCount ?? 0) - (search.found?.hits.length ?? 0);
  if (search.failed) return <p className="search-note">{say("search.failed")}</p>;
  if (!search.found) return <p className="search-note">{say("search.busy")}</p>;
  if (search.found.totalCount === 0)
    return <p className="search-note">{say("search.none", { text: text.trim() })}</p>;
  return more > 0 ? <p className="search-note">{say("search.more", { count: more })}</p> : null;
}

/** The way to who fits the words of the box. A section and its entries may not share an identifier. */
const PARTNERS = "partners";
const LONGEST = 60;

const shortened = (text: string): string => {
  const words = text.trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
};

/** So many words are no name: somebody says what is wanted. */
const SAYING = 3;

/** Before what was found for a wish in own words; before the ways on when nothing was found for a name. */
function withPartners(found: readonly Section[], text: string, partners: Section): readonly Section[] {
  const isWish = text.trim().split(/\s+/).length >= SAYING;
  if (isWish && found.length > 0) return [partners, ...found];
  return found.flatMap((section) => (section.id === ADVICE ? [partners, section] : [section]));
}

interface SearchBoxProps {
  /** What the reader had typed before this box was there. */
  readonly typed: RefObject<Typed>;
}

function Box({ typed }: SearchBoxProps) {
  const { say, language } = useText();
  const [text, setText] = useState("");
  // As if it were typed now, in the box that has the focus: only then the list opens.
  useLayoutEffect(() => {
    if (typed.current.focused) document.getElementById("search")?.focus();
    setText(typed.current.text);
  }, [typed]);
  const search = useSearch(text);
  const sections = withPartners(useSections(search), text, {
    id: "who fits",
    title: say("nav.partners"),
    entries: [{ id: PARTNERS, text: say("search.partners", { text: shortened(text) }) }],
  });
  const choose = ({ id, hit, word }: Entry): void => {
    const words = id === PARTNERS ? wordsAsker(text) : null;
    setText(word ?? "");
    if (words) window.location.assign(partnersOf(words, language));
    else if (hit) goTo(id);
    else if (word === undefined) showList(true);
  };
  // Enter without having pointed at anything takes the best hit.
  const takeBest = (): void => {
    const best = sections.flatMap(({ entries }) => entries).find(({ hit }) => hit);
    if (best && !search.busy) choose(best);
  };
  const outcome = <Outcome text={text} search={search} />;
  return (
    <SearchCombo
      label={<span className="unseen">{say("search.label")}</span>}
      placeholder={say("search.label")}
      maxLength={200}
      text={text}
      onText={setText}
      sections={sections}
      onChoose={choose}
      onEnter={takeBest}
      hint={
        <span className="key-hint" aria-hidden="true">
          /
        </span>
      }
      {...(search.found?.totalCount === 0 ? { above: outcome } : { below: outcome })}
    />
  );
}

/** The one box: finds as one types, across all kinds; choosing goes there and opens the details. */
export function SearchBox({ typed }: SearchBoxProps) {
  return (
    <Asking>
      <Box typed={typed} />
    </Asking>
  );
}
