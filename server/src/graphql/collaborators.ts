import { compareByCodePoint } from "../network/code-point-order.ts";
import { linksWanted, neighboursBy } from "../network/neighbours.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { OWNERSHIP } from "../network/ownership.ts";
import { type PageRequest, pageOf } from "../network/page.ts";
import { pageInfoOf } from "./connection.ts";
import { type NodeRef, nodeRef } from "./node-ref.ts";

interface Collaborator {
  readonly organisation: number;
  readonly projects: number[];
}

/** The organisations that an organisation does projects with, those with most projects in common first. */
export function collaboratorConnection(network: PublishedNetwork, node: NodeRef, request: PageRequest) {
  const list = {
    items: collaboratorsOf(network, node),
    order: "COLLABORATORS",
    placeOf: ({ organisation, projects }: Collaborator) => ({
      value: projects.length,
      id: network.idAt(organisation),
    }),
    compare: (a: { value: unknown; id: string }, b: { value: unknown; id: string }) =>
      Number(b.value) - Number(a.value) || compareByCodePoint(a.id, b.id),
  };
  const page = pageOf(list, request);
  const edges = page.items.map(({ organisation, projects }, at) => ({
    cursor: page.cursorAt(at),
    node: nodeRef(network, organisation),
    projectIdeas: projects.map((project) => nodeRef(network, project)),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: pageInfoOf(page),
    totalCount: page.totalCount,
  };
}

const PROJECTS = linksWanted("OUT", OWNERSHIP.PROJECT_IDEA);
const MEMBERS = linksWanted("IN", OWNERSHIP.PROJECT_IDEA);

function collaboratorsOf(network: PublishedNetwork, node: NodeRef): Collaborator[] {
  const shared = new Map<number, number[]>();
  for (const project of neighboursBy(network, node.index, PROJECTS)) {
    for (const organisation of neighboursBy(network, project, MEMBERS)) {
      if (organisation !== node.index)
        shared.set(organisation, [...(shared.get(organisation) ?? []), project]);
    }
  }
  return [...shared]
    .map(([organisation, projects]) => ({ organisation, projects }))
    .sort((a, b) => b.projects.length - a.projects.length || a.organisation - b.organisation);
}
