import type { OriginFragment } from "../../api/generated/graphql.ts";
import { Words, type WordsValue } from "../words.tsx";
import { Caution } from "./origin.tsx";

interface Titled {
  readonly id: string;
  readonly label: { readonly for: WordsValue | null };
}

type Described = OriginFragment & {
  readonly description: { readonly for: WordsValue | null } | null;
};

/** What a need, idea, offer or theme is called. */
export function Title({ of }: { readonly of: Titled }) {
  return of.label.for ? <Words value={of.label.for} /> : of.id;
}

/** What is said about it, after what makes it doubtful. */
export function Statement({ of }: { readonly of: Described }) {
  return (
    <>
      <Caution origin={of} />
      {of.description?.for && (
        <p className="description">
          <Words value={of.description.for} />
        </p>
      )}
    </>
  );
}
