import { X } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { Button } from "react-aria-components";
import { Asking } from "../../api/asking.tsx";
import { filterBy } from "../../state/commands.ts";
import { FACETS, lift, partsOf } from "../../state/filters.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { FacetFilter } from "./facet-filter.tsx";
import { usePartName } from "./filter-names.ts";
import { hasTogether } from "./node-filter.ts";
import { QuestionFilters } from "./question-filter.tsx";

/** How long the keys must rest before the words filter, in milliseconds. */
const REST = 400;

function WordsFilter() {
  const { say } = useText();
  const id = useId();
  const words = useExplore((state) => state.view.filters.words);
  const [text, setText] = useState(words);
  useEffect(() => setText((now) => (now.trim() === words ? now : words)), [words]);
  useEffect(() => {
    const wanted = text.trim();
    const timer = setTimeout(
      () => filterBy((now) => (now.words === wanted ? now : { ...now, words: wanted })),
      REST,
    );
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="filter-field">
      <label htmlFor={id}>{say("filter.words")}</label>
      <input
        id={id}
        className="text-field"
        type="search"
        maxLength={200}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </div>
  );
}

/** All that is asked, as one sentence whose parts are lifted one by one, with its "and" or "or" in plain sight. */
function Asked() {
  const { say } = useText();
  const nameOf = usePartName();
  const filters = useExplore((state) => state.view.filters);
  const parts = partsOf(filters);
  if (parts.length === 0) return <p className="quiet filter-note">{say("filter.nothing")}</p>;
  const word = say(filters.match === "any" ? "filter.or" : "filter.and");
  return (
    <ul className="asked">
      {parts.map((part, i) => (
        <li key={part}>
          {i > 0 && <span className="quiet">{word} </span>}
          <span className="asked-part">
            {nameOf(filters, part)}
            <Button
              className="quiet-button asked-lift"
              aria-label={say("filter.lift", { what: nameOf(filters, part) })}
              onPress={() => filterBy((now) => lift(now, part))}
            >
              <X size={14} strokeWidth={1.5} />
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

function MatchChoice() {
  const { say } = useText();
  const id = useId();
  const filters = useExplore((state) => state.view.filters);
  if (partsOf(filters).length < 2) return null;
  return (
    <div className="filter-field">
      <label className="unseen" htmlFor={id}>
        {say("filter.match")}
      </label>
      <select
        id={id}
        className="select"
        value={filters.match}
        onChange={({ target }) => {
          const match = target.value === "any" ? "any" : "all";
          filterBy((now) => ({ ...now, match }));
        }}
      >
        <option value="all">{say("filter.all")}</option>
        <option value="any">{say("filter.any")}</option>
      </select>
    </div>
  );
}

/** Whether what is asked must hold of one and the same need, idea, offer or organisation; offered where it may not. */
function SameChoice() {
  const { say } = useText();
  const filters = useExplore((state) => state.view.filters);
  if (!hasTogether(filters)) return null;
  return (
    <label className="tick filter-note">
      <input
        type="checkbox"
        checked={filters.same}
        onChange={({ target }) => filterBy((now) => ({ ...now, same: target.checked }))}
      />
      {say("filter.same")}
    </label>
  );
}

/** Everything that the network can be filtered by. */
export function Filters() {
  return (
    <div className="filters-panel">
      <Asked />
      <MatchChoice />
      <SameChoice />
      <Asking>
        {FACETS.map((facet) => (
          <FacetFilter key={facet} facet={facet} />
        ))}
        <QuestionFilters />
      </Asking>
      <WordsFilter />
    </div>
  );
}
