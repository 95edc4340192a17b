import { candidatesOf, listOf } from "./candidates.ts";
import { checkFilter } from "./filter-limits.ts";
import { FACETS, type Facet, NODE_KINDS, type NodeKind } from "./model.ts";
import type { PublishedNetwork } from "./network.ts";
import { all, any, type NodeTest, remembered } from "./node-test.ts";
import { isOwning } from "./ownership.ts";

/** What may also be null or undefined, which both say: not filled in. */
type Optional<Type> = Type | null | undefined;

/**
 * Which nodes to keep. Everything that is filled in must hold; of a list of values one is enough. An empty list of
 * values keeps nothing, since none of no values is there; likewise `or: []` keeps nothing, and `and: []` everything.
 * A value or identifier that does not occur keeps nothing and is no error: links people saved stay valid when the
 * last node with that value goes.
 *
 * A facet looks at the values a node has by `replaceFacets`, those taken over from others included. Two facets may
 * then hold by different needs of one organisation; `hasNeed` and its like ask for one and the same.
 */
export interface NodeFilter extends FacetFilter {
  readonly and?: Optional<readonly NodeFilter[]>;
  readonly or?: Optional<readonly NodeFilter[]>;
  readonly not?: Optional<NodeFilter>;
  readonly kinds?: Optional<readonly NodeKind[]>;
  readonly ids?: Optional<readonly string[]>;
  /** An organisation that has or shares a need like this. */
  readonly hasNeed?: Optional<NodeFilter>;
  /** An organisation that proposes or takes part in an idea like this. */
  readonly hasProjectIdea?: Optional<NodeFilter>;
  /** An organisation that makes an offer like this. */
  readonly hasOffer?: Optional<NodeFilter>;
  /** A need, project idea or offer with an organisation like this behind it. */
  readonly organisation?: Optional<NodeFilter>;
  /** An organisation with, or without, a need that is OPEN; a need that is, or is not. Others have none. */
  readonly hasOpenNeeds?: Optional<boolean>;
  /** The numbers of nodes that a text search found. */
  readonly matching?: Optional<ReadonlySet<number>>;
}

/** Values by facet; a theme is given by its identifier. */
export type FacetFilter = { readonly [facet in Facet]?: Optional<readonly string[]> };

/** The kind of neighbour that each of these conditions asks about. */
const NEIGHBOUR_KINDS = {
  hasNeed: "NEED",
  hasProjectIdea: "PROJECT_IDEA",
  hasOffer: "OFFER",
  organisation: "ORGANISATION",
} as const satisfies { readonly [condition in keyof NodeFilter]?: NodeKind };
type NeighbourCondition = keyof typeof NEIGHBOUR_KINDS;
const NEIGHBOUR_CONDITIONS: readonly NeighbourCondition[] = [
  "hasNeed",
  "hasProjectIdea",
  "hasOffer",
  "organisation",
];

/**
 * Turns a filter into a test of one node.
 *
 * @param argument what the filter is called in errors
 * @throws NetworkError `BAD_ARGUMENT` naming the part that goes beyond the limits of `checkFilter`
 */
export function compileFilter(network: PublishedNetwork, filter: NodeFilter, argument = "filter"): NodeTest {
  checkFilter(filter, argument);
  return compile(network, filter);
}

/**
 * The numbers of the nodes that a filter keeps, ascending; errors as in `compileFilter`.
 *
 * @param kind the kind that they must be of, beside what the filter says; any when left out
 */
export function select(network: PublishedNetwork, filter: NodeFilter, kind?: NodeKind): Uint32Array {
  const list = kind === undefined ? null : listOf(network, filter, kind);
  if (list !== null) return list;
  const keeps = compileFilter(network, filter);
  const wanted = kind === undefined ? null : NODE_KINDS.indexOf(kind);
  const among = candidatesOf(network, kind === undefined ? filter : { and: [{ kinds: [kind] }, filter] });
  const kept: number[] = [];
  for (let at = 0; at < among.length; at++) {
    const node = among[at] ?? 0;
    if ((wanted === null || network.kindCodeAt(node) === wanted) && keeps(node)) kept.push(node);
  }
  return Uint32Array.from(kept);
}

/** The cheap tests stand first, so that the others are asked less often. */
function compile(network: PublishedNetwork, filter: NodeFilter): NodeTest {
  return all([
    ...ownTests(network, filter),
    ...FACETS.flatMap((facet) => facetTest(network, facet, filter[facet])),
    ...combinedTests(network, filter),
    ...neighbourTests(network, filter),
  ]);
}

function ownTests(network: PublishedNetwork, { kinds, ids, matching, hasOpenNeeds }: NodeFilter): NodeTest[] {
  const tests: NodeTest[] = [];
  if (kinds) {
    const wanted = NODE_KINDS.map((kind) => kinds.includes(kind));
    tests.push((node) => wanted[network.kindCodeAt(node)] === true);
  }
  if (ids) {
    const wanted = new Set(ids.map((id) => network.indexOf(id)));
    tests.push((node) => wanted.has(node));
  }
  if (matching) tests.push((node) => matching.has(node));
  if (hasOpenNeeds != null) {
    const isOpen = all(facetTest(network, "status", ["OPEN"]));
    tests.push((node) => isOpen(node) === hasOpenNeeds);
  }
  return tests;
}

function facetTest(network: PublishedNetwork, facet: Facet, values: Optional<readonly string[]>): NodeTest[] {
  if (!values) return [];
  const { dictionary, codes } = network.facets;
  const wanted = new Set(values.flatMap((value) => dictionary.codeOf(facet, value) ?? []));
  if (wanted.size === 0) return [() => false];
  const hasWanted: NodeTest = (node) => {
    for (let slot = codes.first(node); slot < codes.end(node); slot++)
      if (wanted.has(codes.value(slot))) return true;
    return false;
  };
  return [hasWanted];
}

function combinedTests(network: PublishedNetwork, { and, or, not }: NodeFilter): NodeTest[] {
  const tests = (and ?? []).map((part) => compile(network, part));
  if (or) tests.push(any(or.map((part) => compile(network, part))));
  if (not) {
    const refused = compile(network, not);
    tests.push((node) => !refused(node));
  }
  return tests;
}

function neighbourTests(network: PublishedNetwork, filter: NodeFilter): NodeTest[] {
  const tests = (condition: NeighbourCondition) => {
    const part = filter[condition];
    return part ? [neighbourTest(network, NEIGHBOUR_KINDS[condition], compile(network, part))] : [];
  };
  return NEIGHBOUR_CONDITIONS.flatMap(tests);
}

/** Some node of a kind, joined by a relationship of ownership, is like this. */
function neighbourTest(network: PublishedNetwork, kind: NodeKind, like: NodeTest): NodeTest {
  const kindCode = NODE_KINDS.indexOf(kind);
  const { links } = network;
  // Remembered, since many ask about the same neighbour: nested conditions would else multiply.
  const isLike = remembered(like, network.nodeCount);
  return (node) => {
    for (let slot = links.first(node); slot < links.end(node); slot++) {
      const neighbour = links.neighbour(slot);
      if (network.kindCodeAt(neighbour) !== kindCode || !isOwning(links.typeCode(slot))) continue;
      if (isLike(neighbour)) return true;
    }
    return false;
  };
}
