import type { ReactNode } from "react";
import type { NodeKind } from "../../graph/network.ts";
import { writeAddress } from "../../state/address.ts";
import { START, select } from "../../state/view-state.ts";
import { useText } from "../../text/use-text.ts";
import { KindMark } from "../kind-mark.tsx";

interface ExploreLinkProps {
  readonly id: string;
  readonly kind: NodeKind;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The address of Explore with a node selected. */
export const useExploreAddress = (id: string): string => {
  const { language } = useText();
  return `/${writeAddress(select({ ...START, language }, id))}`;
};

/** A node's name as a link to Explore, where it is selected. */
export function ExploreLink({ id, kind, className = "", children }: ExploreLinkProps) {
  return (
    <a className={`node-link ${className}`} href={useExploreAddress(id)}>
      <KindMark kind={kind} />
      <span>{children}</span>
    </a>
  );
}
