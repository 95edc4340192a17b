import { EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import { useText } from "../text/use-text.ts";

interface LegendEntryProps {
  /** The shape or the colour that is explained. */
  readonly mark: ReactNode;
  readonly name: string;
  /** How many of it are in sight. */
  readonly count: number;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

/** One line of the legend: what a mark means and how many there are; a press hides or shows them. */
export function LegendEntry({ mark, name, count, shown, onToggle }: LegendEntryProps) {
  const { number } = useText();
  return (
    <label className={shown ? "legend-entry" : "legend-entry legend-off"}>
      <input type="checkbox" className="unseen" checked={shown} onChange={onToggle} />
      {mark}
      <span className="legend-name">{name}</span>
      {shown ? (
        <span className="legend-count">{number(count)}</span>
      ) : (
        <EyeOff className="legend-count" size={15} strokeWidth={1.5} aria-hidden="true" />
      )}
    </label>
  );
}
