import { useEffect, useState } from "react";
import type { NodeKind } from "../../graph/network.ts";
import { askFor, usePartners } from "../../state/partners-store.ts";
import { type AskerKind, MOST_WORDS, wordsAsker } from "../../state/partners-view.ts";
import { useText } from "../../text/use-text.ts";
import { SearchCombo } from "../search-combo.tsx";
import { type Entry, type Section, useSearch, useSections } from "../search-hits.tsx";

const ASKER_KINDS: readonly AskerKind[] = ["ORGANISATION", "NEED", "PROJECT_IDEA", "OFFER"];
const OWN_WORDS = "own words";

const isAskerKind = (kind: NodeKind): kind is AskerKind => kind !== "THEME";

/** The row that asks with the words themselves, and below it what the search finds for them. */
function useChoices(text: string): Section[] {
  const { say } = useText();
  const found = useSections(useSearch(text, ASKER_KINDS));
  const words = text.trim();
  if (words === "") return [];
  const short = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  const own = { id: OWN_WORDS, text: say("find.words", { text: short }) };
  const hits = found.map((section) => ({ ...section, entries: section.entries.filter(({ hit }) => hit) }));
  return [
    { id: "own", title: say("find.ownWords"), entries: [own] },
    ...hits.filter(({ entries }) => entries.length > 0),
  ];
}

/** The words in the box: those that were asked, until the reader types others. */
function useWords(): [string, (text: string) => void] {
  const asked = usePartners(({ asker }) => (asker?.kind === "WORDS" ? asker.text : ""));
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  return [text, setText];
}

/** The one question of the page: for whom or what? A node of the network, or free words. */
export function Question() {
  const { say } = useText();
  const [text, setText] = useWords();
  const choices = useChoices(text);
  const askWords = (): void => askFor(wordsAsker(text));
  const choose = ({ id, hit }: Entry): void => {
    if (id === OWN_WORDS) askWords();
    else if (hit && isAskerKind(hit.node.kind)) {
      setText("");
      askFor({ kind: hit.node.kind, id: hit.node.id });
    }
  };
  return (
    <SearchCombo
      className="question"
      label={<span className="question-label">{say("find.label")}</span>}
      placeholder={say("find.placeholder")}
      maxLength={MOST_WORDS}
      text={text}
      onText={setText}
      sections={choices}
      onChoose={choose}
      // Enter without having pointed at anything asks with the words as they stand.
      onEnter={askWords}
    />
  );
}
