import { type Asker, askerOfNode } from "../matching/asker.ts";
import { askerOfText } from "../matching/free-words.ts";
import { findPartners, type Partner } from "../matching/partners.ts";
import { compileFilter } from "../network/filter.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { type Place, pageOf } from "../network/page.ts";
import type { Publication } from "../publication/publication.ts";
import { pageInfoOf } from "./connection.ts";
import type { Context } from "./context.ts";
import { readFilter } from "./filter-input.ts";
import type { PartnersFor, QueryPartnersArgs, RequireFields } from "./generated/resolver-types.ts";

type PartnersArguments = RequireFields<
  QueryPartnersArgs,
  "favour" | "first" | "for" | "language" | "leaveOutKnown"
>;

/** Who moved up to the place of one that is gone was not read yet. */
const JUST_BEFORE = 0.5;

/** Resolves the organisations that fit an organisation, a need, an idea, an offer or free words. */
export function partnersFor(_: unknown, args: PartnersArguments, { publication, today }: Context) {
  const { network, search } = publication;
  const keeps = compileFilter(network, readFilter(args.filter, search));
  const asker = askerOf(publication, args.for, args.language);
  const partners = findPartners(network, asker, publication.collaborators, {
    today,
    meanings: publication.meanings,
    favour: args.favour,
    leaveOutKnown: args.leaveOutKnown,
    keeps,
  });
  const page = pageOf({ items: partners, order: "PARTNERS", ...placesIn(network, partners) }, args);
  return {
    nodes: [...page.items],
    totalCount: page.totalCount,
    get edges() {
      return page.items.map((node, at) => ({ node, cursor: page.cursorAt(at) }));
    },
    get pageInfo() {
      return pageInfoOf(page);
    },
  };
}

/**
 * Partners stand by merit but for the open places, so only the whole list says where. Reading on goes on after who came
 * last, wherever it stands when the network has changed meanwhile; where it stood, when it is gone.
 */
function placesIn(network: PublishedNetwork, partners: readonly Partner[]) {
  let known: ReadonlyMap<string, number> | undefined;
  const places = () => {
    known ??= new Map(partners.map(({ organisation }, place) => [network.idAt(organisation), place]));
    return known;
  };
  return {
    placeOf: ({ organisation }: Partner): Place => {
      const id = network.idAt(organisation);
      return { value: places().get(id) ?? 0, id };
    },
    compare: (listed: Place, cursor: Place) =>
      Number(listed.value) - (places().get(cursor.id) ?? Number(cursor.value) - JUST_BEFORE),
  };
}

/** The index of free words is made when it is first asked for, so only they ask for it. */
function askerOf(
  publication: Publication,
  wanted: PartnersFor,
  language: PartnersArguments["language"],
): Asker {
  const { network } = publication;
  if (wanted.organisation != null)
    return askerOfNode(network, wanted.organisation, "ORGANISATION", "for.organisation");
  if (wanted.need != null) return askerOfNode(network, wanted.need, "NEED", "for.need");
  if (wanted.projectIdea != null)
    return askerOfNode(network, wanted.projectIdea, "PROJECT_IDEA", "for.projectIdea");
  if (wanted.offer != null) return askerOfNode(network, wanted.offer, "OFFER", "for.offer");
  return askerOfText(publication.statements, wanted.text ?? "", language);
}
