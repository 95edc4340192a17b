import { useEffect, useState } from "react";
import { graphql } from "../api/generated/gql.ts";
import type { SearchQuery } from "../api/generated/graphql.ts";
import { useDocument } from "../api/use-document.ts";
import { NODE_KINDS, type NodeKind } from "../graph/network.ts";
import { useText } from "../text/use-text.ts";

const SEARCH = graphql(`
  query Search($text: String!, $language: Language!, $kinds: [NodeKind!]) {
    search(text: $text, language: $language, kinds: $kinds, first: 20) {
      totalCount
      suggestions
      hits {
        node {
          id
          kind
          label {
            for(language: $language) {
              text
              language
            }
          }
        }
        field
        language
        parts {
          text
          matched
        }
      }
    }
  }
`);

export type Hit = SearchQuery["search"]["hits"][number];

/** One line of the list under the box: a hit, a word to try instead, or the way to the list. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly hit?: Hit;
  readonly word?: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface SearchState {
  readonly found: SearchQuery["search"] | null;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** The section with what else to try when nothing was found. */
export const ADVICE = "advice";

/** How long the keys must rest before the server is asked, in milliseconds. */
const REST = 150;

function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    // An emptied box begins anew: what was found for the last words is not for the next.
    const timer = setTimeout(() => settle(text), text === "" ? 0 : REST);
    return () => clearTimeout(timer);
  }, [text]);
  return text === "" ? "" : settled;
}

/** What the server finds for the words of the box; the last answer stays until the next one is there. */
export function useSearch(text: string, kinds: readonly NodeKind[] = NODE_KINDS): SearchState {
  const { language } = useText();
  const wanted = text.trim().slice(0, 200);
  const asked = useSettled(wanted);
  const { data, fetching, error } = useDocument(
    SEARCH,
    { text: asked, language, kinds: [...kinds] },
    { pause: asked === "" },
  );
  const settled = asked === wanted && !fetching;
  const empty = asked === "" || wanted === "";
  return {
    found: empty ? null : (data?.search ?? null),
    busy: !settled,
    failed: error !== undefined && settled,
  };
}

/** The hits by kind, the kind of the best hit first; and when there are none, two ways on. */
export function useSections({ found }: SearchState): Section[] {
  const { say } = useText();
  if (!found) return [];
  const order = [...new Set([...found.hits.map(({ node }) => node.kind), ...NODE_KINDS])];
  const kinds = order.map((kind) => ({
    id: kind,
    title: say(`kinds.${kind}`),
    entries: found.hits
      .filter(({ node }) => node.kind === kind)
      .map((hit) => ({ id: hit.node.id, text: hit.node.label.for?.text ?? hit.node.id, hit })),
  }));
  const words = found.suggestions.map((word) => ({ id: `word ${word}`, text: word, word }));
  const ways = [
    { id: "words", title: say("search.nearest"), entries: words },
    { id: ADVICE, title: say("search.advice"), entries: [{ id: "browse", text: say("search.browse") }] },
  ];
  return (found.totalCount === 0 ? ways : kinds).filter(({ entries }) => entries.length > 0);
}

function Parts({ hit }: { readonly hit: Hit }) {
  const { language } = useText();
  const other = hit.language && hit.language !== language ? { lang: hit.language } : {};
  return (
    <span {...other}>
      {hit.parts.map((part, i) => {
        const key = `${i} ${part.text}`;
        return part.matched ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
      })}
    </span>
  );
}

/** What a hit is called, with the part that matches marked; below it the text that matched, when that is another. */
export function HitText({ hit }: { readonly hit: Hit }) {
  if (hit.field === "LABEL") {
    return (
      <span className="hit-text">
        <Parts hit={hit} />
      </span>
    );
  }
  return (
    <span className="hit-text">
      <span>{hit.node.label.for?.text}</span>
      <span className="hit-found">
        <Parts hit={hit} />
      </span>
    </span>
  );
}
