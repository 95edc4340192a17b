import type { ReactNode } from "react";
import type { NodeKind } from "../../graph/network.ts";
import { writeAddress } from "../../state/address.ts";
import { START } from "../../state/view-state.ts";
import { useText } from "../../text/use-text.ts";
import { KindMark } from "../kind-mark.tsx";

interface ExploreLinkProps {
  readonly id: string;
  readonly kind: NodeKind;
  readonly className?: string;
  /** Told when the pointer or the focus comes and goes. */
  readonly onPoint?: (pointed: boolean) => void;
  readonly children: ReactNode;
}

/** The address of Explore with nodes selected; the last one's details are shown. */
export const useExploreAddress = (...selection: readonly string[]): string => {
  const { language } = useText();
  return `/${writeAddress({ ...START, language, selection })}`;
};

/** A node's name as a link to Explore, where it is selected. */
export function ExploreLink({ id, kind, className = "", onPoint, children }: ExploreLinkProps) {
  const address = useExploreAddress(id);
  const come = (): void => onPoint?.(true);
  const go = (): void => onPoint?.(false);
  return (
    <a
      className={`node-link ${className}`}
      href={address}
      onMouseEnter={come}
      onMouseLeave={go}
      onFocus={come}
      onBlur={go}
    >
      <KindMark kind={kind} />
      <span>{children}</span>
    </a>
  );
}
