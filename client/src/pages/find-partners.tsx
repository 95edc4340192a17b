import { useEffect } from "react";
import { Button } from "react-aria-components";
import { Asking } from "../api/asking.tsx";
import { Header } from "../panels/header.tsx";
import { Answer } from "../panels/partners/answer.tsx";
import { Comparison } from "../panels/partners/comparison.tsx";
import { PartnerFilters } from "../panels/partners/filters.tsx";
import { Question } from "../panels/partners/question.tsx";
import { Shortlist } from "../panels/partners/shortlist.tsx";
import { useSearchShortcut } from "../panels/shortcuts.tsx";
import { askFor, followPartnersAddress, usePartners } from "../state/partners-store.ts";
import { wordsAsker } from "../state/partners-view.ts";
import { useText } from "../text/use-text.ts";
import { useNarrow } from "./use-narrow.ts";

/** As on Explore: while the list of the question is open, the rest of the page stays in reach (see explore.tsx). */
const STAYS_IN_REACH = { "data-react-aria-top-layer": "" };

const EXAMPLES = ["find.example1", "find.example2", "find.example3"] as const;

/** What one can ask, for who does not know where to begin. */
function Examples() {
  const { say } = useText();
  return (
    <div className="examples">
      <p className="quiet">{say("find.examples")}</p>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example}>
            <Button className="text-button" onPress={() => askFor(wordsAsker(say(example)))}>
              {say(example)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who fits an organisation, a need, an idea, an offer, or words; with the reasons and a shortlist. */
export function FindPartners() {
  useSearchShortcut();
  useEffect(() => followPartnersAddress(window), []);
  const { say } = useText();
  const asker = usePartners((state) => state.asker);
  const narrow = useNarrow();
  return (
    <div className="page" {...STAYS_IN_REACH}>
      <Header page="partners" />
      <Asking>
        <main className="find">
          <div className="find-question">
            <h2>{say("find.title")}</h2>
            <p className="quiet">{say("find.intro")}</p>
            <Question />
          </div>
          <div className="find-side">
            <PartnerFilters folded={narrow} />
            <Shortlist />
          </div>
          <div className="find-answer">
            <Comparison />
            {asker ? <Answer asker={asker} /> : <Examples />}
          </div>
        </main>
      </Asking>
    </div>
  );
}
