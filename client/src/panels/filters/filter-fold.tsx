import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button } from "react-aria-components";
import { useText } from "../../text/use-text.ts";

interface FilterFoldProps {
  readonly title: string;
  /** How much is chosen inside; with something chosen it begins open. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/** A part of the filters: folded until it is wanted, and only then counted. */
export function FilterFold({ title, chosen, children }: FilterFoldProps) {
  const { number } = useText();
  const [open, setOpen] = useState(chosen > 0);
  const id = useId();
  return (
    <div className="facet">
      <h2 className="facet-head">
        <Button
          className="fold-button"
          aria-expanded={open}
          aria-controls={id}
          onPress={() => setOpen(!open)}
        >
          <ChevronRight className="fold-mark" size={15} strokeWidth={1.5} aria-hidden="true" />
          {title}
          {chosen > 0 && <span className="fold-count">{number(chosen)}</span>}
        </Button>
      </h2>
      {open && (
        <div id={id} className="facet-values">
          {children}
        </div>
      )}
    </div>
  );
}
