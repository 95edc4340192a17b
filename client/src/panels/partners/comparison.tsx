import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useDocument } from "../../api/use-document.ts";
import { compare, usePartners } from "../../state/partners-store.ts";
import { useText } from "../../text/use-text.ts";
import { OutsideLink } from "../details/origin.tsx";
import { Words } from "../words.tsx";
import { COMPARED, type ComparedOrganisation, type NamedNode, type SaidReason } from "./documents.ts";
import { ExploreLink } from "./explore-link.tsx";
import { ReasonSentence } from "./reason-sentence.tsx";
import { useWhyThese } from "./why-these.ts";

interface Named {
  readonly totalCount: number;
  readonly nodes: readonly NamedNode[];
}

/** Some of what an organisation has, and how many more there are. */
function Several({ list }: { readonly list: Named }) {
  const { say } = useText();
  if (list.totalCount === 0) return "–";
  const rest = list.totalCount - list.nodes.length;
  return (
    <ul className="compared-list">
      {list.nodes.map(({ id, label }) => (
        <li key={id}>{label.for ? <Words value={label.for} /> : id}</li>
      ))}
      {rest > 0 && <li className="quiet">{say("section.rest", { count: rest })}</li>}
    </ul>
  );
}

function Why({ reasons }: { readonly reasons: readonly SaidReason[] | undefined }) {
  const { say } = useText();
  if (!reasons || reasons.length === 0) return say("find.noReasons");
  return (
    <ul className="compared-list">
      {reasons.slice(0, 3).map((reason) => (
        <li key={reason.sentence}>
          <ReasonSentence reason={reason} />
        </li>
      ))}
    </ul>
  );
}

interface ComparedRow {
  readonly name: string;
  readonly cell: (organisation: ComparedOrganisation) => ReactNode;
}

function useRows(ids: readonly string[]): readonly ComparedRow[] {
  const { say, country, month } = useText();
  const asked = usePartners(({ asker }) => asker !== null);
  const why = useWhyThese(ids);
  const unknown = <span className="quiet">{say("find.unknown")}</span>;
  return [
    ...(asked
      ? [
          {
            name: say("find.csvWhy"),
            cell: ({ id }: ComparedOrganisation) => <Why reasons={why.get(id)} />,
          },
        ]
      : []),
    { name: say("list.kind"), cell: ({ organisationKind: kind }) => say(`organisationKind.${kind}`) },
    {
      name: say("find.place"),
      cell: ({ region, country: code }) =>
        [region, code && country(code)].filter(Boolean).join(", ") || unknown,
    },
    { name: say("fact.size"), cell: ({ size }) => (size ? say(`size.${size}`) : unknown) },
    { name: say("fact.ai"), cell: ({ aiExperience: ai }) => (ai ? say(`ai.${ai}`) : unknown) },
    { name: say("section.needs"), cell: ({ needs }) => <Several list={needs} /> },
    { name: say("section.ideas"), cell: ({ projectIdeas }) => <Several list={projectIdeas} /> },
    { name: say("section.offers"), cell: ({ offers }) => <Several list={offers} /> },
    { name: say("section.themes"), cell: ({ themes }) => <Several list={themes} /> },
    {
      name: say("fact.website"),
      cell: ({ website }) => (website ? <OutsideLink address={website} /> : unknown),
    },
    {
      name: say("section.sources"),
      cell: ({ confirmedOn: on }) =>
        on ? say("source.confirmed", { date: month(on) }) : say("source.unconfirmed"),
    },
  ];
}

function ComparisonTable({ organisations }: { readonly organisations: readonly ComparedOrganisation[] }) {
  const { say } = useText();
  const rows = useRows(organisations.map(({ id }) => id));
  return (
    <table className="compared" aria-labelledby="comparison-title">
      <thead>
        <tr>
          <td />
          {organisations.map(({ id, name }) => (
            <th key={id} scope="col">
              <ExploreLink id={id} kind="ORGANISATION">
                {name}
              </ExploreLink>
              <Button
                className="quiet-button icon-button remove"
                aria-label={say("find.compareLess", { name })}
                onPress={() => compare(organisations.map((each) => each.id).filter((other) => other !== id))}
              >
                <X size={16} strokeWidth={1.5} />
              </Button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cell }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {organisations.map((organisation) => (
              <td key={organisation.id}>{cell(organisation)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Up to four organisations of the shortlist side by side; nothing while none are compared. */
export function Comparison() {
  const { language, say } = useText();
  const ids = usePartners((state) => state.compare);
  const { data, error } = useDocument(
    COMPARED,
    { filter: { kinds: ["ORGANISATION"], ids: [...ids] }, language },
    { pause: ids.length === 0 },
  );
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(ids);
  useEffect(() => {
    // Who pressed Compare goes on from here; who opened an address with a comparison in it begins at the top.
    if (ids.length > before.current.length) title.current?.focus();
    before.current = ids;
  }, [ids]);
  if (ids.length === 0) return null;
  const found = new Map(data?.organisations.nodes.map((each) => [each.id, each]));
  return (
    <section className="comparison" aria-labelledby="comparison-title">
      <div className="panel-head">
        <h3 id="comparison-title" ref={title} tabIndex={-1}>
          {say("find.comparison")}
        </h3>
        <Button className="button" onPress={() => compare([])}>
          {say("find.compareEnd")}
        </Button>
      </div>
      {error && <p role="alert">{say("find.compareFailed")}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: it groups a table, not the fields of a form */}
      <div className="compared-frame" role="group" tabIndex={0} aria-labelledby="comparison-title">
        {data && <ComparisonTable organisations={ids.flatMap((id) => found.get(id) ?? [])} />}
      </div>
    </section>
  );
}
