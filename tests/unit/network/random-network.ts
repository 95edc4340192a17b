import fc from "fast-check";
import {
  LINK_ENDS,
  LINK_TYPES,
  type NetworkLinkRow,
  type NetworkNodeRow,
  NODE_KINDS,
  type NodeKind,
  ROLES,
} from "../../../server/src/network/model.ts";

export interface Rows {
  readonly nodes: readonly NetworkNodeRow[];
  readonly links: readonly NetworkLinkRow[];
}

/** The facets whose random values come from these, so that values meet. */
const VALUES: Readonly<Record<NodeKind, NetworkNodeRow["facets"]>> = {
  ORGANISATION: { organisationKind: ["museum", "archive"], country: ["NL", "BE", "DE"], region: ["Drenthe"] },
  NEED: { needKind: ["WISH", "NEED"], status: ["OPEN", "MET"], horizon: ["SHORT_TERM", "LONG_TERM"] },
  PROJECT_IDEA: {
    stage: ["IDEA", "RUNNING"],
    horizon: ["SHORT_TERM", "LONG_TERM"],
    supportSought: ["DATA", "FUNDING"],
  },
  OFFER: { offerKind: ["DATA", "FUNDING"] },
  THEME: {},
};

function randomFacets(kind: NodeKind): fc.Arbitrary<NetworkNodeRow["facets"]> {
  const values = VALUES[kind];
  const chosen = Object.fromEntries(
    Object.entries(values).map(([facet, of]) => [facet, fc.subarray([...of], { minLength: 0 })]),
  );
  return fc.record(chosen);
}

function randomNode(id: string): fc.Arbitrary<NetworkNodeRow> {
  return fc.constantFrom(...NODE_KINDS).chain((kind) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant(kind),
      label: fc.record({ nl: fc.option(randomLabel), en: fc.option(randomLabel) }),
      facets: randomFacets(kind),
      confirmedOn: fc.constantFrom(null, "2025-03", "2026-11", "2026-11-02"),
      startYear: fc.constantFrom(null, 2024, 2027),
    }),
  );
}

const randomLabel = fc.constantFrom("Zaal 9", "Zaal 10", "école", "Ecole", "atelier", "Ärchiv", "");

/** Identifiers that test the order by code point as well: U+FF61 stands before U+1F600, but not in UTF-16. */
const randomIds = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom("a", "b", "1", "-", "｡", "😀"), maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 14,
  },
);

/** Small networks of all kinds, in which a relationship may come twice, with different roles. */
export const randomRows: fc.Arbitrary<Rows> = randomIds
  .chain((ids) => fc.tuple(...ids.map(randomNode)))
  .chain((nodes) => {
    const possible = possibleLinks(nodes);
    const links = possible.length === 0 ? fc.constant([]) : fc.array(randomLink(possible), { maxLength: 40 });
    return fc.record({ nodes: fc.constant(nodes), links });
  });

type Ends = Pick<NetworkLinkRow, "from" | "to" | "type">;

function possibleLinks(nodes: readonly NetworkNodeRow[]): Ends[] {
  return LINK_TYPES.flatMap((type) =>
    nodes
      .filter((from) => LINK_ENDS[type].from.includes(from.kind))
      .flatMap((from) =>
        nodes
          .filter((to) => to !== from && LINK_ENDS[type].to.includes(to.kind))
          .map((to) => ({ from: from.id, to: to.id, type })),
      ),
  );
}

function randomLink(possible: readonly Ends[]): fc.Arbitrary<NetworkLinkRow> {
  return fc
    .tuple(fc.constantFrom(...possible), fc.constantFrom(null, ...ROLES))
    .map(([ends, role]) => ({ ...ends, role: ends.type === "TAKES_PART" ? role : null }));
}

/** Two networks of the same rows in different orders. */
export const shuffledRows: fc.Arbitrary<{ rows: Rows; shuffled: Rows }> = randomRows.chain((rows) =>
  fc
    .record({
      nodes: fc.shuffledSubarray([...rows.nodes], { minLength: rows.nodes.length }),
      links: fc.shuffledSubarray([...rows.links], { minLength: rows.links.length }),
    })
    .map((shuffled) => ({ rows, shuffled })),
);
