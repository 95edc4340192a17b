import type { CollaborationIndex } from "./collaboration-index.ts";
import { itemsOf, type Lists, sizeOf } from "./lists.ts";

/** How an organisation is known to the askers, by node numbers: what a reason can point at. */
export interface CollaborationEvidence {
  /** Projects that it and an asker both take part in, the newest first. */
  readonly together: readonly number[];
  /** Partners of the askers that it works with, those with the most projects with it first. */
  readonly through: readonly { readonly partner: number; readonly projects: readonly number[] }[];
}

// Of the best connected, only so many of the newest projects are looked at.
const MOST_PROJECTS = 60;
const MOST_PROJECTS_OF_ASKERS = 200;
const MOST_MEMBERS = 200;

/**
 * Looks up by which projects and through whom an organisation is known to the askers. Costs the surroundings of both;
 * ask for the few organisations that are shown.
 *
 * @param limit how many projects, partners, and projects of a partner at most
 */
export function evidenceFor(
  index: CollaborationIndex,
  askers: readonly number[],
  organisation: number,
  limit = 3,
): CollaborationEvidence {
  const { own, partners } = surroundingsOf(index, askers);
  const together: number[] = [];
  const through = new Map<number, number[]>();
  for (const project of firstOf(index.projectsOf, organisation, MOST_PROJECTS)) {
    if (own.has(project)) {
      together.push(project);
      continue;
    }
    for (const member of firstOf(index.membersOf, project, MOST_MEMBERS)) {
      if (member === organisation || !partners.has(member)) continue;
      const projects = through.get(member);
      if (projects === undefined) through.set(member, [project]);
      else projects.push(project);
    }
  }
  const nodes = (projects: readonly number[]) =>
    projects.slice(0, limit).map((project) => index.nodes[project] ?? 0);
  return {
    together: nodes(together),
    through: [...through]
      .sort(
        ([a, of], [b, others]) =>
          others.length - of.length || sizeOf(index.projectsOf, a) - sizeOf(index.projectsOf, b) || a - b,
      )
      .slice(0, limit)
      .map(([partner, projects]) => ({ partner, projects: nodes(projects) })),
  };
}

interface Surroundings {
  readonly own: ReadonlySet<number>;
  readonly partners: ReadonlySet<number>;
}

/** Those who are listed for one question share its askers: their projects and partners are looked up once. */
const known = new WeakMap<readonly number[], Surroundings>();

function surroundingsOf(index: CollaborationIndex, askers: readonly number[]): Surroundings {
  const found = known.get(askers);
  if (found !== undefined) return found;
  const own = new Set<number>();
  const partners = new Set<number>();
  for (const asker of askers)
    for (const project of firstOf(index.projectsOf, asker, MOST_PROJECTS_OF_ASKERS)) {
      own.add(project);
      for (const member of firstOf(index.membersOf, project, MOST_MEMBERS)) partners.add(member);
    }
  for (const asker of askers) partners.delete(asker);
  known.set(askers, { own, partners });
  return { own, partners };
}

/** The beginning of a list: of projects, the newest. */
function firstOf(lists: Lists, at: number, most: number): Uint32Array {
  return itemsOf(lists, at).subarray(0, most);
}
