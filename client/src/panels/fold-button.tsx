import { ChevronRight } from "lucide-react";
import type { Ref } from "react";
import { Button } from "react-aria-components";
import { useText } from "../text/use-text.ts";

interface FoldButtonProps {
  readonly title: string;
  /** How much is chosen inside, shown while that is more than nothing. */
  readonly count: number;
  readonly open: boolean;
  /** The id of what it folds. */
  readonly controls: string;
  readonly press: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The name of something that unfolds below it. */
export function FoldButton({ title, count, open, controls, press, ref }: FoldButtonProps) {
  const { number } = useText();
  return (
    <Button
      {...(ref ? { ref } : {})}
      className="fold-button"
      aria-expanded={open}
      aria-controls={controls}
      onPress={press}
    >
      <ChevronRight className="fold-mark" size={15} strokeWidth={1.5} aria-hidden="true" />
      {title}
      {count > 0 && <span className="fold-count">{number(count)}</span>}
    </Button>
  );
}
