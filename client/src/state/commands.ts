import type { ColourBy } from "../graph/groups.ts";
import type { NodeKind } from "../graph/network.ts";
import { type Direction, nextInDirection } from "../graph/walk.ts";
import * as exploring from "./exploring.ts";
import type { Filters } from "./filters.ts";
import { sightOf } from "./sight.ts";
import { ask, change, drawLasso, sightIn, useExplore, walkTo } from "./store.ts";
import * as views from "./view-state.ts";

/* What a reader can do with the view: each changes the state once, and says where the picture should look. */

const { getState } = useExplore;

/** Changes the view; the picture then shows all that is in sight. */
function changeAndFit(to: Parameters<typeof change>[0]): void {
  if (change(to)) ask({ to: "everything" });
}

export const choose = (id: string, add = false): void => void change((view) => views.select(view, id, add));

export const chooseMany = (ids: readonly string[], add = false): void =>
  void change((view) => views.selectMany(view, ids, add));

export const clearSelection = (): void => void change(views.clearSelection);

/** Selects a node wherever it is, lifts what keeps it out of sight, and goes there. */
export function goTo(id: string): void {
  change((view, network) => {
    const { matching, groups } = getState();
    return views.reveal(view, id, network, (now) =>
      sightOf({ network, view: now, matching, groups }).visible.has(id),
    );
  });
  ask({ to: "nodes", ids: [id] });
}

/** Goes to a group, near enough to see who is in it. */
export const enterGroup = (group: number): void => ask({ to: "groups", groups: [group] });

/** Selects all that is in sight. */
export function chooseAll(): void {
  const sight = sightIn(getState());
  if (sight) chooseMany([...sight.visible]);
}

/** Selects the neighbours in sight of these nodes, besides the nodes themselves. */
export function chooseNeighbours(ids: readonly string[]): void {
  const sight = sightIn(getState());
  if (!sight) return;
  const around = ids.flatMap((id) => sight.neighbours(id)).filter((id) => sight.visible.has(id));
  chooseMany([...around.filter((id) => !ids.includes(id)), ...ids]);
}

export const toggleKind = (kind: NodeKind): void => void change((view) => views.toggleKind(view, kind));

export const filterBy = (to: (filters: Filters) => Filters): void =>
  void change((view) => ({ ...view, filters: to(view.filters) }));

export const lift = (limit: views.Limit): void => changeAndFit((view) => views.without(view, limit));

export const clearFilters = (): void => changeAndFit(views.clearFilters);

/** Shows the whole network again, as far as the filters and the legend let it pass. */
export const showAll = (): void =>
  changeAndFit((view) => (["scope", "hidden", "focus"] as const).reduce(views.without, view));

export const expand = (ids: readonly string[], kind: NodeKind | null = null): void =>
  changeAndFit((view) => exploring.expand(view, ids, kind));

export const showMore = (id: string): void =>
  changeAndFit((view, network) => exploring.showMore(view, id, network));

export const collapse = (ids: readonly string[]): void =>
  changeAndFit((view) => exploring.collapse(view, ids));

export const hide = (ids: readonly string[]): void => void change((view) => exploring.hide(view, ids));

export const keepOnly = (ids: readonly string[]): void =>
  changeAndFit((view) => exploring.keepOnly(view, ids));

export const focusOn = (ids: readonly string[], steps: number): void =>
  changeAndFit((view) => exploring.focusOn(view, ids, steps));

/** Brings the way that is shown into the picture. */
function lookAtWay(): void {
  const nodes = sightIn(getState())?.way?.nodes;
  if (nodes) ask({ to: "nodes", ids: nodes });
}

export function findPath(from: string, to: string): void {
  if (change((view) => exploring.findPath(view, from, to))) lookAtWay();
}

export function stepPath(steps: number): void {
  const count = sightIn(getState())?.way?.count ?? 0;
  if (change((view) => exploring.stepPath(view, steps, count))) lookAtWay();
}

export const endPath = (): void => void change(exploring.endPath);

export const toggleFold = (): void => void change((view) => exploring.setFold(view, !view.fold));

export const colourBy = (colour: ColourBy): void => void change((view) => views.colourBy(view, colour));
export const sizeBy = (size: views.SizeBy): void => void change((view) => ({ ...view, size }));
/** Stops what is being worked out: colours and sizes are again what they were without it. */
export const cancelWork = (): void =>
  void change((view) => ({
    ...views.colourBy(view, view.colour === getState().work?.measure ? "kind" : view.colour),
    size: view.size === getState().work?.measure ? "links" : view.size,
  }));

export const toggleGroup = (group: string): void => void change((view) => views.toggleGroup(view, group));

/** Escape: out of the lasso, else one step back; the picture follows when what is in sight changes. */
export function stepBack(): void {
  if (getState().lasso) {
    drawLasso(false);
    return;
  }
  const before = getState();
  change((view) => exploring.stepBack(view) ?? view);
  if (sightIn(before) !== sightIn(getState())) ask({ to: "everything" });
}

/** Walks over the map by keyboard: to the next node that an arrow leads to, which is lit and named. */
export function walk(direction: Direction): void {
  const now = getState();
  const sight = sightIn(now);
  if (!now.network || !sight) return;
  const start = now.network.nodes.get(now.cursor ?? views.shownNode(now.view) ?? "");
  const next = nextInDirection(
    now.network,
    sight.visible,
    start ?? now.view.camera ?? { x: 0, y: 0 },
    direction,
  );
  if (next === null) return;
  walkTo(next);
  ask({ to: "uncover", id: next });
}

export const zoomBy = (factor: number): void => ask({ to: "zoom", factor });
export const panBy = (right: number, down: number): void => ask({ to: "pan", right, down });
export const seeEverything = (): void => ask({ to: "everything" });
