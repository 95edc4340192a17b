import type { MouseEvent, ReactNode } from "react";
import type { NodeKind } from "../graph/network.ts";
import { writeAddress } from "../state/address.ts";
import { goTo } from "../state/commands.ts";
import { hover, useExplore } from "../state/store.ts";
import { START, select } from "../state/view-state.ts";
import { KindMark } from "./kind-mark.tsx";

interface NodeLinkProps {
  readonly id: string;
  readonly kind: NodeKind;
  readonly children: ReactNode;
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** A node's name as a link that selects it and goes there; it has an address, so it also opens in a new tab. */
export function NodeLink({ id, kind, children }: NodeLinkProps) {
  const language = useExplore((state) => state.view.language);
  const follow = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    hover(null);
    goTo(id);
  };
  return (
    <a
      className="node-link"
      // In a tab of its own it is shown in the whole network: what was kept or filtered here may leave it out.
      href={writeAddress(select({ ...START, language }, id))}
      onClick={follow}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      <KindMark kind={kind} />
      <span>{children}</span>
    </a>
  );
}
