import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { useDocument } from "../../api/use-document.ts";
import { filterBy } from "../../state/commands.ts";
import { chooseFacet, type Facet, lift, toggleValue } from "../../state/filters.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { COUNTS, nodeFilter, othersOf } from "./documents.ts";
import { useValueName } from "./filter-names.ts";

/** So many values are in sight at first; the rest unfolds. */
const FIRST = 8;

interface FacetProps {
  readonly facet: Facet;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

/** The values of a fact, each with how many nodes have it under the other filters; what is chosen is always among them. */
function useValues(facet: Facet): { values: readonly Counted[]; known: boolean; failed: boolean } {
  const { language } = useText();
  const { filters, kinds } = useExplore((state) => state.view);
  const filter = nodeFilter(othersOf(lift(filters, facet)), kinds);
  const { data, error } = useDocument(COUNTS, { filter, facets: [facet], language });
  const counted = data?.facets.facets.find((each) => each.facet === facet)?.values ?? [];
  const chosen = filters.facets[facet]?.values ?? [];
  const missing = chosen.filter((value) => counted.every((each) => each.value !== value));
  const values = [...missing.map((value) => ({ value, count: 0 })), ...counted];
  return { values, known: data !== undefined, failed: error !== undefined };
}

/** "Is one of" or "is none of": shown once something is chosen. */
function NotChoice({ facet }: FacetProps) {
  const { say } = useText();
  const choice = useExplore((state) => state.view.filters.facets[facet]);
  const id = useId();
  if (!choice) return null;
  const turn = (not: boolean): void =>
    filterBy((filters) => chooseFacet(filters, facet, { values: choice.values, not }));
  return (
    <div className="filter-not">
      <label className="unseen" htmlFor={id}>
        {say("filter.how", { name: say(`facet.${facet}`) })}
      </label>
      <select
        id={id}
        className="select"
        value={choice.not ? "none" : "one"}
        onChange={({ target }) => turn(target.value === "none")}
      >
        <option value="one">{say("filter.oneOf")}</option>
        <option value="none">{say("filter.noneOf")}</option>
      </select>
    </div>
  );
}

function Values({ facet }: FacetProps) {
  const { say, number } = useText();
  const nameOf = useValueName();
  const [all, showAll] = useState(false);
  const chosen = useExplore((state) => state.view.filters.facets[facet]?.values);
  const { values, known, failed } = useValues(facet);
  if (failed && !known) return <p className="quiet filter-note">{say("filter.countsFailed")}</p>;
  if (known && values.length === 0) return <p className="quiet filter-note">{say("filter.noValues")}</p>;
  return (
    <>
      <NotChoice facet={facet} />
      {(all ? values : values.slice(0, FIRST)).map(({ value, count }) => (
        <Checkbox
          key={value}
          className="filter-value"
          isSelected={chosen?.includes(value) ?? false}
          onChange={() => filterBy((filters) => toggleValue(filters, facet, value))}
        >
          <span className="filter-box" aria-hidden="true" />
          <span className="filter-name">{nameOf(facet, value)}</span>
          <span className="legend-count">{number(count)}</span>
        </Checkbox>
      ))}
      {!all && values.length > FIRST && (
        <Button className="text-button filter-note" onPress={() => showAll(true)}>
          {say("section.all", { count: values.length })}
        </Button>
      )}
    </>
  );
}

/** One fact to filter by: folded until it is wanted, and only then counted. */
export function FacetFilter({ facet }: FacetProps) {
  const { say, number } = useText();
  const chosen = useExplore((state) => state.view.filters.facets[facet]?.values.length ?? 0);
  const [open, setOpen] = useState(chosen > 0);
  const id = useId();
  return (
    <div className="facet">
      <h2 className="facet-head">
        <Button
          className="fold-button"
          aria-expanded={open}
          aria-controls={id}
          onPress={() => setOpen(!open)}
        >
          <ChevronRight className="fold-mark" size={15} strokeWidth={1.5} aria-hidden="true" />
          {say(`facet.${facet}`)}
          {chosen > 0 && <span className="fold-count">{number(chosen)}</span>}
        </Button>
      </h2>
      {open && (
        <div id={id} className="facet-values">
          <Values facet={facet} />
        </div>
      )}
    </div>
  );
}
