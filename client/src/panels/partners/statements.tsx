import { useState } from "react";
import { Button } from "react-aria-components";
import { useDocument } from "../../api/use-document.ts";
import { partnersOf } from "../../state/partners-address.ts";
import { useText } from "../../text/use-text.ts";
import { Score } from "../score.tsx";
import { Words } from "../words.tsx";
import { STATEMENTS, type StatementMatch } from "./documents.ts";
import { ExploreLink } from "./explore-link.tsx";

const FIRST = 3;
const ALL = 15;

function Statement({ match }: { readonly match: StatementMatch }) {
  const { language, say } = useText();
  const { node, organisations, score } = match;
  const names = organisations.slice(0, 3).map(({ name }) => name);
  const rest = organisations.length - names.length;
  const owners = rest > 0 ? [...names, say("section.rest", { count: rest })] : names;
  const title = node.label.for;
  return (
    <li className="found">
      <div className="partner-head">
        <ExploreLink id={node.id} kind={node.kind}>
          {title ? <Words value={title} /> : node.id}
        </ExploreLink>
        <Score score={score} means="find.statementScore" />
      </div>
      <p className="entry-facts">
        {[say(`kind.${node.kind}`), owners.join(", ")].filter((part) => part !== "").join(" · ")}
        {node.kind !== "THEME" && (
          <>
            {" · "}
            <a href={partnersOf({ kind: node.kind, id: node.id }, language)}>
              {say("find.whoFitsThis")}
              <span className="unseen"> {title?.text}</span>
            </a>
          </>
        )}
      </p>
    </li>
  );
}

/** What free words find among the needs, ideas and offers; and when that is nothing, why, and what to do. */
export function Statements({ text }: { readonly text: string }) {
  const { language, say } = useText();
  const [first, setFirst] = useState(FIRST);
  const { data, error } = useDocument(STATEMENTS, { text, language, first });
  // That it cannot be reached, the list of organisations below says already, with the way to try again.
  if (error || !data) return null;
  const { hint, nodes, totalCount } = data.statements;
  if (nodes.length === 0) return hint ? <p className="hint">{say(`find.hint.${hint}`)}</p> : null;
  return (
    <section className="statements" aria-labelledby="statements-title">
      <h3 id="statements-title">{say("find.statements")}</h3>
      <ul className="entries">
        {nodes.map((match) => (
          <Statement key={match.node.id} match={match} />
        ))}
      </ul>
      {first === FIRST && totalCount > FIRST && (
        <Button className="text-button" onPress={() => setFirst(ALL)}>
          {say("find.moreStatements")}
        </Button>
      )}
    </section>
  );
}
