import { unknownNode } from "../network/errors.ts";
import type { NodeKind } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { ownedOrOwners, themesOf } from "./asker.ts";

/** Open needs about one theme, with those who have them and those who can help. All by node numbers. */
export interface NeedGroup {
  readonly theme: number;
  readonly needs: readonly number[];
  readonly members: readonly number[];
  readonly leaders: readonly number[];
  readonly couldLead: readonly number[];
  readonly offers: readonly number[];
}

/** A group is more than one. */
const LEAST_MEMBERS = 2;

/**
 * Needs that several organisations share, the largest group first, between equal ones by identifier.
 * @param of a need (its themes), a theme (with its narrower ones), or neither (all themes)
 * @throws NetworkError UNKNOWN_NODE
 */
export function needGroups(
  network: PublishedNetwork,
  of: { need?: string | null | undefined; theme?: string | null | undefined },
): NeedGroup[] {
  return themesAsked(network, of)
    .map((theme) => groupOf(network, theme))
    .filter(({ members }) => members.length >= LEAST_MEMBERS)
    .sort((a, b) => b.members.length - a.members.length || a.theme - b.theme);
}

function themesAsked(network: PublishedNetwork, { need, theme }: Parameters<typeof needGroups>[1]): number[] {
  if (need != null) return themesOf(network, known(network, need, "NEED", "need"));
  const nodes = Array.from({ length: network.nodeCount }, (_, node) => node);
  const themes = nodes.filter((node) => network.kindAt(node) === "THEME");
  if (theme == null) return themes;
  known(network, theme, "THEME", "theme");
  return themes.filter((node) => network.valuesAt(node, "theme").includes(theme));
}

function known(network: PublishedNetwork, id: string, kind: NodeKind, argument: string): number {
  const node = network.indexOf(id);
  if (node === undefined || network.kindAt(node) !== kind) throw unknownNode(id, argument);
  return node;
}

function groupOf(network: PublishedNetwork, theme: number): NeedGroup {
  const about = (kind: NodeKind) =>
    [...network.linksOf(theme)]
      .filter(({ type, neighbour }) => type === "ABOUT" && network.kindAt(neighbour) === kind)
      .map(({ neighbour }) => neighbour);
  const needs = about("NEED").filter((node) => network.valuesAt(node, "status").includes("OPEN"));
  const members = distinct(needs.flatMap((need) => ownedOrOwners(network, need)));
  const projects = about("PROJECT_IDEA");
  const leading = distinct(projects.flatMap((project) => leadersOf(network, project)));
  const takingPart = new Set(projects.flatMap((project) => ownedOrOwners(network, project)));
  return {
    theme,
    needs,
    members,
    leaders: leading,
    couldLead: members.filter((member) => leading.includes(member) || takingPart.has(member)),
    offers: about("OFFER"),
  };
}

/** Who leads a project that addresses a need. */
export function leadersOfNeed(network: PublishedNetwork, need: number): number[] {
  const projects = [...network.linksOf(need)].filter(({ type }) => type === "ADDRESSES");
  return distinct(projects.flatMap(({ neighbour }) => leadersOf(network, neighbour)));
}

/** Who leads a project that may still run: its coordinators, and who proposes it. */
function leadersOf(network: PublishedNetwork, project: number): number[] {
  if (network.valuesAt(project, "stage").includes("COMPLETED")) return [];
  return [...network.linksOf(project)]
    .filter(({ type, role }) => type === "PROPOSES" || role === "COORDINATOR")
    .map(({ neighbour }) => neighbour);
}

function distinct(nodes: readonly number[]): number[] {
  return [...new Set(nodes)].sort((a, b) => a - b);
}
