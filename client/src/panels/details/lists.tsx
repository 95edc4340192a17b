import type {
  IdeaListFragment,
  NeedListFragment,
  OfferListFragment,
  OrganisationDetailsQuery,
  OrganisationListFragment,
  ThemeListFragment,
} from "../../api/generated/graphql.ts";
import { yearSpan } from "../../text/format.ts";
import { type Say, useText } from "../../text/use-text.ts";
import { NodeLink } from "../node-link.tsx";
import { Words, type WordsValue } from "../words.tsx";
import { Section } from "./section.tsx";

interface ListProps<Connection> {
  readonly title: string;
  readonly list: Connection;
  readonly showAll: () => void;
}

/** The second line of an entry: facts in words, divided by dots. */
function Line({ facts }: { readonly facts: readonly (string | null | undefined | false)[] }) {
  const words = facts.filter(Boolean);
  return words.length === 0 ? null : <p className="entry-facts">{words.join(" · ")}</p>;
}

function Label({ label, id }: { readonly label: { readonly for: WordsValue | null }; readonly id: string }) {
  return label.for ? <Words value={label.for} /> : id;
}

export const years = (say: Say, start: number | null, end: number | null): string =>
  yearSpan(start, end, {
    from: (year) => say("fact.yearsFrom", { start: String(year) }),
    until: (year) => say("fact.yearsUntil", { end: String(year) }),
  });

export function NeedList({ title, list, showAll }: ListProps<NeedListFragment>) {
  const { say } = useText();
  return (
    <Section title={title} total={list.totalCount} shown={list.edges.length} showAll={showAll}>
      {list.edges.map(({ node, link }) => (
        <li key={node.id}>
          <NodeLink id={node.id} kind={node.kind}>
            <Label label={node.label} id={node.id} />
          </NodeLink>
          <Line
            facts={[
              say(`needKind.${node.needKind}`),
              node.horizon && say(`horizon.${node.horizon}`),
              link?.type === "SHARES" && say("section.sharedNeed"),
            ]}
          />
        </li>
      ))}
    </Section>
  );
}

export function IdeaList({ title, list, showAll }: ListProps<IdeaListFragment>) {
  const { say } = useText();
  return (
    <Section title={title} total={list.totalCount} shown={list.edges.length} showAll={showAll}>
      {list.edges.map(({ node, link }) => (
        <li key={node.id}>
          <NodeLink id={node.id} kind={node.kind}>
            <Label label={node.label} id={node.id} />
          </NodeLink>
          <Line
            facts={[
              node.stage && say(`stage.${node.stage}`),
              node.horizon && say(`horizon.${node.horizon}`),
              years(say, node.startYear, node.endYear),
              link?.role && say(`role.${link.role}`),
            ]}
          />
        </li>
      ))}
    </Section>
  );
}

export function OfferList({ title, list, showAll }: ListProps<OfferListFragment>) {
  const { say } = useText();
  return (
    <Section title={title} total={list.totalCount} shown={list.nodes.length} showAll={showAll}>
      {list.nodes.map((node) => (
        <li key={node.id}>
          <NodeLink id={node.id} kind={node.kind}>
            <Label label={node.label} id={node.id} />
          </NodeLink>
          <Line facts={[node.offerKind && say(`support.${node.offerKind}`)]} />
        </li>
      ))}
    </Section>
  );
}

export function ThemeList({ title, list, showAll }: ListProps<ThemeListFragment>) {
  return (
    <Section title={title} total={list.totalCount} shown={list.nodes.length} showAll={showAll}>
      {list.nodes.map((node) => (
        <li key={node.id}>
          <NodeLink id={node.id} kind={node.kind}>
            <Label label={node.label} id={node.id} />
          </NodeLink>
        </li>
      ))}
    </Section>
  );
}

export function OrganisationList({ title, list, showAll }: ListProps<OrganisationListFragment>) {
  const { say, country } = useText();
  return (
    <Section title={title} total={list.totalCount} shown={list.edges.length} showAll={showAll}>
      {list.edges.map(({ node, link }) => (
        <li key={node.id}>
          <NodeLink id={node.id} kind={node.kind}>
            {node.name}
          </NodeLink>
          <Line
            facts={[
              say(`organisationKind.${node.organisationKind}`),
              node.country && country(node.country),
              link?.role && say(`role.${link.role}`),
              link?.type === "SHARES" && say("section.sharedNeed"),
            ]}
          />
        </li>
      ))}
    </Section>
  );
}

type Collaborators = NonNullable<OrganisationDetailsQuery["organisation"]>["collaborators"];

export function CollaboratorList({ title, list, showAll }: ListProps<Collaborators>) {
  const { say } = useText();
  return (
    <Section title={title} total={list.totalCount} shown={list.edges.length} showAll={showAll}>
      {list.edges.map(({ node, projectIdeas }) => (
        <li key={node.id}>
          <NodeLink id={node.id} kind={node.kind}>
            {node.name}
          </NodeLink>
          <Line facts={[say("section.sharedProjects", { count: projectIdeas.length })]} />
        </li>
      ))}
    </Section>
  );
}
