import { useId, useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { useDocument } from "../../api/use-document.ts";
import { filterBy } from "../../state/commands.ts";
import { chooseFacet, type Facet, lift, toggleValue } from "../../state/filters.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { COUNTS } from "./documents.ts";
import { FilterFold } from "./filter-fold.tsx";
import { useValueName } from "./filter-names.ts";
import { isTogether, nodeFilter, othersOf } from "./node-filter.ts";
import { useCount } from "./use-count.ts";

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

interface ValueProps extends FacetProps, Counted {}

/** How many nodes ticking this value alone would keep, where it must hold of the same node as other facts. */
function CountTogether({ facet, value }: Omit<ValueProps, "count">) {
  const { number } = useText();
  const filters = useExplore((state) => state.view.filters);
  const count = useCount(chooseFacet(filters, facet, { values: [value], not: false }));
  return <>{count === null ? "" : number(count)}</>;
}

function Value({ facet, value, count }: ValueProps) {
  const { number } = useText();
  const nameOf = useValueName();
  const chosen = useExplore(({ view }) => view.filters.facets[facet]?.values.includes(value) ?? false);
  const together = useExplore(({ view: { filters } }) =>
    isTogether(chooseFacet(filters, facet, { values: [value], not: false }), facet),
  );
  return (
    <Checkbox
      className="filter-value"
      isSelected={chosen}
      onChange={() => filterBy((filters) => toggleValue(filters, facet, value))}
    >
      <span className="filter-box" aria-hidden="true" />
      <span className="filter-name">{nameOf(facet, value)}</span>
      <span className="legend-count">
        {together ? <CountTogether facet={facet} value={value} /> : number(count)}
      </span>
    </Checkbox>
  );
}

function Values({ facet }: FacetProps) {
  const { say } = useText();
  const [all, showAll] = useState(false);
  const { values, known, failed } = useValues(facet);
  if (failed && !known) return <p className="quiet filter-note">{say("filter.countsFailed")}</p>;
  if (known && values.length === 0) return <p className="quiet filter-note">{say("filter.noValues")}</p>;
  return (
    <>
      <NotChoice facet={facet} />
      {(all ? values : values.slice(0, FIRST)).map(({ value, count }) => (
        <Value key={value} facet={facet} value={value} count={count} />
      ))}
      {!all && values.length > FIRST && (
        <Button className="text-button filter-note" onPress={() => showAll(true)}>
          {say("section.all", { count: values.length })}
        </Button>
      )}
    </>
  );
}

/** One fact to filter by. */
export function FacetFilter({ facet }: FacetProps) {
  const { say } = useText();
  const chosen = useExplore((state) => state.view.filters.facets[facet]?.values.length ?? 0);
  return (
    <FilterFold title={say(`facet.${facet}`)} chosen={chosen}>
      <Values facet={facet} />
    </FilterFold>
  );
}
