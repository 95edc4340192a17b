import type { NetworkLinkRow, NetworkNodeRow } from "../../../../server/src/network/model.ts";
import { buildNetwork } from "../../../../server/src/network/network.ts";
import { link, node, organisation, theme } from "../../network/museum-network.ts";

/** A project with its participants, the first of which leads it. */
export interface ProjectOf {
  readonly id: string;
  readonly members: readonly string[];
  readonly themes?: readonly string[];
  readonly year?: number;
}

/** The rows of a network of such projects; an organisation's country is the capital at the start of its name. */
export function rowsOf(projects: readonly ProjectOf[]): { nodes: NetworkNodeRow[]; links: NetworkLinkRow[] } {
  const members = new Set(projects.flatMap((project) => project.members));
  const themes = new Set(projects.flatMap((project) => project.themes ?? []));
  return {
    nodes: [
      ...[...members].map((id) => organisation(id, id, countryOf(id))),
      ...[...themes].map((id) => theme(id)),
      ...projects.map(({ id, year }) => ({ ...node(id, "PROJECT_IDEA", id), startYear: year ?? 2025 })),
    ],
    links: projects.flatMap((project) => [
      ...project.members.map((id, place) =>
        link(id, "TAKES_PART", project.id, place === 0 ? "COORDINATOR" : "PARTNER"),
      ),
      ...(project.themes ?? []).map((id) => link(project.id, "ABOUT", id)),
    ]),
  };
}

export function networkOf(projects: readonly ProjectOf[]) {
  const { nodes, links } = rowsOf(projects);
  return buildNetwork(nodes, links, { version: 1, changedAt: null });
}

function countryOf(id: string): NetworkNodeRow["facets"] {
  const country = /^[A-Z]{2}/.exec(id)?.[0];
  return country === undefined ? {} : { country: [country] };
}
