import type { MouseEvent, ReactNode } from "react";
import type { NodeKind } from "../graph/network.ts";
import { writeAddress } from "../state/address.ts";
import { goTo } from "../state/commands.ts";
import { hover, useExplore } from "../state/store.ts";
import { select } from "../state/view-state.ts";
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
  const view = useExplore((state) => state.view);
  const follow = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    hover(null);
    goTo(id);
  };
  return (
    <a
      className="node-link"
      href={writeAddress({ ...select(view, id), camera: null })}
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
