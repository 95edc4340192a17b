import { useId, useState } from "react";
import { Button } from "react-aria-components";
import { graphql } from "../../api/generated/gql.ts";
import type { PartnersFor, PartnersQuery } from "../../api/generated/graphql.ts";
import { useDocument } from "../../api/use-document.ts";
import { partnersOf } from "../../state/partners-address.ts";
import type { AskerKind } from "../../state/partners-view.ts";
import { useText } from "../../text/use-text.ts";
import { NodeLink } from "../node-link.tsx";
import { partnersFor } from "../partners/documents.ts";
import { differentReasons, ReasonSentence } from "../partners/reason-sentence.tsx";
import { Score } from "../score.tsx";

const PARTNERS = graphql(`
  query Partners($for: PartnersFor!, $language: Language!, $after: String) {
    partners(for: $for, language: $language, first: 5, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PartnerHead
        reasons {
          ...SaidReason
        }
      }
    }
  }
`);

type Partner = PartnersQuery["partners"]["nodes"][number];

const MOST_REASONS = 3;

function PartnerCard({ partner }: { readonly partner: Partner }) {
  const { say, country } = useText();
  const { organisation, reasons, missing, score, worksWithAsker } = partner;
  const place = organisation.country === null ? "" : ` · ${country(organisation.country)}`;
  const shown = differentReasons(reasons).slice(0, MOST_REASONS);
  return (
    <li className="partner">
      <div className="partner-head">
        <NodeLink id={organisation.id} kind={organisation.kind}>
          {organisation.name}
        </NodeLink>
        <Score score={score} means="partners.score" />
      </div>
      <p className="entry-facts">
        {say(`organisationKind.${organisation.organisationKind}`)}
        {place}
      </p>
      <ul className="reasons">
        {shown.map((reason) => (
          <li key={reason.sentence}>
            <ReasonSentence reason={reason} />
          </li>
        ))}
        {worksWithAsker && <li>{say("partners.already")}</li>}
      </ul>
      {missing.length > 0 && <p className="missing">{missing.map(({ sentence }) => sentence).join(" ")}</p>}
    </li>
  );
}

interface PageProps {
  readonly asker: PartnersFor;
  readonly after: string | null;
}

/** One page of partners, and behind it the next when the reader asks. */
function PartnersPage({ asker, after }: PageProps) {
  const { language, say } = useText();
  const [more, setMore] = useState(false);
  const { data, error, retry } = useDocument(PARTNERS, { for: asker, language, after });
  if (error) {
    return (
      <p className="quiet" role="alert">
        {say("partners.failed")}{" "}
        <Button className="text-button" onPress={retry}>
          {say("details.retry")}
        </Button>
      </p>
    );
  }
  if (!data) return <p className="quiet">{say("partners.loading")}</p>;
  const { nodes, pageInfo, totalCount } = data.partners;
  if (totalCount === 0) return <p className="quiet">{say("partners.none")}</p>;
  return (
    <>
      <ul className="partners">
        {nodes.map((partner) => (
          <PartnerCard key={partner.organisation.id} partner={partner} />
        ))}
      </ul>
      {pageInfo.hasNextPage && !more && (
        <Button className="text-button" onPress={() => setMore(true)}>
          {say("partners.more")}
        </Button>
      )}
      {more && <PartnersPage asker={asker} after={pageInfo.endCursor} />}
    </>
  );
}

/** Who fits, the best first, each with the reasons in sentences. */
export function WhoFits({ kind, id }: { readonly kind: AskerKind; readonly id: string }) {
  const { language, say } = useText();
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <h3 id={heading}>{say("section.partners")}</h3>
      <PartnersPage asker={partnersFor({ kind, id })} after={null} />
      <p className="all-partners">
        <a href={partnersOf({ kind, id }, language)}>{say("partners.all")}</a>
      </p>
    </section>
  );
}
