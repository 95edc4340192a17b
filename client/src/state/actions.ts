import { NODE_KINDS, type NodeKind } from "../graph/network.ts";
import { openedCounts } from "../graph/visible.ts";
import * as commands from "./commands.ts";
import { canFillScreen, fillScreen, fillsScreen } from "./full-screen.ts";
import { hasPicture } from "./snapshot.ts";
import {
  drawLasso,
  type Explore,
  redoStep,
  showExport,
  showShortcuts,
  sightIn,
  undoStep,
  useExplore,
} from "./store.ts";
import { shownNode } from "./view-state.ts";

/** A further choice within an action: how many steps, or which kind. */
export interface Choice {
  readonly id: string;
  readonly kind?: NodeKind;
  readonly count: number;
}

/** Where an action is offered besides its key: in the menu of nodes, in that of the picture, nowhere. */
export type Place = "nodes" | "picture" | "keys";

export interface Action<Id extends string = string> {
  readonly id: Id;
  readonly place: Place;
  /** The keys that do it, as `KeyboardEvent.key` names them; with Ctrl or Cmd where `ctrl` says so. */
  readonly keys?: readonly string[];
  readonly ctrl?: boolean;
  /** Whether it can be done to these nodes now. */
  readonly can: (now: Explore, ids: readonly string[]) => boolean;
  /** What it is done by, when there is more than one way. */
  readonly choices?: (now: Explore, ids: readonly string[]) => readonly Choice[];
  /** `choice` is the identifier of one of the choices, or the key that was pressed. */
  readonly run: (ids: readonly string[], choice?: string) => void;
}

export const ZOOM_STEP = 1.5;
export const STEPS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

const always = (): boolean => true;
const some = (_: Explore, ids: readonly string[]): boolean => ids.length > 0;

/** How many neighbours of each kind these nodes have that are not opened yet. */
function expandable({ network, view }: Explore, ids: readonly string[]): readonly Choice[] {
  if (!network) return [];
  const around = new Set(ids.flatMap((id) => network.nodes.get(id)?.neighbours ?? []));
  for (const id of ids) around.delete(id);
  const kinds = NODE_KINDS.map((kind) => ({
    id: kind,
    kind,
    count: [...around].filter((id) => network.nodes.get(id)?.kind === kind).length,
  }));
  const opened = (kind: NodeKind | null): boolean =>
    ids.every((id) =>
      view.opened.some((each) => each.id === id && (each.kind === kind || each.kind === null)),
    );
  const fresh = kinds.filter(({ kind, count }) => count > 0 && !opened(kind));
  return around.size > 0 && !opened(null) ? [{ id: "all", count: around.size }, ...fresh] : fresh;
}

const hasMore = ({ network, view }: Explore, ids: readonly string[]): boolean =>
  network !== null &&
  view.opened.some((each) => {
    const { shown, all } = openedCounts(network, each);
    return ids.includes(each.id) && shown < all;
  });

const isOpened = ({ view }: Explore, ids: readonly string[]): boolean =>
  view.opened.some(({ id }) => ids.includes(id));

const kindOf = (choice: string | undefined): NodeKind | null =>
  NODE_KINDS.find((kind) => kind === choice) ?? null;

/** The two ends of a path: the nodes themselves, or the selected one and the one that the menu is for. */
function endsOf({ view }: Explore, ids: readonly string[]): readonly [string, string] | null {
  const [from, to] = ids.length === 1 ? [view.selection.find((id) => id !== ids[0]), ids[0]] : ids;
  return ids.length <= 2 && from !== undefined && to !== undefined ? [from, to] : null;
}

const ways = (now: Explore): number => sightIn(now)?.way?.count ?? 0;

const tableOf = <const Id extends string>(actions: readonly Action<Id>[]): readonly Action<Id>[] => actions;

/**
 * All that a reader can do to what is selected or to the picture, in one table: the menu, the buttons, the keys
 * and the help are all read from it, so that none of them can forget one.
 */
export const ACTIONS = tableOf([
  {
    id: "details",
    place: "nodes",
    can: ({ view }, ids) => ids.length === 1 && shownNode(view) !== ids[0],
    run: ([id]) => id !== undefined && commands.choose(id),
  },
  {
    id: "expand",
    place: "nodes",
    keys: ["e"],
    can: (now, ids) => expandable(now, ids).length > 0,
    choices: expandable,
    run: (ids, choice) => commands.expand(ids, kindOf(choice)),
  },
  {
    id: "showMore",
    place: "nodes",
    keys: ["m"],
    can: hasMore,
    run: (ids) => ids.forEach(commands.showMore),
  },
  { id: "collapse", place: "nodes", keys: ["c"], can: isOpened, run: commands.collapse },
  {
    id: "focus",
    place: "nodes",
    keys: STEPS,
    can: some,
    choices: () => STEPS.map((id) => ({ id, count: Number(id) })),
    run: (ids, steps = "1") => commands.focusOn(ids, Number(steps)),
  },
  { id: "keepOnly", place: "nodes", keys: ["k"], can: some, run: commands.keepOnly },
  { id: "hide", place: "nodes", keys: ["h", "Delete"], can: some, run: commands.hide },
  {
    id: "path",
    place: "nodes",
    keys: ["p"],
    can: (now, ids) => endsOf(now, ids) !== null,
    run: (ids) => {
      const ends = endsOf(useExplore.getState(), ids);
      if (ends) commands.findPath(...ends);
    },
  },
  { id: "neighbours", place: "nodes", keys: ["n"], can: some, run: commands.chooseNeighbours },
  {
    id: "add",
    place: "nodes",
    can: ({ view }, ids) => ids.length === 1 && view.selection.some((id) => id !== ids[0]),
    run: ([id]) => id !== undefined && commands.choose(id, true),
  },
  {
    id: "nextPath",
    place: "picture",
    keys: ["."],
    can: (now) => ways(now) > 1,
    run: () => commands.stepPath(1),
  },
  {
    id: "previousPath",
    place: "picture",
    keys: [","],
    can: (now) => ways(now) > 1,
    run: () => commands.stepPath(-1),
  },
  { id: "lasso", place: "picture", keys: ["l"], can: hasPicture, run: () => drawLasso(true) },
  { id: "selectAll", place: "picture", keys: ["a"], can: always, run: commands.chooseAll },
  { id: "fold", place: "picture", keys: ["f"], can: ({ view }) => !view.fold, run: commands.toggleFold },
  { id: "unfold", place: "picture", keys: ["f"], can: ({ view }) => view.fold, run: commands.toggleFold },
  {
    id: "unhide",
    place: "picture",
    can: ({ view }) => view.hidden.length > 0,
    run: () => commands.lift("hidden"),
  },
  {
    id: "showEverything",
    place: "picture",
    can: ({ view }) =>
      view.opened.length > 0 || view.kept !== null || view.focus !== null || view.hidden.length > 0,
    run: commands.showAll,
  },
  {
    id: "tour",
    place: "picture",
    can: ({ network }) => (network?.counts.ORGANISATION ?? 0) > 0,
    run: () => void import("./tour.ts").then(({ startTour }) => startTour()),
  },
  { id: "export", place: "picture", can: always, run: () => showExport(true) },
  { id: "fit", place: "picture", keys: ["0"], can: hasPicture, run: commands.seeEverything },
  { id: "fullScreen", place: "picture", can: canFillScreen, run: () => fillScreen(true) },
  { id: "leaveFullScreen", place: "picture", can: fillsScreen, run: () => fillScreen(false) },
  {
    id: "undo",
    place: "picture",
    keys: ["z"],
    ctrl: true,
    can: ({ steps }) => steps.past.length > 0,
    run: undoStep,
  },
  {
    id: "redo",
    place: "picture",
    keys: ["Z", "y"],
    ctrl: true,
    can: ({ steps }) => steps.future.length > 0,
    run: redoStep,
  },
  { id: "zoomIn", place: "keys", keys: ["+", "="], can: always, run: () => commands.zoomBy(ZOOM_STEP) },
  { id: "zoomOut", place: "keys", keys: ["-"], can: always, run: () => commands.zoomBy(1 / ZOOM_STEP) },
  { id: "back", place: "keys", keys: ["Escape"], can: always, run: commands.stepBack },
  {
    id: "search",
    place: "keys",
    keys: ["/"],
    can: always,
    run: () => document.getElementById("search")?.focus(),
  },
  { id: "help", place: "keys", keys: ["?"], can: always, run: () => showShortcuts(true) },
]);

export type ActionId = (typeof ACTIONS)[number]["id"];

/** Whether a key press does this action; the letters work with Caps Lock as well. */
export function isKeyOf(action: Action, { key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  if (altKey || (ctrlKey || metaKey) !== (action.ctrl ?? false)) return false;
  const pressed =
    key.length === 1 && /[a-z]/i.test(key) ? (shiftKey ? key.toUpperCase() : key.toLowerCase()) : key;
  return action.keys?.includes(pressed) ?? false;
}

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;
