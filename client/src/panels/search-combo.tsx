import { Search, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useContext, useEffect, useState } from "react";
import {
  Button,
  Collection,
  ComboBox,
  ComboBoxStateContext,
  Group,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from "react-aria-components";
import { useText } from "../text/use-text.ts";
import { KindMark } from "./kind-mark.tsx";
import { type Entry, HitText, type Section } from "./search-hits.tsx";

interface SearchComboProps {
  readonly label: ReactNode;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly sections: readonly Section[];
  readonly onChoose: (entry: Entry) => void;
  /** Enter, without having pointed at anything in the list. */
  readonly onEnter: () => void;
  /** What stands at the end of the empty field. */
  readonly hint?: ReactNode;
  /** What stands above and below the list. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly className?: string;
}

type FieldProps = Pick<
  SearchComboProps,
  "placeholder" | "maxLength" | "text" | "onText" | "onEnter" | "hint"
>;

function Field({ placeholder, maxLength, text, onText, onEnter, hint }: FieldProps) {
  const { say } = useText();
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter" && !event.currentTarget.getAttribute("aria-activedescendant")) onEnter();
  };
  return (
    <Group className="search-field">
      <Search size={18} strokeWidth={1.5} aria-hidden="true" />
      <Input placeholder={placeholder} maxLength={maxLength} onKeyDown={enter} />
      {text === "" ? (
        hint
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

function Entries({ sections }: { readonly sections: readonly Section[] }) {
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

/** Closes the list once something was chosen: by itself it stays when the words in the box stay. */
function CloseAfter({ choices }: { readonly choices: number }) {
  const state = useContext(ComboBoxStateContext);
  const close = state?.close;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the choice that closes
  useEffect(() => {
    if (choices > 0) close?.();
  }, [choices]);
  return null;
}

/** A search box whose list opens as one types: what was found by kind, keyboard first. */
export function SearchCombo(props: SearchComboProps) {
  const { label, text, onText, sections, onChoose, above, below, className = "" } = props;
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [choices, setChoices] = useState(0);
  const entries = sections.flatMap((section) => section.entries);
  return (
    <search className={`search ${className}`} ref={setPlace}>
      <ComboBox
        id="search"
        items={sections}
        inputValue={text}
        onInputChange={onText}
        selectedKey={null}
        onSelectionChange={(key) => {
          const entry = entries.find(({ id }) => id === key);
          if (!entry) return;
          onChoose(entry);
          setChoices(choices + 1);
        }}
        // What is found comes after the words, so the list opens before it is there; an empty box has none.
        allowsEmptyCollection={text.trim() !== ""}
        allowsCustomValue
        menuTrigger="input"
      >
        <CloseAfter choices={choices} />
        <Label className="search-label">{label}</Label>
        <Field {...props} />
        <Popover
          className="search-popover"
          offset={4}
          {...(place ? { UNSTABLE_portalContainer: place } : {})}
        >
          {above}
          <Entries sections={sections} />
          {below}
        </Popover>
      </ComboBox>
    </search>
  );
}
