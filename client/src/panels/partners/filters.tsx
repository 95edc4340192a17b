import { useId } from "react";
import type { FilterChoicesQuery } from "../../api/generated/graphql.ts";
import { useDocument } from "../../api/use-document.ts";
import { favour, filterBy, leaveOutKnown, usePartners } from "../../state/partners-store.ts";
import {
  FAVOURS,
  FILTERS,
  type Filter,
  type Filters,
  partnerFilterCount,
} from "../../state/partners-view.ts";
import { en, type TextKey } from "../../text/en.ts";
import { useText } from "../../text/use-text.ts";
import { CHOICES, isHas, nodeFilter } from "./documents.ts";

const isKey = (key: string): key is TextKey => key in en;

interface Value {
  readonly value: string;
  readonly count: number;
}

/** The values of a filter, each with how many organisations have it under the other filters. */
function valuesOf(filter: Filter, counts: FilterChoicesQuery): readonly Value[] {
  if (filter !== "has") return counts[filter].facets[0]?.values ?? [];
  return (["needs", "ideas", "offers"] as const)
    .map((value) => ({ value, count: counts[value].totalCount }))
    .filter(({ count }) => count > 0);
}

/** What each filter's values are called. */
function useValueName(): (filter: Filter, value: string) => string {
  const { say, country } = useText();
  return (filter, value) => {
    if (filter === "country") return country(value);
    if (filter === "has") return isHas(value) ? say(`has.${value}`) : value;
    const key = `${filter}.${value}`;
    return isKey(key) ? say(key) : value;
  };
}

interface ChoiceProps {
  readonly filter: Filter;
  readonly counts: FilterChoicesQuery | undefined;
}

/** One filter. While nobody has a value for it there is nothing to choose, and it is left out. */
function Choice({ filter, counts }: ChoiceProps) {
  const { say } = useText();
  const nameOf = useValueName();
  const id = useId();
  const chosen = usePartners(({ filters }) => filters[filter]);
  const values = counts ? valuesOf(filter, counts) : [];
  // What was chosen stays in the list, also when nothing has it under the other filters.
  const missing = chosen !== null && values.every(({ value }) => value !== chosen);
  const all = missing ? [...values, { value: chosen, count: 0 }] : values;
  if (all.length === 0) return null;
  return (
    <div className="filter">
      <label htmlFor={id}>{say(`find.filter.${filter}`)}</label>
      <select
        id={id}
        className="select"
        value={chosen ?? ""}
        onChange={({ target }) => filterBy(filter, target.value === "" ? null : target.value)}
      >
        <option value="">{say("find.all")}</option>
        {all.map(({ value, count }) => (
          <option key={value} value={value}>
            {say("find.choice", { name: nameOf(filter, value), count })}
          </option>
        ))}
      </select>
    </div>
  );
}

function FavourChoice() {
  const { say } = useText();
  const favoured = usePartners((state) => state.favour);
  return (
    <fieldset className="filter">
      <legend>{say("find.favour")}</legend>
      {FAVOURS.map((each) => (
        <label key={each} className="tick">
          <input type="radio" name="favour" checked={favoured === each} onChange={() => favour(each)} />
          {say(`find.favour.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

const hasFilters = (filters: Filters) => ({
  needs: nodeFilter({ ...filters, has: "needs" }),
  ideas: nodeFilter({ ...filters, has: "ideas" }),
  offers: nodeFilter({ ...filters, has: "offers" }),
});

/** Who may be in the list, and in which order. Free words have nobody who works with others already. */
export function PartnerFilters({ folded }: { readonly folded: boolean }) {
  const { say } = useText();
  const filters = usePartners((state) => state.filters);
  const leaveOut = usePartners((state) => state.leaveOutKnown);
  const byWords = usePartners(({ asker }) => asker?.kind === "WORDS");
  const on = usePartners(partnerFilterCount);
  const { data } = useDocument(CHOICES, {
    country: nodeFilter(filters, "country"),
    organisationKind: nodeFilter(filters, "organisationKind"),
    region: nodeFilter(filters, "region"),
    size: nodeFilter(filters, "size"),
    horizon: nodeFilter(filters, "horizon"),
    ...hasFilters(filters),
  });
  return (
    <details className="filters" open={!folded}>
      <summary>
        <h3>{say("find.filters")}</h3>
        {on > 0 && <span className="quiet">{say("status.filters", { count: on })}</span>}
      </summary>
      {FILTERS.map((filter) => (
        <Choice key={filter} filter={filter} counts={data} />
      ))}
      <FavourChoice />
      {!byWords && (
        <label className="tick">
          <input
            type="checkbox"
            checked={leaveOut}
            onChange={({ target }) => leaveOutKnown(target.checked)}
          />
          {say("find.leaveOut")}
        </label>
      )}
    </details>
  );
}
