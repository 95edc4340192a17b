import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { askerOfNode } from "../../../server/src/matching/asker.ts";
import { buildCollaborationIndex } from "../../../server/src/matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../../../server/src/matching/collaboration/rank-collaborators.ts";
import { findPartners } from "../../../server/src/matching/partners.ts";
import type { NetworkLinkRow, NetworkNodeRow } from "../../../server/src/network/model.ts";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { link, node, organisation, theme } from "../network/museum-network.ts";

interface Rows {
  readonly nodes: readonly NetworkNodeRow[];
  readonly links: readonly NetworkLinkRow[];
}

const ORGANISATIONS = ["org-a", "org-b", "org-c", "org-d"];
const THEMES = ["theme-1", "theme-2", "theme-3"];
const KINDS = { need: "NEED", idea: "PROJECT_IDEA", offer: "OFFER" } as const;
const OWNS = { need: "HAS_NEED", idea: "TAKES_PART", offer: "MAKES_OFFER" } as const;

const statement = fc.record({
  kind: fc.constantFrom("need", "idea", "offer"),
  owners: fc.subarray(ORGANISATIONS, { minLength: 1 }),
  themes: fc.subarray(THEMES, { minLength: 1 }),
});

/** Some organisations with needs, ideas and offers about some themes; org-a has at least one need, need-asked. */
const rows: fc.Arbitrary<Rows> = fc
  .tuple(fc.array(statement, { maxLength: 10 }), fc.subarray(THEMES, { minLength: 1 }))
  .map(([statements, asked]) => {
    const named = statements.map((each, at) => ({ ...each, id: `${each.kind}-${at}` }));
    return {
      nodes: [
        ...ORGANISATIONS.map((id) => organisation(id)),
        ...THEMES.map((id) => theme(id)),
        node("need-asked", "NEED", "Asked"),
        ...named.map(({ id, kind }) => node(id, KINDS[kind], id)),
      ],
      links: [
        link("org-a", "HAS_NEED", "need-asked"),
        ...asked.map((id) => link("need-asked", "ABOUT", id)),
        ...named.flatMap(({ id, kind, owners, themes }) => [
          ...owners.map((owner) =>
            kind === "idea" ? link(owner, OWNS[kind], id, "PARTNER") : link(owner, OWNS[kind], id),
          ),
          ...themes.map((about) => link(id, "ABOUT", about)),
        ]),
      ],
    };
  });

function partnersOf({ nodes, links }: Rows) {
  const network = buildNetwork(nodes, links, { version: 1, changedAt: null });
  const ranking = new CollaboratorRanking(buildCollaborationIndex(network));
  const asker = askerOfNode(network, "need-asked", "NEED", "for.need");
  return findPartners(network, asker, ranking, { today: "2026-11-24" }).map(
    ({ organisation, score, reasons }) => ({ id: network.idAt(organisation), score, reasons }),
  );
}

/** What is said of a partner; the withdrawn need comes last by identifier, so the others keep their numbers. */
const said = ({ score, reasons }: ReturnType<typeof partnersOf>[number]) => ({ score, reasons });

const scoreOf = (found: Rows, id: string) =>
  partnersOf(found).find((partner) => partner.id === id)?.score ?? 0;

describe("partners of any network", () => {
  test("an offer that answers a need never lowers its owner for that need", () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom("org-b", "org-c", "org-d"),
        fc.boolean(),
        (before, owner, outright) => {
          const about = before.links.find(({ from, type }) => from === "need-asked" && type === "ABOUT");
          const more: Rows = {
            nodes: [...before.nodes, node("offer-new", "OFFER", "New")],
            links: [
              ...before.links,
              link(owner, "MAKES_OFFER", "offer-new"),
              outright
                ? link("offer-new", "HELPS_WITH", "need-asked")
                : link("offer-new", "ABOUT", about?.to ?? "theme-1"),
            ],
          };
          expect(scoreOf(more, owner)).toBeGreaterThanOrEqual(scoreOf(before, owner) - 1e-12);
        },
      ),
    );
  });

  test("have shares that add up to a score between 0 and 1, and never include who asks", () => {
    fc.assert(
      fc.property(rows, (any) => {
        for (const { id, score, reasons } of partnersOf(any)) {
          expect(id).not.toBe("org-a");
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 10);
        }
      }),
    );
  });

  test("are the same, with the same reasons, whether or not there are needs that were withdrawn", () => {
    const withdrawn = fc.record({
      owners: fc.subarray(ORGANISATIONS, { minLength: 1 }),
      themes: fc.subarray(THEMES, { minLength: 1 }),
    });
    const byId = (found: Rows) => new Map(partnersOf(found).map((partner) => [partner.id, said(partner)]));
    fc.assert(
      fc.property(rows, withdrawn, (before, { owners, themes }) => {
        const idea = before.nodes.find(({ kind }) => kind === "PROJECT_IDEA");
        const more: Rows = {
          nodes: [...before.nodes, node("withdrawn-1", "NEED", "Withdrawn", { status: ["WITHDRAWN"] })],
          links: [
            ...before.links,
            ...owners.map((owner) => link(owner, "HAS_NEED", "withdrawn-1")),
            ...themes.map((about) => link("withdrawn-1", "ABOUT", about)),
            ...(idea === undefined ? [] : [link(idea.id, "ADDRESSES", "withdrawn-1")]),
          ],
        };
        expect(byId(more)).toEqual(byId(before));
      }),
    );
  });

  test("do not depend on the order in which things were written", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (any, numbers) => {
        const shuffled = <Row>(list: readonly Row[]) =>
          list
            .map((row) => ({ row, at: numbers.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row);
        expect(partnersOf({ nodes: shuffled(any.nodes), links: shuffled(any.links) })).toEqual(
          partnersOf(any),
        );
      }),
    );
  });
});
