import type { NodeKind } from "../network/model.ts";
import { linksBy, linksWanted, neighboursBy } from "../network/neighbours.ts";
import type { PageRequest } from "../network/page.ts";
import { namedConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import type { NodeRef } from "./node-ref.ts";

const ABOUT = linksWanted("IN", ["ABOUT"]);

/** A resolver for the nodes of one kind that are about a theme. */
export function nodesAbout(kind: NodeKind) {
  return ({ index }: NodeRef, request: PageRequest, { publication: { network } }: Context) => {
    const nodes = neighboursBy(network, index, ABOUT).filter((node) => network.kindAt(node) === kind);
    return namedConnection(network, nodes, request, linksBy(network, index, ABOUT));
  };
}
