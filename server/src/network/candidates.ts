import type { NodeFilter } from "./filter.ts";
import { FACETS, NODE_KINDS, type NodeKind } from "./model.ts";
import type { PublishedNetwork } from "./network.ts";
import { keepSorted } from "./sort.ts";

/**
 * The nodes of a kind that a filter keeps, ascending, where it asks for one value of one facet or for nothing: what
 * people ask most. They are put together once, and sorted once in each order. Null for other filters.
 */
export function listOf(network: PublishedNetwork, filter: NodeFilter, kind: NodeKind): Uint32Array | null {
  const asked = Object.entries(filter).filter(([, wanted]) => wanted != null);
  const [only, ...others] = asked;
  if (only === undefined) return postingsOf(network).ofKind(kind);
  const facet = FACETS.find((name) => name === only[0]);
  const [value, ...values] = (facet && filter[facet]) ?? [];
  if (facet === undefined || value === undefined || others.length + values.length > 0) return null;
  const code = network.facets.dictionary.codeOf(facet, value);
  return code === undefined ? NONE : postingsOf(network).ofKindWithValue(kind, code);
}

/**
 * The nodes among which are all that a filter keeps, ascending: those with the rarest of what it asks for, so that
 * what a filter costs grows with what it finds, not with the network.
 */
export function candidatesOf(network: PublishedNetwork, filter: NodeFilter): ArrayLike<number> {
  const known = postingsOf(network);
  const [fewest, ...others] = conditionsOf(network, known, filter);
  if (fewest === undefined) return known.all;
  return together(others.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a), fewest));
}

/** Lists of nodes, ascending, that are put together. */
type Union = readonly ArrayLike<number>[];

/** What must hold, each as the nodes for which it holds. */
function conditionsOf(network: PublishedNetwork, postings: Postings, filter: NodeFilter): Union[] {
  const { kinds, ids, matching, and } = filter;
  const conditions = (and ?? []).flatMap((part) => conditionsOf(network, postings, part));
  if (kinds) conditions.push([...new Set(kinds)].map((kind) => postings.ofKind(kind)));
  if (ids) conditions.push([ids.flatMap((id) => network.indexOf(id) ?? [])]);
  if (matching) conditions.push([[...matching]]);
  for (const facet of FACETS) {
    const codes = filter[facet]?.flatMap((value) => network.facets.dictionary.codeOf(facet, value) ?? []);
    if (codes !== undefined) conditions.push(codes.map((code) => postings.ofValue(code)));
  }
  return conditions;
}

function sizeOf(lists: Union): number {
  return lists.reduce((total, list) => total + list.length, 0);
}

function together(lists: Union): ArrayLike<number> {
  const [only] = lists;
  if (lists.length === 1 && only instanceof Uint32Array) return only;
  return Uint32Array.from(new Set(lists.flatMap((list) => Array.from(list)))).sort();
}

/** Which nodes have a value or are of a kind, put together once for a network and thrown away with it. */
const knownPostings = new WeakMap<PublishedNetwork, Postings>();

function postingsOf(network: PublishedNetwork): Postings {
  const known = knownPostings.get(network) ?? new Postings(network);
  knownPostings.set(network, known);
  return known;
}

class Postings {
  readonly all: Uint32Array;
  readonly #network: PublishedNetwork;
  readonly #lists: readonly Uint32Array[];
  readonly #kindsFrom: number;
  /** Nodes of one kind with one value, by kind and code, as they are asked for. */
  readonly #both = new Map<string, Uint32Array>();

  constructor(network: PublishedNetwork) {
    const { dictionary, codes } = network.facets;
    this.#network = network;
    this.all = Uint32Array.from({ length: network.nodeCount }, (_, node) => node);
    this.#kindsFrom = dictionary.size;
    const each = (visit: (list: number, node: number) => void) => {
      for (const node of this.all) {
        for (let slot = codes.first(node); slot < codes.end(node); slot++) visit(codes.value(slot), node);
        visit(this.#kindsFrom + network.kindCodeAt(node), node);
      }
    };
    const lengths = new Uint32Array(this.#kindsFrom + NODE_KINDS.length);
    each((list) => {
      lengths[list] = (lengths[list] ?? 0) + 1;
    });
    const lists = Array.from(lengths, (length) => new Uint32Array(length));
    lengths.fill(0);
    each((list, node) => {
      const at = lengths[list] ?? 0;
      const nodes = lists[list];
      if (nodes !== undefined) nodes[at] = node;
      lengths[list] = at + 1;
    });
    this.#lists = lists;
    for (const kind of NODE_KINDS) keepSorted(this.ofKind(kind));
  }

  ofValue(code: number): Uint32Array {
    return this.#lists[code] ?? NONE;
  }

  ofKind(kind: NodeKind): Uint32Array {
    return this.#lists[this.#kindsFrom + NODE_KINDS.indexOf(kind)] ?? NONE;
  }

  ofKindWithValue(kind: NodeKind, code: number): Uint32Array {
    const known = this.#both.get(`${kind} ${code}`);
    if (known !== undefined) return known;
    const nodes = this.ofValue(code).filter((node) => this.#network.kindAt(node) === kind);
    this.#both.set(`${kind} ${code}`, nodes);
    keepSorted(nodes);
    return nodes;
  }
}

const NONE = new Uint32Array();
