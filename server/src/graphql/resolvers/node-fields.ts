import type { Facet, Localised } from "../../network/model.ts";
import type { NodeRecord, Records } from "../../records/records.ts";
import type { Context } from "../context.ts";
import type { NodeRef } from "../node-ref.ts";

/** A text in two columns of a record; null when neither is filled. */
export function localised(nl: string | null, en: string | null): Localised | null {
  return nl === null && en === null ? null : { nl, en };
}

/** Makes resolvers for facts that stand in the record of a kind of node. */
export function factsOf<Kept>(load: (records: Records, id: string) => Promise<Kept>) {
  return <Value>(read: (record: Kept) => Value) =>
    async (node: NodeRef, _: unknown, { records }: Context) =>
      read(await load(records, node.id));
}

type FacetResolver<Value> = (node: NodeRef, _: unknown, context: Context) => Value;

/**
 * A resolver for a fact by which nodes are filtered: the published network knows it, and the database is not asked.
 * For a facet that nodes of the kind have themselves, with one value at most.
 */
export function ownFacet<Value extends string>(facet: Facet): FacetResolver<Value | null> {
  return ({ index }, _, { publication: { network } }) =>
    // A value that the schema does not have is refused where GraphQL writes the answer.
    (network.valuesAt(index, facet)[0] as Value | undefined) ?? null;
}

/** The same for a fact that every node of the kind has. */
export function certainFacet<Value extends string>(facet: Facet): FacetResolver<Value> {
  const read = ownFacet<Value>(facet);
  return (node, _, context) => {
    const value = read(node, _, context);
    if (value === null) throw new Error(`${node.id} has no ${facet}, which every node of its kind has.`);
    return value;
  };
}

/** How the record of a node of each kind is read. */
export const readRecord: Readonly<
  Record<NodeRef["kind"], (records: Records, id: string) => Promise<NodeRecord>>
> = {
  ORGANISATION: (records, id) => records.organisation(id),
  NEED: (records, id) => records.need(id),
  PROJECT_IDEA: (records, id) => records.projectIdea(id),
  OFFER: (records, id) => records.offer(id),
  THEME: (records, id) => records.theme(id),
};

const recordOf = (node: NodeRef, context: Context) => readRecord[node.kind](context.records, node.id);

/** The fields that all nodes have. */
export const nodeFields = {
  id: (node: NodeRef) => node.id,
  kind: (node: NodeRef) => node.kind,
  label: (node: NodeRef, _: unknown, { publication }: Context) => publication.network.labelAt(node.index),
  linkCount: (node: NodeRef, _: unknown, { publication }: Context) => publication.network.degree(node.index),
  provenance: async (node: NodeRef, _: unknown, context: Context) =>
    (await recordOf(node, context)).provenance,
  sources: async (node: NodeRef, _: unknown, context: Context) => (await recordOf(node, context)).sources,
  confirmedOn: (node: NodeRef, _: unknown, { publication }: Context) =>
    publication.network.confirmedOnAt(node.index),
  caution: async (node: NodeRef, _: unknown, context: Context) => {
    const { cautionNl, cautionEn } = await recordOf(node, context);
    return localised(cautionNl, cautionEn);
  },
};
