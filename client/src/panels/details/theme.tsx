import { useState } from "react";
import { useDocument } from "../../api/use-document.ts";
import { useText } from "../../text/use-text.ts";
import { Answer } from "./answer.tsx";
import type { BodyProps } from "./details.tsx";
import { THEME } from "./documents.ts";
import { Facts } from "./facts.tsx";
import { Head } from "./head.tsx";
import { IdeaList, NeedList, OfferList, ThemeList } from "./lists.tsx";
import { Caution, Origin } from "./origin.tsx";
import { PAGE } from "./section.tsx";
import { Title } from "./statement.tsx";

/** A theme: its place among the themes, and the needs, projects and offers about it. */
export function ThemeDetails({ node, expand }: BodyProps) {
  const { language, say } = useText();
  const [first, setFirst] = useState(PAGE.first);
  const answer = useDocument(THEME, { id: node.id, language, first });
  const all = (): void => setFirst(PAGE.most);
  return (
    <Answer node={node} answer={answer} read={(data) => data.theme}>
      {(theme) => (
        <>
          <Head kind="THEME">
            <Title of={theme} />
          </Head>
          <Caution origin={theme} />
          {expand}
          <Facts
            facts={[
              {
                name: say("fact.otherLabels"),
                value: (language === "nl" ? theme.otherLabelsNl : theme.otherLabelsEn).join(", "),
              },
            ]}
          />
          <NeedList title={say("section.needs")} list={theme.needs} showAll={all} />
          <IdeaList title={say("section.ideas")} list={theme.projectIdeas} showAll={all} />
          <OfferList title={say("section.offers")} list={theme.offers} showAll={all} />
          {theme.broader && (
            <ThemeList
              title={say("section.broader")}
              list={{ totalCount: 1, nodes: [theme.broader] }}
              showAll={all}
            />
          )}
          <ThemeList title={say("section.narrower")} list={theme.narrower} showAll={all} />
          <Origin origin={theme} />
        </>
      )}
    </Answer>
  );
}
