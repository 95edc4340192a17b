import { type Asker, askerOfNode } from "../matching/asker.ts";
import { askerOfText } from "../matching/free-words.ts";
import { findPartners } from "../matching/partners.ts";
import { compareByCodePoint } from "../network/code-point-order.ts";
import { compileFilter } from "../network/filter.ts";
import { pageOf } from "../network/page.ts";
import type { Publication } from "../publication/publication.ts";
import { pageInfoOf } from "./connection.ts";
import type { Context } from "./context.ts";
import { readFilter } from "./filter-input.ts";
import type { PartnersFor, QueryPartnersArgs, RequireFields } from "./generated/resolver-types.ts";

type PartnersArguments = RequireFields<
  QueryPartnersArgs,
  "favour" | "first" | "for" | "language" | "leaveOutKnown"
>;

/** Resolves the organisations that fit an organisation, a need, an idea, an offer or free words. */
export function partnersFor(_: unknown, args: PartnersArguments, { publication, today }: Context) {
  const { network, search } = publication;
  const keeps = compileFilter(network, readFilter(args.filter, search));
  const asker = askerOf(publication, args.for, args.language);
  const partners = findPartners(network, asker, publication.collaborators, {
    today,
    favour: args.favour,
    leaveOutKnown: args.leaveOutKnown,
    keeps,
  });
  const page = pageOf(
    {
      items: partners,
      order: "PARTNERS",
      placeOf: ({ score, organisation }) => ({ value: score, id: network.idAt(organisation) }),
      compare: (a, b) =>
        Number(b.value) - Number(a.value) ||
        degree(publication, a.id) - degree(publication, b.id) ||
        compareByCodePoint(a.id, b.id),
    },
    args,
  );
  const edges = [...page.edges];
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfoOf(page),
    totalCount: page.totalCount,
  };
}

function degree({ network }: Publication, id: string): number {
  const node = network.indexOf(id);
  return node === undefined ? 0 : network.degree(node);
}

function askerOf(
  { network, statements }: Publication,
  wanted: PartnersFor,
  language: PartnersArguments["language"],
): Asker {
  if (wanted.organisation != null)
    return askerOfNode(network, wanted.organisation, "ORGANISATION", "for.organisation");
  if (wanted.need != null) return askerOfNode(network, wanted.need, "NEED", "for.need");
  if (wanted.projectIdea != null)
    return askerOfNode(network, wanted.projectIdea, "PROJECT_IDEA", "for.projectIdea");
  if (wanted.offer != null) return askerOfNode(network, wanted.offer, "OFFER", "for.offer");
  return askerOfText(statements, wanted.text ?? "", language);
}
