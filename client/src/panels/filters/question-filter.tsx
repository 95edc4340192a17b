import { useId } from "react";
import { filterBy } from "../../state/commands.ts";
import { answer, lift, QUESTIONS, type Question } from "../../state/filters.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { FilterFold } from "./filter-fold.tsx";
import { othersOf } from "./node-filter.ts";
import { useCount } from "./use-count.ts";

const WORDS = { with: true, without: false } as const;
type Word = keyof typeof WORDS;

/** One question: with, without, or both; each with how many there are under the other filters. */
function QuestionFilter({ question }: { readonly question: Question }) {
  const { say } = useText();
  const id = useId();
  const filters = useExplore((state) => state.view.filters);
  const others = othersOf(lift(filters, question));
  const counts: Record<Word, number | null> = {
    with: useCount(answer(others, question, true)),
    without: useCount(answer(others, question, false)),
  };
  const words = Object.keys(WORDS) as Word[];
  const named = (word: Word): string => {
    const what = say(`answer.${word}.${question}`);
    return counts[word] === null ? what : say("filter.counted", { what, count: counts[word] });
  };
  return (
    <div className="filter-field">
      <label htmlFor={id}>{say(`question.${question}`)}</label>
      <select
        id={id}
        className="select"
        value={words.find((word) => WORDS[word] === filters.answers[question]) ?? "either"}
        onChange={({ target }) => {
          const word = words.find((each) => each === target.value);
          filterBy((now) => answer(now, question, word ? WORDS[word] : null));
        }}
      >
        <option value="either">{say("filter.either")}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {named(word)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What there must be, or must not be: a need, an open need, a project idea, an offer. */
export function QuestionFilters() {
  const { say } = useText();
  const chosen = useExplore((state) => Object.keys(state.view.filters.answers).length);
  return (
    <FilterFold title={say("filter.questions")} chosen={chosen}>
      {QUESTIONS.map((question) => (
        <QuestionFilter key={question} question={question} />
      ))}
    </FilterFold>
  );
}
