import { select } from "../network/filter.ts";
import type { NodeKind } from "../network/model.ts";
import { nodeList } from "../network/node-list.ts";
import { pageOf } from "../network/page.ts";
import { connectionOf, type NodeConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import { readFilter } from "./filter-input.ts";
import type { QueryOrganisationsArgs, RequireFields } from "./generated/resolver-types.ts";
import { findNode, type NodeRef } from "./node-ref.ts";

/** What every list of the whole network takes. */
type ListArguments = RequireFields<QueryOrganisationsArgs, "first" | "language" | "sort">;

/** A resolver for the list of all nodes of a kind, filtered and sorted. */
export function listOf(kind: NodeKind) {
  return (
    _: unknown,
    { filter, sort, language, first, after }: ListArguments,
    context: Context,
  ): NodeConnection => {
    const { network, search } = context.publication;
    const kept = select(network, readFilter(filter, search), kind);
    const order = { by: sort.by ?? "NAME", direction: sort.direction ?? "ASCENDING", language };
    return connectionOf(network, pageOf(nodeList(network, kept, order), { first, after }));
  };
}

/** A resolver for one node of a kind by its identifier. */
export function oneOf(kind: NodeKind) {
  return (_: unknown, { id }: { id: string }, { publication }: Context): NodeRef | null =>
    findNode(publication.network, id, kind);
}
