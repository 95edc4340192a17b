import { useState } from "react";
import { useDocument } from "../../api/use-document.ts";
import { useText } from "../../text/use-text.ts";
import { Answer } from "./answer.tsx";
import type { BodyProps } from "./details.tsx";
import { OFFER } from "./documents.ts";
import { Head } from "./head.tsx";
import { NeedList, OrganisationList, ThemeList } from "./lists.tsx";
import { Origin } from "./origin.tsx";
import { PAGE } from "./section.tsx";
import { Statement, Title } from "./statement.tsx";
import { WhoFits } from "./who-fits.tsx";

/** An offer: who makes it, what it helps with, and who may want it. */
export function OfferDetails({ node, expand }: BodyProps) {
  const { language, say } = useText();
  const [first, setFirst] = useState(PAGE.first);
  const answer = useDocument(OFFER, { id: node.id, language, first });
  const all = (): void => setFirst(PAGE.most);
  return (
    <Answer node={node} answer={answer} read={(data) => data.offer}>
      {(offer) => (
        <>
          <Head kind="OFFER" facts={[offer.offerKind && say(`support.${offer.offerKind}`)]}>
            <Title of={offer} />
          </Head>
          <Statement of={offer} />
          {expand}
          <OrganisationList title={say("section.organisations")} list={offer.organisations} showAll={all} />
          <NeedList title={say("section.helpsWith")} list={offer.needs} showAll={all} />
          <WhoFits kind="OFFER" id={offer.id} />
          <ThemeList title={say("section.themes")} list={offer.themes} showAll={all} />
          <Origin origin={offer} />
        </>
      )}
    </Answer>
  );
}
