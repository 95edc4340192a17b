import { z } from "zod";
import { shapedData } from "../../api/ask-graphql.ts";

/** What a node is called in a language, by its identifier. */
export type NameOf = (id: string, language: string) => Promise<string>;

const NAME = `query Name($id: ID!, $language: Language!) {
  node(id: $id) { label { for(language: $language) { text } } }
}`;
const SHAPE = z.object({ node: z.object({ label: z.object({ for: z.object({ text: z.string() }) }) }) });

/** The names of nodes as the API gives them, each asked for once. */
export function nodeNames(url: string): NameOf {
  const known = new Map<string, Promise<string>>();
  return (id, language) => {
    const key = `${language} ${id}`;
    const name =
      known.get(key) ??
      shapedData(SHAPE, url, NAME, { id, language }).then(({ node }) => node.label.for.text);
    known.set(key, name);
    return name;
  };
}
