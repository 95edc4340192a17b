import { useState } from "react";
import { useDocument } from "../../api/use-document.ts";
import { useText } from "../../text/use-text.ts";
import { Answer } from "./answer.tsx";
import type { BodyProps } from "./details.tsx";
import { NEED } from "./documents.ts";
import { Head } from "./head.tsx";
import { IdeaList, OfferList, OrganisationList, ThemeList } from "./lists.tsx";
import { Origin } from "./origin.tsx";
import { PAGE } from "./section.tsx";
import { Statement, Title } from "./statement.tsx";
import { WhoFits } from "./who-fits.tsx";

/** A need: who has it, what it is about, and who fits it. */
export function NeedDetails({ node, expand }: BodyProps) {
  const { language, say } = useText();
  const [first, setFirst] = useState(PAGE.first);
  const answer = useDocument(NEED, { id: node.id, language, first });
  const all = (): void => setFirst(PAGE.most);
  return (
    <Answer node={node} answer={answer} read={(data) => data.need}>
      {(need) => (
        <>
          <Head
            kind="NEED"
            facts={[
              need.needKind === "NEED" ? null : say(`needKind.${need.needKind}`),
              say(`status.${need.status}`),
              need.horizon && say(`horizon.${need.horizon}`),
            ]}
          >
            <Title of={need} />
          </Head>
          <Statement of={need} />
          {expand}
          <OrganisationList title={say("section.organisations")} list={need.organisations} showAll={all} />
          <IdeaList title={say("section.addressedBy")} list={need.projectIdeas} showAll={all} />
          <OfferList title={say("section.helpedBy")} list={need.offers} showAll={all} />
          <WhoFits kind="NEED" id={need.id} />
          <ThemeList title={say("section.themes")} list={need.themes} showAll={all} />
          <Origin origin={need} />
        </>
      )}
    </Answer>
  );
}
