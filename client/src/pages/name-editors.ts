/** The editors of GraphiQL, by what they stand in, and what a screen reader calls them. */
const EDITORS = [
  [".graphiql-query-editor", "Query"],
  [".graphiql-editor-tool > .graphiql-editor:nth-child(1)", "Variables"],
  [".graphiql-editor-tool > .graphiql-editor:nth-child(2)", "Headers"],
  [".result-window", "Answer"],
] as const;

/** Names the fields of GraphiQL's editors, which have none, whenever one comes on the page. */
export function nameEditors(page: HTMLElement): void {
  const name = (): void => {
    for (const [place, words] of EDITORS)
      for (const field of page.querySelectorAll(`${place} .CodeMirror textarea:not([aria-label])`))
        field.setAttribute("aria-label", words);
  };
  new MutationObserver(name).observe(page, { childList: true, subtree: true });
}
