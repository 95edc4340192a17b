import type { LinkType } from "../network/model.ts";
import { linksBy, linksWanted, neighboursBy } from "../network/neighbours.ts";
import type { PageRequest } from "../network/page.ts";
import { namedConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import type { NodeRef } from "./node-ref.ts";

/** A resolver for the list of a node's neighbours by links of some types. */
export function neighbourList(direction: "OUT" | "IN", ...types: readonly LinkType[]) {
  const wanted = linksWanted(direction, types);
  return ({ index }: NodeRef, request: PageRequest, { publication: { network } }: Context) =>
    namedConnection(network, neighboursBy(network, index, wanted), request, linksBy(network, index, wanted));
}
