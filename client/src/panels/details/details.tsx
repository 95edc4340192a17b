import type { FunctionComponent, ReactNode } from "react";
import { Asking } from "../../api/asking.tsx";
import type { Network, NetworkNode, NodeKind } from "../../graph/network.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { Expand } from "./expand.tsx";
import { NeedDetails } from "./need.tsx";
import { NotFound } from "./not-found.tsx";
import { OfferDetails } from "./offer.tsx";
import { OrganisationDetails } from "./organisation.tsx";
import { ProjectIdeaDetails } from "./project-idea.tsx";
import { ThemeDetails } from "./theme.tsx";

export interface BodyProps {
  readonly node: NetworkNode;
  /** The Expand button, which every kind places after its description. */
  readonly expand: ReactNode;
}

const BODIES: Record<NodeKind, FunctionComponent<BodyProps>> = {
  ORGANISATION: OrganisationDetails,
  NEED: NeedDetails,
  PROJECT_IDEA: ProjectIdeaDetails,
  OFFER: OfferDetails,
  THEME: ThemeDetails,
};

/** Everything about one node: what it is, what it is linked to, who fits it, and where that comes from. */
export function Details({ id, network }: { readonly id: string; readonly network: Network }) {
  const { say } = useText();
  const selected = useExplore((state) => state.view.selection.length);
  const node = network.nodes.get(id);
  if (!node) return <NotFound id={id} />;
  const Body = BODIES[node.kind];
  return (
    <article className="details">
      {selected > 1 && (
        <p className="quiet details-count">{say("details.selectedCount", { count: selected })}</p>
      )}
      <Asking>
        <Body key={id} node={node} expand={<Expand id={id} network={network} />} />
      </Asking>
    </article>
  );
}
