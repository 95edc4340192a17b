import { useState } from "react";
import type { OrganisationDetailsQuery } from "../../api/generated/graphql.ts";
import { useDocument } from "../../api/use-document.ts";
import { useText } from "../../text/use-text.ts";
import { Words } from "../words.tsx";
import { Answer } from "./answer.tsx";
import type { BodyProps } from "./details.tsx";
import { ORGANISATION } from "./documents.ts";
import { Facts } from "./facts.tsx";
import { Head } from "./head.tsx";
import { CollaboratorList, IdeaList, NeedList, OfferList, OrganisationList, ThemeList } from "./lists.tsx";
import { Caution, Origin, OutsideLink } from "./origin.tsx";
import { PAGE } from "./section.tsx";
import { WhoFits } from "./who-fits.tsx";

type Organisation = NonNullable<OrganisationDetailsQuery["organisation"]>;

function OrganisationFacts({ organisation }: { readonly organisation: Organisation }) {
  const { say } = useText();
  const { wikidata, ror, isil, pic } = organisation.identifiers;
  const registers = [
    wikidata && `Wikidata ${wikidata}`,
    ror && `ROR ${ror}`,
    isil && `ISIL ${isil}`,
    pic && `PIC ${pic}`,
  ];
  return (
    <Facts
      facts={[
        { name: say("fact.ai"), value: organisation.aiExperience && say(`ai.${organisation.aiExperience}`) },
        { name: say("fact.otherNames"), value: organisation.otherNames.join(", ") },
        {
          name: say("fact.website"),
          value: organisation.website && <OutsideLink address={organisation.website} />,
        },
        { name: say("fact.identifiers"), value: registers.filter(Boolean).join(", ") },
      ]}
    />
  );
}

function OrganisationHead({ organisation }: { readonly organisation: Organisation }) {
  const { say, country } = useText();
  const { organisationKind, size, region } = organisation;
  const place = organisation.country && country(organisation.country);
  return (
    <Head
      kind="ORGANISATION"
      facts={[say(`organisationKind.${organisationKind}`), region, place, size && say(`size.${size}`)]}
    >
      {organisation.name}
    </Head>
  );
}

/** An organisation: what it is, needs, plans and offers, and who fits it. */
export function OrganisationDetails({ node, expand }: BodyProps) {
  const { language, say } = useText();
  const [first, setFirst] = useState(PAGE.first);
  const answer = useDocument(ORGANISATION, { id: node.id, language, first });
  const all = (): void => setFirst(PAGE.most);
  return (
    <Answer node={node} answer={answer} read={(data) => data.organisation}>
      {(organisation) => (
        <>
          <OrganisationHead organisation={organisation} />
          <Caution origin={organisation} />
          {organisation.description?.for && (
            <p className="description">
              <Words value={organisation.description.for} />
            </p>
          )}
          {expand}
          <OrganisationFacts organisation={organisation} />
          <NeedList title={say("section.needs")} list={organisation.needs} showAll={all} />
          <IdeaList title={say("section.ideas")} list={organisation.projectIdeas} showAll={all} />
          <OfferList title={say("section.offers")} list={organisation.offers} showAll={all} />
          <WhoFits kind="ORGANISATION" id={organisation.id} />
          <ThemeList title={say("section.themes")} list={organisation.themes} showAll={all} />
          <CollaboratorList
            title={say("section.collaborators")}
            list={organisation.collaborators}
            showAll={all}
          />
          <OrganisationList title={say("section.memberOf")} list={organisation.memberOf} showAll={all} />
          <OrganisationList title={say("section.members")} list={organisation.members} showAll={all} />
          <Origin origin={organisation} />
        </>
      )}
    </Answer>
  );
}
