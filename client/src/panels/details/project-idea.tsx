import { useState } from "react";
import { useDocument } from "../../api/use-document.ts";
import { useText } from "../../text/use-text.ts";
import { Answer } from "./answer.tsx";
import type { BodyProps } from "./details.tsx";
import { PROJECT_IDEA } from "./documents.ts";
import { Facts } from "./facts.tsx";
import { Head } from "./head.tsx";
import { NeedList, OrganisationList, ThemeList, years } from "./lists.tsx";
import { Origin } from "./origin.tsx";
import { PAGE } from "./section.tsx";
import { Statement, Title } from "./statement.tsx";
import { WhoFits } from "./who-fits.tsx";

/** A project or idea: how far it is, who takes part in which role, and who fits it. */
export function ProjectIdeaDetails({ node, expand }: BodyProps) {
  const { language, say } = useText();
  const [first, setFirst] = useState(PAGE.first);
  const answer = useDocument(PROJECT_IDEA, { id: node.id, language, first });
  const all = (): void => setFirst(PAGE.most);
  return (
    <Answer node={node} answer={answer} read={(data) => data.projectIdea}>
      {(idea) => (
        <>
          <Head
            kind="PROJECT_IDEA"
            facts={[idea.stage && say(`stage.${idea.stage}`), idea.horizon && say(`horizon.${idea.horizon}`)]}
          >
            <Title of={idea} />
          </Head>
          <Statement of={idea} />
          {expand}
          <Facts
            facts={[
              { name: say("fact.years"), value: years(say, idea.startYear, idea.endYear) },
              { name: say("fact.funder"), value: idea.funder },
              {
                name: say("fact.support"),
                value: idea.supportSought.map((kind) => say(`support.${kind}`)).join(", "),
              },
            ]}
          />
          <OrganisationList title={say("section.organisations")} list={idea.organisations} showAll={all} />
          <NeedList title={say("section.addresses")} list={idea.needs} showAll={all} />
          <WhoFits kind="PROJECT_IDEA" id={idea.id} />
          <ThemeList title={say("section.themes")} list={idea.themes} showAll={all} />
          <Origin origin={idea} />
        </>
      )}
    </Answer>
  );
}
