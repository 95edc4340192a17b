import type { ReactNode } from "react";

export interface Fact {
  readonly name: string;
  /** Nothing, or an empty text, leaves the fact out: what is not known takes no room. */
  readonly value: ReactNode;
}

/** Facts by name, one a line. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== "");
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
