import { useMemo } from "react";
import type { ListNames } from "../../graph/list-rows.ts";
import { en, type TextKey } from "../../text/en.ts";
import { useText } from "../../text/use-text.ts";

const isKey = (key: string): key is TextKey => key in en;

/** How kinds and countries are called in the reader's language. */
export function useListNames(): ListNames {
  const { say, country } = useText();
  return useMemo(
    () => ({
      country,
      kind: (kind) => say(`kind.${kind}`),
      organisationKind: (kind) => {
        const key = `organisationKind.${kind}`;
        return isKey(key) ? say(key) : kind;
      },
    }),
    [say, country],
  );
}
