import { useId } from "react";
import type { FilterChoicesQuery } from "../../api/generated/graphql.ts";
import { useDocument } from "../../api/use-document.ts";
import { favour, filterBy, leaveOutKnown, usePartners } from "../../state/partners-store.ts";
import { FAVOURS, FILTERS, type Filter, partnerFilterCount } from "../../state/partners-view.ts";
import { en, type TextKey } from "../../text/en.ts";
import { useText } from "../../text/use-text.ts";
import { CHOICES, nodeFilter } from "./documents.ts";

const isKey = (key: string): key is TextKey => key in en;

interface ChoiceProps {
  readonly filter: Filter;
  readonly counts: FilterChoicesQuery | undefined;
}

/** One filter: its values, each with how many organisations have it under the other filters. */
function Choice({ filter, counts }: ChoiceProps) {
  const { say, country } = useText();
  const id = useId();
  const chosen = usePartners(({ filters }) => filters[filter]);
  const nameOf = (value: string): string => {
    const key = `${filter}.${value}`;
    if (filter === "country") return country(value);
    return isKey(key) ? say(key) : value;
  };
  const values = counts?.[filter].facets[0]?.values ?? [];
  // What was chosen stays in the list, also when nothing has it under the other filters.
  const missing = chosen !== null && values.every(({ value }) => value !== chosen);
  const all = missing ? [...values, { value: chosen, count: 0 }] : values;
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
            {say("find.choice", { name: nameOf(value), count })}
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
    size: nodeFilter(filters, "size"),
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
