import { type Asker, askerOfNode } from "../matching/asker.ts";
import { askerOfText } from "../matching/free-words.ts";
import { findPartners } from "../matching/partners.ts";
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
  const places = new Map(partners.map(({ organisation }, place) => [organisation, place]));
  const page = pageOf(
    {
      items: partners,
      order: "PARTNERS",
      placeOf: ({ organisation }) => ({
        value: places.get(organisation) ?? 0,
        id: network.idAt(organisation),
      }),
      // By merit but for the open places: where somebody stands is known by the whole list only.
      compare: (a, b) => Number(a.value) - Number(b.value),
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
