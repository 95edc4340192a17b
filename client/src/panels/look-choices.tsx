import { useId } from "react";
import { Button, ProgressBar } from "react-aria-components";
import { COLOURS } from "../graph/groups.ts";
import { cancelWork, colourBy, sizeBy } from "../state/commands.ts";
import { useExplore } from "../state/store.ts";
import { SIZES } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, value, nameOf, choose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((each) => each === target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is being worked out, how far it is, and the way to stop it. */
function Working() {
  const { say } = useText();
  const work = useExplore((state) => state.work);
  if (!work) return null;
  const percent = Math.round(100 * (work.done ?? 0));
  const words = say(`measure.${work.measure}`, { percent });
  return (
    <div className="working">
      <ProgressBar aria-label={words} value={percent} isIndeterminate={work.done === null}>
        <p className="quiet">{words}</p>
        <progress max={100} aria-hidden="true" {...(work.done === null ? {} : { value: percent })} />
      </ProgressBar>
      <Button className="button" onPress={cancelWork}>
        {say("measure.cancel")}
      </Button>
    </div>
  );
}

/** By what nodes are coloured, and by what they are large or small. */
export function LookChoices() {
  const { say } = useText();
  const colour = useExplore((state) => state.view.colour);
  const size = useExplore((state) => state.view.size);
  return (
    <div className="look-choices">
      <Choice
        label={say("look.colour")}
        values={COLOURS}
        value={colour}
        nameOf={(each) => say(`colour.${each}`)}
        choose={colourBy}
      />
      <Choice
        label={say("look.size")}
        values={SIZES}
        value={size}
        nameOf={(each) => say(`sizeBy.${each}`)}
        choose={sizeBy}
      />
      <Working />
    </div>
  );
}
