import { type ReactNode, useId, useState } from "react";
import { FoldButton } from "../fold-button.tsx";

interface FilterFoldProps {
  readonly title: string;
  /** How much is chosen inside; with something chosen it begins open. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/** A part of the filters: folded until it is wanted, and only then counted. */
export function FilterFold({ title, chosen, children }: FilterFoldProps) {
  const [open, setOpen] = useState(chosen > 0);
  const id = useId();
  return (
    <div className="facet">
      <h2 className="facet-head">
        <FoldButton title={title} count={chosen} open={open} controls={id} press={() => setOpen(!open)} />
      </h2>
      {open && (
        <div id={id} className="facet-values">
          {children}
        </div>
      )}
    </div>
  );
}
