import type { NodeKind } from "../network/model.ts";
import type { PageRequest } from "../network/page.ts";
import { namedConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import { neighboursBy } from "./neighbours.ts";
import type { NodeRef } from "./node-ref.ts";

/** A resolver for the nodes of one kind that are about a theme. */
export function nodesAbout(kind: NodeKind) {
  return (theme: NodeRef, request: PageRequest, { publication: { network } }: Context) => {
    const about = [...neighboursBy(network, theme, "IN", ["ABOUT"])];
    const links = new Map(about.filter(([node]) => network.kindAt(node) === kind));
    return namedConnection(network, links, request);
  };
}
