import type { ReactNode } from "react";
import { useId } from "react";
import { Button } from "react-aria-components";
import { useText } from "../../text/use-text.ts";

/** How many entries a section shows at first, and at most; a longer list is for the list drawer. */
export const PAGE = { first: 10, most: 100 };

interface SectionProps {
  readonly title: string;
  readonly total: number;
  readonly shown: number;
  readonly showAll: () => void;
  readonly children: ReactNode;
}

/** A part of the details with a heading, its count, and the way to the rest; nothing at all when it is empty. */
export function Section({ title, total, shown, showAll, children }: SectionProps) {
  const { say, number } = useText();
  const heading = useId();
  if (total === 0) return null;
  return (
    <section className="section" aria-labelledby={heading}>
      <h3 id={heading}>
        {title} <span className="section-count">({number(total)})</span>
      </h3>
      <ul className="entries">{children}</ul>
      {shown < total && shown < PAGE.most && (
        <Button className="text-button" onPress={showAll}>
          {say("section.all", { count: Math.min(total, PAGE.most) })}
        </Button>
      )}
      {shown < total && shown >= PAGE.most && (
        <p className="quiet">{say("section.rest", { count: total - shown })}</p>
      )}
    </section>
  );
}
