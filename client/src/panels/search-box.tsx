import { Search, X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
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
import { goTo, showList } from "../state/store.ts";
import { useText } from "../text/use-text.ts";
import { KindMark } from "./kind-mark.tsx";
import {
  type Entry,
  HitText,
  type SearchState,
  type Section,
  useSearch,
  useSections,
} from "./search-hits.tsx";

/** What stands under the hits: that there are more, that it is looking, or that it went wrong. */
function Outcome({ text, search }: { readonly text: string; readonly search: SearchState }) {
  const { say } = useText();
  const more = (search.found?.totalCount ?? 0) - (search.found?.hits.length ?? 0);
  if (search.failed) return <p className="search-note">{say("search.failed")}</p>;
  if (!search.found) return <p className="search-note">{say("search.busy")}</p>;
  if (search.found.totalCount === 0)
    return <p className="search-note">{say("search.none", { text: text.trim() })}</p>;
  return more > 0 ? <p className="search-note">{say("search.more", { count: more })}</p> : null;
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

function Hits({ sections }: { readonly sections: readonly Section[] }) {
  const { say } = useText();
  return (
    <ListBox<Section> className="search-hits" aria-label={say("search.results")} items={sections}>
      {(section) => (
        <ListBoxSection id={section.id}>
          <Header className="search-kind">{section.title}</Header>
          <Collection items={section.entries}>{(entry) => <EntryOf entry={entry} />}</Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

function Field({
  text,
  onText,
  onEnter,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
}) {
  const { say } = useText();
  // Enter without having pointed at anything takes the best hit.
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter" && !event.currentTarget.getAttribute("aria-activedescendant")) onEnter();
  };
  return (
    <Group className="search-field">
      <Search size={18} strokeWidth={1.5} aria-hidden="true" />
      <Input placeholder={say("search.label")} maxLength={200} onKeyDown={enter} />
      {text === "" ? (
        <span className="key-hint" aria-hidden="true">
          /
        </span>
      ) : (
        <Button
          slot={null}
          className="icon-button"
          aria-label={say("search.clear")}
          onPress={() => onText("")}
        >
          <X size={16} strokeWidth={1.5} />
        </Button>
      )}
    </Group>
  );
}

/** The one box: finds as one types, across all kinds; choosing goes there and opens the details. */
export function SearchBox() {
  const { say } = useText();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [text, setText] = useState("");
  const search = useSearch(text);
  const sections = useSections(search);
  const choose = (entry: Entry | undefined): void => {
    if (!entry) return;
    setText(entry.word ?? "");
    if (entry.hit) goTo(entry.id);
    else if (entry.word === undefined) showList(true);
  };
  const entries = sections.flatMap((section) => section.entries);
  return (
    <search className="search" ref={setPlace}>
      <ComboBox
        id="search"
        items={sections}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={(key) => choose(entries.find(({ id }) => id === key))}
        // An empty box has nothing to say: its list stays closed.
        allowsEmptyCollection={text.trim() !== ""}
        allowsCustomValue
        menuTrigger="input"
      >
        <Label className="unseen">{say("search.label")}</Label>
        <Field
          text={text}
          onText={setText}
          onEnter={() => !search.busy && choose(entries.find(({ hit }) => hit))}
        />
        <Popover
          className="search-popover"
          offset={4}
          {...(place ? { UNSTABLE_portalContainer: place } : {})}
        >
          {search.found?.totalCount === 0 && <Outcome text={text} search={search} />}
          <Hits sections={sections} />
          {search.found?.totalCount !== 0 && <Outcome text={text} search={search} />}
        </Popover>
      </ComboBox>
    </search>
  );
}
