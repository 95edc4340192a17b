import type { NodeKind } from "../network/model.ts";
import type { PageRequest } from "../network/page.ts";
import { namedConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import { linksFrom, neighboursBy } from "./neighbours.ts";
import type { NodeRef } from "./node-ref.ts";

/** A resolver for the nodes of one kind that are about a theme. */
export function nodesAbout(kind: NodeKind) {
  return ({ index }: NodeRef, request: PageRequest, { publication: { network } }: Context) => {
    const about = [...neighboursBy(network, index, "IN", ["ABOUT"])];
    const slots = new Map(about.filter(([node]) => network.kindAt(node) === kind));
    return namedConnection(network, slots, request, linksFrom(network, index, slots));
  };
}
