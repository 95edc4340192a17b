import { Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useState } from "react";
import {
  Button,
  Collection,
  ComboBox,
  Group,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from "react-aria-components";
import type { NodeKind } from "../../graph/network.ts";
import { askFor, usePartners } from "../../state/partners-store.ts";
import { type AskerKind, MOST_WORDS, wordsAsker } from "../../state/partners-view.ts";
import { useText } from "../../text/use-text.ts";
import { KindMark } from "../kind-mark.tsx";
import { type Entry, HitText, type Section, useSearch, useSections } from "../search-hits.tsx";

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

function EntryOf({ entry }: { readonly entry: Entry }) {
  return (
    <ListBoxItem id={entry.id} className="search-hit" textValue={entry.text}>
      {entry.hit ? (
        <>
          <KindMark kind={entry.hit.node.kind} />
          <HitText hit={entry.hit} />
        </>
      ) : (
        <span className="search-way">{entry.text}</span>
      )}
    </ListBoxItem>
  );
}

interface FieldProps {
  readonly empty: boolean;
  readonly onClear: () => void;
  readonly onEnter: () => void;
}

function Field({ empty, onClear, onEnter }: FieldProps) {
  const { say } = useText();
  // Enter without having pointed at anything asks with the words as they stand.
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter" && !event.currentTarget.getAttribute("aria-activedescendant")) onEnter();
  };
  return (
    <Group className="search-field">
      <Search size={18} strokeWidth={1.5} aria-hidden="true" />
      <Input placeholder={say("find.placeholder")} maxLength={MOST_WORDS} onKeyDown={enter} />
      {!empty && (
        <Button slot={null} className="icon-button" aria-label={say("search.clear")} onPress={onClear}>
          <X size={16} strokeWidth={1.5} />
        </Button>
      )}
    </Group>
  );
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
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [text, setText] = useWords();
  const choices = useChoices(text);
  const choose = (key: string | number | null): void => {
    const hit = choices.flatMap(({ entries }) => entries).find(({ id }) => id === key)?.hit;
    if (key === OWN_WORDS) askFor(wordsAsker(text));
    else if (hit && isAskerKind(hit.node.kind)) {
      setText("");
      askFor({ kind: hit.node.kind, id: hit.node.id });
    }
  };
  return (
    <search className="search question" ref={setPlace}>
      <ComboBox
        id="search"
        items={choices}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={choose}
        // The choices come with the words, so the list opens before they are there; an empty box has none.
        allowsEmptyCollection={text.trim() !== ""}
        allowsCustomValue
        menuTrigger="input"
      >
        <Label className="question-label">{say("find.label")}</Label>
        <Field empty={text === ""} onClear={() => setText("")} onEnter={() => askFor(wordsAsker(text))} />
        <Popover
          className="search-popover"
          offset={4}
          {...(place ? { UNSTABLE_portalContainer: place } : {})}
        >
          <ListBox<Section> className="search-hits" aria-label={say("search.results")} items={choices}>
            {(section) => (
              <ListBoxSection id={section.id}>
                <Header className="search-kind">{section.title}</Header>
                <Collection items={section.entries}>{(entry) => <EntryOf entry={entry} />}</Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  );
}
